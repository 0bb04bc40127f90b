"""Credits, roles and stated agencies measured on labelled data, beside a lexicon lookup.

usage: python benchmarks/credits.py DATA_FOLDER [--errors]
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from time import process_time
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from provenance.models import Credit, CreditRole, OriginKind
from provenance.outlets.table import OutletTable
from provenance.quotes.channels.find import find_channels
from provenance.quotes.credits.find import agency_of, find_credits, is_wire, read_credits

TABLE = OutletTable.default()
Row = dict[str, Any]
# The labels of the data sets for agencies that the table calls otherwise.
SAME = {"ATS-SDA": "Keystone-SDA", "UP-UPI": "UPI", "Extel": "Exchange Telegraph", "DPA": "dpa"}
OF_THE_TEXT = (CreditRole.BYLINE, CreditRole.DATELINE, CreditRole.CREDIT_LINE)


def main(arguments: Sequence[str]) -> int:
    """Print every figure; with --errors also what went wrong."""
    folders = [word for word in arguments if not word.startswith("-")]
    if len(folders) != 1:
        print("usage: python benchmarks/credits.py DATA_FOLDER [--errors]", file=sys.stderr)
        return 2
    data, errors = Path(folders[0]), "--errors" in arguments
    roles(_read(data / "quotes" / "outlet_mentions-dev.jsonl"), errors)
    polnear = [*_read(data / "quotes" / "polnear-train.jsonl"), *_read(data / "quotes" / "polnear-dev.jsonl")]
    wire(polnear, errors)
    agencies(_read(data / "quotes" / "newsagency-dev.jsonl"), errors)
    stated(_read(data / "origin" / "wire_copies.jsonl"), errors)
    speed([row["text"] for row in polnear[::4]])
    return 0


def roles(rows: Sequence[Row], errors: bool) -> None:
    """Outlet mentions by role; the even articles are those the rules were written on."""
    right, base, total = Counter[str](), Counter[str](), Counter[str]()
    for number, row in enumerate(rows):
        half = "even (seen)" if number % 2 == 0 else "odd (unseen)"
        credits = find_credits(row["text"])
        for gold in row["sources"]:
            role = _role(credits, gold, row["text"])
            total[half] += 1
            right[half] += role == gold["kind"]
            base[half] += _naive_role(row["text"], gold) == gold["kind"]
            if errors and role != gold["kind"] and half.startswith("even"):
                print("  role", gold["kind"], "found", role, _around(row["text"], gold["start"], gold["end"]))
    for name, counts in (("rules", right), ("lexicon and one word", base)):
        parts = [f"{half} {counts[half] / total[half]:.3f}" for half in sorted(total)]
        whole = sum(counts.values()) / sum(total.values())
        print(
            f"outlet mentions by role, {name}: all {whole:.3f} of {sum(total.values())}; {'; '.join(parts)}"
        )


def wire(rows: Sequence[Row], errors: bool) -> None:
    """Whether an article is agency copy, from its text alone."""
    truth = [bool(row["meta"].get("wire")) for row in rows]
    found = [is_wire(find_credits(row["text"]), row["text"]) for row in rows]
    naive = [
        any(m.outlet.kind is OriginKind.AGENCY for m in TABLE.mentions(row["text"][:300])) for row in rows
    ]
    for name, answers in (("rules", found), ("lexicon", naive)):
        print(f"wire or not, {name}: {_figures(*_confusion(zip(truth, answers, strict=True)))}")
    for row, is_true, is_found in zip(rows, truth, found, strict=True) if errors else ():
        if is_true != is_found:
            print("  wire", row["meta"].get("wire"), is_found, row["id"], repr(row["text"][-90:]))


def agencies(rows: Sequence[Row], errors: bool) -> None:
    """Agency mentions in noisy French and German papers: place and agency."""
    for name, finder in (("rules", _agency_spans), ("lexicon", _lexicon_spans)):
        for half, part in (("all", rows), ("even (seen)", rows[::2]), ("odd (unseen)", rows[1::2])):
            counts = [0, 0, 0]
            for row in part:
                gold = [s for s in row["sources"] if s["kind"] == "agency"]
                left = list(finder(row["text"]))
                for item in gold:
                    hit = next((s for s in left if _same_agency(s, item)), None)
                    counts[0 if hit else 2] += 1
                    if hit:
                        left.remove(hit)
                    elif errors and name == "rules" and half.startswith("even"):
                        print("  missed", item["agency"], _around(row["text"], item["start"], item["end"]))
                counts[1] += len(left)
                if errors and name == "rules" and half.startswith("even"):
                    for start, end, agency in left:
                        print("  extra", agency, _around(row["text"], start, end))
            print(f"agency mentions, {name}, {half}: {_figures(*counts)}")


def stated(rows: Sequence[Row], errors: bool) -> None:
    """Pages that state their agency: is it found, and in the text's own credits."""
    found, naive, total, invented, without = 0, 0, 0, 0, 0
    for row in rows:
        answer = agency_of(find_credits(row["text"]), row["text"])
        name = answer.name if answer else None
        if row["credit_state"] == "explicit":
            total += 1
            right = name == row["silver_agency"]
            found += right
            first = next((m.outlet.name for m in TABLE.mentions(row["text"])), None)
            naive += first == row["silver_agency"]
            if errors and not right:
                print("  stated", row["silver_agency"], row["credits"], name, row["id"], row["publisher"])
        elif not row["credits"]:
            without += 1
            invented += name is not None
            if errors and name:
                print("  invented", answer, row["id"], row["publisher"])
    print(
        f"stated agency, rules: {found / total:.3f} of {total}; named on {invented} of {without} without one"
    )
    print(f"stated agency, lexicon (first outlet named): {naive / total:.3f} of {total}")


def speed(texts: Sequence[str]) -> None:
    """Articles a CPU second, credits and channels."""
    start = process_time()
    for text in texts:
        find_channels(text, found=read_credits(text))
    print(f"speed: {len(texts) / (process_time() - start):.0f} articles a CPU second")


def _role(credits: Sequence[Credit], gold: Row, text: str) -> str:
    near = [c for c in credits if c.start < gold["end"] and gold["start"] < c.end]
    outlet = TABLE.find(text[gold["start"] : gold["end"]])
    same = [c for c in near if outlet and c.name == outlet.name] or near
    role = same[0].role if same else CreditRole.OTHER
    return "credit" if role in OF_THE_TEXT else str(role)


def _naive_role(text: str, gold: Row) -> str:
    before, after = text[: gold["start"]].split()[-2:], text[gold["end"] :].split()[:1]
    if before and before[-1].endswith("("):
        return "credit"
    if set(before) & {"told", "with", "to"}:
        return "channel"
    if set(before) & {"by", "to"} or (after and after[0] in {"reported", "reports", "said", "report"}):
        return "report"
    return "poll" if after and after[0] == "poll" else "other"


def _agency_spans(text: str) -> Iterator[tuple[int, int, str]]:
    for credit in find_credits(text):
        outlet = TABLE.find(credit.name)
        is_agency = outlet.kind is OriginKind.AGENCY if outlet else credit.role in OF_THE_TEXT
        if credit.name and is_agency:
            yield credit.start, credit.end, credit.name


def _lexicon_spans(text: str) -> Iterator[tuple[int, int, str]]:
    for mention in TABLE.mentions(text):
        if mention.outlet.kind is OriginKind.AGENCY:
            yield mention.start, mention.end, mention.outlet.name


def _same_agency(span: tuple[int, int, str], gold: Row) -> bool:
    wanted = SAME.get(gold["agency"], gold["agency"])
    near = span[0] < gold["end"] and gold["start"] < span[1]
    return near and (wanted in {"unk", "ag"} or str(wanted).casefold() == span[2].casefold())


def _confusion(pairs: Iterable[tuple[bool, bool]]) -> tuple[int, int, int]:
    counts = Counter(pairs)
    return counts[True, True], counts[False, True], counts[True, False]


def _figures(true: int, extra: int, missed: int) -> str:
    precision = true / max(1, true + extra)
    recall = true / max(1, true + missed)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return f"precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f} ({true} of {true + missed})"


def _around(text: str, start: int, end: int) -> str:
    return repr(text[max(0, start - 70) : start] + "[[" + text[start:end] + "]]" + text[end : end + 50])


def _read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

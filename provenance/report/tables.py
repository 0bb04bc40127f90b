"""The report as tables: rows of text in, CSV (RFC 4180) out that a spreadsheet may open unharmed."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from provenance.models import Origin
from provenance.report.lookup import Lookup
from provenance.report.values import plain

Cell = str | int | float | bool | None
Row = Sequence[Cell]

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_UNSEEN = "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060"  # a spreadsheet may pass these by
_ORIGIN = ("origin_status", "origin", "origin_kind", "origin_in_corpus", "origin_confidence")

QUOTATION_COLUMNS = (
    *("id", "document", "outlet", "start", "end", "kind", "speaker", "speaker_mention", "cue"),
    *("channel", "channel_kind", "confidence", "utterances", "text"),
)
PASSAGE_COLUMNS = ("passage", "document", "outlet", "start", "end", "score", *_ORIGIN, "text")
COPY_COLUMNS = (
    *("copy", "document", "outlet", "title", "url", "published_earliest", "published_latest"),
    *("share", "credit", *_ORIGIN, "passages"),
)


def quotation_rows(found: Lookup) -> list[Row]:
    """One row a quotation, in the order of `QUOTATION_COLUMNS`."""
    rows: list[Row] = []
    for each in found.report.quotations:
        channel = each.channel
        entry = found.documents.get(each.document)
        rows.append(
            (
                *(each.id, each.document, entry.outlet if entry else None, each.start, each.end),
                *(each.kind.value, each.speaker, each.speaker_mention, each.cue),
                channel.name if channel else None,
                channel.kind.value if channel else None,
                *(plain(each.confidence), " ".join(each.utterances), each.text),
            )
        )
    return rows


def passage_rows(found: Lookup) -> list[Row]:
    """One row an occurrence of a passage, in the order of `PASSAGE_COLUMNS`."""
    return [
        (
            *(passage.id, place.document, _outlet(found, place.document), place.start, place.end),
            *(plain(place.score), *_origin_cells(passage.origin)),
            found.words(place.document, place.start, place.end) or passage.text,
        )
        for passage in found.report.passages
        for place in passage.occurrences
    ]


def copy_rows(found: Lookup) -> list[Row]:
    """One row a member of a copy group, in the order of `COPY_COLUMNS`."""
    rows: list[Row] = []
    for group in found.report.copies:
        for member in group.documents:
            entry = found.documents.get(member.id)
            dates = (entry.published.earliest, entry.published.latest) if entry else (None, None)
            rows.append(
                (
                    *(group.id, member.id, _outlet(found, member.id)),
                    *((entry.title, entry.url) if entry else (None, None)),
                    *(*dates, plain(member.share), member.credit.value),
                    *(*_origin_cells(group.origin), " ".join(group.passages)),
                )
            )
    return rows


def to_csv(columns: Sequence[str], rows: Iterable[Row]) -> str:
    """The rows under their column names; text that a spreadsheet would run starts with an apostrophe."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return out.getvalue()


def safe_cell(cell: Cell) -> Cell:
    """The cell as a spreadsheet or a terminal may see it: nothing that either would take for a command.

    >>> safe_cell("=1+1"), safe_cell(-1.5), safe_cell("a-b")
    ("'=1+1", -1.5, 'a-b')
    """
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if not isinstance(cell, str):
        return cell
    clean = _CONTROLS.sub("\ufffd", cell)
    return f"'{clean}" if clean.lstrip(_UNSEEN).startswith(_FORMULA_STARTS) else clean


def _outlet(found: Lookup, document: str) -> str | None:
    entry = found.documents.get(document)
    return entry.outlet if entry else None


def _origin_cells(origin: Origin) -> tuple[Cell, ...]:
    return (
        *(origin.status.value, origin.name, origin.kind.value),
        *(origin.in_corpus, plain(origin.confidence)),
    )

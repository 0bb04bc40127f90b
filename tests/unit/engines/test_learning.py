"""What the whole corpus teaches is learned by key, and is what one go learns."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from provenance.engines.local import LocalRunner
from provenance.models import Document, OriginKind
from provenance.pipeline import build_report
from provenance.pipeline.batched import build_report_by
from provenance.report.values import to_json
from provenance.tracing.signals.habits import Printed, count_texts, join_habits

_STOCK = "The harbour was dug in 1874 by men from nine villages, and the tax for it was never lifted again."
_STORIES = (
    "Northport will sell its old ferry to a company from abroad, Anna Berg told the council on Monday. "
    "The boat has carried farmers, pupils and cattle across for forty years and was paid for long ago. "
    "Three hundred families have signed a letter in which they ask for their money back.",
    "Snow closed both passes above Ashvale on the night of Friday, and the plough broke an axle there. "
    "Drivers slept in the school, where cooks made soup from whatever the cellar still held for them. "
    "By noon a helicopter brought insulin, bread and one angry inspector of roads.",
    "A judge in Grenmark freed the baker who had been accused of selling stones as cheese since spring. "
    "Witnesses could not agree on the colour of the wrapping, nor on the weight of what it had held. "
    "His lawyer wept, thanked the jury twice and left through the wrong door of the court.",
    "Physicists at Westerby say their clock would lose less than a blink in the whole age of our sun. "
    "Lasers hold a cloud of strontium still while a comb of light counts how often it trembles. "
    "Navigation and the search for dark matter may profit first from such patience, they hope.",
)


def _stories() -> list[Document]:
    """Four stories of four days, each in three papers, with one paragraph under all of them."""
    found = []
    for number, story in enumerate(_STORIES):
        for copy, agency in enumerate(("AP", "Reuters", None)):
            line = f"OSLO ({agency}) — " if agency else ""
            text = f"{line}{story}\n\n{_STOCK}\n\nPage {copy} of story {number}."
            outlet = "The Elm Post" if agency is None else f"Paper {copy}{number}"
            found.append(
                Document(f"s{number}-{copy}", text, outlet=outlet, published=f"2021-03-{3 + 5 * number:02}")
            )
    return found


def _others() -> list[Document]:
    """Pages of one paper, of which most print what one agency files."""
    return [
        Document(
            f"o{number}",
            f"OSLO (AP) — The count of {number} lost gloves was made public by keeper {number}.",
            outlet="The Elm Post",
            published="2021-05-01",
        )
        for number in range(9)
    ]


@pytest.mark.parametrize("bucket_bytes", [20_000, 1 << 30])
def test_habits_and_stock_are_those_of_one_go(tmp_path: Path, bucket_bytes: int) -> None:
    documents = [*_stories(), *_others()]

    with LocalRunner(tmp_path, bucket_bytes=bucket_bytes) as runner:
        found = to_json(build_report_by(runner, documents))

    assert '"outlet_habit"' in found
    assert '"stock_background"' in found
    assert found == to_json(build_report(documents))


def test_a_habit_is_the_same_however_its_pages_are_parted() -> None:
    rows = [Printed(f"d{n}", "post", f"words {n % 7}", "AP", OriginKind.AGENCY, ()) for n in range(12)]
    parts = [[one for one in rows if one.sha256 in texts] for texts in (("words 0", "words 3"), ("words 5",))]
    parts.append([one for part in [rows] for one in part if one not in parts[0] + parts[1]])
    whole = count_texts(rows)["post"]

    found = [join_habits([count_texts(part)["post"] for part in order]) for order in permutations(parts)]

    assert all(one == whole for one in found)
    assert whole.texts == 7


def test_an_excerpt_of_a_habit_keeps_what_can_be_shown() -> None:
    rows = [Printed(f"d{n:02}", "post", f"words {n}", "AP", OriginKind.AGENCY, ()) for n in range(40)]
    rare = replace_name(rows[0], "Reuters")
    habit = count_texts([*rows, rare])["post"]

    excerpt = habit.for_pages(2)

    assert excerpt.texts == 41
    assert [one.document for one in excerpt.credited["ap"].first] == ["d00", "d01", "d02", "d03", "d04"]
    assert "reuters" not in excerpt.credited


def replace_name(row: Printed, name: str) -> Printed:
    return row._replace(name=name, sha256="other words")

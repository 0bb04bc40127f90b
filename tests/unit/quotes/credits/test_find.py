"""Credits by role: cases an editor could extend in `tests/cases/credits.jsonl`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.models import CreditRole
from provenance.outlets.rows import read_rows
from provenance.outlets.table import OutletTable
from provenance.quotes.credits.find import agency_of, find_credits, is_wire
from tests.clock import cpu_seconds, grows_less_than

CASES = Path(__file__).parents[3] / "cases" / "credits.jsonl"
ROWS = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=[row["text"][:40] for row in ROWS])
def test_a_credit_has_its_name_and_role(row: dict[str, Any]) -> None:
    found = [[credit.name, str(credit.role)] for credit in find_credits(row["text"])]

    assert found == row["credits"]


def test_the_span_is_the_formula() -> None:
    text = "The bridge fell, reported Russian state news agency TASS. He told the Rossia 24 broadcaster so."

    assert [credit.text for credit in find_credits(text)] == [
        "reported Russian state news agency TASS",
        "told the Rossia 24 broadcaster",
    ]


def test_a_dateline_goes_before_a_byline() -> None:
    text = "By Ann Lee, Associated Press\n\nMOSCOW (Reuters) — The two sides met."

    stated = agency_of(find_credits(text), text)

    assert stated is not None
    assert (stated.name, stated.role) == ("Reuters", CreditRole.DATELINE)


@pytest.mark.parametrize(
    "text",
    [
        "(AP Photo/Ann Lee)\n\nThe two sides met.",
        "The bridge fell, TASS reports.",
        "He told AFP that it was over.",
        "GLASGOW, Scotland — The two sides met.",
        "The story.\n\nGetty Images",
        "A line in a round-up.\n\n- Reuters",
        "",
    ],
)
def test_photos_reports_and_channels_do_not_make_it_wire(text: str) -> None:
    assert not is_wire(find_credits(text), text)


@pytest.mark.parametrize(
    "text",
    [
        "MOSCOW, October 8. /TASS/. The two sides met.",
        "IsachenkovAssociated Press\nMOSCOW — The two sides met.",
        "The two sides met.\n\n(Reporting by Ann Lee; Editing by Bob Ray)",
        "The two sides met.\n\nAnn Lee | Associated Press",
    ],
)
def test_the_documents_own_credit_makes_it_wire(text: str) -> None:
    assert is_wire(find_credits(text), text)


def test_a_users_outlet_is_credited() -> None:
    table = OutletTable(read_rows("name\tkind\nZwiebelblatt\tnewspaper\n", "mine.tsv"))

    found = find_credits("The mayor told Zwiebelblatt so.", outlets=table)

    assert [(credit.name, credit.role) for credit in found] == [("Zwiebelblatt", CreditRole.CHANNEL)]


@given(st.text(alphabet="AP told TASreut.()[]/—-:\n\"'’By", max_size=300))
def test_every_credit_shows_its_words(text: str) -> None:
    for credit in find_credits(text):
        assert text[credit.start : credit.end] == credit.text
        assert credit.start < credit.end


@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "A",
        "(",
        "said ",
        "state media ",
        "told the AP ",
        "AB CD - ",
        "\n",
        "By X, ",
        "/AP/",
        "(AP)",
        "新华社",
    ],
)
def test_time_is_linear_in_the_text(piece: str) -> None:
    def seconds(size: int) -> float:
        return cpu_seconds(lambda: find_credits(piece * (size // len(piece))))

    seconds(10_000)

    assert grows_less_than(24, seconds, 10_000, 80_000, spare=0.2)


def test_a_list_of_outlets_credits_nobody() -> None:
    crowd = " ".join(["Reuters", "TASS", "Interfax"] * 40)

    found = find_credits(f"The deal is near, Reuters reported.\n\n{'Much else was said. ' * 100}\n\n{crowd}")

    assert [(credit.name, credit.role) for credit in found] == [("Reuters", CreditRole.REPORT)]

"""To whom words were said, where the reader of quotations saw no channel: names with small words before."""

from __future__ import annotations

import pytest

from provenance import extract_quotations
from provenance.models import Document, Quotation, QuotationKind
from provenance.outlets.table import OutletTable
from provenance.tracing.pages import Page
from provenance.tracing.signals.channels import named_channel
from provenance.tracing.signals.ours import said_here
from provenance.tracing.signals.told import told_here, told_member, unread_channel
from tests.clock import is_within
from tests.unit.tracing.cases import a_quotation, an_article

TABLE = OutletTable.default()
WORDS = "We have buried enough sailors"
HOMES = (("Abendpost", "Abendpost"), ("Radio Tamber", "Radio Tamber"), ("Труд на Каме", "Труд на Каме"))


def _page(
    text: str, speaker: str | None = "Ana Prado", outlet: str = "The Quay Mail"
) -> tuple[Page, Quotation]:
    document = an_article("quay", text, outlet=outlet)
    quotation = a_quotation(document, WORDS, speaker)
    return Page(document, TABLE, quotations=(quotation,)), quotation


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"«{WORDS}», sagte Prado der «Abendpost».", "Abendpost"),
        (f"«{WORDS}», sagte Prado im Gespräch mit der Abendpost.", "Abendpost"),
        (f"« {WORDS} », a déclaré Mme Prado à Radio Tamber.", "Radio Tamber"),
        (f"«{WORDS}», ha detto Prado a Radio Tamber.", "Radio Tamber"),
        (f"«{WORDS}», — сказала Прадо газете «Труд на Каме».", "Труд на Каме"),
        (f"“{WORDS},” Prado told Radio Tamber.", "Radio Tamber"),
        (f"“{WORDS},” Prado said. The Abendpost was not there.", None),
        (f"“{WORDS},” Prado said of Radio Tamber.", None),
        (f"“{WORDS},” Prado said to Radio Tamberlane.", None),
        (f"“{WORDS},” Prado said.\nShe had spoken to Radio Tamber before.", None),
    ],
)
def test_words_told_to_an_outlet_at_hand_are_said_there(text: str, name: str | None) -> None:
    page, quotation = _page(text)

    assert [one.name for one in told_member(page, [quotation], HOMES)] == ([name] if name else [])


def test_words_told_to_the_page_s_own_outlet_are_its_own() -> None:
    page, quotation = _page(f"«{WORDS}», sagte Prado der Abendpost.", outlet="Abendpost")

    assert told_here(page, quotation) is not None
    assert told_member(page, [quotation], HOMES) == ()


@pytest.mark.parametrize(
    ("outlet", "said", "is_here"),
    [
        ("Gulf Examiner", "told the Examiner", True),
        ("The Quay Mail", "told this newspaper", True),
        ("The Quay Mail", "said by telephone to this newspaper", True),
        ("The Quay Mail", "sagte dieser Zeitung", True),
        ("The Quay Mail", "said in an interview with The Quay Mail", True),
        ("The Quay Mail", "said. She had never written to this newspaper", False),
        ("The Quay Mail", "said in an interview with The Quay Mailman", False),
        ("The Quay Mail", "told the Examiner", False),
        ("Gulf Today", "told Today", False),
        ("Gulf News", "told the News Desk", False),
        ("Metro AP", "told AP", False),
        ("The Irish Times", "told The Times", False),
    ],
)
def test_a_page_calls_itself_by_a_part_of_its_name(outlet: str, said: str, is_here: bool) -> None:
    document = Document(id="page", text=f"“{WORDS},” Ana Prado {said}.\n", outlet=outlet)
    page = Page(document, TABLE, quotations=extract_quotations(document))

    assert any(said_here(page, one) for one in page.quotations) is is_here
    assert not is_here or not named_channel(page)


def test_who_is_told_by_a_part_of_a_name_that_two_bear_is_left_open() -> None:
    document = Document(id="page", text=f"“{WORDS},” Ana Prado told The Times.\n", outlet="The Irish Times")

    assert not named_channel(Page(document, TABLE, quotations=extract_quotations(document)))


@pytest.mark.parametrize(("speaker", "names"), [(None, ["RAI"]), ("Ana Prado", [])])
def test_a_broadcaster_beside_words_counts_where_the_sentence_was_not_read(
    speaker: str | None, names: list[str]
) -> None:
    page, _ = _page(f"«{WORDS}», ha detto Prado in un'intervista alla Rai.", speaker)

    assert [one.name for one in unread_channel(page)] == names


def test_an_agency_beside_unread_words_is_no_channel() -> None:
    page, _ = _page(f"«{WORDS}», ha detto Prado all'ANSA e al Reuters.", None)

    assert unread_channel(page) == ()


@pytest.mark.parametrize("junk", ["to ", "told the ", "dem «", "à l’"])
def test_a_megabyte_of_small_words_is_read_in_time(junk: str) -> None:
    text = f"“{WORDS}” " + junk * (1_000_000 // len(junk))
    page, quotation = _page(text, None)
    many = [quotation] * 50

    def read() -> None:
        told_member(page, many, HOMES)
        unread_channel(page)

    assert quotation.kind is QuotationKind.DIRECT
    assert is_within(5.0, read)

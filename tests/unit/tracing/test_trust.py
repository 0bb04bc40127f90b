"""How sure a name can be by those who say it: copied lines are one witness, a sentence speaks for itself."""

from __future__ import annotations

from provenance.models import Credit, CreditRole, Document, OriginStatus, Relation
from provenance.tracing import Traced, trace_origins
from tests.unit.tracing.cases import COPY, a_case, a_credit, a_quotation, an_article, an_utterance


def _traced(*told: tuple[str, str, str | None, CreditRole]) -> Traced:
    """Pages that share copy, each as (text with `{}` for the copy, words of its credit, name, role)."""
    documents: list[Document] = []
    credits: list[tuple[Document, Credit]] = []
    for number, (text, words, name, role) in enumerate(told):
        document = an_article(f"page{number}", text.replace("{}", COPY))
        documents.append(document)
        if words:
            credits.append((document, a_credit(document, words, name, role)))
    return trace_origins(a_case(documents, credits))


_PLAIN = ("Words of the town. {}.", "", None, CreditRole.OTHER)
_LINE = "© 2021 Associated Press"
_COPYRIGHT = (f"{{}}.\n\n{_LINE}", _LINE, "AP", CreditRole.CREDIT_LINE)
_BYLINE = ("By Ana Prado, Reuters\n\n{}.", "By Ana Prado, Reuters", "Reuters", CreditRole.BYLINE)
_DATELINE = ("LISBON (Reuters) — {}.", "LISBON (Reuters) —", "Reuters", CreditRole.DATELINE)


def test_one_copyright_line_on_three_pages_is_one_witness() -> None:
    one = _traced(_COPYRIGHT, _PLAIN, _PLAIN, _PLAIN).copies[0].origin
    three = _traced(_COPYRIGHT, _COPYRIGHT, _COPYRIGHT, _PLAIN).copies[0].origin

    assert three.name == "AP"
    assert three.confidence <= 0.7
    assert one.confidence <= 0.7


def test_a_dateline_and_a_byline_are_two_witnesses() -> None:
    one = _traced(_DATELINE, _PLAIN).copies[0].origin
    two = _traced(_DATELINE, _BYLINE, _PLAIN).copies[0].origin

    assert two.confidence > one.confidence


def test_one_text_with_its_dateline_printed_twice_is_one_witness() -> None:
    one = _traced(_DATELINE, _PLAIN).copies[0].origin
    two = _traced(_DATELINE, _DATELINE, _PLAIN).copies[0].origin

    assert two.confidence == one.confidence


def test_a_dateline_outweighs_copyright_lines_of_another() -> None:
    found = _traced(_DATELINE, _COPYRIGHT, _PLAIN, _PLAIN).copies[0].origin

    assert found.name == "Reuters"


def test_a_contributor_s_line_alone_names_nobody() -> None:
    line = "AFP contributed to this report."
    thanks = (f"{{}}.\n\n{line}", line, "AFP", CreditRole.CREDIT_LINE)

    assert _traced(thanks, thanks, thanks, _PLAIN).copies[0].origin.status is not OriginStatus.NAMED


def test_a_sentence_s_credit_says_nothing_of_the_copy_around_it() -> None:
    said = "According to Kyodo, the sea was calm."
    sentence = (f"{{}}.\n\n{said}", "According to Kyodo", "Kyodo", CreditRole.REPORT)

    assert _traced(sentence, _PLAIN, _PLAIN).copies[0].origin.name != "Kyodo"


def test_a_page_that_is_cited_and_cites_another_is_not_the_origin() -> None:
    first = ("(From the Oak Mail)\n\n{}.", "(From the Oak Mail)", "Oak Mail", CreditRole.CREDIT_LINE)
    line = "(From The Page0 Post)"
    second = (f"{line}\n\n{{}}.", line, "The Page0 Post", CreditRole.CREDIT_LINE)

    assert _traced(first, second).copies[0].origin.name != "The Page0 Post"


def test_words_in_copy_are_no_surer_of_a_page_that_breaks_off_than_the_copy() -> None:
    said = "The piers will open again on Sunday at noon, and not an hour before"
    copy = f"{COPY}. {COPY.replace('dawn', 'noon')}. “{said},” Ana Prado said"
    first = an_article("north", f"{copy}. " + "The mayor went on to say of all the boats " * 4 + "that")
    second = an_article("south", f"{copy}. It rained.")
    quotes = [a_quotation(page, said) for page in (first, second)]
    case = a_case(
        (first, second),
        (),
        quotes,
        [an_utterance(quotes, Relation.VERBATIM)],
        shared=copy,
        days={"north": "2021-03-01", "south": "2021-03-12"},
    )
    traced = trace_origins(case)

    assert traced.copies[0].origin.name == "The North Post"
    assert traced.utterances[0].origin.name == "The North Post"
    assert traced.utterances[0].origin.confidence <= traced.copies[0].origin.confidence + 0.01

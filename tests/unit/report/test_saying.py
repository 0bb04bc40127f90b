"""Words are shown between marks only where an article has them between marks."""

from dataclasses import replace

import pytest

from provenance.models import Conflict, FirstKnown, QuotationKind, Span, Verdict
from provenance.report.findings import list_findings
from provenance.report.html import render_pages
from provenance.report.lookup import look_up
from provenance.report.markdown import to_markdown
from provenance.report.saying import said
from tests.builders import a_report


def _as_kind(kind: QuotationKind, quoted: bool):
    """The report with every quotation of that kind, its whole span in marks or none of it."""
    report = a_report()
    found = (
        replace(one, kind=kind, quoted=(Span(one.start, one.end),) if quoted else ())
        for one in report.quotations
    )
    return look_up(replace(report, quotations=tuple(found)))


@pytest.mark.parametrize(
    ("kind", "quoted", "in_marks"),
    [
        (QuotationKind.DIRECT, True, True),
        (QuotationKind.MIXED, True, True),
        (QuotationKind.MIXED, False, False),
        (QuotationKind.INDIRECT, False, False),
    ],
)
def test_reported_words_get_no_marks(kind, quoted, in_marks):
    found = _as_kind(kind, quoted)

    words = said(found.report.utterances[0], found.quotations, 40)

    assert words.startswith("“") is in_marks
    assert words.endswith("(in indirect speech)") is not in_marks


def test_words_that_contradict_each_other_stand_in_marks_of_their_own():
    why = "Words between quotation marks differ."
    differ = Conflict(
        "wording", ("nobody will be left.", "everybody will be left"), Verdict.CONTRADICTORY, why
    )
    report = a_report()
    found = look_up(replace(report, utterances=(replace(report.utterances[0], conflicts=(differ,)),)))

    told = [each.sentence for each in list_findings(found)]
    page = "".join(page for _, page in render_pages(found, {}))

    assert any("(“nobody will be left.” and “everybody will be left”)" in each for each in told)
    assert "(“nobody will be left.” and “everybody will be left”)" in to_markdown(found)
    assert "<bdi>“nobody will be left.”</bdi> against <bdi>“everybody" in page


def test_the_day_of_first_appearance_is_told_though_nobody_was_first():
    report = a_report()
    known = FirstKnown(None, "2024-03-05", "2024-03-05")
    found = look_up(replace(report, utterances=(replace(report.utterances[0], first_known=known),)))

    page = "".join(page for _, page in render_pages(found, {}))

    for shown in (page, to_markdown(found)):
        assert "First known 2024-03-05; in which article first, the dates do not tell." in shown


def test_words_of_no_known_quotation_keep_their_marks():
    report = a_report()

    assert said(report.utterances[0], {}, 40).startswith("“")


def test_no_view_of_the_report_puts_reported_words_in_marks():
    found = _as_kind(QuotationKind.INDIRECT, False)
    words = "We will not let a single ship"

    findings = [each.sentence for each in list_findings(found) if each.about == "utterance"]
    text = to_markdown(found)
    page = "".join(page for _, page in render_pages(found, {}))

    assert any("Ana Duarte’s reported words (We will not" in finding for finding in findings)
    assert f"### Ana Duarte: {words}" in text
    assert "Ana Duarte</bdi>: <bdi>We will not" in page

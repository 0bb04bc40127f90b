"""What people decided is shown where it belongs: in the pages and in the Markdown, as text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from provenance.models import Judgement, JudgementOf, JudgementVerdict, Report
from provenance.report.html import render_pages
from provenance.report.lookup import look_up
from provenance.report.markdown import to_markdown
from tests.builders import a_report


def a_judgement(of: str, what: JudgementOf, verdict: str = "confirmed") -> Judgement:
    return Judgement(
        of, what, JudgementVerdict(verdict), "heard <b>the</b> tape", "Ana", "2026-11-21T21:30:00+00:00"
    )


def a_judged_report(judgement: Judgement) -> Report:
    return replace(a_report(), judgements=(judgement,))


def section(report: Report, anchor: str) -> str:
    """The markup from an anchor to the next section."""
    html = dict(render_pages(look_up(report), {}))["index.html"]
    start = html.index(f'id="{anchor}"')
    return html[start : html.index("<section", start + 1)]


def rendering_link() -> str:
    one = a_report().utterances[0].renderings[1]
    return f"u1:{one.document}@{one.start}-{one.end}"


@pytest.mark.parametrize(
    ("of", "what", "anchor", "words"),
    [
        ("u1", JudgementOf.UTTERANCE, "statement-u1", "this statement"),
        ("u1", JudgementOf.ORIGIN, "statement-u1", "this origin"),
        (rendering_link(), JudgementOf.LINK, "statement-u1", "this link"),
        ("c1", JudgementOf.COPY, "copy-c1", "this copy group"),
        ("c1:harbour", JudgementOf.LINK, "copy-c1", "this link"),
        ("p1", JudgementOf.PASSAGE, "copy-c1", "this passage"),
        ("harbour", JudgementOf.ORIGIN, "article-harbour", "this origin"),
    ],
)
def test_a_decision_stands_with_what_it_is_about(of: str, what: JudgementOf, anchor: str, words: str) -> None:
    html = section(a_judged_report(a_judgement(of, what)), anchor)

    assert f"Confirmed by Ana on 2026-11-21: {words}." in html
    assert "heard &lt;b&gt;the&lt;/b&gt; tape" in html


@pytest.mark.parametrize(
    ("verdict", "said"),
    [
        ("confirmed", "✓ Confirmed by Ana on 2026-11-21: this statement."),
        ("rejected", "✗ Rejected by Ana on 2026-11-21: this statement."),
        ("unsure", "? Left open by Ana on 2026-11-21: this statement."),
    ],
)
def test_a_decision_stands_in_the_markdown(verdict: str, said: str) -> None:
    report = a_judged_report(a_judgement("u1", JudgementOf.UTTERANCE, verdict))

    assert f"{said} “heard &lt;b&gt;the&lt;/b&gt; tape”" in to_markdown(look_up(report))


def test_a_decision_on_something_else_is_not_shown() -> None:
    html = dict(render_pages(look_up(a_judged_report(a_judgement("u9", JudgementOf.UTTERANCE))), {}))

    assert "Confirmed by" not in html["index.html"]

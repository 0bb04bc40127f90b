"""What the pile teaches: outlets have habits, and some paragraphs stand under every story."""

from __future__ import annotations

from dataclasses import replace

from provenance.models import CopyGroup, CopyMember, Credit, CreditRole, Document, Reuse
from provenance.tracing import Case, Traced, trace_origins
from provenance.tracing.weights import WEIGHTS
from tests.unit.tracing.cases import COPY, a_case, a_credit, a_passage, an_article

_STOCK = "The harbour was dug in 1874 by men from nine villages, and the tax for it was never lifted"


def _rivals(usual: int) -> Traced:
    """A bare page whose twins credit two agencies; its outlet credits AP on that many other pages."""
    ap = an_article("one", f"By Ana Prado, Associated Press\n{COPY}. The end.")
    reuters = an_article("two", f"By Jo Lee, Reuters\n{COPY}. The end.")
    bare = an_article("three", f"{COPY}. Words of the town.", outlet="The Elm Post")
    credits = [
        (ap, a_credit(ap, "By Ana Prado, Associated Press", "AP", CreditRole.BYLINE)),
        (reuters, a_credit(reuters, "By Jo Lee, Reuters", "Reuters", CreditRole.BYLINE)),
    ]
    others = [
        an_article(f"other{n}", f"OSLO (AP) — Page {n} of the day.", outlet="The Elm Post")
        for n in range(usual)
    ]
    credits += [(one, a_credit(one, "OSLO (AP) —", "AP", CreditRole.DATELINE)) for one in others]
    return trace_origins(a_case([ap, reuters, bare, *others], credits))


def test_an_outlet_s_other_pages_tilt_between_two_credited_agencies() -> None:
    without, usual = _rivals(0).documents["three"], _rivals(12).documents["three"]

    assert without.name is None
    assert usual.name == "AP"
    assert any(one.signal == "outlet_habit" and "12 of its 12" in one.detail for one in usual.evidence)


def test_two_other_pages_are_no_habit() -> None:
    assert _rivals(2).documents["three"].name is None


def test_a_habit_names_nobody_whom_no_twin_credits() -> None:
    bare = [an_article(f"bare{n}", f"{COPY}. Words {n}.", outlet="The Elm Post") for n in range(2)]
    others = [an_article(f"o{n}", f"OSLO (AP) — Page {n}.", outlet="The Elm Post") for n in range(9)]
    credits = [(one, a_credit(one, "OSLO (AP) —", "AP", CreditRole.DATELINE)) for one in others]

    assert trace_origins(a_case([*bare, *others], credits)).documents["bare0"].name != "AP"


def test_the_pages_in_question_are_no_habit_of_their_outlet() -> None:
    pages = [an_article(f"page{n}", f"OSLO (AP) — {COPY}. {n}.", outlet="The Elm Post") for n in range(9)]
    credits = [(one, a_credit(one, "OSLO (AP) —", "AP", CreditRole.DATELINE)) for one in pages]
    traced = trace_origins(a_case(pages, credits))

    assert not any(one.signal == "outlet_habit" for one in traced.documents["page0"].evidence)


def _stories(days: list[str]) -> Case:
    """Three stories of two pages each with one paragraph in common; TASS is credited under the first."""
    documents: list[Document] = []
    credits: list[tuple[Document, Credit]] = []
    passages = []
    for story, day in enumerate(days):
        words = " ".join(f"Story {story} goes on in sentence {n} with words of its own." for n in range(12))
        line = "OSLO (TASS) — " if story == 0 else ""
        pair = [an_article(f"s{story}{side}", f"{line}{words}\n\n{_STOCK}.", published=day) for side in "ab"]
        documents += pair
        credits += [
            (one, a_credit(one, "OSLO (TASS) —", "TASS", CreditRole.DATELINE)) for one in pair if line
        ]
        passages.append(a_passage(pair, words, f"p{story}"))
    stock = a_passage(documents, _STOCK, "stock")
    case = a_case(documents, credits, shared=None, days={one.id: one.published or "" for one in documents})
    members = tuple(CopyMember(one.id, 0.9) for one in documents[2:4])
    loose = CopyGroup("c1", (CopyMember(documents[0].id, 0.1), *members), ("stock",))
    return replace(case, reuse=Reuse(passages=(*passages, stock), copies=(loose,)))


def test_a_paragraph_of_several_stories_and_days_says_less_of_a_common_origin() -> None:
    case = _stories(["2021-05-03", "2021-05-07", "2021-05-12"])
    group = trace_origins(case).copies[0].origin
    plain = trace_origins(case, WEIGHTS.without("stock_background")).copies[0].origin

    assert any(
        one.signal == "stock_background" and "3 stories of 3 days" in one.detail for one in group.evidence
    )
    assert plain.name == "TASS"
    assert group.name != "TASS" or group.confidence < plain.confidence


def test_a_paragraph_of_one_day_is_no_stock() -> None:
    group = trace_origins(_stories(["2021-05-03", "2021-05-03", "2021-05-03"])).copies[0].origin

    assert not any(one.signal == "stock_background" for one in group.evidence)


def test_a_whole_text_reprinted_over_weeks_is_no_stock() -> None:
    days = {f"page{n}": f"2021-05-{7 * n + 1:02d}" for n in range(4)}
    pages = [an_article(name, f"{COPY}.") for name in days]
    group = trace_origins(a_case(pages, days=days)).copies[0].origin

    assert not any(one.signal == "stock_background" for one in group.evidence)

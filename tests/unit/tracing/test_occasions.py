"""Accounts of one utterance that tell of different occasions or reporters, and how sure one witness makes."""

from __future__ import annotations

import re

import pytest

from provenance.models import (
    ChannelKind,
    Credit,
    CreditRole,
    CreditState,
    Origin,
    OriginStatus,
    Quotation,
    Relation,
    Rendering,
    Utterance,
    Verdict,
)
from provenance.outlets.table import OutletTable
from provenance.tracing import trace_origins
from provenance.tracing.credited import credit_of
from provenance.tracing.occasions import Told, are_apart
from provenance.tracing.pages import Page
from provenance.tracing.signals.channels import event_name
from provenance.tracing.signals.credits import report_credit
from tests.unit.tracing.cases import COPY, a_case, a_credit, a_quotation, an_article, an_utterance

WORDS = "The bridge will open in May,"
OTHER = "In May the bridge is going to be opened,"


def _alternatives(origin: Origin) -> dict[str | None, float]:
    return {one.name: one.confidence for one in origin.alternatives}


def _utterance(quotes: list[Quotation], relations: list[Relation]) -> Utterance:
    renderings = tuple(
        Rendering(q.id, q.document, q.start, q.end, relation, 0.9)
        for q, relation in zip(quotes, relations, strict=True)
    )
    return Utterance("u1", quotes[0].speaker, quotes[0].text, renderings)


def _wire_copy_beside_an_interview() -> Utterance:
    copy = f"{COPY}. “{WORDS}” Ana Prado told a news conference"
    wire = an_article("north", f"LISBON (Reuters) — {copy}. It rained.")
    bare = an_article("south", f"{copy}. A reader has a view.")
    own = an_article("west", f"“{OTHER}” Ana Prado said in an interview with the BBC.")
    credits = [(wire, a_credit(wire, "LISBON (Reuters) —", "Reuters", CreditRole.DATELINE))]
    quotes = [
        a_quotation(page, WORDS, "Ana Prado", None, "told a news conference", ChannelKind.BRIEFING)
        for page in (wire, bare)
    ]
    quotes.append(a_quotation(own, OTHER, "Ana Prado", "BBC", "in an interview with the BBC"))
    relations = [Relation.VERBATIM, Relation.VERBATIM, Relation.TRANSLATION]
    case = a_case((wire, bare, own), credits, quotes, [_utterance(quotes, relations)], shared=copy)
    return trace_origins(case).utterances[0]


def test_an_interview_does_not_win_over_wire_copy_of_a_news_conference() -> None:
    origin = _wire_copy_beside_an_interview().origin

    assert origin.name in (None, "Reuters")
    odds = {**_alternatives(origin), origin.name: origin.confidence}
    assert odds["Reuters"] > odds["BBC"] > 0.1


def test_a_news_conference_and_an_interview_are_a_conflict_of_channel() -> None:
    utterance = _wire_copy_beside_an_interview()

    conflict = utterance.conflicts[0]
    assert (conflict.what, conflict.verdict) == ("channel", Verdict.CONTRADICTORY)
    assert "BBC" in conflict.values
    assert "said twice" in conflict.why
    assert utterance.origin.evidence[0].signal == "two_occasions"
    assert utterance.independent_sources == 2


def test_told_reporters_and_an_interview_leave_the_origin_open() -> None:
    left = an_article("north", f"“{WORDS}” Prado told reporters on Wednesday.")
    right = an_article("south", f"“{WORDS}” Prado said in an interview with Sky News.")
    quotes = (
        a_quotation(left, WORDS, "Ana Prado", None, "told reporters", ChannelKind.BRIEFING),
        a_quotation(right, WORDS, "Ana Prado", "Sky News", "in an interview with Sky News"),
    )

    case = a_case((left, right), quotations=quotes, utterances=[an_utterance(quotes, Relation.VERBATIM)])
    utterance = trace_origins(case).utterances[0]

    assert utterance.origin.status is OriginStatus.UNDECIDED
    assert {"Sky News", "briefing by Ana Prado"} <= set(_alternatives(utterance.origin))
    assert utterance.independent_sources == 2


def _interview(relation: Relation) -> Utterance:
    """Wire copy of words just "said", and a page that has them from a broadcaster, word for word or not."""
    wire = an_article("north", f"LISBON (Reuters) — “{WORDS}” Ana Prado said. It rained.")
    words = WORDS if relation is Relation.VERBATIM else OTHER
    own = an_article("west", f"“{words}” Ana Prado said in an interview with the BBC.")
    credits = [(wire, a_credit(wire, "LISBON (Reuters) —", "Reuters", CreditRole.DATELINE))]
    quotes = [
        a_quotation(wire, WORDS),
        a_quotation(own, words, "Ana Prado", "BBC", "in an interview with the BBC"),
    ]
    found = _utterance(quotes, [Relation.VERBATIM, relation])
    return trace_origins(a_case((wire, own), credits, quotes, [found])).utterances[0]


def test_a_rewording_is_weaker_evidence_of_one_occasion_than_the_same_words() -> None:
    same, other = _interview(Relation.VERBATIM).origin, _interview(Relation.TRANSLATION).origin

    assert same.name == "BBC"
    assert {**_alternatives(other), other.name: other.confidence}["BBC"] < same.confidence - 0.1


def test_two_agencies_at_one_briefing_are_two_reporters_of_one_event() -> None:
    left = an_article("north", f"MOSCOW. /TASS/. “{WORDS}” Ana Prado told reporters. It rained.")
    right = an_article("south", f"“{WORDS}” Ana Prado told reporters, the Interfax news agency reported.")
    credits = [
        (left, a_credit(left, "MOSCOW. /TASS/.", "TASS", CreditRole.DATELINE)),
        (right, a_credit(right, "Interfax news agency reported", "Interfax", CreditRole.REPORT)),
    ]
    quotes = tuple(
        a_quotation(page, WORDS, "Ana Prado", None, "told reporters", ChannelKind.BRIEFING)
        for page in (left, right)
    )

    case = a_case((left, right), credits, quotes, [an_utterance(quotes, Relation.VERBATIM)], shared=None)
    utterance = trace_origins(case).utterances[0]

    assert utterance.origin.status is OriginStatus.UNDECIDED
    assert {"TASS", "Interfax"} <= set(_alternatives(utterance.origin))
    assert utterance.origin.evidence[0].signal == "parallel_reports"
    assert "two reporters of one event" in utterance.origin.evidence[0].detail
    assert utterance.independent_sources == 2


def test_the_alternatives_to_a_house_are_not_its_own_channels() -> None:
    left = an_article("north", f"“{WORDS}” Prado told the Rossiya 24 channel.")
    right = an_article("south", f"“{OTHER}” Prado said in an interview with Russia-1.")
    quotes = (
        a_quotation(left, WORDS, "Ana Prado", "Rossiya 24", "told the Rossiya 24 channel"),
        a_quotation(right, OTHER, "Ana Prado", "Russia-1", "in an interview with Russia-1"),
    )

    case = a_case((left, right), quotations=quotes, utterances=[an_utterance(quotes, Relation.TRANSLATION)])
    origin = trace_origins(case).utterances[0].origin

    assert origin.name == "VGTRK"
    assert not {"Rossiya 24", "Russia-1"} & set(_alternatives(origin))
    assert origin.confidence + sum(_alternatives(origin).values()) <= 1.0
    assert any("Rossiya 24" in one.detail and "VGTRK" in one.detail for one in origin.evidence)


def test_one_witness_makes_no_certainty() -> None:
    words = "We shall not reopen the piers before Monday,"
    copy = f"{COPY}. “{words}” Ana Prado said"
    credited = an_article("north", f"{copy}, reported the news agency TASS.\n\nIt rained.")
    bare = an_article("south", f"{copy}.\n\nOur reader has a view.")
    credit = a_credit(credited, "reported the news agency TASS", "TASS", CreditRole.REPORT)
    quotes = tuple(a_quotation(one, words) for one in (credited, bare))

    utterances = [an_utterance(quotes, Relation.VERBATIM)]
    traced = trace_origins(a_case((credited, bare), [(credited, credit)], quotes, utterances, shared=copy))

    for origin in (traced.copies[0].origin, traced.utterances[0].origin):
        assert origin.name == "TASS"
        assert 0.75 <= origin.confidence <= 0.9


def test_a_page_whose_words_name_the_origin_is_not_stripped() -> None:
    left = an_article("north", f"{COPY}, Trend reports. It rained.")
    right = an_article("south", f"BAKU. /Trend/. {COPY}. It rained.")
    credits = [
        (left, a_credit(left, "Trend reports", "Trend", CreditRole.REPORT)),
        (right, a_credit(right, "BAKU. /Trend/.", "Trend", CreditRole.DATELINE)),
    ]

    traced = trace_origins(a_case((left, right), credits))

    assert traced.documents["north"].credit is CreditState.STATED
    assert {one.credit for one in traced.copies[0].documents} == {CreditState.STATED}


def test_what_would_change_an_answer_names_outlets_and_no_ids() -> None:
    page = an_article("d-17", f"“{WORDS}” Prado told Sky News.", outlet="The Elm Post")
    quotes = (a_quotation(page, WORDS, "Ana Prado", "Sky News", "told Sky News"),)

    case = a_case((page,), quotations=quotes, utterances=[an_utterance(quotes, Relation.VERBATIM)])
    change = trace_origins(case).utterances[0].origin.what_would_change_it

    assert "in The Elm Post" in change
    assert "d-17" not in change


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        (Told(None, ChannelKind.BRIEFING), Told("BBC", ChannelKind.INTERVIEW), True),
        (Told(None, ChannelKind.BRIEFING), Told("TASS", ChannelKind.INTERVIEW), False),
        (Told(None, ChannelKind.BRIEFING), Told(None, ChannelKind.STATEMENT), False),
        (Told(None, ChannelKind.SPEECH), Told(None, ChannelKind.PHONE_CALL), True),
        (Told(None, ChannelKind.SPEECH), Told(None, ChannelKind.BRIEFING), False),
        (Told(None, ChannelKind.INTERVIEW), Told("BBC", ChannelKind.INTERVIEW), False),
        (Told("CNN", ChannelKind.INTERVIEW), Told("BBC", ChannelKind.INTERVIEW), True),
        (Told("Rossiya 24", ChannelKind.INTERVIEW), Told("Russia-1", ChannelKind.BROADCAST), False),
        (Told("state television", ChannelKind.BROADCAST), Told("Russia-1", ChannelKind.INTERVIEW), False),
        (Told("TASS", ChannelKind.AGENCY_REPORT), Told("BBC", ChannelKind.INTERVIEW), False),
    ],
)
def test_occasions_that_cannot_be_one(a: Told, b: Told, apart: bool) -> None:
    outlets = OutletTable.default()

    assert are_apart(a, b, outlets) is apart
    assert are_apart(b, a, outlets) is apart


def test_a_thousand_credits_of_one_name_in_a_paragraph_say_no_more_than_three() -> None:
    text = " ".join(f"Gate {number} is shut, reported TASS." for number in range(1000))
    page = Page(
        an_article("north", text),
        OutletTable.default(),
        credits=tuple(
            Credit(found.start(), found.end(), found.group(), "TASS", CreditRole.REPORT)
            for found in re.finditer("reported TASS", text)
        ),
    )

    assert len(report_credit(page)) == 3


def test_the_letters_of_an_agency_that_no_table_knows_are_a_rival() -> None:
    known = an_article("north", f"LISBON (Reuters) — {COPY}. It rained.")
    other = an_article("south", f"Lisbon (QPN) – {COPY}. A reader has a view.")
    printed = an_article("south", f"Lisbon (all times local) – {COPY}. A reader has a view.")
    reuters = (known, a_credit(known, "LISBON (Reuters) —", "Reuters", CreditRole.DATELINE))
    rival = (other, a_credit(other, "(QPN)", "QPN", CreditRole.DATELINE))
    no_rival = (printed, a_credit(printed, "(all times local)", "all times local", CreditRole.DATELINE))

    of_two = trace_origins(a_case((known, other), (reuters, rival), shared=COPY)).copies[0]
    of_one = trace_origins(a_case((known, printed), (reuters, no_rival), shared=COPY)).copies[0]

    assert of_two.origin.status is OriginStatus.UNDECIDED
    assert [one.credit for one in of_two.documents] == [CreditState.STATED, CreditState.STATED]
    assert of_one.origin.name == "Reuters"


def test_a_quotation_in_common_does_not_make_common_copy() -> None:
    words = "The piers will stay shut until the storm has passed and the moles are mended"
    left = an_article("north", f"LISBON (Reuters) — “{words}” Ana Prado told reporters.\n\nIt rained.")
    right = an_article("south", f"“{words}” Ana Prado told reporters.\n\nThe ferry is late.")
    credit = a_credit(left, "LISBON (Reuters) —", "Reuters", CreditRole.DATELINE)
    quotes = tuple(
        a_quotation(page, words, "Ana Prado", None, "told reporters", ChannelKind.BRIEFING)
        for page in (left, right)
    )

    traced = trace_origins(a_case((left, right), [(left, credit)], quotes, shared=words))

    assert traced.documents["north"].name == "Reuters"
    assert traced.documents["south"].name is None


def test_words_told_to_the_page_itself_are_not_those_told_to_a_broadcaster() -> None:
    left = an_article("north", f"“{WORDS}” Ana Prado told The North Post.")
    right = an_article("south", f"“{WORDS}” Ana Prado told the BBC.")
    quotes = (
        a_quotation(left, WORDS, "Ana Prado", "The North Post", "told The North Post"),
        a_quotation(right, WORDS, "Ana Prado", "BBC", "told the BBC"),
    )

    case = a_case((left, right), quotations=quotes, utterances=[an_utterance(quotes, Relation.VERBATIM)])
    utterance = trace_origins(case).utterances[0]

    assert utterance.origin.status is OriginStatus.UNDECIDED
    assert utterance.conflicts[0].verdict is Verdict.CONTRADICTORY


def test_words_that_an_agency_of_the_corpus_has_from_a_broadcaster_go_back_to_the_broadcaster() -> None:
    wire = an_article("north", f"LISBON — “{WORDS}” Ana Prado told Sky News.", outlet="Reuters")
    copy = an_article("south", f"“{WORDS}” Ana Prado told Sky News. It rained.")
    quotes = tuple(
        a_quotation(page, WORDS, "Ana Prado", "Sky News", "told Sky News") for page in (wire, copy)
    )

    case = a_case((wire, copy), quotations=quotes, utterances=[an_utterance(quotes, Relation.VERBATIM)])
    origin = trace_origins(case).utterances[0].origin

    assert (origin.name, origin.in_corpus) == ("Sky News", False)


def _said(*accounts: tuple[str, str, str | None, ChannelKind]) -> Origin:
    """The origin of the same words in pages of one outlet each: told how, by whom, the channel, its kind."""
    pages, quotes = [], []
    for name, (told, speaker, channel, kind) in zip("abcdefg", accounts, strict=False):
        page = an_article(name, f"“{WORDS}” {speaker} {told}. The {name} bus was late.", outlet=f"The {name}")
        pages.append(page)
        quotes.append(a_quotation(page, WORDS, speaker, channel, told, kind))
    case = a_case(pages, (), quotes, [an_utterance(quotes, Relation.VERBATIM)], shared=None)
    return trace_origins(case).utterances[0].origin


def test_a_post_is_one_occasion_however_its_author_is_named() -> None:
    kind = ChannelKind.SOCIAL_POST

    origin = _said(
        ("wrote in a post", "Ana Prado", None, kind),
        ("wrote in a post", "Prado", None, kind),
        ("wrote in a post", "Ana B. Prado", None, kind),
    )

    assert origin.name == "social media post by Ana Prado"
    assert not any("post" in str(name) for name in _alternatives(origin))


def test_an_occasion_is_one_however_its_speaker_is_spelt() -> None:
    pages = [
        an_article(home, f"“{WORDS}” {name} told reporters.")
        for home, name in (("north", "Sergei Prado"), ("south", "Sergey Prado"), ("west", "Sergio Lund"))
    ]
    quotes = [
        a_quotation(page, WORDS, name, None, "told reporters", ChannelKind.BRIEFING)
        for page, name in zip(pages, ("Sergei Prado", "Sergey Prado", "Sergio Lund"), strict=True)
    ]
    case = a_case(
        pages, quotations=quotes, utterances=[_utterance(quotes, [Relation.VERBATIM] * 3)], shared=None
    )

    origin = trace_origins(case).utterances[0].origin
    named = {origin.name, *(one.name for one in origin.alternatives)}

    assert {one for one in named if one and one.startswith("briefing")} == {
        "briefing by Sergey Prado",
        "briefing by Sergio Lund",
    }


def test_a_post_is_on_the_platform_that_others_name() -> None:
    kind = ChannelKind.SOCIAL_POST

    origin = _said(
        ("wrote in a post", "Ana Prado", None, kind),
        ("wrote on Twitter", "Prado", "Twitter", kind),
    )

    assert origin.name == "Twitter"
    assert not any("post" in str(name) for name in _alternatives(origin))


def test_an_interview_is_not_given_to_the_platform_of_a_post() -> None:
    origin = _said(
        ("said in an interview", "Ana Prado", None, ChannelKind.INTERVIEW),
        ("wrote on Twitter", "Prado", "Twitter", ChannelKind.SOCIAL_POST),
    )

    assert {"interview with Ana Prado", "Twitter"} <= {*_alternatives(origin), origin.name}


def test_a_channel_goes_by_its_fullest_name_within_one_house() -> None:
    origin = _said(
        ("told CBS", "Ana Prado", "CBS", ChannelKind.INTERVIEW),
        ("told CBS News", "Ana Prado", "CBS News", ChannelKind.INTERVIEW),
        ("said in an interview", "Ana Prado", None, ChannelKind.INTERVIEW),
    )

    assert origin.name == "CBS News"
    assert "CBS" not in _alternatives(origin)


def test_a_passage_that_is_all_quoted_goes_back_to_where_its_words_were_said() -> None:
    words = "The piers will stay shut until the storm has passed and the moles are mended"
    pages = tuple(
        an_article(name, f"“{words}” Ana Prado said in a statement.\n\n{rest}")
        for name, rest in (("north", "It rained in the hills."), ("south", "The ferry is late again."))
    )
    quotes = tuple(
        a_quotation(page, words, "Ana Prado", None, "in a statement", ChannelKind.STATEMENT) for page in pages
    )

    passage = trace_origins(a_case(pages, (), quotes, shared=words)).passages[0]

    assert passage.origin is not None
    assert passage.origin.name == "statement by Ana Prado"


def test_an_event_is_not_named_by_the_statement_that_speaks() -> None:
    assert event_name(ChannelKind.STATEMENT, "statement through a spokeswoman") == "statement"
    assert event_name(ChannelKind.STATEMENT, "Ana Prado") == "statement by Ana Prado"


def test_a_page_is_not_said_to_leave_out_the_credit_of_a_name_hardly_likelier_than_not() -> None:
    page = Page(an_article("south", f"{COPY}. It rained."), OutletTable.default())
    named = {
        odds: credit_of(page, Origin(OriginStatus.NAMED, "Reuters", confidence=odds)) for odds in (0.55, 0.9)
    }

    assert named == {0.55: CreditState.UNDECIDED, 0.9: CreditState.STRIPPED}

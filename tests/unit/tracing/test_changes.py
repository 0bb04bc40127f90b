"""What copies did with the copy they share, slips that they inherit, credits taken back, rings of credit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from provenance.models import (
    Credit,
    CreditRole,
    Document,
    FirstKnown,
    Occurrence,
    Passage,
    QuotationKind,
    Relation,
    Reuse,
)
from provenance.outlets.table import OutletTable
from provenance.tracing import Traced, trace_origins
from provenance.tracing.corrections import find_denied
from provenance.tracing.pages import Page
from provenance.tracing.scene import scene_of_passages
from provenance.tracing.signals.own import cut_off_end
from provenance.tracing.slips import find_slips, slips_shared
from provenance.tracing.utterances import first_known
from provenance.tracing.wording import tilts_of
from tests.clock import is_within
from tests.unit.tracing.cases import (
    COPY,
    a_case,
    a_credit,
    a_day,
    a_passage,
    a_quotation,
    an_article,
    an_utterance,
)

TABLE = OutletTable.default()


def _changes(traced: Traced, document: str) -> dict[str, str]:
    members = (one for group in traced.copies for one in group.documents if one.id == document)
    return {change.signal: change.detail for one in members for change in one.changes}


def _dateline(document: Document, words: str, name: str) -> tuple[Document, Credit]:
    return document, a_credit(document, words, name, CreditRole.DATELINE)


def test_what_a_copy_cut_and_added_is_told_beside_the_fuller_page() -> None:
    second = "Nobody had asked the gulls, who kept to the roofs all morning"
    fuller = an_article("north", f"{COPY}. {second}.")
    shorter = an_article("south", f"Piers shut before dawn, says a reader\n\n{COPY}.")
    other = an_article("west", f"{second}. {COPY}.")
    case = a_case((fuller, other, shorter))
    group = replace(case.reuse.copies[0], passages=("p1", "p2"))
    passages = (*case.reuse.passages, a_passage((fuller, other), second, "p2"))

    found = _changes(trace_origins(replace(case, reuse=Reuse(passages, (), (group,)))), "south")

    assert "leaves out 12 words" in found["copy_cut"]
    assert "Piers shut before dawn" in found["copy_added"]


def test_a_firm_word_that_a_copy_made_milder_is_shown_beside_the_firm_one() -> None:
    firm = COPY.replace("shut both piers", "never shut both piers")
    mild = COPY.replace("shut both piers", "may shut both piers")
    pages = an_article("north", f"{firm}. A day to remember."), an_article("south", f"{mild}.")
    case = a_case(pages, shared="The harbour authority")
    places = (place for page, text in zip(pages, (firm, mild), strict=True) for place in _places(page, text))
    reuse = replace(case.reuse, passages=(Passage("p1", firm, tuple(places)),))

    told = _changes(trace_origins(replace(case, reuse=reuse)), "south")

    assert "“may” where The North Post has the firmer “never”" in told["copy_softened"]


def test_a_plainer_verb_beside_the_same_quotation_is_shown_beside_the_firm_one() -> None:
    words, longer = "We never asked anyone for that bridge,", f"{COPY}. Nobody was hurt"
    north = an_article("north", f"{longer}. “{words}” Prado insisted.")
    south = an_article("south", f"{COPY}. “{words}” Prado said.")
    quotes = [
        replace(a_quotation(page, words), cue=cue, quoted=True)
        for page, cue in ((north, "insisted"), (south, "said"))
    ]
    case = a_case((north, south), quotations=quotes)
    places = (*_places(north, longer), *_places(south, COPY))
    reuse = replace(case.reuse, passages=(Passage("p1", longer, tuple(places)),))

    told = _changes(trace_origins(replace(case, reuse=reuse)), "south")

    assert "“said” where The North Post has the firmer “insisted”" in told["copy_softened"]


def test_a_copy_without_the_credit_and_one_with_another_are_told_apart() -> None:
    north = an_article("north", f"LISBON (Reuters) — {COPY}. Nobody was hurt.")
    south = an_article("south", f"LISBON (AFP) — {COPY}. Nobody was hurt.")
    west = an_article("west", f"{COPY}. Nobody was hurt.")
    credits = [
        _dateline(north, "LISBON (Reuters) —", "Reuters"),
        _dateline(south, "LISBON (AFP) —", "AFP"),
    ]

    both = trace_origins(a_case((north, south), credits))
    one = trace_origins(a_case((north, west), credits[:1]))

    assert "copy_reattributed" in {**_changes(both, "north"), **_changes(both, "south")}
    assert "Reuters" in _changes(one, "west")["credit_dropped"]
    assert "credit_dropped" not in _changes(one, "north")


@pytest.mark.parametrize(
    ("note", "names"),
    [
        ("Correction: This story was wrongly attributed to Reuters.", ["Reuters"]),
        ("Editor’s note: An earlier version was credited to AFP. It is by Reuters, not by AFP.", ["AFP"]),
        (
            "Richtigstellung: Der Text wurde irrtümlich der dpa zugeschrieben, fälschlich Reuters.",
            ["Reuters"],
        ),
        ("Rectificatif : attribué à tort à Reuters.", ["Reuters"]),
        ("This story has been corrected to fix the spelling of a name. Reuters", []),
        ("He was not Reuters’ man, the spy said.", []),
    ],
)
def test_a_note_takes_back_the_credit_that_it_names(note: str, names: list[str]) -> None:
    assert [one.name for one in find_denied(f"{COPY}.\n\n{note}\n", TABLE)][-1:] == names


def test_a_credit_that_a_copy_takes_back_is_not_the_origin_of_the_others() -> None:
    note = "Correction: An earlier version of this story was wrongly credited to Reuters."
    bare = an_article("north", f"LISBON (Reuters) — {COPY}. Nobody was hurt.")
    sorry = an_article("south", f"{COPY}. Nobody was hurt.\n\n{note}")
    credits = [_dateline(bare, "LISBON (Reuters) —", "Reuters")]

    before = trace_origins(a_case((bare, an_article("south", f"{COPY}. Nobody was hurt.")), credits))
    after = trace_origins(a_case((bare, sorry), credits))

    assert before.copies[0].origin.name == "Reuters"
    assert after.copies[0].origin.name is None
    assert "denied_credit" in {one.signal for one in after.copies[0].origin.evidence}


@pytest.mark.parametrize("slip", [("3,200", "2,300"), ("Wednesday", "Thursday"), ("Marcelline", "Marceline")])
def test_a_slip_that_two_copies_share_links_them(slip: tuple[str, str]) -> None:
    text = "The harbour authority at Marcelline shut both piers on Wednesday and sent 3,200 travellers home"
    wordings = [text, text, text.replace(*slip), text.replace(*slip)]
    texts = [f"{words}, the {name} bus said" for name, words in zip("abcd", wordings, strict=True)]
    documents = [an_article(name, words) for name, words in zip("abcd", texts, strict=True)]
    places = [place for page, words in zip(documents, texts, strict=True) for place in _places(page, words)]
    scene = scene_of_passages([Page(one, TABLE) for one in documents], [places], {})

    slips = find_slips(scene)

    assert {(one.reading, one.usual) for one in slips} == {slip, slip[::-1]}
    assert slips_shared(scene, slips).tolist() == [
        [0, 0.5, 0, 0],
        [0.5, 0, 0, 0],
        [0, 0, 0, 0.5],
        [0, 0, 0.5, 0],
    ]


def test_other_words_in_one_place_are_no_slip() -> None:
    text = "The harbour authority at Marcelline shut both piers on Wednesday"
    wordings = [text, text, text.replace("Marcelline", "Oldbridge"), text.replace("Marcelline", "Oldbridge")]
    texts = [f"{words}, the {name} bus said" for name, words in zip("abcd", wordings, strict=True)]
    documents = [an_article(name, words) for name, words in zip("abcd", texts, strict=True)]
    places = [place for page, words in zip(documents, texts, strict=True) for place in _places(page, words)]

    assert find_slips(scene_of_passages([Page(one, TABLE) for one in documents], [places], {})) == ()


def test_credits_that_run_in_a_ring_are_told_in_one_sentence() -> None:
    pages = [
        an_article("a", f"{COPY}, according to the Bbb Post. So it goes.", outlet="The Aaa Post"),
        an_article("b", f"{COPY}, according to the Ccc Post. So it goes.", outlet="The Bbb Post"),
        an_article("c", f"{COPY}, according to the Aaa Post. So it goes.", outlet="The Ccc Post"),
    ]

    traced = trace_origins(a_case(pages))
    rings = [one.detail for one in traced.copies[0].origin.evidence if one.signal == "circular_credit"]

    assert len(rings) == 1
    assert "run in a ring" in rings[0]
    assert traced.copies[0].origin.name is None


def test_a_firm_verb_beside_a_quotation_comes_before_a_plain_one() -> None:
    words = "We never asked anyone for that bridge,"
    pages = [an_article("north", f"“{words}” Prado insisted."), an_article("south", f"“{words}” Prado said.")]
    quotes = [
        replace(a_quotation(page, words), cue=cue)
        for page, cue in zip(pages, ("insisted", "said"), strict=True)
    ]
    rendered = zip(an_utterance(quotes, Relation.VERBATIM).renderings, quotes, strict=True)

    tilts = tilts_of(list(rendered), {page.id: Page(page, TABLE) for page in pages})

    assert [(one.giver, one.taker, one.signal) for one in tilts] == [(0, 1, "cue_softened")]


@pytest.mark.parametrize(
    ("there", "here", "kind", "signal"),
    [
        (
            "We never sold it and never shall,",
            "We sold nothing abroad,",
            QuotationKind.INDIRECT,
            "direct_turned_indirect",
        ),
        ("We never sold the bridge to anyone in May,", "We never sold the bridge,", None, "quotation_cut"),
        ("We will never sell the old bridge,", "We may not sell the old bridge,", None, "quotation_softened"),
        ("We shall sell it,", "We shall sell it,", None, None),
    ],
)
def test_what_one_wording_did_to_another_tells_who_had_it_first(
    there: str, here: str, kind: QuotationKind | None, signal: str | None
) -> None:
    pages = [an_article("north", f"“{there}” Prado said."), an_article("south", f"“{here}” Prado said.")]
    quotes = [a_quotation(page, words) for page, words in zip(pages, (there, here), strict=True)]
    quotes[1] = replace(quotes[1], kind=kind or quotes[1].kind)
    rendered = zip(an_utterance(quotes, Relation.EDITED).renderings, quotes, strict=True)

    tilts = tilts_of(list(rendered), {page.id: Page(page, TABLE) for page in pages})

    assert [(one.giver, one.taker, one.signal) for one in tilts] == ([(0, 1, signal)] if signal else [])


@pytest.mark.parametrize(
    ("end", "breaks_off"), [(" and the night", True), (" and the night ferries.", False)]
)
def test_a_page_that_ends_in_mid_sentence_is_seen_to_break_off(end: str, breaks_off: bool) -> None:
    page = Page(an_article("north", f"{COPY}, while the gulls kept to the roofs of the town{end}"), TABLE)

    assert [one.signal for one in cut_off_end(page)] == (["cut_off_end"] if breaks_off else [])


def test_a_merged_article_has_a_second_parent() -> None:
    second = "Nobody had asked the gulls, who kept to the roofs all morning and said what gulls will say"
    pages = [
        an_article("merged", f"{COPY}. {second}."),
        an_article("north", f"{COPY}. By a reporter of our own, who was there."),
        an_article("south", f"{second}. By a reporter of our own, who was there too."),
    ]
    passages = [a_passage(pages[:2], COPY, "p1"), a_passage([pages[0], pages[2]], second, "p2")]
    case = a_case(
        pages, shared="e", days={"north": "2021-03-01", "south": "2021-03-01", "merged": "2021-03-05"}
    )
    group = replace(case.reuse.copies[0], passages=("p1", "p2"))

    traced = trace_origins(replace(case, reuse=Reuse(tuple(passages), (), (group,))))

    into = {edge.from_ for edge in traced.copies[0].edges if edge.to == "merged"}
    assert {"north", "south"} <= into


def test_the_first_known_appearance_is_an_interval_where_one_page_has_no_date() -> None:
    north, south = (Page(an_article(name, COPY), TABLE) for name in ("north", "south"))
    dated = replace(north, interval=a_day("2021-03-01")), replace(south, interval=a_day("2021-03-02"))

    assert first_known(dated) == FirstKnown("north", "2021-03-01", "2021-03-01")
    assert first_known((north, dated[1])) == FirstKnown(None, None, "2021-03-02")


def _places(page: Document, words: str) -> tuple[Occurrence, ...]:
    return a_passage([page], words).occurrences


@pytest.mark.parametrize(
    "junk", ["Correction: not ", "correction\n", "wrongly ", "editor's note ", "not by the by the "]
)
def test_a_megabyte_of_corrections_is_read_in_time(junk: str) -> None:
    text = junk * (1_000_000 // len(junk))

    assert is_within(5.0, lambda: find_denied(text, TABLE))

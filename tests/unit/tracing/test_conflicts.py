"""Accounts that differ, and whether both can be true."""

from __future__ import annotations

from dataclasses import replace

import pytest

from provenance.models import ChannelKind, Conflict, QuotationKind, Relation, Span, Verdict
from provenance.tracing import trace_origins
from provenance.tracing.altered import alterations
from tests.unit.tracing.cases import a_case, a_quotation, an_article, an_utterance


def _conflicts(*told: tuple[str, str, str | None], days: tuple[str, ...] = ()) -> dict[str, Conflict]:
    """The conflicts of pages given as (text, quoted words, speaker)."""
    documents = [an_article(f"page{number}", text) for number, (text, _, _) in enumerate(told)]
    quotes = [
        a_quotation(document, words, speaker)
        for document, (_, words, speaker) in zip(documents, told, strict=True)
    ]
    dates = {document.id: day for document, day in zip(documents, days, strict=False)}
    case = a_case(
        documents,
        quotations=quotes,
        utterances=[an_utterance(quotes, Relation.VERBATIM)],
        shared=None,
        days=dates,
    )
    return {one.what: one for one in trace_origins(case).utterances[0].conflicts}


def test_one_word_spelt_as_two_is_no_other_wording() -> None:
    found = _conflicts(
        (
            "“The ferry lost its lookout after takeoff,” Ana Prado said.",
            "The ferry lost its lookout after takeoff,",
            "Ana Prado",
        ),
        (
            "“The ferry lost its lookout after take off,” Ana Prado said.",
            "The ferry lost its lookout after take off,",
            "Ana Prado",
        ),
    )

    assert "wording" not in found or found["wording"].verdict is Verdict.COMPATIBLE


def test_another_word_is_another_wording() -> None:
    found = _conflicts(
        (
            "“The ferry lost its lookout after takeoff,” Ana Prado said.",
            "The ferry lost its lookout after takeoff,",
            "Ana Prado",
        ),
        (
            "“The ferry lost its lookout after sunset,” Ana Prado said.",
            "The ferry lost its lookout after sunset,",
            "Ana Prado",
        ),
    )

    assert found["wording"].verdict is Verdict.CONTRADICTORY


def test_a_quotation_that_breaks_off_inside_a_word_is_no_other_wording() -> None:
    whole = "We grieve for the drowned and send our condolences to their families,"
    found = _conflicts(
        (f"“{whole}” Ana Prado said.", whole, "Ana Prado"),
        (
            "Ana Prado said: “We grieve for the drowned and send our con",
            "We grieve for the drowned and send our con",
            "Ana Prado",
        ),
    )

    assert "wording" not in found or found["wording"].verdict is Verdict.COMPATIBLE


def test_two_speakers_of_one_sentence_contradict_each_other() -> None:
    found = _conflicts(
        ("“We shall rebuild the pier,” Ana Prado said.", "We shall rebuild the pier,", "Ana Prado"),
        ("“We shall rebuild the pier,” Jo Lee said.", "We shall rebuild the pier,", "Jo Lee"),
    )

    assert found["speaker"].verdict is Verdict.CONTRADICTORY


def test_a_body_and_its_spokesman_are_compatible() -> None:
    found = _conflicts(
        (
            "“We shall rebuild the pier,” said Harbour Board spokesman Jo Lee.",
            "We shall rebuild the pier,",
            "Jo Lee",
        ),
        (
            "“We shall rebuild the pier,” the Harbour Board said.",
            "We shall rebuild the pier,",
            "Harbour Board",
        ),
    )

    assert found["speaker"].verdict is Verdict.COMPATIBLE


def test_a_surname_beside_the_full_name_is_no_conflict() -> None:
    found = _conflicts(
        ("“We shall rebuild the pier,” Lee said.", "We shall rebuild the pier,", "Lee"),
        ("“We shall rebuild the pier,” Jo Lee said.", "We shall rebuild the pier,", "Jo Lee"),
    )

    assert "speaker" not in found


def test_replaced_words_between_marks_contradict_each_other() -> None:
    found = _conflicts(
        ("It is “a haven for smugglers” now.", "a haven for smugglers", "Jo Lee"),
        ("It is “a haven for night fishermen” now.", "a haven for night fishermen", "Jo Lee"),
    )

    assert found["wording"].verdict is Verdict.CONTRADICTORY
    assert "smugglers" in found["wording"].why


def test_a_cut_quotation_is_compatible_with_the_whole() -> None:
    found = _conflicts(
        (
            "“We shall rebuild the pier before the winter storms come,” Jo Lee said.",
            "We shall rebuild the pier before the winter storms come,",
            "Jo Lee",
        ),
        ("“We shall rebuild the pier,” Jo Lee said.", "We shall rebuild the pier,", "Jo Lee"),
    )

    assert found["wording"].verdict is Verdict.COMPATIBLE


def test_two_days_for_one_sentence_contradict_each_other() -> None:
    found = _conflicts(
        ("“We shall rebuild the pier,” Jo Lee said on Monday.", "We shall rebuild the pier,", "Jo Lee"),
        ("“We shall rebuild the pier,” Jo Lee said on Tuesday.", "We shall rebuild the pier,", "Jo Lee"),
        days=("2021-03-03", "2021-03-03"),
    )

    assert found["date"].values == ("2021-03-01", "2021-03-02")


def test_one_day_told_from_two_dates_is_no_conflict() -> None:
    found = _conflicts(
        ("“We shall rebuild the pier,” Jo Lee said on Monday.", "We shall rebuild the pier,", "Jo Lee"),
        ("“We shall rebuild the pier,” Jo Lee said yesterday.", "We shall rebuild the pier,", "Jo Lee"),
        days=("2021-03-03", "2021-03-02"),
    )

    assert "date" not in found


def test_an_unnamed_channel_fits_the_named_one_of_its_sort() -> None:
    left = an_article("north", "“The bridge will open in May,” Prado told state television.")
    right = an_article("south", "“The bridge will open in May,” Prado told Russia-1.")
    quotes = (
        a_quotation(
            left, "The bridge will open in May,", "Ana Prado", "state television", "told state television"
        ),
        a_quotation(right, "The bridge will open in May,", "Ana Prado", "Russia-1", "told Russia-1"),
    )

    case = a_case(
        (left, right), quotations=quotes, utterances=[an_utterance(quotes, Relation.VERBATIM)], shared=None
    )
    utterance = trace_origins(case).utterances[0]

    assert [one.verdict for one in utterance.conflicts if one.what == "channel"] == [Verdict.COMPATIBLE]
    assert utterance.origin.name == "Russia-1"
    assert utterance.independent_sources == 1


def test_a_report_of_what_was_said_elsewhere_is_not_its_origin() -> None:
    left = an_article("north", "“The bridge will open in May,” Prado said, according to TASS.")
    right = an_article("south", "“In May the bridge is going to open,” Prado told CNN in an interview.")
    quotes = (
        a_quotation(
            left,
            "The bridge will open in May,",
            "Ana Prado",
            "TASS",
            "according to TASS",
            ChannelKind.AGENCY_REPORT,
        ),
        a_quotation(
            right, "In May the bridge is going to open,", "Ana Prado", "CNN", "told CNN in an interview"
        ),
    )

    case = a_case(
        (left, right), quotations=quotes, utterances=[an_utterance(quotes, Relation.TRANSLATION)], shared=None
    )

    assert trace_origins(case).utterances[0].origin.name == "CNN"


def test_a_headline_that_alters_quoted_words_is_named() -> None:
    text = (
        "Pier is “a haven for smugglers”, says Lee\n\nThe pier is “a haven for night fishermen”, Jo Lee said."
    )
    page = an_article("north", text)
    quotes = (
        a_quotation(page, "a haven for smugglers", "Jo Lee"),
        a_quotation(page, "a haven for night fishermen", "Jo Lee"),
    )
    case = a_case((page,), quotations=quotes, utterances=[an_utterance(quotes, Relation.EDITED)], shared=None)

    conflicts = trace_origins(case).utterances[0].conflicts

    assert [one.why.startswith("The headline of The North Post alters") for one in conflicts] == [True]


def test_interviews_with_two_agencies_contradict_each_other() -> None:
    told = ("“We shall rebuild the pier,” Lee told Reuters.", "“We shall rebuild the pier,” Lee told AFP.")
    documents = [an_article(f"page{number}", text) for number, text in enumerate(told)]
    quotes = [
        a_quotation(document, "We shall rebuild the pier,", "Jo Lee", name, f"told {name}")
        for document, name in zip(documents, ("Reuters", "AFP"), strict=True)
    ]
    case = a_case(
        documents, quotations=quotes, utterances=[an_utterance(quotes, Relation.VERBATIM)], shared=None
    )

    assert [one.verdict for one in trace_origins(case).utterances[0].conflicts] == [Verdict.CONTRADICTORY]


def test_the_wordings_shown_end_without_the_comma_of_their_sentence() -> None:
    found = _conflicts(
        (
            "“The pier was burnt by smugglers,” Ana Prado said.",
            "The pier was burnt by smugglers,",
            "Ana Prado",
        ),
        (
            "“The pier was burnt by fishermen,” Ana Prado said.",
            "The pier was burnt by fishermen,",
            "Ana Prado",
        ),
    )

    assert not any(value.endswith(",") for value in found["wording"].values)


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        # where a quotation begins and ends is the editor's choice
        ("We will stay. It is our bridge.", "It is our bridge. Nobody asked us.", []),
        ("Frankly, it is our bridge", "it is our bridge", []),
        # a text that breaks off
        ("He left a court of long persecution behind", "He left a court of long persecu", []),
        ("He lost a hundred and 10", "He lost a hundred and 100", [("10", "100")]),
        # what brackets, dots and small words stand for
        ("He will keep the old bridge open", "[Prado] will keep the … bridge open", []),
        ("They are going to keep the bridge", "They’re going to keep the bridge", []),
        # one word as two houses write it
        (
            "Our neighbours will organise the defence of this valley",
            "Our neighbors will organize the defense of this valley",
            [],
        ),
        ("It cost 2m and fell by 10%", "It cost 2 million and fell by ten percent", []),
        ("We can't and don't sell it", "We cannot and do not sell it", []),
        (
            "Je n'en vendrai jamais sur ce vieux port",
            "Je ne vais pas en vendre sur ce vieux port",
            [("n'en", "ne vais pas"), ("vendrai jamais", "vendre")],
        ),
        ("Рыбак потёр свой старый весёлый мешок", "Рыбак потер свой старый веселый мешок", []),
        ("Die große Straße wird gesperrt", "Die grosse Strasse wird gesperrt", []),
        ("Der Fluss ist schön", "Der Fluss ist schon", [("schön", "schon")]),
        ("They sold it to Iran", "They sold it to Iraq", [("Iran", "Iraq")]),
        # words that were left out, put in, put in the place of others
        ("We never sold the old bridge to them", "We sold the old bridge to them", [("never", "")]),
        ("The summit should go ahead", "The summit in Oslo should go ahead", [("", "in Oslo")]),
        ("Someday he will be a friend", "somebody, he will be a friend", [("Someday", "somebody")]),
        # where one begins is the editor's choice, also where it begins like the other
        ("The board found that the pier, old as it is, must go", "the pier, old as it is, must go", []),
        (
            "The mayor of the town spoke of the harbour fees paid in May. "
            "Lee says the harbour fees in four towns will rise",
            "The harbour fees in four towns will rise",
            [],
        ),
        ("The pier and old bridge must go", "The pier must go", [("and old bridge", "")]),
        ("The pier was burnt by smugglers", "The pier was burnt by two boys", [("smugglers", "two boys")]),
    ],
)
def test_what_is_altered_between_marks(one: str, other: str, found: list[tuple[str, str]]) -> None:
    assert alterations(one, other) == tuple(found)
    assert alterations(other, one) == tuple((there, here) for here, there in found)


def test_capitals_are_no_difference_of_wording() -> None:
    found = _conflicts(
        ("“Rebuild the Pier,” Jo Lee said.", "Rebuild the Pier,", "Jo Lee"),
        ("“Rebuild the pier,” Jo Lee said.", "Rebuild the pier,", "Jo Lee"),
    )

    assert "wording" not in found


@pytest.mark.parametrize(
    ("names", "spellings"),
    [(("Seyed Karim Aziz", "Seyyed Karim Azizi"), True), (("Karim Aziz", "Karima Azoulay"), False)],
)
def test_two_transcriptions_of_a_name_are_called_so(names: tuple[str, str], spellings: bool) -> None:
    words = "We shall rebuild the pier,"
    found = _conflicts(*((f"“{words}” {name} said.", words, name) for name in names))

    assert (found["speaker"].why == "Two spellings of one name.") is spellings


def test_what_somebody_is_contradicts_no_name() -> None:
    words = "We shall rebuild the pier,"
    found = _conflicts(
        (f"“{words}” the harbour master said.", words, "harbour master"),
        (f"“{words}” Jo Lee said.", words, "Jo Lee"),
    )

    assert found["speaker"].verdict is Verdict.COMPATIBLE


@pytest.mark.parametrize(("called", "differs"), [("statement", False), ("statesman", True)])
def test_a_text_is_no_rival_of_who_wrote_it(called: str, differs: bool) -> None:
    words = "We shall rebuild the pier,"
    found = _conflicts(
        (f"In a statement, Jo Lee said: “{words}”", words, "Jo Lee"),
        (f"“{words}” the {called} said.", words, called),
    )

    assert ("speaker" in found) is differs


def test_two_strings_of_one_quotation_are_not_laid_over_each_other() -> None:
    text = "Lee has “no respect for the board” because it “shows no respect for the harbour”."
    page = an_article("north", text)
    quote = a_quotation(page, text[text.index("“no") : -1], "Jo Lee")
    parts = tuple(
        Span(page.text.index(part), page.text.index(part) + len(part))
        for part in ("no respect for the board", "shows no respect for the harbour")
    )
    mixed = replace(quote, kind=QuotationKind.MIXED, quoted=parts)
    case = a_case(
        (page,), quotations=[mixed], utterances=[an_utterance([mixed], Relation.VERBATIM)], shared=None
    )

    assert not trace_origins(case).utterances[0].conflicts


def test_strings_with_nothing_in_common_are_not_compared() -> None:
    assert alterations("We will keep the bridge", "Nobody reads the timetable") is None


def test_a_silent_cut_in_the_middle_is_no_harmless_part() -> None:
    found = _conflicts(
        (
            "“We never said we would sell the bridge,” Prado said.",
            "We never said we would sell the bridge,",
            "Prado",
        ),
        ("“We said we would sell the bridge,” Prado said.", "We said we would sell the bridge,", "Prado"),
    )

    assert found["wording"].verdict is Verdict.CONTRADICTORY


def test_a_person_may_speak_for_a_body_but_not_for_another_person() -> None:
    words = "“We will keep the bridge,”"
    of_body = _conflicts(
        (f"{words} the ministry said.", "We will keep the bridge,", "ministry"),
        (f"{words} Ana Prado said.", "We will keep the bridge,", "Ana Prado"),
    )
    of_people = _conflicts(
        (f"{words} Jo Lee said.", "We will keep the bridge,", "Jo Lee"),
        (f"{words} Ana Prado said.", "We will keep the bridge,", "Ana Prado"),
    )

    assert of_body["speaker"].verdict is Verdict.COMPATIBLE
    assert of_people["speaker"].verdict is Verdict.CONTRADICTORY


def test_a_sentence_left_out_without_a_mark_alters_the_quotation() -> None:
    whole = "The dam is safe. It is safe only while nobody opens the third gate. We check it every day"
    cut = "The dam is safe. We check it every day"
    documents = [
        an_article("north", f"“{whole},” Ana Prado said."),
        an_article("south", f"“{cut},” she said."),
    ]
    quotes = [a_quotation(one, words) for one, words in zip(documents, (whole, cut), strict=True)]
    told = an_utterance(quotes, Relation.VERBATIM)
    renderings = (told.renderings[0], replace(told.renderings[1], relation=Relation.TRANSLATION))
    case = a_case(
        documents, quotations=quotes, utterances=[replace(told, renderings=renderings)], shared=None
    )

    (found,) = trace_origins(case).utterances[0].conflicts

    assert found.verdict is Verdict.CONTRADICTORY
    assert "third gate" in found.why

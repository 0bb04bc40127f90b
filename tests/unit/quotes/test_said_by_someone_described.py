"""Who speaks is described behind the noun: "an official briefed on the talks", "a letter seen by Reuters"."""

from __future__ import annotations

from itertools import product

import pytest

from provenance import Document, extract_quotations
from tests.builders import a_document

_CLAUSE = "the mill was too old to be saved"
_WORDS = "We have waited a long time for the ferry"
_FRAMES = {
    "{Who} said {clause}.": _CLAUSE,
    "{Who} said that {clause}.": f"that {_CLAUSE}",
    "{Who} said on Monday that {clause}.": f"that {_CLAUSE}",
    "{Clause}, {who} said.": _CLAUSE,
    "{Clause}, said {who}.": _CLAUSE,
    "{Clause}, according to {who}.": _CLAUSE,
    "According to {who}, {clause}.": _CLAUSE,
    "“{words},” {who} said.": _WORDS,
    "“{words},” said {who}.": _WORDS,
    "“{words},” according to {who}.": _WORDS,
    "{Who} said: “{words}.”": _WORDS,
    "{Who} told AFP {clause}.": _CLAUSE,
}
_PEOPLE = ("an official", "residents", "a source", "two people", "a spokesman for the mill")
_TOLD_OF_PEOPLE = (
    "interviewed by AFP",
    "familiar with the matter",
    "briefed on the talks",
    "close to the mayor",
    "contacted by phone",
    "who asked not to be named",
    "with knowledge of the case",
    "named in the case",
    "told to leave",
)
_PAPERS = ("a letter", "documents")
_TOLD_OF_PAPERS = ("seen by Reuters", "obtained by the Post", "sent to the mayor", "released Monday")


def _cases() -> list[tuple[str, str, str]]:
    described = [*product(_PEOPLE, _TOLD_OF_PEOPLE), *product(_PAPERS, _TOLD_OF_PAPERS)]
    found = []
    for n, ((who, told), (frame, said)) in enumerate(product(described, _FRAMES.items())):
        if n % 3 or (who in _PAPERS and "told AFP" in frame):
            continue
        whole = f"{who} {told}"
        text = frame.format(
            who=whole, Who=_raised(whole), clause=_CLAUSE, Clause=_raised(_CLAUSE), words=_WORDS
        )
        found.append((text, said, who.removeprefix("a ").removeprefix("an ").split(" for ")[0]))
    return found


def _raised(text: str) -> str:
    return text[0].upper() + text[1:]


@pytest.mark.parametrize(("text", "said", "noun"), _cases())
def test_who_is_described_behind_the_noun_speaks(text: str, said: str, noun: str) -> None:
    quotations = extract_quotations(a_document(f"The case was heard in Norland. {text}"))
    theirs = [q for q in quotations if q.text.strip(".,").casefold() == said.casefold()]
    assert theirs, [q.text for q in quotations]
    assert noun in (theirs[0].speaker or "").casefold()
    others = [q.speaker for q in quotations if q.confidence >= 0.8 and noun not in (q.speaker or "").lower()]
    assert not others


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        # The verb of the noun itself, not what hangs on it.
        ("The minister warned against haste and said: “It is old.”", "It is old.", "minister"),
        ("A YouGov poll found that the mill was loved.", "that the mill was loved", "YouGov poll"),
        ("A court document filed Thursday says the mill is old.", "the mill is old", "court document"),
        ("In a message posted Friday, Lee said the mill was old.", "the mill was old", "Lee"),
        ("In a statement defending Chen, Ann Lee said the mill was old.", "the mill was old", "Ann Lee"),
        ("Ann Lee told AFP residents were safe.", "residents were safe", "Ann Lee"),
        ("Ann Lee told AFP reporters the mill was old.", "the mill was old", "Ann Lee"),
        ("Ann Lee told the AFP news agency the mill was old.", "the mill was old", "Ann Lee"),
        ("Ann Lee told CNN's Bo Chen that she would stay.", "that she would stay", "Ann Lee"),
        ("Ann Lee criticised Bo Chen for saying: “It is old.”", "It is old.", "Bo Chen"),
        ("Ann Lee was criticised by Bo Chen for saying: “It is old.”", "It is old.", "Ann Lee"),
        ("The council fired Ann Lee for saying: “It is old.”", "It is old.", "Ann Lee"),
        ("Ann Lee apologised to Bo Chen for saying: “It is old.”", "It is old.", "Ann Lee"),
        ("Ann Lee rejected claims by Bo Chen that it was “old”.", "that it was “old”", "Bo Chen"),
        ("Ann Lee denied Bo Chen's claim that it was “old”.", "that it was “old”", "Bo Chen"),
        ("Ann Lee said it was old, but Bo Chen disagreed, calling it “new”.", "it “new”", "Bo Chen"),
        ("Ann Lee said it was old, calling it “bad”.", "it “bad”", "Ann Lee"),
    ],
)
def test_whose_verb_it_is(text: str, said: str, speaker: str) -> None:
    quotations = extract_quotations(a_document(f"The case was heard in Norland. {text}"))
    assert [q.speaker for q in quotations if q.text == said] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is old,” warned the mayor.", "mayor"),
        ("“It is old,” emailed the mayor.", "mayor"),
        ("“It is old,” the mayor smiled.", "mayor"),
        ("Ann Lee shrugged: “It is old.”", "Ann Lee"),
        ("“It is old,” she beamed.", None),
        ("Bo Chen said “it is old,” warned the mayor and left.", "Bo Chen"),
    ],
)
def test_a_verb_of_whatever_sort_beside_the_words_is_of_who_stands_there(
    text: str, speaker: str | None
) -> None:
    found = extract_quotations(a_document(f"The case was heard in Norland. {text}"))
    assert found[0].speaker == speaker


@pytest.mark.parametrize(
    "described",
    ["20-something", "6-foot-4 centre", "2018 election winner", "2nd Lt.", "1st-year student", "12th-grader"],
)
def test_a_number_may_open_whoever_speaks(described: str) -> None:
    found = extract_quotations(Document("a", f"“It was hard,” said {described} Mia Dorn."))

    assert [(one.speaker, one.text) for one in found] == [("Mia Dorn", "It was hard,")]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Mill wheel stolen, say police", "police", "Mill wheel stolen"),
        ("The mill was lost, say residents of Pell.", "residents of Pell", "The mill was lost"),
        ("Prices rose, warn analysts.", "analysts", "Prices rose"),
        ("“It was hard,” say police.", "police", "It was hard,"),
    ],
)
def test_several_say_behind_what_they_say(text: str, speaker: str, words: str) -> None:
    found = extract_quotations(Document("a", text))

    assert [(one.speaker, one.text) for one in found] == [(speaker, words)]


@pytest.mark.parametrize("text", ["They can stay, say yes.", "He filed taxes, claim forms and receipts."])
def test_nobody_says_it_behind_a_comma(text: str) -> None:
    assert not [one for one in extract_quotations(Document("a", text)) if one.speaker]


@pytest.mark.parametrize("title", ["Spc.", "Fr.", "Engr.", "Barr.", "Ald.", "Pte.", "Msgr.", "Ofc.", "Amb."])
def test_a_short_title_ends_no_sentence(title: str) -> None:
    found = extract_quotations(Document("a", f"“It was hard for us,” said {title} Joe Lind."))

    assert [one.speaker for one in found] == ["Joe Lind"]

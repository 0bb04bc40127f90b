"""Who speaks where a phrase and what hangs on it stand in front, and who does where a clause stands there."""

from __future__ import annotations

from itertools import product

import pytest

from provenance.models import Document
from provenance.quotes import extract_quotations

NAMED = (
    "Ann Lee, a lawyer from Pell,",
    "Ann Lee of Pell University,",
    "Another lawyer, Ann Lee of Pell University,",
    "Gov. Ann Lee of Arden, a Republican who has refused to endorse Mr. Cole,",
    "Ann Lee, who has already sent letters on Cole's behalf,",
    "Ann Lee, whose father built the mill,",
    "Ann Lee, elected in May,",
    "Ann Lee — the mayor of Pell —",
    "Ann Lee (D-Pell),",
    "Ann Lee, as mayor of Pell,",
    "Ann Lee, when asked about the mill,",
    "On Monday, Ann Lee, the mayor of Pell, where the mill stands,",
    "PELL, May 3 (AP) — Ann Lee, the mayor,",
)
DESCRIBED = (
    ("The bank, Norland's biggest lender,", "bank"),
    ("A spokesman for the mill, who asked not to be named,", "spokesman for the mill"),
    ("Officials, speaking on condition of anonymity,", "Officials"),
    ("The company, based in Pell,", "company"),
    ("The Pell council, in a statement,", "Pell council"),
    ("His lawyer, Ann Lee,", "Ann Lee"),
)
SAID = (
    "his survey of voters showed support holding steady",
    "her group planned to take part in marches",
    "the Khan family deserved better",
    "he also may leave the council",
    "three of the men who were there had left",
)


def _found(text: str) -> list[tuple[str, str | None]]:
    found = extract_quotations(Document(id="d", text=text, language="en"))
    return [(one.text, one.speaker) for one in found if one.cue == "said"]


@pytest.mark.parametrize(("opening", "clause"), list(product(NAMED, SAID)))
def test_a_name_and_what_hangs_on_it_speaks(opening: str, clause: str) -> None:
    assert _found(f"{opening} said {clause}.") == [(clause, "Ann Lee")]


@pytest.mark.parametrize(("opening", "speaker"), DESCRIBED)
def test_whoever_is_described_speaks(opening: str, speaker: str) -> None:
    for clause in SAID:
        assert _found(f"{opening} said {clause}.") == [(clause, speaker)]


@pytest.mark.parametrize(
    "clause",
    [
        "The council warned the Norland leader, Bo Chen, during their meeting in Pell not to sell the mill",
        "Only one of the men, Bo Chen of Pell, survived",
        "The driver, identified as Bo Chen, fled on foot",
        "Bo Chen, who owned the mill, was not there",
        "Bo Chen, 45, was arrested on Monday",
    ],
)
@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("a police official who asked not to be named", "police official"),
        ("an American official who was briefed on the talks", "American official"),
        ("her lawyer, Ann Lee", "Ann Lee"),
        ("Ann Lee", "Ann Lee"),
        ("officials", "officials"),
    ],
)
def test_behind_a_clause_speaks_who_follows(clause: str, behind: str, speaker: str) -> None:
    assert _found(f"{clause}, said {behind}.") == [(clause, speaker)]


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("Ann Lee said on Monday prices had risen.", "prices had risen"),
        ("Ann Lee said on Monday night nobody was hurt.", "nobody was hurt"),
        ("Ann Lee said in a statement police had found the car.", "police had found the car"),
        ("Ann Lee said on Monday more than 40 people were hurt.", "more than 40 people were hurt"),
        ("Ann Lee said on Monday at least 40 people were hurt.", "at least 40 people were hurt"),
    ],
)
def test_what_tells_when_and_where_takes_no_subject(sentence: str, clause: str) -> None:
    assert _found(sentence) == [(clause, "Ann Lee")]


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("Ann Lee warned the dam would burst.", "the dam would burst"),
        ("Ann Lee warned prices had risen.", "prices had risen"),
        ("Ann Lee warned residents that the dam would burst.", "that the dam would burst"),
        ("Ann Lee warned Bo Chen not to sell the mill.", "not to sell the mill"),
    ],
)
def test_who_is_warned_is_no_subject(sentence: str, clause: str) -> None:
    found = extract_quotations(Document(id="d", text=sentence, language="en"))

    assert [(one.text, one.speaker) for one in found if one.cue == "warned"] == [(clause, "Ann Lee")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Chen, the former governor, had been soundly rejected by the voters.",
        "On Friday, Chen — mentioned by the Post as the leading choice of the party — left Pell.",
        "A professor, accused by the council of planning a coup, left Pell.",
    ],
)
def test_to_whom_it_is_done_says_nothing(sentence: str) -> None:
    found = extract_quotations(Document(id="d", text=sentence, language="en"))

    assert not any(one.speaker in ("Chen", "professor") for one in found)


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Prices had risen, warned the mayor.", "mayor"),
        ("Prices had risen, Ann Lee, a lawyer from Pell said.", "Ann Lee"),
        ("According to Ann Lee, the author of a book about the mill, prices had risen.", "Ann Lee"),
        ("While the fire burned, Ann Lee, a lawyer from Pell, said prices had risen.", "Ann Lee"),
        ("However, Ann Lee, who runs the mill, said prices had risen.", "Ann Lee"),
    ],
)
def test_a_clause_is_whole_beside_who_said_it(sentence: str, speaker: str) -> None:
    found = extract_quotations(Document(id="d", text=f"It rained. {sentence}", language="en"))

    assert [(one.text.lower(), one.speaker) for one in found] == [("prices had risen", speaker)]


def test_the_boss_warns_the_mayor() -> None:
    found = extract_quotations(Document(id="d", text="Ann Lee, the boss, warned the mayor.", language="en"))

    assert found == ()

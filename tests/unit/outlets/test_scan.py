"""Outlet names in running text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.outlets.table import OutletTable

TABLE = OutletTable.default()


def names(text: str) -> list[str]:
    return [mention.outlet.name for mention in TABLE.mentions(text)]


def test_the_longest_name_wins() -> None:
    assert names("Interfax-Ukraine and Interfax") == ["Interfax-Ukraine", "Interfax"]


def test_names_are_whole_words() -> None:
    assert names("Reutersx, Reutersian, TASSian and xTASS") == []


def test_spaces_hyphens_and_apostrophes_of_any_make_are_the_same() -> None:
    assert names("Agence France‑Presse, Associated\u00a0Press, People’s Daily") == [
        "AFP",
        "AP",
        "People's Daily",
    ]


def test_a_name_may_run_over_a_line_end() -> None:
    assert names("told the Associated\nPress") == ["AP"]


def test_names_in_capitals_count() -> None:
    assert names("INTERFAX and REUTERS") == ["Interfax", "Reuters"]


def test_names_glued_to_a_neighbour_count_when_long() -> None:
    assert names("IsachenkovAssociated Press") == ["AP"]
    assert names("ReutersPublished at noon") == ["Reuters"]
    assert names("McCNNly") == []


def test_russian_names_count_in_every_case() -> None:
    assert names("со ссылкой на представителя Интерфакса") == ["Interfax"]


def test_chinese_names_need_no_spaces() -> None:
    assert names("据新华社报道") == ["Xinhua"]


def test_ambiguous_names_are_marked() -> None:
    marks = {mention.alias: mention.formula_only for mention in TABLE.mentions("RT, AP, TASS and Trend")}

    assert marks == {"RT": True, "AP": True, "TASS": False, "Trend": True}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The APA agency", "APA"),
        ("Die Austria Presse Agentur (APA)", "Austria Press Agency"),
        ("Turkish broadcaster NTV", "NTV (Turkey)"),
        ("Russia's NTV", "NTV"),
        ("NTV", "NTV"),
        ("ROME (CNS) — The bells will ring", "CNS"),
        ("CNS, the China News Service, says", "China News Service"),
        ("China's CNS", "China News Service"),
    ],
)
def test_namesakes_are_told_apart_by_what_the_text_says(text: str, name: str) -> None:
    assert names(text)[-1] == name


@given(st.text(alphabet="AP TASReuters.()’'-\n\u00a0新华社ТАСС", max_size=200))
def test_mentions_are_in_order_and_apart(text: str) -> None:
    mentions = TABLE.mentions(text)

    assert all(a.end <= b.start for a, b in pairwise(mentions))
    assert all(0 <= m.start < m.end <= len(text) for m in mentions)

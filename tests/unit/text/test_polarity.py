"""Negations govern what follows them; opposites are known in any form."""

from __future__ import annotations

from provenance.text.polarity import are_opposite, negated_places


def _negated(text: str) -> list[str]:
    words = text.split()
    return [words[at] for at in sorted(negated_places(words))]


def test_a_negation_governs_what_follows_it() -> None:
    assert _negated("the town will not sell the mill") == ["sell", "the", "mill"]


def test_a_negation_stops_at_a_turn() -> None:
    assert _negated("we never sold but bought") == ["sold"]


def test_twice_negated_is_affirmed() -> None:
    assert "sell" not in _negated("we do not refuse sell")


def test_not_only_denies_nothing() -> None:
    assert _negated("not only the mill") == []


def test_negations_of_other_languages_are_known() -> None:
    assert _negated("wir verkaufen nicht")[:1] == []
    assert _negated("kein vertrag") == ["vertrag"]


def test_opposites_are_known_in_their_forms() -> None:
    assert are_opposite("supported", "opposes")
    assert are_opposite("unlawful", "lawful")
    assert not are_opposite("mill", "harbour")

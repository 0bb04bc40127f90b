"""How far what one page tells of an occasion speaks for pages that word it otherwise, or have few words."""

from __future__ import annotations

from provenance.models import Origin, Relation, Rendering, Utterance
from provenance.tracing import trace_origins
from tests.unit.tracing.cases import a_case, a_quotation, an_article

_TOLD = "in an interview with Reuters"


def _origin(words: str, other: str, relation: Relation) -> Origin:
    """The origin of words said in an interview, beside another page's words for them."""
    told = an_article("north", f"“{words}” Ana Prado said {_TOLD}. The sea was calm.")
    bare = an_article("south", f"“{other}” Ana Prado said. The harbour stayed shut.")
    quotes = [a_quotation(told, words, "Ana Prado", "Reuters", _TOLD), a_quotation(bare, other)]
    relations = (Relation.VERBATIM, relation)
    renderings = tuple(
        Rendering(one.id, one.document, one.start, one.end, how, 0.96)
        for one, how in zip(quotes, relations, strict=True)
    )
    utterance = Utterance("u1", "Ana Prado", words, renderings)
    return trace_origins(a_case((told, bare), (), quotes, [utterance], shared=None)).utterances[0].origin


_WORDS = "We have freed the pilot of the barge and another man of the crew,"
_OTHER = "We freed the pilot and the second man of the barge today,"
_ABROAD = "Wir haben den Lotsen und noch einen Mann freigelassen,"


def test_other_words_in_one_language_are_less_surely_of_the_interview_than_a_translation() -> None:
    reworded = _origin(_WORDS, _OTHER, Relation.TRANSLATION)
    translated = _origin(_WORDS, _ABROAD, Relation.TRANSLATION)

    assert reworded.confidence < 0.8 < translated.confidence


def test_two_words_are_less_surely_of_the_interview_than_a_sentence() -> None:
    few = _origin("worst-case scenario", "worst-case scenario", Relation.VERBATIM)
    many = _origin(_WORDS, _WORDS, Relation.VERBATIM)

    assert few.confidence < many.confidence

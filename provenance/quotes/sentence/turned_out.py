"""Who is named behind what is told of them: "otro que habló fue Ana Lee", "el juez Jan Lee que dijo"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.phrases import Phrase, phrase_after, phrase_before
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton


def named_behind_copula(
    skeleton: Skeleton, sentence: Clauses, stop: int, language: Language
) -> Phrase | None:
    """ "Otro que habló fue el músico Juan Lee: ...": who the sentence turns out to be about."""
    lows, words, small = skeleton.lows, skeleton.words, language.phrase_words
    first = sentence.first + (lows[sentence.first] in small.articles)
    links = language.that_words | language.relatives | language.prepositions
    near = [k for k in (sentence.first, first) if k + 1 < stop]
    if not any(lows[k] in small.clefts and lows[k + 1] in links for k in near) and not any(
        lows[k] in language.relatives for k in near
    ):
        return None
    for at in range(first + 2, min(stop - 1, first + _CLEFT_REACH)):
        if words[at] in (",", ":", STRING) or at + 1 >= stop:
            return None
        if lows[at] not in small.copulas:
            continue
        if lows[at - 1] in language.that_words:
            return None  # "Uno de ellos dijo que fue Juan Lee"
        found = phrase_after(skeleton, at + 1, stop, language)
        if (
            found is None
            or not words[found.last - 1][0].isupper()
            or not is_of_person(skeleton, found, language)
        ):
            return None
        closes = found.last >= stop or words[found.last] in ".,:;" or lows[found.last] in language.relatives
        return found if closes else None
    return None


_CLEFT_REACH = 20


def told_of(skeleton: Skeleton, that: int, first: int, language: Language) -> Phrase | None:
    """ "como el opositor Juan Lee que afirmó ...": whom "que" goes on from, in full or with a role."""
    end = that - (that > first and skeleton.words[that - 1] == ",")
    if end <= first or not skeleton.words[end - 1][0].isupper():
        return None
    found = phrase_before(skeleton, end, first, language)
    if found is None or found.last - found.first < _FULL:
        return None
    is_body = skeleton.words[found.first].isupper() and len(skeleton.words[found.first]) > _FULL
    return found if is_body or is_of_person(skeleton, found, language) else None


_FULL = 2


def is_of_person(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether a given name or a noun of people stands in the phrase."""
    named = skeleton.lows[phrase.first : phrase.last]
    return not language.given_names.isdisjoint(named) or not language.roles.isdisjoint(named)


def is_clausal(skeleton: Skeleton, at: int, first: int, language: Language) -> bool:
    """ "El que fuera máximo responsable del centro aseguró ...": who it was, told by a clause."""
    lows = skeleton.lows
    if at - 2 < first or lows[at - 1] not in language.that_words:
        return False
    return lows[at - 2] in language.article_genders


def opens_told_of(skeleton: Skeleton, sentence: Clauses, head: int, language: Language) -> Phrase | None:
    """ "El alcalde de Leda, que viajó con Ana Ruiz, Juan Lee y los suyos, dijo": who opens the sentence."""
    words, lows, first = skeleton.words, skeleton.lows, sentence.first
    if head - first < _TOLD_LONG or words[head - 1] != "," or STRING in words[first:head]:
        return None
    found = phrase_after(skeleton, first, head, language)
    if found is None or found.last + 1 >= head or words[found.last] != ",":
        return None
    opens = lows[found.last + 1] in language.relatives or lows[found.last + 1] in language.that_words
    return found if opens and is_of_person(skeleton, found, language) else None


_TOLD_LONG = 8

"""Whom a colon gives the word to: "She said:", "From the ministry's report:", "Ann Lee about the ban:"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.attribution.clauses import lead_in
from provenance.quotes.attribution.labels import leads_elsewhere
from provenance.quotes.attribution.put_in import joined_name
from provenance.quotes.attribution.that_led import that_led
from provenance.quotes.owners import is_possessive
from provenance.quotes.sentence.nominatives import names_someone
from provenance.quotes.sentence.openings import opening_phrase
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

# "From the ministry's report: “...”"
_FROM_REACH = 9


def introduction(
    skeleton: Skeleton, sentence: Clauses, before: Clauses | None, at: int, language: Language
) -> tuple[Phrase, int | None] | None:
    """Who a colon in front of the string gives the word to: in this sentence or at the end of the last."""
    if at == sentence.first:
        if before is None:
            return None
        near = sentence.paragraph - before.paragraph <= 1
        speaking = _was_speaking(skeleton, before, language) if near else None
        return lead_in(skeleton, before, language) or speaking
    if skeleton.words[at - 1] != ":":
        return that_led(skeleton, sentence, at, language)
    if (
        at - 3 > sentence.first
        and skeleton.words[at - 3] == "("
        and skeleton.lows[at - 2] in language.opinions
    ):
        return None  # "die Aktion (Motto: „...“)"
    owner = _opinion_owner(skeleton, sentence.first, at - 1, language) if language.verb_second else None
    if owner is not None:
        return owner, None
    if language.verb_second:
        heard = skeleton.lows[at - 2]
        if heard in language.phrase_words.hearing and heard.endswith(language.oblique_ending):
            return None  # "Lee bekam zu hören: „...“"
        set_off = _set_against(skeleton, sentence.first, at - 1, language)
        if set_off is not None:
            return set_off, None
    led = lead_in(skeleton, Clauses(sentence.first, at, sentence.paragraph), language)
    if led is not None:
        return led
    first = sentence.first
    if skeleton.lows[first] == "from" and at - first < _FROM_REACH:
        owner = _owner_of_text(skeleton, first + 1, at - 1, language)
        if owner is not None:
            return owner, None
        found = phrase_after(skeleton, first + 1, at - 1, language)
        return (found, None) if found is not None and found.last == at - 1 else None
    if leads_elsewhere(skeleton.lows[first], language):
        return None
    phrase = opening_phrase(skeleton, sentence, at - 1, language)
    if phrase is not None and skeleton.lows[phrase.last] in language.reported_forms:
        return None  # "Das Haus werde geschlossen: „...“": told by who goes on
    return (phrase, None) if phrase is not None else None


def _owner_of_text(skeleton: Skeleton, first: int, last: int, language: Language) -> Phrase | None:
    """ "From Lee's Facebook post:", "From the union's letter:": whose the writing is."""
    if last <= first or skeleton.lows[last - 1] not in language.phrase_words.pens:
        return None
    end = next((k + 1 for k in range(first, last - 1) if is_possessive(skeleton.lows[k])), None)
    return Phrase(first, end, end, first) if end is not None else None


def _was_speaking(skeleton: Skeleton, before: Clauses, language: Language) -> tuple[Phrase, None] | None:
    """ "She was speaking after the clinic declared an emergency.", then words in marks: hers."""
    first = before.first
    phrase = phrase_after(skeleton, first, before.last, language) if language.knows_people else None
    if phrase is None or phrase.last + 2 >= before.last or STRING in skeleton.words[first : phrase.last + 2]:
        return None
    small, at = language.phrase_words, phrase.last
    spoke = skeleton.lows[at] in small.copulas and skeleton.lows[at + 1] in small.speaking
    return (phrase, None) if spoke else None


def _opinion_owner(skeleton: Skeleton, first: int, last: int, language: Language) -> Phrase | None:
    """ "Das Fazit von X überrascht nicht:", "Seine Meinung zu X:": whose opinion the colon opens."""
    lows = skeleton.lows
    if last - first < 2 or lows[first + 1] not in language.opinions:
        return None
    if lows[first] in language.pronouns:
        return Phrase(first, first + 1, first + 1, first)
    if lows[first] not in language.determiners or last - first < 3:
        return None
    begin = first + 2 + (lows[first + 2] in language.prepositions)
    return phrase_after(skeleton, begin, last, language)


def _set_against(skeleton: Skeleton, first: int, colon: int, language: Language) -> Phrase | None:
    """ "Lee klagte, Chen nicht:": a last clause without its verb."""
    lows = skeleton.lows
    joined = joined_name(skeleton, first, colon + 1, language)
    if joined is not None:
        return phrase_after(skeleton, joined, colon, language)
    comma = next((k for k in range(colon - 1, first, -1) if skeleton.words[k] == ","), first)
    if comma == first or not colon - comma < _CLAUSE:
        return None
    found = phrase_after(skeleton, comma + 1, colon, language)
    if found is None or found.last == colon or not names_someone(skeleton, found, language):
        return None
    between = lows[found.last : colon]
    return found if all(low in language.adverbs or low in language.negations for low in between) else None


_CLAUSE = 9

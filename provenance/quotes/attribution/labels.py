"""Labels in front of a colon: "Kremlin: ...", "Ann Lee (coach): ...", "Anna Lee über ihren Film: ..."."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.asides import ASIDES
from provenance.languages.model import Language
from provenance.languages.name_words import PHRASE_PARTICLES
from provenance.quotes.attribution.complements import stands_alone
from provenance.quotes.attribution.edges import trim_end
from provenance.quotes.attribution.framed_front import framed_front
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.owners import is_possessive
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.nominatives import named_within, surnames
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

_LABEL_REACH = 8
_ENDS_NAME = frozenset("(—–")


def leads_elsewhere(low: str, language: Language) -> bool:
    """Whether a word of a label tells of the page ("Photo:") in the text's language or in English."""
    own = ASIDES.get(language.code)
    return low in ASIDES["en"].no_speakers or (own is not None and low in own.no_speakers)


def by_colon(skeleton: Skeleton, sentence: Clauses, language: Language) -> Iterator[Proposal]:
    """ "Kremlin: ..." or "NAME: ...": a short label without a verb, then content."""
    words, lows = skeleton.words, skeleton.lows
    first = sentence.first
    near = words[first : min(sentence.last, first + _LABEL_REACH)]
    colon = first + near.index(":") if ":" in near else first
    if colon == first or colon + 1 >= sentence.last:
        return
    comma = next((k for k in range(first, colon) if words[k] == ","), None)
    described = comma is not None and language.verb_second and is_described(skeleton, first, comma, language)
    if not _is_label(skeleton, first, colon, described, language):
        return
    begin = colon + 1
    end = trim_end(skeleton, sentence.last, begin)
    if end <= begin or (
        words[begin] == STRING and framed_front(skeleton, sentence, None, begin, language) is not None
    ):
        return
    verb = _verb_of_label(skeleton, first, colon, language)
    if verb is not None:
        if lows[verb] in language.phrase_words.hearing:
            return  # "Anna Lee las: „...“": words of another
        if words[begin] == STRING:
            end = _end_of_named(skeleton, first, verb, language) if language.verb_second else verb
            named = Phrase(first, end, end, first)
            yield Proposal("signed", begin, begin + 1, verb, named, "—", "", "signed", True)
        return
    alone = words[begin] == STRING and (end - begin == 1 or stands_alone(skeleton, begin, ":"))
    links = language.phrase_words.to  # "Ann Lee (coach): ...", "Lee to Chen: ..."
    name = next(
        (k for k in range(first + 1, colon) if words[k] in _ENDS_NAME or lows[k] in links), colon
    )  # "Ann Lee – about the game: ..."
    if language.verb_second:
        name = _end_of_named(skeleton, first, comma if described and comma else name, language)
    elif language.knows_people:
        name = _end_of_talking(skeleton, first, name, language)
    elif language.subjects_last:
        name = _end_of_alone(skeleton, first, name, language)
    speaker = Phrase(first, name, name, first)
    yield Proposal("label", begin, begin + 1 if alone else end, None, speaker, ":", "", lows[first], alone)


def _is_label(skeleton: Skeleton, first: int, colon: int, described: bool, language: Language) -> bool:
    """Whether the words before a colon may name who speaks; one that is `described` has a comma."""
    words, lows = skeleton.words, skeleton.lows
    label = range(first, colon)
    is_name = colon - first == 1 and language.verb_second and words[first] in surnames(skeleton, language)
    if language.verb_second and lows[first] in language.small_words and not is_name:
        return False  # "Darauf fauchte der Richter zurück: „...“"
    if not language.reported_forms.isdisjoint(lows[first:colon]):
        return False  # "Das Haus werde geschlossen: „...“"
    if any(lows[k] in language.auxiliaries or (lows[k] in language.cues and k > first) for k in label):
        return False
    if not words[first][0].isupper():
        return False
    if language.verb_second and any(_holds_verb(lows[k], language) for k in range(first + 1, colon)):
        return False  # "Ärger gibt's um Ann Lee: „...“"
    if any(words[k] in ";" or words[k] == STRING or (words[k] == "," and not described) for k in label):
        return False
    if colon - first <= 2 and lows[first] in language.conjunctions and words[colon - 1].islower():
        return False  # "Y agregó: “...”"
    is_joint = colon - first == 1 and lows[first] in language.conjunctions and not is_name
    if lows[first] in language.formula_heads or is_joint:
        return False  # "According to her: ..."
    if any(leads_elsewhere(lows[k], language) for k in (first, colon - 1)):
        return False
    return lows[first] not in language.prepositions


def _holds_verb(low: str, language: Language) -> bool:
    """Whether a word is a verb with "es" glued to it."""
    verb, mark, rest = low.replace("’", "'").partition("'")
    return bool(mark) and rest == "s" and (verb in language.cues or verb in language.auxiliaries)


def is_described(skeleton: Skeleton, first: int, comma: int, language: Language) -> bool:
    """ "Anna Lee, Torfrau: ...": a name of two words and more before the comma, its last no role."""
    words = skeleton.words[first:comma]
    if skeleton.words[comma] != ",":
        return False
    full = len(words) > 1 and all(word[0].isupper() for word in words)
    return full and not ends_in(skeleton.lows[comma - 1], language.who)


def _end_of_named(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """ "Anna Lee dazu: ...", "Anna Lee über ihren Film: ...": where who speaks ends, and what of begins."""
    words, lows = skeleton.words, skeleton.lows
    for at in range(first + 1, last):
        is_name = words[at - 1][0].isupper() and not ends_in(lows[at - 1], language.who)
        of = lows[at] in language.channel_words.links
        if (
            lows[at] in language.prepositions
            and (of or is_name)
            and words[last - 1] not in surnames(skeleton, language)
        ):
            return at
    while last - 1 > first and lows[last - 1] in language.adverbs:
        last -= 1
    return last


def _end_of_alone(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """ "Macron sur CNN : ...": where a surname ends that the text prints elsewhere, or a full name."""
    end = next((k for k in range(first + 1, last) if skeleton.lows[k] in language.prepositions), last)
    names = skeleton.words[first:end]
    is_name = all(word[0].isupper() for word in names)
    return end if is_name and (end - first > 1 or names[0] in named_within(skeleton)) else last


def _end_of_talking(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """ "Lee on Chen: ...", "Ann Lee after the game: ...": where who speaks ends, and of what begins."""
    lows, words = skeleton.lows, skeleton.words
    end = next((k for k in range(first + 1, last) if lows[k] in language.phrase_words.themes), last)
    if end < last and lows[first] in language.role_words.definite and lows[end - 1] in language.roles:
        return end  # "The mayor on Chen: ..."
    if end == last or not all(word[0].isupper() for word in words[first:end]):
        return last
    known = words[end - 1] in named_within(skeleton) or not language.given_names.isdisjoint(lows[first:end])
    return end if known or lows[end - 1] in language.roles else last


def _verb_of_label(skeleton: Skeleton, first: int, colon: int, language: Language) -> int | None:
    """ "Striker Bo Chen beamed: “...”": a small word behind a name is its verb, in the tables or not."""
    if language.knows_people and _ends_in_past(skeleton, first, colon, language):
        return colon - 1
    if language.knows_people and (verb := _verb_of_known(skeleton, first, colon, language)) is not None:
        return verb
    for at in range(first + 2 - language.has_capital_nouns, colon):
        word, before = skeleton.words[at], skeleton.words[at - 1]
        if (
            word.islower()
            and before[0].isupper()
            and not (language.knows_people and is_possessive(before))
            and word not in language.prepositions
            and word not in PHRASE_PARTICLES
        ):
            known = skeleton.lows[at] in language.sorts or word in language.roles or not word.isalpha()
            return None if known else at
    return None


def _verb_of_known(skeleton: Skeleton, first: int, colon: int, language: Language) -> int | None:
    """ "Lee put it this way: “...”", "She shook her head: ...", "The mayor took it in her stride: ...": the
    small word behind a surname the text holds, a pronoun or a role with its article."""
    words, lows, at = skeleton.words, skeleton.lows, first + 1
    if lows[first] in language.determiners:
        at += 1
        is_one = at < colon and lows[at - 1] in language.roles
    else:
        is_one = lows[first] in language.subject_forms or words[first] in surnames(skeleton, language)
    if not is_one or at + 1 >= colon or not words[at].islower() or not words[at].isalpha():
        return None
    links = language.prepositions | language.phrase_words.themes | language.joining
    return None if lows[at] in links or lows[at] in language.roles else at


def _ends_in_past(skeleton: Skeleton, first: int, colon: int, language: Language) -> bool:
    """ "Lee snapped: “...”", "She shrugged: ...", "The mayor beamed: ...": its verb."""
    words, lows, last = skeleton.words, skeleton.lows, colon - 2
    low = lows[colon - 1]
    if last < first or not words[colon - 1].islower() or not low.endswith(_PAST) or low in language.sorts:
        return False
    if last == first:
        pronoun = language.pronouns.get(lows[first])
        is_one = (
            pronoun is not None and pronoun.gender in ("m", "f") and lows[first] in language.subject_forms
        )
        return is_one or words[first] in surnames(skeleton, language)
    return lows[first] in language.determiners and lows[last] in language.roles


_PAST = "ed"

"""Whose a document is that only points back: "„...“, hieß es in dem Schreiben" of one who wrote before."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.languages.platforms import ONE_LETTER, PLATFORMS
from provenance.quotes.attribution.addressed import marked_name
from provenance.quotes.attribution.second_place import subject_of_saying
from provenance.quotes.owners import is_possessive
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton
from provenance.quotes.speakers.oblique import noun_in_nominative
from provenance.quotes.speakers.scene import Resolved, Scene

_WRITTEN = frozenset({"statement", "press_release"})


def outlet_named_behind(skeleton: Skeleton, phrase: Phrase, language: Language) -> str | None:
    """ "die Sportzeitung „Anstoß“", "der „Bote“": the name in marks behind noun or article."""
    if not language.tells_by_case:
        return None
    nouns = language.channel_words.nouns_of_outlets
    alone = phrase.last - phrase.first == 2 and skeleton.lows[phrase.first] in language.article_genders
    for at in (phrase.last - 1, phrase.last):
        if not phrase.first < at < len(skeleton.words):
            continue
        if (alone and at < phrase.last) or ends_in(skeleton.lows[at - 1], nouns):
            name = marked_name(skeleton, at)
            if name is not None and len(name.split()) <= _NAME_WORDS:
                return name
    return None


_NAME_WORDS = 5


def author_behind(skeleton: Skeleton, phrase: Phrase, language: Language) -> Phrase | None:
    """Who wrote what speaks: "a letter signed by Ann Lee", "a tweet from her", "Ann Lee's statement"."""
    core, lows, small = phrase.core, skeleton.lows, language.phrase_words
    if not language.knows_people or not _is_penned(lows[core - 1], language):
        return None
    is_whole = phrase.last in (core, _past_platform(skeleton, core, language))  # "her statement on Instagram"
    if is_whole and core - phrase.first > 1 and _is_ones(skeleton, phrase.first, language):
        return Phrase(phrase.first, phrase.first + 1, phrase.first + 1, phrase.left)
    owner = core - 1
    platform = skeleton.words[owner - 1][0].isupper() and owner - 1 > phrase.first
    owner -= platform and is_possessive(skeleton.words[owner - 2])  # "Lee's Facebook post"
    if is_whole and owner > phrase.first and is_possessive(skeleton.words[owner - 1]):
        is_named = skeleton.words[owner - 1][0].isupper()
        return Phrase(phrase.first, owner, owner, phrase.left) if is_named else None
    at = core + (core < phrase.last and lows[core] in small.penned)
    at = _past_platform(skeleton, at, language)
    last = phrase.last if at < phrase.last else min(phrase.last + _NAME_WORDS, len(lows))
    if at + 1 >= last or lows[at] not in small.penned_by:
        return None
    found = phrase_after(skeleton, at + 1, last, language)
    if found is None or last > phrase.last:
        return found  # "“...,” read a post by Ann Lee."
    return found if _past_platform(skeleton, found.last, language) == last else None


def _past_platform(skeleton: Skeleton, at: int, language: Language) -> int:
    """Past the "on X", "on Truth Social" at token `at`: where a post stands, which tells of no author."""
    if at >= len(skeleton.lows) or skeleton.lows[at] not in language.prepositions:
        return at
    names = (size for size in (2, 1) if " ".join(skeleton.words[at + 1 : at + 1 + size]) in _PLACES_OF_POSTS)
    return at + 1 + next(names, -1)


_PLACES_OF_POSTS = frozenset((*PLATFORMS, ONE_LETTER))


def _is_ones(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "her statement", "his Facebook post": of one man or woman."""
    pronoun = language.pronouns.get(skeleton.lows[at])
    return skeleton.lows[at] in language.possessives and pronoun is not None and pronoun.gender in ("m", "f")


def _is_penned(low: str, language: Language) -> bool:
    return low in language.phrase_words.pens or _is_written(low, language)


def author_spoken(
    skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language
) -> Resolved | Phrase | None:
    """Who spoke in the sentence before, as a quotation or by a verb of saying alone."""
    if not _points_back(skeleton, phrase, language):
        return None
    before = scene.sentence_before(skeleton, phrase.first)
    own = skeleton.sentences[scene.sentence_of(skeleton, phrase.first)]
    if before is None or own.paragraph - before.paragraph > 1:
        return None
    if language.verb_second and _brought_in_earlier(skeleton, phrase, before, language):
        return None
    if scene.spoken and scene.spoken[-1][0] >= before.first:
        _, person, name = scene.spoken[-1]
        return Resolved(name, person, "role-loose") if name else None
    if before.paragraph != own.paragraph and skeleton.words[own.first] != STRING:
        return None
    return _author_in(skeleton, before, language)


def _brought_in_earlier(skeleton: Skeleton, phrase: Phrase, before: Clauses, language: Language) -> bool:
    """ "In einem Brief bitten sie ... Die Stadt lehnt ab. ..., heißt es in dem Brief": not the city's."""
    noun = frozenset({skeleton.lows[phrase.last - 1]})
    begin = max(0, before.first - _BROUGHT_IN)
    names = (ends_in(low, noun) for low in skeleton.lows[begin : before.first])
    return any(names) and not any(ends_in(low, noun) for low in skeleton.lows[before.first : before.last])


_BROUGHT_IN = 60


def _points_back(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether the phrase is such a document and nothing tells whose: no genitive, no "von"."""
    last = phrase.last - 1
    if not _is_written(skeleton.lows[last], language) or phrase.core != phrase.last:
        return False
    behind = skeleton.lows[phrase.last] if phrase.last < len(skeleton.lows) else "."
    owned = behind in language.of_words or behind in language.role_words.agents
    owned = owned or (behind in language.genitives and behind not in language.joining)
    return not owned and all(word.islower() for word in skeleton.words[phrase.first : last])


def _is_written(low: str, language: Language) -> bool:
    nouns = language.channel_words.nouns.items()
    kinds = (kind for noun, kind in nouns if ends_in(low, frozenset({noun})))
    return next(kinds, "") in _WRITTEN


def _author_in(skeleton: Skeleton, sentence: Clauses, language: Language) -> Phrase | None:
    """Whose verb of saying the sentence holds, if it is no document's."""
    found = subject_of_saying(skeleton, sentence, language)
    return None if found is None or _is_written(skeleton.lows[found.last - 1], language) else found


def body_here(skeleton: Skeleton, first: int, at: int, language: Language) -> str | None:
    """ "L'Académie des lettres s'alarme : « ... », constate l'institution": the body its sentence names."""
    for k in range(first, at - 1):
        if skeleton.lows[k] not in language.bodies or not skeleton.words[k][0].isupper():
            continue
        found = phrase_after(skeleton, k, at, language)
        if found is not None and found.last - k > 1:
            return " ".join(skeleton.text[skeleton.starts[k] : skeleton.ends[found.last - 1]].split())
    return None


def in_house(skeleton: Skeleton, phrase: Phrase, printed: str, language: Language) -> str:
    """ "сказали в полиции": the body in the nominative."""
    if not phrase.first or skeleton.lows[phrase.first - 1] not in language.in_words:
        return printed
    return " ".join(noun_in_nominative(printed.split(" "), language))

"""Who is named last, behind all that is said: "Lee told aides that it failed, the sources said"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.attribution.plausible import is_person
from provenance.quotes.sentence.phrases import Phrase, phrase_before
from provenance.quotes.sentence.skeleton import STRING, Skeleton


def before_tag(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """Where the tag of another speaker begins that closes what ends before `last`; `last` without any.

    What lies between token `first` and the tag is said by someone else; nothing may.
    """
    verb = _closing_verb(skeleton, first, last, language)
    found = phrase_before(skeleton, verb, first - 1, language) if verb is not None else None
    if found is None or skeleton.words[found.left - 1] != "," or not _speaks(skeleton, found, language):
        return last
    return max(first, found.left - 1)


def _closing_verb(skeleton: Skeleton, first: int, last: int, language: Language) -> int | None:
    """The last cue of speech, if only who was told and when stands behind it."""
    words, lows = skeleton.words, skeleton.lows
    stop = max(first + 1, last - _TAG_REACH)
    if not language.knows_people or language.says.isdisjoint(lows[stop + 1 : last]):
        return None
    for k in range(last - 1, stop, -1):
        if lows[k] in language.says and words[k].islower():
            return k if k + 1 == last or lows[k] in _TELLING else None
        if words[k] in _SIGNS or (lows[k] in language.sorts and language.sorts[lows[k]] in _CLAUSES):
            return None
    return None


_TAG_REACH = 8
_SIGNS = frozenset(",;:()—–") | {STRING}
_CLAUSES = frozenset({"auxiliary", "conjunction", "relative"})
_TELLING = frozenset({"told", "tell", "tells"})


def _speaks(skeleton: Skeleton, found: Phrase, language: Language) -> bool:
    """Whether the phrase is somebody: a name, a noun of people or of a body, or several of anything."""
    noun = skeleton.lows[found.core - 1]
    if skeleton.words[found.core - 1][0].isupper() or noun in language.bodies or noun in language.pronouns:
        return True
    return is_person(noun, language) or is_person(noun.removesuffix("s"), language)

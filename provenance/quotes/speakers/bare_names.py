"""Names of one word that speak, of people the text never names in full: "“...,” Pelham said", "said Orla"."""

from __future__ import annotations

from itertools import compress

from provenance.languages.model import Language
from provenance.quotes.owners import POSSESSIVES, bare
from provenance.quotes.sentence.names import is_given
from provenance.quotes.sentence.skeleton import STRING, Skeleton
from provenance.quotes.speakers.one_or_many import is_many


def speaking_names(skeleton: Skeleton, language: Language) -> frozenset[str]:
    """The capitals that speak alone, and stand nowhere as a place or as part of a longer name do."""
    if not language.knows_people:
        return frozenset()
    verbs = (at for at in skeleton.triggers if skeleton.lows[at] in language.says)
    found = {name for at in verbs if (name := _speaks_at(skeleton, at, language))}
    if not found:
        return frozenset()
    words, lows = skeleton.words, skeleton.lows
    forms = found.union(*({name + ending for ending in POSSESSIVES} for name in found))
    inner: set[str] = set()
    for at in compress(range(len(words)), map(forms.__contains__, words)):
        name, before = bare(words[at]), lows[at - 1] if at else "."
        goes_on = at + 1 < len(words) and words[at + 1][0].isupper() and words[at] == name
        if before in language.role_words.before_places or (goes_on and not is_given(lows[at], language)):
            found.discard(name)
        elif before not in _OPENS or not name[1:].islower():
            inner.add(name)  # "McRae" is a name where it opens a sentence too
    return frozenset(found & inner)


_OPENS = frozenset('.!?:"”’)')


def _speaks_at(skeleton: Skeleton, at: int, language: Language) -> str:
    """The name of one word that is the subject of the verb of saying at token `at`, or ""."""
    words, lows = skeleton.words, skeleton.lows
    if not 0 < at < len(words) - 2:
        return ""
    if words[at - 1] == STRING:
        k, beside = at + 1, words[at + 2]
    else:
        k, beside = at - 1, words[at - 2] if at > 1 else "."
    word, low = words[k], lows[k]
    if not word[0].isupper() or word.isupper() or beside[0].isupper() or beside in ("-", "&"):
        return ""
    lead = lows[k - 1] if k else "."
    small = (language.conjunctions, language.openers, language.relatives, language.that_words)
    if k < at and lead[0].isalpha() and not any(lead in some for some in small):
        return ""  # not "but Lee said", "when Lee said"
    known = (language.roles, language.trades, language.bodies, language.demonyms, language.sorts)
    if len(low) < _SHORTEST or any(low in nouns for nouns in known) or low in language.titles:
        return ""
    if not word.isalpha():
        return ""
    return "" if low.endswith("s") and is_many(word, language) and not is_given(low, language) else word


_SHORTEST = 3

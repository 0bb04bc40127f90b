"""Past whom one asks or tells something, to what is said: "pidió al alcalde y a la policía que vengan"."""

from __future__ import annotations

from provenance.languages.asked_words import ASKED, AskedWords
from provenance.languages.model import Language
from provenance.languages.model import words as listed
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.skeleton import STRING, Skeleton

_REACH = 24
_ASKING = listed("ask demand urge propose promise advise blame")
_TELLING = listed("say tell recall warn announce explain indicate report note answer assure affirm detail")


def past_asked(place: CuePlace, at: int) -> int:
    """Where "que vengan", "de fermer" begins behind those asked, who stand at token `at`; else `at`."""
    skeleton, last, language = place.skeleton, place.sentence.last, place.language
    lows, lemma = skeleton.lows, place.cue.lemma
    if lemma not in _ASKING and lemma not in _TELLING:
        return at
    if at + 2 >= last or lows[at] not in _leads(language) or not language.subjects_last:
        return at
    forms = ASKED.get(language.code, AskedWords()) if lemma in _ASKING else AskedWords()
    for k in range(at + 1, min(last - 1, at + _REACH)):
        if skeleton.words[k] == STRING or skeleton.words[k] in ".;:!?":
            return at
        if lows[k] in language.that_words:
            # not "pidió al alcalde que llegó ayer una ayuda"
            told = lemma in _ASKING and lows[k + 1].endswith(language.verb_endings)
            small = language.prepositions | language.conjunctions | language.adverbs  # "alors qu'elle vient"
            return at if told or lows[k - 1] in small else k
        if lows[k] in language.of_words and _is_infinitive(skeleton, k + 1, forms, language):
            return k
        if skeleton.words[k] == "," and lows[k + 1] not in _leads(language) | language.joining:
            return at
        if k > at + 1 and (lows[k] in language.cues or lows[k] in language.relatives):
            return at
    return at


def _leads(language: Language) -> frozenset[str]:
    """What leads to whom one asks: "a", "al"."""
    return language.addressing | (language.contracted - language.of_words)


def asks_to(skeleton: Skeleton, cue: int, first: int, lemma: str, language: Language) -> bool:
    """Whether what begins at token `first` is an infinitive that the verb `cue` asks for."""
    led = first > cue + 1 and skeleton.lows[first - 1] in language.of_words
    led = led and (first == cue + 2 or skeleton.lows[cue + 1] in _leads(language))
    forms = ASKED.get(language.code, AskedWords())
    return led and lemma in _ASKING and _is_infinitive(skeleton, first, forms, language)


def _is_infinitive(skeleton: Skeleton, at: int, forms: AskedWords, language: Language) -> bool:
    """Whether "fermer" stands there: not "mer", not "guerre"."""
    low = skeleton.lows[at]
    if not skeleton.words[at].islower() or not forms.endings:
        return False
    behind = skeleton.lows[at + 1 : at + 2]
    if low.endswith(forms.doubtful):
        return not language.determiners.isdisjoint(behind)
    small = language.determiners | language.prepositions | language.adverbs
    return len(low) >= forms.fewest and low.endswith(forms.endings) and not small.isdisjoint(behind)

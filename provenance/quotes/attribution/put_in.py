"""A cue between commas, where commas close every aside: "Эта тенденция, говорят эксперты, сохранится"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Skeleton


def past_apposition(place: CuePlace, right: int) -> int:
    """Past ", декан факультета" behind who spoke, to the comma that closes it; `right` where none stands."""
    words, lows, last = place.skeleton.words, place.skeleton.lows, place.sentence.last
    known = place.language.who | place.language.trades
    if right + 2 >= last or words[right] != "," or lows[right + 1] not in known:
        return right
    for k in range(right + 2, min(last - 1, right + _APPOSITION)):
        if words[k] == ",":
            return k
        if words[k] == STRING or lows[k] in place.language.cues:
            return right
    return right


_APPOSITION = 8


def closes_aside(place: CuePlace, right: int, speaker: Phrase | None) -> bool:
    """Whether the comma at token `right` closes the cue with its speaker, and what is said goes on."""
    skeleton, language = place.skeleton, place.language
    if not language.declines_names or speaker is None or speaker.first < place.at:
        return False
    if right + 2 >= place.sentence.last or skeleton.words[right] != ",":
        return False
    return not tells_of_speaker(place, right + 1)


def tells_of_speaker(place: CuePlace, at: int) -> bool:
    """ ", который ...", ", пояснив, что ...", ", знакомый с ...", ", передаёт ТАСС": of who spoke."""
    lows, language = place.skeleton.lows, place.language
    known = language.relatives | language.who | language.conjunctions | language.that_words
    if lows[at] in known or lows[at] in language.cues or lows[at].endswith(language.phrase_words.gerunds):
        return True
    return lows[at].endswith(language.phrase_words.adjectival) and lows[at + 1] in language.prepositions


def joined_name(skeleton: Skeleton, first: int, string: int, language: Language) -> int | None:
    """Where a full name begins behind "und", with its verb and a colon in front of the string."""
    words = skeleton.words
    if words[string - 1] != ":":
        return None
    for k in range(string - 4, max(first, string - _JOINED), -1):
        named = words[k + 1][0].isupper() and words[k + 2][0].isupper() and words[k + 3].islower()
        if skeleton.lows[k] in language.joining:
            return k + 1 if named else None
    return None


_JOINED = 14

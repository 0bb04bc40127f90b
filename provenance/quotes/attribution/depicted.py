"""What a thing says: "a video of Ann Lee saying ..." has her speak, "a sign saying ..." speaks itself."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.languages.model import words as listed
from provenance.quotes.attribution.plausible import can_speak, is_someone
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import Skeleton

# "held up a sign saying": what is written on speaks, not who holds it.
_WRITTEN = listed(
    "sign signs banner banners poster posters placard placards shirt shirts t-shirt t-shirts button buttons "
    "sticker stickers plaque note letter notice graffiti"
)
# "laughed at a poll showing": what it finds is no view of who laughed.
_FINDING = listed("poll polls survey surveys study studies ad ads advert adverts")
# What shows somebody speaking, tells or keeps it.
_SHOWING = listed(
    "recording recordings tape tapes clip clips video videos footage audio image images picture pictures "
    "photo photos story stories account accounts report reports transcript transcripts version memory "
    "memories thought thoughts sight sound history reminder revelation revelations prospect idea example "
    "examples record"
)


def on_thing(skeleton: Skeleton, thing: Phrase, cue: int, language: Language) -> tuple[Phrase, int] | None:
    """Who speaks on a thing that stands right in front of the participle at `cue`, and where that begins."""
    shown = _shown(skeleton, thing, cue, language)
    if shown is not None:
        return shown, shown.first
    if skeleton.lows[thing.core - 1] in _FINDING and skeleton.lows[cue : cue + 1] != []:
        return thing, thing.left
    if skeleton.lows[thing.core - 1] not in _WRITTEN:
        return None
    begin = thing.first + (skeleton.lows[thing.first] == "up")
    return thing._replace(first=begin, left=begin), begin


def _shown(skeleton: Skeleton, thing: Phrase, cue: int, language: Language) -> Phrase | None:
    """Who stands behind the "of" of what shows somebody."""
    lows, topics = skeleton.lows, language.phrase_words.topics
    of = next((k for k in range(max(1, thing.first - 1), cue - 1) if lows[k] in topics), None)
    if of is None or not language.knows_people or lows[of - 1] not in _SHOWING:
        return None
    shown = phrase_after(skeleton, of + 1, cue, language)
    if shown is None or shown.last != cue or not is_someone(skeleton, shown, language):
        return None
    return shown if can_speak(skeleton, shown, language) else None

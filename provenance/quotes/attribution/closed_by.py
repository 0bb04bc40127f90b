"""Words in marks that a verb behind them closes: "Votaron no porque “...”, indicó Ana Lee"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.languages.model import Language
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.skeleton import STRING, Skeleton


def without_closed(skeleton: Skeleton, found: Sequence[Proposal], language: Language) -> Iterator[Proposal]:
    """The proposals but those whose words in marks another closes, with its speaker behind the verb."""
    closed = {
        own.last - 1: own
        for own in found
        if own.pattern == "string-before" and own.speaker is not None and own.speaker.first > (own.cue or 0)
    }
    for own in found:
        held = [at for at in closed if own.first <= at < own.last and closed[at] is not own]
        if own.pattern != "complement" or not any(_is_led(skeleton, own, at, language) for at in held):
            yield own


def _is_led(skeleton: Skeleton, own: Proposal, string: int, language: Language) -> bool:
    """Whether the writer's words lead to those in marks, not the verb itself: "las cuentas porque “...”"."""
    words, lows = skeleton.words, skeleton.lows
    if own.cue is None or own.cue > string or words[string] != STRING:
        return False
    return words[string - 1] not in (":", ",") and lows[string - 1] not in language.that_words

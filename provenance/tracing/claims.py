"""A claim: one place where a document says, or shows, where a stretch of its text comes from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from inspect import getdoc
from typing import NamedTuple

from provenance.models import Anchor, Evidence, OriginKind, Span
from provenance.text.spans import overlap
from provenance.tracing.pages import Page


class Reach(NamedTuple):
    """A stretch that a claim covers, and how firmly: 1 is its own sentence, less is farther away."""

    start: int
    end: int
    strength: float


@dataclass(frozen=True, slots=True)
class Claim:
    """`document` shows that the text within `reach` comes from `name`.

    `name` is None for an origin that is not named. `is_own` claims say that the document's own outlet
    wrote it. `is_event` claims tell where words were said, not who reported them.
    """

    signal: str
    document: str
    name: str | None
    kind: OriginKind
    detail: str
    anchors: tuple[Anchor, ...] = ()
    reach: tuple[Reach, ...] = ()
    is_own: bool = False
    is_event: bool = False
    event: str | None = None

    def evidence(self, weight: float) -> Evidence:
        """The claim as the report shows it, at the weight it had."""
        return Evidence(self.signal, self.detail, round(weight, 2), self.anchors)


Reader = Callable[[Page], Sequence[Claim]]


def sentence(signal: Callable[..., object], **slots: str) -> str:
    """The signal's docstring, which is the sentence the report prints, with its blanks filled."""
    first = (getdoc(signal) or signal.__name__).split("\n\n")[0].replace("\n", " ")
    for name, value in slots.items():
        first = first.replace("{" + name + "}", value)
    return first


def everywhere(page: Page) -> tuple[Reach, ...]:
    """The whole document, firmly."""
    return (Reach(0, len(page.document.text), 1.0),)


def strength_on(claim: Claim, target: Sequence[Span], unity: float) -> float:
    """How firmly a claim covers the target spans (which do not overlap each other), 0..1.

    `unity` is how far the target is of one piece: so much counts the firmest touch, the rest the mean.
    """
    size = sum(end - start for start, end in target)
    if not size:
        return 0.0
    if _is_about_other_words(claim, target):
        unity = 0.0
    touched = [
        (overlap(Span(one.start, one.end), span), one.strength) for one in claim.reach for span in target
    ]
    mean = min(1.0, sum(chars * strength for chars, strength in touched) / size)
    firmest = max((strength for chars, strength in touched if chars), default=0.0)
    strength = (1.0 - unity) * mean + unity * firmest if mean > 0 else 0.0
    return strength * _ELSEWHERE if _is_about_other_words(claim, target) else strength


def firmly(claim: Claim) -> Claim:
    """The claim on the words that it is firmly about, and not on those around them."""
    return replace(claim, reach=tuple(one for one in claim.reach if one.strength >= _FIRM))


_FIRM = 0.9
# What a credit for a paragraph of the page's own is worth to the copy beside it.
_ELSEWHERE = 0.25
_TOUCH_CHARS = 20


def _is_about_other_words(claim: Claim, target: Sequence[Span]) -> bool:
    """Whether the sentences that the claim is firmly about are not among the words in question."""
    firm = [Span(one.start, one.end) for one in claim.reach if one.strength >= 1.0]
    return bool(firm) and not any(
        overlap(one, span) >= min(_TOUCH_CHARS, one.end - one.start) for one in firm for span in target
    )

"""A claim: one place where a document says, or shows, where a stretch of its text comes from."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from inspect import getdoc
from typing import NamedTuple

from provenance.models import Anchor, ChannelKind, Evidence, OriginKind, Span
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
    wrote it. `is_event` claims tell where words were said, not who reported them, and on what sort of
    occasion. Claims of one `witness` rest on the same words somewhere else; None is the document itself.
    `is_bound` claims are for what single sentences say ("according to TASS"), not for the text around them.
    `is_against` claims say that the text is not from `name`.
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
    is_bound: bool = False
    is_against: bool = False
    event: str | None = None
    occasion: ChannelKind | None = None
    witness: str | None = None

    @property
    def rests_on(self) -> tuple[str | int, int]:
        """What it rests on: words of the document, or what a witness says elsewhere."""
        if self.witness:
            return (self.witness, 0)
        return (self.anchors[0].start, self.anchors[0].end) if self.anchors else (self.signal, 0)

    def evidence(self, weight: float) -> Evidence:
        """The claim as the report shows it, at the weight it had."""
        return Evidence(self.signal, self.detail, round(weight, 2), self.anchors)


@dataclass(frozen=True)
class ClaimIndex:
    """A page's claims for quick look-up by place: `wide` ones reach far, `narrow` ones a single quotation."""

    wide: tuple[Claim, ...]
    narrow: tuple[Claim, ...]
    starts: tuple[int, ...]
    longest: int

    @staticmethod
    def of(claims: Sequence[Claim]) -> ClaimIndex:
        """The index of some claims of one page."""
        narrow = sorted((one for one in claims if _is_narrow(one)), key=_start)
        return ClaimIndex(
            wide=tuple(one for one in claims if not _is_narrow(one)),
            narrow=tuple(narrow),
            starts=tuple(_start(one) for one in narrow),
            longest=max((one.reach[0].end - one.reach[0].start for one in narrow), default=0),
        )

    def near(self, spans: Sequence[Span]) -> tuple[Claim, ...]:
        """The claims that may reach one of the spans, each once, in one order."""
        found: dict[int, Claim] = {}
        for start, end in spans:
            first = bisect_left(self.starts, start - self.longest)
            for place in range(first, bisect_left(self.starts, end)):
                found[place] = self.narrow[place]
        return (*self.wide, *(found[place] for place in sorted(found)))


def _is_narrow(claim: Claim) -> bool:
    if len(claim.reach) != 1 or not claim.anchors:
        return False
    return claim.reach[0].end - claim.reach[0].start <= _NARROW_CHARS


def _start(claim: Claim) -> int:
    return claim.reach[0].start


_NARROW_CHARS = 2_000


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
    touched = [
        (overlap(Span(one.start, one.end), span), one.strength) for one in claim.reach for span in target
    ]
    mean = min(1.0, sum(chars * strength for chars, strength in touched) / size)
    firmest = max((strength for chars, strength in touched if chars), default=0.0)
    return (1.0 - unity) * mean + unity * firmest if mean > 0 else 0.0


def firmly(claim: Claim) -> Claim:
    """The claim on the words that it is firmly about, and not on those around them."""
    return replace(claim, reach=tuple(one for one in claim.reach if one.strength >= _FIRM))


_FIRM = 0.9
_TOUCH_CHARS = 20


def is_about_other_words(claim: Claim, target: Sequence[Span]) -> bool:
    """Whether the sentences that the claim is firmly about are not among the words in question."""
    firm = [Span(one.start, one.end) for one in claim.reach if one.strength >= 1.0]
    return bool(firm) and not any(
        overlap(one, span) >= min(_TOUCH_CHARS, one.end - one.start) for one in firm for span in target
    )

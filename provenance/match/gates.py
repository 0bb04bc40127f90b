"""What must not be linked however alike the words: another speaker, another time.

Names are compared loosely (surname, initials, spelling); a missing name or date is no contradiction.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from provenance.languages.called import is_description
from provenance.languages.name_words import GENERATIONS
from provenance.models import DateInterval
from provenance.text.align import plain_ratio
from provenance.text.tokens import without_accents, word_set

_NAME_WORD = re.compile(r"\w+")
_TITLES = word_set(
    """
    the a an mr mrs ms miss dr prof professor sir dame lord lady president prime minister premier
    chancellor secretary general foreign defence defense deputy vice chief head spokesman
    spokeswoman spokesperson senator sen rep representative governor gov mayor judge justice king
    queen prince princess pope cardinal bishop colonel col captain capt lieutenant lt major maj
    sergeant sgt admiral gen chairman chairwoman director
    """
)
_BODIES = word_set(
    """
    ministry government office administration department house kremlin council committee commission
    parliament congress senate court police army military force forces party union bank company
    corporation group agency organisation organization association embassy authority authorities
    officials federation service bureau institute university team board state treasury pentagon
    cabinet presidency palace white
    """
)


_ARTICLES = frozenset(("the", "a", "an", "s"))


class SameSpeaker(StrEnum):
    """Whether two speaker names may stand for one speaker; a mere description leaves it unsaid."""

    YES = "yes"
    NO = "no"
    UNSAID = "unsaid"
    BODY = "body"  # a person and a body that the person may speak for


def same_speaker(left: str | None, right: str | None) -> SameSpeaker:
    """Compare two speaker names loosely; symmetric.

    >>> same_speaker("Jon Sund", "Mr. Sund").value, same_speaker("Ann Lee", None).value
    ('yes', 'unsaid')
    """
    one, other = name_words(left), name_words(right)
    if not one or not other:
        return SameSpeaker.UNSAID
    if len({_generation(left), _generation(right)} - {""}) > 1:
        return SameSpeaker.NO
    if one == other:
        return SameSpeaker.YES
    bodies = _is_body(one), _is_body(other)
    if all(bodies):
        return SameSpeaker.YES if set(one) <= set(other) or set(other) <= set(one) else SameSpeaker.NO
    if any(bodies):
        return SameSpeaker.BODY
    described = is_description(left or ""), is_description(right or "")
    if any(described) and (one[-1] != other[-1] or not all(described)):
        return SameSpeaker.UNSAID
    if not _alike(one[-1], other[-1]):
        return SameSpeaker.NO
    return SameSpeaker.YES if _same_givens(one[:-1], other[:-1]) else SameSpeaker.NO


def name_words(name: str | None) -> tuple[str, ...]:
    """The words of a name that tell people apart, folded; titles left out unless nothing else is there."""
    words = [word.lower() for word in _NAME_WORD.findall(name or "")]
    if len(words) > 1 and words[-1] == "s":
        words.pop()
    while len(words) > 2 and words[-1] in GENERATIONS:
        words.pop()
    if _is_body(tuple(words)):
        return tuple(word for word in words if word not in _ARTICLES) or tuple(words)
    telling = tuple(word for word in words if word not in _TITLES)
    return telling or tuple(words)


def _generation(name: str | None) -> str:
    words = _NAME_WORD.findall((name or "").lower())
    return words[-1] if len(words) > 1 and words[-1] in GENERATIONS else ""


def speaker_key(name: str | None) -> str:
    """The name as it enters an id: its last telling word."""
    words = name_words(name)
    return words[-1] if words else ""


def name_blocks(name: str | None) -> tuple[str, ...]:
    """Short keys of which two names that may stand for one speaker share one; none without a name.

    >>> name_blocks("Jon Sundvik")
    ('sund',)
    """
    words = name_words(name)
    keys = words if _is_body(words) else words[-1:]
    return tuple(sorted({without_accents(word)[:4] for word in keys}))


def is_body(name: str | None) -> bool:
    """Whether a name is that of a body, such as a ministry.

    >>> is_body("the Foreign Ministry")
    True
    """
    return _is_body(name_words(name))


def gap_hours(left: DateInterval | None, right: DateInterval | None) -> float | None:
    """The least number of hours between two intervals, 0 where they may overlap, None where one is open.

    A day stands for the whole day, so two intervals of one day are 0 hours apart.
    """
    one, other = _bounds(left), _bounds(right)
    if one is None or other is None:
        return None
    gap = max(one[0] - other[1], other[0] - one[1], timedelta(0))
    return gap.total_seconds() / 3600.0


def _bounds(interval: DateInterval | None) -> tuple[datetime, datetime] | None:
    if interval is None or interval.earliest is None or interval.latest is None:
        return None
    start, end = _moment(interval.earliest), _moment(interval.latest)
    if start is None or end is None:
        return None
    if len(interval.latest) <= 10:
        end += timedelta(hours=24)
    return start, end


def _moment(stamp: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    return moment.replace(tzinfo=None) - (moment.utcoffset() or timedelta(0))


def _is_body(words: tuple[str, ...]) -> bool:
    return any(word in _BODIES for word in words)


def _alike(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) >= 5 and plain_ratio(one, other) >= 0.85)


def _same_givens(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether given names may be one person's: alike in the first, or the fewer all among the others."""
    if not one or not other or _same_given(one[0], other[0]):
        return True
    few, many = sorted((one, other), key=len)
    return all(any(len(word) > 1 and _same_given(word, name) for name in many) for word in few)


def _same_given(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return one.startswith(other) or other.startswith(one) or plain_ratio(one, other) >= 0.7

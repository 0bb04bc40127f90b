"""Whose the answers are in an interview of questions and answers: "Q: ... / A: ..."."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.scene import SPOKEN_REACH, Resolved, Scene


def interviewee(skeleton: Skeleton, at: int, scene: Scene, language: Language) -> Resolved:
    """ "Q:" is nobody named; "A:" is the one interviewed, the first named in full before it.

    Not surely where no interview is told of: a writer may ask and answer himself.
    """
    full = (one for one in scene.people.named[:SPOKEN_REACH] if len(one.words) > 1)
    first = next((one for one in full if one.mentions and one.mentions[0] < at), None)
    if skeleton.lows[at] == "q" or first is None:
        return Resolved(None, None, "label-lost")
    is_told = not language.clauses.interviews.isdisjoint(skeleton.lows[: min(at, _HEAD)])
    return Resolved(first.name, first, "label", 1.0 if is_told else _ANSWERS)


_ANSWERS = 0.6
_HEAD = 400  # tokens at a page's head, where an interview is told of

"""Outlets of no table that their sentence shows to be outlets: "told Examplia in an interview", "was quoted
as saying by Exampleinfo", "told WEXA". One word of the text or a few, never a person or body that it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from provenance import languages
from provenance.models import Span

_NAME = r"[A-ZÀ-ÖØ-Þ][\w’&-]{2,20}(?:[^\S\n][A-ZÀ-ÖØ-Þ0-9][\w’&-]{0,20}){0,2}"
_LETTERS = r"[A-Z][A-Z0-9]{2,6}"
_WAYS = languages.credit_pattern("open_ways")
# Each starts with a word as printed: so the engine skips from one to the next.
_FRAMES = tuple(
    re.compile(frame)
    for word in sorted(languages.of_all("credit_cues.open_told"))
    for frame in (
        rf"{word} (?:the )?(?P<name>{_NAME})(?= {_WAYS}(?!\w))",
        rf"{word} (?P<name>{_LETTERS})(?=['’]s |[,.:]| on [A-Z])",
    )
) + tuple(
    re.compile(rf"{word} (?:the )?(?P<name>{_NAME})(?=[,.:;\n]|['’]s | that\b|$)")
    for word in sorted(languages.of_all("credit_cues.open_lent"))
)
_AGAIN = languages.credit_pattern("open_again")
_GIVEN_NAMES = languages.of_all("male_names") | languages.of_all("female_names")
_BODIES = languages.of_all("credit_cues.bodies")
_PERSON_BEFORE = re.compile(r"[A-Z][\w.’-]* $|(?:Mr|Mrs|Ms|Dr|Sir)\.? $")
_MOST = 12


def open_names(text: str) -> Iterator[Span]:
    """Where such names stand, in order: in their own frame, and again in a weaker one."""
    shown = dict.fromkeys(found["name"] for frame in _FRAMES for found in islice(frame.finditer(text), _MOST))
    names = [name for name in shown if _may_be_outlet(text, name)]
    if not names:
        return
    listed = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    for found in re.finditer(rf"(?<!\w)(?:{_AGAIN} )(?:[Tt]he )?({listed})(?![\w-])", text):
        yield Span(*found.span(1))


def _may_be_outlet(text: str, name: str) -> bool:
    """No person or body by its words, and no word that other names in the text end in, as surnames do."""
    if name.split()[0].casefold() in _GIVEN_NAMES:
        return False
    if name.casefold() in _BODIES or name.split()[-1].casefold() in _BODIES:
        return False
    at = text.find(name)
    while at >= 0:
        if _PERSON_BEFORE.search(text[max(0, at - 22) : at]):
            return False
        at = text.find(name, at + len(name))
    return True

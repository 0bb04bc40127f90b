"""Outlets called by the initials of a name that the text prints in full: "Exampletown Weekly ... EW said"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from provenance.languages import of_all
from provenance.quotes.credits.kinds import Named, NameKind

_TAKEN = of_all("credit_cues.bodies") | frozenset(("tv", "am", "pm", "la", "ny", "dc", "ad", "id", "ok"))
_FEWEST, _MOST = 2, 4
_MOST_NAMES = 40
_GOES_ON = re.compile(r"[\w.&-](?=\w)|[\w&-]")


def by_initials(text: str, names: Iterable[Named]) -> Iterator[Named]:
    """Initials of the `names` of several words, behind the full name; they count in a credit's words only."""
    full: dict[str, Named] = {}
    for name in names:
        letters = _initials(text[name.start : name.end]) if name.kind is not NameKind.UNNAMED else ""
        if letters:
            full.setdefault(letters, name)
    for letters, name in islice(full.items(), _MOST_NAMES):
        at = text.find(letters, name.end)
        while at >= 0:
            end = at + len(letters)
            if not (_GOES_ON.match(text, at - 1) or _GOES_ON.match(text, end)):
                yield replace(name, start=at, end=end, kind=NameKind.FORMULA)
            at = text.find(letters, end)


def _initials(printed: str) -> str:
    """The first letters of a name's words, or nothing where they mean something else."""
    words = printed.removeprefix("The ").split()
    letters = "".join(word[0] for word in words)
    fits = _FEWEST <= len(words) <= _MOST and all(word.istitle() for word in words if word != "&")
    return letters if fits and letters.replace("&", "").isalpha() and letters.lower() not in _TAKEN else ""

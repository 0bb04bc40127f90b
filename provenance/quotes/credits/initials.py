"""Outlets called by the initials of a name that the text prints in full: "Exampletown Weekly ... EW said".

And letters of an outlet that the text gives to another body: "the Exampletown Fire Patrol (EFP)".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from provenance.languages import of_all
from provenance.languages.model import words
from provenance.quotes.credits.kinds import Named, NameKind

_TAKEN = of_all("credit_cues.bodies") | frozenset(("tv", "am", "pm", "la", "ny", "dc", "ad", "id", "ok"))
_BODIES, _ROLES = of_all("bodies"), of_all("roles")
_FEWEST, _MOST = 2, 4
_MOST_NAMES = 40
_IN_BRACKETS = re.compile(r"\(([A-Z]{2,6})\)")
_BODY = re.compile(r"(?:[A-Z][\w’'-]+ (?:(?:of|for|the|and|on|in) ){0,2}){2,6}$")
_BODY_REACH = 240
_OF_PRESS = words(
    "press news agency agence agencia agenzia agentur presse média media broadcasting radio television "
    "telegraph telegraphic times post journal network channel programming box information newspaper daily "
    "herald tribune guardian express mail telewizja zeitung"
)
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


def letters_spelt_out(text: str, printed: Iterable[str]) -> frozenset[str]:
    """Letters of those `printed` that an office or a body has which the text names in full.

    "Commissioner of Police ... the CP said". Not those that stand in brackets, as agencies do; of a body not
    two, which many have.
    """
    return frozenset(one for one in printed if one.isalpha() and one.isupper() and _is_spelt_out(text, one))


def _is_spelt_out(text: str, letters: str) -> bool:
    if not _FEWEST <= len(letters) <= _MOST or f"({letters}" in text:
        return False
    is_office = len(letters) == _FEWEST
    for found in _in_full(letters).finditer(text):
        parts = [word.lower() for word in found.groups()]
        named = parts[0] in _ROLES if is_office else parts[-1] in _BODIES
        if named and _OF_PRESS.isdisjoint(parts):
            return True
    return False


@lru_cache(maxsize=256)
def _in_full(letters: str) -> re.Pattern[str]:
    """The words that the letters stand for: "Chief of Police" of two, "Scottish National Party" of more."""
    between = " (?:of|for) (?:the )?" if len(letters) == _FEWEST else " "
    return re.compile(r"\b" + between.join(f"({letter}[a-z]+)" for letter in letters) + r"\b")


def letters_of_bodies(text: str) -> frozenset[str]:
    """Letters set behind the name of which they are the initials, if no word of it is of the press."""
    found = set()
    for bracket in _IN_BRACKETS.finditer(text):
        letters = bracket[1]
        body = _BODY.search(text[max(0, bracket.start() - _BODY_REACH) : bracket.start()])
        if body is None:
            continue
        name = [word for word in body[0].split() if word[0].isupper()]
        is_body = "".join(word[0] for word in name).endswith(letters)
        if is_body and _OF_PRESS.isdisjoint(word.casefold() for word in name[-len(letters) :]):
            found.add(letters)
    return frozenset(found)

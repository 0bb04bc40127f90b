"""Finding outlet names in running text: whole words, longest first, time linear in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise, product
from typing import NamedTuple

from provenance.outlets.rows import Outlet
from provenance.text.printed import Printed

# Names of five letters and more are also known in capitals (REUTERS, INTERFAX).
_CAPITALS_FROM = 5
# Names this long are also known glued to a neighbour, as flattened pages leave them
# ("IsachenkovAssociated Press", "ReutersPublished 5:30").
_GLUE_FROM = 6
_WORD_RUN = re.compile(r"[^\W_]+")
# The signs that stand for one another in names.
_PRINTED_AS = {" ": "\n\r\t\u00a0\u202f\u2009", "-": "‐‑–", "'": "’"}
_PLAIN = str.maketrans({printed: sign for sign, others in _PRINTED_AS.items() for printed in others})
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
# The capital stands first, so that the engine skips from one to the next.
_SEAM = re.compile(r"[A-Z](?<=[a-z].)(?=[a-z])")
_INNER = re.compile(r"(?<=[a-z])[A-Z][a-z]{4,}")
_CYRILLIC_CASES = re.compile(r"(?:ами|ом|[аеуы])?(?![^\W_])")
# Chinese and Japanese names have no spaces around them.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class OutletMention:
    """An outlet's name in a text; `formula_only` names count as outlets only inside a credit."""

    start: int
    end: int
    outlet: Outlet
    alias: str
    formula_only: bool = False


@dataclass(frozen=True, slots=True)
class _Entry:
    outlet: Outlet
    alias: str
    formula_only: bool


_Chosen = dict[tuple[_Entry, ...], _Entry]


class AliasIndex:
    """The names of outlets, by their first word."""

    def __init__(self, outlets: Iterable[Outlet]) -> None:
        self._groups: dict[str, dict[str, tuple[_Entry, ...]]] = {}
        self._lengths: dict[str, tuple[int, ...]] = {}
        self._sought: dict[str, _Sought] = {}
        self._unspaced: dict[str, _Entry] = {}
        for outlet in outlets:
            for alias in dict.fromkeys((outlet.name, *outlet.aliases, *outlet.formula_aliases)):
                self._add(_Entry(outlet, alias, formula_only=alias in outlet.formula_aliases))

    def mentions(self, printed: Printed) -> tuple[OutletMention, ...]:
        """Every mention, in order, none inside another."""
        found: list[OutletMention] = []
        end = 0
        for mention in sorted(self._all(printed), key=lambda m: (m.start, -m.end)):
            if mention.start >= end:
                found.append(mention)
                end = mention.end
        return tuple(found)

    def _all(self, printed: Printed) -> Iterator[OutletMention]:
        text, told_apart = printed.text, _Chosen()
        for word in self._groups.keys() & printed.words:
            for start in _places(text, word, self._sought_for(word)):
                yield from self._match(text, start, word, told_apart)
        if printed.beyond_latin:
            yield from self._declined(printed, told_apart)
        yield from self._glued(text, told_apart)
        if printed.beyond_latin and self._unspaced and _UNSPACED.search(text):
            for found in self._unspaced_names.finditer(text):
                entry = self._unspaced[found.group()]
                yield OutletMention(*found.span(), entry.outlet, entry.alias, entry.formula_only)

    def _declined(self, printed: Printed, told_apart: _Chosen) -> Iterator[OutletMention]:
        """Names of Cyrillic letters that a case ends, by what is left of their first word without it."""
        for word in printed.words:
            if not "а" <= word[-1] <= "я" or word in self._groups or word[0].islower():
                continue
            stem = next((word[:-cut] for cut in (1, 2, 3) if word[:-cut] in self._groups), None)
            for start in _places(printed.text, word, _Sought((word,), None)) if stem else ():
                yield from self._match(printed.text, start, stem or word, told_apart)

    def _glued(self, text: str, told_apart: _Chosen) -> Iterator[OutletMention]:
        """Names inside words that are written together: "AssociatedPress", "byReuters"."""
        done = 0
        for seam in _SEAM.finditer(text):
            start = seam.start()
            if start < done:
                continue
            while start and text[start - 1].isalnum():
                start -= 1
            run = _WORD_RUN.match(text, start)
            word = run.group() if run else ""
            done = start + len(word)
            if word[:1] not in self._capitals:
                for inner in _INNER.finditer(text, start, done):
                    if inner.group() in self._groups:
                        yield from self._match(text, inner.start(), inner.group(), told_apart)
            elif word not in self._groups and not "а" <= word[-1] <= "я":
                yield from self._match_glued(text, start, word, told_apart)

    def _match(self, text: str, start: int, key: str, told_apart: _Chosen) -> Iterator[OutletMention]:
        names, lengths = self._groups[key], self._lengths_of(key)
        plain = text[start : start + lengths[0]].translate(_PLAIN)
        for length in lengths:
            namesakes = names.get(plain[:length]) if length <= len(plain) else None
            end = _word_end(text, start + length) if namesakes else None
            if namesakes and end is not None:
                entry = _likeliest(namesakes, text, start, told_apart)
                yield OutletMention(start, end, entry.outlet, entry.alias, entry.formula_only)
                return

    def _match_glued(self, text: str, start: int, run: str, told_apart: _Chosen) -> Iterator[OutletMention]:
        cuts = [0, *(seam.start() for seam in _CAMEL.finditer(run)), len(run)]
        for left, right in pairwise(cuts[:4]):
            key = run[left:right]
            if len(cuts) > 2 and key in self._groups:
                yield from (
                    mention
                    for mention in self._match(text, start + left, key, told_apart)
                    if len(mention.alias) >= _GLUE_FROM and not mention.formula_only
                )

    def _lengths_of(self, key: str) -> tuple[int, ...]:
        """How long the names are that start with a word, longest first."""
        lengths = self._lengths.get(key)
        if lengths is None:
            lengths = tuple(sorted({len(name) for name in self._groups[key]}, reverse=True))
            self._lengths[key] = lengths
        return lengths

    def _sought_for(self, key: str) -> _Sought:
        """What to look for to find the names that start with a word."""
        sought = self._sought.get(key)
        if sought is None:
            sought = _sought(key, self._groups[key])
            self._sought[key] = sought
        return sought

    @cached_property
    def _capitals(self) -> frozenset[str]:
        """The first letters of names that are not written small."""
        return frozenset(key[0] for key in self._groups if not key[0].islower())

    @cached_property
    def _unspaced_names(self) -> re.Pattern[str]:
        names = sorted(self._unspaced, key=lambda name: (-len(name), name))
        return re.compile("|".join(map(re.escape, names)))

    def _add(self, entry: _Entry) -> None:
        if _UNSPACED.search(entry.alias):
            self._unspaced[entry.alias] = entry
            return
        for form in {
            entry.alias: 0,
            **({entry.alias.upper(): 0} if len(entry.alias) >= _CAPITALS_FROM else {}),
            **dict.fromkeys(_declined(entry.alias), 0),
        }:
            first = _WORD_RUN.match(form)
            if first:
                group = self._groups.setdefault(first.group(), {})
                group[_plain(form)] = (*group.get(_plain(form), ()), entry)


# Russian cases of names whose nominative ends in a vowel; other endings are read in the text.
_DECLENSIONS = (
    ("ия", ("ий", "иям", "иями", "иях", "ии", "ию", "ией")),
    ("ая", ("ой", "ую")),
    ("а", ("ы", "и", "е", "у", "ой")),
    ("я", ("и", "е", "ю", "ей")),
)
_CYRILLIC_WORD = re.compile(r"[А-Яа-яё]{4,}")


def _declined(alias: str) -> tuple[str, ...]:
    """The cases of a Russian name: "Газете.ру", "Известиям", "Новой газетой"."""
    words = [found.group() for found in _CYRILLIC_WORD.finditer(alias)]
    if not words or len(words) > 2 or not alias[0].isupper():
        return ()
    forms = [[word, *_cases(word)] for word in words]
    whole = [alias]
    for word, others in zip(words, forms, strict=True):
        whole += [form.replace(word, other) for form in tuple(whole) for other in others[1:]]
    return tuple(whole[1:])


def _cases(word: str) -> tuple[str, ...]:
    for ending, cases in _DECLENSIONS:
        if word.endswith(ending):
            return tuple(word.removesuffix(ending) + case for case in cases)
    return ()


# How a text calls the countries of outlets that share a name (NTV of Russia and of Turkey).
_COUNTRY_WORDS = {
    "AF": ("Afghan", "Kabul"),
    "AT": ("Austria", "Österreich", "Wien"),
    "AU": ("Australia",),
    "AZ": ("Azerbaijan", "Azeri"),
    "BH": ("Bahrain", "Manama"),
    "CH": ("Swiss", "Switzerland", "Schweiz"),
    "CN": ("Chin",),
    "CY": ("Cypr",),
    "DE": ("German", "Deutsch"),
    "EG": ("Egypt", "Cairo"),
    "IN": ("India",),
    "KE": ("Kenya",),
    "LB": ("Leban", "Beirut"),
    "RS": ("Serbia",),
    "RU": ("Russia",),
    "SG": ("Singapore",),
    "TR": ("Turk",),
    "TW": ("Taiwan",),
    "US": ("America", "U.S.", "US "),
}
_NEAR_CHARS = 60


def _likeliest(namesakes: tuple[_Entry, ...], text: str, at: int, chosen: _Chosen) -> _Entry:
    """Of outlets that share a name: the one whose country stands near, or that `text` also names in full.

    Without a hint it is the first of the table if one of them goes by that name, else some outlet of that
    name that no table knows. `chosen` keeps what the whole text said.
    """
    if len(namesakes) == 1:
        return namesakes[0]
    near = text[max(0, at - _NEAR_CHARS) : at + _NEAR_CHARS]
    for entry in namesakes:
        if any(word in near for word in _COUNTRY_WORDS.get(entry.outlet.country or "", ())):
            return entry
    if namesakes not in chosen:
        full = (entry for entry in namesakes if _is_named_in_full(entry, text))
        chosen[namesakes] = next(full, None) or _any_of(namesakes)
    return chosen[namesakes]


def _any_of(namesakes: tuple[_Entry, ...]) -> _Entry:
    """The first of them; "CNS", which is nobody's name and two agencies' letters, is neither's."""
    first = namesakes[0]
    if len({one.outlet.id for one in namesakes}) < 2 or any(
        one.outlet.name == one.alias for one in namesakes
    ):
        return first
    unknown = Outlet(id=first.alias.casefold(), name=first.alias, kind=first.outlet.kind)
    return replace(first, outlet=unknown)


def _is_named_in_full(entry: _Entry, text: str) -> bool:
    known = (entry.outlet.name, *entry.outlet.aliases, *entry.outlet.domains)
    return any(len(name) >= _CAPITALS_FROM and name != entry.alias and name in text for name in known)


class _Sought(NamedTuple):
    """What to look for to find a word, and which two signs may stand behind it, if any two do not do.

    A letter alone would be found everywhere, one with the sign behind it is not.
    """

    openings: tuple[str, ...]
    behind: frozenset[str] | None


def _sought(key: str, names: Iterable[str]) -> _Sought:
    size = len(key)
    after = {name[size : size + 2] for name in names}
    signs = _as_printed({pair[:1] for pair in after}) if size == 1 else {""}
    behind = _as_printed(after) if all(len(pair) == _PAIR for pair in after) else None
    return _Sought(tuple(key + sign for sign in sorted(signs)), behind)


_PAIR = 2


def _as_printed(plain: Iterable[str]) -> frozenset[str]:
    """One or two signs in all the ways that texts print them."""
    ways = [[[sign, *_PRINTED_AS.get(sign, ())] for sign in signs] for signs in plain]
    return frozenset("".join(chosen) for signs in ways for chosen in product(*signs))


def _places(text: str, word: str, sought: _Sought) -> Iterator[int]:
    """Where a word stands that no letter or digit touches, and may begin what is sought."""
    size, behind = len(word), sought.behind
    for opening in sought.openings:
        at = text.find(opening)
        while at >= 0:
            end = at + size
            if (behind is None or text[end : end + _PAIR] in behind) and (
                not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum()
            ):
                yield at
            at = text.find(opening, at + 1)


def _plain(name: str) -> str:
    """The name with one kind of space, hyphen and apostrophe; no length changes."""
    return name.translate(_PLAIN)


def _word_end(text: str, end: int) -> int | None:
    """`end` if a word ends there, a Russian case ending taken in, else None."""
    if end >= len(text) or not (text[end].isalnum()):
        return end
    last = text[end - 1]
    if "а" <= last <= "я" or last == "ё":
        ending = _CYRILLIC_CASES.match(text, end)
        return ending.end() if ending else None
    glued = last.islower() and text[end].isupper() and text[end + 1 : end + 2].islower()
    return end if glued else None

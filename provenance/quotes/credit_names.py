"""Names that may be credits: outlets of the table, outlets known by their form ("the Exampletown
Courier", "the Kanal 7 broadcaster") and unnamed ones ("state television"). Roles are decided elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from provenance.models import Span
from provenance.outlets.rows import Outlet
from provenance.outlets.table import OutletTable
from provenance.quotes.credit_words import NOUN, describes_outlet


class NameKind(StrEnum):
    """How sure a name is an outlet's: always, only in a credit, by its form, by its description."""

    LISTED = "listed"
    FORMULA = "formula"
    FORMAL = "formal"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Named:
    """A name in the text that may be an outlet's; `name` is canonical where the table knows it."""

    start: int
    end: int
    name: str
    kind: NameKind
    outlet: Outlet | None = None


_HEADS = (
    "Times|Post|Herald|Tribune|Gazette|Courier|Journal|Chronicle|Observer|Telegraph|Examiner|Inquirer|Enquirer|"
    "Dispatch|Register|Sentinel|Mercury|Advertiser|Intelligencer|Bulletin|Argus|Monitor|Mail|Globe|Mirror|"
    "Express|Standard|Echo|Star|Sun|Press|News|News Service|News Agency|Today|Daily|Weekly|Review|Reporter|Record|"
    "Ledger|Republic|Democrat|Republican|Independent|Packet|Magazine|TV|Television|Radio|Broadcasting|Online|Zeitung|"
    "Tageblatt|Nachrichten|Anzeiger|Rundschau|Presse|Tagblatt|Kurier"
)
_HEAD = re.compile(rf"(?<![\w-])(?:{_HEADS})(?:[-–](?:{_HEADS}))?(?![\w-])(?!['’]t)")
_CAPITALS_BEFORE = re.compile(r"(?:(?:[A-ZÀ-ÖØ-ÞČŠŽ][\w.’'-]{0,25}|of|and|&|de|du|der|\d{1,2})[^\S\n]){1,5}$")
_PREFIX = re.compile(
    r"(?<![\w-])(?:(?:The )?Daily|Radio|Agence|Agencia|Agenzia|Agência|Agencja|Tele|Télé|Kanal|Canal|Channel|Al|El|La|Le|Il)"
    r"[- ](?:[A-ZÀ-ÖØ-Þ][\w’'-]{1,25}|\d{1,2})(?: [A-ZÀ-ÖØ-Þ][\w’'-]{1,25}){0,2}"
)
_PLAIN_NOUN = re.compile(rf"(?<![\w-]){NOUN}(?![\w-])")
_DEMONYM = re.compile(
    r"(?:[A-Z][a-z]+(?:ian|ean|can|ish|ese|ani|aeli|raqi|stani|emeni|udi|ati|ori)|Azeri|French|German|Greek|Dutch|Swiss|Czech|"
    r"Thai|Afghan|Arab|Arabic|Kyrgyz|Kazakh|Uzbek|Tajik|Turkmen|Western|Eastern|Soviet|European|African|Asian|Filipino|"
    r"US|U\.S\.|UK|EU|Danish|Irish|Welsh|Scottish|Lao|Basque|Slovak|Slovene|Serb|Croat|Bosnian|Cypriot|Pakistani|Indian|"
    r"State|National|Public|Official|Local|Some|Several|Many|Other|Various|Foreign|International|Independent|Government)\Z"
)
_NOT_NAMES = frozenset(
    word
    for line in (
        "The A An This That These Those In On At And But For Of His Her Its Their Our My Your New Also Both",
        "According Citing Read See When While Monday Tuesday Wednesday Thursday Friday Saturday Sunday As Like",
        "After Before If To By With From Last Then Former First Next No Only Even Every Each Most More",
        "of and & de du der the a an its their his her our",
    )
    for word in line.split()
)
_TITLES = frozenset(("Mr", "Mr.", "Mrs", "Mrs.", "Ms.", "Old"))
_WINDOW = 120


def find_names(text: str, outlets: OutletTable) -> tuple[Named, ...]:
    """Every name that may be an outlet's, in order, none inside another; names of the table come first."""
    taken: list[Named] = [
        Named(
            mention.start,
            mention.end,
            mention.outlet.name,
            NameKind.FORMULA if mention.formula_only else NameKind.LISTED,
            mention.outlet,
        )
        for mention in outlets.mentions(text)
    ]
    for found in (_by_head(text), _by_prefix(text), _by_noun(text)):
        taken = _merged(taken, sorted(found, key=lambda name: (name.start, -name.end)))
    return tuple(taken)


def _merged(taken: list[Named], more: list[Named]) -> list[Named]:
    """`taken` with those of `more` that touch none of them; both are in order."""
    merged: list[Named] = []
    at, end = 0, 0
    for name in more:
        while at < len(taken) and taken[at].start < name.end and (taken[at].end <= name.start):
            merged.append(taken[at])
            at += 1
        free = at >= len(taken) or taken[at].start >= name.end
        if free and name.start >= end:
            merged.append(name)
            end = name.end
    merged.extend(taken[at:])
    return sorted(merged, key=lambda name: name.start)


def _by_head(text: str) -> Iterator[Named]:
    for head in _HEAD.finditer(text):
        before = _CAPITALS_BEFORE.search(text[max(0, head.start() - _WINDOW) : head.start()])
        if before:
            start = head.start() - len(before.group())
            span = _without_openers(text, Span(start, head.end()))
            if span and span.start < head.start():
                yield Named(*span, " ".join(text[span.start : span.end].split()), NameKind.FORMAL)


def _by_prefix(text: str) -> Iterator[Named]:
    for found in _PREFIX.finditer(text):
        span = _without_openers(text, Span(*found.span()))
        if span:
            yield Named(*span, " ".join(text[span.start : span.end].split()), NameKind.FORMAL)


def _by_noun(text: str) -> Iterator[Named]:
    for noun in _PLAIN_NOUN.finditer(text):
        start = _description_start(text, noun.start())
        span = _without_openers(text, Span(start, noun.end()))
        if span is None:
            continue
        words = [word for word in _WORD.finditer(text, span.start, noun.start())]
        proper = [
            word for word in words if word.group()[0].isupper() and not _DEMONYM.match(_bare(word.group()))
        ]
        if proper:
            first, end = proper[0].start(), proper[-1].end()
            yield Named(first, end, " ".join(text[first:end].split()).strip("\"“”'‘’«»„"), NameKind.FORMAL)
        else:
            yield Named(*span, " ".join(text[span.start : span.end].split()), NameKind.UNNAMED)


_WORD = re.compile(r"\S+")
_MOST_WORDS = 6


def _description_start(text: str, end: int) -> int:
    """Where the words that describe the noun at `end` begin; they stand in its line."""
    floor = max(text.rfind("\n", max(0, end - _WINDOW), end) + 1, end - _WINDOW, 0)
    start = end
    for word in list(_WORD.finditer(text, floor, end))[: -_MOST_WORDS - 1 : -1]:
        if not describes_outlet(word.group()):
            break
        start = word.start()
    return start


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s").rstrip("'’")


def _without_openers(text: str, span: Span) -> Span | None:
    """The span without leading articles, weekdays and small words, or None when a title stands there."""
    for word in _WORD.finditer(text, span.start, span.end):
        if word.group() in _TITLES:
            return None
        if word.group() not in _NOT_NAMES:
            return Span(word.start(), span.end)
    return None

"""Credits that name the outlet of another page at hand: it may be in no table, but here it is known."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from provenance.models import Credit, CreditRole
from provenance.text.tokens import word_set
from provenance.tracing.claims import Claim
from provenance.tracing.naming import folded
from provenance.tracing.pages import Page
from provenance.tracing.signals.credits import claim_report

_WORD = re.compile(r"\w+")
_MOST_PAGES = 60
# A name of one short word may be any word ("Today", "Metro").
_LEAST_CHARS = 6
# "Nordic Press Agency" may be cut to "Nordic Press", "Nordic Agency" not to "Nordic".
_LEAST_SHORT = 2
_SORTS = word_set("agency service newspaper network news online media group")

Homes = Mapping[str, Sequence[tuple[str, str]]]


def homes_of(pages: Sequence[Page]) -> Homes:
    """The outlets of some pages, each as printed and in full, by the first words of their names.

    None where the pages are too many to look for.
    """
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    homes = sorted({page.home for page in pages}) if 1 < len(pages) <= _MOST_PAGES else []
    for home in homes:
        printed = home.removeprefix("The ")
        if len(printed) >= _LEAST_CHARS and printed[:1].isupper():
            found[_first_word(printed)].append((printed, home))
    for short, home in short_names(pages).items():
        found[_first_word(short)].append((short, home))
    return found


def short_names(pages: Sequence[Page]) -> dict[str, str]:
    """What outlets at hand are called without the last word that says of what sort they are, if it is theirs.

    "Nordic Press" for the Nordic Press Agency: not where the table knows that name, or another outlet at
    hand begins with it.
    """
    homes = {page.home.removeprefix("The "): page.home for page in pages}
    outlets = pages[0].outlets if pages else None
    found: dict[str, str] = {}
    for printed, home in sorted(homes.items()):
        words = printed.split()
        short = " ".join(words[:-1])
        if len(words) <= _LEAST_SHORT or words[-1].casefold() not in _SORTS or not outlets:
            continue
        others = [one for one in homes if one != printed and folded(one).startswith(folded(short))]
        if not others and not outlets.find(short) and not outlets.find(home):
            found[short] = home
    return found


def by_full_name(claims: Iterable[Claim], short: Mapping[str, str]) -> tuple[Claim, ...]:
    """The claims, those for the short name of an outlet at hand (`short_names`) under its whole name."""
    full = {folded(name): home for name, home in short.items()}
    if not full:
        return tuple(claims)
    return tuple(
        replace(one, name=full[folded(one.name)]) if folded(one.name) in full and not one.is_own else one
        for one in claims
    )


def by_issuers(claims: Iterable[Claim], pages: Sequence[Page]) -> tuple[Claim, ...]:
    """The claims without those for services that passed a release on whose issuer a page at hand knows."""
    if not any(page.is_release_of for page in pages):
        return tuple(claims)
    return tuple(one for one in claims if not pages[0].outlets.is_service(one.name))


def credits_of_members(page: Page, homes: Homes) -> tuple[Claim, ...]:
    """The credits of a page for words of another one at hand, where the reader of credits saw no name."""
    if not homes or not page.attributed:
        return ()
    named = {folded(one.name) for one in page.credits}
    found = [one for one in _credits(page, homes) if folded(one.name) not in named]
    credited = frozenset(page.paragraph_index(one.start) for one in found)
    return tuple(claim_report(page, one, credited) for one in found)


def _credits(page: Page, homes: Homes) -> list[Credit]:
    text = page.document.text
    found: list[Credit] = []
    for span, name in page.attributed:
        for printed, home in homes.get(_first_word(text[name.start : name.end]), ()):
            stop = name.start + len(printed)
            is_it = text.startswith(printed, name.start) and not text[stop : stop + 1].isalnum()
            if is_it and not page.is_home(home):
                end = max(span.end, stop)
                found.append(Credit(span.start, end, text[span.start : end], home, CreditRole.REPORT))
                break
    return found


def _first_word(name: str) -> str:
    found = _WORD.match(name)
    return found.group() if found else ""

"""Accounts of one utterance that differ, and whether both can be true."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from provenance.languages import of_all
from provenance.languages.called import is_description
from provenance.models import (
    Conflict,
    OriginKind,
    Quotation,
    QuotationKind,
    Relation,
    Rendering,
    Span,
    Verdict,
)
from provenance.outlets.table import OutletTable
from provenance.text.contradictions import contradiction
from provenance.tracing.altered import Alteration, alterations
from provenance.tracing.naming import folded, is_spelling
from provenance.tracing.occasions import Told, are_apart, is_occasion, may_be, names_nobody, told_as
from provenance.tracing.pages import Page
from provenance.tracing.said_on import date_conflicts

_WORD = re.compile(r"\w+")
_NEAR_CHARS = 40
_MOST_NAMES = 12
_MOST_TOLD = 3
_BODIES = of_all("bodies")
_TEXTS = of_all("phrase_words.pens")
_LEAST_PART = 6  # words
_ONE_TEXT = frozenset({Relation.VERBATIM, Relation.EDITED, Relation.FRAGMENT})

Rendered = Sequence[tuple[Rendering, Quotation | None]]


def find_conflicts(
    rendered: Rendered, pages: Mapping[str, Page], outlets: OutletTable
) -> tuple[Conflict, ...]:
    """Where the renderings of one utterance disagree: on channel, speaker, date or wording."""
    quotations = [quotation for _, quotation in rendered if quotation]
    found = [
        *_channel_conflicts(rendered, pages, outlets),
        *_speaker_conflicts(quotations, pages),
        *date_conflicts(rendered, pages),
        *_wording_conflicts(rendered, pages),
    ]
    return tuple(found)


def channel_names(quotations: Iterable[Quotation]) -> tuple[str, ...]:
    """The names of the channels stated, each once, in order of the alphabet."""
    names: dict[str, str] = {}
    for one in quotations:
        if one.channel and one.channel.name:
            names.setdefault(folded(one.channel.name), one.channel.name)
    return tuple(sorted(names.values()))


def _channel_conflicts(rendered: Rendered, pages: Mapping[str, Page], outlets: OutletTable) -> list[Conflict]:
    """Channels that differ, and occasions that do: those without a name are accounts too."""
    told = _accounts(rendered, pages)
    names = channel_names(quotation for _, quotation in rendered if quotation)[:_MOST_NAMES]
    apart = [(a, b) for a, b in combinations(told, 2) if are_apart(a, b, outlets)]
    if apart:
        values = tuple(dict.fromkeys(_value(one) for pair in apart for one in pair))
        why = dict.fromkeys(_why_apart(a, b, told) for a, b in apart[:_MOST_TOLD])
        return [Conflict("channel", values, Verdict.CONTRADICTORY, " ".join(why))]
    if len(names) < 2:
        return []
    why = dict.fromkeys(_why_compatible(a, b, outlets) for a, b in combinations(names, 2))
    return [Conflict("channel", names, Verdict.COMPATIBLE, " ".join(why))]


def _accounts(rendered: Rendered, pages: Mapping[str, Page]) -> dict[Told, str]:
    """Every way in which pages say the words were said, with the outlet that says so first."""
    found: dict[Told, str] = {}
    for rendering, quotation in sorted(rendered, key=lambda one: (one[0].document, one[0].start)):
        if quotation and quotation.channel and len(found) < _MOST_NAMES:
            told = Told(quotation.channel.name, quotation.channel.kind)
            if is_occasion(told):
                found.setdefault(told, pages[rendering.document].home)
    return found


def _value(told: Told) -> str:
    return told.name or told_as(told)


def _why_apart(a: Told, b: Told, told: Mapping[Told, str]) -> str:
    return (
        f"{told[a]} has the words from {told_as(a)}, {told[b]} from {told_as(b)}: "
        "either one of them is mistaken, or the words were said twice."
    )


def _why_compatible(a: str, b: str, outlets: OutletTable) -> str:
    houses = [name for name in outlets.owners(a) if folded(name) in {folded(n) for n in outlets.owners(b)}]
    if houses:
        return f"{a} and {b} both belong to {houses[0]}; one interview or broadcast can run on both."
    for unnamed, named in ((a, b), (b, a)):
        if names_nobody(unnamed, outlets) and may_be(unnamed, named, outlets):
            return f"“{unnamed}” names nobody, and {named} fits it."
    agencies = [name for name in (a, b) if _is_agency(name, outlets)]
    if agencies:
        return f"{agencies[0]} is an agency and may report what was said elsewhere."
    return f"{a} and {b} may each have passed on the same words."


def _is_agency(name: str, outlets: OutletTable) -> bool:
    outlet = outlets.find(name)
    return outlet is not None and outlet.kind is OriginKind.AGENCY


def _speaker_conflicts(quotations: Sequence[Quotation], pages: Mapping[str, Page]) -> list[Conflict]:
    told = {one.speaker for one in quotations if one.speaker}
    names = _different(name for name in told if not _is_text(name))[:_MOST_NAMES]
    if len(names) < 2:
        return []
    apart = [(a, b) for a, b in combinations(names, 2) if not _may_be_one(a, b, pages)]
    if apart:
        a, b = apart[0]
        why = f"The same words cannot be both of {a} and of {b}."
        return [Conflict("speaker", names, Verdict.CONTRADICTORY, why)]
    if all(_are_spellings(a, b) for a, b in combinations(names, 2)):
        why = "Two spellings of one name." if len(names) == 2 else "Spellings of one name."
    else:
        why = f"{names[0]} and {names[1]}: one may speak for the other, or be another spelling."
    return [Conflict("speaker", names, Verdict.COMPATIBLE, why)]


def _is_text(called: str) -> bool:
    """Whether what speaks is what somebody wrote ("the statement said"): that is no account of who speaks."""
    return called[:1].islower() and not _TEXTS.isdisjoint(_WORD.findall(called))


def _different(names: Iterable[str]) -> tuple[str, ...]:
    """The names without those that only shorten another ("Lee" beside "Ann Lee")."""
    words = {name: set(_WORD.findall(name.casefold())) - {"the"} for name in sorted(names)}
    kept: list[str] = []
    for name in sorted(words, key=lambda one: (-len(words[one]), one)):
        if not any(words[name] <= words[other] for other in kept):
            kept.append(name)
    return tuple(sorted(kept))


def _are_spellings(a: str, b: str) -> bool:
    """Whether two names are one, in two spellings."""
    words = a.split(), b.split()
    return len(words[0]) == len(words[1]) and all(map(is_spelling, *words))


def _may_be_one(a: str, b: str, pages: Mapping[str, Page]) -> bool:
    """Whether they share a word, are a person and a body, or stand together ("palace spokesman Sund").

    What somebody is ("the prosecutor") may be said of anyone.
    """
    if is_description(a) or is_description(b):
        return True
    words = [set(_WORD.findall(name.casefold())) for name in (a, b)]
    if words[0] & words[1] or bool(words[0] & _BODIES) != bool(words[1] & _BODIES):
        return True
    return any(
        _stands_before(page.document.text, first, second)
        for page in pages.values()
        for first, second in ((a, b), (b, a))
    )


def _stands_before(text: str, first: str, second: str) -> bool:
    at = text.find(second)
    while at >= 0:
        if first in text[max(0, at - _NEAR_CHARS - len(first)) : at]:
            return True
        at = text.find(second, at + 1)
    return False


def _wording_conflicts(rendered: Rendered, pages: Mapping[str, Page]) -> list[Conflict]:
    """Strings between marks that render the same words and differ."""
    strings = _quoted_strings(rendered)
    pairs = [
        (a, b, _altered(a, b))
        for a, b in combinations(sorted(strings), 2)
        if strings[a].isdisjoint(strings[b])  # parts of one quotation are no two accounts
    ]
    alike = [(a, b, altered) for a, b, altered in pairs if altered is not None]
    for a, b, altered in alike:
        if altered and (why := contradiction(a, b)):
            why = f"The quoted words cannot both be what was said: {why}."
            return [_contradictory(a, b, why, rendered, pages)]
    for a, b, altered in sorted(alike, key=lambda pair: not any(all(one) for one in pair[2])):
        if altered:
            return [_contradictory(a, b, _difference(altered), rendered, pages)]
    cut = [(a, b) for a, b, _ in alike if _words(a) != _words(b) and _is_cut(_words(a), _words(b))]
    if cut:
        return [
            Conflict("wording", cut[0], Verdict.COMPATIBLE, "The shorter quotation is a part of the longer.")
        ]
    return []


def _altered(a: str, b: str) -> tuple[Alteration, ...] | None:
    """What differs between two strings, spelling in one word or two ("takeoff", "take off") left out.

    A string that breaks off inside a word where the page does is the other's beginning.
    """
    found = alterations(a, b)
    if found is None or _breaks_off(a, b) or _breaks_off(b, a):
        return None if found is None else ()
    return tuple(each for each in found if _letters(each.one) != _letters(each.other))


def _letters(words: str) -> str:
    return "".join(_WORD.findall(words.casefold()))


def _breaks_off(cut: str, whole: str) -> bool:
    """Whether one string is the start of another, up to the middle of a word."""
    return whole.startswith(cut) and cut[-1:].isalpha() and whole[len(cut) : len(cut) + 1].isalpha()


def _contradictory(a: str, b: str, why: str, rendered: Rendered, pages: Mapping[str, Page]) -> Conflict:
    return Conflict("wording", (a, b), Verdict.CONTRADICTORY, _headline(a, b, rendered, pages) + why)


def _difference(altered: Sequence[Alteration]) -> str:
    """What was put in the place of what; else what is missing in the middle."""
    one, other = next((each for each in altered if all(each)), altered[0])
    if one and other:
        return f"Words between quotation marks differ: “{one}” in one, “{other}” in the other."
    return f"“{one or other}” stands in the middle of one and not of the other, and no mark shows a cut."


def _headline(a: str, b: str, rendered: Rendered, pages: Mapping[str, Page]) -> str:
    """A sentence if one of two strings is in the headline of a page and the other in its text."""
    for page in (pages[name] for name in sorted({one.document for one, _ in rendered})):
        first = page.paragraphs[0] if page.paragraphs else Span(0, 0)
        head = f"{page.document.title or ''} {page.document.text[first.start : first.end]}"
        body = page.document.text[first.end :]
        if (a in head and b in body) or (b in head and a in body):
            return f"The headline of {page.home} alters the quoted words. "
    return ""


def _quoted_strings(rendered: Rendered) -> dict[str, set[str]]:
    """The strings between marks of renderings of one text, and whose they are; few enough to compare."""
    found: dict[str, set[str]] = {}
    whole = [_words(q.text) for r, q in rendered if q and r.relation in _ONE_TEXT]
    for rendering, quotation in rendered:
        if len(found) == _MOST_NAMES:
            break
        if quotation is None or quotation.kind is QuotationKind.INDIRECT:
            continue
        if rendering.relation not in _ONE_TEXT and not _is_part_of(_words(quotation.text), whole):
            continue
        for start, end in quotation.quoted or ((quotation.start, quotation.end),):
            text = quotation.text[start - quotation.start : end - quotation.start]
            if _words(text) and len(found) < _MOST_NAMES:
                found.setdefault(" ".join(text.split()).rstrip(" ,"), set()).add(quotation.id)
    return found


def _is_part_of(words: tuple[str, ...], wholes: Sequence[tuple[str, ...]]) -> bool:
    """Whether words stand in one of some quotations in their order: a sentence of it was left out."""
    return len(words) >= _LEAST_PART and any(_is_cut(words, whole) for whole in wholes[:_MOST_NAMES])


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in _WORD.findall(text))


def _is_cut(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether the shorter's words stand in the longer, in their order."""
    short, long = sorted((a, b), key=len)
    rest = iter(long)
    return all(word in rest for word in short)

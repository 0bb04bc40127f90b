"""Channels where cases and prepositions tell them: "im Gespräch mit dem Boten", "in einer Mitteilung".

Reads the tokens of a text whose language has `channel_words`; channels out, in order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from provenance.languages.channel_words import ChannelWords
from provenance.languages.model import Language
from provenance.languages.platforms import ONE_LETTER, PLATFORMS
from provenance.models import Channel, ChannelKind
from provenance.outlets.table import OutletTable
from provenance.quotes.attribution.addressed import OutletName, Told, marked_name, outlet_at
from provenance.quotes.attribution.second_place import lemma_of
from provenance.quotes.channels.find import without_overlaps
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

_AIR_KIND = "broadcaster"


def channels_by_case(
    skeleton: Skeleton,
    told: Iterable[Told],
    named: Mapping[int, tuple[str, str]],
    language: Language,
    table: OutletTable,
) -> tuple[Channel, ...]:
    """Every channel of the text; `named` gives name and kind of outlets by where they start, in order."""
    forms = language.channel_words
    found = [*_of_told(told)]
    for sentence in skeleton.sentences:
        if _may_quote(skeleton, sentence, language):
            found += _of_places(skeleton, sentence, forms, language, table)
    found.sort(key=lambda item: (item[0], -item[1]))
    known = {**dict(_marked_outlets(skeleton, language, table)), **named}
    told_by = frozenset(forms.articles) | forms.facing | forms.places
    return without_overlaps(_with_names(skeleton, found, known, told_by))


def _marked_outlets(
    skeleton: Skeleton, language: Language, table: OutletTable
) -> Iterator[tuple[int, tuple[str, str]]]:
    """Names in marks that their form tells to be papers': "Der „Seeheimer Kurier“ hatte berichtet"."""
    for at, word in enumerate(skeleton.words):
        if word != STRING and not skeleton.is_marked(at):
            continue
        found = outlet_at(skeleton, at, at + 1, language, table)
        if found is not None and found.gender:
            yield skeleton.starts[at], (found.name, found.kind or "newspaper")


_Place = tuple[int, int, OutletName | None, ChannelKind]


def _of_told(told: Iterable[Told]) -> Iterator[_Place]:
    for one in told:
        yield one.first, one.last, one.outlet, _kind_of(one.outlet)


def _kind_of(outlet: OutletName) -> ChannelKind:
    return ChannelKind.BROADCAST if outlet.kind == _AIR_KIND else ChannelKind.INTERVIEW


def _may_quote(skeleton: Skeleton, sentence: Clauses, language: Language) -> bool:
    span = range(sentence.first, sentence.last)
    return any(skeleton.words[k] == STRING or skeleton.lows[k] in language.cues for k in span)


def _of_places(
    skeleton: Skeleton, sentence: Clauses, forms: ChannelWords, language: Language, table: OutletTable
) -> Iterator[_Place]:
    for at in range(sentence.first, sentence.last - 1):
        low = skeleton.lows[at]
        found: _Place | None = None
        if low in forms.facing:
            found = _facing(skeleton, sentence, at, language, table)
        elif low in forms.links:
            found = _linked(skeleton, sentence, at, language, table)
        elif low in forms.cited:
            found = _cited(skeleton, sentence, at, language, table)
        elif low in forms.places and skeleton.lows[max(0, at - 1)] not in forms.worked:
            found = _placed(skeleton, sentence, at, language, table)
        if found is not None:
            yield found


def _past_article(skeleton: Skeleton, at: int, language: Language) -> int:
    return at + 1 if skeleton.lows[at] in language.determiners else at


def _facing(
    skeleton: Skeleton, sentence: Clauses, at: int, language: Language, table: OutletTable
) -> _Place | None:
    """ "gegenüber der Rundschau": any outlet, by its noun alone too."""
    begin = _past_article(skeleton, at + 1, language)
    outlet = outlet_at(skeleton, begin, sentence.last, language, table)
    return None if outlet is None else (at, outlet.last, outlet, _kind_of(outlet))


def _cited(
    skeleton: Skeleton, sentence: Clauses, at: int, language: Language, table: OutletTable
) -> _Place | None:
    """ "sagte Lee laut der Zeitung „Echo“": who is named told it elsewhere."""
    begin = _past_article(skeleton, at + 1, language)
    outlet = outlet_at(skeleton, begin, sentence.last, language, table)
    if outlet is None or not outlet.is_named:
        return None
    kind = ChannelKind.AGENCY_REPORT if outlet.kind == "agency" else ChannelKind.OTHER_OUTLET
    return at, outlet.last, outlet, kind


def _linked(
    skeleton: Skeleton, sentence: Clauses, at: int, language: Language, table: OutletTable
) -> _Place | None:
    """ "sagte sie zur Rundschau": an outlet of the table, or one that its form tells."""
    begin = _past_article(skeleton, at + 1, language)
    outlet = outlet_at(skeleton, begin, sentence.last, language, table)
    if outlet is None or not _is_told(skeleton, sentence, at, language):
        return None
    return at, outlet.last, outlet, _kind_of(outlet)


def _is_told(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> bool:
    """Whether a verb of saying stands before token `at`, nothing between that ends a clause."""
    for k in range(at - 1, sentence.first - 1, -1):
        if skeleton.words[k] in ":;" or skeleton.words[k] == STRING:
            return False  # another's words, or none
        if skeleton.lows[k] in language.speaking:
            return True
        if skeleton.lows[k] in language.aside_formulas and skeleton.words[k - 1] in (",", STRING):
            return True
    return False


def _placed(
    skeleton: Skeleton, sentence: Clauses, at: int, language: Language, table: OutletTable
) -> _Place | None:
    """ "im Gespräch mit", "in der Sendung", "im Deutschlandfunk", "in einer Mitteilung", "auf Anfrage"."""
    forms = language.channel_words
    begin = _past_article(skeleton, at + 1, language)
    noun = _first_noun(skeleton, begin, sentence.last, language)
    if noun is None:
        return None
    low = skeleton.lows[noun]
    lead, _, head = low.rpartition("-")
    owner = (
        _owner(skeleton, noun, table) if lead and (head in forms.talks or head.endswith(forms.air)) else None
    )
    if head in forms.talks or low in forms.talks:
        return _talk(_Here(skeleton, sentence, at, noun, owner), language, table)
    if head in forms.asked:
        partner = owner or _owned_by(skeleton, sentence, noun, language, table)
        return None if partner is None else (at, partner.last, partner, _kind_of(partner))
    kind = forms.nouns.get(low) or (forms.nouns.get(head) if lead else None)
    if kind is None and noun + 2 < sentence.last and skeleton.lows[noun + 1] in forms.owners:
        owned = _first_noun(skeleton, _past_article(skeleton, noun + 2, language), sentence.last, language)
        kind = (
            forms.nouns.get(skeleton.lows[owned]) if owned is not None else None
        )  # "im Teil der Mitteilung"
    if kind is not None:
        return at, noun + 1, None, ChannelKind(kind)
    posted = _posted(skeleton, sentence, at, noun, forms)
    return posted or _on_air(_Here(skeleton, sentence, at, noun, owner), language, table)


def _posted(skeleton: Skeleton, sentence: Clauses, at: int, noun: int, forms: ChannelWords) -> _Place | None:
    """ "auf der Plattform X", "auf ihrer Facebook-Seite": the platform is the name."""
    named = noun + 1 if skeleton.lows[noun] in forms.platforms else noun
    if named >= sentence.last:
        return None
    lead = skeleton.words[named].partition("-")[0]
    if lead.lower() not in _PLATFORMS or (len(lead) == 1 and named == noun):
        return None
    platform = OutletName(named, named + 1, lead, "online", "")
    return at, named + 1, platform, ChannelKind.SOCIAL_POST


_PLATFORMS = frozenset(name.lower() for name in (*PLATFORMS, ONE_LETTER))


def _first_noun(skeleton: Skeleton, begin: int, stop: int, language: Language) -> int | None:
    """The noun behind an article and its adjectives: "in einer gemeinsamen Erklärung"."""
    for k in range(begin, min(stop, begin + 4)):
        word = skeleton.words[k]
        if any(c.isupper() for c in word) and word != STRING:
            return k
        if not word[0].isalpha() or skeleton.lows[k] in language.sorts:
            return None
    return None


def _owner(skeleton: Skeleton, noun: int, table: OutletTable) -> OutletName | None:
    """The outlet that a compound begins with: "ORF-Interview"; letters alone are one too."""
    printed = skeleton.words[noun].rpartition("-")[0]
    known = table.find(printed)
    if known is not None:
        return OutletName(noun, noun + 1, known.name, known.kind.value, "")
    return OutletName(noun, noun + 1, printed, _AIR_KIND, "") if _are_letters(printed) else None


def _are_letters(printed: str) -> bool:
    return printed.isalnum() and printed.isupper() and len(printed) <= _LETTERS


_LETTERS = 5


def _owned_by(
    skeleton: Skeleton, sentence: Clauses, noun: int, language: Language, table: OutletTable
) -> OutletName | None:
    """ "auf Anfrage der Rundschau", "im Interview des Boten"."""
    forms = language.channel_words
    if noun + 2 >= sentence.last or skeleton.lows[noun + 1] not in forms.owners:
        return None
    begin = _past_article(skeleton, noun + 2, language)
    return outlet_at(skeleton, begin, sentence.last, language, table)


class _Here(NamedTuple):
    """A noun at `noun`, the small word at `at` that leads to it, and the outlet that it begins with."""

    skeleton: Skeleton
    sentence: Clauses
    at: int
    noun: int
    owner: OutletName | None


def _talk(here: _Here, language: Language, table: OutletTable) -> _Place:
    skeleton, sentence, at, noun, owner = here
    forms = language.channel_words
    partner = owner or _owned_by(skeleton, sentence, noun, language, table)
    if partner is None and noun + 2 < sentence.last and skeleton.lows[noun + 1] in forms.partners:
        begin = _past_article(skeleton, noun + 2, language)
        partner = outlet_at(skeleton, begin, sentence.last, language, table)
    kind = ChannelKind.INTERVIEW
    return at, (noun + 1 if partner is None else partner.last), partner, kind


def _on_air(here: _Here, language: Language, table: OutletTable) -> _Place | None:
    skeleton, sentence, at, noun, owner = here
    forms = language.channel_words
    low = skeleton.lows[noun]
    if low.endswith(forms.air):
        title = marked_name(skeleton, noun + 1) if noun + 1 < sentence.last else None
        last = noun + 1 if title is None else noun + 2
        if owner is not None:
            return at, last, owner._replace(last=last), _kind_of(owner)
        if title is not None:
            shown = OutletName(noun + 1, last, title, _AIR_KIND, "")
            return at, last, shown, ChannelKind.BROADCAST
    if _are_letters(skeleton.words[noun]) and skeleton.words[noun + 1 : noun + 2] == ["-"]:
        # "im Ö1-„Mittagsjournal“"
        last = min(noun + 3, sentence.last)
        letters = OutletName(noun, last, skeleton.words[noun], _AIR_KIND, "")
        return (at, last, letters, ChannelKind.BROADCAST) if marked_name(skeleton, last - 1) else None
    outlet = outlet_at(skeleton, noun, sentence.last, language, table)
    if outlet is None or not outlet.is_named:
        return None
    if outlet.kind == _AIR_KIND:
        return at, outlet.last, outlet, ChannelKind.BROADCAST
    is_paper = outlet.kind == "newspaper" or (not outlet.kind and outlet.gender)
    if not is_paper or skeleton.lows[at] not in forms.inside or _is_plain_noun(skeleton, noun, outlet, table):
        return None
    quotes = any(lemma_of(low, language) == "quote" for low in skeleton.lows[sentence.first : sentence.last])
    return at, outlet.last, outlet, ChannelKind.OTHER_OUTLET if quotes else ChannelKind.INTERVIEW


def _is_plain_noun(skeleton: Skeleton, noun: int, outlet: OutletName, table: OutletTable) -> bool:
    """Whether a word without marks is a paper's only inside a credit: "in der Welt" is in the world."""
    known = table.find(outlet.name)
    printed = skeleton.words[noun]
    return known is not None and printed in known.formula_aliases and marked_name(skeleton, noun) is None


def _with_names(
    skeleton: Skeleton,
    places: Iterable[_Place],
    named: Mapping[int, tuple[str, str]],
    told_by: frozenset[str],
) -> Iterator[Channel]:
    """The channels with names; "der Zeitung" is the paper named last, if the text has named one."""
    recent: dict[str, str] = {}
    others = sorted(named.items())
    at = 0
    for first, last, outlet, kind in places:
        start, end = skeleton.starts[first], skeleton.ends[last - 1]
        while at < len(others) and others[at][0] < start:
            recent[others[at][1][1]] = others[at][1][0]
            at += 1
        name = None if outlet is None else outlet.name
        if outlet is not None and outlet.is_named:
            recent[outlet.kind or "newspaper"] = outlet.name
        elif outlet is not None:
            name = recent.get(outlet.kind, outlet.name)
            if name == outlet.name and skeleton.lows[first] not in told_by:
                continue  # "zur Zeitung": none that the text has named
        yield Channel(name, kind, start, end)

"""What commas set off behind whom a formula names: "According to Ann Lee, 45, Pell's mayor, the mill ..."."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.attribution.around import has_verb
from provenance.quotes.owners import is_possessive
from provenance.quotes.sentence.asides import lies_in, name_aside, past_other_name
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Skeleton


def past_aside(skeleton: Skeleton, begin: int, last: int, language: Language) -> int:
    """ "According to Ann Lee, the mayor, the mill is closed": past what she is, set off by commas."""
    words, lows = skeleton.words, skeleton.lows
    begin = past_other_name(skeleton, begin, last, language)
    comma = next((k for k in range(begin, min(last, begin + _ASIDE_REACH)) if words[k] in f",{STRING}"), last)
    if comma + 1 >= last or words[comma] != "," or lows[comma + 1] in language.relatives:
        return begin
    if lows[begin] in language.relatives:
        return comma + 1
    if language.knows_people and _tells_what_one_is(skeleton, begin, comma, last, language):
        return _past_region(skeleton, comma, last, language)
    of_house = language.subjects_last and lows[begin] in language.of_words
    if of_house and not has_verb(skeleton, begin, comma, language):
        return comma + 1  # "De acuerdo con Ana Lee, del sindicato, ..."
    described = phrase_after(skeleton, begin, comma, language)
    if described is None or has_verb(skeleton, begin, comma, language):
        return begin
    if described.last < comma and not (
        language.knows_people and lows[described.last] in language.prepositions
    ):
        return begin
    if lows[described.core - 1] not in language.who:
        return begin
    return _past_region(skeleton, comma, last, language) if language.knows_people else comma + 1


def _tells_what_one_is(skeleton: Skeleton, begin: int, comma: int, last: int, language: Language) -> bool:
    """ "Ann Lee, 45, ...", "Ann Lee, head of sales, ...", "Ann Lee, Pell's vote director, ..."."""
    words, lows = skeleton.words, skeleton.lows
    if comma == begin + 1:
        return words[begin].isdigit()
    if has_verb(skeleton, begin, comma, language) or name_aside(skeleton, comma, language) is not None:
        return False  # "Pell's mayor, Bo Chen, has left"
    heads_it = lows[begin] in language.roles or lows[begin] in language.trades
    owned = is_possessive(lows[begin]) and (lows[comma - 1] in language.roles | language.trades)
    return (heads_it and lows[begin + 1] in language.prepositions) or owned


def _past_region(skeleton: Skeleton, comma: int, last: int, language: Language) -> int:
    """Past the comma, and past the region behind it: "a lawyer from Pell, New Norland, ..."."""
    words, end = skeleton.words, comma + 1
    if not lies_in(skeleton, comma, language):
        return end
    while end < last and words[end][0].isupper():
        end += 1
    return end + 1 if comma + 1 < end < last and words[end] == "," else comma + 1


_ASIDE_REACH = 14


def maker_behind(skeleton: Skeleton, document: Phrase, last: int, language: Language) -> Phrase | None:
    """ "Selon une étude menée par X", "según un informe elaborado por X": who made what speaks."""
    at, lows, small = document.last, skeleton.lows, language.phrase_words
    if not language.subjects_last or at + 2 >= last:
        return None
    penned = lows[at] in small.penned or lows[at - 1] in small.penned
    by = at + (lows[at] in small.penned)
    return phrase_after(skeleton, by + 1, last, language) if penned and lows[by] in small.penned_by else None


def matched_tokens(lows: list[str], at: int, formula: tuple[str, ...], language: Language) -> int:
    """How many tokens the formula takes from token `at`, or none: "a-t-on appris mardi de"."""
    if tuple(lows[at : at + len(formula)]) == formula:
        return len(formula)
    if not language.elides or len(formula) < _WITH_TIME:
        return 0
    k = at
    for word in formula:
        while k > at + 1 and lows[k : k + 1] and lows[k] in language.time_words:
            k += 1
        if lows[k : k + 1] != [word]:
            return 0
        k += 1
    return k - at


_WITH_TIME = 3

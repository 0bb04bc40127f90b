"""Strings that nothing in front gives to anyone: who speaks by what stands right behind them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import zip_longest

from provenance.languages.model import Language
from provenance.models import QuotationKind
from provenance.quotes.attribution.proposals import DASHES, Draft
from provenance.quotes.sentence.names import is_given
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton


def named_behind(skeleton: Skeleton, drafts: Sequence[Draft], language: Language) -> Sequence[Draft]:
    """The drafts in order, those that nobody was named for yet with whom the text names behind them."""
    found = [
        _going_on(skeleton, draft, following) or _signed(skeleton, draft, language) or draft
        for draft, following in zip_longest(drafts, drafts[1:])
    ]
    if language.drops_subjects:
        found = _with_speaker_ahead(skeleton, found, language)
    return _with_name_ahead(skeleton, found, language)


def _with_speaker_ahead(skeleton: Skeleton, drafts: list[Draft], language: Language) -> list[Draft]:
    """ "“No fue fácil”, dijo. / “Fue duro”, recordó Lee.": whose verbs open a text is named behind."""
    named = next((k for k, draft in enumerate(drafts) if draft.speaker is not None), 0)
    ahead = drafts[named].speaker if drafts else None
    opening = drafts[:named]
    if ahead is None or not 0 < named <= _FEW or not skeleton.words[ahead.last - 1][0].isupper():
        return drafts
    if any(one.cue is None or not one.quoted for one in opening) or drafts[named].cue is None:
        return drafts
    if drafts[named].paragraph - opening[0].paragraph > _FEW:
        return drafts
    if any(is_given(skeleton.lows[k], language) for k in range(opening[0].token)):
        return drafts  # somebody is named before
    return [one._replace(speaker=ahead, how="carried") for one in opening] + drafts[named:]


_FEW = 3


def _is_nobodys(draft: Draft) -> bool:
    return draft.speaker is None and draft.how == "loose" and draft.kind is QuotationKind.DIRECT


def _going_on(skeleton: Skeleton, draft: Draft, following: Draft | None) -> Draft | None:
    """ "“I waited.” “Nobody came,” Lee said.": two strings with nothing between are one speaker's."""
    if following is None or following.speaker is None or following.cue is None or not following.quoted:
        return None
    if not _is_nobodys(draft) or following.paragraph != draft.paragraph:
        return None
    between = skeleton.words[draft.token + 1 : following.token]
    return None if any(word not in _SIGNS for word in between) else _said_by(draft, following.speaker)


_SIGNS = frozenset({".", ",", "…"})


def _signed(skeleton: Skeleton, draft: Draft, language: Language) -> Draft | None:
    """ "“We gave all.” Ann Lee – talk with the press": a full name alone behind the string."""
    if draft.speaker is not None or draft.how != "loose" or draft.token + 2 >= len(skeleton.words):
        return None
    words, first = skeleton.words, draft.token + 1
    end = first
    while end < min(len(words), first + _NAME_REACH) and words[end][0].isupper():
        end += 1
    number = bisect_left(skeleton.sentences, first + 1, key=lambda one: one.first) - 1
    sentence = skeleton.sentences[max(0, number)]
    closes = end >= sentence.last or words[end] in DASHES or words[end] in "(,"
    if draft.token > sentence.first or end - first < 2 or sentence.paragraph != draft.paragraph or not closes:
        return None
    if not is_given(skeleton.lows[first], language) or sentence.last - end > _SHORT:
        return None
    rest = skeleton.lows[end : sentence.last]
    if any(low in language.auxiliaries or low in language.says for low in rest):
        return None
    return _said_by(draft, Phrase(first, end, end, first))


_NAME_REACH, _SHORT = 4, 14


def _said_by(draft: Draft, speaker: Phrase) -> Draft:
    return draft._replace(speaker=speaker, how="continued")


def _with_name_ahead(skeleton: Skeleton, drafts: Sequence[Draft], language: Language) -> Sequence[Draft]:
    """ "« J'ai tout perdu. » À la barre, Bo Lee, 61 ans, tremble.": who opens is named behind it.

    Only the first quotation of a text, and the one full name that the rest of its paragraph holds.
    """
    first = next((draft for draft in drafts if draft.kind is not QuotationKind.INDIRECT), None)
    is_nobodys = first is not None and first.speaker is None and first.how == "loose"
    looks_ahead = language.subjects_last or language.verb_second or not language.has_articles
    if first is None or not is_nobodys or not looks_ahead:
        return drafts
    names = [
        Phrase(at, at + 2, at + 2, at)
        for at in _paragraph_behind(skeleton, first)
        if skeleton.words[at][0].isupper()
        and skeleton.words[at + 1][0].isupper()
        and (skeleton.lows[at] in language.male_names or skeleton.lows[at] in language.female_names)
    ]
    if len(names) != 1:
        return drafts
    return [one._replace(speaker=names[0], how="about") if one is first else one for one in drafts]


def _paragraph_behind(skeleton: Skeleton, draft: Draft) -> range:
    """The tokens of the draft's paragraph behind it, but the last."""
    at = bisect_left(skeleton.sentences, draft.token + 1, key=lambda one: one.first)
    last = draft.token
    while at < len(skeleton.sentences) and skeleton.sentences[at].paragraph == draft.paragraph:
        last = skeleton.sentences[at].last
        at += 1
    return range(draft.token + 1, min(last - 1, draft.token + _AHEAD_REACH))


_AHEAD_REACH = 60

"""Which channel a quotation came through: the one of its sentence, or one passed on by the same speaker.

Channel mentions in, a channel (or None) for each draft out, in order.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from provenance.languages.model import Language
from provenance.models import Channel, ChannelKind, Span
from provenance.quotes.attribution.proposals import Draft
from provenance.quotes.owners import bare, is_possessive
from provenance.quotes.sentence.skeleton import Skeleton

_FAR_PARAGRAPHS = 3
_ANNOUNCED_REACH = 9


@dataclass(frozen=True, slots=True)
class Attached:
    """A channel and whether it was passed on from an earlier paragraph."""

    channel: Channel
    is_inherited: bool


@dataclass(frozen=True, slots=True)
class _Text:
    """The sentences of a text: the first token of each, which channels it states, which of them quote.

    `told` are the channels that the text itself states, outside everybody's words.
    """

    skeleton: Skeleton
    firsts: Sequence[int]
    stated: Mapping[int, Sequence[Channel]]
    told: Mapping[int, Sequence[Channel]]
    quoting: frozenset[int]
    is_interviewed: bool
    language: Language


@dataclass(slots=True)
class _Held:
    channel: Channel
    speaker: str | None
    paragraph: int
    sentence: int


def attach_channels(
    skeleton: Skeleton,
    drafts: Sequence[Draft],
    speakers: Sequence[str | None],
    channels: Sequence[Channel],
    language: Language,
) -> list[Attached | None]:
    """The channel of each draft: stated in its sentence, its paragraph, or before by the same speaker."""
    if not channels:
        return [None] * len(drafts)
    firsts = [sentence.first for sentence in skeleton.sentences]
    sentences = [max(0, bisect_right(firsts, draft.token) - 1) for draft in drafts]
    is_interviewed = any(_is_named_interview(one) for one in channels)
    stated = _by_sentence(skeleton, channels)
    strings = [span for draft in drafts for span in draft.quoted]
    told = _by_sentence(skeleton, [c for c in channels if not any(_inside(c, span) for span in strings)])
    text = _Text(skeleton, firsts, stated, told, frozenset(sentences), is_interviewed, language)
    attached: list[Attached | None] = []
    held: _Held | None = None
    for draft, speaker, sentence in zip(drafts, speakers, sentences, strict=True):
        found = _attached(text, held, draft, speaker, sentence)
        if found is not None:
            held = _Held(found.channel, speaker, draft.paragraph, sentence)
        elif held is not None and speaker is not None and speaker != held.speaker:
            held = None
        attached.append(found)
    return attached


def _attached(
    text: _Text, held: _Held | None, draft: Draft, speaker: str | None, sentence: int
) -> Attached | None:
    own = _own(text, draft, speaker, sentence)
    if own is not None:
        goes_on = held is not None and held.speaker == speaker and _is_same(text.skeleton, own, held.channel)
        return Attached(held.channel if held is not None and goes_on else own, False)
    if held is None or held.paragraph != draft.paragraph or held.speaker != speaker:
        before = _stated_before(text, sentence, speaker)
        if before is not None:
            return Attached(before, True)
    if held is not None and _passes_on(text, held, draft, speaker, sentence):
        return Attached(held.channel, held.paragraph != draft.paragraph)
    return None


def _own(text: _Text, draft: Draft, speaker: str | None, sentence: int) -> Channel | None:
    """The channel that a draft's own sentence states, or the next where that one signs it."""
    skeleton, language = text.skeleton, text.language
    near = [c for c in text.stated.get(sentence, ()) if not _is_of_another(skeleton, c, speaker, language)]
    own = _stated_outside(skeleton, near, draft)
    if own is None and language.verb_second and draft.speaker is not None:
        signed = max(0, bisect_right(text.firsts, draft.speaker.first) - 1)
        if signed == sentence + 1:  # "„...“ Das schrieb Lee in einer Mitteilung."
            return _stated_outside(skeleton, text.stated.get(signed, ()), draft)
    return own


def _by_sentence(skeleton: Skeleton, channels: Sequence[Channel]) -> dict[int, list[Channel]]:
    starts = [skeleton.starts[sentence.first] for sentence in skeleton.sentences]
    stated: dict[int, list[Channel]] = {}
    for channel in channels:
        at = bisect_right(starts, channel.start) - 1
        if at >= 0:
            stated.setdefault(at, []).append(channel)
    return stated


def _stated_outside(skeleton: Skeleton, stated: Sequence[Channel], draft: Draft) -> Channel | None:
    """The channel stated in the draft's sentence outside its words, the nearest to the cue."""
    outside = [c for c in stated if not _inside(c, draft.span) and not _in_string(skeleton, c, draft)]
    if not outside:
        return None
    cue = skeleton.starts[draft.cue] if draft.cue is not None else draft.span.end
    return min(outside, key=lambda c: (c.name is None, abs(c.start - cue), c.start))


def _is_of_another(skeleton: Skeleton, channel: Channel, speaker: str | None, language: Language) -> bool:
    """ "has not denied Lee’s remarks to CNN": Lee spoke to CNN, not whoever denies it."""
    words = skeleton.text[channel.start : channel.end].split()
    for word, following in pairwise(words):
        owner = bare(word)
        is_owner = is_possessive(word) and word[0].isupper() and owner.lower() not in language.time_words
        if is_owner and following[0].islower() and owner not in (channel.name or ""):
            return owner not in (speaker or "")
    return False


def _stated_before(text: _Text, sentence: int, speaker: str | None) -> Channel | None:
    """A named channel of the sentence before, which quotes nothing: "He spoke to CNN Turk on Monday."."""
    if sentence == 0 or speaker is None:
        return None
    skeleton, quotes = text.skeleton, sentence - 1 in text.quoting
    named = [
        c
        for c in text.told.get(sentence - 1, ())
        if c.name is not None and (not quotes or c.kind is ChannelKind.INTERVIEW)
        if not _is_of_another(skeleton, c, speaker, text.language)
    ]
    before, here = skeleton.sentences[sentence - 1], skeleton.sentences[sentence]
    if not named:
        return _announced(text, sentence, speaker)
    if here.paragraph - before.paragraph > 1:
        return None
    opening = skeleton.lows[before.first : before.first + _OPENING]
    opens = not quotes and not text.language.pronouns.keys().isdisjoint(opening)
    return named[0] if opens or _names(text, sentence - 1, speaker) else None


def _announced(text: _Text, sentence: int, speaker: str) -> Channel | None:
    """The interview that a sentence shortly before tells of: "President Lee was interviewed by CNN."."""
    if not text.is_interviewed:
        return None
    skeleton, stated = text.skeleton, text.told
    here = skeleton.sentences[sentence]
    for at in range(sentence - 1, max(-1, sentence - _ANNOUNCED_REACH), -1):
        if here.paragraph - skeleton.sentences[at].paragraph > _FAR_PARAGRAPHS + 1:
            return None
        if at in stated:
            if at in text.quoting:
                return None
            found = [c for c in stated[at] if _is_named_interview(c)]
            return found[0] if found and _names(text, at, speaker) else None
        if _states_day(skeleton, at, text.language):
            return None
    return None


def _is_named_interview(channel: Channel) -> bool:
    return channel.name is not None and channel.kind is ChannelKind.INTERVIEW


def _names(text: _Text, sentence: int, speaker: str | None) -> bool:
    """Whether a sentence names the speaker, and not another of that surname ("Eva Lund" for Ann Lund)."""
    if not speaker:
        return False
    skeleton, clauses, own = text.skeleton, text.skeleton.sentences[sentence], speaker.split()
    found = [k for k in range(clauses.first, clauses.last) if skeleton.words[k].startswith(own[-1])]
    return any(not _is_kin(text, k, own) for k in found)


def _is_kin(text: _Text, k: int, own: Sequence[str]) -> bool:
    """Whether another given name than the speaker's stands before the surname."""
    given = text.skeleton.words[k - 1] if k else ""
    is_given = given[:1].isupper() and given.lower() in text.language.given_names
    return len(own) > 1 and is_given and given not in own


def _is_same(skeleton: Skeleton, own: Channel, held: Channel) -> bool:
    """Whether "in the interview" speaks of the interview named before; a tweet is no post elsewhere."""
    if own.name is not None or held.name is None or own.kind is not held.kind:
        return False
    return held.name == "Twitter" or "tweet" not in skeleton.text[own.start : own.end].casefold()


def _inside(channel: Channel, span: Span) -> bool:
    return span.start <= channel.start < span.end


def _in_string(skeleton: Skeleton, channel: Channel, draft: Draft) -> bool:
    return any(quoted.start <= channel.start < quoted.end for quoted in draft.quoted)


def _passes_on(text: _Text, held: _Held, draft: Draft, speaker: str | None, sentence: int) -> bool:
    speaks_on = speaker == held.speaker or (
        held.paragraph == draft.paragraph
        and (held.channel.name or "-") in (held.speaker or "")
        and _names(text, held.sentence, speaker)
    )
    speaks_on = speaks_on or _was_told_by(text, held, draft, speaker, sentence)
    if speaker is None or not speaks_on or draft.paragraph - held.paragraph > _FAR_PARAGRAPHS:
        return False
    between = range(held.sentence + 1, sentence + 1)
    if any(at in text.stated for at in between):
        return False
    return not any(_states_day(text.skeleton, at, text.language) for at in between)


def _was_told_by(text: _Text, held: _Held, draft: Draft, speaker: str | None, sentence: int) -> bool:
    """ "When Bo Chen was questioned on WEXA, “...”. Chen also claimed “...”.": the sentence before names him.

    What others reported of him is no channel of his words.
    """
    if held.speaker is not None or not speaker or held.channel.kind in _OF_OTHERS:
        return False
    clauses, surname = text.skeleton.sentences[held.sentence], speaker.split()[-1]
    follows = held.paragraph == draft.paragraph and sentence == held.sentence + 1
    return follows and surname in text.skeleton.words[clauses.first : clauses.last]


_OF_OTHERS = frozenset({ChannelKind.OTHER_OUTLET, ChannelKind.AGENCY_REPORT})
_OPENING = 4
_PERIODS = frozenset(
    {"week", "month", "year", "night", "weekend", "spring", "summer", "autumn", "fall", "winter"}
)


def _states_day(skeleton: Skeleton, at: int, language: Language) -> bool:
    sentence = skeleton.sentences[at]
    lows = skeleton.lows
    if "last" in lows[sentence.first : sentence.last - 1]:
        at = lows.index("last", sentence.first)
        if lows[at + 1] in _PERIODS:
            return True
    if language.time_words.isdisjoint(skeleton.lows[sentence.first : sentence.last]):
        return False
    return any(
        skeleton.lows[k] in language.time_words and skeleton.words[k][0].isupper()
        for k in range(sentence.first, sentence.last)
    )

"""Whose words an article gave last, so that a string without a cue may go on with them."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.languages.model import Language
from provenance.quotes.attribution.other_mouths import HEARING
from provenance.quotes.attribution.proposals import Draft
from provenance.quotes.sentence.skeleton import Skeleton

_TITLE_CHARS = 30  # a loose string as short as this may be a title nobody says
# "“...,” Lee said, referring to the ban. “...”": what is only thought or meant stands between.
_ASIDES = 3


def heard_last(
    skeleton: Skeleton, earlier: Sequence[Draft], paragraph: int, is_alone: bool, language: Language
) -> Draft | None:
    """The last of the quotations before whose speaker may go on in `paragraph`; `is_alone` tells that the
    string is a sentence of its own."""
    lately = sorted(earlier[-_ASIDES:], key=lambda draft: draft.span.end, reverse=True)
    for last in lately:
        if paragraph - last.paragraph > (_TORN if is_alone and _is_open(skeleton, last) else 1):
            return None
        is_small = last.span.end - last.span.start < _TITLE_CHARS
        is_title = last.speaker is None and (last.how == "noun" or (last.how == "loose" and is_small))
        is_aside = _is_within(last, lately, language) or _is_relative(skeleton, last, lately, language)
        if speaks(skeleton, last, language) and not is_title and not is_aside:
            return last
    return None


def _is_within(last: Draft, lately: Sequence[Draft], language: Language) -> bool:
    """ "..., said Lee, referring to reports that Chen urged them to leave": Chen is only told of."""
    if last.quoted or not language.knows_people:
        return False
    return any(one.span.start < last.span.start and last.span.end <= one.span.end for one in lately)


def _is_relative(skeleton: Skeleton, last: Draft, lately: Sequence[Draft], language: Language) -> bool:
    """ "“...,” Lee told a crowd that the campaign put at 500. “...”": what hangs on Lee's sentence."""
    cue, speaker = last.cue, last.speaker
    if last.quoted or cue is None or speaker is None or not language.knows_people:
        return False
    near = skeleton.lows[max(0, min(cue, speaker.left) - _RELATIVE_REACH) : cue]
    joins = language.relatives | language.that_words | language.phrase_words.subordinating
    beside = (one for one in lately if one.quoted and one.paragraph == last.paragraph)
    return not joins.isdisjoint(near) and any(_in_one(skeleton, one, cue) for one in beside)


def _in_one(skeleton: Skeleton, one: Draft, cue: int) -> bool:
    """Whether no sentence ends between a quotation's cue and another."""
    return one.cue is not None and one.cue < cue and not _ENDS.intersection(skeleton.words[one.cue : cue])


_RELATIVE_REACH = 3
_ENDS = frozenset(".!?")


def speaks(skeleton: Skeleton, draft: Draft, language: Language) -> bool:
    """Whether the draft's speaker was heard: words in marks, or a cue of speech."""
    cue = language.cues.get(skeleton.lows[draft.cue]) if draft.cue is not None else None
    if cue is not None and cue.lemma in HEARING:
        return False  # "The court heard he was “well-known”."
    return bool(draft.quoted) or cue is None or cue.lemma in language.speech


def _is_open(skeleton: Skeleton, draft: Draft) -> bool:
    """Whether no mark closes the words, so that they go on in a later paragraph, behind captions too."""
    end = draft.quoted[-1].end if draft.quoted else 0
    return bool(end) and not skeleton.text[end : end + 1].strip()


_TORN = 4

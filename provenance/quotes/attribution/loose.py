"""Strings without a cue of their own: led in by the sentence before, continuing, answering, or nobody's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from provenance.languages.model import Language
from provenance.models import QuotationKind, Span
from provenance.quotes.attribution.framed import framed, own_words
from provenance.quotes.attribution.headings import goes_on_below, heading
from provenance.quotes.attribution.heard_last import heard_last, speaks
from provenance.quotes.attribution.introductions import introduction
from provenance.quotes.attribution.last_named import (
    heard_again,
    last_named,
    opens_named,
    tells_death,
    told_by_sentence,
    told_last,
    who_was_asked,
)
from provenance.quotes.attribution.proposals import Draft
from provenance.quotes.attribution.reported import is_reported, told_before
from provenance.quotes.attribution.second_place import holds_speech
from provenance.quotes.attribution.signatures import signed_behind
from provenance.quotes.attribution.subjects import find_subject, group_start
from provenance.quotes.attribution.told_after import is_of_agent
from provenance.quotes.attribution.verb_second import likelier_subject, stated_before
from provenance.quotes.marks.strings import MarkedString
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.named_first import named_just_before
from provenance.quotes.sentence.nominatives import main_subject
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton
from provenance.quotes.sentence.string_forms import ends_sentence, is_title, is_whole

_LONG_WORDS = 5
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_SAID_REACH, _ONLY_SAID = 25, 6
_ANSWER_REACH = 8


@dataclass(frozen=True)
class Loose:
    """A string that no cue took: at token `at` of its sentence, which comes after the sentence `before`.

    `found` are the quotations of its sentence, `earlier` those of the sentences before.
    """

    skeleton: Skeleton
    sentence: Clauses
    before: Clauses | None
    at: int
    found: Sequence[Draft]
    earlier: Sequence[Draft]
    language: Language

    @property
    def string(self) -> MarkedString:
        """The string with its marks."""
        return self.skeleton.strings[self.at]

    @cached_property
    def n_words(self) -> int:
        """How many words stand inside the marks; where none are set apart, two signs count as one."""
        inner = self.skeleton.text[self.string.start : self.string.end]
        return inner.count(" ") + 1 + len(_UNSPACED.findall(inner)) // 2

    @cached_property
    def paragraph(self) -> int:
        """The paragraph that the string begins in; its sentence has the number of the one it ends in."""
        inner = self.skeleton.text[self.string.start : self.string.end]
        return self.sentence.paragraph - sum(bool(line.strip()) for line in inner.split("\n")[1:])

    @cached_property
    def is_alone(self) -> bool:
        """Whether the string is a sentence of its own, or nearly."""
        return _stands_alone(self.skeleton, self.sentence, self.at)

    @cached_property
    def is_reported(self) -> bool:
        """Whether the mood of the sentence's verb tells that someone goes on speaking."""
        return self.language.verb_second and is_reported(self.skeleton, self.sentence, self.language)

    @cached_property
    def introduced(self) -> tuple[Phrase, int | None] | None:
        """Who a colon or a "que" in front gives the word to."""
        return introduction(self.skeleton, self.sentence, self.before, self.at, self.language)


class _Heard(NamedTuple):
    """Who says a loose string, by which cue, and how that is known."""

    speaker: Phrase | None
    cue: int | None
    how: str


def loose_string(loose: Loose) -> Draft | None:
    """The quotation that the string is, though no cue beside it says so."""
    if not _presents_words(loose):
        return None
    heard = _of_agent(loose) or _led_in(loose) or _signed(loose) or _told_around(loose)
    heard = heard or _about(loose) or _going_on(loose)
    is_direct = loose.is_alone or is_whole(loose.skeleton, loose.string)
    span = Span(loose.string.start, loose.string.end)
    return Draft(
        span,
        QuotationKind.DIRECT if is_direct else QuotationKind.MIXED,
        (span,),
        heard.speaker,
        heard.cue,
        heard.how,
        loose.at,
        loose.sentence.paragraph,
        0.5,
    )


def _presents_words(loose: Loose) -> bool:
    """Whether a string without a cue is a quotation at all, and no title or word set off."""
    is_short = loose.n_words < _LONG_WORDS
    owns = loose.language.subjects_last and not loose.string.is_single
    if owns and own_words(loose.skeleton, loose.sentence, loose.language) is not None:
        return True
    if loose.string.is_single and is_short:
        return False
    if loose.is_alone:
        return loose.n_words > 2 or ends_sentence(loose.skeleton, loose.string)
    if is_short and (_heads_page(loose) or _is_led_in_whole(loose)):
        return True
    goes_on = any(draft.quoted for draft in loose.found)
    if is_short and not goes_on and not (loose.n_words > 1 and loose.is_reported):
        return False
    return loose.is_reported or not is_title(loose.skeleton, loose.string)


def _heads_page(loose: Loose) -> bool:
    """ "“We had no choice”: ...": a headline that opens with someone's words and a colon."""
    behind = loose.at + 1
    opens = loose.sentence.paragraph == 0 and loose.at == loose.sentence.first
    if loose.n_words < 3 or not opens:
        return False
    return behind < loose.sentence.last and loose.skeleton.words[behind] == ":"


def _is_led_in_whole(loose: Loose) -> bool:
    """ "Un voisin hoche la tête : « Moi, j'arrête. »": a sentence of few words behind a colon."""
    whole = loose.n_words > 1 and loose.skeleton.text[loose.string.start].isupper()
    after_colon = loose.at > loose.sentence.first and loose.skeleton.words[loose.at - 1] == ":"
    by_end = loose.language.verb_second and ends_sentence(loose.skeleton, loose.string)
    return whole and after_colon and (by_end or loose.language.subjects_last) and loose.introduced is not None


def _of_agent(loose: Loose) -> _Heard | None:
    """ "“...,” Lee said, before being cut off by Chen: “...”": not Lee's, and hardly told whose."""
    is_anothers = is_of_agent(loose.skeleton, loose.at, loose.language) and bool(loose.found)
    return _Heard(None, None, "loose") if is_anothers else None


def _led_in(loose: Loose) -> _Heard | None:
    """ "In her words, ...", "He said:": the sentence, or a colon in front, names who speaks."""
    own = own_words(loose.skeleton, loose.sentence, loose.language)
    if own is None and loose.before is not None and goes_on_below(loose.skeleton, loose.sentence):
        own = heading(loose.skeleton, loose.before, loose.sentence, loose.language)
    if own is None and not loose.found:
        frame = framed(loose.skeleton, loose.sentence, loose.before, loose.at, loose.language)
        if frame is not None:
            return _Heard(frame.speaker, None, "led-in" if frame.speaker is not None else "loose")
    if own is not None:
        return _Heard(own, None, "led-in")
    if loose.introduced is None and loose.before is not None and loose.at == loose.sentence.first:
        headed = heading(loose.skeleton, loose.before, loose.sentence, loose.language)
        if headed is not None:
            return _Heard(headed, None, "led-in")
        said = _only_said(loose.skeleton, loose.before, loose.language)
        return _Heard(*said, "led-in") if said is not None else None
    return _Heard(*loose.introduced, "led-in") if loose.introduced is not None else None


def _only_said(skeleton: Skeleton, before: Clauses, language: Language) -> tuple[Phrase, int] | None:
    """ "Sie fügte hinzu. „...“": a short sentence that says nothing but that someone speaks."""
    if before.last - before.first > _ONLY_SAID or STRING in skeleton.words[before.first : before.last]:
        return None
    for at in range(before.first, before.last):
        if skeleton.lows[at] not in language.said:
            continue
        place = CuePlace(skeleton, before, at, language.cues[skeleton.lows[at]], language)
        head = group_start(skeleton, before.first, at, language)
        subject, _ = find_subject(place, head, None)
        if subject is not None and subject.left == before.first and before.last - at <= 3:
            return subject, at
    return None


def _signed(loose: Loose) -> _Heard | None:
    """ "„...“ (Trainer Bo Lee)", "„...“ Das sagte Ann Lee", "“...” This was stated by Ann Lee"."""
    if any(one.speaker is not None for one in loose.found):
        return None
    signed = signed_behind(loose.skeleton, loose.sentence, loose.at, loose.language)
    if signed is None:
        return None
    return _Heard(*signed, "led-in" if signed[0] is not None else "loose")


def _told_around(loose: Loose) -> _Heard | None:
    """ "Das Gericht machte klar, dass „...“": where the verb stands second, its subject in the sentence."""
    skeleton, sentence, at, language = loose.skeleton, loose.sentence, loose.at, loose.language
    if not language.verb_second:
        return None
    named = at - 2 >= sentence.first and skeleton.lows[at - 1] in language.like_words
    if named and not loose.found and skeleton.lows[at - 2] in language.quoted_nouns:
        return _Heard(None, None, "loose")  # "Sätze wie „...“": anyone's
    stated = stated_before(skeleton, sentence, at, language)
    if loose.is_alone or loose.found:
        return _Heard(stated, None, "led-in") if stated is not None else None
    if stated is None and not loose.is_reported:
        stated = main_subject(skeleton, sentence.first, at, language)
        if stated is not None and _is_described(skeleton, stated, language):
            stated = None
    if stated is not None:
        return _Heard(stated, None, "led-in")
    said = _said_here(skeleton, sentence, at, language)
    return _Heard(*said, "led-in") if said is not None else None


def _is_described(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """ "Das Gesetz ist „...“", "ist das Gesetz „...“": a document that something is told of."""
    if not ends_in(skeleton.lows[phrase.core - 1], language.documents):
        return False
    beside = skeleton.lows[max(0, phrase.first - 1) : phrase.last + 1]
    return beside[0] in language.auxiliaries or beside[-1] in language.auxiliaries


def _about(loose: Loose) -> _Heard | None:
    """Whom the sentence before is about, when no quotation of the paragraph is nearer."""
    near, before = _nearest(loose), loose.before
    if before is None or tells_death(loose.skeleton, before, loose.language):
        return None
    goes_on = loose.language.verb_second and loose.is_alone and before.paragraph == loose.sentence.paragraph
    goes_on = goes_on and is_reported(loose.skeleton, before, loose.language)
    if loose.is_reported or goes_on:
        told = told_before(loose.skeleton, loose.sentence.first, near, loose.language)
        if near is None or told is not None:
            return _Heard(told, None, "about") if told is not None else None
    if not _is_far(near, loose.sentence) and not _is_new(loose, near, before):
        return None
    named = last_named(loose.skeleton, loose.sentence, before, loose.at, loose.language)
    if named is not None and loose.language.knows_people and loose.skeleton.words[named.core - 1].islower():
        named = None if _tells_of_one(loose) else named
    if named is None and near is None and loose.is_alone and loose.paragraph - before.paragraph == 1:
        full = None if _tells_of_one(loose) else named_just_before(loose.skeleton, before, loose.language)
        named = Phrase(*full, full[1], full[0]) if full is not None else _heard_again(loose, before)
        if loose.language.verb_second and not _tells_of_one(loose):
            named = opens_named(loose.skeleton, before, loose.language)
        elif named is None and not _tells_of_one(loose):
            named = told_by_sentence(loose.skeleton, before, loose.language)
    return _Heard(named, None, "about") if named is not None else None


def _heard_again(loose: Loose, before: Clauses) -> Phrase | None:
    if not loose.language.knows_people or _tells_of_one(loose):
        return None
    spoke = (one.speaker for one in loose.earlier[-_ANSWER_REACH:] if one.quoted)
    words = loose.skeleton.words
    heard = {word for one in spoke if one is not None for word in words[one.first : one.last]}
    return heard_again(loose.skeleton, before, heard, loose.language)


def _tells_of_one(loose: Loose) -> bool:
    """ "Ann Lee, 21, died on Monday. / “She was the kindest of us.”": whoever says so is not Lee."""
    inner = loose.skeleton.text[loose.string.start : loose.string.end].split(None, 1)
    pronoun = loose.language.pronouns.get(inner[0].lower()) if inner else None
    return pronoun is not None and pronoun.person == 3 and pronoun.gender in ("m", "f")


def _going_on(loose: Loose) -> _Heard:
    """Who spoke last, or whom the last one asked."""
    near = _nearest(loose)
    if loose.is_alone and loose.before is not None and (near is None or near.token < loose.before.first):
        told = told_last(loose.skeleton, loose.paragraph, loose.before, loose.language)
        if told is not None:
            return _Heard(*told, "carried")
    if near is None or _is_inscribed(loose):
        return _Heard(None, None, "loose")
    if near.paragraph == loose.sentence.paragraph:
        if _is_asked_within(loose, near):
            return _Heard(
                who_was_asked(loose.skeleton, loose.before, near.speaker, loose.language), None, "answer"
            )
        return _Heard(near.speaker, near.cue, "continued")
    asked = _asked_before(loose.skeleton, near, loose.earlier, loose.language)
    if asked is not None and loose.skeleton.text[loose.string.end - 1] != "?":
        return _Heard(asked.speaker, None, "answer")
    return _Heard(near.speaker, near.cue, "carried")


def _is_inscribed(loose: Loose) -> bool:
    """ "a shirt with the words “...”", "a talk entitled “...”": written somewhere, said by nobody."""
    before = loose.skeleton.lows[loose.at - 1] if loose.at > loose.sentence.first else ""
    return not loose.found and before in loose.language.phrase_words.inscribed


def _said_here(
    skeleton: Skeleton, sentence: Clauses, at: int, language: Language
) -> tuple[Phrase, int] | None:
    """ "Ann Lee erklärte, der Bericht sei „...“": the string stands in what the sentence's verb reports."""
    for k in range(at - 1, max(sentence.first, at - _SAID_REACH), -1):
        if skeleton.words[k] == STRING:
            return None
        if skeleton.lows[k] not in language.says or "," not in skeleton.words[k + 1 : at]:
            continue
        place = CuePlace(skeleton, sentence, k, language.cues[skeleton.lows[k]], language)
        subject, _ = find_subject(place, group_start(skeleton, sentence.first, k, language), None)
        subject = likelier_subject(place, subject)
        return (subject, k) if subject is not None else None
    return None


def _is_far(near: Draft | None, sentence: Clauses) -> bool:
    """Whether the nearest quotation stands in another paragraph, or nowhere."""
    return near is None or near.paragraph != sentence.paragraph


def _is_new(loose: Loose, near: Draft | None, before: Clauses) -> bool:
    """ "“...,” Lee said. Chen was less sure. “...”": the sentence between is about another."""
    language = loose.language
    if (
        language.verb_second
        and is_reported(loose.skeleton, before, language)
        and not holds_speech(loose.skeleton, before, language)
    ):
        return False  # "Es sei auch nicht richtig, dass ... „...“"
    return loose.is_alone and near is not None and near.token < before.first and loose.at == before.last


def _nearest(loose: Loose) -> Draft | None:
    """The quotation whose speaker is likeliest to go on: of the sentence, else the last of those before."""
    skeleton, language = loose.skeleton, loose.language
    speaking = [draft for draft in loose.found if speaks(skeleton, draft, language)]
    before = [draft for draft in speaking if draft.token <= loose.at]
    if before:
        return max(before, key=lambda draft: (draft.span.end, draft.token))
    if speaking:
        return min(speaking, key=lambda draft: draft.token)
    return heard_last(skeleton, loose.earlier, loose.paragraph, loose.is_alone, language)


def _is_asked_within(loose: Loose, near: Draft) -> bool:
    """ "Lee snapped at one who asked if he was sorry. “...”": whoever asks so does not answer."""
    cue = loose.language.cues.get(loose.skeleton.lows[near.cue]) if near.cue is not None else None
    return loose.language.knows_people and cue is not None and cue.lemma == "ask" and not near.quoted


def _asked_before(
    skeleton: Skeleton, near: Draft, earlier: Sequence[Draft], language: Language
) -> Draft | None:
    """After `“...?” asked X` it is the one who spoke before X that answers."""
    if near.cue is None or near.speaker is None or not near.quoted:
        return None
    cue = language.cues.get(skeleton.lows[near.cue])
    if cue is None or cue.lemma != "ask" or skeleton.text[near.quoted[-1].end - 1] != "?":
        return None
    name = skeleton.lows[near.speaker.core - 1]
    for draft in reversed(earlier[-_ANSWER_REACH:]):
        speaker = draft.speaker
        if speaker is not None and skeleton.lows[speaker.core - 1] != name and draft.quoted:
            return draft
    return None


def _stands_alone(skeleton: Skeleton, sentence: Clauses, at: int) -> bool:
    """Whether the string is a sentence of its own, or nearly."""
    near = range(sentence.first, sentence.last)
    is_led = any(skeleton.words[k][0].isalnum() for k in near if k != at)
    return not is_led or (at == sentence.first and ends_sentence(skeleton, skeleton.strings[at]))

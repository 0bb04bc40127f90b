"""Strings without a cue of their own: led in by the sentence before, continuing, answering, or nobody's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from provenance.languages.model import Form, Language
from provenance.languages.model import words as listed
from provenance.models import QuotationKind, Span
from provenance.quotes.clauses import lead_in
from provenance.quotes.cue_places import CuePlace
from provenance.quotes.marks import MarkedString
from provenance.quotes.nominatives import main_subject
from provenance.quotes.phrases import Phrase, phrase_after
from provenance.quotes.proposals import Draft
from provenance.quotes.skeleton import STRING, Clauses, Skeleton
from provenance.quotes.subjects import find_subject, group_start, opening_phrase
from provenance.quotes.verb_second import likelier_subject, stated_before

_LONG_WORDS = 5


def loose_string(
    skeleton: Skeleton,
    sentence: Clauses,
    before: Clauses | None,
    at: int,
    found: Sequence[Draft],
    earlier: Sequence[Draft],
    language: Language,
) -> Draft | None:
    """The quotation that the string at token `at` is, though no cue beside it says so."""
    string = skeleton.strings[at]
    n_words = skeleton.text.count(" ", string.start, string.end) + 1
    span = Span(string.start, string.end)
    alone = _stands_alone(skeleton, sentence, at)
    if string.is_single and n_words < _LONG_WORDS:
        return None
    is_short = not alone and n_words < _LONG_WORDS and not _continues(skeleton, at, found)
    if is_short and not (language.verb_second and n_words > 1 and is_reported(skeleton, sentence, language)):
        return None
    if alone and n_words < 3 and not _ends_sentence(skeleton, string):
        return None
    reported = language.verb_second and is_reported(skeleton, sentence, language)
    if not alone and _is_title(skeleton, string) and not reported:
        return None
    introduced = _introduction(skeleton, sentence, before, at, language)
    near = _nearest(skeleton, at, sentence.paragraph, found, earlier, language)
    base = Draft(
        span,
        QuotationKind.DIRECT if alone or _is_whole(skeleton, string) else QuotationKind.MIXED,
        (span,),
        None,
        None,
        "loose",
        at,
        sentence.paragraph,
        0.5,
    )
    own = _own_words(skeleton, sentence, language)
    if own is not None:
        return replace(base, speaker=own, how="led-in")
    if language.verb_second and introduced is None:
        stated = stated_before(skeleton, sentence, at, language)
        if stated is None and not alone and not found and not is_reported(skeleton, sentence, language):
            stated = main_subject(skeleton, sentence.first, at, language)
        if stated is not None:
            return replace(base, speaker=stated, how="led-in")
    apart = _is_far(near, sentence) or (before is not None and _is_new(skeleton, near, before, at, alone))
    if language.verb_second and introduced is None and not alone and not found:
        said = _said_here(skeleton, sentence, at, language)
        if said is not None:
            return replace(base, speaker=said[0], cue=said[1], how="led-in")
    if introduced is None and apart and before is not None:
        named = _last_named(skeleton, sentence, before, at, language)
        if named is not None:
            return replace(base, speaker=named, how="about")
    if introduced is not None:
        return replace(base, speaker=introduced[0], cue=introduced[1], how="led-in")
    if near is None:
        return base
    asked = _asked_before(skeleton, near, earlier, language) if near.paragraph != sentence.paragraph else None
    if asked is not None:
        return replace(base, speaker=asked.speaker, how="answer")
    how = "continued" if near.paragraph == sentence.paragraph else "carried"
    return replace(base, speaker=near.speaker, cue=near.cue, how=how)


def _introduction(
    skeleton: Skeleton, sentence: Clauses, before: Clauses | None, at: int, language: Language
) -> tuple[Phrase, int | None] | None:
    """Who a colon in front of the string gives the word to: in this sentence or at the end of the last."""
    if at == sentence.first:
        return lead_in(skeleton, before, language) if before is not None else None
    if skeleton.words[at - 1] != ":":
        return None
    owner = _opinion_owner(skeleton, sentence.first, at - 1, language) if language.verb_second else None
    if owner is not None:
        return owner, None
    led = lead_in(skeleton, Clauses(sentence.first, at, sentence.paragraph), language)
    if led is not None:
        return led
    first = sentence.first
    if skeleton.lows[first] == "from" and at - first < _FROM_REACH:
        found = phrase_after(skeleton, first + 1, at - 1, language)
        return (found, None) if found is not None and found.last == at - 1 else None
    phrase = opening_phrase(skeleton, sentence, at - 1, language)
    return (phrase, None) if phrase is not None else None


# "From the ministry's report: “...”"
_FROM_REACH = 9


_VIEWS = listed(
    "fazit meinung kommentar urteil begründung antwort reaktion devise motto these vorwurf forderung appell "
    "bilanz einschätzung ansicht erklärung credo botschaft wunsch hoffnung resümee kritik"
)


def _opinion_owner(skeleton: Skeleton, first: int, last: int, language: Language) -> Phrase | None:
    """ "Das Fazit von X überrascht nicht:", "Seine Meinung zu X:": whose opinion the colon opens."""
    lows = skeleton.lows
    if last - first < 2 or lows[first + 1] not in _VIEWS:
        return None
    if lows[first] in language.pronouns:
        return Phrase(first, first + 1, first + 1, first)
    if lows[first] not in language.determiners or last - first < 3:
        return None
    begin = first + 2 + (lows[first + 2] == "von")
    return phrase_after(skeleton, begin, last, language)


_REPORTED = listed(
    "sei seien habe werde könne müsse solle dürfe wolle gebe gehe komme stehe mache bleibe wisse lasse sehe "
    "hätte hätten wäre wären"
)


def is_reported(skeleton: Skeleton, sentence: Clauses, language: Language) -> bool:
    """Whether the verb's mood (German: Konjunktiv) tells that someone named before goes on speaking."""
    lows = skeleton.lows[sentence.first : sentence.last]
    return not (_REPORTED.isdisjoint(lows) and language.reported_forms.isdisjoint(lows))


_WORDS = listed("words view opinion account assessment estimation judgment judgement")


_OPINIONS = listed("ansicht meinung auffassung einschätzung überzeugung worten angaben aussage darstellung")


def _own_words(skeleton: Skeleton, sentence: Clauses, language: Language) -> Phrase | None:
    """ "In her words, the mission “is not dead”": the pronoun speaks."""
    first, lows = sentence.first, skeleton.lows
    if language.verb_second and sentence.last - first > 4:  # "Seiner Ansicht nach", "Nach ihren Worten"
        first += lows[first] == "nach"
        if lows[first] in ("seiner", "ihrer", "seinen", "ihren") and lows[first + 1] in _OPINIONS:
            return Phrase(first, first + 1, first + 1, first)
        return None
    if sentence.last - first < 4 or lows[first] != "in" or lows[first + 1] not in ("his", "her", "their"):
        return None
    return Phrase(first + 1, first + 2, first + 2, first + 1) if lows[first + 2] in _WORDS else None


def _said_here(
    skeleton: Skeleton, sentence: Clauses, at: int, language: Language
) -> tuple[Phrase, int] | None:
    """ "Ann Lee erklärte, der Bericht sei „...“": the string stands in what the sentence's verb reports."""
    for k in range(at - 1, max(sentence.first, at - _SAID_REACH), -1):
        if skeleton.words[k] == STRING:
            return None
        cue = language.cues.get(skeleton.lows[k])
        if cue is None or cue.lemma not in language.speech or cue.form not in (Form.PAST, Form.PRESENT):
            continue
        if "," not in skeleton.words[k + 1 : at]:
            continue
        place = CuePlace(skeleton, sentence, k, cue, language)
        subject, _ = find_subject(place, group_start(skeleton, sentence.first, k, language), None)
        subject = likelier_subject(place, subject)
        return (subject, k) if subject is not None else None
    return None


_SAID_REACH = 25


def _is_far(near: Draft | None, sentence: Clauses) -> bool:
    """Whether the nearest quotation stands in another paragraph, or nowhere."""
    return near is None or near.paragraph != sentence.paragraph


def _is_new(skeleton: Skeleton, near: Draft | None, before: Clauses, at: int, alone: bool) -> bool:
    """ "“...,” Lee said. Chen was less sure. “...”": the sentence between is about another."""
    return alone and near is not None and near.token < before.first and at == before.last


def _last_named(
    skeleton: Skeleton, sentence: Clauses, before: Clauses, at: int, language: Language
) -> Phrase | None:
    """ "Her neighbour Bo Chen shrugs. “...”": the one whom the sentence before is about."""
    if before.paragraph != sentence.paragraph:
        return None
    if language.verb_second:
        return main_subject(skeleton, before.first, before.last, language)
    if at != sentence.first:
        return None
    begin = before.first
    if skeleton.lows[begin] in ("his", "her", "their"):
        near = range(begin + 1, min(before.last, begin + 5))
        begin = next((k for k in near if skeleton.words[k][0].isupper()), begin)
    phrase = phrase_after(skeleton, begin, before.last, language)
    if language.drops_subjects:
        phrase = opening_phrase(skeleton, before, before.last, language)
        return phrase if phrase is not None and skeleton.words[phrase.last - 1][0].isupper() else None
    if phrase is None or skeleton.lows[phrase.first] in language.pronouns:
        return None
    return phrase if skeleton.words[phrase.core - 1][0].isupper() else None


def _nearest(
    skeleton: Skeleton,
    at: int,
    paragraph: int,
    found: Sequence[Draft],
    earlier: Sequence[Draft],
    language: Language,
) -> Draft | None:
    speaking = [draft for draft in found if _speaks(skeleton, draft, language)]
    before = [draft for draft in speaking if draft.token <= at]
    if before:
        return max(before, key=lambda draft: draft.token)
    if speaking:
        return min(speaking, key=lambda draft: draft.token)
    for last in reversed(earlier[-_ASIDES:]):
        if paragraph - last.paragraph > 1:
            return None
        is_title = last.speaker is None and last.how == "loose" and last.span.end - last.span.start < _TITLE
        if _speaks(skeleton, last, language) and not is_title:
            return last
    return None


# A loose string as short as this may be a title nobody says.
_TITLE = 30


# "“...,” Lee said, referring to the ban. “...”": what is only thought or meant stands between.
_ASIDES = 3


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


_ANSWER_REACH = 8


def _speaks(skeleton: Skeleton, draft: Draft, language: Language) -> bool:
    """Whether the draft's speaker was heard: words in marks, or a cue of speech."""
    cue = language.cues.get(skeleton.lows[draft.cue]) if draft.cue is not None else None
    return bool(draft.quoted) or cue is None or cue.lemma in language.speech


def _stands_alone(skeleton: Skeleton, sentence: Clauses, at: int) -> bool:
    """Whether the string is a sentence of its own, or nearly."""
    rest = [k for k in range(sentence.first, sentence.last) if k != at and skeleton.words[k][0].isalnum()]
    return not rest or (at == sentence.first and _ends_sentence(skeleton, skeleton.strings[at]))


def _is_whole(skeleton: Skeleton, string: MarkedString) -> bool:
    """Whether the string reads as a sentence of its own: a capital first, a sign that closes it last."""
    inner = skeleton.text[string.start : string.end].strip(" '‘’\"“”([")
    return inner[:1].isupper() and inner[-1:] in (".", ",", "!", "?", "…")


def _ends_sentence(skeleton: Skeleton, string: MarkedString) -> bool:
    return skeleton.text[string.start : string.end].rstrip(" '’\"”)")[-1:] in (".", "!", "?", "…")


def _continues(skeleton: Skeleton, at: int, found: Sequence[Draft]) -> bool:
    return any(draft.quoted for draft in found)


def _is_title(skeleton: Skeleton, string: MarkedString) -> bool:
    """Whether every longer word is capitalised, as in a book, a film or a programme."""
    longer = [w for w in skeleton.text[string.start : string.end].split() if len(w) > 3 and w[0].isalpha()]
    return len(longer) >= 1 and all(w[0].isupper() for w in longer)

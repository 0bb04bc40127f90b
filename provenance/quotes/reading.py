"""A document in, its quotations and credits out: marks, sentences, proposals, speakers, channels.

The one place of the stage where its parts meet. No input raises; `text[start:end] == quotation.text`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from provenance import languages
from provenance.languages.model import Language
from provenance.models import Channel, Document, Quotation, Reading, Span
from provenance.outlets.table import OutletTable
from provenance.quotes.attribution.addressed import told_outlets
from provenance.quotes.attribution.drafts import TURN, draft_quotations
from provenance.quotes.attribution.plausible import can_speak, is_known_role, is_person, is_someone
from provenance.quotes.attribution.proposals import Draft
from provenance.quotes.attribution.weights import Weights, weights_for
from provenance.quotes.channels.attach import Attached, attach_channels
from provenance.quotes.channels.by_case import channels_by_case
from provenance.quotes.channels.find import find_channels
from provenance.quotes.confidence import speaker_confidence
from provenance.quotes.credits.find import Found, read_credits
from provenance.quotes.marks import strings as marks
from provenance.quotes.marks.dashes import with_dash_speech
from provenance.quotes.marks.insides import split_asides
from provenance.quotes.sentence import skeleton
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.names import is_given
from provenance.quotes.sentence.nominatives import names_someone
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.speakers import people
from provenance.quotes.speakers.headlines import with_headline, with_subheads
from provenance.quotes.speakers.replies import answering
from provenance.quotes.speakers.resolve import Resolved, Scene, resolve
from provenance.quotes.speakers.sole_speaker import with_sole_speaker
from provenance.text.paragraphs import split_paragraphs
from provenance.text.printed import Printed
from provenance.text.spans import filled_in

_INHERITED = 0.97
# How drafts come by a speaker without a verb of saying.
_TOLD_BY = frozenset({"formula", "led-in", "continued", "carried"})


def read_quotations(
    document: Document, boilerplate: Sequence[Span] = (), outlets: OutletTable | None = None
) -> Reading:
    """The quotations of a document with speaker, cue and channel, and its credits."""
    text = document.text
    language = languages.for_document(document)
    paragraphs = split_paragraphs(text)
    printed = Printed.of(text)
    found = read_credits(text, paragraphs, outlets, printed)
    strings = split_asides(text, marks.find_strings(text, paragraphs), language)
    strings = with_dash_speech(text, paragraphs, strings, language)
    bones = skeleton.build_skeleton(text, paragraphs, strings, sorted(boilerplate), language)
    channels = _channels(bones, printed, paragraphs, found, language, outlets)
    weights = weights_for(language.code)
    named = {item.named.start: item.named.end for item in found if item.named and item.named.outlet}
    bones.outlets = named
    proposed = draft_quotations(bones, weights, language)
    found_speakers = resolve_speakers(bones, proposed, language, named)
    drafts, speakers = _without_topics(bones, proposed, found_speakers, language)
    attached = attach_channels(bones, drafts, [s.name if s else None for s in speakers], channels, language)
    quotations = [
        _finish(document, bones, draft, speaker, channel, _sureness(bones, draft, speaker, weights, language))
        for draft, speaker, channel in zip(drafts, speakers, attached, strict=True)
    ]
    quotations = list(with_headline(text, paragraphs, quotations, boilerplate, language.roles))
    quotations = list(with_subheads(text, quotations))
    return Reading(_unique(quotations), tuple(item.credit for item in found))


def _channels(
    bones: skeleton.Skeleton,
    printed: Printed,
    paragraphs: Sequence[Span],
    found: Sequence[Found],
    language: Language,
    outlets: OutletTable | None,
) -> tuple[Channel, ...]:
    """The channels of a text; where its language tells them by cases, these go before those of formulas."""
    general = find_channels(bones.text, paragraphs, outlets, found, printed)
    if not language.tells_by_case:
        return general
    table = outlets if outlets is not None else OutletTable.default()
    told = tuple(told_outlets(bones, language, table))
    bones.told = {one.first: one.last for one in told}
    named = {
        item.named.start: (item.named.outlet.name, item.named.outlet.kind.value)
        for item in found
        if item.named and item.named.outlet
    }
    by_case = channels_by_case(bones, told, named, language, table)
    return tuple(filled_in(by_case, general, lambda channel: Span(channel.start, channel.end)))


def extract_quotations(document: Document) -> tuple[Quotation, ...]:
    """The quotations of a document, in order.

    >>> [q.speaker for q in extract_quotations(Document("a", "“We won,” Ann Lee said."))]
    ['Ann Lee']
    """
    return read_quotations(document).quotations


def resolve_speakers(
    bones: skeleton.Skeleton,
    drafts: Sequence[Draft],
    language: Language,
    outlets: Mapping[int, int] | None = None,
) -> list[Resolved | None]:
    """Who each draft's speaker is; `outlets` tells where names of outlets begin and end."""
    if not language.cues:
        return [None] * len(drafts)  # no rules, no guess
    weights = weights_for(language.code)
    named = people.read_people(bones, language, outlets)
    scene = Scene(named, whom=weights.whom, those=weights.those, held=weights.held)
    resolved: list[Resolved | None] = []
    before: Draft | None = None
    within: Draft | None = None
    known: dict[Phrase, Resolved] = {}
    for draft in drafts:
        asked, before = before, draft
        if draft.speaker is None:
            resolved.append(None)
            continue
        found = known.get(draft.speaker) or resolve(bones, draft.speaker, scene, language)
        if found.how == "pronoun":
            known[draft.speaker] = found
        found = answering(bones, asked, draft, found, scene, language)
        is_known = found.person is not None or found.how == "role-loose"
        is_nobody = not is_known and not can_speak(bones, draft.speaker, language)
        if not is_known and language.subjects_last and draft.how in _TOLD_BY:
            is_nobody = is_nobody or not is_someone(bones, draft.speaker, language)
        if is_nobody or (draft.how == "about" and not _is_someones(bones, draft.speaker, found, language)):
            resolved.append(None)
            continue
        place = len(scene.spoken) - (within is not None and _is_told_within(bones, within, draft))
        if found.how.startswith("role") and found.certainty < 1:
            scene.taken[draft.speaker.first] = found.certainty
        scene.spoken.insert(place, (draft.speaker.first, found.person, found.name or ""))
        if place == len(scene.spoken) - 1:
            within = draft if found.person is not None and not found.person.is_thing else None
        resolved.append(found)
    return with_sole_speaker(bones, drafts, resolved, language)


def _is_told_within(bones: skeleton.Skeleton, outer: Draft, draft: Draft) -> bool:
    """ "Lee said that Chen had warned ...": Lee goes on speaking, not Chen."""
    if draft.speaker is None or outer.speaker is None or outer.paragraph != draft.paragraph:
        return False
    return outer.speaker.first < draft.speaker.first and bones.starts[draft.speaker.first] < outer.span.end


def _is_someones(bones: skeleton.Skeleton, phrase: Phrase, found: Resolved, language: Language) -> bool:
    """Whether whom the sentence before is about can speak on: a person, where nouns have capitals a role."""
    if language.subjects_last and is_known_role(bones, phrase, language):
        return True
    if found.person is not None or not language.has_capital_nouns:
        return found.person is not None and not (language.knows_people and found.person.doubt)
    before = bones.words[phrase.first - 1] if phrase.first else "."
    if before[0].isalnum() and before not in language.cues:
        return False  # a role or body that does not open its sentence is only one of those told of
    head = bones.lows[phrase.core - 1]
    if bones.words[phrase.core - 1].isupper() and len(head) > 1:
        return True  # "Die SPD"
    return ends_in(head, language.roles) or ends_in(head, language.bodies)


def _without_topics(
    bones: skeleton.Skeleton,
    drafts: Sequence[Draft],
    speakers: Sequence[Resolved | None],
    language: Language,
) -> tuple[Sequence[Draft], Sequence[Resolved | None]]:
    """Drop labels that are topics ("Brexit: ..."): nobody named so speaks elsewhere in the text."""
    heard = {s.name for d, s in zip(drafts, speakers, strict=True) if s and d.how != "label"}
    kept = [
        (draft, None if _heads_column(bones, draft, speaker, language) else speaker)
        for draft, speaker in zip(drafts, speakers, strict=True)
        if draft.how != "label"
        or draft.likelihood == TURN
        or _may_speak(bones, draft, speaker, heard, language)
    ]
    return [draft for draft, _ in kept], [speaker for _, speaker in kept]


def _heads_column(
    bones: skeleton.Skeleton, draft: Draft, speaker: Resolved | None, language: Language
) -> bool:
    """ "BIG DAY AHEAD: “...”": words in marks behind a heading that names nobody are said by someone else."""
    if draft.how != "label" or draft.likelihood == TURN or draft.speaker is None:
        return False
    if language.has_capital_nouns and bones.lows[draft.speaker.first] in language.determiners:
        is_known = speaker is not None and speaker.how == "pronoun"  # "Seine Nachricht: ..."
        return not is_known and not names_someone(bones, draft.speaker, language)  # "Die Liga in Wort: ..."
    opens = draft.speaker.first == bones.sentences[0].first
    if language.has_capital_nouns and draft.paragraph == 0 and opens:
        return not _is_anyone(bones, draft.speaker, speaker, language)  # "Leeds Festival: „...“"
    if language.subjects_last:
        return bool(draft.quoted) and _is_topic(bones, draft.speaker, language)
    if not language.knows_people:
        return False
    is_known = speaker is not None and speaker.person is not None and not speaker.person.doubt
    is_someone = is_known or is_person(bones.lows[draft.speaker.core - 1], language)
    return not is_someone and _is_heading(bones, draft.speaker)


def _is_anyone(
    bones: skeleton.Skeleton, phrase: Phrase, speaker: Resolved | None, language: Language
) -> bool:
    """Whether a label of a headline is a person the text names, a role, a body or its letters."""
    person = speaker.person if speaker is not None else None
    if person is not None and not person.doubt:
        return True
    is_noun = ends_in(bones.lows[phrase.core - 1], language.who)
    given = any(is_given(bones.lows[k], language) for k in range(phrase.first, phrase.core))
    return is_noun or given or bones.words[phrase.core - 1].isupper()


def _is_topic(bones: skeleton.Skeleton, label: Phrase, language: Language) -> bool:
    """ "Accident à Rouen : « ... »": small words, and none of them means people."""
    small = any(word.islower() for word in bones.words[label.first + 1 : label.core])
    return small and language.who.isdisjoint(bones.lows[label.first : label.core])


def _may_speak(
    bones: skeleton.Skeleton,
    draft: Draft,
    speaker: Resolved | None,
    heard: set[str | None],
    language: Language,
) -> bool:
    if speaker is None and draft.speaker is not None and not draft.quoted:
        # "The goal: to win." is said by nobody.
        return not language.knows_people and bones.lows[draft.speaker.first] not in language.determiners
    if speaker is None or draft.speaker is None:
        return True
    if _is_place(bones, draft, speaker, bones.lows[draft.speaker.core - 1], language):
        return False
    if speaker.person is not None or speaker.name in heard:
        return True
    last = bones.lows[draft.speaker.core - 1]
    is_plain = last not in language.roles and last not in language.bodies
    if language.knows_people and is_plain and not draft.quoted and _is_heading(bones, draft.speaker):
        return False
    full = draft.speaker.core - draft.speaker.first > 1
    return full or last in language.bodies or last in language.roles


def _is_place(
    bones: skeleton.Skeleton, draft: Draft, speaker: Resolved, last: str, language: Language
) -> bool:
    """ "New Delhi: The minister said ...": where the news comes from, in front of more than a headline.

    No given name, no role and no letters tell of anyone there, and the text has the words nowhere else.
    """
    label, person = draft.speaker, speaker.person
    if label is None or not language.knows_people or draft.quoted or label.core - label.first < 2:
        return False
    known = any(is_given(bones.lows[k], language) for k in range(label.first, label.core))
    known = known or last in language.who or last in language.trades or bones.words[label.core - 1].isupper()
    again = person is not None and len(person.mentions) > 1
    return not known and not again and draft.span.end - draft.span.start > _HEADLINE


_HEADLINE = 60


def _is_heading(bones: skeleton.Skeleton, label: Phrase) -> bool:
    """ "Harvest fever: ...", "BIG DAY AHEAD: ...": words of a headline, where names are capitalised."""
    words = bones.words[label.first : label.last]
    if all(word.isupper() for word in words):
        return len(words) > 2
    return words[-1][0].islower() and len(words) > 1 and words[0][0].isupper()


def _sureness(
    bones: skeleton.Skeleton, draft: Draft, speaker: Resolved | None, weights: Weights, language: Language
) -> float:
    """How sure the speaker is; 0 where nobody is named."""
    if speaker is None or not speaker.name:
        return 0.0
    return speaker_confidence(weights.speakers, bones, draft, speaker, language)


def _finish(
    document: Document,
    bones: skeleton.Skeleton,
    draft: Draft,
    speaker: Resolved | None,
    attached: Attached | None,
    sure: float,
) -> Quotation:
    start, end = draft.span
    phrase = draft.speaker if speaker is not None else None
    first = bones.starts[phrase.first] if phrase else None
    last = bones.ends[phrase.last - 1] if phrase else None
    name = speaker.name if speaker else None
    if attached is not None and attached.is_inherited:
        sure *= _INHERITED
    return Quotation(
        id=f"{document.id}@{start}-{end}",
        document=document.id,
        start=start,
        end=end,
        text=document.text[start:end],
        kind=draft.kind,
        quoted=draft.quoted,
        speaker=name,
        speaker_mention=document.text[first:last] if phrase else None,
        speaker_start=first,
        speaker_end=last,
        cue=bones.words[draft.cue] if draft.cue is not None else None,
        channel=attached.channel if attached else None,
        confidence=round(sure, 3),
    )


def _unique(quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    by_id = {quotation.id: quotation for quotation in reversed(quotations)}
    return tuple(sorted(by_id.values(), key=lambda q: (q.start, q.end)))

"""What somebody makes clear: "Lee made it clear to the board on Monday that ...", "“...,” Lee made clear"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.model import Cue, Form
from provenance.languages.model import words as listed
from provenance.quotes.attribution.around import around, takes_string
from provenance.quotes.attribution.behind_cues import skip_addressee, skip_adverbials, skip_modifiers
from provenance.quotes.attribution.complements import complement
from provenance.quotes.attribution.named_alone import may_hold_clause
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.attribution.subjects import find_subject, group_start
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.phrases import Phrase

_KNOWN = "known"
_SO = frozenset({"clear", _KNOWN})
_LETTING = frozenset({("let", "it", "be"), ("lets", "it", "be")})
_MAKING = {"made": Form.PAST, "makes": Form.PRESENT, "make": Form.BASE, "making": Form.PARTICIPLE}
_HOW_MUCH = listed("very quite pretty crystal so more")
_LED_BY = listed("how why whether what who")
_LEMMA, _SETTING = "stress", 6


def made_clear(place: CuePlace, subject: Phrase | None) -> Iterator[Proposal] | None:
    """What "made clear" presents where it stands at a cue "clear"; None where nobody makes anything so.

    `subject` is who spoke before in the sentence.
    """
    skeleton, sentence, at, _, language = place
    lows, first = skeleton.lows, sentence.first
    if lows[at] not in _SO or not language.knows_people:
        return None
    if lows[at] == _KNOWN:
        verb = at - 3
        return _made(place, verb, Form.PAST, subject) if tuple(lows[verb:at]) in _LETTING else None
    verb = at - 1
    while verb > first and (lows[verb] in _HOW_MUCH or lows[verb].endswith(language.clauses.adverbs)):
        verb -= 1
    verb -= verb > first and lows[verb] == "it"
    if verb <= first or lows[verb] not in _MAKING:
        return None
    return _made(place, verb, _MAKING[lows[verb]], subject)


def _made(place: CuePlace, verb: int, form: Form, subject: Phrase | None) -> Iterator[Proposal]:
    skeleton, first, language = place.skeleton, place.sentence.first, place.language
    head = group_start(skeleton, first, verb, language)
    is_passive = not language.passives.isdisjoint(skeleton.lows[head:verb])
    said = place._replace(cue=Cue(_LEMMA, form))
    speaker, left = find_subject(said._replace(at=verb), head, subject)
    return _presented(said, left, None if is_passive else speaker)


def _presented(place: CuePlace, left: int, speaker: Phrase | None) -> Iterator[Proposal]:
    skeleton, last, language = place.skeleton, place.sentence.last, place.language
    if speaker is not None and takes_string(place, left):
        yield from around(place, left, place.at + 1, speaker)
        return
    after = skip_modifiers(place)
    if after + 1 < last and skeleton.lows[after] == "to":
        after = skip_adverbials(skeleton, skip_addressee(skeleton, after + 1, last, language), last, language)
    near = range(after, min(last, after + _SETTING))
    that = next((k for k in near if skeleton.lows[k] in language.that_words), after)
    after = that if skeleton.lows[after : after + 1] == ["over"] else after
    if after + 1 >= last:
        return
    low = skeleton.lows[after]
    if low in language.that_words or low in _LED_BY or may_hold_clause(skeleton, after, last, language):
        yield from complement(place, after, speaker)

"""Content behind a noun or an adjective: "X's claim that ...", "his decision to ...", "sure that ..."."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.model import Form
from provenance.languages.model import words as listed
from provenance.quotes.attribution.complements import complement_end, past_preposition
from provenance.quotes.attribution.edges import trim_end
from provenance.quotes.attribution.named_alone import is_finite_verb
from provenance.quotes.attribution.passives import is_done_to
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.attribution.subjects import find_subject, group_start, owner_before
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING


def by_noun(place: CuePlace) -> Iterator[Proposal]:
    """ "X's claim that ...", "his decision to ...": content after the noun, the speaker is its owner."""
    skeleton, sentence, at, cue, language = place
    lows = skeleton.lows
    after = at + 1
    if after + 1 >= sentence.last or _is_by_account(place):
        return
    if lows[after] in language.passives and lows[after + 1] in language.that_words:
        after += 1  # "Lee's first response was that ..."
    agent = _whose(place, after)
    if agent is not None:
        after = agent.last
    low = lows[after]
    if (
        low not in language.that_words
        and low not in language.phrase_words.noun_links
        and low not in ("whether", "if", "how", "why")
    ):
        return
    if language.knows_people and cue.form is not Form.ADJECTIVE and _is_relative(place, after):
        return
    end = complement_end(skeleton, after, trim_end(skeleton, sentence.last, after), language)
    start = past_preposition(skeleton, after, end, language)
    if cue.form is Form.PAST and language.knows_people and is_done_to(place):
        end = _before_main_verb(place, start, end)
    if cue.form is Form.ADJECTIVE:
        head = group_start(skeleton, sentence.first, at, language)
        if (
            head == at and language.knows_people and low not in language.that_words
        ):  # "Farmers angry over prices are driving into town"
            end = _before_main_verb(place, start, end)
    if end <= start:
        return
    if cue.form is Form.ADJECTIVE:
        subject, _ = find_subject(place, head, None)
        yield Proposal("adjective", start, end, at, subject, lows[at], cue.form, low)
        return
    owner = agent or owner_before(skeleton, sentence, at, language)
    if owner is None and at - 3 > sentence.first and lows[at - 2] in language.prepositions:
        # "her claim in the hall that ..."
        earlier = language.cues.get(lows[at - 3])
        if earlier is not None and earlier.form is Form.NOUN:
            owner = owner_before(skeleton, sentence, at - 3, language)
    if owner is None and low in language.that_words:
        owner = _giver(place)
    yield Proposal("noun", start, end, at, owner, lows[at], Form.NOUN, low)


def _is_relative(place: CuePlace, that: int) -> bool:
    """ "statements that clashed with it", "claims that were false": what the words did, not what they say."""
    lows, language = place.skeleton.lows, place.language
    if lows[that] not in language.that_words or that + 1 >= place.sentence.last:
        return False
    low, behind = lows[that + 1], lows[that + 2] if that + 2 < place.sentence.last else "."
    if low in language.auxiliaries or low in language.finite_verbs:
        return True
    return low.endswith("ed") and (behind in language.prepositions or behind in language.determiners)


def _giver(place: CuePlace) -> Phrase | None:
    """ "Lee gave a firm assurance that ...": the subject of the verb that the noun goes with."""
    skeleton, sentence, at, _, language = place
    giving = language.empty_contents.get("giving", frozenset())
    for k in range(at - 1, max(sentence.first, at - _GIVEN_REACH), -1):
        if skeleton.lows[k] in giving:
            head = group_start(skeleton, sentence.first, k, language)
            is_passive = not language.passives.isdisjoint(skeleton.lows[head:k])
            return None if is_passive else find_subject(place, head, None)[0]
        if not skeleton.words[k].islower() or skeleton.lows[k] in language.prepositions:
            return None
    return None


_GIVEN_REACH = 5


def _is_by_account(place: CuePlace) -> bool:
    """ "Sie schossen nach offiziellen Angaben, um ...": a formula, whose noun leads to no clause."""
    skeleton, sentence, at, _, language = place
    near = skeleton.lows[max(sentence.first, at - 2) : at]
    return skeleton.lows[at] in language.views and not language.before_views.isdisjoint(near)


def _whose(place: CuePlace, after: int) -> Phrase | None:
    """ "claims by X that ...": who is named between the noun and "that"."""
    skeleton, last, language = place.skeleton, place.sentence.last, place.language
    if not language.knows_people or place.cue.form is Form.ADJECTIVE:
        return None
    if skeleton.lows[after] not in language.phrase_words.penned_by:
        return None
    found = phrase_after(skeleton, after + 1, last, language)
    if found is None or found.last + 1 >= last or skeleton.lows[found.last] not in language.that_words:
        return None
    may_be_read = place.cue.lemma in _READ and STRING not in skeleton.words[found.last : last]
    return None if may_be_read else found  # "reports from Reuters that nobody had read"


_READ = listed("report reports story stories account")


def _before_main_verb(place: CuePlace, start: int, stop: int) -> int:
    """ "A man accused of arson was jailed": what he is accused of ends before the verb of the sentence."""
    skeleton, language = place.skeleton, place.language
    for k in range(start + 1, stop):
        low = skeleton.lows[k]
        if low in language.relatives or low in language.that_words or low in language.pronouns:
            return stop
        if is_finite_verb(skeleton, k, language):
            return k
    return stop

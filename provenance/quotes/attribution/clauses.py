"""Where a sentence presents words as someone's: cue, speaker phrase and content, by pattern.

Proposes; which proposals hold is weighed elsewhere (`provenance.quotes.attribution.weigh`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from provenance.languages.model import Form, Language
from provenance.languages.model import words as listed
from provenance.languages.no_statements import NO_STATEMENTS
from provenance.quotes.attribution.as_put import put_by
from provenance.quotes.attribution.as_recalled import as_recalled
from provenance.quotes.attribution.as_told import as_one_told, as_read_in, past_lead
from provenance.quotes.attribution.case_subjects import in_first_case
from provenance.quotes.attribution.closed_by import without_closed
from provenance.quotes.attribution.closing_verbs import as_has_told, told_in_front, told_past_cue
from provenance.quotes.attribution.complements import complement
from provenance.quotes.attribution.deeds import is_deed
from provenance.quotes.attribution.formulas import by_small_word
from provenance.quotes.attribution.headline_signs import by_headline
from provenance.quotes.attribution.labels import by_colon
from provenance.quotes.attribution.made_clear import made_clear
from provenance.quotes.attribution.nouns import by_noun
from provenance.quotes.attribution.of_clauses import of_its_owner, pointed_at, states_nothing, without_channel
from provenance.quotes.attribution.other_mouths import (
    in_own_mouth,
    without_described,
    without_far_cues,
    without_others_words,
    without_things_within,
)
from provenance.quotes.attribution.plausible import is_person
from provenance.quotes.attribution.pointing_back import only_points_back
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.attribution.said_nothing import says_nothing
from provenance.quotes.attribution.second_place import as_put_behind, in_words_of
from provenance.quotes.attribution.signed import by_bracket, by_dash, by_manner, by_reaction
from provenance.quotes.attribution.subjects import find_subject, group_start
from provenance.quotes.attribution.that_led import as_told_at_colon
from provenance.quotes.attribution.unknown_verbs import by_unknown_verb
from provenance.quotes.attribution.unsaid import is_only_thought_of
from provenance.quotes.attribution.verb_second import as_told_by, is_about, it_says
from provenance.quotes.attribution.verbal import is_verbal
from provenance.quotes.attribution.verbs import as_others_told, by_verb
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.openings import opening_phrase
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

# A sentence with more cues is a list of words; a bound keeps the reading linear.
_MAX_CUES = 30


def propose(skeleton: Skeleton, sentence: Clauses, language: Language) -> Iterator[Proposal]:
    """Every proposal of a sentence that may say something, in order of its cues."""
    found = [p for p in _proposed(skeleton, sentence, language) if not says_nothing(skeleton, p, language)]
    if not found and language.code not in NO_STATEMENTS:
        return
    if language.verb_second:
        found = [p for p in found if not _is_only_telling(skeleton, sentence, p, language)]
    if language.code in NO_STATEMENTS:
        pointed = pointed_at(skeleton, sentence, language)
        found = [pointed] if pointed is not None else found
        for tells in (told_in_front, told_past_cue, as_has_told):
            told = tells(skeleton, sentence, language)
            found = found if told is None or _is_proposed(told, found) else [told, *found]
        found = [p for p in found if not states_nothing(skeleton, sentence, p, language)]
        found = [of_its_owner(skeleton, without_channel(skeleton, p, language), language) for p in found]
    found = [p for p in found if not is_deed(skeleton, p, language)]
    if language.subjects_last and len(found) > 1:
        found = list(without_closed(skeleton, found, language))
    if language.declines_names:
        found = [p for p in found if not only_points_back(skeleton, p, language)]
    if language.knows_people and len(found) > 1:
        cued = {p.cue for p in found if STRING in skeleton.words[p.first : p.last] and p.pattern != "subject"}
        # "Lee was praised by Chen as “a leader”": not "Lee"
        found = [one for one in found if one.opener != "agent" or one.cue not in cued]
        found = list(without_described(skeleton, found, language))
        found = list(without_others_words(skeleton, found, language))
        found = list(without_things_within(skeleton, found, language))
    if language.knows_people:
        found = [in_own_mouth(skeleton, sentence, proposal, language) for proposal in found]
    for proposal in without_far_cues(skeleton, found, language):
        if not is_only_thought_of(skeleton, sentence, proposal, language):
            yield proposal
        elif STRING in skeleton.words[proposal.first : proposal.last]:
            yield proposal._replace(speaker=None)


def _is_proposed(front: Proposal, found: Sequence[Proposal]) -> bool:
    return any(one.pattern == front.pattern and one.cue == front.cue for one in found)


def _is_only_telling(skeleton: Skeleton, sentence: Clauses, proposal: Proposal, language: Language) -> bool:
    """ "Der Rat hat Ann Lee überzeugt, sagte Bo Chen": who tells is nothing that another says."""
    first, words = proposal.first, skeleton.words
    if proposal.pattern != "complement" or first <= sentence.first or words[first - 1] != ",":
        return False
    if skeleton.lows[first] in language.joining:
        return True  # "Der Rat hat es beschlossen, und alle sind froh": no clause that is said opens so
    hangs = skeleton.lows[sentence.first] in language.phrase_words.subordinating
    closes = proposal.cue is not None and first == proposal.cue + _PAST_COMMA
    low = skeleton.lows[first]
    acts = low in language.auxiliaries or low[:-1] in language.auxiliaries  # "mussten" of "musste"
    if hangs and closes and acts and low not in language.reported_forms:
        return True  # "Während Lee von „...“ sprach, mussten alle gehen"
    told = skeleton.lows[first] in language.says and words[first].islower()
    return told and skeleton.lows[sentence.first] not in language.phrase_words.leads_told


_PAST_COMMA = 2


def _proposed(skeleton: Skeleton, sentence: Clauses, language: Language) -> Iterator[Proposal]:
    lows = skeleton.lows
    cues = language.cues
    subject: Phrase | None = None
    outright: Phrase | None = None
    begin = bisect_left(skeleton.triggers, sentence.first)
    triggers = skeleton.triggers[begin : begin + _MAX_CUES]
    told = _told_as(skeleton, sentence, triggers, language)
    if told is not None:
        yield told
        return
    for at in triggers:
        if at >= sentence.last:
            break
        cue = cues.get(lows[at])
        if cue is None:
            yield from by_small_word(skeleton, sentence, at, language)
            continue
        place = CuePlace(skeleton, sentence, at, cue, language)
        recalled = as_recalled(place) if language.subjects_last else None
        if recalled is not None:
            yield recalled
            continue
        if (clear := made_clear(place, subject)) is not None:
            yield from clear
            continue
        if not is_verbal(place):
            yield from by_verb(place, subject) if _is_headline_verb(place) else by_noun(place)
            continue
        if language.documents_say and cue.lemma in ("read", "stand"):
            said = list(it_says(place))
            if said or cue.lemma == "stand":
                yield from said
                continue
            said_so = language.impersonals and lows[at + 1 : at + 2] and lows[at + 1] in language.impersonals
            if is_about(place) or (said_so and skeleton.words[at + 2 : at + 3] == [","]):
                yield from complement(place, at + 1 + bool(said_so), None)  # "Zunächst hieß es, ..."
                continue
        for proposal in by_verb(place, outright if _goes_on(place, subject, outright) else subject):
            if language.declines_names:
                proposal = in_first_case(place, proposal)
            if subject is None:
                subject = None if _is_told_of(place, proposal.speaker) else proposal.speaker
            elif place.speaks and not _is_of_things(place, proposal.speaker):
                subject = proposal.speaker or subject
            if place.speaks and cue.lemma in _PLAINLY and cue.form is Form.PAST:
                outright = proposal.speaker or outright
            yield proposal
    yield from by_colon(skeleton, sentence, language)
    yield from by_headline(skeleton, sentence, language)
    if STRING in skeleton.words[sentence.first : sentence.last]:
        yield from by_unknown_verb(skeleton, sentence, language)
        yield from by_dash(skeleton, sentence, language)
        yield from by_manner(skeleton, sentence, language)
        yield from by_reaction(skeleton, sentence, language)
        yield from by_bracket(skeleton, sentence, language)


# To say outright: "Lee said the union called for a strike, adding ...".
_PLAINLY = listed(
    "say tell add note explain write claim argue warn report state insist announce reply answer"
)


def _goes_on(place: CuePlace, subject: Phrase | None, outright: Phrase | None) -> bool:
    """ "Lee said the union called for a strike, adding ...": Lee adds, unless a comma brings another in."""
    if subject is None or outright is None or place.cue.form is not Form.PARTICIPLE:
        return False
    skeleton = place.skeleton
    start = skeleton.starts[subject.first]
    apart = skeleton.text[max(0, start - _MARKS) : start].rstrip(" ”’\"'").endswith(",")
    return place.cue.lemma in _PLAINLY and skeleton.words[place.at - 1] == "," and not apart


_MARKS = 4


def _told_as(
    skeleton: Skeleton, sentence: Clauses, triggers: Sequence[int], language: Language
) -> Proposal | None:
    """What a sentence tells by its build alone: "wie X sagte", "comme le confie X :"."""
    if language.verb_second:
        told = as_told_by(skeleton, sentence, triggers, language)
        told = told or as_put_behind(skeleton, sentence, language)
        return told or in_words_of(skeleton, sentence, language)
    if language.subjects_last or not language.has_articles:
        told = as_others_told(skeleton, past_lead(skeleton, sentence, language), triggers, language)
        told = told or as_read_in(skeleton, sentence, language)
        at_colon = told is None and language.subjects_last
        return as_told_at_colon(skeleton, sentence, triggers, language) if at_colon else told
    return as_one_told(skeleton, sentence, triggers, language) if language.knows_people else None


def _is_told_of(place: CuePlace, speaker: Phrase | None) -> bool:
    """ "Lee repeated claims that Chen recites it, calling him a liar": the sentence is not about Chen."""
    language = place.language
    if speaker is None or not language.knows_people or speaker.first <= place.sentence.first:
        return False
    return place.skeleton.lows[speaker.first - 1] in language.that_words


def _is_of_things(place: CuePlace, speaker: Phrase | None) -> bool:
    """ "Lee said the results announced on Monday were wrong and called ...": results do not go on."""
    language = place.language
    if speaker is None or not language.knows_people or place.skeleton.words[speaker.core - 1][0].isupper():
        return False
    noun = place.skeleton.lows[speaker.core - 1]
    one = noun.removesuffix("s")
    agent = one.endswith(language.phrase_words.person_endings) and one not in language.phrase_words.inanimates
    known = noun in language.pronouns or one in language.trades or is_person(noun, language)
    return not known and not agent


def _is_headline_verb(place: CuePlace) -> bool:
    """ "Mayor Denies Plot": a capital does not make the verb of a headline a noun."""
    if place.cue.form is not Form.PRESENT or place.sentence.paragraph or place.at == place.sentence.first:
        return False
    led = place.skeleton.lows[place.at - 1] in place.language.prepositions  # "Mayor Wins Despite Claims"
    return not led and place.skeleton.words[place.at][0].isupper()


def lead_in(skeleton: Skeleton, sentence: Clauses, language: Language) -> tuple[Phrase, int | None] | None:
    """Speaker and cue of a sentence that ends with a colon: what follows is theirs ("He said:")."""
    last = sentence.last - 1
    if skeleton.words[last] != ":":
        return None
    for at in range(last - 1, max(sentence.first, last - _PUT_REACH), -1):
        put = put_by(skeleton, sentence, at, language) if skeleton.lows[at] in language.put_words else None
        if put is not None:
            return put, at
    near = range(last - 1, max(sentence.first - 1, last - _LEAD_REACH), -1)
    found: tuple[Phrase, int | None] | None
    found = _leading(skeleton, sentence, near, (language.speech, _LEADING), language)
    # "Analyst X believes the parties have not yet achieved their aims:"
    found = found or _leading(skeleton, sentence, reversed(near), (_OPINING,), language)
    return found or _bare_label(skeleton, sentence, language)


def _bare_label(
    skeleton: Skeleton, sentence: Clauses, language: Language
) -> tuple[Phrase, int | None] | None:
    """ "Political analyst Ann Lee:" alone on its line, or "Analyst Ann Lee is more cautious:"."""
    if sentence.last - sentence.first > _LABEL_TOKENS:
        return None
    first, colon = sentence.first, sentence.last - 1
    if language.verb_second and skeleton.lows[first] in language.aside_formulas and colon - first > 2:
        behind = phrase_after(skeleton, first + 2, colon, language)  # "So stänkerte Lee:"
        if behind is not None and behind.last == colon and skeleton.words[first + 1].islower():
            return behind, None
    found = opening_phrase(skeleton, sentence, sentence.last - 1, language)
    if found is None or not skeleton.words[found.last - 1][0].isupper():
        return None
    if skeleton.lows[found.last] in language.reported_forms:
        return None  # "Das Haus werde geschlossen:": told by who goes on
    several = found.last - found.first > 1 or " " in skeleton.words[found.first]  # "„Neue Zeitung“ zur Wahl:"
    return (found, None) if several else None


def _leading(
    skeleton: Skeleton,
    sentence: Clauses,
    near: Iterable[int],
    lemmas: Sequence[frozenset[str]],
    language: Language,
) -> tuple[Phrase, int] | None:
    """The first of the tokens `near` that is such a cue and has a subject."""
    for at in near:
        cue = language.cues.get(skeleton.lows[at])
        if cue is None or cue.form is Form.NOUN or not any(cue.lemma in some for some in lemmas):
            continue
        place = CuePlace(skeleton, sentence, at, cue, language)
        if not is_verbal(place):
            continue
        speaker, _ = find_subject(place, group_start(skeleton, sentence.first, at, language), None)
        if speaker is not None:
            return speaker, at
    return None


_LEAD_REACH = 40
_LABEL_TOKENS = 14
_PUT_REACH = 12
_LEADING = listed("speak find see read publish release issue")
_OPINING = listed("believe think hope fear expect doubt consider assume suppose know feel understand")

"""Who tells in a passive: "was told by aides" is told by the aides, "was told that" by nobody named."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.plausible import is_person
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.hanging import does_more
from provenance.quotes.sentence.phrase_ends import FINITE
from provenance.quotes.sentence.phrases import Phrase, phrase_after, phrase_before
from provenance.quotes.sentence.skeleton import STRING, Skeleton

_NONE: frozenset[str] = frozenset()


def is_passive(place: CuePlace, head: int) -> bool:
    """Whether a participle stands behind a small word that makes it a passive: "was quickly told"."""
    lows = place.skeleton.lows[head : place.at]
    return place.cue.form is Form.PAST and not place.language.passives.isdisjoint(lows)


def is_reduced(place: CuePlace) -> bool:
    """ "the funds pledged by members": a participle behind a thing, with its agent."""
    skeleton, at, language = place.skeleton, place.at, place.language
    if place.cue.form is not Form.PAST or not place.sentence.first < at < place.sentence.last - 2:
        return False
    low, word = skeleton.lows[at - 1], skeleton.words[at - 1]
    is_thing = word.islower() and word.isalpha() and not is_person(low, language)
    is_thing = is_thing and low not in language.sorts and low not in language.trades
    return (is_thing or is_done_to(place)) and _leads_to_agent(place)


def only_describes(place: CuePlace) -> bool:
    """ "A man asked about the case said": a participle on a noun, whose verb follows, nobody between."""
    skeleton, sentence, at, cue, language = place
    if not language.knows_people or cue.form is not Form.PAST:
        return False
    if not does_more(skeleton, at, sentence.first, sentence.last, language):
        return False
    for k in range(at + 2, min(sentence.last, at + _LATER)):
        low = skeleton.lows[k]
        verb = language.cues.get(low) if skeleton.words[k].islower() else None
        tells = verb is not None and verb.form in FINITE and verb.lemma in language.told
        if tells or (verb is not None and low in language.says):
            return True
        if _opens_clause(skeleton.words[k], low, language):
            return False
    return False


_LATER = 9


def _opens_clause(word: str, low: str, language: Language) -> bool:
    """Whether another clause, or what else the noun did, begins with this word."""
    if not word[0].isalnum() or (low in language.pronouns and low not in language.possessives):
        return True
    small = (language.that_words, language.relatives, language.conjunctions, language.auxiliaries)
    return any(low in words for words in small)


def _leads_to_agent(place: CuePlace) -> bool:
    """ "by the mayor", not "by telephone"."""
    lows, language = place.skeleton.lows[place.at + 1 : place.at + 3], place.language
    return lows[0] in language.role_words.agents and lows[-1] not in language.phrase_words.settings


def is_done_to(place: CuePlace) -> bool:
    """ "accused of theft", "Lee branded “a liar”", "Lee slammed over it": done to who stands in front."""
    small, at, lemma, skeleton = place.language.phrase_words, place.at, place.cue.lemma, place.skeleton
    if place.cue.form is not Form.PAST or at + 1 >= place.sentence.last:
        return False
    following = "“" if skeleton.words[at + 1] == STRING else skeleton.lows[at + 1]
    anywhere = small.done_to.get(lemma, ())
    if following in anywhere or " ".join(skeleton.lows[at + 1 : at + 3]) in anywhere:
        return True
    if following not in small.done_over.get(lemma, ()):
        return False
    if following in small.to:  # a headline: "Lee expected to win"
        return skeleton.words[place.sentence.last - 1] not in (".", STRING) and _opens_alone(place)
    # "Mayor Ann Lee, criticised for her haste, left"
    return (skeleton.words[at - 1] == "," and following != "“") or _opens_alone(place)


def _opens_alone(place: CuePlace) -> bool:
    """Whether nothing stands before the phrase in front of the verb: not in "the plan Lee called “mad”"."""
    skeleton, first = place.skeleton, place.sentence.first
    found = phrase_before(skeleton, place.at, first, place.language)
    return found is not None and found.left == first


def is_made_by(place: CuePlace, thing: Phrase) -> bool:
    """ "“We back” the plan announced by the mayor": a thing with its participle does not speak."""
    skeleton, at, language = place.skeleton, place.at, place.language
    if not language.knows_people or place.cue.form is not Form.PAST or at + 1 >= place.sentence.last:
        return False
    if not thing.left or skeleton.words[thing.left - 1] != STRING:
        return False
    head = skeleton.lows[thing.core - 1]
    who = (language.roles, language.bodies, language.trades, language.pronouns)
    is_someone = any(head in nouns or head.removesuffix("s") in nouns for nouns in who)
    return skeleton.words[thing.core - 1].islower() and not is_someone and _leads_to_agent(place)


def agent_behind(skeleton: Skeleton, at: int, last: int, language: Language) -> Phrase | None:
    """Who "by X" names, if its small word stands at token `at`."""
    if at + 1 >= last or skeleton.lows[at] not in language.role_words.agents:
        return None
    return phrase_after(skeleton, at + 1, last, language)


def agent_of(place: CuePlace, after: int, speaker: Phrase | None) -> tuple[Phrase | None, int]:
    """ "Lee was told by aides that ...": who told, and where what they said can begin; else nobody."""
    at = place.at + 1
    if place.language.subjects_last:
        agent = agent_behind(place.skeleton, at, place.sentence.last, place.language)
        return agent, max(after, agent.last) if agent is not None else after
    if at + 1 >= place.sentence.last or not _leads_to_agent(place):
        return (speaker if _says_behind(place) else None), after
    agent = phrase_after(place.skeleton, at + 1, place.sentence.last, place.language)
    return agent, max(after, agent.last) if agent is not None else after


def _says_behind(place: CuePlace) -> bool:
    """ "Lee is shown lecturing: “...”", "Lee is expected to call it “...”": another verb is the subject's."""
    words, lows, last = place.skeleton.words, place.skeleton.lows, place.sentence.last
    string = next((k for k in range(place.at + 1, last) if words[k] == STRING), place.at)
    for k in range(place.at + 1, string):
        cue = place.language.cues.get(lows[k])
        form = cue.form if cue is not None else None
        if form is Form.PARTICIPLE or (form is Form.BASE and lows[k - 1] in place.language.phrase_words.to):
            return True
        if words[k] == ",":
            return False  # "Lee was praised for her support, she urged them to “...”"
    return False


def _is_interviewed(place: CuePlace, speaker: Phrase) -> bool:
    """ "Lodgers who were questioned by the police": nothing is said of them, but of a plan that was."""
    lemma, language = place.cue.lemma, place.language
    if lemma in language.empty_contents.get("interviewing", _NONE):
        return True
    return lemma == "question" and _is_one(place, speaker)


def _is_one(place: CuePlace, speaker: Phrase) -> bool:
    """Whether the phrase is a name or a noun of people, and of no body."""
    language, at = place.language, speaker.core - 1
    low = place.skeleton.lows[at]
    named = place.skeleton.words[at][0].isupper() or is_person(low, language) or low in language.trades
    return named and low not in language.bodies


def subject_as_content(place: CuePlace, head: int, speaker: Phrase) -> Iterator[Proposal]:
    """ "The plan was rejected by X", "the race appears closer": the subject is what is spoken of."""
    skeleton, sentence, at, cue, language = place
    before = skeleton.lows[speaker.first - 1] if speaker.first > sentence.first else ""
    if _is_interviewed(place, speaker):
        return
    if language.knows_people and cue.lemma in language.told and _is_one(place, speaker):
        yield from _told_to_do(place)  # "Lee was told by Chen": who is told is nothing said
        return
    if not is_passive(place, head) or before in language.auxiliaries:
        return  # "he would raise the matter of the men who were charged by the court"
    agent = agent_behind(skeleton, at + 1, sentence.last, language)
    if speaker.last - speaker.first > 1 or skeleton.lows[speaker.first] not in language.pronouns:
        opener = "agent" if agent is not None else "passive"
        yield Proposal("subject", speaker.first, speaker.last, at, agent, cue.lemma, cue.form, opener)


def _told_to_do(place: CuePlace) -> Iterator[Proposal]:
    """ "Lee was urged by Chen to leave": what she was to do is what Chen said."""
    skeleton, sentence, at, cue, language = place
    agent = agent_behind(skeleton, at + 1, sentence.last, language)
    if agent is None:
        return
    near = range(agent.first + 1, min(sentence.last - 1, agent.last + 1))
    led = next((k for k in near if skeleton.lows[k] in language.phrase_words.to), None)
    if led is not None and skeleton.words[led + 1] != STRING:
        who = Phrase(agent.first, led, min(agent.core, led), agent.left)
        last = sentence.last - (skeleton.words[sentence.last - 1] in ".!?")
        yield Proposal("complement", led, last, at, who, cue.lemma, cue.form, skeleton.lows[led])

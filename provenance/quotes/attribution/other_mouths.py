"""Whose words they are where the subject is not who spoke: "thanked Lee for saying", "heard from Lee that".

Small words decide; a proposal that none of them concerns comes back as it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.passives import agent_behind
from provenance.quotes.attribution.plausible import is_person, is_someone
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.phrase_ends import STOPS
from provenance.quotes.sentence.phrases import Phrase, phrase_after, phrase_before
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

HEARING = frozenset({"hear", "overhear", "learn"})
TOLD_TO = frozenset({"tell", "warn", "inform", "advise", "assure", "remind"})
_BEHIND_WORDS = frozenset({"string-before", "clause-before"})


def in_own_mouth(skeleton: Skeleton, sentence: Clauses, proposal: Proposal, language: Language) -> Proposal:
    """The proposal with who spoke, nobody where the build only tells that its subject did not."""
    cue, speaker = proposal.cue, proposal.speaker
    if cue is None or speaker is None or not language.knows_people or cue <= sentence.first:
        return proposal
    if proposal.form == Form.PARTICIPLE and skeleton.lows[cue - 1] == "for":
        thanked = _thanked(skeleton, sentence, cue, language)
        return proposal._replace(speaker=thanked) if thanked is not None else proposal
    if proposal.lemma in HEARING and skeleton.lows[cue + 1 : cue + 2] == ["from"]:
        told = phrase_after(skeleton, cue + 2, sentence.last, language)
        return proposal._replace(speaker=told) if told is not None else proposal
    if proposal.lemma == "hear" and _only_listens(skeleton, speaker, language):
        return proposal._replace(speaker=None)
    if proposal.pattern in _BEHIND_WORDS and _is_told(skeleton, proposal, language):
        return proposal._replace(speaker=agent_behind(skeleton, cue + 1, sentence.last, language))
    if _is_second_of_two(skeleton, sentence, speaker, language):
        return proposal._replace(speaker=None)
    if speaker.left - 2 > sentence.first and skeleton.lows[speaker.left - 1] in language.phrase_words.nots:
        meant = _set_against(skeleton, sentence, speaker, cue, language)
        return proposal._replace(speaker=meant) if meant is not None else proposal
    return proposal


def _only_listens(skeleton: Skeleton, speaker: Phrase, language: Language) -> bool:
    """ "The ferry was full, a court hears", "MPs heard that": those in front of whom others speak."""
    heads = skeleton.lows[speaker.core - 1], skeleton.lows[speaker.last - 1]
    return not language.empty_contents.get("hearing", frozenset()).isdisjoint(heads)


def _thanked(skeleton: Skeleton, sentence: Clauses, cue: int, language: Language) -> Phrase | None:
    """ "criticised Chen for saying": the object; "was criticised by Chen for saying": the subject."""
    words, lows, first = skeleton.words, skeleton.lows, sentence.first
    begin = cue - 1
    while begin > first and (words[begin - 1][0].isupper() or lows[begin - 2] in language.abbreviations):
        begin -= 1
    found: Phrase | None = Phrase(begin, cue - 1, cue - 1, begin)
    if begin == cue - 1:
        found = phrase_before(skeleton, cue - 1, first, language)
        is_led = found is not None and (
            lows[found.left] in language.determiners or lows[found.core - 1].endswith("s")
        )
        if found is None or not is_led or not is_person(lows[found.core - 1], language):
            return None
    if found is None or found.left <= first + 1:
        return None
    before = lows[found.left - 1]
    if before in language.role_words.agents:
        head = found.left - 2
        is_passive = head - 1 > first and (lows[head - 1] in language.passives or words[head - 1] == ",")
        return phrase_before(skeleton, head - 1, first, language) if is_passive else None
    is_verb = before in language.cues or before.endswith(language.clauses.pasts)
    return found if is_verb and before not in language.auxiliaries else None


def _is_told(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "“...,” Lee was told", "The ferry was full, the court was told": somebody else's words."""
    cue, speaker = proposal.cue, proposal.speaker
    assert cue is not None and speaker is not None
    between = skeleton.lows[speaker.last : cue]
    is_passive = proposal.form == Form.PAST and not language.passives.isdisjoint(between)
    return is_passive and proposal.lemma in TOLD_TO


def _is_second_of_two(skeleton: Skeleton, sentence: Clauses, speaker: Phrase, language: Language) -> bool:
    """ "The mayor, Ann Lee, and the chief, Bo Chen, said": both of them, so not the second alone."""
    first, joint = sentence.first, speaker.left - 1
    if joint - 4 < first or skeleton.lows[joint] not in language.joining or skeleton.words[joint - 1] != ",":
        return False
    lows, words = skeleton.lows[first : joint - 1], skeleton.words[first : joint - 1]
    if (
        STRING in words
        or words.count(",") != 1
        or not words[-1][0].isupper()
        or "," not in skeleton.words[speaker.left : speaker.last]
    ):
        return False
    return all(low not in language.cues and low not in language.auxiliaries for low in lows)


def _set_against(
    skeleton: Skeleton, sentence: Clauses, other: Phrase, cue: int, language: Language
) -> Phrase | None:
    """ "It was Chen, not Lee, who said": whoever is named before the comma."""
    comma = other.left - 2
    is_aside = skeleton.words[comma] == "," == skeleton.words[other.last]
    if not is_aside or language.relatives.isdisjoint(skeleton.lows[other.last + 1 : cue]):
        return None
    return phrase_before(skeleton, comma, sentence.first, language)


def without_far_cues(
    skeleton: Skeleton, proposals: Sequence[Proposal], language: Language
) -> Iterator[Proposal]:
    """The proposals without those that reach over a verb of saying to its own string.

    "Lee disagreed with Chen, who had said: “...”" is no string of the disagreeing.
    """
    near = {
        one.first: one
        for one in proposals
        if one.string_only and one.opener != "late" and _is_named(skeleton, one, language)
    }
    torn = {one.cue for one in proposals if one.pattern == "formula" and _is_torn(skeleton, one, language)}
    for one in proposals:
        if one.pattern == "formula" and one.cue in torn:
            continue
        if one.cue is None or not language.knows_people or not _runs_over(skeleton, one, near, language):
            yield one


def without_described(
    skeleton: Skeleton, proposals: Sequence[Proposal], language: Language
) -> Iterator[Proposal]:
    """The proposals without verbs that only describe who tells: "according to a man named in the case"."""
    heads = [one for one in proposals if one.pattern == "formula" and one.opener == "before"]
    if not heads:
        return (yield from proposals)
    for one in proposals:
        cue = one.cue
        within = (
            cue is not None
            and one.pattern.endswith("before")
            and any(
                head.speaker is not None
                and head.speaker.first < cue
                and STOPS.isdisjoint(skeleton.words[head.speaker.first : cue])
                for head in heads
            )
        )
        if not within:
            yield one


def without_others_words(
    skeleton: Skeleton, proposals: Sequence[Proposal], language: Language
) -> Iterator[Proposal]:
    """The proposals without those of who only takes a stand to another's words in marks.

    "Lee rejected claims by Chen that the mill was “too old”": "too old" is Chen's.
    """
    nouns = (one for one in proposals if one.pattern == "noun" and one.speaker is not None)
    theirs = [one for one in nouns if one.opener in language.that_words]
    if not theirs:
        return (yield from proposals)
    for one in proposals:
        held = (
            inner
            for inner in theirs
            if one.pattern == "complement"
            and inner.cue is not None
            and one.cue != inner.cue
            and one.first <= inner.cue < one.last
            and STRING in skeleton.words[inner.first : min(inner.last, one.last)]
            and STRING not in skeleton.words[one.first : inner.first]
        )
        if next(held, None) is None or one.lemma not in language.phrase_words.stands:
            yield one


def without_things_within(
    skeleton: Skeleton, proposals: Sequence[Proposal], language: Language
) -> Iterator[Proposal]:
    """The proposals without those of things told of: "Lee noted that the rates suggest a rise"."""
    told = [
        one
        for one in proposals
        if one.pattern == "complement"
        and one.lemma in language.speech
        and skeleton.lows[one.first] in language.that_words
        and one.speaker is not None
        and is_someone(skeleton, one.speaker, language)
    ]
    for one in proposals:
        thing = one.speaker
        is_within = (
            thing is not None
            and one.pattern == "complement"
            and any(whole.first <= thing.first < whole.last for whole in told)
            and STRING not in skeleton.words[one.first : one.last]
        )
        if not is_within or thing is None or is_someone(skeleton, thing, language):
            yield one


def _is_named(skeleton: Skeleton, one: Proposal, language: Language) -> bool:
    """Whether somebody told apart says it: not in "told those who asked: “...”"."""
    speaker = one.speaker
    if speaker is None or one.cue is None or one.lemma not in language.speech:
        return False
    return skeleton.words[speaker.last - 1][0].isupper() or skeleton.words[
        speaker.last : speaker.last + 1
    ] == [","]


def _is_torn(skeleton: Skeleton, one: Proposal, language: Language) -> bool:
    """ "The house, Lee, according to Chen, said, was empty": the verb of saying is nobody's content."""
    cue = language.cues.get(skeleton.lows[one.first])
    if (
        cue is None
        or cue.lemma not in language.speech
        or cue.form is not Form.PAST
        or not language.knows_people
    ):
        return False
    return one.last - one.first == 1 or skeleton.words[one.first + 1] in (",", STRING)


def _runs_over(skeleton: Skeleton, one: Proposal, near: dict[int, Proposal], language: Language) -> bool:
    """Whether another's verb stands between the cue and the string that ends its content."""
    string = one.first if one.opener == "late" else one.last - 1
    inner = near.get(string)
    if one.cue is None or inner is None or inner.cue is None or inner.cue <= one.cue:
        return False
    if one.speaker is None or inner.speaker is None or one.speaker.core == inner.speaker.core:
        return False
    if one.opener == "late":
        return True
    if one.pattern != "complement" or one.opener in language.that_words:
        return False
    return one.first < inner.cue and not language.relatives.isdisjoint(skeleton.lows[one.first : inner.cue])

"""Words that by the sentence's build nobody spoke: "might say", "neither Lee nor Chen said", "denied saying".

Which small words tell so is data of the language (`Language.empty_contents`); without it nothing is changed.
"""

from __future__ import annotations

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.skeleton import Clauses, Skeleton

_NONE: frozenset[str] = frozenset()


def is_only_thought_of(skeleton: Skeleton, sentence: Clauses, proposal: Proposal, language: Language) -> bool:
    """Whether the verb of saying stands in a clause of what was not said, or not known to be said."""
    if proposal.cue is None or not language.empty_contents:
        return False
    if proposal.lemma not in language.speech:
        either = language.empty_contents.get("undecided", _NONE)
        return proposal.pattern == "signed" and skeleton.lows[proposal.cue] in either
    return (
        _is_possible(skeleton, sentence, proposal.cue, language)
        or _is_denied(skeleton, proposal, language)
        or _is_one_of_two(skeleton, sentence, proposal, language)
        or _is_asked_for(skeleton, proposal, language)
        or _is_hearsay(skeleton, proposal, language)
    )


def _is_possible(skeleton: Skeleton, sentence: Clauses, cue: int, language: Language) -> bool:
    """ "may say", "could have said", "would have said"; not "could only say", nor "Theresa May said"."""
    lows, empty = skeleton.lows, language.empty_contents
    modals, small = empty.get("modals", _NONE), language.phrase_words
    for k in range(cue - 1, max(sentence.first - 1, cue - 1 - _MODAL_REACH), -1):
        if lows[k] in modals and skeleton.words[k].islower():
            return small.only.isdisjoint(lows[k : cue + _ONLY_REACH])
        if lows[k] == "have" and lows[k - 1] in empty.get("unreal", _NONE):
            return True
        is_slight = lows[k] in empty.get("slight", _NONE)
        if not is_slight:
            return False
    return False


def _is_denied(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "denied saying": a participle behind the verb of denial."""
    assert proposal.cue is not None
    before = skeleton.lows[proposal.cue - 1] if proposal.cue else ""
    denials = language.empty_contents.get("denials", _NONE)
    return proposal.form == Form.PARTICIPLE and before in denials


def _is_one_of_two(skeleton: Skeleton, sentence: Clauses, proposal: Proposal, language: Language) -> bool:
    """ "Neither Lee nor Chen said", "Lee or Chen said", "Did Lee say": nobody, one of them, who asks."""
    speaker, empty = proposal.speaker, language.empty_contents
    if speaker is None or proposal.cue is None or speaker.left >= proposal.cue:
        return False
    inner = range(speaker.first + 1, speaker.last - 1)
    either = empty.get("undecided", _NONE)
    if any(skeleton.lows[k] in either and skeleton.words[k + 1][0].isupper() for k in inner):
        return True
    if speaker.left <= sentence.first:
        return False
    before = skeleton.lows[speaker.left - 1]
    if speaker.left - 1 == sentence.first and before in empty.get("asking", _NONE):
        return True
    is_name = skeleton.words[speaker.last - 1][0].isupper() and speaker.left > sentence.first + 1
    return is_name and before in either


def _is_asked_for(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "forgot to say", "asked Chen to say": what was to be said."""
    cue, lows = proposal.cue, skeleton.lows
    assert cue is not None
    if cue < 2 or lows[cue - 1] not in language.phrase_words.to or proposal.form != Form.BASE:
        return False
    begin = max(0, cue - 1 - _REQUEST_REACH)
    requests = language.empty_contents.get("requests", _NONE)
    return any(lows[k] in requests for k in range(cue - 3, begin - 1, -1) if skeleton.words[k].isalpha())


def _is_hearsay(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "a minister alleged to have links": he does not allege it, nor does the text tell who does."""
    cue, lows = proposal.cue, skeleton.lows
    assert cue is not None
    if proposal.form != Form.PAST or proposal.lemma not in language.empty_contents.get("hearsay", _NONE):
        return False
    if lows[cue - 1] in language.auxiliaries or lows[cue - 1] in language.adverbs:
        return False  # "is said to be"
    leads = lows[cue + 1 : cue + 2] != [] and lows[cue + 1] in language.phrase_words.to
    return leads and lows[cue + 2 : cue + 3] != [] and lows[cue + 2] in language.auxiliaries


_MODAL_REACH, _ONLY_REACH, _REQUEST_REACH = 4, 4, 5

"""Whose words in marks are between two verbs: "After Lee promised a school, “...,” Chen said": Chen's.

"Lee asked, “...?” Chen replied, “...”": Lee's, since Chen's verb leads to words of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.languages.model import Language
from provenance.languages.model import words as listed
from provenance.quotes.attribution.around import NAMING, has_verb
from provenance.quotes.attribution.plausible import can_speak
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.skeleton import STRING, Skeleton

# Verbs that close words in marks and take no object of another sort.
_PLAIN = listed(
    "say tell add write ask reply answer note explain recall argue insist observe continue conclude warn "
    "joke admit acknowledge tweet state respond remark complain report according"
)
_CLOSING = ("clause-before", "string-before", "formula")
Weighed = tuple[float, Proposal]


def without_earlier(
    skeleton: Skeleton, weighed: Sequence[Weighed], among: Sequence[Weighed], language: Language
) -> Iterator[Weighed]:
    """The proposals of `weighed`, without the words in marks that one of `among` behind them closes."""
    wholes = [
        whole
        for _, whole in among
        if whole.pattern in _CLOSING
        and not whole.string_only
        and whole.speaker is not None
        and whole.lemma in _PLAIN
        and skeleton.words[whole.last - 1] == STRING
    ]
    for chance, own in weighed:
        string = _string_of(skeleton, own)
        outer = [one for one in wholes if own.cue is not None and _closes(one, own, string)]
        if not any(_is_apart(skeleton, own, one, string, language) for one in outer):
            yield chance, own
        elif own.lemma in language.speech and (kept := _up_to(skeleton, own, string, language)) is not None:
            yield chance, kept


def without_later(
    skeleton: Skeleton, weighed: Sequence[Weighed], among: Sequence[Weighed], language: Language
) -> Iterator[Weighed]:
    """The proposals of `weighed`, without the words in marks that belong to the verb in front of them."""
    led = {p.first: p.cue for _, p in among if _is_lead(skeleton, p, language)}
    taken = {
        p.first
        for _, p in among
        if _is_lead(skeleton, p, language) and _is_subordinate(skeleton, p, language)
    }
    resumes = {p.cue for _, p in among if p.opener == "resumed" and p.string_only}
    for chance, own in weighed:
        if own.opener == "resumed" and (
            (led.get(own.first) or -1) > (own.cue or 0) or is_of_agent(skeleton, own.first, language)
        ):
            continue  # "“...,” Lee said as a guest yelled: “...”"
        closes = own.pattern == "string-before" and own.string_only
        read = own.first in led and skeleton.words[own.first - 1] == ":" and own.lemma not in _PLAIN
        closes = closes and (own.cue in resumes or own.first in taken or read)
        if not closes or led.get(own.first, own.cue) == own.cue or not _subject_first(own):
            yield chance, own
        elif own.cue not in resumes and (string := _next_string(skeleton, own)) is not None:
            yield chance, own._replace(pattern="string-after", first=string, last=string + 1, opener="late")


def is_of_agent(skeleton: Skeleton, string: int, language: Language) -> bool:
    """ "“...,” Lee said, before being cut off by Chen: “...”": words behind a colon of who is named last."""
    words, lows = skeleton.words, skeleton.lows
    at = string - 2
    if words[string - 1] != ":" or not language.knows_people:
        return False
    while at > 1 and words[at][0].isupper():
        at -= 1
    return at < string - 2 and lows[at] in language.role_words.agents


def _is_lead(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Lee asked, “...”": a verb of saying behind its subject, and right behind it the words in marks."""
    cue = proposal.cue
    if cue is None or proposal.pattern != "string-after" or not proposal.string_only:
        return False
    between = skeleton.words[cue + 1 + (" " in skeleton.lows[cue]) : proposal.first]
    if len(between) > _BESIDE or not all(
        w in _LEADS or w in language.pronouns or w[0].isupper() for w in between
    ):
        return False
    asks = proposal.speaker is None and skeleton.text[skeleton.strings[proposal.first].end - 1] == "?"
    return asks or _subject_first(proposal)


_LEADS = frozenset(",:")
_BESIDE = 2  # "asked him,"


def _next_string(skeleton: Skeleton, proposal: Proposal) -> int | None:
    """ "..., Beck joked, again with an accent, “...”": the words in marks that the sentence goes on to."""
    words, cue = skeleton.words, proposal.cue or 0
    for at in range(cue + 2, min(cue + _REACH, len(words))):
        if words[at] == STRING and words[at - 1] in (",", ":"):
            return at
        if words[at] in _ENDS:
            return None
    return None


_REACH = 16
_ENDS = frozenset(".!?;")


def _is_subordinate(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "When Lee said, “...,” Chen laughed": the clause needs the words in marks."""
    speaker, cue = proposal.speaker, proposal.cue
    if speaker is None or cue is None or not speaker.left or proposal.lemma not in _NEEDS_WORDS:
        return False
    return skeleton.lows[cue] in language.says and skeleton.lows[speaker.left - 1] in _BESIDE_SAID


# Verbs that say nothing without their words, as "replied" does.
_NEEDS_WORDS = listed("say write ask shout declare announce tweet joke yell add explain")


def _subject_first(proposal: Proposal) -> bool:
    speaker, cue = proposal.speaker, proposal.cue
    return speaker is not None and cue is not None and speaker.first < cue


def _string_of(skeleton: Skeleton, own: Proposal) -> int:
    return next((k for k in range(own.first, own.last) if skeleton.words[k] == STRING), -1)


def _closes(whole: Proposal, own: Proposal, string: int) -> bool:
    """Whether `whole` ends with the words in marks that `own` takes for its content."""
    cue = own.cue
    return cue is not None and whole.cue != cue and whole.first <= cue < string == whole.last - 1


def _is_apart(skeleton: Skeleton, own: Proposal, whole: Proposal, string: int, language: Language) -> bool:
    """Whether the clause of `own` is over before the string, or `own` tells only what somebody thinks."""
    if own.lemma not in language.speech:
        thought = own.pattern in ("complement", "string-after") and whole.pattern == "string-before"
        return thought and _is_person(skeleton, whole, language)
    if own.speaker is None or own.cue is None:
        return False
    if not can_speak(skeleton, own.speaker, language):
        return True
    words, lows, left = skeleton.words, skeleton.lows, own.speaker.left
    before = lows[left - 1] if left > whole.first else ""
    small = language.phrase_words
    is_next = string == own.cue + 1
    if before in _ANYTHING and is_next:
        return True  # "Nothing the mayor said “will change that,” Lee said"
    if own.lemma in NAMING:
        return False  # "in a clip that Lee called “dull,”"
    if before in small.fused and string == own.cue + 2 and lows[string - 1] in language.auxiliaries:
        return True  # "What Lee said was “a lie,” Chen said"
    if own.pattern == "noun" and lows[string - 1] in language.auxiliaries:
        # "Lee's claim that it was so is “a lie,” Chen said"
        return has_verb(skeleton, own.first, string - 1, language)
    if before in small.fused or (before in language.that_words and left - 1 > whole.first):
        is_noun = left < 3 or lows[left - 2] not in language.cues or lows[left - 3] in language.determiners
        return (is_next or words[string - 1] == ",") and is_noun
    if words[string - 1] == ",":
        is_plain = string == own.cue + 2 and lows[own.cue] in language.says and before in _BESIDE_SAID
        return before in small.subordinating and not is_plain
    if lows[string - 1] in small.contrasting and words[string - 2] == ",":
        return whole.pattern != "formula" and _is_person(skeleton, whole, language)
    return False


_ANYTHING = listed("nothing anything everything something whatever")
# "When Lee said, “We won,” ..."
_BESIDE_SAID = frozenset({"as", "when", "after", "once", "with"})


def _is_person(skeleton: Skeleton, whole: Proposal, language: Language) -> bool:
    """Whether no document and no body passes the words on."""
    phrase = whole.speaker
    if phrase is None:
        return False
    named = skeleton.starts[phrase.first] in skeleton.outlets
    low = skeleton.lows[phrase.core - 1]
    return not named and low not in language.bodies and low not in language.phrase_words.pens


def _up_to(skeleton: Skeleton, own: Proposal, string: int, language: Language) -> Proposal | None:
    """What `own` says in front of the string, or None where that is nothing."""
    last = string
    while last > own.first and not skeleton.words[last - 1][0].isalnum():
        last -= 1
    last -= skeleton.lows[last - 1] in ("but", "yet") if last > own.first else 0
    while last > own.first and not skeleton.words[last - 1][0].isalnum():
        last -= 1
    is_bare = last == own.first + 1 and skeleton.lows[own.first] in language.auxiliaries
    if last <= own.first or own.pattern != "complement" or is_bare:
        return None
    return own._replace(last=last)

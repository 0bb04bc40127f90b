"""Which proposals of a sentence hold, where several tell whose words they are: each word is content once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.languages.model import Language
from provenance.quotes.attribution.plausible import can_speak
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.attribution.told_after import Weighed, without_earlier, without_later
from provenance.quotes.sentence.skeleton import STRING, Skeleton

KEEP = 0.36
KEEP_WITH_STRING = 0.12
# Content that nobody is named for ("the race appears closer") must be surer.
_KEEP_NOBODYS = 0.5


def choose(
    skeleton: Skeleton, weighed: list[Weighed], faint: list[Weighed], language: Language, *, has_strings: bool
) -> list[Weighed]:
    """The proposals that hold, surest first; `faint` are asked for strings that none of them took."""
    if has_strings:
        if language.knows_people:
            among = [*weighed, *faint]
            weighed = list(without_earlier(skeleton, weighed, among, language))
            faint = list(without_earlier(skeleton, faint, among, language))
        if len(weighed) > 1:
            among = [*weighed, *faint]
            weighed = list(without_later(skeleton, weighed, among, language))
            faint = list(without_later(skeleton, faint, among, language))
        weighed = list(_without_reporters(skeleton, weighed, faint, language))
    if language.verb_second:
        weighed = _without_thoughts(weighed, language)
    if has_strings and len(weighed) > 1 and (language.verb_second or language.declines_names):
        weighed = _told_behind(skeleton, weighed, language)
    if not weighed and not faint:
        return []
    chosen = _likeliest(skeleton, weighed)
    return chosen + _for_strings_left(skeleton, [*weighed, *faint], chosen)


def _without_reporters(
    skeleton: Skeleton,
    weighed: Sequence[Weighed],
    faint: Sequence[Weighed],
    language: Language,
) -> Iterator[Weighed]:
    """The proposals without those that only pass words on.

    In "X urged them to “...,” a statement said" the words in marks are X's.
    """
    for chance, whole in weighed:
        if whole.string_only or whole.pattern not in ("clause-before", "string-before", "formula"):
            yield chance, whole
            continue
        inner = [
            own._replace(last=min(own.last, whole.last))
            for own in (own for _, own in (*weighed, *faint))
            if own.cue is not None
            and whole.first < own.cue < whole.last
            and own.speaker is not None
            and can_speak(skeleton, own.speaker, language)
            and whole.first <= own.speaker.first < own.cue
            and own.lemma in language.speech
            and STRING in skeleton.words[own.first : min(own.last, whole.last)]
        ]
        if not inner:
            yield chance, whole
        for own in inner:
            yield chance, own


def _without_thoughts(weighed: list[Weighed], language: Language) -> list[Weighed]:
    """ "Das Gericht sah es als erwiesen an, dass ..., so der Richter weiter.": who is put in tells it all."""
    wholes = [p for chance, p in weighed if p.pattern == "formula" and p.opener == "before" and chance > KEEP]
    return [
        (chance, p)
        for chance, p in weighed
        if p.pattern != "complement"
        or p.lemma in language.speech
        or not any(whole.first <= p.first < whole.last for whole in wholes)
    ]


def _told_behind(skeleton: Skeleton, weighed: list[Weighed], language: Language) -> list[Weighed]:
    """ "Die Kammer hatte gefordert: „...“, sagte Ann Lee": whoever is named behind the words says them."""
    behind = {
        p.first
        for _, p in weighed
        if p.pattern == "string-before" and p.string_only and _names_behind(skeleton, p, language)
    }
    return [
        (chance, p)
        for chance, p in weighed
        if p.first not in behind or not p.string_only or p.pattern == "string-before"
    ]


def _names_behind(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """Whether a verb of saying and a name follow the string at once."""
    speaker, cue = proposal.speaker, proposal.cue
    if speaker is None or cue is None or speaker.first < cue or cue > proposal.last + 2:
        return False
    words = skeleton.words[speaker.first : speaker.core]
    return proposal.lemma in language.speech and any(word[0].isupper() for word in words)


def _likeliest(skeleton: Skeleton, weighed: Sequence[Weighed]) -> list[Weighed]:
    """The likelier proposals; a string is used once, the same words are content once."""
    chosen: list[Weighed] = []
    if any(_reports_clause(p) for _, p in weighed):
        inner = {
            p.first
            for likelihood, p in weighed
            if likelihood >= KEEP and p.pattern.endswith("before") and p.lemma != "report"
        }
        weighed = [
            (likelihood * 0.5 if _reports_clause(p) and p.first in inner else likelihood, p)
            for likelihood, p in weighed
        ]
    for likelihood, proposal in sorted(weighed, key=lambda w: (-w[0], w[1].first, w[1].last)):
        holds_string = STRING in skeleton.words[proposal.first : proposal.last]
        if proposal.speaker is None and likelihood < _KEEP_NOBODYS and _is_weak(proposal, holds_string):
            continue
        if likelihood < (
            KEEP_WITH_STRING if proposal.string_only else KEEP if not holds_string else KEEP * 0.8
        ):
            continue
        if any(_clash(skeleton, proposal, other) or _two_sided(proposal, other) for _, other in chosen):
            continue
        chosen.append((likelihood, proposal))
    return chosen


def _reports_clause(proposal: Proposal) -> bool:
    return proposal.lemma == "report" and proposal.pattern == "clause-before"


def _is_weak(proposal: Proposal, holds_string: bool) -> bool:
    """Whether little but its verb shows that what is said is anyone's ("recognized Westmark")."""
    if proposal.pattern == "subject":
        return True
    return not holds_string and proposal.pattern in ("complement", "noun", "adjective")


def _for_strings_left(
    skeleton: Skeleton,
    weighed: Sequence[Weighed],
    chosen: Sequence[Weighed],
) -> list[Weighed]:
    """For strings that no chosen proposal holds, the likeliest that does: a string asks for a speaker."""
    weighed = [(chance, p) for chance, p in weighed if STRING in skeleton.words[p.first : p.last]]
    if not weighed:
        return []
    taken = {k for _, p in chosen for k in range(p.first, p.last)}
    extra: list[Weighed] = []
    for likelihood, whole in sorted(weighed, key=lambda w: (-w[0], w[1].first, w[1].last)):
        proposal = _up_to_taken(skeleton, whole, taken)
        if not taken & set(range(proposal.first, proposal.last)):
            extra.append((likelihood, proposal))
            taken |= set(range(proposal.first, proposal.last))
    return extra


def _up_to_taken(skeleton: Skeleton, proposal: Proposal, taken: set[int]) -> Proposal:
    """ "said “...” at home as he addressed the queries": the words in marks, where another takes the rest."""
    end = next((k for k in range(proposal.first, proposal.last) if k in taken), proposal.last)
    strings = skeleton.strings_between(proposal.first, end)
    return proposal if end == proposal.last or not strings else proposal._replace(last=strings[-1] + 1)


def _two_sided(one: Proposal, other: Proposal) -> bool:
    """Whether two proposals give one cue content on both sides, though it is not put in between."""
    if one.cue is None or one.cue != other.cue or "resumed" in (one.opener, other.opener):
        return False
    sides = {one.pattern.endswith("before"), other.pattern.endswith("before")}
    return len(sides) == 2 and "subject" not in (one.pattern, other.pattern)


def _clash(skeleton: Skeleton, one: Proposal, other: Proposal) -> bool:
    shared = min(one.last, other.last) - max(one.first, other.first)
    if shared <= 0:
        return False
    if STRING in skeleton.words[max(one.first, other.first) : min(one.last, other.last)]:
        return True
    return shared * 2 > min(one.last - one.first, other.last - other.first) and shared * 2 > max(
        one.last - one.first, other.last - other.first
    )

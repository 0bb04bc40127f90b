"""Quotations in the making: the proposals that hold, turns, and the strings that no proposal took."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from provenance.languages.model import Form, Language
from provenance.models import QuotationKind, Span
from provenance.quotes.attribution.around import NAMING
from provenance.quotes.attribution.choosing import KEEP, KEEP_WITH_STRING, choose
from provenance.quotes.attribution.clauses import propose
from provenance.quotes.attribution.cuts import CutWeights, content_end, main_clause
from provenance.quotes.attribution.dropped import with_dropped, with_subject_left_out
from provenance.quotes.attribution.headings import heading
from provenance.quotes.attribution.loose import Loose, loose_string
from provenance.quotes.attribution.named_behind import named_behind
from provenance.quotes.attribution.named_within import before_named
from provenance.quotes.attribution.narrated import as_told, is_told_on, opens_telling
from provenance.quotes.attribution.proposals import Draft, Proposal
from provenance.quotes.attribution.reported import goes_on
from provenance.quotes.attribution.surely_said import is_surely_said
from provenance.quotes.attribution.told_after import Weighed
from provenance.quotes.attribution.trimmed import trimmed_parts
from provenance.quotes.attribution.turns import Turn, find_turns
from provenance.quotes.attribution.weigh import chance_of
from provenance.quotes.attribution.weights import Weights
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

# Within words that another passes on ("..., a statement said") less is asked.
_FAINT = 0.05
# What the build of a sentence tells to be said.
_KEEP_REPORTED = 0.5


def draft_quotations(skeleton: Skeleton, weights: Weights, language: Language) -> tuple[Draft, ...]:
    """The quotations of a text in order, speakers still as phrases."""
    drafts: list[Draft] = []
    before: Clauses | None = None
    turns = find_turns(skeleton)
    for sentence in skeleton.sentences:
        turn = turns.get(sentence.paragraph)
        if turn is not None:
            if sentence.first == turn.speaker.first:
                drafts.append(_from_turn(skeleton, turn))
            continue
        found = []
        if _may_quote(skeleton, sentence):
            found = _draft_sentence(skeleton, sentence, before, drafts, weights, language)
        if not found and language.verb_second:
            carried = goes_on(skeleton, sentence, before, drafts, language)
            found = [carried] if carried is not None else []
        drafts += found
        before = sentence
    return tuple(named_behind(skeleton, drafts, language))


def _may_quote(skeleton: Skeleton, sentence: Clauses) -> bool:
    """Whether a sentence holds a cue, a string or a colon; most others are only told."""
    at = bisect_left(skeleton.triggers, sentence.first)
    if at < len(skeleton.triggers) and skeleton.triggers[at] < sentence.last:
        return True
    words = skeleton.words[sentence.first : sentence.last]
    return STRING in words or ":" in words


def _draft_sentence(
    skeleton: Skeleton,
    sentence: Clauses,
    before: Clauses | None,
    drafts: Sequence[Draft],
    weights: Weights,
    language: Language,
) -> list[Draft]:
    """The quotations of one sentence in order; `drafts` are those before it."""
    strings = skeleton.strings_between(sentence.first, sentence.last)
    weighed, faint = _weighed(skeleton, sentence, before, drafts, weights, language)
    if not weighed and not strings:
        return []
    chosen = choose(skeleton, weighed, faint, language, has_strings=bool(strings))
    found = [
        _from_proposal(skeleton, sentence, content, likelihood)
        for likelihood, proposal in chosen
        for content in trimmed_parts(skeleton, proposal, language)
    ]
    taken = {k for _, p in chosen for k in skeleton.strings_between(p.first, p.last)} if strings else ()
    for k in strings:
        if k in taken:
            continue
        extra = loose_string(Loose(skeleton, sentence, before, k, found, drafts, language))
        if extra is not None:
            found.append(extra)
    if language.drops_subjects or language.verb_second or _goes_on(skeleton, sentence, language):
        found = [with_dropped(skeleton, sentence, before, draft, drafts, language) for draft in found]
    if not found:
        return found
    found = _under_heading(skeleton, sentence, before, found, language)
    return sorted(found, key=lambda d: (d.span, d.kind)) if len(found) > 1 else found


def _weighed(
    skeleton: Skeleton,
    sentence: Clauses,
    before: Clauses | None,
    drafts: Sequence[Draft],
    weights: Weights,
    language: Language,
) -> tuple[list[Weighed], list[Weighed]]:
    """What a sentence may quote, cut to its content, with its chance: likely enough, and faint."""
    weighed, faint = [], []
    strings = skeleton.strings_between(sentence.first, sentence.last)
    least = KEEP_WITH_STRING if strings else KEEP
    for proposal in _completed(skeleton, sentence, before, drafts, language):
        whole = cut_to_content(skeleton, proposal, weights.cuts, language)
        if strings:
            whole = before_named(skeleton, _before_adding(skeleton, whole, language), language)
        chance = chance_of(skeleton, whole, weights.proposals, language)
        if chance < _KEEP_REPORTED and is_surely_said(skeleton, whole, language):
            chance = _KEEP_REPORTED
        if chance >= least:
            weighed.append((chance, whole))
        elif strings and (chance >= _FAINT or _closes_string(whole, language)):
            faint.append((chance, whole))
    return weighed, faint


def _completed(
    skeleton: Skeleton, sentence: Clauses, before: Clauses | None, drafts: Sequence[Draft], language: Language
) -> Iterator[Proposal]:
    """The proposals of a sentence, those without a subject with who goes on."""
    telling = opens_telling(skeleton, sentence, language)
    for proposal in propose(skeleton, sentence, language):
        told = proposal if telling is None else as_told(proposal, telling)
        dropped = language.drops_subjects or (telling is not None and is_told_on(told, telling))
        if dropped and told.speaker is None:
            told = with_subject_left_out(skeleton, sentence, before, told, drafts, language)
        yield told


def _closes_string(proposal: Proposal, language: Language) -> bool:
    """ "Das sei „...“, findet Ann Lee": where the verb stands second, whose words these are stands behind."""
    return language.verb_second and proposal.pattern == "string-before" and proposal.speaker is not None


def _under_heading(
    skeleton: Skeleton, sentence: Clauses, before: Clauses | None, found: list[Draft], language: Language
) -> list[Draft]:
    """ "Ann Lee (coach)", below it « ..., a-t-elle assuré »: the pronoun means who is named above."""
    theirs = [
        one.speaker is not None and skeleton.lows[one.speaker.first] in language.pronouns for one in found
    ]
    named = heading(skeleton, before, sentence, language) if before is not None and any(theirs) else None
    if named is None:
        return found
    return [
        one._replace(speaker=named) if is_theirs else one
        for one, is_theirs in zip(found, theirs, strict=True)
    ]


def _goes_on(skeleton: Skeleton, sentence: Clauses, language: Language) -> bool:
    """ "И добавляет: «...»", "Et d'ajouter : « ... »": who spoke last goes on."""
    near = skeleton.words[sentence.first + 1 : sentence.first + 4]
    joins = skeleton.lows[sentence.first] in language.joining
    return joins and ":" in near and all(word.islower() or word in "'’:" for word in near[: near.index(":")])


# What the build of a sentence tells to be said.
_KEEP_REPORTED = 0.5


def _from_turn(skeleton: Skeleton, turn: Turn) -> Draft:
    """What a turn says is content without marks, so indirect; a turn wholly in marks is direct."""
    strings = skeleton.strings_between(turn.first, turn.last)
    if strings:
        quoted = tuple(Span(skeleton.strings[k].start, skeleton.strings[k].end) for k in strings)
        kind = QuotationKind.MIXED if turn.last - turn.first > 1 else QuotationKind.DIRECT
    else:
        quoted, kind = (), QuotationKind.INDIRECT
    span = Span(skeleton.starts[turn.first], skeleton.ends[turn.last - 1])
    span = quoted[0] if kind is QuotationKind.DIRECT else span
    return Draft(span, kind, quoted, turn.speaker, None, "label", turn.first, turn.paragraph, TURN)


TURN = 0.9
CUT_PATTERNS = ("complement", "noun", "adjective", "string-after", "clause-after")


def cut_to_content(skeleton: Skeleton, proposal: Proposal, cuts: CutWeights, language: Language) -> Proposal:
    """The proposal with its end where the content most likely ends."""
    if proposal.string_only or proposal.pattern not in CUT_PATTERNS:
        return proposal
    named = proposal.last - 1
    is_called = skeleton.words[named] == STRING and skeleton.lows[named - 1] in language.like_words
    if is_called and proposal.lemma in NAMING:
        return proposal  # "described the plan, which was announced by the mayor, as “dull”"
    last = main_clause(skeleton, proposal, language) or proposal.last
    if last == proposal.first + 1 and skeleton.words[proposal.first] == STRING:
        return proposal._replace(last=last, string_only=True)
    end = content_end(skeleton, proposal.first, last, proposal.lemma, cuts, language)
    return proposal if end == proposal.last else proposal._replace(last=end)


def _before_adding(skeleton: Skeleton, proposal: Proposal, language: Language) -> Proposal:
    """ "said that ..., adding that “...”": the words after "adding" are another quotation."""
    words, last = skeleton.words, proposal.last
    if STRING not in words[proposal.first + 3 : last]:
        return proposal
    for at in range(proposal.first + 2, last - 1):
        if words[at - 1] not in (",", STRING) or STRING not in words[at + 1 : min(last, at + 4)]:
            continue
        cue = language.cues.get(skeleton.lows[at])
        if cue is not None and cue.form is Form.PARTICIPLE and cue.lemma in language.speech:
            return proposal._replace(last=at - (words[at - 1] == ","))
    return proposal


def _from_proposal(skeleton: Skeleton, sentence: Clauses, proposal: Proposal, likelihood: float) -> Draft:
    strings = [skeleton.strings[k] for k in skeleton.strings_between(proposal.first, proposal.last)]
    quoted = tuple(Span(s.start, s.end) for s in strings)
    if proposal.last - proposal.first == 1 and strings:
        span, kind = quoted[0], QuotationKind.DIRECT
    else:
        span = Span(skeleton.starts[proposal.first], skeleton.ends[proposal.last - 1])
        kind = QuotationKind.MIXED if quoted else QuotationKind.INDIRECT
    return Draft(
        span,
        kind,
        quoted,
        proposal.speaker,
        _printed_cue(skeleton, proposal.cue),
        proposal.pattern,
        proposal.first,
        sentence.paragraph,
        likelihood,
    )


def _printed_cue(skeleton: Skeleton, cue: int | None) -> int | None:
    """ "X was quoted as saying": the word that presents is the last one."""
    if cue is None or skeleton.lows[cue] not in ("quoted", "cited"):
        return cue
    said = skeleton.lows[cue + 1 : cue + 3]
    return cue + 2 if len(said) == 2 and said[0] == "as" and said[1].endswith("ing") else cue

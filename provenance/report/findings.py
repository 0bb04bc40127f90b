"""The report's findings as plain sentences, strongest first. Reads what was found, adds no judgement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from provenance.models import (
    Conflict,
    CopyGroup,
    CreditState,
    DocumentEntry,
    Origin,
    OriginKind,
    OriginStatus,
    Relation,
    Utterance,
    Verdict,
)
from provenance.report.lookup import Lookup, agencies_unnamed, credit_for, documents_of
from provenance.report.saying import is_quoted
from provenance.report.words import (
    chance,
    counted,
    likelihood,
    listed,
    number,
    of_whom,
    opened,
    percent,
    shortened,
    unquoted,
    values_of,
    verdict_of,
)

_LEAST_WORDS = 3
_MOSTLY = 0.5
_CONTRADICTS, _MOST_DIFFERING = 3.0, 6
_MOST_NAMED = 3  # more articles than these are told by their outlets


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence, the section it is about ("utterance" or "copy", and the id), and its strength."""

    sentence: str
    about: str
    id: str
    strength: float


def list_findings(found: Lookup) -> tuple[Finding, ...]:
    """Everything worth a sentence at the head of the report, strongest first."""
    findings = [
        *_shared_utterances(found),
        *(_shared_copy(found, group) for group in found.report.copies),
        *_conflicts(found),
        *(each for group in found.report.copies for each in _other_speakers(group)),
    ]
    return tuple(sorted(findings, key=lambda each: (-each.strength, each.sentence, each.id)))


def list_remainder(found: Lookup) -> tuple[str, ...]:
    """What else there is, in numbers: the sentences that close the findings."""
    single = sum(len(documents_of(each)) < 2 for each in found.report.utterances)
    apart = [each.id for each in found.report.documents if _stands_apart(found, each)]
    alone = sum(each.id not in found.copies_of for each in found.report.documents) - len(apart)
    lines = []
    if single:
        verb = "stands" if single == 1 else "stand"
        lines.append(f"{opened(counted(single, 'statement'))} {verb} in one article only.")
    scraps = sum(_is_shared(each) and _is_scrap(each) for each in found.report.utterances)
    if scraps:
        verb = "stands" if scraps == 1 else "stand"
        lines.append(f"{opened(counted(scraps, 'quotation'))} of a word or two {verb} in several articles.")
    if alone and found.report.copies:
        verb = "shares" if alone == 1 else "share"
        lines.append(f"{opened(counted(alone, 'article'))} {verb} no copy with any other.")
    lines += [_of_apart(found, each) for each in apart[:_MOST_NAMED]]
    if len(apart) > _MOST_NAMED:
        more = counted(len(apart) - _MOST_NAMED, "more article")
        lines.append(f"{opened(more)} with much the same words as others stand apart like that.")
    if not found.report.copies and not any(_is_shared(each) for each in found.report.utterances):
        lines.append(_nothing_but(len(found.report.passages)))
    return tuple(lines)


def _stands_apart(found: Lookup, entry: DocumentEntry) -> bool:
    """Whether no group took an article in though most of its words stand in others too."""
    is_mostly_shared = entry.id not in found.copies_of and entry.origin.share >= _MOSTLY
    return is_mostly_shared and bool(found.report.copies or _whys(found, entry.id))


def _of_apart(found: Lookup, id: str) -> str:
    whys = _whys(found, id)
    why = (
        f" and is counted with none of them: {whys[0]}" if whys else ", which was too little to count as copy"
    )
    share = percent(found.documents[id].origin.share)
    return f"{opened(found.name(id))} has {share} of its text in common with others{why}."


def _whys(found: Lookup, id: str) -> list[str]:
    """Why an article was not put together with others."""
    return [each.why for each in found.report.not_linked if id in (each.left, each.right)]


def _nothing_but(passages: int) -> str:
    if not passages:
        return "No quotation and no passage stands in more than one of these articles."
    verb = "stands" if passages == 1 else "stand"
    return f"Nothing but {counted(passages, 'short passage')} {verb} in more than one of these articles."


def _is_shared(utterance: Utterance) -> bool:
    return len(documents_of(utterance)) > 1


# --- utterances ---------------------------------------------------------------------------------


def _shared_utterances(found: Lookup) -> Iterator[Finding]:
    groups: dict[tuple[object, ...], list[Utterance]] = defaultdict(list)
    for each in found.report.utterances:
        if _is_shared(each):
            origin = each.origin
            rivals = tuple(rival.name for rival in origin.alternatives[:2])
            key = (each.speaker, origin.status, origin.name or rivals, tuple(sorted(documents_of(each))))
            groups[key].append(each)
    for members in groups.values():
        if not all(map(_is_scrap, members)):
            yield _of_utterances(found, members)


def _is_scrap(utterance: Utterance) -> bool:
    """Whether the words are one or two: that two articles have them is no news."""
    return len(utterance.wording.split()) < _LEAST_WORDS


def _of_utterances(found: Lookup, members: Sequence[Utterance]) -> Finding:
    first = members[0]
    documents = documents_of(first)
    subject = f"{_quotations_of(found, members)} in {_articles(found, documents)}"
    origin = min((each.origin for each in members), key=lambda each: each.confidence)
    states = ((each, credit_for(found.documents.get(each), origin)) for each in documents)
    is_named = origin.status is OriginStatus.NAMED  # else nobody says whom the article would have to credit
    silent = [each for each, state in states if is_named and state is CreditState.STRIPPED]
    sentence = f"{subject} {_verdict(origin)}{_silence(found, silent)}."
    weight = len(members) * len(documents) * (0.25 + origin.confidence)
    return Finding(opened(sentence), "utterance", first.id, weight + 2 * len(silent))


def _articles(found: Lookup, documents: Sequence[str]) -> str:
    """How many articles, and which; where they are many, the outlets."""
    count = counted(len(documents), "article")
    if len(documents) <= _MOST_NAMED:
        return f"{count} ({listed([found.name(each) for each in documents])})"
    outlets = _outlets(found, documents)
    return f"{count} of {counted(len(outlets), 'outlet')} ({listed(outlets, most=4)})"


def _outlets(found: Lookup, documents: Sequence[str]) -> list[str]:
    entries = ((each, found.documents.get(each)) for each in documents)
    return list(dict.fromkeys((entry.outlet if entry else None) or found.name(id) for id, entry in entries))


def _quotations_of(found: Lookup, members: Sequence[Utterance]) -> str:
    speaker = members[0].speaker
    if len(members) > 1:
        quoted = any(is_quoted(each, found.quotations) for each in members)
        what = "quotations" if quoted else "reported statements"
        of = f"{number(len(members))} {what} of {speaker}"
        return of if speaker else counted(len(members), "passage")
    words = shortened(unquoted(members[0].wording), 60)
    words = f"words “{words}”" if is_quoted(members[0], found.quotations) else f"reported words ({words})"
    whose = f"{of_whom(speaker)} {words}" if speaker else f"the {words}"
    translated = any(each.relation is Relation.TRANSLATION for each in members[0].renderings)
    return f"{whose}, in different wordings," if translated else whose


def _verdict(origin: Origin) -> str:
    sure = chance(origin.confidence)
    if origin.status is OriginStatus.NAMED and origin.name:
        what = {
            OriginKind.AGENCY: f"one {origin.name} report",
            OriginKind.EVENT: f"one occasion, {origin.name}",
        }.get(origin.kind, origin.name)
        return f"{likelihood(origin.confidence)} go back to {what} ({sure})"
    if origin.status is OriginStatus.UNDECIDED:
        rivals = [
            f"{each.name or 'nobody named'} ({chance(each.confidence)})" for each in origin.alternatives
        ]
        return _between(rivals) if rivals else "have an origin that is undecided"
    if origin.confidence <= 0:
        return "have no origin that the articles name"
    return f"{likelihood(origin.confidence)} share an origin that nobody names ({sure})"


def _between(rivals: Sequence[str]) -> str:
    return f"may come from {listed(rivals, last='or', most=3)}; which is undecided"


def _silence(found: Lookup, silent: Sequence[str]) -> str:
    if not silent:
        return ""
    printed = {each: agencies_unnamed(found.documents.get(each)) for each in silent}
    vague = {each: words for each, words in printed.items() if words}
    silent = [each for each in silent if each not in vague]
    said = ""
    if silent:
        said += f"; {_few_outlets(found, silent)} {'shows' if len(silent) == 1 else 'show'} no credit"
    if vague:
        credits = "credits" if len(vague) == 1 else "credit"
        words = listed([f"“{each}”" for each in vague.values()], most=3)
        said += f"; {_few_outlets(found, list(vague))} {credits} {words} and no agency by its name"
    return said


def _few_outlets(found: Lookup, documents: Sequence[str]) -> str:
    return (
        listed(_outlets(found, documents), most=4)
        if len(documents) > _MOST_NAMED
        else _named(found, documents)
    )


def _named(found: Lookup, documents: Sequence[str]) -> str:
    return listed([found.name(each) for each in documents])


# --- copy groups --------------------------------------------------------------------------------


def _shared_copy(found: Lookup, group: CopyGroup) -> Finding:
    stated = [each.id for each in group.documents if each.credit is CreditState.STATED]
    silent = [each.id for each in group.documents if each.credit is CreditState.STRIPPED]
    others = [each for each in stated if _names_another(found, group, each)]
    agreeing = [each for each in stated if each not in others]
    says = ""
    if agreeing:
        says = f"; {_few_named(found, agreeing)} {_says(group.origin, len(agreeing))}"
    if others:
        verb = "credits" if len(others) == 1 else "credit"
        says += f"; {_few_named(found, others)} {verb} somebody else"
    sentence = f"{_sharers(found, group)} {_copy_verdict(group.origin)}{says}{_silence(found, silent)}."
    weight = 2 * len(group.documents) * (0.25 + group.origin.confidence)
    return Finding(opened(sentence), "copy", group.id, weight + 2 * len(silent))


def _few_named(found: Lookup, documents: Sequence[str]) -> str:
    return _named(found, documents) if len(documents) <= _MOST_NAMED else number(len(documents))


def _names_another(found: Lookup, group: CopyGroup, id: str) -> bool:
    """Whether an article credits another for the copy than the one that it likely goes back to."""
    entry = found.documents.get(id)
    if group.origin.status is not OriginStatus.NAMED or entry is None:
        return False
    changes = next((each.changes for each in group.documents if each.id == id), ())
    credits_another = any(each.signal == "copy_reattributed" for each in changes)
    return credits_another and not any(each.name == group.origin.name for each in entry.credits)


def _says(origin: Origin, many: int) -> str:
    """What the articles that give their copy a credit do: they say so only of an origin that is named."""
    if origin.status is OriginStatus.NAMED:
        return f"{'says' if many == 1 else 'say'} so"
    return "says where its copy comes from" if many == 1 else "say where their copy comes from"


def _sharers(found: Lookup, group: CopyGroup) -> str:
    if len(group.documents) <= _MOST_NAMED:
        names = [f"{found.name(each.id)} ({percent(each.share)} of its text)" for each in group.documents]
        return f"{listed(names)} share copy; it"
    shares = [each.share for each in group.documents]
    part = f"from {percent(min(shares))} to {percent(max(shares))} of their text"
    return f"{_articles(found, [each.id for each in group.documents])} share copy, {part}; it"


def _copy_verdict(origin: Origin) -> str:
    said = _verdict(origin)
    swaps = (("share an", "has an"), ("go back", "goes back"), ("have ", "has "))
    for plural, singular in swaps:
        said = said.replace(plural, singular, 1)
    return said


def _other_speakers(group: CopyGroup) -> Iterator[Finding]:
    """Words in marks that one copy has from somebody else than the next."""
    told = {each.detail: each for member in group.documents for each in member.changes}
    for change in told.values():
        if change.signal == "words_reattributed":
            words = shortened(change.anchors[-1].text, 60)
            strength = _CONTRADICTS + 2 * min(len(group.documents), _MOST_DIFFERING)
            yield Finding(f"{change.detail.rstrip('.')}: “{words}”.", "copy", group.id, strength)


# --- conflicts ----------------------------------------------------------------------------------


def _conflicts(found: Lookup) -> Iterator[Finding]:
    groups: dict[tuple[object, ...], list[tuple[Utterance, Conflict]]] = defaultdict(list)
    for each in found.report.utterances:
        for conflict in filter(_is_news, each.conflicts):
            groups[(each.speaker, conflict.what, conflict.values, conflict.verdict)].append((each, conflict))
    for members in groups.values():
        yield _of_conflict(found, members)


def _is_news(conflict: Conflict) -> bool:
    """Whether accounts contradict each other, or name other ways by which the words came.

    A shorter excerpt and another spelling of a name stand with the statement.
    """
    return conflict.verdict is Verdict.CONTRADICTORY or conflict.what not in ("wording", "speaker")


def _of_conflict(found: Lookup, members: Sequence[tuple[Utterance, Conflict]]) -> Finding:
    utterance, conflict = members[0]
    said = f"what {_speaker(found, utterance)} said" if utterance.speaker else "one statement"
    how_often = f" {counted(len(members), 'time')}" if len(members) > 1 else ""
    short = tuple(shortened(each, 60) for each in conflict.values)
    values = listed(values_of(replace(conflict, values=short)))
    differ = f"Articles differ{how_often} on the {conflict.what} of {said} ({values})"
    sentence = f"{differ}; {verdict_of(conflict)}: {conflict.why}"
    strength = _CONTRADICTS if conflict.verdict is Verdict.CONTRADICTORY else 1.0
    if conflict.verdict is Verdict.CONTRADICTORY and conflict.what == "wording":
        # what was not said is the worst that copying does, however few print it
        strength += 2 * min(len(documents_of(utterance)), _MOST_DIFFERING)
    return Finding(sentence.rstrip(".") + ".", "utterance", utterance.id, strength + 0.1 * len(members))


def _speaker(found: Lookup, utterance: Utterance) -> str:
    """The speaker as a sentence names them: "the Kremlin" where an article has it so."""
    printed = f"the {utterance.speaker}"
    quotations = (found.quotations.get(each.quotation or "") for each in utterance.renderings)
    so = any((each.speaker_mention or "").lower() == printed.lower() for each in quotations if each)
    return printed if so else utterance.speaker or ""

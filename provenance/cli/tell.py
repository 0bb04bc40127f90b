"""Answers in words an editor understands: values in, lines of text out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from provenance.cli.style import Style, folded, styled
from provenance.models import (
    Conflict,
    CreditState,
    DateInterval,
    DocumentEntry,
    Evidence,
    Origin,
    OriginStatus,
    Quotation,
    Rendering,
    Report,
    Utterance,
)
from provenance.report.lookup import credit_words
from provenance.report.saying import in_marks, is_quoted
from provenance.report.words import (
    RELATION_WORDS,
    VERDICT_WORDS,
    chance,
    first_days,
    odds,
    rejection,
    values_of,
    verdict_of,
    weight_words,
)


def utterance_lines(utterance: Utterance, report: Report) -> Iterator[str]:
    """One utterance: who said it, every rendering, where it goes back to, why, how sure."""
    documents = {one.id: one for one in report.documents}
    quotations = {one.id: one for one in report.quotations}
    speaker, words = utterance.speaker or "Speaker unknown", _flat(utterance.wording)
    words = f"“{words}”" if is_quoted(utterance, quotations) else f"{words} (in indirect speech)"
    yield from folded("", f"{speaker}: {words}", 2, Style.STRONG)
    yield ""
    yield f"{counted(len(utterance.renderings), 'rendering')}:"
    for rendering in utterance.renderings:
        yield from _rendering_lines(rendering, documents[rendering.document], quotations)
    yield ""
    yield from origin_lines(utterance.origin)
    for conflict in utterance.conflicts:
        yield from _conflict_lines(conflict)
    yield f"Independent origins: {utterance.independent_sources}"
    if utterance.first_known.document:
        first = documents[utterance.first_known.document]
        when = span_of_days(utterance.first_known.earliest, utterance.first_known.latest)
        yield f"First known, within this corpus: {first.outlet or first.id}, {when}"
    elif len(utterance.renderings) > 1:
        days = first_days(utterance.first_known) or "the dates do not tell"
        yield f"First known, within this corpus: {days}"


def origin_lines(origin: Origin) -> Iterator[str]:
    """Where it goes back to, the evidence, the rivals, and what would change the answer."""
    yield styled(verdict(origin), style_of(origin))
    for evidence in sorted(origin.evidence, key=lambda one: -abs(one.weight)):
        yield from _evidence_lines(evidence)
    rivals = ", ".join(
        f"{one.name or 'an unnamed common ancestor'} ({chance(one.confidence)})"
        for one in origin.alternatives[:4]
    )
    if rivals:
        lead = "Between" if origin.status is OriginStatus.UNDECIDED else "Instead of that"
        yield f"{lead}: {rivals}"
    if origin.what_would_change_it:
        yield from folded("What would change it: ", origin.what_would_change_it)


def style_of(origin: Origin) -> Style:
    """How a verdict looks: surer than four in five, likely, or open."""
    if origin.status is not OriginStatus.NAMED:
        return Style.OPEN
    return Style.SURE if origin.confidence >= 0.8 else Style.LIKELY


def credit(state: CreditState, entry: DocumentEntry | None) -> str:
    """What an article says of its credit; a missing one stands out."""
    words = credit_words(state, entry)
    return styled(words, Style.ALARM) if state is CreditState.STRIPPED else words


def verdict(origin: Origin) -> str:
    """The answer in one line.

    >>> verdict(Origin())
    'Goes back to: unknown (no document of this corpus says for sure where it comes from)'
    """
    if origin.status is OriginStatus.NAMED:
        where = (
            "its own text of it in this corpus"
            if origin.in_corpus
            else "its own text of it not in this corpus"
        )
        sure = f"{chance(origin.confidence)} sure ({odds(origin.confidence)})"
        return f"Likely goes back to: {origin.name} ({origin.kind}, {where}), {sure}"
    if origin.status is OriginStatus.UNDECIDED:
        rejected = rejection(origin)
        why = f"{rejected}, and what is left does not suffice" if rejected else "the rivals are too close"
        return f"Goes back to: undecided, {why}"
    return "Goes back to: unknown (no document of this corpus says for sure where it comes from)"


def span_of_days(earliest: str | None, latest: str | None) -> str:
    """An interval in words.

    >>> span_of_days("2020-10-06", "2020-10-07"), span_of_days(None, None)
    ('between 2020-10-06 and 2020-10-07', 'no date known')
    """
    if earliest == latest:
        return earliest or "no date known"
    if earliest is None:
        return f"not after {latest}"
    if latest is None:
        return f"not before {earliest}"
    return f"between {earliest} and {latest}"


def when(published: DateInterval) -> str:
    """A document's date in words."""
    return span_of_days(published.earliest, published.latest)


def counted(count: int, noun: str) -> str:
    """A count with its noun.

    >>> counted(1, "article"), counted(0, "article")
    ('1 article', '0 articles')
    """
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _rendering_lines(
    rendering: Rendering, entry: DocumentEntry, quotations: Mapping[str, Quotation]
) -> Iterator[str]:
    outlet = styled(entry.outlet or entry.id, Style.STRONG)
    yield f"  {outlet} ({when(entry.published)}), {RELATION_WORDS[rendering.relation]}"
    quotation = quotations.get(rendering.quotation or "")
    words = _flat(entry.text[rendering.start : rendering.end])
    yield from folded("      ", f"“{words}”" if quotation and in_marks(rendering, quotation) else words)
    if quotation and quotation.channel and quotation.channel.name:
        channel = f"channel: {quotation.channel.name} ({quotation.channel.kind.replace('_', ' ')})"
        yield from folded("      ", channel, style=Style.SOFT)


def _evidence_lines(evidence: Evidence) -> Iterator[str]:
    yield from folded("  · ", f"{evidence.detail} ({weight_words(evidence.weight)})")
    for anchor in evidence.anchors[:3]:
        yield from folded("      ", f"{anchor.document}: “{_flat(anchor.text)}”", style=Style.SOFT)


def _conflict_lines(conflict: Conflict) -> Iterator[str]:
    verdict = f"{VERDICT_WORDS[conflict.verdict]}: {verdict_of(conflict)}"
    told = f"{' against '.join(values_of(conflict))}: {verdict}. {conflict.why}"
    yield from folded(f"Accounts of the {conflict.what} differ: ", told)


def _flat(text: str) -> str:
    return " ".join(text.split()).strip("“”„\"'«»‘’")

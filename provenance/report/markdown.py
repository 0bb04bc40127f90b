"""The report as Markdown that reads well in an issue tracker; words from articles stay words.

Long corpora are cut, and the cut is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from provenance.models import CopyGroup, DateInterval, Evidence, JudgementOf, Origin, Rendering, Utterance
from provenance.report.copy_groups import list_changes
from provenance.report.findings import list_findings, list_remainder
from provenance.report.judged import JudgedView, judged, judged_link
from provenance.report.lookup import Lookup, credit_words, documents_of
from provenance.report.saying import said
from provenance.report.words import (
    RELATION_WORDS,
    VERDICT_WORDS,
    date_words,
    first_days,
    listed,
    origin_words,
    percent,
    shortened,
    unquoted,
    values_of,
    verdict_of,
    weight_words,
)

_MOST_FINDINGS = 40
_MOST_SECTIONS = 100
_MOST_ROWS = 300
_SPECIAL = re.compile(r"[\\`*_\[\]<>|~#@&$!]|://|(?<=www)\.", re.IGNORECASE)


def to_markdown(found: Lookup) -> str:
    """The report in Markdown, ending in a newline."""
    lines = [
        *_head(found),
        *_findings(found),
        *_utterances(found),
        *_copies(found),
        *_articles(found),
        *_skipped(found),
        *_closing(found),
    ]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


def escaped(text: str | None) -> str:
    """`text` on one line, without anything that Markdown or HTML would act on, mentions and links included.

    >>> escaped("<b>*hi*</b> @all")
    '&lt;b&gt;\\\\*hi\\\\*&lt;/b&gt; &#64;all'
    """
    line = " ".join("".join(each if each.isprintable() else " " for each in text or "").split())
    return _SPECIAL.sub(_escape, line)


def _escape(found: re.Match[str]) -> str:
    char = found.group()
    named = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "&#64;", "#": "&#35;", "$": "&#36;", ".": "&#46;"}
    if char == "://":
        return "&#58;//"
    return named.get(char) or f"\\{char}"


def _head(found: Lookup) -> Iterator[str]:
    corpus = found.report.corpus
    yield "# Where the words come from\n"
    yield (
        f"{corpus.documents} articles read, {corpus.sentences} sentences, {corpus.quotations} quotations, "
        f"{len(corpus.skipped)} files skipped. Every verdict is likely, within this corpus; none is proof.\n"
    )


def _findings(found: Lookup) -> Iterator[str]:
    yield "## Findings\n"
    findings = list_findings(found)
    for number, finding in enumerate(findings[:_MOST_FINDINGS], 1):
        yield f"{number}. {escaped(finding.sentence)}"
    yield from _cut(len(findings), _MOST_FINDINGS, "findings")
    yield ""
    yield from (f"{escaped(line)}\n" for line in list_remainder(found))


def _utterances(found: Lookup) -> Iterator[str]:
    shared = [each for each in found.report.utterances if len(documents_of(each)) > 1]
    if shared:
        yield "\n## Statements in several articles\n"
    for utterance in shared[:_MOST_SECTIONS]:
        yield from _utterance(found, utterance)
    yield from _cut(len(shared), _MOST_SECTIONS, "statements")


def _utterance(found: Lookup, utterance: Utterance) -> Iterator[str]:
    speaker = escaped(utterance.speaker) or "Speaker unknown"
    yield f"### {speaker}: {escaped(said(utterance, found.quotations, 80))}\n"
    yield f"**{escaped(origin_words(utterance.origin))}**\n"
    yield from _judged(judged(found, utterance.id, JudgementOf.UTTERANCE, JudgementOf.ORIGIN))
    yield from _judged(
        [said for each in utterance.renderings for said in judged_link(found, utterance.id, each)]
    )
    yield from _table(
        ("article", "published", "words", "how"),
        (_rendering(found, each) for each in utterance.renderings),
    )
    if utterance.channels:
        yield f"Said to or through: {escaped(listed(utterance.channels))}.\n"
    for conflict in utterance.conflicts:
        values = escaped(listed(values_of(conflict)))
        verdict = f"{VERDICT_WORDS[conflict.verdict]}: {verdict_of(conflict)}"
        yield f"Accounts differ on the {escaped(conflict.what)} ({values}): {verdict}."
        yield f"{escaped(conflict.why)}\n"
    yield f"Independent origins: {utterance.independent_sources}.{_first_known(found, utterance)}\n"
    yield from _reasons(utterance.origin)


def _first_known(found: Lookup, utterance: Utterance) -> str:
    """Where words were first known, within this corpus; nothing of those that one article has."""
    first = utterance.first_known
    if len(documents_of(utterance)) < 2:
        return ""
    if first.document is None:
        return f" First known {escaped(days)}." if (days := first_days(first)) else ""
    days = date_words(DateInterval(first.earliest, first.latest))
    return f" First known in {escaped(found.name(first.document))}, {escaped(days)}."


def _judged(said: Iterable[JudgedView]) -> Iterator[str]:
    for each in said:
        note = f" “{escaped(each.note)}”" if each.note else ""
        yield f"{each.mark} {escaped(each.words)}{note}\n"


def _rendering(found: Lookup, rendering: Rendering) -> tuple[str, ...]:
    entry = found.documents.get(rendering.document)
    when = date_words(entry.published) if entry else "undated"
    words = shortened(found.words(rendering.document, rendering.start, rendering.end), 400)
    how = f"{RELATION_WORDS[rendering.relation]} ({percent(rendering.score)})"
    return found.name(rendering.document), when, words, how


def _copies(found: Lookup) -> Iterator[str]:
    groups = found.report.copies
    if groups:
        yield "\n## Articles that share copy\n"
    for group in groups[:_MOST_SECTIONS]:
        yield from _copy(found, group)
    yield from _cut(len(groups), _MOST_SECTIONS, "groups")


def _copy(found: Lookup, group: CopyGroup) -> Iterator[str]:
    yield f"### {escaped(listed([found.name(each.id) for each in group.documents]))}\n"
    yield f"**{escaped(origin_words(group.origin))}**\n"
    yield from _judged(judged(found, group.id, JudgementOf.COPY, JudgementOf.ORIGIN))
    yield from _table(
        ("article", "shared", "credit"),
        (
            (
                found.name(each.id),
                percent(each.share),
                credit_words(each.credit, found.documents.get(each.id)),
            )
            for each in group.documents
        ),
    )
    changes = list_changes(group)
    if changes:
        yield "What they did with the copy:\n"
        yield from (f"- {escaped(each)}" for each in changes[:_MOST_SECTIONS])
        yield ""
    yield from _reasons(group.origin)


def _reasons(origin: Origin) -> Iterator[str]:
    ranked = sorted(origin.evidence, key=lambda each: (-abs(each.weight), each.signal, each.detail))
    if ranked:
        yield "Why, the strongest evidence first:\n"
    yield from (_reason(each) for each in _each_once(ranked))
    if origin.what_would_change_it:
        yield f"\nWhat would change it: {escaped(origin.what_would_change_it)}"
    yield ""


def _each_once(ranked: Sequence[Evidence]) -> Iterator[Evidence]:
    """What the same sentence tells of several places is told once, with the strongest of them."""
    told: set[str] = set()
    for each in ranked:
        if each.detail not in told:
            told.add(each.detail)
            yield each


def _reason(evidence: Evidence) -> str:
    words = "; ".join(f"“{escaped(shortened(unquoted(each.text), 80))}”" for each in evidence.anchors[:3])
    return f"- {escaped(evidence.detail)} ({weight_words(evidence.weight)}){': ' + words if words else ''}"


def _articles(found: Lookup) -> Iterator[str]:
    yield "\n## Articles\n"
    documents = found.report.documents
    rows = (
        (
            *(each.id, each.outlet or "", shortened(each.title or "", 80), date_words(each.published)),
            *(credit_words(each.origin.credit, each), percent(each.origin.share)),
        )
        for each in documents[:_MOST_ROWS]
    )
    yield from _table(("id", "outlet", "headline", "published", "credit", "shared"), rows)
    yield from _cut(len(documents), _MOST_ROWS, "articles")


def _skipped(found: Lookup) -> Iterator[str]:
    skipped = found.report.corpus.skipped
    if skipped:
        yield "\n## Skipped\n"
    yield from (f"- {escaped(each.path)}: {escaped(each.reason)}" for each in skipped[:_MOST_ROWS])
    yield from _cut(len(skipped), _MOST_ROWS, "files")


def _closing(found: Lookup) -> Iterator[str]:
    yield (
        f"\n---\nMade by provenance {escaped(found.report.version)}. Every number, its evidence "
        "and its place in the text is in `report.json`."
    )


def _table(columns: Iterable[str], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    names = list(columns)
    yield f"| {' | '.join(names)} |"
    yield f"|{' --- |' * len(names)}"
    for row in rows:
        yield f"| {' | '.join(escaped(cell) for cell in row)} |"
    yield ""


def _cut(count: int, most: int, what: str) -> Iterator[str]:
    if count > most:
        yield f"\nThe other {count - most:,} {what} are in `report.json` and in `index.html`.\n"

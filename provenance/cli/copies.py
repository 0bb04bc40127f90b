"""`provenance copies`: groups of articles that share copy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from provenance.cli import engine, options
from provenance.models import CopyGroup, Report


@click.command("copies", short_help="List groups of articles that share copy, and their likely origin.")
@options.corpora_or_index
@options.index
@options.as_json
@options.as_jsonl
@options.as_csv
@engine.options
@options.shared
def command(
    form: str | None,
    given: options.Given,
    **chosen: Any,
) -> None:
    """List the groups of articles that share copy, their likely origin, and who stripped the credit.

    \b
    Examples:
      provenance copies corpus/karabakh-2020
      provenance copies today.jsonl --csv > ledger.csv
      provenance copies --index desk.db --json
      provenance copies archive.parquet --engine spark --master yarn --work hdfs:///run
    """
    from provenance.cli import output as show

    report = engine.report_on(chosen, given)
    if report is None:
        return
    if not report.copies:
        click.echo("no articles share copy", err=True)
    if form == "json":
        show.print_json(
            {"copies": report.copies, "passages": report.passages, "not_linked": report.not_linked}
        )
    elif form == "jsonl":
        show.print_jsonl(report.copies)
    elif form == "csv":
        show.print_csv(_rows(report))
    else:
        for group in report.copies:
            show.print_lines(_told(group, report))


def _rows(report: Report) -> Iterator[dict[str, Any]]:
    for group in report.copies:
        for member in group.documents:
            yield {
                "copy": group.id,
                "document": member.id,
                "share": round(member.share, 3),
                "credit": member.credit,
                "origin": group.origin.name,
                "status": group.origin.status,
                "confidence": round(group.origin.confidence, 3),
            }


def _told(group: CopyGroup, report: Report) -> Iterator[str]:
    from provenance.cli import tell
    from provenance.cli.style import Style, clean, columns, styled
    from provenance.report.words import percent, shortened

    entries = {one.id: one for one in report.documents}
    articles, passages = len(group.documents), len(group.passages)
    counts = f"{tell.counted(articles, 'article')}, {tell.counted(passages, 'shared passage')}"
    yield styled(f"{group.id}: {counts}", Style.STRONG)
    yield from columns(
        [
            (
                clean(shortened(entries[each.id].outlet or each.id, 60)),
                styled(shortened(each.id, 80), Style.SOFT),
                f"{percent(each.share)} shared",
                tell.credit(each.credit, entries[each.id]),
            )
            for each in group.documents
        ],
        "  ",
    )
    yield from (f"  {line}" for line in tell.origin_lines(group.origin))
    yield ""

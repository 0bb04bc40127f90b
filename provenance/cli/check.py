"""`provenance check`: one article against the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

import click

from provenance.cli import options
from provenance.errors import InputError
from provenance.models import Report

if TYPE_CHECKING:
    from provenance.pipeline import Checked, Stretch


@click.command(
    "check", short_help="Check one article against the rest: what stands elsewhere, credited or not."
)
@click.argument("article", type=options.type_of_corpus)
@options.corpus
@options.index
@options.as_json
@options.shared
def command(
    article: str,
    form: str | None,
    given: options.Given,
) -> None:
    """Check ARTICLE (one file) against a corpus: which words stand elsewhere, where they go back to.

    \b
    Examples:
      provenance check corpus/karabakh-2020/syriatimes.txt --corpus corpus/karabakh-2020
      provenance check draft.txt --corpus today.jsonl --json
      provenance check draft.txt --index desk.db
    """
    from provenance.cli import output as show
    from provenance.cli import progress
    from provenance.ingest import read_documents
    from provenance.pipeline import check

    settings = given.settings
    articles = read_documents([article])
    if len(articles) != 1:
        raise InputError(article, f"holds {len(articles)} articles", "name a file that holds one")
    if given.index_file is not None:
        with options.opened(given.index_file, settings) as index:
            checked, report = index.check(articles.documents[0])
    else:
        corpus = options.read(given)
        with progress.shown() as note:
            checked, report = check(articles.documents[0], corpus, settings, note)
    if not any(one.elsewhere for one in checked.stretches):
        click.echo("nothing of this article stands elsewhere in the corpus", err=True)
    if form == "json":
        show.print_json(checked)
    else:
        show.print_lines(_told(checked, report))


def _told(checked: Checked, report: Report) -> Iterator[str]:
    from provenance.cli import tell
    from provenance.cli.style import Style, styled
    from provenance.report.words import percent

    entry = checked.document
    outlets = {one.id: one.outlet or one.id for one in report.documents}
    share = f"{percent(entry.origin.share)} of the text stands elsewhere"
    outlet = styled(entry.outlet or entry.id, Style.STRONG)
    yield f"{outlet}: {tell.credit(entry.origin.credit, entry)}; {share}"
    yield from tell.origin_lines(entry.origin)
    yield ""
    for stretch in _in_one(checked.stretches):
        if any(map(str.isalnum, entry.text[stretch.start : stretch.end])):
            yield from _stretch_lines(stretch, entry.text, outlets)


def _in_one(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Own words and what only this article quotes in one piece, as a person reads them."""
    for own, group in groupby(stretches, lambda one: one.kind in ("own", "quotation") and not one.elsewhere):
        pieces = list(group)
        if own:
            yield replace(pieces[0], end=pieces[-1].end, kind="own", origin=None)
        else:
            yield from pieces


def _stretch_lines(stretch: Stretch, text: str, outlets: dict[str, str]) -> Iterator[str]:
    from provenance.cli import tell
    from provenance.cli.style import Style, folded, styled

    where = ", ".join(sorted({outlets[one.document] for one in stretch.elsewhere}))
    kind = styled(stretch.kind.replace("_", " "), Style.STRONG if where else Style.SOFT)
    yield kind + (f", also in {where}" if where else "")
    if stretch.origin and stretch.elsewhere:
        yield f"  {styled(tell.verdict(stretch.origin), tell.style_of(stretch.origin))}"
    yield from folded("  ", text[stretch.start : stretch.end], style=None if where else Style.SOFT)

"""`provenance trace`: one quotation."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from provenance.cli import options
from provenance.models import Report

if TYPE_CHECKING:
    from provenance.pipeline import Answer


@click.command(
    "trace", short_help="Trace one quotation: who said it, every rendering, where it goes back to."
)
@click.argument("words")
@options.corpus
@options.index
@options.as_json
@options.shared
def command(
    words: str,
    form: str | None,
    given: options.Given,
) -> None:
    """Trace WORDS through a corpus: who said them, every rendering, where they likely go back to, and why.

    \b
    Examples:
      provenance trace "We have certain obligations as part of this treaty" --corpus corpus/karabakh-2020
      provenance trace "nobody is above the law" --corpus today.jsonl --json
      provenance trace "nobody is above the law" --index desk.db
    """
    from provenance.cli import output as show
    from provenance.pipeline import trace

    words = os.fsencode(words).decode("utf-8", "replace")  # a locale without the letters hid them
    if not any(char.isalnum() for char in words):
        raise click.BadParameter(
            "there is no word in it; give the words of the quotation", param_hint="WORDS"
        )
    if given.index_file is not None:
        with options.opened(given.index_file, given.settings) as index:
            answer = index.trace(words)
            report = index.shown(answer)
    else:
        report = options.report_on(given)
        answer = trace(words, report)
    if not (answer.utterances or answer.passages or answer.places):
        click.echo(
            "these words were not found, nor anything much like them (titles are not searched)",
            err=True,
        )
    if form == "json":
        show.print_json(answer)
    else:
        show.print_lines(_told(answer, report))


def _told(answer: Answer, report: Report) -> Iterator[str]:
    from provenance.cli import tell
    from provenance.cli.style import Style, folded

    for utterance in answer.utterances:
        yield from tell.utterance_lines(utterance, report)
        yield ""
    outlets = {one.id: one.outlet or one.id for one in report.documents}
    for passage in answer.passages:
        where = ", ".join(sorted({outlets[one.document] for one in passage.occurrences}))
        yield from folded("", f"Shared passage in {where}:", 2, Style.STRONG)
        yield from folded("  ", f"“{passage.text}”")
        yield from (f"  {line}" for line in tell.origin_lines(passage.origin))
        yield ""
    for place in answer.places:
        yield from folded("", f"Stands once, in {outlets[place.document]}:", 2, Style.STRONG)
        yield from folded("  ", f"“{place.text}”")

"""`provenance quotes`: every quotation with speaker, cue, channel, and the credits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import click

from provenance.cli import options
from provenance.models import Credit, Quotation, Reading


@click.command("quotes", short_help="List every quotation with speaker, cue and channel, and the credits.")
@options.corpora_or_index
@options.index
@options.as_json
@options.as_jsonl
@options.as_csv
@options.shared
def command(
    form: str | None,
    given: options.Given,
) -> None:
    """List the quotations of each article: who speaks, through which channel, and whom the article credits.

    \b
    Examples:
      provenance quotes corpus/karabakh-2020
      provenance quotes today.jsonl --jsonl > quotations.jsonl
      provenance quotes --index desk.db --csv
    """
    from provenance.cli import output as show

    readings = _readings(given)
    if not any(reading.quotations for reading in readings.values()):
        click.echo("no quotations were found", err=True)
    if form == "json":
        show.print_json([_line(name, reading) for name, reading in readings.items()])
    elif form == "jsonl":
        show.print_jsonl(_line(name, reading) for name, reading in readings.items())
    elif form == "csv":
        show.print_csv(_rows(readings))
    else:
        for name, reading in readings.items():
            show.print_lines(_told(name, reading))


def _readings(given: options.Given) -> Mapping[str, Reading]:
    from provenance.cli import progress
    from provenance.pipeline.reading import read_articles

    settings = given.settings
    if given.index_file is not None:
        with options.opened(given.index_file, settings) as index:
            return index.readings()
    corpus = options.read(given)
    with progress.shown() as note:
        return read_articles(corpus, given.outlets, note).readings


def _line(name: str, reading: Reading) -> dict[str, Any]:
    return {"id": name, "quotes": reading.quotations, "credits": reading.credits}


def _rows(readings: Mapping[str, Reading]) -> Iterator[dict[str, Any]]:
    for name, reading in readings.items():
        for one in reading.quotations:
            yield {
                "document": name,
                "start": one.start,
                "end": one.end,
                "kind": one.kind,
                "speaker": one.speaker,
                "cue": one.cue,
                "channel": one.channel.name if one.channel else None,
                "channel_kind": one.channel.kind if one.channel else None,
                "confidence": round(one.confidence, 3),
                "text": one.text,
            }


def _told(name: str, reading: Reading) -> Iterator[str]:
    from provenance.cli.style import Style, columns, folded, styled

    yield styled(name, Style.STRONG)
    heads = columns([_attribution(each) for each in reading.quotations], "  ")
    for quotation, head in zip(reading.quotations, heads, strict=True):
        yield head
        yield from folded("      ", quotation.text)
    yield from columns([_credited(each) for each in reading.credits], "  ")
    yield ""


def _attribution(one: Quotation) -> tuple[str, str, str, str]:
    from provenance.cli.style import Style, clean, styled
    from provenance.report.words import chance, shortened

    who = styled(shortened(one.speaker, 60), Style.STRONG) if one.speaker else "speaker unknown"
    channel = f"{one.channel.kind.replace('_', ' ')}: {one.channel.name or 'unnamed'}" if one.channel else ""
    return one.kind, who, chance(one.confidence) if one.speaker else "", clean(shortened(channel, 80))


def _credited(one: Credit) -> tuple[str, str, str, str]:
    from provenance.cli.style import clean
    from provenance.report.words import shortened

    words = f"“{' '.join(one.text.split())}”"
    return "credit", clean(shortened(one.name or "no name", 60)), one.role.replace("_", " "), clean(words)

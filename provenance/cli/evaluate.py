"""`provenance evaluate`: accuracy on labelled data."""

from __future__ import annotations

from pathlib import Path

import click

from provenance.cli import options


@click.group("evaluate", short_help="Score quotations, reuse or origins on labelled data.")
def command() -> None:
    """Score this program on labelled data, your own too, with a baseline beside it."""


@command.command("quotes")
@click.argument("gold", type=click.Path(path_type=Path))
@options.as_json
def quotes(gold: Path, form: str | None) -> None:
    """Score quotations and speakers on GOLD, JSON Lines of articles with labelled quotations.

    \b
    Example:
      provenance evaluate quotes labelled.jsonl
    """
    from provenance.cli import output as show
    from provenance.evaluate.quotes import BASELINE, evaluate_quotes
    from provenance.evaluate.table import lines

    scored = evaluate_quotes(gold)
    if form == "json":
        show.print_json(scored)
        return
    click.echo(f"{scored.articles} articles")
    for line in lines(scored.figures, BASELINE):
        click.echo(line)
    click.echo(f"CPU beside the naive reader in this run: {scored.cpu_ratio:.1f} times")
    click.echo("\nspeaker confidence   stated  right  cases")
    for one in scored.reliability:
        click.echo(f"{'':19}  {one.stated:6.3f} {one.right:6.3f} {one.cases:6}")
    click.echo(f"expected calibration error {scored.calibration_error:.3f}")

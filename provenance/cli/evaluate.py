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


@command.command("origin")
@click.argument("gold", type=click.Path(path_type=Path))
@click.argument("corpus", nargs=-1, type=click.Path(path_type=Path))
@options.as_json
def origin(gold: Path, corpus: tuple[Path, ...], form: str | None) -> None:
    """Score origins on GOLD, a truth.json or JSON Lines of ids with their origin (null: nobody can name it).

    CORPUS is where the articles are; without it, articles.jsonl beside GOLD.

    \b
    Example:
      provenance evaluate origin labels.jsonl corpus/labelled
    """
    from provenance.cli import output as show
    from provenance.evaluate.origin import evaluate_origin, lines

    scores = evaluate_origin(gold, corpus)
    if form == "json":
        show.print_json(scores)
        return
    missing = f", {scores.missing} labels without an article" if scores.missing else ""
    click.echo(f"{scores.documents} documents{missing}")
    for line in lines(scores):
        click.echo(line)
    if scores.credit is not None:
        click.echo(f"credit stated, stripped or own: {scores.credit:.3f}")


@command.command("reuse")
@click.argument("gold", type=click.Path(path_type=Path))
@options.as_json
def reuse(gold: Path, form: str | None) -> None:
    """Score links on GOLD, JSON Lines of pairs (left, right, same) or of articles (id, text, group).

    Pairs are compared one by one; articles are grouped as in a report. Beside ours: two plain measures.

    \b
    Example:
      provenance evaluate reuse pairs.jsonl
    """
    from provenance.cli import output as show
    from provenance.evaluate.reuse import evaluate_reuse, lines

    scores = evaluate_reuse(gold)
    if form == "json":
        show.print_json(scores)
        return
    click.echo(f"{scores.pairs} pairs, {scores.same} of them the same")
    for line in lines(scores):
        click.echo(line)

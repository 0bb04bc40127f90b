"""`provenance judge`: a person's decision on an answer, kept."""

from __future__ import annotations

import getpass
from pathlib import Path

import click

from provenance.cli import options

VERDICTS = ("confirmed", "rejected", "unsure")
KINDS = ("link", "utterance", "passage", "copy", "origin")


@click.command("judge", short_help="Keep a person's decision on a link, an utterance or an origin.")
@click.argument("of", metavar="ID")
@click.argument("verdict", type=click.Choice(VERDICTS))
@options.an_index
@click.option("--what", type=click.Choice(KINDS), help="What is judged [default: what the ID is of].")
@click.option("--note", default="", help="Why.")
@click.option("--reviewer", default=None, help="Who decided [default: the user's name on this machine].")
@options.as_json
def command(
    of: str,
    verdict: str,
    db: Path,
    what: str | None,
    note: str,
    reviewer: str | None,
    form: str | None,
) -> None:
    """Keep a decision on ID: an utterance, a passage, a copy group, a link of one of them, or an origin.

    A link is named by the item and the place: U-1234abcd:asbarez@100-180, or C-1234abcd:asbarez for a copy
    group. With --what origin, ID is that of the item or article whose origin is meant. Later answers respect
    what was decided.

    \b
    Examples:
      provenance judge U-1234abcd confirmed --index desk.db --note "heard the tape" --reviewer Ana
      provenance judge C-1234abcd:asbarez rejected --index desk.db
      provenance judge asbarez rejected --what origin --index desk.db
    """
    from provenance.cli import output as show
    from provenance.models import Judgement, JudgementOf, JudgementVerdict
    from provenance.pipeline.index import Index

    kind = JudgementOf(what or _kind(of))
    given = Judgement(of, kind, JudgementVerdict(verdict), note, reviewer or _user())
    with Index.open(db, must_exist=True) as index:
        kept = index.judge(given)
    if form == "json":
        show.print_json(kept)
    else:
        show.print_lines([f"{kept.reviewer}: {kept.what} {kept.of} {kept.verdict}"])


def _kind(of: str) -> str:
    """What an id is of, as far as it tells."""
    starts = {"U-": "utterance", "P-": "passage", "C-": "copy"}
    return "link" if ":" in of and of[:2] in starts else starts.get(of[:2], "origin")


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""

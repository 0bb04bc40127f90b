"""The command line: parse, call one function of the pipeline, print.

Commands are imported when they are called, so that `--help` costs little more than click.
"""

from __future__ import annotations

import importlib
import io
import os
import sys
from typing import NoReturn

import click

from provenance import __version__
from provenance.errors import ProvenanceError

_COMMANDS = {
    "report": "Read articles, trace what they share, write the report folder.",
    "trace": "Trace one quotation: who said it, every rendering, where it goes back to.",
    "check": "Check one article against the rest: what stands elsewhere, credited or not.",
    "copies": "List groups of articles that share copy, and their likely origin.",
    "quotes": "List every quotation with speaker, cue and channel, and the credits.",
    "index": "Build and grow an index of articles that answers at once.",
    "judge": "Keep a person's decision on a link, an utterance or an origin.",
    "serve": "Serve a page to ask, and its JSON API, on this machine.",
    "export": "Write a report as GraphML, GEXF, PROV, JSON-LD, CSV, Parquet or an evidence pack.",
    "verify-pack": "Check an evidence pack: hashes, articles, and words at their places.",
    "evaluate": "Score quotations, reuse or origins on labelled data, baselines beside.",
}


class _Commands(click.Group):
    """The command group; a command's module is imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"provenance.cli.{cmd_name.replace('-', '_')}")
        command = module.command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(
    cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, prog_name="provenance")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Where did this quote come from?

    Reads news articles, finds every sentence and quotation that stands in more than one of them, and
    traces each to its likely origin: the agency, broadcaster or outlet it first came from.

    \b
    Examples:
      provenance report corpus/karabakh-2020
      provenance trace "We have certain obligations" --corpus corpus/karabakh-2020
    """
    if os.environ.get("NO_COLOR"):  # https://no-color.org: any text but none
        ctx.color = False


def main() -> None:
    """Run the command line; an error of ours is one line on stderr and exit code 1."""
    _settle_streams()
    try:
        cli.main(prog_name="provenance")
    except ProvenanceError as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{error.filename or 'standard output'}: {error.strerror or error}; mend that and try again")


def _fail(message: str) -> NoReturn:
    """Leave with one line, whatever control characters a file's name brought along."""
    click.echo(
        "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in f"provenance: {message}"),
        err=True,
    )
    sys.stdout = None  # a stream that failed would fail again when Python closes it
    sys.exit(1)


def _settle_streams() -> None:
    """Files and pipes get UTF-8 in every locale; a terminal that lacks a letter shows its escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")

"""`provenance index`: a persistent index made, grown, looked after."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from provenance.cli import options
from provenance.errors import InputError

if TYPE_CHECKING:
    from provenance.pipeline.index import Index

_REPLACED_SHOWN = 5


@click.group("index", short_help="Build and grow an index of articles that answers at once.")
def command() -> None:
    """Build and grow an index: one file that holds articles and the answers about them.

    \b
    Examples:
      provenance index add today.jsonl --index desk.db
      provenance trace "nobody is above the law" --index desk.db
    """


@command.command("add", short_help="Add articles; the same article twice changes nothing.")
@options.corpora
@options.an_index
@options.as_json
@options.shared
def add(
    db: Path,
    form: str | None,
    given: options.Given,
) -> None:
    """Add the articles in CORPUS to an index, which is made when it is not there.

    Settings and outlets are kept with a new index. What was added is safe even if the program is killed.

    \b
    Examples:
      provenance index add corpus/karabakh-2020 --index desk.db
      provenance index add monday.jsonl saved-pages/ --index desk.db
    """
    from provenance.cli import progress
    from provenance.pipeline.index import Index

    settings = given.settings
    corpus = options.read(given)
    with progress.shown() as note, Index.open(db, settings=settings) as index:
        done = index.add(corpus, note)
    for name, kept in done.renamed[:_REPLACED_SHOWN]:
        click.echo(f"another article has the id {name}; this one is kept as {kept}", err=True)
    counts = {"added": done.added, "unchanged": done.unchanged, "replaced": done.replaced}
    _tell(form, {**counts, "renamed": dict(done.renamed)}, counts)


@command.command("status", short_help="Say what an index holds.")
@options.an_index
@options.as_json
def status(db: Path, form: str | None) -> None:
    """Say what an index holds, in numbers.

    \b
    Example:
      provenance index status --index desk.db
    """
    with _opened(db) as index:
        found = index.status()
    from provenance.report import plain

    counts: dict[str, Any] = plain(found)
    _tell(form, counts, counts)


@command.command("remove", short_help="Remove articles by id.")
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@options.an_index
@options.as_json
def remove(ids: tuple[str, ...], db: Path, form: str | None) -> None:
    """Remove articles; the answers about the others are as if these had never been there.

    \b
    Example:
      provenance index remove syriatimes --index desk.db
    """
    with _opened(db, writing=True) as index:
        removed = index.remove(ids)
    if removed < len(set(ids)):
        click.echo(f"{len(set(ids)) - removed} of these ids are not in the index", err=True)
    _tell(form, {"removed": removed}, {"removed": removed})


@command.command("verify", short_help="Check the file, page by page and article by article.")
@options.an_index
@options.as_json
def verify(db: Path, form: str | None) -> None:
    """Check an index: its pages, every article's text against its hash, every answer.

    \b
    Example:
      provenance index verify --index desk.db
    """
    with _opened(db) as index:
        faults = index.verify()
    for fault in faults:
        click.echo(f"{fault.where}: {fault.what}", err=True)
    _tell(
        form, {"faults": [{"where": one.where, "what": one.what} for one in faults]}, {"faults": len(faults)}
    )
    if faults:
        count = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
        raise InputError(str(db), f"has {count}", "the lines above say what to do")


@command.command("compact", short_help="Make the file as small as it can be.")
@options.an_index
@options.as_json
def compact(db: Path, form: str | None) -> None:
    """Bring an index up to date and give back the room that nothing uses.

    \b
    Example:
      provenance index compact --index desk.db
    """
    from provenance.cli import progress

    with progress.shown() as note, _opened(db, writing=True) as index:
        done = index.compact(note)
    counts = {"before_bytes": done.before_bytes, "after_bytes": done.after_bytes}
    _tell(form, counts, counts)


@contextmanager
def _opened(db: Path, writing: bool = False) -> Iterator[Index]:
    """An index that must be there already."""
    from provenance.pipeline.index import Index

    with Index.open(db, read_only=not writing, must_exist=True) as index:
        yield index


def _tell(form: str | None, whole: dict[str, Any], counts: dict[str, Any]) -> None:
    """The outcome as JSON, or as a line of counts."""
    from provenance.cli import output as show

    if form == "json":
        show.print_json(whole)
    else:
        show.print_lines([", ".join(f"{name.replace('_', ' ')}: {value}" for name, value in counts.items())])

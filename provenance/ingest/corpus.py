"""From paths to a corpus: every named file read by its ending, sorted, each unusable input named.

Bytes of the answer depend on the files' contents and their paths inside the arguments, on nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from provenance.errors import InputError
from provenance.ingest.addresses import Told, informed, told
from provenance.ingest.archives import gunzipped, unzipped
from provenance.ingest.editions import one_of_each, with_versions
from provenance.ingest.entries import STANDARD_INPUT, Entry, list_entries, shown
from provenance.ingest.fields import document_from, fill_gaps
from provenance.ingest.ids import Placed, default_id, tell_apart
from provenance.ingest.limits import Limits
from provenance.ingest.metadata import TABLE_NAMES, Fields, is_table, read_table
from provenance.ingest.partitions import partition_fields
from provenance.ingest.readers import READERS
from provenance.ingest.records import NO_ARTICLE, About, Outcome, Problem, Reader, Record, UnreadableError
from provenance.ingest.standard_input import standard_input
from provenance.models import Corpus, Skipped
from provenance.outlets.table import OutletTable
from provenance.outlets.titles import outlet_of_title
from provenance.progress import Note, silent

_T = TypeVar("_T")
_ABOUT = ("readme", "license", "licence", "notice", "changelog", "copying", "contributing")
_KINDS_READ = ".txt, .md, .html, .json, .jsonl, .csv or .xml"


def read_documents(
    paths: str | Path | Sequence[str | Path],
    strict: bool = False,
    limits: Limits | None = None,
    note: Note = silent,
) -> Corpus:
    """The articles in files and folders, sorted by id; with `strict`, any skipped input is an `InputError`.

    Raises `InputError` when a path does not exist or not one article could be read.
    """
    arguments = [paths] if isinstance(paths, str | Path) else list(paths)
    bounds = limits or Limits()
    placed: list[Placed] = []
    skipped: list[Skipped] = []
    said: list[Told] = []
    for entries, passed_over in _arguments(arguments, bounds):
        skipped += passed_over
        for outcome in _read_argument(entries, bounds):
            if isinstance(outcome, Placed):
                placed.append(outcome)
                note("reading", len(placed))
            elif isinstance(outcome, Told):
                said.append(outcome)
            else:
                skipped.append(outcome)
    corpus = _settled(placed, skipped, said)
    _check(corpus, arguments, strict)
    return corpus


def _settled(placed: Sequence[Placed], skipped: Sequence[Skipped], said: Sequence[Told]) -> Corpus:
    """The corpus of what was read: each article once, versions marked, what tables say of its page added."""
    kept, repeated = one_of_each(placed)
    documents = with_versions([one.document for one in tell_apart(kept)])
    told, unused = informed(documents, said, {one.path for one in said})
    problems = sorted({*skipped, *unused}, key=lambda one: (one.path, one.reason))
    return Corpus(tuple(told), tuple(problems), tuple(repeated))


def _arguments(
    arguments: Sequence[str | Path], limits: Limits
) -> Iterator[tuple[list[Entry], list[Skipped]]]:
    """The files of each argument; one named twice, or inside another, is read once.

    Files named one by one go together by their folder, so that `corpus/*` reads like `corpus`.
    """
    if not arguments:
        raise InputError("input", "no file or folder was named", "name one, or - for standard input")
    named = {str(argument): argument for argument in arguments}
    if STANDARD_INPUT in named:
        yield [standard_input(limits)], []
    paths = {_resolved(name): name for name in sorted(named) if name != STANDARD_INPUT}
    files: dict[Path, list[Entry]] = {}
    for path, name in paths.items():
        if any(parent in paths for parent in path.parents):
            continue
        entries, skipped = list_entries(named[name])
        if len(entries) == 1 and entries[0].is_argument:
            files.setdefault(path.parent, []).extend(entries)
        else:
            yield entries, skipped
    for entries in files.values():
        yield sorted(entries, key=lambda entry: entry.path), []


def _resolved(name: str) -> Path:
    try:
        return Path(name).resolve()
    except (OSError, RuntimeError, ValueError):  # a circle of links, a NUL in the name
        raise InputError(shown(name), "no path that can be followed", "check the path") from None


def _read_argument(entries: Sequence[Entry], limits: Limits) -> Iterator[Placed | Skipped | Told]:
    tables: dict[str, Fields] = {}
    articles: list[Entry] = []
    for entry in entries:
        outcome = _expand(entry, limits)
        if isinstance(outcome, Skipped):
            yield outcome
            continue
        found, passed_over = outcome
        yield from passed_over
        for one in found:
            problem = _take_table(one, tables, limits)
            if problem is not None:
                yield problem
            elif one.name not in TABLE_NAMES or one.path not in tables:
                articles.append(one)
    yield from _read_articles(articles, tables, limits)


def _expand(entry: Entry, limits: Limits) -> tuple[list[Entry], list[Skipped]] | Skipped:
    """The entry itself, or the files in it when it is an archive."""
    ending = entry.name.lower()
    if ending.endswith(".gz"):
        return [gunzipped(entry, limits)], []
    if not ending.endswith((".zip", ".wacz")):
        return [entry], []
    try:
        return unzipped(entry, limits)
    except UnreadableError as error:
        return Skipped(entry.path, str(error))


def _take_table(entry: Entry, tables: dict[str, Fields], limits: Limits) -> Skipped | None:
    """Adds what a `corpus.csv` or `corpus.toml` says, marking the table's own path as no article."""
    if entry.name not in TABLE_NAMES:
        return None
    try:
        if is_table(entry, limits):
            tables.update(read_table(entry, limits))
            tables[entry.path] = {}
    except UnreadableError as error:
        return Skipped(entry.path, str(error))
    return None


def _read_articles(
    articles: Sequence[Entry], tables: Mapping[str, Fields], limits: Limits
) -> Iterator[Placed | Skipped | Told]:
    used: set[str] = set()
    for entry in articles:
        named = next((name for name in _names(entry) if name in tables), None)
        if named is not None:
            used.add(named)
        elif (tables or not entry.is_argument) and entry.name.lower().split(".")[0] in _ABOUT:
            continue  # what a folder says about itself is no article
        about = {**partition_fields(entry.path), **(tables[named] if named else {})}
        yield from _read_entry(entry, about, limits)
    if any(entry.is_argument for entry in articles):
        return  # a table beside files named one by one may know more of them
    for path in sorted(path for path in tables if path not in used and not _is_table_path(path)):
        yield Skipped(path, "named by the folder's table but not there; correct the table's file column")


def _names(entry: Entry) -> tuple[str, ...]:
    """How a folder's table may name a file: as it stands there, packed, or without its ending."""
    return entry.path, f"{entry.path}.gz", default_id(entry.path, None, tuple(READERS))


def _is_table_path(path: str) -> bool:
    return path.rpartition("/")[2] in TABLE_NAMES


def _read_entry(entry: Entry, about: Fields, limits: Limits) -> Iterator[Placed | Skipped | Told]:
    outcomes: Iterator[Placed | Skipped | Told] = _outcomes(entry, about, limits)
    yield from few_named(entry.path, outcomes, limits)


def few_named(path: str, outcomes: Iterable[_T], limits: Limits) -> Iterator[_T | Skipped]:
    """What a file gives; of its unusable rows the first are named and the rest counted."""
    problems = 0
    for outcome in outcomes:
        is_row = isinstance(outcome, Skipped) and outcome.path != path
        problems += is_row
        if not is_row or problems <= limits.named_rows:
            yield outcome
    unnamed = problems - limits.named_rows
    if unnamed > 0:
        yield Skipped(path, f"{unnamed:,} more of its rows could not be used; correct or remove them")


def _outcomes(entry: Entry, about: Fields, limits: Limits) -> Iterator[Placed | Skipped | Told]:
    is_empty = True
    try:
        with entry.open() as stream:
            for outcome in _reader(entry)(stream, limits):
                is_empty = False
                placed = _place(entry, outcome, about, limits)
                if placed is not None:
                    yield placed
        if is_empty:
            yield Skipped(entry.path, NO_ARTICLE)
    except UnreadableError as error:
        yield Skipped(entry.path, str(error))
    except (OSError, MemoryError) as error:
        yield Skipped(entry.path, f"could not be read ({type(error).__name__}); try a copy of it")


def place_row(
    argument: str, path: str, row: Record | Problem, limits: Limits | None = None
) -> Placed | Skipped:
    """The article that a row of the Parquet file at `path` holds, or why it holds none."""
    entry, bounds = Entry(argument, path, BytesIO), limits or Limits()
    return _of_row(entry, row, partition_fields(path), bounds)


def _reader(entry: Entry) -> Reader:
    name = entry.name.lower()
    ending = next((one for one in READERS if name.endswith(one)), None)
    if ending is not None:
        return READERS[ending]
    kind = f"of the kind .{name.rpartition('.')[2]}" if "." in name else "without an ending"
    raise UnreadableError(f"a file {kind}, which is not read; save its words as {_KINDS_READ}")


def _place(entry: Entry, outcome: Outcome, about: Fields, limits: Limits) -> Placed | Skipped | Told | None:
    if isinstance(outcome, About):
        return told(entry.path, outcome)
    return _of_row(entry, outcome, about, limits)


def _of_row(entry: Entry, outcome: Record | Problem, about: Fields, limits: Limits) -> Placed | Skipped:
    if isinstance(outcome, Problem):
        return Skipped(f"{entry.path}#{outcome.row}", f"{outcome.reason}; correct or remove this row")
    return _article(entry, outcome, about, limits)


def _article(entry: Entry, outcome: Record, about: Fields, limits: Limits) -> Placed | Skipped:
    where = entry.path if outcome.row is None else f"{entry.path}#{outcome.row}"
    given = {name: value for name, value in about.items() if value not in ("", None)}
    # The table knows a single article better than its file does; of rows it knows only the common part.
    fields = {**outcome.fields, **given} if outcome.row is None else outcome.fields
    made = default_id(entry.path, outcome.row, tuple(READERS))
    document = document_from(fields, made)
    if outcome.row is not None and given:
        document = fill_gaps(document, document_from({**given, "url": None}, ""))
    if document.outlet is None and document.url is None:
        document = replace(document, outlet=outlet_of_title(document.title, OutletTable.default()))
    if not document.text.strip():
        return Skipped(where, "empty: it has no text; give it a text field or remove it")
    if len(document.text) > limits.article_bytes:
        return Skipped(where, "a text larger than any article; split it")
    document = replace(
        document,
        retrieved_from=outcome.retrieved_from,
        extractor=outcome.extractor,
        bytes_sha256=outcome.bytes_sha256,
    )
    return Placed(document, entry.argument, entry.path, outcome.row, document.id != made)


def _check(corpus: Corpus, arguments: Sequence[str | Path], strict: bool) -> None:
    """Raises when nothing was read, or, with `strict`, when anything was skipped."""
    if corpus.documents and not (strict and corpus.skipped):
        return
    given = ", ".join(
        sorted(str(one) if str(one) != STANDARD_INPUT else "standard input" for one in arguments)
    )
    if not corpus.skipped:
        raise InputError(given, "no article found", f"name files or folders with {_KINDS_READ} files")
    first = corpus.skipped[0]
    what, _, advice = first.reason.partition("; ")
    if len(corpus.skipped) > 1:
        advice = f"{advice or 'remove it'} (and {len(corpus.skipped) - 1:,} more inputs were skipped)"
    if strict:
        raise InputError(first.path, what, advice or "remove it")
    raise InputError(given, f"no article could be read ({first.path}: {what})", advice or "remove it")

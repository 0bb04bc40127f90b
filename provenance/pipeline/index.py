"""An index of articles that grows, answers at once and survives: documents in, the answers of `report` out.

What it answers depends on the set of its articles and on people's decisions, never on the order of arrival.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Literal, TypeVar

from provenance import __version__
from provenance.errors import InputError
from provenance.match import MatchSettings
from provenance.models import CopyGroup, Document, Judgement, Passage, Reading, Report, Utterance
from provenance.outlets.table import OutletTable
from provenance.pipeline import (
    arriving,
    checking,
    deciding,
    decisions,
    judging,
    kept_settings,
    laying,
    recall,
    settling,
    shelf,
    thresholds,
)
from provenance.pipeline.ask import Answer
from provenance.pipeline.check import Checked, stretches_of
from provenance.pipeline.index_values import Added, Compacted, Fault, Item, Page, Status
from provenance.progress import Note, silent
from provenance.settings import Settings
from provenance.store import articles, items
from provenance.store.codec import decode_document
from provenance.store.database import Database

Kind = Literal["utterance", "passage", "copy", "outlet", "document"]
_T = TypeVar("_T")

BATCH = 256  # articles that are acknowledged together
WHOLE = 256  # up to so many articles are compared all with all


class Index:
    """One file of articles and answers; a context manager.

    >>> from provenance import Document, Index
    >>> import tempfile
    >>> folder = tempfile.TemporaryDirectory()
    >>> with Index.open(folder.name + "/desk.db") as index:
    ...     _ = index.add([Document(id="a", text='"We will stay here for good," said Ann Lee.')])
    ...     [one.speaker for one in index.trace("We will stay here for good").utterances]
    ['Ann Lee']
    >>> folder.cleanup()
    """

    def __init__(
        self, base: Database, outlets: OutletTable, settings: Settings, whole: int, looked: MatchSettings
    ) -> None:
        self._base, self._looked = base, looked
        self._shop = settling.Workshop(base, outlets, settings, whole)
        self._drafts = laying.Drafts(base, outlets, settings)

    @classmethod
    def open(
        cls,
        path: str | PathLike[str],
        *,
        read_only: bool = False,
        settings: Settings | None = None,
        must_exist: bool = False,
        whole: int = WHOLE,
    ) -> Index:
        """The index in the file at `path`, made when absent unless it is only read or `must_exist`.

        Settings and outlets are kept with a new index; one that is there already goes on with its own, of
        which some thresholds may be raised to look with.
        """
        base = Database(Path(path), read_only, must_exist)
        try:
            kept = kept_settings.of(base)
            if kept is None and not read_only:
                kept_settings.keep(base, settings or Settings())
                kept = kept_settings.of(base)
            if kept and not kept_settings.is_of_this_shape(base):
                _renew(base)
            match, outlets = kept or (MatchSettings(), OutletTable.default())
            asked = settings.match if settings else MatchSettings()
            looked = match if asked == MatchSettings() else thresholds.allowed(match, asked)
            return cls(base, outlets, Settings(match=match), whole, looked)
        except BaseException:
            base.close()
            raise

    @classmethod
    def to_ask(
        cls, path: str | PathLike[str], settings: Settings | None = None, note: Note = silent
    ) -> Index:
        """The index for reading; what waits is compared first where the file may be written."""
        with suppress(InputError):
            asked = cls.open(path, read_only=True, settings=settings)
            if asked.is_settled:
                return asked
            asked.close()
        with suppress(InputError), cls.open(path, must_exist=True) as writer:
            settling.settle(writer._shop, note)
        return cls.open(path, read_only=True, settings=settings)

    @property
    def is_settled(self) -> bool:
        """Whether every answer knows all articles."""
        return settling.is_settled(self._base)

    @property
    def waiting(self) -> int:
        """How many articles and answers the next writer brings up to date first."""
        return settling.waiting(self._base)

    def close(self) -> None:
        """Let the file go."""
        self._base.close()

    def __enter__(self) -> Index:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- growing ------------------------------------------------------------------------------------

    def add(self, documents: Iterable[Document], note: Note = silent) -> Added:
        """Add articles in batches, each safe on the disk before the next; the same again changes nothing.

        An article under a taken id replaces the old one if it is a version of it; another gets its own id.
        """
        whole = Added()
        coming = iter(documents)
        done = 0
        while batch := list(islice(coming, BATCH)):
            whole = whole.plus(arriving.add(self._base, batch, self._shop.outlets))
            done += len(batch)
            note("adding", done)
        settling.settle(self._shop, note)
        return whole

    def remove(self, ids: Iterable[str]) -> int:
        """Remove articles; how many were there."""
        count = 0
        for id in sorted(set(ids)):
            with self._base.batch():
                n = articles.number_of(self._base, id)
                if n is not None:
                    shelf.take_off(self._base, n, self._shop.outlets)
                    count += 1
        settling.settle(self._shop, silent)
        return count

    def compact(self, note: Note = silent) -> Compacted:
        """Bring every answer up to date and give back the room that nothing uses."""
        before = self._size()
        settling.settle(self._shop, note)
        for table in ("words", "labels"):
            self._base.run(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
        self._base.run("VACUUM")
        self._base.checkpoint()
        return Compacted(before, self._size())

    def status(self) -> Status:
        """The index in numbers."""
        base = self._base
        with base.view():
            kinds = items.counts(base)
            return Status(
                documents=articles.count(base),
                outlets=int(base.one("SELECT count(DISTINCT outlet) FROM documents")),
                utterances=kinds.get(settling.UTTERANCE, 0),
                passages=kinds.get(settling.PASSAGE, 0),
                copies=kinds.get(settling.COPY, 0),
                judgements=int(base.one("SELECT count(*) FROM judgements")),
                waiting=settling.waiting(base),
                size_bytes=self._size(),
                version=__version__,
            )

    def verify(self) -> tuple[Fault, ...]:
        """Everything wrong with the file: pages, articles whose text is not what was read, lost answers."""
        return checking.faults(self._base)

    # --- questions ----------------------------------------------------------------------------------

    def trace(self, words: str) -> Answer:
        """Who said `words`, every rendering, and where they go back to."""
        with self._ready():
            answer = recall.trace(self._base, words)
            decided = decisions.decided(self._base)
        utterances, passages = answer.utterances, answer.passages
        if decided:
            utterances = judging.said_of(utterances, decided)
            passages = judging.said_of(passages, decided)
        if self._looked != self._shop.settings.match:
            utterances = thresholds.strong_utterances(utterances, self._looked)
            passages = thresholds.strong_passages(passages, self._looked)
        return replace(answer, utterances=utterances, passages=passages)

    def check(self, document: Document) -> tuple[Checked, Report]:
        """An article against the index; where the index holds it already, what is known is shown."""
        with self._ready():
            n = articles.number_of(self._base, document.id)
            if n is not None and decode_document(articles.given(self._base, n)).text == document.text:
                report = self._told(recall.report_beside(self._base, n))
                return stretches_of(document.id, report), report
            if n is not None:
                document = replace(document, id=f"{document.id} (checked)")
            report = self._told(self._drafts.report_on(document))
        return stretches_of(document.id, report), report

    def shown(self, answer: Answer) -> Report:
        """A report of the articles that an answer needs to be shown."""
        with self._base.view():
            return recall.assembled(self._base, recall.documents_in(answer))

    def readings(self) -> dict[str, Reading]:
        """What each article quotes and credits, by id."""
        with self._base.view():
            return recall.readings(self._base)

    def report(self, ids: Iterable[str] | None = None) -> Report:
        """The report on the whole index, or on what hangs together with some of its articles."""
        with self._ready():
            numbers = None if ids is None else [self._number(id) for id in sorted(set(ids))]
            return self._told(recall.report_on(self._base, numbers))

    def documents(self, query: str = "", offset: int = 0, limit: int = 50) -> Page:
        """Articles in order of id, those that have the words of `query` in text, headline, outlet or id."""
        with self._base.view():
            return self._listed(query, offset, limit)

    def document(self, id: str) -> Document:
        """The article as it was added."""
        return decode_document(articles.given(self._base, self._number(id)))

    def search(self, words: str, kind: Kind, offset: int = 0, limit: int = 50) -> Page:
        """What has `words` in it, of one kind."""
        if kind == "document":
            return self.documents(words, offset, limit)
        with self._ready():
            if kind == "outlet":
                return self._outlets(words, offset, limit)
            total, found = items.searched(self._base, kind, words, offset, limit)
            return Page(total, tuple(Item(one.id, title=one.label) for one in found))

    def utterance(self, id: str) -> tuple[Utterance, Report]:
        """An utterance, and a report of it with the articles that it needs to be shown."""
        report = self._around(settling.UTTERANCE, id)
        return report.utterances[0], report

    def passage(self, id: str) -> tuple[Passage, Report]:
        """A passage, and a report of it with the articles that it needs to be shown."""
        report = self._around(settling.PASSAGE, id)
        return report.passages[0], report

    def copy(self, id: str) -> tuple[CopyGroup, Report]:
        """A copy group, and a report of it with the articles that it needs to be shown."""
        report = self._around(settling.COPY, id)
        return report.copies[0], report

    # --- decisions ----------------------------------------------------------------------------------

    def judge(self, judgement: Judgement) -> Judgement:
        """Write a person's decision down; later answers respect it. What is judged must be there."""
        whole = decisions.checked(judgement, datetime.now(UTC).isoformat(timespec="seconds"))
        with self._base.batch():
            deciding.keep(self._base, whole)
        return whole

    def judgements(self, of: str | None = None) -> tuple[Judgement, ...]:
        """All decisions in the order they were written, or those on one thing."""
        return tuple(
            one.judgement for one in decisions.written(self._base) if of is None or one.judgement.of == of
        )

    # --- how ----------------------------------------------------------------------------------------

    @contextmanager
    def _ready(self) -> Iterator[None]:
        """Every answer up to date, as far as this program may write, and of one moment."""
        if not self._base.read_only and not settling.is_settled(self._base):
            settling.settle(self._shop, silent)
        with self._base.view():
            yield

    def _told(self, report: Report) -> Report:
        told = judging.told_in(report, decisions.decided(self._base))
        is_as_made = self._looked == self._shop.settings.match
        return told if is_as_made else thresholds.raised(told, self._looked)

    def _number(self, id: str) -> int:
        n = articles.number_of(self._base, id)
        if n is None:
            raise InputError(
                id, "is no article of this index", "list them with provenance index status --json"
            )
        return n

    def _around(self, kind: str, id: str) -> Report:
        with self._ready():
            found = items.by_id(self._base, kind, id)
            if found is None:
                raise InputError(
                    id, f"is no {kind} of this index", "look for it with provenance trace --json"
                )
            return self._told(recall.report_around(self._base, found, kind))

    def _listed(self, query: str, offset: int, limit: int) -> Page:
        numbers = recall.documents_named(self._base, query) if query.strip() else None
        total = articles.count(self._base) if numbers is None else len(numbers)
        rows = articles.listed(self._base, numbers, offset, limit)
        return Page(total, tuple(Item(*row) for row in rows))

    def _outlets(self, words: str, offset: int, limit: int) -> Page:
        rows = self._base.rows(
            "SELECT outlet, count(*) FROM documents WHERE instr(lower(outlet), lower(?)) "
            "GROUP BY outlet ORDER BY count(*) DESC, outlet",
            (words,),
        )
        shown = rows[offset : offset + limit]
        return Page(
            len(rows), tuple(Item(row[0], outlet=row[0], title=f"{row[1]} articles") for row in shown)
        )

    def _size(self) -> int:
        paths = (self._base.path, Path(f"{self._base.path}-wal"))
        return sum(path.stat().st_size for path in paths if path.exists())


def _renew(base: Database) -> None:
    if base.read_only:
        what = "has answers of another version of this program"
        raise InputError(str(base.path), what, "bring it up to date with provenance index compact")
    kept_settings.renew(base)

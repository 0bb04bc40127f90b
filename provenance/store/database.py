"""The file itself: opened, brought up to date, written in whole batches; every failure is one clear line."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from provenance.errors import InputError
from provenance.store.schema import APPLICATION_ID, MIGRATIONS, VERSION

Row = tuple[Any, ...]

_WAIT_SECONDS = 30.0  # so long a second writer waits for the first
_PAUSE_SECONDS = 0.01
_CACHE_KIB = 96 * 1024


class Database:
    """One SQLite file in WAL mode. Readers see the last whole batch while a writer works.

    Raises:
        InputError: the file is no index, is newer than this program, is locked, or the disk is full.
    """

    def __init__(self, path: Path, read_only: bool = False, must_exist: bool = False) -> None:
        self.path, self.read_only = path, read_only
        if (read_only or must_exist) and not path.is_file():
            raise InputError(str(path), "there is no index here", "make one with provenance index add")
        with self._told():
            self._connection = _connected(path, read_only)
        try:
            with self._told():
                self._settle()
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Let the file go; what was not committed is forgotten."""
        self._connection.close()

    def rows(self, query: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query."""
        try:
            return self._execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise _in_words(self.path, error) from error

    def row(self, query: str, values: Sequence[Any] = ()) -> Row | None:
        """The first row of a query."""
        try:
            found: Row | None = self._execute(query, values).fetchone()
        except sqlite3.Error as error:
            raise _in_words(self.path, error) from error
        return found

    def one(self, query: str, values: Sequence[Any] = ()) -> Any:
        """The first value of the first row, None where there is none."""
        found = self.row(query, values)
        return found[0] if found else None

    def each(self, query: str, values: Sequence[Any] = ()) -> Iterator[Row]:
        """The rows of a query one by one."""
        with self._told():
            found = self._execute(query, values)
            while row := found.fetchone():  # `yield from` would close the cursor, of a closed file too
                yield row

    def run(self, statement: str, values: Sequence[Any] = ()) -> int:
        """Execute; the number of the row that was put in, if any."""
        with self._told():
            return self._execute(statement, values).lastrowid or 0

    def run_many(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """Execute once a row."""
        given = list(rows)
        with self._told():
            try:
                self._connection.executemany(statement, given)
            except UnicodeEncodeError:
                self._connection.executemany(statement, map(_encodable, given))

    @contextmanager
    def batch(self) -> Iterator[None]:
        """All that is written inside stands after it, or nothing does. A second writer waits for its turn."""
        if self._connection.in_transaction:
            yield
            return
        with self._told():
            self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            with self._told():
                self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    @contextmanager
    def view(self) -> Iterator[None]:
        """Everything read inside is of one moment, whatever a writer does meanwhile."""
        if self._connection.in_transaction:
            yield
            return
        with self._told():
            self._connection.execute("BEGIN")
        try:
            yield
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def others_writes(self) -> int:
        """A number that is another once some other program has written to the file."""
        return int(self.one("PRAGMA data_version"))

    def checkpoint(self) -> None:
        """Move what the log holds into the file, as far as readers allow."""
        self.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def _execute(self, statement: str, values: Sequence[Any]) -> sqlite3.Cursor:
        try:
            return self._connection.execute(statement, values)
        except UnicodeEncodeError:
            return self._connection.execute(statement, _encodable(values))

    def _settle(self) -> None:
        """Bring an older file up to date; refuse what is no index or is newer."""
        with self.view():  # of one moment: another program may be making the file
            version, application = self.one("PRAGMA user_version"), self.one("PRAGMA application_id")
            is_empty = not self.one("SELECT count(*) FROM sqlite_schema")
        if version > VERSION and application == APPLICATION_ID:
            what = f"was written by a newer version (format {version}, this one reads up to {VERSION})"
            raise InputError(str(self.path), what, "update provenance")
        is_ours = application == APPLICATION_ID and version >= 0
        if not is_ours and not (is_empty and not self.read_only):
            raise InputError(str(self.path), "is no index of provenance", "name another file")
        if not self.read_only and self.one("PRAGMA journal_mode") != "wal":
            self._keep_a_log()  # only now: another program's file is left as it is
        if version == VERSION:
            return
        if self.read_only:
            what = f"is of an older version (format {version})"
            raise InputError(str(self.path), what, "bring it up to date with provenance index compact")
        self._migrate()

    def _keep_a_log(self) -> None:
        """Change the file to WAL mode; here alone SQLite does not wait itself for who is at the file."""
        end = time.monotonic() + _WAIT_SECONDS
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if not _is_busy(error) or time.monotonic() > end:
                    raise
            time.sleep(_PAUSE_SECONDS)

    def _migrate(self) -> None:
        with self.batch():
            version = self.one("PRAGMA user_version")  # another writer may have been quicker
            for step in range(version, VERSION):
                for statement in _statements(MIGRATIONS[step]):
                    self.run(statement)
            self.run(f"PRAGMA application_id = {APPLICATION_ID}")
            self.run(f"PRAGMA user_version = {VERSION}")

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What SQLite says, in one line a reader can act on."""
        try:
            yield
        except sqlite3.Error as error:
            raise _in_words(self.path, error) from error


def _connected(path: Path, read_only: bool) -> sqlite3.Connection:
    mode = "ro" if read_only else "rwc"
    address = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(
        address, uri=True, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    connection.execute("PRAGMA trusted_schema = OFF")
    if not read_only:
        connection.execute("PRAGMA synchronous = FULL")  # acknowledged is on the disk, power cut or not
        connection.execute("PRAGMA wal_autocheckpoint = 4000")
    return connection


def _encodable(values: Sequence[Any]) -> list[Any]:
    """The values; a lone surrogate, which no file can hold as text, is stored and looked for as U+FFFD."""
    return [
        "".join(c if not "\ud800" <= c <= "\udfff" else "\ufffd" for c in one)
        if isinstance(one, str)
        else one
        for one in values
    ]


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one, so that they run inside our own transaction."""
    pending = ""
    for line in script.splitlines():
        pending += line + "\n"
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""


def _kind_of(error: sqlite3.Error) -> int:
    """SQLite's number of an error, without what it says of it further."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def _is_busy(error: sqlite3.Error) -> bool:
    return _kind_of(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _in_words(path: Path, error: sqlite3.Error) -> InputError:
    message, kind = str(error), _kind_of(error)
    if kind == sqlite3.SQLITE_FULL or "disk I/O" in message:
        return InputError(str(path), f"cannot be written ({message})", "make room on the disk and try again")
    if _is_busy(error):
        return InputError(
            str(path), "another program is writing to it", "wait until it is done and try again"
        )
    if kind == sqlite3.SQLITE_NOTADB:
        return InputError(str(path), "is no index of provenance", "name another file")
    if kind == sqlite3.SQLITE_CORRUPT:
        return InputError(str(path), f"is damaged ({message})", _ANEW)
    if kind in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return InputError(
            str(path), f"cannot be opened ({message})", "check the path and who may write there"
        )
    if "Could not decode" in message:  # SQLite goes on with the text itself
        return InputError(str(path), "is damaged (a text in it is no UTF-8)", _ANEW)
    return InputError(str(path), message, "run provenance index verify")


_ANEW = "make a new index from the articles: provenance index add"

"""The file: whole batches or nothing, older ones brought up to date, others refused in one line."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from threading import Thread, Timer

import pytest

from provenance.errors import InputError
from provenance.pipeline.index import Index
from provenance.store import database as module
from provenance.store.database import Database
from provenance.store.schema import VERSION
from tests.index_builders import articles, made_first


def refusal(path: Path, **how: bool) -> str:
    """The one line with which a file is refused."""
    with pytest.raises(InputError) as caught:
        Database(path, **how)
    line = str(caught.value)
    assert "\n" not in line
    return line


def test_a_batch_that_fails_leaves_nothing(tmp_path: Path) -> None:
    base = Database(tmp_path / "a.db")

    with pytest.raises(ZeroDivisionError), base.batch():
        base.run("INSERT INTO meta VALUES ('a', 'b')")
        raise ZeroDivisionError

    assert base.one("SELECT count(*) FROM meta") == 0


def test_a_newer_file_is_refused_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "newer.db"
    Database(path).run(f"PRAGMA user_version = {VERSION + 1}")

    assert "newer version" in refusal(path)


def test_another_program_s_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE theirs (a)")
    other.close()
    before = path.read_bytes()

    assert "is no index" in refusal(path)
    assert path.read_bytes() == before


def test_a_text_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a database, " * 100, encoding="utf-8")

    assert "is no index" in refusal(path)
    assert path.read_text(encoding="utf-8").startswith("not a database")


def test_nothing_is_made_where_an_index_is_only_read(tmp_path: Path) -> None:
    assert "no index here" in refusal(tmp_path / "none.db", read_only=True)
    assert not (tmp_path / "none.db").exists()


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert "cannot be opened" in refusal(tmp_path / "none" / "a.db")


def test_a_new_file_that_another_program_writes_to_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    leaving = Timer(0.3, other.close)
    leaving.start()

    assert Database(path).one("PRAGMA journal_mode") == "wal"
    leaving.join()


def test_a_new_file_that_another_program_makes_meanwhile_is_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, one = tmp_path / "new.db", Database.one
    another = Thread(target=lambda: Database(path).close())

    def as_the_other_comes(base: Database, query: str, values: tuple[object, ...] = ()) -> object:
        found = one(base, query, values)
        if query == "PRAGMA application_id" and not another.ident:
            another.start()
            another.join(0.5)  # it has made the file by now, or waits for us
        return found

    monkeypatch.setattr(Database, "one", as_the_other_comes)
    assert Database(path).one("PRAGMA user_version") == VERSION
    another.join()


def test_a_file_of_an_older_version_is_brought_up_to_date_and_answers_as_before(tmp_path: Path) -> None:
    path = tmp_path / "older.db"
    with Index.open(path) as index:
        index.add(articles())
        before = index.report()
    made_first(path)

    with Index.open(path) as index:
        after = index.report()

    assert Database(path).one("PRAGMA user_version") == VERSION > 1
    assert after == before


def test_an_older_file_that_may_only_be_read_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "older.db"
    with monkeypatch.context() as older:
        older.setattr(module, "VERSION", 1)
        Database(path).close()

    assert "index compact" in refusal(path, read_only=True)

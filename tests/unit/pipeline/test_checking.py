"""A damaged file, or a stranger's: a question ends in an answer or one clear line, and `verify` finds it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from provenance.errors import InputError
from provenance.models import Judgement, JudgementOf, JudgementVerdict
from provenance.pipeline.index import Index
from tests.builders import a_document
from tests.index_builders import articles

WORDS = "We will rebuild the bridge before the winter comes to the valley"
DAMAGES = (
    "UPDATE texts SET said = '[1,2]'",
    "UPDATE texts SET said = '}{'",
    "UPDATE texts SET said = replace(hex(zeroblob(100000)), '0', '[')",
    "UPDATE texts SET given = json_set(given, '$.text', 'x')",
    "UPDATE texts SET given = json_set(given, '$.id', 'x')",
    "UPDATE texts SET given = json_set(given, '$.title', 7)",
    "UPDATE texts SET keys = x'0102'",
    "UPDATE items SET body = '[]'",
    "UPDATE items SET words = '}'",
    "UPDATE items SET body = replace(body, 'courier', 'zebra')",
    "UPDATE entries SET entry = '[9]'",
    "DELETE FROM texts WHERE n = 1",
    "DELETE FROM documents WHERE n = 1",
    "INSERT INTO judgements VALUES (1, 'U-1', 'utterance', 'rejected', '', '', '', '[[1]]')",
    "INSERT INTO judgements VALUES (1, 'U-1', 'nothing', 'rejected', '', '', '', '[]')",
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "a.db"
    with Index.open(path) as index:
        index.add(articles())
    return path


@pytest.fixture
def damaged(whole: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    path = Path(shutil.copy(whole, tmp_path))
    with closing(sqlite3.connect(path)) as base, base:
        base.execute(request.param)
    return path


@pytest.mark.parametrize("damaged", DAMAGES, indirect=True)
def test_verify_finds_what_is_damaged_and_says_what_to_do(damaged: Path) -> None:
    with Index.open(damaged, read_only=True) as index:
        faults = index.verify()

    assert faults
    assert all("add it again" in one.what or "make a new index" in one.what for one in faults)


@pytest.mark.parametrize("damaged", DAMAGES, indirect=True)
def test_a_question_to_a_damaged_index_ends_in_an_answer_or_one_line(damaged: Path) -> None:
    held, draft = articles()[1], a_document(articles()[0].text, "draft")
    with Index.open(damaged) as index:
        utterance = index.search(WORDS, "utterance").items[0].id
        judgement = Judgement(utterance, JudgementOf.UTTERANCE, JudgementVerdict.REJECTED)
        for ask in (
            lambda: index.shown(index.trace(WORDS)),
            lambda: index.check(held),
            lambda: index.check(draft),
            lambda: index.utterance(utterance),
            index.readings,
            index.report,
            lambda: index.judge(judgement),
            lambda: index.add([a_document("Something new happened in Brenn today.", "new")]),
            lambda: index.remove(["herald"]),
            index.compact,
        ):
            with suppress(InputError):
                ask()

    assert damaged.exists()


def test_what_verify_says_mends_an_article(whole: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(whole, tmp_path))
    with Index.open(path) as index:
        index._base.run("UPDATE texts SET said = '[1,2]' WHERE n = 1")
        (fault,) = index.verify()

        index.remove([fault.where])
        index.add(articles())

        assert index.verify() == ()

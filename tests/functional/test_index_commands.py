"""`provenance index`, `judge` and `--index` as a user runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from provenance.cli import cli
from provenance.errors import InputError
from tests.index_builders import articles

WORDS = "We will rebuild the bridge before the winter comes to the valley"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, list(arguments))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index of the articles, beside the file they were added from."""
    folder = tmp_path_factory.mktemp("desk")
    rows = [
        {"id": one.id, "text": one.text, "outlet": one.outlet, "published": one.published}
        for one in articles()
    ]
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (folder / "today.jsonl").write_text(lines, encoding="utf-8")
    outcome = run("index", "add", str(folder / "today.jsonl"), "--index", str(folder / "desk.db"), "--json")
    assert json.loads(outcome.stdout) == {"added": 10, "unchanged": 0, "replaced": 0, "renamed": {}}
    return folder


def test_adding_again_changes_nothing(desk: Path) -> None:
    outcome = run("index", "add", str(desk / "today.jsonl"), "--index", str(desk / "desk.db"), "--json")

    assert json.loads(outcome.stdout)["unchanged"] == 10


@pytest.mark.parametrize(
    "command",
    [
        ("trace", WORDS),
        ("copies",),
        ("quotes",),
        ("report",),
    ],
)
def test_an_index_answers_what_a_corpus_answers(
    desk: Path, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    corpus = str(desk / "today.jsonl")
    in_one_go = ["--corpus", corpus] if command[0] == "trace" else [corpus]

    asked = run(*command, "--index", str(desk / "desk.db"), "--json")
    built = run(*command, *in_one_go, "--json")

    assert asked.exit_code == 0, asked.output
    assert json.loads(asked.stdout) == json.loads(built.stdout)


def test_an_article_is_checked_against_an_index(desk: Path, tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(articles()[0].text, encoding="utf-8")

    outcome = run("check", str(draft), "--index", str(desk / "desk.db"))

    assert "also in" in outcome.stdout


def test_an_index_is_exported(desk: Path, tmp_path: Path) -> None:
    outcome = run("export", "csv", "--index", str(desk / "desk.db"), "-o", str(tmp_path / "tables"))

    assert outcome.exit_code == 0 and (tmp_path / "tables" / "copies.csv").exists()


def test_a_corpus_and_an_index_are_not_asked_together(desk: Path) -> None:
    assert run("copies", str(desk / "today.jsonl"), "--index", str(desk / "desk.db")).exit_code == 2
    assert run("copies").exit_code == 2


def test_an_index_that_is_not_there_is_an_error_in_one_line(tmp_path: Path) -> None:
    for command in (("index", "status"), ("index", "remove", "a"), ("judge", "a", "rejected"), ("copies",)):
        outcome = run(*command, "--index", str(tmp_path / "none.db"))

        assert outcome.exit_code == 1 and isinstance(outcome.exception, InputError)
        assert "make one with provenance index add" in str(outcome.exception)
        assert not (tmp_path / "none.db").exists()


def test_a_decision_is_kept_and_exported(desk: Path, tmp_path: Path) -> None:
    base = tmp_path / "own.db"
    run("index", "add", str(desk / "today.jsonl"), "--index", str(base))
    group = json.loads(run("copies", "--index", str(base), "--json").stdout)["copies"][0]["id"]

    kept = run("judge", group, "rejected", "--index", str(base), "--note", "one press release", "--json")

    assert json.loads(kept.stdout)["what"] == "copy"
    after = json.loads(run("copies", "--index", str(base), "--json").stdout)
    assert group not in {one["id"] for one in after["copies"]}
    assert any("one press release" in one["why"] for one in after["not_linked"])
    run("report", "--index", str(base), "-o", str(tmp_path / "out"))
    written = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    assert [one["of"] for one in written["judgements"]] == [group]


def test_removed_verified_compacted(desk: Path, tmp_path: Path) -> None:
    base = tmp_path / "own.db"
    run("index", "add", str(desk / "today.jsonl"), "--index", str(base))

    assert json.loads(run("index", "remove", "chess", "--index", str(base), "--json").stdout) == {
        "removed": 1
    }
    assert json.loads(run("index", "verify", "--index", str(base), "--json").stdout) == {"faults": []}
    assert run("index", "compact", "--index", str(base)).exit_code == 0
    assert json.loads(run("index", "status", "--index", str(base), "--json").stdout)["documents"] == 9


@pytest.mark.parametrize("half", [True, False], ids=["cut in half", "a byte of a text turned"])
def test_a_damaged_index_is_told_in_one_line_and_what_mends_it(
    desk: Path, tmp_path: Path, half: bool
) -> None:
    whole = bytearray((desk / "desk.db").read_bytes())
    at = whole.find(WORDS.encode()[:24])
    assert at > 0
    whole[at] = 0xFF
    broken = tmp_path / "broken.db"
    broken.write_bytes(whole[: len(whole) // 2] if half else whole)

    outcome = run("index", "verify", "--index", str(broken))

    assert isinstance(outcome.exception, InputError)
    assert "is damaged" in str(outcome.exception)
    assert "provenance index add" in str(outcome.exception)
    assert WORDS[:24] not in str(outcome.exception)

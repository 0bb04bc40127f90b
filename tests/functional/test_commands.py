"""The commands as a user runs them: exit codes, streams, one clear line for every failure."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from provenance.cli import cli
from provenance.errors import ProvenanceError

STORY = (
    "“We will rebuild the bridge before the winter comes to the valley,” Mayor Ana Petrova told reporters "
    "on Monday. "
    "The bridge fell on Sunday after two days of rain.\n"
)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, list(arguments))


def failure_line(*arguments: str) -> str:
    """The one line that a failing command leaves behind."""
    outcome = run(*arguments)
    assert outcome.exit_code == 1, outcome.output
    assert isinstance(outcome.exception, ProvenanceError)
    line = str(outcome.exception)
    assert "\n" not in line
    return line


@pytest.fixture
def two_papers(tmp_path: Path) -> Path:
    (tmp_path / "courier.txt").write_text("Bridge falls\n\n" + STORY, encoding="utf-8")
    (tmp_path / "herald.txt").write_text(
        "A bridge is gone\n\n" + STORY + "\nReporting by Herald staff.\n", encoding="utf-8"
    )
    return tmp_path


def test_report_writes_every_file_of_the_contract(two_papers: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"

    outcome = run("report", str(two_papers), "-o", str(out))

    assert outcome.exit_code == 0, outcome.output
    names = {path.name for path in out.iterdir()}
    assert {
        "index.html",
        "report.json",
        "report.md",
        "graph.graphml",
        "graph.gexf",
        "quotations.csv",
        "passages.csv",
        "copies.csv",
    } <= names


def test_two_runs_give_the_same_bytes(two_papers: Path, tmp_path: Path) -> None:
    folders = [tmp_path / "first", tmp_path / "second"]

    for folder in folders:
        assert (
            run(
                "report", str(two_papers / "courier.txt"), str(two_papers / "herald.txt"), "-o", str(folder)
            ).exit_code
            == 0
        )

    first, second = (
        {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
        for folder in folders
    )
    assert first == second


def test_quotes_jsonl_has_a_line_a_document(two_papers: Path) -> None:
    outcome = run("quotes", str(two_papers), "--jsonl")

    lines = [json.loads(line) for line in outcome.stdout.splitlines()]
    assert [line["id"] for line in lines] == ["courier", "herald"]
    assert lines[0]["quotes"][0]["speaker"] == "Ana Petrova"


def test_copies_json_has_the_contract_s_keys(two_papers: Path) -> None:
    outcome = run("copies", str(two_papers), "--json")

    assert set(json.loads(outcome.stdout)) == {"copies", "passages", "not_linked"}


def test_trace_finds_the_utterance_and_both_papers(two_papers: Path) -> None:
    outcome = run(
        "trace", "We will rebuild the bridge before the winter", "--corpus", str(two_papers), "--json"
    )

    answer = json.loads(outcome.stdout)
    assert answer["utterances"][0]["speaker"] == "Ana Petrova"
    assert {one["document"] for one in answer["utterances"][0]["renderings"]} == {"courier", "herald"}


def test_trace_of_words_that_stand_nowhere_is_done_with_exit_code_0(two_papers: Path) -> None:
    outcome = run(
        "trace", "colourless green ideas sleep furiously tonight", "--corpus", str(two_papers), "--json"
    )

    assert outcome.exit_code == 0
    assert json.loads(outcome.stdout)["utterances"] == []
    assert "not found" in outcome.stderr


def test_check_marks_what_stands_elsewhere(two_papers: Path) -> None:
    outcome = run(
        "check", str(two_papers / "courier.txt"), "--corpus", str(two_papers / "herald.txt"), "--json"
    )

    answer = json.loads(outcome.stdout)
    elsewhere = {place["document"] for stretch in answer["stretches"] for place in stretch["elsewhere"]}
    assert elsewhere == {"herald"}
    assert answer["document"]["id"] == "courier"


def test_an_empty_folder_is_one_line_and_exit_code_1(tmp_path: Path) -> None:
    assert str(tmp_path.name) in failure_line("report", str(tmp_path))


def test_a_path_that_does_not_exist_is_one_line_and_exit_code_1(tmp_path: Path) -> None:
    assert "nowhere.txt" in failure_line("quotes", str(tmp_path / "nowhere.txt"))


def test_a_binary_file_is_named_and_skipped(two_papers: Path) -> None:
    (two_papers / "photo.txt").write_bytes(bytes(range(256)) * 40)

    outcome = run("quotes", str(two_papers), "--json")

    assert outcome.exit_code == 0
    assert "photo.txt" in outcome.stderr
    assert "2 read, 1 skipped" in outcome.stderr


def test_strict_makes_a_skipped_article_exit_code_1(two_papers: Path) -> None:
    (two_papers / "photo.txt").write_bytes(bytes(range(256)) * 40)

    assert "photo.txt" in failure_line("quotes", str(two_papers), "--strict")


def test_an_article_of_one_word_is_read(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Flood", encoding="utf-8")

    outcome = run("report", str(tmp_path / "one.txt"), "-o", str(tmp_path / "out"))

    assert outcome.exit_code == 0
    assert "nothing stands in more than one article" in outcome.stderr


def test_a_wrong_option_is_exit_code_2() -> None:
    assert run("report", "--no-such-option").exit_code == 2


def test_a_wrong_setting_is_one_line(two_papers: Path, tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text("[match]\nno_such_setting = 3\n", encoding="utf-8")

    assert "no_such_setting" in failure_line("copies", str(two_papers), "--settings", str(settings))


@pytest.mark.parametrize("form", ["graphml", "gexf", "prov-json", "prov-n", "jsonld"])
def test_export_prints_a_report_in_the_formats_of_other_programs(
    two_papers: Path, tmp_path: Path, form: str
) -> None:
    run("report", str(two_papers), "-o", str(tmp_path / "out"))

    outcome = run("export", form, "--report", str(tmp_path / "out" / "report.json"))

    assert outcome.exit_code == 0, outcome.output
    assert "courier" in outcome.stdout


def test_an_evidence_pack_holds_until_a_byte_of_an_article_changes(two_papers: Path, tmp_path: Path) -> None:
    run("report", str(two_papers), "-o", str(tmp_path / "out"))
    pack = tmp_path / "evidence.zip"
    run("export", "pack", "--report", str(tmp_path / "out" / "report.json"), "-o", str(pack))
    assert run("verify-pack", str(pack)).exit_code == 0

    data = pack.read_bytes()
    place = data.index(b"rebuild the bridge")
    pack.write_bytes(data[:place] + b"R" + data[place + 1 :])

    assert "evidence.zip" in failure_line("verify-pack", str(pack))


def test_export_of_a_file_that_is_no_report_is_one_line(two_papers: Path) -> None:
    assert "courier.txt" in failure_line("export", "csv", "--report", str(two_papers / "courier.txt"))


def test_trace_sets_only_what_an_article_has_in_marks_between_marks(tmp_path: Path) -> None:
    spoken = "We will rebuild the old bridge over the river before the winter storms"
    (tmp_path / "north.txt").write_text(f"“{spoken},” Mayor Ana Prado said on Monday.", encoding="utf-8")
    told = f"Mayor Ana Prado said that {spoken.lower()} of next year."
    (tmp_path / "south.txt").write_text(told, encoding="utf-8")

    shown = " ".join(run("trace", spoken, "--corpus", str(tmp_path)).stdout.split("Goes back to")[0].split())

    assert f"word for word “{spoken}" in shown
    assert "indirect speech that we will rebuild" in shown


def test_trace_says_weights_and_chances_in_words(two_papers: Path) -> None:
    outcome = run("trace", "We will rebuild the bridge before the winter", "--corpus", str(two_papers))

    assert "word for word" in outcome.stdout
    assert "odds ×" in outcome.stdout
    assert "First known, within this corpus: the dates do not tell" in outcome.stdout


def test_trace_gives_the_day_of_words_that_two_papers_had_on_one_day(tmp_path: Path) -> None:
    said = "“We will rebuild the old bridge before the winter storms,” Mayor Ana Prado said on Monday."
    for name in ("north", "south"):
        (tmp_path / f"{name}.md").write_text(f"---\npublished: 2021-03-01\n---\n{said}", encoding="utf-8")

    shown = " ".join(run("trace", "rebuild the old bridge", "--corpus", str(tmp_path)).stdout.split())

    assert "2021-03-01; in which article first, the dates do not tell" in shown


def test_check_shows_own_words_and_own_quotations_in_one_piece(two_papers: Path) -> None:
    (two_papers / "alone.txt").write_text(
        "The ferry stays. “No boat is sold this year,” said Ida Holm. She spoke on Friday.\n",
        encoding="utf-8",
    )

    outcome = run("check", str(two_papers / "alone.txt"), "--corpus", str(two_papers / "herald.txt"))

    assert (
        "The ferry stays. “No boat is sold this year,” said Ida Holm. She spoke on Friday." in outcome.stdout
    )


def test_words_repeated_in_one_article_only_stand_in_no_other(tmp_path: Path) -> None:
    (tmp_path / "twice.txt").write_text(f"{STORY}\n{STORY}", encoding="utf-8")

    outcome = run("report", str(tmp_path / "twice.txt"), "-o", str(tmp_path / "out"))

    assert "nothing stands in more than one article" in outcome.stderr


def test_an_article_that_is_there_again_is_named_and_counted(two_papers: Path) -> None:
    for number in range(7):
        (two_papers / f"herald ({number}).txt").write_bytes((two_papers / "herald.txt").read_bytes())

    outcome = run("quotes", str(two_papers))

    assert outcome.stderr.count("the same article again as") == 5
    assert "and 2 more that are there again" in outcome.stderr
    assert "2 read, 0 skipped, 7 there again" in outcome.stderr


def test_control_characters_of_an_article_do_not_reach_the_terminal(tmp_path: Path) -> None:
    article = tmp_path / "trick.txt"
    article.write_text(
        "“We will \x1b]0;taken\x07 stay \u202ehere for good,” Ana Petrova said.", encoding="utf-8"
    )

    printed = run("quotes", str(article)).stdout

    assert not {"\x07", "\u202e"} & set(printed)
    assert "\x1b]" not in printed


def test_two_versions_of_one_page_are_one_reporter(tmp_path: Path) -> None:
    page = {"url": "https://courier.example/2024/03/bridge", "outlet": "Courier"}
    kept = (
        "The bridge fell on Sunday after two days of rain and nobody was hurt, the police of the valley said."
    )
    before = f"Mayor Ana Petrova said that the town will rebuild the bridge before the winter comes. {kept}"
    after = (
        f"“We will rebuild the bridge before the winter comes,” Mayor Ana Petrova told Radio Valley. {kept}"
    )
    rows = [
        {**page, "text": before, "collected": "2024-03-05"},
        {**page, "text": after, "collected": "2024-03-06"},
    ]
    feed = tmp_path / "pages.jsonl"
    feed.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")

    report = json.loads(run("report", str(feed), "-o", str(tmp_path / "out"), "--json").stdout)

    assert {one["version_of"] for one in report["documents"]} == {None, "pages#1"}
    assert max(len(one["renderings"]) for one in report["utterances"]) > 1
    assert {one["independent_sources"] for one in report["utterances"]} == {1}


def test_a_file_whose_name_has_no_letter_is_not_taken_for_the_origin(two_papers: Path) -> None:
    (two_papers / "courier.txt").rename(two_papers / " .txt")

    groups = json.loads(run("copies", str(two_papers), "--json").stdout)["copies"]

    assert [group["origin"]["name"] for group in groups] == [None]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (
            "We will not raise taxes on the island this year",
            "We will raise taxes on the island this year",
            "denies",
        ),
        (
            "We plan to cut 12 posts in the harbour by May",
            "We plan to cut 14 posts in the harbour by May",
            "“14”",
        ),
    ],
)
def test_quotations_that_deny_each_other_are_shown_as_a_contradiction(
    tmp_path: Path, one: str, other: str, why: str
) -> None:
    for name, words in (("courier", one), ("herald", other)):
        (tmp_path / f"{name}.txt").write_text(
            f"“{words},” Mayor Ana Petrova said on Monday.", encoding="utf-8"
        )

    answer = json.loads(run("trace", one, "--corpus", str(tmp_path), "--json").stdout)

    conflicts = [conflict for utterance in answer["utterances"] for conflict in utterance["conflicts"]]
    assert [conflict["verdict"] for conflict in conflicts] == ["contradictory"]
    assert why in conflicts[0]["why"]


def test_authors_of_related_articles_are_no_credit(two_papers: Path) -> None:
    page = two_papers / "courier.txt"
    page.write_text(
        page.read_text("utf-8")
        + "\n\nRelated articles\n\nTen walks\n\nReuters Staff\n\nA new harbour\n\nSam Hill\n",
        encoding="utf-8",
    )

    groups = json.loads(run("copies", str(two_papers), "--json").stdout)["copies"]

    assert [group["origin"]["name"] for group in groups] == [None]

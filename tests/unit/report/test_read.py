"""report.json read back, and what a wrong file is told."""

import json

import pytest

from provenance.errors import InputError
from provenance.report import plain, read_report, to_json
from tests.builders import a_report


def test_a_report_reads_back_equal(tmp_path):
    (tmp_path / "report.json").write_text(to_json(a_report()), encoding="utf-8")

    assert read_report(tmp_path / "report.json") == a_report()
    assert read_report(tmp_path) == a_report()


def test_unknown_fields_are_passed_over(tmp_path):
    later = plain(a_report()) | {"mood": "calm"}
    (tmp_path / "r.json").write_text(json.dumps(later), encoding="utf-8")

    assert read_report(tmp_path / "r.json") == a_report()


def changed(*path, to):
    report = plain(a_report())
    place = report
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = to
    return json.dumps(report)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\xff\xfe", "not JSON"),
        (b"{", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "not a provenance report"),
        (b'{"hello": 1}', "no field `schema`"),
        (b'{"schema": 99}', "schema '99'"),
        (b'{"schema": 1}', "no field `version`"),
        (changed("documents", to=3).encode(), "`documents` should be a list"),
        (changed("documents", 0, "text", to=3).encode(), "`documents[0].text` should be text"),
        (changed("documents", 1, "kind", to="poem").encode(), "`documents[1].kind` is 'poem'"),
        (
            changed("quotations", 0, "quoted", to=[[1]]).encode(),
            "`quotations[0].quoted[0]` should be [start, end]",
        ),
        (changed("corpus", "sentences", to=True).encode(), "`corpus.sentences` should be a whole number"),
        (changed("utterances", 0, "edges", 0, "probability", to="x").encode(), "should be a number"),
        (changed("corpus", to=[]).encode(), "corpus should be an object"),
    ],
)
def test_a_wrong_file_is_told_in_one_line(tmp_path, content, told):
    file = tmp_path / "x.json"
    file.write_bytes(content)

    with pytest.raises(InputError) as error:
        read_report(file)

    assert told in str(error.value)
    assert str(file) in str(error.value)
    assert "\n" not in str(error.value)


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read_report(tmp_path / "nowhere.json")

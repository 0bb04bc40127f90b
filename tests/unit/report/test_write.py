"""The report folder: its files, their bytes, and that each is whole."""

import gc
import re
from pathlib import Path

import pytest

from provenance.report import write_report
from provenance.report.files import write_whole
from provenance.report.graph import build_graph
from provenance.report.lookup import look_up
from provenance.report.network_files import to_gexf
from tests.builders import a_report
from tests.report_builders import a_large_report

FILES = (
    "claimreview.jsonld copies.csv graph.gexf graph.graphml index.html passages.csv prov.json quotations.csv "
    "report.json report.md"
)


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_the_files_of_the_contract_are_written(tmp_path):
    written = write_report(a_report(), tmp_path / "deep" / "folder")

    assert written[0].name == "index.html"
    assert sorted(path.name for path in written) == FILES.split()
    assert sorted(contents(tmp_path / "deep" / "folder")) == FILES.split()


def test_two_folders_get_the_same_bytes(tmp_path):
    write_report(a_report(), tmp_path / "one")
    write_report(a_report(), tmp_path / "two")
    write_report(a_report(), tmp_path / "two")

    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_no_clock_stands_in_the_gexf():
    gexf = to_gexf(build_graph(look_up(a_report())))

    assert "lastmodified" not in gexf
    assert "networkx 3" not in gexf.casefold()
    assert set(re.findall(r"20\d\d-\d\d-\d\d", gexf)) == {"2024-03-05", "2024-03-06"}


def test_settings_are_shown_and_nothing_of_the_machine(tmp_path):
    settings = {"match": {"copy_min_words": 7}, "outlets": Path("/home/ana/secret/ours.tsv"), "stamp": None}

    page = write_report(a_report(), tmp_path, settings)[0].read_text(encoding="utf-8")

    assert "<dt>match.copy_min_words</dt><dd>7</dd>" in page
    assert "<dt>outlets</dt><dd>ours.tsv</dd>" in page
    assert "ana" not in page.split("Settings")[1].split("</dl>")[0]
    assert "stamp" not in page.split("Settings")[1].split("</dl>")[0]


def test_a_failed_write_leaves_the_old_file(tmp_path):
    path = write_whole(tmp_path / "a.txt", "old")

    with pytest.raises(AttributeError):
        write_whole(path, None)  # type: ignore[arg-type]

    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def test_lone_surrogates_are_replaced_one_for_one(tmp_path):
    assert write_whole(tmp_path / "a", "x\ud800y").read_text(encoding="utf-8") == "x\ufffdy"


def test_a_smaller_report_leaves_no_stale_pages(tmp_path):
    write_report(a_large_report(150, 90), tmp_path)
    assert len(list((tmp_path / "details").glob("*.html"))) == 8 + 3
    (tmp_path / "details" / "mine.html").write_text("kept")

    write_report(a_report(), tmp_path)

    assert [each.name for each in (tmp_path / "details").iterdir()] == ["mine.html"]


def test_the_search_for_cycles_is_on_again_after_writing(tmp_path):
    write_report(a_report(), tmp_path)

    assert gc.isenabled()

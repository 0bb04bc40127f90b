"""The CSV files: rows, and cells a spreadsheet would run."""

import csv
import io

import pytest

from provenance.report import tables
from provenance.report.lookup import look_up
from tests.builders import a_report
from tests.report_builders import tainted


def rows(columns, made):
    return list(csv.DictReader(io.StringIO(tables.to_csv(columns, made), newline="")))


def test_one_row_a_quotation():
    table = rows(tables.QUOTATION_COLUMNS, tables.quotation_rows(look_up(a_report())))

    assert [(row["speaker"], row["channel"], row["utterances"]) for row in table] == [
        ("Ana Duarte", "Canal 5", "u1"),
        ("Rui Teles", "", "u2"),
        ("Ana Duarte", "Radio Norte", "u1"),
    ]


def test_one_row_an_occurrence_of_a_passage():
    table = rows(tables.PASSAGE_COLUMNS, tables.passage_rows(look_up(a_report())))

    assert [(row["document"], row["origin"], row["origin_in_corpus"]) for row in table] == [
        ("harbour", "Reuters", "false"),
        ("post", "Reuters", "false"),
    ]
    assert table[0]["text"] == table[1]["text"]


def test_one_row_a_member_of_a_copy_group():
    table = rows(tables.COPY_COLUMNS, tables.copy_rows(look_up(a_report())))

    assert [(row["copy"], row["document"], row["credit"], row["share"]) for row in table] == [
        ("c1", "harbour", "stripped", "0.42"),
        ("c1", "post", "stated", "0.55"),
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "\ufeff=", "\u200b@"])
def test_a_cell_that_a_spreadsheet_would_run_is_text(start):
    assert tables.safe_cell(f"{start}HYPERLINK(1)") == f"'{start}HYPERLINK(1)"


@pytest.mark.parametrize("cell", ["a=b", "", None, -3, 0.5, "“-1”"])
def test_other_cells_stay(cell):
    assert tables.safe_cell(cell) == cell


def test_a_cell_gives_a_terminal_no_commands():
    assert (
        tables.safe_cell("the \x1b[31mbridge\x9b0m\x07,\n\ta bell")
        == "the \ufffd[31mbridge\ufffd0m\ufffd,\n\ta bell"
    )


def test_newlines_quotes_and_nul_keep_the_rows_apart():
    found = look_up(tainted(a_report(), '\n"x",;\r\n\0=1'))

    assert len(rows(tables.QUOTATION_COLUMNS, tables.quotation_rows(found))) == 3
    assert len(rows(tables.COPY_COLUMNS, tables.copy_rows(found))) == 2

"""Paragraphs: lines, or blocks where a text is set in a column."""

from __future__ import annotations

from provenance.text.paragraphs import is_hard_wrapped, split_paragraphs

COLUMN = """The council met on Monday evening in the
town hall and agreed, after three hours of
debate, to open the harbour to the ferries
of the northern line for the whole summer
season, which begins on the first of June.

The mayor said that the decision would help
the shops on the quay, where trade has been
slow since the landing stage was destroyed
by the storm that struck the coast in March.
"""


def test_a_column_is_read_in_blocks() -> None:
    assert is_hard_wrapped(COLUMN)
    assert len(split_paragraphs(COLUMN)) == 2


def test_an_indent_opens_a_paragraph_of_a_column() -> None:
    column = COLUMN.replace("\n\n", "\n    ")

    assert [column[start:end][:10] for start, end in split_paragraphs(column)] == ["The counci", "The mayor "]


def test_headings_and_captions_make_no_column() -> None:
    page = "\n".join(["Home", "A ferry leaves the harbour on Monday", "Ann Lee", "Share", "News"] * 4)

    assert not is_hard_wrapped(page)


def test_windows_and_old_line_ends_part_paragraphs() -> None:
    text = "One.\r\n\r\nTwo.\rThree.\u2028Four."

    assert [text[start:end] for start, end in split_paragraphs(text)] == ["One.", "Two.", "Three.", "Four."]


def test_a_line_broken_inside_its_sentence_goes_on() -> None:
    text = "The ferry left the quay, the harbour master Ann\nLee told the council of the north\nline.\nSlow."
    words = "Nobody in the town had seen the ferry, Mayor Lee\nsaid. The storm was over.\nHarbour News"

    assert len(split_paragraphs(words)) == 2
    assert len(split_paragraphs(text)) == 2

"""What outlets repeat is counted paragraph by paragraph, and is what one go finds."""

from __future__ import annotations

from pathlib import Path

from provenance.engines.furniture import find_repeated
from provenance.engines.local import LocalRunner
from provenance.engines.reading import bring_documents
from provenance.engines.records import unpacked
from provenance.models import Document
from provenance.outlets.table import OutletTable
from provenance.segment import repeated_paragraphs

_WHO = ("everybody", "the mayor", "the last of the guests")
_SLOGAN = "All the hills that are fit to climb"
_SENTENCE = "The paper has been read near the fire in every house of this valley since the great flood came."


def some_pages() -> list[Document]:
    """Outlets of several sizes: a slogan in all pages, a sentence in many of one and in few of another."""
    found = []
    for outlet, count in (("Elm Post", 20), ("elm post ", 3), ("Oak Times", 14), ("Ash Mail", 2), (None, 5)):
        for number in range(count):
            name = f"{outlet}-{number}"
            parts = [f"{_SLOGAN}", f"Story {name} began at {number} and went on for a while, {name} says."]
            parts += [f"It ended in part {number} of {name} when {who} had gone home again." for who in _WHO]
            parts += [_SENTENCE] if number % 2 or outlet == "Elm Post" else []
            url = f"https://www.paper.example/{number}" if outlet is None else None
            found.append(Document(name, "\n\n".join(parts), outlet=outlet, url=url, language="en"))
    return found


def test_they_are_those_of_one_go(tmp_path: Path) -> None:
    pages = some_pages()

    with LocalRunner(tmp_path, bucket_bytes=10_000) as runner:
        found = find_repeated(runner, bring_documents(runner, pages), OutletTable.default())
        rows = [row for table in runner.tables(found) for row in unpacked(table)]

    repeated = {one.id: spans for one, spans in rows}
    whole = repeated_paragraphs([one for one, _ in rows])
    assert repeated == {one.id: whole.get(one.id, frozenset()) for one in pages}
    assert {len(spans) for spans in repeated.values()} == {0, 1, 2}

"""Articles for tests of the index: two stories that outlets share, words that travel, furniture."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from provenance.models import Document
from tests.builders import a_document

BRIDGE = (
    "The bridge over the Lenn at Oderstadt fell on Sunday night after two days of heavy rain, "
    "and nobody was on it. "
    "Engineers had warned the council of cracks in the northern pier as early as in the spring of last year."
    "\n\n"
    "“We will rebuild the bridge before the winter comes to the valley,” Mayor Ana Petrova told reporters."
)
FERRY = (
    "A ferry with forty passengers ran aground near Halvik on Tuesday morning when its rudder failed. "
    "All passengers were brought ashore by fishing boats within an hour, the harbour master wrote in his log."
    "\n\n"
    "“Nobody panicked, and the crew did exactly what it had been trained to do,” Captain Jon Sund said."
)
ECHO = (
    "The council of Oderstadt met for six hours behind closed doors and voted on nothing but the minutes.\n\n"
    "The mayor repeated herself: “We will rebuild the bridge before the winter comes to the valley,” Ana "
    "Petrova said."
)
NOTICE = "Read our bulletin every morning at seven"


def articles() -> list[Document]:
    """Ten articles: a story in four outlets, another in three, an echo, two that share nothing."""
    bridge = [
        ("courier", "Courier", "Bridge falls\n\n" + BRIDGE),
        ("herald", "Herald", "A bridge is gone\n\n" + BRIDGE + "\n\nReporting by Herald staff."),
        ("observer", "Observer", "ODERSTADT (AP) — " + BRIDGE),
        ("tribune", "Tribune", BRIDGE + "\n\n" + NOTICE),
    ]
    ferry = [
        ("coast", "The Coast", "Ferry aground\n\n" + FERRY),
        ("north", "Northern Post", FERRY + "\n\nThis was first reported by The Coast."),
        ("ferry-tribune", "Tribune", FERRY + "\n\n" + NOTICE),
    ]
    others = [
        ("echo", "The Echo", ECHO),
        ("weather", "Tribune", "It will rain on Thursday and clear up towards the evening.\n\n" + NOTICE),
        (
            "chess",
            "The Echo",
            "A girl of nine won the chess cup of the province without losing a game.",
        ),
    ]
    day = {name: f"2021-03-0{place % 3 + 1}" for place, (name, _, _) in enumerate(bridge + ferry + others)}
    return [
        a_document(text, name, outlet=outlet, published=day[name])
        for name, outlet, text in bridge + ferry + others
    ]


_STOCK = (
    "Readers who saw the storm from the upper windows of their own houses are asked to send their "
    "pictures to the desk before the coming weekend, with a name and a street.",
    "The council of the province has put the whole matter of the winter dykes on its agenda for the next "
    "month and will hear the farmers of the lower valley first.",
    "“We shall not sell one acre of the common meadow to a builder from the capital,” said Ada Brenn.",
    "“We shall not sell one acre of the common meadow, whoever asks us nicely,” said Tom Brenn.",
    "Asked about it, Ada Brenn said that not one acre of the meadow would go to builders from the capital.",
)
_TOWNS = ("Halvik", "Oderstadt", "Lenn", "Brakel", "Morsum", "Tarp", "Uhlen", "Vissel", "Wenning", "Zarrel")


def own_text(number: int) -> str:
    """A text that shares nothing with another number's; one sentence more makes it no family with others."""
    town = _TOWNS[number % len(_TOWNS)]
    lines = (
        f"Ledger {number}-{line} of {town} lists {number * 31 + line} crates of wire" for line in range(30)
    )
    return ". ".join(lines) + "."


def with_stock(number: int, stock: Sequence[int]) -> Document:
    """An article of its own with some sentences that others have too."""
    paragraphs = (own_text(number), *(_STOCK[one] for one in stock))
    return a_document("\n\n".join(paragraphs), f"stock-{number}", outlet=f"The Post of {number}")


def made_first(path: Path) -> None:
    """Turn an index into a file of the first version, as far as its tables go."""
    with sqlite3.connect(path) as base:
        base.execute("ALTER TABLE stretches DROP COLUMN parts")
        base.execute("ALTER TABLE stretches DROP COLUMN speakers")
        base.execute("DROP TABLE due_places")
        base.execute("CREATE TABLE due_places (document INTEGER PRIMARY KEY) STRICT")
        base.execute("DROP INDEX documents_published")
        base.execute("DROP INDEX items_listed")
        base.execute("DROP TABLE labels")
        base.execute("ALTER TABLE due_documents DROP COLUMN is_old")
        base.execute("PRAGMA user_version = 1")
    base.close()

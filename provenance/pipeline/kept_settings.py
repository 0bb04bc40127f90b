"""The settings and outlet rows an index was made with, kept in the file: all its answers follow them."""

from __future__ import annotations

from provenance import __version__
from provenance.match import MatchSettings
from provenance.models import CopyGroup, NotLinked, OriginEntry, Passage, Utterance
from provenance.outlets.rows import read_rows
from provenance.outlets.table import OutletTable
from provenance.pipeline.keys import shape_of_keys
from provenance.pipeline.reading import Said
from provenance.pipeline.settling import Entry
from provenance.settings import Settings
from provenance.store.codec import decode, encode, fingerprint
from provenance.store.database import Database


def of(base: Database) -> tuple[MatchSettings, OutletTable] | None:
    """The settings and outlets that an index was made with, None for a new file."""
    kept: dict[str, str] = dict(base.rows("SELECT name, value FROM meta"))
    if "match" not in kept:
        return None
    outlets = OutletTable.default()
    if rows := kept.get("outlets"):
        outlets = outlets.with_rows(read_rows(rows, str(base.path)))
    return decode(MatchSettings, kept["match"]), outlets


def is_of_this_shape(base: Database) -> bool:
    """Whether answers and keys in the file are made as this version makes them; the articles always are."""
    return bool(base.one("SELECT value FROM meta WHERE name = 'shape'") == _shape())


def renew(base: Database) -> None:
    """Forget every answer that another version wrote; all articles are to be read and compared again."""
    with base.batch():
        for table in ("items", "places", "wordings", "entries"):
            base.run(f"DELETE FROM {table}")
        base.run("INSERT INTO labels (labels) VALUES ('delete-all')")
        base.run("INSERT OR REPLACE INTO due_documents (document, is_old) SELECT n, 1 FROM documents")
        base.run("UPDATE views SET is_due = 1")
        base.run("INSERT OR REPLACE INTO meta VALUES ('shape', ?)", (_shape(),))


def _shape() -> str:
    nouns = fingerprint(Said, Entry, Utterance, Passage, CopyGroup, NotLinked, OriginEntry)
    return f"{nouns} {shape_of_keys()}"


def keep(base: Database, settings: Settings) -> None:
    """Keep the settings and the outlet rows of a new index; those of an older one stay."""
    OutletTable.load(settings.outlets)
    rows = settings.outlets.read_text(encoding="utf-8-sig") if settings.outlets else ""
    with base.batch():
        values = {"match": encode(settings.match), "outlets": rows, "made_by": __version__, "shape": _shape()}
        base.run_many("INSERT OR IGNORE INTO meta VALUES (?, ?)", values.items())

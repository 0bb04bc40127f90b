"""What is wrong with the file of an index: pages, articles that are not what was added, lost answers."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping

from provenance.errors import InputError
from provenance.models import CopyGroup, NotLinked, OriginEntry, Passage, Utterance
from provenance.pipeline import decisions, settling
from provenance.pipeline.index_values import Fault
from provenance.pipeline.judging import places_of
from provenance.pipeline.kept import read_both, read_keys
from provenance.pipeline.settling import Entry
from provenance.store import articles, items
from provenance.store.codec import decode, decode_document, decode_words
from provenance.store.database import Database

_NOUNS: Mapping[str, type] = {
    settling.UTTERANCE: Utterance,
    settling.PASSAGE: Passage,
    settling.COPY: CopyGroup,
    settling.MISS: NotLinked,
    settling.ORIGIN: OriginEntry,
}
_AGAIN = "remove and add it again"
_ANEW = "make a new index of the same articles"


def faults(base: Database) -> tuple[Fault, ...]:
    """Everything wrong: pages first, then articles, answers and people's decisions."""
    pages = [Fault("file", str(row[0])) for row in base.rows("PRAGMA integrity_check") if row[0] != "ok"]
    decided = _unread("judgements", _ANEW, decisions.written, base)
    return (*pages, *_of_articles(base), *_of_answers(base), *decided)


def _of_articles(base: Database) -> Iterator[Fault]:
    is_settled = settling.is_settled(base)
    for row in base.rows("SELECT id FROM documents WHERE n NOT IN (SELECT n FROM texts) ORDER BY id"):
        yield Fault(row[0], f"its text is lost; {_ANEW}")
    for held in articles.all_held(base):
        id, sha256 = held.id, base.one("SELECT sha256 FROM documents WHERE n = ?", (held.n,))
        yield from _unread(id, _AGAIN, _as_added, held, sha256)
        yield from _unread(id, _ANEW, read_keys, articles.keys_of(base, [held.n]).get(held.n, b""))
        if held.entry is not None:
            yield from _unread(id, _AGAIN, decode, Entry, held.entry)
        elif is_settled:
            yield Fault(id, f"it was not compared; {_AGAIN}")


def _as_added(held: articles.Held, sha256: str) -> None:
    """Refuse an article that is not the one that was added, or was not read."""
    if decode_document(held.given).sha256 != sha256:
        raise InputError("the index", "its text is not the one that was added", _AGAIN)
    read_both(held.id, held.given, held.said)


def _of_answers(base: Database) -> Iterator[Fault]:
    held = {row[0] for row in base.rows("SELECT id FROM documents")}
    for kind, id, words, body, document in items.all_stored(base):
        again = f"remove {document} and add it again" if document else _ANEW
        yield from _unread(f"{kind} {id}", again, decode_words, words)
        yield from _unread(f"{kind} {id}", again, _standing, _NOUNS.get(kind, object), body, held)


def _standing(noun: type, body: str, held: Container[str]) -> None:
    """Refuse an answer that cannot be read, or that stands in articles which are not there."""
    found: object = decode(noun, body)
    if isinstance(found, Utterance | Passage | CopyGroup):
        lost = sorted({place[0] for place in places_of(found) if place[0] not in held})
        if lost:
            raise InputError("the index", f"it stands in {lost[0]}, which is not in the index", _ANEW)


def _unread(where: str, advice: str, read: Callable[..., object], *stored: object) -> Iterator[Fault]:
    """The fault of a stored value that cannot be read."""
    try:
        read(*stored)
    except InputError as error:
        yield Fault(where, f"{error.what}; {advice}")

"""Articles put on the shelf and taken off, each read once with what its outlet repeats.

What an article says depends on it alone and on the paragraphs its outlet repeats; these are counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from provenance.engines.article import completed
from provenance.models import Document, Span
from provenance.outlets.table import OutletTable
from provenance.pipeline import company
from provenance.pipeline.keys import Keys, Mark, marked_keys, name_key
from provenance.pipeline.reading import Said, read_article
from provenance.segment.boilerplate import boilerplate_in
from provenance.segment.repetition import (
    articles_needed,
    furniture_of,
    is_sentence,
    outlet_key,
    paragraph_keys,
)
from provenance.store import articles, furniture
from provenance.store.codec import decode, decode_document, encode, encode_document
from provenance.store.database import Database

_RANK_BYTES = 4
_LEAST_FOR_SENTENCES = 6


@dataclass(frozen=True, slots=True)
class _New:
    """An article on its way to the shelf."""

    n: int
    given: Document
    whole: Document
    home: int
    paragraphs: dict[int, str]


@dataclass(frozen=True, slots=True)
class _ReadNew:
    """A new article as it was read, its keys and what they are worth."""

    new: _New
    said: Said
    keys: Keys
    marks: list[Mark]


def put(base: Database, documents: Sequence[Document], outlets: OutletTable) -> list[int]:
    """Shelve articles that are not there yet and note whom they may concern; their numbers."""
    arrived = [_shelve(base, one, outlets) for one in documents]
    _mend_furniture(base, arrived)
    _keep(base, [_read(one, _repeated(base, one), outlets) for one in arrived])
    return [one.n for one in arrived]


def take_off(base: Database, n: int, outlets: OutletTable) -> None:
    """Take an article off the shelf and note whom that may concern."""
    document = decode_document(articles.given(base, n))
    company.dismiss(base, n)
    base.run("INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)", (n, _words(document)))
    home = _home(completed(document, outlets))
    if home:
        keys = [name_key(one) for one in paragraph_keys(document.text)]
        furniture.count_out(base, home, n, keys)
        _mend_home(base, home, keys, frozenset())
    articles.drop(base, n)


def read_again(base: Database, numbers: Iterable[int], outlets: OutletTable) -> None:
    """Read articles again of which some paragraphs have become furniture, or are none any more.

    Most of these lines are known to be furniture wherever they stand: then all stays as it was read.
    """
    wanted = list(numbers)
    old = _of_another_version(base, wanted)
    read, parted = [], []
    for held in articles.of_numbers(base, wanted):
        given = decode_document(held.given)
        new = _arrived(held.n, given, completed(given, outlets))
        repeated = _repeated(base, new)
        if held.n in old or boilerplate_in(given.text, repeated) != decode(Said, held.said).boilerplate:
            parted.append(company.part(base, held.n))
            read.append(_read(new, repeated, outlets))
    _keep(base, read)
    for one in parted:
        company.came_back(base, one)
    base.run_many("DELETE FROM due_documents WHERE document = ?", ((n,) for n in wanted))


def due(base: Database, most: int) -> list[int]:
    """Articles that have to be looked at again, the first `most` of them."""
    return [
        row[0] for row in base.rows("SELECT document FROM due_documents ORDER BY document LIMIT ?", (most,))
    ]


def _of_another_version(base: Database, numbers: Sequence[int]) -> set[int]:
    """Which of the articles another version of this program has read."""
    rows = base.rows(
        "SELECT document FROM due_documents WHERE is_old AND document IN (SELECT value FROM json_each(?))",
        (str(list(numbers)),),
    )
    return {row[0] for row in rows}


def _shelve(base: Database, document: Document, outlets: OutletTable) -> _New:
    whole = completed(document, outlets)
    home = _home(whole)
    shelved = articles.Shelved(
        id=document.id,
        sha256=document.sha256,
        rank=_rank(document),
        home=home,
        outlet=whole.outlet,
        title=document.title,
        published=document.published,
        url=document.url,
        given=encode_document(document),
    )
    new = _arrived(articles.put(base, shelved), document, whole)
    base.run("INSERT INTO words (rowid, text) VALUES (?, ?)", (new.n, _words(document)))
    if home:
        counted = [(key, is_sentence(words)) for key, words in sorted(new.paragraphs.items())]
        furniture.count_in(base, home, new.n, counted)
    return new


def _arrived(n: int, given: Document, whole: Document) -> _New:
    home = _home(whole)
    paragraphs = {name_key(one): one for one in paragraph_keys(given.text)} if home else {}
    return _New(n, given, whole, home, paragraphs)


def _repeated(base: Database, new: _New) -> frozenset[Span]:
    """The paragraphs of an article that its outlet repeats."""
    common = furniture.common_of(base, new.home, new.paragraphs) if new.home else set()
    words = {new.paragraphs[key] for key in common}
    return furniture_of(new.whole, words) if words else frozenset()


def _read(new: _New, repeated: frozenset[Span], outlets: OutletTable) -> _ReadNew:
    said = read_article(new.whole, repeated, outlets)
    return _ReadNew(new, said, *marked_keys(new.given.text, said.boilerplate, said.reading.quotations))


def _keep(base: Database, read: Sequence[_ReadNew]) -> None:
    """Keep what articles say, and find their company."""
    articles.keep_reading(
        base,
        ((one.new.n, encode_document(one.new.given), encode(one.said), one.keys.tobytes()) for one in read),
    )
    articles.keep_facts(
        base,
        ((one.said.outlet, one.said.title, one.said.published.earliest, one.new.n) for one in read),
    )
    company.welcome(
        base, [company.Arrived(one.new.n, _rank(one.new.given), one.keys, one.marks) for one in read]
    )


def _mend_furniture(base: Database, arrived: Sequence[_New]) -> None:
    new = frozenset(one.n for one in arrived)
    by_home: dict[int, set[int]] = {}
    for one in arrived:
        if one.home:
            by_home.setdefault(one.home, set()).update(one.paragraphs)
    for home in sorted(by_home):
        _mend_home(base, home, sorted(by_home[home]), new)


def _mend_home(base: Database, home: int, keys: Sequence[int], new: frozenset[int]) -> None:
    """Note which paragraphs of a home have become furniture or are none any more, and who has them."""
    size = furniture.articles_of(base, home)
    looked_at = {*keys, *furniture.sentences_of(base, home, _LEAST_FOR_SENTENCES)}
    for key, count, of_body, was in furniture.counted(base, home, looked_at):
        now = size > 0 and count >= articles_needed(of_body, size)
        if now != was:
            furniture.set_common(base, home, key, now)
            others = sorted(set(furniture.holders(base, home, key)) - new)
            base.run_many("INSERT OR IGNORE INTO due_documents VALUES (?, 0)", ((n,) for n in others))


def _home(whole: Document) -> int:
    name = outlet_key(whole)
    return name_key(name) if name else 0


def _rank(document: Document) -> int:
    return int(document.sha256[: 2 * _RANK_BYTES], 16)


def _words(document: Document) -> str:
    return f"{document.title or ''}\n{document.text}".encode("utf-8", "replace").decode().replace("\0", " ")


def facts(document: Document, said: Said) -> Document:
    """The document with outlet, headline and language as read."""
    return replace(document, outlet=said.outlet, title=said.title, language=said.language)

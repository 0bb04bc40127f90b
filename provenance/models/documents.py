"""What is read: articles, the pile they make, and when a thing happened, as an interval."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from provenance.models.kinds import DateBasis, DocumentKind


@dataclass(frozen=True, slots=True)
class Document:
    """One article, wire story, press release or transcript, with its unaltered text.

    `published` and `collected` are kept as the input wrote them; `provenance.dates` reads them.
    `retrieved_from` is the address the bytes were fetched from where a file names it, `extractor` what
    took the text out of them ("trafilatura 2.3.1"), `bytes_sha256` their SHA-256 (of the file, archived
    page or line; None for a row of a table), `version_of` the id of an earlier version of the same page.

    >>> Document(id="a", text="Hello.").language is None
    True
    """

    id: str
    text: str = ""
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    collected: str | None = None
    byline: str | None = None
    language: str | None = None
    kind: DocumentKind = DocumentKind.ARTICLE
    retrieved_from: str | None = None
    extractor: str | None = None
    bytes_sha256: str | None = None
    version_of: str | None = None

    @property
    def sha256(self) -> str:
        """SHA-256 of `text` in UTF-8, in hex: anyone holding the report can check it."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that could not be used, and the line that says why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """The documents read, in order of their ids, what was skipped, and what was there twice."""

    documents: tuple[Document, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    repeated: tuple[Skipped, ...] = ()

    def __iter__(self) -> Iterator[Document]:
        return iter(self.documents)

    def __len__(self) -> int:
        return len(self.documents)


@dataclass(frozen=True, slots=True)
class DateInterval:
    """When a document was published: ISO 8601 days or minutes, or None where nothing is known.

    A day stands for the whole day, so `earliest="2020-10-07", latest="2020-10-07"` is dated to the day.
    """

    earliest: str | None = None
    latest: str | None = None
    basis: DateBasis = DateBasis.UNKNOWN
    explanation: str = "no date was found in the metadata, the address or the text"

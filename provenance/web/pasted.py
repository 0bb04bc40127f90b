"""What somebody pasted or dropped: a quotation, or one or more articles, told apart by its shape."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from provenance.errors import InputError
from provenance.ingest import Limits, read_documents
from provenance.ingest.standard_input import ending_of
from provenance.models import Document, DocumentKind
from provenance.web.drafts import Pasted
from provenance.web.names import file_name
from provenance.web.refusals import RefusedError

_MOST_WORDS = 90  # a long quotation of a speech has 60 to 80 words; a short news item 100
_MOST_LINES = 3
_HEAD_BYTES = 65_536


def looks_like_quotation(text: str) -> bool:
    """Whether a text is a few words that somebody said, rather than an article.

    >>> looks_like_quotation("We have certain obligations."), looks_like_quotation("A.\\nB.\\nC.\\nD.")
    (True, False)
    """
    lines = sum(bool(line.strip()) for line in text.splitlines())
    return lines <= _MOST_LINES and len(text.split(None, _MOST_WORDS)) <= _MOST_WORDS


def take_text(text: str, about: dict[str, str], taken_as: str = "") -> Pasted:
    """A pasted text as what it is, or as `taken_as` says: `quotation` or `article`."""
    found = _as_file(text)
    if found is not None:
        return replace(found, documents=tuple(_told(one, about) for one in found.documents))
    if taken_as == "quotation" or (taken_as != "article" and looks_like_quotation(text)):
        return Pasted(words=" ".join(text.split()))
    return Pasted(documents=(_told(Document(id="pasted", text=_clean(text)), about),))


def _as_file(text: str) -> Pasted | None:
    """The articles in pasted markup or JSON; None where it is words (that may begin with a bracket)."""
    data = text.encode("utf-8", "replace")
    ending = ending_of(data[:_HEAD_BYTES])
    if ending == ".txt":
        return None
    try:
        return take_files([(f"pasted{ending}", data)])
    except RefusedError:
        if ending.startswith(".json"):
            return None
        raise


def take_files(files: Sequence[tuple[str, bytes]], limits: Limits | None = None) -> Pasted:
    """The articles in some files, read as a corpus is.

    Raises:
        RefusedError: not one article could be read.
    """
    with tempfile.TemporaryDirectory(prefix="provenance-") as folder:
        for number, (name, data) in enumerate(files):
            (Path(folder) / _apart(file_name(name), number)).write_bytes(data)
        try:
            corpus = read_documents(folder, limits=limits or Limits())
        except InputError as error:  # without the folder's name, which means nothing to who sent the files
            raise RefusedError(422, f"{error.what}; {error.advice}") from None
    return Pasted(
        documents=corpus.documents, skipped=tuple(f"{one.path}: {one.reason}" for one in corpus.skipped)
    )


def _apart(name: str, number: int) -> str:
    return name if number == 0 else f"{number + 1}-{name}"


def _told(document: Document, about: dict[str, str]) -> Document:
    """The document with what the person says of it, where the text itself does not."""
    known = {key: value.strip()[:500] for key, value in about.items() if value and value.strip()}
    kind = known.pop("kind", None)
    given = {key: value for key, value in known.items() if getattr(document, key) is None}
    told = replace(document, **given)  # type: ignore[arg-type]
    return replace(told, kind=DocumentKind(kind)) if kind else told


def _clean(text: str) -> str:
    """The text as the readers give one: no lone surrogates, no NUL, plain line ends."""
    encoded = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    return encoded.replace("\0", "\ufffd").replace("\r\n", "\n").replace("\r", "\n")

"""An upload read and added to an index step by step: a folder goes in, counts and ids come out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from provenance.errors import InputError
from provenance.ingest import Limits, read_documents
from provenance.models import Corpus
from provenance.pipeline.index import Index
from provenance.web.config import Serving
from provenance.web.refusals import RefusedError

_MOST_NAMED = 1_000


class Adding:
    """The upload being added, read once; a process that begins anew reads it again."""

    def __init__(self, serving: Serving) -> None:
        self._limits = Limits(unpacked_bytes=serving.limits.unpacked_bytes)
        self._folder = ""
        self._corpus = Corpus()

    def read_upload(self, folder: str) -> dict[str, Any]:
        """Read the files; how many articles there are, and what was skipped."""
        corpus = self._read(folder)
        return {
            "documents": len(corpus),
            "skipped": tuple(f"{one.path}: {one.reason}" for one in (*corpus.skipped, *corpus.repeated)),
        }

    def add_step(self, index: Index, folder: str, start: int, count: int) -> dict[str, Any]:
        """Add some of the articles: how many were new, and under which ids."""
        documents = self._read(folder).documents[start : start + count]
        added = index.add(documents)
        kept = dict(added.renamed)
        named = tuple(kept.get(one.id, one.id) for one in documents) if start < _MOST_NAMED else ()
        return {
            "added": added.added,
            "unchanged": added.unchanged,
            "replaced": added.replaced,
            "documents": named,
        }

    def _read(self, folder: str) -> Corpus:
        if self._folder != folder:
            try:
                self._corpus = read_documents(Path(folder), limits=self._limits)
            except (
                InputError
            ) as error:  # without the folder's name, which means nothing to who sent the files
                raise RefusedError(422, f"{error.what}; {error.advice}") from None
            self._folder = folder
        return self._corpus

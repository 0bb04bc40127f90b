"""Where did this quote come from? Finds words that stand in several news articles and traces their origin.

    >>> from provenance import Document, extract_quotations
    >>> [q.speaker for q in extract_quotations(Document(id="a", text='"We will stay here," said Ann Lee.'))]
    ['Ann Lee']

The names below are imported when they are first used, so that `import provenance` costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from provenance.ingest import read_documents as read_documents
    from provenance.match import compare as compare
    from provenance.models import Document as Document
    from provenance.pipeline import Index as Index
    from provenance.pipeline import build_report as build_report
    from provenance.pipeline import trace as trace
    from provenance.quotes import extract_quotations as extract_quotations

__version__ = "0.1.0"

_HOME_OF = {
    "Document": "provenance.models",
    "read_documents": "provenance.ingest",
    "extract_quotations": "provenance.quotes",
    "compare": "provenance.match",
    "Index": "provenance.pipeline",
    "trace": "provenance.pipeline",
    "build_report": "provenance.pipeline",
}

__all__ = [
    "Document",
    "Index",
    "__version__",
    "build_report",
    "compare",
    "extract_quotations",
    "read_documents",
    "trace",
]


def __getattr__(name: str) -> Any:
    if name in _HOME_OF:
        return getattr(importlib.import_module(_HOME_OF[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

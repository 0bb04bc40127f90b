"""From files to documents: any mix of files and folders is read, and what could not be used is named."""

from __future__ import annotations

from provenance.ingest.corpus import read_documents
from provenance.ingest.limits import Limits

__all__ = ["Limits", "read_documents"]

"""The evidence pack: a report with its articles, hashes and settings in one zip that anyone can check again.

The same report gives the same bytes: entries are stored in order, without times.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from provenance.errors import InputError
from provenance.models import Anchor, Report
from provenance.report.articles import all_evidence
from provenance.report.read import from_plain
from provenance.report.values import flat, to_json

_EPOCH = (1980, 1, 1, 0, 0, 0)
_MANIFEST = "manifest.json"
_REPORT = "report.json"
_MOST_BYTES = 4_000_000_000
_ADVICE = "give a pack that `provenance` wrote"


def to_pack(report: Report, settings: object = None) -> bytes:
    """The pack as the bytes of a zip file."""
    files = {_REPORT: to_json(report).encode("utf-8", "replace")}
    for number, document in enumerate(report.documents, 1):
        files[f"articles/{number:06}.txt"] = document.text.encode("utf-8", "surrogatepass")
    manifest = {
        "pack": 1,
        "version": report.version,
        "settings": flat(settings) if settings is not None else {},
        "articles": {name: each.id for name, each in zip(list(files)[1:], report.documents, strict=True)},
        "sha256": {name: hashlib.sha256(content).hexdigest() for name, content in files.items()},
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as pack:
        for name, content in {_MANIFEST: to_json(manifest).encode("utf-8"), **files}.items():
            pack.writestr(zipfile.ZipInfo(name, _EPOCH), content)
    return out.getvalue()


def verify_pack(path: Path) -> tuple[str, ...]:
    """What is wrong with a pack, one sentence each; nothing when every hash, article and offset holds."""
    files = _read(path)
    try:
        manifest = json.loads(files.pop(_MANIFEST))
        hashes, articles = dict(manifest["sha256"]), dict(manifest["articles"])
        report = from_plain(Report, json.loads(files[_REPORT]), str(path))
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise InputError(str(path), "is not an evidence pack", _ADVICE) from error
    return (*_wrong_hashes(files, hashes), *_wrong_articles(files, articles, report), *_wrong_words(report))


def _read(path: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(path) as pack:
            if sum(each.file_size for each in pack.infolist()) > _MOST_BYTES:
                raise InputError(str(path), "unpacks to more than 4 GB", _ADVICE)
            return {name: pack.read(name) for name in pack.namelist()}
    except OSError as error:
        raise InputError(str(path), f"cannot be read ({error.strerror or error})", _ADVICE) from error
    except (zipfile.BadZipFile, ValueError, RuntimeError) as error:
        raise InputError(str(path), f"is not a whole zip file ({error})", _ADVICE) from error


def _wrong_hashes(files: Mapping[str, bytes], hashes: Mapping[str, Any]) -> Iterator[str]:
    for name in sorted(files.keys() | hashes.keys()):
        if name not in files:
            yield f"{name} is missing"
        elif name not in hashes:
            yield f"{name} is not in the manifest"
        elif hashlib.sha256(files[name]).hexdigest() != hashes[name]:
            yield f"{name} was changed: its SHA-256 is not that of the manifest"


def _wrong_articles(files: Mapping[str, bytes], articles: Mapping[str, Any], report: Report) -> Iterator[str]:
    held = {id: hashlib.sha256(files[name]).hexdigest() for name, id in articles.items() if name in files}
    for document in report.documents:
        if held.get(document.id) != document.sha256:
            yield f"article {document.id}: the text in the pack is not the one the report was made from"


def _wrong_words(report: Report) -> Iterator[str]:
    texts = {each.id: each.text for each in report.documents}
    for place in _places(report):
        if texts.get(place.document, "")[place.start : place.end] != place.text:
            where = f"article {place.document}, {place.start} to {place.end}"
            yield f"{where}: the words are not those of the report"


def _places(report: Report) -> Iterator[Anchor]:
    for quotation in report.quotations:
        yield Anchor(quotation.document, quotation.start, quotation.end, quotation.text)
    for document in report.documents:
        for credit in document.credits:
            yield Anchor(document.id, credit.start, credit.end, credit.text)
    for evidence in all_evidence(report):
        yield from evidence.anchors

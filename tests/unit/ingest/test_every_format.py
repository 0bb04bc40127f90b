"""The five articles give the same quotations, utterances and origins in whatever format they come."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from provenance.ingest import read_documents
from provenance.models import Document, Report
from provenance.pipeline import build_report
from tests.unit.ingest.formats import FORMATS, Files, gzipped, plain, zipped

CORPUS = Path(__file__).resolve().parents[3] / "corpus" / "karabakh-2020"

Answers = dict[str, object]


@cache
def articles() -> tuple[Document, ...]:
    return read_documents(CORPUS).documents


@cache
def expected() -> Answers:
    return answers(build_report(articles()))


def bare(text: str) -> str:
    """A text without its white space, in which formats may differ."""
    return "".join(text.split())


def answers(report: Report) -> Answers:
    """What a report says, by the addresses of the pages and the words themselves."""
    texts = {one.id: one.text for one in report.documents}
    pages = {one.id: one.url for one in report.documents}
    return {
        "quotations": sorted(
            (
                str(pages[one.document]),
                bare(one.text),
                str(one.speaker),
                str(one.channel and one.channel.name),
                [bare(texts[one.document][start:end]) for start, end in one.quoted],
            )
            for one in report.quotations
        ),
        "utterances": sorted(
            (
                str(one.speaker),
                sorted(
                    (str(pages[r.document]), bare(texts[r.document][r.start : r.end])) for r in one.renderings
                ),
                str(one.origin.name),
                str(one.origin.status),
            )
            for one in report.utterances
        ),
        "documents": sorted(
            (
                str(one.url),
                str(one.outlet),
                str(one.origin.name),
                str(one.origin.status),
                str(one.origin.credit),
            )
            for one in report.documents
        ),
        "copies": sorted(sorted(str(pages[member.id]) for member in one.documents) for one in report.copies),
    }


@pytest.mark.parametrize("pack", [plain, gzipped, zipped])
@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_the_same_answers(
    tmp_path: Path, name: str, pack: Callable[[Files, Path], None]
) -> None:
    pack(FORMATS[name](articles()), tmp_path)

    corpus = read_documents(tmp_path)

    assert (corpus.skipped, len(corpus)) == ((), 5)
    assert answers(build_report(corpus)) == expected()

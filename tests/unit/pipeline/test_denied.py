"""Who denies something says it nowhere: neither with who says it, nor where somebody else does in marks."""

from __future__ import annotations

import pytest

from provenance.models import Corpus, Document
from provenance.pipeline import build_report

WORDS = "the council had sold the ferry to a bank in May without any vote"
SAID = f"It rained all day.\n\n“T{WORDS[1:]},” Mayor Dana Ruiz said.\n\nThe market closed at nine."


@pytest.mark.parametrize(("cue", "homes"), [("said", {"post", "star"}), ("denied", {"star"})])
def test_what_is_denied_is_no_rendering_of_what_is_said(cue: str, homes: set[str]) -> None:
    told = f"The harbour was busy.\n\nMayor Dana Ruiz {cue} that {WORDS}.\n\nNobody else was there."
    documents = (Document(id="post", text=told, outlet="Post"), Document(id="star", text=SAID, outlet="Star"))
    report = build_report(Corpus(documents))

    marked = next(one for one in report.utterances if one.wording.startswith("The council"))
    assert {one.document for one in marked.renderings} == homes

"""A draft laid over an index: all its words are found that are found by comparing with everything anew."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.models import CreditState, Document, OriginStatus
from provenance.pipeline import check
from provenance.pipeline.check import Checked
from provenance.pipeline.index import Index
from provenance.tracing.pages import Page
from tests.builders import a_document
from tests.index_builders import BRIDGE, ECHO, FERRY, NOTICE, articles

OWN = "Nobody at our desk had ever seen the old lamp over the northern gate go out before that night."
PARTS = [*BRIDGE.split("\n\n"), *FERRY.split("\n\n"), *ECHO.split("\n\n"), OWN]
SAID = "“We will rebuild the bridge before the winter comes to the valley,” Mayor Ana Petrova told reporters."


@pytest.fixture(scope="module", params=[0, 256])
def index(request: pytest.FixtureRequest) -> Iterator[Index]:
    with (
        tempfile.TemporaryDirectory() as folder,
        Index.open(Path(folder) / "desk.db", whole=request.param) as found,
    ):
        found.add(articles())
        yield found


def elsewhere(checked: Checked) -> list[set[str]]:
    """For each letter of the article the other articles in which its words stand."""
    text = checked.document.text
    return [
        {one.document for one in stretch.elsewhere}
        for stretch in checked.stretches
        for letter in text[stretch.start : stretch.end]
        if letter.isalnum()
    ]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(PARTS), min_size=1, max_size=5, unique=True))
def test_every_word_is_found_that_comparing_anew_finds(index: Index, parts: list[str]) -> None:
    draft = a_document("\n\n".join(parts), "draft")

    known, anew = index.check(draft)[0], check(draft, articles())[0]

    for found, wanted in zip(elsewhere(known), elsewhere(anew), strict=True):
        assert found >= wanted
        assert bool(found) == bool(wanted)


def test_the_stretches_give_the_text_back_and_show_where_the_words_stand(index: Index) -> None:
    draft = a_document(f"{OWN}\n\n{BRIDGE}", "draft")

    checked, report = index.check(draft)

    texts = {one.id: one.text for one in report.documents}
    assert "".join(draft.text[one.start : one.end] for one in checked.stretches) == draft.text
    assert all(
        texts[place.document][place.start : place.end].split()
        for stretch in checked.stretches
        for place in stretch.elsewhere
    )


def test_passages_and_statements_keep_the_origin_the_index_knows(index: Index) -> None:
    whole = index.report()
    origins = {one.id: one.origin for one in (*whole.passages, *whole.utterances)}

    _, report = index.check(a_document(f"{OWN}\n\n{BRIDGE}", "draft"))

    known = [one for one in (*report.passages, *report.utterances) if one.id in origins]
    assert known
    assert all(one.origin == origins[one.id] for one in known)


def test_a_quotation_of_a_draft_joins_the_utterance_it_renders(index: Index) -> None:
    _, report = index.check(a_document(f"{OWN} {SAID}", "draft"))

    (utterance,) = report.utterances
    assert {"draft", "courier", "echo"} <= {one.document for one in utterance.renderings}
    assert (utterance.id,) in {one.utterances for one in report.quotations}


def test_words_given_to_another_speaker_join_no_utterance(index: Index) -> None:
    draft = a_document(SAID.replace("Mayor Ana Petrova", "Senator Karl Voss"), "draft")

    assert index.check(draft)[1].utterances == ()


def test_a_draft_that_shares_nothing_is_its_own(index: Index) -> None:
    checked, report = index.check(a_document(OWN, "draft"))

    assert {one.kind for one in checked.stretches} <= {"own", "quotation"}
    assert checked.document.origin.share == 0.0
    assert [one.id for one in report.documents] == ["draft"]


def test_a_copy_says_whether_it_credits_what_it_goes_back_to(tmp_path: Path) -> None:
    wire = [
        a_document(f"ODERSTADT (AP) — {BRIDGE}", name, outlet=outlet, published="2021-03-01")
        for name, outlet in (("a", "The Courier"), ("b", "The Herald"))
    ]
    with Index.open(tmp_path / "wire.db") as index:
        index.add(wire)
        bare = index.check(a_document(BRIDGE, "bare", outlet="The Draft"))[0].document.origin
        told = index.check(a_document(f"{BRIDGE}\n\n(AP)", "told", outlet="The Draft"))[0].document.origin

    assert (bare.status, bare.name, bare.credit) == (OriginStatus.NAMED, "AP", CreditState.STRIPPED)
    assert (told.status, told.name, told.credit) == (OriginStatus.NAMED, "AP", CreditState.STATED)
    assert bare.share > 0.9


def test_the_answer_does_not_hang_on_the_order_in_which_articles_came(tmp_path: Path) -> None:
    draft = a_document(f"{OWN}\n\n{BRIDGE}\n\n{FERRY}", "draft")
    with Index.open(tmp_path / "a.db", whole=0) as one, Index.open(tmp_path / "b.db", whole=0) as other:
        one.add(articles())
        for article in reversed(articles()):
            other.add([article])

        assert one.check(draft) == other.check(draft)


def test_an_article_that_comes_later_is_found_by_the_same_draft(tmp_path: Path) -> None:
    draft = a_document(f"{FERRY}\n\n{OWN}", "draft")
    with Index.open(tmp_path / "a.db", whole=0) as index:
        index.add(articles())
        before = index.check(draft)[0]
        index.add([a_document(f"{OWN} It was mended at noon.", "lamp", outlet="The Lamp")])
        after = index.check(draft)[0]

    assert "lamp" not in set().union(*elsewhere(before))
    assert "lamp" in set().union(*elsewhere(after))


@pytest.mark.parametrize("text", ["", "—", "“" * 3000, '"No," he said. ' * 400, "A" * 20_000, NOTICE])
def test_hostile_drafts_are_checked(index: Index, text: str) -> None:
    checked, _ = index.check(Document(id="draft", text=text))

    assert "".join(text[one.start : one.end] for one in checked.stretches) == text


def test_a_draft_under_a_taken_id_is_told_apart(index: Index) -> None:
    taken = replace(articles()[0], text=f"{BRIDGE} {OWN}")

    checked, _ = index.check(taken)

    assert checked.document.id == "courier (checked)"
    assert "courier" in set().union(*elsewhere(checked))


def test_a_draft_is_made_a_page_once(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    at_first = Page.__init__

    def counted(page: Page, document: Document, *rest: object, **more: object) -> None:
        made.append(document.id)
        at_first(page, document, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Page, "__init__", counted)

    index.check(a_document(f"{BRIDGE}\n\n{OWN} Once.", "draft"))

    assert made.count("draft") == 1

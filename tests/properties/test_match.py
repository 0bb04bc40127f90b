"""Matches are symmetric, order-free, pure, and no text breaks them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.match import Field, compare, find_reuse
from provenance.match.near import near_pairs, near_pairs_exactly
from provenance.models import Aligned, Document, Quotation, QuotationKind, Reuse

KNOWN = "the harbour mill of ferry has been sold to a choir of bakers [ ] … 1902 “ ” . , not"
WORDS = st.lists(st.sampled_from(KNOWN.split()), max_size=25).map(" ".join)
TEXTS = st.one_of(WORDS, st.text(max_size=60))
SENTENCE = "The ferry ran aground near the mill with a choir of bakers on board."
PIECES = st.sampled_from(
    [
        SENTENCE,
        "A lorry full of salted herring slid into the harbour and was lost for ever.",
        "Nobody has sold the northern quay to a foreign fleet since the year 1902.",
        "The captain told the coast guard that a sandbank had moved since the last survey.",
    ]
)
STORIES = st.lists(st.lists(PIECES, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=5)


def _reuse(texts: list[str], names: list[str]) -> Reuse:
    documents = [Document(id=name, text=text) for name, text in zip(names, texts, strict=True)]
    quotations = {
        one.id: [
            Quotation(
                f"{one.id}@0-{end}", one.id, 0, end, one.text[:end], QuotationKind.DIRECT, speaker="Lee"
            )
        ]
        for one in documents
        for end in [one.text.index(".") + 1]
    }
    return find_reuse(Field(documents, quotations=quotations))


@given(TEXTS, TEXTS)
def test_compare_is_symmetric(left: str, right: str) -> None:
    one, other = compare(left, right), compare(right, left)

    assert (one.score, one.kind) == (other.score, other.kind)
    assert one.aligned == tuple(Aligned(pair.right, pair.left) for pair in other.aligned)
    assert 0.0 <= one.score <= 1.0


@given(TEXTS)
def test_a_text_renders_itself(text: str) -> None:
    match = compare(text, text)

    assert match.score == (1.0 if match.kind else 0.0)
    assert all(pair.left == pair.right for pair in match.aligned)


@given(TEXTS, TEXTS)
def test_aligned_spans_lie_in_the_texts(left: str, right: str) -> None:
    for pair in compare(left, right).aligned:
        assert 0 <= pair.left.start < pair.left.end <= len(left)
        assert left[slice(*pair.left)].split()[0].lower() == right[slice(*pair.right)].split()[0].lower()


@given(st.lists(TEXTS, max_size=12))
def test_the_fast_way_finds_what_the_exact_way_finds(texts: list[str]) -> None:
    fast, exact = near_pairs(texts), near_pairs_exactly(texts)

    assert fast.left.tolist() == exact.left.tolist()
    assert fast.right.tolist() == exact.right.tolist()
    assert fast.jaccard.tolist() == exact.jaccard.tolist()


@settings(max_examples=40, deadline=None)
@given(STORIES, st.randoms(use_true_random=False))
def test_the_order_of_documents_changes_nothing(texts: list[str], random: object) -> None:
    names = [f"n{number}" for number in range(len(texts))]
    order = list(range(len(texts)))
    random.shuffle(order)  # type: ignore[attr-defined]

    assert _reuse(texts, names) == _reuse([texts[at] for at in order], [names[at] for at in order])


@settings(max_examples=40, deadline=None)
@given(STORIES)
def test_names_of_documents_change_no_ids(texts: list[str]) -> None:
    one = _reuse(texts, [f"n{number}" for number in range(len(texts))])
    other = _reuse(texts, [f"n{len(texts) - number}" for number in range(len(texts))])

    assert [each.id for each in one.passages] == [each.id for each in other.passages]
    assert [each.id for each in one.utterances] == [each.id for each in other.utterances]
    assert [each.id for each in one.copies] == [each.id for each in other.copies]


@settings(max_examples=40, deadline=None)
@given(STORIES)
def test_an_unrelated_document_changes_nothing_else(texts: list[str]) -> None:
    names = [f"n{number}" for number in range(len(texts))]
    stranger = "Glaciers retreat faster than geologists predicted during their earlier expeditions."

    before, after = _reuse(texts, names), _reuse([*texts, stranger], [*names, "stranger"])

    assert before.passages == after.passages
    assert before.copies == after.copies
    assert set(before.utterances) < set(after.utterances)


@settings(max_examples=40, deadline=None)
@given(STORIES)
def test_every_occurrence_shows_its_words(texts: list[str]) -> None:
    names = [f"n{number}" for number in range(len(texts))]
    of = dict(zip(names, texts, strict=True))

    for passage in _reuse(texts, names).passages:
        shown = [of[at.document][at.start : at.end] for at in passage.occurrences]
        assert passage.text in shown
        assert len({at.document for at in passage.occurrences}) > 1

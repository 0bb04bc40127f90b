"""Two articles side by side, and screens cut to what they show."""

from __future__ import annotations

from itertools import pairwise

from provenance.models import OriginKind, Span
from provenance.report.lookup import look_up
from provenance.web.beside import Shared, compare_screen, keep_in_order, list_shared
from provenance.web.narrowed import narrow
from tests.builders import a_document, a_report


def shared(left: int, right: int) -> Shared:
    return Shared(Span(left, left + 5), Span(right, right + 5), "", "", OriginKind.UNKNOWN)


def test_the_longest_run_in_one_order_is_kept() -> None:
    run = keep_in_order([shared(0, 50), shared(10, 0), shared(20, 10), shared(30, 40), shared(40, 20)])

    assert [each.left.start for each in run] in ([10, 20, 40], [10, 20, 30])
    assert keep_in_order([]) == []


def test_the_lines_give_both_texts_back() -> None:
    report = a_report()
    texts = {each.id: each.text for each in report.documents}
    one, other = (a_document(texts[id], id) for id in ("harbour", "post"))
    screen = compare_screen(one, other, report, None)

    lines = screen.shown["lines"]
    for side, text in (("left", one.text), ("right", other.text)):
        shown = ["".join(piece.text for piece in getattr(line, side)) for line in lines]
        assert all(each in text for each in shown)
        assert sum(map(len, shown)) > 0.9 * len(text)
    assert any(line.number for line in lines)


def test_shared_stretches_never_overlap() -> None:
    found = look_up(a_report())
    spans = [each.left for each in list_shared(found, "harbour", "post")]

    assert spans == sorted(spans) and all(a.end <= b.start for a, b in pairwise(spans))


def test_a_narrowed_report_holds_what_it_speaks_of() -> None:
    report = a_report()
    utterance = report.utterances[0]
    small = narrow(report, [utterance.id])

    assert small.utterances == (utterance,) and small.passages == () and small.copies == ()
    assert {each.document for each in utterance.renderings} == {each.id for each in small.documents}
    assert small.corpus.documents == len(small.documents)

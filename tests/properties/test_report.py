"""Properties of the report: it reads back, and every view survives any text."""

from __future__ import annotations

import json
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.models import (
    CopyGroup,
    DocumentOrigin,
    Origin,
    Passage,
    Quotation,
    Span,
    Utterance,
)
from provenance.report import to_json
from provenance.report.compared import compare_renderings
from provenance.report.ledger import Account, lay_open, shares
from provenance.report.lookup import look_up
from provenance.report.markdown import escaped
from provenance.report.read import from_plain
from provenance.report.tables import safe_cell
from tests.builders import a_report
from tests.report_builders import an_entry

spans = st.lists(
    st.tuples(st.integers(-5, 90), st.integers(-5, 90)).map(lambda each: Span(*each)), max_size=8
)


@pytest.mark.parametrize("kind", [DocumentOrigin, Origin, Utterance, Passage, CopyGroup, Quotation])
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_what_is_written_reads_back_equal_and_stays_so(kind, data):
    value = data.draw(st.from_type(kind))

    back = from_plain(kind, json.loads(to_json(value)))
    assert to_json(back) == to_json(value)
    assert from_plain(kind, json.loads(to_json(back))) == back


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), spans, spans)
def test_a_ledger_always_gives_its_text_back(body, boilerplate, targets):
    entry = an_entry("x", body, boilerplate=tuple(boilerplate))

    stretches = lay_open(look_up(a_report(documents=(entry,))), entry, targets)

    assert "".join(each.text for each in stretches) == body
    assert all(body[each.start : each.end] == each.text for each in stretches)
    parts = shares(stretches)
    assert sum(parts[each.value] for each in Account) == pytest.approx(float(any(map(str.isalnum, body))))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet=string.ascii_lowercase[:4] + " ,’é", max_size=40), max_size=4))
def test_compared_renderings_keep_their_words(texts):
    assert ["".join(each.text for each in pieces) for pieces in compare_renderings(texts)] == texts


@given(st.text())
def test_no_text_acts_in_markdown_or_a_spreadsheet(value):
    assert not set(escaped(value)) & set("<>@\n\r")
    assert not str(safe_cell(value)).startswith(("=", "+", "-", "@", "\t", "\r"))

"""Channels by kind: cases an editor could extend in `tests/cases/channels.jsonl`."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.quotes.channels.find import find_channels
from provenance.quotes.credits.find import read_credits

CASES = Path(__file__).parents[3] / "cases" / "channels.jsonl"
ROWS = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=[row["text"][:40] for row in ROWS])
def test_a_channel_has_its_words_name_and_kind(row: dict[str, Any]) -> None:
    text = row["text"]

    found = [
        [text[channel.start : channel.end], channel.name, str(channel.kind)]
        for channel in find_channels(text)
    ]

    assert found == row["channels"]


def test_credits_already_read_are_used() -> None:
    text = "He told Reuters so, and later told reporters more."

    assert find_channels(text, found=read_credits(text)) == find_channels(text)
    assert [channel.name for channel in find_channels(text, found=())] == [None]


@given(st.text(alphabet="told reporters in a statement on Twitter AFP.\n", max_size=300))
def test_channels_are_in_order_and_apart(text: str) -> None:
    channels = find_channels(text)

    assert all(a.end <= b.start for a, b in pairwise(channels))

"""Whose words a sentence gives by its build alone: who stands beside the speaker is never surely him.

Each sentence names up to two people (`names`); `speaker` is which of them speaks, null where neither does.
"""

from __future__ import annotations

from typing import Any

import pytest

from provenance import Document, extract_quotations
from tests.cases_of import cases_of

# What a reader takes for settled.
_SURELY = 0.8


def _who(printed: str | None, names: list[str]) -> str | None:
    return next((name for name in names if printed in (name, name.split()[-1])), None)


@pytest.mark.parametrize("case", cases_of("whose_words"), ids=lambda case: case["text"][-60:])
def test_who_stands_beside_the_speaker_is_not_the_speaker(case: dict[str, Any]) -> None:
    found = extract_quotations(Document(id="a", text=case["text"]))
    named = {_who(one.speaker, case["names"]) for one in found} - {None}
    surely = {_who(one.speaker, case["names"]) for one in found if one.confidence >= _SURELY} - {None}

    wanted = {case["speaker"]} - {None}
    assert wanted <= named
    assert surely <= wanted

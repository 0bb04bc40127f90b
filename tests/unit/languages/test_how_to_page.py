"""The page that tells how to add a language: it names every field, and its example is one that reads."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from provenance import languages
from provenance.languages import clause_words, parts, role_cues
from provenance.languages.model import Language
from provenance.quotes import extract_quotations
from tests.builders import a_document

PAGE = (Path(__file__).parents[3] / "docs" / "how-to-add-a-language.md").read_text(encoding="utf-8")
EXAMPLE = re.findall(r"```python\n(.*?)```", PAGE, re.S)[0]


def test_the_page_names_every_field_of_a_language() -> None:
    told = set(re.findall(r"`(\w+)`", PAGE)) | set(re.findall(r"^    (\w+)=", EXAMPLE, re.M))

    assert [one.name for one in fields(Language) if one.name not in told] == []


PARTS = [
    one
    for home in (parts, clause_words, role_cues)
    for one in vars(home).values()
    if is_dataclass(one) and one.__module__ == home.__name__
]


@pytest.mark.parametrize("part", PARTS)
def test_what_the_page_leaves_to_a_part_of_a_language_the_part_tells(part: type) -> None:
    told = set(re.findall(r"`(\w+)`", part.__doc__ or ""))

    assert part.__name__ in PAGE
    assert [one.name for one in fields(part) if one.name not in told] == []


def test_no_field_stands_in_two_rows() -> None:
    rows = [row.split("|")[1] for row in PAGE.splitlines() if row.startswith("| `")]
    named = [name for row in rows for name in re.findall(r"`(\w+)`", row)]

    assert sorted(set(named)) == sorted(named)


def test_the_language_of_the_page_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    made: dict[str, Any] = {}
    exec(EXAMPLE, made)
    monkeypatch.setitem(languages._LANGUAGES, "it", made["ITALIAN"])

    found = extract_quotations(a_document("«Abbiamo vinto», disse Anna Rossi.", language="it"))

    assert [(one.text, one.speaker, one.cue) for one in found] == [("Abbiamo vinto", "Anna Rossi", "disse")]

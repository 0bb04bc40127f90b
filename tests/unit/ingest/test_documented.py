"""What the docs say of the readers is so: endings, names of fields, the example of a new reader."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

from provenance.ingest.fields import ALIASES, CREDITS
from provenance.ingest.limits import Limits
from provenance.ingest.readers import READERS

DOCS = Path(__file__).resolve().parents[3] / "docs"


def test_every_ending_and_every_name_of_a_field_is_documented() -> None:
    words = set(re.findall(r"[\w.]+", (DOCS / "input.md").read_text().lower()))
    names = {*READERS, *ALIASES, *(name for aliases in ALIASES.values() for name in aliases), *CREDITS}

    assert names - words == set()


def test_every_bound_says_what_it_means() -> None:
    said = Limits.__doc__ or ""

    assert [one.name for one in fields(Limits) if f"{one.name}:" not in said] == ["unpack_free_bytes"]


def test_the_example_of_a_new_reader_reads() -> None:
    code = re.search(r"```python\n(.*?)```", (DOCS / "how-to-add-a-reader.md").read_text(), re.DOTALL)
    made: dict[str, Any] = {}
    exec(compile(code.group(1) if code else "", "how-to-add-a-reader.md", "exec"), made)
    reader: Callable[..., Any] = made["read_mailbox"]
    mail = b"From a\nSubject: Ferry\nFrom: Bo Chen\n\nWords.\n" * 2

    records = list(reader(io.BytesIO(mail), Limits()))

    assert [(one.row, one.fields["title"], one.fields["text"].strip()) for one in records] == [
        (1, "Ferry", "Words."),
        (2, "Ferry", "Words."),
    ]

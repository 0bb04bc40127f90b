"""What a draft adds to words that stand elsewhere stands nowhere."""

from __future__ import annotations

from provenance.models import Document
from provenance.pipeline import check

_SAID = "the harbour of Sundvik stays open to every ship that asks for shelter in the coming winter"


def test_words_added_inside_the_marks_are_nobodys() -> None:
    corpus = [
        Document("one", f"Oslo, Tuesday. “We are sure {_SAID},” Jon Sund told reporters on Tuesday."),
        Document("two", f"“We are sure {_SAID},” Jon Sund said at a news conference in Oslo on Tuesday."),
    ]
    added = "and each mine will be nationalised by Christmas"
    draft = Document("draft", f"Jon Sund said: “We are sure {_SAID}, {added}.”")
    checked, _ = check(draft, corpus)

    at = draft.text.index(added)
    over = [one for one in checked.stretches if one.start < at + len(added) and at < one.end]
    assert over and not any(one.elsewhere or one.origin for one in over if one.start >= at - 3)
    said = draft.text.index(_SAID)
    assert any(one.elsewhere for one in checked.stretches if one.start <= said < one.end)

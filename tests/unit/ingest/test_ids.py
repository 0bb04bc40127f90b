"""Ids of documents that clash: told apart by what the documents are."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from provenance.ingest.ids import Placed, tell_apart
from provenance.models import Document


def test_ids_given_to_clashing_rows_do_not_hang_on_their_order() -> None:
    rows = [
        Document(id="a", text="The mill burnt down."),
        Document(id="a", text="The ferry stopped.", outlet="North Post"),
        Document(id="a", text="The ferry stopped.", outlet="South Post"),
    ]
    found = {
        tuple(
            (one.document.id, replace(one.document, id=""))
            for one in tell_apart(
                [
                    Placed(document, "corpus", "rows.csv", number, names_itself=True)
                    for number, document in enumerate(order)
                ]
            )
        )
        for order in permutations(rows)
    }

    assert len(found) == 1

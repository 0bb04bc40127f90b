"""A person's decision written down, and what has to be compared again for it: as little as may be."""

from __future__ import annotations

from provenance.models import Judgement
from provenance.pipeline import decisions, settling
from provenance.store import articles, company
from provenance.store.database import Database


def keep(base: Database, judgement: Judgement) -> None:
    """Write a decision down; what it parts or no longer parts is due to be compared again.

    A decision that parts nothing new, such as a confirmation, is told with the answers as they are.
    """
    before = decisions.parting(base)
    places = decisions.write(base, judgement)
    after = decisions.parting(base)
    if before - after:  # what was apart comes together again: nobody knows in which views
        named = {place[0] for one in decisions.on(base, judgement) for place in one.places}
        settling.set_due(base, articles.numbers_of(base, named).values())
    elif after - before:
        for view in decisions.views_about(base, judgement, places):
            company.set_due(base, view)

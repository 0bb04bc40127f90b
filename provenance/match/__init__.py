"""Documents, sentences and quotations in; passages, utterances and copy groups out. No I/O, no clock.

The names below are imported when they are first used, so that the settings cost nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from provenance.match.settings import MatchSettings

if TYPE_CHECKING:
    from provenance.match.comparison import compare as compare
    from provenance.match.field import Field as Field
    from provenance.match.places import find_places as find_places
    from provenance.match.reuse import find_between as find_between
    from provenance.match.reuse import find_reuse as find_reuse
    from provenance.match.star import find_passages_with as find_passages_with

__all__ = [
    "Field",
    "MatchSettings",
    "compare",
    "find_between",
    "find_passages_with",
    "find_places",
    "find_reuse",
]

_HOME_OF = {
    "Field": "provenance.match.field",
    "compare": "provenance.match.comparison",
    "find_between": "provenance.match.reuse",
    "find_passages_with": "provenance.match.star",
    "find_places": "provenance.match.places",
    "find_reuse": "provenance.match.reuse",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    # The function takes the place of the module of the same name.
    value = getattr(importlib.import_module(_HOME_OF[name]), name)
    globals()[name] = value
    return value

"""How an infinitive is told that one is asked for: "a demandé aux élus de fermer le pont".

Data only; a language more is a row more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskedWords:
    """One language.

    Words with one of `endings` and of `fewest` letters or more are infinitives behind a word for "of" where
    a small word follows them; `doubtful` endings are those of nouns as well, which a determiner must follow.
    """

    endings: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    fewest: int = 5


ASKED: Mapping[str, AskedWords] = {"fr": AskedWords(("er", "ir"), ("re",))}

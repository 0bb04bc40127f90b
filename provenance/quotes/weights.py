"""Which fitted weights go with which language; cues are glossed in English, so English ones fit all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from provenance.quotes import english_weights, german_weights


class Weights(NamedTuple):
    """The weights of proposals and of content ends."""

    proposals: Mapping[str, float]
    cuts: Mapping[str, float]


_ENGLISH = Weights(english_weights.WEIGHTS, english_weights.CUTS)
_BY_LANGUAGE = {"en": _ENGLISH, "de": Weights(german_weights.WEIGHTS, german_weights.CUTS)}


def weights_for(code: str) -> Weights:
    """The weights to read a language with."""
    return _BY_LANGUAGE.get(code, _ENGLISH)

"""Sets of words as the tables of languages write them."""

from __future__ import annotations


def words(listing: str) -> frozenset[str]:
    """The words of a listing separated by white space."""
    return frozenset(listing.split())

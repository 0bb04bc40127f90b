"""Words that a country spells another way: the Swiss write "heisst" and "gemäss" for "heißt" and "gemäß"."""

from __future__ import annotations

from dataclasses import fields, replace

from provenance.languages.model import Language


def spelt_also(language: Language, sign: str, other: str) -> Language:
    """The language with its words in both spellings, with `sign` and with `other` in its place."""
    changed: dict[str, object] = {}
    for field in fields(language):
        table = getattr(language, field.name)
        if isinstance(table, frozenset):
            changed[field.name] = table | _respelt(table, sign, other)
        elif isinstance(table, dict):
            more = {key.replace(sign, other): value for key, value in table.items() if sign in key}
            changed[field.name] = more | table
        elif isinstance(table, tuple) and field.name == "formulas":
            changed[field.name] = table + tuple(
                tuple(word.replace(sign, other) for word in formula)
                for formula in table
                if any(sign in word for word in formula)
            )
    return replace(language, **changed)  # type: ignore[arg-type]


def _respelt(table: frozenset[str], sign: str, other: str) -> frozenset[str]:
    return frozenset(word.replace(sign, other) for word in table if isinstance(word, str) and sign in word)

"""What somebody looks for as a full-text query: each word by itself, cut as SQLite cuts it."""

from __future__ import annotations

import re

# As FTS5's `unicode61` cuts them: letters and digits with the accents that stand on them, no underscore.
_TERM = re.compile(r"(?:[^\W_]|[\u0300-\u0331])+")


def all_of(words: str, is_begun: bool = False) -> str:
    """A query for texts that have all of `words`, in any order; with `is_begun` each may go on.

    >>> all_of('Sund_vik, "said"')
    '"Sund" "vik" "said"'
    """
    return " ".join(f'"{term}"{"*" if is_begun else ""}' for term in _TERM.findall(words))

"""Labels out of anyone's files: what is no JSON, or of another shape, is one clear line and no traceback."""

from __future__ import annotations

import json
from typing import Any


def parsed(text: str) -> Any:
    """The value that a JSON text holds.

    Raises:
        ValueError: it is no JSON, nested too deep to be read, or holds a number of thousands of digits.
    """
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def is_place(start: object, end: object, text: str) -> bool:
    """Whether two values are the offsets of a stretch of a text."""
    whole = isinstance(start, int) and isinstance(end, int) and bool not in (type(start), type(end))
    return whole and 0 <= start <= end <= len(text)  # type: ignore[operator]


def is_article(record: Any) -> bool:
    """Whether a record has "id", "text" and "quotes" with places in the text."""
    if not isinstance(record, dict) or not isinstance(record.get("text"), str) or "id" not in record:
        return False
    quotes = record.get("quotes")
    return isinstance(quotes, list) and all(_is_quotation(one, record["text"]) for one in quotes)


def _is_quotation(one: Any, text: str) -> bool:
    if not isinstance(one, dict) or not is_place(one.get("start"), one.get("end"), text):
        return False
    parts = one.get("quoted") or []
    if not isinstance(parts, list) or not all(isinstance(part, list) and len(part) == 2 for part in parts):
        return False
    mention = (one.get("speaker_start"), one.get("speaker_end"))
    is_said = None in mention or is_place(mention[0], mention[1], text)
    are_plain = all(one.get(key) is None or isinstance(one[key], str) for key in ("speaker", "kind"))
    return is_said and are_plain and all(is_place(start, end, text) for start, end in parts)

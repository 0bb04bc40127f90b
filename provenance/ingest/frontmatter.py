"""Front matter: the `key: value` lines between two `---` lines that open a text; the simple part of YAML."""

from __future__ import annotations

import re

from provenance.ingest.fields import is_known

_MAX_CHARS = 20_000
_OPEN = re.compile(r"---[ \t]*\r?\n")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_PAIR = re.compile(r"([A-Za-z_][\w -]{0,40}?)[ \t]*:(?:[ \t]+(.*))?$")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)$")


def split_front_matter(text: str) -> tuple[dict[str, object], str]:
    """The fields and the rest of the text; no fields where the lines are not front matter.

    >>> split_front_matter("---\\noutlet: The Gazette\\n---\\nWords.")
    ({'outlet': 'The Gazette'}, 'Words.')
    """
    opened = _OPEN.match(text)
    closed = _CLOSE.search(text, opened.end(), opened.end() + _MAX_CHARS) if opened else None
    if not opened or not closed:
        return {}, text
    fields = _parse(text[opened.end() : closed.start()])
    if not any(is_known(name) for name in fields):
        return {}, text
    return fields, text[closed.end() :]


def _parse(block: str) -> dict[str, object]:
    fields: dict[str, object] = {}
    name = ""
    for line in block.splitlines():
        if found := _PAIR.match(line):
            name = found.group(1)
            fields[name] = _value(found.group(2) or "")
        elif name and (found := _ITEM.match(line)):
            kept = fields[name]
            fields[name] = [*(kept if isinstance(kept, list) else []), _scalar(found.group(1))]
        elif name and line[:1] in (" ", "\t") and isinstance(fields[name], str):
            fields[name] = f"{fields[name]} {line.strip()}".strip()
    return fields


def _value(raw: str) -> object:
    raw = raw.strip()
    if raw.startswith("[") and raw.endswith("]"):
        return [_scalar(part) for part in raw[1:-1].split(",")]
    return "" if raw in (">", "|", ">-", "|-", "null", "~") else _scalar(raw)


def _scalar(raw: str) -> str:
    raw = raw.strip()
    if len(raw) >= 2 and raw[0] == raw[-1] == '"':
        return raw[1:-1].replace('\\"', '"')
    if len(raw) >= 2 and raw[0] == raw[-1] == "'":
        return raw[1:-1].replace("''", "'")
    return re.sub(r"\s#.*$", "", raw)

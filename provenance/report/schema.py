"""The JSON Schema (2020-12) of `report.json`, made from the nouns themselves so that it cannot lag behind."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Iterable
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from typing import Any

from provenance.models import Report, Span
from provenance.report.values import json_names, to_json

_PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean"}
_SPAN = {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 2, "maxItems": 2}


def json_schema() -> str:
    """The schema as JSON text; unknown fields are allowed, for names may be added."""
    definitions: dict[str, Any] = {}
    _define(Report, definitions)
    whole = definitions.pop("Report")
    whole["properties"]["schema"] = {"const": 1}
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The report of quote-provenance",
    }
    return to_json({**head, **whole, "$defs": dict(sorted(definitions.items()))})


def components(kinds: Iterable[type]) -> dict[str, Any]:
    """The shapes of some nouns and of all they hold, by name, as an OpenAPI document has them."""
    definitions: dict[str, Any] = {}
    for kind in kinds:
        _define(kind, definitions)
    text = to_json(dict(sorted(definitions.items())))
    found: dict[str, Any] = json.loads(text.replace("#/$defs/", "#/components/schemas/"))
    return found


def _define(kind: type, definitions: dict[str, Any]) -> dict[str, str]:
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}  # holds the place while its fields are read
        hints = typing.get_type_hints(kind)
        names = json_names(kind)
        definitions[kind.__name__] = {
            "description": _first_line(kind),
            "type": "object",
            "properties": {key: _shape(hints[name], definitions) for name, key in names.items()},
            "required": [names[each.name] for each in fields(kind) if _is_required(each)],
        }
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _shape(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if isinstance(hint, types.UnionType):
        parts = typing.get_args(hint)
        inner = [_shape(each, definitions) for each in parts if each is not types.NoneType]
        return {"anyOf": [*inner, {"type": "null"}]}
    if hint is Span:
        return dict(_SPAN)
    if typing.get_origin(hint) is typing.Literal:
        return {"enum": list(typing.get_args(hint))}
    if typing.get_origin(hint) is tuple:
        return {"type": "array", "items": _shape(typing.get_args(hint)[0], definitions)}
    if is_dataclass(hint):
        return dict(_define(typing.cast(type, hint), definitions))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [each.value for each in hint]}
    return {"type": _PLAIN[hint]}


def _is_required(each: Any) -> bool:
    return bool(each.default is MISSING and each.default_factory is MISSING)


def _first_line(kind: type) -> str:
    return (kind.__doc__ or "").strip().splitlines()[0]

"""The API described (OpenAPI 3.1), made from its operations and the nouns, so that it cannot lag behind."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from provenance import __version__
from provenance.models import CopyGroup, Document, Judgement, Report, Utterance
from provenance.pipeline import Answer, Checked
from provenance.pipeline.index_values import Page, Status
from provenance.report.schema import components
from provenance.web.beside import Compared
from provenance.web.jobs import JobKind, JobState
from provenance.web.operations import OPERATIONS, Field, Operation

_NOUNS = (Answer, Checked, Compared, CopyGroup, Document, Judgement, Page, Report, Status, Utterance)
_ANSWER_WORDS = {200: "the value", 201: "kept", 202: "acknowledged: it is safe on the disk"}
_REFUSAL_WORDS = {
    400: "the body or a name in it cannot be used",
    401: "no token, or another one",
    403: "asked from another site",
    404: "nothing has this id",
    408: "the body came too slowly",
    413: "too large",
    415: "not of this kind",
    421: "another Host",
    422: "a field is missing or wrong; the line says which",
    429: "too often",
    503: "too many at once",
    504: "too long a question",
    507: "the server's disk is full",
}
_EVERYWHERE = (401, 403, 408, 421, 429, 503, 504)


@cache
def document_as_json() -> bytes:
    """The document as it is served."""
    return json.dumps(openapi(), ensure_ascii=False, indent=1).encode()


def openapi() -> dict[str, Any]:
    """The OpenAPI document."""
    paths: dict[str, dict[str, Any]] = {}
    for each in OPERATIONS:
        paths.setdefault(each.path, {})[each.method.lower()] = _operation(each)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "provenance",
            "version": __version__,
            "description": "Where did this quote come from? The answers of an index, as JSON.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "/"}],
        "security": [{}, {"token": []}],
        "paths": paths,
        "components": {
            "schemas": {**components(_NOUNS), **_OWN},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _operation(operation: Operation) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": f"{operation.method.lower()}_{operation.name}",
        "summary": operation.summary,
        "responses": {
            str(operation.status): _answer(_ANSWER_WORDS[operation.status], operation.answer),
            **{
                str(status): _answer(_REFUSAL_WORDS[status], "Refusal")
                for status in sorted({*operation.refusals, *_EVERYWHERE})
            },
        },
    }
    outside = [each for each in operation.fields if each.where != "body"]
    if outside:
        described["parameters"] = [_parameter(each) for each in outside]
    inside = [each for each in operation.fields if each.where == "body"]
    if inside:
        described["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": _object(inside)}},
        }
    if operation.is_upload:
        described["requestBody"] = {"required": True, "content": {"multipart/form-data": {"schema": _FILES}}}
    return described


def _parameter(field: Field) -> dict[str, Any]:
    shape = _shape(field)
    return {
        "name": field.name,
        "in": field.where,
        "required": field.required or field.where == "path",
        "description": field.what,
        "schema": {"type": "array", "items": shape, "minItems": 1, "maxItems": 200} if field.many else shape,
    }


def _object(fields: list[Field]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {each.name: {**_body_shape(each), "description": each.what} for each in fields},
        "required": [each.name for each in fields if each.required],
        "additionalProperties": False,
    }


def _body_shape(field: Field) -> dict[str, Any]:
    shape = _shape(field)
    return shape if field.required else {"anyOf": [shape, {"type": "null"}]}


def _shape(field: Field) -> dict[str, Any]:
    if field.type == "integer":
        return {"type": "integer", "minimum": field.least, "maximum": field.most, "default": field.default}
    if field.choices:
        return {"type": "string", "enum": list(field.choices)}
    shape: dict[str, Any] = {"type": "string", "maxLength": field.most}
    if field.has_word:
        return {**shape, "minLength": 1, "pattern": r"[^\W_]"}
    return {**shape, "minLength": field.least} if field.least else shape


def _answer(words: str, name: str) -> dict[str, Any]:
    shape = {"$ref": f"#/components/schemas/{name}"}
    return {"description": words, "content": {"application/json": {"schema": shape}}}


_FILES = {
    "type": "object",
    "properties": {
        "files": {"type": "array", "items": {"type": "string", "format": "binary"}, "minItems": 1}
    },
    "required": ["files"],
}
_TEXT = {"type": "string"}
_COUNT = {"type": "integer", "minimum": 0}
_TEXTS = {"type": "array", "items": _TEXT}
_JOB = {
    "id": _TEXT,
    "kind": {"enum": [each.value for each in JobKind]},
    "state": {"enum": [each.value for each in JobState]},
    "made": _TEXT,
    "phase": _TEXT,
    "files": _COUNT,
    "total": {"anyOf": [_COUNT, {"type": "null"}]},
    "done": _COUNT,
    "percent": {"type": "integer", "minimum": 0, "maximum": 100},
    "added": _COUNT,
    "unchanged": _COUNT,
    "replaced": _COUNT,
    "documents": _TEXTS,
    "skipped": _TEXTS,
    "message": _TEXT,
    "line": _TEXT,
}
_OWN: dict[str, Any] = {
    "Refusal": {"type": "object", "properties": {"error": _TEXT}, "required": ["error"]},
    "Judgements": {
        "type": "object",
        "properties": {"judgements": {"type": "array", "items": {"$ref": "#/components/schemas/Judgement"}}},
        "required": ["judgements"],
    },
    "Job": {"type": "object", "properties": _JOB, "required": list(_JOB)},
    "Jobs": {
        "type": "object",
        "properties": {"jobs": {"type": "array", "items": {"$ref": "#/components/schemas/Job"}}},
        "required": ["jobs"],
    },
}


# --- the page -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ShownField:
    """A field as the page shows it."""

    name: str
    where: str
    type: str
    what: str
    required: bool


@dataclass(frozen=True, slots=True)
class ShownOperation:
    """An operation as the page shows it."""

    id: str
    method: str
    path: str
    summary: str
    fields: tuple[ShownField, ...]
    answers: tuple[tuple[int, str], ...]
    example: str


def list_shown() -> list[ShownOperation]:
    """The operations for the page that describes them."""
    return [
        ShownOperation(
            f"{each.method.lower()}-{each.name}",
            each.method,
            each.path,
            each.summary,
            _shown_fields(each),
            ((each.status, each.answer), *((status, _REFUSAL_WORDS[status]) for status in each.refusals)),
            each.example,
        )
        for each in OPERATIONS
    ]


def _shown_fields(operation: Operation) -> tuple[ShownField, ...]:
    if operation.is_upload:
        return (ShownField("files", "form", "files", "files of articles; several fields of this name", True),)
    return tuple(
        ShownField(each.name, each.where, ", ".join(each.choices) or each.type, each.what, each.required)
        for each in operation.fields
    )

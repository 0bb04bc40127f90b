"""The operations of the API, one row each: routes, checks of input, OpenAPI and its page are made of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from provenance.web.refusals import RefusedError

MOST_ITEMS = 200
_MOST_OFFSET = 10_000_000


@dataclass(frozen=True, slots=True)
class Field:
    """One value that an operation takes. `where` is query, body or path."""

    name: str
    what: str
    where: str = "query"
    type: str = "string"
    required: bool = False
    many: bool = False
    choices: tuple[str, ...] = ()
    default: Any = None
    most: int = 1_000
    least: int = 0
    has_word: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """One method on one path; `answer` names the value it gives, `name` the work that makes it."""

    method: str
    path: str
    name: str
    summary: str
    answer: str
    fields: tuple[Field, ...] = ()
    status: int = 200
    refusals: tuple[int, ...] = ()
    is_upload: bool = False
    example: str = ""


_OFFSET = Field("offset", "how many to leave out", type="integer", default=0, most=_MOST_OFFSET)
_LIMIT = Field("limit", "how many to give", type="integer", default=50, most=MOST_ITEMS, least=1)
_ID = Field("id", "its id", required=True, least=1)
_JOB = Field("job", "the job's id", where="path", required=True)

SEARCHED = ("utterance", "passage", "copy", "outlet", "document")


def _words(where: str) -> Field:
    return Field(
        "words", "the words of a quotation", where=where, required=True, most=5_000, least=1, has_word=True
    )


OPERATIONS: tuple[Operation, ...] = (
    Operation("GET", "/api/status", "status", "What is held, in numbers.", "Status"),
    Operation(
        *("GET", "/api/trace", "trace"),
        "One quotation: who said it, every rendering, where it goes back to, why, how sure.",
        "Answer",
        (_words("query"),),
        refusals=(422,),
        example="curl 'http://127.0.0.1:8642/api/trace?words=nobody+is+above+the+law'",
    ),
    Operation(
        *("POST", "/api/trace", "trace", "The same, for words too long for an address.", "Answer"),
        (_words("body"),),
        refusals=(413, 415, 422),
    ),
    Operation(
        *("POST", "/api/check", "check"),
        "One article against all that is held: what stands elsewhere, its origin, credited or not.",
        "Checked",
        (
            Field(
                "text",
                "the article, or the HTML of a saved page",
                "body",
                required=True,
                most=4_000_000,
                least=1,
                has_word=True,
            ),
            Field("title", "its headline", "body"),
            Field("url", "its address", "body"),
            Field("outlet", "who published it", "body"),
            Field("published", "when, as printed", "body"),
            Field("byline", "its authors", "body"),
            Field("language", "its language, as a code", "body", most=35),
            Field("kind", "what it is", "body", choices=("article", "wire", "press_release", "transcript")),
        ),
        refusals=(413, 415, 422),
        example='curl http://127.0.0.1:8642/api/check --json \'{"text": "..."}\'',
    ),
    Operation(
        *("GET", "/api/documents", "documents", "The articles held, in order of their ids.", "Page"),
        (Field("query", "words of the headline, the outlet or the text"), _OFFSET, _LIMIT),
        refusals=(422,),
    ),
    Operation(
        "GET",
        "/api/document",
        "document",
        "One article as it was read.",
        "Document",
        (_ID,),
        refusals=(404, 422),
    ),
    Operation(
        *(
            "GET",
            "/api/search",
            "search",
            "Statements, passages, copy groups, outlets or articles by words.",
            "Page",
        ),
        (
            Field("words", "what to look for; nothing gives all"),
            Field("kind", "what to look in", choices=SEARCHED, default="utterance"),
            *(_OFFSET, _LIMIT),
        ),
        refusals=(422,),
    ),
    Operation(
        "GET",
        "/api/utterance",
        "utterance",
        "One statement with its renderings.",
        "Utterance",
        (_ID,),
        refusals=(404, 422),
    ),
    Operation(
        "GET",
        "/api/copy",
        "copy",
        "One group of articles that share copy.",
        "CopyGroup",
        (_ID,),
        refusals=(404, 422),
    ),
    Operation(
        *("GET", "/api/compare", "compare", "The stretches that two articles share.", "Compared"),
        (
            Field("left", "an article's id", required=True, least=1),
            Field("right", "another's", required=True, least=1),
        ),
        refusals=(404, 422),
    ),
    Operation(
        *(
            "GET",
            "/api/report",
            "report",
            "report.json on some articles and what hangs together with them.",
            "Report",
        ),
        (Field("id", "an article's id; may be given several times", required=True, many=True, least=1),),
        refusals=(404, 422),
    ),
    Operation(
        *("GET", "/api/judgements", "judgements", "What people decided, the oldest first.", "Judgements"),
        (Field("of", "on this id alone"),),
        refusals=(422,),
    ),
    Operation(
        *(
            "POST",
            "/api/judgements",
            "judge",
            "Keep a person's decision; it is added, never changed.",
            "Judgement",
        ),
        (
            Field(
                "of",
                "the id of a link, an utterance, a passage, a copy group or an origin",
                "body",
                required=True,
                least=1,
            ),
            Field(
                "what",
                "which of these",
                "body",
                required=True,
                choices=("link", "utterance", "passage", "copy", "origin"),
            ),
            Field(
                "verdict", "the decision", "body", required=True, choices=("confirmed", "rejected", "unsure")
            ),
            Field("note", "why", "body", default="", most=2_000),
            Field("reviewer", "who decides", "body", required=True, most=100, least=1, has_word=True),
        ),
        status=201,
        refusals=(404, 413, 415, 422),
    ),
    Operation(
        *(
            "POST",
            "/api/uploads",
            "uploads",
            "Add files of articles; answered when they are safe on the disk.",
            "Job",
        ),
        status=202,
        refusals=(400, 413, 415, 429, 507),
        is_upload=True,
        example="curl http://127.0.0.1:8642/api/uploads -F files=@today.jsonl -F files=@page.html",
    ),
    Operation(
        "POST",
        "/api/reports",
        "reports",
        "Make a report folder of all that is held.",
        "Job",
        status=202,
        refusals=(429, 507),
    ),
    Operation("GET", "/api/jobs", "jobs", "Uploads and reports, the newest first.", "Jobs"),
    Operation("GET", "/api/jobs/{job}", "job", "How far one of them is.", "Job", (_JOB,), refusals=(404,)),
    Operation(
        *("POST", "/api/jobs/{job}/cancel", "cancel", "Stop one; what it added before stays.", "Job"),
        (_JOB,),
        refusals=(404,),
    ),
)


def taken(
    fields: tuple[Field, ...], values: Mapping[str, Any], lists: Mapping[str, list[Any]]
) -> dict[str, Any]:
    """The values of an operation's fields, checked.

    Raises:
        RefusedError: 422, with a line that names the field.
    """
    unknown = sorted(set(values) - {each.name for each in fields})
    if unknown:
        raise RefusedError(422, f"there is no field {unknown[0][:60]!r} here; it takes {_names(fields)}")
    return {each.name: _taken(each, values, lists) for each in fields}


def _taken(field: Field, values: Mapping[str, Any], lists: Mapping[str, list[Any]]) -> Any:
    if field.name not in values:
        if field.required:
            raise RefusedError(422, f"the field {field.name!r} is missing: {field.what}")
        return field.default
    if field.many:
        given = lists[field.name]
        if len(given) > MOST_ITEMS:
            raise RefusedError(422, f"more than {MOST_ITEMS} of {field.name!r}; ask for less at once")
        return [_text(field, each) for each in given]
    value = values[field.name]
    if len(lists.get(field.name, ())) > 1:
        raise RefusedError(422, f"{field.name!r} is given twice")
    if field.type == "integer":
        return _whole(field, value)
    if value is None and not field.required:
        return field.default
    return _text(field, value)


def _whole(field: Field, value: Any) -> int:
    is_digits = isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 12
    number = int(value) if is_digits else value
    if not isinstance(number, int) or isinstance(number, bool) or not field.least <= number <= field.most:
        raise RefusedError(422, f"{field.name!r} is a whole number from {field.least} to {field.most}")
    return number


def _text(field: Field, value: Any) -> str:
    if not isinstance(value, str):
        raise RefusedError(422, f"{field.name!r} is a text: {field.what}")
    if field.choices and value not in field.choices:
        raise RefusedError(422, f"{field.name!r} is one of {', '.join(field.choices)}")
    if len(value) > field.most:
        raise RefusedError(422, f"{field.name!r} has more than {field.most:,} characters")
    if field.has_word and not any(char.isalnum() for char in value):
        raise RefusedError(422, f"there is no word in {field.name!r}: {field.what}")
    if len(value) < field.least:
        raise RefusedError(422, f"{field.name!r} is empty: {field.what}")
    return value


def _names(fields: tuple[Field, ...]) -> str:
    return ", ".join(each.name for each in fields) or "none"

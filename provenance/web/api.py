"""The API's routes: each operation's input is taken apart and checked, and a worker asked."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from provenance.web.jobbing import cancel, job_line, start_report, start_upload
from provenance.web.jobs import Job
from provenance.web.operations import OPERATIONS, Operation, taken
from provenance.web.refusals import RefusedError
from provenance.web.replies import sent
from provenance.web.screens import JSON, Reply, api_reply
from provenance.web.service import Service, service_of

Special = Callable[[Request, Service, dict[str, Any]], Awaitable[Reply]]


def routes() -> list[Route]:
    """One route a path."""
    paths = dict.fromkeys(each.path for each in OPERATIONS)
    return [_route(path, [each for each in OPERATIONS if each.path == path]) for path in paths]


def _route(path: str, operations: list[Operation]) -> Route:
    by_method = {each.method: each for each in operations}

    async def answer(request: Request) -> Response:
        method = "GET" if request.method == "HEAD" else request.method
        operation = by_method[method]
        service = service_of(request)
        given = {} if operation.is_upload else await _given(request, operation)
        special = _SPECIAL.get(operation.name)
        if special is not None:
            return sent(await special(request, service, given))
        value = await service.make(request, f"api_{operation.name}", **given)
        return sent(Reply(value, JSON, operation.status))

    return Route(path, answer, methods=list(by_method))


async def _given(request: Request, operation: Operation) -> dict[str, Any]:
    """The checked values of a request's address and body."""
    inside = tuple(each for each in operation.fields if each.where == "body")
    asked = tuple(each for each in operation.fields if each.where == "query")
    given = dict(request.path_params)
    if request.query_params or asked:
        given |= taken(asked, request.query_params, _lists(request.query_params))
    if inside:
        given |= taken(inside, await _body(request), {})
    return given


def _lists(params: QueryParams) -> dict[str, list[Any]]:
    return {name: params.getlist(name) for name in params}


async def _body(request: Request) -> dict[str, Any]:
    if request.headers.get("content-type", "").partition(";")[0].strip().casefold() != JSON:
        raise RefusedError(415, "send the values as application/json")
    try:
        value = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise RefusedError(422, "the body is no JSON; mend it") from None
    if not isinstance(value, dict):
        raise RefusedError(422, "the body is no JSON object; send one with the fields as keys")
    return value


# --- what no worker answers ---------------------------------------------------------------------


async def _judge(request: Request, service: Service, given: dict[str, Any]) -> Reply:
    return api_reply(await service.runner.judge(given), 201)


async def _upload(request: Request, service: Service, given: dict[str, Any]) -> Reply:
    return _job_reply(await start_upload(request, service.runner), 202)


async def _report(request: Request, service: Service, given: dict[str, Any]) -> Reply:
    return _job_reply(await start_report(service.runner), 202)


async def _jobs(request: Request, service: Service, given: dict[str, Any]) -> Reply:
    return api_reply({"jobs": [as_told(each) for each in service.runner.shelf.all()]})


async def _job(request: Request, service: Service, given: dict[str, Any]) -> Reply:
    return _job_reply(service.runner.current(given["job"]), 200)


async def _cancel(request: Request, service: Service, given: dict[str, Any]) -> Reply:
    return _job_reply(cancel(service.runner, given["job"]), 200)


def _job_reply(job: Job | None, status: int) -> Reply:
    if job is None:
        raise RefusedError(404, "there is no such job; see /api/jobs")
    reply = api_reply(as_told(job), status)
    return Reply(reply.body, reply.media, status, (("location", f"/api/jobs/{job.id}"),))


def as_told(job: Job) -> dict[str, Any]:
    """A job as the API gives it: as it stands, how much is done, and a line for people."""
    return {
        **{"id": job.id, "kind": job.kind.value, "state": job.state.value, "made": job.made},
        **{
            "phase": job.phase,
            "files": job.files,
            "total": job.total,
            "done": job.done,
            "percent": job.percent,
        },
        **{
            "added": job.added,
            "unchanged": job.unchanged,
            "replaced": job.replaced,
            "documents": list(job.documents),
        },
        **{"skipped": list(job.skipped), "message": job.message, "line": job_line(job)},
    }


_SPECIAL: dict[str, Special] = {
    "judge": _judge,
    "uploads": _upload,
    "reports": _report,
    "jobs": _jobs,
    "job": _job,
    "cancel": _cancel,
}

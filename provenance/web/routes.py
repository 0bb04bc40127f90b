"""The pages: each route takes a request apart, asks a worker, and sends what it made."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from functools import cache
from pathlib import Path
from typing import Any

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import Route

from provenance.report.places import Part
from provenance.report.words import shortened
from provenance.web import gate
from provenance.web.browse import KINDS
from provenance.web.drafts import Draft, Pasted
from provenance.web.jobbing import cancel, job_line, start_report, start_upload
from provenance.web.jobs import JobKind, JobState
from provenance.web.places import address, link
from provenance.web.refusals import RefusedError
from provenance.web.replies import sent
from provenance.web.screens import FORMS, HTML, JSON, Reply, render
from provenance.web.service import service_of

_STATIC = Path(__file__).parent / "static"
_MEDIA = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
_AT = re.compile(r"(\d{1,9})-(\d{1,9})")
_MOST_CHARS = 4_000_000
_MOST_DROPPED = 50
_MOST_SHOWN = 200
_MONTH_SECONDS = 30 * 24 * 3600
_ABOUT = {"outlet": 200, "published": 40, "url": 500, "title": 300}


def _page(template: str, status: int = 200, **shown: Any) -> Response:
    return sent(Reply(render(template, **shown), HTML, status))


# --- asking -------------------------------------------------------------------------------------


async def _home(request: Request) -> Response:
    return await _ask_page(request)


async def _ask_page(request: Request, text: str = "", message: str = "", status: int = 200) -> Response:
    service = service_of(request)
    held = await service.make(request, "home")
    return _page(
        "ask.html.j2",
        status,
        title="Where did these words come from?",
        text=text,
        message=message,
        most_chars=_MOST_CHARS,
        is_temporary=service.serving.is_temporary,
        active="/",
        **held,
    )


async def _ask(request: Request) -> Response:
    """What was pasted or dropped goes where it belongs: to the trace, to a check, or to several."""
    service = service_of(request)
    async with request.form(
        max_files=_MOST_DROPPED, max_fields=20, max_part_size=service.serving.limits.body_bytes
    ) as form:
        files = [
            (each.filename or "", await each.read())
            for each in form.getlist("files")
            if isinstance(each, UploadFile) and each.filename
        ]
        text, taken_as, about = _text(form, "text"), _text(form, "taken_as"), _about(form)
    if not files and not any(char.isalnum() for char in text):
        line = "There is no word in it; paste a quotation or an article."
        return await _ask_page(request, text[:1000], line, 422)
    if files:
        taken = await service.make(request, "take_files", files=files)
    else:
        taken = await service.make(request, "take_text", text=text, about=about, taken_as=taken_as)
    return await _lead_on(request, taken)


async def _lead_on(request: Request, taken: Pasted) -> Response:
    service = service_of(request)
    if taken.words is not None:
        return RedirectResponse(link("/trace", words=taken.words[: service.serving.limits.words_chars]), 303)
    kept = [
        (shortened(each.title or each.id, 120), f"/check/{service.drafts.keep(Draft(each))}")
        for each in taken.documents[:_MOST_DROPPED]
    ]
    if len(kept) == 1 and not taken.skipped:
        return RedirectResponse(kept[0][1], 303)
    return _page(
        "drafts.html.j2", title="Several articles to check", drafts=kept, skipped=taken.skipped[:_MOST_SHOWN]
    )


def _text(form: FormData, name: str) -> str:
    value = form.get(name, "")
    return value if isinstance(value, str) else ""


def _about(form: FormData) -> dict[str, str]:
    return {name: _text(form, name)[:most] for name, most in _ABOUT.items() if _text(form, name).strip()}


# --- answers ------------------------------------------------------------------------------------


async def _trace(request: Request) -> Response:
    words = request.query_params.get("words", "")
    if len(words) > service_of(request).serving.limits.words_chars:
        raise RefusedError(422, "too long for a quotation; paste it as an article")
    return await _made(request, "trace", words=words)


async def _statement(request: Request) -> Response:
    return await _made(request, "statement", id=_id(request))


async def _copy(request: Request) -> Response:
    return await _made(request, "copy", id=_id(request))


async def _article(request: Request) -> Response:
    found = _AT.fullmatch(request.query_params.get("at", ""))
    return await _made(
        request, "article", id=_id(request), at=(int(found[1]), int(found[2])) if found else None
    )


async def _check(request: Request) -> Response:
    draft = service_of(request).drafts.get(request.path_params["draft"])
    if draft is None:
        raise RefusedError(404, "this text is not held any more; paste it again")
    return await _made(request, "check", document=draft.document, path=request.url.path)


async def _compare(request: Request) -> Response:
    return await _made(request, "compare", left=_id(request, "left"), right=_id(request, "right"))


async def _browse(request: Request) -> Response:
    kind = request.query_params.get("kind", KINDS[0][0])
    if kind not in dict(KINDS):
        raise RefusedError(404, "that kind of thing is not held; choose one of the list")
    offset = request.query_params.get("offset", "0")
    if not (offset.isascii() and offset.isdigit() and len(offset) < 9):
        raise RefusedError(422, "offset is a whole number")
    words = request.query_params.get("words", "").strip()[:500]
    return await _made(request, "browse", kind=kind, words=words, offset=int(offset))


async def _judgements(request: Request) -> Response:
    return sent(await service_of(request).make(request, "judgements"))


async def _made(request: Request, name: str, **given: Any) -> Response:
    form = request.query_params.get("form", "page")
    if form not in FORMS:
        raise RefusedError(404, f"there is no such form of a page; take one of {', '.join(FORMS)}")
    return sent(await service_of(request).make(request, name, form=form, **given))


def _id(request: Request, name: str = "id") -> str:
    id = request.query_params.get(name, "")
    if not id:
        raise RefusedError(422, f"the address lacks {name}; follow a link of a page")
    return id


# --- decisions ----------------------------------------------------------------------------------


async def _judge(request: Request) -> Response:
    async with request.form(max_files=1, max_fields=20) as form:
        what, _, of = _text(form, "of").partition(" ")
        given = {"of": of, "what": what, "verdict": _text(form, "verdict")}
        given |= {"note": _text(form, "note")[:2000], "reviewer": _text(form, "reviewer")[:100].strip()}
        back = _text(form, "back")
    if not of or what not in _DECIDED_ON or given["verdict"] not in _VERDICTS:
        raise RefusedError(422, "choose what you decide on, and a verdict")
    if not given["reviewer"]:
        raise RefusedError(422, "a decision needs a name; go back and give yours")
    await service_of(request).runner.judge(given)
    is_ours = any(back.startswith(f"{path}?") for path in ("/statement", "/copy", "/article"))
    return RedirectResponse(back if is_ours else "/judgements", 303)


_DECIDED_ON = ("link", "utterance", "passage", "copy", "origin")
_VERDICTS = ("confirmed", "rejected", "unsure")


# --- jobs ---------------------------------------------------------------------------------------


async def _uploads(request: Request) -> Response:
    runner = service_of(request).runner
    limits = service_of(request).serving.limits
    if request.method == "POST":
        job = await start_upload(request, runner)
        return RedirectResponse(f"/jobs/{job.id}", 303)
    return _page(
        "uploads.html.j2",
        title="Add articles",
        message="",
        jobs=[each for each in runner.shelf.all() if each.kind is JobKind.ADD][:_MOST_SHOWN],
        most_files=f"{limits.upload_files:,}",
        most_size=f"{limits.upload_bytes // 1_000_000} MB",
        active="/uploads",
    )


async def _reports(request: Request) -> Response:
    runner = service_of(request).runner
    if request.method == "POST":
        job = await start_report(runner)
        return RedirectResponse(f"/jobs/{job.id}", 303)
    jobs = [each for each in runner.shelf.all() if each.kind is JobKind.REPORT][:_MOST_SHOWN]
    return _page("reports.html.j2", title="Reports", jobs=jobs, active="/reports")


async def _job(request: Request) -> Response:
    job = service_of(request).runner.current(request.path_params["job"])
    if job is None:
        raise RefusedError(404, "there is no such job; see the uploads")
    return _page(
        "job.html.j2",
        title="Adding articles" if job.kind is JobKind.ADD else "Making a report",
        job=job,
        line=job_line(job),
        documents=[(shortened(id, 120), address(Part.ARTICLE, id)) for id in job.documents[:_MOST_SHOWN]],
        more=max(0, len(job.documents) - _MOST_SHOWN),
        reload=0 if job.is_ended else 2,
    )


async def _cancel(request: Request) -> Response:
    job = cancel(service_of(request).runner, request.path_params["job"])
    if job is None:
        raise RefusedError(404, "there is no such job; see the uploads")
    return RedirectResponse(f"/jobs/{job.id}", 303)


async def _result(request: Request) -> Response:
    shelf = service_of(request).runner.shelf
    job = shelf.read(request.path_params["job"])
    if job is None or job.state is not JobState.DONE or not shelf.result(job.id).is_file():
        raise RefusedError(404, "there is no such report; make one")
    return FileResponse(shelf.result(job.id), media_type="application/zip", filename="report.zip")


# --- the rest -----------------------------------------------------------------------------------


async def _login(request: Request) -> Response:
    token = service_of(request).serving.token
    if token is None:
        return RedirectResponse("/", 303)
    if request.method != "POST":
        return _page("login.html.j2", title="Who are you?", message="")
    async with request.form(max_files=1, max_fields=5) as form:
        given = _text(form, "token").strip()
    if not gate.same_token(given, token):
        return _page("login.html.j2", 401, title="Who are you?", message="That is not the token.")
    response = RedirectResponse("/", 303)
    response.set_cookie(
        gate.COOKIE,
        token,
        max_age=_MONTH_SECONDS,
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )
    return response


async def _openapi(request: Request) -> Response:
    return Response(await service_of(request).make(request, "openapi"), media_type=JSON)


async def _api_page(request: Request) -> Response:
    return sent(await service_of(request).make(request, "api_page"))


async def _static(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in _files():
        raise RefusedError(404, "there is no such file")
    response = Response(_files()[name], media_type=_MEDIA[Path(name).suffix])
    response.headers["cache-control"] = "public, max-age=3600"
    return response


@cache
def _files() -> dict[str, bytes]:
    """What is served as it is; the style is the report's, then ours, then the widths of bars."""
    report = Path(_STATIC).parent.parent / "report" / "static" / "report.css"
    widths = "".join(f'[data-width="{each}"]{{width:{each}%}}' for each in range(101))
    style = "\n".join([*(path.read_text(encoding="utf-8") for path in (report, _STATIC / "app.css")), widths])
    files = {path.name: path.read_bytes() for path in sorted(_STATIC.iterdir()) if path.suffix in _MEDIA}
    return {**files, "app.css": style.encode()}


_Handler = Callable[[Request], Awaitable[Response]]


def _route(path: str, handler: _Handler, *methods: str) -> Route:
    return Route(path, handler, methods=list(methods or ("GET",)))


ROUTES = [
    _route("/", _home),
    _route("/ask", _ask, "POST"),
    _route("/trace", _trace),
    _route("/check/{draft}", _check),
    _route("/statement", _statement),
    _route("/copy", _copy),
    _route("/article", _article),
    _route("/compare", _compare),
    _route("/browse", _browse),
    _route("/judge", _judge, "POST"),
    _route("/judgements", _judgements),
    _route("/uploads", _uploads, "GET", "POST"),
    _route("/reports", _reports, "GET", "POST"),
    _route("/jobs/{job}", _job),
    _route("/jobs/{job}/cancel", _cancel, "POST"),
    _route("/jobs/{job}/report.zip", _result),
    _route("/login", _login, "GET", "POST"),
    _route("/api", _api_page),
    _route("/openapi.json", _openapi),
    _route("/static/{name}", _static),
]

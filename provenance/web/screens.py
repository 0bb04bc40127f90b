"""A screen and its exports: what a page shows goes in; HTML, JSON, CSV, Markdown or a report comes out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from provenance import __version__
from provenance.models import Report
from provenance.report import tables
from provenance.report.abridged import abridge
from provenance.report.files import encoded
from provenance.report.html import make_environment, render_pages
from provenance.report.lookup import look_up
from provenance.report.markdown import to_markdown
from provenance.report.values import plain
from provenance.web.places import link
from provenance.web.refusals import RefusedError

_HERE = Path(__file__).parent

JSON = "application/json"
HTML = "text/html; charset=utf-8"
_EXPORTS = {
    "json": JSON,
    "csv": "text/csv; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "html": HTML,
}
FORMS = ("page", *_EXPORTS)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer ready to be sent."""

    body: bytes
    media: str = HTML
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Screen:
    """What one page shows: to people (`template`, `shown`), to programs (`value`), as table and as report."""

    template: str
    name: str
    value: Any
    shown: dict[str, Any] = field(default_factory=dict)
    columns: Sequence[str] = ()
    rows: Sequence[tables.Row] = ()
    report: Report | None = None
    settings: object = None
    exports: tuple[tuple[str, str], ...] = ()


def reply(screen: Screen, form: str) -> Reply:
    """The screen in one of `FORMS`."""
    if form == "page":
        return Reply(render(screen.template, exports=screen.exports, **screen.shown))
    if form == "json":
        return _file(screen, form, to_json_bytes(screen.value))
    if form == "csv":
        return _file(screen, form, encoded(tables.to_csv(screen.columns, screen.rows)))
    if form in ("md", "html") and screen.report is not None:
        found = look_up(abridge(screen.report))
        text = (
            to_markdown(found) if form == "md" else next(iter(render_pages(found, screen.settings or {})))[1]
        )
        return _file(screen, form, encoded(text))
    raise RefusedError(404, f"this page cannot be had as {form}; take one of the forms it offers")


def api_reply(value: Any, status: int = 200) -> Reply:
    """A value of the API."""
    return Reply(to_json_bytes(value), JSON, status)


def render(template: str, **shown: Any) -> bytes:
    """A page of ours as bytes."""
    page = environment().get_template(template)
    return encoded(
        page.render(**{"exports": (), "version": __version__, "wide": False, "reload": 0, **shown})
    )


def list_exports(
    path: str, has_report: bool = True, **query: str | int | None
) -> tuple[tuple[str, str], ...]:
    """The links that give a page in its other forms."""
    forms = {"json": "JSON", "csv": "CSV"} | ({"md": "Markdown", "html": "HTML report"} if has_report else {})
    return tuple((words, link(path, **query, form=form)) for form, words in forms.items())


def to_json_bytes(value: Any) -> bytes:
    """A value as the commands print it; lone surrogates become U+FFFD."""
    return encoded(json.dumps(plain(value), ensure_ascii=False, allow_nan=False) + "\n")


def _file(screen: Screen, form: str, body: bytes) -> Reply:
    """An export is saved, not shown: a report has scripts of its own, which this server's pages may not."""
    headers = (("content-disposition", f'attachment; filename="{screen.name}.{form}"'),)
    return Reply(body, _EXPORTS[form], headers=headers)


@cache
def environment() -> Environment:
    """Our templates, the report's behind them, and no style written into a page."""
    made = make_environment((_HERE / "templates",), _width)
    made.globals["link"] = link
    return made


def _width(percent_of_whole: float) -> Markup:
    return Markup(f'data-width="{max(0, min(100, round(percent_of_whole)))}"')

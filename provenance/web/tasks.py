"""The work itself, in a worker's process: an index and what is asked go in, bytes or values come out."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from provenance.errors import InputError
from provenance.models import (
    CopyGroup,
    Document,
    Judgement,
    Report,
    Span,
    Utterance,
)
from provenance.pipeline.check import Checked, check, stretches_of
from provenance.pipeline.index import Index, Kind
from provenance.report.lookup import look_up
from provenance.report.places import Part
from provenance.report.views import Linked
from provenance.report.words import shortened, unquoted
from provenance.report.write import report_files
from provenance.web import openapi, pasted
from provenance.web.answers import copy_screen, documents_in, statement_screen, trace_screen
from provenance.web.beside import compare_screen
from provenance.web.browse import PER_PAGE, browse_screen
from provenance.web.checks import check_screen
from provenance.web.config import Serving
from provenance.web.decisions import Decided, is_about, told
from provenance.web.drafts import Pasted
from provenance.web.jobs import half_of
from provenance.web.places import address, link
from provenance.web.refusals import RefusedError
from provenance.web.screens import Reply, render, reply, to_json_bytes
from provenance.web.workers import Task, Told, answer_tasks


@dataclass(frozen=True, slots=True)
class Asked:
    """What every piece of work has at hand."""

    index: Index
    serving: Serving
    tell: Told

    @property
    def shown_settings(self) -> dict[str, object]:
        """The settings as a report shows them."""
        return self.serving.settings.shown()


# --- pages --------------------------------------------------------------------------------------


def _home(asked: Asked) -> dict[str, int]:
    return {"documents": asked.index.documents(limit=1).total}


def _page_trace(asked: Asked, words: str, form: str) -> Reply:
    answer = asked.index.trace(_with_a_word(words))
    report = _report_on(asked, documents_in(answer))
    return reply(
        trace_screen(answer, report, _decided_on(asked, answer.utterances), asked.shown_settings), form
    )


def _page_statement(asked: Asked, id: str, form: str) -> Reply:
    utterance, report = _found(asked.index.utterance, id)
    return reply(
        statement_screen(utterance, report, _decided_on(asked, [utterance]), asked.shown_settings), form
    )


def _page_copy(asked: Asked, id: str, form: str) -> Reply:
    group, report = _found(asked.index.copy, id)
    return reply(copy_screen(group, report, _decided_on(asked, [group]), asked.shown_settings), form)


def _page_article(asked: Asked, id: str, form: str, at: tuple[int, int] | None) -> Reply:
    _found(asked.index.document, id)
    report = asked.index.report([id])
    aim = Span(*at) if at else None
    screen = check_screen(stretches_of(id, report), report, aim, "/article", id, asked.shown_settings)
    return reply(screen, form)


def _page_check(asked: Asked, document: Document, path: str, form: str) -> Reply:
    checked, report, is_held = _checked(asked, document)
    id = checked.document.id if is_held else None
    screen = check_screen(checked, report, None, "/article" if is_held else path, id, asked.shown_settings)
    return reply(replace(screen, shown={**screen.shown, "is_twin": is_held}), form)


def _page_compare(asked: Asked, left: str, right: str, form: str) -> Reply:
    return reply(compare_screen(*_two(asked, left, right), asked.shown_settings), form)


def _page_browse(asked: Asked, kind: str, words: str, offset: int, form: str) -> Reply:
    return reply(
        browse_screen(kind, words, offset, asked.index.search(words, _KIND[kind], offset, PER_PAGE)), form
    )


def _page_judgements(asked: Asked) -> Reply:
    rows = told(_decided(asked, asked.index.judgements()[-_MOST_DECISIONS:]))
    return Reply(render("judgements.html.j2", title="Decisions", rows=rows, active="/judgements"))


def _openapi(asked: Asked) -> bytes:
    return openapi.document_as_json()


def _api_page(asked: Asked) -> Reply:
    shown = openapi.list_shown()
    return Reply(render("api.html.j2", title="For programs", operations=shown, active="/api"))


def _take_text(asked: Asked, text: str, about: dict[str, str], taken_as: str) -> Pasted:
    return pasted.take_text(text, about, taken_as)


def _take_files(asked: Asked, files: list[tuple[str, bytes]]) -> Pasted:
    return pasted.take_files(files)


# --- the API ------------------------------------------------------------------------------------


def _api_status(asked: Asked) -> bytes:
    return to_json_bytes(asked.index.status())


def _api_trace(asked: Asked, words: str) -> bytes:
    return to_json_bytes(asked.index.trace(_with_a_word(words)))


def _api_check(asked: Asked, text: str, kind: str | None, **about: str | None) -> bytes:
    given = {name: value for name, value in about.items() if value}
    taken = pasted.take_text(text, {**given, **({"kind": kind} if kind else {})}, "article")
    if len(taken.documents) != 1:
        raise RefusedError(422, f"the text holds {len(taken.documents)} articles; send one")
    return to_json_bytes(_checked(asked, taken.documents[0])[0])


def _api_documents(asked: Asked, query: str | None, offset: int, limit: int) -> bytes:
    return to_json_bytes(asked.index.documents(query or "", offset, limit))


def _api_document(asked: Asked, id: str) -> bytes:
    return to_json_bytes(_found(asked.index.document, id))


def _api_search(asked: Asked, words: str | None, kind: str, offset: int, limit: int) -> bytes:
    return to_json_bytes(asked.index.search(words or "", _KIND[kind], offset, limit))


def _api_utterance(asked: Asked, id: str) -> bytes:
    return to_json_bytes(_found(asked.index.utterance, id)[0])


def _api_copy(asked: Asked, id: str) -> bytes:
    return to_json_bytes(_found(asked.index.copy, id)[0])


def _api_compare(asked: Asked, left: str, right: str) -> bytes:
    return to_json_bytes(compare_screen(*_two(asked, left, right), None).value)


def _api_report(asked: Asked, id: list[str]) -> bytes:
    for each in id:
        _found(asked.index.document, each)
    return to_json_bytes(asked.index.report(id))


def _api_judgements(asked: Asked, of: str | None) -> bytes:
    return to_json_bytes({"judgements": asked.index.judgements(of)})


def _write_report(asked: Asked, target: str) -> None:
    """The report folder of everything, packed; it is there whole or not at all."""
    report = asked.index.report()
    asked.tell("writing the files")
    beside = half_of(Path(target))
    with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in report_files(look_up(report), asked.shown_settings):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))  # no clock in the files
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, content.encode("utf-8", "replace"))
    beside.replace(target)


_MOST_DECISIONS = 500
_WORDS = "“Nothing was lost in the fire at the mill,” the owner, Ann Lee, told the paper on Sunday."
_PLACE = re.compile(r"(.+)@(\d{1,9})-(\d{1,9})", re.DOTALL)
_KIND: dict[str, Kind] = {
    "utterance": "utterance",
    "passage": "passage",
    "copy": "copy",
    "outlet": "outlet",
    "document": "document",
}

READ: dict[str, Callable[..., Any]] = {
    "home": _home,
    "trace": _page_trace,
    "statement": _page_statement,
    "copy": _page_copy,
    "article": _page_article,
    "check": _page_check,
    "compare": _page_compare,
    "browse": _page_browse,
    "judgements": _page_judgements,
    "openapi": _openapi,
    "api_page": _api_page,
    "take_text": _take_text,
    "take_files": _take_files,
    "api_status": _api_status,
    "api_trace": _api_trace,
    "api_check": _api_check,
    "api_documents": _api_documents,
    "api_document": _api_document,
    "api_search": _api_search,
    "api_utterance": _api_utterance,
    "api_copy": _api_copy,
    "api_compare": _api_compare,
    "api_report": _api_report,
    "api_judgements": _api_judgements,
    "write_report": _write_report,
}


# --- writing ------------------------------------------------------------------------------------


def _judge(asked: Asked, judgement: Judgement) -> dict[str, Any]:
    from provenance.report import plain

    try:
        asked.index.judge(judgement)
    except InputError as error:
        raise RefusedError(404, str(error)) from None
    asked.index.add(())  # what hangs on the decision is compared anew
    return dict(plain(judgement))


# --- what they share ----------------------------------------------------------------------------


def _with_a_word(words: str) -> str:
    if not any(char.isalnum() for char in words):
        raise RefusedError(422, "there is no word in it; give the words of the quotation")
    return words


def _checked(asked: Asked, document: Document) -> tuple[Checked, Report, bool]:
    """The article checked; where one of the same words is held, that one: beside it all would be a copy."""
    checked, report = asked.index.check(document)
    words = document.text.split()
    twins = (
        one.id for one in report.documents if one.text.split() == words and one.id != checked.document.id
    )
    twin = next(twins, None)
    if twin is None:
        return checked, report, False
    report = asked.index.report([twin])
    return stretches_of(twin, report), report, True


def _found(get: Callable[[str], Any], id: str) -> Any:
    """What has this id; 404 where nothing has."""
    try:
        return get(id)
    except InputError as error:
        raise RefusedError(404, str(error)) from None


def _report_on(asked: Asked, ids: Any) -> Report:
    return asked.index.report(ids)


def _decided(asked: Asked, judgements: Sequence[Judgement]) -> Decided:
    """Decisions with the words they are about and where these stand."""
    about = {each.of: _about(asked.index, each) for each in judgements}
    return Decided(judgements, {of: linked for of, linked in about.items() if linked is not None})


def _decided_on(asked: Asked, items: Sequence[Utterance | CopyGroup]) -> Decided:
    judgements = [each for each in asked.index.judgements() if any(is_about(each, one.id) for one in items)]
    return _decided(asked, judgements[-_MOST_DECISIONS:])


def _about(index: Index, judgement: Judgement) -> Linked | None:
    """What a decision is about: words in an article, a statement or a group; None where it is gone."""
    item, _, place = judgement.of.partition(":")
    lead = judgement.what.value
    try:
        if found := _PLACE.fullmatch(place):
            document, start, end = found[1], int(found[2]), int(found[3])
            held = index.document(document)
            words = shortened(unquoted(held.text[start:end]), 100)
            page = link("/article", id=document, at=f"{start}-{end}")
            return Linked(f"{lead} to {held.outlet or document}, “{words}”", page)
        if item.startswith("U-"):
            words = shortened(unquoted(index.utterance(item)[0].wording), 100)
            return Linked(f"{lead} “{words}”", address(Part.STATEMENT, item))
        if item.startswith("C-"):
            return Linked(f"{lead} {place or 'group'}", address(Part.COPY, item))
    except InputError:
        return None
    return None


def _two(asked: Asked, left: str, right: str) -> tuple[Document, Document, Report]:
    one, other = _found(asked.index.document, left), _found(asked.index.document, right)
    if left == right:
        raise RefusedError(422, "that is one article twice; choose two")
    return one, other, asked.index.report([left, right])


# --- the life of a worker -----------------------------------------------------------------------


def read_tasks(connection: Connection, serving: Serving) -> None:
    """Answer questions of an index that is opened for reading; each sees what was added before it."""
    index = Index.open(serving.index, read_only=True, settings=serving.settings)
    _load()

    def work(task: Task, tell: Told) -> Any:
        return READ[task.name](Asked(index, serving, tell), **task.given)

    answer_tasks(connection, work)


def write_tasks(connection: Connection, serving: Serving) -> None:
    """Add to an index, which is open for writing only while a task runs."""
    from provenance.web.adding import Adding

    adding = Adding(serving)
    _load()

    def work(task: Task, tell: Told) -> Any:
        if task.name == "read_upload":
            return adding.read_upload(**task.given)
        with Index.open(serving.index, settings=serving.settings) as index:
            if task.name == "judge":
                return _judge(Asked(index, serving, tell), **task.given)
            return adding.add_step(index, **task.given)

    answer_tasks(connection, work)


def _load() -> None:
    """Load what compares texts before anybody asks, so that the first question need not wait for it."""
    check(Document(id="a", text=_WORDS), [Document(id="b", text=_WORDS)])

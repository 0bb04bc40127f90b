"""`provenance serve`: the page to ask and its JSON API."""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from provenance.cli import options
from provenance.errors import InputError, ProvenanceError

if TYPE_CHECKING:
    from socket import socket

    from provenance.settings import Settings
    from provenance.web.config import Serving

_PORT = 8642
_TOKEN_NAME = "PROVENANCE_TOKEN"


@dataclass(frozen=True, slots=True)
class Listening:
    """Where the server listens, the further names it answers to, and how much it does at once."""

    host: str
    port: int
    names: tuple[str, ...]
    workers: int
    rate: float


def _listening(command: Callable[..., None]) -> Callable[..., None]:
    """The options of a server, handed to the command as one `Listening`, named `where`."""

    @wraps(command)
    def gathered(
        host: str, port: int, names: tuple[str, ...], workers: int, rate: float, **given: Any
    ) -> None:
        command(where=Listening(host, port, names, workers, rate), **given)

    for option in reversed(_OPTIONS):
        gathered = option(gathered)
    return gathered


_OPTIONS = (
    click.option(
        "--host",
        default="127.0.0.1",
        show_default=True,
        help="The address to listen on; beyond this machine a token is needed.",
    ),
    click.option(
        "--port",
        default=_PORT,
        show_default=True,
        type=click.IntRange(0, 65535),
        help="The port; 0 takes a free one.",
    ),
    click.option(
        "--name",
        "names",
        multiple=True,
        metavar="NAME",
        help="A further name this server answers to, as in http://NAME/ (may be given several times).",
    ),
    click.option(
        "--workers",
        default=max(1, min(4, os.cpu_count() or 1)),
        show_default="the processors, up to 4",
        type=click.IntRange(1, 64),
        help="Processes that make answers.",
    ),
    click.option(
        "--rate",
        default=50.0,
        show_default=True,
        type=click.FloatRange(0.1, 100_000),
        help="Requests a second that one address may make.",
    ),
)


@click.command("serve", short_help="Serve a page to ask, and its JSON API, on this machine.")
@click.option(
    "--index",
    "index_file",
    metavar="DB",
    type=options.NamedPath(path_type=Path),
    help="The index to ask; made when it is not there.",
)
@options.corpus
@_listening
@options.shared
def command(
    where: Listening,
    given: options.Given,
) -> None:
    """Serve a page to ask, and its JSON API, until interrupted.

    Without --index the articles of --corpus are read into an index that is gone when the server stops.
    With a --host beyond this machine everyone needs a token: that in the environment as PROVENANCE_TOKEN,
    or one that is made and printed. The server fetches nothing from the network.

    \b
    Examples:
      provenance serve --index today.db
      provenance serve --corpus corpus/karabakh-2020 --port 9000
    """
    settings = given.settings
    _check_extra()
    token, was_made = _token(where.host)
    with _index(given) as path, _free_port(where) as line:
        port = line.getsockname()[1] if line else where.port
        is_temporary = given.index_file is None
        _serve(_serving(path, replace(where, port=port), token, settings, is_temporary), line, was_made)


def _serving(
    index: Path, where: Listening, token: str | None, settings: Settings, is_temporary: bool
) -> Serving:
    """One server as it is set up."""
    from provenance.web.config import Serving, WebLimits

    return Serving(
        index=index,
        host=where.host,
        port=where.port,
        token=token,
        names=where.names,
        workers=where.workers,
        is_temporary=is_temporary,
        settings=settings,
        limits=WebLimits(requests_a_second=where.rate, burst=max(300, round(where.rate * 4))),
    )


def _serve(serving: Serving, line: socket | None, was_made: bool) -> None:
    from provenance.web.locks import only_one
    from provenance.web.server import run_server

    shown = f"[{serving.host}]" if ":" in serving.host else serving.host
    with only_one(serving.uploads):
        click.echo(f"http://{shown}:{serving.port}/  (stop with Ctrl-C)", err=True)
        if was_made:
            click.echo(f"the token: {serving.token}", err=True)
        run_server(serving, line)


def _token(host: str) -> tuple[str | None, bool]:
    """The token of this server, and whether it was made now; none where only this machine can ask."""
    from provenance.web.config import is_loopback

    given = os.environ.get(_TOKEN_NAME, "").strip()
    if given and len(given) < 16:
        raise InputError(_TOKEN_NAME, "is shorter than 16 characters", "take a longer one, or leave it out")
    if given or is_loopback(host):
        return given or None, False
    return secrets.token_urlsafe(24), True


@contextmanager
def _index(given: options.Given) -> Iterator[Path]:
    """The index that is served: the one named, or a temporary one made of the corpora."""
    from provenance.cli import progress
    from provenance.pipeline.index import Index

    if given.index_file is not None:
        with progress.shown() as note, Index.open(given.index_file, settings=given.settings) as made:
            if waiting := made.waiting:
                click.echo(
                    f"{given.index_file}: bringing {waiting:,} articles and answers up to date", err=True
                )
            made.add((), note)  # made, and all it holds compared, before anybody asks
        yield given.index_file
        return
    corpus = options.read(given)
    with tempfile.TemporaryDirectory(prefix="provenance-") as folder:
        path = Path(folder) / "corpus.db"
        with Index.open(path, settings=given.settings) as made:
            made.add(corpus.documents)
        yield path


@contextmanager
def _free_port(where: Listening) -> Iterator[socket | None]:
    """A free port, taken, where port 0 asks for one."""
    from provenance.web.server import bound

    if where.port:
        yield None
        return
    try:
        line = bound(where.host)
    except OSError as error:
        what = f"cannot be listened on ({error.strerror or error})"
        raise InputError(where.host, what, "name an address of this machine with --host") from error
    with line:
        yield line


def _check_extra() -> None:
    try:
        import python_multipart  # noqa: F401
        import starlette  # noqa: F401
        import uvicorn  # noqa: F401
    except ImportError as error:
        raise ProvenanceError(
            f"the page needs the package {error.name}; pip install 'quote-provenance[app]'"
        ) from error

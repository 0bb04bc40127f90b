"""Printing answers as JSON, JSON Lines or CSV. Values in, text on stdout."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import click

from provenance.cli.style import rendered


def print_lines(lines: Iterable[str], err: bool = False) -> None:
    """Print lines for people; a control character of an article is shown as \ufffd."""
    for line in lines:
        click.echo(rendered(line), err=err)


def print_json(value: Any) -> None:
    """Print one JSON value, indented, keys in the order of the contract."""
    from provenance.report import plain

    click.echo(json.dumps(plain(value), ensure_ascii=False, indent=1))


def print_jsonl(values: Iterable[Any]) -> None:
    """Print one JSON value a line."""
    from provenance.report import plain

    for value in values:
        click.echo(json.dumps(plain(value), ensure_ascii=False))


def print_csv(rows: Iterable[Mapping[str, Any]]) -> None:
    """Print rows that share their keys as CSV; a cell that looks like a formula stays text."""
    from provenance.report.tables import to_csv

    table = list(rows)
    if table:
        click.echo(to_csv(tuple(table[0]), (tuple(row.values()) for row in table)), nl=False)

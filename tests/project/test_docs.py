"""What the pages say is so: examples in docstrings run, every command and setting has its line."""

from __future__ import annotations

import dataclasses
import doctest
import importlib
import pkgutil
import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

import provenance
from provenance.cli import cli
from provenance.match import MatchSettings

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
NEEDS_AN_EXTRA = {"provenance.match.fast", "provenance.match.fast_sets", "provenance.engines.spark"}
MODULES = sorted(
    {one.name for one in pkgutil.walk_packages(provenance.__path__, "provenance.")} - NEEDS_AN_EXTRA
)
COMMANDS = cli.list_commands(click.Context(cli))


@pytest.mark.parametrize("name", [one for one in MODULES if not one.endswith("__main__")])
def test_examples_in_docstrings_run(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_examples_in_the_page_on_matching_run() -> None:
    outcome = doctest.testfile(str(ROOT / "docs" / "matching.md"), module_relative=False, encoding="utf-8")

    assert outcome.attempted > 0
    assert outcome.failed == 0


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"provenance {command}" in README


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_s_help_has_an_example(command: str) -> None:
    found = cli.get_command(click.Context(cli), command)
    assert found is not None
    parts = [[command, name] for name in found.commands] if isinstance(found, click.Group) else [[command]]

    for part in parts:
        assert (
            f"provenance {' '.join(part)}"
            in CliRunner().invoke(cli, [*part, "--help"]).output.split("Example", 1)[1]
        )


@pytest.mark.parametrize("setting", [one.name for one in dataclasses.fields(MatchSettings)])
def test_every_setting_is_documented(setting: str) -> None:
    assert f"`{setting}`" in (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")


def test_links_between_the_pages_lead_somewhere() -> None:
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    dead = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]

    assert not dead


def test_the_example_in_the_readme_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    example = re.search(r"```python\n(.*?)```", README, re.S)
    assert example
    monkeypatch.chdir(ROOT)

    exec(compile(example[1], "README.md", "exec"), {})

    assert "Origin(" in capsys.readouterr().out

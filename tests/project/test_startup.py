"""The command line starts light: asking for help imports none of the heavy libraries."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {"numpy", "scipy", "datasketch", "networkx", "rapidfuzz", "jinja2", "trafilatura", "nupunkt"}
HEAVY |= {"lxml", "warcio", "pyarrow", "charset_normalizer", "starlette", "uvicorn", "sqlite3"}
HEAVY |= {"pyspark", "pandas"}


def modules_after(statement: str) -> set[str]:
    script = f"import sys\ntry:\n    {statement}\nexcept SystemExit: pass\nprint('MODULES', *sys.modules)"
    outcome = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return {name.split(".")[0] for name in outcome.stdout.split("MODULES", 1)[1].split()}


def test_import_of_the_package_is_light() -> None:
    assert not HEAVY & modules_after("import provenance")


@pytest.mark.parametrize(
    "command",
    [
        "",
        "report",
        "trace",
        "check",
        "copies",
        "quotes",
        "index",
        "judge",
        "export",
        "serve",
        "verify-pack",
        "evaluate",
    ],
)
def test_help_is_light(command: str) -> None:
    arguments = [command, "--help"] if command else ["--help"]
    statement = f"from provenance.cli import cli; cli.main({arguments!r})"

    assert not HEAVY & modules_after(statement)


def test_the_report_in_one_go_needs_no_engine() -> None:
    assert not {"pyarrow", "pyspark", "pandas"} & modules_after("import provenance.pipeline")


def test_matching_does_not_wait_for_datasketch_and_scipy() -> None:
    statement = "import provenance.engines.near, provenance.match.proposals, provenance.match.reuse"

    assert not {"datasketch", "scipy"} & modules_after(statement)

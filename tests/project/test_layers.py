"""The layers hold: a row imports only the rows below it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_layers_point_one_way() -> None:
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command; lint_imports_command()",
    ]

    outcome = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)

    assert outcome.returncode == 0, outcome.stdout + outcome.stderr

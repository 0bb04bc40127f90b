"""Makes the expected report anew (`python -m tests.golden.regenerate`); review the diff before you commit."""

from __future__ import annotations

from pathlib import Path

from provenance.ingest import read_documents
from provenance.pipeline import build_report
from provenance.report import write_report

HERE = Path(__file__).parent
CORPUS = HERE / "harbour"
EXPECTED = HERE / "expected"
KEPT = ("report.json", "report.md", "quotations.csv", "passages.csv", "copies.csv")


def make(folder: Path) -> None:
    """Write the report on the golden corpus into `folder`."""
    write_report(build_report(read_documents(CORPUS)), folder)


if __name__ == "__main__":
    make(EXPECTED)
    for path in EXPECTED.iterdir():
        if path.name not in KEPT:
            path.unlink()

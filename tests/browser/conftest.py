"""Chromium as Debian has it, driven over a report written for the session."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from provenance.report import write_report
from tests.builders import a_report
from tests.report_builders import a_large_report, tainted

SCRIPT = "<script>document.title = 'taken'; window.taken = true</script>"


@pytest.fixture(scope="session")
def chromium() -> Iterator[object]:
    """The browser; a machine without one fails here, loudly."""
    from playwright.sync_api import sync_playwright

    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    assert path, "these tests need Chromium: apt-get install chromium, or set CHROMIUM to its path"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def report_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index of the small report."""
    return write_report(a_report(), tmp_path_factory.mktemp("small"))[0]


@pytest.fixture(scope="session")
def hostile_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index of a report with a script in every text."""
    return write_report(tainted(a_report(), SCRIPT), tmp_path_factory.mktemp("hostile"))[0]


@pytest.fixture(scope="session")
def large_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index of 2,000 articles and 5,000 utterances."""
    return write_report(a_large_report(2000, 5000), tmp_path_factory.mktemp("large"))[0]

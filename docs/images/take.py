"""Take the README's picture from a report: its first screen.

uv run --group browser python docs/images/take.py reports/karabakh-2020/index.html
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent


def main(page: Path) -> None:
    """Write report.png beside this file."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        tab = browser.new_page(viewport={"width": 1120, "height": 1400})
        tab.goto(page.resolve().as_uri())
        tab.wait_for_function("window.provenanceGraph")
        tab.screenshot(path=HERE / "report.png")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

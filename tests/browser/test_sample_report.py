"""The sample in reports/ in a real browser, opened from disk: what a visitor of the repository sees first."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.browser.test_report_page import CONTRAST, SERIOUS, click_node, opened

pytestmark = pytest.mark.browser

SAMPLE = Path(__file__).parents[2] / "reports" / "karabakh-2020"
PAGE = SAMPLE / "index.html"


@pytest.fixture(scope="module")
def report() -> dict[str, Any]:
    return json.loads((SAMPLE / "report.json").read_text(encoding="utf-8"))


def test_it_asks_for_nothing_and_complains_of_nothing(chromium: Any) -> None:
    with opened(chromium, PAGE) as tab:
        tab.wait_for_function("window.provenanceGraph")

        assert tab.problems == []
        assert tab.asked == [PAGE.as_uri()]


def test_a_click_on_an_agency_tells_who_carried_it(chromium: Any) -> None:
    with opened(chromium, PAGE) as tab:
        tab.wait_for_function("window.provenanceGraph")
        click_node(tab, "TASS")

        assert "Syria Times" in tab.locator("#node-details").inner_text()
        assert tab.problems == []


def test_evidence_of_the_copy_group_lights_up_its_words(chromium: Any, report: dict[str, Any]) -> None:
    anchors = {
        anchor["text"]
        for group in report["copies"]
        for each in group["origin"]["evidence"]
        for anchor in each["anchors"]
    }
    with opened(chromium, PAGE) as tab:
        tab.locator(".copy a.words").first.click()
        tab.wait_for_selector(".lit")

        assert "".join(tab.locator(".lit").all_inner_texts()) in anchors


def test_a_filter_leaves_what_an_outlet_has_part_in(chromium: Any, report: dict[str, Any]) -> None:
    with opened(chromium, PAGE) as tab:
        tab.wait_for_function("window.provenanceGraph")
        everything = tab.evaluate("provenanceGraph.nodes(':visible').length")
        tab.select_option("#filter-outlet", "Syria Times")
        left = tab.evaluate("provenanceGraph.nodes(':visible').map(n => n.data('name'))")

        assert "Syria Times" in left and "TASS" in left
        assert len(left) < everything


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_keeps_its_contrast_and_satisfies_axe(chromium: Any, width: int, scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    with opened(chromium, PAGE, viewport={"width": width, "height": 800}, color_scheme=scheme) as tab:
        tab.wait_for_function("window.provenanceGraph")
        faults = [each for each in Axe().run(tab).response["violations"] if each["impact"] in SERIOUS]

        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        assert tab.evaluate(CONTRAST) == []
        assert [(each["id"], each["nodes"][0]["html"]) for each in faults] == []


def test_it_reads_without_scripts_and_prints(chromium: Any, report: dict[str, Any]) -> None:
    with opened(chromium, PAGE, java_script_enabled=False) as tab:
        shown = tab.locator("main").inner_text()
        printed = tab.pdf(format="A4")

        assert all(each["outlet"] in shown for each in report["documents"])
        assert tab.locator("#graph-still svg").is_visible()
        assert 5 <= printed.count(b"/Type /Page\n") <= 36  # how many hangs on the fonts that a machine has

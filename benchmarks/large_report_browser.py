"""What Chromium's main thread does with a report opened from disk, and how soon a click is answered."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

_TIMES = 3
_PARTS = ("TaskDuration", "ScriptDuration", "LayoutDuration", "RecalcStyleDuration")
# Tasks above 50 ms are what a reader feels (W3C Long Tasks).
_WATCH = (
    "window.longTasks = []; new PerformanceObserver(seen => seen.getEntries().forEach(each => "
    "window.longTasks.push(each.duration))).observe({type: 'longtask', buffered: true});"
)
_NEXT_PICTURE = "() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))"
_CLICK = """selector => new Promise(done => {
  const each = document.querySelector(selector), began = performance.now();
  each.click();
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
})"""
_CHOOSE = """id => new Promise(done => {
  const each = document.getElementById(id), began = performance.now();
  each.selectedIndex = Math.min(1, each.options.length - 1);
  each.dispatchEvent(new Event('change', {bubbles: true}));
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
})"""
_TAP = """() => new Promise(done => {
  const began = performance.now();
  provenanceGraph.nodes()[0].emit('tap');
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
})"""


def measure(small: Path, large: Path) -> None:
    """Print what opening and clicking cost for both reports, and their ratio."""
    from playwright.sync_api import sync_playwright

    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        pages = {
            "index of the small report": small,
            "index of the large report": large,
            "its first page of articles": large.parent / "details" / "articles-0001.html",
            "its first page of statements": large.parent / "details" / "statements-0001.html",
        }
        figures = {
            what: _best(lambda page=page: _opened(browser, page))
            for what, page in pages.items()
            if page.exists()
        }
        browser.close()
    first = next(iter(figures.values()))
    for what, figure in figures.items():
        print(what)
        for name, value in figure.items():
            beside = f" ({value / first[name]:.1f} times the small)" if first.get(name) else ""
            print(f"  {name:<34} {value:8.0f} ms{beside}")


def _best(run: Callable[[], dict[str, float]]) -> dict[str, float]:
    runs = [run() for _ in range(_TIMES)]
    return {name: min(each[name] for each in runs) for name in runs[0]}


def _opened(browser: Any, page: Path) -> dict[str, float]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    tab = context.new_page()
    tab.add_init_script(_WATCH)
    session = context.new_cdp_session(tab)
    session.send("Performance.enable")
    tab.goto(page.as_uri())
    tab.evaluate(_NEXT_PICTURE)
    spent = {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}
    figure = {f"opening, {name}": spent[name] * 1000 for name in _PARTS}
    figure["opening, longest task"] = max(tab.evaluate("window.longTasks"), default=0.0)
    if tab.evaluate("Boolean(window.provenanceGraph)"):
        figure["click on a node"] = tab.evaluate(_TAP)
        figure["filter by outlet"] = tab.evaluate(_CHOOSE, "filter-outlet")
        tab.evaluate("document.getElementById('filter-outlet').selectedIndex = 0")
        figure["filter by statement"] = tab.evaluate(_CHOOSE, "filter-about")
    if tab.locator("a.words[href^='#']").count():
        figure["evidence to its words"] = tab.evaluate(_CLICK, "a.words[href^='#']")
    if tab.locator("#find-words").count() and tab.locator("#find-words").is_visible():
        figure["search"] = _search(tab)
    context.close()
    return figure


def _search(tab: Any) -> float:
    """From the last letter typed to the list of what was found, the pause for typing included."""
    return float(
        tab.evaluate("""() => new Promise(done => {
          const box = document.getElementById('find-words'), count = document.getElementById('find-count');
          const began = performance.now();
          new MutationObserver(() => count.textContent && done(performance.now() - began))
            .observe(count, {childList: true, characterData: true, subtree: true});
          box.value = 'the a'; box.dispatchEvent(new Event('input'));
        })""")
    )

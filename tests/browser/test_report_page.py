"""The report in a real browser, opened from disk as a reader opens it."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from provenance.report import write_report
from tests.builders import a_report
from tests.report_builders import an_entry

pytestmark = pytest.mark.browser

SERIOUS = ("serious", "critical")

CONTRAST = """() => {
  const parse = c => c.match(/[\\d.]+/g).map(Number);
  const lum = ([r, g, b]) => [r, g, b]
    .map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const behind = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor);
    if (c.length < 4 || c[3] > 0) return c; } return [255, 255, 255]; };
  const poor = new Set();
  for (const e of document.querySelectorAll('body *')) {
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
    if (!e.getClientRects().length) continue;
    if (['SCRIPT', 'STYLE', 'text'].includes(e.tagName) || e.closest('.skip, .hidden, #graph')) continue;
    const [a, b] = [lum(parse(getComputedStyle(e).color)), lum(behind(e))].sort((x, y) => y - x);
    if ((a + .05) / (b + .05) < 4.5) poor.add(e.tagName + '.' + e.className);
  }
  return [...poor];
}"""


@contextmanager
def opened(chromium, page: Path, **context):
    """The page in a fresh context, with what it logs and asks for."""
    setting = chromium.new_context(**{"viewport": {"width": 1440, "height": 900}, **context})
    tab = setting.new_page()
    tab.problems, tab.asked = [], []
    tab.on(
        "console",
        lambda message: tab.problems.append(message.text) if message.type in ("error", "warning") else None,
    )
    tab.on("pageerror", lambda error: tab.problems.append(str(error)))
    tab.on("request", lambda request: tab.asked.append(request.url))
    tab.goto(page.as_uri())
    yield tab
    setting.close()


def click_node(tab, name: str) -> None:
    tab.locator("#graph").scroll_into_view_if_needed()
    tab.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    at = tab.evaluate(
        "name => { const n = provenanceGraph.nodes().filter(n => n.data('name').startsWith(name))[0];"
        "const b = document.getElementById('graph').getBoundingClientRect(), p = n.renderedPosition();"
        "return [b.left + p.x, b.top + p.y]; }",
        name,
    )
    tab.mouse.click(*at)


def test_it_opens_without_errors_or_requests(chromium, report_page):
    with opened(chromium, report_page) as tab:
        tab.wait_for_function("window.provenanceGraph")

        assert tab.problems == []
        assert tab.asked == [report_page.as_uri()]
        assert tab.locator("h1").inner_text() == "Where the words come from"


def test_a_click_on_a_node_shows_what_it_is(chromium, report_page):
    with opened(chromium, report_page) as tab:
        click_node(tab, "Morning Post")

        details = tab.locator("#node-details").inner_text()
        assert "Morning Post" in details
        assert "Reuters, 93 %" in details
        tab.locator("#node-details a").click()
        assert tab.url.endswith("#article-post")
        assert tab.problems == []


def test_the_arrow_keys_go_from_node_to_node(chromium, report_page):
    with opened(chromium, report_page) as tab:
        tab.locator("#graph").focus()
        names = []
        for _ in range(3):
            tab.keyboard.press("ArrowRight")
            names.append(tab.locator("#node-details h3").inner_text())

        assert sorted(names) == ["Harbour News", "Morning Post", "Reuters"]


def test_evidence_leads_to_its_words_lit_up_in_the_article(chromium, report_page):
    with opened(chromium, report_page) as tab:
        tab.locator("#copy-c1 a.words", has_text="LISBON (Reuters)").click()
        tab.wait_for_selector(".lit")

        assert "".join(tab.locator(".lit").all_inner_texts()) == "LISBON (Reuters)"
        assert tab.locator(".lit").first.evaluate(
            "e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; }"
        )


def test_a_stretch_cut_in_pieces_is_lit_as_a_whole(chromium, report_page):
    with opened(chromium, report_page) as tab:
        tab.locator("#copy-c1 a.words", has_text="The main port").first.click()
        tab.wait_for_selector(".lit")

        words = "".join(tab.locator(".lit").all_inner_texts())
        assert words.startswith("The main port") and words.endswith("during the night.")


def test_the_filters_narrow_the_network_and_the_sections(chromium, report_page):
    with opened(chromium, report_page) as tab:
        tab.select_option("#filter-outlet", "Harbour News")
        assert tab.evaluate("provenanceGraph.nodes(':visible').map(n => n.data('name')).sort()") == [
            "Harbour News",
            "Reuters",
        ]

        tab.select_option("#filter-outlet", "")
        tab.select_option("#filter-about", "copy:c1")
        assert tab.locator(".statement:visible").count() == 0
        assert tab.locator(".copy:visible").count() == 1


def test_a_script_in_every_text_shows_as_text_and_does_not_run(chromium, hostile_page):
    with opened(chromium, hostile_page) as tab:
        tab.wait_for_function("window.provenanceGraph")
        click_node(tab, "Reuters")

        assert tab.evaluate("window.taken") is None
        assert tab.title() == "Where the words come from"
        assert "<script>" in tab.locator("#articles .headline").first.inner_text()
        assert "<script>" in tab.locator("#node-details h3").inner_text()
        assert tab.problems == []
        assert tab.asked == [hostile_page.as_uri()]


def test_it_reads_without_scripts(chromium, report_page):
    with opened(chromium, report_page, java_script_enabled=False) as tab:
        assert tab.locator("#graph-still svg").is_visible()
        assert not tab.locator("#graph").is_visible()
        assert not tab.locator(".filters").is_visible()
        tab.locator("#copy-c1 a.words", has_text="LISBON (Reuters)").click()
        assert re.search(r"#words-post-\d+-\d+$", tab.url)
        assert tab.locator(".target:target").count() == 1


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_the_screen_and_keeps_its_contrast(chromium, report_page, width, scheme):
    with opened(chromium, report_page, viewport={"width": width, "height": 800}, color_scheme=scheme) as tab:
        tab.wait_for_function("window.provenanceGraph")

        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        assert tab.evaluate(CONTRAST) == []


def test_hostile_text_does_not_widen_a_phone(chromium, hostile_page):
    with opened(chromium, hostile_page, viewport={"width": 360, "height": 800}) as tab:
        assert tab.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_keyboard_alone_reaches_the_evidence(chromium, report_page):
    with opened(chromium, report_page) as tab:
        tab.keyboard.press("Tab")
        assert tab.evaluate("document.activeElement.className") == "skip"
        for _ in range(40):
            tab.keyboard.press("Tab")
            if tab.evaluate("document.activeElement.className") == "words":
                break
        tab.keyboard.press("Enter")
        tab.wait_for_selector(".lit")

        assert tab.evaluate("document.activeElement.classList.contains('lit')")


def test_structure_has_landmarks_names_and_headings_in_order(chromium, report_page):
    with opened(chromium, report_page) as tab:
        levels = tab.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])")
        assert levels[0] == 1 and levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
        assert tab.locator("main").count() == tab.locator("header").count() == 1
        assert tab.evaluate("document.documentElement.lang") == "en"
        assert tab.evaluate("[...document.querySelectorAll('select')].every(s => s.labels.length === 1)")
        assert tab.evaluate(
            "[...document.querySelectorAll('a')].every(a => !a.href || a.innerText.trim() || a.ariaLabel)"
        )


def test_it_prints_to_a_document_of_a_few_pages(chromium, report_page):
    with opened(chromium, report_page) as tab:
        printed = tab.pdf(format="A4")

        assert printed.startswith(b"%PDF")
        assert 3 <= printed.count(b"/Type /Page\n") <= 14


def test_a_large_report_opens_and_answers_a_click(chromium, report_page, large_page):
    def busy(page):
        with opened(chromium, page) as tab:
            tab.wait_for_function("window.provenanceGraph")
            session = tab.context.new_cdp_session(tab)
            session.send("Performance.enable")

            def spent():
                metrics = {
                    each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]
                }
                return metrics["TaskDuration"]

            before = spent()
            tab.select_option("#filter-outlet", index=1)
            assert tab.problems == []
            return before, spent() - before

    small_open, small_click = busy(report_page)
    large_open, large_click = busy(large_page)

    assert large_open < 10 * small_open + 2
    assert large_click < 10 * small_click + 1


def test_details_of_a_large_report_are_a_click_away(chromium, large_page):
    with opened(chromium, large_page) as tab:
        tab.locator("#statements td a").first.click()
        assert "details/statements-0001.html#statement-" in tab.url
        tab.locator("section.statement figure a", has_text="in the article").first.click()
        assert "/details/articles-" in tab.url
        tab.wait_for_selector(".lit")
        assert "".join(tab.locator(".lit").all_inner_texts()) == "We will not wait"
        assert tab.problems == []


def test_the_search_of_a_large_report_leads_to_an_article(chromium, large_page):
    with opened(chromium, large_page) as tab:
        tab.locator("#find-words").fill("outlet 7 headline 1407")
        tab.locator("#find-results a", has_text="Headline 1407").click()

        assert "/details/articles-0071.html#article-a01407" in tab.url
        assert tab.problems == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_serious_fault(chromium, report_page, large_page, scheme):
    from axe_playwright_python.sync_playwright import Axe

    for page in (report_page, large_page, large_page.parent / "details" / "articles-0001.html"):
        with opened(chromium, page, color_scheme=scheme) as tab:
            faults = [each for each in Axe().run(tab).response["violations"] if each["impact"] in SERIOUS]

            assert [(each["id"], each["nodes"][0]["html"]) for each in faults] == []


def test_text_from_right_to_left_reads_from_the_right(chromium, tmp_path):
    entry = an_entry("x", "“שלום עולם” אמר דובר הממשלה.", language="he", title="כותרת", outlet="עיתון")
    page = write_report(a_report(documents=(entry,), utterances=(), copies=(), passages=()), tmp_path)[0]

    with opened(chromium, page) as tab:
        directions = tab.evaluate(
            "['.ledger', '.headline'].map(s => getComputedStyle(document.querySelector(s)).direction)"
        )

        assert directions == ["rtl", "rtl"]


def test_an_english_sentence_with_arabic_names_reads_from_the_left(chromium, tmp_path):
    report = a_report()
    arabic = tuple(replace(each, outlet="صحيفة النهار" if each.outlet else None) for each in report.documents)
    page = write_report(replace(report, documents=arabic), tmp_path)[0]

    with opened(chromium, page) as tab:
        said = tab.locator(".findings li bdi[dir=ltr]", has=tab.locator("bdi[dir=rtl]")).first
        ends = said.evaluate(
            """e => { const box = n => { const r = document.createRange();
              r.selectNodeContents(n); return r; };
            const texts = [...e.childNodes].filter(n => n.nodeType === 3 && n.data.trim());
            const last = box(texts[texts.length - 1]).getClientRects(), all = e.getBoundingClientRect();
            return [last[last.length - 1].bottom, all.bottom]; }"""
        )

        assert said.evaluate("e => getComputedStyle(e).direction") == "ltr"
        assert abs(ends[0] - ends[1]) < 6

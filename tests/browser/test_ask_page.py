"""The page to ask in a real browser, over a real server and a real index."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.browser.test_report_page import CONTRAST, SERIOUS
from tests.live.served import ROOT, Served, make_index, serving

pytestmark = pytest.mark.browser

SEEDS = ROOT / "corpus" / "karabakh-2020"
WORDS = "We have certain obligations as part of this treaty"


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server over the five articles."""
    with serving(_index(tmp_path_factory.mktemp("seeds"))) as one:
        yield one


def _index(folder: Path) -> Path:
    from provenance import read_documents

    return make_index(folder / "seeds.db", list(read_documents(SEEDS)))


@contextmanager
def opened(chromium: Any, url: str, **context: Any) -> Iterator[Any]:
    """A tab in a fresh context, with what it logs and asks of others."""
    setting = chromium.new_context(**{"viewport": {"width": 1440, "height": 900}, **context})
    setting.set_default_timeout(120_000)  # a first decision waits for the writer's process to begin
    tab = setting.new_page()
    tab.problems, tab.asked = [], []
    tab.on(
        "console", lambda said: tab.problems.append(said.text) if said.type in ("error", "warning") else None
    )
    tab.on("pageerror", lambda error: tab.problems.append(str(error)))
    tab.on("request", lambda request: tab.asked.append(request.url))
    tab.goto(url)
    yield tab
    assert tab.problems == []
    assert all(asked.startswith((url[: url.index("/", 8)], "data:")) for asked in tab.asked)
    setting.close()


def paste(tab: Any, text: str) -> None:
    tab.get_by_label("A quotation, an article").fill(text)
    tab.get_by_role("button", name="Look it up").click()


def stories(folder: Path, count: int, mark: str, paragraphs: int = 1) -> list[Path]:
    """So many articles in files."""
    paths = [folder / f"{mark}-{number}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        said = f"“We of crew {mark}{number} did not know that until {number} o’clock,” said Captain Lee."
        late = "\n\n".join(f"The ferry of pier {number} was late on day {day}." for day in range(paragraphs))
        path.write_text(f"Ferry {mark}{number} leaves\n\n{late}\n\n{said}")
    return paths


def test_a_pasted_quotation_is_explained(chromium: Any, seeds: Served) -> None:
    with opened(chromium, f"{seeds.url}/") as tab:
        paste(tab, f"“{WORDS}”")

        assert "/trace?" in tab.url
        statement = tab.locator("section.statement").first
        assert "Vladimir Putin" in statement.locator("h3").inner_text()
        conflict = statement.locator(".conflict").inner_text()
        assert "Rossiya 24" in conflict and "Russia-1" in conflict and "both can be true" in conflict
        assert "VGTRK" in statement.locator(".verdict").inner_text()
        statement.locator("a.words", has_text="told the Rossia 24 broadcaster").first.click()
        tab.wait_for_selector(".ledger .lit")
        assert "".join(tab.locator(".ledger .lit").all_inner_texts()) == "told the Rossia 24 broadcaster"


def test_a_pasted_article_has_its_wire_paragraphs_marked(chromium: Any, seeds: Served) -> None:
    text = (SEEDS / "syriatimes.txt").read_text(encoding="utf-8")
    with opened(chromium, f"{seeds.url}/") as tab:
        paste(tab, text)

        assert re.search(r"/check/[0-9a-f]+$", tab.url)
        wire = tab.locator(".ledger .wire").all_inner_texts()
        assert any(each.startswith("“The obligations on security are as follows") for each in wire)
        assert any(each.startswith("The CSTO is an international security organization") for each in wire)
        marks = tab.locator(".marks > li", has=tab.locator(".k.wire"))
        assert all("TASS" in each and "Tsarizm" in each for each in marks.all_inner_texts())
        assert marks.count() == len(wire)
        assert tab.locator(".ledger sup a").count() == tab.locator(".marks > li").count()
        assert "held here already" in tab.locator("header.head").inner_text()


def test_an_edited_article_has_its_wire_paragraphs_marked_too(chromium: Any, seeds: Served) -> None:
    text = (
        (SEEDS / "syriatimes.txt")
        .read_text(encoding="utf-8")
        .replace("CSTO obligations do not", "obligations do not")
    )
    with opened(chromium, f"{seeds.url}/") as tab:
        paste(tab, f"A first line of our own desk, which nobody else printed.\n\n{text}")

        shared = tab.locator(".ledger .shared").all_inner_texts()
        assert any("The CSTO is an international security organization" in each for each in shared)
        assert "Syria Times" in tab.locator(".marks").inner_text()


def test_fifty_files_are_uploaded_a_second_upload_is_cancelled(
    chromium: Any, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with serving(make_index(tmp_path_factory.mktemp("uploads") / "a.db")) as served:
        with opened(chromium, f"{served.url}/uploads") as tab:
            tab.set_input_files("#files", stories(tmp_path, 50, "a"))
            tab.get_by_role("button", name="Add to the index").click()
            tab.wait_for_url("**/jobs/*")
            first = tab.url
            tab.goto(
                f"{served.url}/uploads"
            )  # long ones: not done before a busy machine's browser has clicked
            tab.set_input_files("#files", stories(tmp_path, 30, "b", paragraphs=300))
            tab.get_by_role("button", name="Add to the index").click()
            tab.wait_for_url(re.compile(r"/jobs/(?!" + first.rpartition("/")[2] + ")"))
            tab.get_by_role("button", name="Cancel").click()
            tab.wait_for_selector("[data-state=cancelled]")

            tab.goto(first)
            tab.wait_for_selector("[data-state=done]", timeout=120_000)
            tab.reload()
            assert "50 articles added" in tab.locator("[data-line]").inner_text()
            assert tab.locator("progress").evaluate("e => e.value") == 100
            assert tab.locator("#added-head ~ ul a").count() == 50
        assert served.is_well()


def decide(tab: Any, choice: str, verdict: str, note: str) -> None:
    form = tab.locator("details.decide").first
    form.locator("summary").click()
    option = form.locator("option", has_text=choice).first.inner_text()
    form.get_by_label("What").select_option(label=option)
    form.get_by_label(verdict).check()
    form.get_by_label("Why").fill(note)
    form.get_by_label("Your name").fill("Night Editor")
    form.get_by_role("button", name="Keep this decision").click()
    tab.wait_for_load_state()


def test_decisions_are_kept_over_a_restart_and_stand_in_a_new_report(
    chromium: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    index = _index(tmp_path_factory.mktemp("decided"))
    with serving(index) as served:
        with opened(chromium, f"{served.url}/trace?words={WORDS.replace(' ', '+')}") as tab:
            decide(tab, "Tsarizm", "confirmed", "heard it myself")
            assert "Confirmed by Night Editor" in tab.locator(".decided").inner_text()
            tab.goto(f"{served.url}/trace?words=The+obligations+on+security+are+as+follows")
            decide(tab, "Syria Times", "rejected", "not the same day")
        served.kill()

    with serving(index) as served, opened(chromium, f"{served.url}/judgements") as tab:
        kept = tab.locator("main").inner_text()
        assert "heard it myself" in kept and "not the same day" in kept and kept.count("Night Editor") == 2
        tab.goto(f"{served.url}/reports")
        tab.get_by_role("button", name="Make a report").click()
        tab.wait_for_selector("[data-state=done]", timeout=120_000)
        with tab.expect_download() as download:
            tab.get_by_role("link", name="The report folder").click()
        report = _unpacked(Path(download.value.path()))
        assert "Night Editor" in report["index.html"] and "not the same day" in report["index.html"]
        assert "heard it myself" in report["report.json"]


def _unpacked(path: Path) -> dict[str, str]:
    import zipfile

    with zipfile.ZipFile(path) as packed:
        return {name: packed.read(name).decode() for name in packed.namelist()}


def test_a_search_leads_to_a_statement_and_on_to_two_articles(chromium: Any, seeds: Served) -> None:
    with opened(chromium, f"{seeds.url}/browse") as tab:
        tab.get_by_label("Words, a speaker or an outlet").fill("regrettable that the hostilities")
        tab.get_by_role("button", name="Search").click()
        tab.locator("table a").first.click()
        assert tab.locator("section.statement").count() == 1
        tab.goto(f"{seeds.url}/browse?kind=document")
        tab.get_by_label("left: Kremlin").check()
        tab.get_by_label("right: Putin Says").check()
        tab.get_by_role("button", name="Set the two side by side").click()
        assert tab.locator("tr.both.wire").count() == 2


def test_the_keyboard_alone_asks_reads_and_decides(chromium: Any, seeds: Served) -> None:
    with opened(chromium, f"{seeds.url}/") as tab:
        tab.keyboard.press("Tab")
        assert tab.evaluate("document.activeElement.className") == "skip"
        tab.keyboard.press("Enter")
        tab.keyboard.press("Tab")
        tab.keyboard.type(WORDS)
        _tab_to(tab, "button")
        tab.keyboard.press("Enter")
        tab.wait_for_url("**/trace?*")
        _tab_to(tab, ".decide summary")
        tab.keyboard.press("Enter")
        _tab_to(tab, "select")
        _tab_to(tab, "input[type=radio]")
        tab.keyboard.press("Space")
        _tab_to(tab, "textarea")
        tab.keyboard.type("typed")
        tab.keyboard.press("Tab")
        tab.keyboard.type("Keyboard Reviewer")
        _tab_to(tab, "button")
        tab.keyboard.press("Enter")
        tab.wait_for_url("**/statement?*")
        assert "Keyboard Reviewer" in tab.locator(".decided").inner_text()


def _tab_to(tab: Any, selector: str) -> None:
    for _ in range(80):
        tab.keyboard.press("Tab")
        if tab.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"the keyboard never came to {selector}")


def test_it_reads_and_asks_without_scripts(chromium: Any, seeds: Served) -> None:
    with opened(chromium, f"{seeds.url}/", java_script_enabled=False) as tab:
        paste(tab, WORDS)
        assert tab.locator("section.statement").count() >= 1
        tab.locator("a.words").first.click()
        assert tab.locator(".target:target").count() == 1
        assert tab.locator(".ledger .lit").count() >= 1


PAGES = [
    "/",
    f"/trace?words={WORDS.replace(' ', '+')}",
    "/article?id=syriatimes",
    "/browse",
    "/browse?kind=document",
]
PAGES += [
    "/compare?left=syriatimes&right=tsarizm",
    "/uploads",
    "/reports",
    "/judgements",
    "/api",
    "/trace?words=nothing+at+all",
]


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_fits_the_screen_keeps_its_contrast_and_satisfies_axe(
    chromium: Any, seeds: Served, width: int, scheme: str
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    setting = chromium.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True
    )
    tab = setting.new_page()
    for page in PAGES:
        tab.goto(f"{seeds.url}{page}")
        faults = [each for each in Axe().run(tab).response["violations"] if each["impact"] in SERIOUS]

        assert [(page, each["id"], each["nodes"][0]["html"]) for each in faults] == []
        assert (page, tab.evaluate("document.documentElement.scrollWidth")) <= (page, width)
        assert (page, tab.evaluate(CONTRAST)) == (page, [])
    setting.close()

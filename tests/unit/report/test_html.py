"""The pages: what stands on them, that their links lead somewhere, and that nothing in them acts."""

from dataclasses import replace
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest

from provenance.models import (
    CorpusEntry,
    Edge,
    Occurrence,
    Passage,
    Quotation,
    QuotationKind,
    Relation,
    Rendering,
    Report,
)
from provenance.report.html import render_pages
from provenance.report.lookup import look_up
from provenance.report.write import report_files
from tests.builders import a_report
from tests.clock import cpu_seconds, grows_less_than, is_within
from tests.report_builders import a_large_report, an_entry, tainted

FILES = ("report.", "graph.", "quotations.", "passages.", "copies.", "prov.json", "claimreview.jsonld")
VOID = {"meta", "link", "br", "img", "hr", "input", "path", "rect", "line"}
MARKUP = (
    '<script>alert(1)</script><img src=x onerror="alert(1)">"\' onload=alert(1) x=\''
    "{{ 7*7 }}{% raw %}</style></title></textarea><!--]]>&lt;b&gt;\u202e\x00\x1b"
)


class Page(HTMLParser):
    """The elements, attributes, anchors and links of a page; complains where tags do not close."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, f"</{tag}> closes nothing"

    def handle_data(self, data):
        if not self.open or self.open[-1] not in ("script", "style"):
            self.text += data

    def values(self, name):
        return [value for _, key, value in self.attributes if key == name]


def pages(report: Report, **settings: object) -> dict[str, str]:
    return dict(render_pages(look_up(report), settings))


def index(report: Report) -> Page:
    return Page(pages(report)["index.html"])


def test_sections_stand_in_the_order_of_a_report():
    html = pages(a_report())["index.html"]

    places = [
        html.index(f'id="{each}"')
        for each in ("findings", "statements", "copies", "network", "timeline", "articles", "methods")
    ]
    assert places == sorted(places)


def test_tags_close_and_ids_are_single():
    page = index(a_report())

    assert page.open == []
    assert len(page.values("id")) == len(set(page.values("id")))


def test_every_inner_link_leads_somewhere():
    page = index(a_report())
    ids = set(page.values("id"))

    inner = [unquote(link[1:]) for link in page.values("href") if link.startswith("#")]
    assert len(inner) > 30
    assert set(inner) <= ids


def test_links_between_pages_lead_somewhere():
    made = pages(a_large_report(150, 60))
    ids = {name: set(Page(html).values("id")) for name, html in made.items()}

    for name, html in made.items():
        for link in Page(html).values("href"):
            path, _, fragment = link.partition("#")
            home = path.removeprefix("../") or name
            if home.endswith(".html"):
                assert unquote(fragment) in ids[home] or not fragment, f"{name}: {link}"


def test_verdict_odds_and_evidence_are_said():
    text = " ".join(index(a_report()).text.split())

    assert "Very likely from Reuters (87 %, 7 to 1), within this corpus" in text
    assert "Undecided within this corpus: between Canal 5 (48 %) and Radio Norte (41 %)." in text
    assert "a contradiction, both cannot be true" in text
    assert "Without the dateline in Morning Post the answer would be open." in text
    assert "strong, odds × 15" in text
    assert "Two independent origins." in text
    assert "original" not in text


def test_nothing_from_an_article_becomes_markup():
    clean, dirty = index(a_report()), index(tainted(a_report(), MARKUP))

    assert dirty.open == []
    assert set(dirty.tags) <= set(clean.tags)
    assert dirty.tags.count("script") == clean.tags.count("script")
    assert not [name for _, name, _ in dirty.attributes if name.startswith("on")]
    assert not [
        value for value in dirty.values("href") if not value.startswith(("#", "https://", "data:,", *FILES))
    ]
    assert "{{ 7*7 }}" in dirty.text


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x"]
)
def test_an_address_that_is_not_of_the_web_is_text(url):
    page = index(a_report(documents=(an_entry("x", "Text.", url=url),), utterances=(), copies=()))

    assert url not in page.values("href")
    assert url in page.text


def test_data_of_the_network_cannot_leave_its_script():
    html = pages(tainted(a_report(), "</script><script>alert(1)</script><!--"))["index.html"]

    data = html[html.index('id="network-data"') :]
    assert "alert(1)" in data[: data.index("</script>")]


def test_the_page_asks_for_nothing_from_outside():
    page = index(a_report())

    assert page.values("src") == []
    assert not [
        value
        for tag, name, value in page.attributes
        if tag == "link" and name == "href" and value != "data:,"
    ]


def test_scripts_are_allowed_by_their_digests_only():
    policy = next(value for value in index(a_report()).values("content") if "default-src" in value)

    assert "default-src 'none'" in policy
    assert "unsafe" not in policy.split("script-src")[1]
    assert policy.count("sha256-") == 3


def test_text_from_right_to_left_is_marked():
    page = index(a_report(documents=(an_entry("x", "שלום עולם", language="he"),), utterances=(), copies=()))

    assert ("div", "dir", "rtl") in page.attributes
    assert ("div", "lang", "he") in page.attributes


def test_an_empty_report_is_a_page_too():
    empty = a_report(
        corpus=CorpusEntry(0, 0, 0),
        documents=(),
        origins=(),
        quotations=(),
        utterances=(),
        passages=(),
        copies=(),
        not_linked=(),
    )

    text = index(empty).text

    assert "No quotation and no passage stands in more than one of these articles." in text
    assert "No quotation was found." in text


def test_ids_that_nobody_lists_do_not_stop_the_page():
    assert "u1" in pages(a_report(documents=(), origins=(), quotations=(), passages=()))["index.html"]


def test_a_large_report_keeps_its_texts_out_of_the_index():
    made = pages(a_large_report(300, 700))

    assert len(made["index.html"]) < 900_000
    assert "The harbour stays open" not in made["index.html"]
    assert sum("The harbour stays open" in html for html in made.values()) == 15
    assert "550 more statements are on the pages below" in made["index.html"]


def test_statements_of_one_article_are_lines_on_pages_after_the_others():
    large = a_large_report(150, 60)
    single = replace(large.utterances[0], id="alone", renderings=large.utterances[0].renderings[:1])

    made = pages(replace(large, utterances=(*large.utterances, single)))

    assert 'id="statement-alone"' not in made["details/statements-0002.html"]
    assert '<tr id="statement-alone">' in made["details/statements-0003.html"]
    assert '"details/statements-0003.html#statement-alone"' in made["index.html"]


def test_pages_are_written_in_linear_time():
    def seconds(size):
        report = a_large_report(size, size)
        return cpu_seconds(lambda: pages(report))

    seconds(130)
    assert grows_less_than(16, seconds, 300, 1200, spare=0.5)


def test_an_article_of_thousands_of_quotations_is_one_ledger():
    text = "“a” " * 3000
    entry = an_entry("x", text)
    said = tuple(
        Quotation(f"x@{at}-{at + 1}", "x", at, at + 1, "a", QuotationKind.DIRECT)
        for at in range(1, len(text), 4)
    )
    report = a_report(documents=(entry,), quotations=said, utterances=(), copies=(), passages=())

    assert pages(report)["index.html"].count('class="own quoted" data-start') == 3000


def test_a_copy_group_says_who_added_what():
    text = " ".join(index(a_report()).text.split())

    assert "Only in Morning Post: 31 words, among them “LISBON (Reuters) -”; “We will not let any" in text
    assert "newsletter" not in text[text.index("Only in Harbour News") : text.index("Only in Morning Post")]


def seconds_for_one_statement_in(documents):
    report = a_large_report(documents, 1)
    said, wire = report.utterances[0], report.documents[0]
    edges = tuple(Edge("origin:reuters", each.id, 0.9, "quoted") for each in report.documents)
    everywhere = tuple(Rendering(None, each.id, 1, 17, Relation.VERBATIM, 1.0) for each in report.documents)
    places = tuple(Occurrence(each.id, 0, 60, 1.0) for each in report.documents)
    whole = replace(
        report,
        utterances=(replace(said, renderings=everywhere, edges=edges),),
        passages=(Passage("p1", wire.text[:60], places, origin=said.origin),),
    )
    return cpu_seconds(lambda: list(report_files(look_up(whole), {})))


def test_a_statement_that_stands_everywhere_costs_linear_time():
    seconds_for_one_statement_in(130)

    assert grows_less_than(12, seconds_for_one_statement_in, 500, 2000, spare=0.5)


def test_names_of_any_length_stay_short_on_the_page():
    long = "x" * 100_000
    report = a_report()
    entries = tuple(replace(each, outlet=each.outlet + long, title=long) for each in report.documents)
    said = tuple(replace(each, speaker=long, channels=(long,)) for each in report.utterances)

    files = dict(report_files(look_up(replace(report, documents=entries, utterances=said)), {}))

    assert "x" * 1000 not in files["index.html"] + files["report.md"]
    assert long in files["report.json"]


def test_the_same_words_in_many_articles_are_shown_once():
    report = a_large_report(30, 1)
    everywhere = tuple(Rendering(None, each.id, 1, 17, Relation.VERBATIM, 1.0) for each in report.documents)
    page = index(replace(report, utterances=(replace(report.utterances[0], renderings=everywhere),)))

    assert page.tags.count("figure") == 1
    assert "in the same words: Outlet 1, Outlet 2," in page.text
    assert "17 more" in page.text


def test_an_article_of_five_megabytes_is_cut_and_says_so():
    entry = an_entry("x", "a" * 5_000_000)
    report = a_report(documents=(entry,), utterances=(), copies=(), passages=(), quotations=())
    made = pages(report)

    assert "The text goes on for 4800000 characters" in "".join(made.values())
    assert sum(map(len, made.values())) < 1_000_000
    assert is_within(5.0, lambda: pages(report))

"""Markup in every field of the articles held, and in every field somebody may send: it stays text."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

import pytest

from tests.builders import a_document
from tests.live.served import Served, make_index, serving

SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'><b>"
SAID = f"“We will not let any ship {SCRIPT} wait longer than is needed this winter,”"


class Tags(HTMLParser):
    """The tags of a page that an article must not have made, and attributes that run."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if tag in ("img", "b", "iframe") or any(name.startswith("on") for name in names):
            self.found.append(tag)
        if tag == "script" and "src" not in names:
            self.found.append(tag)
        self.found += [value for _, value in attrs if value and value.casefold().startswith("javascript:")]


def made_tags(page: str) -> list[str]:
    tags = Tags()
    tags.feed(page)
    return tags.found


@pytest.fixture(scope="module")
def tainted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    articles = [
        a_document(
            f"{SCRIPT}\n\nLISBON, March 3 (Reuters) - {SCRIPT} The main port reopened on Tuesday.\n\n"
            f"{SAID} Ana {SCRIPT} Duarte told {name} {SCRIPT}.",
            f"{name}{SCRIPT}",
            title=f"{name} {SCRIPT}",
            outlet=f"{name} {SCRIPT}",
            url="javascript:alert(1)",
            published=f"2021-03-03 {SCRIPT}",
            byline=SCRIPT,
        )
        for name in ("one", "two")
    ]
    with serving(make_index(tmp_path_factory.mktemp("tainted") / "a.db", articles)) as served:
        yield served


def test_markup_in_every_stored_field_stays_text(tainted: Served) -> None:
    with tainted.client(headers={"accept": "text/html"}) as client:
        kinds = ("utterance", "copy", "outlet", "document", "passage")
        paths = [("/browse", {"kind": kind}) for kind in kinds]
        paths += [
            ("/article", {"id": f"one{SCRIPT}"}),
            ("/compare", {"left": f"one{SCRIPT}", "right": f"two{SCRIPT}"}),
        ]
        paths += [("/trace", {"words": SAID})]
        pages = [client.get(path, params=query) for path, query in paths]

        assert [each.status_code for each in pages] == [200] * len(pages)
        assert any("&lt;script&gt;" in each.text for each in pages)
        assert [made_tags(each.text) for each in pages] == [[]] * len(pages)


def test_markup_in_what_is_sent_stays_text(tainted: Served) -> None:
    with tainted.client(headers={"accept": "text/html"}, follow_redirects=True) as client:
        utterance = client.get("/api/search", params={"kind": "utterance"}).json()["items"][0]["id"]
        given = {
            "of": f"utterance {utterance}",
            "verdict": "unsure",
            "note": SCRIPT,
            "reviewer": SCRIPT,
            "back": SCRIPT,
        }
        about = {
            "text": SCRIPT * 60,
            "outlet": SCRIPT,
            "title": SCRIPT,
            "url": "javascript:alert(1)",
            "published": SCRIPT,
        }
        pages = [
            client.get("/trace", params={"words": SCRIPT}),
            client.get("/browse", params={"words": SCRIPT}),
            client.get("/article", params={"id": SCRIPT}),
            client.post("/judge", data=given),
            client.get("/judgements"),
            client.post("/ask", data={**about, "taken_as": "article"}),
            client.post(
                "/uploads", files={"files": (f"{SCRIPT.replace('/', '')}.txt", b"words of an article")}
            ),
        ]

        assert [made_tags(each.text) for each in pages] == [[]] * len(pages)
        assert "&lt;script&gt;" in pages[4].text
    assert tainted.is_well()


def test_a_back_link_never_leads_away(tainted: Served) -> None:
    with tainted.client() as client:
        utterance = client.get("/api/search", params={"kind": "utterance"}).json()["items"][0]["id"]
        for back in (
            "//evil.example",
            "https://evil.example/statement?",
            "/\\evil.example",
            "javascript:alert(1)",
        ):
            given = {"of": f"utterance {utterance}", "verdict": "unsure", "reviewer": "A", "back": back}
            assert client.post("/judge", data=given).headers["location"] == "/judgements"

"""The pages as somebody without scripts reads them."""

from __future__ import annotations

import csv
import io
import json

import pytest

from tests.live.served import COPY, HARBOUR, WORDS, Served

PAGES = [
    "/",
    "/trace?words=ship+wait",
    "/browse",
    "/uploads",
    "/reports",
    "/judgements",
    "/api",
    "/article?id=post",
]
PAGES += [f"/browse?kind={kind}" for kind in ("utterance", "copy", "outlet", "document", "passage")]
PAGES += ["/compare?left=post&right=harbour"]


@pytest.mark.parametrize("path", PAGES)
def test_every_page_answers_with_the_strict_headers(served: Served, path: str) -> None:
    with served.client() as client:
        answer = client.get(path)

    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert "'unsafe" not in policy and "frame-ancestors 'none'" in policy and "default-src 'none'" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert "style=" not in answer.text and "<style" not in answer.text and "onclick" not in answer.text


def test_a_pasted_quotation_leads_to_its_trace(served: Served) -> None:
    with served.client(follow_redirects=True) as client:
        answer = client.post("/ask", data={"text": f"“{WORDS}”"})

    assert answer.url.path == "/trace"
    assert "Ana Duarte" in answer.text and "Radio Norte" in answer.text and "Canal 5" in answer.text


def test_a_pasted_article_is_checked_and_not_kept(served: Served) -> None:
    article = f"Our own man at the quay writes this.\n\n{COPY}\n\nHe saw it himself.\n\nMore tomorrow."
    with served.client(follow_redirects=True) as client:
        before = client.get("/api/status").json()["documents"]
        answer = client.post("/ask", data={"text": article})

        assert answer.url.path.startswith("/check/")
        assert "Every mark explained" in answer.text and "Morning Post" in answer.text
        assert client.get("/api/status").json()["documents"] == before


def test_a_saved_page_is_read_as_one(served: Served) -> None:
    page = f"<!DOCTYPE html><html><head><title>Port</title></head><body><article><h1>Port</h1><p>{COPY}</p>"
    page += "<p>" + "</p><p>".join(HARBOUR.split("\n\n")[2:]) + "</p></article></body></html>"
    with served.client(follow_redirects=True) as client:
        answer = client.post("/ask", data={"text": page})

    assert answer.url.path.startswith("/check/")
    assert "&lt;p&gt;" not in answer.text and "Harbour News" in answer.text


def test_dropped_files_are_checked_one_by_one(served: Served) -> None:
    files = [
        ("files", ("one.txt", HARBOUR.encode())),
        ("files", ("two.txt", b"Words of another.\n\nAnd more.")),
    ]
    with served.client(follow_redirects=True) as client:
        answer = client.post("/ask", files=files)

    assert answer.text.count('href="/check/') == 2


def test_an_empty_question_is_told_so(served: Served) -> None:
    with served.client() as client:
        assert client.post("/ask", data={"text": " ?! "}).status_code == 422
        assert client.get("/trace", params={"words": "..."}).status_code == 422


def test_a_screen_can_be_had_in_every_form(served: Served) -> None:
    with served.client() as client:
        forms = {
            form: client.get("/trace", params={"words": WORDS, "form": form})
            for form in ("json", "csv", "md", "html")
        }

    assert all(
        each.status_code == 200 and "attachment" in each.headers["content-disposition"]
        for each in forms.values()
    )
    assert json.loads(forms["json"].text)["utterances"][0]["speaker"] == "Ana Duarte"
    rows = list(csv.DictReader(io.StringIO(forms["csv"].text)))
    assert {row["document"] for row in rows} == {"post", "harbour"}
    assert "Ana Duarte" in forms["md"].text and "Where the words come from" in forms["html"].text


def test_two_articles_stand_side_by_side(served: Served) -> None:
    with served.client() as client:
        page = client.get("/compare?left=post&right=harbour").text
        value = client.get("/compare?left=post&right=harbour&form=json").json()

    assert "shared stretch" in page
    shared = value["shared"][0]
    assert value["left"] == "post" and shared["left"][1] > shared["left"][0]


def test_a_search_finds_and_says_when_it_does_not(served: Served) -> None:
    with served.client() as client:
        assert "ferrymen" in client.get("/browse", params={"kind": "utterance", "words": "ferrymen"}).text
        assert "Nothing here has these words" in client.get("/browse", params={"words": "zeppelin"}).text


@pytest.mark.parametrize("path", ["/article?id=none", "/statement?id=U-00000000", "/copy?id=x", "/check/abc"])
def test_what_is_not_there_is_404(served: Served, path: str) -> None:
    with served.client() as client:
        assert client.get(path, headers={"accept": "text/html"}).status_code == 404


def test_no_page_asks_anything_of_another_host(served: Served) -> None:
    with served.client() as client:
        for path in PAGES:
            text = client.get(path).text
            assert 'src="http' not in text and '<link rel="stylesheet" href="http' not in text

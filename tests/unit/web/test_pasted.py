"""A quotation is told from an article, and a saved page from both."""

from __future__ import annotations

import pytest

from provenance.web.pasted import looks_like_quotation, take_files, take_text

QUOTATION = "“We will not let any ship wait longer than is needed this winter,” the minister said."
ARTICLE = "Port reopens\n\nThe main port reopened on Tuesday.\n\nCrews cleared it.\n\nThe first ferry left."


@pytest.mark.parametrize(
    "text", [QUOTATION, f"\n  {QUOTATION}\n", "one", f"{QUOTATION}\n\n{QUOTATION}", "word " * 90]
)
def test_a_few_words_are_a_quotation(text: str) -> None:
    assert looks_like_quotation(text)


@pytest.mark.parametrize("text", [ARTICLE, "word " * 91, "a\nb\nc\nd"])
def test_more_is_an_article(text: str) -> None:
    assert not looks_like_quotation(text)


def test_what_somebody_says_it_is_counts() -> None:
    assert take_text(QUOTATION, {}, "article").documents[0].text == QUOTATION
    assert take_text(ARTICLE, {}, "quotation").words == " ".join(ARTICLE.split())


def test_what_is_known_of_an_article_goes_with_it() -> None:
    document = take_text(
        ARTICLE, {"outlet": " Gazette ", "published": "", "url": "https://a.example/1"}
    ).documents[0]

    assert (document.outlet, document.published, document.url) == ("Gazette", None, "https://a.example/1")


def test_a_pasted_page_is_read_as_a_page() -> None:
    body = "</p><p>".join(ARTICLE.split("\n\n"))
    page = f"<!DOCTYPE html><html><body><article><p>{body}</p></article></body></html>"

    assert "<p>" not in take_text(page, {}).documents[0].text
    assert take_text("<b> is no page", {}, "article").documents[0].text == "<b> is no page"


@pytest.mark.parametrize(
    "text", ["\ud800 and \0 and more " * 30, "“" * 100_000, "<" * 100_000, "{" * 50_000, "\n" * 100_000 + "a"]
)
def test_hostile_text_is_taken_as_it_is(text: str) -> None:
    taken = take_text(text, {}, "article")

    assert not any("\0" in one.text or "\ud800" in one.text for one in taken.documents)


def test_words_that_begin_with_a_bracket_are_words() -> None:
    assert take_text("[Update] The port is open, the minister said.", {}).words is not None


def test_files_of_one_name_are_both_read() -> None:
    taken = take_files(
        [("a/one.txt", b"Words of one."), ("b/one.txt", b"Words of another."), ("x.exe", b"MZ")]
    )

    assert sorted(one.text.strip() for one in taken.documents) == ["Words of another.", "Words of one."]
    assert len(taken.skipped) == 1

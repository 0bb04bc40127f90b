"""The same article again changes nothing; a changed page is a version; tables tell of pages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance.ingest import read_documents
from provenance.ingest.addresses import page_key
from provenance.models import Corpus, Document
from provenance.pipeline import build_report

TALKS = "The council met on the ferry, and “we agreed on all of it,” said Ann Lee, the mayor of Exampletown."
EDITED = TALKS.replace("on all of it", "on most of it")
URL = "https://gazette.example/talks"


def rows(folder: Path, *articles: dict[str, str]) -> Corpus:
    """The corpus of a JSON Lines file with these articles."""
    lines = (json.dumps({"text": TALKS, **one}) for one in articles)
    (folder / "feed.jsonl").write_text("\n".join(lines))
    return read_documents(folder)


def only(corpus: Corpus) -> Document:
    (document,) = corpus.documents
    return document


SAME = [
    ({"url": URL}, {"url": URL}),
    ({"url": URL}, {"url": "http://www.gazette.example/talks/?utm_source=feed#top"}),
    ({"url": URL}, {"url": "https://amp.gazette.example/talks/amp"}),
    ({"url": URL}, {}),
    ({"outlet": "Gazette"}, {"outlet": "The Gazette"}),
    ({"url": URL}, {"text": f" {TALKS}\n"}),
]
OTHER = [
    ({"outlet": "Gazette"}, {"outlet": "Courier"}),
    ({"url": URL}, {"url": "https://courier.example/talks"}),
    ({"id": "a"}, {"id": "b"}),
    ({"published": "2020-10-07"}, {"published": "2020-10-14"}),
    ({"url": f"{URL}?id=1"}, {"url": f"{URL}?id=2"}),
]


@pytest.mark.parametrize(("one", "again"), SAME)
def test_the_same_article_again_changes_nothing(
    tmp_path: Path, one: dict[str, str], again: dict[str, str]
) -> None:
    corpus = rows(tmp_path, one, again)

    assert only(corpus).text.strip() == TALKS
    assert corpus.skipped == ()
    assert corpus.repeated[0].reason.startswith("the same article again as feed.jsonl#")


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_the_same_words_elsewhere_are_another_article(
    tmp_path: Path, one: dict[str, str], other: dict[str, str]
) -> None:
    assert len(rows(tmp_path, one, other)) == 2


def test_what_the_copies_know_is_kept(tmp_path: Path) -> None:
    corpus = rows(
        tmp_path,
        {"url": URL, "collected": "2020-10-09"},
        {"outlet": "Gazette", "collected": "2020-10-08", "byline": "Bo Chen"},
    )

    document = only(corpus)

    assert (document.url, document.outlet, document.byline) == (URL, "Gazette", "Bo Chen")
    assert document.collected == "2020-10-08"


def test_a_copied_file_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TALKS)
    before = read_documents(tmp_path).documents
    (tmp_path / "copy of a.txt").write_text(TALKS)

    assert read_documents(tmp_path).documents == before


def test_files_of_two_names_are_two_articles_though_their_words_are_one(tmp_path: Path) -> None:
    (tmp_path / "courier.txt").write_text(TALKS)
    (tmp_path / "herald.txt").write_text(TALKS)

    assert [one.id for one in read_documents(tmp_path)] == ["courier", "herald"]


def test_a_changed_page_is_a_version_of_the_earliest(tmp_path: Path) -> None:
    corpus = rows(
        tmp_path,
        {"id": "late", "url": URL, "text": EDITED, "collected": "2020-10-09"},
        {"id": "early", "url": URL, "collected": "2020-10-08"},
    )

    assert [(one.id, one.version_of) for one in corpus] == [("early", None), ("late", "early")]
    assert [one.text for one in corpus] == [TALKS, EDITED]


def test_versions_are_compared_as_a_copy_group(tmp_path: Path) -> None:
    story = "\n".join(
        (
            TALKS,
            "The new line is to run from the north pier to the island twice an hour, every single day.",
            "Two boats were ordered from a yard that had stood empty since the strike of nine years ago.",
        )
    )
    corpus = rows(
        tmp_path,
        {"id": "a", "url": URL, "text": story},
        {"id": "b", "url": URL, "text": story + "\nCorrected."},
    )

    (group,) = build_report(corpus).copies

    assert [member.id for member in group.documents] == ["a", "b"]


def test_another_article_at_a_reused_address_is_no_version(tmp_path: Path) -> None:
    corpus = rows(
        tmp_path, {"url": URL}, {"url": URL, "text": "Tulips want cold winters and deep, dark soil."}
    )

    assert [one.version_of for one in corpus] == [None, None]


def test_one_press_release_at_ten_thousand_outlets_is_ten_thousand_articles(tmp_path: Path) -> None:
    outlets = [{"outlet": f"Gazette of Town {number}"} for number in range(10_000)]

    assert len(rows(tmp_path, *outlets, {"outlet": "Gazette of Town 9999"})) == 10_000


def test_a_front_page_is_nobodys_address(tmp_path: Path) -> None:
    assert page_key("https://gazette.example/") is None
    assert page_key("https://[broken/") is None


KEY = "example,gazette)/talks 20201008000000"
SEEN = {
    "seen.csv": "url,first_seen\nhttp://www.gazette.example/talks?utm_source=x,2020-10-08\n",
    "seen.tsv": f"url\tfirst_seen\n{URL}\t2020-10-08\n",
    "seen.cdx": f" CDX N b a m s k r M S V g\n{KEY} {URL} text/html 200 A - - 1 2 a.warc\n",
    "seen.cdxj": f'{KEY} {{"url": "{URL}", "mime": "text/html"}}\n',
}


@pytest.mark.parametrize("name", SEEN)
def test_when_an_address_was_first_seen_bounds_its_date(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(SEEN[name])

    corpus = rows(tmp_path, {"url": URL, "collected": "2020-10-20"})

    assert (only(corpus).collected or "")[:10] == "2020-10-08"
    assert corpus.skipped == ()


def test_a_later_version_is_not_bounded_by_the_first_sight_of_its_page(tmp_path: Path) -> None:
    (tmp_path / "seen.csv").write_text(SEEN["seen.csv"])

    corpus = rows(
        tmp_path,
        {"id": "a", "url": URL, "collected": "2020-10-10"},
        {"id": "b", "url": URL, "collected": "2020-10-12", "text": EDITED},
    )

    assert [one.collected for one in corpus] == ["2020-10-08", "2020-10-12"]


def test_an_export_of_mediacloud_tells_of_the_pages_saved_beside_it(tmp_path: Path) -> None:
    (tmp_path / "mediacloud.csv").write_text(
        "stories_id,publish_date,title,url,language,ap_syndicated,themes,media_id,media_name,media_url\n"
        f"1,2020-10-07 09:00:00,Talks,{URL},en,True,,7,Gazette,https://gazette.example\n"
    )

    document = only(rows(tmp_path, {"url": URL}))

    assert (document.outlet, document.title) == ("Gazette", "Talks")
    assert (document.published, document.byline) == ("2020-10-07 09:00:00", "Associated Press")


def test_a_table_that_knows_no_page_here_is_named(tmp_path: Path) -> None:
    (tmp_path / "seen.csv").write_text(SEEN["seen.csv"])

    corpus = rows(tmp_path, {"url": "https://gazette.example/other"})

    assert [one.path for one in corpus.skipped] == ["seen.csv"]
    assert "no article here has one of them" in corpus.skipped[0].reason

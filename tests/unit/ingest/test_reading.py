"""Files and folders become documents: fields, ids, metadata, formats."""

from __future__ import annotations

import gzip
import io
import json
import sys
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from provenance.errors import InputError
from provenance.ingest import read_documents
from provenance.models import Document, DocumentKind

WORDS = " The council met.\r\n\r\n“We agreed,” she\u00a0said. \n"


def write(folder: Path, **files: str | bytes) -> Path:
    """Writes files named `a__txt=...` as `a.txt`; a double underscore twice is a folder."""
    for name, data in files.items():
        path = folder / name.replace("___", "/").replace("__", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return folder


def only(path: Path | str) -> Document:
    (document,) = read_documents(path)
    return document


def test_a_text_is_unaltered(tmp_path: Path) -> None:
    assert only(write(tmp_path, a__txt=WORDS)).text == WORDS


def test_ids_are_paths_without_endings(tmp_path: Path) -> None:
    write(tmp_path, b__md="Two.", a__txt="One.", sub___c__d__txt="Three.")

    assert [one.id for one in read_documents(tmp_path)] == ["a", "b", "sub/c.d"]


def test_a_file_alone_has_its_name(tmp_path: Path) -> None:
    write(tmp_path, a__txt="One.")

    assert only(tmp_path / "a.txt").id == "a"


def test_rows_are_numbered(tmp_path: Path) -> None:
    write(tmp_path, feed__jsonl='{"text": "One."}\n\n{"text": "Two."}\n', rows__csv="text\nThree.\n")

    assert [one.id for one in read_documents(tmp_path)] == ["feed#1", "feed#2", "rows#1"]


def test_a_row_may_name_itself(tmp_path: Path) -> None:
    write(tmp_path, feed__jsonl='{"id": 7, "text": "One."}')

    assert only(tmp_path).id == "7"


def test_a_clash_gets_the_arguments_name_in_front(tmp_path: Path) -> None:
    write(tmp_path, north___a__txt="One.", south___a__txt="Two.")

    forward = read_documents([tmp_path / "north", tmp_path / "south"])

    assert [one.id for one in forward] == ["north/a", "south/a"]
    assert forward == read_documents([tmp_path / "south", tmp_path / "north"])


def test_two_endings_of_one_name_are_told_apart(tmp_path: Path) -> None:
    write(tmp_path, a__txt="One.", a__md="Two.")

    ids = [one.id for one in read_documents(tmp_path)]

    assert len(set(ids)) == 2
    assert all(name.endswith((".txt", ".md")) for name in ids)


def test_two_rows_of_one_id_are_told_apart(tmp_path: Path) -> None:
    write(tmp_path, feed__jsonl='{"id": "x", "text": "One."}\n{"id": "x", "text": "Two."}')

    assert len({one.id for one in read_documents(tmp_path)}) == 2


def test_a_path_named_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, a__txt="One.")

    assert len(read_documents([tmp_path, tmp_path, tmp_path / "a.txt"])) == 1


def test_the_folders_name_changes_nothing(tmp_path: Path) -> None:
    write(
        tmp_path,
        north___a__txt="One.",
        north___b__bin=b"\0" * 50,
        south___a__txt="One.",
        south___b__bin=b"\0" * 50,
    )

    assert read_documents(tmp_path / "north") == read_documents(tmp_path / "south")


def test_files_named_one_by_one_read_like_their_folder(tmp_path: Path) -> None:
    write(
        tmp_path,
        corpus__csv="file,outlet\na.txt,Gazette\n",
        a__txt="One.",
        b__txt="Two.",
        README__md="About.",
    )

    assert read_documents(sorted(tmp_path.iterdir())) == read_documents(tmp_path)


def test_two_files_of_one_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    write(tmp_path, north___a__txt="One.", south___a__txt="Two.")

    corpus = read_documents([tmp_path / "south" / "a.txt", tmp_path / "north" / "a.txt"])

    assert [one.id for one in corpus] == ["north/a", "south/a"]


ALIASES = [
    ("text", "body", "text", "One."),
    ("text", "maintext", "text", "One."),
    ("text", "content", "text", "One."),
    ("text", "raw_text", "text", "One."),
    ("url", "link", "url", "https://gazette.example/a"),
    ("outlet", "publisher", "outlet", "Gazette"),
    ("outlet", "sitename", "outlet", "Gazette"),
    ("outlet", "source_domain", "outlet", "gazette.example"),
    ("outlet", "newspaper", "outlet", "Gazette"),
    ("published", "date", "published", "2020-10-07"),
    ("published", "date_publish", "published", "2020-10-07"),
    ("published", "publish_date", "published", "2020-10-07"),
    ("collected", "scrape_time", "collected", "2020-10-07"),
    ("collected", "crawl_date", "collected", "2020-10-07"),
    ("byline", "author", "byline", "Ann Lee"),
    ("language", "language", "language", "en"),
    ("title", "Title", "title", "Talks"),
]


@pytest.mark.parametrize(("field", "name", "attribute", "value"), ALIASES)
@pytest.mark.parametrize("ending", ["json", "jsonl", "csv", "tsv"])
def test_other_names_of_a_field_are_read(
    tmp_path: Path, field: str, name: str, attribute: str, value: str, ending: str
) -> None:
    fields = {"text": "One.", name: value} if field != "text" else {name: value}
    separator = "\t" if ending == "tsv" else ","
    table = f"{separator.join(fields)}\n{separator.join(fields.values())}\n"
    (tmp_path / f"a.{ending}").write_text(json.dumps(fields) if ending.startswith("json") else table)

    assert getattr(only(tmp_path), attribute) == value


def test_authors_are_one_byline(tmp_path: Path) -> None:
    write(tmp_path, a__json='{"text": "One.", "authors": ["Ann Lee", "Bo Chen"]}')

    assert only(tmp_path).byline == "Ann Lee, Bo Chen"


def test_kinds_are_read(tmp_path: Path) -> None:
    write(tmp_path, a__jsonl='{"text": "One.", "kind": "Press release"}\n{"text": "Two.", "kind": "poem"}')

    assert [one.kind for one in read_documents(tmp_path)] == [
        DocumentKind.PRESS_RELEASE,
        DocumentKind.ARTICLE,
    ]


DIALECTS = {
    "a list": [{"text": "One."}],
    "an object with a list": {"articles": [{"body": "One."}]},
    "trafilatura": {
        "title": "T",
        "text": "One.",
        "source": "https://g.example/a",
        "source-hostname": "G",
        "id": None,
    },
    "news-please": {"maintext": "One.", "title_page": None, "authors": [], "source_domain": "g.example"},
    "Fundus": {
        "title": "T",
        "body": {"summary": [], "sections": [{"headline": [], "paragraphs": ["One."]}]},
        "html": {"requested_url": "https://g.example/a", "source_info": {"publisher": "G"}, "content": "<p>"},
    },
    "ninjs": {
        "uri": "urn:x:1",
        "headline": "T",
        "body_text": "One.",
        "versioncreated": "2020-10-07T00:00:00Z",
    },
    "ninjs with bodies": {
        "headlines": [{"value": "T"}],
        "bodies": [{"value": "One.", "contenttype": "text/plain"}],
    },
    "marked-up ninjs": {"headline": "T", "body_xhtml": "<p>One.</p><script>no()</script>"},
    "a wrapped article": {"data": {"title": "T", "text": "One."}},
    "NewsAPI": {
        "status": "ok",
        "articles": [{"source": {"id": None, "name": "G"}, "content": "One.", "url": "u"}],
    },
    "Elasticsearch": {"hits": {"hits": [{"_id": "1", "_source": {"text": "One."}}]}},
}


@pytest.mark.parametrize("value", DIALECTS.values(), ids=DIALECTS)
def test_the_json_of_other_tools_is_read(tmp_path: Path, value: object) -> None:
    write(tmp_path, a__json=json.dumps(value))

    assert only(tmp_path).text == "One."


def test_json_lines_under_the_name_of_json_are_read(tmp_path: Path) -> None:
    write(tmp_path, a__json='{"text": "One."}\n{"text": "Two."}\n')

    assert [one.id for one in read_documents(tmp_path)] == ["a#1", "a#2"]


def test_a_fundus_article_keeps_its_place(tmp_path: Path) -> None:
    write(tmp_path, a__json=json.dumps(DIALECTS["Fundus"]))

    found = only(tmp_path)

    assert (found.url, found.outlet) == ("https://g.example/a", "G")


def test_front_matter_is_metadata(tmp_path: Path) -> None:
    text = (
        '---\ntitle: "Talks: resume"\noutlet: Gazette # ours\nauthors:\n  - Ann Lee\n  - Bo Chen\n---\nOne.\n'
    )

    found = only(write(tmp_path, a__md=text))

    assert (found.text, found.title, found.outlet, found.byline) == (
        "One.\n",
        "Talks: resume",
        "Gazette",
        "Ann Lee, Bo Chen",
    )


@pytest.mark.parametrize(
    ("fields", "outlet"),
    [
        ({"title": "Ferry line agreed | Europa | DW"}, "Deutsche Welle"),
        ({"title": "Ferry line agreed - BBC News", "outlet": "Gazette"}, "Gazette"),
        ({"title": "Ferry line agreed - BBC News", "url": "https://g.example/a"}, None),
        ({"title": "The ferry wins the cup - Sport"}, None),
        ({"title": "What I left at the BBC - and what I kept"}, None),
    ],
)
def test_a_title_may_end_with_the_outlet_of_a_page_that_says_no_other(
    tmp_path: Path, fields: dict[str, str], outlet: str | None
) -> None:
    found = only(write(tmp_path, a__json=json.dumps({"text": "One.", **fields})))

    assert found.outlet == outlet


@pytest.mark.parametrize(
    "text", ["---\nNo fields here\n---\nOne.", "---\ntitle: never closed\nOne.", "--- One."]
)
def test_what_only_looks_like_front_matter_is_text(tmp_path: Path, text: str) -> None:
    assert only(write(tmp_path, a__txt=text)).text == text


def test_a_table_gives_metadata_by_file_name(tmp_path: Path) -> None:
    write(
        tmp_path,
        corpus__csv="file,outlet,id\na.txt,Gazette,\nb.txt,Herald,second\n",
        a__txt="One.",
        b__txt="Two.",
    )

    assert [(one.id, one.outlet) for one in read_documents(tmp_path)] == [
        ("a", "Gazette"),
        ("second", "Herald"),
    ]


@pytest.mark.parametrize(
    "table",
    [
        '[[article]]\nfile = "a.txt"\noutlet = "Gazette"\npublished = 2020-10-07\n',
        '["a.txt"]\noutlet = "Gazette"\npublished = 2020-10-07\n',
    ],
)
def test_a_toml_table_does_too(tmp_path: Path, table: str) -> None:
    found = only(write(tmp_path, corpus__toml=table, a__txt="One."))

    assert (found.outlet, found.published) == ("Gazette", "2020-10-07")


def test_a_table_may_leave_out_endings_and_write_paths_as_windows_does(tmp_path: Path) -> None:
    write(
        tmp_path, corpus__csv="file,outlet\nsub\\a.txt,Gazette\nb,Herald\n", sub___a__txt="One.", b__md="Two."
    )

    corpus = read_documents(tmp_path)

    assert [(one.id, one.outlet) for one in corpus] == [("b", "Herald"), ("sub/a", "Gazette")]
    assert corpus.skipped == ()


def test_a_table_fills_the_gaps_of_rows(tmp_path: Path) -> None:
    rows = '{"text": "One.", "outlet": "Own"}\n{"text": "Two."}'
    write(tmp_path, corpus__csv="file,outlet\nfeed.jsonl,Gazette\n", feed__jsonl=rows)

    assert [one.outlet for one in read_documents(tmp_path)] == ["Own", "Gazette"]


def test_a_corpus_csv_with_texts_is_a_corpus(tmp_path: Path) -> None:
    assert only(write(tmp_path, corpus__csv="text,outlet\nOne.,Gazette\n")).outlet == "Gazette"


def test_a_file_that_a_table_names_in_vain_is_told(tmp_path: Path) -> None:
    corpus = read_documents(write(tmp_path, corpus__csv="file\na.txt\nz.txt\n", a__txt="One."))

    assert [one.path for one in corpus.skipped] == ["z.txt"]


def test_a_readme_is_no_article_unless_a_table_names_it(tmp_path: Path) -> None:
    write(tmp_path, a__txt="One.", README__md="About.")
    assert len(read_documents(tmp_path)) == 1

    write(tmp_path, corpus__csv="file\na.txt\nREADME.md\n")
    assert len(read_documents(tmp_path)) == 2


def test_a_readme_named_itself_is_read(tmp_path: Path) -> None:
    assert only(write(tmp_path, README__md="About.") / "README.md").text == "About."


def test_hidden_files_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, a__txt="One.", __hidden__txt="Two.")

    assert read_documents(tmp_path).skipped == ()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_table_may_use_another_delimiter(tmp_path: Path, delimiter: str) -> None:
    table = f'outlet{delimiter}text\nGazette{delimiter}"One; two, three.\nFour."\n'

    assert only(write(tmp_path, a__csv=table)).text == "One; two, three.\nFour."


def test_gzip_and_zip_are_read_like_what_they_hold(tmp_path: Path) -> None:
    (tmp_path / "feed.jsonl.gz").write_bytes(gzip.compress(b'{"text": "One."}'))
    with zipfile.ZipFile(tmp_path / "box.zip", "w") as archive:
        archive.writestr("corpus.csv", "file,outlet\nsub/a.txt,Gazette\n")
        archive.writestr("sub/a.txt", "Two.")

    corpus = read_documents(tmp_path)

    assert [(one.id, one.text, one.outlet) for one in corpus] == [
        ("box.zip/sub/a", "Two.", "Gazette"),
        ("feed#1", "One.", None),
    ]


def test_standard_input_is_sniffed(monkeypatch: pytest.MonkeyPatch) -> None:
    for data in (b"One.", b'{"text": "One."}', b'[{"text": "One."}]', b'{"text": "One."}\n{"text": "Two."}'):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

        assert read_documents("-").documents[0].text == "One."


def test_strict_makes_a_skipped_row_an_error(tmp_path: Path) -> None:
    write(tmp_path, feed__jsonl='{"text": "One."}\nnot json\n')

    assert len(read_documents(tmp_path).skipped) == 1
    with pytest.raises(InputError, match=r"feed\.jsonl#2: not valid JSON"):
        read_documents(tmp_path, strict=True)


def test_columns_of_a_parquet_file_are_fields(tmp_path: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    row = {"body": "One.", "publish_date": datetime(2020, 10, 7, 9, 30), "authors": ["Ann Lee", "Bo Chen"]}
    parquet.write_table(pyarrow.Table.from_pylist([{**row, "picture": b"\xff"}]), tmp_path / "a.parquet")

    document = only(tmp_path)

    assert (document.text, document.published) == ("One.", "2020-10-07T09:30:00")
    assert document.byline == "Ann Lee, Bo Chen"


def test_a_parquet_file_without_words_says_what_it_has(tmp_path: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    write(tmp_path, good__txt="One.")
    parquet.write_table(pyarrow.Table.from_pylist([{"age": 40}]), tmp_path / "a.parquet")

    (skipped,) = read_documents(tmp_path).skipped

    assert "no column with the articles' text" in skipped.reason
    assert "(found: age)" in skipped.reason


def test_a_text_that_came_with_its_tags_is_read_without_them(tmp_path: Path) -> None:
    text = '<p class="lead">One bridge fell.</p>\n<p class="body">"It was old," said Ann Lee.</p>'
    path = tmp_path / "one.json"
    path.write_text(json.dumps({"text": text}), encoding="utf-8")

    (document,) = read_documents(path).documents

    assert document.text == 'One bridge fell.\n\n"It was old," said Ann Lee.'

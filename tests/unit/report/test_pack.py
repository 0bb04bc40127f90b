"""The evidence pack: holds when untouched, fails when a byte changes."""

import io
import zipfile

import pytest

from provenance.errors import InputError
from provenance.report.pack import to_pack, verify_pack
from tests.builders import a_report


def repacked(changes):
    """The pack with some entries replaced (None drops one)."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(to_pack(a_report()))) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = changes.get(name, lambda each: each)(old.read(name))
            if content is not None:
                new.writestr(name, content)
    return out.getvalue()


def verified(tmp_path, content):
    (tmp_path / "pack.zip").write_bytes(content)
    return verify_pack(tmp_path / "pack.zip")


def test_an_untouched_pack_holds(tmp_path):
    assert verified(tmp_path, to_pack(a_report(), {"match.least_words": 7})) == ()


def test_the_same_report_gives_the_same_pack():
    assert to_pack(a_report()) == to_pack(a_report())


def test_one_changed_byte_of_an_article_is_told(tmp_path):
    faults = verified(
        tmp_path, repacked({"articles/000001.txt": lambda text: text.replace(b"forty", b"fifty")})
    )

    assert faults == (
        "articles/000001.txt was changed: its SHA-256 is not that of the manifest",
        "article harbour: the text in the pack is not the one the report was made from",
    )


def test_a_missing_article_is_told(tmp_path):
    assert "articles/000002.txt is missing" in verified(
        tmp_path, repacked({"articles/000002.txt": lambda _: None})
    )


def test_words_that_do_not_stand_at_their_offsets_are_told(tmp_path):
    changed = repacked(
        {
            "report.json": lambda text: text.replace(
                b'"text": "LISBON (Reuters)"', b'"text": "PARIS (Reuters)"'
            )
        }
    )

    assert "article post, 0 to 16: the words are not those of the report" in verified(tmp_path, changed)


@pytest.mark.parametrize(
    "content",
    [b"", b"not a zip", to_pack(a_report())[:500], repacked({"manifest.json": lambda _: b"[]"})],
)
def test_what_is_no_pack_is_told_in_one_line(tmp_path, content):
    with pytest.raises(InputError) as error:
        verified(tmp_path, content)

    assert "\n" not in str(error.value)

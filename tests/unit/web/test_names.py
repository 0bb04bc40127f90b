"""Names of files that people send."""

from __future__ import annotations

import pytest

from provenance.web.names import relative_path
from provenance.web.refusals import RefusedError


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("port.txt", "port.txt"),
        ("today/port.html", "today/port.html"),
        ("a\\b.txt", "a/b.txt"),
        ("./a.txt", "a.txt"),
        (".hidden", "hidden"),
        ("what:b?.txt", "what_b_.txt"),
        ("con.txt", "_con.txt"),
        ("<script>.txt", "_script_.txt"),
        ("…", "…"),
    ],
)
def test_a_name_is_made_plain(name: str, path: str) -> None:
    assert str(relative_path(name)) == path


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "../a",
        "a/../b",
        "/etc/passwd",
        "..\\a",
        "C:\\a",
        "c:a",
        "a\0b",
        "a/" * 9 + "b",
        "//x/y",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(RefusedError) as refused:
        relative_path(name)

    assert refused.value.status == 400
    assert "\n" not in refused.value.message


def test_a_long_name_keeps_its_ending_and_fits_every_disk() -> None:
    path = relative_path("ж" * 500 + ".html")

    assert path.suffix == ".html" and len(str(path).encode()) <= 140

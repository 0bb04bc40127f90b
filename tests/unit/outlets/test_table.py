"""The outlet table: names, owners, addresses, and a user's own rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance.errors import SettingsError
from provenance.models import OriginKind
from provenance.outlets.rows import COLUMNS, read_rows
from provenance.outlets.table import FORMS_OF_OWNERSHIP, OutletTable

TABLE = OutletTable.default()


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Rossia 24", "Rossiya 24"),
        ("Russia-24", "Rossiya 24"),
        ("the Rossiya 24", "Rossiya 24"),
        ("Россия 24", "Rossiya 24"),
        ("Rossiya-1", "Russia-1"),
        ("ТАСС", "TASS"),
        ("新华社", "Xinhua"),
        ("Associated Press", "AP"),
        ("agence france-presse", "AFP"),
        ("New York Times", "The New York Times"),
    ],
)
def test_every_spelling_finds_the_outlet(printed: str, name: str) -> None:
    found = TABLE.find(printed)

    assert found is not None
    assert found.name == name


def test_no_name_finds_nothing() -> None:
    assert TABLE.find(None) is None
    assert TABLE.find("") is None
    assert TABLE.find("the") is None


def test_channels_of_one_house_belong_together() -> None:
    assert TABLE.same_house("Rossiya 24", "Russia-1")
    assert TABLE.owners("Rossia 24") == ("Rossiya 24", "VGTRK")


def test_a_state_is_no_house() -> None:
    assert not TABLE.same_house("TASS", "VGTRK")


def test_an_outlet_nobody_knows_is_of_its_own_house() -> None:
    assert TABLE.same_house("Exampletown Courier", "the Exampletown Courier")
    assert not TABLE.same_house("Exampletown Courier", "TASS")


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://tass.com/world/1", "TASS"),
        ("http://www.aa.com.tr/en", "Anadolu Agency"),
        ("news.sky.com/story/1", "Sky News"),
        ("https://pravda.com.ua/news", "Ukrainska Pravda"),
    ],
)
def test_a_page_belongs_to_the_longest_domain_that_fits(url: str, name: str) -> None:
    found = TABLE.by_url(url)

    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "url", [None, "", "https://", "http://[", "https://example.org/tass.com", "nottass.com"]
)
def test_other_addresses_belong_to_nobody(url: str | None) -> None:
    assert TABLE.by_url(url) is None


def test_ids_names_and_domains_are_unique() -> None:
    ids = [outlet.id for outlet in TABLE.outlets]
    names = [outlet.name.casefold() for outlet in TABLE.outlets]
    domains = [domain for outlet in TABLE.outlets for domain in outlet.domains]

    assert len(set(ids)) == len(ids)
    assert len(set(names)) == len(names)
    assert len(set(domains)) == len(domains)


def test_owners_never_run_in_a_circle() -> None:
    for outlet in TABLE.outlets:
        chain = TABLE.owners(outlet.name)
        assert len(chain) <= 4
        assert not set(chain) & FORMS_OF_OWNERSHIP


def test_every_row_is_known_by_its_own_name() -> None:
    for outlet in TABLE.outlets:
        assert TABLE.find(outlet.name) == outlet


def test_a_users_row_is_added(tmp_path: Path) -> None:
    file = tmp_path / "mine.tsv"
    file.write_text(
        "name\tkind\taliases\nExampletown Courier\tnewspaper\tThe Courier of Exampletown\n", encoding="utf-8"
    )

    table = OutletTable.load(file)

    found = table.find("the courier of exampletown")
    assert found is not None
    assert found.kind is OriginKind.NEWSPAPER
    assert table.find("TASS") == TABLE.find("TASS")


def test_a_users_row_takes_the_place_of_ours(tmp_path: Path) -> None:
    file = tmp_path / "mine.tsv"
    file.write_text("id\tname\tkind\towner\ntass\tTASS\tagency\tExample Holding\n", encoding="utf-8-sig")

    found = OutletTable.load(file).find("TASS")

    assert found is not None
    assert found.owner == "Example Holding"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("name\nTASS\n", ("mine.tsv:1", "no column 'kind'")),
        ("name\tkind\tcolour\n", ("mine.tsv:1", "unknown column 'colour'")),
        ("name\tkind\nTASS\tbakery\n", ("mine.tsv:2", "unknown kind 'bakery'", "agency")),
        ("# mine\nname\tkind\n\n\tagency\n", ("mine.tsv:4", "no name")),
        ("name\tkind\nTASS\tagency\tRU\n", ("mine.tsv:2", "3 cells under 2 columns")),
    ],
)
def test_a_mistake_in_a_users_file_is_named_by_line(content: str, words: tuple[str, ...]) -> None:
    with pytest.raises(SettingsError) as error:
        read_rows(content, "mine.tsv")

    assert all(word in str(error.value) for word in words)
    assert "\n" not in str(error.value)


def test_a_missing_or_binary_users_file_is_one_clear_line(tmp_path: Path) -> None:
    binary = tmp_path / "mine.tsv"
    binary.write_bytes(b"\xff\xfe\x00name")

    for path in (tmp_path / "none.tsv", binary):
        with pytest.raises(SettingsError, match=r"cannot be read"):
            OutletTable.load(path)


def test_an_empty_users_file_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "mine.tsv"
    file.write_text("", encoding="utf-8")

    assert OutletTable.load(file).outlets == TABLE.outlets


def test_the_columns_are_those_of_the_how_to_page() -> None:
    page = Path(__file__).parents[3] / "docs" / "how-to-add-an-outlet.md"

    text = page.read_text(encoding="utf-8")

    assert all(f"`{column}`" in text for column in COLUMNS)

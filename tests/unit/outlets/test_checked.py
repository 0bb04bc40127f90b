"""The shipped table against its record of checks, and the rules its cells keep."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from provenance.outlets.rows import Outlet
from provenance.outlets.table import OutletTable, fold_name
from tests.cases_of import cases_of

TABLE = OutletTable.default()
ROOT = Path(__file__).parents[3]
CHECKED = ROOT / "provenance" / "outlets" / "checked.tsv"
PAGE = ROOT / "docs" / "how-to-add-an-outlet.md"

# ISO countries, short names everyone knows, and words that are also names of outlets.
_NAMES: dict[str, list[str]] = {row["list"]: row["names"] for row in cases_of("outlet_names")}
COUNTRIES = frozenset(_NAMES["countries"])
KNOWN_LETTERS = frozenset(_NAMES["known letters"])
# How a text calls the countries whose outlets share a name with others.
_COUNTRY_NAMES = {
    "AF": "Afghanistan's",
    "AT": "The Austrian",
    "AZ": "Azerbaijan's",
    "BH": "Bahrain's",
    "CH": "The Swiss",
    "CN": "The Chinese",
    "CY": "The Cypriot",
    "DE": "The German",
    "EG": "Egypt's",
    "KE": "Kenya's",
    "LB": "The Lebanese",
    "RS": "Serbia's",
    "RU": "The Russian",
    "SG": "Singapore's",
    "TR": "The Turkish",
    "TW": "Taiwan's",
    "US": "The American",
}
_DOMAIN = re.compile(r"(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")


def _unconditional(outlet: Outlet) -> list[str]:
    """The names that count wherever they stand."""
    return [name for name in (outlet.name, *outlet.aliases) if name not in outlet.formula_aliases]


def _checks() -> list[dict[str, str]]:
    lines = [line for line in CHECKED.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    columns = lines[0].split("\t")
    return [dict(zip(columns, line.split("\t"), strict=True)) for line in lines[1:]]


def _references() -> set[str]:
    remarks = [line[1:] for line in CHECKED.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    return {word.strip(",") for line in remarks if line.startswith("   ") for word in line.split()}


def test_every_row_of_the_table_has_its_check_in_the_same_order() -> None:
    assert [check["id"] for check in _checks()] == [outlet.id for outlet in TABLE.outlets]


def test_a_check_names_known_references_known_addresses_and_a_day() -> None:
    references = _references()
    for check, outlet in zip(_checks(), TABLE.outlets, strict=True):
        assert set(filter(None, check["addresses"].split(";"))) <= set(outlet.domains), check
        assert all(word in references or "://" in word for word in check["references"].split()), check
        assert date.fromisoformat(check["checked"]), check


def test_unconfirmed_rows_say_so_and_nothing_else() -> None:
    for check in _checks():
        is_bare = not check["references"]
        assert is_bare == (check["confirmed"] == "unconfirmed"), check
        assert not (is_bare and check["addresses"]), check
        assert set(check["confirmed"].split()) <= {"name", "country", "owner", "address", "unconfirmed"}, (
            check
        )


def test_the_how_to_page_says_how_many_rows_there_are_and_how_many_are_unconfirmed() -> None:
    checks = _checks()
    unconfirmed = sum(check["confirmed"] == "unconfirmed" for check in checks)
    page = " ".join(PAGE.read_text(encoding="utf-8").split())

    assert f"{len(checks)} rows" in page
    assert f"marked `unconfirmed`: {unconfirmed} rows" in page


def test_no_two_outlets_share_a_name_that_counts_everywhere() -> None:
    owners = defaultdict(set)
    for outlet in TABLE.outlets:
        for name in _unconditional(outlet):
            owners[fold_name(name)].add(outlet.id)

    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_outlets_that_share_a_name_in_credits_can_be_told_apart_by_country() -> None:
    sharing = defaultdict(list)
    for outlet in TABLE.outlets:
        for name in {fold_name(name) for name in (outlet.name, *outlet.aliases, *outlet.formula_aliases)}:
            sharing[name].append(outlet)

    for name, outlets in sharing.items():
        assert len({outlet.country for outlet in outlets}) == len(outlets), name


def test_a_country_named_nearby_tells_outlets_of_one_name_apart() -> None:
    sharing = defaultdict(list)
    for outlet in TABLE.outlets:
        for name in {outlet.name, *outlet.aliases, *outlet.formula_aliases}:
            sharing[name].append(outlet)

    for name, outlets in sharing.items():
        for outlet in outlets if len(outlets) > 1 else ():
            text = f"{_COUNTRY_NAMES[outlet.country or '']} agency {name} said so."
            assert [mention.outlet.id for mention in TABLE.mentions(text)] == [outlet.id], text


def test_no_alias_stands_twice_in_a_row() -> None:
    for outlet in TABLE.outlets:
        assert len(set(outlet.aliases)) == len(outlet.aliases), outlet
        assert not set(outlet.aliases) & set(outlet.formula_aliases), outlet
        assert outlet.name not in outlet.aliases, outlet


def test_countries_are_iso_codes() -> None:
    assert {outlet.country for outlet in TABLE.outlets if outlet.country} <= COUNTRIES


def test_domains_are_bare_host_names() -> None:
    for outlet in TABLE.outlets:
        assert all(_DOMAIN.fullmatch(domain) for domain in outlet.domains), outlet


def test_short_names_count_in_credits_only_unless_everyone_knows_them() -> None:
    for outlet in TABLE.outlets:
        short = {
            name
            for name in _unconditional(outlet)
            if len(name) <= 3 and not re.search(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]", name)
        }
        assert short <= KNOWN_LETTERS, outlet


@pytest.mark.parametrize("word", _NAMES["words"])
def test_words_and_ambiguous_letters_count_in_credits_only(word: str) -> None:
    assert [outlet.id for outlet in TABLE.outlets if word in _unconditional(outlet)] == []


@pytest.mark.parametrize("word", _NAMES["never"])
def test_names_that_mostly_mean_something_else_belong_to_no_row(word: str) -> None:
    claiming = [
        outlet.id
        for outlet in TABLE.outlets
        if word in (outlet.name, *outlet.aliases, *outlet.formula_aliases)
    ]

    assert claiming == []


def test_a_house_that_owns_rows_is_written_one_way() -> None:
    spellings = defaultdict(set)
    for outlet in TABLE.outlets:
        if outlet.owner:
            spellings[fold_name(outlet.owner)].add(outlet.owner)

    assert all(len(ways) == 1 for ways in spellings.values())

"""Who may ask: Host, Origin and token, rule by rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance.web.config import Serving
from provenance.web.gate import refuse, same_token

TOKEN = "a-token-of-some-length"
HERE = Serving(Path("a.db"))
OPEN = Serving(Path("a.db"), host="0.0.0.0", token=TOKEN, names=("desk.example",))
OWN = {"host": "127.0.0.1:8642"}


def status(serving: Serving, method: str = "GET", path: str = "/", **headers: str) -> int | None:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    refused = refuse(method, path, {**OWN, **given}, serving)
    return refused.status if refused else None


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:8642", "LOCALHOST", "[::1]:8642", "127.0.0.1:9999"])
def test_its_own_names_are_answered(host: str) -> None:
    assert status(HERE, host=host) is None


@pytest.mark.parametrize(
    "host", ["", "evil.example", "127.0.0.1.evil.example", "localhost@evil.example", "10.1.2.3"]
)
def test_other_names_are_not(host: str) -> None:
    assert status(HERE, host=host) == 421


def test_a_server_on_every_address_answers_to_addresses_and_given_names() -> None:
    token = f"Bearer {TOKEN}"

    assert status(OPEN, host="192.168.1.7:8642", authorization=token) is None
    assert status(OPEN, host="desk.example", authorization=token) is None
    assert status(OPEN, host="other.example", authorization=token) == 421


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://127.0.0.1:1", "file://", "http://[bad"]
)
def test_a_write_of_another_origin_is_refused(origin: str) -> None:
    assert status(HERE, "POST", origin=origin) == 403


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "http://127.0.0.1:8642"},
        {"origin": "http://127.0.0.1:8642", "sec_fetch_site": "same-origin"},
        {"referer": "http://127.0.0.1:8642/uploads"},
    ],
)
def test_a_write_of_its_own_page_or_of_no_browser_is_taken(headers: dict[str, str]) -> None:
    assert status(HERE, "POST", **headers) is None


def test_a_write_that_a_browser_calls_foreign_is_refused_whatever_its_origin() -> None:
    assert status(HERE, "POST", origin="http://127.0.0.1:8642", sec_fetch_site="cross-site") == 403
    assert status(HERE, "POST", referer="http://evil.example/") == 403


def test_a_link_from_elsewhere_may_be_followed_but_not_read_by_a_script() -> None:
    assert status(HERE, sec_fetch_site="cross-site", sec_fetch_mode="navigate") is None
    assert status(HERE, sec_fetch_site="cross-site", sec_fetch_mode="cors") == 403


@pytest.mark.parametrize(
    "headers", [{}, {"authorization": "Bearer x"}, {"authorization": TOKEN}, {"cookie": "a=b"}]
)
def test_no_token_or_another_one_is_refused(headers: dict[str, str]) -> None:
    assert status(OPEN, path="/api/status", **headers) == 401


def test_the_token_is_taken_as_header_or_cookie() -> None:
    assert status(OPEN, authorization=f"bearer {TOKEN}") is None
    assert status(OPEN, cookie=f"x=1; provenance_token={TOKEN}") is None
    assert status(OPEN, path="/login") is None


def test_tokens_of_any_letters_are_compared() -> None:
    assert same_token("ü\ud800", "ü\ud800") and not same_token("", TOKEN)

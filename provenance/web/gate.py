"""Who may ask: the rules on Host, Origin and token, as functions of a request's headers.

A rule returns None, or the refusal that answers the request.
"""

from __future__ import annotations

import hmac
import ipaddress
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from urllib.parse import urlsplit

from provenance.web.config import LOOPBACK, Serving
from provenance.web.refusals import RefusedError

Headers = Mapping[str, str]

COOKIE = "provenance_token"
_READING = ("GET", "HEAD", "OPTIONS")
_OPEN_PATHS = ("/login", "/static/app.css", "/static/icon.svg")
_EVERY_ADDRESS = ("0.0.0.0", "::", "")


def refuse(method: str, path: str, headers: Headers, serving: Serving) -> RefusedError | None:
    """The first rule that a request breaks: wrong name, wrong page behind it, no token."""
    return (
        _wrong_host(headers, serving) or _other_origin(method, headers) or _no_token(path, headers, serving)
    )


def same_token(given: str, token: str) -> bool:
    """Whether a token is right, in a time that does not tell how much of it is."""
    return hmac.compare_digest(given.encode("utf-8", "replace"), token.encode("utf-8", "replace"))


def _wrong_host(headers: Headers, serving: Serving) -> RefusedError | None:
    """A page elsewhere whose name was turned to this address (DNS rebinding) still sends its own name."""
    name = _name_of(headers.get("host", ""))
    if name is not None and _answers_to(name, serving):
        return None
    return RefusedError(
        421, "this server does not answer to that name; see --name in `provenance serve --help`"
    )


def _answers_to(name: str, serving: Serving) -> bool:
    if name in LOOPBACK or name in (serving.host.casefold(), *(each.casefold() for each in serving.names)):
        return True
    return serving.host in _EVERY_ADDRESS and _is_address(name)


def _other_origin(method: str, headers: Headers) -> RefusedError | None:
    """What changes something comes from a page of this server, or from no browser at all."""
    site = headers.get("sec-fetch-site", "none")
    if method in _READING:
        is_visit = headers.get("sec-fetch-mode", "navigate") == "navigate"
        if site in ("none", "same-origin") or is_visit:
            return None
        return RefusedError(403, "another site asked for this; open it here instead")
    origin = headers.get("origin") or headers.get("referer")
    if site not in ("none", "same-origin") or (origin is not None and not _is_own(origin, headers)):
        return RefusedError(403, "the request came from another page; ask from a page of this server")
    return None


def _is_own(origin: str, headers: Headers) -> bool:
    try:
        parts = urlsplit(origin)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and parts.netloc.casefold() == headers.get("host", "").casefold()


def _no_token(path: str, headers: Headers, serving: Serving) -> RefusedError | None:
    if serving.token is None or path in _OPEN_PATHS:
        return None
    given = _bearer(headers) or _cookie(headers)
    if given is None:
        return RefusedError(401, "give the token that `provenance serve` printed when it began")
    return None if same_token(given, serving.token) else RefusedError(401, "that is not the token")


def _bearer(headers: Headers) -> str | None:
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.casefold() == "bearer" and token.strip() else None


def _cookie(headers: Headers) -> str | None:
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
    except CookieError:
        return None
    return found.value if found else None


def _name_of(host: str) -> str | None:
    """The name in a Host header, whatever its port (a tunnel has its own); None where it is no name.

    >>> _name_of("LOCALHOST:80"), _name_of("[::1]:8642"), _name_of("a b")
    ('localhost', '::1', None)
    """
    try:
        parts = urlsplit(f"//{host}")
        _ = parts.port  # raises where it is no number
    except ValueError:
        return None
    return None if any(char in host for char in " /\\?#@\t") else parts.hostname


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True

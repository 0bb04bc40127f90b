"""Where and when a page was saved, by the mark that the saving tool wrote into it."""

from __future__ import annotations

import re

_CHARS = 20_000
# Internet Explorer and its heirs, SingleFile, the Wayback Machine.
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://\S{1,2000}?)\s*-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(
    r"Page saved with SingleFile[^<>]{0,100}?\burl:\s*(https?://\S{1,2000})\s+saved date:\s*([^\n<>]{10,60})",
    re.IGNORECASE,
)
_WAYBACK = re.compile(r"FILE ARCHIVED ON (\d\d:\d\d:\d\d) ([A-Z][a-z]{2}) (\d\d), (\d{4})")
_BROWSER_DATE = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) GMT([+-]\d{4})")


def how_saved(markup: str) -> dict[str, str]:
    """`url` and `collected`, as far as the page's first and last lines tell.

    >>> how_saved("<!-- saved from url=(0026)https://gazette.example/one --><html>")
    {'url': 'https://gazette.example/one'}
    """
    head, tail = markup[:_CHARS], markup[-_CHARS:]
    if found := _SINGLE_FILE.search(head):
        return {"url": found.group(1), "collected": _date(found.group(2))}
    if found := _SAVED_FROM.search(head):
        return {"url": found.group(1)}
    if found := _WAYBACK.search(tail) or _WAYBACK.search(head):
        time, month, day, year = found.groups()
        return {"collected": f"{day} {month} {year} {time} GMT"}
    return {}


def _date(written: str) -> str:
    """A browser's date without the name of its zone: `Oct 7 2020 12:00:00 +0200` as RFC 2822 has it."""
    found = _BROWSER_DATE.match(written.strip())
    if found is None:
        return written.strip()
    month, day, year, time, zone = found.groups()
    return f"{day} {month} {year} {time} {zone}"

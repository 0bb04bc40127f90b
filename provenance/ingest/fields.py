"""From a record to a document: the contract's field names, and what other tools call them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from provenance.ingest.decoding import clean
from provenance.ingest.markup import is_markup, words_of_markup
from provenance.models import Document, DocumentKind
from provenance.outlets.table import fold_name

ALIASES: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "document_id", "article_id", "stories_id"),
    "text": ("text", "body", "maintext", "content", "raw_text", "body_text", "plaintext", "fulltext",
             "full_text", "article_text", "story_text", "articlebody", "bodies", "body_xhtml", "body_html"),
    "title": ("title", "headline", "headlines", "title_page", "title_rss"),
    "url": ("url", "link", "source_url", "canonical_url", "requested_url", "responded_url", "source", "uri"),
    "outlet": ("outlet", "publisher", "sitename", "site_name", "source_domain", "newspaper", "media_name",
               "source_hostname", "source_name", "hostname", "domain", "source", "provider",
               "copyrightholder"),
    "published": ("published", "date", "date_publish", "publish_date", "published_at", "publishedat",
                  "publishing_date", "publication_date", "pub_date", "pubdate", "datepublished",
                  "firstcreated", "versioncreated", "contentcreated"),
    "collected": ("collected", "scrape_time", "crawl_date", "date_download", "collect_date", "fetched",
                  "first_seen", "indexed_date", "filedate"),
    "byline": ("byline", "author", "authors", "bylines"),
    "language": ("language", "lang"),
    "kind": ("kind",),
}  # fmt: skip

# Who else is named for the words: into the byline, where tracing looks for credits outside the text.
CREDITS = ("credits", "credit", "creditline", "credit_line", "credittext", "credit_text",
           "sourceorganization", "source_organization", "infosources", "provider", "agency",
           "news_agency")  # fmt: skip
_AP_SYNDICATED = "ap_syndicated"  # MediaCloud's finding

TEXT_NAMES = ALIASES["text"]

_URL = re.compile(r"(?:https?:)?//\S+|www\.\S+", re.IGNORECASE)
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_PARTS = ("summary", "sections", "headline", "paragraphs")  # a Fundus body, in the order it is read


def is_known(name: str) -> bool:
    """Whether a column of this name means something here."""
    return any(_key(name) in names for names in ALIASES.values())


def is_field(name: str) -> bool:
    """Whether a column is read at all: a known one, a credit."""
    return is_known(name) or _key(name) in (*CREDITS, _AP_SYNDICATED)


def has_text(fields: Mapping[str, object]) -> bool:
    """Whether a record has a field that could be an article's words."""
    return any(_key(name) in TEXT_NAMES for name in fields)


def is_about_addresses(fields: Mapping[str, object]) -> bool:
    """Whether a row without words tells of a page by its address: when it was seen, who published it."""
    known = {field for field, names in ALIASES.items() for name in fields if _key(name) in names}
    return "url" in known and len(known) > 1 and url_of(fields) is not None


def url_of(fields: Mapping[str, object]) -> str | None:
    """The address that a record names, if it is one."""
    return _url(flatten(fields))


def flatten(fields: Mapping[str, object]) -> dict[str, object]:
    """The record with the useful parts of nested ones (Fundus' `html`) beside its own fields."""
    flat = {_key(name): value for name, value in fields.items()}
    nested = flat.get("html")
    if isinstance(nested, Mapping):
        for name, value in nested.items():
            if _key(str(name)) != "content":
                flat.setdefault(_key(str(name)), value)
        details = nested.get("source_info")
        if isinstance(details, Mapping) and details.get("publisher"):
            flat.setdefault("publisher", details["publisher"])
    return flat


def document_from(fields: Mapping[str, object], id: str) -> Document:
    """The document of a record; `id` is taken when the record has none."""
    flat = flatten(fields)
    return Document(
        id=first(flat, "id") or id,
        text=clean(text_of(flat)),
        title=first(flat, "title"),
        url=_url(flat),
        outlet=_outlet(flat),
        published=first(flat, "published"),
        collected=first(flat, "collected"),
        byline=_byline(flat),
        language=first(flat, "language"),
        kind=_kind(first(flat, "kind")),
    )


def fill_gaps(document: Document, common: Document) -> Document:
    """The document with what it does not say taken from what is said of all rows of its file."""
    names = ("title", "url", "outlet", "published", "collected", "byline", "language")
    gaps = {name: getattr(common, name) for name in names if getattr(document, name) is None}
    kind = document.kind if document.kind is not DocumentKind.ARTICLE else common.kind
    return replace(document, kind=kind, **gaps)


def text_of(flat: Mapping[str, object]) -> str:
    """The words of the article, unaltered; "" when no field has any."""
    for name in TEXT_NAMES:
        words = _words(flat.get(name))
        if words.strip():
            return (
                words_of_markup(words) if name in ("body_xhtml", "body_html") or is_markup(words) else words
            )
    return ""


def first(flat: Mapping[str, object], field: str) -> str | None:
    """The first value that `field` or one of its aliases has, as one clean line."""
    return next(iter(_values(flat, field)), None)


def _values(flat: Mapping[str, object], field: str) -> Iterable[str]:
    for name in ALIASES[field]:
        value = _one_line(flat.get(name))
        if value:
            yield value


def _one_line(value: object) -> str:
    """A value on one line, with what could hide or turn it (controls, bidi overrides) shown as U+FFFD."""
    return _UNSEEN.sub("\ufffd", " ".join(clean(_line(value)).split()))


def _byline(flat: Mapping[str, object]) -> str | None:
    """The authors, then who else is credited; the outlet itself is no credit."""
    named = [first(flat, "byline") or ""]
    house = fold_name(_outlet(flat))
    for value in (flat.get(name) for name in CREDITS):
        for one in value[:_MOST_CREDITS] if isinstance(value, list | tuple) else [value]:
            name = _RIGHTS.sub("", _one_line(one)).strip(" .,;|")[:_CREDIT_CHARS]
            own = house and f"{fold_name(name)} ".startswith(f"{house} ")
            if name and not own and name.casefold() not in ", ".join(named).casefold():
                named.append(name)
    if str(flat.get(_AP_SYNDICATED)).strip().lower() in ("1", "true", "t", "yes"):
        named.append("Associated Press")
    return ", ".join(filter(None, named)) or None


_CREDIT_CHARS = 200
_MOST_CREDITS = 20
_RIGHTS = re.compile(
    r"^(?:(?:copyright|©|\(c\)|&copy;)[\s,]*)+(?:\d{4}(?:\s*[-–]\s*\d{4})?[\s,.]*)?|all rights reserved\.?",
    re.IGNORECASE,
)


def _url(flat: Mapping[str, object]) -> str | None:
    return next((value for value in _values(flat, "url") if _URL.match(value)), None)


def _outlet(flat: Mapping[str, object]) -> str | None:
    return next((value for value in _values(flat, "outlet") if not _URL.match(value)), None)


def _kind(value: str | None) -> DocumentKind:
    name = re.sub(r"[\s-]+", "_", (value or "").strip().lower())
    return DocumentKind(name) if name in set(DocumentKind) else DocumentKind.ARTICLE


def _key(name: str) -> str:
    return name.strip().strip("\ufeff").lower().replace("-", "_").replace(" ", "_")


def _line(value: object) -> str:
    """A value as one line: lists joined, the name of an object with a name."""
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, Mapping):
        return next((_line(value[name]) for name in ("name", "title", "value", "url") if value.get(name)), "")
    if isinstance(value, list | tuple):
        return ", ".join(line for line in map(_line, value[:100]) if line)
    return str(value)


def _words(value: object, depth: int = 0) -> str:
    """A body: a string, a list of paragraphs, or an object of parts, joined by blank lines."""
    if isinstance(value, str):
        return value
    if depth > 8:
        return ""
    if isinstance(value, Mapping):
        if isinstance(value.get("value"), str):
            return str(value["value"])
        value = [value[name] for name in _PARTS if name in value]
    if isinstance(value, list | tuple):
        return "\n\n".join(words for words in (_words(part, depth + 1) for part in value) if words.strip())
    return ""

"""What a saved page says of itself: JSON-LD, meta tags, byline elements, the mark of the saving tool.

Needs lxml (extra `web`); imported by the page reader only when there is a page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from lxml.html import HtmlElement

from provenance.ingest import linked_data
from provenance.ingest.saving import how_saved
from provenance.outlets.table import OutletTable

Fields = dict[str, object]

_OUTLET = (
    "og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "article:publisher",
    "cre", "copyright-holder",
)  # fmt: skip
_TITLE = (
    "og:title", "dc.title", "sailthru.title", "parsely-title", "twitter:title",
)  # fmt: skip
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time",
    "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date",
    "dcterms.created", "dc.date.created", "pubdate", "publishdate", "publish-date", "publish_date",
    "publication_date", "date.release", "article.published", "cxenseparse:recs:publishtime", "ptime",
    "originalpublicationdate", "displaydate", "date",
)  # fmt: skip
_AUTHOR = (
    "article:author", "author", "byl", "parsely-author", "dc.creator", "dcterms.creator",
    "sailthru.author", "article:author_name", "authors",
)  # fmt: skip
_CREDIT = (
    "sourceorganization", "provider", "credittext", "creditline", "news_source", "article:provider",
    "agency", "content-source", "contentsource", "wire", "dc.source", "dcterms.source", "source",
    "syndication-source", "original-source", "dc.contributor", "copyright", "dc.rights",
    "copyrightholder",
)  # fmt: skip
_ITEM_CREDITS = frozenset(("sourceorganization", "provider", "credittext", "copyrightholder"))


def fields_of(tree: HtmlElement, markup: str, address: str | None) -> Fields:
    """The fields of the article of a page, by the names `fields.ALIASES` knows; only those that are there."""
    scripts = (one.text_content() for one in tree.iter("script") if "ld+json" in (one.get("type") or ""))
    data = linked_data.fields_of(scripts)
    metas = _metas(tree)
    credits = [*_listed(data.get("credits")), *_outlets_of(_all(metas, _CREDIT)), *_visible_credits(tree)]
    saved = how_saved(markup)
    fields: Fields = {
        "title": data.get("title") or _first(metas, _TITLE),
        "url": _canonical(tree, metas) or address or saved.get("url"),
        "outlet": data.get("outlet")
        or _first(metas, _OUTLET)
        or _source_organisation(tree)
        or _outlet_in_title(tree),
        "published": data.get("published") or _to_the_minute(_first(metas, _PUBLISHED), _printed_time(tree)),
        "collected": saved.get("collected"),
        "byline": data.get("byline") or _names(_all(metas, _AUTHOR)),
        "credits": credits,
        "language": data.get("language") or tree.get("lang") or _first(metas, ("og:locale", "language")),
        "body": data.get("body"),
        "retrieved_from": address or saved.get("url"),
    }
    if isinstance(fields["language"], str):
        fields["language"] = re.split("[-_]", fields["language"].strip().lower())[0] or None
    return {name: value for name, value in fields.items() if value}


def _metas(tree: HtmlElement) -> Mapping[str, list[str]]:
    """The contents of the meta tags, and of elements marked with `itemprop`, by lowercase name."""
    found: dict[str, list[str]] = {}
    for one in tree.iter("meta"):
        for name in (one.get("property"), one.get("name"), one.get("itemprop")):
            content = " ".join((one.get("content") or "").split())
            if name and content:
                found.setdefault(name.strip().lower(), []).append(content)
    return found


def _all(metas: Mapping[str, list[str]], names: Iterable[str]) -> list[str]:
    return [value for name in names for value in metas.get(name, ())]


def _first(metas: Mapping[str, list[str]], names: Iterable[str]) -> str | None:
    return next((one for one in _all(metas, names) if not _is_address(one)), None)


def _names(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(one for one in values if not _is_address(one)))


def _is_address(value: str) -> bool:
    return value.startswith(("http:", "https:", "//", "www.", "@"))


def _listed(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _canonical(tree: HtmlElement, metas: Mapping[str, list[str]]) -> str | None:
    links = (
        one.get("href") or "" for one in tree.iter("link") if (one.get("rel") or "").lower() == "canonical"
    )
    named = (one.strip() for one in (*links, *metas.get("og:url", ())))
    return next((one for one in named if one.startswith(("http:", "https:"))), None)


def _source_organisation(tree: HtmlElement) -> str | None:
    """The organisation that hNews marks as the story's own (class `source-org`)."""
    marked = (one for one in tree.iter() if "source-org" in (one.get("class") or "").split())
    return next((words for one in marked if (words := _short_text(one))), None)


_TITLE_PARTS = re.compile(r"\s[|–—:·-]\s|\s*[｜：|_]\s*|(?<=[^\x00-\xff])-(?=[^\x00-\xff])")


def _outlet_in_title(tree: HtmlElement) -> str | None:
    """The outlet of the table that the title ends or begins with: "Ferry line agreed - The Gazette"."""
    title = next((one.text_content() for one in tree.iter("title")), "")[:500]
    parts = [" ".join(part.split()) for part in _TITLE_PARTS.split(title)]
    ends = (parts[-1], parts[0]) if len(parts) > 1 else ()
    outlets = [OutletTable.default().find(part) for part in ends]
    return next((outlet.name for outlet in outlets if outlet is not None), None)


def _printed_time(tree: HtmlElement) -> str | None:
    """The first time element that is marked as the time of publication, else the only one of an article."""
    times = [one for one in tree.iter("time") if one.get("datetime")]
    marked = [one for one in times if one.get("pubdate") is not None or "publish" in _property(one)]
    marked = marked or [one for one in tree.iter() if _property(one) == "datepublished"]
    found = next(iter(marked), None)
    if found is None:
        return None
    return found.get("datetime") or found.get("content") or None


def _property(element: HtmlElement) -> str:
    return (element.get("itemprop") or "").lower()


_CLOCK = re.compile(r"\d\d?:\d\d")


def _to_the_minute(tagged: str | None, printed: str | None) -> str | None:
    """The tag's time, but the printed one where only that has a minute: a bare day may be another zone's."""
    if tagged and printed and _CLOCK.search(printed) and not _CLOCK.search(tagged):
        return printed
    return tagged or printed


# --- credits that the page shows --------------------------------------------------------------

_BYLINE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:by-?line\w*|authors?|credits?|sources?|agency|agencies|provider|distributor|syndicat\w*|wire\w*|"
    r"attribution|quelle|fuente|agence|signature)(?:$|[\s_-])",
    re.IGNORECASE,
)
_OF_PICTURES = re.compile(
    r"photo|image|img|picture|caption|gallery|video|slide|thumb|media|figure|carousel|lightbox", re.IGNORECASE
)
_OF_OTHERS = re.compile(
    r"relat|recommend|sidebar|widget|footer|nav|comment|teaser|promo|card|list|more-|popular|trending|social|share|menu",
    re.IGNORECASE,
)
_PICTURE_WORDS = re.compile(
    r"\b(?:photos?|photograph\w*|pictures?|images?|getty|foto\w*|video|illustration|graphic|cartoon)\b",
    re.IGNORECASE,
)
_ELSEWHERE = frozenset(
    ("figure", "figcaption", "picture", "aside", "nav", "footer", "script", "style", "noscript", "a")
)
_MOST_CHARS = 160
_MOST_CREDITS = 2


def _visible_credits(tree: HtmlElement) -> list[str]:
    """The outlets that byline elements name; photo credits and links to other articles are passed by."""
    bylines = [one for one in tree.iter() if isinstance(one.tag, str) and _is_byline(one)]
    often = Counter(_template(one) for one in bylines)
    found: list[str] = []
    for one in bylines:
        words = _short_text(one) if often[_template(one)] <= _MOST_CREDITS else ""
        if words and not _PICTURE_WORDS.search(words) and not _is_elsewhere(one):
            found += _outlets_of([words])
    return list(dict.fromkeys(found))


def _template(element: HtmlElement) -> tuple[str, str]:
    """What elements of one kind have in common; a credit stands once or twice, a list repeats it."""
    return str(element.tag), element.get("class") or ""


def _is_byline(element: HtmlElement) -> bool:
    marked = (element.get("itemprop") or "").lower().split()
    if _ITEM_CREDITS.intersection(marked) or "author" in (*marked, (element.get("rel") or "").lower()):
        return True
    return bool(_BYLINE_CLASS.search(f"{element.get('class') or ''} {element.get('id') or ''}"[:300]))


def _short_text(element: HtmlElement) -> str:
    """The words of an element, "" for one that holds more than a line."""
    words: list[str] = []
    size = 0
    for piece in element.itertext():
        words.append(piece)
        size += len(piece.strip()) + 1
        if size > _MOST_CHARS:
            return ""
    return " ".join("".join(words).split())


def _is_elsewhere(element: HtmlElement) -> bool:
    if _OF_PICTURES.search(f"{element.get('class') or ''} {element.get('id') or ''}"[:300]):
        return True
    for above in element.iterancestors():
        if above.tag in ("body", "html"):
            return False
        names = f"{above.get('class') or ''} {above.get('id') or ''}"[:300]
        if above.tag in _ELSEWHERE or _OF_PICTURES.search(names) or _OF_OTHERS.search(names):
            return True
    return False


def _outlets_of(values: Iterable[str]) -> Iterator[str]:
    """The values that name an outlet of the table, or whose address is one's."""
    table = OutletTable.default()
    for value in values:
        if _is_address(value):
            outlet = table.by_url(value)
            if outlet is not None:
                yield outlet.name
        elif len(value) <= _MOST_CHARS:
            named = dict.fromkeys(mention.outlet.name for mention in table.mentions(value))
            yield from (name for name in named if not _PICTURE_WORDS.search(name))

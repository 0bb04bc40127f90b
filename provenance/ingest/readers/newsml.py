"""Items of NewsML-G2 (IPTC) and NITF: the fields of one, its words, and every name it credits."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from provenance.ingest.markup import words_of_element, words_of_markup
from provenance.ingest.safe_xml import local_name

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CREDITS = ("creditline", "infoSource", "contributor", "copyrightHolder", "dateline")

Fields = dict[str, object]


def about_message(message: Element) -> Fields:
    """What the envelope of a delivery says of every item in it."""
    sender = _first(message, "sender")
    return {"outlet": _words(sender)} if sender is not None else {}


def fields_of_item(item: Element) -> Fields:
    """The fields of a `newsItem`: its provider is the outlet."""
    times = ("firstCreated", "contentCreated", "versionCreated")
    written = next((text for name in times if (text := _words(_first(item, name)))), "")
    language = _first(item, "language")
    content = _first(item, "contentSet")
    nested = None if content is None else _first(content, "nitf")
    fields: Fields = {
        "text": _body(content) if content is not None else "",
        "title": _words(_first(item, "headline")),
        "url": _address(item),
        "published": written,
        "byline": _words(_first(item, "by")) or [_name(one) for one in _all(item, "creator")],
        "credits": [_name(one) for name in _CREDITS for one in _all(item, name)],
        "language": (language.get("tag") if language is not None else None) or item.get(_LANG) or "",
        "outlet": next((name for one in _all(item, "provider") if (name := _name(one))), ""),
    }
    inner = fields_of_nitf(nested) if nested is not None else {}
    return {**inner, **{name: value for name, value in fields.items() if value}}


def fields_of_nitf(document: Element) -> Fields:
    """The fields of a NITF document: its distributor is the outlet."""
    content = _first(document, "body.content")
    issued = _first(document, "date.issue")
    fields: Fields = {
        "text": words_of_element(content) if content is not None else "",
        "title": _words(_first(document, "hl1")) or _words(_first(document, "title")),
        "published": issued.get("norm", "") if issued is not None else "",
        "byline": _words(_first(document, "byline")),
        "credits": [_words(one) for name in ("dateline", "copyrite") for one in _all(document, name)],
        "outlet": _words(_first(document, "distributor")),
    }
    return {name: value for name, value in fields.items() if value}


def _body(content: Element) -> str:
    """The longest of the renditions that stand in the item itself."""
    return max((_rendition(one) for one in content), key=len, default="")


def _rendition(one: Element) -> str:
    kind = local_name(one)
    if kind == "inlineXML":
        nested = _first(one, "body.content")
        return words_of_element(nested if nested is not None else one)
    if kind != "inlineData" or one.get("encoding"):
        return ""
    words = "".join(one.itertext())
    return words_of_markup(words) if "html" in one.get("contenttype", "") else words


def _address(item: Element) -> str:
    links = (one.get("href", "") for one in _all(item, "link"))
    named = [item.get("guid", ""), *links]
    return next((one for one in named if one.startswith(("http:", "https:"))), "")


def _name(element: Element) -> str:
    """A name written out, as a literal, or as a code (`nprov:REUTERS`)."""
    code = element.get("qcode", "").rpartition(":")[2]
    return _words(element) or element.get("literal", "") or code


def _words(element: Element | None) -> str:
    return "" if element is None else " ".join("".join(element.itertext()).split())


def _first(element: Element, name: str) -> Element | None:
    return next(_all(element, name), None)


def _all(element: Element, name: str) -> Iterator[Element]:
    return (one for one in element.iter() if local_name(one) == name)

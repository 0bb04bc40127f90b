"""What a page's JSON-LD (schema.org) says of its article: outlet, dates, authors, and whom it credits."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

_ARTICLES = ("Article", "Posting", "Report")
_DOWN = ("@graph", "mainEntity", "mainEntityOfPage")
_CREDITED = ("sourceOrganization", "provider", "creditText", "copyrightHolder", "contributor")
_DEPTH = 6
_MOST_NODES = 2_000

Node = Mapping[str, object]
Fields = dict[str, object]


def fields_of(scripts: Iterable[str]) -> Fields:
    """The fields of the page's article in its JSON-LD scripts; {} where they describe none."""
    nodes = [node for script in scripts for node in _nodes(_load(script))]
    article = next((node for node in nodes if _is_article(node)), None)
    if article is None:
        return {}
    known = {str(node["@id"]): node for node in nodes if "@id" in node and len(node) > 1}
    fields: Fields = {
        "title": _names(article.get("headline"), known),
        "published": _names(article.get("datePublished"), known),
        "outlet": _names(article.get("publisher"), known),
        "byline": _names(article.get("author"), known) or _names(article.get("creator"), known),
        "language": _names(article.get("inLanguage"), known),
        "credits": [name for what in _CREDITED for name in _names(article.get(what), known)],
        "body": article.get("articleBody"),
    }
    fields["title"], fields["published"] = _one(fields["title"]), _one(fields["published"])
    fields["outlet"], fields["language"] = _one(fields["outlet"]), _one(fields["language"])
    return {name: value for name, value in fields.items() if value}


def _load(script: str) -> object:
    """The value of a script; pages wrap it in comments and put line breaks into its strings."""
    bare = script.strip().removeprefix("<!--").removesuffix("-->").strip()
    bare = bare.removeprefix("//<![CDATA[").removesuffix("//]]>").strip().rstrip(";")
    try:
        return json.loads(bare, strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(value: object) -> Iterator[Node]:
    """The nodes of a value from the outside in, but not those inside an article (pictures, lists)."""
    queue: list[tuple[object, int]] = [(value, 0)]
    for at, (one, depth) in enumerate(queue):
        if at >= _MOST_NODES:
            return
        if isinstance(one, list) and depth < _DEPTH:
            queue += [(inner, depth + 1) for inner in one]
        elif isinstance(one, Mapping):
            yield one
            if depth < _DEPTH:
                queue += [(one[name], depth + 1) for name in _DOWN if name in one]


def _is_article(node: Node) -> bool:
    kinds = node.get("@type")
    return any(str(kind).endswith(_ARTICLES) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _names(value: object, known: Mapping[str, Node], depth: int = 0) -> list[str]:
    """The names in a value: strings, named nodes, references to nodes described elsewhere."""
    if depth > 3:
        return []
    if isinstance(value, list):
        return [name for one in value[:50] for name in _names(one, known, depth + 1)]
    if isinstance(value, Mapping):
        node = value if value.get("name") else known.get(str(value.get("@id")), value)
        return _names(node.get("name") or node.get("alternateName"), known, depth + 1)
    name = " ".join(str(value).split()) if isinstance(value, str | int | float) else ""
    return [name] if name and not name.startswith(("http:", "https:")) else []


def _one(names: object) -> str:
    return str(names[0]) if isinstance(names, Sequence) and names else ""

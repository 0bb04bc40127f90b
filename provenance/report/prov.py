"""The report in W3C PROV: PROV-JSON (2013 submission) and PROV-N (2013 recommendation).

Documents, origins and renderings are entities, outlets and speakers agents; derivations carry their odds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from provenance.models import Edge, OriginEntry, OriginKind, Relation, Rendering, Utterance
from provenance.report.lookup import Lookup
from provenance.report.places import anchor
from provenance.report.values import laid_out, plain

_NAMESPACE = "urn:quote-provenance:"
_SCHEMA = "https://schema.org/"
_QUALIFIED = "prov:QUALIFIED_NAME"

Record = dict[str, Any]


@dataclass
class _Bundle:
    """The records made so far, by kind and id, in the order of their making."""

    records: dict[str, dict[str, Record]] = field(default_factory=dict)

    def add(self, kind: str, id: str, **attributes: Any) -> str:
        """Keep a record under a namespaced id, once."""
        known = self.records.setdefault(kind, {})
        known.setdefault(
            id, {key.replace("__", ":"): each for key, each in attributes.items() if each is not None}
        )
        return id

    def relate(self, kind: str, attributes: Record) -> None:
        """Keep a relation under the next number."""
        number = sum(map(len, self.records.values()))
        self.records.setdefault(kind, {})[f"_:r{number}"] = {
            key: each for key, each in attributes.items() if each is not None
        }


def to_prov_json(found: Lookup) -> str:
    """The report as PROV-JSON."""
    document: dict[str, Any] = {"prefix": {"q": _NAMESPACE, "schema": _SCHEMA}}
    for kind, records in _records(found).items():
        document[kind] = {
            id: {key: _json(each) for key, each in record.items()} for id, record in records.items()
        }
    return laid_out(document, deepest=2)  # a record a line


def to_prov_n(found: Lookup) -> str:
    """The report as PROV-N."""
    lines = ["document", f"  prefix q <{_NAMESPACE}>", f"  prefix schema <{_SCHEMA}>", ""]
    for kind, records in _records(found).items():
        lines += [f"  {_line(kind, id, record)}" for id, record in records.items()]
    return "\n".join([*lines, "endDocument"]) + "\n"


# --- what is said ---------------------------------------------------------------------------------


def _records(found: Lookup) -> dict[str, dict[str, Record]]:
    bundle = _Bundle()
    for origin in found.report.origins:
        _add_origin(bundle, origin)
    for document in found.report.documents:
        _add_document(bundle, found, document.id)
    for utterance in found.report.utterances:
        _add_utterance(bundle, found, utterance)
    for group in found.report.copies:
        for edge in group.edges:
            _derive(bundle, found, _entity(bundle, found, edge.to), edge, None, group.id)
    return bundle.records


def _add_origin(bundle: _Bundle, origin: OriginEntry) -> None:
    name = origin.name or "an origin nobody names"
    entity = bundle.add(
        "entity",
        _id("origin", origin.id),
        prov__label=name,
        q__kind=origin.kind.value,
        q__id=origin.id,
        q__inCorpus="true" if origin.in_corpus else "false",
    )
    if origin.name and origin.kind not in (OriginKind.EVENT, OriginKind.UNKNOWN):
        _attribute(bundle, entity, origin.name, origin.kind is OriginKind.PERSON)


def _add_document(bundle: _Bundle, found: Lookup, id: str) -> None:
    document = found.documents[id]
    entity = bundle.add(
        "entity",
        _id("document", id),
        prov__type=("schema:NewsArticle",),
        prov__label=found.name(id),
        q__id=id,
        q__title=document.title,
        q__url=document.url,
        q__earliest=document.published.earliest,
        q__latest=document.published.latest,
        q__credit=document.origin.credit.value,
        q__sha256=document.sha256,
    )
    if document.outlet:
        _attribute(bundle, entity, document.outlet, False)


def _add_utterance(bundle: _Bundle, found: Lookup, utterance: Utterance) -> None:
    said = bundle.add(
        "entity",
        _id("utterance", utterance.id),
        prov__type=("schema:Quotation",),
        prov__label=utterance.wording,
        q__originStatus=utterance.origin.status.value,
        q__confidence=plain(float(utterance.origin.confidence)),
    )
    if utterance.speaker:
        _attribute(bundle, said, utterance.speaker, True)
    given: dict[str, list[Edge]] = defaultdict(list)
    for edge in utterance.edges:
        given[edge.to].append(edge)
    printed = [_add_rendering(bundle, found, utterance, each) for each in utterance.renderings]
    for rendering, entity in zip(utterance.renderings, printed, strict=True):
        if rendering.relation is Relation.TRANSLATION and entity != printed[0]:
            bundle.relate("alternateOf", {"prov:alternate1": entity, "prov:alternate2": printed[0]})
        for edge in given[rendering.document]:
            _derive(bundle, found, entity, edge, "prov:Quotation", utterance.id)


def _add_rendering(bundle: _Bundle, found: Lookup, utterance: Utterance, rendering: Rendering) -> str:
    place = f"{rendering.document}@{rendering.start}-{rendering.end}"
    entity = bundle.add(
        "entity",
        _id("rendering", place),
        prov__type=("schema:Quotation",),
        prov__label=found.words(rendering.document, rendering.start, rendering.end),
        q__relation=rendering.relation.value,
        q__score=plain(float(rendering.score)),
        q__document=rendering.document,
        q__start=rendering.start,
        q__end=rendering.end,
    )
    said = _id("utterance", utterance.id)
    bundle.relate("specializationOf", {"prov:specificEntity": entity, "prov:generalEntity": said})
    return entity


def _derive(bundle: _Bundle, found: Lookup, taken: str, edge: Edge, kind: str | None, about: str) -> None:
    """`taken` was derived from the giver of an edge; from an origin outside, that is a primary source."""
    given = _entity(bundle, found, edge.from_)
    outside = edge.from_ in found.origins
    kinds = tuple(each for each in (kind, "prov:PrimarySource" if outside else None) if each)
    bundle.relate(
        "wasDerivedFrom",
        {
            "prov:generatedEntity": taken,
            "prov:usedEntity": given,
            "prov:type": kinds or None,
            "q:probability": plain(float(edge.probability)),
            "q:relation": edge.relation,
            "q:about": about,
        },
    )


def _entity(bundle: _Bundle, found: Lookup, id: str) -> str:
    kind = "document" if id in found.documents else "origin"
    return bundle.add("entity", _id(kind, id), prov__label=found.name(id), q__id=id)


def _attribute(bundle: _Bundle, entity: str, name: str, is_person: bool) -> None:
    kind = "prov:Person" if is_person else "prov:Organization"
    agent = bundle.add("agent", _id("agent", name), prov__type=(kind,), prov__label=name)
    bundle.relate("wasAttributedTo", {"prov:entity": entity, "prov:agent": agent})


def _id(kind: str, id: str) -> str:
    return f"q:{anchor(kind, id)}"


# --- how it is written ----------------------------------------------------------------------------

_ARGUMENTS: Mapping[str, tuple[str, ...]] = {
    "wasDerivedFrom": ("prov:generatedEntity", "prov:usedEntity"),
    "wasAttributedTo": ("prov:entity", "prov:agent"),
    "alternateOf": ("prov:alternate1", "prov:alternate2"),
    "specializationOf": ("prov:specificEntity", "prov:generalEntity"),
}


def _json(value: Any) -> Any:
    if isinstance(value, tuple):
        names = [{"$": each, "type": _QUALIFIED} for each in value]
        return names[0] if len(names) == 1 else names
    if isinstance(value, float):
        return {"$": value, "type": "xsd:double"}
    return {"$": value, "type": "xsd:int"} if isinstance(value, int) else value


def _line(kind: str, id: str, record: Record) -> str:
    names = _ARGUMENTS.get(kind, ())
    arguments = [record[each] for each in names] or [id]
    if kind == "wasDerivedFrom":
        arguments += ["-", "-", "-"]
    attributes = [
        f"{key}={written}" for key, value in record.items() if key not in names for written in _written(value)
    ]
    extra = f", [{', '.join(attributes)}]" if attributes else ""
    return f"{kind}({', '.join(arguments)}{extra})"


def _written(value: Any) -> Iterator[str]:
    if isinstance(value, tuple):
        yield from (f"'{each}'" for each in value)
    elif isinstance(value, float):
        yield f'"{value}" %% xsd:double'
    elif isinstance(value, int):
        yield f'"{value}" %% xsd:int'
    else:
        yield f'"{_escaped(value)}"'


def _escaped(text: str) -> str:
    """A PROV-N string: backslashes, marks and line ends escaped, other control characters replaced."""
    plain_text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "\ufffd", plain_text)

"""The report as schema.org JSON-LD: articles, quotations, and ClaimReview drafts without a rating.

A draft is for a person to finish: where a claim first appeared is filled in, whether it is true is not.
"""

from __future__ import annotations

from typing import Any

from provenance.models import DocumentEntry, Origin, OriginKind, OriginStatus, Utterance
from provenance.report.lookup import Lookup, documents_of
from provenance.report.places import anchor, safe_url
from provenance.report.values import laid_out
from provenance.report.words import origin_words

_NAMESPACE = "urn:quote-provenance:"
_TYPES = {
    OriginKind.AGENCY: "NewsMediaOrganization",
    OriginKind.BROADCASTER: "NewsMediaOrganization",
    OriginKind.NEWSPAPER: "NewsMediaOrganization",
    OriginKind.ONLINE: "NewsMediaOrganization",
    OriginKind.OFFICIAL: "GovernmentOrganization",
    OriginKind.PERSON: "Person",
}


def to_json_ld(found: Lookup) -> str:
    """Everything as one JSON-LD graph in the vocabulary of schema.org, safe inside a page's `<script>`."""
    graph = [
        *(_article(each) for each in found.report.documents),
        *(_quotation(found, each) for each in found.report.utterances),
        *(_review(each) for each in found.report.utterances if len(documents_of(each)) > 1),
    ]
    written = laid_out({"@context": "https://schema.org", "@graph": graph})
    return written.replace("<", "\\u003c")  # stands in strings only; `</script>` would end the element


def _article(document: DocumentEntry) -> dict[str, Any]:
    published = document.published
    return _filled(
        {
            "@type": "NewsArticle",
            "@id": _id("article", document.id),
            "identifier": [
                document.id,
                {"@type": "PropertyValue", "propertyID": "sha256", "value": document.sha256},
            ],
            "headline": document.title,
            "url": safe_url(document.url),
            "inLanguage": document.language,
            "publisher": _named("NewsMediaOrganization", document.outlet),
            "datePublished": published.earliest if published.earliest == published.latest else None,
        }
    )


def _quotation(found: Lookup, utterance: Utterance) -> dict[str, Any]:
    return _filled(
        {
            "@type": "Quotation",
            "@id": _id("statement", utterance.id),
            "identifier": utterance.id,
            "text": utterance.wording,
            "creator": _named("Person", utterance.speaker),
            "isPartOf": [{"@id": _id("article", each)} for each in documents_of(utterance)],
            "workExample": [
                {"@type": "Quotation", "text": words, "isPartOf": {"@id": _id("article", each.document)}}
                for each in utterance.renderings
                if (words := found.words(each.document, each.start, each.end))
            ],
            "isBasedOn": _origin(utterance.origin),
        }
    )


def _review(utterance: Utterance) -> dict[str, Any]:
    appearances = [{"@id": _id("article", each)} for each in documents_of(utterance)]
    return _filled(
        {
            "@type": "ClaimReview",
            "@id": _id("review", utterance.id),
            "creativeWorkStatus": "Draft",
            "claimReviewed": utterance.wording,
            "itemReviewed": _filled(
                {
                    "@type": "Claim",
                    "text": utterance.wording,
                    "author": _named("Person", utterance.speaker),
                    "firstAppearance": _first(utterance, appearances),
                    "appearance": appearances,
                }
            ),
            "reviewBody": origin_words(utterance.origin),
            "reviewRating": {"@type": "Rating", "ratingValue": "", "alternateName": ""},
        }
    )


def _first(utterance: Utterance, appearances: list[dict[str, str]]) -> dict[str, Any]:
    """The named origin; else the rendering known first; else the first of the articles in order."""
    known = utterance.first_known.document
    origin = _origin(utterance.origin)
    return origin or ({"@id": _id("article", known)} if known else appearances[0])


def _origin(origin: Origin) -> dict[str, Any] | None:
    if origin.status is not OriginStatus.NAMED or not origin.name:
        return None
    kind = _TYPES.get(origin.kind)
    if origin.kind is OriginKind.EVENT:
        return {"@type": "CreativeWork", "about": {"@type": "Event", "name": origin.name}}
    return {"@type": "CreativeWork", "publisher": {"@type": kind or "Organization", "name": origin.name}}


def _named(kind: str, name: str | None) -> dict[str, str] | None:
    return {"@type": kind, "name": name} if name else None


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in (None, [], {})}


def _id(part: str, id: str) -> str:
    return f"{_NAMESPACE}{anchor(part, id)}"

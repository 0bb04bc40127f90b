"""Kinds, roles and states, each a word of the field, and the stretch of a text."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a text: code points, end exclusive."""

    start: int
    end: int


class DocumentKind(StrEnum):
    """What sort of text a document is."""

    ARTICLE = "article"
    WIRE = "wire"
    PRESS_RELEASE = "press_release"
    TRANSCRIPT = "transcript"


class QuotationKind(StrEnum):
    """Direct: all inside marks. Mixed: partly. Indirect: reported without marks."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class ChannelKind(StrEnum):
    """How words reached the outlet that prints them."""

    INTERVIEW = "interview"
    BROADCAST = "broadcast"
    STATEMENT = "statement"
    BRIEFING = "briefing"
    PRESS_RELEASE = "press_release"
    SPEECH = "speech"
    PHONE_CALL = "phone_call"
    SOCIAL_POST = "social_post"
    AGENCY_REPORT = "agency_report"
    OTHER_OUTLET = "other_outlet"
    UNSTATED = "unstated"


class CreditRole(StrEnum):
    """Why a document names another outlet."""

    REPORT = "report"
    CHANNEL = "channel"
    BYLINE = "byline"
    DATELINE = "dateline"
    CREDIT_LINE = "credit_line"
    PHOTO = "photo"
    POLL = "poll"
    STAFF = "staff"
    OTHER = "other"


class DateBasis(StrEnum):
    """Where a date interval comes from."""

    METADATA = "metadata"
    URL = "url"
    TEXT = "text"
    RELATIVE = "relative"
    COLLECTED = "collected"
    UNKNOWN = "unknown"


class Relation(StrEnum):
    """How a rendering carries an utterance."""

    VERBATIM = "verbatim"
    EDITED = "edited"
    FRAGMENT = "fragment"
    TRANSLATION = "translation"
    INDIRECT = "indirect"


class OriginKind(StrEnum):
    """What an origin is; also the kinds of the outlet table."""

    AGENCY = "agency"
    BROADCASTER = "broadcaster"
    NEWSPAPER = "newspaper"
    ONLINE = "online"
    OFFICIAL = "official"
    PERSON = "person"
    ORGANISATION = "organisation"
    EVENT = "event"
    UNKNOWN = "unknown"


class OriginStatus(StrEnum):
    """Named; unknown (a common origin nobody names); undecided (rivals too close)."""

    NAMED = "named"
    UNKNOWN = "unknown"
    UNDECIDED = "undecided"


class CreditState(StrEnum):
    """Whether a document says where its copy comes from."""

    STATED = "stated"
    STRIPPED = "stripped"
    OWN = "own"
    UNDECIDED = "undecided"


class Verdict(StrEnum):
    """Whether two accounts of one utterance can both be true."""

    COMPATIBLE = "compatible"
    CONTRADICTORY = "contradictory"

"""What people decide about a link, an utterance, a passage, a copy group or an origin."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class JudgementVerdict(StrEnum):
    """What a person says of an answer."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    UNSURE = "unsure"


class JudgementOf(StrEnum):
    """What a person's decision is about."""

    LINK = "link"
    UTTERANCE = "utterance"
    PASSAGE = "passage"
    COPY = "copy"
    ORIGIN = "origin"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A person's decision on an answer: by whom, when (ISO 8601), and why.

    `of` is the id of an utterance, passage or copy group; for an origin that id or a document's; for a link
    `U-1234abcd:document@start-end` (a rendering; of a passage alike) or `C-1234abcd:document` (a member).
    """

    of: str
    what: JudgementOf
    verdict: JudgementVerdict
    note: str = ""
    reviewer: str = ""
    at: str = ""

"""Outlets that a text speaks of and does not cite: "will appear on CNN", "a statement issued by the BBC",
"a spokesman for the BBC", "the Examplepost Company", and what others write for them ("in an op-ed").
"""

from __future__ import annotations

import re

from provenance import languages

_UNSAID = re.compile(rf"(?<!\w){languages.credit_pattern('unsaid')}$")
_OWN_WORDS = re.compile(rf"(?<!\w){languages.credit_pattern('own_words')}$")
_PERFORMED = re.compile(rf"(?<!\w){languages.credit_pattern('performed')}$")
# "She appears on MTV's resurrected show": nothing is said there
_APPEARS = re.compile(r"(?<!\w)(?:[Aa]ppear(?:s|ed|ing)?|[Aa]ppearances?)(?: [a-z]{2,12})? on$")
_SPEAKS = re.compile(
    r"(?<!\w)(?:sa(?:y|id)|tell|told|talk|discuss|claim|argu|call|suggest|defend|explain|ask|accus|critici|"
    r"admit|reveal|warn|den(?:y|i)|announc|address|respond|describ|insist|add(?:ed|s)|promot|where|interview)|"
    r"[\"“”«»:]"
)
_SENTENCE_ENDS = re.compile(r"[.!?](?: |$)|\n")
_SHOW = re.compile(rf"(?:['’]s?)?[\"”]? (?:[\w-]+ )?{languages.credit_pattern('shows')}(?![\w-])")
_HOUSE = re.compile(
    r" (?:(?:Media|News|Publishing|Broadcasting) )?(?:Company|Companies|Co\.|Corp(?:oration|\.)?(?!\w)|"
    r"Inc\.?|Group|Holdings|plc|PLC|LLC|Ltd|Foundation|Guild|Media)(?![\w-])"
)
# "CNN affiliate WEXA": the station reports, not the network.
_LENDS_NAME = re.compile(
    r"['’]?s?(?: [a-z]{3,9})?(?:(?:-affiliate| affiliate)d? (?:station )?|"
    r" (?:sister|partner) (?:station|channel|paper|outlet) )[A-Z]"
)
# A name that hangs on these is no subject: "a spokesman for the BBC said".
_HANGS = re.compile(
    r"(?<!\w)(?:for|of|at|from|with|against|over|than|about|into|between|behind|toward|towards|to)"
    r"(?: [Tt]he)?[^\S\n][\"“‘]?$"
)
_COLUMN_AFTER = re.compile(rf"(?:['’]s?)?[\"”]? (?:[\w-]+ )?{languages.credit_pattern('columns')}(?![\w-])")
_WRITES_ONE = re.compile(
    r"(?<!\w)(?:[Ii]n|[Ww]rote|[Ww]riting|[Ww]ritten|[Pp]enned|[Pp]ublished|[Aa]uthored|[Vv]ia|[Hh]is|[Hh]er|[Tt]heir)"
    r"(?: an?| his| her| their| the)?(?: [\w’'-]{1,15}){0,3}[^\S\n][\"“]?$"
)


# "The interview with the Examplepost was cancelled", in the languages with rules
_CALLED_OFF = re.compile(
    r"(?: [\w’'-]{1,12}){0,2} (?:(?:was|were|has been|had been) (?:cancell?ed|called off|postponed|scrapped)|"
    r"(?:wurde|wird|ist|war)(?: \w{2,12}){0,2} (?:abgesagt|verschoben|gestrichen)|"
    r"(?:a|avait) été (?:annulée?|reportée?)|(?:fue|ha sido|quedó) (?:cancelad|aplazad|suspendid)[oa])(?!\w)"
)
_TALK_ENDS = re.compile(
    r"(?:[Ii]nterview|[Cc]onversation|[Aa]ppearance|Gespräch|[Ee]ntretien|[Ee]ntrevista)s? "
    r"(?:with|on|to|mit|bei|avec|à|au|con|a|en)$"
)
_TALK_REACH = 30


def is_spoken_of(head: str, right: str) -> bool:
    """Whether the words before and behind a name make it a house, a speaker for itself, or talk to come.

    `head` ends where the name, its article and its description begin.
    """
    if _PERFORMED.search(head) and _SHOW.match(right):
        return True
    if _APPEARS.search(head) and _is_silent(head, right):
        return True
    return bool(
        (_CALLED_OFF.match(right) and _TALK_ENDS.search(head[-_TALK_REACH:]))
        or _LENDS_NAME.match(right)
        or _HOUSE.match(right)
        or _UNSAID.search(head)
        or _OWN_WORDS.search(head)
    )


def _is_silent(head: str, right: str) -> bool:
    """Whether the sentence around `head` and `right` has nobody speak, nor the beginning of the next."""
    ends = [found.end() for found in _SENTENCE_ENDS.finditer(head)]
    over = _SENTENCE_ENDS.search(right)
    behind = right[: over.end() + 1] if over else right
    return not _SPEAKS.search(head, ends[-1] if ends else 0) and not _SPEAKS.search(behind)


def hangs_on(left: str) -> bool:
    """Whether a small word stands before the name, which is then no subject of what follows."""
    return bool(_HANGS.search(left[-16:]))


# ", whose family owns the Examplepost, said": the aside ends with the name, and who it is of speaks.
_ASIDE = re.compile(r", (?:who|whose|which)(?: [\w’'-]{1,20}){1,12} ?[\"“]?$")


def closes_aside(left: str, right: str) -> bool:
    """Whether a comma behind the name closes an aside that opened before it."""
    return right.startswith(", ") and _ASIDE.search(left) is not None


def column_end(left: str, right: str) -> int:
    """How far "op-ed" behind a name reaches where somebody says his own in it, or 0."""
    found = _COLUMN_AFTER.match(right)
    return found.end() if found and _WRITES_ONE.search(left[-60:]) else 0

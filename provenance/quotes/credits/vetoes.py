"""Outlets that a text speaks of and does not cite: "will appear on CNN", "a statement issued by the BBC",
"a spokesman for the BBC", "the Examplepost Company", and what others write for them ("in an op-ed").
"""

from __future__ import annotations

import re

from provenance import languages

_UNSAID = re.compile(rf"(?<!\w){languages.credit_pattern('unsaid')}$")
_OWN_WORDS = re.compile(rf"(?<!\w){languages.credit_pattern('own_words')}$")
_PERFORMED = re.compile(rf"(?<!\w){languages.credit_pattern('performed')}$")
_APPEARS = re.compile(rf"(?<!\w){languages.credit_pattern('around.appears')}$")
_SPEAKS = re.compile(rf"(?<!\w){languages.credit_pattern('around.speaks')}|[\"“”«»:]")
_SENTENCE_ENDS = re.compile(r"[.!?](?: |$)|\n")
_SHOW = re.compile(rf"(?:['’]s?)?[\"”]? (?:[\w-]+ )?{languages.credit_pattern('shows')}(?![\w-])")
_HOUSE = re.compile(rf" {languages.credit_pattern('around.firms')}(?![\w-])")
_LENDS_NAME = re.compile(rf"['’]?s?(?: [a-z]{{3,9}})?{languages.credit_pattern('around.lends_name')}[A-Z]")
_HANGS = re.compile(rf"(?<!\w){languages.credit_pattern('around.hangs')}[^\S\n][\"“‘]?$")
_COLUMN_AFTER = re.compile(rf"(?:['’]s?)?[\"”]? (?:[\w-]+ )?{languages.credit_pattern('columns')}(?![\w-])")
_WRITES_ONE = re.compile(
    rf"(?<!\w){languages.credit_pattern('around.writes_in')}(?: [\w’'-]{{1,15}}){{0,3}}[^\S\n][\"“]?$"
)


# "The interview with the Examplepost was cancelled"
_CALLED_OFF = re.compile(rf"(?: [\w’'-]{{1,12}}){{0,2}} {languages.credit_pattern('called_off')}(?!\w)")
_TALKS = re.compile(rf"(?<!\w){languages.credit_pattern('talks')}$")
_TALK_NOUNS, _TALK_LINKS = languages.of_all("talk_nouns"), languages.of_all("talk_links")


def is_spoken_of(head: str, right: str) -> bool:
    """Whether the words before and behind a name make it a house, a speaker for itself, or talk to come.

    `head` ends where the name, its article and its description begin.
    """
    if _PERFORMED.search(head) and _SHOW.match(right):
        return True
    if _APPEARS.search(head) and _is_silent(head, right):
        return True
    return bool(
        (_CALLED_OFF.match(right) and _ends_in_talk(head))
        or _LENDS_NAME.match(right)
        or _HOUSE.match(right)
        or _UNSAID.search(head)
        or _OWN_WORDS.search(head)
    )


def _ends_in_talk(head: str) -> bool:
    """Whether `head` ends in "interview with"."""
    noun, link = head.casefold().rsplit(None, 2)[-2:] if " " in head.strip() else ("", "")
    return (noun in _TALK_NOUNS and link in _TALK_LINKS) or _TALKS.search(head) is not None


def _is_silent(head: str, right: str) -> bool:
    """Whether the sentence around `head` and `right` has nobody speak, nor the beginning of the next."""
    ends = [found.end() for found in _SENTENCE_ENDS.finditer(head)]
    over = _SENTENCE_ENDS.search(right)
    behind = right[: over.end() + 1] if over else right
    return not _SPEAKS.search(head, ends[-1] if ends else 0) and not _SPEAKS.search(behind)


def hangs_on(left: str) -> bool:
    """Whether a small word stands before the name, which is then no subject of what follows."""
    return bool(_HANGS.search(left[-16:]))


_ASIDE = re.compile(rf", {languages.credit_pattern('around.asides')}(?: [\w’'-]{{1,20}}){{1,12}} ?[\"“]?$")


def closes_aside(left: str, right: str) -> bool:
    """Whether a comma behind the name closes an aside that opened before it."""
    return right.startswith(", ") and _ASIDE.search(left) is not None


def column_end(left: str, right: str) -> int:
    """How far "op-ed" behind a name reaches where somebody says his own in it, or 0."""
    found = _COLUMN_AFTER.match(right)
    return found.end() if found and _WRITES_ONE.search(left[-60:]) else 0

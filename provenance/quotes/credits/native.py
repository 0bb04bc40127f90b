"""Credits as languages without rules print them: "新华社北京12日电", "【ソウル共同】", "podaje PAP"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.languages.others import (
    OUTLETS_TOLD,
    PAPERS,
    QUOTED_BY,
    REPORTS_BEFORE,
    REPORTS_BEHIND,
    TOLD,
    TOLD_AT_ONCE,
    TOLD_LINKS,
)
from provenance.models import CreditRole
from provenance.outlets.table import OutletTable
from provenance.quotes.credits.brackets import Bracketed
from provenance.quotes.credits.roles import Formula
from provenance.text.printed import Printed

_HEAD_CHARS = 20
# "新华社 + place + day + 电" at the start of a line; "【place + name】", "(place=name)" likewise.
_LINE_START = re.compile(r"(?:^|\n)[\s\u3000]*$")
_DAY_BEHIND = re.compile(r"[^\n，。、]{1,16}?\d{1,2}日[^\n，。]{0,6}?[电電]")
_BRACKET = re.compile(r"(?:^|\n)[\s\u3000]*(?P<open>[【［(\[（][^】］\])）\n]{1,16})$")
_CLOSED = re.compile(r"[^】］\])）\n]{0,14}[】］\])）]")
# Chinese, Japanese and Korean join what they say of an outlet to its name.
_JOINED_BEFORE = re.compile(r"(?:据|據|引述)\s?$")
_JOINED_BEHIND = re.compile(
    r"[^\n，。、]{0,8}?(?:报道|報道|消息)|(?:通信)?(?:によると|によれば|が報じ|が伝え|は報じ|は伝え)|"
    r"(?:통신)?(?:에 따르면|[이가은는] (?:보도|전했|전한))"
)
_TOLD_BEHIND = re.compile(r"(?:记者)?(?:表示|采访|透露)")
_TOLD_BEFORE = re.compile(r"(?:对|向|接受)\s?$")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)(?: (?:a|o|il|la|de|den|het|το|η|agencja|агенція)|,)?$")
# "citado pela agência", "citato dall'": who is quoted, by whom, and what sort of outlet that is
_QUOTED_BY = re.compile(
    rf"(?<!\w)((?:{'|'.join(sorted(QUOTED_BY))})(?: (?:[a-zà-ÿа-я]{{1,6}}|[a-z]{{1,5}}['’]))?"
    rf"(?: ?(?:{'|'.join(sorted(OUTLETS_TOLD | PAPERS))}))?[ '’«„“\"]{{0,3}})$",
    re.IGNORECASE,
)
_ACCORDING_TO = re.compile(
    r"(?<!\w)(?:[Dd]e acordo com|[Ss]tando a|[Ss]econdo quanto (?:riporta|riferisce|scrive|rivela))"
    r"(?: (?:o|a|os|as|il|la|l[’']))? ?(?:agência |jornal |agenzia )?$"
)
_HEAD_REACH = 60
_WORD_BEHIND = re.compile(r"(?:['’][^\W\d_]{1,4}|:[^\W\d_]{1,3})?(?: ([^\W\d_]{2,14}))? ([^\W\d_]+)")


def find_native_datelines(printed: Printed, outlets: OutletTable) -> Iterator[Bracketed]:
    """Datelines that open a line in the manner of Chinese, Japanese and Korean agencies."""
    text = printed.text
    if not printed.beyond_latin or not _BEYOND_LATIN.search(text):
        return
    for mention in outlets.mentions_in(printed):
        left = text[max(0, mention.start - _HEAD_CHARS) : mention.start]
        start = end = None
        if mention.start == 0 or _LINE_START.search(left):
            day = _DAY_BEHIND.match(text, mention.end)
            start, end = (mention.start, day.end()) if day else (None, None)
        bracket = _BRACKET.search(left)
        closed = _CLOSED.match(text, mention.end) if bracket else None
        if bracket is not None and closed is not None and _is_dateline(bracket["open"]):
            start, end = mention.start - len(bracket["open"]), closed.end()
        if start is None and (dated := _DATED_LEAD.search(text, max(0, mention.start - 60), mention.start)):
            start, end = (
                (dated.start(1), mention.end + 1)
                if text[mention.end : mention.end + 1] == ")"
                else (None, None)
            )
        if start is not None and end is not None:
            yield Bracketed(start, end, mention.outlet, mention.outlet.name, CreditRole.DATELINE)


# "القاهرة 12 نوفمبر (رويترز)": place and day, then the agency in brackets.
_DATED_LEAD = re.compile(r"(?:^|\n)([^\nA-Za-z(]{2,30}\d[^\nA-Za-z(]{0,20}\()$")
_BEYOND_LATIN = re.compile(r"[\u0590-\u0dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _is_dateline(lead: str) -> bool:
    return lead[0] in "【［" or "=" in lead or "＝" in lead


def _is_told(left: str) -> bool:
    """ "disse à agência Lusa", "ha detto all'ANSA", "powiedział PAP": an outlet spoken to."""
    words = left.lower().replace("’", "' ").replace("'", "' ").split()[-_TOLD_REACH:]
    while words and (words[-1].strip('«„“"') in OUTLETS_TOLD or words[-1] in _PARTS_OF_NAMES):
        words.pop()
    if not words:
        return False
    if words[-1] in TOLD_AT_ONCE:
        return True
    if words[-1] not in TOLD_LINKS:
        return False
    for word in reversed(words[:-1]):
        if word.strip(",") in TOLD:
            return True
        if word[-1] in '.;:!?»”"':
            return False
    return False


_TOLD_REACH = 8
# What stands between a link and a name: marks, an article that the name begins with.
_PARTS_OF_NAMES = frozenset(
    f"{mark}{article}" for mark in ("", *'“«„"') for article in ("", "il", "la", "lo", "o", "het")
)


def formula_elsewhere(left: str, right: str) -> Formula | None:
    """The role that words of languages without rules give a name between `left` and `right`."""
    if _TOLD_BEFORE.search(left) and _TOLD_BEHIND.match(right):
        return Formula(CreditRole.CHANNEL, 0, 0)
    quoted = _QUOTED_BY.search(left)
    if quoted is not None:
        return Formula(CreditRole.REPORT, len(left) - quoted.start(1), 0)
    if _is_told(left):
        return Formula(CreditRole.CHANNEL, 0, 0)
    according = _ACCORDING_TO.search(left)
    if according is not None:
        return Formula(CreditRole.REPORT, len(left) - according.start(), 0)
    if _JOINED_BEFORE.search(left) or _JOINED_BEHIND.match(right):
        return Formula(CreditRole.REPORT, 0, 0)
    head = left[-_HEAD_REACH:].rstrip(' «„“"‘')
    while (last := head.rpartition(" ")[2].lower()) in PAPERS:
        head = head[: -len(last)].rstrip()
    before = _WORD_BEFORE.search(head)
    if before is not None and before[1].lower() in REPORTS_BEFORE:
        return Formula(CreditRole.REPORT, min(len(left), _HEAD_REACH) - before.start(), 0)
    behind = _WORD_BEHIND.match(right)
    if behind is None or not any(word and word.lower() in REPORTS_BEHIND for word in behind.groups()):
        return None
    return Formula(CreditRole.REPORT, 0, behind.end())

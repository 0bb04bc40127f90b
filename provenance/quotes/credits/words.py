"""How an outlet's name is described, what it does, and whom one tells: words of all languages in one.

Sets are looked up word by word, patterns are tried on short windows; none repeats over the same
characters twice.
"""

from __future__ import annotations

import re

from provenance import languages
from provenance.text.tokens import word_set

_BESIDE = languages.of_all("credit_cues.beside") | languages.of_all("outlet_kinds")
_OPENING = languages.of_all("credit_cues.opening")
_BESIDE_FORMS = re.compile(rf"{languages.credit_pattern('beside_forms')}\Z")
SAYING = languages.credit_pattern("sayings")
"""A verb of which an outlet is the subject."""


_STOPS = re.compile(r"[,;:.!?)][\"”»’']?\Z")


def describes_outlet(word: str) -> bool:
    """Whether a word may stand between a verb and an outlet's name ("reported Russian state news agency")."""
    bare = word.strip("\"'“”„«»‘’(")
    if not bare or (_STOPS.search(word) and not _is_short(bare)):
        return False
    low = bare.casefold()
    for ending in ("'s", "’s", "'", "’"):
        low = low.removesuffix(ending)
    if low in _OPENING:
        return low.endswith("day") and low != bare.casefold()  # "on Friday's Newshour"
    return bare[0].isupper() or low in _BESIDE or bool(_BESIDE_FORMS.match(bare))


def _is_short(word: str) -> bool:
    """U.S., St."""
    return word.endswith(".") and len(word) <= 4 and word[0].isupper()


_OF_THIS = re.compile(rf"{languages.credit_pattern('of_this')}[^\S\n][«\"]?$")
_TOLD_AFTER = re.compile(rf"[»\"]? {languages.credit_pattern('told_behind')} (?=[^\W\d_])")


def is_told_between(left: str, right: str) -> bool:
    """ "Об этом РИА Новости рассказал руководитель": the outlet stands in front of the verb."""
    return bool(_OF_THIS.search(left[-24:]) and _TOLD_AFTER.match(right))


# Where a report stands: "surfaced in", "on the front page of".
STANDS_IN = re.compile(
    r"(?<!\w)(?:(?:[Ss]urfaced|[Ee]merged|[Cc]ame (?:out|to light)|[Rr]an|"
    r"[Bb]roke)(?: [\w-]{1,12}){0,3} (?:in|on)|"
    r"(?:[Aa]ccount(?= (?:in|by|from)$)|[Oo]n the (?:front|back|cover)|"
    r"[Ff]ront pages?|[Cc]overs?|[Pp]ages|[Ww]ebsite|[Ww]ords|"
    r"[Aa]rchives?|[Rr]eporting|[Vv]ersion|"
    r"[Ee]stimates?|[Ff]ootage|[Tt]ranscript) (?:of|in|by|from)|"
    r"(?:[Ii]ncluding|with|from|than|to|like|after) (?:one|those|that) (?:by|in|from)|"
    r"(?:[Rr]eview|[Aa]nalysis|[Ee]xamination|[Cc]ount|[Ii]nvestigation) (?:of|into) [^,.;:\n]{3,50} by)$"
)

# What stands in brackets behind a place for where it lies.
REGIONS = word_set(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH
    OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR AB BC MB NB NL NS ON PE QC SK NSW QLD VIC TAS ACT NT
    USA US UK UAE EU FR DE GB IE IT ES PT CH AT NO SE DK FI PL CZ HU RO BG GR TR UA RU BY CN JP KR AU NZ ZA
    NG KE EG IR IQ SA BR MX CL DRC RSA GER FRA ENG SCO ITA ESP NED
    """
)

"""How a page is signed in the last words of a line, and how a paper's own writers are named with it.

"... she said. – With reports from AFP/Examplia", "Ann Lee\\n/\\nAP", "In the Examplepost, Ann Lee writes".
"""

from __future__ import annotations

import re

from provenance import languages
from provenance.quotes.credits.captions import NAME

_SENTENCE_OVER = r"[.!?…][\"”’)]?"
_WITH = re.compile(
    rf"{_SENTENCE_OVER}\s{{0,3}}(?P<lead>[(\[]?[—–-]{{0,2}}\s?\(?[Ww]ith (?:an? )?(?:additional )?"
    r"(?:reports?|reporting|inputs?|files?|information|material|contributions?) (?:from|by|of) )"
    r"(?:the |The )?(?:[\w.’' -]{2,40}(?:[,/&]| and) ?){0,3}$"
)
_LINE_OVER = re.compile(r"(?:(?:[,/&]| and) ?[\w.’' -]{2,40}){0,3}[\s.)\]]*$")
_PERSON_ONLY = re.compile(
    rf"(?:{NAME},?|and|de|von|van|&|,)(?:[^\S\n]+(?:{NAME},?|and|de|von|van|&|,|[–—|"
    rf"])){{1,10}}(?<!and)(?<!&)[\s,|"
    rf"•–—-]*(?:[Tt]he\s+)?$"
)
# Small words that headlines print with capitals: "Ann Lee Talks About Work And Time".
_OF_HEADLINES = re.compile(
    r"\b(?:About|Against|After|As|At|Before|For|From|How|In|Into|Off|On|Over|To|Under|What|When|Who|Why|With)\b"
)
_LONGEST_LEAD = 140
_DASH_SIGNS = re.compile(r"[\w)%][.!?]\s{0,3}([—–-]{1,2}\s?)$")
_LAST_WORDS = re.compile(r"[a-zà-ÿ]{2}[.!?][\"”’]? $")
_HEADLINE = re.compile(r"[\w,’' -]{25,}[a-z]: $|[\w,’' -]{20,}[a-z] [-–]$")
_NO_HEADLINE = re.compile(
    rf"(?:{languages.credit_pattern('photos')}|{languages.credit_pattern('given')}|[Cc]ourtesy|[Cc]redit|[Pp]ic|"
    r"[Rr]ead|[Ww]atch|[Ff]ollow|[Jj]oin|[Pp]ublished|[Ll]isten)[^:]{0,20}: $"
)
_STAFF_ABOVE = re.compile(
    rf"(?:^|\n)[^\S\n]*(?:(?:[Bb]y|BY) (?:{NAME} ){{1,3}}{NAME}|"
    r"(?:[A-Z][a-z]+ )?(?:Staff )?(?:Writer|Reporter|Correspondent)|Staff)[^\S\n]*\n[^\S\n]*$"
)
_STROKE_ABOVE = re.compile(r"\n[^\S\n]*/[^\S\n]*\n[^\S\n]*$")
_PHOTO_ABOVE = re.compile(r"(?:^|\n)[^\S\n]*(?:Photo|PHOTO|Image|Picture|Credit)s?:[^\S\n]*\n[^\S\n]*$")
# "“A disgrace” – Ann Lee, Examplepost (£)": lists of what papers say
_QUOTES_WRITER = re.compile(
    rf"(?:[”\"’'][.!…]?|^[^\S\n]*[•*·–-] [^\n]{{20,180}}) ?[–—-] (?:{NAME} ){{1,3}}{NAME}, (?:[Tt]he )?$"
)
_QUOTE_OVER = re.compile(r"(?: \([^)\n]{1,20}\)|…)?\s*")
_NEAR = 90
_FAR = 1_000
_SHORTEST_CAPTION = 30
_HOUSE_WITH = re.compile(rf"\s*(?:{NAME} ){{1,4}}(?:avec|mit|con) (?:l[’']|der |la )?$")
# "By Ann Lee, AP and Reuters"
AND_HOUSE = re.compile(r"(?:,? and|,|/| &) ?(?:the )?[A-Z][\w .’'-]{1,30}\s*")
RUNS_ON = re.compile(r"['’]?s? (?!staff\s*$)[a-z]")
# "Information from: Examplepost in Exampletown", "Republished from Examplepost under a free licence"
_MAY_FOLLOW = re.compile(
    r" (?:(?:in|of) [A-Z][\w .’'-]{2,30}|(?:news )?reports?\.?|"
    r"(?:under|with) (?:an?|the|its|their) [^\n]{2,80})"
)
_ITS_WRITER = re.compile(r"(?: (?:Staff )?(?:Writer|Reporter|Correspondent|Editor))?\s*")


def signs_with_reports(before: str, after: str) -> int | None:
    """Where "With reports from" begins behind a line's last sentence, if the name ends the line with it."""
    found = _WITH.search(before[-_LONGEST_LEAD:])
    if found is None or not _LINE_OVER.fullmatch(after):
        return None
    return found.start("lead") + max(0, len(before) - _LONGEST_LEAD)


def names_people(before: str) -> bool:
    """Whether only people's names stand in front, as in bylines: no headline that ends in a paper's name."""
    return bool(_PERSON_ONLY.match(before)) and not _OF_HEADLINES.search(before)


def signs_behind_dash(before: str) -> int | None:
    """Where a dash behind a full stop begins: "... in May.—Examplepost"; behind marks stand blurbs."""
    found = _DASH_SIGNS.search(before[-8:])
    return found.start(1) + max(0, len(before) - 8) if found else None


def stands_last(before: str, rest: str) -> bool:
    """Whether a name alone follows the last sentence of a page."""
    return not rest.strip(" .\n") and bool(_LAST_WORDS.search(before[-6:]))


def ends_headline(before: str, after: str) -> bool:
    """ "Talks took place: Examplia", alone on a line: whom a heading cites."""
    return not after.strip() and bool(_HEADLINE.fullmatch(before)) and not _NO_HEADLINE.search(before)


def is_below_writer(text: str, first: int) -> bool:
    """Whether the line above is a byline, or says "Staff Writer"."""
    return bool(_STAFF_ABOVE.search(text[max(0, first - _NEAR) : first]))


def runs_on(after: str) -> bool:
    """Whether a sentence goes on behind the name, and no place or licence that credits have there."""
    return RUNS_ON.match(after) is not None and not _MAY_FOLLOW.fullmatch(after)


def is_house_with(before: str, after: str) -> bool:
    """ "Le Moulin avec AFP", alone on a line: a paper that had the help of an agency."""
    return not after.strip() and _HOUSE_WITH.fullmatch(before) is not None


def is_of_writer(after: str) -> bool:
    """Whether nothing stands behind the name, or only the trade of its writer."""
    return _ITS_WRITER.fullmatch(after) is not None


def is_behind_stroke(text: str, first: int, before: str, after: str) -> bool:
    """Whether only a stroke stands in front or on the line above, as between a photographer and a house."""
    if after.strip():
        return False
    above = not before.strip() and _STROKE_ABOVE.search(text[max(0, first - 12) : first])
    return bool(above) or before.strip() == "/"


def is_below_photo(text: str, first: int) -> bool:
    """Whether the line above is "Photo:" and nothing else."""
    return bool(_PHOTO_ABOVE.search(text[max(0, first - 12) : first]))


def repeats_line_above(text: str, first: int) -> bool:
    """Whether the line above stands on the page again, as captions do: for the eye and for the ear."""
    above = text[max(0, first - _FAR) : first].rstrip().rpartition("\n")[2].strip()
    is_sentence = len(above) >= _SHORTEST_CAPTION and above.endswith(".")
    return is_sentence and text.count(above, max(0, first - _FAR), first + _FAR) > 1


def quotes_writer(before: str, after: str) -> bool:
    """ "“...” – Ann Lee, Examplepost", at a line's end: the paper in which a writer says so."""
    return bool(_QUOTE_OVER.fullmatch(after) and _QUOTES_WRITER.search(before))


_IN_IT = re.compile(r"(?:^|[.!?:\n][\"”’]? ?)(?:In|For|Over at|Over in)$")
_WRITES = re.compile(
    rf"[\"”]?, (?:[a-z-]{{3,15}} ){{0,3}}(?:{NAME} ){{1,3}}(?:also )?(?:writes|wrote|argues|argued|reports|"
    r"reported|asks|says|notes|looks (?:at|back)|examines|explains|wonders|reflects|considers|describes|"
    r"recalls)\b"
)


def is_written_in(head: str, right: str) -> bool:
    """ "In the Examplepost, columnist Ann Lee writes": what the paper prints."""
    return bool(_IN_IT.search(head[-6:]) and _WRITES.match(right))

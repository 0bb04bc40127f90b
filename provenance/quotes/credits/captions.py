"""Photo credits by their own forms: chains of houses ("ANN LEE/AFP/Getty Images"), a photographer behind a
caption's bracket ("... via AP) Ann Lee AP"), "Credit Ann Lee for The Examplepost".
"""

from __future__ import annotations

import re

NAME = r"[A-ZÀ-ÖØ-Þ][\w.’'-]+"
_ENDS = re.compile(r"(?:[^\S\n]+(?:less|more|[Pp]hotos?|Images?|Sports?))?[\s.,)\]]*$")
# "Ann Lee-USA TODAY Sports"
_HYPHENED = re.compile(rf"(?:{NAME} ){{1,2}}[A-Z][a-z]+[-–]$")
_SHORTEST = 40
_GOES_BY = re.compile(r"[^\S\n]*(?:\||$)")
_BEHIND_BRACKET = re.compile(rf"(?<!\([cC])[)\]][^\S\n]*(?!By |BY )(?:{NAME}[^\S\n]+){{1,3}}$")
# "ANN LEE/AFP/Getty", and "Rescuers on site /Reuters" alone on a line
_IN_CHAIN = re.compile(rf"^\W{{0,3}}(?:{NAME} ){{1,3}}{NAME}/$")
_BEHIND_STROKE = re.compile(r"\w [^\n]{3,80} /$")
_CREDITED = re.compile(
    rf"(?:^|\W)(?:Image)?(?:Credit|CREDIT)s?(?:…|\.\.\.)?[^\S\n]?(?:[Pp]hoto(?:graph)?s? by )?"
    rf"(?:{NAME}[^\S\n]){{1,3}}(?:{NAME})?[^\S\n]?(?:for|via|[/|,])[^\S\n]?(?:[Tt]he )?$"
)


# "This photo provided by WEXA shows"
_PROVIDED = re.compile(
    r"(?:^|[\s(])(?:[Tt]his|[Ii]n this|[Aa]n?) (?:[\w’-]+,? ){0,4}"
    r"(?:photo(?:graph)?|image|picture|video|frame grab|footage)(?: [\w’,.-]{1,12}){0,5} "
    r"(?:provided|released|taken|made available|issued|posted|supplied) by (?:the )?$"
)


def is_caption(before: str, after: str, deals_in_pictures: bool) -> bool:
    """Whether the words of its line around a house's name make it a photo credit.

    `deals_in_pictures` says that the house sells photos and no text.
    """
    if deals_in_pictures and (
        before.endswith(("/", "— ", "– ", "| ", "Embed from ")) or after.startswith("/")
    ):
        return True
    if before.endswith(" / ") and len(before) > _SHORTEST and _GOES_BY.match(after):
        return True
    if _PROVIDED.search(before[-130:]):
        return True
    if after.startswith(("/", " via ")) and _IN_CHAIN.match(before):
        return True
    if not _ENDS.match(after):
        return False
    near = before[-90:]
    if _HYPHENED.search(near) or _BEHIND_STROKE.search(near):
        return True
    return bool(_BEHIND_BRACKET.search(near) or _CREDITED.search(near))


# "The fire was put out by noon © Examplia" above the text
_RIGHTS = re.compile(r"[^\n©|]{24,}[\w.”\"»)] ?©\s?$")


def is_rights_of_caption(before: str, after: str) -> bool:
    """Whether rights stand behind a caption, or alone on their line with no year.

    Above the text both are a picture's.
    """
    return bool(_RIGHTS.match(before)) or (before.strip() == "©" and not after.strip())


# "(Source: Examplepost.com)" alone in its line
_GIVEN_IN_BRACKETS = re.compile(
    r"\s*[(\[]\s?(?:[Ss]ources?|SOURCES?|[Qq]uellen?|[Ff]uentes?|[Ff]onte)\s?[:–-]\s?"
)
_UNCLOSED = re.compile(r"[\w’'\")\]]$")
_RUNNING = re.compile(r"^[^\n]{100,}[.!?…:][\"”»’')]{0,2}[^\S\n]*$", re.MULTILINE)
_LONGEST_ABOVE, _SEARCHED_CHARS = 200, 4000


def is_under_caption(text: str, first: int, before: str, last: int) -> bool:
    """Whether a bracket that gives where something is from stands under a caption in the midst of a text.

    The line above it is short and ends without a stop; sentences stand above that line and below the bracket.
    """
    if not _GIVEN_IN_BRACKETS.fullmatch(before):
        return False
    above = text[max(0, first - _SEARCHED_CHARS) : first].rstrip()
    start = above.rfind("\n") + 1
    if not start or len(above) - start > _LONGEST_ABOVE or not _UNCLOSED.search(above):
        return False
    return bool(_RUNNING.search(above[:start]) and _RUNNING.search(text[last : last + _SEARCHED_CHARS]))

"""Names that credit a picture: by the words around them, by brackets and strokes."""

from __future__ import annotations

import re

from provenance import languages
from provenance.models import CreditRole, Span
from provenance.quotes.credits.captions import NAME
from provenance.quotes.credits.datelines import DATE
from provenance.quotes.credits.placed import Placed

# What opens a byline: no picture is signed so.
BY = re.compile(
    rf"\W*(?:{DATE}\W*(?:\d\d[:.]\d\d\W*)?)?"
    r"(?:(?:(?:Analysis|Opinion|Commentary|Story|Words|Report|Review|Interview|Text|Editorial|EDITORIAL|ANALYSIS|"
    r"OPINION|COMMENTARY|REPORT):? )?"
    rf"{languages.BYLINE}\b|"
    r"(?:[Pp]osted|[Pp]ublished|[Uu]pdated|[Ww]ritten|"
    r"[Ss]ubmitted|[Ff]iled)\b[^\n]{0,60}\b[Bb]y\b)"
)
# "Sources: The Examplepost, AP": no photographer of that name
_SOURCES = re.compile(r"\W*(?:[Ss]ources?|SOURCES?|[Qq]uellen?|[Ff]uentes?)\s?:")
_PERSON_COMMA = re.compile(rf"(?:{NAME}[^\S\n]+){{1,3}}{NAME}\s*[,/|–-]\s*(?:[Tt]he\s+)?$")
_PHOTO_LEAD = re.compile(rf"\W*{languages.credit_pattern('photos')}")
_PHOTO_AFTER = re.compile(
    r"\s+(?:[Ff]ile\s+)?(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Pp]ool|[Vv]ideo (?:grab|still)|"
    r"(?:TV )?[Ss]creen ?(?:grab|shot))\b|\s*[/|]\s*(?:Getty|Pool|POOL|File|Files|"
    r"via)\b|,\s+[Ff]ile\b"
)
_PHOTO_BEFORE = re.compile(
    r"(?:(?:\b[A-Z]\w*[)\]]?|^|[|/©,])\s*[Vv]ia|\b[Pp]ool|(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Vv]ideo|"
    r"[Cc]ourtesy|(?:(?<=[.!?)] )|(?<=[a-z][.!?)]))Credit(?=:)|[Ii]mage (?:source|copyright|credit),|"
    r"[Tt]éléphoto)s?(?:\s+(?:by|from|of|courtesy|credit))*:?)\s+(?:[Tt]he\s+)?$|\b(?:[Hh]andout|HO)\s?/\s?$"
)
_PHOTO_INSIDE = re.compile(r"(?:[Pp]hoto|[Pp]ool|[Vv]ia\b|[Ff]ile\b|/|[Gg]etty|[Ii]mage)")
# "(©AFP / 3 mai 2019 12h38)": a picture has a photographer behind the stroke, a text its time
_DATED_BEHIND = re.compile(rf"[^\S\n]?/[^\S\n]?{DATE}")
# "© STR, AFP", "© Ann Lee / AFP", and "© Examplia - Ann Lee"; "All Rights" are nobody
_ANY_NAME = NAME.replace("Þ]", "ÞА-ЯЁ]")
_RIGHTS_OF = re.compile(
    rf"(?:©|\(c\)) ?(?:STR|HO|(?:{_ANY_NAME} ){{1,3}}{_ANY_NAME}) ?[,/|–-] ?(?:[Tt]he )?$"
)
_RIGHTS_BY = re.compile(
    rf" ?[-–/|,.] ?(?!All |Tous |Alle |Todos |Все |{DATE})"
    rf"(?:{_ANY_NAME}[^\S\n]){{1,3}}{_ANY_NAME}[^\S\n]*(?:$|[).\]])"
)
# "(Reuters: Ann Lee)"
_PHOTOGRAPHER = re.compile(rf": {NAME}(?:[^\S\n]{NAME}){{1,3}}\)")
# "[Examplepost. Photo: Getty]"
_PHOTO_BESIDE = re.compile(r"[.;,|] ?(?:[Pp]hoto|[Pp]ic|[Ii]mage)s?: ")
_TEXTS = re.compile(r"(?:[Ss]ources?|[Vv]ia|[Tt]ext|[Ss]tory): (?:[Tt]he )?")
# "FILE - The tower of the Examplepost": a house in the picture, not the picture's
_SHOWN = re.compile(r"(?<!\w)(?:of|at|for|outside|near|to|with|on|in|inside|against) (?:[Tt]he )?$")
_TALKED = re.compile(r"['’]?s? (?:interview|debate|reporter|journalist|correspondent|forum|event|studio)\b")
# "(Ann Lee, Examplepost, 25/09)"
_SPOKEN = re.compile(r"[\"”»]|\b(?:said|told)\b")
_NAMED_AND_DATED = re.compile(
    rf"(?:{NAME}[^\S\n]+){{1,3}}{NAME}, [^|]*\|, ?(?:\d{{1,2}}[/.]\d{{1,2}}|{DATE})"
)


# "Bild: Ann Lee/dpa" under a picture: only names behind the word, which is a paper's elsewhere
_LABELLED = re.compile(rf"\s?:[^\S\n](?:©\s?)?(?:{NAME}[^\S\n/,|]?[^\S\n/,|]?[/,|]?[^\S\n]?){{1,6}}(?=\n|$)")


# "... so voll. Foto: picture alliance/dpa/Ann Lee" behind a caption
_PHOTO_IN_LINE = re.compile(rf"[.!?”\"»)] {languages.credit_pattern('photos')}\s?:?[^\S\n][^\n:.!?]{{0,40}}$")
_LINE_CLOSES = re.compile(r"[^\n.!?:]{0,40}$")


def labels_picture(text: str, start: int, end: int) -> bool:
    """Whether a name is a word for pictures, and stands before whose the picture is."""
    return _PHOTO_LEAD.fullmatch(text[start:end] + ":") is not None and bool(_LABELLED.match(text, end))


def photo_of(before: str, after: str, first: int, name: Span, text: str, whole: bool) -> Placed | None:
    """The picture that a name credits by its line; in the same forms a text may be signed or reported."""
    if before.endswith(("© ", "©")) and _DATED_BEHIND.match(after):
        return Placed(CreditRole.CREDIT_LINE, name.start - len(before) + before.rfind("©"), name.end)
    if _RIGHTS_OF.search(before[-70:]) or (before.endswith(("© ", "©")) and _RIGHTS_BY.match(after)):
        return Placed(CreditRole.PHOTO, *name)
    opener = max(before.rfind("("), before.rfind("["))
    inside = before[opener + 1 :] if opener > max(before.rfind(")"), before.rfind("]")) else None
    if inside is not None and len(inside) < 120:
        close = re.match(r"[^()\[\]\n]{0,60}[)\]]", after)
        printed = inside + "|" + (close.group() if close else "")
        if (
            close and _TEXTS.fullmatch(inside) and close[0][0] in ";,|"
        ):  # "[Source: Examplepost; Photo: Getty]"
            return Placed(CreditRole.REPORT, *name)
        if close and not inside and _PHOTO_BESIDE.match(after):
            return Placed(CreditRole.REPORT, *name)
        if close and not inside and _PHOTOGRAPHER.match(after):
            return Placed(CreditRole.PHOTO, first + opener, name.end + close.end())
        if close and re.match(r"(?:h/t|H/T|[Hh]at tip:?|[Vv]ia)\s+(?:[Tt]he )?$", inside):
            return Placed(CreditRole.REPORT, first + opener, name.end + close.end())
        if close and _NAMED_AND_DATED.match(printed):
            return Placed(CreditRole.REPORT, *name)
        if close and before[opener] == "[" and not re.search(r"[Pp]hoto|[Ii]mage", printed):
            signed = _PERSON_COMMA.match(inside) and "," in inside and not after[close.end() :].strip()
            pictured = signed and not _SPOKEN.search(before)
            return Placed(CreditRole.PHOTO, first + opener, name.end + close.end()) if pictured else None
        if close and (_PHOTO_INSIDE.search(printed) or _PERSON_COMMA.match(inside)) and "oll" not in printed:
            return Placed(CreditRole.PHOTO, first + opener, name.end + close.end())
    spelled = text[name.start : name.end]
    if _PHOTO_AFTER.match(after) or (
        spelled.isupper()
        and not BY.match(before)
        and not _SOURCES.match(before)
        and " " not in spelled
        and re.match(r"(?:/(?!POOL)[A-Z][A-Z-]{3,})?/[A-Z][\w.’'-]+(?:\s[A-Z]|\s*[),.]?\s*$)", after)
        and "oll" not in after[:40]
        and not re.fullmatch(r"/[A-Z]{2,3}\s*", after)
    ):
        return Placed(CreditRole.PHOTO, *name)
    if before.endswith(("© ", "©")) and re.match(r"(?:[^\S\n]\d{4})?[^\S\n]?/", after):
        return Placed(CreditRole.PHOTO, *name)
    ends_line = _PHOTO_IN_LINE.search(before[-70:]) and _LINE_CLOSES.match(after)
    if ends_line:
        return Placed(CreditRole.PHOTO, *name)
    if _PHOTO_BEFORE.search(before[-60:]) or (
        whole and _PHOTO_LEAD.match(before) and not _SHOWN.search(before) and not _TALKED.match(after)
    ):
        return Placed(CreditRole.PHOTO, *name)
    short = len(spelled) <= 4 or "/" in before[-3:] or "/" in after[:2]
    if (
        whole
        and short
        and _PERSON_COMMA.search(before[-70:])
        and not BY.match(before)
        and not _SOURCES.match(before)
        and re.match(r"\s*\.?\s*$|/", after)
    ):
        return Placed(CreditRole.PHOTO, *name)
    return None

"""What a page's credits claim, by role. Photo credits and polls never say where a text comes from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace

from provenance.models import Credit, CreditRole, OriginKind, Span
from provenance.text.bodies import words_key
from provenance.text.spans import overlap
from provenance.text.tokens import word_set
from provenance.tracing.claims import Claim, Reach, everywhere, sentence
from provenance.tracing.pages import Page
from provenance.tracing.signals.bylines import outlets_of_byline
from provenance.tracing.signals.reach import (
    closing_reach,
    is_of_a_sentence,
    reach_in_own_text,
    reach_of_report,
)
from provenance.tracing.signals.staff import own_people

_WORD = re.compile(r"[^\W\d_]+")
_PICTURES = word_set(
    "photo photos photograph picture pictures image images getty shutterstock alamy imago pool "
    "foto fotos bild archivbild photographie фото"
)
_SORTS = word_set(
    "agency agencies media outlet outlets paper papers newspaper newspapers press channel channels "
    "television tv radio broadcaster broadcasters officials reports"
)
# What outlets write of others' help; an agency's own staff at the foot is a mark of the agency's copy.
_HELP = re.compile(
    r"\b(?:contribut\w+|(?:with|additional) (?:\w+ ){0,2}(?:reporting|files?|inputs?|material|information)"
    r"|mit material|mit informationen|avec)\b",
    re.IGNORECASE,
)
# "Bloomberg's Ana Prado and Tom Kerr contributed": the agency names its own people.
_OF_THEIRS = re.compile(r"[’']s?\s+[A-Z][\w.’'-]*\s+[A-Z]")
# A caption that lost its spaces: "CreditAna Prado/Agence France-Presse".
_GLUED_PICTURE = re.compile(r"(?:Credit|Photo|Image|Picture)[A-Z]")
_WITH_HELP = re.compile(r"\w[ ,]+(?:with|avec|mit|con) [^,;]+$")
_COPYRIGHT = re.compile(r"\W*(?:©|\([cC]\)|[Cc]opyright\b|COPYRIGHT\b)")
_LETTERS = re.compile(r"[A-Z]{2,5}")
_DASH = re.compile(r"[—–-]")
_LABEL = re.compile(r"[^\W\d_]{3,12}[^\S\n]?:")
_CAPTION_CHARS = 140
_BESIDE_CHARS = 24
_STAFFERS = word_set(
    "writer writers journalist journalists reporter reporters correspondent correspondents editor"
)
# A page of thousands of credits is a list or an attack; the first and the last are enough to judge it.
_FIRST_CREDITS = 200
_LAST_CREDITS = 40
_CREDITS_A_PARAGRAPH = 3


def dateline_credit(page: Page) -> tuple[Claim, ...]:
    """{page} opens with a dateline of {name}: “{words}”."""
    return _whole(page, dateline_credit, (one for one in _datelines(page) if one.name))


def byline_credit(page: Page) -> tuple[Claim, ...]:
    """{page} names {name} in its byline: “{words}”."""
    bylines = (one for one in _credits(page, CreditRole.BYLINE) if not _is_with_help(one.text))
    return _whole(page, byline_credit, bylines)


def line_credit(page: Page) -> tuple[Claim, ...]:
    """{page} carries a credit line of {name}: “{words}”."""
    lines = [one for one in _credits(page, CreditRole.CREDIT_LINE) if not is_contribution(one.text)]
    signed = (one for one in lines if not _COPYRIGHT.match(one.text) and not _is_below_caption(page, one))
    found = _whole(page, line_credit, signed)
    credited = frozenset(page.paragraph_index(one.start) for one in lines)
    return tuple(_as_closing(page, one, credited) for one in found)


def _is_below_caption(page: Page, credit: Credit) -> bool:
    """Whether a line "Source: X" over the text stands below one line that is not the page's title.

    What it credits is the picture above the text. Where no title is known, the line may be the title.
    """
    text, title = page.document.text, words_key(page.document.title or "")
    before = [text[start:end] for start, end in page.paragraphs if end <= credit.start]
    lines = [line for one in before for line in one.split("\n") if line.strip()]
    if not title or len(lines) != 1 or not _LABEL.match(credit.text):
        return False
    is_short = len(lines[0]) < _CAPTION_CHARS and not lines[0].rstrip().endswith((".", "!", "?"))
    return is_short and words_key(lines[0]) != title and bool(text[credit.end :].strip())


def _as_closing(page: Page, claim: Claim, credited: frozenset[int]) -> Claim:
    """A signature behind the last sentence may be that of the last item only: it fades upwards."""
    start, end = claim.anchors[0].start, claim.anchors[0].end
    if (
        not _DASH.match(page.document.text, start)
        or not page.document.text[max(0, start - 3) : start].rstrip(" ")[-1:].strip()
    ):
        return claim
    return replace(claim, reach=closing_reach(page, Span(start, end), credited))


def copyright_line(page: Page) -> tuple[Claim, ...]:
    """{page} closes with a copyright line of {name}: “{words}”."""
    lines = _credits(page, CreditRole.CREDIT_LINE)
    return _whole(page, copyright_line, (one for one in lines if _COPYRIGHT.match(one.text)))


def metadata_credit(page: Page) -> tuple[Claim, ...]:
    """The author field of {page} names {name}."""
    names = sorted({mention.outlet.name for mention in outlets_of_byline(page)})
    return tuple(
        Claim(
            signal=metadata_credit.__name__,
            document=page.id,
            name=name,
            kind=kind_of(page, name),
            detail=sentence(metadata_credit, page=page.home, name=name),
            reach=everywhere(page),
        )
        for name in names
        if not page.is_itself(name)
    )


def contributor_credit(page: Page) -> tuple[Claim, ...]:
    """{page} says that {name} contributed: “{words}”."""
    staff = _credits(page, CreditRole.STAFF)
    others = (one for one in _credits(page, CreditRole.CREDIT_LINE) if is_contribution(one.text))
    helped = (one for one in _credits(page, CreditRole.BYLINE) if _is_with_help(one.text))
    return _whole(page, contributor_credit, (*staff, *others, *helped))


def _is_with_help(words: str) -> bool:
    """ "By Jane Holt with AP": whoever wrote the page had an agency's help."""
    return _WITH_HELP.search(words) is not None


def is_contribution(words: str) -> bool:
    """Whether a credit line thanks others for a part of the page's own text.

    >>> is_contribution("With reporting by AP and AFP"), is_contribution("AFP contributed to this report")
    (True, True)
    >>> is_contribution("Associated Press writer Jo Lee contributed"), is_contribution("Reporting by Jo Lee")
    (False, False)
    >>> is_contribution("Bloomberg's Ana Prado and Tom Kerr contributed")
    False
    """
    found = {word.casefold() for word in _WORD.findall(words)}
    return bool(_HELP.search(words)) and not found & _STAFFERS and not _OF_THEIRS.search(words)


def report_credit(page: Page) -> tuple[Claim, ...]:
    """{page} credits {name} for the passage: “{words}”."""
    credits = _few_a_paragraph(page, _credits(page, CreditRole.REPORT))
    credited = frozenset(page.paragraph_index(credit.start) for credit in credits)
    return tuple(
        claim_report(page, credit, credited)
        for credit in credits
        if credit.name
        and is_named(page, credit.name)
        and not page.is_home(credit.name)
        and not page.is_boilerplate(Span(credit.start, credit.end))
        and not _is_of_picture(page, credit)
    )


def claim_report(page: Page, credit: Credit, credited: frozenset[int]) -> Claim:
    """The claim of a credit inside the text; `credited` are the paragraphs that have one."""
    reach_of = reach_in_own_text if own_people(page) or _is_signed_by_another(page) else reach_of_report
    claim = _claim(page, report_credit, credit, reach_of(page, credit, credited))
    return replace(claim, is_bound=is_of_a_sentence(page, credit))


def _is_signed_by_another(page: Page) -> bool:
    """Whether a byline or dateline names an outlet: its people wrote the text and credit what they took."""
    return any(one.name for one in (*_datelines(page), *_credits(page, CreditRole.BYLINE)))


def _few_a_paragraph(page: Page, credits: Iterable[Credit]) -> tuple[Credit, ...]:
    """The first credits of each name in each paragraph: more of them say nothing more."""
    seen: Counter[tuple[str | None, int]] = Counter()
    kept = []
    for one in credits:
        place = (one.name, page.paragraph_index(one.start))
        seen[place] += 1
        if seen[place] <= _CREDITS_A_PARAGRAPH:
            kept.append(one)
    return tuple(kept)


def denied_credit(page: Page) -> tuple[Claim, ...]:
    """{page} takes back a credit of {name}: “{words}”."""
    return tuple(
        Claim(
            signal=denied_credit.__name__,
            document=page.id,
            name=one.name,
            kind=kind_of(page, one.name),
            detail=sentence(
                denied_credit, page=page.home, name=one.name, words=page.document.text[slice(*one.words)]
            ),
            anchors=(page.anchor(*one.words),),
            reach=everywhere(page),
            is_against=True,
        )
        for one in page.denied
    )


def is_named(page: Page, name: str) -> bool:
    """Whether the words name an outlet, not only a sort of outlet ("official agencies", "the newspaper")."""
    if page.outlets.find(name):
        return True
    words = name.split()
    return words[-1][:1].isupper() and words[-1].casefold() not in _SORTS


def bare_dateline(page: Page) -> tuple[Claim, ...]:
    """{page} opens with a dateline that names no agency (“{words}”), as copy does that lost its credit."""
    found = _datelines(page)
    if any(credit.name for credit in found):
        return ()
    return tuple(_claim(page, bare_dateline, credit, everywhere(page)) for credit in found[:1])


def _datelines(page: Page) -> tuple[Credit, ...]:
    """The datelines, those left out whose brackets hold no outlet ("(all times local)").

    The letters of an agency that no table knows are its name: "Ferrol (QPN) –".
    """
    found = _credits(page, CreditRole.DATELINE)
    return tuple(
        one for one in found if not one.name or page.outlets.find(one.name) or _LETTERS.fullmatch(one.name)
    )


def kind_of(page: Page, name: str | None) -> OriginKind:
    """What the outlet table says `name` is; unknown where it has no row."""
    outlet = page.outlets.find(name)
    return outlet.kind if outlet else OriginKind.UNKNOWN


def _is_of_picture(page: Page, credit: Credit) -> bool:
    """Whether a credit is a picture's, whatever it is taken for: "(AFP/Getty Images)", "CreditJo Lee/AFP"."""
    if _GLUED_PICTURE.match(credit.text):
        return True
    after = page.document.text[credit.end : credit.end + _BESIDE_CHARS].split("\n")[0]
    beside = after if credit.role is CreditRole.DATELINE else ""
    words = {word.casefold() for word in _WORD.findall(f"{credit.text} {credit.name or ''} {beside}")}
    return bool(words & _PICTURES)


def _credits(page: Page, role: CreditRole) -> tuple[Credit, ...]:
    """The credits of the article's own text: under "Related articles" stand the authors of others."""
    denied = [one.place for one in page.denied]
    own = (
        c
        for c in page.credits
        if c.role is role and not page.is_boilerplate(Span(c.start, c.end))
        if not any(overlap(Span(c.start, c.end), place) for place in denied)
    )
    found = sorted(own, key=lambda c: (c.start, c.end))
    if len(found) > _FIRST_CREDITS + _LAST_CREDITS:
        found = found[:_FIRST_CREDITS] + found[-_LAST_CREDITS:]
    return tuple(found)


def _whole(page: Page, signal: Callable[..., object], credits: Iterable[Credit]) -> tuple[Claim, ...]:
    """Claims on the whole page; an outlet that names itself, or sells the picture, claims nothing.

    A sister of the same owner is another outlet: its byline is a credit.
    """
    return tuple(
        _claim(page, signal, credit, everywhere(page))
        for credit in credits
        if credit.name and is_named(page, credit.name) and not page.is_itself(credit.name)
        if not _is_of_picture(page, credit) and not page.is_passed_on_by(credit.name)
    )


def _claim(page: Page, signal: Callable[..., object], credit: Credit, reach: tuple[Reach, ...]) -> Claim:
    words = page.document.text[credit.start : credit.end]
    return Claim(
        signal=signal.__name__,
        document=page.id,
        name=credit.name,
        kind=kind_of(page, credit.name),
        detail=sentence(signal, page=page.home, name=credit.name or "", words=words),
        anchors=(page.anchor(credit.start, credit.end),),
        reach=reach,
    )

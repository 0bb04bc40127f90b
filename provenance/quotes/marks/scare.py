"""Strings in marks that are no quotation: titles, programmes, nicknames, single words set off.

Looks at the string and the word before it; what is plain is read on as ordinary words.
"""

from __future__ import annotations

from collections.abc import Sequence

from provenance import languages
from provenance.quotes.marks.strings import MarkedString
from provenance.quotes.owners import is_possessive

_SCARE_WORDS = 2
_TITLE_WORDS = 9
_BEFORE_TITLES = languages.of_all("phrase_words.before_titles")
_WORKS = languages.of_all("phrase_words.works")
_PLANS = languages.of_all("phrase_words.plans")
# "Das Wort „darstellbar“", "the term “net zero”": the word itself is meant.
_WORDINGS = languages.of_all("phrase_words.wordings")


def is_plain(text: str, string: MarkedString, before: Sequence[str]) -> bool:
    """Whether a string is a title or a word set off; `before` are the two words in front, in lower case."""
    inner = text[string.start : string.end].strip(" \xa0'‘’\"“”,.")
    if len(inner) > 90 or string.is_open:
        return False
    words = inner.split()
    if not words:
        return True
    if text[string.left] == "『" and inner[-1] not in "。！？":
        return True  # a book, a film
    if string.is_single and len(words) <= _SCARE_WORDS and text[string.end - 1] not in ",.!?…":
        return True
    is_nickname = len(words) <= _SCARE_WORDS and all(word[0].isupper() for word in words)
    if is_nickname and inner[-1].isalnum() and _stands_in_name(text, string):
        return True
    if _is_part_of_word(text, string) or _gives_short_name(text, string, words):
        return True
    if len(words) == 1 and words[0][0].isupper() and _names_thing_before(text, string, inner):
        return True
    if before and before[-1] in _WORDINGS and len(words) <= _SCARE_WORDS:
        return True
    if len(inner) == 1 and inner.isupper():
        return True  # "Ramiro “N”", the paper “Ъ”
    if _is_proper_name(text, string, words, inner):
        return _stands_for_name(text, string, before)
    if string.is_single and not before and _reads_as_title(words):
        return True
    if len(words) <= _TITLE_WORDS and words[0][0].isupper() and _names_work_after(text, string):
        return all(w[0].isupper() or len(w) < 4 for w in words)
    if 1 < len(words) <= _PAPER_WORDS and before and before[-1] in _ARTICLES and _reads_as_name(words, inner):
        return True
    if before and before[-1] in ("so-called", "dubbed"):
        return True
    if len(words) > _SCARE_WORDS and _reads_as_title(words) and _gives_name(before):
        return True
    if before and before[-1] in _PLANS and words[0][0].isupper() and inner[-1].isalnum():
        return True  # "die Volksinitiative «Mehr Raum für alle»"
    return len(words) <= _TITLE_WORDS and _reads_as_title(words) and _leads_to_title(before)


_NAMERS = languages.of_all("phrase_words.namers")
_THEM = languages.of_all("phrase_words.pointing")


def _gives_name(before: Sequence[str]) -> bool:
    """ "They called it “The Happiest Hall in the World”"."""
    return len(before) > 1 and before[-1] in _THEM and before[-2] in _NAMERS


# "kommentierte der „Seeheimer Anzeiger“"
_PAPER_WORDS = 4
_ARTICLES = languages.of_all("phrase_words.before_papers")


def _reads_as_name(words: list[str], inner: str) -> bool:
    """Whether the first and the last of a few words have capitals, and no sign of a sentence stands there."""
    return words[0][0].isupper() and words[-1][0].isupper() and not any(sign in inner for sign in ".,!?:;")


def _is_part_of_word(text: str, string: MarkedString) -> bool:
    """ "im Ö1-„Mittagsjournal“": a hyphen ties the string to the word before."""
    return string.left > 1 and text[string.left - 1] == "-" and text[string.left - 2].isalnum()


def _gives_short_name(text: str, string: MarkedString, words: list[str]) -> bool:
    """ "Volund Marine ASA (“Volund” or “the Company”)": what the text will call it."""
    if len(words) > 4:
        return False
    opens = (
        text[max(0, string.left - 5) : string.left]
        .lower()
        .endswith(("(", "(the ", ") or ", "” or ", '" or '))
    )
    return (
        opens
        and text[string.right : string.right + 1] in (")", " ")
        and (text[string.right : string.right + 1] == ")" or text[string.right : string.right + 4] == " or ")
    )


def _names_thing_before(text: str, string: MarkedString, inner: str) -> bool:
    """ "Typhoon “Hilda” slammed": the name of what the capitalised word in front is."""
    if inner != text[string.start : string.end] or text[string.left] not in '"“':
        return False
    behind = text[string.right : string.right + 2]
    before = text[max(0, string.left - 30) : string.left].split(" ")
    if len(before) < 2 or before[-1] or not before[-2][:1].isupper() or not before[-2].isalpha():
        return False
    return len(before[-2]) > 1 and behind[:1] == " " and behind[1:].islower()


# "«Новый горизонт»", "«Rossiya 24»": firms, papers and clubs stand in such marks, the first word capital.
_NAME_WORDS = 3


def _is_proper_name(text: str, string: MarkedString, words: list[str], inner: str) -> bool:
    """Whether a string in angled or low marks has a name's form: short, a capital first, no sign last."""
    if not words[0][0].isupper() or inner != text[string.start : string.end]:
        return False
    is_cyrillic = "\u0400" <= words[0][0] <= "\u04ff"  # firms and clubs stand in any marks there
    if len(words) == 1:
        return text[string.left] in "«„" or (is_cyrillic and text[string.left] in '"“')
    return (
        (text[string.left] == "«" or (is_cyrillic and text[string.left] in '"“'))
        and len(words) <= _NAME_WORDS
        and inner[-1].isalnum()
    )


def _stands_for_name(text: str, string: MarkedString, before: Sequence[str]) -> bool:
    """Whether the string is a part of its sentence: a word before it, or a small one right behind it."""
    if before:
        return before[-1][-1].isalnum() and not _leads_to_label(before)
    behind = text[string.right : string.right + 2]
    return " " in text[string.start : string.end] and behind[:1] == " " and behind[1:].islower()


# "sprach von einem „Placebo“", "sprach von „Zwängerei“", "als „Farce“": what someone calls it.
_CALLING = languages.of_all("phrase_words.calling")
_LINKS = frozenset(link for language in languages.known() for link in language.phrase_words.calling_links)
_FIRST_LINKS = frozenset(first for first, _ in _LINKS)


def _leads_to_label(before: Sequence[str]) -> bool:
    if len(before) < 2:
        return False
    return (before[-1] in _FIRST_LINKS and before[-2] in _CALLING) or (before[-2], before[-1]) in _LINKS


def _stands_in_name(text: str, string: MarkedString) -> bool:
    """A nickname: `Margaret "Meg" Lee`, `Glen "Big Boy" Lee`."""
    after = text[string.right : string.right + 2].lstrip(" \xa0")
    start = max(0, string.left - 30)
    before = text[start : string.left].split()
    return bool(before) and before[-1][0].isupper() and before[-1].isalpha() and after[:1].isupper()


_PEOPLE_OF_WORKS = languages.of_all("phrase_words.works_people")


def _names_work_after(text: str, string: MarkedString) -> bool:
    """Whether `host` or `show` follows: `CNN “Primetime” host Ann Lee said`."""
    after = text[string.right : string.right + 24].split(None, 1)
    return bool(after) and (after[0] in _PEOPLE_OF_WORKS or after[0] in _WORKS)


def _reads_as_title(words: list[str]) -> bool:
    if not words[0][0].isupper() and not words[0][0].isdigit():
        return False
    longer = [w for w in words if len(w) > 3 and w[0].isalpha()]
    capitals = sum(1 for w in words if w[0].isupper())
    return capitals >= 2 and all(w[0].isupper() for w in longer) and words[0][:2] not in ("I ", "I’", "I'")


def _leads_to_title(before: Sequence[str]) -> bool:
    if not before:
        return False
    last = before[-1]
    if last in ("'", "’") and len(before) > 1:
        return before[-2].endswith("s")
    if last == "," and len(before) > 1:
        return before[-2] in _WORKS
    return last in _WORKS or last in _BEFORE_TITLES or is_possessive(last)

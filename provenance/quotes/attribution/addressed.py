"""Outlets that someone speaks to where the case tells it: "sagte Lee der Rundschau", "zum Kurier".

Names are read behind an article or a preposition, known by the table, by their marks, or by their form.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from provenance.languages.channel_words import ChannelWords
from provenance.languages.model import Language
from provenance.models import OriginKind
from provenance.outlets.rows import Outlet
from provenance.outlets.table import OutletTable
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

_REACH_LEFT, _REACH_RIGHT = 24, 6
_MOST_WORDS = 6


class OutletName(NamedTuple):
    """An outlet's name at tokens `first` to `last`; `name` is the table's, or as printed in the nominative.

    `gender` is "" where nothing tells it; `noun` is the kind that a noun in front or alone gives.
    """

    first: int
    last: int
    name: str
    kind: str
    gender: str
    is_named: bool = True


class Told(NamedTuple):
    """An outlet that someone tells something, from the article or preposition at `first` on."""

    first: int
    last: int
    outlet: OutletName


def outlet_at(
    skeleton: Skeleton, at: int, stop: int, language: Language, table: OutletTable
) -> OutletName | None:
    """The outlet whose name, or noun and name, begins at token `at`."""
    forms = language.channel_words
    words, lows = skeleton.words, skeleton.lows
    begin = at
    while (
        begin < min(stop, at + 3) and words[begin].islower() and lows[begin].endswith(language.oblique_ending)
    ):
        begin += 1
    if begin >= stop:
        return None
    noun = _noun_kind(lows[begin], forms) if words[begin][0].isupper() else None
    if noun is not None:
        behind = _name_at(skeleton, begin + 1, stop, language, table, described=True)
        if behind is not None:
            name = f"{words[begin]} {behind.name}" if lows[begin] in forms.in_names else behind.name
            gender = _gender_of(lows[begin], forms)
            return behind._replace(first=at, name=name, gender=gender, kind=behind.kind or noun)
    found = _name_at(skeleton, begin, stop, language, table, described=False)
    if found is not None and not (noun is not None and not found.kind and found.last == begin + 1):
        return found._replace(first=at)
    if noun is None:
        return None
    return OutletName(at, begin + 1, words[begin], noun, _gender_of(lows[begin], forms), is_named=False)


def _noun_kind(low: str, forms: ChannelWords) -> str | None:
    """The kind of outlet that a noun or the last part of a compound means: "US-Sender"."""
    return forms.outlets.get(low) or forms.outlets.get(low.rpartition("-")[2])


def _gender_of(low: str, forms: ChannelWords) -> str:
    ends = (gender for ending, gender in forms.endings if low.endswith(ending))
    return next(ends, "")


def _name_at(
    skeleton: Skeleton, at: int, stop: int, language: Language, table: OutletTable, *, described: bool
) -> OutletName | None:
    """A name in marks, or a run of capitalised words that the table or its form tells to be an outlet's."""
    if at >= stop:
        return None
    words = skeleton.words
    marked = marked_name(skeleton, at)
    if marked is not None:
        known = _known(marked, table, language, is_marked=True)
        return _as_name(at, at + 1, marked, known, language) if _fits_name(marked) else None
    end = at
    links = language.channel_words.name_links
    while end < min(stop, at + _MOST_WORDS) and _goes_on(skeleton, end, at, links):
        end += 1
    while end > at + 1 and words[end - 1] in links:
        end -= 1
    called = words[at].lower() in language.channel_words.called
    if called:
        return _as_name(at, at + 1, words[at], None, language)
    for last in range(end, at, -1):
        printed = skeleton.text[skeleton.starts[at] : skeleton.ends[last - 1]]
        known = _known(printed, table, language)
        if known is not None:
            return _as_name(at, last, printed, known, language)
    # "im Sender Nord am Montag"; "Bild am Sonntag" stands in the table.
    end = next((k for k in range(at, end) if skeleton.lows[k] in language.time_words), end)
    while end > at and words[end - 1] in links:
        end -= 1
    if end == at or words[at].islower():
        return None
    printed = " ".join(skeleton.text[skeleton.starts[at] : skeleton.ends[end - 1]].split())
    forms = language.channel_words
    by_form = (
        _gender_of(printed.lower(), forms) != "" if end - at > 1 else printed.lower().endswith(forms.alone)
    )
    return _as_name(at, end, printed, None, language) if described or by_form else None


def _goes_on(skeleton: Skeleton, k: int, first: int, links: frozenset[str]) -> bool:
    word = skeleton.words[k]
    if word == STRING or (k > first and marked_name(skeleton, k) is not None):
        return False
    if word[0].isupper() or word[0].isdigit():
        return True
    return word in links if k > first else word.islower() or any(c.isupper() for c in word)


def marked_name(skeleton: Skeleton, at: int) -> str | None:
    """The words inside marks if a string stands at token `at`."""
    if skeleton.words[at] == STRING:
        string = skeleton.strings[at]
        return skeleton.text[string.start : string.end].strip()
    return skeleton.words[at] if skeleton.is_marked(at) else None


def _fits_name(marked: str) -> bool:
    words = marked.split()
    return 0 < len(words) <= _MOST_WORDS and marked[-1].isalnum() and any(c.isupper() for c in marked)


def _as_name(first: int, last: int, printed: str, known: Outlet | None, language: Language) -> OutletName:
    forms = language.channel_words
    gender = _gender_of(printed.lower(), forms) or forms.genders.get(printed.lower(), "")
    if known is None and printed.lower() in forms.called:
        return OutletName(first, last, forms.called[printed.lower()], OriginKind.BROADCASTER.value, gender)
    if known is None:
        return OutletName(first, last, in_nominative(printed, gender, language), "", gender)
    is_paper = known.kind is OriginKind.NEWSPAPER and printed.isupper()
    if not gender and (known.kind is OriginKind.AGENCY or is_paper):
        gender = "f"  # "die dpa", "die NZZ"
    return OutletName(first, last, known.name, known.kind.value, gender)


def in_nominative(printed: str, gender: str, language: Language) -> str:
    """ "Neuen Rundschau" as it is called: "Neue Rundschau"; "Alten Boten": "Alter Bote"."""
    forms = language.channel_words
    ending = forms.nominatives.get(gender)
    words = printed.split()
    if ending is None:
        return printed
    for k, word in enumerate(words[:-1]):
        if word.endswith(language.oblique_ending) and word[0].isupper():
            words[k] = word.removesuffix(language.oblique_ending) + ending
    if words[-1].lower().endswith(forms.weak):
        words[-1] = words[-1][:-1]  # "Alten Boten", "Frankfurter Allgemeinen"
    return " ".join(words)


def _known(printed: str, table: OutletTable, language: Language, *, is_marked: bool = False) -> Outlet | None:
    """The outlet of that name, with an adjective's case ending or a genitive's taken off."""
    plain = " ".join(printed.split())
    found = table.find(plain)
    if found is not None:
        return found
    tried = [in_nominative(plain, gender, language) for gender in language.channel_words.nominatives]
    if is_marked:
        tried += [f"{article} {plain}" for article in sorted(language.article_genders)]
    return next((known for name in tried if (known := table.find(name)) is not None), None)


def told_outlets(skeleton: Skeleton, language: Language, table: OutletTable) -> Iterator[Told]:
    """Every outlet that stands in the dative of a verb of saying, in order: "sagte sie der Rundschau"."""
    forms = language.channel_words
    for sentence in skeleton.sentences:
        for at in range(sentence.first, sentence.last - 1):
            genders = forms.articles.get(skeleton.lows[at])
            if genders is None or not _speaks_near(skeleton, sentence, at, language):
                continue
            found = outlet_at(skeleton, at + 1, sentence.last, language, table)
            if found is not None and _is_dative(skeleton, sentence, at, found, genders, language):
                yield Told(at, found.last, found)


def _is_dative(
    skeleton: Skeleton,
    sentence: Clauses,
    at: int,
    outlet: OutletName,
    genders: str,
    language: Language,
) -> bool:
    """Whether an article and the words in front make the outlet the one who is told, no owner or subject."""
    forms = language.channel_words
    if outlet.gender and outlet.gender not in genders:
        return False
    if at == sentence.first:
        return True
    before, low = skeleton.words[at - 1], skeleton.lows[at - 1]
    if low in language.prepositions or before in "([":
        return False
    if skeleton.lows[at] not in language.case_articles:
        return True
    if before == "," and outlet.kind and outlet.is_named and _closes(skeleton, sentence, outlet.last):
        return True  # "sagte der Chef des Verbands, Jan Lee, der dpa."
    if before in ",;:—–-" or before == STRING:
        return False
    if low in language.speaking and before.islower():
        # "Ein Sprecher sagte der Zeitung": the speaker stands in front; "sagte der Kurier" is the subject.
        return outlet.gender in ("f", "p") and _has_subject(skeleton, sentence, at - 1)
    return not (before[0].isupper() and ends_in(low, forms.makers))


def _closes(skeleton: Skeleton, sentence: Clauses, at: int) -> bool:
    return at >= sentence.last or skeleton.words[at] in ".,:" or skeleton.words[at] == STRING


def _has_subject(skeleton: Skeleton, sentence: Clauses, verb: int) -> bool:
    before = skeleton.words[verb - 1] if verb > sentence.first else ","
    return before[0].isalnum() or before in ")," or before == STRING


def _speaks_near(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> bool:
    """Whether a verb of saying stands before the article, or ends its clause close behind."""
    for k in range(at - 1, max(sentence.first - 1, at - _REACH_LEFT), -1):
        if skeleton.words[k] in ":;" or skeleton.words[k] == STRING:
            break
        if _is_saying(skeleton, k, language):
            return True
    for k in range(at + 1, min(sentence.last, at + _REACH_RIGHT + 1)):
        if skeleton.words[k] in ",:;" or (skeleton.words[k] == STRING and k > at + 2):
            return False
        if _is_saying(skeleton, k, language):
            return True
    return False


def _is_saying(skeleton: Skeleton, k: int, language: Language) -> bool:
    return skeleton.lows[k] in language.speaking and skeleton.words[k][0].islower()

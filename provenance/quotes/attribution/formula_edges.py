"""Where content beside a formula ends: before a colon and words in marks, before who passes it on."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

_SHORTEST = 3
_REACH = 10


def before_string(skeleton: Skeleton, first: int, end: int) -> int:
    """The end of content without the colon and words in marks that close it: "...: „...“"."""
    closes = end - first > _SHORTEST and skeleton.words[end - 2 : end] == [":", STRING]
    return end - 2 if closes else end


def opens_condition(low: str, language: Language) -> bool:
    """ "Если бы дамба устояла, по его словам, дома были бы целы": what is said goes on behind."""
    return low in language.conjunctions - language.joining - language.taking_over


def in_relative(skeleton: Skeleton, sentence: Clauses, speaker: Phrase, language: Language) -> bool:
    """ "eigenen Angaben zufolge", "Lee, der dem Gericht zufolge log": nobody of his own."""
    lows, left = skeleton.lows, speaker.left
    if lows[speaker.last - 1] in language.views:
        return True
    hangs = (
        left > sentence.first and skeleton.words[left - 1] == "," and lows[left] in language.relative_articles
    )
    return hangs and lows[left + 1] in language.determiners


def teller(
    skeleton: Skeleton, sentence: Clauses, speaker: Phrase, at: int, end: int, language: Language
) -> Phrase | None:
    """ "Die Zahl ist einer Studie zufolge gesunken": who tells the clause of one piece around the formula."""
    words, lows, first = skeleton.words, skeleton.lows, sentence.first
    dative = language.object_determiners - language.case_articles - language.possessives
    near = range(speaker.last - 1, speaker.first - 1, -1)
    begin = next((k for k in near if lows[k] in dative), None)
    if not language.verb_second or begin is None or begin - first <= 1 or end <= at + 1:
        return None
    parts = words[first:begin] + words[at + 1 : end]
    if STRING in parts or ":" in parts or "," in words[first:begin]:
        return None
    opens = lows[first] in language.conjunctions - language.joining or lows[first] in language.openers
    return None if opens else speaker._replace(first=begin, left=begin)


def before_report(skeleton: Skeleton, first: int, left: int, language: Language) -> int:
    """ "Вода ушла, об этом сообщает «Река» со ссылкой на X": up to who passes X's words on."""
    if not language.declines_names:
        return left
    near = range(left - 1, max(first + _SHORTEST - 1, left - _REACH), -1)
    comma = next((k for k in near if skeleton.words[k] == ","), left)
    opens = comma + 1
    while opens < left and (
        skeleton.lows[opens] in language.prepositions or skeleton.lows[opens] in language.determiners | _THIS
    ):
        opens += 1
    tells = comma < left and opens < left and skeleton.lows[opens] in language.says
    return comma if tells and STRING not in skeleton.words[comma:left] else left


_THIS = frozenset({"этом", "чем"})


def is_plural_noun(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """Whether a word that is a verb elsewhere closes its clause behind a noun: "press reports"."""
    if not language.knows_people or at >= last or not skeleton.words[at].islower():
        return False
    closes = at + 1 >= last or not skeleton.words[at + 1][0].isalnum()
    return closes and language.sorts.get(skeleton.lows[at], "").endswith(":present")


def is_document(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """ "Nach dem Artikel 65 ...": what a document says."""
    low = skeleton.lows[at] if at < last else ""
    return low in language.determiners and at + 1 < last and ends_in(skeleton.lows[at + 1], language.statutes)


def past_owner(skeleton: Skeleton, speaker: Phrase, language: Language) -> int:
    """The token behind the speaker, and behind "словам" where "по его словам" holds who speaks."""
    around = tuple(skeleton.lows[speaker.last - 2 : speaker.last + 1])
    return speaker.last + (language.declines_names and around in language.formulas)


def with_owner(skeleton: Skeleton, speaker: Phrase, last: int, language: Language) -> Phrase:
    """ "Nach Ansicht des Betriebsrates des Theaters": with whose it is, where its article tells the case."""
    at = speaker.last
    if not language.verb_second or at + 1 >= last or skeleton.lows[at] not in language.name_cases.leading:
        return speaker
    owner = phrase_after(skeleton, at, last, language)
    is_noun = skeleton.words[at - 1][0].isupper() and owner is not None and owner.first == at
    return speaker._replace(last=owner.last) if is_noun and owner is not None else speaker

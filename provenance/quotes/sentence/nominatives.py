"""Who can be the subject where every noun is capitalised (German): people, bodies, documents.

Compounds are known by their last part ("Fraktionschef" is a "chef"), names by a capitalised word beside them.
"""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.names import is_given
from provenance.quotes.sentence.offices import ends_as_person
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Skeleton

# Past so many tokens no subject is looked for: lists of words are read in linear time.
_REACH = 90
_DASHES = frozenset("-–—")


def is_no_object(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether no case forbids that a phrase is the subject ("den", "dem", "ihm" do)."""
    low = skeleton.lows[phrase.first]
    if phrase.last - phrase.first == 1 and low in language.pronouns:
        return low in language.subject_pronouns
    behind = skeleton.words[phrase.first + 1] if phrase.last - phrase.first > 2 else ""
    if low in language.case_articles and behind.islower() and behind.endswith(language.oblique_ending):
        return False  # "Der kleinen Zeitung sagte Ann Lee": the adjective tells the case
    return low not in language.object_determiners


def hangs_on_preposition(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether a preposition stands in front: "auf der Landebahn", "über Ann Lee"."""
    at = phrase.first - 1
    if at >= 0 and skeleton.lows[at] in language.determiners:
        at -= 1
    return at >= 0 and (
        skeleton.lows[at] in language.prepositions or skeleton.lows[at] in language.like_words
    )


def may_name_someone(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether a phrase holds a noun that is not plainly an action, a quality or a time."""
    at = phrase.first
    behind = skeleton.lows[at + 1] if phrase.last - at > 1 else ""
    hangs = not behind or behind in language.prepositions
    if hangs and skeleton.lows[at].endswith(language.adverb_endings):
        # "Passend zu den Gefahren warnte die Moderatorin"
        return skeleton.words[at] in surnames(skeleton, language)
    if behind in language.prepositions and skeleton.lows[at] in language.determiners:
        return False  # "..., der zur Zeit den Vorsitz hat, sagte"
    while at < phrase.last and (
        not skeleton.words[at][0].isupper() or skeleton.lows[at] in language.openings
    ):
        at += 1
    if at == phrase.last:
        aged = skeleton.lows[phrase.last - 1].endswith(language.aged_endings)
        return aged or skeleton.lows[phrase.first] in language.phrase_words.persons
    while at + 1 < phrase.last and skeleton.words[at + 1][0].isupper():
        at += 1
    low = skeleton.lows[at]
    is_abstract = low.endswith(language.abstract_endings) and not ends_in(low, language.who)
    return not is_abstract and low not in language.time_words


def names_someone(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether the nouns that carry the phrase are a name, a role, a body or a document."""
    words, lows = skeleton.words, skeleton.lows
    at = phrase.first
    if lows[phrase.last - 1].endswith(language.aged_endings):
        return True
    while at < phrase.last and (not words[at][0].isupper() or lows[at] in language.openings):
        at += 1
    begin = at
    while at < phrase.last and (words[at][0].isupper() or words[at] == "."):
        if ends_in(lows[at], language.who) or (at > phrase.first and ends_as_person(lows[at], language)):
            return True
        at += 1
    run = [k for k in range(begin, at) if words[k] != "."]
    if not run or any(lows[k] in language.time_words for k in run):
        return False
    if len(run) == 1:
        is_acronym = words[begin].isupper() and len(words[begin]) > 1
        return is_acronym or words[begin] in surnames(skeleton, language)
    if len(run) == 2 and _opens_as_adjective(skeleton, begin, language):
        return False
    # "Äußerungen Hassemers": what carries the phrase is an action, the name its owner.
    return not any(lows[k].endswith(language.abstract_endings) for k in (run[0], run[-1]))


def _opens_as_adjective(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "Kurze Pause.": an adjective with the capital of its sentence, in front of a noun."""
    low, behind = skeleton.lows[at], skeleton.lows[at + 1]
    opens = at == 0 or not skeleton.words[at - 1][0].isalnum()
    if not opens or not low.endswith("e") or is_given(low, language):
        return False
    return skeleton.words[at] not in named_within(skeleton) and not ends_in(behind, language.who)


def main_subject(skeleton: Skeleton, first: int, stop: int, language: Language) -> Phrase | None:
    """The first phrase that can be the subject between two tokens, what hangs on a preposition left out."""
    words, lows = skeleton.words, skeleton.lows
    at = first
    stop = min(stop, first + _REACH)
    while at < stop:
        if at in skeleton.told:
            at = skeleton.told[at]
            continue
        if words[at + 1 : at + 2] and words[at + 1] in _DASHES and words[at][0].isupper() and at == first:
            at += 2  # "Berlin - Die Behörde ..."
            continue
        low = lows[at]
        if low in language.subject_pronouns:
            return Phrase(at, at + 1, at + 1, at)
        if low in language.prepositions or low in language.like_words:
            hung = phrase_after(skeleton, at + 1, stop, language)
            at = hung.last if hung is not None else at + 1
            if hung is not None and at < stop and lows[at] in language.joining:
                second = phrase_after(skeleton, at + 1, stop, language)  # "mit Ann Lee und Bo Chen kam er"
                at = second.last if second is not None else at
            continue
        found = None
        if words[at] != STRING and low not in language.small_words:
            found = phrase_after(skeleton, at, stop, language)
        if (
            found is not None
            and is_no_object(skeleton, found, language)
            and names_someone(skeleton, found, language)
        ):
            return _with_name(skeleton, found, stop)
        at = found.last if found is not None else at + 1
    return None


def surnames(skeleton: Skeleton, language: Language) -> frozenset[str]:
    """Words that stand right behind another capitalised word: two nouns seldom do, names often."""
    if skeleton.surnames is None:
        words, lows = skeleton.words, skeleton.lows
        skeleton.surnames = frozenset(
            words[k]
            for k in range(1, len(words))
            if words[k][0].isupper()
            and words[k - 1][0].isupper()
            and lows[k - 1] not in language.openings
            and not lows[k].endswith(language.abstract_endings)
            and not ends_in(lows[k], language.who)
        )
    return skeleton.surnames


def named_within(skeleton: Skeleton) -> frozenset[str]:
    """Capitalised words that stand behind another word of their sentence: names, not openings."""
    if skeleton.within is None:
        words, firsts = skeleton.words, {sentence.first for sentence in skeleton.sentences}
        skeleton.within = frozenset(
            word
            for at, word in enumerate(words)
            if word[0].isupper() and at not in firsts and words[at - 1][0].isalnum()
        )
    return skeleton.within


def _with_name(skeleton: Skeleton, phrase: Phrase, stop: int) -> Phrase:
    """The phrase with the name set off behind it: "die Sprecherin der Partei, Ann Lee,"."""
    words = skeleton.words
    at = phrase.last
    if at + 2 >= stop or words[at] != ",":
        return phrase
    end = at + 1
    while end < stop and end - at < 6 and words[end][0].isupper():
        end += 1
    return phrase._replace(last=end) if end - at > 2 else phrase


def may_be_surname(name: str, language: Language) -> bool:
    """Whether a capital alone can be a surname: no noun that the tables know, no action, no letters."""
    low = name.lower()
    return not (
        low.endswith(language.abstract_endings)
        or ends_in(low, language.who)
        or name.isupper()
        or low in language.pronouns
    )

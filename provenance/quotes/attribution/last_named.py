"""Who words in marks without a cue are, by the sentence before: whom it is about, or who said it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from provenance.languages.model import Language
from provenance.quotes.attribution.plausible import is_known_role
from provenance.quotes.attribution.subjects import find_subject, group_start
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.names import is_given
from provenance.quotes.sentence.nominatives import main_subject, names_someone
from provenance.quotes.sentence.openings import opening_phrase
from provenance.quotes.sentence.phrases import Phrase, phrase_after, phrase_before
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton


def last_named(
    skeleton: Skeleton, sentence: Clauses, before: Clauses, at: int, language: Language
) -> Phrase | None:
    """ "Her neighbour Bo Chen shrugs. “...”": the one whom the sentence before is about."""
    if before.paragraph != sentence.paragraph:
        return None
    if language.verb_second:
        viewer = _whose_view(skeleton, before, language)
        if viewer is not None:
            return viewer
        subject = main_subject(skeleton, before.first, before.last, language)
        return subject if subject is None or not _is_marked(skeleton, subject) else None
    if at != sentence.first:
        return None
    begin = before.first
    if skeleton.lows[begin] in language.possessives:
        near = range(begin + 1, min(before.last, begin + 5))
        begin = next((k for k in near if skeleton.words[k][0].isupper()), begin)
    if language.knows_people and skeleton.lows[begin] in language.adverbs:
        begin += 2 * (skeleton.words[begin + 1] == ",")  # "Meanwhile, Ann Lee, 40, was ill. “...”"
    phrase = phrase_after(skeleton, begin, before.last, language)
    if language.drops_subjects or language.subjects_last:
        phrase = opening_phrase(skeleton, before, before.last, language)
        if phrase is None or skeleton.words[phrase.last - 1][0].isupper():
            return phrase
        pronoun = language.pronouns.get(skeleton.lows[phrase.first])
        if pronoun is not None and pronoun.gender and pronoun.number == "s":
            return phrase  # "Apeurée, elle a fui. « ... »"
        return phrase if is_known_role(skeleton, phrase, language) else None
    if phrase is None:
        return None
    is_pronoun = skeleton.lows[phrase.first] in language.pronouns
    if skeleton.words[phrase.core - 1][0].isupper() and not is_pronoun:
        return phrase
    return phrase if _is_one_known(skeleton, phrase, language) else None


def _whose_view(skeleton: Skeleton, before: Clauses, language: Language) -> Phrase | None:
    """ "Für Lee ist Chens Plan „Zensur“. „...“": the one by name whose view opens the sentence."""
    first = before.first
    if skeleton.lows[first] not in language.view_words or first + 2 >= before.last:
        return None
    found = phrase_after(skeleton, first + 1, before.last, language)
    if found is None or skeleton.lows[found.first] in language.determiners | language.time_words:
        return None
    is_verb = skeleton.words[found.last].islower() and found.last < before.last
    is_known = is_given(skeleton.lows[found.first], language) or found.last - found.first == 1
    return found if is_verb and is_known and names_someone(skeleton, found, language) else None


def tells_death(skeleton: Skeleton, before: Clauses, language: Language) -> bool:
    """ "Ann Lee, a nurse, was killed on Monday.": whoever speaks next is another."""
    lows = skeleton.lows[before.first : before.last]
    at = next((k for k, low in enumerate(lows) if low in language.phrase_words.fatal), 0)
    in_marks = STRING in skeleton.words[before.first : before.first + at]
    return (
        at > 0 and not in_marks and (language.relatives | language.phrase_words.whose).isdisjoint(lows[:at])
    )


def _is_one_known(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """ "She was blunt. “...”", "The mayor nodded. “...”": whoever was brought in before."""
    pronoun = language.pronouns.get(skeleton.lows[phrase.first])
    if pronoun is not None:
        return phrase.last - phrase.first == 1 and pronoun.gender in ("m", "f") and pronoun.number == "s"
    if skeleton.lows[phrase.first] not in language.role_words.definite:
        return False
    aged = any(low.endswith(language.role_words.aged) for low in skeleton.lows[phrase.first : phrase.core])
    return aged or skeleton.lows[phrase.core - 1] in language.roles


def _is_marked(skeleton: Skeleton, phrase: Phrase) -> bool:
    """ "Die „Ruhe der Gäste“ leide nicht": words in marks, nobody's name."""
    span = range(phrase.first, phrase.last)
    return any(map(skeleton.is_marked, span))


def told_last(
    skeleton: Skeleton, paragraph: int, before: Clauses, language: Language
) -> tuple[Phrase, int] | None:
    """ "The union opposed it, she said.", then words in marks: whoever the sentence before closes with."""
    at = before.last - 2
    if not language.knows_people or paragraph - before.paragraph > 1 or at - 2 < before.first:
        return None
    if skeleton.words[at + 1] != "." or skeleton.lows[at] not in language.says:
        return None
    told = phrase_before(skeleton, at, before.first, language)
    aside = told is not None and told.first > before.first and skeleton.words[told.first - 1] == ","
    return (told, at) if told is not None and aside else None


def heard_again(
    skeleton: Skeleton, before: Clauses, heard: AbstractSet[str], language: Language
) -> Phrase | None:
    """ "“...,” said Lee. Lee praised the club. / “We are one.”": who spoke opens the sentence before."""
    words, first = skeleton.words, before.first
    if words[before.last - 1] not in ".:" or not heard:
        return None
    pronoun = language.pronouns.get(skeleton.lows[first])
    if pronoun is not None and pronoun.gender in ("m", "f") and pronoun.number == "s":
        return Phrase(first, first + 1, first + 1, first)  # "He would not speak of it."
    end = first
    while end < min(before.last, first + _NAME_REACH) and words[end][0].isupper():
        end += 1
    return Phrase(first, end, end, first) if end > first and words[end - 1] in heard else None


def opens_named(skeleton: Skeleton, before: Clauses, language: Language) -> Phrase | None:
    """ "Bürgermeister Jan Lee schließt das aus.": a name in full, or behind a role, opens the sentence."""
    found = main_subject(skeleton, before.first, before.last, language)
    if found is None or found.first != before.first or _is_marked(skeleton, found):
        return None
    if before.last - found.last < _BYLINE:
        return None  # a name alone on its line has written the text
    words = skeleton.words
    return found if words[found.last - 1][0].isupper() and words[found.last - 2][0].isupper() else None


_BYLINE = 3


def closes_named(skeleton: Skeleton, before: Clauses, language: Language) -> Phrase | None:
    """ "Es la voz de la diputada Ana Lee.", then a paragraph of words in marks: a full name closes it."""
    end = before.last - (skeleton.words[before.last - 1] in ".:")
    begin = end
    while begin > max(before.first, end - _NAME_REACH) and skeleton.words[begin - 1][0].isupper():
        begin -= 1
    is_short = before.last - before.first <= _SHORT and STRING not in skeleton.words[before.first : end]
    is_full = end - begin > 1 and is_given(skeleton.lows[begin], language)
    return Phrase(begin, end, end, begin) if is_short and is_full and begin > before.first else None


_NAME_REACH, _SHORT = 5, 14


def told_by_sentence(skeleton: Skeleton, before: Clauses, language: Language) -> Phrase | None:
    """Whose a paragraph of words in marks is, by the sentence before: whom it closes or opens with."""
    closing = closes_named(skeleton, before, language) if language.subjects_last else None
    talks = language.subjects_last or not language.has_articles
    return closing or (opens_telling(skeleton, before, language) if talks else None)


def opens_telling(skeleton: Skeleton, before: Clauses, language: Language) -> Phrase | None:
    """ "El técnico Juan Lee habló del partido.", then a paragraph of words in marks: who opens it, if the
    sentence has a verb of saying and no words of its own."""
    lows = skeleton.lows[before.first : before.last]
    if STRING in skeleton.words[before.first : before.last] or language.speaking.isdisjoint(lows):
        return None
    found = opening_phrase(skeleton, before, before.last, language)
    found = found or _subject_of_telling(skeleton, before, language)
    if found is None:
        return None
    is_full = found.last - found.first > 1 and skeleton.words[found.last - 1][0].isupper()
    named = {skeleton.lows[k] for k in range(found.first, found.last)}
    known = language.given_names
    return found if (is_full and named & known) or is_known_role(skeleton, found, language) else None


def _subject_of_telling(skeleton: Skeleton, before: Clauses, language: Language) -> Phrase | None:
    """ "После игры тренер Иван Лисов поделился впечатлениями.": whose verb of saying the sentence holds."""
    for at in range(before.first + 1, before.last):
        if skeleton.lows[at] not in language.says:
            continue
        place = CuePlace(skeleton, before, at, language.cues[skeleton.lows[at]], language)
        return find_subject(place, group_start(skeleton, before.first, at, language), None)[0]
    return None


def who_was_asked(
    skeleton: Skeleton, before: Clauses | None, asking: Phrase | None, language: Language
) -> Phrase | None:
    """ "Lee snapped at one who asked if he was sorry. “...”": whom that sentence is about, not who asks."""
    about = opening_phrase(skeleton, before, before.last, language) if before is not None else None
    return about if about is not None and asking is not None and about.first != asking.first else None

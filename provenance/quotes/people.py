"""The people an article names: full names, the roles they are given, the gender the text shows.

Filled in one pass over the words outside marks; `provenance.quotes.resolve` asks it who is meant.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from provenance.languages.model import Language
from provenance.languages.model import words as listed
from provenance.languages.name_words import PARTICLES
from provenance.quotes.declined import in_nominative, surname_forms
from provenance.quotes.descriptions import (
    gender_of_name,
    gender_of_roles,
    given_gender,
    is_described,
    party_and_state,
    roles_left,
    roles_right,
    stated_gender,
)
from provenance.quotes.headed import is_headed, names_of_headline
from provenance.quotes.honorifics import called_so, generation_behind, of_generation, title_before
from provenance.quotes.names import (
    end_of_first,
    is_given,
    is_patronymic,
    is_saint,
    joined_surname,
    name_words,
    run_end,
    spelt,
    usual_form,
)
from provenance.quotes.naming import (
    before_object,
    is_headline,
    is_introduced,
    is_noun_phrase,
    is_of_body,
    is_title,
    is_work,
    may_be_name,
    opens_question,
    opens_with_adverb,
    opens_with_verb,
    past_owned_noun,
    speaks_first,
    stands_in_line,
)
from provenance.quotes.nations import offices_in_front
from provenance.quotes.offices import role_in, with_compounds
from provenance.quotes.persons import People, Person
from provenance.quotes.skeleton import NAME_SIGN, Clauses, Skeleton
from provenance.quotes.small_names import without_particles
from provenance.quotes.spelling import neighbours_of, usual_spelling

_MAX_NAME_WORDS = 4
_NEAR_LIMIT = 20


def read_people(skeleton: Skeleton, language: Language, outlets: Mapping[int, int] | None = None) -> People:
    """The people named outside marks, with the roles that stand beside their names.

    `outlets` tells where names of outlets begin and end: those are nobody.
    """
    people = People()
    _note_bracketed(people, skeleton, language)
    capitals = [at for at, word in enumerate(skeleton.words) if word[0].isupper()]
    printed: Counter[str] | None = None  # few texts ask for it
    place = 0
    for sentence in skeleton.sentences:
        headline: bool | None = None
        done = sentence.first
        while place < len(capitals) and capitals[place] < sentence.last:
            at = capitals[place]
            place += 1
            if at < done:
                continue
            headline = is_headline(skeleton, sentence) if headline is None else headline
            done = run_end(skeleton, at, sentence.last, language.has_capital_nouns)
            done = end_of_first(skeleton, at, done, language)
            if outlets and language.declines_names:  # "цитирует Ивана Лисова ТАСС"
                done = next((k for k in range(at + 1, done) if skeleton.starts[k] in outlets), done)
            if at == sentence.first and done == at + 1 and skeleton.lows[at] in language.openings:
                continue  # "The", "But": a capital because the sentence begins
            if outlets and skeleton.starts[at] in outlets:
                at = bisect_left(skeleton.starts, outlets[skeleton.starts[at]])
            if language.knows_people and (headline or is_headed(skeleton, at, done, language)):
                printed = Counter(skeleton.words) if printed is None else printed
                for names in names_of_headline(skeleton, at, done, printed, language):
                    if names[1].casefold() not in people.by_surname:
                        _met(people, names).gender = given_gender(names, language)
            if not headline and at < done:
                _note(people, skeleton, sentence, at, done, language)
    if language.has_capital_nouns:
        for person in people.everyone:
            held = (role_in(role, language.roles) for role in sorted(person.roles))
            person.roles |= {role for role in held if role is not None}
    _note_couples(people, skeleton, language)
    _settle(people)
    for person in people.everyone:
        person.doubt = _doubt(skeleton, person, language)
    return people


def _note_couples(people: People, skeleton: Skeleton, language: Language) -> None:
    """ "Tom and Sheila Lee": Tom is a Lee too."""
    words, lows = skeleton.words, skeleton.lows
    for person in tuple(people.everyone):
        at = person.mentions[0] if person.mentions else 0
        if len(person.words) != 2 or at < 2 or lows[at - 1] not in language.joining:
            continue
        if (
            not (words[at - 2][0].isupper() and is_given(lows[at - 2], language))
            or words[at] != person.words[0]
        ):
            continue
        if at > 2 and words[at - 3][0].isupper():
            continue
        names = (words[at - 2], person.words[1])
        known = next((one for one in people.everyone if one.words in (names, names[:1])), None)
        if known is not None:
            known.words = names
            known.forms[names] += 1
        else:
            one = _met(people, names)
            one.gender = given_gender(names, language)
            one.mentions.append(at - 2)


_WHERE = listed("at in near on into onto outside across around through along between the")


def _doubt(skeleton: Skeleton, person: Person, language: Language) -> int:
    """In tokens, how far a name is set back that no given name, role or surname alone tells a person's."""
    if person.gender or person.is_described or len(person.forms) > 1 or len(person.words) == 1:
        return 0
    if not person.roles.isdisjoint(language.roles) or not person.roles.isdisjoint(language.titles):
        return 0
    if is_given(person.words[0].lower(), language):
        return 0
    first = person.mentions[0] if person.mentions else 0
    stands = person.words[0] == "The" or (first > 0 and skeleton.lows[first - 1] in _WHERE)
    return _PLACE if stands or language.has_capital_nouns else _UNKNOWN


_PLACE, _UNKNOWN = 60, 15


_BRACKETED = re.compile(r"[\[(]((?:[A-Z][\w’'.-]*[ \xa0]){1,5}[A-Z][\w’'-]*)[\])]")


def _note_bracketed(people: People, skeleton: Skeleton, language: Language) -> None:
    """Names an editor put into someone's words: "[Mayor Ann Lee]"."""
    for string in skeleton.strings.values():
        for found in _BRACKETED.finditer(skeleton.text, string.start, string.end):
            words = found[1].split()
            while len(words) > 2 and (
                words[0].lower().rstrip(".") in language.titles
                or words[0].lower() in language.demonyms
                or words[0].lower() in language.roles
            ):
                words = words[1:]
            if 2 <= len(words) <= _MAX_NAME_WORDS and may_be_name(tuple(words), language):
                person = Person(tuple(words), gender=given_gender(tuple(words), language))
                people.everyone.append(person)
                people.by_surname.setdefault(words[-1].casefold(), []).append(person)


def _note(
    people: People, skeleton: Skeleton, sentence: Clauses, first: int, last: int, language: Language
) -> None:
    begin, end = name_words(skeleton, first, last, language)
    if begin == sentence.first and (
        skeleton.lows[begin] in language.openings
        or speaks_first(skeleton, begin, end, language)
        or opens_with_verb(skeleton, begin, end, language)
        or opens_question(skeleton, sentence, begin, language)
    ):
        begin += 1
    begin, words = past_owned_noun(skeleton, begin, _name_at(skeleton, begin, end, language), language)
    words = before_object(skeleton, begin, words, people.by_surname, language)
    if not words or is_of_body(skeleton, first, begin, words, language):
        return
    if stands_in_line(skeleton, sentence, first, last, language):
        return
    surname = words[-1].casefold()
    if is_work(skeleton, begin, words, language) or is_saint(skeleton, begin):
        return
    if opens_with_adverb(skeleton, begin, words, people.by_surname.get(surname, []), language):
        begin, words = end - 1, words[1:]
    people.surnames[words[-1]] += 1
    titled = begin > first and is_title(skeleton, begin - 1, language)
    stated, person = "", None
    generation = generation_behind(skeleton, end)
    before = skeleton.lows[max(first - 3, begin - 3, 0) : begin]
    # "President Lee and first lady Ann Lee": relatives share a surname, and the bare one is not theirs.
    is_kin = len(words) > 1 and not language.role_words.kin.isdisjoint(before)
    if len(words) > 1 or titled or surname in people.by_surname:
        stated = stated_gender(skeleton, first, begin, language)
        called = Called(words, stated, is_kin, title_before(skeleton, begin), generation)
        person = _same(people, called, language)
    if not generation:
        person = person or _by_part(people, words, skeleton, begin)
        person = person or _by_given(people, words, titled, language)
    if person is None and language.declines_names and len(words) == 1:
        person = _in_another_case(people, words[0], language)
    if person is None:
        is_bare = len(words) == 1 and not titled and not generation
        if is_bare and not is_introduced(skeleton, sentence, begin, end, language):
            return
        person = _met(people, words)
        person.generation = generation
        person.is_kin = is_kin
        if len(words) == 1 and not titled:
            person.gender = given_gender((words[0], words[0]), language)
        if language.has_capital_nouns and not titled:
            person.is_thing = is_noun_phrase(skeleton, begin, words, language)
    _mentioned(people, person, words, begin)
    person.gender = person.gender or stated or gender_of_name(skeleton, begin, words, language)
    if len(person.mentions) < 8:
        beside = roles_left(skeleton, sentence, begin, language)
        beside |= roles_right(skeleton, sentence, end, language) | party_and_state(skeleton, end, language)
        person.is_described = person.is_described or is_described(skeleton, sentence, begin, end, language)
        person.roles |= beside
        offices, nations = offices_in_front(skeleton, begin, language)
        person.offices |= offices
        person.nations |= nations
        person.gender = person.gender or gender_of_roles(beside)


def _in_another_case(people: People, surname: str, language: Language) -> Person | None:
    """ "адвокат Сомова" where the text names Олег Сомов: a man's surname, not a woman's."""
    for form in surname_forms(surname, language):
        men = [one for one in people.by_surname.get(form.casefold(), []) if one.gender == "m"]
        if len(men) == 1 and len(men[0].words) > 1:
            return men[0]
    return None


def _name_at(skeleton: Skeleton, begin: int, end: int, language: Language) -> tuple[str, ...]:
    """The words of a name as it is spelt; none when the capitals name nobody."""
    words = in_nominative(spelt(skeleton, begin, end), language) if begin < end else ()
    if not words or len(words) > _MAX_NAME_WORDS or not may_be_name(words, language):
        return ()
    small = words[-1] in language.names_too and not skeleton.lows[end - 1].endswith(NAME_SIGN)
    if small and (len(words) == 1 or skeleton.lows[end - 1] in language.time_words):
        return ()
    return without_particles(words, language)


def _met(people: People, words: tuple[str, ...]) -> Person:
    """A person the article has not named before."""
    person = Person(words)
    people.everyone.append(person)
    people.by_surname.setdefault(words[-1].casefold(), []).append(person)
    _note_parts(people, person)
    return person


def _mentioned(people: People, person: Person, words: tuple[str, ...], at: int) -> None:
    """Note a mention at token `at`; the usual form of the name may change with it."""
    person.forms[words] += 1
    if len(words) > 1 and words[-1].casefold() == person.words[-1].casefold():
        person.words = words if len(person.forms) == 1 else usual_form(person.forms)
    person.mentions.append(at)
    people.places.append(at)
    people.named.append(person)


class Called(NamedTuple):
    """A name as it stands in the text, with what tells of whom: `gender` and `title` by the words in front,
    `is_kin` when it is somebody's relative, the `generation` behind it."""

    words: tuple[str, ...]
    gender: str
    is_kin: bool
    title: str
    generation: str


def _same(people: People, called: Called, language: Language) -> Person | None:
    """The latest person whom this name can mean."""
    words = called.words
    known = of_generation(
        people.by_surname.get(words[-1].casefold(), []), called.generation, is_full=len(words) > 1
    )
    holders = [one for one in known[-_NEAR_LIMIT:] if not called.gender or one.gender in ("", called.gender)]
    chief = chief_holder(holders) if len(words) == 1 and not called.gender else None
    if chief is not None:
        return chief
    if len(words) == 2 and is_patronymic(words[1]):
        # "Ольга Петровна": whom the text calls Ольга Лисова elsewhere
        return next(
            (one for one in reversed(people.everyone[-_NEAR_LIMIT:]) if one.words[0] == words[0]), None
        )
    if len(words) == 1 and holders:
        so = called_so(holders, called.title, language)
        return max(so, key=lambda one: one.mentions[-1] if one.mentions else -1)
    given = given_gender(words, language)  # "Ms Marsh" is not Tom Marsh
    for person in reversed(holders):
        if (
            (len(person.words) == 1 and not called.is_kin and person.gender in ("", given or person.gender))
            or person.words[0] == words[0]
            or (person.words[0][0] == words[0][0] and (len(words[0]) <= 2 or len(person.words[0]) <= 2))
        ):
            return person
    return None


def _note_parts(people: People, person: Person) -> None:
    """The first of two surnames ("Ann Lee Campos" is Lee) and the given name ("Sir Edmund")."""
    if len(person.words) == 3 and "." not in person.words[1] and person.words[1] not in PARTICLES:
        people.by_part.setdefault(person.words[1], person)
    if len(person.words) > 1:
        people.by_part.setdefault("sir " + person.words[0], person)
    joined = joined_surname(person.words[-1])
    if joined:
        people.by_part.setdefault(joined, person)


def _by_part(people: People, words: tuple[str, ...], skeleton: Skeleton, begin: int) -> Person | None:
    return people.part(words[0], skeleton.lows[begin - 1] if begin else "") if len(words) == 1 else None


def _by_given(people: People, words: tuple[str, ...], titled: bool, language: Language) -> Person | None:
    """ "Shaz" of whom the text calls Shaz Lee elsewhere, and nobody else; "Ms. Wu" of Wu Na."""
    if len(words) != 1 or not (titled or is_given(words[0].lower(), language)):
        return None
    found = [one for one in people.everyone[-_NEAR_LIMIT:] if one.words[0] == words[0] and len(one.words) > 1]
    return found[0] if len(found) == 1 else None


def chief_holder(holders: Sequence[Person]) -> Person | None:
    """Whom a bare surname means when one of its holders is named far oftener, or the others are kin."""
    if len(holders) < 2:
        return None
    heads = [one for one in holders if not one.is_kin]
    if len(heads) == 1 and (heads[0].forms[heads[0].words[-1:]] or heads[0].roles):
        return heads[0]
    ranked = sorted(holders, key=lambda person: -len(person.mentions))
    often, next_often = len(ranked[0].mentions), len(ranked[1].mentions)
    return ranked[0] if often >= 4 and often >= 3 * next_often else None


def _settle(people: People) -> None:
    """Give a surname spelt two ways its usual spelling, and index people by given name and role."""
    named = {person.words[-1] for person in people.everyone if len(person.words) > 1}
    neighbours = neighbours_of(people.surnames)
    for person in people.everyone:
        usual = usual_spelling(person.words[-1], people.surnames, neighbours)
        others = people.by_surname.get(usual.casefold(), [])
        if usual != person.words[-1] and (usual not in named or _may_be_one(person, others)):
            people.by_surname.setdefault(usual.casefold(), []).append(person)
            person.words = (*person.words[:-1], usual)
        if len(person.words) > 1:
            people.by_given.setdefault(person.words[0], []).append(person)
        for role in sorted(with_compounds(person.roles)):
            people.by_role.setdefault(role, []).append(person)


def _may_be_one(person: Person, others: list[Person]) -> bool:
    return any(len(other.words) == 1 or other.words[0] == person.words[0] for other in others)

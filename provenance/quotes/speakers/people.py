"""The people an article names: full names, the roles they are given, the gender the text shows.

Filled in one pass over the words outside marks; `provenance.quotes.speakers.resolve` asks it who is meant.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from itertools import compress, count
from operator import itemgetter
from typing import NamedTuple

from provenance.languages.model import Language
from provenance.languages.model import words as listed
from provenance.languages.name_words import GENERATIONS, PARTICLES
from provenance.quotes.sentence.declined import in_another_case, in_nominative, is_owned, role_in_nominative
from provenance.quotes.sentence.names import (
    end_of_first,
    is_given,
    is_saint,
    joined_surname,
    name_words,
    run_end,
    spelt,
    usual_form,
)
from provenance.quotes.sentence.offices import role_in
from provenance.quotes.sentence.persons import People, Person
from provenance.quotes.sentence.skeleton import NAME_SIGN, Clauses, Skeleton
from provenance.quotes.sentence.small_names import printed, without_particles
from provenance.quotes.speakers.bare_names import speaking_names
from provenance.quotes.speakers.bracketed import bracketed
from provenance.quotes.speakers.descriptions import (
    gender_of_name,
    gender_of_roles,
    given_gender,
    is_dead,
    is_described,
    party_and_state,
    roles_left,
    roles_right,
    stated_gender,
)
from provenance.quotes.speakers.headed import in_small_letters, is_headed, names_of_headline, opens_loud
from provenance.quotes.speakers.honorifics import generation_behind, title_before
from provenance.quotes.speakers.lettered import letters_before
from provenance.quotes.speakers.namesakes import Called, by_given, by_part, same_person
from provenance.quotes.speakers.naming import (
    MAX_NAME_WORDS,
    before_object,
    is_firm,
    is_headline,
    is_introduced,
    is_noun_phrase,
    is_of_body,
    is_place,
    is_title,
    is_work,
    may_be_name,
    opens_question,
    opens_with_verb,
    past_owned_noun,
    past_portfolio,
    past_preposition,
    speaks_first,
    stands_in_line,
    tells_of_thing,
)
from provenance.quotes.speakers.nations import offices_in_front
from provenance.quotes.speakers.oblique import name_in_nominative, stands_in_case
from provenance.quotes.speakers.page_lines import is_of_page
from provenance.quotes.speakers.regions import is_of_region
from provenance.quotes.speakers.settling import settle


def read_people(skeleton: Skeleton, language: Language, outlets: Mapping[int, int] | None = None) -> People:
    """The people named outside marks, with the roles that stand beside their names.

    `outlets` tells where names of outlets begin and end: those are nobody.
    """
    in_generations = not GENERATIONS.keys().isdisjoint(skeleton.lows)
    people = People(alone=speaking_names(skeleton, language), in_generations=in_generations)
    for person in bracketed(skeleton, language):
        people.everyone.append(person)
        people.by_surname.setdefault(person.words[-1].casefold(), []).append(person)
    capitals = list(compress(count(), map(str.isupper, map(_FIRST_SIGN, skeleton.words))))
    counts: Counter[str] | None = None  # few texts ask for it
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
            if language.declines_names or language.subjects_last:
                done = end_of_first(skeleton, at, done, language)
            if outlets and language.declines_names:  # "цитирует Ивана Лисова ТАСС"
                done = next((k for k in range(at + 1, done) if skeleton.starts[k] in outlets), done)
            if at == sentence.first and done == at + 1 and skeleton.lows[at] in language.openings:
                continue  # "The", "But": a capital because the sentence begins
            if outlets and skeleton.starts[at] in outlets:
                at = bisect_left(skeleton.starts, outlets[skeleton.starts[at]])
            if language.knows_people and (headline or is_headed(skeleton, at, done, language)):
                counts = Counter(skeleton.words) if counts is None else counts
                for names in names_of_headline(skeleton, at, done, counts, language):
                    if names[1].casefold() not in people.by_surname:
                        _met(people, names).gender = given_gender(names, language)
            if not headline and at < done and not is_of_region(skeleton, at, done, language):
                _note(people, _Run(skeleton, sentence, at, done, language))
    if language.declines_names:
        for person in people.everyone:
            forms = (role_in_nominative(role, language) for role in sorted(person.roles - language.roles))
            person.roles |= {role for role in forms if role is not None}
    if language.has_capital_nouns:
        for person in people.everyone:
            held = (role_in(role, language.roles) for role in sorted(person.roles))
            person.roles |= {role for role in held if role is not None}
    settle(people)
    for person in people.everyone:
        person.doubt = _doubt(skeleton, person, people.alone, language)
    return people


def _note_partner(people: People, person: Person, skeleton: Skeleton, language: Language) -> None:
    """ "Tom and Sheila Lee", "the parents, Oru and Isk Lee": the one in front is a Lee too."""
    words, lows, at = skeleton.words, skeleton.lows, person.mentions[0]
    if (
        len(person.words) != 2
        or at < 2
        or lows[at - 1] not in language.joining
        or words[at] != person.words[0]
    ):
        return
    first = at - 2
    is_related = not language.role_words.couples.isdisjoint(lows[max(0, first - 2) : first])
    if not words[first][0].isupper() or not (is_related or is_given(lows[first], language)):
        return
    if first and words[first - 1][0].isupper() and not is_related:
        return
    names = (words[first], person.words[1])
    near = [one for word in names for one in people.by_surname.get(word.casefold(), ())[-_NAMESAKES:]]
    known = next((one for one in near if one.words in (names, names[:1])), None)
    if known is not None:
        known.words = names
        known.forms[names] += 1
        return
    one = _met(people, names)
    one.gender = given_gender(names, language)
    one.mentions.append(first)


_NAMESAKES = 20
_FIRST_SIGN = itemgetter(0)
_WHERE = listed("at in near on into onto outside across around through along between the")


def _doubt(skeleton: Skeleton, person: Person, alone: AbstractSet[str], language: Language) -> int:
    """In tokens, how far a name is set back that no given name, role or surname alone tells a person's."""
    is_alone = len(person.words) == 1 and person.words[0] not in alone
    if person.gender or person.is_described or len(person.forms) > 1 or is_alone:
        return 0
    if not person.roles.isdisjoint(language.roles) or not person.roles.isdisjoint(language.titles):
        return 0
    if is_given(person.words[0].lower(), language):
        return 0
    first = person.mentions[0] if person.mentions else 0
    where = _WHERE | language.role_words.before_places
    stands = person.words[0] == "The" or (first > 0 and skeleton.lows[first - 1] in where)
    return _PLACE if stands or language.has_capital_nouns else _UNKNOWN


_PLACE, _UNKNOWN = 60, 15


class _Run(NamedTuple):
    """A run of capitals, tokens `first` to `last` (exclusive) of a sentence outside marks."""

    skeleton: Skeleton
    sentence: Clauses
    first: int
    last: int
    language: Language


class _Named(NamedTuple):
    """A name in a run: its words as the text spells them, at tokens `begin` to `end`; `titled` by "Mr."."""

    words: tuple[str, ...]
    begin: int
    end: int
    titled: bool

    @property
    def is_bare(self) -> bool:
        return len(self.words) == 1 and not self.titled


def _note(people: People, run: _Run) -> None:
    """Note whom a run of capitals names, with what stands beside the name."""
    named = _name_in(people, run)
    if named is None:
        return
    called = _called(people, run, named)
    person = _known(people, run, named, called) or _new(people, run, named, called)
    if person is not None:
        if is_of_page(run.skeleton, run.sentence, named.begin, run.language):
            person.forms[named.words] += 1
        else:
            _mentioned(people, person, named.words, named.begin)
            if len(person.mentions) == 1:
                _note_partner(people, person, run.skeleton, run.language)
        _note_beside(person, run, named, called.gender)
        letters = letters_before(run.skeleton, run.first, run.language)
        if letters:
            people.by_letters.setdefault(letters, person)


def _name_in(people: People, run: _Run) -> _Named | None:
    """The name that a run of capitals holds, or None where it names no person."""
    skeleton, sentence, first, last, language = run
    begin, end = name_words(skeleton, first, last, language)
    begin = past_preposition(skeleton, begin, end, language)
    begin = past_portfolio(skeleton, begin, end, language)
    if language.subjects_last and is_place(skeleton, begin, language):
        return None
    if begin == sentence.first and (
        skeleton.lows[begin] in language.openings
        or speaks_first(skeleton, begin, end, language)
        or opens_with_verb(skeleton, begin, end, language)
        or opens_question(skeleton, sentence, begin, language)
    ):
        begin += 1
    words = _name_at(people, skeleton, begin, end, language)
    if language.has_capital_nouns:
        begin, words = past_owned_noun(skeleton, begin, words, language)
        words = before_object(skeleton, begin, words, people.by_surname, language)
    if not words or is_of_body(skeleton, first, begin, words, language):
        return None
    if stands_in_line(skeleton, sentence, first, last, language):
        return None
    if (
        is_firm(skeleton, begin, words, language)
        or is_work(skeleton, begin, words, language)
        or is_saint(skeleton, begin)
    ):
        return None
    people.surnames[words[-1]] += 1
    held = len(words) == 1 and begin > 0 and skeleton.lows[begin - 1] in language.roles
    if held and not people.bearers(words) and is_owned(words[0], language):
        return None  # "президент России"
    return _Named(words, begin, end, _is_titled(run, begin, words))


def _is_titled(run: _Run, begin: int, words: tuple[str, ...]) -> bool:
    skeleton, language = run.skeleton, run.language
    if begin <= run.first or not is_title(skeleton, begin - 1, language):
        return False
    # not "geht der Staatsanwalt von Mord aus"
    is_noun = language.has_capital_nouns and len(words) == 1
    return not (is_noun and skeleton.lows[begin] in language.prepositions)


def _called(people: People, run: _Run, named: _Named) -> Called:
    """How a name is called where it stands; nothing of a bare one that nobody had before."""
    skeleton, language, begin = run.skeleton, run.language, named.begin
    generation = generation_behind(skeleton, named.end) if people.in_generations else ""
    if named.is_bare and not people.bearers(named.words):
        return Called(named.words, "", False, "", generation)
    # "President Lee and first lady Ann Lee": relatives share a surname, and the bare one is not theirs.
    near = skeleton.lows[max(run.first - 3, begin - 3, 0) : begin]
    is_kin = len(named.words) > 1 and not language.role_words.kin.isdisjoint(near)
    gender = stated_gender(skeleton, run.first, begin, language)
    if gender and language.declines_names:  # "мэр Анна Лисова", "губернатор Инна Белова"
        gender = given_gender(named.words, language) or gender
    return Called(named.words, gender, is_kin, title_before(skeleton, begin), generation)


def _known(people: People, run: _Run, named: _Named, called: Called) -> Person | None:
    """Whom of those named before a name means."""
    words, language = named.words, run.language
    person = None
    if not named.is_bare or people.bearers(words):
        person = same_person(people, called, language)
    if not called.generation:
        person = person or by_part(people, words, run.skeleton, named.begin)
        person = person or by_given(people, words, named.titled, language)
    if person is None and language.declines_names and len(words) == 1:
        person = in_another_case(people, words[0], language)
    return person


def _new(people: People, run: _Run, named: _Named, called: Called) -> Person | None:
    """Somebody named for the first time, or None where nothing tells that a bare name is a person's."""
    words, language, skeleton = named.words, run.language, run.skeleton
    is_bare = named.is_bare and not called.generation
    is_given_alone = language.subjects_last and is_bare and is_given(words[0].lower(), language)
    known = is_given_alone or words[0] in people.alone
    if is_bare and not known and not is_introduced(skeleton, run.sentence, named.begin, named.end, language):
        return None
    person = _met(people, words)
    person.generation = called.generation
    person.is_kin = called.is_kin
    if named.is_bare:
        person.gender = given_gender((words[0], words[0]), language)
    if language.has_capital_nouns and not named.titled:
        person.is_thing = is_noun_phrase(skeleton, named.begin, words, language)
    return person


def _note_beside(person: Person, run: _Run, named: _Named, stated: str) -> None:
    """Note gender, roles, offices and nation that stand beside one of a person's first names."""
    skeleton, sentence, language = run.skeleton, run.sentence, run.language
    begin, end = named.begin, named.end
    person.gender = person.gender or stated or gender_of_name(skeleton, begin, named.words, language)
    if len(person.mentions) >= _TOLD_MENTIONS:
        return
    beside = roles_left(skeleton, sentence, begin, language)
    beside |= roles_right(skeleton, sentence, end, language) | party_and_state(skeleton, end, language)
    person.is_described = person.is_described or is_described(skeleton, sentence, begin, end, language)
    person.roles |= beside
    if not person.mentions[1:]:
        person.is_dead = is_dead(skeleton, sentence, begin, end, language)
    offices, nations = offices_in_front(skeleton, begin, language)
    person.offices |= offices
    person.nations |= nations
    person.gender = person.gender or gender_of_roles(beside)


_TOLD_MENTIONS = 8


def _name_at(people: People, skeleton: Skeleton, begin: int, end: int, language: Language) -> tuple[str, ...]:
    """The words of a name as it is spelt; none when the capitals name nobody."""
    if end - begin != 1:
        return _spelt_name(skeleton, begin, end, language) if begin < end else ()
    word = (printed(skeleton, begin), skeleton.lows[begin])
    known = people.judged.get(word)
    if known is None:
        known = people.judged[word] = _spelt_name(skeleton, begin, end, language)
    return known


def _spelt_name(skeleton: Skeleton, begin: int, end: int, language: Language) -> tuple[str, ...]:
    words = in_nominative(spelt(skeleton, begin, end), language)
    words = in_small_letters(words) if opens_loud(skeleton, begin, end, language) else words
    if len(words) > 1 and language.declines_names and stands_in_case(skeleton, begin, language):
        words = name_in_nominative(words, language)
    if not words or _is_long(words) or not may_be_name(words, language):
        return ()
    small = words[-1] in language.names_too and not skeleton.lows[end - 1].endswith(NAME_SIGN)
    if small and (len(words) == 1 or skeleton.lows[end - 1] in language.time_words):
        return ()
    if len(words) > 1 and words[0] == "The" and tells_of_thing(skeleton, end, language):
        words = words[1:]
    return without_particles(words, language)


def _is_long(words: tuple[str, ...]) -> bool:
    return len(words) > MAX_NAME_WORDS < sum(word.lower() not in PARTICLES for word in words)


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


def _note_parts(people: People, person: Person) -> None:
    """The first of two surnames ("Ann Lee Campos" is Lee) and the given name ("Sir Edmund")."""
    if len(person.words) == 3 and "." not in person.words[1] and person.words[1] not in PARTICLES:
        people.by_part.setdefault(person.words[1], person)
    if len(person.words) > 1:
        people.by_part.setdefault("sir " + person.words[0], person)
    joined = joined_surname(person.words[-1])
    if joined:
        people.by_part.setdefault(joined, person)

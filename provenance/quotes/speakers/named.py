"""Whom a printed name means: "Kremlin spokesman Ivan Orlov", "Mr. Orlov", "Orlov", "the Times"."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from provenance.languages.model import Language
from provenance.languages.name_words import NO_SURNAMES, OUTLET_NOUNS, PARTICLES
from provenance.quotes.owners import POSSESSIVES, bare
from provenance.quotes.sentence.declined import in_nominative, is_given_in_any_case, surname_forms
from provenance.quotes.sentence.loose_ends import before_day
from provenance.quotes.sentence.names import is_patronymic, name_words, spelt
from provenance.quotes.sentence.persons import People, Person
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.sentence.small_names import without_particles
from provenance.quotes.speakers.common_nouns import is_common_noun
from provenance.quotes.speakers.headed import in_small_letters
from provenance.quotes.speakers.honorifics import (
    called_so,
    generation_behind,
    of_gender,
    of_generation,
    title_before,
)
from provenance.quotes.speakers.houses import (
    called_in_s,
    is_half_a_body,
    is_of_nation,
    trust_in_name,
    whole_body,
)
from provenance.quotes.speakers.names_last import tail_is_speaker
from provenance.quotes.speakers.namesakes import called_in_part, chief_holder
from provenance.quotes.speakers.naming import SEATS, before_object, is_office, opens_with_adverb
from provenance.quotes.speakers.nations import origin_of
from provenance.quotes.speakers.oblique import (
    is_whose,
    name_in_nominative,
    noun_in_nominative,
    stands_in_case,
)
from provenance.quotes.speakers.scene import SPOKEN_REACH, Resolved, Scene, last_mention
from provenance.quotes.speakers.whose_name import is_owned_name

_NEAR_LIMIT, _NAME_REACH = 20, 8
_MOST_OUTLETS = 64
_WITH_NAME = 3
_TWO_NAMES = 4
_LETTERS = 3


def named(skeleton: Skeleton, phrase: Phrase, people: People, language: Language) -> Resolved | None:
    """The person or body of the name that the phrase holds, or None when it holds none."""
    house = called_in_s(skeleton, phrase, people, language) or whole_body(skeleton, phrase, language)
    if house is not None:
        return Resolved(house, None, "name-once")
    return _own_name(skeleton, phrase, people, language) or _named_aside(skeleton, phrase, people, language)


def _own_name(skeleton: Skeleton, phrase: Phrase, people: People, language: Language) -> Resolved | None:
    """A phrase that holds a name: "Kremlin spokesman Ivan Orlov", "Mr. Orlov", "Orlov"."""
    words = skeleton.words
    begin, end = _name_in(skeleton, phrase, people, language)
    if language.declines_names and end - begin >= _TWO_NAMES:
        begin, end = _in_first_case(skeleton, begin, end, language)
    if (
        begin > phrase.first
        and end <= phrase.core
        and skeleton.lows[begin - 1] in language.phrase_words.causes
    ):
        return None  # "Leeds for Human Rights"
    if begin >= end or (words[end - 1].endswith(POSSESSIVES) and end < phrase.last):
        return None
    if end - begin == 1 and skeleton.is_marked(begin) and skeleton.lows[phrase.first] in language.roles:
        return None  # "игрок «Вымпела»"
    behind_role = begin > phrase.first and skeleton.lows[phrase.first] in language.roles
    is_short = len(words[begin]) > 1 and words[begin].isupper() and end - begin < _WITH_NAME
    if behind_role and not language.has_articles and is_short:
        return None  # "глава МИД Галлии"
    first, last = name_words(skeleton, begin, end, language)
    behind_article = skeleton.lows[phrase.first] in language.role_words.definite
    if behind_article and any(sign.isdigit() for sign in words[end - 1]):
        return None  # "the world No.2"
    printed_so = spelt(skeleton, first, last)
    found = in_nominative(printed_so, language)
    if found != printed_so and _owns_before(skeleton, phrase.first, first, language):
        return None
    in_case = bool(found) and language.declines_names and stands_in_case(skeleton, begin, language)
    is_behind = language.declines_names and first > phrase.first and len(found) > 1
    if is_behind and is_whose(skeleton, first, printed_so != found or in_case, language):
        return None  # "по словам друга Ивана Орлова"
    if in_case and len(found) > 1:
        found = name_in_nominative(found, language)
    if not found or (len(found) == 1 and found[0].lower() in language.role_words.short):
        return None
    if len(found) == 1 and origin_of(found[0], language) and skeleton.lows[phrase.first] == "the":
        return None
    if len(found) == 1 and first == begin > phrase.first and found[0].lower() in language.bodies:
        return None
    if language.has_capital_nouns and is_owned_name(skeleton, phrase, first, found, people, language):
        return None
    person = people.by_letters.get(" ".join(found).casefold())
    person = person or _person(found, people, phrase.first, skeleton, begin, language)
    is_place = _is_place_behind(skeleton, phrase, first, found, language)
    if is_place and not in_case and (person is None or len(person.words) == 1):
        return Resolved(in_print(skeleton, phrase, language), None, "name-once")
    if person is not None and behind_role and _is_owner_behind(found, person, language):
        return None
    if person is not None:
        serves = in_case and skeleton.lows[first - 1] in language.role_words.serving and first > phrase.first
        trust = _SERVES if serves else trust_in_name(skeleton, phrase, person, language)
        return Resolved(person.name, person, "name", trust)
    shown = _Shown(begin, end, first, last, found, in_case)
    return _named_once(skeleton, phrase, shown, language)


# "по словам адвоката Ивана Орлова": his lawyer, or the lawyer called so.
_SERVES = 0.75


class _Shown(NamedTuple):
    """A name in a phrase: its run of capitals, its own tokens, its words, and if another case is sure."""

    begin: int
    end: int
    first: int
    last: int
    found: tuple[str, ...]
    in_case: bool


def _named_once(skeleton: Skeleton, phrase: Phrase, shown: _Shown, language: Language) -> Resolved | None:
    """Who a name means that nobody known bears: as it is printed, or nobody."""
    begin, end, first, last, found, in_case = shown
    if skeleton.lows[last - 1] in language.roles or skeleton.lows[last - 1] in language.titles:
        return None
    if language.has_capital_nouns and len(found) > 1 and is_office(found, language):
        return None
    holds = last < phrase.last and skeleton.lows[last] in language.roles and language.knows_people
    if holds and len(found) > 1 and found[-1] in SEATS:
        return Resolved(in_print(skeleton, phrase, language), None, "name-once")  # "Tamale South MP"
    if len(found) == 1 and is_common_noun(skeleton, phrase, begin, found[0], language):
        return None
    if begin - 2 >= phrase.first and is_half_a_body(skeleton, begin, found[-1], language):
        return Resolved(in_print(skeleton, phrase, language), None, "name-once")
    if language.knows_people and first > begin and is_of_nation(skeleton, first - 1, found[-1], language):
        return Resolved(" ".join(skeleton.words[begin:last]), None, "name-once")
    if first > begin and OUTLET_NOUNS.issuperset(found):
        return Resolved(" ".join(w for w in skeleton.words[begin:end] if w != "."), None, "name-once")
    goes_on = end < phrase.last and skeleton.lows[end] in language.phrase_words.topics
    if goes_on and (found[-1] in NO_SURNAMES or found[-1].lower() in language.bodies):
        # "the Royal College of Nursing"
        return Resolved(in_print(skeleton, phrase, language), None, "name-once")
    if in_case and len(found) == 1 and begin == phrase.first:
        return Resolved(name_in_nominative(found, language)[0], None, "name-once")
    full = len(found) > 1 or (first == begin and begin == phrase.first)
    full = full or _is_apposed(skeleton, begin, language)
    printed = (
        " ".join(filter(None, (_not_shouted(found), generation_behind(skeleton, last)))) if full else None
    )
    name = printed or in_print(skeleton, phrase, language)
    if printed is None and language.declines_names and stands_in_case(skeleton, phrase.first, language):
        name = " ".join(noun_in_nominative(name.split(" "), language))  # "цитирует президента США Reuters"
    return Resolved(name, None, "name-once")


def _in_first_case(skeleton: Skeleton, begin: int, end: int, language: Language) -> tuple[int, int]:
    """ "Ивана Орлова Анна Белова", "Анна Белова Ивану Орлову": of two in a row that in the nominative."""
    for k in range(begin + 2, end - 1):
        if is_given_in_any_case(skeleton.lows[k], language):
            second = tuple(skeleton.words[k:end])
            if in_nominative(second, language) == second:
                return k, end
            first = tuple(skeleton.words[begin:k])
            led = stands_in_case(skeleton, begin, language) and in_nominative(first, language) != first
            return (k, end) if led else (begin, k)  # "по словам адвоката Ивана Орлова Анны Беловой"
    return begin, end


def _owns_before(skeleton: Skeleton, first: int, begin: int, language: Language) -> bool:
    """ "Адвокат Ивана Орлова сказал": the name behind a noun in the nominative is whose he is."""
    before = skeleton.lows[begin - 1] if begin > first else ""
    is_first = before in language.who or before in language.roles or before in language.bodies
    return is_first and not stands_in_case(skeleton, begin, language)


def _is_place_behind(
    skeleton: Skeleton, phrase: Phrase, first: int, found: tuple[str, ...], language: Language
) -> bool:
    """ "Новые жители Нордска": a place in the genitive behind a noun of people, no woman's surname."""
    if len(found) != 1 or first <= phrase.first:
        return False
    if not language.declines_names:  # "Der Vertreter Nordlands"
        return found[0].endswith(language.role_words.place_genitives)
    before = skeleton.lows[first - 1]
    in_case = found[0].endswith(language.genitive_endings) and before in language.roles
    if in_case and before.endswith(language.name_cases.plurals):
        return True  # "Жители Лисова": several, whom no surname names
    return in_case and not found[0].endswith(language.name_cases.singular)


def _is_owner_behind(found: tuple[str, ...], person: Person, language: Language) -> bool:
    """ "адвокат Сомова" of Олег Сомов: whose lawyer it is, behind an office in the nominative."""
    owns = language.declines_names and len(found) == 1 and person.gender == "m"
    return owns and person.words[-1] in surname_forms(found[0], language)


def _name_in(skeleton: Skeleton, phrase: Phrase, people: People, language: Language) -> tuple[int, int]:
    """The run of capitalised words that the phrase ends in; an empty range when there is none."""
    words = skeleton.words
    end = phrase.core
    if end < phrase.last and tail_is_speaker(skeleton, phrase, people, language):
        end = phrase.last
    elif not words[end - 1][0].isupper() and words[end - 1] != ".":
        return end, end
    elif language.subjects_last:
        end = _past_particles(skeleton, end, phrase.last, people)
    begin = end
    while begin > phrase.first and (
        words[begin - 1][0].isupper()
        or words[begin - 1] == "."
        or words[begin - 1] in ("de", "van", "von", "al", "bin")
        or (words[begin - 1] in PARTICLES and not language.has_capital_nouns)
    ):
        begin -= 1
    while begin < end and (words[begin] == "." or skeleton.lows[begin] in language.phrase_words.articles):
        begin += 1
    return begin, end


def _past_particles(skeleton: Skeleton, end: int, last: int, people: People) -> int:
    """Past "de la Mora" behind a name's first words, where somebody is called so in full."""
    at = end
    while at < last and skeleton.words[at] in PARTICLES:
        at += 1
    if not end < at < last:
        return end
    known = people.by_surname.get(skeleton.words[at].casefold(), ())
    return at + 1 if any(skeleton.words[end - 1] in one.words for one in known) else end


def _not_shouted(found: tuple[str, ...]) -> str:
    """ "ANN LEE" of a transcript's label as "Ann Lee"."""
    shouted = len(found) > 1 and all(len(word) > 1 and word.isupper() for word in found)
    shouted = shouted and max(map(len, found)) > _LETTERS  # "ГУ МВД"
    return " ".join(in_small_letters(found) if shouted else found)


def _is_apposed(skeleton: Skeleton, begin: int, language: Language) -> bool:
    """ "Ferry operator Northline", "the carmaker Volund": the name behind what it does."""
    low = skeleton.lows[begin - 1] if begin else ""
    is_maker = low.endswith(("er", "or", "ist", "line")) or low in language.role_words.firms
    return low.isalpha() and skeleton.words[begin - 1].islower() and is_maker


def _named_aside(skeleton: Skeleton, phrase: Phrase, people: People, language: Language) -> Resolved | None:
    """ "His spokeswoman, Ann Lee," and "Deputy Secretary of the Council Ann Lee": the name stands last, or
    behind a mood ("a delighted Lee")."""
    mood = _in_a_mood(skeleton, phrase, people, language)
    if mood is not None:
        return _own_name(skeleton, mood, people, language)
    end = phrase.last - (skeleton.words[phrase.last - 1] == ".")  # "his father, Ann Lee Jr.,"
    if phrase.core == phrase.last or not skeleton.words[end - 1][0].isupper():
        return None
    comma = next((k for k in range(phrase.first, phrase.last) if skeleton.words[k] == ","), None)
    if comma is not None:
        return _own_name(skeleton, Phrase(comma + 1, phrase.last, phrase.last, comma + 1), people, language)
    return None


def _in_a_mood(skeleton: Skeleton, phrase: Phrase, people: People, language: Language) -> Phrase | None:
    """ "a delighted Lee after the game": the name of somebody known, behind an article and adjectives."""
    words, lows, first = skeleton.words, skeleton.lows, phrase.first
    if not language.knows_people or lows[first] not in language.role_words.indefinite:
        return None
    at = next((k for k in range(first + 1, phrase.last) if words[k][0].isupper()), phrase.last)
    if (
        not 1 < at - first <= _WITH_NAME
        or bare(lows[at] if at < phrase.last else "-") not in people.by_surname
    ):
        return None
    if words[at].endswith(POSSESSIVES):
        return None  # "a book praising Lee's work"
    moods = all(low.endswith(language.phrase_words.participles) for low in lows[first + 1 : at])
    people_nouns = language.roles | language.trades
    goes_on = any(words[k][0].isupper() or lows[k] in people_nouns for k in range(at + 1, phrase.last))
    return Phrase(at, at + 1, at + 1, at) if moods and not goes_on else None


def _person(
    found: tuple[str, ...], people: People, at: int, skeleton: Skeleton, begin: int, language: Language
) -> Person | None:
    found = without_particles(found, language)
    candidates = people.by_surname.get(found[-1].casefold(), [])[-_NEAR_LIMIT:]
    near = range(begin, min(begin + _NAME_REACH, len(skeleton.words)))
    surname = next((k for k in near if bare(skeleton.words[k]) == found[-1]), begin)
    generation = generation_behind(skeleton, surname + 1)
    candidates = list(of_generation(candidates, generation, is_full=len(found) > 1))
    if not candidates and language.declines_names:
        forms = surname_forms(found[-1], language)
        known = (people.by_surname.get(form.casefold()) for form in forms)
        candidates = next((some[-_NEAR_LIMIT:] for some in known if some), [])
    if not candidates and language.has_capital_nouns:
        stem = found[-1].removesuffix("s").casefold()  # "Lees Antwort"
        candidates = people.by_surname.get(stem, [])[-_NEAR_LIMIT:]
    if not candidates and len(found) == 2 and is_patronymic(found[1]):
        return _by_given_name(found, people)
    if not candidates and len(found) == 1:
        part = people.part(found[0], skeleton.lows[begin - 1] if begin else "")
        if part is not None:
            return part
    if len(found) > 1:
        if opens_with_adverb(skeleton, begin, found, candidates, language):
            return candidates[-1]
        exact = [
            p
            for p in candidates
            if p.words[0] == found[0] or len(p.words) == 1 or p.words[-len(found) :] == found  # "Te Lee"
        ]
        candidates = exact or [p for p in candidates if p.words[0][:1] == found[0][:1]]
    if (
        not candidates
        and len(found) > 1
        and (named := called_in_part(people, found, "", language)) is not None
    ):
        return named
    if not candidates:
        alone = before_object(skeleton, begin, found, people.by_surname, language)
        if len(alone) < len(found):
            return _person(alone, people, at, skeleton, begin, language)
        return _by_given_name(found, people) if len(found) == 1 else None
    titles = skeleton.lows[begin : min(at + 4, begin + len(found) + 1)]
    own = found[-1].lower()  # "Bishop" of Nora Bishop is no title
    gender = next((language.titles[low] for low in titles if low != own and language.titles.get(low)), "")
    fitting = of_gender(candidates, gender) if len(found) == 1 else candidates
    fitting = [p for p in fitting if not gender or p.gender in ("", gender)]
    if not fitting:
        return None
    if len(found) == 1:
        fitting = list(called_so(fitting, title_before(skeleton, surname), language))
    chief = chief_holder(fitting) if len(found) == 1 and not gender else None
    own_end = max(at + 1, surname + 1)
    return chief or max(fitting, key=lambda p: last_mention(p, own_end))


def _by_given_name(found: tuple[str, ...], people: People) -> Person | None:
    given = people.by_given.get(found[0], [])
    return given[0] if len(given) == 1 else None


def in_print(skeleton: Skeleton, phrase: Phrase, language: Language) -> str:
    """The words of a phrase as a report shows them, without articles and days."""
    first = phrase.first
    while first < phrase.last - 1 and skeleton.lows[first] in language.phrase_words.articles:
        first += 1
    if first + 1 < phrase.core and skeleton.lows[first] == "one" and skeleton.words[first + 1].islower():
        first += 1  # "One former engineer"
    if (
        first + 1 < phrase.core
        and skeleton.words[first] in language.role_words.tiers
        and skeleton.words[first + 1][0].isupper()
    ):
        first += 1  # "the state Department of Health"
    while first > 1 and skeleton.words[first - 1] == "," and _is_one_number(skeleton, first):
        first -= 2  # "1,700 scientists"
    end = phrase.last if phrase.last - first <= 10 else max(phrase.core, first + 1)
    if language.knows_people:
        end = before_day(skeleton, first, end, language)
    name = skeleton.text[skeleton.starts[first] : skeleton.ends[end - 1]]
    return bare(" ".join(name.rstrip("-").split()))  # "-dijo la mujer-."


def _is_one_number(skeleton: Skeleton, at: int) -> bool:
    """Whether a comma joins the digits at a token to those before it."""
    joined = skeleton.starts[at] == skeleton.ends[at - 1] and skeleton.starts[at - 1] == skeleton.ends[at - 2]
    return joined and skeleton.words[at].isdigit() and skeleton.words[at - 2].isdigit()


def paper_in_full(skeleton: Skeleton, noun: str, scene: Scene) -> str | None:
    """ "The Times": the paper of that name that spoke or is named elsewhere, "The Arbour Times"."""
    for _, person, name in reversed(scene.spoken[-SPOKEN_REACH:]):
        if person is None and name.endswith(" " + noun):
            return name
    places = islice(skeleton.outlets.items(), _MOST_OUTLETS)
    printed = (skeleton.text[start:end].removeprefix("The ") for start, end in places)
    known = {name for name in printed if name.endswith(" " + noun)}
    return known.pop() if len(known) == 1 else None

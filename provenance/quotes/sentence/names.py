"""Names in a run of capitalised words: where they begin, how they are spelt, which form is usual.

Titles, roles and places in front are left out; an initial keeps its dot, a patronymic is dropped.
"""

from __future__ import annotations

import re
from collections import Counter

from provenance import languages
from provenance.languages.model import Language
from provenance.languages.model import words as listed
from provenance.languages.name_words import (
    ARTICLES_TOO,
    BEFORE_PLACES,
    CLANS,
    DOTTED_TITLES,
    FIRM_NOUNS,
    GIVEN_BEHIND_OFFICES,
    GIVEN_TOO,
    JOINING_PARTICLES,
    NO_SURNAMES,
    OPENS_LINE,
    PARTICLES,
    PATRONYMICS,
    REGIONS,
    SUFFIXES,
)
from provenance.quotes.owners import POSSESSIVES, bare
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.declined import is_given_in_any_case
from provenance.quotes.sentence.offices import past_field
from provenance.quotes.sentence.skeleton import Skeleton, is_initial
from provenance.quotes.sentence.small_names import printed

_NAME_AFTER_PLACE = 3
_GIVEN = languages.of_all("female_names") | languages.of_all("male_names")
_PLACE_LINKS = listed("of to")


def run_end(skeleton: Skeleton, at: int, last: int, has_capital_nouns: bool = False) -> int:
    """The end of the run of capitalised words, initials and particles that begins at `at`."""
    words = skeleton.words
    end = at + 1
    if words[at].endswith(POSSESSIVES) or (has_capital_nouns and words[at] in OPENS_LINE):
        return end
    while end < last:
        word = words[end]
        if has_capital_nouns and word in OPENS_LINE:
            break  # "15:31 Uhr Im Prozess"
        if word[0].isupper():
            end += 1
            if word.endswith(POSSESSIVES):
                break
        elif has_capital_nouns and word in ARTICLES_TOO and words[end - 1] not in PARTICLES:
            break
        elif word == "zu" and end - at > 1 and skeleton.lows[end - 1] not in _GIVEN:
            break  # "sagte Ann Lee zu Keystone-SDA", no "Karl Theodor zu Lee"
        elif (word == "." and _is_dot_of_name(skeleton, end, last)) or (
            word in PARTICLES and _leads_on(skeleton, end + 1, last, has_capital_nouns)
        ):
            end += 1
        else:
            break
    return end


def _leads_on(skeleton: Skeleton, at: int, last: int, has_capital_nouns: bool) -> bool:
    """Whether the name goes on behind a particle: "Luis de la Mora"."""
    at += at < last and not has_capital_nouns and skeleton.words[at] in PARTICLES
    return at < last and skeleton.words[at][0].isupper()


def end_of_first(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """ "советника Андрея Лисова Ивана Ершова", "Ana Mora y Juan Ruiz": where the first of two names ends."""
    if language.subjects_last:
        lows = skeleton.lows
        joints = (k for k in range(first + 1, last - 1) if lows[k] in language.joining)
        return next((k for k in joints if is_given(lows[k + 1], language)), last)
    if not language.declines_names or last - first < _TWO_NAMES:
        return last
    own = last
    for k in range(first, last - 1):
        if is_given_in_any_case(skeleton.lows[k], language):
            own = min(own, k)
            if k > own + 1:
                return k
    return last


_TWO_NAMES = 4


def _is_dot_of_name(skeleton: Skeleton, at: int, last: int) -> bool:
    """Whether the token is the dot of an initial or a title: "J." in "Ann J. Lee", "Dr." before a name."""
    words = skeleton.words
    before = words[at - 1]
    if words[at] == "." and is_initial(before) and at + 1 < last and words[at - 2][0].isupper():
        closes = words[at + 1] == "," or words[at + 1][0].islower()
        return closes or words[at + 1][0].isupper()  # "Gérard P., 58 ans"
    return (
        words[at] == "."
        and skeleton.starts[at] == skeleton.ends[at - 1]
        and at + 1 < last
        and words[at + 1][0].isupper()
        and (is_initial(before) or before in DOTTED_TITLES)
    )


# "A.Lee": an initial that no space follows.
_GLUED = re.compile(r"((?:[^\W\d_]\.){1,3})([^\W\d_][^\W\d_]+(?:-[^\W\d_]+)?)\Z")


def spelt(skeleton: Skeleton, first: int, last: int) -> tuple[str, ...]:
    """The words of a name, initials with their dots: ("Ann", "J.", "Lee")."""
    if last - first == 1 and skeleton.words[first] != ".":
        word = unglued(bare(printed(skeleton, first)))
        glued = _GLUED.match(word) if "." in word else None
        return (glued[1], glued[2]) if glued else (word,)
    words: list[str] = []
    for at in range(first, last):
        word = printed(skeleton, at)
        if at > first and skeleton.is_marked(at):
            continue  # a nickname in marks
        if word != ".":
            words.append(unglued(bare(word)) if at == first else bare(word))
        elif words and is_initial(words[-1]):
            words[-1] += "."
    if len(words) == 3 and words[1].endswith(PATRONYMICS):
        del words[1]
    return tuple(words)


_INNER_CAPITAL = re.compile(r"[^\W\d_]{3,}[^\W\d_A-ZÀ-Þ](?=[A-ZÀ-Þ])")


def unglued(word: str) -> str:
    """ "VolundAnn" as "Ann": a space was lost in front of a given name that is known."""
    if word[1:].islower():
        return word
    glue = _INNER_CAPITAL.match(word)
    if glue is None or word[glue.end() :].lower() not in _GIVEN or glue.group().lower() in _GIVEN:
        return word
    if glue.group().endswith(CLANS):
        return word  # "AnnMcDonald"
    return word[glue.end() :]


def is_patronymic(word: str) -> bool:
    """ "Ivanovna", "Иванович": a father's name, behind the given name."""
    return word.endswith(PATRONYMICS) and word[0].isupper()


def usual_form(forms: Counter[tuple[str, ...]]) -> tuple[str, ...]:
    """The form of several words printed most often, the longer of two as frequent."""
    full = [form for form in forms if len(form) > 1]
    return max(full or list(forms), key=lambda form: (not _is_shouted(form), forms[form], len(form), form))


def _is_shouted(form: tuple[str, ...]) -> bool:
    return all(word.isupper() for word in form)


def name_words(skeleton: Skeleton, first: int, last: int, language: Language) -> tuple[int, int]:
    """The tokens of the name proper in a run: titles, roles, demonyms and owners in front left out."""
    while last > first + 1 and (skeleton.lows[last - 1] in SUFFIXES or _ends_suffix(skeleton, last)):
        last -= 1
    if language.knows_people and last > first + 2:
        last = _before_office(skeleton, first, last, language)
    if last == first + 1:
        return first, last
    begin = _past_titles(skeleton, past_field(skeleton, first, last, language), last, language)
    is_region = language.knows_people and skeleton.words[last - 1] in REGIONS
    if not is_region and not _is_entitled(skeleton, begin, language):
        begin = _from_given_name(skeleton, begin, last, language)
    begin += _is_month(skeleton, begin, last, language)
    begin += begin + 1 < last and skeleton.words[begin].endswith(_LINKED)  # "Norland-linked RTG Mining"
    if last - begin == _NAME_AFTER_PLACE and begin == first and _follows_office(skeleton, first, language):
        # "Deputy Prime Minister of Russia Bo Chen": the place first, then the name.
        begin = begin if is_given(skeleton.lows[begin], language) else begin + 1
    if language.genitive_endings and last - begin > 2 and _is_owner(skeleton, begin, language):
        begin += 1
    return begin, last


_LINKED = ("-linked", "-based", "-backed", "-owned", "-led", "-listed", "-run", "-registered")


def _before_office(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """ "Ann Lee Director Arden College": where the office begins that no comma parts from a full name."""
    for k in range(first + 2, last):
        is_office = skeleton.lows[k] in language.roles and skeleton.lows[k] not in _OFFICES_TOO
        named = is_given(skeleton.lows[k - 2], language) and skeleton.words[k - 1][0].isupper()
        if is_office and named and not _leads_past_office(skeleton, k, last, language):
            return k
    return last


def _leads_past_office(skeleton: Skeleton, k: int, last: int, language: Language) -> bool:
    """ "Marion County Sheriff Ann Lee", "Madison Police Chief Ann Lee": a place's office, in front of her."""
    word, low = skeleton.words[k - 1], skeleton.lows[k - 1]
    is_house = word in NO_SURNAMES or word in FIRM_NOUNS or low in language.bodies
    return is_house or any(is_given(skeleton.lows[at], language) for at in range(k + 1, last - 1))


_OFFICES_TOO = languages.of_all("role_words.surnames_too")


def _ends_suffix(skeleton: Skeleton, end: int) -> bool:
    """Whether the dot of "Jr." stands before token `end`."""
    return skeleton.words[end - 1] == "." and skeleton.lows[end - 2] in SUFFIXES


def _is_owner(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "министр транспорта Галлии Иван Лисов": in the genitive behind an office, what it is for."""
    lows = skeleton.lows
    if not lows[at].endswith(language.genitive_endings) or is_given(lows[at], language):
        return False
    for k in range(at - 1, max(-1, at - _OFFICE_REACH), -1):
        if lows[k] in language.roles or lows[k] in language.titles:
            return True
        if not lows[k].isalpha():
            return False
    return False


_OFFICE_REACH = 5


# "Leeds-based Ann Lee"
_HAILING = ("-based", "-born", "-raised")


def _past_titles(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    begin = first
    for at in range(first, last - 1):
        low, word = skeleton.lows[at], skeleton.words[at]
        if word in PARTICLES and at > begin and is_given(skeleton.lows[begin], language):
            continue  # "Luis de la Mora": no opening word
        if at == last - 2 and (low == "dean" or (low in language.demonyms and is_given(low, language))):
            continue  # "coach Dean Lee", "director Christian Lee": a given name oftener
        if at == last - 2 and low in GIVEN_BEHIND_OFFICES and skeleton.lows[at - 1] in language.roles:
            continue  # "Prime Minister Deacon Lee"
        if (
            low in language.in_front_of_names
            or (at == begin and skeleton.is_marked(at))  # a club in marks
            or word.endswith(POSSESSIVES)
            or low.endswith(_HAILING)
            or (word in NO_SURNAMES and at < last - 2)  # "Arbour School Ann Lee"
            or (at < last - 2 and low.endswith(LEARNED) and is_given(skeleton.lows[at + 1], language))
            or (word == "." and skeleton.lows[at - 1] in language.titles)
            or (language.has_capital_nouns and (low in language.views or _leads_to_name(low, language)))
            or (language.declines_names and _are_letters(word, skeleton.words[at + 1]))
            or (skeleton.lows[at + 1] in language.role_words.agents and _is_view(low, language))
        ):
            begin = at + 1
    if begin < last - 1 and _stands_before_name(skeleton, begin, last, language):
        begin += 1
    return begin + 1 if begin < last and skeleton.words[begin] == "." else begin


def _is_month(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """ "In May Ann Lee": a month that is a given name too, with a whole name behind it."""
    if not 0 < at < last - 2 or skeleton.lows[at] not in GIVEN_TOO:
        return False
    before = skeleton.lows[at - 1]
    return before in language.phrase_words.before_days or before in language.near_times


def _are_letters(word: str, following: str) -> bool:
    """ "президент РФ Иван Лисов": letters for a country or a body, no part of the name."""
    return (
        len(word) > 1
        and word.isalpha()
        and word.isupper()
        and following[0].isupper()
        and not following.isupper()
    )


def _is_view(low: str, language: Language) -> bool:
    """Whether "von" behind the noun tells whose it is: "Ansicht von Lee", "Mitteilung von Lee"."""
    return low in language.views or low in language.opinions or low.endswith(language.abstract_endings)


def _leads_to_name(low: str, language: Language) -> bool:
    """ "Eine", "Mein", or a noun of people in front of a name, where nouns have capitals."""
    return low in language.determiners or _is_compound_role(low, language)


def _is_compound_role(low: str, language: Language) -> bool:
    """ "Bauernpräsidentin", "Tiefbauvorsteherin", "Ehefrau": a compound or feminine form no table lists."""
    if ends_in(low, language.roles) or low in language.role_words.before_names:
        return True
    return len(low) > _LONG_GIVEN and low.endswith(language.role_endings) and not is_given(low, language)


_LONG_GIVEN = 7


def _stands_before_name(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """ "Passenger Ann Lee", "CFO Ann Lee", "Mum-of-three Ann": no part of the name."""
    low, word = skeleton.lows[at], skeleton.words[at]
    if "-of-" in low:
        return True
    if last - at < 3 or skeleton.words[last - 1] in REGIONS:
        return False
    if word.isalpha() and word.isupper() and len(word) > 2 and not skeleton.words[at + 1].isupper():
        return True
    return _is_trade(low, language)


# Trades that are nobody's surname: "Marine Biologist Ann Lee".
LEARNED = ("ologist", "ician", "ographer")
_TRADES = (
    *LEARNED,
    "enger",
    "eper",
    "orker",
    "aker",
    "driver",
    "owner",
    "grapher",
    "eller",
    "eeper",
)


def _is_trade(low: str, language: Language) -> bool:
    return (low in language.trades or low.endswith(_TRADES)) and not is_given(low, language)


def _is_entitled(skeleton: Skeleton, begin: int, language: Language) -> bool:
    """Whether an office stands right in front: "Speaker Om Narayan Lee" has no given name that is known."""
    at = begin - 1 - (begin > 1 and skeleton.words[begin - 1] == ".")  # "Prof. Uttam Kumar Lee"
    low = skeleton.lows[at] if begin else ""
    office = low in language.titles or low in language.roles
    return office and skeleton.lows[begin] not in _WITH_OFFICES and len(skeleton.words[begin]) > 1


# "President pro tempore Ann Lee", "Defence QC Ann Lee"
_WITH_OFFICES = SUFFIXES | listed("pro emeritus elect designate counsel")


def _from_given_name(skeleton: Skeleton, begin: int, last: int, language: Language) -> int:
    """Past what stands before the first given name that is known."""
    for at in range(begin + 1, last - 1):
        in_case = language.declines_names and is_given_in_any_case(skeleton.lows[at], language)
        if in_case and skeleton.words[at - 1].isupper():
            return at  # "президента РФ Ивана Лисова"
        if is_given(skeleton.lows[at], language) and skeleton.lows[at - 1] not in BEFORE_PLACES:
            if all("." in word or is_initial(word) for word in skeleton.words[begin:at]):
                return begin  # "A.K.M. Nasir Lee"
            is_set_off = at == begin + 1 and begin > 0 and skeleton.words[begin - 1] == ","
            return begin if is_set_off or is_given(skeleton.lows[begin], language) else at
    return begin


def is_given(low: str, language: Language) -> bool:
    """Whether the word is a given name that the language's tables know."""
    return low in language.given_names


def _follows_office(skeleton: Skeleton, first: int, language: Language) -> bool:
    """Whether "minister of", "ambassador to the" stands in front: then a place comes first."""
    at, lows = first - 1, skeleton.lows
    if language.subjects_last:  # "le ministre ivoirien de l'Intérieur Sidi Lee"
        at -= lows[at] in language.article_genders or lows[at] in language.determiners
        led = lows[at] in language.contracted or (at < first - 1 and lows[at] in language.of_words)
        return at > 1 and led and not language.who.isdisjoint(lows[at - 2 : at])
    if at > 0 and lows[at] == "the":
        at -= 1
    return (
        at > 0
        and lows[at - 1] not in language.formulas_by_head  # "According to the Arden Parcel Service"
        and skeleton.lows[at] in _PLACE_LINKS
        and (skeleton.lows[at - 1] in language.titles or skeleton.words[at - 1][0].isupper())
    )


def joined_surname(word: str) -> str:
    """ "Lee" of "Bo-ul-Lee", a full name in one word; "" of other words."""
    parts = word.split("-")
    if len(parts) < _JOINED or JOINING_PARTICLES.isdisjoint(parts[1:-1]):
        return ""
    return parts[-1] if parts[0][:1].isupper() and parts[-1][:1].isupper() else ""


_JOINED = 3


def is_saint(skeleton: Skeleton, begin: int) -> bool:
    """ "St Andrew", "St. Louis": a saint, and mostly a place."""
    at = begin - 1 - (begin > 1 and skeleton.words[begin - 1] == ".")
    return at >= 0 and skeleton.words[at] == "St"

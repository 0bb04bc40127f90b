"""What stands beside a name: the roles on either side, the gender that title, role or given name tells."""

from __future__ import annotations

import re

from provenance import languages
from provenance.languages.model import Language
from provenance.languages.name_words import FEMININE_ENDINGS, FEMININE_LETTERS
from provenance.quotes.owners import POSSESSIVES, bare
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.portfolios import office_of_fields
from provenance.quotes.sentence.skeleton import Clauses, Skeleton

_LEFT_REACH = 22
_OFFICE_REACH = 12
_RIGHT_REACH = 12


def stated_gender(skeleton: Skeleton, first: int, begin: int, language: Language) -> str:
    """The gender of the title in front of a name: "Mrs.", "spokesman"."""
    for at in range(begin - 1, max(first - 1, begin - 4), -1):
        gender = language.titles.get(skeleton.lows[at], "")
        if gender:
            return gender
    return ""


def gender_of_name(skeleton: Skeleton, begin: int, words: tuple[str, ...], language: Language) -> str:
    """The gender that the office in front of a name or its given name tells."""
    if begin and skeleton.lows[begin - 1] in language.role_words.women_of_office:
        return "f"
    return given_gender(words, language) or _gender_of_kin(skeleton, begin, language)


def _gender_of_kin(skeleton: Skeleton, begin: int, language: Language) -> str:
    """ "Her husband, Bo Lee", "his wife Bo": what relative the name in front is of."""
    at = begin - 1 - (begin > 1 and skeleton.words[begin - 1] == ",")
    low = skeleton.lows[at] if at >= 0 else ""
    return gender_of_noun(low) if low in language.role_words.kin else ""


def gender_of_roles(roles: set[str]) -> str:
    """ "The minister's spokeswoman, Ann Lee": roles that end in -man or -woman tell."""
    women = any(role.endswith(_WOMAN) for role in roles)
    men = not _MEN_OF_OFFICE.isdisjoint(roles)
    return "" if women == men else "f" if women else "m"


_WOMAN = tuple(sorted(languages.of_all("role_words.woman_endings")))
_MEN_OF_OFFICE = languages.of_all("role_words.men_of_office")
_WOMEN = languages.of_all("role_words.women")
_MEN = languages.of_all("role_words.men")


def gender_of_noun(noun: str) -> str:
    """The gender that a noun of people tells: "the woman", "the landlord"."""
    if noun in _WOMEN or noun.endswith(_WOMAN):
        return "f"
    return "m" if noun in _MEN else ""


_MASCULINE_ENDINGS, _VOWELS = ("ов", "ев", "ёв", "ский", "цкий"), tuple("аеёиоуыэюяь")


def given_gender(words: tuple[str, ...], language: Language) -> str:
    """The gender of a full name: of its given name, or of a feminine surname."""
    if len(words) > 1:
        given = words[0].lower()
        women, men = given in language.female_names, given in language.male_names
        if women or men:
            return "" if women and men else "f" if women else "m"
        if words[-1].lower().endswith(FEMININE_ENDINGS) and given.endswith(FEMININE_LETTERS):
            return "f"  # not "Mils Pelhamina"
        if words[-1].lower().endswith(_MASCULINE_ENDINGS) and not given.endswith(_VOWELS):
            return "m"  # "Семён Крылов"
    return ""


def roles_left(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> set[str]:
    """The words of the description in front of a name: "the group's secretary general"."""
    if language.subjects_last and at > sentence.first and skeleton.words[at - 1] == ",":
        office = office_of_fields(skeleton, at - 1, sentence.first, language)
        if office is not None:  # "la ministra de Pesca, Puertos y Costas, Ana Lee"
            return {bare(low) for low in skeleton.lows[office : at - 1] if low.isalpha()}
    found: set[str] = set()
    set_off = False
    k = at - 1
    while k >= sentence.first and at - k <= _LEFT_REACH:
        low = skeleton.lows[k]
        if not low[0].isalnum():
            if skeleton.words[k] == "." and skeleton.lows[k - 1] in language.titles:
                k -= 1
                continue
            if skeleton.words[k : k + 2] == [")", ","] and set_off and language.subjects_last:
                k = _before_bracket(skeleton, sentence, k)  # "la secretaria de Obras (SO), Ana Lee,"
                continue
            if skeleton.words[k] == "," and (
                skeleton.lows[k + 1] in language.roles or _describes_twice(skeleton, sentence, k, language)
                if found - language.titles.keys()
                else _office_before(skeleton, sentence, k, language)
            ):
                set_off = True
                k -= 1
                continue
            break
        two = low in language.joining and not language.roles.isdisjoint(found) and k > sentence.first
        if two and language.subjects_last and skeleton.lows[k - 1] in language.roles:
            k -= 1  # "la actriz y cantante Ana Lee"
            continue
        if low in language.auxiliaries or low in language.conjunctions or low in language.pronouns:
            break
        if (low in language.addressing and not set_off) or (low in language.of_words and not found):
            break  # "le dijo el delantero a Radio Sur", "la economista de Grupo Sur"
        if low in language.phrase_words.parting and language.roles.isdisjoint(found):
            break  # "the former keeper with Swiss club side Northline United"
        if low in language.cues and language.cues[low].form == "past":
            break
        if language.knows_people and _is_apart(skeleton, k, at, found, language):
            break
        if language.verb_second and k == at - 1 and low in language.prepositions:
            break  # "eine Sprecherin in Leeds"
        if language.subjects_last and k == at - 1 and low in language.role_words.before_places:
            break  # "la poeta Ana Lee ... en Lenguas Romances"
        if language.verb_second and _stands_before(skeleton, k, set_off, language):
            break
        found.add(bare(low))
        k -= 1
    return found


def _stands_before(skeleton: Skeleton, at: int, set_off: bool, language: Language) -> bool:
    """ "Stein traf den Kanzler Bo Lee": what stands in front of a name's phrase, where nouns have capitals.

    Behind a noun of the phrase come genitives, and what hangs on a noun of people or is set off by a comma.
    """
    low = skeleton.lows[at]
    if at == 0 or not skeleton.words[at][0].islower():
        return False
    before = skeleton.lows[at - 1]
    follows_noun = skeleton.words[at - 1][0].isupper() and before not in language.determiners
    if low in language.determiners:
        is_led = before in language.prepositions
        return not is_led and not (follows_noun and low in language.genitives)
    if low in language.prepositions:
        return not set_off and not (follows_noun and ends_in(before, language.who))
    return follows_noun


def _is_apart(skeleton: Skeleton, at: int, name: int, found: set[str], language: Language) -> bool:
    """ "The aides tend to call Leeds a risk", "a spokesman for Ann Lee": what stands there is no office of
    hers."""
    low = skeleton.lows[at]
    if at == name - 1 and low in language.cues and low not in language.roles:
        return skeleton.lows[at - 1] == "to"
    if low not in language.prepositions:
        return False
    return not found or (low != "of" and not language.roles.isdisjoint(found))


_PARTY_STATE = re.compile(r"([RDI])-([A-Z][A-Za-z.]+)")
_PARTIES = {"R": "republican", "D": "democrat", "I": "independent"}


def party_and_state(skeleton: Skeleton, at: int, language: Language) -> frozenset[str]:
    """Party and state in "Sen. Ann Lee, D-N.Y.," or "(R-Fla.)", behind a name that ends at token `at`."""
    if not language.knows_people or skeleton.words[at : at + 1] not in ([","], ["("]):
        return frozenset()
    found = _PARTY_STATE.match(skeleton.words[at + 1]) if at + 1 < len(skeleton.words) else None
    if found is None:
        return frozenset()
    low = found[2].lower().strip(".")
    return language.role_words.letters.get(low, frozenset({low})) | {_PARTIES[found[1]]}


def is_described(skeleton: Skeleton, sentence: Clauses, first: int, last: int, language: Language) -> bool:
    """ "Roy Lee, a retired machinist,", "fund manager Roy Lee": the text says what the person is."""
    lows = skeleton.lows
    if last + 1 < sentence.last and skeleton.words[last] == ",":
        after = lows[last + 1]
        if after in ("a", "an", "the", "who", "whose", "former", "head") or after.isdigit():
            return True
    before = skeleton.words[first - 1] if first > sentence.first else ""
    return before.isalpha() and before.islower() and before not in language.sorts


def is_dead(skeleton: Skeleton, sentence: Clauses, first: int, last: int, language: Language) -> bool:
    """ "built by Bo Lee, a mason who died in 1950", "the late Bo Lee": one of the dead."""
    lows, dying = skeleton.lows, language.phrase_words.dying
    if first == sentence.first:
        return False
    if not dying.isdisjoint(lows[max(sentence.first, first - _LATE_REACH) : first]):
        return True
    behind = (
        range(last, min(sentence.last - 1, last + _DEATH_REACH)) if lows[last : last + 1] == [","] else ()
    )
    return any(lows[k] in language.phrase_words.who and lows[k + 1] in dying for k in behind)


_LATE_REACH, _DEATH_REACH = 3, 10


def _describes_twice(skeleton: Skeleton, sentence: Clauses, comma: int, language: Language) -> bool:
    """ "El alcalde de Leeds, el socialista Juan Lee, ...": the office that opens the sentence is his too."""
    lows, first = skeleton.lows, sentence.first
    if not language.subjects_last or lows[comma + 1] not in language.determiners:
        return False
    if comma - first > _OFFICE_REACH or lows[first] not in language.determiners:
        return False
    inner = lows[first + 2 : comma]
    return lows[first + 1] in language.roles and not any(low in language.joining for low in inner)


def _before_bracket(skeleton: Skeleton, sentence: Clauses, at: int) -> int:
    """The token in front of the bracket that closes at token `at`; what opens the sentence if none opens."""
    near = range(at - 1, max(sentence.first, at - _BRACKET_REACH), -1)
    return next((k - 1 for k in near if skeleton.words[k] == "("), sentence.first - 1)


_BRACKET_REACH = 6


def _office_before(skeleton: Skeleton, sentence: Clauses, comma: int, language: Language) -> bool:
    """Whether an office ends at the comma: "the ambassador to Gallia, Ann Lee"."""
    if language.subjects_last and comma and skeleton.words[comma - 1] == ")":
        comma = _before_bracket(skeleton, sentence, comma - 1) + 1
    for at in range(comma - 1, max(sentence.first - 1, comma - _OFFICE_REACH), -1):
        low = skeleton.lows[at]
        if low in language.roles or (language.has_capital_nouns and ends_in(low, language.who)):
            return True
        if not low[0].isalnum() or low in language.auxiliaries or low in language.conjunctions:
            return False
    return False


def roles_right(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> set[str]:
    """The appositive after a name: ", the group's secretary general," or "(D-Ohio)"."""
    if at + 1 >= sentence.last:
        return set()
    if language.knows_people and skeleton.lows[at] in language.phrase_words.copulas:
        return _roles_told(skeleton, sentence, at + 1, language)
    if skeleton.words[at] != ",":
        return set()
    is_aged = language.knows_people and skeleton.words[at + 1].isdigit() and at + 3 < sentence.last
    if is_aged and skeleton.words[at + 2] == ",":
        at += 2  # "Ann Lee, 45, a former teacher,"
    low, word = skeleton.lows[at + 1], skeleton.words[at + 1]
    if not (
        low in language.determiners
        or word.endswith(POSSESSIVES)
        or low in language.roles
        or word[0].isupper()
        or low in ("who", "head", "former")
    ):
        return set()
    if language.knows_people and _opens_main_clause(skeleton, sentence, at, language):
        return set()
    found: set[str] = set()
    for k in range(at + 1, min(sentence.last, at + 1 + _RIGHT_REACH)):
        if skeleton.words[k] in ",.;:—" and found:
            break
        if skeleton.lows[k][0].isalnum():
            found.add(bare(skeleton.lows[k]))
    return found if not language.roles.isdisjoint(found) or found & language.titles.keys() else set()


def _opens_main_clause(skeleton: Skeleton, sentence: Clauses, comma: int, language: Language) -> bool:
    """ "After meeting Lee, the mayor said": whoever stands behind that comma speaks, and is not Lee."""
    first, lows, words = sentence.first, skeleton.lows, skeleton.words
    opens = lows[first] in language.prepositions or lows[first] in language.conjunctions
    opens = opens or lows[first].endswith(language.phrase_words.gerunds)
    if not opens or "," in words[first:comma] or lows[comma + 1] not in language.determiners:
        return False
    for k in range(comma + 2, min(sentence.last, comma + _SUBJECT_REACH)):
        if not words[k][0].isalnum() or lows[k] in language.relatives:
            return False
        if words[k].islower() and (lows[k] in language.says or lows[k] in language.auxiliaries):
            return True
    return False


_SUBJECT_REACH = 6


def _roles_told(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> set[str]:
    """ "Ann Lee is a professor of history": what the sentence says she is, up to what hangs on it."""
    if skeleton.lows[at] not in language.phrase_words.articles:
        return set()
    found: set[str] = set()
    for k in range(at + 1, min(sentence.last, at + _TOLD_REACH)):
        low = skeleton.lows[k]
        if not low[0].isalnum() or (low in language.sorts and low not in language.roles):
            break
        found.add(bare(low))
    return found if not language.roles.isdisjoint(found) else set()


_TOLD_REACH = 6

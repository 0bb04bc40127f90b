"""Whether a run of capitals names someone: what may be a name, what introduces one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from provenance.languages.frames import FRAMES
from provenance.languages.model import Form, Language
from provenance.languages.model import words as listed
from provenance.languages.name_words import (
    CLUBS,
    LEADS_CONCERNS,
    NO_SURNAME_ENDINGS,
    NO_SURNAMES,
    OUTLET_NOUNS,
)
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.names import LEARNED, is_given, joined_surname
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton, is_initial
from provenance.quotes.speakers.descriptions import given_gender


class Named(Protocol):
    """Someone with the words of the name."""

    @property
    def words(self) -> tuple[str, ...]: ...


_NOT_PEOPLE = OUTLET_NOUNS | NO_SURNAMES | {"Rs", "No", "Vs", "Here"}
# Outlets and teams begin with them, and people's names do not.
_OPENS_BODIES = listed("Radio TV Television Channel Kanal Canal Radiotelevisión Team")
_ENDS_PAPERS = listed(
    "Insider Sentinel Dispatch Ledger Standard Express Mail Advertiser Intelligencer Monitor Weekly Magazine "
    "Daily Register Argus Mercury Press Wire Beacon Sport Sports Business Politics Zeitung Nachrichten "
    "Independent Statesman Constitution Democrat Republican Leader Citizen Patriot Enterprise Voice Live "
    "Digest FM Reporter Telegram Tageblatt Anzeiger Kurier Rundschau Presse Clarion Recorder Packet"
)

MAX_NAME_WORDS = 4  # of a person, particles not counted
_INFLECTED = ("e", "en", "er", "es", "em")


def _ends_as_papers(words: tuple[str, ...]) -> bool:
    """ "Arden Sentinel", "Arden Journal-Star": by a word, or two, that papers' names end with."""
    parts = words[-1].split("-")
    return all(part in _ENDS_PAPERS or part in OUTLET_NOUNS for part in parts)


def is_noun_phrase(skeleton: Skeleton, begin: int, words: tuple[str, ...], language: Language) -> bool:
    """ "der Hamburger Hafen", "linken Parteien": nouns behind an article or an adjective, no full name."""
    low = skeleton.lows[begin - 1] if begin else ""
    if given_gender(words, language) or not low.isalpha():
        return low.isdigit() and not given_gender(words, language)  # "an 300 Orten Insekten"
    if not skeleton.words[begin - 1].islower() and low not in language.determiners:
        return False
    if low in language.determiners:
        return True
    if _is_abstract(words[0], language) and len(words) > 1:
        return True  # "Geständnis Lees"
    is_verb = low in language.sorts or low.endswith(("te", "ten"))
    return low.endswith(_INFLECTED) and not is_verb and low not in language.adverbs


def _is_abstract(word: str, language: Language) -> bool:
    return len(word) >= _LONG_NOUN and word.lower().endswith(language.abstract_endings)


_LONG_NOUN = 8  # not "Giannis Lee"


def is_headline(skeleton: Skeleton, sentence: Clauses) -> bool:
    """Whether nearly every word is capitalised, so that capitals tell nothing."""
    if skeleton.words[sentence.last - 1] in (".", STRING):
        return False
    words = [w for w in skeleton.words[sentence.first : sentence.last] if w[0].isalpha() and len(w) > 3]
    return len(words) > 3 and sum(1 for w in words if w[0].isupper()) > 0.75 * len(words)


def speaks_first(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """ "Said Lee, “...”": the verb opens the sentence; "Said" may be a given name elsewhere."""
    return (
        skeleton.lows[first] in language.speaking
        and last + 1 < len(skeleton.words)
        and skeleton.words[last] in ",:"
        and skeleton.words[last + 1] == STRING
    )


def stands_in_line(skeleton: Skeleton, sentence: Clauses, first: int, last: int, language: Language) -> bool:
    """ "Order Reprint", alone on its line: capitals of a page, unless a given name is known.

    Where nouns have capitals a name alone on its line has written the text.
    """
    if first != sentence.first or last != sentence.last:
        return False
    if language.has_capital_nouns:
        return last - first > 1
    if not language.knows_people:
        return False
    if sentence.paragraph == 0 and last - first > 2 and _goes_on_named(skeleton, first, last):
        return True  # "Ann Lee Opens Bridge"
    return not any(is_given(low, language) or low in language.titles for low in skeleton.lows[first:last])


def _goes_on_named(skeleton: Skeleton, first: int, last: int) -> bool:
    """Whether the first two words of a line stand elsewhere too, without the third."""
    words = skeleton.words
    given, surname, third = words[first : first + 3]
    return any(
        words[k + 1 : k + 2] == [surname] and words[k + 2 : k + 3] != [third]
        for k in range(last, len(words))
        if words[k] == given
    )


def opens_with_verb(skeleton: Skeleton, begin: int, end: int, language: Language) -> bool:
    """ "Named Ann Lee by ...", "Meeting Ann Lee, ...", "Quoth Lee": a capital because the sentence begins."""
    low = skeleton.lows[begin]
    if end - begin < 2 or is_given(low, language):
        return False
    if language.code in FRAMES and low in FRAMES[language.code].calling_up:
        return True
    if not language.knows_people:
        return False
    cue = language.cues.get(low)
    is_participle = cue is not None and cue.form in (Form.PAST, Form.PARTICIPLE)
    return is_participle or (
        len(low) > _SHORT_VERB and low.endswith((*language.phrase_words.gerunds, *language.clauses.pasts))
    )


_SHORT_VERB = 5


def opens_with_adverb(
    skeleton: Skeleton, begin: int, words: tuple[str, ...], holders: Sequence[Named], language: Language
) -> bool:
    """ "Отдельно Лисов похвалил ...": a capital because the sentence begins, then a surname known already."""
    if language.has_articles or len(words) != 2 or not holders or given_gender(words[:1] * 2, language):
        return False
    before = skeleton.words[begin - 1] if begin else "."
    return before in ".!?…" and all(len(one.words) > 1 and one.words[0] != words[0] for one in holders)


def opens_question(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> bool:
    """ "Will Lee sign?": a capital because the question begins, though Will is a given name."""
    asks = at == sentence.first and skeleton.lows[at] in language.auxiliaries
    return asks and "?" in skeleton.words[at : sentence.last]


_NEIGHBOURS = listed("neighbour neighbor")
_LOOSE_ROLES = listed("member partner leader producer host owner founder executive candidate head")


def is_introduced(skeleton: Skeleton, sentence: Clauses, first: int, last: int, language: Language) -> bool:
    """ "Ann, a 61-year-old pensioner," "Ann, who is 34", "his wife, Ann,": a person of one name."""
    lows, words = skeleton.lows, skeleton.words
    before = lows[first - 1] if first > sentence.first else ""
    is_kin = _is_kin(before, language)
    if before in language.role_words.before_names or before.endswith("-year-old"):
        return True
    if "-" in words[first] and joined_surname(words[first]):
        return True
    if is_kin and first - 2 >= sentence.first and lows[first - 2] in language.determiners:
        return True
    if _is_in_office(skeleton, sentence, first, language):
        return True
    if _is_given_alone(skeleton, sentence, first, last, language):
        return True
    if last + 2 >= sentence.last or words[last] != ",":
        return False
    if is_kin:
        return True
    if before == "," and first - 2 >= sentence.first and _is_kin(lows[first - 2], language):
        return True
    after = lows[last + 1]
    if after in ("who", "whose") or (after.isdigit() and words[last + 2] == ","):
        return True
    if after not in ("a", "an"):
        return False
    stop = next((k for k in range(last + 1, sentence.last) if words[k] in ",.;:"), sentence.last)
    aside = range(last + 2, min(stop, last + 8))
    return any(
        "year-old" in lows[k]
        or lows[k] in language.trades
        or (lows[k] in language.roles and lows[k] not in _LOOSE_ROLES)
        for k in aside
    )


def _is_kin(low: str, language: Language) -> bool:
    return low in language.role_words.kin or low in _NEIGHBOURS


def _is_given_alone(skeleton: Skeleton, sentence: Clauses, first: int, last: int, language: Language) -> bool:
    """ "Dimitri s'apprêtait à partir", "dijo Antonia": a given name alone that does something, or speaks."""
    if not (language.subjects_last or language.declines_names) or last - first != 1 or last >= sentence.last:
        return False
    if not is_given(skeleton.lows[first], language):
        return False
    opening = skeleton.lows[sentence.first]
    sets_off = (
        opening in language.prepositions or opening in language.time_words or opening in language.adverbs
    )
    sets_off = sets_off or skeleton.lows[sentence.first + 1] in language.time_words  # "Ce dimanche, Lucas"
    behind_place = sets_off and skeleton.words[first - 1] == ","
    if first == sentence.first or behind_place:
        return skeleton.words[last].islower() or skeleton.words[last] in (",", "(")
    return skeleton.lows[first - 1] in language.speaking


def _is_in_office(skeleton: Skeleton, sentence: Clauses, first: int, language: Language) -> bool:
    """ "el comisario Mora", "le préfet Lebrun", "мэр Лисов": an office in small letters in front."""
    if not (language.subjects_last or language.declines_names) or first <= sentence.first:
        return False
    office = skeleton.words[first - 1]
    return office.islower() and (office in language.roles or office in language.titles)


def may_be_name(words: tuple[str, ...], language: Language) -> bool:
    """Whether capitalised words can name a person, not a body, a club or a work."""
    last = words[-1].lower()
    if last in language.roles and len(words) > 1 and is_given(words[0].lower(), language):
        return (
            language.roles_tell_gender or last in language.role_words.surnames_too
        )  # "Jean Boulanger", "Егор Пасечник": surnames that are trades
    if words[-1] in language.names_too and (len(words) == 1 or given_gender(words, language)):
        return True
    if words[0].lower() in CLUBS or (len(words) > 1 and words[-1][:-1].isupper() and words[-1][-1] == "s"):
        return False  # "Arvo EVs"
    if language.knows_people and len(words) > 1 and words[0].lower() in language.role_words.beside:
        return False  # "a Senior Advocate of Norland", "Senior Corvel leaders"
    if not language.has_articles and len(words[0]) > 2 and words[0].isupper() and not words[-1].isupper():
        return False  # "ВВП Галлии"
    if language.has_capital_nouns and any(ends_in(word.lower(), language.bodies) for word in words):
        return False  # "Landgericht Hagenau", "Deutsche Bank"
    if language.has_capital_nouns and len(words) > 1 and is_office(words, language):
        return False  # "Seeheimer Bank-Chef"
    if language.has_capital_nouns and len(words) > 1 and last.endswith(NO_SURNAME_ENDINGS):
        return is_given(words[0].lower(), language)  # not "zu Kernfragen Stellung"
    if ("." in words[-1] and len(words) == 1) or words[-1] in _NOT_PEOPLE or last.endswith(LEARNED):
        return False
    called_so = len(words) > 1 and (words[0] in _OPENS_BODIES or _ends_as_papers(words))
    if called_so and not given_gender(words, language):
        return False  # "Radio Norland", "Arden Sentinel", and not "Freddie Mercury"
    if language.knows_people and len(words) > 1 and _is_no_ones(words, language):
        return False  # "the Force PRO", "Tamale South MP"
    printed = " ".join(words)
    if "/" in printed or not last[0].isalpha() or last in language.no_surnames:
        return False
    if len(words) > 1 and printed.isupper() and all(len(w) > 3 and w.isupper() for w in words):
        return False
    if len(words) == 1 and len(last) < 3 and words[0].isupper():
        return False
    if len(last.rstrip(".")) == 1 and is_initial(last[:1].upper()):
        return len(words) == 2 and bool(given_gender(words, language))  # "Gérard P."
    return last not in language.demonyms and last not in language.conjunctions and len(last) > 1


def _is_no_ones(words: tuple[str, ...], language: Language) -> bool:
    """Whether letters of an office, or where a seat lies, stand last behind no given name: not "Ann LEE"."""
    last, first = words[-1], words[0]
    is_letters = len(last) > 1 and last.isalpha() and last.isupper() and not first.isupper()
    is_letters = is_letters and last not in _BEHIND_NAMES
    return (is_letters or last in SEATS) and not is_given(first.lower(), language)


SEATS = listed("South North East West Central")
_BEHIND_NAMES = listed("II III IV VI LLC LLP PLC AG SA NV QC KC MP MEP MSP TD MBE OBE CBE")


def is_office(words: tuple[str, ...], language: Language) -> bool:
    """ "Seeheimer Bank-Chef": the compound of a role, unless a given name stands in front."""
    last = words[-1].lower()
    compound = last not in language.roles and ends_in(last, language.roles)
    return compound and not is_given(words[0].lower(), language)


def past_owned_noun(
    skeleton: Skeleton, begin: int, words: tuple[str, ...], language: Language
) -> tuple[int, tuple[str, ...]]:
    """ "ein Gesetz von Lee": the name is Lee; "Ursula von Lee" stays whole."""
    if not language.has_capital_nouns or "von" not in words[1:-1] or is_given(words[0].lower(), language):
        return begin, words
    low = skeleton.lows[begin - 1] if begin else "."
    led = low in language.determiners or low in language.prepositions or low.endswith(_INFLECTED)
    if not led or not skeleton.words[begin - 1].islower():
        return begin, words
    cut = words.index("von", 1) + 1
    return begin + cut, words[cut:]


def before_object(
    skeleton: Skeleton, begin: int, words: tuple[str, ...], known: Collection[str], language: Language
) -> tuple[str, ...]:
    """ "hat Lee Lust auf mehr", "Lees Antwort": where nouns have capitals, a surname known, and his."""
    if not language.has_capital_nouns or len(words) < 2:
        return words
    surname = words[-2].removesuffix("s")
    if words[-1].lower() in language.opinions | language.views and surname.casefold() in known:
        return (*words[:-2], surname)
    if len(words) != 2 or is_given(words[0].lower(), language):
        return words
    if not begin or skeleton.lows[begin - 1] not in language.auxiliaries:
        return words  # "Lee Weber sagte": another's full name
    return words[:1] if words[0].casefold() in known and words[1].casefold() not in known else words


def is_of_body(
    skeleton: Skeleton, first: int, begin: int, words: tuple[str, ...], language: Language
) -> bool:
    """ "Grupo Financiero Sur": what stands behind a body's noun is its name, unless a given name begins."""
    if language.knows_people:
        return _is_other_concern(skeleton, begin, language)
    if begin == first or not (language.subjects_last or not language.has_articles):
        return False
    return skeleton.lows[begin - 1] in language.bodies and not given_gender((*words, words[-1]), language)


def _is_other_concern(skeleton: Skeleton, begin: int, language: Language) -> bool:
    """ "the Department of Water and Heritage Protection": the other half of what a body is for."""
    lows, words = skeleton.lows, skeleton.words
    if (
        begin < _CONCERN_REACH // 2
        or lows[begin - 1] not in language.joining
        or is_given(lows[begin], language)
    ):
        return False
    near = range(begin - 3, max(0, begin - _CONCERN_REACH), -1)
    head = next((k for k in near if not words[k][0].isupper()), None)
    is_led = head is not None and lows[head] in LEADS_CONCERNS and words[begin - 2][0].isupper()
    return is_led and head is not None and lows[head - 1] in language.bodies and words[head - 1][0].isupper()


_CONCERN_REACH = 8


def past_preposition(skeleton: Skeleton, begin: int, end: int, language: Language) -> int:
    """ "(BFI) – En Côte d'Opale": where the name begins behind a preposition with a capital."""
    if not language.subjects_last or end - begin < 2:
        return begin
    low = skeleton.lows[begin]
    return begin + (low in language.prepositions and low not in language.of_words)


def past_portfolio(skeleton: Skeleton, begin: int, end: int, language: Language) -> int:
    """ "Minister for Farming and the Marine Ann Lee": where the name begins behind what the office is for."""
    lows = skeleton.lows
    is_long = language.knows_people and begin > 2 and end - begin > 2
    if not is_long or lows[begin - 1] not in language.role_words.definite:
        return begin
    is_led = lows[begin - 2] in language.joining or lows[begin - 2] in language.prepositions
    leads = is_given(lows[begin + 1], language) and not is_given(lows[begin], language)
    if not is_led or not leads or is_title(skeleton, begin, language):
        return begin
    has_office = not language.roles.isdisjoint(lows[max(0, begin - _OFFICE_REACH) : begin - 2])
    return begin + 1 if has_office else begin


_OFFICE_REACH = 8


def is_place(skeleton: Skeleton, begin: int, language: Language) -> bool:
    """ "À Moulay Idriss, ...", "En Santa Lucía, ...": where it happens, unless a given name comes first."""
    small, lows = language.role_words, skeleton.lows
    if begin > 0 and lows[begin - 1] in small.named_after:
        return True  # "rue Paul Doumer"
    if begin > 1 and lows[begin - 1] in language.of_words and lows[begin - 2] in small.settlements:
        return True  # "village de Moulay Idriss"
    led = begin > 0 and lows[begin - 1] in small.before_places
    return led and skeleton.words[begin - 1][0].isupper() and not is_given(skeleton.lows[begin], language)


def is_title(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether "Mr.", "President" or "spokeswoman" stands at token `at`, not just a body or a demonym."""
    low = skeleton.lows[at - 1] if skeleton.words[at] == "." else skeleton.lows[at]
    compound = language.has_capital_nouns and "-" in low and ends_in(low, language.roles)
    return low in language.titles or low in language.roles or compound


def is_work(skeleton: Skeleton, begin: int, words: tuple[str, ...], language: Language) -> bool:
    """ "on the morning show Yala Den Ba": what a noun of works stands before is none's name."""
    before = skeleton.lows[begin - 1] if begin else ""
    return before in language.phrase_words.works and not is_given(words[0].lower(), language)


def is_firm(skeleton: Skeleton, begin: int, words: tuple[str, ...], language: Language) -> bool:
    """ "her own company, Parkmont Films,": what is set off behind a noun of firms, with no given name."""
    if not language.knows_people or begin < 2 or skeleton.words[begin - 1] != ",":
        return False
    return skeleton.lows[begin - 2] in language.role_words.firms and not is_given(words[0].lower(), language)


def tells_of_thing(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "The Pell campaign": a plain noun behind the name, and no verb."""
    if not language.knows_people or at >= len(skeleton.words) or not skeleton.words[at].islower():
        return False
    return skeleton.lows[at] not in language.sorts and skeleton.lows[at] not in language.finite_verbs

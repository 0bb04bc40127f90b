"""Names that stand last in a long title: "the Ministry of Defence spokeswoman Ann Lee"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.languages.name_words import LEADS_CONCERNS, NO_SURNAMES, PORTFOLIOS
from provenance.quotes.owners import bare
from provenance.quotes.sentence.hanging import does_more
from provenance.quotes.sentence.names import is_given, unglued
from provenance.quotes.sentence.persons import People
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton


def tail_is_speaker(skeleton: Skeleton, phrase: Phrase, people: People, language: Language) -> bool:
    """Whether the full name that stands last is the speaker's.

    So in "the Ministry of Defence spokeswoman Ann Lee" and "Ambassador to Gallia Ann Lee", not in "the office
    of President Lee" or "a spokesman for Ann Lee".
    """
    if not skeleton.words[phrase.last - 1][0].isupper():
        return False
    if not _ends_in_full_name(skeleton, phrase, people, language):
        return False
    if does_more(skeleton, phrase.core, phrase.first, phrase.last, language):
        return False
    core = phrase._replace(last=phrase.core)
    if core.last - core.first > 1 and _ends_in_full_name(skeleton, core, people, language):
        return False
    name = at = phrase.last - 2
    while at > phrase.first and _stands_in_title(skeleton, at - 1, language):
        at -= 1
    if language.knows_people and _heads_services(skeleton, phrase, name, language):
        return True
    joint = skeleton.lows[at - 1] if at > phrase.first else ""
    if joint in language.joining and not is_given(skeleton.lows[name], language):
        return False  # "the head of Arden Motor and Corvel SA"
    if joint in language.joining and language.verb_second:
        return skeleton.lows[phrase.core] not in language.role_words.agents  # "Der Sohn von Lee und Ann Chen"
    joined = at > phrase.first and skeleton.words[at - 1].islower()
    if language.knows_people and joined and joint.capitalize() in PORTFOLIOS:
        return skeleton.lows[at - 2] in LEADS_CONCERNS  # "The head of operations Tiko Lee"
    if language.knows_people and at == name and joined and _is_plain_noun(joint, language):
        # "The former keeper with Swiss club side Northline United"
        return language.prepositions.isdisjoint(skeleton.lows[phrase.core : at])
    if joint in language.article_genders or joint in ("l'", "l’"):
        joint = skeleton.lows[at - 2] if at - 1 > phrase.first else ""  # "le milieu de l'Étoile Sports"
    if joint not in language.prepositions:
        return True
    office = skeleton.lows[phrase.core - 1].rpartition("-")[2]  # "then-Secretary of State"
    if language.subjects_last and office not in language.who and phrase.core - 2 >= phrase.first:
        office = skeleton.lows[phrase.core - 2]  # "la secrétaire générale de la CGT Ann Lee"
    before = skeleton.lows[name - 1 if skeleton.words[name - 1] != "." else name - 2]
    if (
        before in language.titles or before in language.roles
    ) and before not in language.role_words.portfolios:
        is_plain = skeleton.words[name - 1][0].islower() or office in language.role_words.departments
        is_plain = is_plain or (skeleton.words[name - 2][0].islower() and name - 1 > at)
        is_house = office in language.bodies or skeleton.words[phrase.core - 1] in NO_SURNAMES
        return is_house and is_plain and name - at > 1
    return at < name and (office in language.titles or office in language.roles)


def _heads_services(skeleton: Skeleton, phrase: Phrase, name: int, language: Language) -> bool:
    """ "Head of tax services Ann Lee": an office no table lists, what it is for, and the name."""
    lows, of = skeleton.lows, phrase.first + 1
    of += lows[phrase.first] in language.determiners
    if of + 1 >= name or lows[of - 1] not in _HEADS or lows[of] not in LEADS_CONCERNS:
        return False
    return all(_is_plain_noun(lows[k], language) and skeleton.words[k].islower() for k in range(of + 1, name))


_HEADS = frozenset({"head", "co-head", "chief", "chair", "vice-chair"})


def _is_plain_noun(low: str, language: Language) -> bool:
    """Whether a noun stands there that is neither an office nor a trade."""
    if not low.isalpha() or not low.islower() or low in language.who or low in language.trades:
        return False
    return low not in language.openings and low not in language.auxiliaries and low not in language.pronouns


def _stands_in_title(skeleton: Skeleton, at: int, language: Language) -> bool:
    low = skeleton.lows[at]
    return (
        skeleton.words[at][0].isupper()
        or skeleton.words[at] == "."
        or low in language.titles
        or low in language.roles
        or low in language.demonyms
        or low in language.bodies
    )


def _ends_in_full_name(skeleton: Skeleton, phrase: Phrase, people: People, language: Language) -> bool:
    """ "The spokesperson of the Ministry of Foreign Affairs Ann Lee": the name stands last."""
    end = phrase.last
    surname = bare(skeleton.words[end - 1])
    before = unglued(skeleton.words[end - 2]) if end - 2 >= phrase.first else ""
    return any(
        p.words[-1] == surname and len(p.words) > 1 and p.words[-2] == before
        for p in people.by_surname.get(surname.casefold(), ())
    )

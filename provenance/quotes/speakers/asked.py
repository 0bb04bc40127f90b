"""What a role is asked with: its noun, those that may stand for it, the words and the nation beside it."""

from __future__ import annotations

from dataclasses import dataclass

from provenance.languages.model import Language
from provenance.languages.model import words as listed
from provenance.quotes.owners import POSSESSIVES, bare
from provenance.quotes.sentence.declined import compound_in_nominative, role_in_nominative
from provenance.quotes.sentence.offices import compound_role, role_in, with_compounds
from provenance.quotes.sentence.persons import People, Person
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.nations import nations_among


@dataclass(frozen=True, slots=True)
class Asked:
    """A role that someone is asked for: its noun, those that may stand for it, what is said with it.

    A vague one ("the official") is whoever was called so, "a former American official" nobody else;
    a partisan ("the Kentucky Republican", "the agency's interlocutor") whoever spoke last.
    """

    phrase: Phrase
    tokens: tuple[str, ...]
    head: str
    wanted: frozenset[str]
    others: frozenset[str]
    named: frozenset[str]
    nations: frozenset[str]
    is_vague: bool
    is_partisan: bool

    def may_be(self, person: Person) -> bool:
        """Whether nothing that is said with the role speaks against a person."""
        if self.nations and person.nations and not self.nations & person.nations:
            return False
        roles = with_compounds(person.roles)
        if self.is_vague and not self.others & roles and (self.others or self.nations):
            return False
        return (
            not any(_is_part(self.head, role) for role in roles)
            or not self.named
            or bool(self.others & roles)
        )


def asked_with(skeleton: Skeleton, phrase: Phrase, language: Language) -> tuple[str, ...]:
    """The words of a phrase that tell who is asked for."""
    small = language.role_words
    lows = skeleton.lows[phrase.first : phrase.last]
    if language.has_capital_nouns and lows and _is_in_genitive(skeleton, phrase.first, language):
        head = phrase.core - 1 - phrase.first
        lows = [*lows[:head], compound_in_nominative(lows[head], language) or lows[head], *lows[head + 1 :]]
    return tuple(bare(low) for low in lows if low not in small.definite and low not in small.filling)


def _is_in_genitive(skeleton: Skeleton, first: int, language: Language) -> bool:
    """ "nach Ansicht des Ratspräsidenten": one man or thing, behind an article that says so."""
    leading = language.name_cases.leading
    return skeleton.lows[first] in leading or (first > 0 and skeleton.lows[first - 1] in leading)


def ask(skeleton: Skeleton, phrase: Phrase, tokens: tuple[str, ...], head: str, language: Language) -> Asked:
    """What a phrase with these words asks for; `head` is its noun of a role."""
    groups = [group for group in language.role_groups if head in group]
    if skeleton.lows[phrase.first] in language.possessives:
        groups = groups[:1]  # "his spokesman" is no minister, as "the official" may be
    wanted = frozenset({head}).union(*groups)
    if "-" in head:
        wanted -= _PLAIN_OFFICES  # "the prime minister" is no "union leader"; "the leader" may be either
    others = {
        t for t in tokens if t not in wanted and t.isalpha() and len(t) > 2 and t not in language.prepositions
    }
    others -= set(head.split("-")) | language.age_words
    others = others.union(*(language.role_words.letters.get(t, ()) for t in sorted(others)))
    if language.has_capital_nouns:
        others -= {t for t in others if role_in(t, language.roles) == head}
    words = skeleton.words[phrase.first : phrase.last]
    named = {bare(word.lower()) for word in words[1:] if word[:1].isupper()}
    named |= {bare(words[0].lower())} if words[0].endswith(POSSESSIVES) else set()
    nations = nations_among(words, language)
    return Asked(
        phrase,
        tokens,
        head,
        wanted,
        frozenset(others),
        frozenset(others & named),
        nations,
        is_vague=head in language.role_words.vague,
        is_partisan=head in language.role_words.partisan,
    )


_PLAIN_OFFICES = listed("leader")


def _is_part(head: str, role: str) -> bool:
    """Whether a role is another office that ends in the same word: "prime-minister" for "minister"."""
    return role != head and role.endswith("-" + head)


def is_other_gender(skeleton: Skeleton, asked: Asked, person: Person, language: Language) -> bool:
    """ "el funcionario" is not the governor Ana Ruiz, who was called by another noun."""
    if not language.subjects_last or asked.head.endswith(language.abstract_endings):
        return False  # "la autoridad" may be a man
    told = language.article_genders.get(skeleton.lows[asked.phrase.first], "")
    return person.gender in ("m", "f") and told not in ("", person.gender)


def tells_origin(low: str, language: Language) -> bool:
    """ "el argentino", "le Messin", "норвежка": whoever comes from somewhere."""
    return len(low) > _SHORT and low.endswith(language.origin_endings) and low not in language.who


def is_called_by_origin(skeleton: Skeleton, phrase: Phrase, people: People, language: Language) -> bool:
    """ "le Français", "l'Argentine": a capital behind an article that is nobody's name here."""
    first, last = phrase.first, phrase.last
    if last - first != 2 or skeleton.lows[first] not in language.role_words.definite:
        return False
    low = skeleton.lows[first + 1]
    if (
        not language.subjects_last
        or low in people.by_surname
        or skeleton.starts[first + 1] in skeleton.outlets
    ):
        return False
    return skeleton.words[first + 1][0].isupper() and tells_origin(low, language)


# "Frau", "Mann" alone may be anyone.
_SHORT = 5


def role_head(tokens: tuple[str, ...], language: Language) -> str | None:
    """The noun of a role among the words of a phrase, an office of two words joined by a hyphen."""
    compound = compound_role(tokens)
    if compound is not None:
        return compound
    short = language.role_words.short
    if len(tokens) == 1 and tokens[0] in short:
        return short[tokens[0]]
    core = []
    for token in tokens:
        if token in language.prepositions:
            break
        core.append(token)
    if not core:
        return None
    if core[-1] in language.roles:
        return short.get(core[-1], core[-1])
    if language.subjects_last or not language.has_articles:
        # "el dirigente sindical", "le triple champion olympique": the noun stands first, or nearly
        noun = next((token for token in core[:3] if token in language.roles), None)
        if noun is not None:
            return noun
    if language.verb_second and len(core[-1]) > _SHORT and core[-1].endswith(language.role_endings):
        return role_in(core[-1], language.roles) or core[-1]
    long = len(core[0]) > _SHORT or not language.verb_second
    if long and core[0].endswith(language.role_endings) and core[0] not in language.bodies:
        return core[0]  # "l'ostréiculteur": a noun of people by its ending
    if core[-1] in language.trades or tells_origin(core[0], language):
        return core[0] if core[-1] not in language.trades else core[-1]
    if language.name_cases.nouns and (named := role_in_nominative(core[0], language)) is not None:
        return named  # "по словам чемпионки"
    adjective = language.name_cases.oblique_adjectives
    if len(core) > 1 and adjective and core[0].endswith(adjective):
        found = role_in_nominative(core[1], language)
        if found is not None:
            return found  # "по словам норландского министра"
    last = core[-1].rpartition("-")[2]
    if last in language.roles:
        return last  # "Parlaments-Sprecher", "вице-премьер"
    return role_in(core[-1], language.roles) if language.has_capital_nouns else None

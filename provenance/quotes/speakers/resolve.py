"""Who a mention means: pronouns, roles and surnames taken to the person the article names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from provenance.languages.model import Language
from provenance.languages.name_words import OUTLET_NOUNS
from provenance.quotes.attribution.several import (
    is_one_of_two,
    is_portfolio,
    joined_before,
    members,
)
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.any_pronoun import by_any_pronoun
from provenance.quotes.speakers.apart import is_one_office, not_named_here
from provenance.quotes.speakers.asked import is_called_by_origin
from provenance.quotes.speakers.documents import (
    author_behind,
    author_spoken,
    body_here,
    in_house,
    outlet_named_behind,
)
from provenance.quotes.speakers.epithets import by_epithet, in_mind
from provenance.quotes.speakers.genitives import without_genitive
from provenance.quotes.speakers.honorifics import compared
from provenance.quotes.speakers.interviewee import interviewee
from provenance.quotes.speakers.named import in_print, named, paper_in_full
from provenance.quotes.speakers.oblique import noun_in_nominative, owner_in_case, stands_in_case
from provenance.quotes.speakers.pronouns import body_before, by_pronoun
from provenance.quotes.speakers.role_trust import as_printed, with_trust
from provenance.quotes.speakers.roles import by_role
from provenance.quotes.speakers.scene import SPOKEN_REACH, Resolved, Scene, last_mention
from provenance.quotes.speakers.successors import called_so, is_other_holder
from provenance.quotes.speakers.topics import by_subject_before, own_subject, role_before, subject_printed

__all__ = ["Resolved", "Scene", "resolve"]


def resolve(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved:
    """The person or body a speaker phrase means."""
    meant = _meant(skeleton, phrase, scene, language)
    if not language.knows_people:
        return meant
    first = skeleton.sentences[scene.sentence_of(skeleton, phrase.first)].first
    first += skeleton.lows[first] in language.conjunctions
    if meant.person is not None and is_one_of_two(skeleton, phrase, first, language):
        meant = replace(meant, certainty=min(meant.certainty, _ONE_OF_TWO))
    joint = joined_before(skeleton, phrase, first, language)
    if joint is None or not meant.name:
        return meant
    other = _meant(skeleton, Phrase(first, joint, joint, first), scene, language)
    if not other.name or other.name == meant.name:
        return meant
    both = f"{other.name} {skeleton.lows[joint]} {meant.name}"
    return Resolved(both, None, "printed", min(other.certainty, meant.certainty, _BOTH))


def _meant(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved:
    return (
        _by_small_word(skeleton, phrase, scene, language)
        or _by_build(skeleton, phrase, scene, language)
        or _of_document(skeleton, phrase, scene, language)
        or _by_name(skeleton, phrase, scene, language)
        or _by_office(skeleton, phrase, scene, language)
        or _by_print(skeleton, phrase, scene, language)
    )


def _by_small_word(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved | None:
    """Whom a pronoun, a demonstrative, an article that stands alone or an interview's label means."""
    first, low = phrase.first, skeleton.lows[phrase.first]
    is_one_word = phrase.last - first == 1
    if low in ("q", "a") and is_one_word:
        return interviewee(skeleton, first, scene, language)
    if is_one_word and (low in language.pronouns or low in language.view_owners or low in language.oblique):
        own = _by_own_clause(skeleton, first, low, scene, language) if language.verb_second else None
        return own or by_any_pronoun(skeleton, first, low, scene, language)
    owned = phrase.last - first == 2 and skeleton.lows[first + 1] in language.opinions
    if owned and low in language.pronouns:
        return by_any_pronoun(skeleton, first, low, scene, language)  # "seine Rede, die so endet: ..."
    alone = language.verb_second and is_one_word
    if alone and (low in language.demonstratives or low in language.article_genders):
        pointed = _pointed_at(first, low, scene, language)
        if pointed is not None:
            return pointed
    follows = skeleton.lows[first + 1] if first + 1 < len(skeleton.lows) else ""
    if low in language.article_genders and (alone or follows in language.that_words):
        return by_pronoun(skeleton, first, low, scene, language)  # "el que fuera ministro"
    return None


def _by_build(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved | None:
    """Who is meant where the phrase owns a body, joins two, or has an owner behind it."""
    if language.knows_people and _owns_body_behind(skeleton, phrase, language):
        whole = Phrase(phrase.first, phrase.last + 1, phrase.last + 1, phrase.left)
        return Resolved(in_print(skeleton, whole, language), None, "printed")
    joint = _jointly(skeleton, phrase, scene, language)
    if joint is not None:
        return joint
    cut = without_genitive(skeleton, phrase, language) if language.has_capital_nouns else phrase
    meant = by_role(skeleton, cut, scene, language) if cut is not phrase else None
    return meant if meant is not None and (meant.how == "role" or _just_named(meant, cut)) else None


def _of_document(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved | None:
    """Who wrote the document that speaks, or the outlet named behind its sort."""
    owner = owner_in_case(skeleton, phrase, language)
    if owner is not None:
        return resolve(skeleton, owner, scene, language)
    penned = author_behind(skeleton, phrase, language)
    if penned is not None:
        meant = resolve(skeleton, penned, scene, language)
        return meant if meant.name else None
    author = author_spoken(skeleton, phrase, scene, language)
    if author is not None:
        return author if isinstance(author, Resolved) else resolve(skeleton, author, scene, language)
    entitled = outlet_named_behind(skeleton, phrase, language)
    return Resolved(entitled, None, "name-once") if entitled is not None else None


def _by_name(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved | None:
    """Whom the name in the phrase means; "the Norlander" is no name where one of that origin is known."""
    if is_called_by_origin(skeleton, phrase, scene.people, language):
        meant = by_role(skeleton, phrase, scene, language)
        if meant is not None:
            return meant
    name = named(skeleton, phrase, scene.people, language)
    if name is not None and name.name and name.person is None:
        name = replace(name, name=in_house(skeleton, phrase, name.name, language))
    if name is not None and language.knows_people:
        if phrase.last - phrase.first == 1:
            return _of_relatives(name, phrase.first, scene)
        if name.person is not None and compared(skeleton, phrase.first, phrase.last, language):
            return replace(name, certainty=min(name.certainty, _COMPARED))
    if name is None or name.name not in OUTLET_NOUNS:
        return name
    return replace(name, name=paper_in_full(skeleton, name.name, scene) or name.name)


# Whoever is named of two that are not named alike.
_ONE_OF_TWO = 0.7
# Two of different sorts who speak together.
_BOTH = 0.85


def _of_relatives(name: Resolved, at: int, scene: Scene) -> Resolved:
    """Who of one surname is meant by it alone: who of them spoke last, not a relative that never did."""
    person = name.person
    bearers = scene.people.by_surname.get(person.words[-1].casefold(), ()) if person is not None else ()
    rivals = [one for one in bearers if one is not person and last_mention(one, at) >= 0]
    if person is None or not rivals:
        return name
    spoke = (one for _, one, _ in reversed(scene.spoken[-SPOKEN_REACH:]))
    heard = next((one for one in spoke if one is person or any(one is rival for rival in rivals)), None)
    if heard is person:
        return name
    if heard is not None and person.is_kin and not heard.is_kin:
        return Resolved(heard.name, heard, "name", _OF_SEVERAL)
    return replace(name, certainty=_OF_SEVERAL)


# A surname that two people of the text bear.
_OF_SEVERAL = 0.8
# "The younger Lee": the text seldom tells who of them that is.
_COMPARED = 0.6


def _by_office(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved | None:
    """Whom an epithet or a role means, or "der 45-Jährige"."""
    meant = by_epithet(skeleton, phrase, scene, language)
    if meant is not None:
        return meant
    role = by_role(skeleton, phrase, scene, language)
    if role and role.person and is_other_holder(skeleton, phrase, role.person, language):
        return called_so(skeleton, phrase, scene, language)
    if role is not None and scene.held is not None:
        role = with_trust(skeleton, phrase, role, scene, scene.held, language)
    if role is not None:
        role = _not_of_himself(skeleton, phrase.first, role, scene, language)
    if role is not None:
        return not_named_here(skeleton, phrase, role, scene, language)
    is_aged = skeleton.lows[phrase.core - 1].endswith(language.aged_endings)
    if not (language.verb_second and is_aged and skeleton.lows[phrase.first] in language.article_genders):
        return None
    before = role_before(skeleton, phrase.first, scene, language)
    return Resolved(before, None, "role-loose") if before is not None else None


def _not_of_himself(
    skeleton: Skeleton, at: int, role: Resolved, scene: Scene, language: Language
) -> Resolved | None:
    """ "Coach Lee left, his coach said": nobody is his own, so whoever "his" means is not it."""
    low = skeleton.lows[at]
    if at and low not in language.possessives:
        low = skeleton.lows[at - 1]  # "сказал его брат"
    if role.person is None or low not in language.possessives:
        return role
    pronoun = language.pronouns.get(low)
    genders = ("", pronoun.gender) if pronoun is not None and pronoun.gender else ("", "m", "f")
    owners = [one for one in scene.people.named_before(at) if one.gender in genders]
    if not owners or owners[0] is not role.person:
        return role
    return replace(role, certainty=role.certainty * _HIS) if len(owners) > 1 else None


# Whoever was named last may own the role, and may hold it.
_HIS = 0.6


def _by_print(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved:
    """The phrase as it is printed, which names somebody or not."""
    if language.declines_names and _is_document(skeleton, phrase, language):
        return Resolved(None, None, "printed")  # "говорится в официальном сообщении"
    shown = in_print(skeleton, phrase, language)
    if not shown:
        return Resolved(None, None, "printed")  # a dash alone
    printed = in_house(skeleton, phrase, shown, language)
    if stands_in_case(skeleton, phrase.first, language):
        printed = " ".join(noun_in_nominative(printed.split(" "), language))
    found = Resolved(_in_full(skeleton, phrase.first, printed, scene, language), None, "printed")
    if scene.held is None:
        return replace(found, certainty=_EPITHET) if _is_epithet(skeleton, phrase, language) else found
    if language.knows_people and skeleton.lows[phrase.first] in language.role_words.definite:
        full = scene.in_full(printed, phrase.first)
        if full is not None:
            return Resolved(full, None, "printed", _HEARD)
    found = as_printed(skeleton, phrase, found, language)
    meant = in_mind(skeleton, phrase, scene, language) if found.certainty < 1 else None
    if meant is not None:
        meant = not_named_here(skeleton, phrase, meant, scene, language)
    if meant is not None:
        return meant
    scene.printed[str(found.name)] = found.certainty
    return found


_HEARD = 0.9


def _is_document(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether nothing but a document is named: whose it is, the sentence does not tell."""
    words = skeleton.words[phrase.first : phrase.last]
    return words[-1].lower() in language.name_cases.leading and all(word.islower() for word in words)


def _is_epithet(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """ "die 27-Jährige", "der Hagener": one whom the text names elsewhere, most likely."""
    low = skeleton.lows[phrase.last - 1]
    known = skeleton.lows[phrase.first] in language.article_genders and phrase.last - phrase.first == 2
    of_people = _ORIGIN + language.role_words.trade_endings
    comes_from = language.verb_second and low.endswith(of_people) and not ends_in(low, language.who)
    return known and (low.endswith(language.aged_endings) or comes_from)


_EPITHET, _ORIGIN = 0.6, ("er", "erin")


def _by_own_clause(
    skeleton: Skeleton, at: int, low: str, scene: Scene, language: Language
) -> Resolved | None:
    """Whom a pronoun means by its own sentence, or by a role that opens the one before it."""
    pronoun = language.pronouns.get(low)
    if pronoun is None or pronoun.gender not in ("m", "f") or pronoun.number == "p":
        return None
    gender = pronoun.gender
    if by_subject_before(skeleton, at, gender, scene, language) is not None:
        return None
    subject = own_subject(skeleton, at, gender, scene, language)
    if subject is not None:
        return replace(resolve(skeleton, subject, scene, language), how="pronoun")
    printed = subject_printed(skeleton, at, gender, scene, language)
    return Resolved(printed, None, "pronoun", _PRINTED) if printed is not None else None


_PRINTED = 0.9


def _owns_body_behind(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """ "The Lee campaign": a name between article and body is the body's."""
    first, last = phrase.first, phrase.last
    if last - first != 2 or skeleton.lows[first] not in language.role_words.definite:
        return False
    body = skeleton.lows[last] if last < len(skeleton.lows) else ""
    return skeleton.words[first + 1][0].isupper() and body in language.bodies


def _pointed_at(at: int, low: str, scene: Scene, language: Language) -> Resolved | None:
    """ "Lee lobte Chen. „...“, sagte dieser.": who was named last, no subject that goes on."""
    gender = language.article_genders.get(low, "")
    named = scene.people.named_before(at, 3)
    fits = (one for one in named if not one.is_thing and one.gender in ("", gender or one.gender))
    found = next(fits, None)
    return Resolved(found.name, found, "pronoun", _DEMONSTRATED) if found is not None else None


_JUST_TOKENS = 25
_DEMONSTRATED = 0.8


def _just_named(meant: Resolved, phrase: Phrase) -> bool:
    at = last_mention(meant.person, phrase.first) if meant.person is not None else -1
    return at >= 0 and phrase.first - at < _JUST_TOKENS


def _jointly(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved | None:
    """ "Ann Lee and Bo Chen said in a joint statement": both; "the mayors of Leeds and York": as printed."""
    words, lows = skeleton.words, skeleton.lows
    parts = members(skeleton, phrase, language)
    if parts:
        return _all_of(skeleton, parts, scene, language)
    at = next((k for k in range(phrase.first + 1, phrase.last - 1) if lows[k] in language.joining), None)
    if at is None or not words[at - 1][0].isupper() or not words[phrase.last - 1][0].isupper():
        return None
    if is_one_office(skeleton, phrase, at, language):
        return None
    if any(lows[k] in language.prepositions for k in range(phrase.first, at)):
        plural = any(
            lows[k].endswith("s") and lows[k][:-1] in language.roles for k in range(phrase.first, at)
        )
        if plural:
            return Resolved(in_print(skeleton, phrase, language), None, "printed")
    core = min(phrase.core, at)
    parts = [Phrase(phrase.first, at, core, phrase.first), Phrase(at + 1, phrase.last, phrase.last, at + 1)]
    sides = [named(skeleton, part, scene.people, language) for part in parts]
    names = [side.name for side in sides if side is not None and side.person is not None and side.name]
    if len(set(names)) < 2:
        return None
    return Resolved(f" {lows[at]} ".join(names), None, "name")


def _all_of(skeleton: Skeleton, parts: Sequence[Phrase], scene: Scene, language: Language) -> Resolved | None:
    """All who speak together, each by his own name; as little sure as the least sure of them."""
    each = [_meant(skeleton, part, scene, language) for part in parts]
    names = [one.name for one in each if one.name]
    of_bodies = any(
        part.last - part.first > 1 and one.person is None for part, one in zip(parts, each, strict=True)
    )
    is_name = skeleton.words[parts[-1].last - 1][0].isupper() and each[-1].person is None
    if language.knows_people and each[0].person is None and is_portfolio(skeleton, parts[-1], language):
        return None  # "Foreign Affairs and Trade Minister Ann Lee"
    if len(set(names)) < len(each) or (of_bodies and is_name):
        return None  # "Nordland Monitoring and Research Centre"
    joint = skeleton.lows[parts[-1].first - 1]
    printed = f"{', '.join(names[:-1])} {joint} {names[-1]}"
    return replace(min(each, key=lambda one: one.certainty), name=printed, person=None)


def _in_full(skeleton: Skeleton, at: int, printed: str, scene: Scene, language: Language) -> str:
    """ "the Office": the body of that sort that spoke last, in full."""
    noun = printed.split(" ")[0 if language.subjects_last else -1]
    if noun in language.things and printed.count(" ") < 2:
        # "la dependencia", "в сообщении ведомства"
        own = skeleton.sentences[scene.sentence_of(skeleton, at)]
        first = own.first
        if first < at and skeleton.lows[first] in language.bodies:
            body = skeleton.words[first]
            return body if body.isupper() else body.lower()
        before = body_before(skeleton, at, scene, language)
        if before is not None and language.subjects_last and before.islower():
            before = None  # "La oposición votó no. Según la formación ...": another body, or none
        return (
            body_here(skeleton, own.first, at, language)
            or before
            or _body_heard(at, scene, language)
            or printed
        )
    low = printed.lower()
    if low not in language.bodies or low in language.role_words.named_bodies:
        return printed
    for _, person, name in reversed(scene.spoken[-SPOKEN_REACH:]):
        is_short = name.count(" ") < _BODY_WORDS  # not "drivers belonging to the Leeds Union"
        is_its = language.prepositions.isdisjoint(name.casefold().split())  # no "signatory to the statement"
        if person is None and is_short and is_its and name.casefold().endswith(" " + printed.casefold()):
            return name
    return printed


_BODY_WORDS = 5


def _body_heard(at: int, scene: Scene, language: Language) -> str | None:
    """ "La CFE alertait ... Depuis, tout est fermé. Le syndicat annonce ...": the body that spoke last."""
    if not language.subjects_last or not scene.spoken:
        return None
    spoken, person, name = scene.spoken[-1]
    is_name = person is None and name[:1].isupper() and at - spoken < _HEARD_REACH
    return name if is_name else None


_HEARD_REACH = 120

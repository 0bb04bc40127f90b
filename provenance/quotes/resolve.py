"""Who a mention means: pronouns, roles and surnames taken to the person the article names."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from provenance.languages.model import Language
from provenance.languages.name_words import PARTICLES
from provenance.quotes.any_pronoun import by_any_pronoun
from provenance.quotes.asked import is_called_by_origin
from provenance.quotes.common_nouns import is_common_noun
from provenance.quotes.compounds import ends_in
from provenance.quotes.declined import in_nominative, surname_forms
from provenance.quotes.documents import author_spoken, body_here, in_house, outlet_named_behind
from provenance.quotes.honorifics import called_so, generation_behind, of_generation, title_before
from provenance.quotes.loose_ends import before_day
from provenance.quotes.names import NO_SURNAMES, OUTLET_NOUNS, is_patronymic, name_words, spelt
from provenance.quotes.names_last import tail_is_speaker
from provenance.quotes.naming import before_object, is_office, opens_with_adverb
from provenance.quotes.owners import POSSESSIVES, bare
from provenance.quotes.people import chief_holder
from provenance.quotes.persons import People, Person
from provenance.quotes.phrases import Phrase
from provenance.quotes.pronouns import body_before, by_pronoun
from provenance.quotes.role_trust import as_printed, with_trust
from provenance.quotes.roles import by_role, is_from
from provenance.quotes.scene import SPOKEN_REACH, Resolved, Scene, last_mention
from provenance.quotes.skeleton import Skeleton
from provenance.quotes.small_names import without_particles
from provenance.quotes.topics import by_subject_before, own_subject, role_before, subject_printed

__all__ = ["Resolved", "Scene", "resolve"]

_NEAR_LIMIT, _NAME_REACH = 20, 8


def resolve(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved:
    """The person or body a speaker phrase means."""
    low = skeleton.lows[phrase.first]
    if low in ("q", "a") and phrase.last - phrase.first == 1:
        return _interviewee(low, scene)
    is_pronoun = low in language.pronouns or low in language.view_owners or low in language.oblique
    if phrase.last - phrase.first == 1 and is_pronoun:
        own = _by_own_clause(skeleton, phrase.first, low, scene, language) if language.verb_second else None
        return own or by_any_pronoun(skeleton, phrase.first, low, scene, language)
    alone = language.verb_second and phrase.last - phrase.first == 1
    follows = skeleton.lows[phrase.first + 1] if phrase.first + 1 < len(skeleton.lows) else ""
    if alone and (low in language.demonstratives or low in language.article_genders):
        pointed = _pointed_at(phrase.first, low, scene, language)
        if pointed is not None:
            return pointed
    if low in language.article_genders and (alone or follows in language.that_words):
        return by_pronoun(skeleton, phrase.first, low, scene, language)  # "el que fuera ministro"
    if language.knows_people and _owns_body_behind(skeleton, phrase, language):
        whole = Phrase(phrase.first, phrase.last + 1, phrase.last + 1, phrase.left)
        return Resolved(_as_printed(skeleton, whole, language), None, "printed")
    joint = _jointly(skeleton, phrase, scene, language)
    if joint is not None:
        return joint
    cut = _without_genitive(skeleton, phrase, language) if language.has_capital_nouns else phrase
    if cut is not phrase:
        meant = by_role(skeleton, cut, scene, language)
        if meant is not None and (meant.how == "role" or _just_named(meant, cut)):
            return meant
    author = author_spoken(skeleton, phrase, scene, language)
    if author is not None:
        return author if isinstance(author, Resolved) else resolve(skeleton, author, scene, language)
    entitled = outlet_named_behind(skeleton, phrase, language)
    if entitled is not None:
        return Resolved(entitled, None, "name-once")
    if is_called_by_origin(skeleton, phrase, scene.people, language):
        meant = by_role(skeleton, phrase, scene, language)
        if meant is not None:
            return meant
    name = _named(skeleton, phrase, scene.people, language) or _named_aside(
        skeleton, phrase, scene.people, language
    )
    if name is not None:
        paper = _paper_in_full(skeleton, name.name, scene) if name.name in OUTLET_NOUNS else None
        return name if paper is None else replace(name, name=paper)
    role = by_role(skeleton, phrase, scene, language)
    if role is not None:
        if scene.held is None:
            return role
        return with_trust(skeleton, phrase, role, scene, scene.held, language)
    is_aged = skeleton.lows[phrase.core - 1].endswith(language.aged_endings)
    if language.verb_second and low in language.article_genders and is_aged:
        before = role_before(skeleton, phrase.first, scene, language)
        if before is not None:
            return Resolved(before, None, "role-loose")
    printed = in_house(skeleton, phrase, _as_printed(skeleton, phrase, language), language)
    found = Resolved(_in_full(skeleton, phrase.first, printed, scene, language), None, "printed")
    if scene.held is None:
        return found
    found = as_printed(skeleton, phrase, found, language)
    scene.printed[str(found.name)] = found.certainty
    return found


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
_WITH_NAME = 3


def _just_named(meant: Resolved, phrase: Phrase) -> bool:
    at = last_mention(meant.person, phrase.first) if meant.person is not None else -1
    return at >= 0 and phrase.first - at < _JUST_TOKENS


def _without_genitive(skeleton: Skeleton, phrase: Phrase, language: Language) -> Phrase:
    """ "der Trainer des FC Seeheim" is the trainer; "der Sprecher der Polizei Ann Lee" stays whole."""
    lows, words = skeleton.lows, skeleton.words
    begin = phrase.first + (lows[phrase.first] in language.determiners)
    for at in range(begin + 1, phrase.last - 1):
        if (
            lows[at] in language.genitives - language.joining
            and words[at - 1][0].isupper()
            and ends_in(lows[at - 1], language.roles)
        ):
            names = sum(1 for k in range(at + 1, phrase.last) if words[k][0].isupper())
            given = lows[phrase.last - 2]
            is_named = given in language.female_names or given in language.male_names
            return phrase if names > 2 and is_named else phrase._replace(last=at, core=at)
    return phrase


def _jointly(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved | None:
    """ "Ann Lee and Bo Chen said in a joint statement": both; "the mayors of Leeds and York": as printed."""
    words, lows = skeleton.words, skeleton.lows
    at = next((k for k in range(phrase.first + 1, phrase.last - 1) if lows[k] in language.joining), None)
    if at is None or not words[at - 1][0].isupper() or not words[phrase.last - 1][0].isupper():
        return None
    if any(lows[k] in language.prepositions for k in range(phrase.first, at)):
        plural = any(
            lows[k].endswith("s") and lows[k][:-1] in language.roles for k in range(phrase.first, at)
        )
        if plural:
            return Resolved(_as_printed(skeleton, phrase, language), None, "printed")
    core = min(phrase.core, at)
    parts = (Phrase(phrase.first, at, core, phrase.first), Phrase(at + 1, phrase.last, phrase.last, at + 1))
    sides = [
        _named(skeleton, part, scene.people, language) or _named_aside(skeleton, part, scene.people, language)
        for part in parts
    ]
    names = [side.name for side in sides if side is not None and side.person is not None and side.name]
    if len(set(names)) < 2:
        return None
    return Resolved(f" {lows[at]} ".join(names), None, "name")


def _in_full(skeleton: Skeleton, at: int, printed: str, scene: Scene, language: Language) -> str:
    """ "the Office": the body of that sort that spoke last, in full."""
    if printed.split(" ")[-1] in language.things and printed.count(" ") < 2:
        # "la dependencia", "в сообщении ведомства"
        own = skeleton.sentences[scene.sentence_of(skeleton, at)]
        first = own.first
        if first < at and skeleton.lows[first] in language.bodies:
            return skeleton.words[first].lower()
        return (
            body_here(skeleton, own.first, at, language)
            or body_before(skeleton, at, scene, language)
            or printed
        )
    if printed.lower() not in language.bodies - language.role_words.named_bodies:
        return printed
    for _, person, name in reversed(scene.spoken[-SPOKEN_REACH:]):
        if person is None and name.casefold().endswith(" " + printed.casefold()):
            return name
    return printed


def _paper_in_full(skeleton: Skeleton, noun: str, scene: Scene) -> str | None:
    """ "the Times": the paper of that name that spoke or is named elsewhere, "The Arbour Times"."""
    for _, person, name in reversed(scene.spoken[-SPOKEN_REACH:]):
        if person is None and name.endswith(" " + noun):
            return name
    places = islice(skeleton.outlets.items(), _MOST_OUTLETS)
    printed = (skeleton.text[start:end].removeprefix("The ") for start, end in places)
    known = {name for name in printed if name.endswith(" " + noun)}
    return known.pop() if len(known) == 1 else None


_MOST_OUTLETS = 64


def _interviewee(label: str, scene: Scene) -> Resolved:
    """ "Q:" is nobody named; "A:" is the one interviewed, the first named in full."""
    first = next((p for p in scene.people.named[:SPOKEN_REACH] if len(p.words) > 1), None)
    if label == "q" or first is None:
        return Resolved(None, None, "label-lost")
    return Resolved(first.name, first, "label")


def _named(skeleton: Skeleton, phrase: Phrase, people: People, language: Language) -> Resolved | None:
    """A phrase that holds a name: "Kremlin spokesman Ivan Orlov", "Mr. Orlov", "Orlov"."""
    words = skeleton.words
    begin, end = _name_in(skeleton, phrase, people, language)
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
    found = in_nominative(spelt(skeleton, first, last), language)
    if not found or (len(found) == 1 and found[0].lower() in language.role_words.short):
        return None
    if len(found) == 1 and is_from(found[0].lower(), language) and skeleton.lows[phrase.first] == "the":
        return None
    if len(found) == 1 and first == begin > phrase.first and found[0].lower() in language.bodies:
        return None
    generation = generation_behind(skeleton, last)
    person = _person(found, people, phrase.first, skeleton, begin, language)
    if person is not None and behind_role and _is_owner_behind(found, person, language):
        return None
    if person is not None:
        return Resolved(person.name, person, "name")
    if skeleton.lows[last - 1] in language.roles or skeleton.lows[last - 1] in language.titles:
        return None
    if language.has_capital_nouns and len(found) > 1 and is_office(found, language):
        return None
    if len(found) == 1 and is_common_noun(skeleton, phrase, begin, found[0], language):
        return None
    if len(found) == 1 and found[0] in OUTLET_NOUNS and first > begin:
        return Resolved(" ".join(w for w in words[begin:end] if w != "."), None, "name-once")
    goes_on = end < phrase.last and skeleton.lows[end] in language.phrase_words.topics
    if goes_on and (found[-1] in NO_SURNAMES or found[-1].lower() in language.bodies):
        # "the Royal College of Nursing"
        return Resolved(_as_printed(skeleton, phrase, language), None, "name-once")
    full = len(found) > 1 or (first == begin and begin == phrase.first)
    full = full or _is_apposed(skeleton, begin, language)
    printed = " ".join(filter(None, (_in_small_letters(found), generation))) if full else None
    return Resolved(printed or _as_printed(skeleton, phrase, language), None, "name-once")


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


def _in_small_letters(found: tuple[str, ...]) -> str:
    """ "ANN LEE" of a transcript's label as "Ann Lee"."""
    shouted = len(found) > 1 and all(len(word) > 1 and word.isupper() for word in found)
    return " ".join(word.title() if shouted else word for word in found)


def _is_apposed(skeleton: Skeleton, begin: int, language: Language) -> bool:
    """ "Ferry operator Northline", "the carmaker Volund": the name behind what it does."""
    low = skeleton.lows[begin - 1] if begin else ""
    is_maker = low.endswith(("er", "or", "ist", "line")) or low in language.role_words.firms
    return low.isalpha() and skeleton.words[begin - 1].islower() and is_maker


def _named_aside(skeleton: Skeleton, phrase: Phrase, people: People, language: Language) -> Resolved | None:
    """ "His spokeswoman, Ann Lee," and "Deputy Secretary of the Council Ann Lee": the name stands last."""
    end = phrase.last - (skeleton.words[phrase.last - 1] == ".")  # "his father, Ann Lee Jr.,"
    if phrase.core == phrase.last or not skeleton.words[end - 1][0].isupper():
        return None
    comma = next((k for k in range(phrase.first, phrase.last) if skeleton.words[k] == ","), None)
    if comma is not None:
        return _named(skeleton, Phrase(comma + 1, phrase.last, phrase.last, comma + 1), people, language)
    if tail_is_speaker(skeleton, phrase, people, language):
        begin = phrase.last - 2
        return _named(skeleton, Phrase(begin, phrase.last, phrase.last, begin), people, language)
    return None


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
    if not candidates and len(found) == 2 and is_patronymic(found[1]):
        return _by_given_name(found, people)
    if not candidates and len(found) == 1:
        part = people.part(found[0], skeleton.lows[begin - 1] if begin else "")
        if part is not None:
            return part
    if len(found) > 1:
        if opens_with_adverb(skeleton, begin, found, candidates, language):
            return candidates[-1]
        exact = [p for p in candidates if p.words[0] == found[0] or len(p.words) == 1]
        candidates = exact or [p for p in candidates if p.words[0][:1] == found[0][:1]]
    if not candidates:
        alone = before_object(skeleton, begin, found, people.by_surname, language)
        if len(alone) < len(found):
            return _person(alone, people, at, skeleton, begin, language)
        return _by_given_name(found, people) if len(found) == 1 else None
    titles = skeleton.lows[begin : min(at + 4, begin + len(found) + 1)]
    own = found[-1].lower()  # "Bishop" of Nora Bishop is no title
    gender = next((language.titles[low] for low in titles if low != own and language.titles.get(low)), "")
    fitting = [p for p in candidates if not gender or not p.gender or p.gender == gender]
    if not fitting:
        return None
    if len(found) == 1:
        fitting = list(called_so(fitting, title_before(skeleton, surname), language))
    chief = chief_holder(fitting) if len(found) == 1 and not gender else None
    return chief or max(fitting, key=lambda p: last_mention(p, at + 9))


def _by_given_name(found: tuple[str, ...], people: People) -> Person | None:
    given = people.by_given.get(found[0], [])
    return given[0] if len(given) == 1 else None


def _as_printed(skeleton: Skeleton, phrase: Phrase, language: Language) -> str:
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
    end = phrase.last if phrase.last - first <= 10 else max(phrase.core, first + 1)
    if language.knows_people:
        end = before_day(skeleton, first, end, language)
    name = skeleton.text[skeleton.starts[first] : skeleton.ends[end - 1]]
    return bare(" ".join(name.rstrip("-").split()))  # "-dijo la mujer-."

"""Who is in focus: who spoke, or whom a sentence was about, in the paragraph or the one before."""

from __future__ import annotations

from dataclasses import replace

from provenance.languages.model import Language
from provenance.quotes.attribution.last_named import tells_death
from provenance.quotes.owners import POSSESSIVES, is_possessive, owns_what_follows
from provenance.quotes.sentence.openings import opening_phrase
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton
from provenance.quotes.speakers.descriptions import gender_of_noun
from provenance.quotes.speakers.one_or_many import is_one
from provenance.quotes.speakers.scene import Resolved, Scene, last_mention


def by_topic(skeleton: Skeleton, at: int, gender: str, scene: Scene, language: Language) -> Resolved | None:
    """Whom "he" means at token `at`: who spoke, or whom a sentence was about, in this paragraph or the last.

    The latest sentence tells first; one that opens with a pronoun keeps its topic.
    """
    number = scene.sentence_of(skeleton, at)
    own = skeleton.sentences[number]
    if _names_before(skeleton, own, at, scene):
        return None
    first = number
    furthest = own.paragraph - (skeleton.words[own.first] == STRING)
    for paragraph in range(own.paragraph, own.paragraph - _PARAGRAPHS, -1):
        if paragraph < furthest:
            break
        last = first
        while first and number - first < _SENTENCES and skeleton.sentences[first - 1].paragraph == paragraph:
            first -= 1
            found = _topic_of(skeleton, skeleton.sentences[first], gender, scene, language)
            if found is not None:
                sure = _HERE if paragraph == own.paragraph else _BEFORE
                return replace(found, certainty=sure) if found is not _UNSURE else None
        begin, end = skeleton.sentences[first].first, skeleton.sentences[last].first
        if first < last and _is_meant(skeleton.lows[begin], gender, language):
            furthest = paragraph - 1  # "He had lost in the north to Lee. / “...,” he said"
            continue
        found = _only_named(begin, end, gender, scene) if first < last else None
        if found is not None:
            return found
    return None


_SENTENCES, _PARAGRAPHS = 8, 4
# How often each manner was right on pages read for the first time.
_HERE, _BEFORE, _ONLY = 0.97, 0.93, 0.88


def _names_before(skeleton: Skeleton, own: Clauses, at: int, scene: Scene) -> bool:
    named = scene.people.named_before(at, 1)
    return bool(named) and last_mention(named[0], at) >= own.first


def _topic_of(
    skeleton: Skeleton, sentence: Clauses, gender: str, scene: Scene, language: Language
) -> Resolved | None:
    """Who spoke in a sentence, or whom it is about."""
    for spoken, person, name in reversed(scene.spoken[-_SPOKEN:]):
        if spoken < sentence.first:
            break
        if spoken < sentence.last and person is not None and person.doubt:
            return _UNSURE
        if spoken < sentence.last and _can_be(person, name, gender, language):
            return Resolved(name, person, "pronoun")
    opening = opening_phrase(skeleton, sentence, sentence.last, language)
    if opening is None:
        return None
    end = opening.last + 2 if skeleton.words[opening.last : opening.last + 1] == [","] else opening.last
    for person in scene.people.named_before(end, 3):
        latest = last_mention(person, end)
        behind = skeleton.lows[latest + 1 : latest + 2]
        owns = bool(behind) and behind[0] in language.roles  # "Albion captain Lee"
        owns = owns or owns_what_follows(skeleton.words, latest)
        if (
            latest >= opening.first
            and person.gender in ("", gender or person.gender)
            and not person.doubt
            and not owns
        ):
            return Resolved(person.name, person, "pronoun")
    return somebody(skeleton, sentence, opening, gender, language)


def _is_meant(low: str, gender: str, language: Language) -> bool:
    pronoun = language.pronouns.get(low)
    return pronoun is not None and pronoun.number == "s" and pronoun.gender == gender != ""


def somebody(
    skeleton: Skeleton, sentence: Clauses, opening: Phrase, gender: str, language: Language
) -> Resolved | None:
    """ "Another Norlandish man, who works nights, held a sign.": one brought in without a name."""
    first, head = opening.first, opening.core - 1
    brings_in = first == sentence.first and skeleton.lows[first] in _BRINGS_IN
    is_kin = skeleton.lows[head] in language.role_words.kin and head > first
    if is_kin and first == sentence.first and _is_owned(skeleton, first, head, language):
        is_dead = tells_death(skeleton, sentence, language)
        return None if is_dead else _relative(skeleton, opening, gender)
    if not language.knows_people or not brings_in or head <= first:
        return None
    if any(word[0].isupper() for word in skeleton.words[opening.last : opening.last + _NAMED_BEHIND]):
        return None
    noun, told = skeleton.lows[head], gender_of_noun(skeleton.lows[head])
    is_person = noun in language.roles or noun in language.trades or bool(told)
    if not is_person or told not in ("", gender or told) or skeleton.words[head][0].isupper():
        return None
    name = skeleton.text[skeleton.starts[first + 1] : skeleton.ends[head]]
    return Resolved(" ".join(name.split()), None, "pronoun")


def _is_owned(skeleton: Skeleton, first: int, head: int, language: Language) -> bool:
    owned = skeleton.lows[first] in language.possessives and head == first + 1
    return owned or is_possessive(skeleton.words[head - 1])


def _relative(skeleton: Skeleton, opening: Phrase, gender: str) -> Resolved | None:
    """ "Her mother was in tears.", "Lee's father shrugged.": a relative whom the text does not name there."""
    head = opening.core - 1
    behind = skeleton.words[head + 1 : head + 1 + _NAME_BEHIND]
    if gender_of_noun(skeleton.lows[head]) not in ("", gender) or any(word[0].isupper() for word in behind):
        return None
    name = " ".join(skeleton.text[skeleton.starts[opening.first] : skeleton.ends[head]].split())
    owner = name if skeleton.words[opening.first].endswith(POSSESSIVES) or head > opening.first + 1 else ""
    return Resolved(owner or name[0].lower() + name[1:], None, "pronoun")


_NAME_BEHIND = 2
_NAMED_BEHIND = 5
_BRINGS_IN = frozenset({"a", "an", "another"})
_SPOKEN = 6
_UNSURE = Resolved(None, None, "unsure")


def _can_be(person: Person | None, name: str, gender: str, language: Language) -> bool:
    if person is None:
        return is_one(name, gender, language)
    return person.gender in ("", gender or person.gender)


def _only_named(first: int, last: int, gender: str, scene: Scene) -> Resolved | None:
    """The one person named between two tokens that the pronoun can mean."""
    fitting = [
        person
        for person in scene.people.named_before(last, 8)
        if last_mention(person, last) >= first
        and person.gender in ("", gender or person.gender)
        and not person.doubt
    ]
    return Resolved(fitting[0].name, fitting[0], "pronoun", _ONLY) if len(fitting) == 1 else None

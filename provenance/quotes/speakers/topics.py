"""What the sentence before a pronoun is about, when that is a role.

"The mayor had heard enough. “...,” she said.": the mayor, whom the article named before.
"""

from __future__ import annotations

from dataclasses import replace

from provenance.languages.model import Language
from provenance.quotes.attribution.plausible import is_known_role
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.nominatives import main_subject
from provenance.quotes.sentence.openings import opening_phrase
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton
from provenance.quotes.speakers.roles import by_role
from provenance.quotes.speakers.scene import Resolved, Scene, last_mention

_REACH = 4
_SHORT = 25


def by_subject_before(
    skeleton: Skeleton, at: int, gender: str, scene: Scene, language: Language
) -> Resolved | None:
    """Whom a role that opens the sentence before token `at` means, when nobody has spoken since."""
    found = subject_before(skeleton, at, scene, language)
    if found is None or found[1].person is None:
        return None
    meant, person = found[1], found[1].person
    return replace(meant, how="pronoun") if person.gender in ("", gender or person.gender) else None


def subject_before(
    skeleton: Skeleton, at: int, scene: Scene, language: Language
) -> tuple[int, Resolved] | None:
    """Where a role opens the sentence before token `at`, and whom it means."""
    found = _role_phrase(skeleton, at, scene, language)
    meant = by_role(skeleton, found, scene, language) if found is not None else None
    if found is None or meant is None or meant.person is None or meant.how not in ("role", "role-ahead"):
        return None
    return found.first, meant


def leading_in(skeleton: Skeleton, at: int, gender: str, scene: Scene, language: Language) -> Resolved | None:
    """ "Lee, who was there, called it dull: “...,” he said": whom the sentence is about, up to its colon."""
    own = skeleton.sentences[scene.sentence_of(skeleton, at)]
    string = next(
        (k for k in range(at - 1, max(own.first, at - _REACH), -1) if skeleton.words[k] == STRING), -1
    )
    if string - 1 <= own.first or skeleton.words[string - 1] != ":":
        return None
    phrase = opening_phrase(skeleton, own, string - 1, language)
    if phrase is None or not language.role_words.agents.isdisjoint(skeleton.lows[phrase.last : string]):
        return None  # "Lee was scolded by the coach: “...,” he said"
    for person in scene.people.named_before(phrase.last, 3):
        fits = not person.is_thing and person.gender in ("", gender or person.gender)
        if fits and last_mention(person, phrase.last) >= phrase.first:
            return Resolved(person.name, person, "pronoun", _LED)
    named = any(word[0].isupper() for word in skeleton.words[phrase.first + 1 : phrase.last])
    if language.subjects_last and not named and is_known_role(skeleton, phrase, language):
        end = phrase.last
        while end > phrase.first + 2 and skeleton.lows[end - 1] in language.prepositions:
            end -= 1
        name = skeleton.text[skeleton.starts[phrase.first + 1] : skeleton.ends[end - 1]]
        return Resolved(" ".join(name.split()), None, "pronoun", _LED)
    return None


# Nearly as sure as a pronoun whose paragraph names one person alone.
_LED = 0.9


def own_subject(skeleton: Skeleton, at: int, gender: str, scene: Scene, language: Language) -> Phrase | None:
    """ "Der Angeklagte leugnete die Tat: „...“, beteuerte er": whom the clause before the colon is about."""
    own = skeleton.sentences[scene.sentence_of(skeleton, at)]
    colon = next((k for k in range(own.first, at) if skeleton.words[k] == ":"), None)
    if colon is None or skeleton.words[colon + 1] != STRING:
        return None
    found = main_subject(skeleton, own.first, colon, language)
    if found is None or skeleton.lows[found.first] in language.pronouns:
        return None
    behind = skeleton.lows[found.last : colon]
    if not language.passives.isdisjoint(behind) and not language.role_words.agents.isdisjoint(behind):
        return None  # "Der Angeklagte wurde vom Richter ermahnt: „...“, sagte er"
    told = language.article_genders.get(skeleton.lows[found.first], gender)
    return found if told == gender else None


def subject_printed(skeleton: Skeleton, at: int, gender: str, scene: Scene, language: Language) -> str | None:
    """ "Die Ärztin arbeitet hier. „...“, sagte sie": the role that opens the sentence before, as printed."""
    before = scene.sentence_before(skeleton, at)
    if before is None:
        return None
    pronoun = language.pronouns.get(skeleton.lows[before.first])
    told = (
        pronoun.gender if pronoun is not None else language.article_genders.get(skeleton.lows[before.first])
    )
    if told != gender:
        return _agent_printed(skeleton, before, gender, language)
    return role_before(skeleton, at, scene, language)


def _agent_printed(skeleton: Skeleton, before: Clauses, gender: str, language: Language) -> str | None:
    """ "Dies wurde von einer Sprecherin bestätigt. Sie sagte ...": who did it, brought in without a name."""
    lows, words, small = skeleton.lows, skeleton.words, language.role_words
    for at in range(before.first, before.last - 2):
        if lows[at] not in small.agents or lows[at + 1] not in small.indefinite:
            continue
        role = lows[at + 2]
        told = "f" if role.endswith("in") else "m"
        if ends_in(role, language.roles) and told == gender and words[at + 3 : at + 4] != [","]:
            return words[at + 2]
    return None


def role_before(skeleton: Skeleton, at: int, scene: Scene, language: Language) -> str | None:
    """The role as printed, of one whom the article never names: "Angeklagte"."""
    spoken, person, name = scene.spoken[-1] if scene.spoken else (-1, None, "")
    before = scene.sentence_before(skeleton, at)
    if before is not None and before.first <= spoken and person is None:
        return name if ends_in(name.lower(), language.roles) else None
    found = _role_phrase(skeleton, at, scene, language)
    meant = by_role(skeleton, found, scene, language) if found is not None else None
    if found is None or (meant is not None and meant.person is not None):
        return None
    return skeleton.text[skeleton.starts[found.first + 1] : skeleton.ends[found.core - 1]]


def _role_phrase(skeleton: Skeleton, at: int, scene: Scene, language: Language) -> Phrase | None:
    before = scene.sentence_before(skeleton, at)
    own = skeleton.sentences[scene.sentence_of(skeleton, at)]
    if before is None or (scene.spoken and scene.spoken[-1][0] >= before.first):
        return None
    follows = skeleton.words[own.first] == STRING and before.last - before.first < _SHORT
    if before.paragraph != own.paragraph and not follows:
        return None
    first = before.first
    if skeleton.lows[first] not in language.determiners or skeleton.lows[first] in language.possessives:
        return None
    phrase = phrase_after(skeleton, first, before.last, language)
    if phrase is None:
        return None
    for k in range(first + 1, min(phrase.core, first + _REACH)):
        low = skeleton.lows[k]
        if low in language.roles or (language.verb_second and ends_in(low, language.roles)):
            named = skeleton.words[k + 1][0].isupper() or skeleton.words[k + 1] == ","
            more = skeleton.lows[k + 1] in language.roles
            return None if named or more else Phrase(first, k + 1, k + 1, first)
    return None

"""Whom "he" or "she" means, with the probability: each candidate's signs, summed by fitted weights.

A choice among all who can be meant and nobody of them, as in ranking models of coreference (Denis and
Baldridge 2008); the weights come from pronouns of news marked by hand.
"""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.openings import opening_phrase
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.antecedents import Candidate, candidates, signs
from provenance.quotes.speakers.focus import somebody
from provenance.quotes.speakers.pronouns import introduced_before
from provenance.quotes.speakers.scene import Resolved, Scene
from provenance.quotes.speakers.topics import subject_before
from provenance.quotes.tally import Tally, likeliest

_CHAIN = 90
NOBODY = "nobody"
# Below this nobody is named; above the other, the pronoun tells the gender of a name.
_LEAST, _TAUGHT, _DOUBTED = 0.2, 0.85, 0.6
_OPEN_GENDER, _NO_PERSON, _NEAR_RIVAL = 0.85, 0.7, 40


def by_reading(
    skeleton: Skeleton, at: int, gender: str, scene: Scene, weights: Tally, language: Language
) -> Resolved:
    """Whom the pronoun at token `at` means; nobody when none of those named is likely."""
    _read_on(skeleton, at, scene, weights, language)
    return _choose(skeleton, at, gender, scene, weights, language)


def _read_on(skeleton: Skeleton, at: int, scene: Scene, weights: Tally, language: Language) -> None:
    """Settle whom the pronouns before token `at` mean, those that speak nothing too."""
    known = {place for place, _, _ in scene.spoken[-4:]}
    for k in range(max(scene.read, at - _CHAIN), at):
        if skeleton.lows[k] not in language.subject_forms or k in known:
            continue
        gender = language.pronouns[skeleton.lows[k]].gender
        found = _choose(skeleton, k, gender, scene, weights, language)
        if found.name:
            scene.meant.append((k, found.person, found.name))
    scene.read = max(scene.read, at)


def _choose(
    skeleton: Skeleton, at: int, gender: str, scene: Scene, weights: Tally, language: Language
) -> Resolved:
    more = _brought_in(skeleton, at, gender, scene, language)
    rivals = candidates(skeleton, at, gender, scene, language, more)
    totals = [weights.total(found) for found in signs(skeleton, at, rivals, scene, language)]
    best, certainty = likeliest(totals, weights.total((NOBODY,)))
    if certainty < _LEAST:
        return _only_one(at, gender, scene, language) or Resolved(None, None, "pronoun-lost")
    chosen = rivals[best]
    trust = _as_known(chosen, rivals, gender)
    if chosen.person is not None and not chosen.person.gender and certainty > _TAUGHT:
        chosen.person.gender = gender
    if (before := scene.doubted.get(chosen.latest, certainty)) < certainty:
        certainty = before  # "he said ... he said": no surer of the second than of whom the first means
    if certainty < _DOUBTED:
        scene.doubted[at] = certainty
    base = trust * scene.taken.get(chosen.latest, 1.0)
    if base < 1:
        scene.taken[at] = base  # "the Norlander said ... he said": no surer than whom the first means
        certainty *= base
    if chosen.person is None:
        certainty *= scene.printed.get(chosen.name, 1.0)
        return Resolved(scene.in_full(chosen.name, at) or chosen.name, None, "pronoun", certainty)
    return Resolved(chosen.name, chosen.person, "pronoun", certainty)


def _as_known(chosen: Candidate, rivals: list[Candidate], gender: str) -> float:
    """Less sure where no sign tells the gender of the one chosen, and another's is told."""
    if not gender or chosen.person is None or chosen.person.gender:
        return 1.0
    near = (one for one in rivals if chosen.latest - one.latest < _NEAR_RIVAL)
    told = any(one.person is not None and one.person.gender == gender for one in near)
    if not told:
        return 1.0
    return _NO_PERSON if chosen.person.doubt else _OPEN_GENDER


def _only_one(at: int, gender: str, scene: Scene, language: Language) -> Resolved | None:
    """The one person of the text who spoke, though the given name is seldom of that gender; "Sir" always."""
    known = scene.people.named_before(at)
    stated = {language.titles[role] for one in known[:1] for role in one.roles & language.titles.keys()}
    if gender and stated - {""} and gender not in stated:
        return None
    spoke = len(known) == 1 and any(one is known[0] for _, one, _ in scene.spoken[-_CHAIN:])
    return Resolved(known[0].name, known[0], "pronoun", _AGAINST_NAME) if spoke else None


_AGAINST_NAME = 0.6


def _brought_in(
    skeleton: Skeleton, at: int, gender: str, scene: Scene, language: Language
) -> list[Candidate]:
    """Whom the sentence before tells without a name: "The mayor had heard enough", "A passenger had wept"."""
    found: list[Candidate] = []
    meant = subject_before(skeleton, at, scene, language)
    if meant is not None and meant[1].person is not None and meant[1].name:
        found.append(Candidate(meant[1].name, meant[1].person, meant[0]))
    before = scene.sentence_before(skeleton, at)
    opening = opening_phrase(skeleton, before, before.last, language) if before is not None else None
    one = somebody(skeleton, before, opening, gender, language) if before and opening else None
    if one is not None and one.name and opening is not None:
        return [*found, Candidate(one.name, None, opening.first, is_new=True)]
    new = introduced_before(skeleton, at, gender, scene, language)
    if new is not None:
        found.append(Candidate(new[1], None, new[0], is_new=True))
    return found

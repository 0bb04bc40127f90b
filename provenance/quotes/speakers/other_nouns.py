"""One unnamed role told by two nouns: "the prosecutor" of one sentence is "the magistrate" of the next."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.openings import opening_phrase
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.asked import Asked
from provenance.quotes.speakers.scene import Resolved, Scene


def told_by_another_noun(
    skeleton: Skeleton, asked: Asked, scene: Scene, language: Language
) -> Resolved | None:
    """ "Le procureur de Vire prend la parole : « ... », explique le magistrat": one role by two nouns."""
    first = asked.phrase.first
    if not language.subjects_last or skeleton.lows[first] not in language.role_words.definite:
        return None
    number = scene.sentence_of(skeleton, first)
    for clauses in reversed(skeleton.sentences[max(0, number - _TOLD_REACH) : number + 1]):
        opening = opening_phrase(skeleton, clauses, min(clauses.last, first), language)
        if opening is None or opening.last > first or opening.last - opening.first < 2:
            continue
        noun = skeleton.lows[opening.first + 1]
        same = noun in asked.wanted and noun != asked.head and noun not in asked.tokens
        if same and not scene.people.by_role.get(noun):
            capitals = [k for k in range(opening.first, opening.last) if skeleton.words[k][0].isupper()]
            end = capitals[-1] + 1 if capitals and capitals[-1] > opening.first else opening.core
            name = skeleton.text[skeleton.starts[opening.first + 1] : skeleton.ends[end - 1]]
            return Resolved(" ".join(name.split()), None, "role-loose")
    return None


_TOLD_REACH = 3

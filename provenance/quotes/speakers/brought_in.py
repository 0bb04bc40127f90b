"""Whom "a UN envoy" means: one whom the next sentences name."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.offices import with_compounds
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Skeleton
from provenance.quotes.speakers.ahead import named_ahead
from provenance.quotes.speakers.asked import asked_with, role_head
from provenance.quotes.speakers.rival_holders import holders
from provenance.quotes.speakers.scene import Resolved, Scene

_LEAD = 60


def introduced(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved | None:
    """ "A UN envoy has described ...": whom the next sentences name."""
    tokens = asked_with(skeleton, phrase, language)
    head = role_head(tokens, language)
    if head is None or head in language.role_words.vague:
        return None
    held = holders(scene.people, frozenset({head}))
    plain = phrase.last < _LEAD and phrase.core == phrase.last and len(tokens) == 1
    if plain and len(held) == 1 and phrase.last < held[0].mentions[0]:
        return Resolved(held[0].name, held[0], "role-ahead")  # "a judge", of a text with one judge
    ahead = named_ahead(skeleton, phrase, scene.people, {head}, language)
    # "“...,” a neighbour said" is nobody whom the text names later on without that role.
    beside = phrase.first > 0 and skeleton.words[phrase.first - 1] == STRING
    if ahead is None or (beside and head not in with_compounds(ahead.roles)):
        return None
    return Resolved(ahead.name, ahead, "role-ahead")

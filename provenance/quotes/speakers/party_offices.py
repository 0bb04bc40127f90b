"""Whom a party's office means that nobody was given: "Lee fordert Regeln. „...“, sagte der CSU-Chef"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.scene import Scene, last_mention


def named_just_before(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Person | None:
    """The one person whom the sentence before names, unless an office of another party is theirs."""
    office, article = skeleton.lows[phrase.core - 1], skeleton.lows[phrase.first]
    if not language.verb_second or "-" not in office or article not in language.article_genders:
        return None
    number = scene.sentence_of(skeleton, phrase.first)
    before = scene.sentence_before(skeleton, phrase.first)
    if before is None or before.paragraph != skeleton.sentences[number].paragraph:
        return None
    begin, end = before.first, phrase.first
    named = [
        one
        for one in scene.people.named_before(end, _NEAR)
        if last_mention(one, end) >= begin and not one.is_thing and not one.doubt
    ]
    if len(named) != 1 or named[0].gender not in ("", language.article_genders[article]):
        return None
    party = office.partition("-")[0]
    rival = any("-" in role and role.partition("-")[0] != party for role in named[0].roles)
    return None if rival else named[0]


_NEAR = 8

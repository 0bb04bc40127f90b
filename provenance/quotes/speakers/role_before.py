"""Whom a pronoun means when the sentence before opens with a role that nobody named bears (German)."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.nominatives import main_subject
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.scene import Scene, last_mention


def role_before(
    skeleton: Skeleton,
    at: int,
    gender: str,
    best: tuple[int, Person] | None,
    scene: Scene,
    language: Language,
) -> str | None:
    """ "Der Angeklagte weinte. Er sagte, ...": the accused, unless one is named in between.

    What a sentence in the reporting mood is about is only told of.
    """
    number = scene.sentence_of(skeleton, at)
    if not language.verb_second or not gender or not number:
        return None
    before = skeleton.sentences[number - 1]
    noun = before.first + 1
    if noun + 1 >= before.last or language.article_genders.get(skeleton.lows[before.first]) != gender:
        return None
    words, lows = skeleton.words, skeleton.lows
    if not language.reported_forms.isdisjoint(lows[before.first : before.last]):
        return None
    is_role = words[noun][0].isupper() and ends_in(lows[noun], language.roles) and words[noun + 1].islower()
    if not is_role or scene.people.by_role.get(lows[noun]):
        return None
    if best is not None and last_mention(best[1], at) >= before.first:
        return None
    return words[noun]


def thing_meant(skeleton: Skeleton, at: int, scene: Scene, language: Language) -> str | None:
    """ "Die Veranstalter erklären, sie hätten ...": what the sentence, or the one before, is about."""
    if not language.verb_second:
        return None
    number = scene.sentence_of(skeleton, at)
    for clauses in skeleton.sentences[number : max(0, number - 2) : -1]:
        found = main_subject(skeleton, clauses.first, min(clauses.last, at), language)
        if found is not None and found.last - found.first > 1 and found.last <= at:
            first = found.first + (skeleton.lows[found.first] in language.determiners)
            return skeleton.text[skeleton.starts[first] : skeleton.ends[found.last - 1]]
    things = [one for one in scene.people.named_before(at) if one.is_thing]
    return things[0].name if things else None

"""Subjects in front of their verb where cases, not places, tell them: what belongs to another phrase is cut.

The nouns and endings are those of the language's tables.
"""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton


def behind_adverbial(phrase: Phrase, skeleton: Skeleton, language: Language) -> Phrase | None:
    """ "В письме союз врачей просит ...": the body behind what hangs on the preposition; else nobody.

    Nouns of bodies are listed in the nominative, so the one found is no genitive.
    """
    for at in range(phrase.first + 1, phrase.last):
        if skeleton.lows[at] in language.bodies or skeleton.lows[at] in language.roles:
            return phrase._replace(first=at, left=at, core=max(phrase.core, at + 1))
    return None  # "С ним соглашается ...": no subject hangs on a preposition


def without_object(skeleton: Skeleton, phrase: Phrase, language: Language) -> Phrase:
    """ "Минобрнауки находку назвали": a name, then the object in front of its verb."""
    words, end = skeleton.words, phrase.first
    while end < phrase.last and words[end][0].isupper():
        end += 1
    last = skeleton.lows[phrase.last - 1]
    is_marked = skeleton.ends[phrase.first] - skeleton.starts[phrase.first] > len(words[phrase.first])
    if is_marked and phrase.last - phrase.first == 2 and last in language.roles:
        return phrase._replace(first=phrase.last - 1, left=phrase.last - 1)  # "В эфире «Луч» тренер добавил"
    if skeleton.lows[phrase.first] in language.bodies and last.endswith(language.genitive_endings):
        return phrase  # "Союз врачей"
    adjectives = (*language.adjective_endings, *language.name_cases.oblique_adjectives)
    if skeleton.lows[phrase.first].endswith(adjectives) and phrase.last - phrase.first > 1:
        return phrase  # "Военный комиссар", "в Белом доме"
    if end == phrase.first or end == phrase.last or phrase.last - end > 2 or last in language.roles:
        return phrase
    return phrase._replace(last=end, core=end) if words[phrase.last - 1].islower() else phrase

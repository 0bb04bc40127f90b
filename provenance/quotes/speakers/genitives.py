"""Whose a role is, behind it: "der Trainer des FC Seeheim" is the trainer."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton


def without_genitive(skeleton: Skeleton, phrase: Phrase, language: Language) -> Phrase:
    """ "der Trainer des FC Seeheim" is the trainer; "der Sprecher der Polizei Ann Lee" stays whole."""
    lows, words = skeleton.lows, skeleton.words
    begin = phrase.first + (lows[phrase.first] in language.determiners)
    for at in range(begin + 1, phrase.last - 1):
        if (
            lows[at] in language.genitives
            and lows[at] not in language.joining
            and words[at - 1][0].isupper()
            and ends_in(lows[at - 1], language.roles)
        ):
            names = sum(1 for k in range(at + 1, phrase.last) if words[k][0].isupper())
            given = lows[phrase.last - 2]
            is_named = given in language.female_names or given in language.male_names
            return phrase if names > 2 and is_named else phrase._replace(last=at, core=at)
    return phrase

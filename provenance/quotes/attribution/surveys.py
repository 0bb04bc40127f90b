"""Surveys that say what follows: "Nach einer vom Verband bestellten Umfrage zahlen viele mehr"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.languages.no_statements import NO_STATEMENTS
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.skeleton import Skeleton

_REACH = 9


def survey_behind(skeleton: Skeleton, at: int, last: int, language: Language) -> int | None:
    """Where whom "nach einer" cites begins: at its article, or at the survey if more words stand between.

    "Nach der Umfrage" is as likely a time, so that nothing follows from it.
    """
    listed = NO_STATEMENTS.get(language.code)
    if listed is None or skeleton.lows[at] not in language.before_views or at + 2 >= last:
        return None
    if skeleton.lows[at + 1] not in language.role_words.indefinite:
        return None
    for k in range(at + 1, min(last - 1, at + _REACH)):
        if not skeleton.words[k][0].isalnum():
            return None
        if skeleton.words[k][0].isupper() and ends_in(skeleton.lows[k], listed.surveys):
            return at + 1 if k <= at + 2 else k
    return None

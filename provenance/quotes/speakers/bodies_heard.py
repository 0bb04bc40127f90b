"""Whether a pronoun means the body that spoke last: "La préfecture a dit ... « ... », a-t-elle précisé"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.skeleton import Skeleton


def is_body_heard(skeleton: Skeleton, spoken: int, at: int, words: list[str], language: Language) -> bool:
    """ "La préfecture a indiqué que ... « ... », a-t-elle précisé": a body of the pronoun's gender."""
    if not language.elides or not words or words[0].lower() not in language.bodies or spoken < 0:
        return False
    near = skeleton.lows[max(0, spoken - 1) : spoken + 1]
    told = (language.article_genders.get(low, "") for low in near)
    gender = language.pronouns[skeleton.lows[at]].gender if skeleton.lows[at] in language.pronouns else ""
    return gender != "" and gender in told

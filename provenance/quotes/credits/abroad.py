"""How one speaks to an outlet in languages other than English, by their tables: "a confié à", "пояснил".

Reads the words that end just before a name, its article and its description.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from provenance import languages
from provenance.languages.model import words as listed

_REACH = 6
_QUOTED_REACH = 8
_STOPS = '.,;:!?»”"'
# An outlet behind these is as likely the one that speaks: "сообщил Интерфакс".
_OUTLETS_OWN = listed("report write quote announce")

_DATIVES = languages.of_all("outlet_datives")
_AIR_NOUNS = languages.of_all("air_nouns")
_AIR_LINKS = languages.of_all("air_links")
_LINKS = languages.of_all("talk_links")
_POST_PLACES = languages.of_all("post_places")
_TALKS = languages.of_all("talk_nouns")
_ABROAD = tuple(one for one in languages.known() if one.talk_nouns)
# Who criticizes, thanks or asks an outlet has told it nothing.
_TO_THEM = listed(
    "accuse anger ask attack blame call celebrate condemn criticize defend demand denounce judge mock praise "
    "propose read reject surprise thank threaten urge"
)
_VERBS = frozenset(word for one in _ABROAD for word in one.says if one.cues[word].lemma not in _TO_THEM)
_QUOTING = frozenset(
    word for one in _ABROAD if one.quoted_words for word, cue in one.cues.items() if cue.lemma == "quote"
)
# Verbs, and nouns of talks, that an outlet's name in an oblique case follows.
_TOLD_VERBS = frozenset(
    word
    for one in _ABROAD
    if not one.has_articles
    for word in (
        *(said for said in one.said if one.cues[said].lemma not in _OUTLETS_OWN | _TO_THEM),
        *one.talk_nouns,
    )
)


def told_abroad(head: str) -> int | None:
    """Where the words begin that make `head` lead to an outlet spoken to, or None."""
    words = head.rsplit(None, _REACH + 1)[-_REACH - 1 :]
    if not words:
        return None
    last = words[-1].lower()
    if last in _TOLD_VERBS:
        return len(head) - len(words[-1])
    on_air = _on_air(head, words)
    if on_air is not None:
        return on_air
    if last not in _LINKS:
        return None
    return _back_to(head, words, _VERBS | _TALKS)


def told_kind_abroad(left: str) -> int | None:
    """ "рассказал мэр Иван Лисов изданию": a kind of outlet in the dative, the verb before it."""
    words = left.rstrip(' «„“"').rsplit(None, _QUOTED_REACH + 1)[-_QUOTED_REACH - 1 :]
    if not words or words[-1].lower() not in _DATIVES:
        return None
    return _back_to(left, words, _VERBS)


def _on_air(head: str, words: list[str]) -> int | None:
    """ "au micro de", "en los micrófonos del": where the noun of the microphone begins."""
    near = words[-2:] if words[-1].lower() in _AIR_LINKS else words[-1:]
    return head.rindex(near[0]) if near[0].lower() in _AIR_NOUNS else None


def passes_on_abroad(left: str) -> int | None:
    """Where the verb begins behind which an outlet quotes someone: "приводит слова эксперта", or None."""
    words = left.rsplit(None, _QUOTED_REACH + 1)[-_QUOTED_REACH - 1 :]
    return _back_to(left, words, _QUOTING)


def leads_abroad(word: str) -> bool:
    """Whether a word may stand in front of "a" and an outlet: "dijo", "declaraciones"."""
    return word.lower() in _VERBS or word.lower() in _TALKS


def posted_abroad(left: str) -> int | None:
    """Where the words begin that lead to a platform: "escribió en su cuenta de", "написал в"."""
    words = left.rsplit(None, _REACH + 1)[-_REACH - 1 :]
    places = _POST_PLACES
    if len(words) < 2 or not left.endswith(" ") or not any(word.lower() in places for word in words[-4:]):
        return None
    return _back_to(left, words, _VERBS, stops=_STOPS.replace(",", ""))


def _back_to(left: str, words: Sequence[str], wanted: AbstractSet[str], stops: str = _STOPS) -> int | None:
    """Where the last of `words`, with which `left` ends, begins that is `wanted`; none goes over a sign."""
    at = len(left)
    for word in reversed(words):
        at = left.rindex(word, 0, at)
        low = word.lower()
        if low in wanted or low.rpartition("-t-")[0] in wanted:
            return at
        if word[-1] in stops:
            return None
    return None

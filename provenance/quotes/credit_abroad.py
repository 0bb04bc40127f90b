"""How one speaks to an outlet in languages other than English, by their tables: "a confié à", "пояснил".

Reads the words that end just before a name, its article and its description.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from provenance import languages
from provenance.languages.model import Form, Language
from provenance.languages.model import words as listed

_REACH = 6
_QUOTED_REACH = 8
_STOPS = '.,;:!?»”"'
# An outlet behind these is as likely the one that speaks: "сообщил Интерфакс".
_OUTLETS_OWN = listed("report write quote announce")


def told_abroad(head: str) -> int | None:
    """Where the words begin that make `head` lead to an outlet spoken to, or None."""
    words = head.rsplit(None, _REACH + 1)[-_REACH - 1 :]
    if not words:
        return None
    last = words[-1].lower()
    if last in _told_verbs():
        return len(head) - len(words[-1])
    on_air = _on_air(head, words)
    if on_air is not None:
        return on_air
    if last not in _links():
        return None
    return _back_to(head, words, _verbs() | _talks())


def told_kind_abroad(left: str) -> int | None:
    """ "рассказал мэр Иван Лисов изданию": a kind of outlet in the dative, the verb before it."""
    words = left.rstrip(' «„“"').rsplit(None, _QUOTED_REACH + 1)[-_QUOTED_REACH - 1 :]
    if not words or words[-1].lower() not in _datives():
        return None
    return _back_to(left, words, _verbs())


def _on_air(head: str, words: list[str]) -> int | None:
    """ "au micro de", "en los micrófonos del": where the noun of the microphone begins."""
    near = words[-2:] if words[-1].lower() in _air_links() else words[-1:]
    return head.rindex(near[0]) if near[0].lower() in _air_nouns() else None


def passes_on_abroad(left: str) -> int | None:
    """Where the verb begins behind which an outlet quotes someone: "приводит слова эксперта", or None."""
    words = left.rsplit(None, _QUOTED_REACH + 1)[-_QUOTED_REACH - 1 :]
    return _back_to(left, words, _quoting())


def leads_abroad(word: str) -> bool:
    """Whether a word may stand in front of "a" and an outlet: "dijo", "declaraciones"."""
    return word.lower() in _verbs() or word.lower() in _talks()


def posted_abroad(left: str) -> int | None:
    """Where the words begin that lead to a platform: "escribió en su cuenta de", "написал в"."""
    words = left.rsplit(None, _REACH + 1)[-_REACH - 1 :]
    places = _post_places()
    if len(words) < 2 or not left.endswith(" ") or not any(word.lower() in places for word in words[-4:]):
        return None
    return _back_to(left, words, _verbs(), stops=_STOPS.replace(",", ""))


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


def _abroad() -> tuple[Language, ...]:
    return tuple(one for one in languages.known() if one.talk_nouns)


@cache
def _quoting() -> frozenset[str]:
    return frozenset(
        word
        for one in languages.known()
        if one.quoted_words
        for word, cue in one.cues.items()
        if cue.lemma == "quote"
    )


@cache
def _datives() -> frozenset[str]:
    return languages.of_all("outlet_datives")


@cache
def _air_nouns() -> frozenset[str]:
    return languages.of_all("air_nouns")


@cache
def _air_links() -> frozenset[str]:
    return languages.of_all("air_links")


@cache
def _links() -> frozenset[str]:
    return frozenset().union(*(one.talk_links for one in _abroad()))


@cache
def _post_places() -> frozenset[str]:
    return frozenset().union(*(one.post_places for one in _abroad()))


@cache
def _talks() -> frozenset[str]:
    return frozenset().union(*(one.talk_nouns for one in _abroad()))


@cache
def _verbs() -> frozenset[str]:
    return frozenset().union(*(one.says for one in _abroad()))


@cache
def _told_verbs() -> frozenset[str]:
    """Verbs, and nouns of talks, that an outlet's name in an oblique case follows."""
    verbs = (
        word
        for one in _abroad()
        if not one.has_articles
        for word, cue in one.cues.items()
        if cue.lemma in one.speech - _OUTLETS_OWN and cue.form is Form.PAST
    )
    nouns = (word for one in _abroad() if not one.has_articles for word in one.talk_nouns)
    return frozenset((*verbs, *nouns))

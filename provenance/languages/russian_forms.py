"""How Russian verbs of saying are conjugated: genders and number of the past, number of the present.

After the Russian grammar of the Academy (Русская грамматика, 1980), paragraphs 1549 to 1585.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from provenance.languages.glossed import Forms
from provenance.languages.model import Form

_VOWELS = "аеёиоуыэюя"
_HUSHING = "жшчщ"
_SHORTEST = 4
_PAST, _PAST_OF_ITSELF = ("л", "ла", "ло", "ли"), ("лся", "лась", "лось", "лись")


def conjugated(form: str, kind: Form, _: Mapping[str, Form]) -> Forms:
    """The other forms of the verb of which `form` is listed.

    >>> [other for other, _ in conjugated("сообщила", Form.PAST, {})]
    ['сообщил', 'сообщило', 'сообщили']
    >>> [other for other, _ in conjugated("отвергла", Form.PAST, {})]
    ['отвергло', 'отвергли']
    >>> [next(conjugated(one, Form.PRESENT, {}))[0] for one in ("пишет", "признаёт", "кричит", "делится")]
    ['пишут', 'признают', 'кричат', 'делятся']
    """
    if len(form) <= _SHORTEST:
        return
    if kind is Form.PAST:
        yield from ((one, Form.PAST) for one in _in_the_past(form))
    elif kind is Form.PRESENT:
        yield from ((one, Form.PRESENT) for one in _of_many(form))


def _in_the_past(form: str) -> Iterator[str]:
    for endings in (_PAST_OF_ITSELF, _PAST):
        ending = next((one for one in endings[:2] if form.endswith(one)), None)
        if ending is None:
            continue
        stem = form.removesuffix(ending)
        is_open = stem[-1] in _VOWELS  # else he is "отверг"
        yield from (stem + one for one in endings if one != ending and (is_open or one != endings[0]))
        return


def _of_many(form: str) -> Iterator[str]:
    """ "говорит", "говорят"."""
    own = "ся" if form.endswith("ся") else ""
    plain = form.removesuffix("ся")
    stem, ending = plain[:-2], plain[-2:]
    if ending in ("ет", "ёт"):
        yield f"{stem}{'ют' if stem[-1] in _VOWELS else 'ут'}{own}"
    elif ending == "ит":
        yield f"{stem}{'ат' if stem[-1] in _HUSHING else 'ят'}{own}"

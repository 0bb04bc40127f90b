"""How French verbs of saying are conjugated: what follows from the past participle of the first two groups.

Changes of stem after Grevisse and Goosse, Le bon usage (2016), paragraphs 788 to 804.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from provenance.languages.glossed import Forms
from provenance.languages.model import Form

_SHORTEST = 4
_NO_SECOND_GROUP = ("souri", "poursuivi")
_SILENT_E, _CLOSED_E = ("e", "é"), "è"


def conjugated(form: str, kind: Form, kin: Mapping[str, Form]) -> Forms:
    """The other forms of the verb of which `form` is listed among its `kin`, the forms of one gloss.

    >>> sorted(other for other, _ in conjugated("jugé", Form.PAST, {"juge": Form.PRESENT}))
    ['juge', 'jugea', 'jugeaient', 'jugeait', 'jugeant', 'jugent', 'juger', 'jugèrent']
    >>> [other for other, _ in conjugated("révélé", Form.PAST, {"révèle": Form.PRESENT})][-2:]
    ['révèle', 'révèlent']
    >>> sorted(other for other, _ in conjugated("averti", Form.PAST, {"avertit": Form.PRESENT}))[:3]
    ['avertir', 'avertirent', 'avertissaient']
    """
    if kind is not Form.PAST:
        return
    if form.endswith("é"):
        yield from _first_group(form.removesuffix("é"), kin)
    elif form.endswith("i") and len(form) > _SHORTEST and form not in _NO_SECOND_GROUP:
        if kin.get(form + "t") is not Form.PRESENT and form + "ssait" not in kin:
            return
        yield from ((form + ending, Form.PAST) for ending in ("t", "rent", "ssait", "ssaient"))
        yield form + "ssent", Form.PRESENT
        yield form + "ssant", Form.PARTICIPLE
        yield form + "r", Form.BASE


def _first_group(stem: str, kin: Mapping[str, Form]) -> Forms:
    present = next((one for one in _before_silent_e(stem) if one + "e" in kin), None)
    if present is None or len(stem) < _SHORTEST - 1:
        return
    soft = {"g": stem + "e", "c": stem[:-1] + "ç"}.get(stem[-1], stem)  # "jugeait", "lançait"
    yield from ((soft + ending, Form.PAST) for ending in ("ait", "aient", "a"))
    yield stem + "èrent", Form.PAST
    yield soft + "ant", Form.PARTICIPLE
    yield stem + "er", Form.BASE
    yield from ((present + ending, Form.PRESENT) for ending in ("e", "ent"))


def _before_silent_e(stem: str) -> Iterator[str]:
    """How a stem may be spelt before a silent e: "révèle", "martèle", "rappelle", "balaie"."""
    yield stem
    if len(stem) > 1 and stem[-2] in _SILENT_E:
        yield stem[:-2] + _CLOSED_E + stem[-1]
        yield stem + stem[-1]
    if stem.endswith("y"):
        yield stem[:-1] + "i"

"""How Spanish verbs of saying are conjugated: what follows from the third person of the preterite.

Classes and changes of stem after the Nueva gramática de la lengua española (RAE, 2009), chapter 4.
"""

from __future__ import annotations

from collections.abc import Mapping

from provenance.languages.glossed import Forms
from provenance.languages.model import Form

# "sostuvo", "propuso": the ending of the preterite, and those of the other forms in its place.
_STRONG = {
    "tuvo": ("tuvieron tenido tenía tenían", "teniendo", "tener"),
    "puso": ("pusieron puesto ponía ponían", "poniendo", "poner"),
    "dujo": ("dujeron ducido ducía ducían", "duciendo", "ducir"),
    "dijo": ("dijeron dicho decía decían", "diciendo", "decir"),
    "vino": ("vinieron venido venía venían", "viniendo", "venir"),
}
# "pidió" of "pedir": how stems end in the preterite, and elsewhere.
_RAISED = {
    "pid": "ped",
    "epit": "epet",
    "ugir": "uger",
    "dvirt": "dvert",
    "sigu": "segu",
    "rrig": "rreg",
    "efir": "efer",
    "mint": "ment",
    "gim": "gem",
}
_WRITTEN, _SHORTEST = "scrib", 3
_OPEN_VOWELS = ("a", "e", "o")


def conjugated(form: str, kind: Form, kin: Mapping[str, Form]) -> Forms:
    """The other forms of the verb of which `form` is listed among its `kin`, the forms of one gloss.

    >>> sorted(other for other, _ in conjugated("pidió", Form.PAST, {}))
    ['pedido', 'pedir', 'pedía', 'pedían', 'pidiendo', 'pidieron']
    >>> sorted(other for other, _ in conjugated("amplió", Form.PAST, {"amplía": Form.PRESENT}))[:3]
    ['ampliaba', 'ampliaban', 'ampliado']
    """
    if kind is Form.PRESENT and form.endswith(("a", "e")):
        yield form + "n", Form.PRESENT
    if kind is not Form.PAST:
        return
    for ending, (pasts, gerund, infinitive) in _STRONG.items():
        if form.endswith(ending):
            stem = form.removesuffix(ending)
            yield from ((stem + one, Form.PAST) for one in pasts.split())
            yield stem + gerund, Form.PARTICIPLE
            yield stem + infinitive, Form.BASE
    if form.endswith("ó") and len(form) > _SHORTEST:
        yield from _weak(form.removesuffix("ó"), kin)


def _weak(stem: str, kin: Mapping[str, Form]) -> Forms:
    """Of "afirm", "anunci", "respondi", "concluy": with or without the "i" that belongs to the ending."""
    presents = (stem + "a", stem[:-1] + "ía") if stem.endswith("i") else (stem + "a",)
    is_plain = any(kin.get(one) is Form.PRESENT for one in presents)
    if is_plain or not stem.endswith(("i", "y")):
        yield from _in_a(stem, is_plain=is_plain)
    elif stem.endswith("y"):
        yield from _in_y(stem.removesuffix("y"))
    else:
        yield from _in_i(stem.removesuffix("i"))


def _in_a(stem: str, *, is_plain: bool) -> Forms:
    """ "afirmaron": of "contó" ("cuenta") no participle, which may be a noun or an adjective of its own."""
    yield from ((stem + ending, Form.PAST) for ending in ("aron", "aba", "aban"))
    yield stem + "ando", Form.PARTICIPLE
    yield stem + "ar", Form.BASE
    if is_plain:
        yield stem + "ado", Form.PAST


def _in_i(stem: str) -> Forms:
    """ "respondieron", "pedía": some stems are raised in the preterite and the gerund alone."""
    root = next(
        (stem.removesuffix(raised) + low for raised, low in _RAISED.items() if stem.endswith(raised)), stem
    )
    yield stem + "ieron", Form.PAST
    yield stem + "iendo", Form.PARTICIPLE
    yield from ((root + ending, Form.PAST) for ending in ("ía", "ían"))
    yield (root.removesuffix("b") + "to" if root.endswith(_WRITTEN) else root + "ido"), Form.PAST
    if root != stem:
        yield root + "ir", Form.BASE


def _in_y(stem: str) -> Forms:
    """ "concluyeron", "leído"."""
    yield from ((stem + ending, Form.PAST) for ending in ("yeron", "ía", "ían"))
    yield stem + ("ído" if stem.endswith(_OPEN_VOWELS) else "ido"), Form.PAST
    yield stem + "yendo", Form.PARTICIPLE

"""Cue tables of languages other than English: printed forms under the English verb they render."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from provenance.languages.model import Cue, Form

_KINDS = (Form.PAST, Form.PRESENT, Form.PARTICIPLE, Form.BASE)


def glossed(listing: str) -> dict[str, Cue]:
    """Cues from lines `gloss: past forms; present forms; -ing forms; base forms`.

    >>> glossed("say: sagte sagten; sagt")["sagt"]
    Cue(lemma='say', form=<Form.PRESENT: 'present'>)
    """
    table: dict[str, Cue] = {}
    for line in listing.strip().splitlines():
        gloss, _, forms = line.partition(":")
        for kind, listed in zip(_KINDS, forms.split(";"), strict=False):
            for form in listed.split():
                table.setdefault(form, Cue(gloss.strip(), kind))
    return table


Forms = Iterator[tuple[str, Form]]


def completed(
    cues: Mapping[str, Cue], conjugate: Callable[[str, Form, Mapping[str, Form]], Forms]
) -> dict[str, Cue]:
    """The cues with the other regular forms of their verbs.

    `conjugate` is asked for them with each listed form, what form it is, and all those of its gloss.

    >>> def imperfect(form, kind, kin):
    ...     yield form.removesuffix("ó") + "aba", Form.PAST
    >>> sorted(completed(glossed("say: afirmó"), imperfect))
    ['afirmaba', 'afirmó']
    """
    table = dict(cues)
    kin: dict[str, dict[str, Form]] = {}
    for form, cue in cues.items():
        kin.setdefault(cue.lemma, {})[form] = cue.form
    for form, cue in cues.items():
        for other, kind in conjugate(form, cue.form, kin[cue.lemma]):
            table.setdefault(other, Cue(cue.lemma, kind))
    return table


def nouns(listing: Iterable[str]) -> dict[str, Cue]:
    """Noun cues, each its own lemma under "claim": "Behauptung, dass"."""
    return {noun: Cue("claim", Form.NOUN) for noun in listing}

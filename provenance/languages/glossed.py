"""Cue tables of languages other than English: printed forms under the English verb they render."""

from __future__ import annotations

from collections.abc import Iterable

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


def nouns(listing: Iterable[str]) -> dict[str, Cue]:
    """Noun cues, each its own lemma under "claim": "Behauptung, dass"."""
    return {noun: Cue("claim", Form.NOUN) for noun in listing}

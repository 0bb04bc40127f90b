"""Cue tables of languages other than English: printed forms under the English verb they render."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Conjugation:
    """A regular class of verbs: the ending that shows it, one that proves it, those of all forms."""

    shown_by: str
    proved_by: str
    endings: Mapping[Form, tuple[str, ...]]


def completed(cues: Mapping[str, Cue], *classes: Conjugation) -> dict[str, Cue]:
    """The cues with the other regular forms of the verbs whose listed forms show their class.

    >>> ar = Conjugation("ó", "a", {Form.PAST: ("aba", "aban")})
    >>> sorted(completed(glossed("say: afirmó; afirma"), ar))
    ['afirma', 'afirmaba', 'afirmaban', 'afirmó']
    """
    table = dict(cues)
    for form, cue in cues.items():
        for kind in classes:
            stem = form.removesuffix(kind.shown_by)
            proof = cues.get(stem + kind.proved_by) if stem != form and len(stem) > 2 else None
            if proof is None or proof.lemma != cue.lemma:
                continue
            for as_form, endings in kind.endings.items():
                for ending in endings:
                    table.setdefault(stem + ending, Cue(cue.lemma, as_form))
    return table


def nouns(listing: Iterable[str]) -> dict[str, Cue]:
    """Noun cues, each its own lemma under "claim": "Behauptung, dass"."""
    return {noun: Cue("claim", Form.NOUN) for noun in listing}

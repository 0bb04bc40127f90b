"""Readings that one copy corrected and says so, and another still prints; notes that came with the copy.

In: the scene of a copy group. Out: signs of direction. The note must hold the reading, so that any other
difference between two copies is none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from provenance.models import Span
from provenance.text.tokens import fold
from provenance.tracing.claims import sentence
from provenance.tracing.corrections import find_notes
from provenance.tracing.pages import Page
from provenance.tracing.scene import Scene, Tilt
from provenance.tracing.slips import READ, Around, Reading, is_slip, reading_anchor, words_in_place
from provenance.tracing.times import gaps_in_days

_MOST_PAGES = 40
_LEAST_OUTLET_CHARS = 6


class Note(NamedTuple):
    """A note of correction: where it stands, its words folded, and the readings in it."""

    place: Span
    words: str
    readings: frozenset[str]


def reading_corrected(giver: str, taker: str, old: str, new: str) -> str:
    """{giver} corrected “{old}” to “{new}” and says so; {taker} still has “{old}” as it was before."""
    return sentence(reading_corrected, giver=giver, taker=taker, old=old, new=new)


def note_copied(giver: str, taker: str) -> str:
    """{taker} carries the note of correction that is {giver}'s: it has the corrected text."""
    return sentence(note_copied, giver=giver, taker=taker)


def amended(scene: Scene) -> tuple[Tilt, ...]:
    """From each page with a note to those that print what it took back, or print the note itself."""
    if not 1 < len(scene.pages) <= _MOST_PAGES:
        return ()
    notes = [_notes(page) for page in scene.pages]
    if not any(notes):
        return ()
    read = [dict(words_in_place(scene, j)) for j in range(len(scene.pages))]
    pairs = [(i, j) for i, held in enumerate(notes) for j in range(len(notes)) if held and i != j]
    found = [_uncorrected(scene, i, j, notes[i], read) for i, j in pairs if not _same(notes[i], notes[j])]
    gaps = gaps_in_days([page.interval for page in scene.pages])
    found += [
        _copied(scene, i, j, notes[i])
        for i, j in pairs
        if _same(notes[i], notes[j])
        and (_is_its_own(scene.pages[i], notes[i]) or gaps[i, j] > 0)
        and not _is_its_own(scene.pages[j], notes[j])
    ]
    return tuple(one for one in found if one is not None)


def _notes(page: Page) -> tuple[Note, ...]:
    text = page.document.text
    return tuple(
        Note(
            place,
            fold(text[slice(*place)]),
            frozenset(one.group().casefold() for one in READ.finditer(text, *place)),
        )
        for place in find_notes(text)
        if not page.is_boilerplate(place)
    )


def _same(ours: Sequence[Note], theirs: Sequence[Note]) -> bool:
    return bool({one.words for one in ours} & {one.words for one in theirs})


def _is_its_own(page: Page, notes: Sequence[Note]) -> bool:
    """Whether a note speaks of the page's own outlet ("an earlier version of this Courier story")."""
    home = f" {fold(page.home.removeprefix('The '))} "
    return len(home) > _LEAST_OUTLET_CHARS and any(home in f" {one.words} " for one in notes)


def _uncorrected(
    scene: Scene, i: int, j: int, notes: Sequence[Note], read: Sequence[Mapping[Around, Reading]]
) -> Tilt | None:
    """The first reading of page j that a note of page i took back, in the words that both have."""
    both = read[i].keys() & read[j].keys()
    for around in sorted(one for one in both if read[i][one].plain != read[j][one].plain):
        new, old = read[i][around], read[j][around]
        note = next((one for one in notes if _takes_back(one, old.plain, new.plain)), None)
        if note:
            giver, taker = scene.pages[i], scene.pages[j]
            anchors = (
                giver.anchor(*note.place),
                reading_anchor(scene, i, new),
                reading_anchor(scene, j, old),
            )
            detail = reading_corrected(giver.home, taker.home, old.word, new.word)
            return Tilt(i, j, reading_corrected.__name__, detail, anchors)
    return None


def _takes_back(note: Note, old: str, new: str) -> bool:
    """Whether a note holds both readings, or one of two that may be written for each other."""
    held = {old, new} & note.readings
    return len(held) == 2 or (bool(held) and is_slip(old, new))


def _copied(scene: Scene, i: int, j: int, notes: Sequence[Note]) -> Tilt:
    giver, taker = scene.pages[i], scene.pages[j]
    anchors = (giver.anchor(*notes[0].place),)
    return Tilt(i, j, note_copied.__name__, note_copied(giver.home, taker.home), anchors)

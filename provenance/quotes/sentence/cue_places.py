"""A cue in its sentence, as every question about it needs it: who speaks, and what is said."""

from __future__ import annotations

from typing import NamedTuple

from provenance.languages.model import Cue, Form, Language
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

_SHORT = 3


class CuePlace(NamedTuple):
    """The cue at token `at` of a sentence; tuples are made faster than dataclasses, and there are many."""

    skeleton: Skeleton
    sentence: Clauses
    at: int
    cue: Cue
    language: Language

    @property
    def speaks(self) -> bool:
        """Whether the cue is a verb of saying, rather than of thinking or doing."""
        return self.cue.lemma in self.language.speech

    @property
    def is_finite(self) -> bool:
        """Whether the cue has its verb's past or present form, or makes one ("comenzó diciendo")."""
        if self.cue.form is Form.PARTICIPLE and self.at > self.sentence.first:
            return self.skeleton.lows[self.at - 1] in self.language.begins
        if self.cue.form is Form.BASE and self.language.subjects_last and self.at - 1 > self.sentence.first:
            return self.begins_at is not None
        return self.cue.form in (Form.PAST, Form.PRESENT) or self.is_plural_behind_content

    @property
    def is_plural_behind_content(self) -> bool:
        """Whether "say" stands there as in "The mill is old, say residents"."""
        skeleton, at, language = self.skeleton, self.at, self.language
        if self.cue.form is not Form.BASE or not language.knows_people or not self.speaks:
            return False
        if not self.sentence.first < at < self.sentence.last - 1:
            return False
        behind = skeleton.lows[at + 1]
        plural = (
            behind.endswith("s") and len(behind) > _SHORT
        ) or behind in language.phrase_words.plural_people
        return skeleton.words[at - 1] in (",", STRING) and plural and behind not in language.possessives

    @property
    def begins_at(self) -> int | None:
        """Where "tenu" stands in "a tenu à préciser", "quiso" in "quiso subrayar"."""
        lows, at, first = self.skeleton.lows, self.at, self.sentence.first
        if lows[at - 1] in self.language.begins:
            return at - 1
        led = at - 2 > first and lows[at - 1] in self.language.prepositions
        return at - 2 if led and lows[at - 2] in self.language.begins else None

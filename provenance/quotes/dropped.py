"""Subjects left out: whose verb "Sostuvo que ..." or "“...”, afirmó" is, by the sentences before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from provenance.languages.model import Language
from provenance.quotes.openings import opening_phrase
from provenance.quotes.phrases import Phrase
from provenance.quotes.plausible import is_known_role
from provenance.quotes.proposals import Draft, Proposal
from provenance.quotes.reported import is_reported
from provenance.quotes.skeleton import STRING, Clauses, Skeleton

_NEAR = 4


def with_subject_left_out(
    skeleton: Skeleton,
    sentence: Clauses,
    before: Clauses | None,
    proposal: Proposal,
    earlier: Sequence[Draft],
    language: Language,
) -> Proposal:
    """ "Lee rechazó el plan. Indicó que es caro.": a verb that opens its sentence has the subject before."""
    at = proposal.cue
    if at is None or proposal.first <= at or proposal.lemma not in language.speech:
        return proposal
    if at > sentence.first + 1 and not _is_set_off(skeleton, sentence, at, language):
        return proposal
    return proposal._replace(speaker=_subject_dropped(skeleton, sentence, before, earlier, language))


def _is_set_off(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> bool:
    """ "En esa línea, subrayó que ...", "Además, dijo ...": what opens the sentence is no subject."""
    first = sentence.first
    opening = skeleton.lows[first : at - 1]
    if skeleton.words[at - 1] != "," or at - first > _SET_OFF or "," in opening or STRING in opening:
        return False
    return opening[0] in language.prepositions or opening[0] in language.adverbs


_SET_OFF = 8


def with_dropped(
    skeleton: Skeleton,
    sentence: Clauses,
    before: Clauses | None,
    draft: Draft,
    earlier: Sequence[Draft],
    language: Language,
) -> Draft:
    """ "Lee rechazó el plan. “...”, dijo.": a verb alone is said by whom the sentence before is about."""
    if draft.speaker is not None or draft.cue is None or skeleton.lows[draft.cue] not in language.speaking:
        return draft
    if language.verb_second and not (draft.quoted and is_reported(skeleton, sentence, language)):
        return draft
    return draft._replace(speaker=_subject_dropped(skeleton, sentence, before, earlier, language))


def _subject_dropped(
    skeleton: Skeleton,
    sentence: Clauses,
    before: Clauses | None,
    earlier: Sequence[Draft],
    language: Language,
) -> Phrase | None:
    """Who spoke in the sentence before, or whom it is about, else who spoke last."""
    last = earlier[-1] if earlier else None
    spoke = last is not None and before is not None and last.token >= before.first
    spoke = spoke and last is not None and not _is_told_of(skeleton, last, language)
    if language.drops_subjects and spoke and last is not None and last.speaker is not None:
        return last.speaker  # "Para su club, el técnico, Ana Lee, dijo que no. “...”, añadió."
    about = None
    if before is not None and before.paragraph == sentence.paragraph:
        about = _subject_of(skeleton, before, language)
    if about is None and language.drops_subjects and not _spoke_here(earlier, sentence):
        about = _subject_further_back(skeleton, sentence, language)
    if about is None and before is not None and language.drops_subjects:
        about = _subject_told_of(skeleton, before, sentence, earlier, language)
    if about is not None and any(skeleton.words[k][0].isupper() for k in range(about.first + 1, about.last)):
        return about
    if about is not None and skeleton.words[about.core - 1][0].isupper():
        return about
    if about is not None and _is_role_alone(skeleton, about, earlier, language):
        return about
    heard = [one for one in reversed(earlier[-_NEAR:]) if one.speaker is not None]
    told = next(
        (one for one in heard if not _is_told_of(skeleton, one, language)), heard[0] if heard else None
    )
    return told.speaker if told is not None else None


def _is_role_alone(skeleton: Skeleton, about: Phrase, earlier: Sequence[Draft], language: Language) -> bool:
    """ "El entrenador no ocultó su alegría. “...”, dijo.": a role without a name, unless another spoke."""
    if not language.drops_subjects or (earlier and earlier[-1].token > about.first):
        return False
    known = skeleton.lows[about.first] in language.role_words.definite
    return known and is_known_role(skeleton, about, language)


def _is_told_of(skeleton: Skeleton, heard: Draft, language: Language) -> bool:
    """ "..., a pedido de la fiscal Ana Ruiz, quien alegó que ...": who speaks in a clause only."""
    speaker = heard.speaker
    if speaker is None or heard.cue is None or heard.cue < speaker.last:
        return False
    near = skeleton.lows[speaker.last : speaker.last + 2]
    return any(low in language.relatives for low in near)


def _subject_of(skeleton: Skeleton, clauses: Clauses, language: Language) -> Phrase | None:
    """Whom a sentence is about; none where its own subject is left out, or points back ("Esto")."""
    if language.drops_subjects and skeleton.lows[clauses.first] in language.speaking:
        return None
    about = opening_phrase(skeleton, clauses, clauses.last, language)
    alone = about is not None and about.last - about.first == 1
    points = about is not None and skeleton.lows[about.first] in language.demonstratives
    return None if alone and points else about


def _subject_told_of(
    skeleton: Skeleton, before: Clauses, own: Clauses, earlier: Sequence[Draft], language: Language
) -> Phrase | None:
    """ "El fiscal Luis Mora citó a los testigos. / Sostuvo que ...": who is named there."""
    since = next((one.token for one in reversed(earlier[-_NEAR:]) if one.speaker is not None), -1)
    if since >= before.first or own.paragraph - before.paragraph > 1:
        return None
    about = opening_phrase(skeleton, before, before.last, language)
    if about is None or not skeleton.words[about.last - 1][0].isupper():
        return None
    named = {skeleton.lows[k] for k in range(about.first, about.last)}
    known = language.male_names | language.female_names | language.roles
    return about if named & known else None


def _spoke_here(earlier: Sequence[Draft], sentence: Clauses) -> bool:
    """Whether someone was quoted in the paragraph already."""
    return bool(earlier) and earlier[-1].paragraph == sentence.paragraph


def _subject_further_back(skeleton: Skeleton, sentence: Clauses, language: Language) -> Phrase | None:
    """ "Ana Ruiz vuelve al teatro. Lleva años fuera. “...”, bromea.": the last subject of the paragraph."""
    number = bisect_left(skeleton.sentences, sentence.first, key=lambda one: one.first)
    for clauses in reversed(skeleton.sentences[max(0, number - _FURTHER) : max(0, number - 1)]):
        if clauses.paragraph != sentence.paragraph:
            return None
        about = _subject_of(skeleton, clauses, language)
        if about is not None:
            return about
    return None


_FURTHER = 4

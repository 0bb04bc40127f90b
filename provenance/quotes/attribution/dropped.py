"""Subjects left out: whose verb "Sostuvo que ..." or "“...”, afirmó" is, by the sentences before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from provenance.languages.model import Form, Language
from provenance.languages.model import words as listed
from provenance.quotes.attribution.plausible import is_known_role
from provenance.quotes.attribution.proposals import Draft, Proposal
from provenance.quotes.attribution.reported import is_reported
from provenance.quotes.sentence.openings import opening_phrase
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

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
    if (
        at is None
        or proposal.lemma not in language.speech
        or is_nobodys(skeleton, at, proposal.lemma, language)
    ):
        return proposal
    if proposal.pattern == "clause-before" and skeleton.words[at + 1 : sentence.last] in ([], ["."]):
        # "El molino está cerrado, añadió."
        return proposal._replace(speaker=_subject_dropped(skeleton, sentence, before, earlier, language))
    if proposal.first <= at:
        return proposal
    if (
        language.drops_subjects
        and at > sentence.first + 1
        and not _is_set_off(skeleton, sentence, at, language)
        and not (proposal.form == Form.PARTICIPLE and skeleton.lows[sentence.first] in language.says)
    ):
        return proposal
    return proposal._replace(speaker=_subject_dropped(skeleton, sentence, before, earlier, language))


def is_nobodys(skeleton: Skeleton, cue: int, lemma: str, language: Language) -> bool:
    """ "Se informó que el puente abre": no one is said to say it; not so "Se quejó de que ..."."""
    led = cue > 0 and skeleton.lows[cue - 1] in language.reflexives
    return led and language.drops_subjects and lemma in _IMPERSONAL


_IMPERSONAL = listed(
    "report confirm indicate say announce affirm explain detail reveal add stress underline mention"
)


def _is_set_off(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> bool:
    """ "En esa línea, subrayó que ...", "Además, dijo ...": what opens the sentence is no subject."""
    first = sentence.first
    while at - 1 > first and skeleton.lows[at - 1] in language.auxiliaries:
        at -= 1
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
    lemma = language.cues[skeleton.lows[draft.cue]].lemma if skeleton.lows[draft.cue] in language.cues else ""
    if is_nobodys(skeleton, draft.cue, lemma, language):
        return draft
    if language.verb_second and not (draft.quoted and is_reported(skeleton, sentence, language)):
        return draft
    found = _subject_dropped(skeleton, sentence, before, earlier, language)
    if language.drops_subjects and draft.cue is not None:
        found = _of_number(skeleton, found, draft.cue, before, earlier, language)
    return draft._replace(speaker=found)


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
    if about is not None and language.drops_subjects and _is_thing(skeleton, about, language):
        about = None
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
    if told is None and language.drops_subjects:
        return _person_further_back(skeleton, sentence, language)
    return told.speaker if told is not None else None


def _of_number(
    skeleton: Skeleton,
    found: Phrase | None,
    cue: int,
    before: Clauses | None,
    earlier: Sequence[Draft],
    language: Language,
) -> Phrase | None:
    """ "Los vecinos se fueron y la edil Ana Lee lloró. “...”, dijo.": a single one's verb is not theirs."""
    if found is None and before is not None and not skeleton.lows[cue].endswith(language.plural_past):
        return _last_full_name(skeleton, before, language)
    if found is None or skeleton.lows[found.first] in language.pronouns:
        return found
    many = _is_plural(skeleton, found, language)
    if skeleton.lows[cue].endswith(language.plural_past):
        one = any(skeleton.words[k][0].isupper() for k in range(found.first, found.last))
        return None if one and not many and found.last - found.first > 1 else found
    if not many or before is None or not before.first <= found.first < before.last:
        return found
    named = _last_full_name(skeleton, before, language)
    heard = (one.speaker for one in reversed(earlier[-_NEAR:]) if one.speaker is not None)
    return named or next((one for one in heard if not _is_plural(skeleton, one, language)), found)


def _is_plural(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    article = skeleton.lows[phrase.first] in language.determiners
    if article and skeleton.lows[phrase.first].endswith("s"):
        return True  # "los docentes"
    at = phrase.first + article
    low = skeleton.lows[min(at, phrase.last - 1)]
    return low.endswith("s") and (low[:-1] in language.roles or low[:-2] in language.roles)


def _last_full_name(skeleton: Skeleton, sentence: Clauses, language: Language) -> Phrase | None:
    words, lows = skeleton.words, skeleton.lows
    known = language.given_names
    for at in range(sentence.last - 2, sentence.first, -1):
        is_name = words[at][0].isupper() and words[at + 1][0].isupper()
        if is_name and (lows[at] in known or lows[at - 1] in language.roles):
            led = lows[at - 1] in language.prepositions or lows[at - 1] in language.addressing
            return None if led else Phrase(at, at + 2, at + 2, at)
    return None


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
    """Whom a sentence is about; none where it but points back ("Esto")."""
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
    return about if _tells_person(skeleton, about, language) else None


def _is_thing(skeleton: Skeleton, about: Phrase, language: Language) -> bool:
    """ "El edificio de Villanorte data de 1920. “...”, dijo.": a noun of no person and no body leads it."""
    first = about.first
    if skeleton.lows[first] not in language.determiners or about.last - first < _ARTICLE_AND_NOUN:
        return False
    if not language.given_names.isdisjoint(skeleton.lows[first : about.last]):
        return False
    head = skeleton.words[first + 1 : min(about.core, first + _HEAD_REACH)]
    lead = next((k for k, word in enumerate(head) if word[0].isupper() or not word.isalpha()), len(head))
    nouns = [word.lower().removesuffix("s") for word in head[:lead]]
    known = language.who | language.trades | language.things | language.demonyms
    if not lead or any(low in known or low.endswith(language.role_endings) for low in nouns):
        return False
    return any(low in language.prepositions for low in skeleton.lows[first + 2 : about.last])


_ARTICLE_AND_NOUN, _HEAD_REACH = 3, 4


def _tells_person(skeleton: Skeleton, about: Phrase, language: Language) -> bool:
    """Whether a given name or a role stands in a phrase or is set off right behind: "Ana, vecina de ..."."""
    apposed = about.last + 2 if skeleton.words[about.last : about.last + 1] == [","] else about.last
    named = skeleton.lows[about.first : apposed]
    return not language.given_names.isdisjoint(named) or not language.roles.isdisjoint(named)


def _person_further_back(skeleton: Skeleton, sentence: Clauses, language: Language) -> Phrase | None:
    """Where nobody has spoken yet: the last person by name that a sentence of the text opened with."""
    number = bisect_left(skeleton.sentences, sentence.first, key=lambda one: one.first)
    for clauses in reversed(skeleton.sentences[max(0, number - _FAR) : number]):
        about = _subject_of(skeleton, clauses, language)
        if about is None or not skeleton.words[about.last - 1][0].isupper():
            continue
        if _tells_person(skeleton, about, language):
            return about
    return None


_FAR = 8


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

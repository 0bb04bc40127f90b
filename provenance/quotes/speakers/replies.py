"""Who a pronoun means in talk: not who asked, but whom he asked, and who agreed or disagreed just before."""

from __future__ import annotations

from dataclasses import replace

from provenance import languages
from provenance.languages.model import Form, Language
from provenance.quotes.attribution.proposals import Draft
from provenance.quotes.sentence.phrases import phrase_after, phrase_before
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton
from provenance.quotes.speakers.named import in_print
from provenance.quotes.speakers.one_or_many import is_one
from provenance.quotes.speakers.resolve import resolve
from provenance.quotes.speakers.scene import Resolved, Scene

_ANSWERING = frozenset({"answer", "reply", "respond", "retort", "counter"})
_SIDING = frozenset({"agree", "disagree", "concur"})
_SIDING_WORDS = languages.cue_words(_SIDING, *Form)
_TALKING = frozenset({"ask", "tell"})
_REACH, _LONGEST = 8, 12
# How sure it is that whoever was asked, or took a side, answers, and that a speaker answers himself.
_ASKED, _SIDED, _HIMSELF = 0.9, 0.85, 0.4


def answering(
    skeleton: Skeleton, before: Draft | None, draft: Draft, found: Resolved, scene: Scene, language: Language
) -> Resolved:
    """`found`, or another: who answers the words of the draft `before`, or took a side just now."""
    if found.how not in ("role-loose", "pronoun") or draft.speaker is None:
        return found
    sided = _sided(skeleton, draft.speaker.first, found, scene, language)
    if sided is not None:
        return sided
    if before is None or before.speaker is None or not scene.spoken:
        return found
    place, asker, name = scene.spoken[-1]
    if place != before.speaker.first or found.person is not asker or (asker is None and found.name != name):
        return found
    replies = _lemma(skeleton, draft.cue, language) in _ANSWERING
    asks = bool(before.quoted) and skeleton.text[before.quoted[-1].end - 1] == "?"
    talks = replies or _lemma(skeleton, before.cue, language) in _TALKING
    if language.knows_people and talks and _follows(skeleton, before, draft, scene, language):
        asked = _asked(skeleton, before, draft, asks, scene, language)
        if asked is not None:
            return asked
        if replies and not asks:
            return replace(found, certainty=min(found.certainty, _HIMSELF))
    if not replies or not asks:
        return found
    spoke = reversed(scene.spoken[-_REACH:])
    other = next((one for one in spoke if one[1] is not None and one[1] is not asker), None)
    return found if other is None else Resolved(other[2], other[1], found.how)


def _lemma(skeleton: Skeleton, at: int | None, language: Language) -> str:
    cue = language.cues.get(skeleton.lows[at]) if at is not None else None
    return cue.lemma if cue is not None else ""


def _follows(skeleton: Skeleton, before: Draft, draft: Draft, scene: Scene, language: Language) -> bool:
    """Whether the words stand in the next clause or sentence, and nobody asks there: "Asked why, ..."."""
    assert before.speaker is not None and draft.speaker is not None
    number = scene.sentence_of(skeleton, draft.speaker.first)
    own = skeleton.sentences[number]
    asked_again = any(
        _lemma(skeleton, k, language) == "ask" and k > before.speaker.first and k != before.cue
        for k in range(own.first, own.last)
    )
    apart = number - scene.number_of(before.speaker.first)
    # "When he asked Chen if ..., he"
    goes_on = not apart and skeleton.lows[own.first] in language.conjunctions
    return apart <= 1 and not asked_again and not goes_on


def _asked(
    skeleton: Skeleton, before: Draft, draft: Draft, asks: bool, scene: Scene, language: Language
) -> Resolved | None:
    """ "Lee asked Chen if it was true. He said ...", "Lee told Chen. “...,” he replied": Chen does."""
    assert before.speaker is not None and draft.speaker is not None
    lemma = _lemma(skeleton, before.cue, language)
    if before.cue is None or lemma not in _TALKING:
        return None
    own = skeleton.sentences[scene.sentence_of(skeleton, before.cue)]
    one = phrase_after(skeleton, before.cue + 1, own.last, language)
    if one is None:
        return None
    behind = skeleton.lows[one.last] if one.last < own.last else "."
    is_question = asks or behind in language.phrase_words.questions
    replies = _lemma(skeleton, draft.cue, language) in _ANSWERING
    if not (replies or (lemma == "ask" and is_question)):
        return None
    gender = _gender(skeleton, draft.speaker.first, language)
    meant = resolve(skeleton, one, scene, language)
    if meant.person is not None:
        fits = meant.person.gender in ("", gender) and meant.person is not scene.spoken[-1][1]
    else:
        fits = bool(meant.name) and is_one(meant.name or "", gender, language)
    return Resolved(meant.name, meant.person, "pronoun", _ASKED * meant.certainty) if fits else None


def _gender(skeleton: Skeleton, at: int, language: Language) -> str:
    pronoun = language.pronouns.get(skeleton.lows[at])
    return pronoun.gender if pronoun is not None else ""


def _sided(skeleton: Skeleton, at: int, found: Resolved, scene: Scene, language: Language) -> Resolved | None:
    """ "“...,” Lee said. But Chen disagreed. “...,” he said": Chen goes on, not Lee."""
    before = scene.sentence_before(skeleton, at) if language.knows_people and found.how == "pronoun" else None
    if before is None or before.last - before.first > _LONGEST:
        return None
    verb = _side_taken(skeleton, before, language)
    one = phrase_before(skeleton, verb, before.first, language) if verb is not None else None
    if one is None or skeleton.lows[one.first] in language.pronouns or not scene.spoken:
        return None
    meant = resolve(skeleton, one, scene, language)
    if meant.how == "role-loose" and meant.person is scene.spoken[-1][1]:
        meant = Resolved(in_print(skeleton, one, language), None, "printed", meant.certainty)
    gender = _gender(skeleton, at, language)
    if meant.person is None:
        fits = bool(meant.name) and is_one(meant.name or "", gender, language)
    else:
        fits = meant.person.gender in ("", gender)
    if not fits:
        return None
    sure = _SIDED * meant.certainty
    if meant.person is not None and meant.person is found.person:
        return replace(found, certainty=max(found.certainty, sure))
    return Resolved(meant.name, meant.person, "pronoun", sure)


def _side_taken(skeleton: Skeleton, sentence: Clauses, language: Language) -> int | None:
    """Where a sentence without words in marks says that somebody agrees or does not."""
    if STRING in skeleton.words[sentence.first : sentence.last]:
        return None
    lows, inside = skeleton.lows, range(sentence.first + 1, sentence.last)
    if _SIDING_WORDS.isdisjoint(lows[sentence.first + 1 : sentence.last]):
        return None
    return next((k for k in inside if _lemma(skeleton, k, language) in _SIDING), None)

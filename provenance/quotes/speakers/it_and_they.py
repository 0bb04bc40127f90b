"""What "it" and "they" mean, with the probability: bodies and several people a sentence was about, or nobody.

"It seems" and "they say" mean nothing the text names; the rest is a choice among subjects and speakers, by
weights fitted as those of `provenance.quotes.speakers.whom`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from provenance.languages.model import Cue, Language
from provenance.languages.model import words as listed
from provenance.quotes.owners import bare
from provenance.quotes.sentence.openings import first_phrase
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Skeleton
from provenance.quotes.speakers.antecedents import manner_of
from provenance.quotes.speakers.one_or_many import head_of, is_many
from provenance.quotes.speakers.scene import Resolved, Scene
from provenance.quotes.speakers.whom import NOBODY
from provenance.quotes.tally import Tally, likeliest

_SENTENCES = 5
_SPOKEN_REACH = 6
_LONGEST = 9
_LEAST = 0.3
# What such a choice was worth on pages that it was not fitted on.
_AT_SIGHT = 0.93


@dataclass(frozen=True, slots=True)
class Thing:
    """A body, a document or several people, as printed at token `at`; `heard` tells how many spoke since, -1
    that it did not speak."""

    name: str
    at: int
    heard: int
    is_subject: bool


class Asked(NamedTuple):
    """A pronoun whose meaning is asked for: `number` is "it" or "they", `verb` what it does ("says", "thinks"
    or "is"), `manner` how it stands in its sentence."""

    at: int
    number: str
    verb: str
    manner: str


def by_subject(
    skeleton: Skeleton, at: int, many: bool, scene: Scene, weights: Tally, language: Language
) -> Resolved:
    """What the pronoun at token `at` means; nobody when none of the subjects before is likely."""
    cue = _cue(skeleton, at, language)
    if cue is not None and cue.lemma in _SEEMING and not many:
        return Resolved(None, None, "pronoun-lost")
    things = _things(skeleton, at, many, scene, language)
    manner = manner_of(skeleton, at, skeleton.sentences[scene.sentence_of(skeleton, at)].first)
    asked = Asked(at, "they" if many else "it", _verb(cue, language), manner)
    totals = [weights.total(found) for found in thing_signs(skeleton, asked, things, scene, language)]
    best, certainty = likeliest(totals, weights.total(nobody_signs(asked)))
    if certainty < _LEAST:
        return Resolved(None, None, "pronoun-lost")
    return Resolved(things[best].name, None, "pronoun", certainty * _AT_SIGHT)


def nobody_signs(asked: Asked) -> list[str]:
    """The signs that the pronoun means nothing that was named."""
    of = f"{NOBODY}:{asked.number}"
    return [NOBODY, of, f"{of}:{asked.verb}", f"{of}:{asked.manner}"]


def thing_signs(
    skeleton: Skeleton, asked: Asked, things: Sequence[Thing], scene: Scene, language: Language
) -> Iterator[list[str]]:
    """The signs that each thing shows, latest first."""
    at, number, verb, manner = asked
    here = scene.sentence_of(skeleton, at)
    own = skeleton.sentences[here]
    for rank, one in enumerate(things):
        k = scene.number_of(one.at)
        apart = min(own.paragraph - skeleton.sentences[k].paragraph, 3)
        spoke = "heard" if one.heard >= 0 else "silent"
        found = [
            f"{number}:far:{min(here - k, 4)}:{manner}",
            f"{number}:apart:{apart}",
            f"{number}:rank:{min(rank, 2)}",
            f"{number}:{spoke}:{verb}",
            f"{number}:kind:{_kind(one.name, language)}",
        ]
        if one.heard >= 0:
            found.append(f"{number}:heard:{min(one.heard, 2)}")
        if one.is_subject:
            found.append(f"{number}:subject")
        yield found


def _things(skeleton: Skeleton, at: int, many: bool, scene: Scene, language: Language) -> list[Thing]:
    found: dict[str, Thing] = {}
    for since, (place, person, name) in enumerate(reversed(scene.spoken[-_SPOKEN_REACH:])):
        if _is_thing(person, language) and name and place < at and _fits(name, many, language):
            found.setdefault(name.casefold(), Thing(name, place, since, is_subject=False))
    heard = {one.at: key for key, one in found.items()}
    number = scene.sentence_of(skeleton, at)
    for k in range(number, max(-1, number - _SENTENCES), -1):
        sentence = skeleton.sentences[k]
        phrase = first_phrase(skeleton, sentence, min(sentence.last, at), language)
        if phrase is None or phrase.first >= at:
            continue
        name = _printed(skeleton, phrase, language)
        if name and not _fits(name, many, language):
            name = _printed(skeleton, phrase._replace(last=phrase.core), language)
        key = heard.get(phrase.first, name.casefold())
        spoke = found.get(key)
        if spoke is not None:
            found[key] = Thing(spoke.name, max(spoke.at, phrase.first), spoke.heard, is_subject=True)
        elif (
            name
            and _fits(name, many, language)
            and not _names_somebody(name, scene, language)
            and (many or not _opens_as_plural(skeleton, phrase, language))
        ):
            found[key] = Thing(name, phrase.first, -1, is_subject=True)
    return sorted(found.values(), key=lambda one: (-one.at, one.name))


def _is_thing(person: Person | None, language: Language) -> bool:
    """Whether who spoke may be a body: nobody of a known name, or one with no gender in a body's office."""
    if person is None or person.doubt:
        return True
    return not (person.gender or person.roles.isdisjoint(language.role_words.outlets))


def _opens_as_plural(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """ "Flights were late.": a plural whose capital is the sentence's, nowhere a name."""
    at, words = phrase.first, skeleton.words
    low = skeleton.lows[at]
    if not language.knows_people or phrase.core > at + 1 or not low.endswith("s") or low.endswith(_NO_PLURAL):
        return False
    if words[at].isupper() or skeleton.starts[at] in skeleton.outlets or skeleton.lows[at + 1] in _OF_ONE:
        return False
    firsts = {sentence.first for sentence in skeleton.sentences}
    return all(k in firsts for k, word in enumerate(words) if word == words[at])


def _fits(name: str, many: bool, language: Language) -> bool:
    end = name.split()[-1]
    last = bare((head_of(name, language) or end).lower())
    if last in language.determiners or end.lower() in language.determiners:
        return False
    if is_many(name, language):
        return many
    if many or last in language.pronouns or last in language.titles:
        return False
    return last not in language.roles and last not in language.trades


def _names_somebody(name: str, scene: Scene, language: Language) -> bool:
    """Whether a name is that of a man, a woman or a holder of an office: no "it" means one."""
    bearers = scene.people.bearers(tuple(name.split()))
    return any(
        not one.doubt and not one.is_thing and (one.gender or not one.roles.isdisjoint(language.roles))
        for one in bearers
    )


def _kind(name: str, language: Language) -> str:
    words = name.split()
    last = head_of(name, language) or words[-1]
    low = bare(last.lower())
    if not language.joining.isdisjoint(words):
        return "joined"
    if low in language.bodies or low in language.documents or low in language.role_words.outlets:
        return "body"
    kinds, one = language.role_words, low.removesuffix("s")
    known = (language.roles, language.trades, language.demonyms, kinds.crowds, kinds.followers)
    if any(one in nouns for nouns in known) or low in kinds.crowds or low.endswith(kinds.follower_endings):
        return "people"
    return "capital" if last[0].isupper() else "other"


def _printed(skeleton: Skeleton, phrase: Phrase, language: Language) -> str:
    first = phrase.first
    while first < phrase.last - 1 and skeleton.lows[first] in language.determiners:
        first += 1
    end = min(phrase.last, first + _LONGEST)
    # "The agency reviewed the files": the phrase runs on past a verb that no table lists
    end = next((k for k in range(first + 1, end) if _is_verb(skeleton, k, language)), end)
    if STRING in skeleton.words[first:end] or skeleton.lows[first] in language.determiners:
        return ""
    return bare(" ".join(skeleton.text[skeleton.starts[first] : skeleton.ends[end - 1]].split()))


def _is_verb(skeleton: Skeleton, at: int, language: Language) -> bool:
    if not skeleton.lows[at].endswith(language.clauses.pasts):
        return False
    after = skeleton.lows[at + 1] if at + 1 < len(skeleton.lows) else "."
    leads = after in language.determiners or after in language.prepositions or not after[0].isalnum()
    return leads or skeleton.words[at - 1][0].isupper()


def _cue(skeleton: Skeleton, at: int, language: Language) -> Cue | None:
    """The verb of the pronoun, behind or before it."""
    lows = skeleton.lows
    perfects = language.phrase_words.perfects
    after = at + 1
    while after < len(lows) - 1 and (lows[after] in language.adverbs or lows[after] in perfects):
        after += 1
    found = (language.cues.get(lows[k]) for k in (after, at - 1) if 0 <= k < len(lows))
    return next((cue for cue in found if cue is not None), None)


def _verb(cue: Cue | None, language: Language) -> str:
    """What the pronoun does: "says", "thinks" or neither."""
    if cue is None:
        return "is"
    return "says" if cue.lemma in language.speech else "thinks"


_SEEMING = listed("seem appear")
_NO_PLURAL = ("ss", "us", "is")
_OF_ONE = listed("was is has says does")

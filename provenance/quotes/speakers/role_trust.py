"""How sure it is whom a role means: the probability, by what the text gave that person and where.

A logistic sum of signs fitted on roles of marked news, as for pronouns (`provenance.quotes.speakers.whom`).
"""

from __future__ import annotations

from dataclasses import replace

from provenance.languages.model import Language
from provenance.quotes.owners import POSSESSIVES
from provenance.quotes.sentence.offices import with_compounds
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.asked import asked_with, role_head
from provenance.quotes.speakers.nations import origin_of
from provenance.quotes.speakers.scene import Resolved, Scene, last_mention
from provenance.quotes.tally import Tally


def with_trust(
    skeleton: Skeleton, phrase: Phrase, meant: Resolved, scene: Scene, weights: Tally, language: Language
) -> Resolved:
    """The same person or body, with how sure it is."""
    if meant.person is None:
        return meant
    signs = role_signs(skeleton, phrase, meant.person, meant.how, scene, language)
    certainty = weights.probability(signs)
    if _is_shared(skeleton, phrase, meant.person, scene, language):
        certainty *= _SHARED
    return replace(meant, certainty=certainty)


def _is_shared(skeleton: Skeleton, phrase: Phrase, person: Person, scene: Scene, language: Language) -> bool:
    """ "The mayor said", alone, where two mayors were brought in a moment ago."""
    tokens = asked_with(skeleton, phrase, language)
    head = role_head(tokens, language)
    if not language.knows_people or head is None or len(tokens) > 1:
        return False
    heard = next((told for told in reversed(scene.spoken) if told[0] < phrase.first), None)
    if heard is not None and heard[1] is person:
        return False  # goes on speaking
    near = scene.people.named_before(phrase.first, _NEAR_MENTIONS)
    return any(one is not person and head in one.roles for one in near)


# Mentions back, and what is left of the certainty.
_NEAR_MENTIONS, _SHARED = 4, 0.7


def as_printed(skeleton: Skeleton, phrase: Phrase, printed: Resolved, language: Language) -> Resolved:
    """The words as printed, less sure where they point to one whom the text may name elsewhere."""
    is_owned = skeleton.words[phrase.first].endswith(POSSESSIVES)
    if skeleton.lows[phrase.first] not in language.role_words.definite and not is_owned:
        return printed
    head = role_head(asked_with(skeleton, phrase, language), language)
    if is_owned:
        named_once = (
            head in language.roles - language.role_words.vague and skeleton.lows[phrase.core - 1] == head
        )
        return replace(printed, certainty=_OWNED) if named_once else printed
    if head is None and _is_unknown(skeleton, phrase, language):
        return replace(printed, certainty=_UNKNOWN)
    if head is None or head in language.role_words.vague or skeleton.lows[phrase.core - 1] != head:
        return printed
    return replace(printed, certainty=_AS_PRINTED)


# "The Russian leader", "the chairman": of 25 such left as printed, some ten were named nowhere.
_AS_PRINTED = 0.5
# "Norland's president": who holds such an office is named more often than not.
_OWNED = 0.75


def _is_unknown(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """ "The senior swab said": a noun that no table has, of a body or of one named elsewhere."""
    noun = skeleton.lows[phrase.core - 1].removesuffix("s")
    word = skeleton.words[phrase.core - 1]
    if any(sign.isdigit() for sign in word):
        return True  # "the world No.2"
    if not word.islower():
        return bool(origin_of(word, language))
    known = (language.bodies, language.phrase_words.people, language.role_words.crowds)
    return not any(noun in nouns for nouns in known)


_UNKNOWN = 0.7


def role_signs(
    skeleton: Skeleton, phrase: Phrase, person: Person, how: str, scene: Scene, language: Language
) -> list[str]:
    """What tells that the role in the phrase means the person, as names of weights."""
    lows = skeleton.lows
    tokens = asked_with(skeleton, phrase, language)
    head = role_head(tokens, language) or ""
    held = with_compounds(person.roles)
    others = [token for token in tokens if token != head and token.isalpha()]
    matched = sum(1 for token in others if token in held)
    rivals = scene.people.by_role.get(head, ())
    latest = last_mention(person, phrase.first)
    here = scene.sentence_of(skeleton, phrase.first)
    heard = [one for _, one, _ in scene.spoken[-2:]]
    found = [
        f"how:{how}",
        "head:" + ("office" if head in person.offices else "given" if head in held else "none"),
        f"matched:{min(matched, 2)}:of:{min(len(others), 3)}",
        f"rivals:{min(len({id(one) for one in rivals}), 3)}",
        "owned" if lows[phrase.first] in language.possessives else "plain",
        "vague" if head in language.role_words.vague or head in language.role_words.anyone else "telling",
    ]
    if heard and heard[-1] is person:
        found.append("just-spoke")
    if latest >= 0:
        k = scene.number_of(latest)
        apart = skeleton.sentences[here].paragraph - skeleton.sentences[k].paragraph
        found += [f"far:{min(here - k, 5)}", f"apart:{min(apart, 3)}"]
        if here - k == 1:
            found.append("before:" + scene.part_at(skeleton, latest, language))
        between = scene.people.named_before(phrase.first, 1)
        found.append("last-named" if between and between[0] is person else "others-named")
    else:
        found.append("named-later")
    return found

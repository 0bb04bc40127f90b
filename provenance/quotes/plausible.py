"""Whether a phrase can speak: a person, a body or a document, not a topic, a scene or a stray clause."""

from __future__ import annotations

from provenance.languages.model import Form, Language
from provenance.languages.model import words as listed
from provenance.quotes.names import bare
from provenance.quotes.nominatives import may_name_someone
from provenance.quotes.phrases import Phrase
from provenance.quotes.skeleton import Skeleton

_PEOPLE = listed(
    "people police women men person someone anyone everyone everybody somebody nobody many some most few "
    "all others both one another "
    "source critic opponent supporter ally relative neighbour neighbor friend colleague girl boy child "
    "president's crowd audience public media press newspaper paper tabloid magazine website outlet channel "
    "broadcaster station network tribunal jury panel team staff crew side camp faction club charity company "
    "firm think-tank watchdog regulator operator maker group family couple pair majority minority world "
    "nation "
    "country state city town village region republic union bloc alliance coalition parliament assembly "
    "constitution law bill treaty charter manifesto motion complaint lawsuit indictment affidavit filing "
    "ruling "
    "verdict order decree book article editorial column story paper text message post tweet video tape "
    "recording transcript draft plan release communique communiqué declaration memo note notice sign banner "
    "poster slogan placard headline caption website page review audit analysis research data figures results "
    "evidence findings resolution petition appeal advert advertisement ad intelligence leadership management "
    "justice delegation spokesperson email e-mail op-ed piece lawsuit suit account interview strategy "
    "average summary "
    "clip brief guy magnate mogul lady electorate class half third chancellery surrogate"
)
_PERSONAL_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "ee", "eer", "ant", "ent", "crat", "person")
_THINGS = listed(
    "weather number water power matter winter summer moment event content comment agreement investment "
    "treatment "
    "development argument offer border corner factor error terror horror mirror answer danger anger "
    "hunger murder "
    "disaster december october november september encounter chapter border timber river fire-power moment "
    "percent accident incident extent talent element experiment environment movement payment shipment "
    "deployment "
)
_NEVER = listed(
    "whatever what why how when where which whose whoever if that photo photos image video latest the update "
    "last first second third hours days weeks months years here there nothing something anything everything "
    "instead click read watch related analysis advertisement credit posted updated published file speaking "
    "asked next more less than number kind sort way part lot there's there’s better best bigger biggest "
    "initial subsequent foreign further additional earlier moreover likewise furthermore finally certainly "
    "thing things"
)


def can_speak(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether a phrase that names nobody the article knows can be a speaker."""
    first = phrase.first
    low = skeleton.lows[first]
    if phrase.last - first == 1 and (low in language.pronouns or low in language.view_owners):
        return True
    if low in _NEVER and (phrase.last - first == 1 or low not in language.determiners):
        return False
    if low in language.prepositions or low in language.conjunctions or low in language.auxiliaries:
        return False
    if not any(skeleton.words[k][0].isalpha() for k in range(first, phrase.last)):
        return False
    if _is_participle(skeleton, first, language):
        return False
    if language.knows_people and _is_verb_phrase(skeleton, phrase, language):
        return False
    return _has_head(skeleton, phrase, language)


def _is_participle(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "Sandwiched between ...", "calling the": a verb opens it."""
    cue = language.cues.get(skeleton.lows[at])
    low = skeleton.lows[at]
    if cue is not None and cue.form is Form.PARTICIPLE:
        return True
    if cue is not None and cue.form is Form.PAST and skeleton.words[at][0].islower():
        return True
    following = skeleton.lows[at + 1] if at + 1 < len(skeleton.lows) else "."
    return low.endswith(("ing", "ed")) and (
        following in language.prepositions or following in language.determiners
    )


def _is_verb_phrase(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """ "officials who run elections say", "he owns has paid", "deterring attacks seems": no noun opens it."""
    first, lows = phrase.first, skeleton.lows
    low, before = lows[first], lows[first - 1] if first else "."
    if low in language.determiners or low in language.titles or is_person(low, language):
        return False
    opens = skeleton.words[first - 1] in _ENDS if first else True
    if skeleton.words[first][0].isupper() and not (opens and skeleton.words[first + 1 : first + 2]):
        return False
    if low.endswith("ing") and phrase.last - first > 1:
        is_small = all(skeleton.words[k].islower() for k in range(first + 1, phrase.core))
        return is_small and not is_person(lows[phrase.core - 1], language)
    if skeleton.words[first][0].isupper():
        return False
    if before == "to" and first > 1 and lows[first - 2] == "according":
        return False
    if before in _BEFORE_VERBS or before in language.auxiliaries:
        return not (phrase.core - first == 1 and low.endswith("s") and before in language.auxiliaries)
    is_nominative = before in language.pronouns and before not in ("his", "her", "you", "it", "them", "him")
    return is_nominative and phrase.last - first == 1


_ENDS = frozenset(".!?")
_BEFORE_VERBS = listed("who which to not n't")


def is_person(low: str, language: Language) -> bool:
    """Whether a noun means people, a body or a document: "mayors", "family"."""
    known = language.roles | language.bodies | _PEOPLE
    return bare(low) in known or low.removesuffix("s") in known


def _has_head(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether the word that carries the phrase is a name, a role, a body, people or a document."""
    if language.has_capital_nouns:
        return may_name_someone(skeleton, phrase, language)
    if not language.knows_people:
        return True
    for at in range(phrase.first, phrase.core):
        low = bare(skeleton.lows[at])
        if low in language.roles or low in language.bodies or low in _PEOPLE:
            return True
    at = phrase.core - 1
    at = max(phrase.first, at - 1) if skeleton.words[at] == "." else at
    low = bare(skeleton.lows[at])
    return (
        (skeleton.words[at][0].isupper() and low not in language.determiners)
        or (low.endswith("s") and not low.endswith("ss"))
        or low in ("people", "police", "women", "men")
        or (len(low) > 3 and low not in _THINGS and low.endswith(_PERSONAL_ENDINGS))
    )

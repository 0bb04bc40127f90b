"""Whether a phrase can speak: a person, a body or a document, not a topic, a scene or a stray clause."""

from __future__ import annotations

from provenance import languages
from provenance.languages.model import Form, Language
from provenance.quotes.owners import bare, is_possessive
from provenance.quotes.sentence.nominatives import may_name_someone
from provenance.quotes.sentence.phrase_tails import is_inverted
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Skeleton

_UNSPEAKING = languages.of_all("phrase_words.unspeaking")
_NOBODY = languages.of_all("phrase_words.nobodys")


def can_speak(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether a phrase that names nobody the article knows can be a speaker."""
    first = phrase.first
    low = skeleton.lows[first]
    if phrase.last - first == 1 and (low in language.pronouns or low in language.view_owners):
        return True
    if low in _NOBODY and not _names_kind(skeleton, phrase, language):
        return False
    if low in _UNSPEAKING and (phrase.last - first == 1 or low not in language.determiners):
        return False
    if language.subjects_last and low in language.openers and phrase.last - first > 1:
        return False  # "si nunca"
    if low in language.prepositions or low in language.conjunctions or low in language.auxiliaries:
        return False
    if not any(skeleton.words[k][0].isalpha() for k in range(first, phrase.last)):
        return False
    if _is_participle(skeleton, first, language) or is_abstract(skeleton, phrase, language):
        return False
    if language.elides and is_inverted(skeleton.lows[first], language):
        return False  # "Est-ce dire que « ... » ?"
    if ")" in skeleton.words[first : phrase.last] and "(" not in skeleton.words[first : phrase.last]:
        return False  # "MCAs) from across the country"
    if language.knows_people and _is_verb_phrase(skeleton, phrase, language):
        return False
    if phrase.last - first == 1 and first and _is_capital_adverb(skeleton, first, language):
        return False
    return _has_head(skeleton, phrase, language) or _says_it(skeleton, phrase, language)


def _is_capital_adverb(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "But She Fully Supported One": a headline's adverb behind its pronoun."""
    is_adverb = language.knows_people and skeleton.lows[at].endswith(language.clauses.adverbs)
    return is_adverb and skeleton.lows[at - 1] in language.pronouns


def _names_kind(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """ "no official", "none of the officials": whoever it is that does not speak."""
    near = (low.removesuffix("s") for low in skeleton.lows[phrase.first : phrase.last])
    return not (language.who | language.roles | language.bodies | language.trades).isdisjoint(near)


def _says_it(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """ "“...,” the church said", "“...,” said the church", "The church said ...": whatever it is."""
    first, last, lows = phrase.first, phrase.last, skeleton.lows
    if not language.knows_people or lows[first] not in language.determiners:
        return False
    before, behind = (skeleton.words[first - 1] if first else "."), lows[last : last + 1]
    if before == STRING:
        return behind != [] and behind[0] in language.says
    led = language.role_words.definite | language.role_words.indefinite
    if before in _SET_OFF and behind and lows[first] in led and last > first + 1:
        cue = language.cues.get(behind[0])
        return cue is not None and cue.lemma in _PLAINLY and cue.form in (Form.PAST, Form.PRESENT)
    return first > 1 and skeleton.words[first - 2] == STRING and lows[first - 1] in language.says


_PLAINLY = frozenset(("say", "add", "announce"))
_SET_OFF = frozenset(".!?,")


def is_someone(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether a name, a role, a body or a pronoun stands in a phrase: not in "leur nationalité"."""
    first = phrase.first
    opens = first == 0 or skeleton.words[first - 1] in _ENDS
    for at in range(first, phrase.last):
        low = skeleton.lows[at]
        if skeleton.words[at][0].isupper() and not (at == first and opens):
            return True
        known = low in language.who or low in language.pronouns or low in language.oblique
        if known or low in language.things or low in language.demonyms or low in language.trades:
            return True
        singular = low.removesuffix("s")
        leads = at == first or skeleton.lows[at - 1] in language.determiners
        ends_so = leads and len(low) > _LONG and singular.endswith(language.role_endings)
        if singular in language.roles or ends_so:
            return True
    low = skeleton.lows[first]
    return opens and skeleton.words[first][0].isupper() and low not in language.openings


_LONG = 5


def is_abstract(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """ "ha subrayado la necesidad de acciones": an abstract noun behind its article, no body's."""
    noun = phrase.first + 1
    if not language.subjects_last or noun >= phrase.last or skeleton.words[noun][0].isupper():
        return False
    low = skeleton.lows[noun]
    is_led = skeleton.lows[phrase.first] in language.article_genders
    return (
        is_led
        and low.endswith(language.abstract_endings)
        and not is_person(low, language)
        and low not in language.things
    )


def _is_participle(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "Sandwiched between ...", "calling the": a verb opens it."""
    cue = language.cues.get(skeleton.lows[at])
    low = skeleton.lows[at]
    if language.elides and skeleton.words[at].islower() and low.endswith(language.participle_endings):
        return low not in language.who and low not in language.openings  # "arrêtée après ..."
    if cue is not None and cue.form is Form.PARTICIPLE:
        return True
    if cue is not None and cue.form is Form.PAST and skeleton.words[at][0].islower():
        return True
    following = skeleton.lows[at + 1] if at + 1 < len(skeleton.lows) else "."
    return low.endswith(language.phrase_words.participles) and (
        following in language.prepositions or following in language.determiners
    )


def _is_verb_phrase(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """ "officials who run elections say", "he owns has paid", "deterring attacks seems": no noun opens it."""
    first, lows, small = phrase.first, skeleton.lows, language.phrase_words
    low, before = lows[first], lows[first - 1] if first else "."
    if low in language.determiners or low in language.titles or is_person(low, language):
        return False
    opens = skeleton.words[first - 1] in _ENDS if first else True
    if skeleton.words[first][0].isupper() and not (opens and skeleton.words[first + 1 : first + 2]):
        return False
    if low.endswith(small.gerunds) and phrase.last - first > 1:
        is_small = all(skeleton.words[k].islower() for k in range(first + 1, phrase.core))
        return is_small and not is_person(lows[phrase.core - 1], language)
    if skeleton.words[first][0].isupper():
        return False
    if first > 1 and (lows[first - 2], before) in language.formulas:
        return False
    if before in small.before_verbs or before in language.auxiliaries:
        return not (phrase.core - first == 1 and low.endswith("s") and before in language.auxiliaries)
    is_nominative = before in language.pronouns and before not in small.objects
    pronoun = language.pronouns.get(before)
    is_its = pronoun is not None and pronoun.gender == "n" and low.endswith("s")  # "what it sounds like"
    return (is_nominative or is_its) and phrase.last - first == 1


_ENDS = frozenset(".!?")


def is_known_role(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """ "El entrenador no ocultó su alegría. “...”, dijo.": an article and a role, with what hangs on it."""
    noun = phrase.first + 1
    if skeleton.lows[phrase.first] not in language.determiners or noun >= phrase.last:
        return False
    noun += skeleton.lows[noun] not in language.roles and noun + 1 < phrase.last  # "le Premier ministre"
    return skeleton.lows[noun] in language.roles


def is_person(low: str, language: Language) -> bool:
    """Whether a noun means people, a body or a document: "mayors", "family"."""
    known = language.person_nouns
    return low in known or low.removesuffix("s") in known or bare(low) in known


def _has_head(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether the word that carries the phrase is a name, a role, a body, people or a document."""
    if language.has_capital_nouns:
        return may_name_someone(skeleton, phrase, language)
    if not language.knows_people:
        return True
    small = language.phrase_words
    for at in range(phrase.first, phrase.core):
        low = bare(skeleton.lows[at])
        if low in language.person_nouns or low in language.trades:
            return True
        if "-" in low and not language.roles.isdisjoint(low.split("-")):
            return True  # "editor-in-chief"
    at = phrase.core - 1
    at = max(phrase.first, at - 1) if skeleton.words[at] == "." else at
    low = bare(skeleton.lows[at])
    return (
        (skeleton.words[at][0].isupper() and low not in language.determiners)
        or (low.endswith("s") and not low.endswith("ss"))
        or low in small.plural_people
        or (_is_led(skeleton, phrase, language) and low not in small.inanimates and _is_agent(low, language))
    )


def _is_agent(low: str, language: Language) -> bool:
    return len(low) > 3 and low.endswith(language.phrase_words.person_endings)


def _is_led(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether an article, an owner or a capital opens the phrase: "irrelevant" alone is no noun."""
    low, word = skeleton.lows[phrase.first], skeleton.words[phrase.first]
    return low in language.determiners or is_possessive(low) or not word[0].islower()

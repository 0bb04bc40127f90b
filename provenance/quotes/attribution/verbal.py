"""Whether a cue is a verb where it stands, or a noun, a participle, or done to who stands in front."""

from __future__ import annotations

from provenance.languages.model import Form, Language
from provenance.languages.model import words as listed
from provenance.quotes.attribution.behind_verbs import before_interjected
from provenance.quotes.attribution.passives import is_done_to
from provenance.quotes.attribution.plausible import is_person
from provenance.quotes.owners import bare, is_possessive
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.skeleton import Skeleton

_NO_VERBS = (Form.NOUN, Form.ADJECTIVE)
# Nobody owns a form of these: "Harlow's said".
NEVER_OWNED = frozenset({"say", "tell"})
# "Executives for X, who ..., say", "one in five say": verbs that are no nouns, "final say" apart.
_NO_NOUNS = listed("say argue believe think insist agree admit expect allege contend")


# "Lee Just Got Asked About the Mill": done to her.
_GOT = listed("got gets get getting")
_SUPERLATIVES = listed("most least more less best worst")


_BEFORE_CLAUSES = listed("as than like to before after since until")


def is_verbal(place: CuePlace) -> bool:
    """Whether the cue is a verb where it stands: "a report said", not "the report"."""
    skeleton, sentence, at, cue, language = place
    small = language.clauses
    if cue.form in _NO_VERBS:
        return False
    thinks = language.verb_second and cue.lemma == "think" and at + 1 < sentence.last
    if thinks and skeleton.lows[at + 1] in language.reflexives:
        return False  # "Auf der Seite fand sich ..."
    before = skeleton.lows[at - 1] if at > sentence.first else ""
    if cue.lemma == "refer" and before in language.reflexives:
        return False  # "se refirió al caso"
    if cue.form is Form.PRESENT and before.endswith(language.phrase_words.finite):
        return False  # "se mostró molesta"
    if cue.form is Form.PAST:
        return _is_past(place, before)
    if cue.form is Form.PARTICIPLE:
        is_owned = before in language.determiners and before not in language.phrase_words.persons
        return not is_owned and not _finds_something(place, before) and not _is_given(place, before)
    if before in language.auxiliaries:
        return not (cue.lemma == "like" and before in language.phrase_words.copulas)  # "is like a home"
    if cue.form is Form.PRESENT and language.knows_people and _is_plural_noun(place):
        return False
    if before in small.each and cue.lemma in _NO_NOUNS:
        return True
    led = skeleton.lows[max(sentence.first, at - 2)]
    if cue.form is Form.BASE and before.endswith("s") and led in language.role_words.indefinite:
        return False  # "a war-crimes suspect"
    if cue.form is Form.BASE and language.subjects_last and before in language.prepositions | language.begins:
        return True  # "fue rotundo al sentenciar que ..."
    is_infinitive = before == "to" and cue.form is Form.BASE  # not "responded to claims that"
    if (before in language.determiners and before not in small.many) or (
        not is_infinitive and before in language.prepositions
    ):
        return False
    if is_possessive(before) or (skeleton.words[at][0].isupper() and at > sentence.first):
        return False
    if before in language.pronouns:
        return before not in ("his", "her", "their", "him", "them")
    if cue.form is Form.BASE:
        behind = skeleton.lows[at + 1] if at + 1 < sentence.last else "."
        if place.is_plural_behind_content and is_person(behind.removesuffix("s"), language):
            return True  # "Prices will rise, warn analysts"
        return (
            before in language.auxiliaries
            or before == "to"
            or before in language.relatives
            or (cue.lemma in _NO_NOUNS and before not in small.before_bare_nouns and at > sentence.first)
            or (
                before.endswith("s")
                or before in language.adverbs
                or before in language.bodies
                or before in small.many
                or (before in ("and", "or") and at > sentence.first + 2)
            )
        )
    return True


def _finds_something(place: CuePlace, before: str) -> bool:
    """ "Exit polling shows the mayor ahead": what is done finds, so no one does it there."""
    skeleton, at, language = place.skeleton, place.at, place.language
    if not language.knows_people or not before[:1].isalpha() or before in language.auxiliaries:
        return False
    found = language.cues.get(skeleton.lows[at + 1]) if at + 2 < place.sentence.last else None
    is_finite = found is not None and found.form in (Form.PAST, Form.PRESENT)
    return found is not None and is_finite and found.lemma not in language.speech


def _is_given(place: CuePlace, before: str) -> bool:
    """ "issued a stark warning that": what somebody gives; not "issued a statement warning that"."""
    lows, at, language = place.skeleton.lows, place.at, place.language
    if at - 3 < place.sentence.first or lows[at - 2] not in language.role_words.indefinite:
        return False
    if lows[at - 3] not in language.empty_contents.get("giving", frozenset()):
        return False
    return before not in language.phrase_words.pens and not is_person(before, language)


def _is_plural_noun(place: CuePlace) -> bool:
    """ "Lee's biting comments about the towns", "the ties have never been worse": in -s, and no verb."""
    skeleton, at, language = place.skeleton, place.at, place.language
    lows, first = skeleton.lows, place.sentence.first
    if place.cue.lemma in language.phrase_words.nouns_too and (_is_described(place) or _is_counted(place)):
        return True
    if at - 2 >= first and lows[at - 2] in language.prepositions and _is_like(lows[at - 1], language):
        return True  # "the release of stolen emails"
    if place.cue.lemma in _NO_NOUNS or at + 1 >= place.sentence.last or not skeleton.words[at].islower():
        return False
    if lows[at - 1] in language.pronouns:
        return False  # "in what it hopes will be"
    if lows[at + 1] in language.role_words.agents or _hangs_on_opener(place):
        return True  # "rejected claims by Lee that"
    if _is_object_of_bare(place) or _is_one_of(place) or _is_told(place):
        return True
    near = lows[max(first, at - _RELATIVE_REACH) : at]
    return lows[at + 1] in language.auxiliaries and language.relatives.isdisjoint(near)


_RELATIVE_REACH = 8


def _is_like(low: str, language: Language) -> bool:
    """Whether a word tells what something is like: "stolen", "private", no noun of a table."""
    ends_so = low.endswith((*language.phrase_words.adjectival, *_LIKE))
    return ends_so and low not in language.nouns and not low.endswith("s")


_LIKE = ("en", "al", "ate", "ive", "ic")


def _is_one_of(place: CuePlace) -> bool:
    """ "one of the central claims of Lee's speech": some of several things, with what they are like."""
    lows, at, language = place.skeleton.lows, place.at, place.language
    k = at - 1 if lows[at - 1] in language.determiners else at - 2
    if k < 2 or lows[k - 1] != "of" or not language.determiners.issuperset((lows[k], lows[k - 2])):
        return False
    nouns = (language.who, language.roles, language.bodies, language.phrase_words.plural_people)
    return not lows[at - 1].endswith("s") and not any(lows[at - 1] in some for some in nouns)


def _is_told(place: CuePlace) -> bool:
    """ "told the Appeals Court judges that": a house's people, to whom somebody speaks."""
    skeleton, at, language = place.skeleton, place.at, place.language
    k = at - 1
    while k > place.sentence.first and skeleton.words[k][0].isupper():
        k -= 1
    verb = language.cues.get(skeleton.lows[k - 1]) if k > place.sentence.first else None
    is_led = skeleton.lows[k] in language.phrase_words.articles
    return is_led and verb is not None and verb.lemma in language.told


def _is_object_of_bare(place: CuePlace) -> bool:
    """ "Lee did not provide any details about", "could bring claims": what the verb in front takes."""
    skeleton, at, language = place.skeleton, place.at, place.language
    lows, leading = skeleton.lows, language.phrase_words.before_bare
    first = max(place.sentence.first, at - _BARE_REACH)
    led = next((k for k in range(at - 2, first, -1) if lows[k] in leading), None)
    if led is None or not language.relatives.isdisjoint(lows[first:led]):
        return False
    between = range(led + 1, at)
    plain = all(skeleton.words[k].islower() and language.sorts.get(lows[k]) not in _BREAKS for k in between)
    return plain and not all(lows[k] in language.adverbs or lows[k] in _NEVER for k in between)


_BARE_REACH = 6
_BREAKS = frozenset({"preposition", "conjunction", "relative", "pronoun"})
_NEVER = listed("not never")


def _is_described(place: CuePlace) -> bool:
    """Whether adjectives behind an article or an owner lead to the word: "his first public comments"."""
    skeleton, at, language = place.skeleton, place.at, place.language
    lows, first = skeleton.lows, place.sentence.first
    owner = at - 1
    while owner > max(first, at - _ADJECTIVES) and _describes(skeleton, owner, language):
        owner -= 1
    is_owned = lows[owner] in language.possessives or is_possessive(lows[owner])
    if owner == at - 1 or not (is_owned or lows[owner] in language.determiners):
        return False
    may_speak = is_person(lows[at - 1], language) or lows[at - 1] in language.trades
    if lows[at - 1] not in language.phrase_words.adjectives:
        return not may_speak
    if is_owned or owner < at - 2:
        return True  # "her public claims", not "the public claims"
    return not may_speak and lows[at + 1 : at + 2] != [] and lows[at + 1] in language.phrase_words.noun_links


def _is_counted(place: CuePlace) -> bool:
    """ "to answer 16 questions, which": so many things; "page 16 notes that" is no number of notes."""
    skeleton, at = place.skeleton, place.at
    if at - 2 < place.sentence.first or not skeleton.lows[at - 1].isdigit():
        return False
    before = skeleton.words[at - 2]
    return before.islower() and before not in place.language.nouns


def _describes(skeleton: Skeleton, at: int, language: Language) -> bool:
    low, small = skeleton.lows[at], language.phrase_words
    ends_so = low.endswith("ing") or low.endswith(small.adjectival)
    return skeleton.words[at].islower() and (ends_so or low in small.adjectives)


def _hangs_on_opener(place: CuePlace) -> bool:
    """ "In her first public comments on the fire, Lee ...": the noun of a preposition that opens a clause."""
    skeleton, at, language = place.skeleton, place.at, place.language
    lows, first = skeleton.lows, place.sentence.first
    if lows[at + 1] not in language.phrase_words.noun_links:
        return False
    owner = at - 1
    while owner > max(first, at - _ADJECTIVES) and _may_describe(skeleton, owner, language):
        owner -= 1
    if is_possessive(lows[owner]) and owner > first and lows[owner - 1] in language.determiners:
        owner -= 1  # "the mayor's"
    elif lows[owner] not in language.determiners and not is_possessive(lows[owner]):
        return False
    opener = owner - 1
    if opener < first or lows[opener] not in language.prepositions or lows[opener] in language.conjunctions:
        return False
    return opener == first or not lows[opener - 1][0].isalnum() or lows[opener - 1] in language.conjunctions


_ADJECTIVES = 4


def _may_describe(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a word may be an adjective in front of a noun: "first", "latest", "public"."""
    word, sort = skeleton.words[at], language.sorts.get(skeleton.lows[at])
    is_free = sort is None or sort in ("time", "adverb") or sort.endswith(Form.PAST)
    return word.islower() and word.isalpha() and is_free


def _is_past(place: CuePlace, before: str) -> bool:
    """Whether a form of the past is a verb behind the word `before`, no noun and no participle."""
    skeleton, at, language = place.skeleton, place.at, place.language
    is_led = before in language.auxiliaries
    if not is_led and language.subjects_last and skeleton.lows[at] in language.roles:
        return _has_auxiliary(place)  # not "el acusado", but "a également prévenu"
    is_led_so = before in language.prepositions and skeleton.words[at - 1].islower()
    if is_led_so and language.knows_people and before not in _BEFORE_CLAUSES:
        return False  # "charged with alleged fraud", "articles from noted scholars"
    if _is_bare_participle(place):
        return False  # "Lee aufgefordert, sein Amt niederzulegen"
    if is_done_to(place) and skeleton.lows[at + 1] not in language.role_words.agents:
        return is_led  # "A man accused of arson said"
    ends_so = bool(language.participle_endings) and skeleton.lows[at].endswith(language.participle_endings)
    if ends_so and not _has_auxiliary(place):
        return False  # "lo declarado por ..."
    if is_led:
        return True
    if language.knows_people and _is_attributive(place):
        return False
    if language.subjects_last and before in language.role_words.indefinite:
        return False  # "le dépôt d'une plainte"
    if before in language.clauses.before_nouns or before in _GOT:
        return False
    if place.cue.lemma == "accuse" and before in language.clauses.crimes:
        return False  # "the trial of murder accused Ann Lee"
    if (
        before in _SUPERLATIVES
        and skeleton.lows[max(at - 2, place.sentence.first)] in language.clauses.before_nouns
    ):
        return False  # "the most detailed accusations yet"
    return not is_possessive(before) or bare(before) in language.clauses.contracting or _is_house_in_s(place)


def _is_house_in_s(place: CuePlace) -> bool:
    """ "Harlow's said", "Harlow's warned that": a house called so, since nobody owns a verb."""
    skeleton, at, language = place.skeleton, place.at, place.language
    owner = skeleton.lows[at - 1]
    if not language.knows_people or not skeleton.words[at - 1][0].isupper():
        return False
    if owner in language.clauses.before_bare_nouns or bare(owner) in language.sorts:
        return False  # "Let's say", "Here's", "It's said"
    behind = skeleton.lows[at + 1] if at + 1 < place.sentence.last else "."
    own = behind in language.subject_pronouns or language.pronouns.get(behind) is not None
    acts = own and not language.auxiliaries.isdisjoint(skeleton.lows[at + 2 : at + 3])
    leads_on = place.cue.form is Form.PAST and (acts or behind in language.phrase_words.tells_that)
    return leads_on or place.cue.lemma in NEVER_OWNED


def _is_bare_participle(place: CuePlace) -> bool:
    """A participle that no auxiliary of its sentence makes a verb, where its shape tells it."""
    low, language, sentence = place.skeleton.lows[place.at], place.language, place.sentence
    prefix, *endings = language.phrase_words.participle_shape or ("",)
    if not prefix or prefix not in low[:_PREFIX_REACH] or not low.endswith(tuple(endings)):
        return False
    return language.auxiliaries.isdisjoint(place.skeleton.lows[sentence.first : sentence.last])


_PREFIX_REACH = 6
_SMALL = frozenset({"preposition", "conjunction", "relative", "pronoun", "auxiliary", "time", "adverb"})


def _is_attributive(place: CuePlace) -> bool:
    """ "the widely acclaimed novel": a participle with its adverb in front of a noun."""
    skeleton, at, language = place.skeleton, place.at, place.language
    if at - 2 < place.sentence.first or at + 1 >= place.sentence.last:
        return False
    led, following = skeleton.lows[at - 2], skeleton.lows[at + 1]
    is_led = led in language.determiners or is_possessive(led)
    is_small = following in language.openers or following in language.determiners
    is_small = is_small or language.sorts.get(following) in _SMALL
    return is_led and is_manner(skeleton, at - 1, language) and following.isalpha() and not is_small


def _has_auxiliary(place: CuePlace) -> bool:
    """Whether an auxiliary stands before the participle, an adverb or two between."""
    skeleton, language = place.skeleton, place.language
    for at in range(place.at - 1, max(place.sentence.first - 1, place.at - _AUXILIARY_REACH), -1):
        low = skeleton.lows[at]
        if low in language.auxiliaries or (low in language.pronouns and "-" in low):
            return True  # "a-t-il déclaré"
        if low not in language.adverbs and not low.endswith(language.adverb_endings):
            begin = before_interjected(skeleton, at + 1, language)
            behind = place.sentence.first < begin <= at and skeleton.lows[begin - 1] in language.auxiliaries
            return behind or _shares_auxiliary(place, at)
    return False


def _shares_auxiliary(place: CuePlace, joint: int) -> bool:
    """ "Elle a expliqué que ... et assuré que ...": the auxiliary of the verb before serves this one too."""
    skeleton, language, at = place.skeleton, place.language, place.at
    if skeleton.lows[joint] not in language.joining or at + 1 >= place.sentence.last:
        return False
    leads = skeleton.lows[at + 1] in language.that_words
    perfects = language.phrase_words.perfects
    return leads and not perfects.isdisjoint(skeleton.lows[place.sentence.first : joint])


_AUXILIARY_REACH = 4


def is_manner(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "Lee openly said"; "the family said" holds a noun."""
    low = skeleton.lows[at]
    is_adverb = low.endswith(language.clauses.adverbs) and len(low) > 4 and skeleton.words[at][0].islower()
    return is_adverb and low not in _NOUNS_IN_LY and not is_person(low, language)


_NOUNS_IN_LY = listed("rally assembly supply reply homily monopoly anomaly weekly monthly quarterly elderly")

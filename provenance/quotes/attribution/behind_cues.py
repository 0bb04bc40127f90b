"""What stands between a cue and what is said: adverbs, times, whom the words are told to."""

from __future__ import annotations

from itertools import takewhile

from provenance.languages.model import Language
from provenance.languages.name_words import OUTLET_NOUNS
from provenance.quotes.attribution.asked_of import past_asked
from provenance.quotes.attribution.behind_verbs import past_interjected
from provenance.quotes.attribution.named_alone import is_finite_verb, is_surely_past
from provenance.quotes.attribution.plausible import is_person
from provenance.quotes.attribution.verbal import NEVER_OWNED
from provenance.quotes.owners import is_possessive
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.hanging import is_infinitive
from provenance.quotes.sentence.phrase_ends import past_bracket
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Skeleton, is_initial


def skip_modifiers(place: CuePlace) -> int:
    """Past addressee, time and place: "told reporters in Baku on Friday" to what follows."""
    skeleton, language, last = place.skeleton, place.language, place.sentence.last
    k = place.at + 1
    if k + 1 < last and (" " in skeleton.lows[k - 1] or _is_particle(skeleton, k, language)):
        k += 1
    if place.cue.lemma in language.told:
        end = skip_addressee(skeleton, k, last, language)
        k = k if _is_subject(place, k, end) else _past_relative(place, end)
    if place.cue.lemma in TOLD_WITH_TO and k + 1 < last and skeleton.lows[k] in language.phrase_words.to:
        told = skip_addressee(skeleton, k + 1, last, language)  # "appealed to the union to end the strike"
        k = told if skeleton.lows[told : told + 1] == ["to"] else k
    if place.cue.lemma in _REFERS and k < last and skeleton.lows[k] in language.phrase_words.to:
        return k  # "referred to a speech the mayor gave"
    if language.subjects_last:
        k = past_asked(place, past_interjected(skeleton, k, last, language))
    k = skip_adverbials(skeleton, k, last, language)
    that = _that_behind(place, k) if place.speaks else None
    return k if that is None else that


_REFERS = frozenset({"refer", "allude"})
TOLD_WITH_TO = frozenset({"appeal"})


def _past_relative(place: CuePlace, at: int) -> int:
    """ "told the mayors who had come, “...”": past what tells of who was told; `at` where nothing does."""
    skeleton, language, last = place.skeleton, place.language, place.sentence.last
    if not language.knows_people or at >= last or skeleton.lows[at] not in language.phrase_words.who:
        return at
    for k in range(at + 1, min(last - 1, at + _RELATIVE_REACH)):
        that = skeleton.lows[k + 1] in language.phrase_words.tells_that
        if skeleton.words[k] == ",":
            return k if that or skeleton.words[k + 1] == STRING else at
        if that:
            return k + 1
    return at


_RELATIVE_REACH = 14


def _is_subject(place: CuePlace, first: int, end: int) -> bool:
    """ "warned the dam would burst", "warned prices rose": a verb follows, so nobody is told."""
    skeleton, language = place.skeleton, place.language
    if not language.knows_people or place.cue.lemma in NEVER_OWNED or end <= first:
        return False
    verb = end
    if end == first + 1 and skeleton.lows[first] in language.pronouns:
        verb += skeleton.lows[min(end, place.sentence.last - 1)] in language.adverbs  # "he also may"
    acts = verb < place.sentence.last and is_finite_verb(skeleton, verb, language)
    acts = acts and skeleton.lows[verb] not in language.phrase_words.before_verbs  # "warned her not to go"
    return acts or any(is_surely_past(skeleton, at, end, language) for at in range(first + 1, end))


def _that_behind(place: CuePlace, at: int) -> int | None:
    """Where "that" stands in "said on condition of anonymity that ...": behind a setting, no verb between."""
    skeleton, language, last = place.skeleton, place.language, place.sentence.last
    lows, small = skeleton.lows, language.phrase_words
    if at + 1 >= last:
        return None
    asked = lows[at] in small.meanwhile and lows[at + 1] in small.set_off  # "said when asked about it that"
    low = lows[at]
    opens = asked or low in small.adverbials or low in small.shortly or low in small.topics
    opens = opens or low in small.setting_leads or _is_day(skeleton, at, language)
    if not opens or (low in small.to and is_infinitive(skeleton, at + 1, language)):
        return None  # "agreed to ease the caps that ..."
    for k in range(at + 1, min(last, at + _SETTING_REACH)):
        if lows[k] in small.tells_that:
            return k
        sort = language.sorts.get(lows[k], "")
        if not lows[k][0].isalnum() or sort in ("pronoun", "auxiliary", "conjunction", "relative"):
            return None
        if lows[k] in language.finite_verbs or (sort.endswith(":past") and not asked):
            return None
    return None


_SETTING_REACH = 10


def _is_day(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "el lunes", "este viernes", "ce lundi": an article and a day."""
    lows = skeleton.lows
    return lows[at] in language.determiners and at + 1 < len(lows) and lows[at + 1] in language.time_words


def without_setting(skeleton: Skeleton, phrase: Phrase, language: Language) -> Phrase:
    """ "said a spokesman at a news conference", "said two officials late": who spoke, not where and when."""
    lows, small = skeleton.lows, language.phrase_words
    for k in range(phrase.first + 1, phrase.last):
        sets = lows[k] in small.adverbials and not small.settings.isdisjoint(lows[k + 1 : phrase.last])
        is_day = lows[k - 1] not in language.prepositions and _is_day(skeleton, k, language)
        if sets or is_day or (lows[k] in small.shortly and k + 1 == phrase.last):
            return phrase._replace(last=k, core=min(phrase.core, k))
    return phrase


def _is_particle(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "pointed out that", "wrote back: “...”": a small word that belongs to the verb."""
    if skeleton.lows[at] not in language.phrase_words.particles:
        return False
    return skeleton.words[at + 1] in (":", STRING) or skeleton.lows[at + 1] in language.that_words


def _past_ago(skeleton: Skeleton, at: int, last: int, language: Language) -> int | None:
    """ "hace ya algunos días", "il y a deux semaines": how long ago, where it leads."""
    lows, small = skeleton.lows, language.phrase_words
    if not language.subjects_last or lows[at] not in small.about_so_long:
        return None
    near = range(at + 1, min(last, at + _AGO_REACH))
    return next((k + 1 for k in near if lows[k] in small.spans), None)


_AGO_REACH = 6


def skip_adverbials(skeleton: Skeleton, k: int, last: int, language: Language) -> int:
    """Past time and place from token `k`: "in Baku on Friday"."""
    lows, words, small = skeleton.lows, skeleton.words, language.phrase_words
    while k < last:
        low = lows[k]
        if (ago := _past_ago(skeleton, k, last, language)) is not None:
            k = ago
            continue
        if words[k][0].isupper() and low in language.adverbs and _goes_on_as_name(skeleton, k, last):
            break  # "said First Student will drive"
        if low in language.adverbs and lows[k + 1 : k + 2] == ["of"]:
            break  # "said instead of waiting they would go"
        if (
            low not in language.when_and_where
            and low[0].isalpha()
            and not low.endswith(language.clauses.adverbs)
        ):
            break
        if low in small.periods and k + 2 < last and lows[k + 1] in small.past:
            if lows[k + 2] in language.determiners:
                break  # "said days before the vote"
            k += 2  # "said days ago"
            continue
        if (
            low in language.time_words
            or (low in language.adverbs and low not in language.determiners)  # "said both cars were old"
            or (low.endswith(language.clauses.adverbs) and len(low) > 4)
            or (words[k] == "." and k + 1 < last and lows[k - 1] in language.abbreviations)
            or (low.isdigit() and k and (lows[k - 1] in language.time_words or words[k - 1] == "."))
        ):
            k += 1
        elif low in language.near_times and k + 1 < last and lows[k + 1] in language.time_words:
            k += 2
        elif _is_meeting(skeleton, k, language) and k + 1 < last and words[k + 1] != STRING:
            end = _partner_end(skeleton, k, last, language)
            if end == k:
                break
            k = end
        elif low in small.adverbials and k + 1 < last and words[k + 1] != STRING:
            end = _prepositional_end(skeleton, k, last, language)
            if end == k:
                break
            k = _past_second(skeleton, end, last, language)
        else:
            break
    return k


def _past_second(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """ "called on Lee and Bo Chen to", "on Monday and Tuesday": past the second of two."""
    words, lows = skeleton.words, skeleton.lows
    if at + 2 >= last or lows[at] not in language.joining or not words[at - 1][0].isupper():
        return at
    k = at + 1
    if lows[k] in language.time_words:
        return k + 1
    while k < last and words[k][0].isupper():
        k += 1
    return k if at + 1 < k < last and lows[k] in language.phrase_words.to else at


def _is_meeting(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "said in an interview with the broadcaster Examplecast": with whom one talked is no content."""
    small = language.phrase_words
    return at > 0 and skeleton.lows[at] in small.meeting_links and skeleton.lows[at - 1] in small.meetings


def _partner_end(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """The end of "with the broadcaster Examplecast"; `at` itself when a clause follows."""
    lows, words = skeleton.lows, skeleton.words
    k = at + 1
    while k < last and k - at < _PARTNER_REACH:
        low = lows[k]
        if not words[k][0].isalnum() or low in language.that_words or low in language.conjunctions:
            return k
        if low in language.prepositions or low in language.time_words or low in language.relatives:
            return k
        if low in language.pronouns and low not in language.possessives:
            return k
        if k > at + 1 and low in language.determiners:
            return k
        if low in language.auxiliaries:
            return at
        k += 1
    return k


_PARTNER_REACH = 9


def _prepositional_end(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """The end of "in a statement", "to reporters", "on Fox News"; `at` itself when it looks like content."""
    lows, words, small = skeleton.lows, skeleton.words, language.phrase_words
    is_to = lows[at] in small.to
    if lows[at + 1] in small.counting or (is_to and _is_done(skeleton, at + 1, language)):
        return at  # "at least 40 people had died", "to cancel joint exercises"
    k, seen = at + 1, False
    named = last if is_to else _past_day(skeleton, k, last, language)
    while k < last and k - at < 12:
        low = lows[k]
        is_verb = is_finite_verb(skeleton, k, language)
        counts = low in small.comparing or (k + 1 < last and lows[k + 1] in small.counting)
        if named <= k and (counts or (is_verb and named < k)):
            return named  # "in a statement prices had risen", "on Monday more than 40 had died"
        if (
            words[k] in ",.:;()—–-"
            or words[k] == STRING
            or low in language.that_words
            or low in language.conjunctions
        ):
            break
        if low in language.auxiliaries and named > k and _is_notion(skeleton, at, language):
            return at  # "at the idea Chen was to blame"
        if (low in language.pronouns and low not in language.possessives) or low in language.auxiliaries:
            break
        if k > at + 1 and low in language.determiners and lows[k - 1] not in language.prepositions:
            break
        if k > at + 1 and (low in language.prepositions or (low in language.time_words and seen)):
            break
        if low in small.settings and not is_to:
            named = min(named, k + 1)
        seen = (
            seen
            or low in small.settings
            or low in language.addressees
            or (words[k][0].isupper() and not is_to)
        )
        k += 1
    if is_to and not (seen or words[at + 1][0].isupper()):
        return at
    if lows[at] in small.noting and k < last and lows[k] in language.that_words:
        seen = True  # "said in a note that ..."
    return k if seen or is_to else at


def _is_done(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether "to" leads to a verb at token `at`, and to nobody who is told: "to cancel", not "to police"."""
    low = skeleton.lows[at]
    if not language.knows_people or low in language.bodies:
        return False
    if low in language.addressees or low in language.who:
        return False
    return "-" not in low and is_infinitive(skeleton, at, language)


def _is_notion(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "at the idea", not "in Leeds", "by the mayor"."""
    is_noun = skeleton.lows[at + 1] in language.determiners
    return language.knows_people and is_noun and skeleton.lows[at] not in language.role_words.agents


def _past_day(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """Past the "Monday night" of "on Monday night prices had risen"; `last` where no day stands."""
    lows, k = skeleton.lows, at
    while k < last and language.knows_people and (lows[k] in language.time_words or lows[k].isdigit()):
        k += 1
    return k + (k < last and lows[k] in language.phrase_words.day_parts) if k > at else last


def _goes_on_as_name(skeleton: Skeleton, at: int, last: int) -> bool:
    return at + 1 < last and skeleton.words[at + 1][0].isupper() and skeleton.words[at].istitle()


def skip_addressee(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """Past the person told; `at` itself when none stands there."""
    lows, words, small = skeleton.lows, skeleton.words, language.phrase_words
    if at >= last:
        return at
    low = lows[at]
    if low in small.never_told and at + 1 < last and lows[at + 1] in language.auxiliaries:
        return at  # "warned it would be late"
    if low in language.pronouns and not (low in small.owners and _owns(skeleton, at + 1, last, language)):
        return at + 1
    if words[at] == STRING and lows[at + 1 : at + 2] and lows[at + 1] in small.tells_that:
        return at + 1  # "told “Face the Town” that"
    if words[at] == STRING or low in language.that_words or low in language.openers:
        return at
    if language.subjects_last and low in language.prepositions - language.addressing - small.setting_leads:
        return at  # "alertó sobre la crisis que vive el sector": nobody is told
    k, named = at, at + (words[at].islower() or low in language.determiners)
    named -= low.endswith("s") and is_person(low.removesuffix("s"), language)  # "warned residents the dam"
    outlet = _past_outlet(skeleton, at, last, language)
    if outlet is not None:
        return outlet
    while k < last and k - at < 14:
        low = lows[k]
        if (
            words[k] == STRING
            or low in language.that_words
            or (low in language.openers and low not in small.topics)
        ):
            break
        closed = past_bracket(skeleton, k, last) if k > at and words[k] == "(" else k
        if k < closed < last and lows[closed] in small.tells_that:
            return closed  # "told the Arden Safety Council (ASC) that"
        is_short = words[k] == "." and (lows[k - 1] in language.abbreviations or is_initial(words[k - 1]))
        if words[k] in ",:;.()—–" and not is_short:
            break
        if k > at and (
            (low in language.pronouns and low not in language.possessives) or low in language.auxiliaries
        ):
            break
        if low in language.time_words or (low in small.adverbials and k > at):
            break
        is_joined = lows[k - 1] in language.prepositions or lows[k - 1] in language.joining
        is_joined = is_joined or (words[k][0].isupper() and low in language.clauses.each)  # "Radio One"
        if k > named and low in language.determiners and not is_joined:
            break
        k += 1
        is_owner = low in small.owners and k == at + 1
        goes_on = k < last and (lows[k] in small.topics or lows[k] in language.joining)
        if k + 1 < last and lows[k + 1] in small.tells_that:
            goes_on = goes_on or is_person(lows[k], language)  # "told the Appeals Court judges that"
        if low in language.addressees and not is_owner and not goes_on:
            break
    return k


def _past_outlet(skeleton: Skeleton, at: int, last: int, language: Language) -> int | None:
    """ "told AFP residents were safe": past the name of an outlet that is told, where nothing hangs on it."""
    begin = at + (skeleton.lows[at] in language.determiners)
    end = skeleton.outlets.get(skeleton.starts[begin]) if begin < last else None
    if end is None or not language.knows_people:
        return None
    behind = next((k for k in range(begin, last) if skeleton.starts[k] >= end), last)
    if behind >= last or not skeleton.words[behind][0].isalpha() or is_possessive(skeleton.words[behind - 1]):
        return None
    low = skeleton.lows[behind]
    hangs = low in language.who or low in language.trades or low in language.addressees
    hangs = hangs or low in language.joining or low in language.phrase_words.topics
    hangs = hangs or low in language.bodies or low.capitalize() in OUTLET_NOUNS
    hangs = hangs or low in language.prepositions or low in language.phrase_words.adverbials
    capitals = takewhile(lambda k: skeleton.words[k][0].isupper(), range(behind, last))
    end = max(capitals, default=behind - 1) + 1  # "told AFP Lee was safe", not "told AFP Norland that"
    if end > behind and (end >= last or skeleton.lows[end] not in language.auxiliaries):
        return None
    return None if hangs or leads_to_office(skeleton, behind, language) else behind


def leads_to_office(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "told Daily News gossip columnist Ann Lee": plain words, then a noun of people."""
    for k in range(at, min(at + 3, len(skeleton.lows))):
        if not skeleton.words[k].islower() or skeleton.lows[k] in language.auxiliaries:
            return False
        if skeleton.lows[k] in language.who or skeleton.lows[k] in language.trades:
            return True
    return False


def _owns(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """Whether a noun follows "her": "told her advisers", not "told her that", "told her to go"."""
    if at >= last or not skeleton.words[at][0].isalpha():
        return False
    low = skeleton.lows[at]
    return low not in language.sorts and low not in language.that_words and low not in language.openers

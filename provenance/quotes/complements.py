"""Content after its cue: a string, a clause with or without "that", an infinitive, an object."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.model import Language
from provenance.languages.model import words as listed
from provenance.quotes.around import trim_end
from provenance.quotes.cue_places import CuePlace
from provenance.quotes.phrases import Phrase
from provenance.quotes.proposals import Proposal
from provenance.quotes.skeleton import STRING, Skeleton
from provenance.quotes.string_forms import is_whole


def skip_modifiers(place: CuePlace) -> int:
    """Past addressee, time and place: "told reporters in Baku on Friday" to what follows."""
    skeleton, language, last = place.skeleton, place.language, place.sentence.last
    k = place.at + 1
    if k + 1 < last and (" " in skeleton.lows[k - 1] or _is_particle(skeleton, k, language)):
        k += 1
    if place.cue.lemma in language.told:
        k = _skip_addressee(skeleton, k, last, language)
    return skip_adverbials(skeleton, k, last, language)


def _is_particle(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "pointed out that", "wrote back: “...”": a small word that belongs to the verb."""
    if skeleton.lows[at] not in language.phrase_words.particles:
        return False
    return skeleton.words[at + 1] in (":", STRING) or skeleton.lows[at + 1] in language.that_words


def skip_adverbials(skeleton: Skeleton, k: int, last: int, language: Language) -> int:
    """Past time and place from token `k`: "in Baku on Friday"."""
    lows, words, small = skeleton.lows, skeleton.words, language.phrase_words
    while k < last:
        low = lows[k]
        if (
            low in language.time_words
            or low in language.adverbs
            or (low.endswith("ly") and len(low) > 4)
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
            k = end
        else:
            break
    return k


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
    k = at + 1
    seen = False
    while k < last and k - at < 12:
        low = lows[k]
        if (
            words[k] in ",.:;()—–-"
            or words[k] == STRING
            or low in language.that_words
            or low in language.conjunctions
        ):
            break
        if (low in language.pronouns and low not in language.possessives) or low in language.auxiliaries:
            break
        if k > at + 1 and low in language.determiners and lows[k - 1] not in language.prepositions:
            break
        if k > at + 1 and (low in language.prepositions or (low in language.time_words and seen)):
            break
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


def _skip_addressee(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """Past the person told; `at` itself when none stands there."""
    lows, words, small = skeleton.lows, skeleton.words, language.phrase_words
    if at >= last:
        return at
    low = lows[at]
    if low in language.pronouns and not (low in small.owners and _owns(skeleton, at + 1, last, language)):
        return at + 1
    if words[at] == STRING or low in language.that_words or low in language.openers:
        return at
    k = at
    while k < last and k - at < 14:
        low = lows[k]
        if (
            words[k] == STRING
            or low in language.that_words
            or (low in language.openers and low not in small.topics)
        ):
            break
        if words[k] in ",:;.()—–" and not (words[k] == "." and lows[k - 1] in language.abbreviations):
            break
        if k > at and (
            (low in language.pronouns and low not in language.possessives) or low in language.auxiliaries
        ):
            break
        if low in language.time_words or (low in small.adverbials and k > at):
            break
        is_joined = lows[k - 1] in language.prepositions or lows[k - 1] in language.joining
        if k > at + 1 and low in language.determiners and not is_joined:
            break
        k += 1
        is_owner = low in small.owners and k == at + 1
        goes_on = k < last and (lows[k] in small.topics or lows[k] in language.joining)
        if low in language.addressees and not is_owner and not goes_on:
            break
    return k


def _owns(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """Whether a noun follows "her": "told her advisers", not "told her that", "told her to go"."""
    if at >= last or not skeleton.words[at][0].isalpha():
        return False
    low = skeleton.lows[at]
    return low not in language.sorts and low not in language.that_words and low not in language.openers


def complement(place: CuePlace, after: int, speaker: Phrase | None) -> Iterator[Proposal]:
    """Content after the cue: a string, a clause with or without "that", an infinitive, an object."""
    skeleton, sentence, at, cue, language = place
    words, lows = skeleton.words, skeleton.lows
    opened = _opened(place, after)
    if opened is None:
        return
    start, opener = opened
    end = trim_end(skeleton, sentence.last, start)
    if words[start] == STRING:
        alone = start + 1 >= end or stands_alone(skeleton, start, opener)
        stop = start + 1 if alone else complement_end(skeleton, start, end, language)
        yield Proposal("string-after", start, stop, at, speaker, cue.lemma, cue.form, opener or STRING, alone)
        return
    late = _late_string(skeleton, start, end, language)
    if late is None and not language.knows_people:
        late = _named_string(place, start, end)
    if late is not None:
        yield Proposal("string-after", late, late + 1, at, speaker, cue.lemma, cue.form, "late", True)
    stop = complement_end(skeleton, start, end, language)
    opener = opener or lows[start]
    start = past_preposition(skeleton, start, stop, language)
    if stop > start:
        yield Proposal("complement", start, stop, at, speaker, cue.lemma, cue.form, opener)


def _opened(place: CuePlace, after: int) -> tuple[int, str] | None:
    """Where content can begin behind the cue, and the sign that opens it, if any."""
    skeleton, language, last = place.skeleton, place.language, place.sentence.last
    words, lows = skeleton.words, skeleton.lows
    start = _past_aside(skeleton, after, last, language)
    if not language.has_articles:
        start = _to_that(skeleton, start, last, language)
    opener = ""
    if start < last and words[start] in ",:—–-":
        opener = words[start]
        start += 1
        if (
            start < last
            and words[start] != STRING
            and opener in ",-–—"
            and lows[start] not in language.that_words
            and not (language.verb_second and opener == ",")
        ):
            return None
    if start >= last or words[start] in ".!?;)":
        return None
    return start, "" if opener == "," and lows[start] in language.that_words else opener


def _to_that(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """ "заявил вечером в среду, что ...": to the comma before "that", when no verb stands between."""
    for k in range(at, min(last - 1, at + _THAT_REACH)):
        if skeleton.words[k] == ",":
            return k if skeleton.lows[k + 1] in language.that_words else at
        if skeleton.words[k] == STRING or skeleton.words[k] in ";:" or skeleton.lows[k] in language.cues:
            return at
    return at


_THAT_REACH = 7


def _past_aside(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """ "said, however, that ...", "said in Leeds, Ky., that ...": past what two commas set off."""
    words = skeleton.words
    if language.verb_second or at >= last or words[at] not in ",—–":
        return at
    reach = _ASIDE_REACH * 2 if language.subjects_last else _ASIDE_REACH
    for k in range(at + 2, min(last - 1, at + reach)):
        if words[k] == STRING or words[k] in ";:":
            return at
        if words[k] == words[at]:
            return k + 1 if skeleton.lows[k + 1] in language.that_words else at
    return at


_ASIDE_REACH = 12
# "nannte den Plan „...“": the words in marks are what it was called.
NAMING = listed("call describe characterize consider speak")


def _named_string(place: CuePlace, start: int, end: int) -> int | None:
    """The string that tells what something was called."""
    lemma, skeleton = place.cue.lemma, place.skeleton
    if lemma not in NAMING:
        return None
    named = next((k for k in range(start + 1, min(end, start + 8)) if skeleton.words[k] == STRING), None)
    linked = place.language.naming_links.get(lemma)
    return named if named is None or linked is None or skeleton.lows[named - 1] in linked else None


def _late_string(skeleton: Skeleton, first: int, last: int, language: Language) -> int | None:
    """The string of "said of Lee, “...”": the words between belong to the writer."""
    for k in range(first + 1, min(last, first + 12)):
        if skeleton.words[k] == STRING:
            return k if skeleton.words[k - 1] in ",:" and stands_alone(skeleton, k, ",") else None
        if skeleton.lows[k] in language.taking_over and _says_more(skeleton, k + 1, last, language):
            return None
    return None


def past_preposition(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """ "called for a ceasefire": the content is "a ceasefire"; "to" before a verb stays."""
    low, small = skeleton.lows[at], language.phrase_words
    if (low not in language.prepositions and low not in small.seen_as) or at + 1 >= last:
        return at
    if low in small.to and _is_infinitive(skeleton, at + 1, language):
        return at
    return at + 1


def _is_infinitive(skeleton: Skeleton, at: int, language: Language) -> bool:
    word, low = skeleton.words[at], skeleton.lows[at]
    if not word[0].islower() or low in language.determiners or low in language.pronouns:
        return False
    is_plural = low.endswith("s") and not low.endswith("ss")
    return not is_plural and not low.endswith(language.phrase_words.nominal_endings)


def stands_alone(skeleton: Skeleton, at: int, opener: str) -> bool:
    """Whether the string at token `at` is a sentence of its own, not a part of the clause around it."""
    string = skeleton.strings[at]
    tells = bool(opener) or string.end - string.start > _LONG_STRING
    return opener == ":" or (tells and is_whole(skeleton, string))


_LONG_STRING = 40


def complement_end(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """Content ends at the latest before "according to", or where another speaker takes over."""
    lows, words = skeleton.lows, skeleton.words
    last = _before_tail(skeleton, first, last, language)
    if language.ends_content.isdisjoint(lows[first + 1 : last]) and STRING not in lows[first + 1 : last]:
        return last
    for k in range(first + 2, last):
        low = lows[k]
        if words[k - 1] == STRING and _is_said(skeleton, k, language):
            return k
        if low in language.taking_over and _says_more(skeleton, k + 1, last, language):
            return k - 1 if skeleton.words[k - 1] == "," else k
        if low == "according" or (
            low in language.taking_over and _another_speaks(skeleton, k + 1, min(last, k + 12), language)
        ):
            return k - 1 if skeleton.words[k - 1] == "," else k
    return last


def _before_tail(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """Before a closing ", Anadolu reports" that stands outside the content."""
    if last - first <= 3 or skeleton.lows[last - 1] not in language.says:
        return last
    words = skeleton.words
    k = last - 1
    while k > first and (words[k - 1][0].isupper() or skeleton.lows[k - 1] in language.determiners):
        k -= 1
    if k < last - 1 and k > first and (words[k - 1] == "," or words[k - 1] == STRING):
        return k - 1 if words[k - 1] == "," else k
    return last


def _another_speaks(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """ "... and Ann Lee voiced “concern”": a name, a cue of speech, a string or "that"."""
    words, lows = skeleton.words, skeleton.lows
    if first >= last:
        return False
    # "one calling it “dull” while another called it “admirable”"
    closed = _closes_clause(skeleton, first - 2) or lows[first] in language.phrase_words.persons
    for k in range(first + 1, last - 1):
        if words[k] in ",;:" or words[k] == STRING:
            return False
        if lows[k] in language.says:
            follows = words[k + 1] == STRING or lows[k + 1] in language.that_words
            return closed or (follows and words[k - 1][0].isupper())
    return False


def _says_more(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """ "... and said that", "but added: “...”": the same speaker goes on with another cue."""
    words, lows = skeleton.words, skeleton.lows
    if at < last and (lows[at] in language.adverbs or lows[at] in language.phrase_words.perfects):
        at += 1
    if at + 1 >= last:
        return False
    if lows[at] not in language.says:
        return False
    is_plain = language.cues[lows[at]].lemma == "say"
    if words[at + 1] in (STRING, ":", ",") or lows[at + 1] in language.that_words or is_plain:
        return True
    return at + 2 < last and lows[at + 1] in language.prepositions and words[at + 2] == STRING


def _is_said(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a cue of speech follows a string closed by a comma: `“shameless,” said that ...`."""
    return skeleton.lows[at] in language.said and _closes_clause(skeleton, at - 1)


def _closes_clause(skeleton: Skeleton, at: int) -> bool:
    """Whether a comma stands at token `at`, on its own or inside a string's end."""
    if skeleton.words[at] == STRING:
        string = skeleton.strings[at]
        return skeleton.text[string.end - 1] in ",."
    return skeleton.words[at] == ","

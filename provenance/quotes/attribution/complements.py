"""Content after its cue: a string, a clause with or without "that", an infinitive, an object."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress
from operator import or_

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.around import NAMING
from provenance.quotes.attribution.by_rule import is_by_rule
from provenance.quotes.attribution.closing_tags import before_tag
from provenance.quotes.attribution.edges import trim_end
from provenance.quotes.attribution.fronted import fronted
from provenance.quotes.attribution.more_said import before_more
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.hanging import is_infinitive
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Skeleton
from provenance.quotes.sentence.string_forms import is_whole


def complement(place: CuePlace, after: int, speaker: Phrase | None) -> Iterator[Proposal]:
    """Content after the cue: a string, a clause with or without "that", an infinitive, an object."""
    found = _complement(place, after, speaker)
    is_relative = place.skeleton.lows[place.at - 1] in place.language.relatives
    if not is_relative or place.speaks or not place.language.knows_people:
        return found
    return (one for one in found if not _runs_past_relative(place, one))


def _runs_past_relative(place: CuePlace, found: Proposal) -> bool:
    """ "All who back Lee are “...”": what who backs somebody is called is no content of the backing."""
    skeleton, language = place.skeleton, place.language
    inner = range(found.first + 1, found.last)
    strings = (k for k in inner if skeleton.words[k] == STRING)
    return any(not language.auxiliaries.isdisjoint(skeleton.lows[found.first : k]) for k in strings)


def _complement(place: CuePlace, after: int, speaker: Phrase | None) -> Iterator[Proposal]:
    skeleton, sentence, at, cue, language = place
    words, lows = skeleton.words, skeleton.lows
    begin = fronted(place, speaker)
    if begin is not None:
        stop = complement_end(skeleton, begin, trim_end(skeleton, sentence.last, begin), language)
        yield Proposal("complement", begin, stop, at, speaker, cue.lemma, cue.form, lows[begin])
        return
    opened = _opened(place, after)
    if opened is None or _is_reason(place, opened[0]):
        return
    start, opener = opened
    end = trim_end(skeleton, sentence.last, start)
    if words[start] == STRING:
        alone = start + 1 >= end or stands_alone(skeleton, start, opener)
        alone = alone or (cue.form is Form.PARTICIPLE and lows[start + 1] in language.auxiliaries)
        alone = alone or _is_closed(place, start)
        stop = start + 1 if alone else complement_end(skeleton, start, end, language)
        yield Proposal("string-after", start, stop, at, speaker, cue.lemma, cue.form, opener or STRING, alone)
        return
    late = _late_string(skeleton, start, end, language)
    if late is None and not language.knows_people:
        late = _named_string(place, start, end)
    if late is not None:
        yield Proposal("string-after", late, late + 1, at, speaker, cue.lemma, cue.form, "late", True)
    stop = complement_end(skeleton, start, end, language)
    if cue.lemma in language.phrase_words.transitive or cue.lemma in language.phrase_words.stands:
        stop = _before_other_deed(place, start, stop)
    opener = opener or lows[start]
    start = past_preposition(skeleton, start, stop, language)
    start = _past_agreed_with(place, start, stop)
    if stop > start:
        yield Proposal("complement", start, stop, at, speaker, cue.lemma, cue.form, opener)


def _past_agreed_with(place: CuePlace, start: int, stop: int) -> int:
    """ "agreed with the mayor that the mill is old": past whom somebody agrees with."""
    skeleton, language = place.skeleton, place.language
    if place.cue.lemma not in _AGREES or skeleton.lows[start - 1] != "with":
        return start
    found = phrase_after(skeleton, start, stop, language)
    if found is None or found.last >= stop or skeleton.lows[found.last] not in language.that_words:
        return start
    return start if skeleton.lows[found.last - 1] in language.cues else found.last  # "with claims that"


_AGREES = frozenset({"agree", "disagree", "concur", "differ"})


def _before_other_deed(place: CuePlace, start: int, stop: int) -> int:
    """ "blamed the cuts on the board and is calling for a vote": what else one does is none of the object."""
    skeleton, language = place.skeleton, place.language
    for k in range(start + 1, stop - 2):
        low, after, behind = skeleton.lows[k : k + 3]
        if low in language.that_words and skeleton.lows[k - 1] in language.cues:
            return stop  # "rejected claims that it is late and is calling it a lie"
        cue = language.cues.get(behind)
        goes_on = cue is not None and cue.form is Form.PARTICIPLE and cue.lemma in language.speech
        if low in language.clauses.listing and after in language.auxiliaries and goes_on:
            return k - (skeleton.words[k - 1] == ",")
    return stop


def _is_reason(place: CuePlace, start: int) -> bool:
    """ "was dismissed by Lee as the judge held that ...": a clause of its own, where another says so."""
    skeleton, language = place.skeleton, place.language
    if skeleton.lows[start] not in language.phrase_words.seen_as or not language.knows_people:
        return False
    for k in range(start + 2, min(place.sentence.last - 1, start + _REASON_REACH)):
        if not skeleton.words[k][0].isalpha():
            return False
        if skeleton.lows[k] in language.cues and skeleton.lows[k + 1] in language.that_words:
            return True
    return False


_REASON_REACH = 8


def _opened(place: CuePlace, after: int) -> tuple[int, str] | None:
    """Where content can begin behind the cue, and the sign that opens it, if any."""
    skeleton, language, last = place.skeleton, place.language, place.sentence.last
    words, lows = skeleton.words, skeleton.lows
    start = _past_aside(skeleton, after, last, language)
    if start < last and start > place.at + 1 and _is_of_setting(skeleton, start, language):
        return None
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


def _is_of_setting(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "spoke at a conference of mayors": "of" belongs to the conference."""
    lows = skeleton.lows
    small = language.phrase_words
    of_it = language.knows_people and lows[at] in small.topics and lows[at - 1] not in language.time_words
    return of_it and lows[at - 1] in small.settings


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


def _is_closed(place: CuePlace, string: int) -> bool:
    """ "a clip that Lee called “dull,” Chen said": a comma within the marks ends what it was called."""
    skeleton = place.skeleton
    ends_so = skeleton.text[skeleton.strings[string].end - 1] == ","
    return place.language.knows_people and place.cue.lemma in NAMING and ends_so


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
    if STRING not in skeleton.words[first + 1 : min(last, first + 12)]:
        return None
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
    if low in small.to and is_infinitive(skeleton, at + 1, language):
        return at
    if at and skeleton.words[at - 1] == ":":
        return at  # "He admitted: with the bridge shut, nobody comes"
    if language.verb_second and at and skeleton.words[at - 1] == ",":
        return at  # "kündigte an, in Berufung zu gehen"
    before = language.cues.get(skeleton.lows[at - 1]) if at else None
    says = before is not None and before.lemma == "say" and low not in small.to
    if skeleton.lows[at + 1] in small.counting or (says and skeleton.words[at + 1][0].isdigit()):
        return at  # "said at least nine men", "said about 40 men"
    return at + 1


def stands_alone(skeleton: Skeleton, at: int, opener: str) -> bool:
    """Whether the string at token `at` is a sentence of its own, not a part of the clause around it."""
    string = skeleton.strings[at]
    tells = bool(opener) or string.end - string.start > _LONG_STRING
    return opener == ":" or (tells and is_whole(skeleton, string))


_LONG_STRING = 40


def complement_end(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """Content ends at the latest before "according to", or where another speaker takes over."""
    lows, words = skeleton.lows, skeleton.words
    last = before_tag(skeleton, first, _before_tail(skeleton, first, last, language), language)
    if language.subjects_last:
        last = before_more(skeleton, first, last, language)
    near = lows[first + 1 : last]
    may_end = map(language.ends_content.__contains__, near[1:])
    if STRING in near:
        may_end = map(or_, may_end, map(STRING.__eq__, near))
    for k in compress(range(first + 2, last), may_end):
        low = lows[k]
        if words[k - 1] == STRING and (_is_said(skeleton, k, language) or _is_told_of(skeleton, k, language)):
            return k
        if low in language.taking_over and _says_more(skeleton, k + 1, last, language):
            return k - 1 if skeleton.words[k - 1] == "," else k
        if (low == "according" and not is_by_rule(skeleton, k, language)) or (
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
    if language.subjects_last and words[k - 1] == "," and skeleton.lows[k] in language.pronouns:
        return k - 1  # "que le pont est fermé, dit-elle"
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
    if at + 2 >= last or lows[at + 1] not in language.prepositions:
        return False
    return words[at + 2] == STRING or (language.subjects_last and lows[at + 2] in language.that_words)


def _is_said(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a cue of speech follows a string closed by a comma: `“shameless,” said that ...`."""
    return skeleton.lows[at] in language.said and _closes_clause(skeleton, at - 1)


def _is_told_of(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether who says it all follows a string closed by a comma: `“a loss,” the firm said on Monday`."""
    if not language.knows_people or not _closes_clause(skeleton, at - 1):
        return False
    lows, words = skeleton.lows, skeleton.words
    if lows[at] not in language.determiners and not words[at][0].isupper():
        return False
    near = range(at + 1, min(len(lows) - 1, at + _TAG_REACH))
    said = next((k for k in near if lows[k] in language.said or not words[k][0].isalpha()), None)
    if said is None or lows[said] not in language.said:
        return False
    behind = lows[said + 1]
    return words[said + 1] in ".," or behind in language.prepositions or behind in language.time_words


_TAG_REACH = 6


def _closes_clause(skeleton: Skeleton, at: int) -> bool:
    """Whether a comma stands at token `at`, on its own or inside a string's end."""
    if skeleton.words[at] == STRING:
        string = skeleton.strings[at]
        return skeleton.text[string.end - 1] in ",."
    return skeleton.words[at] == ","

"""Where a sentence presents words as someone's: cue, speaker phrase and content, by pattern.

Proposes; which proposals hold is weighed elsewhere (`provenance.quotes.weights`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from provenance.languages.model import Cue, Form, Language
from provenance.languages.model import words as listed
from provenance.quotes.phrases import Phrase, phrase_after, phrase_before
from provenance.quotes.verb_second import framed_subject, subject_behind
from provenance.quotes.skeleton import STRING, Clauses, Skeleton

# A sentence with more cues is a list of words; a bound keeps the reading linear.
_MAX_CUES = 30
_DASHES = frozenset("—–―-")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A content range of tokens with its cue token and speaker phrase; `pattern` names how it was found.

    `string_only` tells that the content is one string beside the cue, nothing unquoted in it.
    """

    pattern: str
    first: int
    last: int
    cue: int | None
    speaker: Phrase | None
    lemma: str
    form: str
    opener: str = ""
    string_only: bool = False
    closed_by: str = ""


def propose(skeleton: Skeleton, sentence: Clauses, language: Language) -> Iterator[Proposal]:
    """Every proposal of a sentence, in order of its cues."""
    lows = skeleton.lows
    cues = language.cues
    subject: Phrase | None = None
    left = _MAX_CUES
    for at in range(sentence.first, sentence.last):
        cue = cues.get(lows[at])
        left -= cue is not None
        if left < 0:
            break
        if cue is None:
            yield from _by_small_word(skeleton, sentence, at, language)
            continue
        if not _is_verbal(skeleton, sentence, at, cue, language):
            if sentence.paragraph == 0 and cue.form is Form.PRESENT and skeleton.words[at][0].isupper():
                yield from _by_verb(skeleton, sentence, at, cue, subject, language)
                continue
            yield from _by_noun(skeleton, sentence, at, cue, language)
            continue
        for proposal in _by_verb(skeleton, sentence, at, cue, subject, language):
            subject = proposal.speaker or subject
            yield proposal
    yield from _by_colon(skeleton, sentence, language)
    yield from _by_dash(skeleton, sentence, language)


def _is_verbal(skeleton: Skeleton, sentence: Clauses, at: int, cue: Cue, language: Language) -> bool:
    if cue.form in (Form.NOUN, Form.ADJECTIVE):
        return False
    if cue.form in (Form.PAST, Form.PARTICIPLE):
        return True
    before = skeleton.lows[at - 1] if at > sentence.first else ""
    if before in language.determiners or before in language.prepositions - {"to"}:
        return False
    if before.endswith(("’s", "'s", "s'", "s’")) or (skeleton.words[at][0].isupper() and at > sentence.first):
        return False
    if before in language.pronouns:
        return before not in ("his", "her", "their", "him", "them")
    if cue.form is Form.BASE:
        return (
            before in language.auxiliaries
            or before == "to"
            or before in language.relatives
            or (
                before.endswith("s")
                or before in language.adverbs
                or before in language.bodies
                or (before in ("and", "or") and at > sentence.first + 2)
            )
        )
    return True


def lead_in(skeleton: Skeleton, sentence: Clauses, language: Language) -> tuple[Phrase, int] | None:
    """Speaker and cue of a sentence that ends with a colon: what follows is theirs ("He said:")."""
    last = sentence.last - 1
    if skeleton.words[last] != ":":
        return None
    for at in range(last - 1, max(sentence.first - 1, last - 16), -1):
        cue = language.cues.get(skeleton.lows[at])
        if cue is None or cue.form is Form.NOUN or cue.lemma not in language.speech | _LEADING:
            continue
        if not _is_verbal(skeleton, sentence, at, cue, language):
            continue
        head = _group_start(skeleton, sentence.first, at, language)
        speaker, _ = _subject(skeleton, sentence, head, at, cue, None, language)
        if speaker is not None:
            return speaker, at
    return None


_LEADING = listed("speak find see read publish")

# --- verbs --------------------------------------------------------------------------------------


def _by_verb(
    skeleton: Skeleton, sentence: Clauses, at: int, cue: Cue, subject: Phrase | None, language: Language
) -> Iterator[Proposal]:
    first, last = sentence.first, sentence.last
    head = _group_start(skeleton, first, at, language)
    after = _skip_modifiers(skeleton, at, last, cue, language)
    speaker, left = _subject(skeleton, sentence, head, at, cue, subject, language)
    if cue.lemma == "report" and _reports_another(skeleton, at, last, language):
        return
    framed = framed_subject(skeleton, sentence, at, cue, language) if language.verb_second else None
    if framed is not None:
        speaker, left = framed
    if speaker is not None and _takes_string(skeleton, first, left, cue):
        yield from _around(skeleton, sentence, left, after, at, cue, speaker, language)
        return
    follows = _is_after_content(skeleton, first, head)
    beside = follows and _string_beside(skeleton, first, head)
    if follows and _may_invert(cue, language) and (beside or speaker is None or cue.lemma in _INVERTING):
        inverted = phrase_after(skeleton, at + 1, last, language)
        if skeleton.lows[at] in language.pronouns:
            inverted = Phrase(at, at + 1, at + 1, at)
        if inverted is not None:
            yield from _around(skeleton, sentence, head, inverted.last, at, cue, inverted, language)
            if beside or speaker is None or _is_over(skeleton, inverted.last, last):
                return
    elif _stands_aside(skeleton, sentence, left, after):
        yield from _around(skeleton, sentence, left, after, at, cue, speaker, language)
        return
    if language.verb_second:
        speaker, after = subject_behind(skeleton, sentence, at, after, speaker, language)
    if speaker is not None and head < at:
        yield from _subject_as_content(skeleton, sentence, head, at, cue, speaker, language)
    elif speaker is not None and cue.lemma in _SEEMING:
        yield Proposal("subject", speaker.first, speaker.last, at, None, cue.lemma, cue.form, "seeming")
    yield from _complement(skeleton, sentence, at, after, cue, speaker, language)


_SEEMING = listed("seem appear look sound")
_PASSIVE = listed("is are was were be been being")


def _subject_as_content(
    skeleton: Skeleton,
    sentence: Clauses,
    head: int,
    at: int,
    cue: Cue,
    speaker: Phrase,
    language: Language,
) -> Iterator[Proposal]:
    """ "The plan was rejected by X", "the race appears closer": the subject is what is spoken of."""
    if cue.form is not Form.PAST or not any(low in _PASSIVE for low in skeleton.lows[head:at]):
        return
    agent = None
    if at + 2 < sentence.last and skeleton.lows[at + 1] == "by":
        agent = phrase_after(skeleton, at + 2, sentence.last, language)
    if speaker.last - speaker.first > 1 or skeleton.lows[speaker.first] not in language.pronouns:
        opener = "agent" if agent is not None else "passive"
        yield Proposal("subject", speaker.first, speaker.last, at, agent, cue.lemma, cue.form, opener)


# Verbs that stand before their subject after a clause: "..., warns Putin".
_INVERTING = listed(
    "say report warn add announce write declare claim insist argue note explain state confirm reveal find show read"
)


def _reports_another(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """ "“...,” ANA reports Ann Lee wrote": the words are those of the one who follows."""
    found = phrase_after(skeleton, at + 1, last, language)
    if found is None or found.last >= last or not skeleton.words[at + 1][0].isupper():
        return False
    cue = language.cues.get(skeleton.lows[found.last])
    return (
        cue is not None and cue.form is Form.PAST and cue.lemma in ("say", "write", "tell", "state", "post")
    )


def _is_over(skeleton: Skeleton, at: int, last: int) -> bool:
    return at >= last or skeleton.words[at] in ".!?"


def _string_beside(skeleton: Skeleton, first: int, head: int) -> bool:
    """Whether a string stands just before, a comma or dash at most between."""
    words = skeleton.words
    return words[head - 1] == STRING or (head - 2 >= first and words[head - 2] == STRING)


def _takes_string(skeleton: Skeleton, first: int, left: int, cue: Cue) -> bool:
    """Whether phrase and cue stand right after a string: `“...,” X said`."""
    if left <= first:
        return False
    words = skeleton.words
    if words[left - 1] == STRING:
        return True
    return (
        left > first + 1
        and words[left - 1] == ","
        and words[left - 2] == STRING
        and (cue.form is Form.PARTICIPLE or _string_ends_with(skeleton, left - 2, ",."))
    )


def _stands_aside(skeleton: Skeleton, sentence: Clauses, left: int, after: int) -> bool:
    """Whether phrase and cue are put in beside the content: `CONTENT, X said.`"""
    return (
        left > sentence.first
        and _is_after_content(skeleton, sentence.first, left)
        and _closes_aside(skeleton, after, sentence.last)
    )


def _group_start(skeleton: Skeleton, first: int, at: int, language: Language) -> int:
    """Where the verb's group begins: "has also said" from "has"."""
    lows = skeleton.lows
    head = at
    while head > first:
        low = lows[head - 1]
        if (
            low in language.auxiliaries
            or low in language.adverbs
            or low == "to"
            or (low.endswith("ly") and len(low) > 4 and skeleton.words[head - 1][0].islower())
        ):
            head -= 1
        elif low in language.time_words and head - 1 > first and skeleton.words[head - 1] != ",":
            head -= 1
            if head > first and lows[head - 1] == "on":
                head -= 1
        else:
            break
    return head


def _subject(
    skeleton: Skeleton,
    sentence: Clauses,
    head: int,
    at: int,
    cue: Cue,
    subject: Phrase | None,
    language: Language,
) -> tuple[Phrase | None, int]:
    """The speaker phrase before the cue group, and where phrase and group begin."""
    first = sentence.first
    before = skeleton.lows[head - 1] if head > first else ""
    inherits = (
        before in ("and", "but", "or", "then")
        or cue.form is Form.PARTICIPLE
        or "to" in skeleton.lows[head:at]
    )
    if inherits:
        if cue.form is Form.PARTICIPLE and before not in (
            ",",
            "and",
            STRING,
            "while",
            "by",
            "in",
            "without",
            "—",
        ):
            near = phrase_before(skeleton, head, first, language)
            if near is not None and subject is None:
                return near, near.left
        found = subject or first_phrase(skeleton, sentence, head, language)
        return found, head
    found = phrase_before(skeleton, head, first, language) if head > first else None
    if found is None:
        return None, head
    left = found.left
    if left - 1 > first and skeleton.lows[left - 1] in language.like_words:
        left -= 1
    return found, left


def first_phrase(skeleton: Skeleton, sentence: Clauses, stop: int, language: Language) -> Phrase | None:
    """The sentence's first phrase that can speak: what an unfinished verb hangs on."""
    at = sentence.first
    lows, words = skeleton.lows, skeleton.words
    while at < stop:
        low = lows[at]
        if low in language.prepositions:
            comma = next((k for k in range(at, stop) if words[k] == ","), None)
            if comma is None:
                return None
            at = comma + 1
            continue
        if low in language.pronouns or low in language.determiners or words[at][0].isupper():
            return phrase_after(skeleton, at, stop, language)
        at += 1
    return None


def _is_after_content(skeleton: Skeleton, first: int, left: int) -> bool:
    """Whether what stands before `left` can be content: a string, or a clause closed by a comma."""
    words = skeleton.words
    if left <= first:
        return False
    if words[left - 1] == STRING:
        return True
    if words[left - 1] in ",—–-" and left - 1 > first:
        return words[left - 2] == STRING or left - first >= 2
    return words[left - 1] in "?!" and left - first >= 3


def _string_ends_with(skeleton: Skeleton, at: int, signs: str) -> bool:
    string = skeleton.strings[at]
    return skeleton.text[string.end - 1] in signs


def _may_invert(cue: Cue, language: Language) -> bool:
    return cue.form in (Form.PAST, Form.PRESENT) and cue.lemma in language.speech


def _closes_aside(skeleton: Skeleton, after: int, last: int) -> bool:
    """Whether the cue with its modifiers ends its part of the sentence."""
    if after >= last:
        return True
    return skeleton.words[after] in ".,;:!?)—–-" or skeleton.words[after] == STRING


def _around(
    skeleton: Skeleton,
    sentence: Clauses,
    left: int,
    right: int,
    at: int,
    cue: Cue,
    speaker: Phrase | None,
    language: Language,
) -> Iterator[Proposal]:
    """Content before `left`, and what goes on after `right`: `CONTENT, X said, CONTENT`."""
    words = skeleton.words
    end = left
    while end > sentence.first and words[end - 1] in ",—–-":
        end -= 1
    begin = _content_start(skeleton, sentence, end, language)
    if end > begin and not _only_sets_scene(skeleton, begin, end, right, sentence.last, language):
        alone = end - begin == 1 and words[begin] == STRING
        pattern = "string-before" if words[end - 1] == STRING else "clause-before"
        sign = words[right] if right < sentence.last else "."
        sign = sign if not sign[0].isalpha() else "word"
        yield Proposal(pattern, begin, end, at, speaker, cue.lemma, cue.form, "", alone, sign)
    right = _skip_aside(skeleton, right, sentence.last, language)
    start = right
    while start < sentence.last and words[start] in ",:;—–-":
        start += 1
    if start >= sentence.last or words[start] in ".!?":
        return
    strings = [k for k in range(start, sentence.last) if words[k] == STRING]
    last = _trim_end(skeleton, sentence.last, start)
    if strings and strings[0] == start and words[start - 1] in ",:;—–-.)":
        yield Proposal("string-after", start, start + 1, at, speaker, cue.lemma, cue.form, "resumed", True)
    elif (
        right < start
        and words[end - 1] != STRING
        and words[start - 1] == ","
        and not (speaker is not None and speaker.first > at and skeleton.lows[start] in language.relatives)
    ):
        yield Proposal("clause-after", start, last, at, speaker, cue.lemma, cue.form, "resumed", False)


_RESUMES = listed(
    "and but which because so if who when with for although though while since as despite adding"
)


def _only_sets_scene(
    skeleton: Skeleton, begin: int, end: int, right: int, last: int, language: Language
) -> bool:
    """ "In his turn, X said: ...", "Speaking on Monday, X said, “...”": the content comes after."""
    words, lows = skeleton.words, skeleton.lows
    if right >= last or words[end - 1] == STRING:
        return False
    if words[right] == ":":
        return True
    opens = lows[begin] in language.prepositions or lows[begin].endswith("ing")
    return opens and words[right] == "," and right + 1 < last and words[right + 1] == STRING


def _content_start(skeleton: Skeleton, sentence: Clauses, end: int, language: Language) -> int:
    """Where the content that ends at `end` begins: the string alone, or the sentence's start."""
    words = skeleton.words
    first = sentence.first
    if words[end - 1] == STRING:
        string = skeleton.strings[end - 1]
        whole = skeleton.text[string.start : string.start + 1].isupper() or end - 1 == first
        if whole and (end - 1 == first or words[end - 2] in ",:.—–-"):
            return end - 1
    while first < end and (
        skeleton.lows[first] in ("but", "and", "still", "yet", "so", ",") or words[first] in ".)]"
    ):
        first += 1
    return first


def _skip_aside(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """After `said X`: past ", the spokesman, in a statement" to what follows."""
    words = skeleton.words
    end = at
    while end < last and words[end] not in (STRING, ";", ":") and words[end] not in _DASHES:
        if words[end] == "." and not (end + 1 < last and skeleton.lows[end - 1] in language.abbreviations):
            break
        if (
            words[end] == ","
            and end + 1 < last
            and (words[end + 1] == STRING or skeleton.lows[end + 1] in _RESUMES)
        ):
            break
        end += 1
    return end


def _trim_end(skeleton: Skeleton, last: int, first: int) -> int:
    while last > first and skeleton.words[last - 1] in ".!?,;:—–-)]":
        if skeleton.words[last - 1] == ")" and "(" in skeleton.words[first:last]:
            break
        last -= 1
    return last


# --- complements --------------------------------------------------------------------------------


def _skip_modifiers(skeleton: Skeleton, at: int, last: int, cue: Cue, language: Language) -> int:
    """Past addressee, time and place: "told reporters in Baku on Friday" to what follows."""
    lows, words = skeleton.lows, skeleton.words
    k = at + 1
    if cue.lemma in language.told:
        k = _skip_addressee(skeleton, k, last, language)
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
        elif low in _ADVERBIAL and k + 1 < last and words[k + 1] != STRING:
            end = _prepositional_end(skeleton, k, last, language)
            if end == k:
                break
            k = end
        else:
            break
    return k


_ADVERBIAL = listed("in on at during after before to from via through following by")
_PLACES = listed(
    "interview statement speech briefing conference news press email e-mail letter interviews remarks memo tweet "
    "report phone telephone call meeting twitter facebook televised video series post message hearing debate "
    "address release event rally appearance monday tuesday wednesday thursday friday saturday sunday town "
    "january february march april may june july august september october november december social radio "
    "television tv show program programme joint recent exclusive written column blog book op-ed opinion"
)


def _prepositional_end(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """The end of "in a statement", "to reporters", "on Fox News"; `at` itself when it looks like content."""
    lows, words = skeleton.lows, skeleton.words
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
        if (low in language.pronouns and low not in ("his", "her", "their")) or low in language.auxiliaries:
            break
        if k > at + 1 and low in language.determiners and lows[k - 1] not in language.prepositions:
            break
        if k > at + 1 and (low in language.prepositions or (low in language.time_words and seen)):
            break
        seen = (
            seen
            or low in _PLACES
            or low in language.addressees
            or (words[k][0].isupper() and lows[at] != "to")
        )
        k += 1
    if lows[at] == "to" and not (seen or words[at + 1][0].isupper()):
        return at
    return k if seen or lows[at] == "to" else at


def _skip_addressee(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """Past the person told; `at` itself when none stands there."""
    lows, words = skeleton.lows, skeleton.words
    if at >= last:
        return at
    low = lows[at]
    if low in language.pronouns:
        return at + 1
    if words[at] == STRING or low in language.that_words or low in language.openers:
        return at
    k = at
    while k < last and k - at < 14:
        low = lows[k]
        if (
            words[k] == STRING
            or low in language.that_words
            or (low in language.openers and low not in ("of", "on"))
        ):
            break
        if words[k] in ",:;.()—–" and not (words[k] == "." and lows[k - 1] in language.abbreviations):
            break
        if k > at and (
            (low in language.pronouns and low not in ("his", "her", "their")) or low in language.auxiliaries
        ):
            break
        if low in language.time_words or (low in _ADVERBIAL and k > at):
            break
        if k > at + 1 and low in language.determiners and lows[k - 1] not in language.prepositions | {"and"}:
            break
        k += 1
        if low in language.addressees and not (k < last and lows[k] in ("of", "and")):
            break
    return k


def _complement(
    skeleton: Skeleton,
    sentence: Clauses,
    at: int,
    after: int,
    cue: Cue,
    speaker: Phrase | None,
    language: Language,
) -> Iterator[Proposal]:
    """Content after the cue: a string, a clause with or without "that", an infinitive, an object."""
    words, lows = skeleton.words, skeleton.lows
    last = sentence.last
    start = after
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
            return
    if start >= last or words[start] in ".!?;)":
        return
    if opener == "," and lows[start] in language.that_words:
        opener = ""
    end = _trim_end(skeleton, last, start)
    if words[start] == STRING:
        alone = start + 1 >= end or _stands_alone(skeleton, start, opener)
        stop = start + 1 if alone else _complement_end(skeleton, start, end, language)
        yield Proposal("string-after", start, stop, at, speaker, cue.lemma, cue.form, opener or STRING, alone)
        return
    late = _late_string(skeleton, start, end)
    if late is not None:
        yield Proposal("string-after", late, late + 1, at, speaker, cue.lemma, cue.form, "late", True)
    stop = _complement_end(skeleton, start, end, language)
    opener = opener or lows[start]
    start = _past_preposition(skeleton, start, stop, language)
    if stop > start:
        yield Proposal("complement", start, stop, at, speaker, cue.lemma, cue.form, opener)


def _late_string(skeleton: Skeleton, first: int, last: int) -> int | None:
    """The string of "said of Clinton, “...”": the words between belong to the writer."""
    for k in range(first + 1, min(last, first + 12)):
        if skeleton.words[k] == STRING:
            return k if skeleton.words[k - 1] in ",:" and _stands_alone(skeleton, k, ",") else None
    return None


def _past_preposition(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """ "called for a ceasefire": the content is "a ceasefire"; "to" before a verb stays."""
    low = skeleton.lows[at]
    if low not in language.prepositions and low != "as" or at + 1 >= last:
        return at
    if low == "to" and _is_infinitive(skeleton, at + 1, language):
        return at
    return at + 1


def _is_infinitive(skeleton: Skeleton, at: int, language: Language) -> bool:
    word, low = skeleton.words[at], skeleton.lows[at]
    if not word[0].islower() or low in language.determiners or low in language.pronouns:
        return False
    return not low.endswith(("ing", "’s", "'s")) and not (low.endswith("s") and not low.endswith("ss"))


def _stands_alone(skeleton: Skeleton, at: int, opener: str) -> bool:
    string = skeleton.strings[at]
    inner = skeleton.text[string.start : string.end].rstrip("’'\"”")
    whole = inner[:1].isupper() and inner[-1:] in ".!?,…"
    return (bool(opener) and whole) or (whole and len(inner) > 40) or opener == ":"


def _complement_end(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """Content ends at the latest before "according to", or where another speaker takes over."""
    lows = skeleton.lows
    last = _before_tail(skeleton, first, last, language)
    for k in range(first + 2, last):
        low = lows[k]
        if low == "according" or (
            low in _TAKING_OVER and _another_speaks(skeleton, k + 1, min(last, k + 12), language)
        ):
            return k - 1 if skeleton.words[k - 1] == "," else k
    return last


def _before_tail(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """Before a closing ", Anadolu reports" that stands outside the content."""
    cue = language.cues.get(skeleton.lows[last - 1]) if last - first > 3 else None
    if cue is None or cue.form not in (Form.PAST, Form.PRESENT) or cue.lemma not in language.speech:
        return last
    words = skeleton.words
    k = last - 1
    while k > first and (words[k - 1][0].isupper() or skeleton.lows[k - 1] in language.determiners):
        k -= 1
    if k < last - 1 and k > first and (words[k - 1] == "," or words[k - 1] == STRING):
        return k - 1 if words[k - 1] == "," else k
    return last


_TAKING_OVER = listed("and but while")


def _another_speaks(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """ "... and Sergei Lavrov voiced “concern”": a name, a cue of speech, a string or "that"."""
    words, lows = skeleton.words, skeleton.lows
    for k in range(first + 1, last - 1):
        if words[k] in ",;:" or words[k] == STRING:
            return False
        cue = language.cues.get(lows[k])
        if cue is not None and cue.form in (Form.PAST, Form.PRESENT) and cue.lemma in language.speech:
            follows = words[k + 1] == STRING or lows[k + 1] in language.that_words
            return follows and words[k - 1][0].isupper()
    return False


# --- nouns, formulas, colons -----------------------------------------------------------------------


def _by_noun(
    skeleton: Skeleton, sentence: Clauses, at: int, cue: Cue, language: Language
) -> Iterator[Proposal]:
    """ "X's claim that ...", "his decision to ...": content after the noun, the speaker is its owner."""
    lows = skeleton.lows
    after = at + 1
    if after + 1 >= sentence.last:
        return
    low = lows[after]
    if (
        low not in language.that_words
        and low not in _NOUN_LINKS
        and low not in ("whether", "if", "how", "why")
    ):
        return
    end = _complement_end(skeleton, after, _trim_end(skeleton, sentence.last, after), language)
    start = _past_preposition(skeleton, after, end, language)
    if end <= start:
        return
    if cue.form is Form.ADJECTIVE:
        head = _group_start(skeleton, sentence.first, at, language)
        subject, _ = _subject(skeleton, sentence, head, at, cue, None, language)
        yield Proposal("adjective", start, end, at, subject, lows[at], cue.form, low)
        return
    owner = _owner(skeleton, sentence, at, language)
    yield Proposal("noun", start, end, at, owner, lows[at], Form.NOUN, low)


_NOUN_LINKS = listed("to of for about on over against with in toward towards")


def _owner(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> Phrase | None:
    lows = skeleton.lows
    for k in range(at - 1, max(sentence.first - 1, at - 5), -1):
        if lows[k] in ("his", "her", "their"):
            return Phrase(k, k + 1, k + 1, k)
        if lows[k].endswith(("’s", "'s", "s’", "s'")):
            found = phrase_before(skeleton, k + 1, sentence.first, language)
            return found or Phrase(k, k + 1, k + 1, k)
        if not lows[k].isalpha() or lows[k] in language.prepositions or lows[k] in language.determiners:
            return None
    return None


def _by_small_word(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> Iterator[Proposal]:
    """Formulas: "according to X" before its speaker, "X zufolge" after, ", so X" put in."""
    low = skeleton.lows[at]
    if low in language.formula_heads:
        yield from _by_formula(skeleton, sentence, at, language)
    elif low in language.after_formulas:
        speaker = phrase_before(skeleton, at, sentence.first, language)
        end = _trim_end(skeleton, sentence.last, at + 1)
        if speaker is not None and speaker.left == sentence.first and end > at + 1:
            yield Proposal("formula", at + 1, end, at, speaker, "according", "", "after")
        elif speaker is not None and skeleton.words[speaker.left - 1] == ",":
            yield from _formula_content(skeleton, sentence, speaker.left - 1, at, speaker, language)
    elif low in language.aside_formulas and at > sentence.first and skeleton.words[at - 1] == ",":
        speaker = phrase_after(skeleton, at + 1, sentence.last, language)
        beside = skeleton.words[at - 2] == STRING if at - 2 >= sentence.first else False
        if speaker is not None and (
            beside or speaker.last >= sentence.last or not skeleton.words[speaker.last].isalpha()
        ):
            yield from _formula_content(skeleton, sentence, at - 1, at, speaker, language)


def _formula_content(
    skeleton: Skeleton, sentence: Clauses, left: int, at: int, speaker: Phrase | None, language: Language
) -> Iterator[Proposal]:
    if left - sentence.first < 1:
        return
    begin = _content_start(skeleton, sentence, left, language)
    if left > begin:
        alone = left - begin == 1 and skeleton.words[begin] == STRING
        yield Proposal("formula", begin, left, at, speaker, "according", "", "before", alone)


def _by_formula(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> Iterator[Proposal]:
    """ "according to X": the rest of the sentence is content."""
    lows, words = skeleton.lows, skeleton.words
    length = max((len(f) for f in language.formulas if tuple(lows[at : at + len(f)]) == f), default=0)
    if not length:
        return
    speaker = phrase_after(skeleton, at + length, sentence.last, language)
    if speaker is None:
        speaker = _any_phrase(skeleton, at + length, sentence.last)
    left = at
    if left > sentence.first and words[left - 1] == ",":
        left -= 1
    if left - sentence.first >= 2 or (left > sentence.first and words[left - 1] == STRING):
        yield from _formula_content(skeleton, sentence, left, at, speaker, language)
        return
    k = speaker.last if speaker else at + length
    if not language.verb_second:
        while k < sentence.last and words[k] != ",":
            k += 1
    begin = k + 1 if k < sentence.last and words[k] == "," else k
    end = _trim_end(skeleton, sentence.last, begin)
    if end > begin:
        alone = end - begin == 1 and words[begin] == STRING
        yield Proposal("formula", begin, end, at, speaker, "according", "", "after", alone)


def _any_phrase(skeleton: Skeleton, at: int, last: int) -> Phrase | None:
    end = at
    while (
        end < last and skeleton.words[end] not in ",.;:()" and skeleton.words[end] != STRING and end - at < 12
    ):
        end += 1
    return Phrase(at, end, end, at) if end > at else None


_LABEL_REACH = 8
_NO_SPEAKERS = listed(
    "interview video photo photos update updates opinion analysis exclusive breaking watch live note editor editors "
    "correction clarification related more source sources contributing contact tags topics questions compiled "
    "image images caption read listen advertisement date time place where when what why how p.s ps"
)


def _by_colon(skeleton: Skeleton, sentence: Clauses, language: Language) -> Iterator[Proposal]:
    """ "Kremlin: ..." or "NAME: ...": a short label without a verb, then content."""
    words, lows = skeleton.words, skeleton.lows
    first = sentence.first
    colon = next((k for k in range(first, min(sentence.last, first + _LABEL_REACH)) if words[k] == ":"), None)
    if colon is None or colon == first or colon + 1 >= sentence.last:
        return
    label = range(first, colon)
    if any(lows[k] in language.auxiliaries or (lows[k] in language.cues and k > first) for k in label):
        return
    if not words[first][0].isupper() or not any(words[k][0].isupper() for k in label):
        return
    if any(words[k] in ",;" or words[k] == STRING for k in label):
        return
    if lows[first] in _NO_SPEAKERS or lows[colon - 1] in _NO_SPEAKERS:
        return
    begin = colon + 1
    end = _trim_end(skeleton, sentence.last, begin)
    if end <= begin:
        return
    alone = words[begin] == STRING and (end - begin == 1 or _stands_alone(skeleton, begin, ":"))
    speaker = Phrase(first, colon, colon, first)
    yield Proposal("label", begin, begin + 1 if alone else end, None, speaker, ":", "", lows[first], alone)


def _by_dash(skeleton: Skeleton, sentence: Clauses, language: Language) -> Iterator[Proposal]:
    """A string signed with a name: `“...” — Ann Lee, of Leeds`."""
    words = skeleton.words
    for at in range(sentence.first, sentence.last - 2):
        if words[at] != STRING or words[at + 1] not in _DASHES or not words[at + 2][0].isupper():
            continue
        if at > sentence.first and words[at - 1][0].isalnum():
            continue
        speaker = phrase_after(skeleton, at + 2, sentence.last, language)
        if speaker is None or any(
            skeleton.lows[k] in language.auxiliaries for k in range(at + 2, sentence.last)
        ):
            continue
        yield Proposal("signed", at, at + 1, None, speaker, "—", "", "signed", True)
        return

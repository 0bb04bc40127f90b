"""Where a sentence presents words as someone's: cue, speaker phrase and content, by pattern.

Proposes; which proposals hold is weighed elsewhere (`provenance.quotes.weigh`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from provenance.languages.model import Cue, Form, Language
from provenance.languages.model import words as listed
from provenance.quotes.around import around, is_after_content, stands_aside, string_beside, takes_string
from provenance.quotes.complements import complement, skip_adverbials, skip_modifiers
from provenance.quotes.formulas import by_bracket, by_colon, by_dash, by_noun, by_small_word, put_by
from provenance.quotes.phrases import Phrase, phrase_after, with_name_aside
from provenance.quotes.proposals import Proposal
from provenance.quotes.skeleton import STRING, Clauses, Skeleton
from provenance.quotes.subjects import find_subject, first_phrase, group_start, is_verbal, opening_phrase
from provenance.quotes.unknown_verbs import by_unknown_verb
from provenance.quotes.verb_second import (
    as_told_by,
    framed_subject,
    it_says,
    likelier_subject,
    subject_behind,
)

# A sentence with more cues is a list of words; a bound keeps the reading linear.
_MAX_CUES = 30


def propose(skeleton: Skeleton, sentence: Clauses, language: Language) -> Iterator[Proposal]:
    """Every proposal of a sentence, in order of its cues."""
    lows = skeleton.lows
    cues = language.cues
    subject: Phrase | None = None
    begin = bisect_left(skeleton.triggers, sentence.first)
    if language.verb_second:
        told = as_told_by(skeleton, sentence, skeleton.triggers[begin : begin + _MAX_CUES], language)
        if told is not None:
            yield told
            return
    for at in skeleton.triggers[begin : begin + _MAX_CUES]:
        if at >= sentence.last:
            break
        cue = cues.get(lows[at])
        if cue is None:
            yield from by_small_word(skeleton, sentence, at, language)
            continue
        if not is_verbal(skeleton, sentence, at, cue, language):
            if sentence.paragraph == 0 and cue.form is Form.PRESENT and skeleton.words[at][0].isupper():
                yield from _by_verb(skeleton, sentence, at, cue, subject, language)
                continue
            yield from by_noun(skeleton, sentence, at, cue, language)
            continue
        if language.code != "en" and cue.lemma in ("read", "stand"):
            said = list(it_says(skeleton, sentence, at, cue, language))
            if said or cue.lemma == "stand":
                yield from said
                continue
        for proposal in _by_verb(skeleton, sentence, at, cue, subject, language):
            if subject is None or cue.lemma in language.speech:
                subject = proposal.speaker or subject
            yield proposal
    yield from by_colon(skeleton, sentence, language)
    if STRING in skeleton.words[sentence.first : sentence.last]:
        yield from by_unknown_verb(skeleton, sentence, language)
        yield from by_dash(skeleton, sentence, language)
        yield from by_bracket(skeleton, sentence, language)


def lead_in(skeleton: Skeleton, sentence: Clauses, language: Language) -> tuple[Phrase, int | None] | None:
    """Speaker and cue of a sentence that ends with a colon: what follows is theirs ("He said:")."""
    last = sentence.last - 1
    if skeleton.words[last] != ":":
        return None
    for at in range(last - 1, max(sentence.first, last - _PUT_REACH), -1):
        put = put_by(skeleton, sentence, at, language) if skeleton.lows[at] in language.put_words else None
        if put is not None:
            return put, at
    near = range(last - 1, max(sentence.first - 1, last - _LEAD_REACH), -1)
    found: tuple[Phrase, int | None] | None
    found = _leading(skeleton, sentence, near, language.speech | _LEADING, language)
    # "Analyst X believes the parties have not yet achieved their aims:"
    found = found or _leading(skeleton, sentence, reversed(near), frozenset(_OPINING), language)
    return found or _bare_label(skeleton, sentence, language)


def _bare_label(
    skeleton: Skeleton, sentence: Clauses, language: Language
) -> tuple[Phrase, int | None] | None:
    """ "Political analyst Ann Lee:" alone on its line, or "Analyst Ann Lee is more cautious:"."""
    if sentence.last - sentence.first > _LABEL_TOKENS:
        return None
    found = opening_phrase(skeleton, sentence, sentence.last - 1, language)
    if found is None or found.last - found.first < 2 or not skeleton.words[found.last - 1][0].isupper():
        return None
    return found, None


def _leading(
    skeleton: Skeleton, sentence: Clauses, near: Iterable[int], lemmas: frozenset[str], language: Language
) -> tuple[Phrase, int] | None:
    """The first of the tokens `near` that is such a cue and has a subject."""
    for at in near:
        cue = language.cues.get(skeleton.lows[at])
        if cue is None or cue.form is Form.NOUN or cue.lemma not in lemmas:
            continue
        if not is_verbal(skeleton, sentence, at, cue, language):
            continue
        head = group_start(skeleton, sentence.first, at, language)
        speaker, _ = find_subject(skeleton, sentence, head, at, cue, None, language)
        if speaker is not None:
            return speaker, at
    return None


_LEAD_REACH = 40
_LABEL_TOKENS = 14
_PUT_REACH = 12
_LEADING = listed("speak find see read publish release issue")
_OPINING = listed("believe think hope fear expect doubt consider assume suppose know feel understand")


def _by_verb(
    skeleton: Skeleton, sentence: Clauses, at: int, cue: Cue, subject: Phrase | None, language: Language
) -> Iterator[Proposal]:
    first, last = sentence.first, sentence.last
    if at == first and cue.lemma in language.speech and cue.form is Form.PAST:
        begun = _begun(skeleton, sentence, at, language)
        if begun is not None:
            string = begun.last + 1
            yield Proposal("string-after", string, string + 1, at, begun, cue.lemma, cue.form, ",", True)
            return
    if at <= first + 1 and cue.form is Form.PAST and _sets_scene(skeleton, first, at, last, language):
        return
    head = group_start(skeleton, first, at, language)
    after = skip_modifiers(skeleton, at, last, cue, language)
    speaker, left = find_subject(skeleton, sentence, head, at, cue, subject, language)
    if cue.lemma == "report" and _reports_another(skeleton, at, last, language):
        return
    if cue.lemma in _QUOTING:
        named = _quoted_one(skeleton, at, last, language)
        if language.verb_second and named is None and speaker is not None:
            named = _quoted_with(skeleton, at, last, language)
        if named is not None:
            speaker, at = named
            after = skip_modifiers(skeleton, at, last, cue, language)
    framed = framed_subject(skeleton, sentence, at, cue, language) if language.verb_second else None
    if framed is not None:
        speaker, left = framed
    if speaker is not None and takes_string(skeleton, first, left, cue, language):
        yield from around(skeleton, sentence, left, after, at, cue, speaker, language)
        return
    follows = is_after_content(skeleton, first, head) and not (
        speaker is not None and skeleton.words[head - 1] == STRING
    )
    beside = follows and string_beside(skeleton, first, head)
    if follows and _may_invert(cue, language) and (beside or speaker is None or cue.lemma in _INVERTING):
        behind = _past_small_words(skeleton, at + 1, last, language)
        inverted = phrase_after(skeleton, behind, last, language)
        if skeleton.lows[at] in language.pronouns:
            inverted = Phrase(at, at + 1, at + 1, at)
        if inverted is not None and _opens_clause(skeleton, inverted, last, language):
            # "Panelists on the talk show “Evening” said Lee goes ...": no inversion.
            speaker, inverted = speaker or first_phrase(skeleton, sentence, head, language), None
        if inverted is not None and language.verb_second and cue.lemma in _QUOTING:
            inverted = phrase_after(skeleton, inverted.last, last, language) or inverted
        if inverted is not None and beside:
            inverted = with_name_aside(skeleton, inverted, last, language)
        if inverted is not None:
            right = skip_adverbials(skeleton, inverted.last, last, language)
            yield from around(skeleton, sentence, head, right, at, cue, inverted, language)
            if beside or speaker is None or _is_over(skeleton, inverted.last, last):
                return
        elif language.drops_subjects and (
            stands_aside(skeleton, sentence, head, after)
            or (beside and after < last and skeleton.lows[after] in language.prepositions)
        ):
            yield from around(skeleton, sentence, head, after, at, cue, speaker, language)
            return
    elif stands_aside(skeleton, sentence, left, after):
        yield from around(skeleton, sentence, left, after, at, cue, speaker, language)
        if after >= last or skeleton.words[after] != STRING:
            return
    if language.verb_second:
        speaker, after = subject_behind(skeleton, sentence, at, after, speaker, language)
        speaker = likelier_subject(skeleton, sentence, at, speaker, language)
    if not language.has_articles and speaker is not None:
        speaker = _named_behind(skeleton, at, last, speaker, language) or speaker
    if speaker is not None and head < at:
        yield from _subject_as_content(skeleton, sentence, head, at, cue, speaker, language)
    elif speaker is not None and cue.lemma in _SEEMING:
        yield Proposal("subject", speaker.first, speaker.last, at, None, cue.lemma, cue.form, "seeming")
    yield from complement(skeleton, sentence, at, after, cue, speaker, language)


def _named_behind(
    skeleton: Skeleton, at: int, last: int, speaker: Phrase, language: Language
) -> Phrase | None:
    """ "Инициативу раскритиковал сенатор Олег Зверев": who is named behind the verb, where cases tell."""
    words, lows = skeleton.words, skeleton.lows
    if any(words[k][0].isupper() for k in range(speaker.first + 1, speaker.last)):
        return None
    low = lows[speaker.first]
    if low in language.pronouns or low in language.roles or words[speaker.last - 1].isupper():
        return None
    found = phrase_after(skeleton, at + 1, last, language)
    if found is None or found.last - found.first < 2 or lows[found.first] in language.pronouns:
        return None
    named = words[found.last - 1][0].isupper() and words[found.last - 2][0].isupper()
    return found if named and lows[found.first] in language.roles else None


def _begun(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> Phrase | None:
    """ "Said Ann Lee, “...”": the verb opens the sentence, then who said it."""
    found = phrase_after(skeleton, at + 1, sentence.last, language)
    if found is None or found.last + 1 >= sentence.last or skeleton.words[found.last] not in ",:":
        return None
    return found if skeleton.words[found.last + 1] == STRING else None


def _sets_scene(skeleton: Skeleton, first: int, at: int, last: int, language: Language) -> bool:
    """ "Asked about the talks, X answered", "When asked whether ..., he said": nobody speaks yet."""
    if at > first and skeleton.lows[first] not in language.conjunctions:
        return False
    if at + 1 >= last or skeleton.words[at + 1] == STRING:
        return False
    return skeleton.lows[at + 1] in language.prepositions | language.openers


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


# Verbs that stand before their subject after a clause: "..., warns Ann Lee".
_INVERTING = listed(
    "say report warn add announce write declare claim insist argue note explain state confirm reveal find "
    "show read"
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


_QUOTING = listed("quote cite")


def _quoted_one(skeleton: Skeleton, at: int, last: int, language: Language) -> tuple[Phrase, int] | None:
    """ "TASS quoted X as saying": X speaks, and "saying" is the cue."""
    found = phrase_after(skeleton, at + 1, last, language)
    if found is None or found.last + 1 >= last or skeleton.lows[found.last] != "as":
        return None
    return (found, found.last + 1) if skeleton.lows[found.last + 1] in language.cues else None


def _quoted_with(skeleton: Skeleton, at: int, last: int, language: Language) -> tuple[Phrase, int] | None:
    """ "Der Sender zitierte X mit den Worten": X speaks."""
    found = phrase_after(skeleton, at + 1, last, language)
    if found is None or found.last + 2 >= last or skeleton.lows[found.last] != "mit":
        return None
    return (found, at) if skeleton.lows[found.last + 2] in ("worten", "satz", "aussage") else None


def _past_small_words(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """Past what stands between verb and subject: "a dit mardi le préfet", "relató a la cadena su tía"."""
    lows = skeleton.lows
    while at < last and (lows[at] in language.time_words or lows[at] == "sich"):
        at += 1
    words = skeleton.words
    if language.subjects_last and at + 1 < last and lows[at] in _TO:
        at += 2 if lows[at + 1] not in language.determiners else 3
        begin = at
        while at < last and words[at][0].isupper():
            at += 1
        if at - begin > 2 and at < last and words[at] == ",":
            at -= 2  # "a la agencia Nueva Prensa Ana Lee, ...": the name that closes the run
    elif not language.has_articles and at + 1 < last and lows[at] in language.prepositions:
        stop = min(last, at + _SMALL_REACH)
        k = next((k for k in range(at + 1, stop) if lows[k] in language.roles), at)
        if not any(words[j] in ",.;:" or words[j] == STRING for j in range(at, k)):
            at = k  # "заявила в ходе заседания прокурор Анна Ли"
    return min(at, last)


_TO = listed("a à au aux")
_SMALL_REACH = 7


def _opens_clause(skeleton: Skeleton, phrase: Phrase, last: int, language: Language) -> bool:
    """Whether the phrase is the subject of a verb that follows."""
    if phrase.last >= last:
        return False
    low = skeleton.lows[phrase.last]
    return low in language.auxiliaries or low in language.finite_verbs


def _is_over(skeleton: Skeleton, at: int, last: int) -> bool:
    return at >= last or skeleton.words[at] in ".!?"


def _may_invert(cue: Cue, language: Language) -> bool:
    return cue.form in (Form.PAST, Form.PRESENT) and cue.lemma in language.speech

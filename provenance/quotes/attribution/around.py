"""Cues put in beside their content: `“...,” X said`, `CONTENT, said X.`, `CONTENT, X said, CONTENT`."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.model import Form, Language
from provenance.languages.model import words as listed
from provenance.quotes.attribution.closing_tags import before_tag
from provenance.quotes.attribution.edges import content_start, trim_end
from provenance.quotes.attribution.plausible import is_someone
from provenance.quotes.attribution.proposals import DASHES, Proposal
from provenance.quotes.attribution.put_in import closes_aside, joined_name, past_apposition, tells_of_speaker
from provenance.quotes.attribution.tails import is_writers
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

# "nannte den Plan „...“": the words in marks are what it was called.
NAMING = listed("call describe characterize consider speak")


def is_after_content(skeleton: Skeleton, first: int, left: int) -> bool:
    """Whether what stands before `left` can be content: a string, or a clause closed by a comma."""
    words = skeleton.words
    if left <= first:
        return False
    if words[left - 1] == STRING:
        return True
    if words[left - 1] in ",—–-" and left - 1 > first:
        return words[left - 2] == STRING or left - first >= 2
    return words[left - 1] in "?!" and left - first >= 3


def only_opens_sentence(place: CuePlace, left: int) -> bool:
    """ "Asimismo, ha remarcado la dificultad", "En esa línea, ha ...": what stands in front is no content.

    But it is in "Pour gagner la paix, a dit M. Lee, il faudra ...": who speaks stands behind the verb.
    """
    skeleton, language, first = place.skeleton, place.language, place.sentence.first
    if not language.subjects_last or skeleton.words[left - 1] != ",":
        return False
    low, size = skeleton.lows[first], left - 1 - first
    opens = low in language.prepositions and size <= _OPENING
    opens = opens and not has_verb(skeleton, first, left - 1, language)
    if not opens and not (low in language.adverbs and size == 1):
        return False
    behind = phrase_after(skeleton, place.at + 1, place.sentence.last, language)
    return behind is None or not is_someone(skeleton, behind, language)


_OPENING = 5


def _string_ends_with(skeleton: Skeleton, at: int, signs: str) -> bool:
    string = skeleton.strings[at]
    return skeleton.text[string.end - 1] in signs


def string_beside(skeleton: Skeleton, first: int, head: int) -> bool:
    """Whether a string stands just before, a comma or dash at most between."""
    words = skeleton.words
    return words[head - 1] == STRING or (head - 2 >= first and words[head - 2] == STRING)


def takes_string(place: CuePlace, left: int) -> bool:
    """Whether phrase and cue stand right after a string: `“...,” X said`."""
    skeleton, first = place.skeleton, place.sentence.first
    if left <= first:
        return False
    words = skeleton.words
    if words[left - 1] == STRING:
        return not _is_what_scene_is_called(place, left - 1)
    return (
        left > first + 1
        and words[left - 1] == ","
        and words[left - 2] == STRING
        and (
            place.cue.form is Form.PARTICIPLE
            or place.language.subjects_last
            or _string_ends_with(skeleton, left - 2, ",.")
        )
    )


def _is_what_scene_is_called(place: CuePlace, string: int) -> bool:
    """ "In a letter that the mayor called “dull,” Lee said ...": only the letter is in front."""
    lows, language = place.skeleton.lows, place.language
    called = language.cues.get(lows[string - 1])
    if not language.knows_people or called is None or called.lemma not in NAMING:
        return False
    begin = content_start(place.skeleton, place.sentence, string + 1, language)
    relative = language.relatives | language.that_words
    return lows[begin] in language.prepositions and not relative.isdisjoint(lows[begin : string - 1])


def stands_aside(skeleton: Skeleton, sentence: Clauses, left: int, after: int, language: Language) -> bool:
    """Whether phrase and cue are put in beside the content: `CONTENT, X said.`"""
    return (
        left > sentence.first
        and is_after_content(skeleton, sentence.first, left)
        and _closes_aside(skeleton, after, sentence.last, language)
        and not _goes_on_with_that(skeleton, after, sentence.last, language)
    )


def _goes_on_with_that(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """ "Так, Лисов заявил, что ...": the comma opens content where commas stand before "that"."""
    if language.has_articles or at + 1 >= last or skeleton.words[at] != ",":
        return False
    return skeleton.lows[at + 1] in language.that_words


def _closes_aside(skeleton: Skeleton, after: int, last: int, language: Language) -> bool:
    """Whether the cue with its modifiers ends its part of the sentence, or what was then begins."""
    if after >= last or _opens_meanwhile(skeleton, after, last, language):
        return True
    return skeleton.words[after] in ".,;:!?()—–-" or skeleton.words[after] == STRING


def _only_where(place: CuePlace, right: int, speaker: Phrase | None) -> bool:
    """ "Le moulin est fermé, a déclaré le maire à l'AFP": behind who is named behind the verb."""
    skeleton, last, language = place.skeleton, place.sentence.last, place.language
    if speaker is None or speaker.first < place.at or not place.speaks or language.verb_second:
        return False  # "Als die Boote sanken, sagte Lee nichts."
    return (
        language.that_words.isdisjoint(skeleton.lows[right:last]) and STRING not in skeleton.words[right:last]
    )


def sets_where(place: CuePlace, left: int, after: int) -> bool:
    """ "The mill was lost, Lee said on condition of anonymity": a clause in front, no verb behind."""
    skeleton, language, first, last = (
        place.skeleton,
        place.language,
        place.sentence.first,
        place.sentence.last,
    )
    lows, small = skeleton.lows, language.phrase_words
    if after >= last or place.cue.lemma not in _PLAIN or lows[after] in small.to:
        return False
    for_paper = place.cue.lemma == "write" and lows[after] in small.causes  # "Lee writes for The Echo"
    if lows[after] not in small.adverbials and lows[after] not in small.shortly and not for_paper:
        return False
    if left - first < _SHORTEST_CLAUSE or after + 1 >= last or skeleton.words[after + 1][0].isdigit():
        return False
    if lows[first] in language.prepositions or lows[first] in language.conjunctions:
        return False  # "After the vote, Lee said in the hall ..."
    behind = lows[after + 1 : last]
    is_clause = not language.that_words.isdisjoint(behind)
    is_clause = is_clause or (
        not behind[0].endswith(small.gerunds) and has_verb(skeleton, after + 1, last, language)
    )
    return not is_clause and STRING not in skeleton.words[first:last]


def _opens_meanwhile(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """ "The mill was lost, Lee said as she left the hall": what was while one spoke."""
    if at + 2 >= last or skeleton.lows[at] not in language.phrase_words.meanwhile:
        return False
    low = skeleton.lows[at + 1]
    return low in language.pronouns or low in language.determiners or skeleton.words[at + 1][0].isupper()


def around(place: CuePlace, left: int, right: int, speaker: Phrase | None) -> Iterator[Proposal]:
    """Content before `left`, and what goes on after `right`: `CONTENT, X said, CONTENT`."""
    words = place.skeleton.words
    end = left
    while end > place.sentence.first and words[end - 1] in ",—–-":
        end -= 1
    if place.language.declines_names:
        right = past_apposition(place, right)
    if _opens_only(place, end, right, speaker):
        yield from _said_behind(place, right + 1, speaker)
        return
    yield from _before(place, end, right, speaker)
    yield from _resumed(place, end, right, speaker)


def _opens_only(place: CuePlace, end: int, right: int, speaker: Phrase | None) -> bool:
    """ "В связи с этим, отметил мэр, мост закрыт": a few small words stand in front of what is said."""
    skeleton, first, language = place.skeleton, place.sentence.first, place.language
    if language.subjects_last:
        return _sets_in_front(place, end, right)
    if not (language.declines_names or language.verb_second) or speaker is None or speaker.first < place.at:
        return False
    if right + 2 >= place.sentence.last or (language.declines_names and tells_of_speaker(place, right + 1)):
        return False
    if skeleton.words[right] != "," or not 0 < end - first <= _LONGEST_LEAD or not place.speaks:
        return False
    small = language.prepositions | language.conjunctions | language.adverbs
    opens = skeleton.lows[first] in small and STRING not in skeleton.words[first:end]
    is_told_of = skeleton.lows[right + 1] in language.who | language.relatives
    return opens and not is_told_of and not has_verb(skeleton, first, end, language)


_LONGEST_LEAD = 6


def _sets_in_front(place: CuePlace, end: int, right: int) -> bool:
    """ "Este año, dijo, el molino cerró", "Pour l'instant, précise la ville, le pont est fermé"."""
    skeleton, first, last, language = (
        place.skeleton,
        place.sentence.first,
        place.sentence.last,
        place.language,
    )
    lows = skeleton.lows
    if not place.speaks or right + 2 >= last or skeleton.words[right] != ",":
        return False
    if not 0 < end - first <= _LONGEST_SETTING or {",", STRING} & set(skeleton.words[first:end]):
        return False
    is_day = lows[first] in language.determiners and not language.time_words.isdisjoint(lows[first:end])
    is_short = end - first <= _SHORTEST_CLAUSE  # "Ce dernier, dit-il, ..."
    small = language.prepositions | language.adverbs
    if not is_day and not is_short and lows[first] not in small:
        return False
    goes_on = lows[right + 1] not in language.who | language.relatives | language.that_words
    return (
        goes_on and STRING not in skeleton.words[right:last] and not has_verb(skeleton, first, end, language)
    )


_LONGEST_SETTING = 9


def _before(place: CuePlace, end: int, right: int, speaker: Phrase | None) -> Iterator[Proposal]:
    skeleton, sentence, at, cue, language = place
    words = skeleton.words
    begin = content_start(skeleton, sentence, end, language)
    if (
        language.knows_people
        and skeleton.lows[begin:end]
        and language.adverbs.issuperset(skeleton.lows[begin:end])
    ):
        return  # "Meanwhile, X has ordered an inquiry"
    if language.knows_people and end - begin == 1 and _opens_alone(skeleton, begin, right, language):
        return  # "Overall, X said, evacuees number in the thousands"
    if end > begin and not _only_sets_scene(skeleton, begin, end, right, sentence.last, language):
        alone = end - begin == 1 and words[begin] == STRING
        pattern = "string-before" if words[end - 1] == STRING else "clause-before"
        sign = words[right] if right < sentence.last else "."
        if sign[0].isalpha():
            is_setting = _opens_meanwhile(skeleton, right, sentence.last, language)
            is_setting = is_setting or sets_where(place, end, right) or _only_where(place, right, speaker)
            sign = "." if is_setting else "word"
        yield Proposal(pattern, begin, end, at, speaker, cue.lemma, cue.form, "", alone, sign)


def _opens_alone(skeleton: Skeleton, at: int, right: int, language: Language) -> bool:
    low = skeleton.lows[at]
    goes_on = skeleton.words[right : right + 1] == [","]
    return goes_on and (low.endswith(language.clauses.adverbs) or low in language.phrase_words.set_in_front)


def _resumed(place: CuePlace, end: int, right: int, speaker: Phrase | None) -> Iterator[Proposal]:
    """What is said behind the cue, when the content before it ended at `end`."""
    skeleton, sentence, at, cue, language = place
    words = skeleton.words
    is_behind = speaker is None or (speaker.first > at and not closes_aside(place, right, speaker))
    if is_behind or right >= sentence.last or words[right] != ",":
        right = _skip_aside(skeleton, right, sentence.last, language)
    start = right
    while start < sentence.last and words[start] in ",:;—–-":
        start += 1
    if start >= sentence.last or words[start] in ".!?":
        return
    tells = language.cues.get(skeleton.lows[start]) if language.knows_people else None
    if tells is not None and tells.form is Form.PARTICIPLE and STRING not in words[start : sentence.last]:
        return  # "Lee said after the meeting, terming the talks as positive"
    if language.verb_second and joined_name(skeleton, at, start, language) is not None:
        return  # "„...“, sagte Lee, und Bo Chen ergänzte: „...“"
    if words[start] == STRING and words[start - 1] in ",:;—–-.)":
        yield Proposal("string-after", start, start + 1, at, speaker, cue.lemma, cue.form, "resumed", True)
    elif (
        right < start
        and words[end - 1] != STRING
        and words[start - 1] == ","
        and not (speaker is not None and speaker.first > at and skeleton.lows[start] in language.relatives)
        and not (
            (STRING in words[sentence.first : end] or has_verb(skeleton, sentence.first, end, language))
            and is_writers(skeleton, sentence.first, start, sentence.last, language)
        )
    ):
        yield from _said_behind(place, start, speaker)


def _said_behind(place: CuePlace, start: int, speaker: Phrase | None) -> Iterator[Proposal]:
    """The clause that goes on behind the cue, if it is none of another speaker."""
    last, cue = trim_end(place.skeleton, place.sentence.last, start), place.cue
    last = before_tag(place.skeleton, start, last, place.language)
    if last > start:
        yield Proposal("clause-after", start, last, place.at, speaker, cue.lemma, cue.form, "resumed", False)


_SHORTEST_CLAUSE = 4
_PLAIN = listed("say add state report announce write")


def _only_sets_scene(
    skeleton: Skeleton, begin: int, end: int, right: int, last: int, language: Language
) -> bool:
    """ "In his turn, X said: ...", "Speaking on Monday, X said, “...”": the content comes after."""
    words, lows = skeleton.words, skeleton.lows
    if right >= last or words[end - 1] == STRING:
        return False
    if words[right] == ":":
        return True
    is_meanwhile = _opens_meanwhile(skeleton, right, last, language)
    if is_meanwhile and end - begin < _SHORTEST_CLAUSE:
        return True  # "Last week, Lee said when she came she would sing"
    goes_on = words[right] in (",", STRING) or is_meanwhile
    if goes_on and right + 1 < last and only_opens(skeleton, begin, end, language):
        return True
    opens = (
        lows[begin] in language.prepositions
        or lows[begin].endswith(language.phrase_words.gerunds)
        or lows[begin] == "asked"
    )
    return opens and words[right] == "," and right + 1 < last and words[right + 1] == STRING


def only_opens(skeleton: Skeleton, begin: int, end: int, language: Language) -> bool:
    """ "In the long run, many say, it grows": what is said begins behind; so with "By selling it,"."""
    low, small = skeleton.lows[begin], language.prepositions
    as_for = low in language.conjunctions and begin + 1 < end and skeleton.lows[begin + 1] in small
    if not language.knows_people or not (low in small or as_for):
        return False
    if end - begin > _LONGEST_OPENING or STRING in skeleton.words[begin:end]:
        return False
    return not has_verb(skeleton, begin, end, language)


_LONGEST_OPENING = 14


def has_verb(skeleton: Skeleton, begin: int, end: int, language: Language) -> bool:
    """Whether a finite verb that the tables know stands between the tokens."""
    return any(is_finite(low, language) for low in skeleton.lows[begin:end])


def is_finite(low: str, language: Language) -> bool:
    """Whether the tables know the word as a finite verb."""
    return low in language.auxiliaries or language.sorts.get(low, "").endswith((":past", ":present"))


def is_only_named(place: CuePlace, head: int, left: int) -> bool:
    """ "Ann Lee, the mayor's aide, confirmed the news": who speaks opens the sentence, no content does."""
    skeleton, first, language = place.skeleton, place.sentence.first, place.language
    if not language.knows_people or not skeleton.words[first][0].isupper():
        return False
    if left > first and place.cue.form is not Form.PAST:
        return False  # "Mill to close, confirms the mayor"
    takes = place.cue.lemma != "say" and skeleton.lows[place.at + 1 : place.at + 2] in (["the"], ["a"])
    is_name = skeleton.lows[first] not in language.determiners
    return takes and is_name and not has_verb(skeleton, first, head, language)


def _skip_aside(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """After `said X`: past ", the spokesman, in a statement" to what follows."""
    words = skeleton.words
    end = at
    while end < last and words[end] not in (STRING, ";", ":") and words[end] not in DASHES:
        if words[end] == "." and not (end + 1 < last and skeleton.lows[end - 1] in language.abbreviations):
            break
        if (
            words[end] == ","
            and end + 1 < last
            and (words[end + 1] == STRING or skeleton.lows[end + 1] in language.clauses.resuming)
        ):
            break
        end += 1
    return end

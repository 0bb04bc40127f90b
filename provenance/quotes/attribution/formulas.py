"""Content without a verb of saying: "X's claim that", "according to X", `“...” — X`."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.model import Language
from provenance.quotes.attribution.around import has_verb, only_opens
from provenance.quotes.attribution.as_put import as_put
from provenance.quotes.attribution.behind_verbs import past_small_words, with_name_in_case
from provenance.quotes.attribution.by_rule import is_by_rule
from provenance.quotes.attribution.edges import content_start, trim_end
from provenance.quotes.attribution.formula_asides import maker_behind, matched_tokens, past_aside
from provenance.quotes.attribution.formula_edges import (
    before_report,
    before_string,
    in_relative,
    is_document,
    is_plural_noun,
    opens_condition,
    past_owner,
    teller,
    with_owner,
)
from provenance.quotes.attribution.in_view import in_view_of
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.attribution.second_place import owner_of_opinion
from provenance.quotes.attribution.several import with_those_behind
from provenance.quotes.attribution.surveys import survey_behind
from provenance.quotes.attribution.word_order import past_attributes
from provenance.quotes.sentence.asides import name_aside, name_past_place
from provenance.quotes.sentence.phrase_ends import past_bracket
from provenance.quotes.sentence.phrases import Phrase, phrase_after, phrase_before
from provenance.quotes.sentence.portfolios import with_holder
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton


def by_small_word(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> Iterator[Proposal]:
    """Formulas: "according to X" before its speaker, "X zufolge" after, ", so X" put in."""
    words, low = skeleton.words, skeleton.lows[at]
    if low in language.view_words:
        yield from in_view_of(skeleton, sentence, at, language)
    elif low in language.formula_heads:
        yield from _by_formula(skeleton, sentence, at, language)
    elif low in language.put_words:
        yield from as_put(skeleton, sentence, at, language)
    elif low in language.after_formulas:
        speaker = phrase_before(skeleton, at, sentence.first, language)
        if speaker is not None and in_relative(skeleton, sentence, speaker, language):
            return
        end = trim_end(skeleton, sentence.last, at + 1)
        if speaker is not None and speaker.left == sentence.first and end > at + 1:
            yield Proposal("formula", at + 1, end, at, speaker, "according", "", "after")
        elif speaker is not None and skeleton.words[speaker.left - 1] == ",":
            yield from _formula_content(skeleton, sentence, speaker.left - 1, at, speaker, language)
        elif speaker is not None and (whose := teller(skeleton, sentence, speaker, at, end, language)):
            yield Proposal("formula", sentence.first, end, at, whose, "according", "", "before")
        elif speaker is not None and language.verb_second and STRING in words[at + 1 : end]:
            # "Lee hat einem Bericht zufolge „...“ getan": the words in marks follow
            yield Proposal("formula", at + 1, end, at, speaker, "according", "", "after")
    elif low in language.aside_formulas and at > sentence.first and skeleton.words[at - 1] in (",", STRING):
        speaker = _set_aside(skeleton, at + 1, sentence.last, language)
        beside = STRING in skeleton.words[max(sentence.first, at - 2) : at]
        resumed = _resumed_at(skeleton, sentence, at - 1, at, speaker, language)
        if resumed is not None and _only_leads(skeleton, sentence.first, at, language):
            yield Proposal("formula", *resumed, at, speaker, "according", "", "resumed")
            return
        if speaker is not None and (
            beside
            or speaker.last >= sentence.last
            or not skeleton.words[speaker.last].isalpha()
            or (language.verb_second and _goes_on(skeleton, speaker.last, sentence.last, language))
        ):
            left = at - (skeleton.words[at - 1] == ",")
            yield from _formula_content(skeleton, sentence, left, at, speaker, language)
            if resumed is not None:
                yield Proposal("formula", *resumed, at, speaker, "according", "", "resumed")
            if beside and left - sentence.first > 1 and speaker.last >= sentence.last - 1:
                yield Proposal("formula", left - 1, left, at, speaker, "according", "", "before", True)


def _only_leads(skeleton: Skeleton, at: int, end: int, language: Language) -> bool:
    """ "Am Ende, so Lee, sei das Haus leer": what is said begins behind, where a preposition opens."""
    low = skeleton.lows[at]
    if not language.auxiliaries.isdisjoint(skeleton.lows[at:end]):
        return False  # "Am Ende sei, so Lee, das Haus leer"
    return low in language.prepositions or low in language.adverbs or low in language.openers


def _goes_on(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """ ", so Lee in Berlin", ", so Lee weiter.", ", so Lee erbost.": what may stand behind who is put in."""
    if skeleton.lows[at] in language.prepositions:
        return True
    if at + 1 < last and skeleton.words[at + 1][0].isalpha():
        return False
    return skeleton.words[at].islower() and skeleton.lows[at] not in language.auxiliaries


def _set_aside(skeleton: Skeleton, at: int, last: int, language: Language) -> Phrase | None:
    """Who ", so X" names, ", so letztere" among them."""
    following = skeleton.words[at + 1] if at + 1 < last else "."
    if at < last and skeleton.lows[at] in language.subject_pronouns and not following[0].isalpha():
        return Phrase(at, at + 1, at + 1, at)
    found = phrase_after(skeleton, at, last, language)
    owner = owner_of_opinion(skeleton, found, last, language) if found is not None else None
    return owner or found


def _formula_content(
    skeleton: Skeleton, sentence: Clauses, left: int, at: int, speaker: Phrase | None, language: Language
) -> Iterator[Proposal]:
    begin = content_start(skeleton, sentence, left, language)
    if left > begin:
        alone = left - begin == 1 and skeleton.words[begin] == STRING
        yield Proposal("formula", begin, left, at, speaker, "according", "", "before", alone)


def _by_formula(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> Iterator[Proposal]:
    """ "according to X": the rest of the sentence is content."""
    end = _end_of_formula(skeleton, sentence, at, language)
    if end is None or is_by_rule(skeleton, at, language):
        return
    if at > sentence.first and skeleton.lows[at - 1] in language.clauses.agreeing:
        return  # "Juan está de acuerdo con Ana Ruiz: ..."
    told = _told_behind(skeleton, end, sentence.last, language)
    named = _of_whom(skeleton, told or end, sentence.last, language)
    if told is not None and named is None:
        yield from _told_by_whom(skeleton, sentence, at, told, language)
        return
    speaker = _whole_speaker(skeleton, sentence, at, end, named, language)
    if skeleton.lows[end - 1] == "per" and not _tells(skeleton, at, speaker, language):
        return  # "as per the rules", "as per the plan of the council"
    intends = skeleton.lows[end - 1] in language.phrase_words.intentions
    if not intends or _tells_what_shall(skeleton, sentence, speaker, language):
        yield from _content(skeleton, sentence, at, end, speaker, language)


def _tells(skeleton: Skeleton, at: int, speaker: Phrase | None, language: Language) -> bool:
    """Whether people or a report stand behind "as per", and a comma parts it from what they say."""
    if not language.knows_people or speaker is None:
        return False
    low, words = skeleton.lows[speaker.core - 1], skeleton.words
    norms = language.clauses.norms | language.clauses.bare_norms
    apart = words[at - 1] == "," or (
        words[at][0].isupper() and words[speaker.last : speaker.last + 1] == [","]
    )
    known = low in language.who or low in language.things or words[speaker.core - 1][0].isupper()
    return apart and low not in norms and known


def _end_of_formula(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> int | None:
    """Where the formula ends whose first word stands at `at`: "according to", "nach Angaben von"."""
    lows = skeleton.lows
    known = language.formulas_by_head.get(lows[at], ())
    length = next((size for one in known if (size := matched_tokens(lows, at, one, language))), 0)
    if not length and language.verb_second and is_document(skeleton, at + 1, sentence.last, language):
        return at + 1
    if not length and language.verb_second:
        return survey_behind(skeleton, at, sentence.last, language)
    end = at + length
    linked = length > 1 and end < sentence.last and lows[end] in language.role_words.agents
    if linked and language.has_capital_nouns:
        return end + 1  # "nach den Worten von X", "nach Angaben des Vereins"
    return end if length else None


def _whole_speaker(
    skeleton: Skeleton, sentence: Clauses, at: int, end: int, named: Phrase | None, language: Language
) -> Phrase | None:
    """Who is named behind the formula from `at` to `end`, with what belongs to the name."""
    last, owner = sentence.last, at + 1
    speaker = named or _any_phrase(skeleton, end, last)
    if end - at == _WITH_OWNER and skeleton.lows[owner] in language.pronouns:
        speaker = Phrase(owner, owner + 1, owner + 1, owner)  # "по ее словам"
    if speaker is None:
        return None
    if language.declines_names:
        speaker = with_name_in_case(skeleton, speaker, last, language)
    speaker = maker_behind(skeleton, speaker, last, language) or speaker
    speaker = with_holder(skeleton, with_those_behind(skeleton, speaker, last, language), last, language)
    if is_plural_noun(skeleton, speaker.last, last, language):  # "according to press reports"
        speaker = speaker._replace(last=speaker.last + 1, core=speaker.last + 1)
    speaker = with_owner(skeleton, speaker, last, language)
    if not skeleton.words[speaker.last - 1][0].islower():
        return speaker
    aside = name_aside(skeleton, speaker.last, language)
    aside = aside or name_past_place(skeleton, speaker.last, last, language)
    return speaker._replace(last=aside) if aside is not None and aside < last else speaker


_WITH_OWNER = 3


def _content(
    skeleton: Skeleton, sentence: Clauses, at: int, end: int, speaker: Phrase | None, language: Language
) -> Iterator[Proposal]:
    """What stands around or behind the formula from `at` to `end`."""
    words, first = skeleton.words, sentence.first
    left = at - (at > first and words[at - 1] == ",")
    string = _string_behind(skeleton, sentence, left, at, speaker, language)
    if string is not None:
        yield string
        return
    if speaker is not None and _is_noun_of(skeleton, sentence, at, speaker, language):
        return
    whole = _around_formula(skeleton, sentence, at, speaker, language)
    if whole is not None:
        yield whole
        if words[whole.last : whole.last + 2] == [":", STRING] and speaker is not None:
            begin = whole.last + 1
            yield Proposal("formula", begin, begin + 1, at, speaker, "according", "", "after", True)
    elif left - first >= 2 or (left > first and words[left - 1] == STRING):
        yield from _content_before(skeleton, sentence, left, at, speaker, language)
    else:
        yield from _content_behind(skeleton, sentence, at, end, speaker, language)


def _string_behind(
    skeleton: Skeleton, sentence: Clauses, left: int, at: int, speaker: Phrase | None, language: Language
) -> Proposal | None:
    """ "Geräte stellen nach Meinung von X „...“ dar": the words in marks follow."""
    if not language.verb_second or speaker is None or left <= sentence.first:
        return None
    end = trim_end(skeleton, sentence.last, speaker.last)
    if STRING not in skeleton.words[speaker.last : end] or STRING in skeleton.words[sentence.first : left]:
        return None
    if skeleton.words.index(STRING, speaker.last) == before_string(skeleton, speaker.last, end) + 1:
        return None  # "Sie hätten laut Lee den Weg gemieden: „...“": clause and words in marks
    return Proposal("formula", speaker.last, end, at, speaker, "according", "", "after")


def _content_before(
    skeleton: Skeleton, sentence: Clauses, left: int, at: int, speaker: Phrase | None, language: Language
) -> Iterator[Proposal]:
    """ "The ferry sank, according to X", and what goes on behind: "The ferry, according to X, sank"."""
    left = before_report(skeleton, sentence.first, left, language)
    resumed = _resumed_at(skeleton, sentence, left, at, speaker, language)
    opens = language.declines_names or only_opens(skeleton, sentence.first, left, language)
    if resumed is None or not opens:
        yield from _formula_content(skeleton, sentence, left, at, speaker, language)
    if resumed is not None:
        yield Proposal("formula", *resumed, at, speaker, "according", "", "resumed")


def _content_behind(
    skeleton: Skeleton, sentence: Clauses, at: int, end: int, speaker: Phrase | None, language: Language
) -> Iterator[Proposal]:
    """ "According to X, the ferry sank.": behind the sign that ends the formula, and behind what X is."""
    words, last = skeleton.words, sentence.last
    k = speaker.last if speaker else end
    if language.verb_second:
        k = _past_house(skeleton, k, last, language)
    else:
        k = next((n for n in range(k, last) if words[n] in _CLOSES_FORMULA), max(k, last))
    begin = k + 1 if k < last and words[k] in _CLOSES_FORMULA else k
    set_off = language.knows_people or language.subjects_last
    if set_off and speaker is not None and words[speaker.last - 1][0].isupper():
        begin = past_aside(skeleton, begin, last, language)
    stop = trim_end(skeleton, last, begin)
    if stop > begin:
        alone = stop - begin == 1 and words[begin] == STRING
        yield Proposal("formula", begin, stop, at, speaker, "according", "", "after", alone)


def _of_whom(skeleton: Skeleton, at: int, last: int, language: Language) -> Phrase | None:
    """Who is named behind a formula, whose article may end it: "nach Angaben des nordischen Militärs"."""
    behind_article = language.verb_second and skeleton.lows[at - 1] in language.determiners
    found = phrase_after(skeleton, at - behind_article, last, language)
    return found._replace(first=at) if found is not None and found.first < at < found.last else found


def _tells_what_shall(
    skeleton: Skeleton, sentence: Clauses, speaker: Phrase | None, language: Language
) -> bool:
    """ "Nach den Plänen der Stadt soll ...": not "Nach der Ankündigung der Stadt stieg der Preis"."""
    end = past_bracket(skeleton, speaker.last, sentence.last) if speaker is not None else sentence.last
    return end < sentence.last and skeleton.lows[end] in language.phrase_words.shall


def _past_house(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """ "Nach Angaben von Lee von der Polizei sei ...": past whose house, where a verb follows."""
    end = past_attributes(skeleton, at, last, language) or at
    verbs = language.auxiliaries | language.reported_forms
    return end if end < last and skeleton.lows[end] in verbs else at


def _around_formula(
    skeleton: Skeleton, sentence: Clauses, at: int, speaker: Phrase | None, language: Language
) -> Proposal | None:
    """ "Der Brand wurde laut Polizei von einem Kind gelegt": the whole clause, where no comma sets it off."""
    if not language.verb_second or speaker is None or not sentence.first < at < speaker.last:
        return None
    behind = past_bracket(skeleton, speaker.last, sentence.last)
    begin, end = sentence.first, trim_end(skeleton, sentence.last, behind)
    words, heads = skeleton.words, language.formula_heads
    commas = (k for k in range(behind, end - 1) if words[k] == "," and skeleton.lows[k + 1] in heads)
    end = before_string(skeleton, behind, end)
    end, begin = next(commas, end), _own_clause(skeleton, begin, at, language)
    parts = words[begin:at], words[behind:end]
    if any(STRING in part for part in parts) or not parts[1] or not parts[1][0][0].isalnum():
        return None
    if words[at - 1] == "," and not heads.isdisjoint(skeleton.lows[begin : at - 1]):
        # "Es stieg laut Lee auf 300, laut Chen auf 400"
        return Proposal("formula", behind, end, at, speaker, "according", "", "after")
    if words[at - 1] == "," or at - begin < _SHORTEST_CLAUSE:
        return None
    return Proposal("formula", begin, end, at, speaker, "according", "", "before")


_SHORTEST_CLAUSE = 1


def _own_clause(skeleton: Skeleton, first: int, at: int, language: Language) -> int:
    """Where the clause around token `at` begins: "..., die laut Lee", "..., weil laut Lee"."""
    comma = next((k for k in range(at - 2, first, -1) if skeleton.words[k] == ","), None)
    if comma is None:
        return first
    low = skeleton.lows[comma + 1]
    hangs = low in language.relatives or low in language.conjunctions or low in language.that_words
    hangs = hangs or (comma == at - 2 and low in language.determiners)
    hangs = hangs or (language.verb_second and skeleton.lows[comma - 1] in language.says)
    return comma + 1 if hangs else first


def _is_noun_of(skeleton: Skeleton, sentence: Clauses, at: int, speaker: Phrase, language: Language) -> bool:
    """ "He stated that the rate according to bank figures is 5 %": what hangs on a noun is no clause."""
    if not language.knows_people or skeleton.words[at - 1] in (",", STRING) or at <= sentence.first:
        return False
    opens = (k + 1 for k in range(at - 1, sentence.first - 1, -1) if skeleton.lows[k] in language.that_words)
    begin = next(opens, sentence.first)
    does = has_verb(skeleton, begin, at, language) or any(
        low.endswith(language.clauses.pasts) for low in skeleton.lows[begin:at]
    )
    near = skeleton.lows[speaker.last : min(sentence.last, speaker.last + _NOUN_REACH)]
    return not does and not language.auxiliaries.isdisjoint(near) and "," not in near


_NOUN_REACH = 4


def _told_behind(skeleton: Skeleton, at: int, last: int, language: Language) -> int | None:
    """Where "la alcaldesa" begins in "según explicó ayer la alcaldesa", "según ha explicado"; else None."""
    if not language.drops_subjects or at >= last:
        return None
    at += skeleton.lows[at] in language.auxiliaries
    if at >= last or skeleton.lows[at] not in language.says or not skeleton.words[at].islower():
        return None
    return past_small_words(skeleton, at + 1, last, language)


def _told_by_whom(
    skeleton: Skeleton, sentence: Clauses, at: int, told: int, language: Language
) -> Iterator[Proposal]:
    """ "El molino está cerrado, según explicó.", "Según dijo, el molino está cerrado.": one named before."""
    words = skeleton.words
    if at > sentence.first:
        left = at - (words[at - 1] == ",")
        return (yield from _formula_content(skeleton, sentence, left, told - 1, None, language))
    comma = next((k for k in range(told, sentence.last) if words[k] == ","), sentence.last)
    end = trim_end(skeleton, sentence.last, comma + 1)
    if end > comma + 1:
        alone = end - comma == _ALONE and words[comma + 1] == STRING
        yield Proposal("formula", comma + 1, end, told - 1, None, "according", "", "after", alone)


_ALONE = 2
_CLOSES_FORMULA = frozenset({",", ":"})


def _resumed_at(
    skeleton: Skeleton, sentence: Clauses, left: int, at: int, speaker: Phrase | None, language: Language
) -> tuple[int, int] | None:
    """ "The ferry, according to X, sank.": what goes on behind the second comma."""
    words = skeleton.words
    comma = past_owner(skeleton, speaker, language) if speaker is not None else sentence.last
    if speaker is None or left == at or comma >= sentence.last or words[comma] != ",":
        return None
    begin = comma + 1
    knows = language.knows_people or language.declines_names or language.verb_second
    if STRING in words[sentence.first : left] or not knows or begin >= sentence.last:
        return None
    goes_on = not has_verb(skeleton, sentence.first, left, language)
    goes_on |= language.declines_names and opens_condition(skeleton.lows[sentence.first], language)
    if language.verb_second and skeleton.lows[begin] not in language.conjunctions:
        goes_on |= not language.auxiliaries.isdisjoint(skeleton.lows[sentence.first : left])
    end = trim_end(skeleton, sentence.last, begin)
    return (begin, end) if goes_on and end > begin else None


def _any_phrase(skeleton: Skeleton, at: int, last: int) -> Phrase | None:
    end = at
    while (
        end < min(last, at + 12) and skeleton.words[end] not in ",.;:()—–" and skeleton.words[end] != STRING
    ):
        end += 1
    return Phrase(at, end, end, at) if end > at else None

"""Between a verb and the subject behind it: when, to whom and where, and where the subject begins.

"ha dicho en rueda de prensa la delegada", "a dit mardi le préfet", "сказал отец одного из детей Иван Лисов".
"""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.attribution.plausible import is_known_role, is_someone
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.declined import is_given_in_any_case, role_in_nominative
from provenance.quotes.sentence.hanging import is_study
from provenance.quotes.sentence.phrase_ends import past_bracket
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.portfolios import with_holder
from provenance.quotes.sentence.skeleton import STRING, Skeleton


def past_told(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """Past small words and an outlet that is told, behind a verb: "sagte gestern der Rundschau Jan Lee"."""
    while at < last and (at in skeleton.told or skeleton.lows[at] in language.behind_verbs):
        at = skeleton.told.get(at, at + 1)
    return at


def past_small_words(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """Past what stands between verb and subject: "a dit mardi le préfet", "relató a la cadena su tía"."""
    at = _past_times(skeleton, past_interjected(skeleton, at, last, language), last, language)
    if at + 1 >= last or not (language.subjects_last or not language.has_articles):
        return min(at + _place_tokens(skeleton, at, last, language), last)
    is_address = "." in skeleton.words[at] and skeleton.words[at].isascii()  # "рассказал 78.RU один из"
    told_to = not language.has_articles and (skeleton.words[at][0].isupper() or is_address)
    someone = language.roles | language.partitives
    if told_to and skeleton.words[at + 1].islower() and skeleton.lows[at + 1] in someone:
        return at + 1  # "пояснил РБК профессор Лисов"
    adjective = skeleton.lows[at + 1].endswith(language.adjective_endings) and at + 2 < last
    if told_to and adjective and skeleton.lows[at + 2] in language.roles:
        return at + 1  # "сообщила ТАСС официальный представитель"
    told = language.subjects_last and skeleton.lows[at] in language.addressing
    if language.subjects_last and (skeleton.lows[at] in language.prepositions or told):
        house = _past_outlet(skeleton, at, last, language)
        if house is not None:
            return house
    if skeleton.lows[at] in language.prepositions or told:
        office = _office_behind(skeleton, at, last, language)
        if office is not None:
            return office
    return min(_past_addressee(skeleton, at, last, language) if told else at, last)


def _past_outlet(skeleton: Skeleton, at: int, last: int, language: Language) -> int | None:
    """ "explique à France Bleu Ann Lee", "auprès de l’AFP Ann Lee": past an outlet, to the name behind it."""
    lows, words = skeleton.lows, skeleton.words
    k = at + 1
    while k < last and (lows[k] in language.of_words or lows[k] in language.determiners):
        k += 1
    end = skeleton.outlets.get(skeleton.starts[k]) if k < last else None
    if end is None:
        return None
    while k < last and skeleton.starts[k] < end:
        k += 1
    opens = k < last and (words[k][0].isupper() or lows[k] in language.determiners)
    return k if opens else None


def _place_tokens(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """How many tokens a place takes in "sagt in Bern Ann Lee": none unless a given name follows."""
    if not language.verb_second or at + 3 >= last or skeleton.lows[at] not in language.prepositions:
        return 0
    names = all(word[0].isupper() for word in skeleton.words[at + 1 : at + 4])
    return 2 if names and is_given_in_any_case(skeleton.lows[at + 2], language) else 0


def past_interjected(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """Past "pour sa part", ", в свою очередь,": what sets one speaker against another."""
    words, lows = skeleton.words, skeleton.lows
    begin = at + (at < last and words[at] == ",")
    size = max(
        (len(one) for one in language.interjected if tuple(lows[begin : begin + len(one)]) == one), default=0
    )
    if not size or (begin > at and words[begin + size : begin + size + 1] != [","]):
        return at
    return min(last, begin + size + (begin > at))


def before_interjected(skeleton: Skeleton, end: int, language: Language) -> int:
    """Where "pour sa part" begins that ends before token `end`, or `end`."""
    lows = skeleton.lows
    sizes = (len(one) for one in language.interjected if tuple(lows[max(0, end - len(one)) : end]) == one)
    return end - max(sizes, default=0)


def _past_times(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """Past "mardi", "ce lundi", "se", "ihn": when, and what belongs to the verb."""
    lows = skeleton.lows
    while at < last:
        if lows[at] in language.time_words or lows[at] in language.between_words:
            at += 1
        elif lows[at] in language.determiners and at + 1 < last and lows[at + 1] in language.time_words:
            at += 2
        elif lows[at].isdigit() and at + 1 < last and lows[at + 1] in language.time_words:
            at += 2  # "jeudi 17 octobre"
        else:
            break
    return at


def _office_behind(skeleton: Skeleton, at: int, last: int, language: Language) -> int | None:
    """Where "la alcaldesa" begins in "dijo en rueda de prensa la alcaldesa Ana Lee"."""
    words, lows = skeleton.words, skeleton.lows
    for k in range(at + 1, min(last, at + _SMALL_REACH)):
        if words[k] in ",.;:" or words[k] == STRING:
            return None
        named = words[k][0].isupper() and words[k + 1 : k + 2] and words[k + 1][0].isupper()
        if named and words[k - 1].islower() and lows[k - 1] not in language.prepositions:
            is_led = lows[k - 1] in language.addressing or lows[k - 1] in language.determiners
            return None if is_led else k
        if lows[k] not in language.roles:
            continue
        begin = k - 1 if lows[k - 1] in language.determiners else k
        if language.has_articles and (begin == k or lows[begin - 1] in language.prepositions):
            continue
        if lows[begin - 1] not in language.prepositions and lows[begin - 1] not in language.addressing:
            return begin
    return None


def _past_addressee(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """ "a la agencia Nueva Prensa Ana Lee, ...": the name that closes the run is the subject."""
    words = skeleton.words
    at += 2 if skeleton.lows[at + 1] not in language.determiners else 3
    begin = at
    while at < last and words[at][0].isupper():
        at += 1
    low = skeleton.lows[begin] if at - begin == _FULL_NAME else ""
    if low in language.male_names or low in language.female_names:
        return begin  # "a Telesur Ana Lee"
    return at - 2 if at - begin > 2 and at < last and words[at] == "," else at


_SMALL_REACH, _FULL_NAME = 10, 2


def with_name_behind(skeleton: Skeleton, phrase: Phrase, last: int, language: Language) -> Phrase:
    """ "отец одного из школьников Иван Лисов": the name that ends a role's description."""
    words, lows = skeleton.words, skeleton.lows
    if lows[phrase.first] not in language.roles:
        told_of = phrase.last - phrase.first == 2 and words[phrase.first].islower()
        described = lows[phrase.first].endswith(language.adjective_endings)
        if told_of and not described and lows[phrase.last - 1] in language.roles:
            return phrase._replace(first=phrase.last - 1, left=phrase.last - 1)  # "снял видео автор"
        return phrase
    goes_on = phrase.last < last and lows[phrase.last] in language.prepositions
    is_named = words[phrase.last - 1][0].isupper() and (
        phrase.last - phrase.first != 2 or phrase.last >= last
    )
    if is_named and not (goes_on and language.given_names.isdisjoint(lows[phrase.first : phrase.last])):
        return phrase  # but "глава штаба России по Галлии Анна Лисова"
    for k in range(phrase.last, min(last - 1, phrase.last + _NAME_REACH)):
        if lows[k] in language.cues or not _lists(skeleton, k, language):
            return phrase
        if lows[k] in language.male_names or lows[k] in language.female_names:
            found = phrase._replace(last=k + 2, core=k + 2 if goes_on else phrase.core)
            return found if words[k + 1][0].isupper() else phrase
    return phrase


def with_name_in_case(skeleton: Skeleton, phrase: Phrase, last: int, language: Language) -> Phrase:
    """ "по словам министра портов и рыбы Ивана Лисова": the name that ends the office, in its case."""
    if role_in_nominative(skeleton.lows[phrase.first], language) is None:
        return phrase
    if any(word[0].isupper() for word in skeleton.words[phrase.first : phrase.last]):
        return phrase
    for k in range(phrase.last, min(last - 1, phrase.last + _NAME_REACH)):
        if skeleton.lows[k] in language.cues or not _lists(skeleton, k, language):
            return phrase
        if skeleton.words[k][0].isupper() and is_given_in_any_case(skeleton.lows[k], language):
            return phrase._replace(last=k + 2, core=k + 2) if skeleton.words[k + 1][0].isupper() else phrase
    return phrase


def _lists(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether what an office is for may go on: "по делам культуры, туризма и спорта"."""
    words, lows = skeleton.words, skeleton.lows
    if lows[at] in language.joining:
        return words[at + 1].islower()
    if words[at] == ",":
        known = lows[at + 1] in language.sorts or lows[at + 1] in language.that_words
        return words[at + 1].islower() and not known and lows[at + 1].endswith(language.genitive_endings)
    return words[at][0].isalpha() and lows[at] not in language.conjunctions


_NAME_REACH = 14


def named_behind_verb(place: CuePlace, speaker: Phrase) -> Phrase | None:
    """ "Инициативу раскритиковал сенатор Олег Зверев": who is named behind the verb, where cases tell."""
    skeleton, language = place.skeleton, place.language
    words, lows = skeleton.words, skeleton.lows
    if any(words[k][0].isupper() for k in range(speaker.first + 1, speaker.last)):
        return None
    low = lows[speaker.first]
    if low in language.pronouns or low in language.roles or words[speaker.last - 1].isupper():
        return None
    found = phrase_after(skeleton, place.at + 1, place.sentence.last, language)
    if found is None or found.last - found.first < 2 or lows[found.first] in language.pronouns:
        return None
    named = words[found.last - 1][0].isupper() and words[found.last - 2][0].isupper()
    return found if named and lows[found.first] in language.roles else None


def before_colon(place: CuePlace, after: int) -> Phrase | None:
    """ "Así se expresó Ana Lee: “...”", "Ainsi l'explique Ana Lee : « ... »": who stands behind the verb,
    right before the colon of the words in marks."""
    skeleton, last, language = place.skeleton, place.sentence.last, place.language
    if not place.is_finite or skeleton.lows[place.at].partition(" ")[2] in language.prepositions:
        return None  # "cargó contra la Junta: “...”"
    begin = past_small_words(skeleton, after, last, language)
    if begin >= last or skeleton.lows[begin] in language.prepositions | language.addressing:
        return None
    found = phrase_after(skeleton, begin, last, language)
    found = with_holder(skeleton, found, last, language) if found is not None else None
    if found is None or skeleton.words[found.last : found.last + 2] != [":", STRING]:
        return None
    is_name = skeleton.words[found.last - 1][0].isupper()
    return found if is_name or is_known_role(skeleton, found, language) else None


def closes_with_someone(place: CuePlace, head: int, speaker: Phrase | None) -> bool:
    """ "El molino está cerrado, precisó la alcaldesa.": the verb, from `head`, and a person or body end the
    sentence; `speaker` is the phrase in front of it."""
    skeleton, last, language = place.skeleton, place.sentence.last, place.language
    at = place.at + 1
    if place.cue.lemma not in language.speech or skeleton.words[head - 1] != ",":
        return False
    is_set_off = speaker is not None and skeleton.words[speaker.first - 1] == ","
    if speaker is not None and is_set_off and speaker.last >= head - 1:
        return False  # "Su productor, Juan Lee, criticó ..."
    if at >= last or skeleton.lows[at] in language.prepositions | language.addressing:
        return False
    found = phrase_after(skeleton, past_small_words(skeleton, at, last, language), last, language)
    if found is None or not is_someone(skeleton, found, language):
        return False
    end = past_bracket(skeleton, found.last, last)
    return end >= last or skeleton.words[end] in ".!?" or _is_described(place, end)


def closes_with_pronoun(place: CuePlace, left: int, after: int) -> bool:
    """ "Le pont est fermé, a-t-il dit lors d'une réunion.": where and when it was said ends the sentence."""
    skeleton, sentence, language = place.skeleton, place.sentence, place.language
    if not language.subjects_last or not place.speaks or left < sentence.first + _FEWEST:
        return False
    is_joined = skeleton.lows[left] in language.pronouns and "-" in skeleton.lows[left]
    if not is_joined or skeleton.words[left - 1] != ",":
        return False
    if after >= sentence.last or skeleton.lows[after] not in language.prepositions:
        return False
    behind = range(after, sentence.last)
    return all(skeleton.words[k] != STRING and skeleton.lows[k] not in language.that_words for k in behind)


_FEWEST = 4


def _is_described(place: CuePlace, comma: int) -> bool:
    """ "precisó la alcaldesa, Ana Lee.", "précise Ann Lee, maire de Pell": a comma, and who that is."""
    skeleton, last, language = place.skeleton, place.sentence.last, place.language
    if skeleton.words[comma] != "," or comma + 1 >= last:
        return False
    at = comma + 1
    if skeleton.lows[at] in language.relatives | language.who:
        return True
    at += skeleton.lows[at] in language.determiners
    if at < last and skeleton.lows[at] in language.roles:
        return True
    while at < last and skeleton.words[at][0].isupper():
        at += 1
    return at - comma > 2 and (at == last or skeleton.words[at] in ",.")


def is_addressed(place: CuePlace, found: Phrase) -> bool:
    """ "..., Lee told the media": who is told does not speak."""
    low, language = place.skeleton.lows[found.first], place.language
    if not language.knows_people or place.cue.lemma not in language.told:
        return False
    if place.cue.lemma == "tell":
        return True  # "an unnamed “friend” tells columnist Ann Lee"
    return low in language.determiners or low in language.addressees


def is_found_by_study(place: CuePlace) -> bool:
    """ "The river is rising, found a study"."""
    found = phrase_after(place.skeleton, place.at + 1, place.sentence.last, place.language)
    return found is not None and is_study(place.skeleton.lows[found.core - 1], place.language)


def is_within(place: CuePlace, speaker: Phrase) -> bool:
    """ "dijo que el proyecto contó con “...”": a thing's verb inside what someone says."""
    skeleton, language = place.skeleton, place.language
    if speaker.left <= place.sentence.first or skeleton.lows[speaker.left - 1] not in language.that_words:
        return False
    if any(skeleton.words[k][0].isupper() for k in range(speaker.first, speaker.last)):
        return False
    return language.who.isdisjoint(skeleton.lows[speaker.first : speaker.last])


def begun(place: CuePlace) -> Proposal | None:
    """ "Said Ann Lee, “...”", "Says Lee: “...”": the verb opens the sentence, then who said it."""
    skeleton, sentence, at, cue, language = place
    if at != sentence.first or not place.speaks or not place.is_finite:
        return None
    found = phrase_after(skeleton, at + 1, sentence.last, language)
    if found is None or found.last + 1 >= sentence.last or skeleton.words[found.last] not in ",:":
        return None
    string = found.last + 1
    if skeleton.words[string] != STRING:
        return None
    return Proposal("string-after", string, string + 1, at, found, cue.lemma, cue.form, ",", True)


def opens_clause(place: CuePlace, phrase: Phrase) -> bool:
    """Whether the phrase is the subject of a verb that follows."""
    if phrase.last >= place.sentence.last:
        return False
    low, language = place.skeleton.lows[phrase.last], place.language
    if low in language.auxiliaries or low in language.finite_verbs:
        return True
    if not language.knows_people or phrase.last - phrase.first > 1:
        return False
    if place.skeleton.lows[phrase.first] not in language.pronouns or not low.isalpha():
        return False
    where = language.prepositions | language.conjunctions | language.time_words | language.near_times
    return low not in where and not low.endswith(language.clauses.adverbs)  # "said he worked as a baker"


def points_back(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether a phrase only points at what was said: "das", "dies"."""
    return phrase.last - phrase.first == 1 and skeleton.lows[phrase.first] in language.pointing


def rules_behind(place: CuePlace, head: int) -> bool:
    """ "“...,” ruled the court.": a closed string, a verb of thought, and who ends the sentence."""
    skeleton, sentence, language = place.skeleton, place.sentence, place.language
    string = head - 1
    if head != place.at or string < sentence.first or skeleton.words[string] != STRING:
        return False
    marked = skeleton.strings[string]
    behind = phrase_after(skeleton, place.at + 1, sentence.last, language)
    if behind is None or skeleton.text[marked.start : marked.end].rstrip()[-1:] not in (",", "!", "?"):
        return False
    is_over = behind.last >= sentence.last or skeleton.words[behind.last] in ".,;"
    return is_over and is_someone(skeleton, behind, language)

"""Subjects in front of their verb where cases, not places, tell them: what belongs to another phrase is cut.

The nouns and endings are those of the language's tables.
"""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.declined import in_nominative, role_in_nominative
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import Skeleton


def behind_adverbial(phrase: Phrase, skeleton: Skeleton, language: Language) -> Phrase | None:
    """ "В письме союз врачей просит ...": the body behind what hangs on the preposition; else nobody.

    Nouns of bodies are listed in the nominative, so the one found is no genitive.
    """
    for at in range(phrase.first + 1, phrase.last):
        if skeleton.lows[at] in language.bodies or skeleton.lows[at] in language.roles:
            return phrase._replace(first=at, left=at, core=max(phrase.core, at + 1))
    return None  # "С ним соглашается ...": no subject hangs on a preposition


def without_object(skeleton: Skeleton, phrase: Phrase, language: Language) -> Phrase:
    """ "Минобрнауки находку назвали": a name, then the object in front of its verb."""
    words, end = skeleton.words, phrase.first
    while end < phrase.last and words[end][0].isupper():
        end += 1
    last = skeleton.lows[phrase.last - 1]
    if skeleton.lows[phrase.first] in language.roles:
        return phrase  # "Представитель компании": a capital because the sentence begins
    is_marked = skeleton.ends[phrase.first] - skeleton.starts[phrase.first] > len(words[phrase.first])
    if is_marked and phrase.last - phrase.first == 2 and last in language.roles:
        return phrase._replace(first=phrase.last - 1, left=phrase.last - 1)  # "В эфире «Луч» тренер добавил"
    if skeleton.lows[phrase.first] in language.bodies and last.endswith(language.genitive_endings):
        return phrase  # "Союз врачей"
    adjectives = (*language.adjective_endings, *language.name_cases.oblique_adjectives)
    if skeleton.lows[phrase.first].endswith(adjectives) and phrase.last - phrase.first > 1:
        return phrase  # "Военный комиссар", "в Белом доме"
    if end == phrase.first or end == phrase.last or phrase.last - end > 2 or last in language.roles:
        return phrase
    return phrase._replace(last=end, core=end) if words[phrase.last - 1].islower() else phrase


def in_first_case(place: CuePlace, proposal: Proposal) -> Proposal:
    """The proposal with a subject that its case allows: in "сказал Ивану Орлову сосед" the neighbour."""
    speaker, skeleton, language = proposal.speaker, place.skeleton, place.language
    if speaker is None or proposal.cue != place.at:
        return proposal
    if place.cue.lemma == "quote":
        return proposal._replace(speaker=_quoted(place, speaker))
    before = skeleton.lows[speaker.first - 1] if speaker.first else ""
    if before in language.prepositions:
        return proposal  # "сообщили в штабе"
    own = _own_case(place, speaker)
    if own is None and speaker.last <= place.at:
        behind = phrase_after(skeleton, place.at + 1, place.sentence.last, language)
        own = _own_case(place, behind) if behind is not None else None
    return proposal if own == speaker else proposal._replace(speaker=own)


def _quoted(place: CuePlace, speaker: Phrase) -> Phrase:
    """ "Лисов процитировал Анну Белову: «...»": whose words they are stands behind the verb."""
    skeleton, at, last, language = place.skeleton, place.at, place.sentence.last, place.language
    behind = phrase_after(skeleton, at + 1, last, language) if speaker.last <= at else None
    if behind is None or skeleton.words[behind.last : behind.last + 1] != [":"]:
        return speaker
    return behind if _is_oblique(skeleton, behind.first, language) else speaker


def _own_case(place: CuePlace, phrase: Phrase) -> Phrase | None:
    """The part of a phrase that can be the subject, None when only another case stands there."""
    skeleton, language = place.skeleton, place.language
    words = skeleton.words
    named = next(
        (k for k in range(phrase.first, phrase.last - 1) if _is_oblique(skeleton, k, language)), None
    )
    if named is None:
        return None if _is_one_of_many(place, phrase) or _is_told(place, phrase) else phrase
    end = named + 2
    if named > phrase.first and _is_done_to(place, phrase.first):
        return None
    if named > phrase.first:
        told = skeleton.lows[end - 1].endswith(language.name_cases.datives)
        led = all(word.islower() for word in words[phrase.first : named])
        return Phrase(phrase.first, named, named, phrase.left) if told and led else phrase
    if end < phrase.last and words[end][0].isalpha() and skeleton.lows[end] not in language.sorts:
        return Phrase(end, phrase.last, max(phrase.core, end + 1), phrase.left)
    return None


def _is_done_to(place: CuePlace, at: int) -> bool:
    """ "Мэра Ивана Орлова обвинили в том, что ...": an office in another case, a verb in the plural."""
    low, language = place.skeleton.lows[at], place.language
    is_plural = place.skeleton.lows[place.at].endswith(language.plural_past)
    return is_plural and low not in language.roles and role_in_nominative(low, language) is not None


def _is_oblique(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a full name in another case begins at a token."""
    words = tuple(skeleton.words[at : at + 2])
    if not (words[0][0].isupper() and words[1][0].isupper()):
        return False
    return in_nominative(words, language) != words


def _is_told(place: CuePlace, phrase: Phrase) -> bool:
    """ "Женщине ответили, что ...": one person in the dative, a verb in the plural."""
    skeleton, language = place.skeleton, place.language
    low = skeleton.lows[phrase.first]
    is_plural = skeleton.lows[place.at].endswith(language.plural_past)
    if phrase.last - phrase.first != 1 or not is_plural or not low.endswith(_DATIVES) or low in language.who:
        return False
    if low.endswith(_SEVERAL):
        return False  # "полицейские", "горожане"
    people = language.roles | language.titles.keys()
    return any(low[:-1] + ending in people for ending in _NOMINATIVES)


_SEVERAL = ("ие", "ые", "ане", "яне")
_DATIVES, _NOMINATIVES = ("е", "у", "ю"), ("а", "я", "", "ь", "й")


def _is_one_of_many(place: CuePlace, phrase: Phrase) -> bool:
    """ "Орлова спросили": one name, a verb in the plural."""
    skeleton, language = place.skeleton, place.language
    word = skeleton.words[phrase.first]
    if phrase.last - phrase.first != 1 or not word[0].isupper() or word.isupper() or not word.isalpha():
        return False
    if not skeleton.lows[place.at].endswith(language.plural_past) or skeleton.is_marked(phrase.first):
        return False
    before = skeleton.lows[phrase.first - 1] if phrase.first else ""
    is_name = skeleton.lows[phrase.first] not in language.who
    return is_name and before not in language.joining and word.endswith(language.name_cases.singular)

"""Who speaks where the verb stands second and clauses come before it: "Auf die Frage, ob ..., sagte Lee".

A clause that ends in its verb, and an ", wie Lee zugibt:" put in, are told from the main clause.
"""

from __future__ import annotations

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.behind_verbs import past_told
from provenance.quotes.attribution.passives import agent_behind
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.nominatives import is_no_object, main_subject, named_within, names_someone
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

_PUT_REACH = 16


def behind_clause(place: CuePlace) -> Phrase | None:
    """ "Auf die Frage, ob er bleibe, sagte Lee": a clause ends at the comma, the subject follows the verb."""
    skeleton, sentence, at, _, language = place
    if at - 2 <= sentence.first or skeleton.words[at - 1] != "," or not place.is_finite or not place.speaks:
        return None
    if not _ends_clause(skeleton, at - 2, language):
        return None
    begin = past_told(skeleton, at + 1, sentence.last, language)
    found = phrase_after(skeleton, begin, sentence.last, language)
    return found if found is not None and is_no_object(skeleton, found, language) else None


def quoted_one(place: CuePlace, head: int, behind: Phrase) -> Phrase:
    """ "„...“, zitiert die Zeitung Lee": Lee; "Er sei froh, zitiert ihn der Bote": "er"."""
    skeleton, sentence, language = place.skeleton, place.sentence, place.language
    found = phrase_after(skeleton, behind.last, sentence.last, language)
    if found is not None:
        return found
    own = main_subject(skeleton, sentence.first, head, language)
    is_pronoun = own is not None and skeleton.lows[own.first] in language.subject_pronouns
    return own if own is not None and is_pronoun and own.last <= head else behind


def subject_of_saying(skeleton: Skeleton, sentence: Clauses, language: Language) -> Phrase | None:
    """Whose verb of saying a sentence holds: "In einem Brief an Lee verwies die Ministerin auf ..."."""
    for at in range(sentence.last - 1, max(sentence.first, sentence.last - _SAYING_REACH), -1):
        if skeleton.lows[at] not in language.speaking or not skeleton.words[at].islower():
            continue
        begin = at + 1
        while begin < sentence.last and skeleton.lows[begin] in language.behind_verbs:
            begin += 1  # "Ähnlich äußerte sich auch Lee"
        behind = phrase_after(skeleton, begin, sentence.last, language)
        if behind is not None and is_no_object(skeleton, behind, language):
            opening = skeleton.lows[sentence.first]
            inverted = skeleton.words[at - 1] == "," or opening in language.prepositions | language.fronted
            if inverted and names_someone(skeleton, behind, language):
                return behind
        found = main_subject(skeleton, sentence.first, at, language)
        if found is not None:
            return found
    return None


_SAYING_REACH = 60


def holds_speech(skeleton: Skeleton, clauses: Clauses, language: Language) -> bool:
    """Whether a verb of saying stands in the sentence: it names who speaks itself."""
    return not language.says.isdisjoint(skeleton.lows[clauses.first : clauses.last])


def in_words_of(skeleton: Skeleton, sentence: Clauses, language: Language) -> Proposal | None:
    """ "..., was der Richter mit den Worten „...“ unterband": the clause's subject says the string."""
    lows = skeleton.lows
    for string in range(sentence.first + 3, sentence.last):
        if skeleton.words[string] != STRING or lows[string - 1] not in language.quoted_nouns:
            continue
        joint = string - 3
        behind = _behind_words(skeleton, sentence, joint, string, language)
        if behind is not None:
            return Proposal("formula", string, string + 1, joint, behind, "according", "", "after", True)
        if lows[joint] not in language.quoting_with or any(
            lemma_of(low, language) == "quote" for low in lows[sentence.first : sentence.last]
        ):
            return None
        near = range(joint, sentence.first, -1)
        opens = (k for k in near if skeleton.words[k] == "," or lows[k] in language.openers)
        begin = next(opens, sentence.first - 1) + 1
        speaker = main_subject(skeleton, begin, joint, language)
        speaker = speaker or main_subject(skeleton, sentence.first, joint, language)
        if speaker is None:
            return None
        return Proposal("formula", string, string + 1, joint, speaker, "according", "", "after", True)
    return None


def _behind_words(
    skeleton: Skeleton, sentence: Clauses, joint: int, string: int, language: Language
) -> Phrase | None:
    """ "Mit den Worten „...“ trat Lee zurück": where the words open the clause, who follows its verb."""
    opens = joint == sentence.first or skeleton.words[joint - 1] == ":"
    verb = string + 1 + (skeleton.words[string + 1 : string + 2] == [","])
    if not opens or skeleton.lows[joint] not in language.quoting_with or verb + 1 >= sentence.last:
        return None
    begin = verb + 1 + (skeleton.lows[verb + 1] in language.behind_verbs)
    found = phrase_after(skeleton, begin, sentence.last, language)
    if found is None or not skeleton.words[verb].islower():
        return None
    is_own = skeleton.lows[found.first] in language.own_pronouns
    return found if is_own or names_someone(skeleton, found, language) else None


def lemma_of(low: str, language: Language) -> str:
    """The lemma of a cue, "" for other words."""
    cue = language.cues.get(low)
    return cue.lemma if cue is not None else ""


def owner_of_opinion(skeleton: Skeleton, phrase: Phrase, stop: int, language: Language) -> Phrase | None:
    """ "so die Einschätzung von Lee", "lautet das Fazit der Trainerin": whose opinion the phrase is."""
    noun = phrase.first + (skeleton.lows[phrase.first] in language.determiners)
    while language.verb_second and noun < phrase.last - 1 and skeleton.words[noun].islower():
        noun += 1  # "der einhellige Tenor der Anwesenden"
    if noun >= phrase.last:
        return None
    if skeleton.lows[noun] not in language.opinions and skeleton.lows[noun] not in language.views:
        return None
    if noun + 1 < phrase.last:
        return phrase_after(skeleton, noun + 1, phrase.last, language)
    return agent_behind(skeleton, phrase.last, stop, language)


def spoken_with(place: CuePlace) -> Proposal | None:
    """ "Die Agentur sprach mit Jan Lee: „...“": the words are those of whom one speaks with."""
    skeleton, sentence, at, cue, language = place
    if not language.verb_second or cue.lemma != "speak" or not place.is_finite:
        return None
    if not _is_outlets(skeleton, sentence.first, at, language):
        return None  # "Der Richter sprach mit dem Zeugen: „...“": either may say it
    near = range(at + 1, min(sentence.last, at + _WITH_REACH))
    joint = next((k for k in near if skeleton.lows[k] in language.quoting_with), None)
    partner = phrase_after(skeleton, joint + 1, sentence.last, language) if joint is not None else None
    if partner is None or not names_someone(skeleton, partner, language):
        return None
    behind = range(partner.last, min(sentence.last - 1, partner.last + _WITH_REACH))
    colon = next((k for k in behind if skeleton.words[k] == ":"), None)
    if colon is None or skeleton.words[colon + 1] != STRING:
        return None
    string = colon + 1
    return Proposal("string-after", string, string + 1, at, partner, cue.lemma, cue.form, ":", True)


_WITH_REACH = 8


def _is_outlets(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """Whether a noun of outlets stands there: "Die Agentur Nord"."""
    nouns = language.channel_words.nouns_of_outlets
    return any(ends_in(low, nouns) for low in skeleton.lows[first:last])


def _ends_clause(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a finite verb stands at token `at`: last, as in a clause that hangs on another."""
    low = skeleton.lows[at]
    cue = language.cues.get(low)
    is_verb = cue is not None and cue.form in (Form.PAST, Form.PRESENT) and skeleton.words[at].islower()
    return is_verb or low in language.auxiliaries or low in language.reported_forms


def is_bare_name(place: CuePlace, phrase: Phrase) -> bool:
    """ "Lee kritisiert, dass ...": a capital alone opens the sentence in front of a verb in the singular."""
    skeleton, sentence, language = place.skeleton, place.sentence, place.language
    if phrase.last - phrase.first != 1 or phrase.first != sentence.first or phrase.last > place.at:
        return False
    if phrase.last < place.at:  # "Lee hatte gesagt"
        known = skeleton.words[phrase.first] in named_within(skeleton)
        if not known or skeleton.lows[phrase.last] not in language.auxiliaries:
            return False
    word, low = skeleton.words[phrase.first], skeleton.lows[phrase.first]
    if not place.is_finite or not place.speaks or skeleton.lows[place.at].endswith("en"):
        return False
    plain = (
        low.endswith(language.adverb_endings)
        or low in language.openings
        or low in language.time_words
        or low in language.pronouns
    )
    is_noun = low.endswith(language.abstract_endings) or ends_in(low, language.who) or low in language.cues
    return word[0].isupper() and not plain and not is_noun


def as_put_behind(skeleton: Skeleton, sentence: Clauses, language: Language) -> Proposal | None:
    """ "Es geht nicht voran, wie Trainer Lee gesteht: „...“": who is named in the clause says the string."""
    words, lows = skeleton.words, skeleton.lows
    for string in range(sentence.first + 4, sentence.last):
        if words[string] != STRING or words[string - 1] != ":":
            continue
        colon = string - 1
        near = range(colon - 3, max(sentence.first, colon - _PUT_REACH), -1)
        comma = next((k for k in near if words[k] == "," and lows[k + 1] in language.like_words), None)
        if comma is None or not words[colon - 1].islower():
            return None
        speaker = phrase_after(skeleton, comma + 2, colon, language)
        if speaker is None or not _is_subject(skeleton, speaker, language):
            return None
        return Proposal("formula", string, string + 1, colon - 1, speaker, "according", "", "after", True)
    return None


def _is_subject(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    return is_no_object(skeleton, phrase, language) and names_someone(skeleton, phrase, language)

"""Whose verb it is by the order of a German clause: one phrase before the verb, or its subject behind it.

"Max Lee, Obmann der Fraktion, warf der LINKEN vor" is told by who opens it, "Wie der Bote berichtet, ist Lee
frei" by who opens the clause. Where the order leaves a doubt nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.languages.model import Form, Language
from provenance.languages.name_words import PARTICLES
from provenance.quotes.attribution.behind_cues import skip_modifiers
from provenance.quotes.attribution.behind_verbs import past_told
from provenance.quotes.attribution.complements import complement
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.attribution.quoting import QUOTING
from provenance.quotes.attribution.verb_second import done_to, passive_agent, relative_of, to_sign
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.nominatives import is_no_object, main_subject, may_be_surname, names_someone
from provenance.quotes.sentence.phrase_ends import past_bracket
from provenance.quotes.sentence.phrases import Phrase, phrase_after, phrase_before
from provenance.quotes.sentence.skeleton import STRING, Skeleton

# "Es heißt", "es gibt", "es geht": no subject.
_IMPERSONAL = frozenset({"read", "admit", "assume", "stand", "react", "see", "find", "consider", "want"})
# Tokens from a verb to its colon: "lehnt er jedoch ab:".
_PARTICLE_REACH = 8
# Words of "Karl zu Lee".
_NOBLE = 3
_INFLECTED = ("en", "er", "em")
# Tokens between the subject that opens a sentence and its verb; past so many the order tells nothing.
_REACH = 40


def told_in_order(place: CuePlace) -> Iterable[Proposal] | None:
    """What the verb presents where the order of its clause tells whose it is, or that it is nobody's."""
    if _is_noun(place) or _convinces(place) or _is_attribute(place):
        return ()
    if done_to(place):
        return complement(place, skip_modifiers(place), passive_agent(place))
    speaker = ordered_subject(place) or _set_against(place)
    if speaker is not None:
        after = to_sign(place, max(skip_modifiers(place), speaker.last))
        return _cut(complement(place, after, speaker), ends_before_verb(place))
    return () if only_exists(place) else None


def _is_noun(place: CuePlace) -> bool:
    """ "nach offiziellen Angaben", "im Bericht": a capital behind another word makes no verb."""
    words, at = place.skeleton.words, place.at
    return at > place.sentence.first and words[at][0].isupper() and words[at - 1][0].isalnum()


def _is_attribute(place: CuePlace) -> bool:
    """ "des vom Richter am Montag verkündeten „Ultimatums“": a participle before its noun tells nothing."""
    skeleton, first, at, language = place.skeleton, place.sentence.first, place.at, place.language
    words, lows = skeleton.words, skeleton.lows
    if not lows[at].endswith(language.oblique_ending) or at + 1 >= place.sentence.last:
        return False
    if words[at + 1] != STRING and not words[at + 1][0].isupper():
        return False
    for k in range(at - 2, max(first, at - _ATTRIBUTE_REACH), -1):
        if not words[k][0].isalnum():
            return False
        if lows[k] in language.determiners and lows[k + 1] in language.prepositions:
            return words[k - 1] != ","  # not "Lee, der im Mai ..."
    return False


_ATTRIBUTE_REACH = 12


def _convinces(place: CuePlace) -> bool:
    """ "Der Plan hat Ann Lee überzeugt": nobody's belief, unless a form of "sein" or "sich" stands there."""
    skeleton, first, at, language = place.skeleton, place.sentence.first, place.at, place.language
    if skeleton.lows[at] not in language.phrase_words.convinced:
        return False
    near = skeleton.lows[max(first, at - _REACH) : at]
    return language.phrase_words.copulas.isdisjoint(near) and language.reflexives.isdisjoint(near)


def _cut(found: Iterable[Proposal], end: int | None) -> Iterator[Proposal]:
    """The proposals up to token `end`."""
    for one in found:
        if end is None or one.last <= end:
            yield one
        elif one.first < end:
            yield one._replace(last=end)


def ordered_subject(place: CuePlace) -> Phrase | None:
    """Who opens the clause that the verb closes, or the sentence that the verb is the second part of."""
    if place.cue.form not in (Form.PAST, Form.PRESENT) or place.at - place.sentence.first > _REACH:
        return None
    if place.cue.lemma in QUOTING:
        return _who_is_quoted(place)
    found = _opens_hanging_clause(place) or _opens_sentence(place) or _of_verb_before(place)
    return found or _told_of(place)


def ends_before_verb(place: CuePlace) -> int | None:
    """Where "Während Ann Lee hoffte, dass es regne, lobte Bo Chen" goes on with the other verb, else None."""
    skeleton, sentence, at, _, language = place
    low, last = skeleton.lows[sentence.first], sentence.last
    if low not in language.conjunctions or low in language.phrase_words.leads_told:
        return None
    if skeleton.words[at + 1 : at + 2] != [","]:
        return None
    commas = (k for k in range(at + 1, min(last - 1, at + _REACH)) if skeleton.words[k] == ",")
    return next((k for k in commas if _is_verb(place, k + 1)), None)


def _is_verb(place: CuePlace, at: int) -> bool:
    """Whether a finite verb stands at token `at`, by the tables."""
    low, language = place.skeleton.lows[at], place.language
    if not place.skeleton.words[at].islower() or low in language.negations:
        return False
    cue = language.cues.get(low)
    return low in language.auxiliaries or (cue is not None and cue.form in (Form.PAST, Form.PRESENT))


def only_exists(place: CuePlace) -> bool:
    """ "Es gibt Stimmen, die ...": nobody gives anything."""
    skeleton, at = place.skeleton, place.at
    is_last = at + 1 >= place.sentence.last or not skeleton.words[at + 1][0].isalnum()
    before = max(place.sentence.first, at - (_REACH if is_last else 1))  # "Es werde ein Bild geben"
    beside = skeleton.lows[before : at + 2]
    return place.cue.lemma == "admit" and not place.language.impersonals.isdisjoint(beside)


def _set_against(place: CuePlace) -> Phrase | None:
    """ "Während Ann Lee von 9 Booten sprach, sprach Bo Chen von 4": no clause is what the other verb says."""
    skeleton, sentence, at, _, language = place
    if skeleton.lows[sentence.first] not in language.phrase_words.subordinating or at - 2 <= sentence.first:
        return None
    if STRING in skeleton.words[sentence.first : at] or skeleton.words[at - 1] != "," or not place.is_finite:
        return None
    found = phrase_after(
        skeleton, past_told(skeleton, at + 1, sentence.last, language), sentence.last, language
    )
    return found if found is not None and is_no_object(skeleton, found, language) else None


def _told_of(place: CuePlace) -> Phrase | None:
    """ "fragt Ann Lee, die von der Stadt fordert, dass ...": whom the relative clause tells of."""
    skeleton, sentence, at, _, language = place
    if not place.speaks or skeleton.words[at + 1 : at + 2] not in ([","], [":"]):
        return None
    if at and skeleton.words[at - 1] == STRING:
        return None  # "der den Plan als „...“ bezeichnet"
    found = relative_of(skeleton, sentence, at, language)
    return found if found is not None and names_someone(skeleton, found, language) else None


def _who_is_quoted(place: CuePlace) -> Phrase | None:
    """ "Ann Lee wird auf der Seite des Vereins wie folgt zitiert", "Auf der Seite wird Ann Lee zitiert"."""
    skeleton, sentence, at, _, language = place
    first = sentence.first
    verb = next((k for k in range(first, at) if skeleton.lows[k] in language.passives), at)
    if verb == at or not {",", STRING, ":"}.isdisjoint(skeleton.words[first:at]):
        return None
    begin = verb + 1 if skeleton.lows[first] in language.small_words or verb == first else first
    found = phrase_after(skeleton, begin, at, language)
    if found is None or not is_no_object(skeleton, found, language):
        return None
    is_own = skeleton.lows[found.first] in language.own_pronouns
    alone = begin == first and found.last == verb == first + 1  # "Lee wird zitiert"
    alone = alone and may_be_surname(skeleton.words[first], language)
    return found if is_own or alone or names_someone(skeleton, found, language) else None


def _opens_hanging_clause(place: CuePlace) -> Phrase | None:
    """ "Wie der Bote berichtet, ...", "Während Ann Lee erklärte, ...": the verb that ends such a clause."""
    skeleton, sentence, at, _, language = place
    first, words = sentence.first, skeleton.words
    opens = skeleton.lows[first] in language.like_words or skeleton.lows[first] in language.conjunctions
    if not opens or at + 1 >= sentence.last or words[at + 1] != ",":
        return None
    if "," in words[first:at] or STRING in words[first:at] or not words[at].islower():
        return None
    if "." in words[first + 1]:
        return Phrase(first + 1, first + 2, first + 2, first + 1)  # "Wie hafen-netz.de berichtet"
    found = phrase_after(skeleton, first + 1, at, language)
    return found if found is not None and is_no_object(skeleton, found, language) else None


def _opens_sentence(place: CuePlace) -> Phrase | None:
    """ "Der Chef im Hafen, Jan Lee, hatte Bo Chen geraten": the phrase in front of the first finite verb."""
    skeleton, sentence, at, _, language = place
    first, behind = sentence.first, skeleton.lows[at + 1] if at + 1 < sentence.last else ""
    own = language.pronouns.get(behind)
    if own is not None and own.gender == "m" and behind in language.own_pronouns:
        return _led_to_colon(place)
    if at <= first or skeleton.lows[first] in language.small_words | language.time_words:
        return None
    found = _in_front(place)
    if found is not None and skeleton.lows[first] in language.impersonals:
        return _meant_by_it(place) if found.last == at else None
    return _up_to_verb(place, found) if found is not None else None


def _led_to_colon(place: CuePlace) -> Phrase | None:
    """ "Das lehnt er ab: „...“": the pronoun behind the verb, where a colon opens what is said."""
    skeleton, sentence, at, _, _ = place
    near = skeleton.words[at : min(sentence.last, at + _PARTICLE_REACH)]
    leads = ":" in near and STRING not in skeleton.words[sentence.first : at] and place.is_finite
    return Phrase(at + 1, at + 2, at + 2, at + 1) if leads else None


def _up_to_verb(place: CuePlace, found: Phrase) -> Phrase | None:
    """The phrase `found` in front of the verb, if nothing but what hangs on it stands between."""
    skeleton, at, language = place.skeleton, place.at, place.language
    words, first = skeleton.words, place.sentence.first
    end = past_attributes(skeleton, past_bracket(skeleton, found.last, at), at, language)
    noble = found.last - first == _NOBLE and words[first + 1].islower()
    if not noble and not names_someone(skeleton, found, language):
        return _someone_behind(place, found) if end == at else None
    if end is None:
        return None
    if end + 1 == at and words[end] == STRING and found.last == end:
        nouns = language.channel_words.nouns_of_outlets
        return found._replace(last=at) if ends_in(skeleton.lows[end - 1], nouns) else None
    oblique = skeleton.lows[found.last - 1].split()[0].endswith(language.oblique_ending)
    if skeleton.lows[first] in language.case_articles and " " in words[found.last - 1] and oblique:
        return None  # "Der „Neuen Rundschau“ sagte Ann Lee"
    if end < at and words[end] == ",":
        return _past_comma(place, found, end)
    return found if end == at or _frames(place, end) else None


def _past_comma(place: CuePlace, found: Phrase, comma: int) -> Phrase | None:
    """ "Jan Lee, Obmann der Fraktion, sagte": `found`, or whom the aside behind it names."""
    skeleton, language = place.skeleton, place.language
    end = _past_aside(place, comma)
    if end is None or not (end == place.at or _frames(place, end)):
        return None
    if skeleton.lows[comma + 1] in language.relative_articles:
        return found
    named = phrase_before(skeleton, end, place.sentence.first, language)
    # "Die Chefin des Verbands (VDK), Ann Lee, sagte"
    return named if named is not None and named.last == end - 1 else found


def _in_front(place: CuePlace) -> Phrase | None:
    """The phrase that opens the sentence, where its case does not forbid that it is the subject."""
    skeleton, first, language = place.skeleton, place.sentence.first, place.language
    found = phrase_after(skeleton, first, place.at, language)
    if found is None or not (
        skeleton.lows[first] in language.impersonals or is_no_object(skeleton, found, language)
    ):
        return None
    if skeleton.lows[first] in language.possessives and skeleton.words[first + 1][0].isupper():
        return found._replace(first=first + 1)  # "Sein Verteidiger"
    noble = found.last - first == 1 and skeleton.lows[found.last] in PARTICLES
    if noble and found.last + 1 < place.at and skeleton.words[found.last + 1][0].isupper():
        return found._replace(last=found.last + 2, core=found.last + 2)  # "Karl zu Lee"
    return found


def _meant_by_it(place: CuePlace) -> Phrase | None:
    """ "Das Gericht gab nach. Es wies den Vorwurf zurück": "es", not so "Es sprach Ann Lee"."""
    skeleton, at, language = place.skeleton, place.at, place.language
    behind = phrase_after(skeleton, at + 1, place.sentence.last, language)
    said = behind is not None and is_no_object(skeleton, behind, language)
    if place.cue.lemma in _IMPERSONAL or (said and behind and names_someone(skeleton, behind, language)):
        return None
    return Phrase(at - 1, at, at, at - 1)


def _someone_behind(place: CuePlace, front: Phrase) -> Phrase | None:
    """ "Jede Schuld am Brand weist Lee von sich": a thing stands in front of the verb, who speaks behind."""
    skeleton, sentence, at, _, language = place
    if front.last - front.first == 1 or not place.is_finite:
        return None
    found = phrase_after(skeleton, at + 1, sentence.last, language)
    if found is None or found.last >= sentence.last:
        return None
    may_be_object = not is_no_object(skeleton, found, language) or (
        skeleton.lows[found.first] in language.article_genders.keys() - language.case_articles
    )
    if skeleton.lows[front.first] in language.case_articles:
        return front if may_be_object else None  # "Der Rat rief die Armee auf"
    return found if not may_be_object and names_someone(skeleton, found, language) else None


def _of_verb_before(place: CuePlace) -> Phrase | None:
    """ "Im Mai lobte Ann Lee den Plan und nannte Chens Auftrag „...“": the second verb has no subject."""
    skeleton, sentence, at, _, language = place
    first, words = sentence.first, skeleton.words
    if at - 1 <= first or skeleton.lows[at - 1] not in language.joining:
        return None
    if not {",", ":"}.isdisjoint(words[first:at]):
        return None
    found = main_subject(skeleton, first, at - 1, language)
    front = _in_front(place) if skeleton.lows[first] not in language.small_words else None
    if front is not None and found is not None and front.first < found.first:
        found = front if skeleton.lows[found.first] in language.determiners else found
    return found if found is not None and found.last < at - 1 else None


def past_attributes(skeleton: Skeleton, at: int, stop: int, language: Language) -> int | None:
    """Past what hangs on the phrase with a preposition: "im Landtag", "am See", "von der Polizei in Bern"."""
    while at < stop and skeleton.lows[at] in language.prepositions:
        begin = at + 1
        while (
            begin + 1 < stop and skeleton.words[begin].islower() and skeleton.lows[begin].endswith(_INFLECTED)
        ):
            begin += 1  # "im nordischen Landtag"
        hung = phrase_after(skeleton, begin, stop, language)
        if hung is None:
            return None
        at = past_bracket(skeleton, hung.last, stop)
    return at


def _past_aside(place: CuePlace, comma: int) -> int | None:
    """Past ", Obmann der Fraktion," and ", der am Montag kam,": what stands between two commas."""
    skeleton, _, at, _, language = place
    words = skeleton.words
    closing = next((k for k in range(at - 1, comma, -1) if words[k] == ","), None)
    if closing is None or STRING in words[comma:closing] or ":" in words[comma:closing]:
        return None
    end = closing + 1
    near = phrase_after(skeleton, at + 1, place.sentence.last, language) if end == at else None
    told = near is not None and not language.addressees.isdisjoint(skeleton.lows[near.first : near.last])
    if near is None or told or not names_someone(skeleton, near, language):
        return end
    # "Die Fischer, die alt sind, sagte Ann Lee, seien wütend", "..., sagte Ann Lee vom Hafenamt."
    behind = past_attributes(skeleton, near.last, place.sentence.last, language)
    behind = near.last if behind is None else behind
    return end if behind < place.sentence.last and words[behind][0].isalnum() else None


def _frames(place: CuePlace, verb: int) -> bool:
    """Whether an auxiliary stands at token `verb` and the cue closes its frame: "hatte Bo Chen geraten"."""
    skeleton, _, at, cue, language = place
    if skeleton.lows[verb] not in language.auxiliaries - language.passives or cue.form is not Form.PAST:
        return False
    between = skeleton.words[verb:at]
    return not {",", ":", STRING} & set(between)

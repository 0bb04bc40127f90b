"""Subjects where the verb stands second (German): behind the verb, or beside a far auxiliary."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.around import string_beside
from provenance.quotes.attribution.behind_verbs import past_told
from provenance.quotes.attribution.complements import complement
from provenance.quotes.attribution.edges import trim_end
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.attribution.second_place import behind_clause, is_bare_name
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.names import is_given
from provenance.quotes.sentence.nominatives import (
    hangs_on_preposition,
    is_no_object,
    main_subject,
    names_someone,
)
from provenance.quotes.sentence.phrases import Phrase, phrase_after, phrase_before
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

_REACH = 25


def framed_subject(place: CuePlace) -> tuple[Phrase, int] | None:
    """Speaker and start of the frame of a participle: "hatte X in einem Interview erklärt"."""
    skeleton, sentence, at, cue, language = place
    words, lows = skeleton.words, skeleton.lows
    # "lässt sich Lee zitieren": the infinitive is written like a plural.
    is_infinitive = cue.form is Form.PRESENT and lows[at].endswith(language.oblique_ending)
    if cue.form is not Form.PAST and not is_infinitive:
        return None
    if words[at - 1] == "," and at + 1 < sentence.last and words[at + 1][0].isalpha():
        return None  # "Er gehe, weil er müsse, sagte Lee": a verb with its subject behind it
    for k in range(at - 1, max(sentence.first - 1, at - _REACH), -1):
        if words[k] == STRING or words[k] in ":;" or (is_infinitive and words[k] == ","):
            return None
        if words[k] == "," and lows[k + 1] in language.joining:
            return None  # "Lee hatte gewonnen, und Reporterin Ann Chen fragte ihn"
        if words[k] == "," and lows[k + 1] in language.like_words and "," not in words[k + 1 : at]:
            return None  # "Das Haus ist leer, wie Ann Lee sagte"
        if lows[k] not in language.auxiliaries or lows[k] in language.negations:
            continue
        begins = k == sentence.first or words[k - 1] in "," or words[k - 1] == STRING
        if words[k - 1] == STRING and k - 1 > sentence.first and words[k - 2][0].isupper():
            # "Die Zeitung „Neue Welt“ hatte kritisiert, dass": the string is a part of the name.
            entitled = phrase_before(skeleton, k - 1, sentence.first, language)
            if entitled is not None and names_someone(skeleton, entitled, language):
                return entitled, entitled.left
        if begins or lows[k - 1] in language.adverbs:
            found = phrase_after(skeleton, k + 1, at, language)
            return (found, k) if found is not None else None
        found = phrase_before(skeleton, k, sentence.first, language)
        if found is None or _is_fronted(skeleton, sentence, found, language):
            behind = phrase_after(skeleton, k + 1, at, language)
            return (behind, k) if behind is not None else None
        return found, found.left
    return None


def subject_behind(place: CuePlace, after: int, speaker: Phrase | None) -> tuple[Phrase | None, int]:
    """The subject behind the verb ("In Berlin sagte X, ...") and where the content may begin."""
    skeleton, sentence, at, _, language = place
    own = at + 1 < sentence.last and skeleton.lows[at + 1] in language.own_pronouns
    if own and place.is_finite:
        return Phrase(at + 1, at + 2, at + 2, at + 1), _to_sign(skeleton, sentence, at, after)
    closed = behind_clause(place)
    if closed is not None:
        return closed, _to_sign(skeleton, sentence, at, max(after, closed.last))
    if speaker is not None and not _is_fronted(skeleton, sentence, speaker, language):
        return speaker, _to_sign(skeleton, sentence, at, after)
    begin = past_told(skeleton, at + 1, sentence.last, language)
    behind = phrase_after(skeleton, begin, sentence.last, language)
    if behind is None:
        return speaker, after
    return behind, _to_sign(skeleton, sentence, at, max(after, behind.last))


def likelier_subject(place: CuePlace, speaker: Phrase | None) -> Phrase | None:
    """The speaker found, or where it is none ("Den Unmut brachte die Sprecherin ..."), who can be one."""
    skeleton, sentence, at, _, language = place
    if place.speaks and at + 1 < sentence.last and skeleton.words[at + 1] == ":":
        agent = _agent_before(skeleton, sentence.first, at, language)
        if agent is not None:
            return agent
    if (
        speaker is not None
        and is_no_object(skeleton, speaker, language)
        and (_may_be_subject(skeleton, speaker, language) or is_bare_name(place, speaker))
        and not hangs_on_preposition(skeleton, speaker, language)
    ):
        return speaker
    closed = _of_closed_clause(place)
    if closed is not None:
        return closed
    if speaker is not None:
        antecedent = _antecedent_of(skeleton, sentence, speaker, language)
        if antecedent is not None:
            return antecedent
    relative = relative_of(skeleton, sentence, at, language)
    if relative is not None:
        return relative
    first, last = clause_around(skeleton, sentence, at)
    end = _before_that(skeleton, at, sentence.last, language)
    found = main_subject(skeleton, first, min(last, end), language)
    found = found or main_subject(skeleton, sentence.first, end, language)
    if found is None and speaker is not None and skeleton.lows[speaker.first] in language.that_words:
        return None
    if found is None and speaker is not None and speaker.last <= at:
        return _house_of(skeleton, sentence, speaker, language)
    return found or speaker


def _of_closed_clause(place: CuePlace) -> Phrase | None:
    """ "Während es regnete, die Stadt von „...“ sprach, mussten ...": whose clause the verb closes."""
    skeleton, sentence, at, _, language = place
    words = skeleton.words
    if words[at - 1] != STRING or words[at + 1 : at + 2] != [","] or not place.is_finite:
        return None
    near = range(at - 2, max(sentence.first, at - _REACH), -1)
    comma = next((k for k in near if words[k] == ","), None)
    if comma is None:
        return None
    found = phrase_after(skeleton, comma + 1, at - 1, language)
    opens = found is not None and is_no_object(skeleton, found, language)
    return main_subject(skeleton, comma + 1, at - 1, language) or (found if opens else None)


def _house_of(skeleton: Skeleton, sentence: Clauses, phrase: Phrase, language: Language) -> Phrase:
    """ "Aus dem Büro von Lee verlautete": the office that opens the sentence, not whose it is."""
    first, before = sentence.first, skeleton.lows[phrase.first - 1] if phrase.first else ""
    if before not in language.role_words.agents or skeleton.lows[first] not in language.prepositions:
        return phrase
    if first + 2 >= phrase.first:
        return phrase
    return Phrase(first + 1, phrase.last, phrase.first - 1, first)


def _before_that(skeleton: Skeleton, at: int, last: int, language: Language) -> int:
    """ "Ein Insasse bestätigte, dass der Wärter ging": who stands in what is said does not say it."""
    near = range(at + 1, min(last - 1, at + _REACH))
    that = (k for k in near if skeleton.words[k] == "," and skeleton.lows[k + 1] in language.that_words)
    return next(that, last)


def done_to(place: CuePlace) -> bool:
    """ "Lee wird vorgeworfen, ...", "Lee wurde gefragt, ob ...": the subject of a passive does not speak."""
    skeleton, sentence, at, cue, language = place
    if cue.lemma in _OF_SUBJECTS:
        return False
    behind = skeleton.words[at + 1] if at + 1 < sentence.last else "."
    if behind[0].isalpha():
        return skeleton.lows[at + 1] in language.passives  # "war befürchtet worden", no "sagte Lee"
    if cue.form is not Form.PAST:
        return False
    for k in range(at - 1, max(sentence.first - 1, at - _REACH), -1):
        if skeleton.words[k] in ",:;" or skeleton.words[k] == STRING:
            return False
        if skeleton.lows[k] in language.passives:
            return True
    return False


# "wird mit den Worten zitiert", "wurde deutlich": the subject's own words.
_OF_SUBJECTS = frozenset({"quote", "cite", "call", "describe", "consider"})


def passive_agent(place: CuePlace) -> Phrase | None:
    """ "Lee wurde von der Trainerin gelobt": who does it, where somebody is named."""
    return _agent_before(place.skeleton, place.sentence.first, place.at, place.language)


def _agent_before(skeleton: Skeleton, first: int, at: int, language: Language) -> Phrase | None:
    """ "Lee wurde von Trainer Chen gelobt:": who does it, where the verb of a passive stands last."""
    near = skeleton.lows[first:at]
    led = next((first + k for k, low in enumerate(near) if low in language.role_words.agents), None)
    if led is None or language.passives.isdisjoint(near):
        return None
    found = phrase_after(skeleton, led + 1, at, language)
    return found if found is not None and names_someone(skeleton, found, language) else None


def relative_of(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> Phrase | None:
    """ "ein Kommentar, der den Plan als „...“ bezeichnet": the verb that ends a clause is its relative's."""
    words = skeleton.words
    if at + 1 < sentence.last and words[at + 1] not in ",.;:":
        return None
    comma = next((k for k in range(at - 1, max(sentence.first, at - _REACH), -1) if words[k] == ","), -1)
    if comma <= sentence.first or skeleton.lows[comma + 1] not in language.relative_articles:
        return None
    if words[comma + 2][0].isupper():
        return None
    return phrase_before(skeleton, comma, sentence.first, language)


def _antecedent_of(
    skeleton: Skeleton, sentence: Clauses, phrase: Phrase, language: Language
) -> Phrase | None:
    """ "Demonstranten, die unter anderem skandierten": whom the relative pronoun stands for."""
    words, comma = skeleton.words, phrase.first - 1
    if (
        skeleton.lows[phrase.first] not in language.relative_articles
        or comma <= sentence.first
        or words[comma] != ","
    ):
        return None
    if any(words[k][0].isupper() for k in range(phrase.first, phrase.last)):
        return None
    return phrase_before(skeleton, comma, sentence.first, language)


def _may_be_subject(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    if phrase.last - phrase.first == 1 and skeleton.lows[phrase.first] in language.pronouns:
        return True
    return names_someone(skeleton, phrase, language)


def it_says(place: CuePlace) -> Iterator[Proposal]:
    """ "„...“, heißt es in der Mitteilung", "In dem Antrag heißt es: ...": the document speaks."""
    skeleton, sentence, at, cue, language = place
    stands_in = _place_of_words(skeleton, sentence, at, language)
    if stands_in is None:
        return
    words = skeleton.words
    if cue.lemma == "stand" and STRING not in words[sentence.first : sentence.last]:
        return
    before = next((k for k in (at - 1, at - 2, at - 3) if k >= sentence.first and words[k] == STRING), None)
    if before is not None:
        yield Proposal("string-before", before, before + 1, at, stands_in, cue.lemma, cue.form, "", True, ",")
        return
    comma = at - 2 if skeleton.lows[at - 1] in language.aside_formulas else at - 1
    if stands_in.first > at and comma > sentence.first and words[comma] == ",":
        # "Kosten sollen „...“ sinken, so heißt es in der Erklärung"
        pattern = "clause-before"
        yield Proposal(pattern, sentence.first, comma, at, stands_in, cue.lemma, cue.form, "", False, ",")
        return
    after = _to_sign(skeleton, sentence, at, max(at + 1, stands_in.last))
    yield from complement(place, after, stands_in)


def as_told_by(
    skeleton: Skeleton, sentence: Clauses, triggers: Sequence[int], language: Language
) -> Proposal | None:
    """ "Wie X am Dienstag erklärte, sieht die Regierung „...“": X says all that follows."""
    first = sentence.first
    if skeleton.lows[first] not in language.like_words or STRING not in skeleton.words[first : sentence.last]:
        return None
    speaker = phrase_after(skeleton, first + 1, sentence.last, language)
    if speaker is None:
        return None
    for at in triggers:
        cue = language.cues.get(skeleton.lows[at])
        if at + 1 >= min(sentence.last, first + 2 * _REACH):
            return None
        if at < speaker.last or cue is None or skeleton.words[at + 1] != ",":
            continue
        if cue.form in (Form.PAST, Form.PRESENT) and (cue.lemma in language.speech or cue.lemma in _TELLING):
            if _says_own(skeleton, sentence, at + 2, triggers, language):
                return None
            end = trim_end(skeleton, sentence.last, at + 2)
            alone = end - at == 3 and skeleton.words[at + 2] == STRING
            return Proposal("formula", at + 2, end, at, speaker, "according", "", "after", alone)
    return None


def _says_own(
    skeleton: Skeleton, sentence: Clauses, first: int, triggers: Sequence[int], language: Language
) -> bool:
    """ "Wie die Zeitung schrieb, soll X gesagt haben: „...“": X has a verb of saying of its own."""
    words = skeleton.words
    colons = (k for k in range(first, sentence.last - 1) if words[k] == ":" and words[k + 1] == STRING)
    colon = next(colons, -1)
    if colon < 0:
        return False
    near = (at for at in triggers if first <= at < colon <= at + 5)
    return any(skeleton.lows[at] in language.speaking for at in near)


_TELLING = frozenset({"publish", "read"})


def _place_of_words(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> Phrase | None:
    """ "..., heißt es in der Mitteilung", "In dem Antrag heißt es": what the words stand in."""
    lows = skeleton.lows
    says = language.cues[lows[at]].lemma == "read"
    if (
        says
        and language.impersonals
        and language.impersonals.isdisjoint(lows[max(sentence.first, at - 1) : at + 3])
    ):
        return None
    if lows[sentence.first] in language.prepositions and at - sentence.first < 2 * _REACH:
        opening = _opening_document(skeleton, sentence.first + 1, at, language)
        if opening is not None:
            return opening
    for k in range(at + 1, min(sentence.last, at + _PLACE_REACH)):
        if lows[k] in language.prepositions:
            found = phrase_after(skeleton, k + 1, sentence.last, language)
            if lows[k] in language.phrase_words.about:
                continue  # "heißt es über Lee"
            if found is not None and language.time_words.isdisjoint(lows[found.first : found.last]):
                return found  # none in "heißt es am Montag in der Mitteilung" but the last
    if is_about(CuePlace(skeleton, sentence, at, language.cues[lows[at]], language)):
        return None
    if lows[sentence.first] in language.prepositions and at - sentence.first < 2 * _REACH:
        noun = next((k for k in range(sentence.first + 1, at) if skeleton.words[k][0].isupper()), at)
        opening = phrase_after(skeleton, sentence.first + 1, at, language)
        return opening or phrase_after(skeleton, noun, at, language)
    for k in range(at - 1, max(sentence.first - 1, at - _REACH), -1):
        if lows[k] in language.prepositions and (k == sentence.first or lows[k - 1] in language.adverbs):
            return phrase_after(skeleton, k + 1, at, language)
    return None


_PLACE_REACH = 9


def is_about(place: CuePlace) -> bool:
    """ "Über Lee heißt es: „...“": said by nobody named, whoever it is about."""
    skeleton, first, language = place.skeleton, place.sentence.first, place.language
    near = skeleton.lows[max(first, place.at - 1) : place.at + 3]
    lows = skeleton.lows
    opens = lows[first] in language.phrase_words.about or (
        lows[first] in language.role_words.agents and is_given(lows[first + 1], language)
    )
    return opens and place.cue.lemma == "read" and not language.impersonals.isdisjoint(near)


def _opening_document(skeleton: Skeleton, first: int, last: int, language: Language) -> Phrase | None:
    """ "Im Entwurf des Berichts, der ..., heißt es": the document that opens the sentence."""
    begin = next((k for k in range(first, min(last, first + 6)) if skeleton.words[k][0].isupper()), None)
    found = phrase_after(skeleton, first, last, language)
    found = found or (phrase_after(skeleton, begin, last, language) if begin is not None else None)
    if found is None:
        return None
    known = any(ends_in(skeleton.lows[k], language.documents) for k in range(found.first, found.last))
    return found if known else None


def stated_before(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> Phrase | None:
    """ "Das Gericht machte klar, dass „...“": the subject of the clause that "dass" depends on."""
    for k in range(at - 1, max(sentence.first, at - _REACH), -1):
        if skeleton.words[k] == STRING:
            return None
        if skeleton.lows[k] in language.that_words and skeleton.words[k - 1] == ",":
            return main_subject(skeleton, sentence.first, k, language)
    return None


def clause_around(skeleton: Skeleton, sentence: Clauses, at: int) -> tuple[int, int]:
    """The tokens between the strings, colons and semicolons next to token `at`."""
    words = skeleton.words
    first = last = at
    while first > sentence.first and words[first - 1] not in ";:" and words[first - 1] != STRING:
        first -= 1
    while last < sentence.last and words[last] not in ";:" and words[last] != STRING:
        last += 1
    return first, last


def _is_fronted(skeleton: Skeleton, sentence: Clauses, phrase: Phrase, language: Language) -> bool:
    """Whether something else than the subject opens the sentence: "In Berlin", "Ähnlich", "Den Plan"."""
    low = skeleton.lows[sentence.first]
    if phrase.left > sentence.first and skeleton.words[phrase.left - 1] in ",":
        return False
    if phrase.last < sentence.last and skeleton.lows[phrase.last] in language.after_formulas:
        return True  # "Ann Lee zufolge sagte Bo Chen"
    is_small = low in language.prepositions or low in language.adverbs or low in language.conjunctions
    return is_small or low in language.fronted or low in language.phrase_words.set_off


def to_sign(place: CuePlace, after: int) -> int:
    """Past what stands between verb and content: content opens after a comma or colon, if one is near."""
    return _to_sign(place.skeleton, place.sentence, place.at, after)


def _to_sign(skeleton: Skeleton, sentence: Clauses, at: int, after: int) -> int:
    words = skeleton.words
    for k in range(after, min(sentence.last, at + _REACH)):
        if words[k] in ",:":
            return k
        if words[k] == STRING:
            return after
    return after


def is_told_of(place: CuePlace, left: int, speaker: Phrase) -> bool:
    """ "„...“, der Angeklagte habe es ernst gemeint": a clause that is reported itself."""
    if not place.language.verb_second or speaker.last >= place.at or left <= place.sentence.first:
        return False
    behind = string_beside(place.skeleton, place.sentence.first, left)
    return behind and place.skeleton.lows[speaker.last] in place.language.reported_forms

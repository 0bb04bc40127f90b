"""Whose verb it is: the phrase that speaks, before its cue, inherited, or its owner."""

from __future__ import annotations

from provenance.languages.model import Form, Language
from provenance.languages.name_words import PARTICLES
from provenance.quotes.attribution.behind_verbs import before_interjected
from provenance.quotes.attribution.case_subjects import behind_adverbial, without_object
from provenance.quotes.attribution.depicted import on_thing
from provenance.quotes.attribution.in_houses import in_house_of
from provenance.quotes.attribution.inner_clauses import inner_subject, past_clause, told_of_in_relative
from provenance.quotes.attribution.named_between import named_between
from provenance.quotes.attribution.plausible import is_known_role
from provenance.quotes.attribution.several import with_those_before
from provenance.quotes.attribution.verbal import is_manner
from provenance.quotes.owners import is_possessive
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.openings import opening_phrase
from provenance.quotes.sentence.phrases import Phrase, phrase_after, phrase_before
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton
from provenance.quotes.sentence.turned_out import is_clausal, named_behind_copula, opens_told_of, told_of


def group_start(skeleton: Skeleton, first: int, at: int, language: Language) -> int:
    """Where the verb's group begins: "has also said" from "has"."""
    lows = skeleton.lows
    head = at
    while head > first:
        low = lows[head - 1]
        if low in language.phrase_words.day_parts and _opens_day(lows, head, first, language):
            head -= 4  # "Lee earlier in the day said"
            continue
        if low in language.clauses.each and head - 2 > first and lows[head - 2] in language.auxiliaries:
            head -= 1  # "Lee and Chen have all said"
            continue
        if not (
            low in language.before_verbs or low.endswith(language.clauses.adverbs) or language.subjects_last
        ):
            break
        if (
            low in language.auxiliaries
            or low in language.adverbs
            or low == "to"
            or is_manner(skeleton, head - 1, language)
            or (head == at and (low in language.begins or _leads_on(lows, head, first, language)))
            or ((low in language.own_objects or low in language.oblique) and language.subjects_last)
            or _is_adverb_between(skeleton, head - 1, first, language)
            or (head < at and _is_clitic(skeleton, head - 1, language))
            or (head == at - 1 and language.subjects_last and low in language.begins)
        ):
            head -= 1
        elif language.elides and (begin := before_interjected(skeleton, head, language)) < head:
            head = begin  # "a de son côté déclaré"
        elif low in language.time_words and head - 1 > first and skeleton.words[head - 1] != ",":
            head -= 1
            if head > first and (lows[head - 1] == "on" or lows[head - 1] in language.near_times):
                head -= 1  # "a report released last year estimated"
        else:
            break
    return head


def _opens_day(lows: list[str], head: int, first: int, language: Language) -> bool:
    """Whether "earlier in the day" stands before `head`, behind who speaks."""
    begin = head - 4
    return (
        begin > first
        and lows[begin] in language.near_times | language.adverbs
        and lows[begin + 1] in language.prepositions
        and lows[begin + 2] in language.determiners
    )


def _leads_on(lows: list[str], head: int, first: int, language: Language) -> bool:
    """ "a tenu à préciser": the small word between the verb that begins it and its infinitive."""
    led = language.subjects_last and lows[head - 1] in language.prepositions
    return led and head - 2 > first and lows[head - 2] in language.begins


def _is_clitic(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "leur a promis", "l'a assuré": what looks like an article is whom it is said to, or what is said."""
    lows = skeleton.lows
    return language.elides and lows[at] in language.determiners and lows[at + 1] in language.auxiliaries


def _is_whom(low: str, language: Language) -> bool:
    """ "leur a-t-elle dit", "s’est-il ému": a small word in front of verb and pronoun."""
    return low in language.determiners | language.oblique.keys() | language.own_objects | language.reflexives


def _is_adverb_between(skeleton: Skeleton, at: int, first: int, language: Language) -> bool:
    """ "a seulement lâché": an adverb by its ending, behind the auxiliary."""
    if not language.subjects_last or at <= first or not skeleton.lows[at].endswith(language.adverb_endings):
        return False
    return skeleton.lows[at - 1] in language.auxiliaries


def find_subject(place: CuePlace, head: int, subject: Phrase | None) -> tuple[Phrase | None, int]:
    """The speaker phrase before the cue group that begins at `head`, and where phrase and group begin.

    `subject` is who spoke before in the sentence.
    """
    skeleton, language, first = place.skeleton, place.language, place.sentence.first
    before = skeleton.lows[head - 1] if head > first else ""
    if (
        before in ("and", "but", "or", "then")
        or ((language.subjects_last or language.declines_names) and before in language.joining)
        or (place.cue.form is Form.PARTICIPLE and not place.is_finite and not _goes_on_now(place, head))
        or (place.cue.form is Form.BASE and language.subjects_last and before in language.prepositions)
        or "to" in skeleton.lows[head : place.at]
    ):
        return _inherited(place, head, subject)
    found = _own_subject(place, head)
    if found is not None and (_is_compared(place, found) or _is_where(place, found)):
        return subject or opening_phrase(skeleton, place.sentence, found.left - 2, language), head
    if found is None and language.drops_subjects:
        about = named_behind_copula(skeleton, place.sentence, head, language)
        about = about or subject or opening_phrase(skeleton, place.sentence, head, language)
        points = about is not None and skeleton.lows[about.first] in language.demonstratives
        if points and about is not None and not is_known_role(skeleton, about, language):
            about = None  # "Esta cifra se conoció ayer y “...”, indicó"
        return about, head
    if found is None:
        opens = opening_phrase(skeleton, place.sentence, head, language) if before == "," else None
        goes_on = place.cue.lemma in language.phrase_words.transitive or _is_told_of(place, head, opens)
        if opens is not None and language.subjects_last:  # "Ann Lee, a indiqué que"
            leads = not language.that_words.isdisjoint(skeleton.lows[place.at + 1 : place.at + 3])
            goes_on = leads and opens.last == head - 1 and skeleton.words[opens.last - 1][0].isupper()
        return (opens if goes_on else None), head
    if before not in language.relatives:
        found = with_those_before(skeleton, found, first, language)
    left = found.left
    if left - 1 > first and skeleton.lows[left - 1] in language.like_words:
        left -= 1
    if language.elides and left - 1 > first and "-" in skeleton.lows[left]:
        left -= _is_whom(skeleton.lows[left - 1], language)
    return found, left


def _is_told_of(place: CuePlace, head: int, opens: Phrase | None) -> bool:
    """ "Lee whose bid was thrown out, has said ...": what is told of her ends at the comma."""
    lows, small = place.skeleton.lows, place.language.phrase_words
    return opens is not None and lows[head] in small.perfects and lows[opens.last] in small.who_words


_BEFORE_LOOSE_PARTICIPLES = frozenset({",", "and", STRING, "while", "by", "in", "without", "—"})


def _is_compared(place: CuePlace, found: Phrase) -> bool:
    """ "Chen lives in Pell, and like Ann Lee has spoken ...": it is Chen who has."""
    skeleton, at = place.skeleton, found.left - 1
    if not place.language.knows_people or at - 1 <= place.sentence.first:
        return False
    is_set_off = skeleton.lows[at - 1] in place.language.joining or skeleton.words[at - 1] == ","
    return skeleton.lows[at] in _COMPARES and is_set_off


def _is_where(place: CuePlace, found: Phrase) -> bool:
    """ "Lee said no, but in a later interview said he ...": where it was said does not say it."""
    skeleton, small = place.skeleton, place.language.phrase_words
    if not place.language.knows_people or found.left - 1 <= place.sentence.first:
        return False
    is_led = skeleton.lows[found.left - 1] in small.noting
    return is_led and skeleton.lows[found.core - 1] in small.settings and found.core == found.last


_COMPARES = frozenset({"like", "unlike"})


def _goes_on_now(place: CuePlace, head: int) -> bool:
    """ "Lee said the council is calling her corrupt": a participle behind "is" has a subject of its own."""
    language = place.language
    is_led = language.knows_people and not language.passives.isdisjoint(place.skeleton.lows[head : place.at])
    return is_led and place.skeleton.words[head - 1][:1].isalpha()


def _inherited(place: CuePlace, head: int, subject: Phrase | None) -> tuple[Phrase | None, int]:
    """ "X met Y and said", "X left, saying", "X wants to ask": the subject of the verb before."""
    skeleton, language, first = place.skeleton, place.language, place.sentence.first
    before = skeleton.lows[head - 1] if head > first else ""
    if place.cue.form is Form.PARTICIPLE and before not in _BEFORE_LOOSE_PARTICIPLES:
        near = phrase_before(skeleton, head, first, language)
        author = _who_issued(place, near, subject) if near is not None else None
        if author is not None:
            return author, head
        if near is not None and (told := on_thing(skeleton, near, head, language)) is not None:
            return told
        if near is not None and language.knows_people and before in language.prepositions:
            near = None  # "makes no apologies for accusing Chen"
        if near is not None and (
            before in language.phrase_words.who  # "waved at protesters who were chanting"
            or _is_absolute(skeleton, near, first, language)
            or (subject is None and not _is_object(skeleton, near, first, language))
        ):
            return near, near.left
    if subject is not None and language.knows_people and before in language.prepositions:
        subject = inner_subject(place, subject, head) or subject
    urged = _urged_to(skeleton, first, head, language) or told_of_in_relative(skeleton, head, first, language)
    if before == "," and place.cue.form is Form.PARTICIPLE and language.knows_people:
        urged = urged or _of_last_clause(place, head)
    return urged or subject or opening_phrase(skeleton, place.sentence, head, language), head


def _of_last_clause(place: CuePlace, head: int) -> Phrase | None:
    """ "Lee said it was old, but Chen disagreed, calling it “new”": whose clause ends at the comma."""
    skeleton, language, first = place.skeleton, place.language, place.sentence.first
    words, lows = skeleton.words, skeleton.lows
    for k in range(head - 2, max(first, head - _CLAUSE_REACH), -1):
        if words[k] == STRING or not words[k][0].isalnum():
            return None
        if lows[k] not in language.taking_over or words[k - 1] not in (",", STRING):
            continue
        found = phrase_after(skeleton, k + 1, head - 1, language)
        if found is None or found.last >= head - 1:
            return None
        verb = lows[found.last]
        acts = verb in language.auxiliaries or verb in language.cues or verb.endswith(language.clauses.pasts)
        return found if acts and words[found.last].islower() else None
    return None


_CLAUSE_REACH = 12


def _who_issued(place: CuePlace, near: Phrase, subject: Phrase | None) -> Phrase | None:
    """ "Lee put out a statement saying ...": she says it, unless she was sent it."""
    skeleton, language, first = place.skeleton, place.language, place.sentence.first
    lows, small = skeleton.lows, language.phrase_words
    at = near.first - 1
    at -= at > first and lows[at] in small.particles_away
    if lows[near.core - 1] not in small.pens or at <= first or lows[at] not in small.issuing:
        return None
    head = group_start(skeleton, first, at, language)
    if lows[head - 1] in language.relatives or not language.clauses.unissued.isdisjoint(lows[head:at]):
        return None
    if not small.copulas.isdisjoint(lows[head:at]):
        return None
    return phrase_before(skeleton, head, first, language) if head > first else None


def _is_absolute(skeleton: Skeleton, near: Phrase, first: int, language: Language) -> bool:
    """ "They were beaten, with the coach saying": one of his own, whatever the sentence is about."""
    at = near.left - 2
    bringing_in = language.clauses.bringing_in
    return at > first and skeleton.words[at] == "," and skeleton.lows[at + 1] in bringing_in


def _own_subject(place: CuePlace, head: int) -> Phrase | None:
    """The phrase in front of the verb, when it can be its subject."""
    skeleton, language, first = place.skeleton, place.language, place.sentence.first
    found = named_between(place, head)
    if language.subjects_last and head > first and skeleton.lows[head - 1] in language.that_words:
        # "Un argument que balaie Ann Lee : ..."
        behind = phrase_after(skeleton, place.at + 1, place.sentence.last, language)
        if behind is not None and skeleton.words[behind.last - 1][0].isupper():
            return behind
        if language.drops_subjects and (told := told_of(skeleton, head - 1, first, language)) is not None:
            return told
    if found is None and head > first:
        found = past_clause(skeleton, head, first, language) or phrase_before(skeleton, head, first, language)
    if language.subjects_last and (opened := opens_told_of(skeleton, place.sentence, head, language)):
        return opened
    if found is None and head > first and skeleton.words[head - 1] == STRING:
        found = _before_relative(skeleton, first, head - 1, language)
    if found is None:
        return None
    if language.knows_people:
        hung = _accompanied(skeleton, found, first, language) or _answering(skeleton, found, first, language)
        if hung is not None:
            return hung
    in_house = skeleton.lows[place.at].endswith(language.plural_past)
    if language.drops_subjects and in_house and (house := in_house_of(skeleton, first, head, language)):
        return house
    told_on = skeleton.lows[head - 1] in language.relatives
    if language.drops_subjects and not told_on and _opens_adverbially(skeleton, found, first, language):
        return None
    if language.drops_subjects and is_clausal(skeleton, found.first, first, language):
        return found._replace(first=found.first - 2, left=found.first - 2)
    if language.subjects_last and _is_bare_word(skeleton, found, language):
        return None  # "«...» comenzaba valorando Ana Lee"
    if language.has_articles:
        return found
    joint = skeleton.lows[found.first - 1] if found.first > first else ""
    if joint in language.prepositions and not (in_house and joint in language.in_words):
        return behind_adverbial(found, skeleton, language)
    return without_object(skeleton, found, language)


def _answering(skeleton: Skeleton, found: Phrase, first: int, language: Language) -> Phrase | None:
    """ "Lee, in reaction to the vote by the council said": no comma closes the aside, and Lee says."""
    lows, words = skeleton.lows, skeleton.words
    begin = max(first, found.first - _WHO_REACH * 2)
    if language.clauses.answering.isdisjoint(lows[begin : found.first]):
        return None
    for k in range(found.first - 1, begin, -1):
        if words[k] == STRING or not words[k][0].isalnum():
            return None
        if lows[k] in language.clauses.answering and lows[k - 1] in language.prepositions:
            is_aside = k - 2 > first and words[k - 2] == ","
            return phrase_before(skeleton, k - 2, first, language) if is_aside else None
    return None


def _accompanied(skeleton: Skeleton, found: Phrase, first: int, language: Language) -> Phrase | None:
    """ "Lee, who was joined by Bo Chen declared": no comma closes the relative clause, and Lee declares."""
    lows, by = skeleton.lows, found.first - 1
    if by <= first or lows[by] not in language.role_words.agents:
        return None
    for k in range(by - 1, max(first, by - _WHO_REACH), -1):
        if skeleton.words[k] == STRING or skeleton.words[k] == ",":
            return None
        if lows[k] in language.phrase_words.who:
            is_aside = skeleton.words[k - 1] == "," and k - 1 > first
            return phrase_before(skeleton, k - 1, first, language) if is_aside else None
    return None


_WHO_REACH = 6


def _is_bare_word(skeleton: Skeleton, found: Phrase, language: Language) -> bool:
    """Whether one small word that no table has stands there behind a string, with no article: no subject."""
    low, at = skeleton.lows[found.first], found.first
    if found.last - at > 1 or not at or skeleton.words[at - 1] != STRING or not skeleton.words[at].islower():
        return False
    if low in language.pronouns or low in language.oblique or low in language.relatives:
        return False
    return low.removesuffix("s") not in language.who | language.trades and low not in language.things


def _opens_adverbially(skeleton: Skeleton, found: Phrase, first: int, language: Language) -> bool:
    """ "En conferencia de prensa afirmó": a noun that hangs on a preposition, so the verb stands alone."""
    lows = skeleton.lows
    begin = found.first - (lows[found.first - 1] in language.determiners if found.first > first else 0)
    if begin - 1 == first and skeleton.words[found.last - 1][0].isupper() and lows[first] in PARTICLES:
        return False  # "De la Mora insistió"
    if begin > first and lows[begin - 1] in language.role_words.agents:
        return True  # "Sobre el penalti fallado por su compañero Lee aseguró"
    return (
        begin > first
        and lows[begin - 1] in language.prepositions
        and found.first == found.left
        and lows[found.first] not in language.roles
        and not (lows[found.first] in language.determiners and lows[found.first + 1] in language.roles)
    )


def _is_object(skeleton: Skeleton, phrase: Phrase, first: int, language: Language) -> bool:
    """ "came to power promising ...": what follows a preposition is not who promises."""
    at = phrase.first - 1
    return (
        at >= first
        and skeleton.lows[at] in ("to", "of", "in", "at", "on", "into", "from")
        and (
            skeleton.words[phrase.core - 1][0].islower()
            and skeleton.lows[phrase.core - 1] not in language.roles
        )
    )


def _urged_to(skeleton: Skeleton, first: int, head: int, language: Language) -> Phrase | None:
    """ "..., which led Lee to ask": the name before "to" is who asks, unless it is a place gone to."""
    if skeleton.lows[head] != "to" or head - 1 <= first or not skeleton.words[head - 1][0].isupper():
        return None
    found = phrase_before(skeleton, head, first, language)
    if found is None or found.first <= first or skeleton.lows[found.first - 1] in language.prepositions:
        return None
    reach = found.first - 1
    if skeleton.lows[reach] in language.clauses.reaching:  # "several contacted The Echo to complain"
        return phrase_before(skeleton, group_start(skeleton, first, reach, language), first, language)
    return None if skeleton.lows[head - 1] in language.time_words else found


def _before_relative(skeleton: Skeleton, first: int, at: int, language: Language) -> Phrase | None:
    """ "X, who called it “a mess,” said that ...": the phrase before the clause the string closes."""
    string = skeleton.strings[at]
    if skeleton.text[string.end - 1] != ",":
        return None
    for k in range(at - 1, max(first, at - _RELATIVE_REACH), -1):
        if skeleton.words[k] == ",":
            is_relative = skeleton.lows[k + 1] in language.relatives
            return phrase_before(skeleton, k, first, language) if is_relative and k > first else None
    return None


_RELATIVE_REACH = 25


def owner_before(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> Phrase | None:
    """ "Lee's remarks that ...", "her claim": whose the noun at `at` is."""
    lows = skeleton.lows
    for k in range(at - 1, max(sentence.first - 1, at - 5), -1):
        if lows[k] in language.possessives:
            return Phrase(k, k + 1, k + 1, k)
        if is_possessive(lows[k]):
            found = phrase_before(skeleton, k + 1, sentence.first, language)
            return found or Phrase(k, k + 1, k + 1, k)
        if not lows[k].isalpha() or lows[k] in language.prepositions or lows[k] in language.determiners:
            return None
    return None

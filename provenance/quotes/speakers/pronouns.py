"""Whom "he", "she", "it" and "they" mean: who spoke, or whom the sentence before is about."""

from __future__ import annotations

import re
from bisect import bisect_left

from provenance.languages.model import Language, Pronoun
from provenance.quotes.owners import owns_what_follows
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.nominatives import may_be_surname
from provenance.quotes.sentence.openings import opening_phrase
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton
from provenance.quotes.speakers.bodies_heard import is_body_heard
from provenance.quotes.speakers.one_or_many import is_many
from provenance.quotes.speakers.role_before import role_before, thing_meant
from provenance.quotes.speakers.scene import SPOKEN_REACH, Resolved, Scene, last_mention

_MARKS = re.compile("['’]")


def by_pronoun(skeleton: Skeleton, at: int, low: str, scene: Scene, language: Language) -> Resolved:
    """The person or body the pronoun at token `at` stands for."""
    pronoun = language.pronouns.get(low) or language.oblique.get(low)
    pronoun = pronoun or Pronoun(language.article_genders.get(low, ""), "s")
    base = language.pronouns.get(_MARKS.split(low)[0], pronoun)  # "you'll"
    if base.person == 2:
        return Resolved(None, None, "pronoun-lost")  # the reader, or anybody
    if base.person == 1 or pronoun.number == "p" or pronoun.gender == "n":
        many = pronoun.number == "p" and base.person == 3 and language.knows_people
        return _other_pronoun(skeleton, at, scene, pronoun.gender == "n", language, many)
    best = likeliest_person(skeleton, at, pronoun.gender, scene, language)
    unnamed = _unnamed_before(skeleton, at, scene, language)
    unnamed = unnamed or _introduced(skeleton, at, pronoun.gender, scene, language)
    role = role_before(skeleton, at, pronoun.gender, best, scene, language) if unnamed is None else None
    if role is not None:
        return Resolved(role, None, "pronoun", _RIVALS)
    if unnamed is None and best is None and language.subjects_last:
        unnamed = _unnamed_role(skeleton, at, pronoun.gender, scene, language)
    if unnamed is not None and (best is None or best[0] < unnamed[0] + 25):
        return Resolved(unnamed[1], None, "pronoun")
    heard = _last_heard(scene, pronoun.gender, language) if best is None else None
    if heard is not None:
        return heard
    if best is None:
        return Resolved(thing_meant(skeleton, at, scene, language), None, "pronoun-lost")
    person = best[1]
    if not person.gender:
        person.gender = pronoun.gender
    return Resolved(person.name, person, "pronoun", _certainty(person, pronoun.gender, at, scene))


def _last_heard(scene: Scene, gender: str, language: Language) -> Resolved | None:
    """ "Лисов назвал ... Он отметил", "dit une voisine ... espère-t-elle": one never named in full."""
    if language.knows_people or language.has_capital_nouns or not scene.spoken:
        return None
    for _, person, name in reversed(scene.spoken[-_HEARD:]):
        heard = _of_role(person, name, gender, language)
        if heard is not None or person is not None:
            return heard
    _, person, name = scene.spoken[-1]
    low = name.lower()
    is_name = person is None and name[:1].isupper() and " " not in name and not name.isupper()
    if not is_name or low in language.who or low in language.determiners:
        return None
    return Resolved(name, None, "pronoun", _RIVALS)


def _of_role(person: Person | None, name: str, gender: str, language: Language) -> Resolved | None:
    noun = name.lower().partition(" ")[0]
    told = next((sign for ending, sign in language.role_genders if noun.endswith(ending)), "")
    fits = person is None and noun in language.roles and gender != "" and told == gender
    return Resolved(name, None, "pronoun", _RIVALS) if fits else None


_HEARD = 3
_RIVALS, _ALONE, _RIVAL_TOKENS = 0.8, 0.92, 80


def _certainty(person: Person, gender: str, at: int, scene: Scene) -> float:
    """Lower when another was named a moment ago whom the pronoun could mean."""
    rivals = (one for one in scene.people.named_before(at, 6) if one is not person and not one.is_thing)
    near = (one for one in rivals if at - last_mention(one, at) < _RIVAL_TOKENS and not one.doubt)
    return _RIVALS if any(one.gender in ("", gender or one.gender) for one in near) else _ALONE


def likeliest_person(
    skeleton: Skeleton, at: int, gender: str, scene: Scene, language: Language
) -> tuple[int, Person] | None:
    """Who is most in mind at token `at`, with a rank: named or heard last, the subject before anyone else."""
    here = _named_here(skeleton, at, gender, scene, language)
    ahead = min(at + _AHEAD, skeleton.sentences[scene.sentence_of(skeleton, at)].last)
    best: tuple[int, Person] | None = None
    for person in here or scene.people.named_before(at):
        if person.is_thing or (person.gender and gender and person.gender != gender):
            continue
        latest = last_mention(person, at)
        # "He says Lee lost": he is not Lee.
        if latest < 0 or last_mention(person, ahead) > at:
            continue
        rank = latest + (12 if _starts_sentence(skeleton, latest) else 0) + (1 if person.gender else -6)
        rank -= person.doubt
        if language.subjects_last and scene.spoken and skeleton.lows[latest - 1] in language.of_words:
            rank -= _OWNER  # "les coéquipiers de Lee": hardly "il"
        if _is_subject(skeleton, scene, person, latest, at, language) or (
            language.verb_second and _is_led_in(skeleton, scene, latest, at)
        ):
            rank += _SUBJECT
        if best is None or rank > best[0]:
            best = (rank, person)
    for spoken, spoke, _ in () if here else reversed(scene.spoken[-SPOKEN_REACH:]):
        if spoke is not None and not spoke.is_thing and spoke.gender in ("", gender or spoke.gender):
            # One whose gender the text shows comes before one whose it does not.
            if best is None or spoken + (25 if spoke.gender else 18) > best[0]:
                best = (spoken, spoke)
            break
    return best


_AHEAD, _OWNER = 5, 30


def _named_here(skeleton: Skeleton, at: int, gender: str, scene: Scene, language: Language) -> list[Person]:
    """Whom the pronoun's own paragraph names before it, when it opens with neither pronoun nor role.

    "Carrow come next, for whom Lee once played. “...,” he said": Lee, whoever spoke the paragraph before.
    """
    number = scene.sentence_of(skeleton, at)
    own = skeleton.sentences[number]
    first = number
    while first and skeleton.sentences[first - 1].paragraph == own.paragraph and number - first < _PARAGRAPH:
        first -= 1
    begin = skeleton.sentences[first].first
    if first == number or (scene.spoken and scene.spoken[-1][0] >= begin):
        return []
    found: list[Person] = []
    for person in scene.people.named_before(at, 12):
        latest = last_mention(person, at)
        fits = not person.gender or not gender or person.gender == gender
        is_owner = owns_what_follows(skeleton.words, latest)
        unknown = language.has_capital_nouns and person.doubt > 0  # "Wilde Möhre"
        if begin <= latest < own.first and fits and not is_owner and not unknown:
            found.append(person)
    if not found:
        return []
    earliest = min(person.mentions[bisect_left(person.mentions, begin)] for person in found)
    opening = skeleton.lows[begin:earliest]
    own_roles = frozenset().union(*(one.roles for one in found)) if not language.has_articles else frozenset()
    if any(low in language.pronouns or (low in language.roles and low not in own_roles) for low in opening):
        return []
    return found


_PARAGRAPH = 8


def _is_alone(skeleton: Skeleton, scene: Scene, person: Person, sentence: Clauses) -> bool:
    """Whether a sentence names nobody else: cases, not places, tell subjects there."""
    named = scene.people.named_before(sentence.last, 6)
    return [one for one in named if last_mention(one, sentence.last) >= sentence.first] == [person]


def _unnamed_before(skeleton: Skeleton, at: int, scene: Scene, language: Language) -> tuple[int, str] | None:
    """ "The minister promised to look into it. “...,” she said": one whom the article never names."""
    before = scene.sentence_before(skeleton, at)
    if before is None or not scene.spoken:
        return None
    spoken, person, name = scene.spoken[-1]
    words = name.split()
    is_role = bool(words) and words[-1].lower() in language.roles
    is_role = is_role or (person is None and is_body_heard(skeleton, spoken, at, words, language))
    is_role = is_role or (
        bool(words) and bool(language.aged_endings) and name.endswith(language.aged_endings)
    )
    if language.has_capital_nouns and len(words) == 1 and not is_role and person is None:
        # "„...“, so Berger. Das sei nötig. „...“, sagt er": a surname that no given name stands with.
        own = skeleton.sentences[scene.sentence_of(skeleton, at)]
        near = spoken >= 0 and at - spoken < _NEAR and name in skeleton.words[spoken : spoken + 3]
        same = skeleton.sentences[scene.sentence_of(skeleton, spoken)].paragraph == own.paragraph
        return (spoken + _SUBJECT, name) if near and same and may_be_surname(name, language) else None
    # A name the article prints once: "Judge A.L.M. Farook observed it."
    is_role = is_role or (
        len(words) in (2, 3) and "." in words[0] and words[-1].lower() not in language.bodies
    )
    first = before.first
    number = scene.sentence_of(skeleton, at)
    if number > 1 and skeleton.lows[first] == skeleton.lows[at] and language.has_capital_nouns:
        first = skeleton.sentences[number - 2].first  # "sagt ein Herr. Er zeigt nach oben. „...“, sagt er"
    return (spoken, name) if person is None and is_role and first <= spoken < before.last else None


_NEAR, _ROLE_SENTENCES = 60, 3


def _introduced(
    skeleton: Skeleton, at: int, gender: str, scene: Scene, language: Language
) -> tuple[int, str] | None:
    """One whom the sentence before brings in, with a rank: higher where it opens with them."""
    found = introduced_before(skeleton, at, gender, scene, language)
    before = scene.sentence_before(skeleton, at)
    if found is None or before is None:
        return None
    return (found[0] + 60 if found[0] == before.first else found[0]), found[1]


def introduced_before(
    skeleton: Skeleton, at: int, gender: str, scene: Scene, language: Language
) -> tuple[int, str] | None:
    """ "A passenger had wept in court. “...,” she said": one whom the sentence before brings in, unnamed."""
    before = scene.sentence_before(skeleton, at)
    own = skeleton.sentences[scene.sentence_of(skeleton, at)]
    if before is None or (before.paragraph != own.paragraph and not _follows_on(skeleton, before, own)):
        return None
    words, lows = skeleton.words, skeleton.lows
    for k in range(before.first, min(before.last, before.first + _INTRODUCED_REACH)):
        joined = k > before.first and (words[k - 1] in ",—–" or lows[k - 1] in ("and", "or"))
        if lows[k] not in language.role_words.indefinite or joined:
            continue  # "Lee, an economist, ..." is Lee; "two women and one man": one of three
        led = k > before.first and lows[k - 1] in language.prepositions
        if led and lows[k - 1] not in language.role_words.agents:
            continue  # "Lee denies taking bribes from a builder."
        if gender and language.article_genders.get(lows[k], gender) != gender:
            continue  # "Un pompier ...": not "elle"
        if gender == "f" and lows[k] in language.role_words.of_no_woman:
            continue  # "Ein Helfer half ihr. „...“, sagt sie"
        phrase = phrase_after(skeleton, k, before.last, language)
        noun = _noun_of(skeleton, phrase, language) if phrase is not None else None
        if phrase is None or noun is None or phrase.last - k > 6:
            continue
        named = any(w[0].isupper() for w in words[phrase.last : phrase.last + 3])
        if (named and not language.has_capital_nouns) or any(w[0].isupper() for w in words[k + 1 : noun]):
            continue
        first = noun if language.has_capital_nouns else k + 1
        return k, skeleton.text[skeleton.starts[first] : skeleton.ends[noun]]
    return None


def _unnamed_role(
    skeleton: Skeleton, at: int, gender: str, scene: Scene, language: Language
) -> tuple[int, str] | None:
    """ "L'avocate de Bo est venue de Paris. Elle plaide : ...": the role the sentence before is about."""
    number = scene.sentence_of(skeleton, at)
    own = skeleton.sentences[number]
    for before in reversed(skeleton.sentences[max(0, number - _ROLE_SENTENCES) : number]):
        if before.paragraph != own.paragraph or not gender:
            return None
        found = _role_opening(skeleton, before, gender, language)
        if found is not None or language.drops_subjects:
            return found  # "Le maire est optimiste. Il a bon espoir. « ... », dit-il."
    return None


def _role_opening(
    skeleton: Skeleton, before: Clauses, gender: str, language: Language
) -> tuple[int, str] | None:
    phrase = opening_phrase(skeleton, before, before.last, language)
    if phrase is None or phrase.first != before.first or phrase.core - phrase.first < 2:
        return None
    noun = skeleton.lows[phrase.first + 1]
    article = skeleton.lows[phrase.first]
    told = language.article_genders.get(article) or next(
        (sign for ending, sign in language.role_genders if noun.endswith(ending)), ""
    )
    named = any(word[0].isupper() for word in skeleton.words[phrase.first + 1 : phrase.core])
    if noun not in language.roles or told != gender or named or article not in language.determiners:
        return None
    name = skeleton.text[skeleton.starts[phrase.first + 1] : skeleton.ends[phrase.last - 1]]
    return before.first, " ".join(name.split())


def _noun_of(skeleton: Skeleton, phrase: Phrase, language: Language) -> int | None:
    """The noun of people that the phrase is about: "teacher" in "A teacher put", whose verb is not known."""
    if _is_role(skeleton.lows[phrase.core - 1], language):
        return phrase.core - 1
    first = phrase.first + 1
    if first >= phrase.core or not language.knows_people or not _is_role(skeleton.lows[first], language):
        return None
    return None if _is_role(skeleton.lows[first + 1], language) else first


def _follows_on(skeleton: Skeleton, before: Clauses, own: Clauses) -> bool:
    """Whether a paragraph opens with words in marks, and the one before ended in a short sentence."""
    return skeleton.words[own.first] == STRING and before.last - before.first < _SHORT


_SHORT = 12
_INTRODUCED_REACH = 20


def _is_role(low: str, language: Language) -> bool:
    return (
        low in language.roles
        or low in language.trades
        or (language.has_capital_nouns and ends_in(low, language.roles))
    )


def _starts_sentence(skeleton: Skeleton, at: int) -> bool:
    return at == 0 or skeleton.words[at - 1] in ".!?" or (at >= 3 and skeleton.words[at - 3] in ".!?")


_SUBJECT = 40


def _is_subject(
    skeleton: Skeleton, scene: Scene, person: Person, latest: int, at: int, language: Language
) -> bool:
    """ "Analyst Y disagrees. In his view ... “...,” he said": a sentence of the pronoun's paragraph, since
    anyone spoke, is about the person."""
    number = scene.sentence_of(skeleton, latest)
    sentence, own = skeleton.sentences[number], skeleton.sentences[scene.sentence_of(skeleton, at)]
    just_before = own.first == sentence.last or _stays_topic(skeleton, scene, person, sentence, own, at)
    if (sentence.paragraph != own.paragraph and not just_before) or sentence is own:
        return False
    if any(spoken >= sentence.first for spoken, _, _ in scene.spoken[-1:]):
        return False
    if owns_what_follows(skeleton.words, latest):
        # "Lee's deputy, Ann Chen, was blunter": not Lee.
        return False
    if not language.has_articles and just_before and _is_alone(skeleton, scene, person, sentence):
        return True
    opening = opening_phrase(skeleton, sentence, sentence.last, language)
    # "A schoolteacher, Ann Lee, waits": one comma between.
    return opening is not None and opening.first <= latest <= opening.last + 1


def _is_led_in(skeleton: Skeleton, scene: Scene, latest: int, at: int) -> bool:
    """ "Ähnlich äußerte sich Lee: „...“, sagte er": the colon names who goes on."""
    own = skeleton.sentences[scene.sentence_of(skeleton, at)]
    return own.first <= latest and at - latest < _LED_IN and ":" in skeleton.words[latest:at]


_LED_IN = 30


def _stays_topic(
    skeleton: Skeleton, scene: Scene, person: Person, sentence: Clauses, own: Clauses, at: int
) -> bool:
    """ "Lee was happier. His side had lost thrice. / “...,” he said": nobody else was named in between."""
    before = scene.sentence_before(skeleton, at)
    if before is None or before.paragraph != sentence.paragraph or skeleton.words[own.first] != STRING:
        return False
    return scene.people.named_before(at, 1) == [person]


def body_before(skeleton: Skeleton, at: int, scene: Scene, language: Language) -> str | None:
    """ "The ministry confirmed this. “...,” it said": the body that the sentence before is about."""
    before = scene.sentence_before(skeleton, at)
    if before is None:
        return None
    for spoken, person, name in reversed(scene.spoken[-1:]):
        is_thing = person is None or not person.roles.isdisjoint(language.role_words.outlets)
        several = language.knows_people and is_many(name, language)
        if is_thing and name and not several and before.first <= spoken < before.last:
            return name
    phrase = phrase_after(skeleton, before.first, before.last, language)
    if phrase is None or skeleton.lows[phrase.core - 1] not in language.bodies:
        return None
    first = phrase.first + (skeleton.lows[phrase.first] in language.determiners)
    return (
        skeleton.text[skeleton.starts[first] : skeleton.ends[phrase.last - 1]]
        if first < phrase.last
        else None
    )


def _other_pronoun(
    skeleton: Skeleton, at: int, scene: Scene, is_thing: bool, language: Language, many: bool = False
) -> Resolved:
    if language.impersonals and skeleton.lows[at] in language.impersonals:
        return _heard_last(at, scene)
    body = body_before(skeleton, at, scene, language) if is_thing else None
    if body is not None:
        return Resolved(" ".join(body.split()), None, "pronoun")
    for _, person, name in reversed(scene.spoken[-SPOKEN_REACH:]):
        if language.knows_people and is_thing and is_many(name, language):
            continue  # "it" is not "the officials"
        if person is None and name and (not many or is_many(name, language)):
            return Resolved(name, None, "pronoun")
    return Resolved(None, None, "pronoun-lost")


def _heard_last(at: int, scene: Scene) -> Resolved:
    """ "„...“, hieß es weiter": most likely who spoke a moment ago, as a body or its spokesman."""
    spoken, person, name = scene.spoken[-1] if scene.spoken else (-1, None, "")
    if not name or at - spoken > _RIVAL_TOKENS:
        return Resolved(None, None, "pronoun-lost")
    return Resolved(name, person, "pronoun", _IMPERSONAL)


_IMPERSONAL = 0.6

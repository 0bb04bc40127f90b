"""Where a noun phrase may begin and where it ends. Word lists, no parser."""

from __future__ import annotations

from provenance.languages.model import Form, Language
from provenance.languages.name_words import ASIDE_PARTICLES, GIVEN_TOO, PHRASE_PARTICLES
from provenance.quotes.owners import POSSESSIVES
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.hanging import does, does_more, is_noun, is_verb, leads_to_deed
from provenance.quotes.sentence.phrase_tails import does_meanwhile, is_its_verb, joins_portfolios, tells_tone
from provenance.quotes.sentence.skeleton import STRING, Skeleton, is_initial

STOPS = frozenset(',;:—–-―(["“”„«»!?/|*•>') | {STRING}
FINITE = (Form.PAST, Form.PRESENT)


def owns(skeleton: Skeleton, at: int, stop: int, language: Language) -> bool:
    """Whether "his", "her", "their" belongs to the noun that follows."""
    if skeleton.lows[at] not in language.determiners or at + 1 >= stop:
        return False
    low = skeleton.lows[at + 1]
    return low[0].isalpha() and low not in language.auxiliaries and low not in language.prepositions


def starts_phrase(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a noun phrase can begin at token `at`."""
    word, low = skeleton.words[at], skeleton.lows[at]
    if not (word[0].isalnum()):
        return False
    opens_clause = language.knows_people and low in language.that_words
    if opens_clause and not language.role_words.definite.isdisjoint(skeleton.lows[at + 1 : at + 2]):
        return False  # "admitted that the council was wrong": no "that" of a noun
    if low in language.determiners or low in language.roles or low in language.titles:
        return True
    if language.knows_people and low in language.bodies:
        return True  # "“...”, says ministry"
    if low in language.time_words or low in language.that_words or low in language.conjunctions:
        return False
    if word[0].isupper():
        return True
    if not language.has_articles:
        return low not in language.prepositions and low not in language.adverbs and low not in language.cues
    if leads_to_name(skeleton, at, language):
        return True
    return (
        low not in language.prepositions
        and low not in language.adverbs
        and ((low not in language.auxiliaries and low.endswith("s")) or low in ("police", "people"))
    )


def leads_to_name(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "glassblower Ann Lee", "undecided Swiss voter Bo Chen": a few plain nouns, then a full name."""
    words, lows = skeleton.words, skeleton.lows
    reach = 5
    for k in range(at, min(at + _LEADING_REACH, len(words) - 1)):
        if k >= at + reach:
            return False
        if k > at and language.knows_people and lows[k] == "and" and _is_calling(lows[k - 1], language):
            reach = _LEADING_REACH  # "marine biologist and voyage leader Ann Lee"
            continue
        if k > at and words[k].isupper() and len(words[k]) > 1 and words[k + 1].islower():
            continue  # "neonatal ICU nurse Ann Lee"
        if words[k][0].isupper() and not _is_adjective(skeleton, k, language):
            behind = k + 2 if words[k + 1] == "." and lows[k] in language.titles else k + 1
            follows = words[behind : behind + 1] != [] and words[behind][0].isupper()  # "Dr. Ann Lee"
            follows = follows and lows[k] not in language.time_words
            return k > at and follows and lows[k - 1] not in language.addressees
        if k == at and language.role_words.aged and words[k][0].isdigit():
            continue  # "the owner, 70-year-old Ann Lee,", "1998 champion Ann Lee"
        if (
            not words[k].replace("-", "").isalpha()
            or lows[k] in language.sorts
            or lows[k].endswith(language.clauses.adverbs)
        ):
            return False
    return False


_LEADING_REACH = 8


def _is_calling(low: str, language: Language) -> bool:
    return low in language.roles or low in language.trades


def _is_adjective(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether "Swiss" of "Swiss voter Bo Chen" stands at token `at`."""
    words = skeleton.words
    if skeleton.lows[at] not in language.demonyms or at + 2 >= len(words):
        return False
    return words[at + 1].islower() and words[at + 2][0].isupper()


def _takes_object(skeleton: Skeleton, at: int, language: Language) -> bool:
    return at + 1 < len(skeleton.lows) and skeleton.lows[at + 1] in language.determiners


def _leads_to_time(skeleton: Skeleton, at: int, language: Language) -> bool:
    return at + 1 < len(skeleton.lows) and skeleton.lows[at + 1] in language.time_words


def _joins_offices(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "sa cofondatrice et directrice générale": one person's two offices."""
    lows = skeleton.lows
    return at + 1 < len(lows) and lows[at + 1] in language.roles and skeleton.words[at - 1].islower()


def _is_nobiliary(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether "von" stands between a given name that is known and a capital."""
    before, behind = skeleton.lows[at - 1], skeleton.words[at + 1 : at + 2]
    given = before in language.female_names or before in language.male_names
    return given and skeleton.lows[at] in PHRASE_PARTICLES and bool(behind) and behind[0][0].isupper()


def joins_offices(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "president and chief executive Ann Lee": one person's offices, in front of the name."""
    if not language.knows_people or at < 2 or not _is_calling(skeleton.lows[at - 1], language):
        return False
    is_bare = skeleton.lows[at - 2] not in language.phrase_words.articles
    return is_bare and skeleton.words[at + 1 : at + 2] != [] and leads_to_name(skeleton, at + 1, language)


def _joins_roles(skeleton: Skeleton, at: int, first: int, language: Language) -> bool:
    """ "Parteichef und Vorstand Jan Lee": one person's two roles, then the name."""
    words, lows = skeleton.words, skeleton.lows
    if at + 3 >= len(words) or not all(words[k][0].isupper() for k in range(at + 1, at + 4)):
        return False
    roles = sum(1 for k in range(first, at) if words[k][0].isupper())
    return roles == 1 and ends_in(lows[at - 1], language.who) and ends_in(lows[at + 1], language.who)


def _is_full_name(skeleton: Skeleton, end: int, language: Language) -> bool:
    """Whether a given name that is known and a surname end before token `end`."""
    low = skeleton.lows[end - 2]
    return skeleton.words[end - 2][0].isupper() and (
        low in language.female_names or low in language.male_names
    )


def _has_agent(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "une source du port citée par l'agence": a participle with its agent, which is no part of a name."""
    behind = skeleton.lows[at + 1] if at + 1 < len(skeleton.lows) else "."
    return behind in language.role_words.agents and skeleton.lows[at].endswith(language.phrase_words.passives)


def ends_phrase(skeleton: Skeleton, at: int, first: int, language: Language) -> bool:
    """Whether the phrase that begins at `first` has ended before token `at`."""
    word, low = skeleton.words[at], skeleton.lows[at]
    if at in skeleton.told:
        return True  # "sagte Ann Lee der Neuen Rundschau": whom she told
    if word == ".":
        if language.has_capital_nouns and skeleton.words[at - 1].isdigit():
            return False  # "der 2. Vorsitzende"
        return not (skeleton.lows[at - 1] in language.abbreviations or is_initial(skeleton.words[at - 1]))
    if word in STOPS or word in ")]":
        return not (word == "-" and skeleton.starts[at] == skeleton.ends[at - 1])
    if language.declines_names and skeleton.starts[at] in skeleton.outlets:
        return True  # "сказал мэр Иван Лисов РИА Новости"
    if low == "and":
        if joins_offices(skeleton, at, language):
            return False
        nxt = skeleton.words[at + 1] if at + 1 < len(skeleton.words) else "."
        return not (nxt[0].isupper() and skeleton.words[at - 1][0].isupper())
    if low in language.joining and language.has_capital_nouns and _joins_roles(skeleton, at, first, language):
        return False
    joins = low in language.joining and language.subjects_last
    if joins and (_joins_offices(skeleton, at, language) or joins_portfolios(skeleton, at, first, language)):
        return False
    if language.subjects_last and _goes_on_with_more(skeleton, at, first, language):
        return True
    is_surname = language.has_capital_nouns and word[0].isupper() and skeleton.words[at - 1][0].isupper()
    if low in language.conjunctions or low in language.relatives or low in language.auxiliaries:
        return not is_surname  # "sagte Anton Weil"
    if (low in language.finite_verbs and word[0].islower()) or _has_agent(skeleton, at, language):
        return True
    if low in language.put_words and skeleton.lows[at + 1 : at + 2] == ["it"]:
        return True  # "that is how the mayor put it"
    if language.knows_people and (low == "whose" or does(skeleton, at, language)):
        return True  # "said a woman whose son", "Ann Lee jailed Bo Chen"
    if low in language.addressees and not language.has_articles:
        return True  # "рассказала женщина журналистам": whom she told
    if low in language.near_times and word[0].islower() and _leads_to_time(skeleton, at, language):
        return True  # "said Ann Lee late Thursday"
    if low in language.time_words and low in GIVEN_TOO and word[0].isupper():
        following = skeleton.words[at + 1] if at + 1 < len(skeleton.words) else "."
        return not following[0].isupper()
    if low in language.roles and skeleton.lows[at - 1] in language.determiners:
        return False  # "le prévenu": a noun, though a verb has that form too
    is_shouted = low in language.time_words and word.isupper() and skeleton.words[at - 1].isupper()
    if is_shouted or (low in language.clauses.each and word.istitle() and skeleton.words[at - 1].istitle()):
        return False  # "USA TODAY", "told Radio One"
    if low in language.time_words or low in language.adverbs or low in language.pronouns:
        return low not in ("his", "her", "their")
    if low in language.prepositions and language.has_capital_nouns and _is_nobiliary(skeleton, at, language):
        return False  # "Gewerkschafter Jan von Hagen"
    if low == "to" and leads_to_deed(skeleton, at, language):
        return True  # "was appointed by the court to represent him"
    if low in language.prepositions:
        return low not in ("of", "for", "at", "from", "with", "to", "de", "del", "des", "du", "d'", "d’")
    if low.startswith("alt") and skeleton.lows[at - 1] in language.age_words:
        return False  # "die 84 Jahre alte Ann Lee"
    aged = skeleton.lows[at - 1].endswith(language.aged_endings)
    if language.has_capital_nouns and word[0].islower() and (skeleton.words[at - 1][0].isupper() or aged):
        return _ends_noun(skeleton, at, first, language)
    return _takes_its_object(skeleton, at, first, language) or _is_its_verb(skeleton, at, first, language)


def _ends_noun(skeleton: Skeleton, at: int, first: int, language: Language) -> bool:
    """ "der Bundestrainer zufrieden": only a genitive goes on behind its noun, and "Der neue" is none yet."""
    low = skeleton.lows[at]
    if low in language.case_articles and at - 2 >= first and _is_full_name(skeleton, at, language):
        return True  # "sagte Sprecherin Ann Lee der Neuen Rundschau": whom she told
    opens = at == first + 1 and skeleton.lows[first] in language.determiners
    owner = skeleton.words[at - 1].endswith(language.name_cases.owners) and low.endswith(_INFLECTED)
    if owner and at + 1 < len(skeleton.words) and skeleton.words[at + 1][0].isupper():
        return low in language.sorts or low in language.reported_forms  # "Nordlands größter Verband"
    return low not in language.genitives and not opens


_INFLECTED = ("er", "e", "es", "en")


def _goes_on_with_more(skeleton: Skeleton, at: int, first: int, language: Language) -> bool:
    """ "le président lui demande", "souffle le marin d'une voix lasse", "un joven que salía"."""
    low = skeleton.lows[at]
    if low in language.oblique or low in language.that_words or tells_tone(skeleton, at, language):
        return True
    if language.verb_endings and is_its_verb(skeleton, at, first, language):
        return True
    return does_meanwhile(skeleton, at, first, language)


def _takes_its_object(skeleton: Skeleton, at: int, first: int, language: Language) -> bool:
    """ "La juge hausse le ton": where no preposition joins noun, word and article, the word is a verb."""
    if not language.subjects_last or at < first + 2 or at + 1 >= len(skeleton.words):
        return False
    word, low = skeleton.words[at], skeleton.lows[at]
    before, behind = skeleton.lows[at - 1], skeleton.lows[at + 1]
    if not word.isalpha() or not word.islower() or low in language.roles or low in language.openings:
        return False
    is_led = before in language.determiners or before in language.prepositions
    return behind in language.article_genders and not is_led and skeleton.lows[first] in language.determiners


def _is_its_verb(skeleton: Skeleton, at: int, first: int, language: Language) -> bool:
    """Whether token `at` is the verb of the phrase that begins at `first`, known or not."""
    word, low = skeleton.words[at], skeleton.lows[at]
    last = skeleton.lows[at - 1]
    after_name = skeleton.words[at - 1][0].isupper() and last not in language.determiners
    if after_name and last.endswith(language.name_cases.oblique_adjectives) and low not in language.sorts:
        after_name = False  # "в Белом доме", "прокуратура Томской области"
    if last.endswith(POSSESSIVES) and skeleton.words[at + 1 : at + 2] != [","]:
        after_name = False  # "Lee's party left"
    described = skeleton.lows[first] in language.determiners and skeleton.words[first + 1][0].islower()
    if word[0].islower() and after_name and low not in ASIDE_PARTICLES and not described:
        following = skeleton.words[at + 1] if at + 1 < len(skeleton.words) else "."
        is_verb = low.endswith(("s", *language.clauses.pasts))
        leads = at == first + 1 and not is_verb and leads_to_name(skeleton, at, language)
        of_nation = last in language.demonyms and low not in language.sorts  # "the Norlandish media"
        of_body = low in language.bodies and skeleton.lows[first] in language.role_words.definite
        leads = leads or ((of_nation or of_body) and language.knows_people)  # "the Arden council"
        leads = leads or (following == "and" and joins_offices(skeleton, at + 1, language))
        if not (following[0].isupper() or low in language.roles or language.has_capital_nouns or leads):
            return True
    if described and word[0].islower() and not language.finite_verbs and at - first > 2:
        # "La senadora Ann Lee puso en duda": behind a full name stands its verb.
        return after_name and skeleton.words[at - 2][0].isupper() and low not in PHRASE_PARTICLES
    is_past = low.endswith(language.clauses.pasts)
    if is_past and last in language.roles and _takes_object(skeleton, at, language):
        return True  # "The chairman adjourned the meeting": a verb with its object.
    cue = language.cues.get(low)
    if cue is not None and cue.form in (Form.PARTICIPLE, *FINITE) and not word[0].isupper():
        # After a name a past form is its verb ("Lee restricted ..."), after a noun it may be a participle.
        return cue.lemma in language.speech or (cue.form is Form.PAST and after_name)
    return low.endswith("ing") and word[0].islower() and at > first + 1


def core_end(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """Where the part of a phrase that its head belongs to ends: at a preposition, a comma, a bracket."""
    body = _cause_end(skeleton, first, last, language) if language.knows_people else first
    for at in range(body + 1, last):
        if skeleton.lows[at] in language.prepositions or skeleton.words[at] in "(,":
            return at
        if does_more(skeleton, at, first, last, language):
            return at
    return last


def relative_clause(skeleton: Skeleton, at: int, last: int, first: int, language: Language) -> int | None:
    """Where "who attacked Ann Lee" begins that hangs on the noun before it, no comma between; else None.

    `at` is how far left of `last` a phrase was followed.
    """
    words, lows = skeleton.words, skeleton.lows
    for k in range(max(first + 1, at - 3), last - 2):
        if lows[k] in language.relatives and is_noun(skeleton, k - 1, first, language):
            verb = k + 1 + (lows[k + 1] in language.phrase_words.perfects)
            if verb + 1 >= last or not words[verb].islower() or lows[verb] in language.determiners:
                continue
            acts = lows[k] in language.phrase_words.who or is_verb(skeleton, verb, language)
            if acts and STOPS.isdisjoint(words[k:last]):
                return k
    return _long_clause(skeleton, at, last, first, language)


def _long_clause(skeleton: Skeleton, at: int, last: int, first: int, language: Language) -> int | None:
    """ "The boy who accused Ann Lee of harming him in the harbour said": what ends so hangs on a clause.

    Nobody else may act in it: no pronoun of a subject, no auxiliary, no "that".
    """
    words, lows = skeleton.words, skeleton.lows
    if last - at < 2 or lows[at] not in language.prepositions:
        return None
    for k in range(at - 1, max(first, at - _LONGEST_CLAUSE), -1):
        low = lows[k]
        if low in language.phrase_words.who and low in language.relatives:
            is_verb_behind = words[k + 1].islower() and lows[k + 1] not in language.determiners
            is_someone = is_noun(skeleton, k - 1, first, language) or _is_led(
                skeleton, k - 1, first, language
            )
            return k if is_verb_behind and is_someone else None
        ends = words[k] in STOPS or low in language.that_words
        acts = low in language.auxiliaries and lows[k - 1] not in language.phrase_words.who
        if ends or acts or low in language.conjunctions or low in _ACTING:
            return None
    return None


def _is_led(skeleton: Skeleton, at: int, first: int, language: Language) -> bool:
    """ "The former choirboy who": a plain word with an article before its adjectives."""
    if not skeleton.words[at].islower() or does(skeleton, at, language):
        return False
    near = range(at - 1, max(first, at - _ADJECTIVES) - 1, -1)
    led = next((k for k in near if skeleton.lows[k] in language.determiners), None)
    return led is not None and all(word.isalpha() for word in skeleton.words[led:at])


_LONGEST_CLAUSE, _ADJECTIVES = 12, 3
_ACTING = frozenset({"i", "he", "she", "we", "they", "you", "there"})


def _cause_end(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """ "Leeds for Human Rights", "Students Against Ferries": where a body's name ends, or `first`."""
    words, lows, causes = skeleton.words, skeleton.lows, language.phrase_words.causes
    if first + 2 >= last or lows[first + 1] not in causes or not words[first + 2][0].isupper():
        return first
    is_one = not words[first][0].isupper() or lows[first] in language.given_names
    if is_one or lows[first] in language.who or (first and words[first - 1][0].isupper()):
        return first
    end = first + 2
    while end + 1 < last and (
        words[end + 1][0].isupper()
        or lows[end + 1] in language.joining
        or lows[end + 1] in language.phrase_words.topics
    ):
        end += 1
    return end


def before_told(skeleton: Skeleton, at: int, first: int) -> int:
    """ "wie sie der Neuen Rundschau sagte": where the outlet begins that ends before `at`, or `at`."""
    near = range(at - 1, max(first, at - _TOLD_REACH) - 1, -1)
    return next((k for k in near if skeleton.told.get(k) == at), at)


_TOLD_REACH = 8


def past_attribute(skeleton: Skeleton, at: int, stop: int, language: Language) -> int | None:
    """ "der für das Geschäft zuständige Vorstand Jan Lee": the noun behind what stands with its adjective."""
    words, lows = skeleton.words, skeleton.lows
    if at + 3 >= stop or lows[at + 1] not in language.prepositions:
        return None
    nouns = 0
    for k in range(at + 2, min(stop - 1, at + _ATTRIBUTE)):
        word = words[k]
        if not word[0].isalnum():
            return None
        is_adjective = word.islower() and lows[k].endswith(_INFLECTED) and lows[k] not in language.sorts
        if nouns and is_adjective and words[k + 1][0].isupper() and lows[k] not in language.reported_forms:
            return k + 1
        if lows[k] in language.auxiliaries or lows[k] in language.conjunctions:
            return None
        nouns += word[0].isupper()
    return None


_ATTRIBUTE = 11


def past_bracket(skeleton: Skeleton, at: int, last: int) -> int:
    """Past "(NTO)" behind the name of a body."""
    if at >= last or skeleton.words[at] != "(":
        return at
    near = range(at + 1, min(last, at + _BRACKET_REACH))
    return next((k + 1 for k in near if skeleton.words[k] == ")"), at)


_BRACKET_REACH = 5

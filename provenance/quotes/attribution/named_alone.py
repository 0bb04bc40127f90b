"""Who speaks where only a phrase and what hangs on it stand in front: "Ann Lee of Pell, a judge, said"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from provenance.languages.model import Language
from provenance.quotes.attribution.around import has_verb
from provenance.quotes.attribution.passives import is_passive
from provenance.quotes.owners import is_possessive
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.named_first import is_in_scene
from provenance.quotes.sentence.names import is_given
from provenance.quotes.sentence.openings import past_dateline
from provenance.quotes.sentence.phrases import Phrase, phrase_before
from provenance.quotes.sentence.skeleton import STRING, Skeleton

_REACH, _NAME_REACH, _SCENE, _LONGEST = 60, 9, 9, 14
_CLOSING = frozenset(",—–-)")
_PARTING = frozenset(",—–-()")
_Part = tuple[int, int]


def named_alone(place: CuePlace, head: int, after: int, near: Phrase | None) -> Phrase | None:
    """The phrase that opens the sentence, if no clause stands before the verb's group and one does behind it.

    The group stands from `head` to `after`, behind a comma, dash or bracket; `near` is the phrase in front.
    """
    skeleton, language, first, last = (
        place.skeleton,
        place.language,
        place.sentence.first,
        place.sentence.last,
    )
    words = skeleton.words
    if not language.knows_people or not place.speaks or not place.is_finite:
        return None
    if words[head - 1] not in _CLOSING or STRING in words[first:head] or is_passive(place, head):
        return None
    if after >= last or skeleton.lows[after] in language.prepositions - language.that_words:
        return None
    if skeleton.lows[place.at + 1] in language.role_words.agents:
        return None  # "Lee, mentioned by the council as ..."
    name = only_name(skeleton, first, head, language)
    if name is not None:
        if is_in_scene(skeleton, name[0], first, language):
            name = _other_name(skeleton, name, head, language) or name
        holds = may_hold_clause(skeleton, after, last, language)
        return Phrase(name[0], name[1], name[1], first) if holds else None
    part = _only_phrase(skeleton, first, head, language)
    if part is None or not holds_clause(skeleton, after, last, language):
        return None
    ends_in_name = near is not None and words[near.last - 1][0].isupper()
    if near is not None and ends_in_name and skeleton.lows[near.first - 1] not in language.prepositions:
        return near  # "another resident, Megan,"
    found = phrase_before(skeleton, part[1], part[0], language)
    return found if found is not None and found.first <= part[0] + 1 else None


def speaks_alone(place: CuePlace, head: int, near: Phrase | None, found: Phrase) -> bool:
    """ "“...,” warned the mayor.", "Prices had risen, warned the mayor.": nobody else is there to speak."""
    skeleton, first, last, language = (
        place.skeleton,
        place.sentence.first,
        place.sentence.last,
        place.language,
    )
    if near is not None or place.cue.lemma == "tell":
        return False
    is_over = found.last >= last or not skeleton.words[found.last][0].isalnum()
    if not is_over and skeleton.lows[found.last] not in language.prepositions:
        return False
    if head == first + 1:
        return skeleton.words[first] == STRING
    clause = language.knows_people and has_verb(skeleton, first, head, language)
    return clause and only_name(skeleton, first, head, language) is None


def only_name(skeleton: Skeleton, first: int, head: int, language: Language) -> _Part | None:
    """The name, begin and end, that all from `first` to `head` hangs on; None where a clause may stand."""
    parts = _parts(skeleton, first, head, language)
    name = _name_in(skeleton, parts, language)
    hang = name and all(_hangs(skeleton, *part, language) for part in parts if part[0] >= name[1])
    return name if hang else None


def _only_phrase(skeleton: Skeleton, first: int, head: int, language: Language) -> _Part | None:
    """The phrase that all hangs on, where no full name stands: "The bank, Norland's biggest, said"."""
    parts = _parts(skeleton, first, head, language)
    if not parts or not all(_hangs(skeleton, *part, language) for part in parts[1:]):
        return None
    begin, end = parts[0]
    low = skeleton.lows[begin]
    if low in language.prepositions or low in language.adverbs or low in language.time_words:
        return None
    end -= end - begin > 1 and skeleton.lows[end - 1] in language.phrase_words.set_between
    pronoun = language.pronouns.get(low)
    if end - begin > _LONGEST or (pronoun is not None and end - begin > 1):
        return None
    for at in range(begin, end):
        if skeleton.lows[at] in language.relatives:
            break
        if is_finite_verb(skeleton, at, language):
            return None
        if is_past(skeleton, at, language) and skeleton.lows[at - 1] not in language.determiners:
            return None
    return begin, end


def _parts(skeleton: Skeleton, first: int, head: int, language: Language) -> Sequence[_Part]:
    """The stretches between commas, dashes and brackets, without "But" and without a scene in front."""
    if not 1 < head - first <= _REACH:
        return ()
    return tuple(_stretches(skeleton, _past_scene(skeleton, first, head, language), head))


def _stretches(skeleton: Skeleton, first: int, head: int) -> Iterator[_Part]:
    begin = first
    for at in range(first, head):
        if skeleton.words[at] in _PARTING:
            if at > begin:
                yield begin, at
            begin = at + 1
    if begin < head:
        yield begin, head


def _other_name(skeleton: Skeleton, name: _Part, head: int, language: Language) -> _Part | None:
    """The name that stands alone between two commas behind another's."""
    behind = _stretches(skeleton, name[1], head)
    return next((part for part in behind if _full_name(skeleton, *part, language) == part), None)


def _past_scene(skeleton: Skeleton, first: int, head: int, language: Language) -> int:
    """Past a dateline, past "But", past "After the fire was out," and "On Monday,"."""
    lows = skeleton.lows
    begin = past_dateline(skeleton, first, head)
    small = language.phrase_words
    joins = lows[begin] in language.joining or lows[begin] in language.taking_over
    begin += joins and lows[begin] not in small.clause_openers
    low = lows[begin]
    tells_while = low in language.conjunctions or low in small.clause_openers or low in small.meanwhile
    sets = low in language.prepositions or low in language.time_words or low in language.adverbs
    if sets or tells_while:
        reach = range(begin, min(head - 1, begin + _SCENE))
        comma = next((k for k in reach if skeleton.words[k] == ","), begin - 1)
        if tells_while or not any(is_finite_verb(skeleton, k, language) for k in range(begin, comma)):
            return comma + 1
    return begin


def _name_in(skeleton: Skeleton, parts: Sequence[_Part], language: Language) -> _Part | None:
    """The full name that opens the first part, or the second behind a role ("The mayor, Ann Lee")."""
    for number, (begin, end) in enumerate(parts[:2]):
        name = _full_name(skeleton, begin, end, language)
        if name is not None:
            is_told_of = all(is_nominal(skeleton, k, language) for k in range(name[1], end))
            leads = name[1] == end or skeleton.lows[name[1]] in language.prepositions
            return name if is_told_of and leads else None
        nominal = all(is_nominal(skeleton, k, language) for k in range(begin, end))
        if number or not nominal or (language.roles | language.who).isdisjoint(skeleton.lows[begin:end]):
            return None
    return None


def _full_name(skeleton: Skeleton, begin: int, end: int, language: Language) -> _Part | None:
    """Titles and roles, then a given name that is known and at least one capital more."""
    words, lows = skeleton.words, skeleton.lows
    near = range(begin, min(end - 1, begin + _NAME_REACH))
    known = next((k for k in near if is_given(lows[k], language) and words[k][0].isupper()), -1)
    if known < 0 or not all(_is_titular(skeleton, k, language) for k in range(begin, known)):
        return None
    last = known
    while last < end and (words[last][0].isupper() or words[last] == "."):
        last += 1
    return (begin, last) if last - known > 1 else None


def _is_titular(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "Gov.", "president", "70-year-old": what may stand in front of a name."""
    word, low = skeleton.words[at], skeleton.lows[at]
    is_aged = bool(language.role_words.aged) and low.endswith(language.role_words.aged)
    return word[0].isupper() or word == "." or low in language.roles or is_aged


def is_nominal(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a token may stand in a noun phrase: no verb, and no word that may be one."""
    word, low = skeleton.words[at], skeleton.lows[at]
    if not word[0].isalpha() or word[0].isupper() or low in language.roles or low in language.determiners:
        return True
    if is_finite_verb(skeleton, at, language) or low in language.pronouns.keys() - language.possessives:
        return False
    if low in language.prepositions or low in language.nouns or low.removesuffix("s") in language.nouns:
        return True
    if low.endswith(language.phrase_words.gerunds):
        return True  # "one pastor backing Mr. Cole, Ann Lee of Arden, said"
    return skeleton.lows[at - 1] in language.determiners or low in language.bodies or is_possessive(low)


def is_finite_verb(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a verb stands there that the tables know to be finite, be it no verb of saying."""
    low = skeleton.lows[at]
    return skeleton.words[at].islower() and (low in language.auxiliaries or low in language.finite_verbs)


def is_past(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a word stands there that may be a verb's past, or its participle."""
    low = skeleton.lows[at]
    is_past = low.endswith(language.clauses.pasts) or language.sorts.get(low, "").endswith(":past")
    return is_past and skeleton.words[at].islower()


def _hangs(skeleton: Skeleton, begin: int, end: int, language: Language) -> bool:
    """Whether a part hangs on the name in front, and may be no clause of its own."""
    word, low, small = skeleton.words[begin], skeleton.lows[begin], language.phrase_words
    if low in small.whose:  # "Ann Lee, whose brother, Bo Chen, said ...": the verb is the brother's
        near = range(begin, end)
        return any(is_finite_verb(skeleton, at, language) or is_past(skeleton, at, language) for at in near)
    if low in language.relatives or low in small.questions:
        return True
    if low in small.clause_openers or low in small.meanwhile:
        return True
    opens = word[0].isupper() or word[0].isdigit() or low in language.determiners | language.roles
    opens = opens or low in language.prepositions or low in language.adverbs or low in language.possessives
    opens = opens or low.endswith((*language.clauses.adverbs, *small.participles)) or low in small.set_between
    if not opens or low in language.pronouns.keys() - language.possessives:
        return False
    if low in language.says and begin + 1 < end and _tells(skeleton, begin, language):
        return False
    for at in range(begin, end):
        if skeleton.lows[at] in language.relatives or skeleton.lows[at] in small.whose:
            return True
        if is_finite_verb(skeleton, at, language):
            return False
    return True


def _tells(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "Ann Lee, citing aides, reported the mayor, Bo Chen, said ...": a verb of her own, no participle."""
    takes = skeleton.words[at + 1][0].isupper() or skeleton.lows[at + 1] in language.determiners
    return takes and language.cues[skeleton.lows[at]].lemma not in language.told


def holds_clause(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """Whether a clause surely begins at `first`: not at "an official briefed on the talks"."""
    return _has_own_verb(skeleton, first, last, language, is_surely_past)


def may_hold_clause(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """Whether a clause may begin at `first`: so also at "an official briefed on the talks"."""
    return _has_own_verb(skeleton, first, last, language, _may_be_past)


_IsVerb = Callable[[Skeleton, int, int, Language], bool]


def _has_own_verb(skeleton: Skeleton, first: int, last: int, language: Language, is_verb: _IsVerb) -> bool:
    """Whether before any comma a verb stands that no relative word takes."""
    if first >= last:
        return False
    lows, words = skeleton.lows, skeleton.words
    if lows[first] in language.that_words or _is_contracted(lows[first], language):
        return True
    taken = 0  # verbs of relative clauses
    verb = first
    for at in range(first + 1, last):
        if words[at] in ",.;:" or words[at] == STRING:
            return False
        taken += lows[at] in language.relatives
        if not is_finite_verb(skeleton, at, language) and not is_verb(skeleton, at, last, language):
            continue
        goes_on = (at - verb < _GROUP and verb > first) or lows[at - 1] in language.phrase_words.to
        if not goes_on and lows[at - 1] not in language.joining:
            if not taken:
                return True
            taken -= 1
        verb = at
    return False


# "who was briefed", "had never been seen": how far apart the verbs of one group stand.
_GROUP = 2


def _may_be_past(skeleton: Skeleton, at: int, _: int, language: Language) -> bool:
    return is_past(skeleton, at, language)


def is_surely_past(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """Whether a verb's past stands there that does not hang on the noun in front."""
    return is_past(skeleton, at, language) and not _hangs_on_noun(skeleton, at, last, language)


def _hangs_on_noun(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """ "briefed on the talks", "named Bo Chen": what may tell of the noun in front."""
    if at + 1 >= last:
        return True
    low = skeleton.lows[at + 1]
    if low in language.phrase_words.to:
        return False
    leads = low in language.prepositions or low in language.time_words or low in language.like_words
    return leads or skeleton.lows[at] in language.phrase_words.namers


def _is_contracted(low: str, language: Language) -> bool:
    """ "it's", "they’re": a pronoun and its verb."""
    pronoun, mark, _ = low.replace("’", "'").partition("'")
    return bool(mark) and (pronoun in language.pronouns or pronoun in language.that_words)

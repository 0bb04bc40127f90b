"""Whom a role means: "the spokesman", "the NTO head" are whoever was given such a role."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from provenance.languages.model import Form, Language
from provenance.quotes.owners import POSSESSIVES
from provenance.quotes.sentence.offices import with_compounds
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.ahead import AHEAD_FIRST, named_ahead
from provenance.quotes.speakers.apart import are_several, is_set_against, is_set_apart
from provenance.quotes.speakers.asked import Asked, ask, asked_with, is_other_gender, role_head, tells_origin
from provenance.quotes.speakers.brought_in import introduced
from provenance.quotes.speakers.descriptions import gender_of_noun
from provenance.quotes.speakers.focus import by_topic
from provenance.quotes.speakers.nameless import is_nameless, only_later
from provenance.quotes.speakers.nations import called_after, trust_in_origin
from provenance.quotes.speakers.offices_held import heard_before, is_no_holder
from provenance.quotes.speakers.other_nouns import told_by_another_noun
from provenance.quotes.speakers.party_offices import named_just_before
from provenance.quotes.speakers.pronouns import likeliest_person
from provenance.quotes.speakers.rival_holders import holders, trust_among
from provenance.quotes.speakers.scene import SPOKEN_REACH, Resolved, Scene, last_mention

_FAR_TOKENS = 160
_OF_A_STATE = 2  # "the South Carolina Republican"
# "Arbour's premier says ..." before Ann Lee is named: "the premier" is she, "Norland's premier" may not be.
_ALONE = "alone:"
_JUST_TOKENS, _LATELY_TOKENS = 25, 80


def by_role(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved | None:
    """ "the spokesman", "the NTO head", "the head of state": someone who was given such a role before."""
    low = skeleton.lows[phrase.first]
    if low in ("a", "an") or (low in language.demonyms and phrase.first < AHEAD_FIRST):
        return introduced(skeleton, phrase, scene, language)
    if not _means_someone_known(skeleton, phrase, language):
        return None
    many = language.subjects_last and low in language.determiners and low.endswith("s")
    if many or are_several(skeleton, phrase, language):
        return None  # "según las autoridades": several, whom no one name means
    tokens = asked_with(skeleton, phrase, language)
    head = role_head(tokens, language) or _printed_before_name(tokens, scene, language)
    if head is None:
        return _by_description(skeleton, phrase, tokens, scene, language)
    asked = ask(skeleton, phrase, tokens, head, language)
    if asked.is_vague and not language.has_articles:
        return None  # "по данным источника": nobody the text names
    held = _best_holder(skeleton, asked, scene, language)
    if held is not None and is_set_apart(skeleton, phrase, held, language):
        return None
    wanted = asked.wanted | (asked.others & language.roles)
    ahead = named_ahead(
        skeleton, phrase, scene.people, wanted, language, lambda one: _may_be_meant(asked, one, language)
    )
    if held is not None:
        fits_better = ahead is not None and bool(asked.others & with_compounds(ahead.roles))
        if not fits_better or asked.others & with_compounds(held.roles):
            sure = trust_among(asked, held, scene) * trust_in_origin(asked.others, held.roles, language)
            return Resolved(held.name, held, "role", sure)
    only = only_later(asked, scene) if language.knows_people and ahead is None else None
    if only is not None:
        return Resolved(only.name, only, "role-ahead")
    bears_it = ahead is not None and head in with_compounds(ahead.roles)
    if (
        language.knows_people
        and not bears_it
        and is_nameless(skeleton, phrase.first, tokens, scene, language)
    ):
        return None
    if head in language.trades or (language.verb_second and head not in language.roles):
        return _by_trade(skeleton, asked, scene, language) or (
            Resolved(ahead.name, ahead, "role-ahead") if ahead is not None else None
        )
    told_ahead = scene.people.by_role.get(_ALONE + head, ()) if len(tokens) == 1 else ()
    if len(told_ahead) == 1:
        return Resolved(told_ahead[0].name, told_ahead[0], "role-loose")
    lately = named_just_before(skeleton, phrase, scene, language) or _lately(asked, ahead, scene, language)
    if lately is not None:
        return Resolved(lately.name, lately, "role-loose")
    if ahead is not None:
        scene.people.by_role.setdefault(_ALONE + head, []).append(ahead)
        return Resolved(ahead.name, ahead, "role-ahead")
    near = _by_nearness(skeleton, asked, scene, language)
    return near or told_by_another_noun(skeleton, asked, scene, language)


def _printed_before_name(tokens: tuple[str, ...], scene: Scene, language: Language) -> str | None:
    """ "Wildhüter Jan Lee ... der Wildhüter": where nouns have capitals, any that stood beside a name."""
    if not language.has_capital_nouns or not tokens or tokens[-1] in language.sorts:
        return None
    if len(tokens) == 1 and tokens[0] in language.bodies:
        return None  # "die Polizei" is not her spokeswoman
    return tokens[-1] if scene.people.by_role.get(tokens[-1]) else None


def _means_someone_known(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether an article or an owner tells that the one is known: "the mayor", "Leeds's mayor", "Mayor"."""
    words, lows = skeleton.words, skeleton.lows
    if not language.has_articles or lows[phrase.first] in language.role_words.definite:
        return True
    if phrase.first and lows[phrase.first - 1] in language.contracted:
        return True  # "a juicio del director"
    label = lows[phrase.first : phrase.last]
    if all(word in language.roles or word in language.titles for word in label):
        return True
    end = phrase.core if language.knows_people else phrase.first + 1  # "President Ann Lee's envoy"
    return any(word.endswith(POSSESSIVES) for word in words[phrase.first : end])


def _may_be_meant(asked: Asked, person: Person, language: Language) -> bool:
    """Whether a name further on was given the very role, what is said with it, or no role at all."""
    roles = with_compounds(person.roles)
    return asked.may_be(person) and (
        asked.head in roles or not asked.others or bool(asked.others & roles) or not roles & language.roles
    )


def _best_holder(skeleton: Skeleton, asked: Asked, scene: Scene, language: Language) -> Person | None:
    """Who was given such a role before: most of what is said with it fits, then the one named last."""
    phrase = asked.phrase
    # "The NTO head" may be the secretary general of an organisation printed in full before.
    acronyms = {w.lower() for w in skeleton.words[phrase.first : phrase.last] if w.isupper()}
    best: tuple[tuple[int, int, int, bool, int], Person] | None = None
    for person in holders(scene.people, asked.wanted):
        roles = with_compounds(person.roles)
        latest = last_mention(person, phrase.first)
        if latest < 0:
            continue
        just_spoke = bool(scene.spoken) and scene.spoken[-1][1] is person and not asked.named
        if asked.head not in roles and is_other_gender(skeleton, asked, person, language):
            continue
        fitting = len(asked.others & roles) + called_after(asked.others, roles, language)
        told = asked.others - acronyms or asked.nations
        if asked.head not in roles and told and not fitting and not just_spoke:
            continue
        # "The Ohio Democrat" is whom the text called a Democrat of Ohio.
        is_told = asked.is_partisan and asked.head in roles and fitting
        is_vague = (asked.is_vague or asked.is_partisan) and not is_told
        if not asked.may_be(person) or (is_vague and asked.head not in person.offices and not just_spoke):
            continue
        # "The president" is the one who needs no nation, where a text names two.
        is_plain = asked.head in person.offices and not person.nations - asked.nations
        given = 2 * (asked.head in roles) + 2 * (asked.head in person.offices)
        given = given or int(any(role.endswith(asked.head) for role in roles))
        if just_spoke and scene.held is None and given:
            given += 3  # "la actriz y cantante Ana Lee ... dijo. “...”, añadió la actriz": she goes on
        rank = (len(asked.nations & person.nations), fitting, given, is_plain, latest)
        if best is None or rank > best[0]:
            best = (rank, person)
    return best[1] if best is not None else None


def _by_nearness(skeleton: Skeleton, asked: Asked, scene: Scene, language: Language) -> Resolved | None:
    """Nobody was given the role: who is most in mind, or spoke last."""
    phrase = asked.phrase
    low = skeleton.lows[phrase.first]
    if low in language.possessives or is_set_against(skeleton, phrase, language):
        return None
    unnamed = _unnamed_speaker(skeleton, phrase.first, scene, language)
    if unnamed is not None and (language.knows_people or asked.head in unnamed.lower().split()):
        return Resolved(unnamed, None, "role-loose")
    last = phrase.core if language.subjects_last else phrase.last
    begin = phrase.first + (low in language.determiners)
    is_small = all(word.islower() for word in skeleton.words[begin:last])
    plain = (
        not asked.others
        or (is_small and not language.verb_second and _has_own_genders(language))
        or low in language.demonstratives
    )
    is_definite = low in language.role_words.definite or not language.has_articles
    if language.roles_tell_gender and plain and is_definite:
        wanted = frozenset() if tells_origin(asked.head, language) else asked.wanted
        return _likeliest(skeleton, phrase, scene, language, wanted)
    if language.article_genders and is_definite and _is_last_of_gender(skeleton, asked, scene, language):
        return Resolved(scene.spoken[-1][2], scene.spoken[-1][1], "role-loose")
    if language.knows_people and is_definite and len(asked.tokens) == 1:
        focus = by_topic(skeleton, phrase.first, gender_of_noun(asked.head), scene, language)
        if focus is not None and focus.person is not None and _may_hold(focus.person, asked, language):
            return Resolved(focus.name, focus.person, "role-loose")
    is_partisan = asked.is_partisan and len(asked.others) <= _OF_A_STATE
    if len(asked.tokens) == 1 or is_partisan:
        return _last_speaker(phrase, scene, asked.wanted, language)
    return _just_spoke(skeleton, phrase, scene, language)


def _may_hold(person: Person, asked: Asked, language: Language) -> bool:
    """Whether a person may hold an office: one who was given another one may not."""
    held = person.roles & language.roles
    return not held or not asked.wanted & language.titles.keys() or bool(held & asked.wanted)


def _has_own_genders(language: Language) -> bool:
    """Whether article or verb tell a man from a woman, so that a role need not."""
    return language.subjects_last or not language.has_articles


def _by_trade(skeleton: Skeleton, asked: Asked, scene: Scene, language: Language) -> Resolved | None:
    """ "“...,” the call-centre worker said": who is most in mind, when named or heard a moment ago."""
    first = asked.phrase.first
    if skeleton.lows[first] in language.possessives:
        return None
    meant = likeliest_person(skeleton, first, _gender_told(skeleton, asked, language), scene, language)
    if meant is None:
        return None
    heard = max((at for at, one, _ in scene.spoken[-SPOKEN_REACH:] if one is meant[1]), default=-1)
    if (language.knows_people or language.verb_second) and meant[1].doubt and heard < 0:
        return None
    near = first - max(heard, last_mention(meant[1], first)) < _LATELY_TOKENS
    return Resolved(meant[1].name, meant[1], "role-loose") if near else None


def _gender_told(skeleton: Skeleton, asked: Asked, language: Language) -> str:
    return gender_of_noun(asked.head) or language.article_genders.get(skeleton.lows[asked.phrase.first], "")


def _lately(asked: Asked, ahead: Person | None, scene: Scene, language: Language) -> Person | None:
    """ "“...,” Lady Lee told him. “...,” the judge said": who just spoke, not a new name further on."""
    if ahead is None or not scene.spoken or with_compounds(ahead.roles) & asked.wanted:
        return None
    at, person, _ = scene.spoken[-1]
    near = person is not None and asked.phrase.first - at < _LATELY_TOKENS
    return person if near and person is not None and not person.roles & language.roles else None


def _is_last_of_gender(skeleton: Skeleton, asked: Asked, scene: Scene, language: Language) -> bool:
    """ "..., dit Ann Lee. Pour la députée de Gironde, ...": who just spoke, of the article's gender."""
    if not scene.spoken:
        return False
    at, person, _ = scene.spoken[-1]
    genders = (
        language.article_genders.get(low)
        for low in skeleton.lows[asked.phrase.first : asked.phrase.first + 2]
    )
    gender = next((told for told in genders if told), None)
    near = asked.phrase.first - at < _JUST_TOKENS
    return near and person is not None and gender is not None and person.gender == gender


def _likeliest(
    skeleton: Skeleton,
    phrase: Phrase,
    scene: Scene,
    language: Language,
    wanted: AbstractSet[str] = frozenset(),
) -> Resolved | None:
    """ "..., a lâché le coureur": who is most in mind, of the gender the article tells."""
    low = skeleton.lows[phrase.first]
    gender = language.article_genders.get(low, "") or _gender_of_verb(skeleton, phrase, language)
    gender = gender or _gender_of_noun(skeleton.lows[phrase.first : phrase.last], wanted, language)
    meant = likeliest_person(skeleton, phrase.first, gender, scene, language)
    if meant is None or phrase.first - last_mention(meant[1], phrase.first) > _FAR_TOKENS:
        return None
    lows = skeleton.lows[phrase.first : phrase.last]
    aged = bool(language.aged_endings) and any(low.endswith(language.aged_endings) for low in lows)
    is_heard = any(one is meant[1] for _, one, _ in scene.spoken)
    if language.verb_second and meant[1].doubt and not (aged or is_heard):
        return None  # "an 300 Orten Insekten"
    person = heard_before(skeleton, phrase, meant[1], gender, scene, language) or meant[1]
    just_named = bool(scene.spoken) and last_mention(person, phrase.first) > scene.spoken[-1][0]
    if not just_named and _is_far_off(skeleton, person, phrase, scene):
        asked = wanted & language.offices
        if language.subjects_last:
            asked &= set(skeleton.lows[phrase.first : phrase.core])  # not "la titular de la cartera"
        if asked and not wanted & with_compounds(person.roles):
            return None  # "Der Umweltminister" is not the shepherd of the paragraph before
        person = _without_other_role(person, gender, wanted, scene, language)
    if is_no_holder(skeleton, phrase.first, person, wanted, scene, language):
        return None
    if language.subjects_last and wanted & language.role_words.vague:
        return None  # "la même source": nobody the text names
    if wanted & language.role_words.parties and person.roles & language.role_words.of_courts:
        return None  # "L'accusée" is not her counsel, Maître Lee
    # "Le prévenu" is seldom whom the text called "Maître Lee" a moment ago.
    sure = 0.6 if wanted and _holds_other(person, wanted, language) else 1.0
    return Resolved(person.name, person, "role-loose", sure)


def _is_far_off(skeleton: Skeleton, person: Person, phrase: Phrase, scene: Scene) -> bool:
    """Whether another paragraph named the person: "Captain Lee ..., the defender said" is one paragraph."""
    latest = max(0, last_mention(person, phrase.first))
    named = skeleton.sentences[scene.sentence_of(skeleton, latest)]
    return named.paragraph != skeleton.sentences[scene.sentence_of(skeleton, phrase.first)].paragraph


def _without_other_role(
    person: Person, gender: str, wanted: AbstractSet[str], scene: Scene, language: Language
) -> Person:
    """ "l'artiste" is not the mayor who spoke last, when one without such an office spoke before."""
    if not wanted or not _holds_other(person, wanted, language):
        return person
    spoken = (one for _, one, _ in reversed(scene.spoken[-SPOKEN_REACH:]))
    free = (
        one
        for one in spoken
        if one is not None
        and not _holds_other(one, wanted, language)
        and one.gender == (gender or one.gender)
    )
    return next(free, person)


def _holds_other(person: Person, wanted: AbstractSet[str], language: Language) -> bool:
    held = (person.roles & language.roles) - language.role_words.members
    return bool(held) and not held & wanted and wanted.isdisjoint(language.role_words.anyone)


def _gender_of_verb(skeleton: Skeleton, phrase: Phrase, language: Language) -> str:
    """ "отметила дипломат", "педагог рассказала": the past tells a woman from a man."""
    if not language.past_genders:
        return ""
    for at in (phrase.first - 1, phrase.last):
        low = skeleton.lows[at] if 0 <= at < len(skeleton.lows) else ""
        cue = language.cues.get(low)
        if cue is not None and cue.form is Form.PAST:
            return next((gender for ending, gender in language.past_genders if low.endswith(ending)), "")
    return ""


def _gender_of_noun(lows: Sequence[str], wanted: AbstractSet[str], language: Language) -> str:
    """ "l'accusé", "l'ancienne directrice": the noun tells where the article does not."""
    noun = next((low for low in lows if low in wanted), "")
    return next((gender for ending, gender in language.role_genders if noun.endswith(ending)), "")


def _by_description(
    skeleton: Skeleton, phrase: Phrase, tokens: tuple[str, ...], scene: Scene, language: Language
) -> Resolved | None:
    """ "der 34-Jährige", "the latter", "the Gallia international": whoever was named last."""
    if tokens and language.aged_endings and tokens[-1].endswith(language.aged_endings):
        found = _likeliest(skeleton, phrase, scene, language)
        is_older = found is not None and found.person is not None
        if (
            is_older
            and found
            and found.person
            and tokens[-1] in skeleton.lows[: max(0, found.person.mentions[0] - 1)]
        ):
            return None  # whom the text called so before it named the other
        return found
    if not tokens or len(tokens) > 2 or skeleton.lows[phrase.first] != "the":
        return None
    last = tokens[-1]
    if tokens == ("latter",):
        named = scene.people.named_before(phrase.first, 1)
        return Resolved(named[0].name, named[0], "role-loose") if named else None
    if not (last.endswith("international")):
        return None
    meant = likeliest_person(skeleton, phrase.first, "", scene, language)
    return Resolved(meant[1].name, meant[1], "role-loose") if meant is not None else None


def _last_speaker(
    phrase: Phrase, scene: Scene, wanted: AbstractSet[str], language: Language
) -> Resolved | None:
    """ "the politician": whoever spoke last, when nobody was given that role, nor the speaker another."""
    gender = next((gender_of_noun(role) for role in sorted(wanted) if gender_of_noun(role)), "")
    anyone = language.role_words.anyone | language.role_words.partisan
    for at, person, _ in reversed(scene.spoken[-SPOKEN_REACH:]):
        if person is not None and person.gender in ("", gender or person.gender):
            held = (person.roles & language.roles) - language.role_words.members
            other = bool(held) and not held & wanted and not wanted & anyone
            is_plain = bool(person.roles & (language.role_words.kin | language.trades))
            told = wanted & (language.titles.keys() if is_plain else language.offices)
            if other and (language.roles_tell_gender or told):
                return None  # the widow, or the chief surgeon, heard just now is not "the mayor"
            return Resolved(person.name, person, "role-loose") if phrase.first - at < _FAR_TOKENS else None
    return None


def _unnamed_speaker(skeleton: Skeleton, at: int, scene: Scene, language: Language) -> str | None:
    """ "A resident, who asked not to be named, said so. “...,” the woman said": the resident."""
    if not scene.spoken:
        return None
    spoken, person, name = scene.spoken[-1]
    last = name.split()[-1].lower() if name else ""
    is_one = last in language.roles or last in language.trades
    if person is not None or not is_one or at - spoken > _LATELY_TOKENS:
        return None
    sentences = skeleton.sentences
    same = sentences[scene.sentence_of(skeleton, spoken)].paragraph
    return name if same == sentences[scene.sentence_of(skeleton, at)].paragraph else None


def _just_spoke(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved | None:
    """ "..., says Ann Lee. The works minister said": who just spoke, when the text gave them no role."""
    if skeleton.lows[phrase.first] != "the" or not scene.spoken:
        return None
    at, person, _ = scene.spoken[-1]
    if person is None or person.doubt or person.roles & language.roles:
        return None
    if phrase.first - at > (_JUST_TOKENS if person.is_described else _LATELY_TOKENS):
        return None
    return Resolved(person.name, person, "role-loose")

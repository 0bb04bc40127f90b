"""What a verb of saying or thinking presents: the content beside it, around it or behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from provenance.languages.model import Form, Language
from provenance.languages.model import words as listed
from provenance.quotes.attribution.agreement import disagrees
from provenance.quotes.attribution.around import (
    around,
    is_after_content,
    is_only_named,
    only_opens_sentence,
    sets_where,
    stands_aside,
    string_beside,
    takes_string,
)
from provenance.quotes.attribution.behind_cues import skip_adverbials, skip_modifiers, without_setting
from provenance.quotes.attribution.behind_verbs import (
    before_colon,
    begun,
    closes_with_pronoun,
    closes_with_someone,
    is_addressed,
    is_found_by_study,
    is_within,
    named_behind_verb,
    opens_clause,
    past_small_words,
    past_told,
    points_back,
    rules_behind,
    with_name_behind,
)
from provenance.quotes.attribution.called_before import called_before
from provenance.quotes.attribution.complements import complement
from provenance.quotes.attribution.edges import trim_end
from provenance.quotes.attribution.named_alone import holds_clause, named_alone, only_name, speaks_alone
from provenance.quotes.attribution.passing_on import passed_on
from provenance.quotes.attribution.passives import (
    agent_of,
    is_made_by,
    is_passive,
    is_reduced,
    only_describes,
    subject_as_content,
)
from provenance.quotes.attribution.plausible import is_abstract, is_someone
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.attribution.quoting import QUOTING, another_one, quoted_with, reports_another
from provenance.quotes.attribution.scene_setting import asks, leads_to_another, question, sets_scene
from provenance.quotes.attribution.second_place import owner_of_opinion, quoted_one, spoken_with
from provenance.quotes.attribution.several import with_those_behind
from provenance.quotes.attribution.subjects import find_subject, group_start
from provenance.quotes.attribution.verb_second import (
    framed_subject,
    is_told_of,
    likelier_subject,
    subject_behind,
)
from provenance.quotes.attribution.word_order import told_in_order
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.nominatives import is_no_object
from provenance.quotes.sentence.openings import first_phrase
from provenance.quotes.sentence.phrase_ends import past_bracket
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.portfolios import with_holder_aside
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton


class _Group(NamedTuple):
    """A verb with what belongs to it: its group begins at `head`, addressee and time end before `after`.

    `left` is where the speaker's phrase begins, when it stands in front.
    """

    head: int
    after: int
    speaker: Phrase | None
    left: int


class _Aside(NamedTuple):
    """Verb and speaker put in beside content, from `left` to `right`; nothing is said behind `is_all`."""

    left: int
    right: int
    speaker: Phrase | None
    is_all: bool


def by_verb(place: CuePlace, subject: Phrase | None) -> Iterator[Proposal]:
    """What the verb presents; `subject` is who spoke before in the sentence."""
    opened = begun(place) or spoken_with(place)
    if opened is not None:
        yield opened
        return
    if sets_scene(place):
        if asks(place):
            yield from question(place)
        return
    if only_describes(place) or reports_another(place) or leads_to_another(place):
        return
    if passed := passed_on(place):
        return (yield from around(place, place.at, passed.end, passed.speaker) if passed.speaker else ())
    if place.language.verb_second and (told := told_in_order(place)) is not None:
        return (yield from told)
    place, group = _read_group(place, subject)
    alone = named_alone(place, group.head, group.after, group.speaker)
    if alone is not None:
        yield from complement(place, group.after, alone)
        return
    if place.language.drops_subjects and (place.skeleton.lows[group.head - 1],) in place.language.formulas:
        return  # "según explicó la alcaldesa"
    if group.speaker is not None and (
        is_told_of(place, group.left, group.speaker)
        or is_made_by(place, group.speaker)
        or disagrees(place, group.speaker)
    ):
        return
    far = place.language.drops_subjects and group.left == group.head  # "Lee corrió, "...", dijo Chen"
    if (
        group.speaker is not None
        and takes_string(place, group.left)
        and not (far and _speaker_behind(place, group) is not None)
    ):
        yield from around(place, group.left, group.after, group.speaker)
        return
    named = called_before(place, group.speaker) if place.language.verb_second else None
    if named is not None:
        yield named
        return
    group, aside = _with_aside(place, group)
    if aside is not None:
        yield from around(place, aside.left, aside.right, aside.speaker)
        if aside.is_all:
            return
    yield from _behind(place, group)


def _with_aside(place: CuePlace, group: _Group) -> tuple[_Group, _Aside | None]:
    """The verb's group, and the verb with who spoke where they are put in beside the content."""
    if not _may_invert(place, group):
        return group, _upright(place, group)
    behind = _speaker_behind(place, group)
    if behind is not None and not opens_clause(place, behind):
        return group, _inverted(place, group, behind)
    if behind is not None:  # "Panelists on the talk show “Evening” said Lee goes ...": no inversion
        earlier = group.speaker or first_phrase(place.skeleton, place.sentence, group.head, place.language)
        group = group._replace(speaker=earlier)
    framed = place.language.verb_second and group.speaker is not None
    beside = _upright if framed else _named_aside
    return group, _unnamed_aside(place, group) or beside(place, group)


def _read_group(place: CuePlace, subject: Phrase | None) -> tuple[CuePlace, _Group]:
    """The verb's group; "TASS quoted X as saying" moves the place to "saying"."""
    skeleton, sentence, at, _, language = place
    head = group_start(skeleton, sentence.first, at, language)
    if language.declines_names and head - 3 > sentence.first and skeleton.words[head - 3] in ",–—-":
        # "Мост закрыт, об этом заявил мэр Иван Лисов."
        head -= 2 if skeleton.lows[head - 1] in language.phrase_words.about else 0
    speaker, left = find_subject(place, head, subject)
    other = another_one(place, speaker)
    if other is not None:
        speaker, place = other.speaker, other.place
        left, head = (left, head) if other.is_quoted else (other.speaker.left, place.at)
    after = skip_modifiers(place)
    begins = language.verb_second and place.is_finite and at == sentence.first + 1
    if (
        begins and skeleton.lows[sentence.first] in language.article_genders
    ):  # "Der meinte vor dem Spiel: ..."
        return place, _Group(head, after, Phrase(at - 1, at, at, at - 1), at - 1)
    if language.verb_second and speaker is not None and points_back(skeleton, speaker, language):
        behind = phrase_after(skeleton, at + 1, sentence.last, language)  # "„...“: Das sagte Ann Lee"
        if behind is not None and is_no_object(skeleton, behind, language):
            return place, _Group(head, max(after, behind.last), behind, left)
    framed = framed_subject(place) if language.verb_second else None
    if framed is not None:
        speaker, left = framed
    return place, _Group(head, after, speaker, left)


def _may_invert(place: CuePlace, group: _Group) -> bool:
    """Whether the verb can stand before its subject: a clause or a string is over before it."""
    skeleton, first, head = place.skeleton, place.sentence.first, group.head
    if not place.is_finite or not _follows_content(place, group):
        return False
    beside = string_beside(skeleton, first, head)
    if not beside and group.speaker is not None and is_only_named(place, head, group.left):
        return False
    small = place.language.phrase_words
    if not beside and place.language.knows_people and skeleton.lows[head] in small.perfects:
        return False  # "Lee, whose bid was lost, has said she ..."
    if not beside and (place.cue.lemma in small.transitive or place.cue.lemma in small.dubbing):
        return False  # "The largest rally, dubbed “Reeds”, is on Sunday", "Lee lost, blamed Chen and left"
    freely = place.language.subjects_last or not place.language.has_articles  # « ... », espère Ann Lee
    if not place.speaks and not (beside and freely) and not is_found_by_study(place):
        return place.language.knows_people and rules_behind(place, group.head)
    if place.language.subjects_last and closes_with_someone(place, group.head, group.speaker):
        return True
    return group.speaker is None or beside or place.language.verb_second or place.cue.lemma in _INVERTING


def _follows_content(place: CuePlace, group: _Group) -> bool:
    skeleton, head = place.skeleton, group.head
    if group.speaker is not None and skeleton.words[head - 1] == STRING:
        return False
    return is_after_content(skeleton, place.sentence.first, head) and not only_opens_sentence(place, head)


def _speaker_behind(place: CuePlace, group: _Group) -> Phrase | None:
    """Who speaks in "“...,” said X", "..., a dit mardi X"."""
    skeleton, at, last, language = place.skeleton, place.at, place.sentence.last, place.language
    if skeleton.lows[at] in language.pronouns:
        return Phrase(at, at + 1, at + 1, at)
    particle = skeleton.lows[at].partition(" ")[2]  # "fait valoir", not "cargó contra la Junta el alcalde"
    begin = past_small_words(
        skeleton, at + 1 + (particle not in language.prepositions | {""}), last, language
    )
    found = phrase_after(skeleton, begin, last, language)
    told = (
        found is not None
        and is_addressed(place, found)
        and not speaks_alone(place, group.head, group.speaker, found)
    )
    if found is not None and (told or is_abstract(skeleton, found, language)):
        return None
    several = with_those_behind(skeleton, found, last, language) if found is not None else None
    if several is not found:
        return several
    is_thing = language.subjects_last and group.speaker is not None
    if is_thing and found is not None and not is_someone(skeleton, found, language):
        return None  # "Juan Lee confirmaba la llegada de refuerzos: “...”"
    if language.has_articles:
        return without_setting(skeleton, found, language) if found is not None else None
    if skeleton.lows[at].endswith(language.plural_past):
        # "отметили в ведомстве", "рассказали ТАСС в полиции": a verb in the plural, and where they say it
        told = found is not None and skeleton.words[found.first][0].isupper()
        place_of = found.last if found is not None and told else begin
        if (told or found is None) and place_of + 1 < last and skeleton.lows[place_of] in language.in_words:
            return phrase_after(skeleton, place_of + 1, last, language)
    return with_name_behind(skeleton, found, last, language) if found is not None else None


def _inverted(place: CuePlace, group: _Group, behind: Phrase) -> _Aside:
    skeleton, sentence, language = place.skeleton, place.sentence, place.language
    beside = string_beside(skeleton, sentence.first, group.head)
    quotes = language.verb_second and place.cue.lemma in QUOTING
    quoted = quoted_one(place, group.head, behind) if quotes else None
    if beside or language.verb_second or language.subjects_last:
        behind = with_holder_aside(skeleton, behind, sentence.last, language)
    told = past_told(skeleton, behind.last, sentence.last, language)
    right = skip_adverbials(skeleton, told, sentence.last, language)
    if language.subjects_last:
        right = past_bracket(skeleton, right, sentence.last)
    is_over = behind.last >= sentence.last or skeleton.words[behind.last] in ".!?"
    is_over = is_over or (language.subjects_last and closes_with_someone(place, group.head, group.speaker))
    is_over = is_over or _closes_with(place, group, behind)
    behind = quoted or owner_of_opinion(skeleton, behind, sentence.last, language) or behind
    return _Aside(group.head, right, behind, beside or group.speaker is None or is_over)


def _closes_with(place: CuePlace, group: _Group, behind: Phrase) -> bool:
    """ "The council warned Bo Chen, the mayor, said an official who was told so": no clause stands behind."""
    skeleton, sentence, language = place.skeleton, place.sentence, place.language
    if not language.knows_people or not place.speaks or not is_someone(skeleton, behind, language):
        return False
    if holds_clause(skeleton, behind.first, sentence.last, language):
        return False
    return only_name(skeleton, sentence.first, group.head, language) is None


def _unnamed_aside(place: CuePlace, group: _Group) -> _Aside | None:
    """ "“...”, afirmó.": where a verb alone may speak."""
    skeleton, sentence, language = place.skeleton, place.sentence, place.language
    if not language.drops_subjects:
        return None
    beside = string_beside(skeleton, sentence.first, group.head)
    goes_on = group.after < sentence.last and skeleton.lows[group.after] in language.prepositions
    if stands_aside(skeleton, sentence, group.head, group.after, language) or (beside and goes_on):
        is_over = skeleton.words[group.after : sentence.last] in ([], ["."])
        is_clause = is_over and STRING not in skeleton.words[sentence.first : group.head]
        return _Aside(group.head, group.after, None if is_clause else group.speaker, True)
    return None


def _named_aside(place: CuePlace, group: _Group) -> _Aside | None:
    """ "CONTENT, a spokeswoman, Ann Lee, said.", "CONTENT, Ann Lee, the mayor, said.": in commas."""
    speaker, words, left = group.speaker, place.skeleton.words, group.left
    if speaker is None or left <= place.sentence.first or words[group.head - 1] != ",":
        return None
    if not place.language.formula_heads.isdisjoint(place.skeleton.lows[speaker.last : group.head]):
        return None  # "The gate, Bo Chen, according to Ann Lee, said, was shut"
    opens = speaker.first if left + 1 < speaker.first else left
    return _upright(place, group) if words[opens - 1] == "," else None


def _upright(place: CuePlace, group: _Group) -> _Aside | None:
    """ "CONTENT, X said.": the speaker in front of the verb."""
    skeleton, sentence, after = place.skeleton, place.sentence, group.after
    left, first = group.left, sentence.first
    leads_on = after + 1 < sentence.last and skeleton.words[after + 1] == STRING
    if leads_on and place.language.knows_people and is_passive(place, group.head):
        return None  # "On Monday, Lee was asked, “...”"
    if (
        place.language.knows_people
        and place.cue.form is Form.PARTICIPLE
        and left == place.at
        and skeleton.words[left - 1] == ","
    ):
        return None  # "Lee left the hall, saying, “...”": that she left is nothing she said
    if (
        not stands_aside(skeleton, sentence, left, after, place.language)
        and not closes_with_pronoun(place, left, after)
        and not (left > first and is_after_content(skeleton, first, left) and sets_where(place, left, after))
    ):
        return None
    is_all = after >= sentence.last or skeleton.words[after] != STRING
    return _Aside(group.left, after, group.speaker, is_all)


def _behind(place: CuePlace, group: _Group) -> Iterator[Proposal]:
    """Content behind the verb, and a subject that is itself what is spoken of."""
    language, cue, speaker, after = place.language, place.cue, group.speaker, group.after
    if place.skeleton.lows[place.at] in language.pronouns:
        speaker = Phrase(place.at, place.at + 1, place.at + 1, place.at)  # "Au moins admet-il que ..."
    if language.subjects_last and speaker is not None and is_within(place, speaker):
        return
    if language.verb_second and not (cue.lemma in QUOTING and quoted_with(place)):
        speaker, after = subject_behind(place, after, speaker)
        speaker = likelier_subject(place, speaker)
    if not language.has_articles and speaker is not None:
        speaker = named_behind_verb(place, speaker) or speaker
    if language.subjects_last and (named := before_colon(place, after)) is not None:
        speaker, after = named, max(after, named.last)
    if speaker is None and not language.has_articles and place.is_finite and place.speaks:
        # "С ним соглашается эколог Анна Лисова: ..."
        behind = _speaker_behind(place, group)
        if behind is not None:
            speaker, after = behind, max(after, behind.last)
    if speaker is not None and group.head < place.at:
        if cue.lemma not in QUOTING:
            yield from subject_as_content(place, group.head, speaker)
        if (
            (language.knows_people or language.subjects_last)
            and cue.lemma not in QUOTING
            and cue.lemma not in language.felt
            and is_passive(place, group.head)
        ):
            speaker, after = agent_of(place, after, speaker)
            if speaker is None and language.subjects_last:
                return  # "ha sido preguntado por ..."
    elif language.knows_people and is_reduced(place):
        speaker, after = agent_of(place, after, speaker)  # "the funds pledged by members"
    elif speaker is not None and cue.lemma in _SEEMING:
        yield Proposal("subject", speaker.first, speaker.last, place.at, None, cue.lemma, cue.form, "seeming")
    yield from complement(place, after, speaker)


_SEEMING = listed("seem appear look sound")

# Verbs that stand before their subject after a clause: "..., warns Ann Lee".
_INVERTING = listed(
    "say report warn add announce write declare claim insist argue note explain state confirm reveal find "
    "show read"
)


def as_others_told(
    skeleton: Skeleton, sentence: Clauses, triggers: Sequence[int], language: Language
) -> Proposal | None:
    """ "Как заявил ранее X в эфире, город „...“", "Comme l'explique X, ...": X says what follows."""
    first, last, words = sentence.first, sentence.last, skeleton.words
    if skeleton.lows[first] not in language.like_words:
        return None
    if STRING not in words[first:last] and not language.declines_names:
        return None
    at = next((k for k in triggers if first < k <= first + _AS_REACH), None)
    cue = language.cues.get(skeleton.lows[at]) if at is not None else None
    if at is None or cue is None or cue.lemma not in language.speech or cue.form is Form.NOUN:
        return None
    speaker = _speaker_behind(CuePlace(skeleton, sentence, at, cue, language), _Group(at, at + 1, None, at))
    if speaker is None or speaker.last >= last:
        return None
    comma = next((k for k in range(speaker.last, last) if words[k] == "," or words[k] == STRING), last)
    last = next((k for k in range(comma, last - 1) if words[k] == "." and words[k + 1][0].isupper()), last)
    if comma + 1 >= last or words[comma] == STRING:
        return None
    if STRING not in words[comma:last] and not language.declines_names:
        return None
    end = trim_end(skeleton, last, comma + 1)
    return Proposal("formula", comma + 1, end, at, speaker, "according", "", "after", end - comma == 2)


_AS_REACH = 3

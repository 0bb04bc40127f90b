"""Words in marks beside whose they are, with no verb: `“...” — Ann Lee`, "its head, Ann Lee (“...”)"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.model import Language
from provenance.quotes.attribution.labels import is_described
from provenance.quotes.attribution.proposals import DASHES, Proposal
from provenance.quotes.sentence.nominatives import is_no_object, names_someone
from provenance.quotes.sentence.phrases import Phrase, phrase_after, phrase_before, with_name_aside
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton


def _begins_name(skeleton: Skeleton, at: int, language: Language) -> bool:
    """A capital, or where nouns have them an owner in front of one: "sein Trainer"."""
    if skeleton.words[at][0].isupper():
        return True
    owned = language.has_capital_nouns and skeleton.lows[at] in language.determiners
    following = skeleton.words[at + 1 : at + 2]
    return owned and skeleton.lows[at] in language.pronouns and any(one[0].isupper() for one in following)


def by_dash(skeleton: Skeleton, sentence: Clauses, language: Language) -> Iterator[Proposal]:
    """A string signed with a name: `“...” — Ann Lee, of Leeds`."""
    words = skeleton.words
    for at in skeleton.strings_between(sentence.first, sentence.last - 2):
        signs = words[at + 1] in DASHES or (words[at + 1] == "(" and words[sentence.last - 1] == ")")
        if not signs or not _begins_name(skeleton, at + 2, language):
            continue
        if at > sentence.first and words[at - 1][0].isalnum():
            continue
        speaker = phrase_after(skeleton, at + 2, sentence.last, language)
        if speaker is None or any(
            skeleton.lows[k] in language.auxiliaries for k in range(at + 2, sentence.last)
        ):
            continue
        yield Proposal("signed", at, at + 1, None, speaker, "—", "", "signed", True)
        return


def by_reaction(skeleton: Skeleton, sentence: Clauses, language: Language) -> Iterator[Proposal]:
    """ "“...”, fueron las palabras del abogado Juan Lee": whose words they were, told behind them."""
    if not language.subjects_last:
        return
    lows, small = skeleton.lows, language.phrase_words
    for string in skeleton.strings_between(sentence.first, sentence.last - 3):
        at = string + 1 + (skeleton.words[string + 1] == ",")
        if small.copulas.isdisjoint(lows[at : at + 2]):
            continue
        speaker = _whose_reaction(skeleton, at, sentence.last, language)
        if speaker is not None:
            speaker = with_name_aside(skeleton, speaker, sentence.last, language)
            yield Proposal("signed", string, string + 1, None, speaker, "—", "", "signed", True)


def by_manner(skeleton: Skeleton, sentence: Clauses, language: Language) -> Iterator[Proposal]:
    """ "“Deserved,” was how Lee rated it": who puts it so is named behind."""
    lows, first = skeleton.lows, sentence.first
    if not language.knows_people or sentence.last - first < 6 or skeleton.words[first] != STRING:
        return
    if lows[first + 1] not in language.passives:
        return
    if lows[first + 2] in language.phrase_words.manner:
        speaker = phrase_after(skeleton, first + 3, sentence.last, language)
        is_put = speaker is not None and speaker.last < sentence.last and lows[speaker.last].isalpha()
    else:
        speaker = _whose_reaction(skeleton, first + 2, sentence.last, language)
        is_put = True
    if speaker is not None and is_put:
        yield Proposal("signed", first, first + 1, None, speaker, "—", "", "signed", True)


def _whose_reaction(skeleton: Skeleton, at: int, last: int, language: Language) -> Phrase | None:
    """Whose it was in "the first reaction of Ann Lee", "the answer from the port"."""
    lows = skeleton.lows
    near = range(at, min(at + _REACTION_REACH, last - 1))
    noun = next((k for k in near if lows[k] in language.phrase_words.reactions), None)
    if noun is None:
        return None
    if lows[noun + 1] in language.phrase_words.sources:
        return phrase_after(skeleton, noun + 2, last, language)
    return None


_REACTION_REACH = 5


def by_bracket(skeleton: Skeleton, sentence: Clauses, language: Language) -> Iterator[Proposal]:
    """ "its head, Ann Lee (“No one deserves it more”)", "..., and the mayor Bo Chen: “...”": the name before.

    The colon counts where the verb stands second, since there a list of speakers has its verb in front.
    """
    words = skeleton.words
    for at in skeleton.strings_between(sentence.first + 3, sentence.last):
        if words[at - 1] not in "(:":
            continue
        if not (words[at - 2][0].isupper() and words[at - 3][0].isupper()):
            continue
        speaker = phrase_before(skeleton, at - 1, sentence.first, language)
        if speaker is None or speaker.last - speaker.first < 2:
            continue
        if language.verb_second and is_described(skeleton, sentence.first, speaker.first - 1, language):
            continue  # "Ann Lee, Trainerin: „...“" names her in front
        if words[at - 1] == "(" or _is_last_of_list(skeleton, sentence, speaker, language):
            yield Proposal("signed", at, at + 1, None, speaker, "—", "", "signed", True)


def _is_last_of_list(skeleton: Skeleton, sentence: Clauses, speaker: Phrase, language: Language) -> bool:
    if not language.verb_second or speaker.first <= sentence.first:
        return False
    before = skeleton.lows[speaker.first - 1]
    joined = before == "," or before in language.joining
    return joined and is_no_object(skeleton, speaker, language) and names_someone(skeleton, speaker, language)

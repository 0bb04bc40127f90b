"""Words in marks that are how one sees it: "Pour le syndicat, « ... »", "Für Ann Lee ist klar: „...“"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from provenance.languages.model import Language
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.nominatives import names_someone
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton


def in_view_of(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> Iterator[Proposal]:
    """ "Pour le syndicat, « ... »": who sees it so opens the sentence, a string follows the comma."""
    if at != sentence.first:
        return
    is_pronoun = not language.oblique.keys().isdisjoint(skeleton.lows[at + 1 : at + 2])
    own = Phrase(at + 1, at + 2, at + 2, at + 1)
    speaker = own if is_pronoun else phrase_after(skeleton, at + 1, sentence.last, language)
    if speaker is None or speaker.last + 1 >= sentence.last:
        return
    if language.verb_second:
        return (yield from _clear_to(skeleton, sentence, at, speaker, language))
    string = speaker.last + 1
    if skeleton.words[string] != STRING and (is_pronoun or _is_person(skeleton, speaker, language)):
        # "Para Ana Lee, geóloga, el hallazgo es “...”", "Pour lui, tout va bien : « ... »": they see it so.
        string = next((k for k in range(string, sentence.last) if skeleton.words[k] == STRING), string)
    if skeleton.words[string] == STRING and skeleton.words[speaker.last] == ",":
        yield Proposal("formula", string, string + 1, at, speaker, "according", "", "after", True)


def _clear_to(
    skeleton: Skeleton, sentence: Clauses, at: int, speaker: Phrase, language: Language
) -> Iterator[Proposal]:
    """ "Für Anna Lee ist klar: „...“": who is named sees it so."""
    near = range(speaker.last + 1, min(sentence.last - 1, speaker.last + _CLEAR_REACH))
    colon = next((k for k in near if skeleton.words[k] == ":"), None)
    if not names_someone(skeleton, speaker, language):
        return
    string = next((k for k in near if skeleton.words[k] == STRING), None)
    alone = string == speaker.last + 1 and skeleton.words[speaker.last + 2] in ".!?"
    if string is not None and alone and skeleton.lows[speaker.last] in language.determiners:
        yield Proposal("formula", string, string + 1, at, speaker, "according", "", "after", True)
    if colon is None or skeleton.words[colon + 1] != STRING:
        return
    if colon + 2 < sentence.last and skeleton.words[colon + 2] not in ".!?":
        return  # "Für die Partei ist klar: „...“, sagt Ann Lee"
    behind = phrase_after(skeleton, speaker.last + 1, colon, language)
    if behind is not None and names_someone(skeleton, behind, language):
        return  # "Für Anna Lee hat Bo Chen nur Lob: „...“"
    if skeleton.words[speaker.last].islower() and skeleton.words[speaker.last].isalpha():
        yield Proposal("formula", colon + 1, colon + 2, at, speaker, "according", "", "after", True)


_CLEAR_REACH = 25


def _is_person(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether a full name or a role stands in the phrase."""
    words = skeleton.words[phrase.first : phrase.last]
    if any(one[0].isupper() and two[0].isupper() for one, two in pairwise(words)):
        return True
    return not language.roles.isdisjoint(skeleton.lows[phrase.first : phrase.last])

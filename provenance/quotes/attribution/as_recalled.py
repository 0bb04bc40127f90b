"""A clause somebody is said to have said: "La obra acabó, como recordó Ana Lee", "Comme l’a dit Lee, ..."."""

from __future__ import annotations

from provenance.languages.model import words as listed
from provenance.quotes.attribution.around import has_verb
from provenance.quotes.attribution.behind_cues import skip_adverbials
from provenance.quotes.attribution.behind_verbs import past_small_words
from provenance.quotes.attribution.edges import content_start, trim_end
from provenance.quotes.attribution.plausible import is_someone
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.attribution.subjects import group_start
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.phrases import Phrase, phrase_after, with_name_aside
from provenance.quotes.sentence.skeleton import STRING

# "La calle se cerró, como pidió Ana Lee": she did not say that it was closed.
_WISHED = listed(
    "ask demand promise propose order want hope wish urge request suggest threaten fear predict expect "
    "accuse criticize complain deny estimate warn call insist"
)


def as_recalled(place: CuePlace) -> Proposal | None:
    """What stands before ", como recordó X" or behind "Como recordó X,", with no words in marks."""
    skeleton, sentence, at, _, language = place
    words, first, last = skeleton.words, sentence.first, sentence.last
    left = _opens_at(place)
    if left is None:
        return None
    speaker = _who(place)
    if speaker is None:
        return None
    after = skip_adverbials(skeleton, max(at + 1, speaker.last), last, language)
    if left == first:
        if after + 1 >= last or words[after] != "," or STRING in words[after:last]:
            return None
        end = trim_end(skeleton, last, after + 1)
        return Proposal("formula", after + 1, end, at, speaker, "according", "", "after")
    begin = content_start(skeleton, sentence, left - 1, language)
    is_over = language.that_words.isdisjoint(skeleton.lows[after:last]) and STRING not in words[after:last]
    if words[left - 1] != "," or words[left - 2] == STRING or not is_over:
        return None
    if not has_verb(skeleton, begin, left - 1, language):
        return None
    return Proposal("formula", begin, left - 1, at, speaker, "according", "", "before")


def _opens_at(place: CuePlace) -> int | None:
    """Where "comme l’a", "tal y como ha" begins in front of a verb of saying."""
    skeleton, sentence, at, cue, language = place
    lows, first = skeleton.lows, sentence.first
    if not place.speaks or not place.is_finite or cue.lemma in _WISHED:
        return None
    begin = group_start(skeleton, first, at, language)
    is_it = lows[begin - 1] in _IT or lows[begin - 1] in language.article_genders
    begin -= language.elides and begin - 1 > first and is_it
    begin -= begin - 1 > first and lows[begin - 1] in language.pronouns
    if begin <= first or lows[begin - 1] not in language.like_words:
        return None
    begin -= 1
    while begin > first and lows[begin - 1] in language.like_words | language.joining:
        begin -= 1
    return begin


_IT = frozenset({"l'", "l’"})


def _who(place: CuePlace) -> Phrase | None:
    """Who is named behind the verb, or the pronoun in front of it."""
    skeleton, sentence, at, _, language = place
    last = sentence.last
    begin = past_small_words(skeleton, at + 1, last, language)
    found = phrase_after(skeleton, begin, last, language)
    if found is None or not is_someone(skeleton, found, language):
        return None
    return with_name_aside(skeleton, found, last, language)

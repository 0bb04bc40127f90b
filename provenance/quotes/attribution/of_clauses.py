"""What a German clause does not present as anyone's: a question, a reason, what a noun is told of.

"Die Frage lautete, ob ...", "Dafür spricht, dass ...", "warb für die Rente, die ...": no statement. And how
far a speaker's phrase goes before a verb that stands last ("wie die Polizei in einer Mitteilung schreibt").
"""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.languages.model import words as listed
from provenance.languages.no_statements import NO_STATEMENTS
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.nominatives import is_no_object, names_someone
from provenance.quotes.sentence.offices import ends_as_person
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

# Verbs with an object behind a preposition, which a relative clause tells more of.
_WITH_OBJECT = listed("speak appeal point refer")
_CHANNEL_REACH = 4


def states_nothing(skeleton: Skeleton, sentence: Clauses, proposal: Proposal, language: Language) -> bool:
    """Whether the clause asks, gives a reason for or against a thing, or tells of an object."""
    if proposal.cue is None or STRING in skeleton.words[proposal.first : proposal.last]:
        return False
    if proposal.lemma == "according":
        return _is_example(skeleton, proposal, language)
    if proposal.lemma == "react":
        return _shows(skeleton, proposal, language)
    if proposal.lemma == "read":
        return _is_question(skeleton, proposal, language)
    if proposal.lemma == "claim":
        return _is_denied(skeleton, proposal, language)
    if proposal.lemma not in _WITH_OBJECT:
        return False
    return (
        _is_reason(skeleton, sentence, proposal, language)
        or _tells_of_object(skeleton, proposal, language)
        or _is_object(skeleton, proposal, language)
    )


def _is_question(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Wo das Geld sei, lautete die Frage": asked by nobody the sentence names."""
    speaker = proposal.speaker
    if speaker is None or skeleton.lows[proposal.first] not in language.openers:
        return False
    return ends_in(skeleton.lows[speaker.core - 1], NO_STATEMENTS[language.code].questions)


def _is_example(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Sie nannte Gründe, so die Nähe zum Wald": a thing in a clause of fact, no "so die Hebamme"."""
    cue, found = proposal.cue, proposal.speaker
    if cue is None or found is None or skeleton.lows[cue] not in language.aside_formulas or found.first < cue:
        return False
    if not language.reported_forms.isdisjoint(skeleton.lows[proposal.first : proposal.last]):
        return False
    if skeleton.lows[found.first] not in language.article_genders or names_someone(skeleton, found, language):
        return False
    small = NO_STATEMENTS[language.code].hangs_on
    behind = skeleton.lows[found.last] if found.last < len(skeleton.lows) else "."
    if behind not in small and small.isdisjoint(skeleton.lows[found.core : found.last]):
        return False
    head = skeleton.lows[found.core - 1]
    known = language.trades | NO_STATEMENTS[language.code].places
    return not ends_in(head, known) and not ends_as_person(head, language)


def _shows(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Lee zeigte Verständnis dafür, dass ...": what she understands, not what she says."""
    cue, first = proposal.cue, proposal.first
    if cue is None or cue > first or not language.reflexives.isdisjoint(skeleton.lows[cue:first]):
        return False
    return any(word[0].isupper() for word in skeleton.words[cue + 1 : first])


def _is_denied(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Das Geld ist nicht weg, wie Lee behauptet": Lee says the contrary."""
    if proposal.pattern != "clause-before" or proposal.speaker is None:
        return False
    told = skeleton.lows[proposal.speaker.left - 1] in language.like_words
    return told and not language.negations.isdisjoint(skeleton.lows[proposal.first : proposal.last])


def _is_reason(skeleton: Skeleton, sentence: Clauses, proposal: Proposal, language: Language) -> bool:
    """ "Gegen einen Brand spricht, dass ...": a fact speaks."""
    opens = skeleton.lows[sentence.first] in NO_STATEMENTS[language.code].pro_and_con
    return opens and proposal.lemma == "speak" and skeleton.lows[proposal.first] in language.that_words


def _tells_of_object(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Lee warb für die Rente, die ... soll": a relative clause behind the object, closed by its verb."""
    words, lows, first, cue = skeleton.words, skeleton.lows, proposal.first, proposal.cue
    assert cue is not None
    if first - 2 <= cue or words[first - 1] != ",":
        return False
    if not words[first - 2][0].isupper() and lows[first - 2] not in NO_STATEMENTS[language.code].particles:
        return False
    first += lows[first] in language.prepositions  # "sprach das Geld an, mit dem ..."
    if lows[first] in language.relatives:
        return True
    led = first > proposal.first and lows[first] in language.determiners
    if lows[first] not in language.relative_articles and not led:
        return False
    end = proposal.last - 1
    is_finite = lows[end] in language.auxiliaries or lows[end] in language.cues
    return is_finite and lows[end - 1] not in NO_STATEMENTS[language.code].to


def _is_object(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Auf Ministerin Lee, die ..., verwies Chen": the object in front, with what is told of it."""
    opens = skeleton.lows[proposal.first] in NO_STATEMENTS[language.code].points_at
    return opens and proposal.pattern == "clause-before" and proposal.lemma in ("point", "refer")


def pointed_at(skeleton: Skeleton, sentence: Clauses, language: Language) -> Proposal | None:
    """ "Das Werk schließt, das teilte die Firma mit", "..., das hat die Firma erklärt": said by the firm."""
    words, lows, last = skeleton.words, skeleton.lows, sentence.last
    commas = (k for k in range(sentence.first + _LEAST, last - 2) if words[k] == ",")
    comma = next((k for k in commas if lows[k + 1] in NO_STATEMENTS[language.code].pointing), None)
    if comma is None or STRING in words[sentence.first : last]:
        return None
    verb = comma + 2
    found = phrase_after(skeleton, verb + 1, last, language)
    cue = verb
    if lows[verb] in NO_STATEMENTS[language.code].perfects and found is not None:
        cue = next((k for k in range(found.last, last) if lows[k] in language.says), verb)
    if found is None or lows[cue] not in language.says or "," in words[verb:last]:
        return None
    if not is_no_object(skeleton, found, language) or not names_someone(skeleton, found, language):
        return None
    told = language.cues[lows[cue]]
    return Proposal("clause-before", sentence.first, comma, cue, found, told.lemma, told.form, "", False, ".")


_LEAST = 3


def of_its_owner(skeleton: Skeleton, proposal: Proposal, language: Language) -> Proposal:
    """ "Seine Antwort lautete, ...", "Der Vorwurf der Stadt lautet": whose it is says so, or nobody."""
    found = proposal.speaker
    if found is None or proposal.lemma != "read":
        return proposal
    lows, nouns = skeleton.lows, language.opinions - language.documents
    at = next((k for k in range(found.first, found.last) if ends_in(lows[k], nouns)), None)
    if at is None or any(skeleton.words[k][0].isupper() for k in range(found.first + 1, at)):
        return proposal
    for k in (at - 1, at - 2):
        if k >= 0 and lows[k] in language.possessives:
            return proposal._replace(speaker=Phrase(k, k + 1, k + 1, k))
    begin = at + 1
    if begin + 1 < found.last:
        begin += lows[begin] in language.name_cases.leading | language.role_words.agents
        if begin > at + 1 or lows[begin] in language.genitives - language.joining:
            return proposal._replace(speaker=Phrase(begin, found.last, found.last, begin))
    return proposal._replace(speaker=None)


def without_channel(skeleton: Skeleton, proposal: Proposal, language: Language) -> Proposal:
    """ "wie die Polizei in einer Mitteilung schreibt": the speaker ends where channel or day begins."""
    found = proposal.speaker
    if found is None or proposal.cue is None or found.last > proposal.cue:
        return proposal
    for at in range(found.first + 1, found.last):
        if skeleton.lows[at] in NO_STATEMENTS[language.code].leads_channel and _is_channel(
            skeleton, at, language
        ):
            return proposal._replace(speaker=Phrase(found.first, at, min(found.core, at), found.left))
    return proposal


def _is_channel(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "in der Mitteilung vom Samstag", "am Montag", "auf Anfrage": how or when it was said."""
    near = skeleton.lows[at + 1 : at + _CHANNEL_REACH]
    if near and near[0] in language.time_words:
        return True
    channels = NO_STATEMENTS[language.code].channels
    return any(low not in language.determiners and ends_in(low, channels) for low in near[:2])

"""What is said by the build of its sentence, where the weights, fitted on English, doubt it.

German has a mood that reports, Russian commas and colons that hardly anything else asks for.
"""

from __future__ import annotations

from provenance.languages.model import Form, Language
from provenance.languages.model import words as listed
from provenance.quotes.attribution.around import has_verb
from provenance.quotes.attribution.asked_of import asks_to
from provenance.quotes.attribution.behind_cues import TOLD_WITH_TO
from provenance.quotes.attribution.dropped import is_nobodys
from provenance.quotes.attribution.other_mouths import TOLD_TO
from provenance.quotes.attribution.plausible import is_known_role, is_someone
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.hanging import is_study
from provenance.quotes.sentence.nominatives import names_someone
from provenance.quotes.sentence.skeleton import Skeleton

_SHORTEST_CLAUSE = 3
_HEARD = TOLD_TO | {"hear"}
_SAID_IN_FRONT = listed("fear hope believe think assume suppose expect predict find")


def is_surely_said(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Das Haus sei leer, betonte Ann Lee": the mood tells that a clause is what somebody says."""
    if proposal.pattern == "signed" and not proposal.string_only:
        return True  # a headline: "Mill must close: police"
    behind = proposal.pattern == "clause-before" and proposal.lemma in _HEARD
    if proposal.speaker is None and behind and proposal.cue is not None:
        # "The ferry was full, a court was told": said by nobody named
        is_told = proposal.lemma == "hear" or skeleton.lows[proposal.cue - 1] in language.passives
        return language.knows_people and is_told
    if proposal.lemma == "hear" and _is_heard(skeleton, proposal, language):
        return True
    if proposal.lemma in TOLD_WITH_TO and proposal.opener in language.phrase_words.to:
        return proposal.cue is not None and proposal.first > proposal.cue + 1 and proposal.speaker is not None
    if language.knows_people and _is_told_by_study(skeleton, proposal, language):
        return True
    lemma, cue = proposal.lemma, proposal.cue
    if language.knows_people and _is_told_with_that(skeleton, proposal, language):
        return True
    if proposal.speaker is None and cue is not None and is_nobodys(skeleton, cue, lemma, language):
        return skeleton.lows[proposal.first] in language.that_words  # "Se informó que ..."
    if language.subjects_last and proposal.speaker is not None:
        return _is_built_so(skeleton, proposal, language)
    if language.verb_second and proposal.speaker is None and lemma == "read" and cue is not None:
        return _is_in_front(proposal) and skeleton.lows[cue + 1] in language.impersonals
    if language.verb_second and _is_in_front(proposal) and lemma in _SAID_IN_FRONT:
        mood = not language.reported_forms.isdisjoint(skeleton.lows[proposal.first : proposal.last])
        return mood and proposal.speaker is not None  # "Das Haus sei leer, befürchtet Ann Lee"
    if proposal.speaker is None or not (language.verb_second or language.declines_names):
        return False
    if language.declines_names and proposal.lemma == "read" and proposal.pattern == "clause-before":
        return proposal.last - proposal.first >= _SHORTEST_CLAUSE  # "..., говорится в сообщении мэрии"
    if proposal.lemma not in language.speech and proposal.pattern != "label":
        return False
    in_mood = not language.reported_forms.isdisjoint(skeleton.lows[proposal.first : proposal.last])
    if proposal.pattern in ("complement", "label"):
        # "Лисов назвал план щитом и заявил, что порт закроют", "Lee weist darauf hin: Das sei falsch."
        opens = proposal.opener in language.that_words or (proposal.opener == ":" and not in_mood)
        if _tells_what_was_done(skeleton, proposal, language):
            return True
        after_colon = in_mood and skeleton.words[proposal.first - 1] == ":"
        return after_colon or (opens and proposal.form in (Form.PAST, Form.PRESENT))
    if proposal.pattern == "clause-after" and skeleton.lows[proposal.first] in language.reported_forms:
        return True  # "Der Wagen, sagte Ann Lee, sei alt."
    if proposal.pattern != "clause-before" or _goes_on_in_mood(skeleton, proposal, language):
        return proposal.pattern == "clause-before"
    if proposal.last - proposal.first < _SHORTEST_CLAUSE:
        return False
    return in_mood or _is_set_behind(skeleton, proposal, language)


def _is_heard(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "The court heard he was late": a whole clause behind who listens to others."""
    cue, lows = proposal.cue, skeleton.lows
    if cue is None or cue < 1 or proposal.pattern != "complement" or proposal.speaker is not None:
        return False
    listens = lows[cue - 1 - (lows[cue - 1] in language.auxiliaries)]
    opens = lows[proposal.first] not in language.conjunctions | language.prepositions
    is_clause = opens and has_verb(
        skeleton, proposal.first, min(proposal.last, proposal.first + 12), language
    )
    is_clause = is_clause or lows[proposal.first] in language.pronouns.keys() - language.possessives
    return is_clause and listens in language.empty_contents.get("hearing", frozenset())


def _is_told_by_study(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "The river is rising, found a study", "Lee gave an assurance that": reports that cannot be else."""
    speaker, cue = proposal.speaker, proposal.cue
    if speaker is None or cue is None:
        return False
    if proposal.pattern == "noun":
        giving = language.empty_contents.get("giving", frozenset())
        opens = proposal.opener in language.that_words
        return opens and not giving.isdisjoint(skeleton.lows[speaker.last : cue])
    if proposal.lemma not in FINDING or not is_study(skeleton.lows[speaker.core - 1], language):
        return False
    if proposal.pattern != "complement":
        return proposal.pattern in ("clause-before", "clause-after")
    opens = skeleton.lows[proposal.first] not in language.conjunctions | language.prepositions
    return opens and has_verb(skeleton, proposal.first, min(proposal.last, proposal.first + 12), language)


def _is_told_with_that(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Lee, who also noted that the rates rose", "Counsel submitted that it was late": a whole clause."""
    speaker, first = proposal.speaker, proposal.first
    if proposal.pattern != "complement" or proposal.lemma not in language.speech or speaker is None:
        return False
    opens = skeleton.lows[first] in language.that_words and proposal.form in (Form.PAST, Form.PRESENT)
    if not opens or not is_someone(skeleton, speaker, language):
        return False
    low, word = skeleton.lows[first + 1], skeleton.words[first + 1]
    leads = low in language.determiners or low in language.pronouns or word[0].isupper() or low.endswith("s")
    return leads and has_verb(skeleton, first + 1, min(proposal.last, first + 12), language)


FINDING = frozenset({"find", "show", "suggest", "reveal", "conclude"})


def _is_built_so(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Pidió al alcalde que vuelva", "a prié les élus de fermer", "Le pont est fermé, précise la mairie"."""
    cue, first, lows = proposal.cue, proposal.first, skeleton.lows
    if cue is None or proposal.speaker is None or proposal.lemma not in language.speech:
        return False
    if proposal.pattern == "complement":
        return lows[first] in language.that_words or asks_to(skeleton, cue, first, proposal.lemma, language)
    if proposal.pattern == "clause-after":
        return True  # "Este año, dijo, el puente abre"
    who = proposal.speaker
    is_clause = proposal.pattern == "clause-before" and proposal.last - first > _SHORTEST_CLAUSE
    if lows[who.first] in language.pronouns:
        is_joined = "-" in lows[who.first] and who.first in (cue - 1, cue)  # "..., a-t-il dit"
        return is_clause and is_joined and skeleton.words[who.first - 1] == ","
    if lows[who.first] in language.role_words.indefinite and not is_known_role(skeleton, who, language):
        return False  # "..., confirmaron un nuevo paro"
    behind = who.first > cue and skeleton.words[cue - 1] == ","
    return is_clause and behind and is_someone(skeleton, who, language)


def _tells_what_was_done(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Lee gab an, den Wagen nicht gesehen zu haben": by a verb that only words have done so."""
    if skeleton.lows[proposal.first] in language.phrase_words.opens_purposes:
        return False
    ends = tuple(skeleton.lows[proposal.last - 2 : proposal.last])
    is_clause = skeleton.words[proposal.first - 1] == "," and proposal.last - proposal.first > len(ends)
    return is_clause and proposal.lemma in _TELLING and ends in language.phrase_words.done_infinitives


_TELLING = frozenset({"admit", "state", "claim", "assure", "say", "confirm"})


def _is_set_behind(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Мост закрыт, заявил мэр Иван Лисов.", "Zwei Boote sanken, sagte Ann Lee.": after a whole clause."""
    cue, speaker, lows = proposal.cue, proposal.speaker, skeleton.lows
    if cue is None or speaker is None or speaker.first != cue + 1:
        return False
    left = cue - 2 * (lows[cue - 1] in language.phrase_words.about)
    if skeleton.words[left - 1] not in (",", "–", "—", "-"):
        return False
    if language.declines_names:
        return is_someone(skeleton, speaker, language)
    opens = lows[proposal.first] in language.openers | language.conjunctions | language.prepositions
    if opens or lows[proposal.first] in language.like_words | language.fronted:
        return False
    behind = skeleton.words[speaker.last : speaker.last + 1]
    if lows[speaker.first] in language.own_pronouns and speaker.last == speaker.first + 1:
        return behind in ([","], ["."])  # "Der Bau widerspreche dem Plan, sagt sie."
    return proposal.closed_by != ":" and behind != [":"] and names_someone(skeleton, speaker, language)


def _goes_on_in_mood(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Die Boote, sagte Ann Lee, seien alt.": the subject in front belongs to what is said."""
    speaker, cue = proposal.speaker, proposal.cue
    if not language.verb_second or speaker is None or cue is None or speaker.first != cue + 1:
        return False
    is_noun = skeleton.words[proposal.last - 1][0].isupper() and skeleton.words[proposal.last] == ","
    behind = skeleton.lows[speaker.last : speaker.last + 2]
    return is_noun and behind[:1] == [","] and not language.reported_forms.isdisjoint(behind[1:])


def _is_in_front(proposal: Proposal) -> bool:
    return proposal.pattern == "clause-before"

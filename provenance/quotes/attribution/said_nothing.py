"""Proposals whose content tells nothing of what was said: "declined to comment", "answered questions".

Which words are empty is data of the language (`Language.empty_contents`); content with a string never is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from provenance.languages import DENYING
from provenance.languages.model import Form, Language
from provenance.languages.model import words as listed
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.attribution.scene_setting import is_scene
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Skeleton

_HEAD_REACH = 6
_ENDING = frozenset({"preposition", "conjunction", "relative", "time", "adverb"})


def says_nothing(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """Whether a proposal presents no words and no view of anyone."""
    if language.subjects_last and _is_framed(skeleton, proposal, language):
        return True
    if _is_shown(skeleton, proposal, language):
        return True
    for check in _ANYWHERE.get(proposal.lemma, ()):
        if check(skeleton, proposal, language):
            return True
    if skeleton.words[proposal.first] in _CLOSES:
        return True  # "was lodged [The Echo reports] by Ann Lee"
    if proposal.cue is None or STRING in skeleton.words[proposal.first : proposal.last]:
        return False
    if ")" in skeleton.words[proposal.last - 1 : proposal.last + 1] and skeleton.words[proposal.first] == "(":
        return True  # "the club announced (via Twitter)"
    if _is_of_nobody(skeleton, proposal, language) or _is_when(skeleton, proposal, language):
        return True
    for unsaid in (_is_unsaid, _is_joined, is_scene):
        if unsaid(skeleton, proposal, language):
            return True
    if not language.empty_contents or proposal.pattern in _IN_FRONT:
        return False
    for check in _OF_VERB.get(proposal.lemma, ()):
        if check(skeleton, proposal, language):
            return True
    return (
        _is_empty_word(skeleton, proposal, language)
        or _is_empty_object(skeleton, proposal, language)
        or _only_names(skeleton, proposal, language)
        or _is_negated(skeleton, proposal, language)
        or _is_what_was_said(skeleton, proposal, language)
        or _is_speaker(skeleton, proposal, language)
    )


_CLOSES = frozenset({"]", ")"})


def _is_set_apart(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "land identified for farm use", "the man proposed for the post": for what it is meant, no words."""
    return proposal.opener == "for"


def _is_anothers_claim(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Lee responded to accusations that she lied": who answers what others claim does not claim it."""
    lows, cue, first = skeleton.lows, proposal.cue, proposal.first
    if cue is None or cue + 2 >= first or lows[first] not in language.that_words:
        return False
    is_led = not language.phrase_words.to.isdisjoint(lows[cue + 1 : first - 1])
    return is_led and proposal.pattern == "complement" and lows[first - 1] in language.cues


def _only_seems(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Chen was on “Meet the Town,” Lee appeared on ...": who appears says nothing that stands in front."""
    return proposal.pattern in ("clause-before", "string-before")


SEEMING = listed("seem appear look")


def _is_shown(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "in an interview with Ann Lee aired Monday on “Good Day.”": when and where it is shown, no words."""
    cue = proposal.cue
    if cue is None or skeleton.lows[cue] not in language.empty_contents.get("shown", frozenset()):
        return False
    behind = skeleton.lows[cue + 1]
    return behind in language.time_words or behind in language.prepositions


def _is_called(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "a genre of novels known as “chick lit”": how a thing is called by everybody."""
    cue = proposal.cue
    if cue is None:
        return False
    return skeleton.lows[cue + 1 : cue + 2] != [] and skeleton.lows[cue + 1] in language.like_words


def _is_joined(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Lee has said and done things that ...": another verb of hers."""
    if not language.knows_people or proposal.cue is None or proposal.first != proposal.cue + 1:
        return False
    return skeleton.lows[proposal.first] in language.joining


def _is_framed(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "En Villa Ana, la tienda cerró": a place or a verb of beginning and ending, with no words in marks."""
    if proposal.cue is None or STRING in skeleton.words[proposal.first : proposal.last]:
        return False
    is_short = proposal.last - proposal.first < _HEAD_REACH and proposal.first < proposal.cue
    if is_short and skeleton.lows[proposal.first] in language.prepositions:
        return True
    return proposal.lemma in _FRAMING and proposal.opener not in language.that_words


_FRAMING = frozenset({"open", "close"})


_IN_FRONT = frozenset({"clause-before", "string-before", "formula", "label", "signed"})


def _is_empty_word(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "said nothing", "declined to comment on it": the word alone, or with time, place and topic."""
    lows = skeleton.lows
    first = proposal.first + (lows[proposal.first] in language.phrase_words.to)
    if first + 1 == proposal.last and lows[first] in language.pronouns and proposal.pattern == "complement":
        return True  # "denied it"
    if _points_back(skeleton, proposal, language):
        return True
    if first >= proposal.last or lows[first] not in language.empty_contents.get("words", frozenset()):
        return False
    after = lows[first + 1] if first + 1 < proposal.last else "."
    return (
        not after[0].isalnum()
        or after in language.prepositions
        or after in language.time_words
        or after in language.adverbs
        or after in language.conjunctions
        or after.endswith(language.clauses.adverbs)
    )


def _points_back(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "said this in an interview with the Examplepost": a word for what was said, then where."""
    first, lows = proposal.first, skeleton.lows
    pointing = language.empty_contents.get("pointing", frozenset())
    if proposal.pattern != "complement" or first + 1 >= proposal.last or lows[first] not in pointing:
        return False
    return lows[first + 1] in language.prepositions


def _is_empty_object(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "called a press conference", "repeated her statement in Parliament"."""
    empty = language.empty_contents
    own = empty.get(proposal.lemma, frozenset())
    lows, small = skeleton.lows, language.phrase_words
    if proposal.lemma == "ask" and lows[proposal.first - 1] in small.tells and proposal.first > 1:
        return lows[proposal.first - 2] in own  # "asked a question about the budget"
    if lows[proposal.first - 1] in small.to and proposal.lemma in empty.get("nouns", frozenset()):
        return True
    if lows[proposal.first] in small.to and proposal.lemma in empty.get("leading", frozenset()):
        return True  # "went on to win the race"
    if not own or proposal.pattern != "complement" or proposal.opener in language.that_words:
        return False
    if lows[proposal.first] in small.particles_away:
        return True  # "called for X" has content, "called off X", "called up X" have words of nobody
    run = _bare_object(skeleton, proposal, language)
    at = next((k for k in run if lows[k] in own), None)
    if at is None or not language.determiners.isdisjoint(lows[at + 1 : run.stop]):
        return False
    if proposal.lemma == "show":
        return True  # "shows a poster as she marches"
    opens = small.tells if "statement" in own else small.clauses
    return run.stop >= len(lows) or lows[run.stop] not in opens


def _bare_object(skeleton: Skeleton, proposal: Proposal, language: Language) -> range:
    """The tokens of an object up to the first small word or sign."""
    lows = skeleton.lows
    last = min(proposal.last, proposal.first + _HEAD_REACH)
    at = proposal.first + 1
    while at < last and lows[at][0].isalnum() and language.sorts.get(lows[at]) not in _ENDING:
        if lows[at] in language.that_words:
            break
        at += 1
    return range(proposal.first, at)


def _only_names(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "a programme called the Thrift Plan", "X was quoted by Y": a name is no content of these verbs."""
    if proposal.lemma not in language.empty_contents.get("namers", frozenset()):
        return False
    if proposal.pattern not in ("complement", "subject") or proposal.opener in language.that_words:
        return False
    last = proposal.first
    while last < proposal.last and _names(skeleton, last, language):
        last += 1
    return last == proposal.last or (last > proposal.first and skeleton.lows[last] in language.auxiliaries)


def _names(skeleton: Skeleton, at: int, language: Language) -> bool:
    low = skeleton.lows[at]
    return skeleton.words[at][0].isupper() or low in language.determiners or low == "of"


def _is_negated(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "would not comment on the case", "never mentioned the bridge"."""
    empty = language.empty_contents
    lemma = proposal.lemma
    if lemma not in empty.get("words", _NONE) and lemma not in empty.get("negated", _NONE):
        return False
    if proposal.cue is None:
        return False
    return any(_denies(skeleton, k, language) for k in range(max(0, proposal.cue - 3), proposal.cue))


def _is_of_nobody(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Not a single mayor said ...", "But not all voters see it that way": the opposite is true of some."""
    speaker = proposal.speaker
    if speaker is None or not language.knows_people:
        return False
    low, before = skeleton.lows[speaker.first], skeleton.lows[speaker.first - 1] if speaker.first else "."
    if proposal.lemma not in language.speech and _is_unknown(skeleton, speaker):
        return True
    if low == "no" and proposal.lemma not in language.speech:
        return skeleton.lows[speaker.first + 1] not in _DOUBTS  # "No polls appear to ..."
    is_quantity = low in language.determiners or low in language.role_words.crowds
    return (is_quantity and before in language.phrase_words.nots) or _has_no_sign(skeleton, speaker.left)


def _has_no_sign(skeleton: Skeleton, at: int) -> bool:
    """ "There is no sign that Lee wants to leave"."""
    if skeleton.lows[at] in _NO:
        at += 2  # "no sign Lee is interested": read as one name
    at -= at > 0 and skeleton.lows[at - 1] == "that"
    return at > 1 and skeleton.lows[at - 1] in _SIGNS and skeleton.lows[at - 2] in _NO


def _is_when(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Norland's land was attacked, when Arden launched an attack": when something was done to it."""
    cue, first = proposal.cue, proposal.first
    if cue is None or proposal.pattern != "clause-after" or not language.knows_people:
        return False
    is_passive = skeleton.lows[cue - 1] in language.passives and proposal.form == Form.PAST
    return is_passive and skeleton.lows[first] in language.conjunctions


def _is_unknown(skeleton: Skeleton, speaker: Phrase) -> bool:
    """ "It is not clear whether Lee knew that ...", where "clear whether Lee" may be read as one name."""
    lows = skeleton.lows[max(0, speaker.first - 2) : speaker.last]
    known = pairwise(lows) if not _WHETHER.isdisjoint(lows) else ()
    return any(one in _KNOWN and two in _WHETHER for one, two in known)


_DOUBTS = frozenset({"doubt", "wonder", "question"})
_WHETHER = frozenset({"if", "whether"})
_KNOWN = listed("clear unclear unknown unsure uncertain sure certain known")
_SIGNS, _NO = (
    listed("sign signs evidence indication indications proof suggestion"),
    listed("no little scant any"),
)


def _is_unsaid(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "did not say the bridge was safe", "has yet to say when", "if she says so": what nobody said."""
    if proposal.cue is None or proposal.lemma not in language.speech or proposal.pattern != "complement":
        return False
    lows, empty = skeleton.lows, language.empty_contents
    before = lows[max(0, proposal.cue - 2) : proposal.cue]
    if len(before) > 1 and before[1] in language.phrase_words.to and before[0] in empty.get("unsaid", _NONE):
        return True
    if _is_not_done(lows, proposal.cue, language):
        return True
    speaker = proposal.speaker
    if speaker is not None and speaker.first > 0 and lows[speaker.first - 1] in empty.get("supposed", _NONE):
        return True
    if speaker is not None and lows[speaker.first] in language.phrase_words.nots:
        return True  # "Weder Lee noch Chen sagten, ..."
    is_denied = (_denies(skeleton, k, language) for k in _beside_cue(skeleton, proposal, language))
    return proposal.lemma not in _NEVER_DENIED and any(is_denied)


def _is_not_done(lows: list[str], cue: int, language: Language) -> bool:
    """ "instead of attacking Lee and calling her a liar": what somebody does not do, or should not."""
    pairs = language.clauses.unlike
    if not pairs or not lows[cue].endswith(language.phrase_words.gerunds):
        return False
    near = range(cue, max(1, cue - _UNDONE_REACH * (lows[cue - 1] in language.joining) - 1), -1)
    return any(lows[k].endswith("ing") and (lows[k - 2], lows[k - 1]) in pairs for k in near)


_UNDONE_REACH = 12


def _beside_cue(skeleton: Skeleton, proposal: Proposal, language: Language) -> Iterator[int]:
    """The tokens of the cue's clause just before it, and those between it and the content."""
    assert proposal.cue is not None
    for k in range(proposal.cue - 1, max(-1, proposal.cue - 1 - _DENIED_REACH), -1):
        if not skeleton.lows[k][0].isalpha() or skeleton.lows[k] in language.conjunctions:
            break
        yield k
    yield from range(proposal.cue + 1, min(proposal.first, proposal.cue + 1 + _DENIED_REACH))


_DENIED_REACH = 3
# "did not rule out that": whoever does not deny it says that it may be.
_NEVER_DENIED = DENYING | {"exclude", "reject"}


def _denies(skeleton: Skeleton, at: int, language: Language) -> bool:
    low, small = skeleton.lows[at], language.phrase_words
    if low not in small.nots and not low.endswith(("n't", "n’t")):
        return False
    behind = skeleton.lows[at + 1 : at + 4]
    return small.only.isdisjoint(behind)


_NONE: frozenset[str] = frozenset()


def _is_withheld(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "declined to give his name", "refused to say when", "asked not to be named"."""
    lows, first = skeleton.lows, proposal.first
    withheld = language.empty_contents.get("withheld", _NONE)
    small = language.phrase_words
    begin = first + (lows[first] in small.nots)
    if not withheld or small.to.isdisjoint(lows[begin : begin + 1]):
        return False
    cue = language.cues.get(lows[begin + 1]) if begin + 1 < proposal.last else None
    if cue is not None and cue.lemma in language.speech and proposal.lemma in _KEEPS_BACK:
        return True  # "refused to say whether the bridge was safe"
    return not withheld.isdisjoint(lows[begin + 1 : min(begin + _NAME_REACH, proposal.last)])


_NAME_REACH = 5
_KEEPS_BACK = frozenset({"decline", "refuse"})


def _is_explained(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "It means “disguise”", "this means trouble": what a word or a fact means is nobody's words."""
    speaker = proposal.speaker
    if speaker is None or not language.knows_people or speaker.last - speaker.first > 1:
        return False
    return skeleton.lows[speaker.first] in language.phrase_words.pointing


def _is_what_was_said(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "What the mayor said next surprised everyone": what stands behind is told of it."""
    speaker = proposal.speaker
    if (
        proposal.pattern != "complement"
        or speaker is None
        or speaker.last > proposal.first
        or not speaker.first
    ):
        return False
    return skeleton.lows[speaker.first - 1] == "what" and not skeleton.lows[speaker.first].endswith("ing")


def _is_stamp(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "Desk Posted at 11:20 am": when a page was put up."""
    return skeleton.words[proposal.first][0].isdigit()


def _is_speaker(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "..., said Larry Stone, director of the centre": who says it, set behind the verb, is no content."""
    if proposal.pattern != "complement" or proposal.lemma != "say" or proposal.opener in language.that_words:
        return False
    cue = proposal.cue
    if cue is None or cue < 1 or proposal.first != cue + 1 or skeleton.words[cue - 1] not in (",", STRING):
        return False
    found = phrase_after(skeleton, proposal.first, proposal.last, language)
    if found is None or not skeleton.words[found.last - 1][0].isupper():
        return False
    if found.last < proposal.last and skeleton.words[found.last] != ",":
        return False
    return language.auxiliaries.isdisjoint(skeleton.lows[found.last : proposal.last])


# What concerns a few verbs only, by their lemmas; strings in the content count for the first table alone.
_Check = Callable[[Skeleton, Proposal, Language], bool]


def _by_lemma(*checks: tuple[str, _Check]) -> dict[str, list[_Check]]:
    found: dict[str, list[_Check]] = {}
    for lemmas, check in checks:
        for lemma in listed(lemmas):
            found.setdefault(lemma, []).append(check)
    return found


_ANYWHERE = _by_lemma((" ".join(SEEMING), _only_seems), ("know", _is_called))
_OF_VERB = _by_lemma(
    ("identify propose recommend suggest nominate", _is_set_apart),
    ("respond reply react answer", _is_anothers_claim),
    ("decline refuse ask request", _is_withheld),
    ("mean happen", _is_explained),
    ("post publish update", _is_stamp),
)

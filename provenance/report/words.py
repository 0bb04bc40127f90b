"""Numbers as words and words as names: what every view of the report says in the same way.

The words for probabilities are those of the US Intelligence Community Directive 203 (2015).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from provenance.models import (
    Conflict,
    CreditState,
    DateInterval,
    FirstKnown,
    Origin,
    OriginKind,
    OriginStatus,
    Relation,
    Verdict,
)

_LIKELIHOODS = (
    (0.95, "almost certainly"),
    (0.80, "very likely"),
    (0.55, "likely"),
    (0.45, "about as likely as not"),
    (0.20, "unlikely"),
    (0.05, "very unlikely"),
)
_SMALL_NUMBERS = (
    *("no", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)

CREDIT_WORDS = {
    CreditState.STATED: "says where its copy comes from",
    CreditState.STRIPPED: "shows no credit",
    CreditState.OWN: "its own copy",
    CreditState.UNDECIDED: "credit undecided",
}
RELATION_WORDS = {
    Relation.VERBATIM: "word for word",
    Relation.EDITED: "edited",
    Relation.FRAGMENT: "a part of it",
    Relation.TRANSLATION: "another translation or wording",
    Relation.INDIRECT: "in indirect speech",
}
VERDICT_WORDS = {Verdict.COMPATIBLE: "no contradiction", Verdict.CONTRADICTORY: "a contradiction"}
KIND_WORDS = {
    OriginKind.AGENCY: "news agency",
    OriginKind.BROADCASTER: "broadcaster",
    OriginKind.NEWSPAPER: "newspaper",
    OriginKind.ONLINE: "online outlet",
    OriginKind.OFFICIAL: "official body",
    OriginKind.PERSON: "person",
    OriginKind.ORGANISATION: "organisation",
    OriginKind.EVENT: "event",
    OriginKind.UNKNOWN: "kind unknown",
}


def verdict_of(conflict: Conflict) -> str:
    """Whether two accounts can both be true; of quoted words, whether both can be the words as said.

    >>> verdict_of(Conflict("wording", ("a", "b"), Verdict.CONTRADICTORY, ""))
    'both cannot be the exact words'
    >>> verdict_of(Conflict("channel", ("a", "b"), Verdict.CONTRADICTORY, ""))
    'both cannot be true of one occasion'
    """
    if conflict.verdict is Verdict.COMPATIBLE:
        return "both can be true"
    if conflict.what == "wording":
        return "both cannot be the exact words"
    return f"both cannot be true{'' if conflict.what == 'speaker' else ' of one occasion'}"


def values_of(conflict: Conflict) -> tuple[str, ...]:
    """What accounts say, words as said between marks, so that each is seen to end.

    >>> values_of(Conflict("wording", ("a bridge.", "no bridge"), Verdict.CONTRADICTORY, ""))
    ('“a bridge.”', '“no bridge”')
    """
    if conflict.what != "wording":
        return conflict.values
    return tuple(f"“{each}”" for each in conflict.values)


def likelihood(probability: float) -> str:
    """The word for a probability.

    >>> likelihood(0.87), likelihood(0.947)
    ('very likely', 'almost certainly')
    """
    for least, word in _LIKELIHOODS:
        if round(probability, 2) >= least:  # as the number beside it is rounded
            return word
    return "almost certainly not"


def percent(share: float) -> str:
    """A share of 1 as a whole per cent; never 100 % or 0 % for what is only close.

    >>> percent(0.874), percent(0.999), percent(0.001)
    ('87 %', 'over 99 %', 'under 1 %')
    """
    if 0.995 <= share < 1:
        return "over 99 %"
    if 0 < share < 0.005:
        return "under 1 %"
    return f"{round(share * 100)} %"


def chance(probability: float) -> str:
    """A probability as a whole per cent: an answer is never quite certain.

    >>> chance(0.874), chance(1.0), chance(0.0)
    ('87 %', 'over 99 %', 'under 1 %')
    """
    if probability >= 0.995:
        return "over 99 %"
    return "under 1 %" if probability < 0.005 else percent(probability)


def odds(probability: float) -> str:
    """A probability as betting odds.

    >>> odds(0.87), odds(0.25), odds(0.5)
    ('7 to 1', '3 to 1 against', 'even')
    """
    if probability >= 0.5:
        return _ratio(probability, 1 - probability)
    return f"{_ratio(1 - probability, probability)} against".replace("even against", "even")


def _ratio(more: float, less: float) -> str:
    if less <= 0 or more / less > 200:
        return "over 200 to 1"
    ratio = more / less
    if ratio < 1.2:
        return "even"
    return "3 to 2" if ratio < 1.75 else f"{round(ratio)} to 1"


def how_sure(probability: float) -> str:
    """The number and the odds, for beside the word.

    >>> how_sure(0.87)
    '87 %, 7 to 1'
    """
    said = odds(probability)
    return chance(probability) + (", even odds" if said == "even" else f", {said}")


def weight_words(weight: float) -> str:
    """What a weight in log-odds does to the odds.

    >>> weight_words(2.7), weight_words(-0.7), weight_words(0.01)
    ('strong, odds × 15', 'slight, odds ÷ 2.0', 'hardly any')
    """
    if abs(weight) < 0.05:
        return "hardly any"
    factor = math.exp(min(abs(weight), 20.0))
    said = f"{factor:.1f}" if factor < 10 else f"{round(factor):,}"
    strength = "strong" if abs(weight) >= 2 else "fair" if abs(weight) >= 1 else "slight"
    return f"{strength}, odds {'×' if weight > 0 else '÷'} {said}"


def number(count: int) -> str:
    """A count as a newspaper writes it: words up to twelve, then digits.

    >>> number(3), number(1200)
    ('three', '1,200')
    """
    return _SMALL_NUMBERS[count] if 0 <= count < len(_SMALL_NUMBERS) else f"{count:,}"


def counted(count: int, singular: str, plural: str | None = None) -> str:
    """A count with its noun.

    >>> counted(1, "article"), counted(2, "copy", "copies")
    ('one article', 'two copies')
    """
    return f"{number(count)} {singular if count == 1 else plural or singular + 's'}"


def listed(names: Sequence[str], last: str = "and", most: int = 5) -> str:
    """Names in a sentence; those beyond `most` are counted.

    >>> listed(["a", "b", "c"]), listed(["a", "b", "c"], most=2)
    ('a, b and c', 'a, b and one more')
    """
    shown = list(names[:most])
    if len(names) > most:
        shown.append(f"{number(len(names) - most)} more")
    if len(shown) < 2:
        return "".join(shown)
    return f"{', '.join(shown[:-1])} {last} {shown[-1]}"


def opened(sentence: str) -> str:
    """The sentence with a capital at its start."""
    return sentence[:1].upper() + sentence[1:]


def shortened(text: str, most_chars: int = 90) -> str:
    """The text on one line, cut where it is longer than `most_chars`: at a word if it can."""
    line = " ".join(text[: most_chars * 4].split())
    if len(line) <= most_chars:
        return line
    head, _, _ = line[:most_chars].rpartition(" ")
    if len(head) < most_chars // 2:
        return line[:most_chars] + "…"
    return head.rstrip(",;:–—- ") + " …"


def of_whom(name: str) -> str:
    """A name as the owner of words.

    >>> of_whom("Ana Prado"), of_whom("Some officials")
    ('Ana Prado’s', 'Some officials’')
    """
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def unquoted(text: str) -> str:
    """The words without the marks, commas and spaces around them, for setting between marks of our own.

    >>> unquoted(" “We go,” ")
    'We go'
    """
    return text.strip(" \t\r\n\u00a0,“”„‟«»‹›\"'‘’")


def date_words(published: DateInterval) -> str:
    """A date interval as one says it.

    >>> date_words(DateInterval("2020-10-07", "2020-10-08"))
    '2020-10-07 to 2020-10-08'
    """
    earliest, latest = published.earliest, published.latest
    if earliest and latest:
        return earliest if earliest == latest else f"{earliest} to {latest}"
    if earliest:
        return f"{earliest} or later"
    return f"{latest} or earlier" if latest else "undated"


def first_days(known: FirstKnown) -> str:
    """When words were first known that several articles may have had first; empty without any date.

    >>> first_days(FirstKnown(None, "2020-10-07", "2020-10-07"))
    '2020-10-07; in which article first, the dates do not tell'
    """
    if known.document or not (known.earliest or known.latest):
        return ""
    days = date_words(DateInterval(known.earliest, known.latest))
    return f"{days}; in which article first, the dates do not tell"


def origin_words(origin: Origin) -> str:
    """The verdict on an origin in one sentence, its odds in words and in numbers."""
    if origin.status is OriginStatus.NAMED and origin.name:
        where = "among these articles" if origin.in_corpus else "not among these articles"
        sure = f"{opened(likelihood(origin.confidence))} from {origin.name} ({how_sure(origin.confidence)})"
        own = (
            "a record of the occasion"
            if origin.kind is OriginKind.EVENT
            else f"{of_whom(origin.name)} own text of it"
        )
        return f"{sure}, within this corpus; {own} is {where}."
    if origin.status is OriginStatus.UNDECIDED:
        return _undecided(origin)
    if origin.confidence <= 0:
        return "No likely origin was found within this corpus."
    sure = f"{opened(likelihood(origin.confidence))} from an origin that nobody names"
    return f"{sure} ({how_sure(origin.confidence)}), within this corpus."


def rejection(origin: Origin) -> str:
    """That a person rejected the name that was the answer, "" where nobody did."""
    told = next((one.detail for one in origin.evidence if one.signal == "rejected"), "")
    return told[:1].lower() + told[1:].rstrip(".") if told else ""


def _undecided(origin: Origin) -> str:
    rivals = [f"{rival.name or 'nobody named'} ({chance(rival.confidence)})" for rival in origin.alternatives]
    if told := rejection(origin):
        left = f"; what is left does not suffice: {listed(rivals, most=4)}." if rivals else "."
        return f"Undecided within this corpus: {told}{left}"
    if not rivals:
        return "Undecided within this corpus: the evidence is too thin to name an origin."
    between = "between " if len(rivals) > 1 else "it may be "
    return f"Undecided within this corpus: {between}{listed(rivals, most=4)}."

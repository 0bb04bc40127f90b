"""Words that give what stands in marks to somebody without a verb of saying: "In Lee's words, ...".

Data only; a language more is a row more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from provenance.languages.asides import phrases
from provenance.languages.model import words

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Frames:
    """One language.

    `nouns` stand for what was said ("verdict"), `links` between them and who said it ("from"), `openers`
    before whose they are ("in her words"), `verbs` between them and the words in marks ("was", "came").
    `framing` verbs open or end with the words, which one of `accompanying` leads to ("began with").
    `pointing` points at the words ("This, from Lee"), `asking` opens who says or sees it so ("is how Lee
    put it", behind which one of `doing` asks: "What did Lee say?"), `so_words` a sentence behind them ("So
    said Lee"), and one of `calling_up` one that calls somebody up ("Listen to Lee"). `here` opens what
    shows the words, and `texts` are what it shows ("Here is the translation").
    """

    nouns: frozenset[str] = _NONE
    links: frozenset[str] = _NONE
    openers: frozenset[str] = _NONE
    verbs: frozenset[str] = _NONE
    framing: frozenset[str] = _NONE
    accompanying: frozenset[str] = _NONE
    pointing: frozenset[str] = _NONE
    asking: frozenset[str] = _NONE
    doing: frozenset[str] = _NONE
    so_words: frozenset[str] = _NONE
    it: frozenset[str] = _NONE
    calling_up: frozenset[str] = _NONE
    here: frozenset[str] = _NONE
    texts: frozenset[str] = _NONE


FRAMES: Mapping[str, Frames] = {
    "en": Frames(
        nouns=words(
            "words answer reply response verdict message advice view take comment statement conclusion "
            "warning assessment explanation remark retort rejoinder motto reaction plea argument tweet post "
            "letter summary description judgment judgement opinion tally"
        ),
        links=words("of from"),
        openers=words("in to use borrow borrowing using by"),
        verbs=words("is was are were came comes goes went runs ran reads read remains remained"),
        framing=words(
            "begin begins began start starts started open opens opened close closes closed end ends ended "
            "conclude concludes concluded finish finishes finished"
        ),
        accompanying=words("with"),
        pointing=words("this that these those that's that’s"),
        asking=words("how what"),
        doing=words("did does do"),
        so_words=words("so thus"),
        calling_up=phrases(
            "listen to | take | consider | not so | then | quoth | enter | here's | here’s | to quote"
        ),
        here=words("here here's here’s"),
        texts=words("translation transcript text statement excerpt remarks message letter speech quote"),
    ),
    "de": Frames(
        nouns=words("worte worten antwort urteil fazit botschaft reaktion kommentar motto devise"),
        links=words("von vom"),
        openers=words("in mit"),
        verbs=words("ist war waren lautet lautete lauteten kam"),
        pointing=words("dies das folgendes"),
        asking=words("wie was"),
        doing=words("sagte meinte"),
        so_words=words("so"),
        it=words("es das"),
        calling_up=phrases("dann | zitat | o-ton | anders | und"),
    ),
}

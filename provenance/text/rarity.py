"""How much a word tells when two texts share it: function words little, names and numbers much.

Written by hand, so that one pair of sentences can be judged without a corpus around it.
"""

from __future__ import annotations

from functools import lru_cache

from provenance.text.tokens import word_set, words_of

_FUNCTION = word_set(
    """
    a an the this that these those some any no every each all both either neither such one ones i me
    my mine we us our ours you your yours he him his she her hers it its they them their theirs
    myself ourself ourselves yourself himself herself itself themselves who whom whose which what and or but
    nor so yet if then than as because while although though whether unless until since of in on at
    by for with to from into onto upon about over under after before between among through during
    against within without along across behind beyond toward towards per via off out up down be am
    is are was were been being have has had having do does did doing done will would shall should
    can could may might must ought not s t re ve ll d m don doesn didn isn aren wasn weren won
    wouldn couldn shouldn hasn haven hadn there here when where why how also too very just only even
    still again more most much many few less least own same other another now ever never however
    therefore thus hence
    """
)
_COMMON = word_set(
    """
    said say says saying told tell tells added added according make makes made making take takes
    took taken taking get gets got getting go goes went gone going come comes came coming give gives
    gave given giving see sees saw seen know knows knew known think thinks thought want wants wanted
    use uses used using find finds found need needs needed show shows showed shown put keep keeps
    kept let begin began begun become becomes became leave leaves left work works worked call calls
    called ask asks asked new old good better best great big large small long short high low early
    late first second third last next several different important able possible certain clear well
    right part parts time times year years day days week weeks month months today yesterday tomorrow
    people person man men woman women thing things way ways place places case cases point number
    world country countries state states government president minister company group week night end
    side area home life hand fact monday tuesday wednesday thursday friday saturday sunday january
    february march april june july august september october november december two three four five
    six seven eight nine ten hundred thousand million billion percent per cent like back around
    already later earlier always often really perhaps rather quite something anything nothing
    everything someone anyone everyone nobody situation order because course
    """
)


@lru_cache(maxsize=1 << 16)
def rarity(word: str) -> float:
    """The weight of a folded word, 0.15 for "the" to 1.3 for a number or a long word.

    >>> rarity("the") < rarity("people") < rarity("ceasefire")
    True
    """
    if word.isdigit():
        return 1.3 if len(word) > 1 else 0.9
    if word in _FUNCTION:
        return 0.15
    if word in _COMMON:
        return 0.5
    return min(1.3, 0.6 + 0.08 * len(word))


def tells(text: str, least_words: int, least_weight: float) -> bool:
    """Whether a text has so many words, and they tell so much together."""
    words = words_of(text)
    return len(words) >= least_words and sum(map(rarity, words)) >= least_weight


def is_function_word(word: str) -> bool:
    """Whether a folded word only joins others."""
    return word in _FUNCTION


def function_words() -> frozenset[str]:
    """The folded words that only join others."""
    return _FUNCTION

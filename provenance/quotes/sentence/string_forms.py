"""What a string between marks looks like: a whole sentence, the end of one, a title."""

from __future__ import annotations

from provenance.quotes.marks.strings import MarkedString
from provenance.quotes.sentence.skeleton import Skeleton

_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।")


def is_whole(skeleton: Skeleton, string: MarkedString) -> bool:
    """Whether the string reads as a sentence of its own: a capital first, a sign that closes it last."""
    inner = skeleton.text[string.start : string.end].strip(" '‘’\"“”([")
    return inner[:1].isupper() and inner[-1:] in (".", ",", "!", "?", "…")


def ends_sentence(skeleton: Skeleton, string: MarkedString) -> bool:
    """Whether the string closes with a sign that ends a sentence."""
    return skeleton.text[string.start : string.end].rstrip(" '’\"”)")[-1:] in _SENTENCE_ENDS


def is_title(skeleton: Skeleton, string: MarkedString) -> bool:
    """Whether every longer word is capitalised, as in a book, a film or a programme."""
    longer = [w for w in skeleton.text[string.start : string.end].split() if len(w) > 3 and w[0].isalpha()]
    return len(longer) >= 1 and all(w[0].isupper() for w in longer)

"""What the match stage may be told."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MatchSettings:
    """Thresholds of the match stage.

    rendering_score: two quotations scored this high or higher, their speakers known, are one utterance.
    indirect_score: the same for words reported without marks, where a wrong link is likelier.
    passage_min_words: a stretch shared by two documents counts from this many equal words on.
    passage_gap_words: two shared stretches this near in both texts are one passage.
    copy_min_words: two articles share copy from this many own, unquoted words on.
    copy_min_share: and from this share of the shorter article's own words on.
    copy_window_hours: articles further apart in time than this are recurring templates, not copies.
    utterance_window_days: the same words said this many days apart are two utterances.
    hot_bucket: a stretch of words that stands in more places than this is linked to its first places only.
    """

    rendering_score: float = 0.75
    indirect_score: float = 0.85
    passage_min_words: int = 8
    passage_gap_words: int = 12
    copy_min_words: int = 25
    copy_min_share: float = 0.15
    copy_window_hours: float = 96.0
    utterance_window_days: float = 180.0
    hot_bucket: int = 64

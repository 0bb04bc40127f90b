"""What each signal is worth, in log-odds, and on what ground. One row a number; nothing else decides.

`measured` names the data a figure was taken from; `prior` is a judgement nobody has measured yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple


class Weight(NamedTuple):
    """A number in log-odds (or a factor, where its row says so) and its ground."""

    value: float
    ground: str


_WIRE = "measured: 262 pages of about 100 outlets on one summit, July 2018"

TABLE: Mapping[str, Weight] = {
    # A document says where its text comes from.
    "dateline_credit": Weight(2.7, _WIRE + "; 6.2 on PolNeAR"),
    "byline_credit": Weight(1.7, _WIRE + ", agency credit in the head"),
    "line_credit": Weight(1.7, _WIRE + ", agency credit in the head; 3.3 on PolNeAR"),
    "copyright_line": Weight(
        1.4, "prior, below a credit line: some sites print the same one under every page of theirs"
    ),
    "metadata_credit": Weight(1.7, "prior, as a byline"),
    "report_credit": Weight(
        2.0, "prior, for the words it reaches; on the page as a whole it says little (PolNeAR: 0.2, measured)"
    ),
    "contributor_credit": Weight(0.7, "prior: a contributor's outlet wrote a part at most"),
    "bare_dateline_alone": Weight(
        -0.15,
        "measured: of 83 bare datelines in PolNeAR, on pages of seven big outlets, none is agency copy "
        "(log-likelihood ratio -2.7); of six on two piles of pages from the web five are. Hardly more than "
        "nothing is left of it",
    ),
    "bare_dateline": Weight(
        0.9, _WIRE + ": any dateline is worth 1.8, half of it is taken for the unnamed agency"
    ),
    "denied_credit": Weight(
        -4.0, "prior: who takes a credit back has looked; copies of the same words go with it"
    ),
    # A document says how words reached it.
    "named_channel": Weight(3.0, "prior"),
    "shared_copy": Weight(3.0, "prior, times the probability that the copy group gives the name"),
    "report_channel": Weight(2.0, "prior, as a report credit"),
    "beside_event": Weight(-3.5, "prior: where words were said comes before who reported them"),
    "beside_report": Weight(
        -2.5, "prior: who a page gives the words to comes before whoever gave it the rest of its text"
    ),
    "issued_words": Weight(2.0, "prior: a transcript or press release comes before those who quote it"),
    "heard_itself": Weight(
        -1.0, "prior: words said before everyone, in a page that shares no copy, were not copied so often"
    ),
    "member_interview": Weight(
        2.0, "prior: the words were said to a member of the group, who then wrote the copy"
    ),
    "told_agency": Weight(
        1.2, "prior: agencies write “told The Associated Press” of themselves, others seldom"
    ),
    "unnamed_channel": Weight(1.0, "prior"),
    "public_text": Weight(
        3.5, "prior: an agency that quotes a statement has the words from it, and was not told them first"
    ),
    "told_member": Weight(2.5, "prior, below a channel that was read: the page at hand has the words too"),
    "unread_channel": Weight(2.5, "prior: in a sentence that was not read, as of a language without tables"),
    # A document says the text is its own.
    "own_staff": Weight(2.0, "prior; 1.1 measured on PolNeAR"),
    "lists_contributions": Weight(
        1.2, "prior: who thanks others for a part wrote the rest; copies seldom keep the line"
    ),
    "own_interview": Weight(2.5, "prior"),
    "own_wire": Weight(3.0, "prior: what an agency files is its own"),
    "unsigned_release": Weight(
        1.0, "prior: a press release that does not name its outlet is likelier someone else's"
    ),
    "cut_off_end": Weight(-0.5, "prior: portals print the first lines of others' texts"),
    "own_author": Weight(0.5, "prior: of a page that shares nothing; copies keep their writer's name"),
    "own_byline": Weight(0.5, "prior: a person's name survives many a stripped credit"),
    # Identical words in another document.
    "twin_credit": Weight(0.8, "prior, a factor: what a twin's credit is worth here"),
    "twin_channel": Weight(0.7, "prior, a factor: a channel stated for another rendering"),
    "twin_own": Weight(0.8, "prior, a factor: what a page's own claim to the words is worth to its copies"),
    "heard_own": Weight(
        0.5,
        "prior, a factor on that where pages share what somebody said and no copy: each may have heard it",
    ),
    "many_twins": Weight(0.5, "prior, a factor on the logarithm of the number of twins that credit one name"),
    "other_credit": Weight(
        0.5, "prior, a factor: what a twin's credit loses on a page that itself credits someone else"
    ),
    "open_occasion": Weight(
        0.7, "prior, a factor: what a twin's credit is worth to a page that has the words from a briefing"
    ),
    "only_quoted": Weight(
        0.9, "prior, a factor: how much less of common copy there is in common words that are all quoted"
    ),
    "outlet_habit": Weight(
        0.7, "prior, times the shrunken share: an outlet that prints an agency's copy elsewhere does so here"
    ),
    "stock_background": Weight(
        0.8,
        "prior, a factor: how much less of common copy there is in a paragraph that stands in many stories",
    ),
    "few_words": Weight(
        0.7,
        "prior, a probability: that two write the same eight words in passing and share no copy; halved by "
        "eight words more. Of pairs of wire pages without common copy, those that share a passage of under "
        "sixteen words are of one agency no more often than any two",
    ),
    "second_credit": Weight(0.3, "prior, a factor: a second credit of one document repeats the first"),
    # Time and shape, between two documents of the corpus.
    "earlier": Weight(
        1.0, "prior: within hours an agency serves everyone; earliest is right one time in nine"
    ),
    "later": Weight(-6.0, "a later document gave nothing to an earlier one"),
    "days_earlier": Weight(1.5, "prior: after two days a reprint is likelier than a late agency page"),
    "contains": Weight(0.2, "measured on wire pages: containment points the right way 9 times of 25"),
    "days_fuller": Weight(1.0, "prior: and likelier still where the earlier text is the fuller one"),
    "shared_readings": Weight(1.0, "prior: rare readings in common, as textual criticism counts them"),
    "inherited_error": Weight(
        1.0, "prior, for two slips in common, half for one: nobody writes another's wrong number by chance"
    ),
    "direct_turned_indirect": Weight(0.7, "prior: marks are dropped more often than put in"),
    "stale_day": Weight(1.0, "prior: a day counted from another page's date came with that page's words"),
    "reading_corrected": Weight(
        1.0, "prior: who corrects a reading wrote it or is near who did; who still has it copied before that"
    ),
    "note_copied": Weight(1.5, "prior: an outlet's note of correction comes with its corrected text"),
    "editor_inserted": Weight(0.5, "prior: brackets are put into a text more often than taken out"),
    "quotation_softened": Weight(0.7, "prior"),
    "quotation_cut": Weight(0.5, "prior"),
    "cue_softened": Weight(0.5, "prior: “insisted” becomes “said” more often than the other way round"),
    "member_credit": Weight(2.5, "prior: a credit that names the outlet of another document here"),
    # What is likely before anything is read.
    "is_agency": Weight(0.7, "prior: agencies sell copy, others do so seldom"),
    "is_mentioned": Weight(
        -1.5, "prior: an outlet named near the words and not credited firmly gave them seldom"
    ),
    "is_unknown": Weight(0.8, "prior: most wire copy comes from outside the corpus"),
    "known_occasion": Weight(
        -1.5, "prior: where the occasion is told, little is left to an unknown ancestor"
    ),
    "is_own": Weight(-0.5, "prior"),
    "own_alone": Weight(0.05, "prior: a page that shares nothing and says nothing is left open"),
    "unknown_alone": Weight(0.0, "prior"),
    "is_copy": Weight(-0.5, "prior: from another document of the corpus, shared among all of them"),
}


# How often a witness is right who says it that way; two independent ones make two chances to be right.
# `tracing/trust.py` bounds every answer by it. `benchmarks/origin.py DATA calibrate` prints the rule of
# succession over masked pages of real wire clusters, and over generated cascades of the development families
# at a tenth of their number, as they are easier than the world: 0.97 for one credit at the head, 0.99 for
# several, 0.58 for a copyright line. Taken a little higher, as all 128 real answers were right. The others
# are an editor's priors.
TRUST: Mapping[str, float] = {
    "dateline_credit": 0.98,  # near what was fitted, with bylines
    "byline_credit": 0.975,
    "metadata_credit": 0.93,
    "line_credit": 0.92,
    "copyright_line": 0.70,  # there are misprints, and lines that a site prints under every page
    "report_credit": 0.90,
    "report_channel": 0.88,
    "contributor_credit": 0.40,  # alone it was right in none of 6 development pages
    "named_channel": 0.95,  # right in all of 31 development utterances
    "told_member": 0.90,
    "public_text": 0.80,
    "unread_channel": 0.75,  # the name alone was read, not the sentence
    "unnamed_channel": 0.70,  # an occasion that nobody names is seldom what an editor asks for
    "member_interview": 0.90,
    "told_agency": 0.80,
}
# Of all witnesses together.
MOST_TRUST = 0.995
# Of an ancestor that nobody names, where pages share copy and say nothing of one: it may be a page at hand.
MOST_UNNAMED = 0.9

# All scores are divided by it before they become odds. Both were fitted by `benchmarks/origin.py DATA fit` on
# generated cascades of the development families (wrong photo credits, contributor lines, misprinted agencies,
# agencies named in passing, rewritten copies, half of the credits gone); `calibrate` tries them with half of
# the real wire clusters added. Log-loss falls on below 0.25, but on harder cascades the odds' error grows.
TEMPERATURE = 0.25
# Utterances rest on single sentences and on being linked at all; log-loss is least about here.
UTTERANCE_TEMPERATURE = 0.8


@dataclass(frozen=True)
class Weights:
    """The weights of a run; `without` and `changed` make others for experiments."""

    values: Mapping[str, float] = field(
        default_factory=lambda: {name: row.value for name, row in TABLE.items()}
    )
    temperature: float = TEMPERATURE
    utterance_temperature: float = UTTERANCE_TEMPERATURE

    def __getitem__(self, name: str) -> float:
        return self.values[name]

    def without(self, name: str) -> Weights:
        """These weights with one signal taken out."""
        return self.changed(**{name: 0.0})

    def changed(self, **values: float) -> Weights:
        """These weights with some numbers replaced."""
        return replace(self, values={**self.values, **values})


WEIGHTS = Weights()

"""Headlines that end with who says it: “...”: Lee on Arden mill."""

from __future__ import annotations

import pytest

from provenance import extract_quotations
from tests.builders import a_document

_BODY = (
    "\n\nARDEN - The mill by the river will be shut in May. Mayor Ann Lee spoke on Monday.\n"
    "The union and the police were told."
)


@pytest.mark.parametrize(
    ("headline", "said", "speaker"),
    [
        ("“Too old to be saved”: Ann Lee on Arden mill", "Too old to be saved", "Ann Lee"),
        ("‘Too old to be saved’ – Ann Lee", "Too old to be saved", "Ann Lee"),
        ("Arden mill ‘too old to be saved’ – police", "too old to be saved", "police"),
        ("“Too old to be saved”, says union", "Too old to be saved", "union"),
        ("Arden mill is too old: Lee", "Arden mill is too old", "Ann Lee"),
        ("Arden mill is too old: police", "Arden mill is too old", "police"),
    ],
)
def test_who_stands_behind_the_sign_says_it(headline: str, said: str, speaker: str) -> None:
    first = extract_quotations(a_document(headline + _BODY, language="en"))[0]
    assert (first.text, first.speaker) == (said, speaker)


@pytest.mark.parametrize(
    "headline",
    [
        "The woman who would save Arden mill: Ann Lee",
        "What happened at Arden mill: police",
        "Interview: Ann Lee",
        "Arden mill has closed: Norland",
        "10 things that were lost: police",
        "Arden mill is too old: 2020 in pictures",
    ],
)
def test_what_a_headline_only_is_about_says_nothing(headline: str) -> None:
    found = extract_quotations(a_document(headline + _BODY, language="en"))
    assert not [q for q in found if q.end <= len(headline) and q.speaker]

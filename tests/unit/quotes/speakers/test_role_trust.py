"""How sure it is whom a role means."""

from __future__ import annotations

from provenance.quotes import extract_quotations
from tests.builders import a_document


def _last(text: str) -> tuple[str | None, float]:
    found = extract_quotations(a_document(text, language="en"))[-1]
    return found.speaker, found.confidence


def test_an_office_in_front_of_the_name_is_surer_than_a_role_nobody_was_given() -> None:
    told = _last("President Ann Lee spoke first. “We will build,” the president said.")
    guessed = _last(
        "Ann Lee spoke first. Bo Chen came later.\n\nThe hall was full. “We will build,” the president said."
    )

    assert told[0] == "Ann Lee"
    assert told[1] > guessed[1] + 0.2


def test_a_role_far_from_its_holder_is_less_sure() -> None:
    near = "Mayor Ann Lee opened the bridge. “It is ours,” the mayor said."
    filler = " ".join(["The river is wide.\n\n"] * 8)
    far = f"Mayor Ann Lee opened the bridge.\n\n{filler}“It is ours,” the mayor said."

    assert _last(near)[1] > _last(far)[1]


def test_a_role_left_as_printed_is_less_sure_than_a_body() -> None:
    role = _last("The port authority met at noon. The harbour secretary said the pier was safe.")
    body = _last("The port authority met at noon. The harbour ministry said the pier was safe.")

    assert role[0] == "harbour secretary"
    assert role[1] < body[1]


def test_a_name_between_article_and_body_is_the_body_s() -> None:
    found = _last("Ann Lee spoke at noon. According to the Lee campaign, “nobody will be paid.”")

    assert found[0] == "Lee campaign"

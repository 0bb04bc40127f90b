"""Quotations, speakers, cues and channels as an editor would mark them."""

from __future__ import annotations

from typing import Any

import pytest

from provenance.models import QuotationKind, Span
from provenance.quotes import extract_quotations, read_quotations
from tests.builders import a_document
from tests.cases_of import cases_of


@pytest.mark.parametrize("case", cases_of("quotations"), ids=lambda case: case["text"][:50])
def test_quotations_are_those_an_editor_marks(case: dict[str, Any]) -> None:
    found = extract_quotations(a_document(case["text"], language=case.get("language")))

    assert [
        {"kind": str(q.kind), "words": q.text, "speaker": q.speaker, "cue": q.cue} for q in found
    ] == case["quotations"]


@pytest.mark.parametrize("case", cases_of("quotation_channels"), ids=lambda case: case["text"][:50])
def test_channels_pass_on_until_something_comes_between(case: dict[str, Any]) -> None:
    found = extract_quotations(a_document(case["text"]))

    names = [q.channel.name if q.channel else None for q in found if q.kind is QuotationKind.DIRECT]
    assert names == case["channels"]


def test_a_channel_passed_on_lowers_the_confidence() -> None:
    found = extract_quotations(a_document("“We won,” Ann Lee told Reuters.\n\n“We won,” Ann Lee said."))
    alone = extract_quotations(a_document("“We won,” Ann Lee said."))

    assert found[1].channel is not None
    assert found[1].confidence < alone[0].confidence


def test_boilerplate_holds_no_quotations() -> None:
    text = "“We won,” Ann Lee said.\n\n“Subscribe now,” Bo Chen said."
    cut = text.index("“Subscribe")

    found = read_quotations(a_document(text), boilerplate=(Span(cut, len(text)),)).quotations

    assert [q.speaker for q in found] == ["Ann Lee"]


def test_boilerplate_at_a_paragraphs_start_leaves_its_rest() -> None:
    text = "date 2020-10-08 The harbour will open, said Ann Lee on Monday."

    found = read_quotations(a_document(text), boilerplate=(Span(0, 15),)).quotations

    assert [(q.text, q.speaker) for q in found] == [("The harbour will open", "Ann Lee")]


def test_an_identifier_names_document_and_place() -> None:
    found = extract_quotations(a_document("“We won,” Ann Lee said.", id="paper/a1"))

    assert found[0].id == "paper/a1@1-8"


def test_the_mention_is_where_the_text_names_the_speaker() -> None:
    text = "Harbour spokesman Bo Chen spoke. “We are open,” the spokesman said."
    quotation = extract_quotations(a_document(text))[-1]

    assert quotation.speaker_mention == "the spokesman"
    assert quotation.speaker_start is not None
    assert text[quotation.speaker_start : quotation.speaker_end] == "the spokesman"


def test_nobody_named_is_none_with_no_confidence() -> None:
    text = "Graffiti appeared. “The harbour belongs to all of us and to nobody else.”"
    quotation = extract_quotations(a_document(text))[0]

    assert (quotation.speaker, quotation.confidence) == (None, 0.0)


def test_answers_of_an_interview_are_the_interviewees() -> None:
    text = "Marta Kowalska runs the shelter.\n\nQ: Who pays for it?\n\nA: The city pays some of it."

    found = extract_quotations(a_document(text))

    assert [(q.speaker_mention, q.speaker) for q in found] == [("Q", None), ("A", "Marta Kowalska")]


@pytest.mark.parametrize(
    "opening",
    ["On nuclear weapons", "Whatever happens", "Calling the plan", "Photo", "9:28"],
)
def test_topics_scenes_and_captions_are_no_speakers(opening: str) -> None:
    found = extract_quotations(a_document(f"{opening}: “We have great opportunities together now.”"))

    assert [q.speaker for q in found] in ([], [None])


def test_a_bare_surname_is_the_one_the_text_is_about() -> None:
    often = "“We won,” Bo Lee said. “We know,” Lee said. Bo Lee left. Bo Lee slept. "
    found = extract_quotations(a_document(often + "Later Ann Lee arrived. “We are tired,” Lee said."))

    assert found[-1].speaker == "Bo Lee"

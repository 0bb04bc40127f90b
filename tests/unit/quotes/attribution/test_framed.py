"""Words in marks that no verb of saying leads to: a frame in front, behind or in the next sentence does."""

from __future__ import annotations

from itertools import product

import pytest

from provenance.quotes import extract_quotations
from tests.builders import a_document

_MET = "Mayor Ann Lee met Bo Chen, a farmer, on Friday.\n\n"
_WORDS = "The mill is too old to be saved at all"
_FRAMES = (
    "“{Q}.” So said {X} on Monday.",
    "“{Q}.”\n\nSo said {X} at a meeting on Monday.",
    "“{Q}.” Thus spoke {X}.",
    "“{Q}.” Those were the words of {X} on Monday.",
    "“{Q}.” That was how {X} put it on Monday.",
    "“{Q}.” With those words, {X} left the hall.",
    "“{Q}.” That’s what {X} told the council on Monday.",
    "“{Q},” is how {X} put it.",
    "“{Q}” is what {X} said.",
    "“{Q},” came the reply from {X}.",
    "“{Q}” were the words used by {X}.",
    "“{Q},” was {X}’s verdict.",
    "“{Q}” — that is {X}’s view.",
    "In {X}’s own words: “{Q}.”",
    "To use {X}’s words, “{Q}.”",
    "To quote {X}, “{Q}.”",
    "As {X} once put it, “{Q}.”",
    "{X}’s answer was short: “{Q}.”",
    "{X}’s answer was short. “{Q}.”",
    "{X}’s response? “{Q}.”",
    "The message from {X} was clear: “{Q}.”",
    "From {X} came this: “{Q}.”",
    "There was this from {X}: “{Q}.”",
    "{X} began with “{Q}.”",
    "{X} ended with the words “{Q}.”",
    "{X} was overheard saying, “{Q}.”",
    "Here is how {X} put it: “{Q}.”",
    "Here’s {X} on the mill: “{Q}.”",
    "What did {X} say? “{Q}.”",
    "{X} spoke on Monday. Here is the full statement:\n\n“{Q}.”",
    "Listen to {X}: “{Q}.”",
    "Then {X}: “{Q}.”",
)
_SPEAKERS = ("Ann Lee", "Carl Dorn")


@pytest.mark.parametrize(("frame", "speaker"), list(product(_FRAMES, _SPEAKERS)))
def test_a_frame_gives_the_words_to_somebody(frame: str, speaker: str) -> None:
    found = _said(frame.format(Q=_WORDS, X=speaker))

    assert found == speaker


@pytest.mark.parametrize(
    "text",
    [
        "“{Q}” was the title of Lee’s book.",
        "“{Q}” was the message to Lee.",
        "The message to Lee was clear: “{Q}.”",
        "The verdict on Lee: “{Q}.”",
        "Then came the storm: “{Q}.”",
        "Take the mill: “{Q}.”",
        "Lee opened with the hymn “{Q}.”",
        "In other words, “{Q}.”",
        "“{Q}.” That’s how it was reported.",
        "“{Q}.” This is not what Lee said.",
        "“{Q}” were not Lee’s words.",
        "“{Q}.” That was never Lee’s view.",
        "“{Q}” is what Lee heard.",
        "“{Q}.” That is what Lee was told.",
        "“{Q}.” That was the reply Lee got.",
        "Here is what Lee was told: “{Q}.”",
        "What did Lee hear? “{Q}.”",
    ],
)
def test_a_frame_that_denies_it_or_names_another_thing_gives_them_to_nobody(text: str) -> None:
    assert _said(text.format(Q=_WORDS)) is None


def test_whose_words_they_are_is_no_relative_of_theirs() -> None:
    assert _said(f"“{_WORDS}” is what Lee’s critics said.") == "Lee’s critics"


def _said(text: str) -> str | None:
    found = extract_quotations(a_document(_MET + text, language="en"))
    return next(one.speaker for one in found if _WORDS in one.text)


_GERMAN = (
    "„{Q}“, war die Antwort von {X}.",
    "„{Q}“, kam die Antwort von {X}.",
    "„{Q}.“ So sagte es {X} am Montag.",
    "„{Q}.“ Das waren die Worte von {X} am Montag.",
    "In den Worten von {X}: „{Q}.“",
    "Die Antwort von {X}: „{Q}.“",
    "Von {X} kam nur dies: „{Q}.“",
    "Was sagte {X}? „{Q}.“",
    "Zitat {X}: „{Q}.“",
    "{X}s Antwort war kurz: „{Q}.“",
    "{X}s Fazit: „{Q}.“",
)
_GERMAN_WORDS = "Die Mühle ist zu alt, um gerettet zu werden"


@pytest.mark.parametrize(("frame", "speaker"), list(product(_GERMAN, ("Anna Lehr", "Lehr"))))
def test_german_frames_do_so_too(frame: str, speaker: str) -> None:
    met = "Bürgermeisterin Anna Lehr traf am Freitag den Bauern Bernd Koch.\n\n"
    text = met + frame.format(Q=_GERMAN_WORDS, X=speaker)

    found = extract_quotations(a_document(text, language="de"))

    assert next(one.speaker for one in found if _GERMAN_WORDS in one.text) == "Anna Lehr"

"""The platform whose name is a letter: known by the words beside it alone."""

from __future__ import annotations

import pytest

from provenance.models import ChannelKind
from provenance.quotes import extract_quotations
from tests.builders import a_document

SAFE = "“The mill is safe and sound,” Ann Lee"


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee posted on X: “The mill is safe and sound.”",
        f"{SAFE} said in an X post.",
        f"{SAFE} said on the X platform.",
        f"{SAFE} said on the social media platform X.",
        f"{SAFE} wrote on platform X.",
        f"{SAFE} said on X (formerly Twitter).",
    ],
)
def test_words_on_x(text: str) -> None:
    channel = extract_quotations(a_document(text))[0].channel

    assert channel is not None
    assert (channel.kind, channel.name) == (ChannelKind.SOCIAL_POST, "X")


@pytest.mark.parametrize(
    ("network", "name"), [("messaging app Telegram", "Telegram"), ("the social network Facebook", "Facebook")]
)
def test_what_sort_of_network_it_is_may_stand_in_front(network: str, name: str) -> None:
    channel = extract_quotations(a_document(f"{SAFE} said on {network}."))[0].channel

    assert channel is not None
    assert (channel.kind, channel.name) == (ChannelKind.SOCIAL_POST, name)


@pytest.mark.parametrize("text", [f"{SAFE} said of the train on X Street.", f"{SAFE} said on Platform X."])
def test_a_street_or_a_train_is_no_platform(text: str) -> None:
    assert extract_quotations(a_document(text))[0].channel is None

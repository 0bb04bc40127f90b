"""A text asked by the words it holds."""

from __future__ import annotations

import re

import pytest

from provenance.quotes.channels import abroad as channels_abroad
from provenance.quotes.channels import forms as channel_forms
from provenance.quotes.credits import forms as credit_forms
from provenance.text.printed import Beginnings, Printed, beginnings

# Nouns of every kind that the patterns find, some in the forms that are easily forgotten.
_TEXT = """
They told reporters, the press corps, the press and the media at a virtual gaggle, a daily briefing and
a news conference; pressers followed. In open letters, an open letter, e-mails, an email and an op-ed,
by communiqué, in a keynote, at a town-hall meeting, in a plenary session, at a symposium, before the
House, the UN General Assembly, the U.N. Security Council, the General Assembly, the Security Council, a
crowd and the crowd, by telephone calls, in a telephonic conversation, a video call, a conference call,
a phone-in, on Twitter, Truth Social, VK and X, in a retweet, a blog post, on social media, retweeting,
in a sit-down, a Q&A, on live television, in a televised interview, an episode of their podcast, a radio
show, a talk\xa0show and a talk show. A newspaper, the newswires, news-agencies, wire services, cable
networks, TV news, the press agency, the telegraphic agency, newsorganisations, dailies, a tabloid,
media outlets. The Exampletown Times, the Democrat-Gazette, the Spokesman-Review, Daily News, Wire
Service, News Agency, Times Union, Broadcasting Corporation, Radio of Exampleland, Reporter Service,
Presse, Constitution. The Daily Example, Daily Example, Radio Example, Le Courrier Exemple, El Diario
Ejemplo, Kanal 7, Channel A, Agence Exemple, Agência Exemplo. Une conférence de presse, aux
journalistes, en rueda de prensa, a la\xa0prensa, на брифинге, на пресс-конференции.
"""


@pytest.mark.parametrize(
    ("pattern", "begun"),
    [
        (channel_forms._NOUNS, channel_forms._BEGUN),
        (channels_abroad._NOUNS, channels_abroad._BEGUN),
        (credit_forms.HEAD, credit_forms.HEADS_BEGIN),
        (credit_forms.PREFIX, credit_forms.PREFIXES_BEGIN),
        (credit_forms.PLAIN_NOUN, credit_forms.NOUNS_BEGIN),
    ],
)
def test_what_is_found_by_beginnings_is_all_that_there_is(
    pattern: re.Pattern[str], begun: Beginnings
) -> None:
    everywhere = [found.span() for found in pattern.finditer(_TEXT)]

    assert len(everywhere) > 5
    assert [found.span() for found in Printed.of(_TEXT).matches(pattern, begun)] == everywhere


def test_each_word_of_a_text_is_found_alone() -> None:
    for found in channel_forms._NOUNS.finditer(_TEXT):
        alone = Printed.of(found.group())

        assert alone.matches(channel_forms._NOUNS, channel_forms._BEGUN), found.group()


def test_a_word_that_the_text_lacks_is_not_looked_for() -> None:
    page = Printed.of("Postal trains")

    assert page.matches(re.compile("Post|Postal"), beginnings(["Post"])) == []


def test_a_place_may_be_given_too() -> None:
    page = Printed.of("slow trains")

    assert [found.group() for found in page.matches(re.compile("trains"), {}, [0, 5])] == ["trains"]


def test_other_letters_than_latin_are_told() -> None:
    assert Printed.of("“Нет”").beyond_latin
    assert not Printed.of("“Façade — €5…”").beyond_latin

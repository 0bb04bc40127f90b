"""Articles of many events for measuring: each event in words of its own, taken over, cut and added to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from cascades.cast import AGENCIES, a_firm, a_paper, a_person, a_street, a_town

from provenance.models import Document

_COPIES = 7
_WORDS = (
    "harbour bridge school budget engine orchard tunnel library market clinic ferry archive theatre",
    "reservoir union court census bakery stadium railway vineyard observatory dyke lighthouse mill",
    "quarry museum airport strike permit contract survey furnace warehouse barrage ballot charter",
    "pension tariff levy cinema canal granary foundry pasture hostel registry parade festival",
    "auction tribunal cathedral kiosk depot workshop garden chapel cellar gallery meadow lantern",
    "compass ledger anchor pulley carriage barrel turbine antenna boiler crane chimney fountain",
    "balcony staircase pavement hedge kettle ladder mirror needle oven pillow",
)
_DEEDS = (
    "closed opened rebuilt inspected sold leased flooded painted measured insured postponed surveyed",
    "lengthened shortened mortgaged renamed guarded repaired dismantled financed photographed",
    "audited evacuated doubled borrowed carried counted defended delivered drained emptied escorted",
    "fenced followed gathered greased",
)
_LIKE = (
    "old narrow public northern unfinished costly quiet crowded wooden disputed frozen municipal",
    "abandoned steep famous forgotten temporary rusty modern private coastal damaged listed electric",
    "shallow uneven brittle hollow spotless crooked dusty fragrant gloomy humble icy jagged knotted",
    "lonely mossy nimble oblong polite",
)
_NOUNS, _VERBS, _ADJECTIVES = (" ".join(each).split() for each in (_WORDS, _DEEDS, _LIKE))
# No more than two words in a row are the same in every sentence: what stands twice was taken over.
_SHAPES = (
    "{a} {n} {v} {a} {n} beside {x} {n}, {p} {v} {m} {n} and {a} {n}",
    "{p} {v} {m} {a} {n} whenever {x} {n} {v} {a} {n}",
    "{m} {a} {n} near {s} {v} {a} {n} until {p} {v} {x} {n}",
    "{f} {v} {x} {n}, then {v} {m} {n}, so {a} {n} {v} {t}",
    "in {t} {a} {n} {v} {x} {a} {n} although {f} {v} {m} {n}",
)


def plain_articles(events: int, seed: int) -> Iterator[Document]:
    """Seven articles an event: the agency's text shortened and added to, some with credit, some without."""
    for event in range(events):
        random = Random(f"{seed}-{event}")
        story = [_sentence(random) for _ in range(10)]
        said = [_said(random) for _ in range(2)]
        agency = AGENCIES[random.choice(sorted(AGENCIES))][0]
        day = f"2021-{1 + event % 12:02}-{1 + event % 28:02}"
        for copy in range(_COPIES):
            yield _article(random, f"e{event:04}-{copy}", story, said, agency, day)


def _article(random: Random, id: str, story: list[str], said: list[str], agency: str, day: str) -> Document:
    kept = [each for each in story if random.random() < 0.75] or story[:1]
    parts = [" ".join(kept[:3]), random.choice(said), " ".join(kept[3:])]
    parts += [_said(random), _sentence(random), _said(random)]
    if random.random() < 0.5:
        parts[0] = f"{a_town(random).upper()} ({agency}) — {parts[0]}"
    text = "\n\n".join(each for each in parts if each)
    return Document(id=id, text=text, title=_sentence(random)[:60], outlet=a_paper(random), published=day)


def _sentence(random: Random) -> str:
    words = _words(random)
    return f"{words[:1].upper()}{words[1:]}."


def _said(random: Random) -> str:
    return f"“{_sentence(random)[:-1]},” said {a_person(random)}."


def _words(random: Random) -> str:
    return re.sub(r"{(\w)}", lambda slot: _FILL[slot[1]](random), random.choice(_SHAPES))


_FILL = {
    "a": lambda random: random.choice(_ADJECTIVES),
    "n": lambda random: random.choice(_NOUNS),
    "v": lambda random: random.choice(_VERBS),
    "x": lambda random: random.choice(("the", "a", "every", "no", "another")),
    "m": lambda random: str(random.randrange(13, 4000)),
    "p": a_person,
    "t": a_town,
    "f": a_firm,
    "s": a_street,
}

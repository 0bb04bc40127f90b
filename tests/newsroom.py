"""A small made-up newsroom: stories that agencies file and outlets copy, cut, edit and quote from."""

from __future__ import annotations

from random import Random

from provenance.models import Document

_PEOPLE = ("Anna Berg", "Tomas Reiner", "Ilse Brandt", "Peter Okafor", "Maria Lund", "Jonas Weiss")
_PLACES = ("Northport", "Ashvale", "Grenmark", "Westerby", "Halden", "Korsund")
_THINGS = ("harbour", "mill", "bridge", "hospital", "reservoir", "library", "ferry", "school")
_DEEDS = ("reopen", "close", "expand", "repair", "sell", "rebuild", "inspect", "insure")
_OUTLETS = ("The Courier", "Evening Gazette", "Daily Observer", "The Herald", "Morning Star")
_AGENCIES = ("Reuters", "AFP", "AP")
_NOTICE = "Subscribe to our newsletter and never miss the news of the day."


def a_newsroom(stories: int, seed: int = 1, copies: int = 4) -> tuple[Document, ...]:
    """Some stories with their copies; the same for the same seed."""
    random = Random(seed)
    found: list[Document] = []
    for story in range(stories):
        lines = _story(random)
        agency, day = random.choice(_AGENCIES), random.randrange(1, 28)
        for copy in range(random.randrange(1, copies + 1)):
            text = "\n\n".join(_copied(lines, agency, random))
            found.append(_printed(text, f"s{story:03}-{copy}", day, random))
        if random.random() < 0.3:  # the same words again, under other names
            found += [_printed(text, f"s{story:03}-t{twin}", day, random) for twin in range(3)]
    return tuple(found)


def _story(random: Random) -> list[str]:
    place, thing, deed = random.choice(_PLACES), random.choice(_THINGS), random.choice(_DEEDS)
    speaker, other = random.sample(_PEOPLE, 2)
    sum_, year = random.randrange(12, 900), random.randrange(2021, 2040)
    old, road, weeks = year - 150, random.choice(_PLACES), sum_ % 30
    return [
        f"{place} will {deed} its {thing} for {sum_} million crowns before {year} ends, the council said.",
        f"“We shall {deed} the {thing} of {place}, nobody will pay {sum_} crowns for it,” {speaker} said.",
        f"{other} said that the {thing} had cost {place} more than {sum_} million crowns by {year}.",
        f"The {thing} stands since {old} where the river {place}sk meets the old road to {road}.",
        f"“It was never the plan to {deed} it without asking {sum_} families,” {other} told reporters.",
        f"Work on the {thing} begins in {random.choice(('March', 'April', 'May'))} and lasts {weeks} weeks.",
    ]


def _copied(lines: list[str], agency: str, random: Random) -> list[str]:
    kept = [line for line in lines if random.random() < 0.85] or lines[:2]
    if random.random() < 0.4:
        kept = [line.replace(" million", "m").replace("said", "told us") for line in kept]
    if random.random() < 0.5:
        kept[0] = f"{_PLACES[0].upper()} ({agency}) — {kept[0]}"
    if random.random() < 0.3:
        kept.append(f"({agency})")
    if random.random() < 0.5:
        kept.append(_NOTICE)
    return kept


def _printed(text: str, name: str, day: int, random: Random) -> Document:
    published = f"2021-03-{day + random.randrange(2):02}" if random.random() < 0.8 else None
    return Document(id=name, text=text, outlet=random.choice(_OUTLETS), published=published)

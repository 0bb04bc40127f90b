"""One cascade: an event, who wrote it first, who took it over from whom, and what each said about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

from cascades.cast import (
    AGENCIES,
    CHANNELS,
    DAYS,
    MONTHS,
    a_firm,
    a_paper,
    a_person,
    a_river,
    a_street,
    a_town,
)
from cascades.families import FAMILIES, Family, expand
from cascades.fresh import FAMILIES as FRESH
from cascades.operators import RATES, Article, operator
from cascades.speech import a_quotation

# How outlets credit an agency: shares seen on 80 pages of credited wire copy of July 2018.
_CREDIT_FORMS = (
    ("dateline", 0.35),
    ("byline", 0.28),
    ("line", 0.08),
    ("report", 0.10),
    ("bare", 0.11),
    ("none", 0.08),
)
_SHARE_CREDITED = 0.5
# How often an agency says that the words were said to a broadcaster.
_CHANNEL_TOLD = 0.8
_FAMILIES = {**FAMILIES, **FRESH}
_START = datetime(2021, 1, 4, 6, 0)


@dataclass(frozen=True)
class Knobs:
    """What the cascades are like: `agency` is absent, present or mixed; `dates` all, none or some.

    `lost` is how often a copy of the agency has lost its credit, over and above what papers do.
    """

    families: Sequence[str] = tuple(FAMILIES)
    operators: Sequence[str] = tuple(RATES)
    dates: str = "all"
    agency: str = "absent"
    depth: int = 2
    copies: int = 5
    lost: float = 0.0


@dataclass
class Made:
    """What has been made: the articles and the truth about each."""

    articles: list[Article] = field(default_factory=list)
    documents: dict[str, dict[str, Any]] = field(default_factory=dict)
    utterances: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True)
class Event:
    """What happened, and the words said about it: (speaker, role, first wording, second wording)."""

    family: Family
    slots: dict[str, str]
    quotes: tuple[tuple[str, str, str, str], ...]
    day: datetime
    channel: str | None = None
    is_said_twice: bool = False


def make_cascade(number: int, knobs: Knobs, random: Random) -> Made:
    """A story of an agency (three in four) or of one paper, its copies, and the copies of copies."""
    event = _an_event(number, knobs, random)
    made = Made()
    is_agency = random.random() < 0.75
    origin = random.choice(sorted(AGENCIES)) if is_agency else a_paper(random)
    body = _body(event, random)
    name = f"c{number:04d}"
    inside = not is_agency or knobs.agency == "present" or (knobs.agency == "mixed" and random.random() < 0.4)
    root = _root(name, origin, is_agency, event, body, random)
    if inside:
        _add(made, root, [origin] if is_agency else [], origin, True, "own")
    level = [root]
    for depth in range(knobs.depth):
        count = knobs.copies if depth == 0 else max(1, knobs.copies // 3)
        level = [
            _copy(
                made,
                random.choice(level),
                f"{name}-{depth}{place}",
                origin,
                is_agency,
                inside,
                depth,
                knobs,
                random,
            )
            for place in range(count)
        ]
    _translation(made, name, event, body, knobs, random)
    made.utterances += _utterances(made, event, origin)
    made.articles = [_dated(article, knobs, random) for article in made.articles]
    return made


def _an_event(number: int, knobs: Knobs, random: Random) -> Event:
    family = _FAMILIES[random.choice(list(knobs.families))]
    day = _START + timedelta(days=random.randrange(700), hours=random.randrange(10))
    slots = {
        "town": a_town(random),
        "town2": a_town(random),
        "river": a_river(random),
        "p1": a_person(random),
        "p2": a_person(random),
        "p3": a_person(random),
        "n1": str(random.randrange(120, 900)),
        "n2": str(random.randrange(11, 99)),
        "n3": f"{random.randrange(2, 99)},000",
        "d": str(random.randrange(1, 9)),
        "year": str(random.randrange(1890, 1999)),
        "day": DAYS[day.weekday()],
        "day2": DAYS[(day.weekday() + 3) % 7],
    }
    speakers = [slots["p1"], slots["p2"]]
    quotes = tuple(
        (speaker, expand(role, slots, random), *a_quotation(random))
        for speaker, role in zip(speakers, family.roles, strict=True)
    )
    channel = random.choice(CHANNELS) if random.random() < 0.5 else None
    return Event(family, slots, quotes, day, channel, random.random() < 0.3)


def _body(event: Event, random: Random) -> list[str]:
    """The wire's paragraphs, each with places and people of its own: two cascades share no sentence."""
    family, slots = event.family, event.slots
    bodies = [expand(template, slots, random) for template in family.bodies]
    random.shuffle(bodies)
    bodies = bodies[: random.randrange(4, 7)]
    quotes = [
        f"“{words},” {role} {_cue(event, place, random)}."
        for place, (_, role, words, _) in enumerate(event.quotes)
    ]
    lead = _placed(expand(random.choice(family.leads), slots, random), random)
    background = _placed(expand(family.background[0], slots, random), random)
    placed = [_placed(part, random) for part in bodies]
    return [_sentence(part) for part in (lead, quotes[0], *placed[:2], quotes[1], *placed[2:], background)]


def _cue(event: Event, place: int, random: Random) -> str:
    """How the wire says the words were said; the first may have been said to a channel, or there as well."""
    if place == 0 and event.channel:
        if event.is_said_twice:
            return "told reporters"
        return f"told {event.channel}" if random.random() < _CHANNEL_TOLD else "said"
    return random.choice(("said", "told reporters", "said"))


def _placed(part: str, random: Random) -> str:
    """The sentence with what only this event has: a street, a firm, a witness."""
    street, firm, person = a_street(random), a_firm(random), a_person(random)
    before = random.choice(
        (
            f"in {street}, a few steps from the {firm} works, ",
            f"around {street} and behind the yard of {firm}, ",
            f"by the time {person} of {firm} came to {street}, ",
            f"under the windows of {firm} in {street}, ",
            f"as {person} remembers it from {street}, ",
            "",
        )
    )
    after = random.choice(
        (
            f", as {person} of {firm} noted in a diary",
            f", {person} wrote from {street}",
            f", to the surprise of {person} and the whole of {street}",
            f", a clerk of {firm} called {person} remarked",
            f", though {firm} in {street} had asked {person} to prevent just that",
        )
    )
    return f"{before}{part[:1].lower() if before else part[:1]}{part[1:].rstrip('.')}{after}."


def _sentence(part: str) -> str:
    return part[:1].upper() + part[1:]


def _root(name: str, origin: str, is_agency: bool, event: Event, body: list[str], random: Random) -> Article:
    title = _sentence(expand(random.choice(event.family.titles), event.slots, random))
    text = "\n\n".join(body)
    if is_agency:
        text = f"{_dateline(event)} ({AGENCIES[origin][0]}) — {text}"
    else:
        text = f"By {a_person(random)}, Staff Writer\n\n{text}"
        speaker = event.quotes[0][0]
        text += f"\n\n“There is nothing more to say about {a_street(random)},” {speaker} told {origin}."
    return {
        "id": f"{name}-root",
        "title": title,
        "outlet": origin,
        "text": text,
        "kind": "wire" if is_agency else "article",
        "published": event.day,
        "_body": body,
        "_event": event,
    }


def _dateline(event: Event) -> str:
    return f"{event.slots['town'].upper()}, {MONTHS[event.day.month - 1]} {event.day.day}"


def _copy(
    made: Made,
    parent: Article,
    name: str,
    origin: str,
    is_agency: bool,
    inside: bool,
    depth: int,
    knobs: Knobs,
    random: Random,
) -> Article:
    """A copy of `parent` by a new paper, edited, credited or not; its truth is noted."""
    paper = a_paper(random)
    later = parent["published"] + timedelta(minutes=random.randrange(15, 60 * (20 if is_agency else 60)))
    article: Article = {**parent, "id": name, "outlet": paper, "kind": "article", "published": later}
    if depth == 0 and is_agency:
        article = _credited(article, origin, random, knobs.lost)
        parents = [parent["id"] if inside else origin]
    else:
        article = _recredited(article, parent, random)
        parents = [parent["id"]]
    for step in knobs.operators:
        if random.random() < RATES.get(step, 0.3):
            article = operator(step)(article, random)
    names = [name.removeprefix("The ") for name in (origin, *AGENCIES.get(origin, ()), parent["outlet"])]
    is_stated = any(name in article["text"] for name in names)
    _add(made, article, parents, origin, inside, "stated" if is_stated else "stripped")
    return article


def _credited(article: Article, agency: str, random: Random, lost: float = 0.0) -> Article:
    """The article with the agency's credit in one of the usual forms, or without."""
    short, long, running = AGENCIES[agency]
    forms, rates = zip(*_CREDIT_FORMS, strict=True)
    form = random.choices(forms, rates)[0]
    if lost and random.random() < lost:
        form = random.choice(("bare", "none"))
    event, body = article["_event"], list(article["_body"])
    line = _dateline(event)
    if form == "dateline":
        body[0] = f"{line} ({short}) — {body[0]}"
    elif form == "byline":
        body = [f"By {a_person(random)}, {long}", f"{line} — {body[0]}", *body[1:]]
    elif form == "line":
        body = [*body, f"© {event.day.year} {long}. All rights reserved."]
    elif form == "report":
        at = random.randrange(2, len(body))
        body[at] = f"{body[at].rstrip('.')}, reported {running}."
    elif form == "bare":
        body[0] = f"{line} — {body[0]}"
    return {**article, "text": "\n\n".join(body)}


def _recredited(article: Article, parent: Article, random: Random) -> Article:
    """A copy of a paper's page: it may name that paper, keep the credit it found, or lose the byline."""
    text, fate = parent["text"], random.random()
    outlet = parent["outlet"]
    if fate >= _SHARE_CREDITED:
        parts = text.split("\n\n")
        return {**article, "text": "\n\n".join(parts[1:] if parts[0].startswith("By ") else parts)}
    if fate < 0.4 * _SHARE_CREDITED:
        return {**article, "text": f"(From {outlet})\n\n{text}"}
    if fate < 0.7 * _SHARE_CREDITED:
        return {**article, "text": f"{text.rstrip('.')}, {outlet.replace('The ', 'the ', 1)} reported."}
    return {**article, "text": f"{text}\n\nThis was first reported by {outlet}."}


def _translation(made: Made, name: str, event: Event, body: list[str], knobs: Knobs, random: Random) -> None:
    """An article of its own that has one of the quotations from a broadcaster, in another translation."""
    if not event.channel:
        return
    paper, channel = a_paper(random), event.channel
    speaker, role, _, other = event.quotes[0]
    town = event.slots["town"]
    parts = [
        f"By {a_person(random)}",
        _sentence(
            _placed(f"What happened in {town} will occupy {a_person(random)} for a long time.", random)
        ),
        f"“{other},” {role} told {channel} in an interview.",
        _sentence(_placed(f"{speaker.split()[-1]} would not be drawn on {a_firm(random)}.", random)),
    ]
    article = {
        "id": f"{name}-own",
        "title": f"After {town}",
        "outlet": paper,
        "text": "\n\n".join(parts),
        "kind": "article",
        "published": event.day + timedelta(hours=random.randrange(5, 40)),
    }
    _add(made, article, [], paper, True, "own")


def _add(made: Made, article: Article, parents: list[str], origin: str, inside: bool, credit: str) -> None:
    made.articles.append(article)
    made.documents[article["id"]] = {
        "parents": parents,
        "origin": origin,
        "origin_in_corpus": inside,
        "credit": credit,
        "published": article["published"].isoformat(timespec="minutes"),
    }


def _utterances(made: Made, event: Event, origin: str) -> list[dict[str, Any]]:
    """The truth of each: the channel, but the wire where the words were said on two occasions."""
    found = []
    for place, (speaker, _, words, other) in enumerate(event.quotes):
        renderings = [
            {"document": article["id"], "text": wording}
            for article in made.articles
            for wording in (words, other)
            if wording in article["text"]
        ]
        channel = event.channel if place == 0 and not event.is_said_twice else None
        found.append({"speaker": speaker, "renderings": renderings, "origin": channel or origin})
    return found


def _dated(article: Article, knobs: Knobs, random: Random) -> Article:
    """The article as an input row: dates as the knob says, nothing of ours left in it."""
    shown = knobs.dates == "all" or (knobs.dates == "some" and random.random() < 0.5)
    row = {key: value for key, value in article.items() if not key.startswith("_") and key != "published"}
    return {**row, "published": article["published"].isoformat(timespec="minutes")} if shown else row

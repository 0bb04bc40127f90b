"""What outlets do to a text they take over: functions `(article, random) -> article`, found by name.

An article is a dict of the input fields (`id`, `text`, `title`, `outlet`, ...), its paragraphs apart by blank
lines. An operator returns a new article. `docs/how-to-add-an-operator.md` shows how to add one.
"""

from __future__ import annotations

import importlib
import importlib.util
import re
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

from cascades.cast import AGENCIES, CHANNELS, a_person, a_town

Article = dict[str, Any]
Operator = Callable[[Article, Random], Article]

_QUOTED = re.compile(r"“([^”]*)”")
_SWAPS = (
    ("about", "some"),
    ("nearly", "almost"),
    ("began", "started"),
    ("closed", "shut"),
    ("whole", "entire"),
    ("said", "stated"),
    ("after", "following"),
    ("because", "as"),
    ("more than", "over"),
    ("people", "persons"),
)
_SOFTER = (
    ("never", "hardly ever"),
    ("nobody", "few people"),
    ("every", "almost every"),
    ("only", "mainly"),
    ("no one", "hardly anyone"),
)
_INSERTS = (
    "Readers of this paper will find a map on page four.",
    "A spokesman could not be reached for comment on Sunday evening.",
    "Local traders had warned of something of the kind for years.",
    "The council has put the matter on its agenda for next week.",
)


def cut_tail(article: Article, random: Random) -> Article:
    """Drop the last paragraphs, as for a smaller hole on the page."""
    parts = _parts(article)
    return _with(article, parts[: max(3, int(len(parts) * random.uniform(0.45, 0.9)))])


def cut_middle(article: Article, random: Random) -> Article:
    """Drop one paragraph from the middle."""
    parts = _parts(article)
    if len(parts) < 5:
        return article
    at = random.randrange(2, len(parts) - 1)
    return _with(article, parts[:at] + parts[at + 1 :])


def insert_paragraph(article: Article, random: Random) -> Article:
    """Put in a paragraph of one's own."""
    parts = _parts(article)
    at = random.randrange(1, len(parts) + 1)
    added = f"{random.choice(_INSERTS)} Write to {a_person(random)}, {a_town(random)}."
    return _with(article, [*parts[:at], added, *parts[at:]])


def swap_words(article: Article, random: Random) -> Article:
    """House style: a few words for others of the same sense, outside quotation marks."""
    parts = [part if "“" in part else _swapped(part, _SWAPS, random) for part in _parts(article)]
    return _with(article, parts)


def soften_quotation(article: Article, random: Random) -> Article:
    """Make quoted words milder."""
    parts = [
        _QUOTED.sub(lambda found: f"“{_swapped(found.group(1), _SOFTER, random)}”", part)
        for part in _parts(article)
    ]
    return _with(article, parts)


def quote_to_indirect(article: Article, random: Random) -> Article:
    """Turn the first direct quotation into reported speech."""
    return {
        **article,
        "text": _QUOTED.sub(lambda found: found.group(1).rstrip(","), article["text"], count=1),
    }


def merge_paragraphs(article: Article, random: Random) -> Article:
    """Join two neighbouring paragraphs."""
    parts = _parts(article)
    if len(parts) < 4:
        return article
    at = random.randrange(1, len(parts) - 1)
    return _with(article, [*parts[:at], f"{parts[at]} {parts[at + 1]}", *parts[at + 2 :]])


def new_headline(article: Article, random: Random) -> Article:
    """Write another headline over it."""
    words = str(article.get("title") or "").split()
    random.shuffle(words)
    return {**article, "title": " ".join(words[:6]).capitalize() or None}


def straight_marks(article: Article, random: Random) -> Article:
    """Type straight quotation marks and apostrophes."""
    return {**article, "text": article["text"].translate(str.maketrans("“”’", '""\''))}


def move_paragraph(article: Article, random: Random) -> Article:
    """Move a paragraph to another place."""
    parts = _parts(article)
    if len(parts) < 5:
        return article
    taken = parts.pop(random.randrange(2, len(parts)))
    parts.insert(random.randrange(2, len(parts) + 1), taken)
    return _with(article, parts)


def shorten_sentences(article: Article, random: Random) -> Article:
    """Cut what follows the last comma of some sentences."""
    parts = _parts(article)
    at = random.randrange(1, len(parts))
    part = parts[at]
    if "“" not in part and "(" not in part and ", " in part:
        parts[at] = part.rsplit(", ", 1)[0].rstrip(".") + "."
    return _with(article, parts)


def add_furniture(article: Article, random: Random) -> Article:
    """Leave the page's furniture in the text."""
    lines = ["Share this article", "Advertisement", "Sign up for our newsletter"]
    return _with(article, [*_parts(article), random.choice(lines), "Related articles"])


def add_photo(article: Article, random: Random) -> Article:
    """Print a picture of an agency over it: a trap."""
    agency = AGENCIES[random.choice(sorted(AGENCIES))][0]
    caption = random.choice(("The scene on the day", "People at the place", "A view of the town"))
    credit = random.choice(
        (f"(Photo: {agency})", f"({agency}/Getty Images)", f"({agency} Photo/{a_person(random)})")
    )
    return _with(article, [f"{caption}. {credit}", *_parts(article)])


def add_foreign_report(article: Article, random: Random) -> Article:
    """Put in a paragraph that another agency reported."""
    running = AGENCIES[random.choice(sorted(AGENCIES))][2]
    who = running[:1].upper() + running[1:]
    person, town = a_person(random), a_town(random)
    added = random.choice(
        (
            f"{who} reported that {person} would discuss the matter in {town} in a closed session.",
            f"A meeting with {person} has been called for the evening in {town}, according to {running}.",
            f"Two similar cases were under review by {person} in {town}, {running} said.",
        )
    )
    parts = _parts(article)
    at = random.randrange(2, len(parts) + 1) if len(parts) > 2 else len(parts)
    return _with(article, [*parts[:at], added, *parts[at:]])


def add_broadcast_quote(article: Article, random: Random) -> Article:
    """Put in words that someone said to a broadcaster."""
    added = f"“We are watching {a_town(random)} closely,” {a_person(random)} told {random.choice(CHANNELS)}."
    return _with(article, [*_parts(article), added])


def sign_with_agencies(article: Article, random: Random) -> Article:
    """Sign it "Agencies", as if that said anything."""
    return _with(
        article,
        [random.choice(("Agencies", "From our wire services", "Staff and agencies")), *_parts(article)],
    )


def misprint_agency(article: Article, random: Random) -> Article:
    """Once in a while credit the wrong agency at the foot."""
    if random.random() > 0.1:
        return article
    return _with(article, [*_parts(article), f"© 2021 {AGENCIES[random.choice(sorted(AGENCIES))][1]}"])


def add_contributors(article: Article, random: Random) -> Article:
    """Thank another agency for a part at the foot."""
    agency = AGENCIES[random.choice(sorted(AGENCIES))][1]
    lines = (f"{agency} contributed to this report.", f"With reporting by {agency}")
    return _with(article, [*_parts(article), random.choice(lines)])


def rewrite(article: Article, random: Random) -> Article:
    """Tell every second paragraph in other words, as an outlet does that rewrites."""
    parts = _parts(article)
    told = [
        part if place % 2 == 0 or "“" in part or "(" in part else _swapped(part, _SWAPS, random)
        for place, part in enumerate(parts)
    ]
    return _with(article, told)


NOISE: tuple[str, ...] = ("add_contributors", "rewrite")
DEVELOPMENT: tuple[str, ...] = (
    "cut_tail",
    "cut_middle",
    "insert_paragraph",
    "swap_words",
    "new_headline",
    "merge_paragraphs",
    "add_furniture",
    "add_photo",
    "add_foreign_report",
    "misprint_agency",
)
HELD_OUT: tuple[str, ...] = (
    "soften_quotation",
    "quote_to_indirect",
    "straight_marks",
    "move_paragraph",
    "shorten_sentences",
    "add_broadcast_quote",
    "sign_with_agencies",
    "add_photo",
    "add_foreign_report",
    "misprint_agency",
)
# How often an outlet does it to a text that it takes over.
RATES: dict[str, float] = {
    "cut_tail": 0.5,
    "cut_middle": 0.2,
    "insert_paragraph": 0.25,
    "swap_words": 0.15,
    "new_headline": 0.5,
    "merge_paragraphs": 0.15,
    "add_furniture": 0.3,
    "soften_quotation": 0.15,
    "quote_to_indirect": 0.15,
    "straight_marks": 0.3,
    "move_paragraph": 0.25,
    "shorten_sentences": 0.2,
    "add_photo": 0.3,
    "add_foreign_report": 0.2,
    "add_broadcast_quote": 0.2,
    "sign_with_agencies": 0.1,
    "misprint_agency": 0.3,
    "add_contributors": 0.12,
    "rewrite": 0.2,
}


def operator(name: str) -> Operator:
    """The operator of that name.

    "cut_tail" is a public function of any module of this folder, "package.module:function" one that Python
    can import, "folder/file.py:function" one of a file. Raises LookupError where there is none.
    """
    place, _, function = name.rpartition(":")
    modules = [_module(place)] if place else [_module(f"cascades.{one}") for one in _module_names()]
    for module in modules:
        found: Operator | None = getattr(module, function, None)
        if callable(found) and not function.startswith("_"):
            return found
    raise LookupError(f"no operator {function!r} in {place or 'benchmarks/cascades'}: give module:function")


def _module_names() -> list[str]:
    """The modules of this folder, this one first."""
    others = sorted(one.stem for one in Path(__file__).parent.glob("*.py") if not one.stem.startswith("_"))
    return ["operators", *(one for one in others if one != "operators")]


def _module(place: str) -> ModuleType:
    if not place.endswith(".py"):
        return importlib.import_module(place)
    spec = importlib.util.spec_from_file_location(Path(place).stem, place)
    if spec is None or spec.loader is None:
        raise LookupError(f"{place} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _parts(article: Article) -> list[str]:
    return [part for part in article["text"].split("\n\n") if part.strip()]


def _with(article: Article, parts: list[str]) -> Article:
    return {**article, "text": "\n\n".join(parts)}


def _swapped(text: str, swaps: tuple[tuple[str, str], ...], random: Random) -> str:
    for old, new in swaps:
        if random.random() < 0.5:
            text = re.sub(rf"\b{old}\b", new, text)
    return text

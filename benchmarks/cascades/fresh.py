"""Stories and edits for one last report: written after the weights were settled, and never looked at singly."""

# ruff: noqa: E501
from __future__ import annotations

import re
from random import Random

from cascades.cast import AGENCIES, a_person, a_town
from cascades.families import Family
from cascades.operators import Article

FAMILIES: dict[str, Family] = {
    "comet": Family(
        titles=(
            "{Amateur|Night watchman} in {town} {finds|discovers} {comet|new comet}",
            "{New comet|Comet} {named|called} after {baker|watchman} from {town}",
        ),
        leads=(
            "{A night watchman|A baker|A tram driver} in {town} {discovered|found} a comet on {day} with {a borrowed telescope|field glasses|a telescope built from a drainpipe}, {the observatory said|astronomers confirmed}.",
        ),
        bodies=(
            "{The object|The comet} {will pass|passes} {n2} million miles from the earth {in spring|in {n2} weeks} and {should be|may be} {visible to the naked eye|as bright as the pole star} {over the {river}|in the western sky}.",
            "{Observers|Astronomers} in {town2} {checked|measured} the position {n2} times {before|until} {a telegram|a message} {went out|was sent} to {all observatories|the catalogue office}.",
            "{The finder|The discoverer} {had searched|had combed} the sky for {n1} nights {from the roof of a dairy|behind a gasworks}, {wrapped in|wearing} {two coats|a horse blanket}.",
            "{Schools|Teachers} {asked|have asked} for {n3} {paper spectacles|star maps}; {a glazier|a printer} {offered|promised} {to make them at cost|to deliver them by {day2}}.",
            "{By custom|Under the rules} {a comet|the body} {takes|is given} the name of {whoever saw it first|its finder}, {which spares the committee a quarrel|as has been done since {year}}.",
            "{Street lamps|The lamps} along the {river} {will be put out|are to be dimmed} {for an hour|on {n2} evenings}, {the town council decided|the lighting office announced}.",
        ),
        roles=("astronomer {p1}", "night watchman {p2}"),
        background=(
            "{The last comet found|The last such find} here, in {year}, was {taken for|mistaken for} a fire.",
        ),
    ),
    "bridge": Family(
        titles=(
            "{Old|Stone} bridge in {town} {sold|goes} for one {crown|coin}",
            "{Village|Town} {buys|acquires} {bridge|viaduct} over {river}",
        ),
        leads=(
            "{The town of {town}|{town}} {bought|took over} {a disused viaduct|the old toll bridge} over the {river} on {day} for {one crown|a single coin}, {the railway said|the land registry confirmed}.",
        ),
        bodies=(
            "{The structure|The bridge}, {n2} arches {long|of brick}, {has carried|carried} no {train|toll cart} since {year}, {and pigeons own the upper deck|when the mine closed}.",
            "{Masons|Builders} {put|estimate} {the repairs|the cost of repair} at {n3} {crowns|pounds}, {most of it|the larger part} for {the third pier|drains that a fox has blocked}.",
            "{A circus|A cheese maker|A choir} {wants|has asked} {to rent|to use} {the vaults|the toll house} {for the winter|for {n2} years}.",
            "{Lawyers|Notaries} {needed|spent} {n2} {weeks|sittings} {to find|in search of} {the deed|the last owner}, {who turned out to be|it was} {a bank in {town2}|a widow in {town2}}.",
            "{Anglers|The rowing club} {fear|feared} {for their peace|lights on the water} and {collected|handed in} {n1} signatures {by {day2}|within a week}.",
            "{Children|Pupils} {painted|chalked} {a line of elephants|n2 fish} {on the parapet|along the wall} {to mark the day|before the band arrived}.",
        ),
        roles=("town clerk {p1}", "stonemason {p2}"),
        background=(
            "{It was built|Prisoners built it} in {year} {in {n2} months|at a cost of {n3} crowns}.",
        ),
    ),
    "bees": Family(
        titles=(
            "{n1} hives {stolen|vanish} from {orchards|fields} near {town}",
            "{Beekeepers|Growers} in {town} {hunt|search for} {missing|stolen} hives",
        ),
        leads=(
            "{Thieves|Unknown thieves} {took|drove off with} {n1} beehives from {orchards|clover fields} outside {town} {overnight|before} {day}, {the growers' league said|country police said}.",
        ),
        bodies=(
            "{Tyre tracks|Wheel marks} {led|ran} {to a ferry|to a quarry}, where {searchers|constables} {found|came upon} {n2} {lids|smokers} and {a glove|half a sandwich}.",
            "{Each hive|A hive} {fetches|sells for} {up to n2|about {n2}} {crowns|francs} {in the season|before blossom}, {twice as much as|far more than} {a year ago|in {year}}.",
            "{Growers|Fruit farmers} {now patrol|take turns to watch} {the lanes|the rows} {with lanterns|on bicycles} {from dusk|for {n2} hours a night}.",
            "{A dealer|A carter} in {town2} {told police he had been offered|reported an offer of} {n2} {swarms|colonies} {at half price|from the back of a van}.",
            "{Without bees|If the hives stay lost}, {the pear crop|the cherry harvest} {could fall|may drop} by {n2} percent, {an adviser said|according to the farm office}.",
            "{Insurance|The insurers} {covers|pay for} {fire and flood|bears}, {but not theft|though not for men}, {a clause from {year}|as many read only on {day2}}.",
        ),
        roles=("beekeeper {p1}", "inspector {p2}"),
        background=("{The first theft|The first such theft} on record here was of {n2} baskets in {year}.",),
    ),
}

_QUOTED = re.compile(r"“([^”]*)”")


def french_marks(article: Article, random: Random) -> Article:
    """Set quotations in guillemets."""
    return {**article, "text": _QUOTED.sub(r"« \1 »", article["text"])}


def abridge(article: Article, random: Random) -> Article:
    """Leave every third paragraph out, the head apart."""
    parts = _parts(article)
    return _with(article, [part for place, part in enumerate(parts) if place < 3 or place % 3])


def add_key_points(article: Article, random: Random) -> Article:
    """Put a box of key points over it."""
    return _with(article, ["Key points", f"What is known so far from {a_town(random)}", *_parts(article)])


def mention_agency(article: Article, random: Random) -> Article:
    """Let another agency's man stand by in the text."""
    running = AGENCIES[random.choice(sorted(AGENCIES))][2]
    line = f"{a_person(random)}, who writes for {running}, was among those who came to look."
    return _with(article, [*_parts(article), line])


def thank_agencies(article: Article, random: Random) -> Article:
    """Thank two agencies at the foot."""
    first, second = random.sample(sorted(AGENCIES), 2)
    return _with(article, [*_parts(article), f"With reporting by {first} and {second}"])


def caption_in_the_middle(article: Article, random: Random) -> Article:
    """Leave a caption with its credit between the paragraphs."""
    agency = AGENCIES[random.choice(sorted(AGENCIES))][0]
    parts = _parts(article)
    at = random.randrange(1, len(parts) + 1)
    caption = f"A view of {a_town(random)}. Photo: {a_person(random)}/{agency}"
    return _with(article, [*parts[:at], caption, *parts[at:]])


OPERATORS = tuple(
    f"cascades.fresh:{one.__name__}"
    for one in (french_marks, abridge, add_key_points, mention_agency, thank_agencies, caption_in_the_middle)
)


def _parts(article: Article) -> list[str]:
    return [part for part in article["text"].split("\n\n") if part.strip()]


def _with(article: Article, parts: list[str]) -> Article:
    return {**article, "text": "\n\n".join(parts)}

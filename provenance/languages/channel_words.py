"""What tells to whom and where someone speaks, as cases, prepositions and nouns do it. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache


@dataclass(frozen=True, slots=True)
class ChannelWords:
    """How a language with cases tells to whom and where someone spoke; every word is in lower case.

    `articles` may stand before who is told, each with the genders it is a dative of; `outlets` are nouns
    of outlets with their kind, `endings` ends of outlets' names with their gender ("m", "f", "n", "p"),
    of which those in `alone` tell an outlet without a word in front ("der Rundschau"). `genders` are
    those of single names, `called` names that mean other outlets elsewhere; nouns `in_names` belong to
    them. A noun in `makers` owns the outlet behind it ("Chefredakteurin der ..."). `links` lead to an
    outlet with a verb ("zu"), `facing` without one, before or behind it ("gegenüber"); `talks` are nouns
    of conversations, `partners` lead from them to an outlet, `owners` to whose they were, `asked` are
    nouns of questions that it put. `places` lead to where something was said, `inside` into a paper;
    `air` ends what is broadcast, `nouns` are channels by themselves, each with its kind, `platforms`
    nouns of what people post on. `nominatives` are the endings of an adjective by gender, where the
    language's `oblique_ending` is cut off; names that end in `weak` lose their last letter there. `cited`
    lead to an outlet that tells what someone said ("laut");
    who `worked` somewhere said nothing there ("früher bei");
    `name_links` may stand between the words of a name ("Bild am Sonntag").
    """

    articles: Mapping[str, str] = field(default_factory=dict)
    outlets: Mapping[str, str] = field(default_factory=dict)
    endings: tuple[tuple[str, str], ...] = ()
    makers: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    facing: frozenset[str] = frozenset()
    talks: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    air: tuple[str, ...] = ()
    nouns: Mapping[str, str] = field(default_factory=dict)
    nominatives: Mapping[str, str] = field(default_factory=dict)
    alone: tuple[str, ...] = ()
    platforms: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    genders: Mapping[str, str] = field(default_factory=dict)
    called: Mapping[str, str] = field(default_factory=dict)
    in_names: frozenset[str] = frozenset()
    weak: tuple[str, ...] = ()
    cited: frozenset[str] = frozenset()
    name_links: frozenset[str] = frozenset()
    worked: frozenset[str] = frozenset()

    @property
    def nouns_of_outlets(self) -> frozenset[str]:
        """The nouns of outlets alone."""
        return _keys(tuple(self.outlets))


@cache
def _keys(nouns: tuple[str, ...]) -> frozenset[str]:
    return frozenset(nouns)

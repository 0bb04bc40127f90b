"""The outlet table: names in, outlets out. Rows come from `outlets.tsv` and a user's own file.

Nothing here reads an article's meaning; whether a mention is a credit is for `provenance.quotes` to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from provenance.errors import SettingsError
from provenance.outlets.rows import Outlet, read_rows
from provenance.outlets.scan import AliasIndex, OutletMention
from provenance.text.printed import Printed

__all__ = ["Outlet", "OutletMention", "OutletTable", "fold_name"]

# Owners that are a form of ownership and no house: two state agencies are not one newsroom.
FORMS_OF_OWNERSHIP = frozenset({"state", "public", "cooperative"})
_CHAIN_LIMIT = 8


@dataclass(frozen=True)
class OutletTable:
    """Outlets by name, alias and address.

    >>> OutletTable.default().find("the Rossia 24").name
    'Rossiya 24'
    """

    outlets: tuple[Outlet, ...]

    @staticmethod
    def default() -> OutletTable:
        """The table as shipped, read once."""
        return _shipped()

    @staticmethod
    def load(extra: Path | None = None) -> OutletTable:
        """The shipped table with the rows of `extra` added; a row of the same id takes the place of ours."""
        if extra is None:
            return _shipped()
        try:
            content = extra.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError(
                f"{extra}: the outlet file cannot be read ({_reason(error)}); "
                "give a UTF-8 file of tab-separated rows"
            ) from error
        return _shipped().with_rows(read_rows(content, str(extra)))

    def with_rows(self, rows: Iterable[Outlet]) -> OutletTable:
        """A table with `rows` added, each in the place of an older row of its id or name."""
        added = {row.id: row for row in rows}
        names = {fold_name(row.name) for row in added.values()}
        kept = (row for row in self.outlets if row.id not in added and fold_name(row.name) not in names)
        return OutletTable((*added.values(), *kept))

    def find(self, name: str | None) -> Outlet | None:
        """The outlet of that name or alias, those that only count in a credit included."""
        return self._by_name.get(fold_name(name)) if name else None

    def by_url(self, url: str | None) -> Outlet | None:
        """The outlet whose address the page stands under: the longest domain that fits."""
        host = _host(url)
        labels = host.split(".") if host else []
        for first in range(len(labels) - 1):
            outlet = self._by_domain.get(".".join(labels[first:]))
            if outlet:
                return outlet
        return None

    def mentions(self, text: str) -> tuple[OutletMention, ...]:
        """Where `text` names outlets of the table: longest match, whole words, in order."""
        return self.mentions_in(Printed.of(text))

    def mentions_in(self, printed: Printed) -> tuple[OutletMention, ...]:
        """The same where the words of the text are known."""
        return self._aliases.mentions(printed)

    def owners(self, name: str) -> tuple[str, ...]:
        """The outlet's house, from itself up: ("Rossiya 24", "VGTRK")."""
        chain: list[str] = []
        outlet = self.find(name)
        current = outlet.name if outlet else name
        while current and current not in FORMS_OF_OWNERSHIP and current not in chain[:_CHAIN_LIMIT]:
            chain.append(current)
            outlet = self.find(current)
            current = outlet.owner if outlet and outlet.owner else ""
        return tuple(chain)

    def is_service(self, name: str | None) -> bool:
        """Whether it passes on what others issue, as release services do."""
        outlet = self.find(name)
        return bool(outlet and outlet.service)

    def same_house(self, a_name: str, b_name: str) -> bool:
        """Whether two outlets are one, or share an owner (a state is no house)."""
        left = {fold_name(name) for name in self.owners(a_name)}
        return any(fold_name(name) in left for name in self.owners(b_name))

    @cached_property
    def _by_name(self) -> Mapping[str, Outlet]:
        """By folded name: names win over aliases, aliases over those of formulas, earlier rows over later."""
        names: dict[str, Outlet] = {}
        for outlet in reversed(self.outlets):
            names.update((fold_name(alias), outlet) for alias in outlet.formula_aliases)
        for outlet in reversed(self.outlets):
            names.update((fold_name(alias), outlet) for alias in outlet.aliases)
        for outlet in reversed(self.outlets):
            names[fold_name(outlet.name)] = outlet
        return names

    @cached_property
    def _by_domain(self) -> Mapping[str, Outlet]:
        return {domain: outlet for outlet in self.outlets for domain in outlet.domains}

    @cached_property
    def _aliases(self) -> AliasIndex:
        return AliasIndex(self.outlets)


def fold_name(name: str | None) -> str:
    """A name as it is compared: case, dots, hyphens and a leading "the" do not count.

    >>> fold_name("The Russia-24")
    'russia 24'
    """
    words = (name or "").casefold().replace("-", " ").replace("‑", " ").replace("’", "'").split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(words).strip(" .,\"'“”«»")


@lru_cache(maxsize=1)
def _shipped() -> OutletTable:
    shipped = Path(__file__).with_name("outlets.tsv")
    return OutletTable(read_rows(shipped.read_text(encoding="utf-8"), shipped.name))


def _host(url: str | None) -> str:
    if not url:
        return ""
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:
        return ""
    return host.casefold().rstrip(".")


def _reason(error: Exception) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else "it is not UTF-8"

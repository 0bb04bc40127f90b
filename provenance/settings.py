"""One frozen value made of each stage's own settings, read from a TOML file."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from provenance.errors import SettingsError
from provenance.match import MatchSettings

_MOST = 1_000_000_000
_AT_LEAST_ONE = frozenset({"passage_min_words", "copy_min_words", "hot_bucket"})
_SHARES = ("_score", "_share")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run may be told. `outlets` is the user's own outlet file, `model` a sentence model, if any.

    A settings file has a table a stage; a name that is not a setting is an error, not a silence::

        [match]
        copy_min_words = 40

        [semantic]
        model = "path of a directory"
    """

    match: MatchSettings = field(default_factory=MatchSettings)
    outlets: Path | None = None
    model: Path | None = None

    def shown(self) -> dict[str, object]:
        """The settings as a report shows them: the outlet file by its name, not its place."""
        shown: dict[str, object] = {
            "match": self.match,
            "outlets": self.outlets.name if self.outlets else None,
        }
        return {**shown, "model": self.model.name} if self.model else shown


def load(settings_file: Path | None = None, outlets: Path | None = None) -> Settings:
    """The settings in `settings_file`, the defaults for all it does not name.

    Raises:
        SettingsError: the file cannot be read, or names a setting that does not exist or has another type.
    """
    settings = Settings(outlets=outlets)
    if settings_file is None:
        return settings
    for stage, values in _read(settings_file).items():
        if stage == "semantic" and isinstance(values, dict):
            settings = replace(settings, model=_model(values, settings_file))
            continue
        if stage not in ("match",) or not isinstance(values, dict):
            raise SettingsError(
                f"{settings_file}: there is no stage {stage!r}; those to be set are [match] and [semantic]"
            )
        settings = replace(settings, match=_changed(settings.match, values, f"{settings_file}: [{stage}]"))
    return settings


def _model(values: dict[str, Any], settings_file: Path) -> Path:
    """The directory of the sentence model, from where the settings file is."""
    if set(values) != {"model"} or not isinstance(values["model"], str):
        raise SettingsError(f'{settings_file}: [semantic] knows one setting, model = "DIRECTORY"')
    return settings_file.parent / values["model"]


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except RecursionError as error:
        raise SettingsError(
            f"{path}: cannot be read as TOML (nested too deeply); see docs/settings.md"
        ) from error
    except FileNotFoundError as error:
        raise SettingsError(f"{path}: there is no such file; check the path") from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(
            f"{path}: cannot be read as TOML ({_why(error)}); see docs/settings.md"
        ) from error


def _why(error: OSError | ValueError) -> str:
    if isinstance(error, OSError):
        return error.strerror or "no reason given"
    return "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)


def _changed(stage: MatchSettings, values: dict[str, Any], where: str) -> MatchSettings:
    known = {one.name: type(getattr(stage, one.name)) for one in fields(stage)}
    for name, value in values.items():
        if name not in known:
            raise SettingsError(f"{where} has no setting {name!r}; it knows {', '.join(sorted(known))}")
        if not _fits(value, known[name]):
            raise SettingsError(f"{where} {name} is {value!r}; it must be of type {known[name].__name__}")
        least, most = int(name in _AT_LEAST_ONE), 1 if name.endswith(_SHARES) else _MOST
        if not least <= value <= most:
            raise SettingsError(f"{where} {name} is {value!r}; it must be a number from {least} to {most:,}")
    return replace(stage, **values)


def _fits(value: object, wanted: type) -> bool:
    if wanted is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return type(value) is wanted

"""Errors that speak to the reader: what happened, where, what to try. The library never exits."""

from __future__ import annotations


class ProvenanceError(Exception):
    """The base of every error this package raises on purpose; its text is one clear line."""


class InputError(ProvenanceError):
    """An input could not be used."""

    def __init__(self, where: str, what: str, advice: str) -> None:
        super().__init__(f"{where}: {what}; {advice}")
        self.where = where
        self.what = what
        self.advice = advice


class SettingsError(ProvenanceError):
    """A settings or outlet file is wrong."""


class EngineError(ProvenanceError):
    """What an engine needs to run is not there, or a run cannot be finished."""

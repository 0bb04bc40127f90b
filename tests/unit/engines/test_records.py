"""Values in a table's binary column: what was put in comes out, and nothing else is let in."""

from __future__ import annotations

import pickle
from enum import Enum

import pytest

from provenance.engines.records import pack, unpack
from provenance.models import ChannelKind, OriginKind, QuotationKind

_MEMBERS = (QuotationKind.DIRECT, ChannelKind.BRIEFING, OriginKind.AGENCY)


def test_members_of_enumerations_come_back_whatever_python_packed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def as_early_versions(self: Enum, protocol: int) -> object:
        return getattr, (type(self), self.name)

    for one in _MEMBERS:
        monkeypatch.setattr(type(one), "__reduce_ex__", as_early_versions)

    with pytest.raises(pickle.UnpicklingError):
        unpack(pickle.dumps(_MEMBERS, protocol=5))
    assert unpack(pack(_MEMBERS)) == _MEMBERS


def test_a_call_is_no_value() -> None:
    with pytest.raises(pickle.UnpicklingError, match=r"builtins\.eval is no value"):
        unpack(pickle.dumps(eval))

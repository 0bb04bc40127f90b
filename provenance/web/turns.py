"""Who is next: what is free is handed to those who wait, the patient a little later than the quick.

Patience is seconds: who has some is served as if it had come so much later, and is never passed by for ever.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Iterable
from itertools import count
from typing import Generic, TypeVar

_T = TypeVar("_T")


class Turns(Generic[_T]):
    """Free things, and those who wait for one."""

    def __init__(self, free: Iterable[_T]) -> None:
        self._free = list(free)
        self._waiting: list[tuple[float, int, asyncio.Future[_T]]] = []
        self._numbers = count()

    async def take(self, patience: float = 0.0) -> _T:
        """A free thing, when it is one's turn."""
        if self._free:
            return self._free.pop()
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[_T] = loop.create_future()
        heapq.heappush(self._waiting, (loop.time() + patience, next(self._numbers), turn))
        try:
            return await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.give_back(turn.result())  # handed over to one who had just gone
            raise

    def give_back(self, thing: _T) -> None:
        """Hand a thing to whose turn it is, or keep it free."""
        while self._waiting:
            _, _, turn = heapq.heappop(self._waiting)
            if not turn.done():
                turn.set_result(thing)
                return
        self._free.append(thing)

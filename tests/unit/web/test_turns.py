"""Quick questions go before slow ones, for a while; nobody waits for ever, and nothing is lost."""

from __future__ import annotations

import asyncio

from provenance.web.turns import Turns
from provenance.web.workers import is_long


async def order_of(patience: list[float], pause: float = 0.0) -> list[int]:
    """The order in which those who came one after the other for one thing get it."""
    turns = Turns(["worker"])
    thing = await turns.take()
    served: list[int] = []

    async def wait(number: int, seconds: float) -> None:
        mine = await turns.take(seconds)
        served.append(number)
        turns.give_back(mine)

    waiting = []
    for number, seconds in enumerate(patience):
        waiting.append(asyncio.create_task(wait(number, seconds)))
        await asyncio.sleep(pause)
    turns.give_back(thing)
    await asyncio.gather(*waiting)
    return served


def test_who_comes_first_is_served_first() -> None:
    assert asyncio.run(order_of([0.0, 0.0, 0.0])) == [0, 1, 2]


def test_a_quick_question_goes_before_a_slow_one() -> None:
    assert asyncio.run(order_of([9.0, 0.0, 9.0, 0.0])) == [1, 3, 0, 2]


def test_a_slow_question_is_not_passed_by_for_ever() -> None:
    assert asyncio.run(order_of([0.01, 0.0], pause=0.05)) == [0, 1]


def test_the_turn_of_one_who_went_away_is_the_next_ones() -> None:
    async def went_away() -> str:
        turns = Turns(["worker"])
        thing = await turns.take()
        gone = asyncio.create_task(turns.take())
        await asyncio.sleep(0)
        turns.give_back(thing)
        gone.cancel()
        await asyncio.gather(gone, return_exceptions=True)
        return await asyncio.wait_for(turns.take(), 1.0)

    assert asyncio.run(went_away()) == "worker"


def test_a_long_text_takes_its_turn_with_long_work() -> None:
    assert is_long("api_compare", {})
    assert is_long("check", {"text": "word " * 9_000})
    assert not is_long("check", {"text": "word " * 90})
    assert not is_long("api_trace", {"words": "word " * 9_000})

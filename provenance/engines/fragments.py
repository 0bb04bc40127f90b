"""Short texts found in longer ones by rare word n-grams, each step brought to the rows it looks at.

The kernels and caps of `provenance.match.fragments`: the answer is that of its index over all texts.
"""

from __future__ import annotations

from functools import partial

import numpy as np
import pyarrow as pa

from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, hashes, ints, schema_of, sort_by, table_of
from provenance.match.fragments import (
    GRAM_WORDS,
    Fragment,
    Proposals,
    distinct,
    first_words,
    lay,
    nearest,
    rarest,
)
from provenance.match.runs import shingle_hashes
from provenance.text.columns import Columns, Places, expanded, tokenise

TEXTS = schema_of(unit=INT, text=pa.string())
FOUND = schema_of(fragment=INT, text=INT, start=INT, end=INT, equal=pa.float64())
_WORDS = schema_of(unit=INT, words=pa.list_(INT))
_GRAMS = schema_of(gram=INT, size=INT, unit=INT, at=INT)
_ASKED = schema_of(gram=INT, size=INT, unit=INT, at=INT, words=INT)
_COUNTED = schema_of(gram=INT, size=INT, unit=INT, at=INT, words=INT, count=INT)
_PROPOSED = schema_of(fragment=INT, text=INT, start=INT, words=INT)
_WINDOWS = schema_of(fragment=INT, text=INT, start=INT, shift=INT, window=pa.list_(INT))


def find_fragments(
    runner: Runner, name: str, fragments: Data, texts: Data, most_places: int, most_texts: int
) -> Data:
    """Where each fragment stands in texts (both `TEXTS`): one place a text, in words, the nearest texts."""
    grams = By(texts.then(grams_of_texts, _GRAMS), "gram")
    asked = By(fragments.then(grams_of_fragments, _ASKED), "gram")
    counted = runner.together(f"{name}.counted", [asked, grams], counted_grams, _COUNTED)
    choose = partial(chosen_grams, most_places)
    chosen = runner.together(f"{name}.chosen", [By(counted, "unit")], choose, _ASKED)
    propose = partial(proposed_places, most_places)
    proposed = runner.together(f"{name}.proposed", [By(chosen, "gram"), grams], propose, _PROPOSED)
    words = By(texts.then(words_of_texts, _WORDS), "unit")
    windows = runner.together(f"{name}.windows", [By(proposed, "text"), words], cut_windows, _WINDOWS)
    known = By(fragments.then(words_of_fragments, _WORDS), "unit")
    return runner.together(
        f"{name}.found", [By(windows, "fragment"), known], partial(laid_windows, most_texts), FOUND
    )


def grams_of_texts(texts: pa.Table) -> pa.Table:
    """One row for each word n-gram of each text."""
    return _grams(texts, tokenise(texts.column("text").to_pylist())).select(_GRAMS.names)


def grams_of_fragments(texts: pa.Table) -> pa.Table:
    """The same of the first words of fragments, with the number of these."""
    return _grams(texts, first_words(tokenise(texts.column("text").to_pylist())))


def words_of_texts(texts: pa.Table) -> pa.Table:
    """The hashes of the words of each text."""
    return _words(texts, tokenise(texts.column("text").to_pylist()))


def words_of_fragments(texts: pa.Table) -> pa.Table:
    """The same of the first words of fragments."""
    return _words(texts, first_words(tokenise(texts.column("text").to_pylist())))


def counted_grams(asked: pa.Table, grams: pa.Table) -> pa.Table:
    """In how many places of the texts each n-gram of a fragment stands, those in none left out."""
    _, low, high = _within(asked, grams)
    counts = high - low
    known = np.flatnonzero(counts)
    return asked.take(pa.array(known)).append_column("count", pa.array(counts[known], INT))


def chosen_grams(most_places: int, counted: pa.Table) -> pa.Table:
    """The n-grams of fragments that are looked up."""
    taken = [np.zeros(0, np.int64)]
    for size in GRAM_WORDS:
        of_size = np.flatnonzero(ints(counted, "size") == size)
        units, at, counts = (ints(counted, name)[of_size] for name in ("unit", "at", "count"))
        taken.append(of_size[rarest(units, at, counts, most_places)])
    return counted.take(pa.array(np.concatenate(taken))).select(_ASKED.names)


def proposed_places(most_places: int, chosen: pa.Table, grams: pa.Table) -> pa.Table:
    """Where fragments would begin: at the first places of each n-gram that was chosen."""
    order, low, high = _within(chosen, grams)
    at, places = expanded(low, np.minimum(high, low + most_places))
    found = order[places]
    return table_of(
        _PROPOSED,
        fragment=ints(chosen, "unit")[at],
        text=ints(grams, "unit")[found],
        start=ints(grams, "at")[found] - ints(chosen, "at")[at],
        words=ints(chosen, "words")[at],
    )


def cut_windows(proposed: pa.Table, texts: pa.Table) -> pa.Table:
    """Each proposal once, with the words that the fragment is laid on, one more at either end.

    `start` is where the fragment begins in its window, `shift` where the window begins in its text.
    """
    fragments, owners, starts = distinct(
        Proposals(*(ints(proposed, name) for name in ("fragment", "text", "start")))
    )
    lengths = _lengths(proposed, fragments)
    columns = _columns(sort_by(texts, "unit"))
    text = np.searchsorted(np.sort(ints(texts, "unit")), owners)
    first, last = columns.rows[text], columns.rows[text + 1]
    low = np.clip(first + starts - 1, first, last)
    high = np.clip(first + starts + lengths + 1, low, last)
    words = columns.hashes[expanded(low, high)[1]]
    offsets = np.concatenate(([0], np.cumsum(high - low)))
    window = pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), pa.array(words.view(np.int64), INT))
    shift = low - first
    return table_of(
        _WINDOWS, fragment=fragments, text=owners, start=starts - shift, shift=shift, window=window
    )


def laid_windows(most_texts: int, windows: pa.Table, fragments: pa.Table) -> pa.Table:
    """The fragments that stand in their texts, nearest first."""
    windows, fragments = sort_by(windows, "fragment", "text", "start"), sort_by(fragments, "unit")
    units, owners, starts, shifts = (ints(windows, name) for name in ("fragment", "text", "start", "shift"))
    numbers = np.searchsorted(ints(fragments, "unit"), units)
    found = lay(
        _columns(fragments), _columns(windows, "window"), Proposals(numbers, np.arange(len(units)), starts)
    )
    # Of places that are equally good the one that begins first counts, also where that is before the text.
    found.sort(
        key=lambda one: (one.fragment, owners[one.text], -one.equal, starts[one.text] + shifts[one.text])
    )
    kept = nearest([_in_text(one, owners, shifts) for one in found], most_texts)
    known = ints(fragments, "unit")
    return table_of(
        FOUND,
        fragment=[int(known[one.fragment]) for one in kept],
        **{name: [getattr(one, name) for one in kept] for name in FOUND.names[1:]},
    )


def _in_text(one: Fragment, owners: Places, shifts: Places) -> Fragment:
    """A place in a window as one in its text."""
    shift = int(shifts[one.text])
    return one._replace(text=int(owners[one.text]), start=one.start + shift, end=one.end + shift)


def _grams(texts: pa.Table, columns: Columns) -> pa.Table:
    units, lengths = ints(texts, "unit"), np.diff(columns.rows)
    parts = []
    for size in GRAM_WORDS:
        grams, at = shingle_hashes(columns, size)
        owners = np.searchsorted(columns.rows, at, side="right") - 1
        parts.append(
            table_of(
                _ASKED,
                gram=grams,
                size=np.full(len(grams), size),
                unit=units[owners],
                at=at - columns.rows[owners],
                words=lengths[owners],
            )
        )
    return pa.concat_tables(parts)


def _within(asked: pa.Table, grams: pa.Table) -> tuple[Places, Places, Places]:
    """The order of the texts' n-grams, and for each one asked for where its like begin and end in it."""
    order = np.lexsort([ints(grams, name) for name in ("at", "unit", "gram", "size")])
    low, high = np.zeros(len(asked), np.int64), np.zeros(len(asked), np.int64)
    sizes = ints(grams, "size")[order]
    for size in GRAM_WORDS:
        begin, end = np.searchsorted(sizes, size), np.searchsorted(sizes, size, side="right")
        known, of_size = ints(grams, "gram")[order[begin:end]], ints(asked, "size") == size
        wanted = ints(asked, "gram")[of_size]
        low[of_size] = begin + np.searchsorted(known, wanted)
        high[of_size] = begin + np.searchsorted(known, wanted, side="right")
    return order, low, high


def _lengths(proposed: pa.Table, fragments: Places) -> Places:
    """How many words each fragment has."""
    known, first = np.unique(ints(proposed, "fragment"), return_index=True)
    found: Places = ints(proposed, "words")[first][np.searchsorted(known, fragments)]
    return found


def _words(texts: pa.Table, columns: Columns) -> pa.Table:
    lists = pa.ListArray.from_arrays(
        pa.array(columns.rows, pa.int32()), pa.array(columns.hashes.view(np.int64), INT)
    )
    return table_of(_WORDS, unit=texts.column("unit"), words=lists)


def _columns(table: pa.Table, column: str = "words") -> Columns:
    """Lists of hashes as columns of words without their characters' places."""
    lists = table.column(column).combine_chunks()
    counts = lists.value_lengths().to_numpy(zero_copy_only=False).astype(np.int64)
    rows = np.concatenate(([0], np.cumsum(counts)))
    none = np.zeros(0, np.int64)
    return Columns(hashes(pa.table({"words": lists.flatten()}), "words"), none, none, rows)

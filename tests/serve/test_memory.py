"""Garbage is looked for rarely, and still is."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from rasad.serve.memory import collect_hardly_ever, collect_rarely, keep_to_the_end


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
    gc.unfreeze()


class _Thing:
    """Stand for something that may be watched."""


def test_who_only_reads_looks_for_garbage_ten_times_less_often_but_does() -> None:
    collect_rarely()
    rarely = gc.get_threshold()[0]
    collect_hardly_ever()
    assert gc.get_threshold()[0] == 10 * rarely
    assert gc.isenabled()


def test_what_is_kept_to_the_end_is_neither_freed_nor_collected() -> None:
    kept, free = _Thing(), _Thing()
    watched, other = weakref.ref(kept), weakref.ref(free)
    keep_to_the_end(kept)
    del kept, free
    gc.collect()
    assert watched() is not None
    assert other() is None

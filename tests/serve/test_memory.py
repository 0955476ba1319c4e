"""Garbage is looked for rarely, and still is."""

import gc
from collections.abc import Iterator

import pytest

from rasad.serve.memory import collect_hardly_ever, collect_rarely


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


def test_who_only_reads_looks_for_garbage_ten_times_less_often_but_does() -> None:
    collect_rarely()
    rarely = gc.get_threshold()[0]
    collect_hardly_ever()
    assert gc.get_threshold()[0] == 10 * rarely
    assert gc.isenabled()

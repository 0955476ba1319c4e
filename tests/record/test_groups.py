import time
from collections.abc import Iterator

import pytest
from tests.reports import reading

from rasad.reading import Reading
from rasad.record.groups import MOST_AT_ONCE, gathered


def test_readings_come_in_groups_and_in_order() -> None:
    told = [reading(str(number)) for number in range(MOST_AT_ONCE + 3)]
    groups = list(gathered(told))
    assert [len(group.readings) for group in groups] == [MOST_AT_ONCE, 3]
    assert [each for group in groups for each in group.readings] == told


def test_nothing_gives_no_group() -> None:
    assert list(gathered([])) == []


def test_a_slow_source_is_not_waited_for() -> None:
    def slow() -> Iterator[Reading]:
        for number in range(2):
            time.sleep(0.3)
            yield reading(str(number))

    assert [len(group.readings) for group in gathered(slow())] == [1, 1]


@pytest.mark.parametrize("error", [ValueError("no more"), KeyboardInterrupt()])
def test_what_a_source_gave_before_it_failed_is_not_lost(error: BaseException) -> None:
    def failing() -> Iterator[Reading]:
        yield reading("a")
        raise error

    (group,) = gathered(failing())
    assert [each.document.source for each in group.readings] == ["a"]
    assert group.stopped is error

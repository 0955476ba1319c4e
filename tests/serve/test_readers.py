"""Many reports are read at once."""

import multiprocessing
import os
import signal
from collections.abc import Iterator

import pytest

from rasad.contract import reading_to_json
from rasad.document import Document
from rasad.errors import RasadError
from rasad.serve.readers import enough_processes, read_each

_TOLD = "وصل الوزير {} إلى بغداد أمس وقال إن بلاده تدعم العراق."


def _documents(count: int) -> Iterator[Document]:
    return (Document(source=str(number), text=_TOLD.format(number)) for number in range(count))


def test_several_processes_read_the_same_as_one_and_in_the_same_order() -> None:
    one = list(read_each(_documents(40), None, processes=1))
    two = list(read_each(_documents(40), None, processes=2))
    assert [read.document.source for read in two] == [str(number) for number in range(40)]
    for left, right in zip(one, two, strict=True):
        assert not isinstance(left.outcome, Exception)
        assert not isinstance(right.outcome, Exception)
        assert reading_to_json(left.outcome) == reading_to_json(right.outcome)


@pytest.mark.parametrize("processes", [1, 2])
def test_a_fault_in_one_report_leaves_the_others(processes: int) -> None:
    broken = Document(source="broken", text=None)  # type: ignore[arg-type]
    given = [*_documents(1), broken, *_documents(1)]
    outcomes = [read.outcome for read in read_each(given, None, processes=processes)]
    assert [isinstance(outcome, Exception) for outcome in outcomes] == [False, True, False]


def test_a_process_that_is_ended_from_outside_is_told() -> None:
    with pytest.raises(RasadError, match="--processes 1"):
        for count, _ in enumerate(read_each(_documents(400), None, processes=2)):
            if count == 0:
                child = multiprocessing.active_children()[0]
                assert child.pid is not None
                os.kill(child.pid, signal.SIGKILL)


def test_who_stops_early_leaves_no_process_behind() -> None:
    reading = read_each(_documents(400), None, processes=2)
    next(iter(reading))
    assert multiprocessing.active_children()
    reading.close()  # type: ignore[attr-defined]
    assert not multiprocessing.active_children()


def test_a_handful_of_reports_is_not_worth_another_process() -> None:
    assert enough_processes(12) == 1
    assert enough_processes(10**6) == os.cpu_count()

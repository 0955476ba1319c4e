"""Many reports are read at once."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest

from rasad.document import Document
from rasad.errors import DocumentError, RasadError, VocabularyError
from rasad.reading import Reading
from rasad.serve.readers import Read, _context, as_read, enough_processes, read_each

_TOLD = "وصل الوزير {} إلى بغداد أمس وقال إن بلاده تدعم العراق."


class _StrangeError(Exception):
    """Stand for an error that cannot be put together again: it is made of two things and keeps one."""

    def __init__(self, told: str, _: int) -> None:
        super().__init__(told)


def _documents(count: int) -> Iterator[Document]:
    return (Document(source=str(number), text=_TOLD.format(number)) for number in range(count))


def _source(reading: Reading) -> str:
    return reading.document.source


def _but_for_the_third(reading: Reading) -> str:
    if reading.document.source == "2":
        raise ValueError("the third")
    return reading.document.source


def _strangely(reading: Reading) -> str:
    if reading.document.source == "2":
        raise _StrangeError("the third", 3)
    return reading.document.source


def _reading(count: int, processes: int, *, alone: bool) -> Generator[Read[str]]:
    return read_each(_documents(count), None, processes=processes, make=_source, alone=alone)  # type: ignore[return-value]


@pytest.mark.parametrize("alone", [False, True])
@pytest.mark.parametrize("processes", [2, 5])
def test_several_processes_read_the_same_as_one_and_in_the_same_order(processes: int, *, alone: bool) -> None:
    one = list(read_each(_documents(100), None, processes=1, make=as_read))
    more = list(read_each(_documents(100), None, processes=processes, make=as_read, alone=alone))
    assert [read.source for read in more] == [str(number) for number in range(100)]
    assert more == one
    assert not any(isinstance(read.outcome, Exception) for read in more)


def test_the_first_readings_come_after_four_reports_and_no_more_than_thirty_two_are_held() -> None:
    opened: list[str] = []

    def documents() -> Iterator[Document]:
        for document in _documents(200):
            opened.append(document.source)
            yield document

    ahead = [
        len(opened) - told for told, _ in enumerate(read_each(documents(), None, processes=1, make=_source))
    ]
    assert ahead[:5] == [4, 3, 2, 1, 8]
    assert max(ahead) == 32


@pytest.mark.parametrize("processes", [1, 2])
@pytest.mark.parametrize("make", [_but_for_the_third, _strangely])
def test_a_fault_in_one_report_leaves_the_others(processes: int, make: Callable[[Reading], str]) -> None:
    outcomes = [read.outcome for read in read_each(_documents(40), None, processes=processes, make=make)]
    assert [each for each in outcomes if not isinstance(each, Exception)] == [
        str(number) for number in range(40) if number != 2
    ]
    assert "the third" in str(outcomes[2])


@pytest.mark.parametrize("processes", [1, 2])
def test_a_folder_of_wrong_words_is_told_and_no_fault_of_a_report(processes: int, tmp_path: Path) -> None:
    (tmp_path / "fa").mkdir()
    (tmp_path / "fa" / "places.yaml").write_text("- nothing: of the kind\n", "utf-8")
    with pytest.raises(VocabularyError):
        list(read_each(_documents(100), tmp_path, processes=processes, make=_source))


@pytest.mark.parametrize("processes", [1, 2])
def test_files_are_read_with_documents_in_one_order_and_what_is_no_report_is_told(
    processes: int, tmp_path: Path
) -> None:
    for number in range(40):
        (tmp_path / f"{number}.txt").write_text(_TOLD.format(number), "utf-8")
    (tmp_path / "2.txt").write_bytes(b"")
    files = [tmp_path / f"{number}.txt" for number in range(40)]
    absent = tmp_path / "absent.txt"
    reports: list[Document | Path] = [*files, absent, Document(source="told", text=_TOLD.format("told"))]
    outcomes = [read.outcome for read in read_each(reports, None, processes=processes, make=_source)]
    sources = [each for each in outcomes if not isinstance(each, Exception)]
    assert sources == [*(file.as_posix() for file in files if file.stem != "2"), "told"]
    empty, missing = (each for each in outcomes if isinstance(each, DocumentError))
    assert "2.txt: is empty" in str(empty)
    assert "absent.txt: cannot be read" in str(missing)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no process is a copy of another")
def test_processes_are_copies_of_a_program_that_is_alone_and_has_no_other_thread() -> None:
    assert _context(None, alone=True).get_start_method() == "fork"
    assert _context(None, alone=False).get_start_method() == "spawn"
    ended = threading.Event()
    other = threading.Thread(target=ended.wait)
    other.start()
    try:
        assert _context(None, alone=True).get_start_method() == "spawn"
    finally:
        ended.set()
        other.join()


@pytest.mark.parametrize("alone", [False, True])
def test_a_process_that_is_ended_from_outside_is_told(*, alone: bool) -> None:
    with pytest.raises(RasadError, match="--processes 1"):
        for count, _ in enumerate(_reading(4000, 2, alone=alone)):
            if count == 0:
                child = multiprocessing.active_children()[0]
                assert child.pid is not None
                os.kill(child.pid, signal.SIGKILL)


@pytest.mark.parametrize("alone", [False, True])
def test_who_stops_early_leaves_no_process_behind(*, alone: bool) -> None:
    reading = _reading(4000, 2, alone=alone)
    next(reading)
    assert multiprocessing.active_children()
    reading.close()
    assert not multiprocessing.active_children()


def test_a_handful_of_reports_is_not_worth_another_process() -> None:
    assert enough_processes(12) == 1
    assert enough_processes(12, alone=True) == 1
    assert enough_processes(10**6) == os.cpu_count()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no process is a copy of another")
def test_a_copy_is_worth_its_start_sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert enough_processes(100) == 1
    assert enough_processes(100, alone=True) == 2

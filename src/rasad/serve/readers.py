"""Read many reports with one vocabulary, on as many cores as there are: one report is read by one core."""

import multiprocessing
import os
import pickle
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import lru_cache, partial
from pathlib import Path
from typing import Final, Generic, NamedTuple, TypeAlias, TypeVar

from rasad.acquire.files import read_file
from rasad.document import Document
from rasad.errors import RasadError
from rasad.pipeline import Reader
from rasad.reading import Reading
from rasad.serve.memory import collect_hardly_ever

Made = TypeVar("Made")

WORTH_A_PROCESS: Final = 150
"""Reports for which another process earns the half second that its start takes."""
WORTH_A_COPY: Final = 40
"""Reports for which a copy of this process does."""
_TOGETHER = 32  # reports that go to a process together at most: twice as many are no quicker
_FIRST = 4  # reports of the first lot, and how many more each goes on to have: the first cards come soon, few reports go to all
_BYTES = 3_000  # of a report that counts as one: a full lot is work of a fifteenth of a second
_AHEAD = (
    2  # lots for each process at work or on their way: none is idle while the first one reads a long report
)
_HELD = 4  # lots for each process that are held at most, so that memory stays flat
_FEW = 4  # processes up to which the first one reads too: more of them keep it busy handing out and taking in


Report: TypeAlias = Document | Path


class Read(NamedTuple, Generic[Made]):
    """Hold a report's source with what was made of its reading, or with what kept it from being read.

    That is a DocumentError where a file is no report, else a fault of ours.
    """

    source: str
    outcome: Made | Exception


@lru_cache(maxsize=4)
def reader(vocabulary: Path | None = None) -> Reader:
    """Return a reader with our vocabulary, a folder of your own words laid over it; loaded once."""
    return Reader.load(vocabulary)


def enough_processes(reports: int, *, alone: bool = False) -> int:
    """Return how many processes are worth their start for a number of reports; `alone` as in `read_each`."""
    worth = WORTH_A_COPY if _may_copy(alone=alone) else WORTH_A_PROCESS
    return max(1, min(os.cpu_count() or 1, reports // worth))


def as_read(reading: Reading) -> Reading:
    """Return the reading itself, for who makes nothing else of it."""
    return reading


def read_each(
    reports: Iterable[Report],
    vocabulary: Path | None,
    *,
    processes: int,
    make: Callable[[Reading], Made],
    alone: bool = False,
) -> Iterator[Read[Made]]:
    """Yield what is made of each report's reading, in the order of the reports; a file is opened by who reads it.

    Making is done by the process that reads, so that lines and cards cost the first one nothing; `make` is a
    function of a module. More than 128 reports for each process are never held. `alone` says that this program does
    nothing else, has no database open above all. Raises RasadError where one of several processes was ended from
    outside, as a system out of memory does.
    """
    if processes == 1:
        for lot in _lots(reports):
            yield from _outcomes(lot, vocabulary=vocabulary, make=make)
        return
    others = processes - 1 if processes <= _FEW else processes
    pool = ProcessPoolExecutor(others, mp_context=_context(vocabulary, alone=alone), initializer=_begin)
    work = partial(_sendables, vocabulary=vocabulary, make=make)
    try:
        with _born_deaf():
            pool.submit(int)  # the first thing that is asked of them starts all processes
        yield from _in_order(_lots(reports), pool, work, processes=processes)
    except BrokenProcessPool as error:
        raise RasadError(
            "a process that reads was ended from outside, perhaps for want of memory; try again with --processes 1"
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _context(vocabulary: Path | None, *, alone: bool) -> multiprocessing.context.BaseContext:
    """Return how processes come to be: as copies of this one, which have all that it has loaded, or anew."""
    if _may_copy(alone=alone):
        reader(vocabulary)
        return multiprocessing.get_context("fork")
    return multiprocessing.get_context("spawn")


def _may_copy(*, alone: bool) -> bool:
    """Tell whether a process that reads may be a copy of this one.

    A copy has the locks of this one's threads too (of a progress bar) and its databases, and on macOS what the system's
    libraries hold: so only of a program that is alone and has one thread.
    """
    return alone and sys.platform == "linux" and threading.active_count() == 1


def _lots(reports: Iterable[Report]) -> Iterator[list[Report]]:
    """Yield the reports in lots, larger ones by and by, that are read together: handing over each by itself costs more."""
    lot: list[Report] = []
    size, most = 0, _FIRST
    for report in reports:
        lot.append(report)
        size += _size(report)
        if size >= most * _BYTES or len(lot) == most:
            yield lot
            lot, size, most = [], 0, min(most + _FIRST, _TOGETHER)
    if lot:
        yield lot


def _size(report: Report) -> int:
    """Return about how many bytes a report has; a file that is not there has none."""
    if isinstance(report, Document):
        return 2 * len(report.text)
    try:
        return report.stat().st_size
    except OSError:
        return 0


def _in_order(
    lots: Iterable[list[Report]],
    pool: ProcessPoolExecutor,
    work: Callable[[list[Report]], list[Read[Made]]],
    *,
    processes: int,
) -> Iterator[Read[Made]]:
    """Yield what was made of lots in their order; one for which no other process is free is read by this one."""
    waiting: deque[Future[list[Read[Made]]]] = deque()
    reads_too = processes <= _FEW
    most = _AHEAD * (processes - reads_too)
    for lot in lots:
        free = sum(not future.done() for future in waiting) < most
        waiting.append(pool.submit(work, lot) if free or not reads_too else _done(work(lot)))
        while waiting and (len(waiting) >= processes * _HELD or waiting[0].done()):
            yield from waiting.popleft().result()
    while waiting:
        yield from waiting.popleft().result()


def _done(reads: list[Read[Made]]) -> Future[list[Read[Made]]]:
    """Return what this process made as if another had."""
    future: Future[list[Read[Made]]] = Future()
    future.set_result(reads)
    return future


@contextmanager
def _born_deaf() -> Iterator[None]:
    """Let processes start that ignore Ctrl-C from their first moment: it is this one's to answer.

    Elsewhere than in the main thread, where nobody may say what becomes of signals, they ignore it once they are ready.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before or signal.SIG_DFL)


def _begin() -> None:
    """Make a process ready to read: Ctrl-C is its parent's to answer, and it ends when its parent does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_hardly_ever()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process when its parent has been killed: nobody is left to read for."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _sendables(
    lot: list[Report], *, vocabulary: Path | None, make: Callable[[Reading], Made]
) -> list[Read[Made]]:
    """Return what becomes of each report of a lot, ready to be sent to another process."""
    return [_sendable(read) for read in _outcomes(lot, vocabulary=vocabulary, make=make)]


def _outcomes(
    lot: list[Report], *, vocabulary: Path | None, make: Callable[[Reading], Made]
) -> Iterator[Read[Made]]:
    """Yield what becomes of each report of a lot: all are read together."""
    opened = [_opened(report) for report in lot]
    documents = [each for each in opened if isinstance(each, Document)]
    readings = iter(reader(vocabulary).read_together(documents))
    for each in opened:
        yield Read("", each) if isinstance(each, Exception) else _made(each, next(readings), make)


def _opened(report: Report) -> Document | Exception:
    """Return the document of a report, or why there is none."""
    try:
        return report if isinstance(report, Document) else read_file(report)
    except Exception as error:
        return error


def _made(document: Document, reading: Reading | Exception, make: Callable[[Reading], Made]) -> Read[Made]:
    """Return what is made of a document's reading, or why nothing is."""
    if isinstance(reading, Exception):
        return Read(document.source, reading)
    try:
        return Read(document.source, make(reading))
    except Exception as error:
        return Read(document.source, error)


def _sendable(read: Read[Made]) -> Read[Made]:
    """Return the same, with the words of an error that cannot be taken apart and put together again."""
    error = read.outcome
    if not isinstance(error, Exception):
        return read
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return Read(read.source, RasadError(f"{type(error).__name__}: {error}"))
    return read

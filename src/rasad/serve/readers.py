"""Read many reports with one vocabulary, on as many cores as there are: one report is read by one core."""

import multiprocessing
import os
import pickle
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import lru_cache, partial
from pathlib import Path
from typing import Final, Generic, NamedTuple, TypeAlias, TypeVar

from rasad.document import Document
from rasad.errors import RasadError
from rasad.pipeline import Reader
from rasad.reading import Reading
from rasad.serve.memory import collect_rarely

Made = TypeVar("Made")
_Outcomes: TypeAlias = list[Made | Exception]

WORTH_A_PROCESS: Final = 150
"""Reports for which another process earns the half second that its start takes."""
_CHARACTERS = 20_000  # of the reports that go to a process together: work of a thirtieth of a second
_TOGETHER = 16  # reports that go together at most
_AHEAD = 2  # lots for each process at work or on their way, so that none is idle
_HELD = 8  # lots for each process that are held at most, so that memory stays flat
_FEW = 4  # processes up to which the first one reads too: more of them keep it busy handing out and taking in


class Read(NamedTuple, Generic[Made]):
    """Hold a document with what was made of its reading, or with the fault of ours that kept it from being read."""

    document: Document
    outcome: Made | Exception


@lru_cache(maxsize=4)
def reader(vocabulary: Path | None = None) -> Reader:
    """Return a reader with our vocabulary, a folder of your own words laid over it; loaded once."""
    return Reader.load(vocabulary)


def enough_processes(reports: int) -> int:
    """Return how many processes are worth their start for a number of reports on this machine."""
    return max(1, min(os.cpu_count() or 1, reports // WORTH_A_PROCESS))


def as_read(reading: Reading) -> Reading:
    """Return the reading itself, for who makes nothing else of it."""
    return reading


def read_each(
    documents: Iterable[Document],
    vocabulary: Path | None,
    *,
    processes: int,
    make: Callable[[Reading], Made],
) -> Iterator[Read[Made]]:
    """Yield each document with what is made of its reading, in the order of the documents.

    Making is done by the process that reads, so that lines and cards cost the first one nothing; `make` is a
    function of a module. More than 128 documents for each process are never held. Raises RasadError where one of
    several processes was ended from outside, as a system out of memory does.
    """
    if processes == 1:
        ours = reader(vocabulary)
        for document in documents:
            yield Read(document, _outcome(document, ours, make))
        return
    fresh = multiprocessing.get_context(
        "spawn"
    )  # a fork would copy a progress bar's thread or a database's locks
    others = processes - 1 if processes <= _FEW else processes
    pool = ProcessPoolExecutor(others, mp_context=fresh, initializer=_begin)
    work = partial(_outcomes, vocabulary=vocabulary, make=make)
    try:
        with _born_deaf():
            pool.submit(int)  # the first thing that is asked of them starts all processes
        yield from _in_order(_lots(documents), pool, work, processes=processes)
    except BrokenProcessPool as error:
        raise RasadError(
            "a process that reads was ended from outside, perhaps for want of memory; try again with --processes 1"
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _lots(documents: Iterable[Document]) -> Iterator[list[Document]]:
    """Yield the documents in lots that go to a process together: handing over each by itself costs more."""
    lot: list[Document] = []
    characters = 0
    for document in documents:
        lot.append(document)
        characters += len(document.text)
        if characters >= _CHARACTERS or len(lot) == _TOGETHER:
            yield lot
            lot, characters = [], 0
    if lot:
        yield lot


def _in_order(
    lots: Iterable[list[Document]],
    pool: ProcessPoolExecutor,
    work: Callable[[list[Document]], _Outcomes[Made]],
    *,
    processes: int,
) -> Iterator[Read[Made]]:
    """Yield what was made of lots in their order; one for which no other process is free is read by this one."""
    waiting: deque[tuple[list[Document], Future[_Outcomes[Made]]]] = deque()
    reads_too = processes <= _FEW
    most = _AHEAD * (processes - reads_too)
    for lot in lots:
        free = sum(not future.done() for _, future in waiting) < most
        waiting.append((lot, pool.submit(work, lot) if free or not reads_too else _done(work(lot))))
        while waiting and (len(waiting) >= processes * _HELD or waiting[0][1].done()):
            yield from _taken(*waiting.popleft())
    while waiting:
        yield from _taken(*waiting.popleft())


def _done(outcomes: _Outcomes[Made]) -> Future[_Outcomes[Made]]:
    """Return what this process made as if another had."""
    future: Future[_Outcomes[Made]] = Future()
    future.set_result(outcomes)
    return future


def _taken(lot: list[Document], future: Future[_Outcomes[Made]]) -> Iterator[Read[Made]]:
    """Yield what became of a lot, once it is known."""
    for document, outcome in zip(lot, future.result(), strict=True):
        yield Read(document, outcome)


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
    collect_rarely()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process when its parent has been killed: nobody is left to read for."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _outcomes(
    lot: list[Document], *, vocabulary: Path | None, make: Callable[[Reading], Made]
) -> _Outcomes[Made]:
    """Return what becomes of each document of a lot, ready to be sent to another process."""
    ours = reader(vocabulary)
    outcomes = (_outcome(document, ours, make) for document in lot)
    return [_sendable(each) if isinstance(each, Exception) else each for each in outcomes]


def _outcome(document: Document, ours: Reader, make: Callable[[Reading], Made]) -> Made | Exception:
    """Return what is made of a document's reading, or our fault."""
    try:
        return make(ours.read(document))
    except Exception as error:
        return error


def _sendable(error: Exception) -> Exception:
    """Return an error, or its words where it cannot be taken apart and put together again."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RasadError(f"{type(error).__name__}: {error}")
    return error

"""Read many reports with one vocabulary, on as many cores as there are: one report is read by one core."""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from rasad.document import Document
from rasad.errors import RasadError
from rasad.pipeline import Reader
from rasad.reading import Reading
from rasad.serve.memory import collect_rarely

WORTH_A_PROCESS: Final = 200
"""Reports for which another process earns the half second that its start takes."""
_AHEAD = 16  # reports that wait for each process, so that none is idle and memory stays flat


class Read(NamedTuple):
    """Hold a document with its reading, or with the fault of ours that kept it from being read."""

    document: Document
    outcome: Reading | Exception


@lru_cache(maxsize=4)
def reader(vocabulary: Path | None = None) -> Reader:
    """Return a reader with our vocabulary, a folder of your own words laid over it; loaded once."""
    return Reader.load(vocabulary)


def enough_processes(reports: int) -> int:
    """Return how many processes are worth their start for a number of reports on this machine."""
    return max(1, min(os.cpu_count() or 1, reports // WORTH_A_PROCESS))


def read_each(documents: Iterable[Document], vocabulary: Path | None, *, processes: int) -> Iterator[Read]:
    """Yield each document with its reading, in the order of the documents.

    Beside one process more than 16 documents for each process are never held. Raises RasadError where one of several
    processes was ended from outside, as a system out of memory does.
    """
    if processes == 1:
        read = reader(vocabulary).read
        for document in documents:
            try:
                yield Read(document, read(document))
            except Exception as error:
                yield Read(document, error)
        return
    fresh = multiprocessing.get_context(
        "spawn"
    )  # a fork would copy a progress bar's thread or a database's locks
    pool = ProcessPoolExecutor(processes, mp_context=fresh, initializer=_begin, initargs=(vocabulary,))
    try:
        yield from _in_order(documents, pool, vocabulary, most=processes * _AHEAD)
    except BrokenProcessPool as error:
        raise RasadError(
            "a process that reads was ended from outside, perhaps for want of memory; try again with --processes 1"
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _in_order(
    documents: Iterable[Document], pool: ProcessPoolExecutor, vocabulary: Path | None, *, most: int
) -> Iterator[Read]:
    """Yield readings in the order of their documents, so many of these being at work or waiting."""
    waiting: deque[tuple[Document, Future[Reading]]] = deque()
    for document in documents:
        waiting.append((document, pool.submit(_read, document, vocabulary)))
        while waiting and (len(waiting) >= most or waiting[0][1].done()):
            yield _taken(*waiting.popleft())
    while waiting:
        yield _taken(*waiting.popleft())


def _taken(document: Document, future: Future[Reading]) -> Read:
    """Return what became of a document, once it is known."""
    error = future.exception()
    if isinstance(error, BrokenProcessPool):
        raise error
    return Read(document, error if isinstance(error, Exception) else future.result())


def _begin(vocabulary: Path | None) -> None:
    """Make a process ready to read: Ctrl-C is its parent's to answer, and it ends when its parent does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_rarely()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    reader(vocabulary)


def _end_with_parent() -> None:
    """End this process when its parent has been killed: nobody is left to read for."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _read(document: Document, vocabulary: Path | None) -> Reading:
    """Return a document's reading, in a process that only reads."""
    return reader(vocabulary).read(document)

"""A scribe: another process, which writes groups of reports while this one links the next; the machine has two cores mostly.

It is asked for where many reports are added, and may fail or be killed at any moment: what it was sent is then added here.
"""

import gc
import itertools
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from rasad.errors import RecordError
from rasad.record.connect import connect_again
from rasad.record.database import Database, count_transaction, transactions
from rasad.record.parcel import Parcel, received
from rasad.record.rejoin import put_by
from rasad.record.search_index import Indexer

_BUFFER: Final = 1 << 20
"""Bytes that a pipe takes before the other side has read them, where the system allows it."""
_TIDIED: Final = 16
"""After so many groups who writes looks for garbage: it makes hardly any, and each look costs."""
_BEGIN: Final = "from rasad.record.scribe import serve; serve()"


class ScribeError(Exception):
    """Say that the other process is gone: what it was sent last may have been written, or not."""


class Scribe:
    """Hold a process that writes what it is sent."""

    def __init__(self, database: Database) -> None:
        """Start the process; ScribeError where none can be started."""
        if "py" not in Path(sys.executable or "").name:
            raise ScribeError  # a program that has Python in it would begin anew, and not to write
        # What this process imports from, the other one does: a program may have come from anywhere.
        places = os.pathsep.join(os.path.abspath(place) for place in sys.path)  # noqa: PTH100 ("" is this folder)
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-c", _BEGIN],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                pipesize=_BUFFER,
                env={**os.environ, "PYTHONPATH": places},
                start_new_session=True,  # Ctrl-C is this process's to answer
            )
        except (OSError, ValueError) as error:
            raise ScribeError from error
        try:
            self._send(_pickled((database.address, database.wait, os.getpid())))
        except ScribeError:
            self.close()
            raise

    @property
    def process(self) -> int:
        """Return the number of the process."""
        return self._process.pid

    def write(self, packed: bytes, number: int) -> bool:
        """Write a parcel (see `packed`) as the transaction of a number, and tell whether that was still to come.

        Raises RecordError where it cannot be written, ScribeError where the process is gone.
        """
        self._send(_pickled(number), packed)
        assert self._process.stdout is not None  # it was asked for
        try:
            answer = pickle.load(self._process.stdout)
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            raise ScribeError from error
        if isinstance(answer, RecordError):
            raise answer
        return bool(answer)

    def _send(self, *sent: bytes) -> None:
        assert self._process.stdin is not None  # it was asked for
        try:
            for each in sent:
                self._process.stdin.write(each)
            self._process.stdin.flush()
        except OSError as error:
            raise ScribeError from error

    def close(self) -> None:
        """Let the process end, and wait until it has."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(OSError):
            self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


def packed(parcel: Parcel) -> bytes:
    """Return a parcel as it is sent: who links packs it, so that the thread that sends need not wait for Python."""
    return _pickled(parcel.sent())


def _pickled(sent: object) -> bytes:
    return pickle.dumps(sent, protocol=5)


def serve() -> None:
    """Write what another process sends, until it closes or is no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    source, answers = sys.stdin.buffer, sys.stdout.buffer
    address, wait, asker = pickle.load(source)
    database, indexer = connect_again(address, wait=wait), Indexer()
    database.write_alone()

    def is_asked() -> bool:
        return os.name == "nt" or os.getppid() == asker

    gc.freeze()
    gc.disable()
    for count in itertools.count():
        if count % _TIDIED == 0:
            gc.collect()
        try:
            number, sent = pickle.load(source), pickle.load(source)
        except EOFError:
            break
        answer: bool | RecordError
        try:
            parcel = received(sent)
            del sent  # most of it is in the parcel, and can go with that
            answer = write_parcel(database, indexer, parcel, number, is_asked=is_asked)
            del parcel
        except ScribeError:
            break
        except RecordError as error:
            answer = error
        except Exception as error:
            answer = RecordError(f"{database.place} cannot be written: {type(error).__name__}: {error}")
        try:
            pickle.dump(answer, answers)
            answers.flush()
        except OSError:
            break
    database.close()


def write_parcel(
    database: Database,
    indexer: Indexer,
    parcel: Parcel,
    number: int,
    *,
    is_asked: Callable[[], bool] = lambda: True,
) -> bool:
    """Write a parcel as the transaction of a number; nothing where somebody else wrote that one. Tell whether it is written.

    Raises ScribeError, and writes nothing, where nobody asks for it any more.
    """
    with database.writing() as connection:
        if transactions(connection) + 1 != number:
            return False
        count_transaction(connection)
        indexed = parcel.write(connection)
        put_by(connection, parcel.joins)
        indexer.add(connection, indexed)
        if not is_asked():
            raise ScribeError
    return True

"""Measure how fast reports are added to a record, how that grows with the record, and how much memory and disk it takes.

    python benchmarks/record.py [READINGS] [PLACE]

100,000 invented readings (see invented.py), if no other number is told, are added to a new record: a file in a temporary
folder, or the empty PostgreSQL database at PLACE. They are made up 2,304 at a time, while the clock stands still, and with it
the process that writes, so that nothing is written uncounted. Memory is that of this process at its most, with that of the
process that writes. One line for each tenth.
"""

import os
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from invented import readings

from rasad.judgement import Decided, Linking
from rasad.pipeline import Reader
from rasad.reading import Reading
from rasad.record.connect import is_address
from rasad.record.store import Record
from rasad.serve.memory import collect_rarely

_BLOCK = 2304
"""Readings made up at a time, six groups of them: some 40 MB, which the memory that is told has in it."""


class Watch:
    """Count the time that adding takes, but for what is set aside: the machine may have other work beside."""

    def __init__(self, reader: Reader, beside: "Beside") -> None:
        self.reader = reader
        self.beside = beside
        self.making = self.making_by_clock = self.linking = 0.0

    def made(self, count: int) -> Iterator[Reading]:
        """Yield invented readings; the time that it takes to make them up is set aside."""
        for first in range(0, count, _BLOCK):
            begun, clock = time.thread_time(), time.perf_counter()
            with self.beside.stopped():
                block = list(readings(min(_BLOCK, count - first), first=first))[::-1]
            self.making += time.thread_time() - begun
            self.making_by_clock += time.perf_counter() - clock
            while block:
                yield block.pop()

    def link(self, reading: Reading, record: Record, decided: Decided) -> Linking:
        """Link as the reader does, and count how long it takes, what the record is asked included."""
        begun = time.thread_time()
        linking = self.reader.link(reading, record, decided)
        self.linking += time.thread_time() - begun
        return linking


class Beside:
    """Look at the process that writes, where there is one: on Linux alone, elsewhere it is left out."""

    def __init__(self, record: Record) -> None:
        self.record = record

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Let it stand still for a while."""
        process = self.record.writer if sys.platform == "linux" else None
        if process:
            os.kill(process, signal.SIGSTOP)
        try:
            yield
        finally:
            if process:
                os.kill(process, signal.SIGCONT)

    def seconds(self) -> float:
        """Return the processor's time that it has taken."""
        process = self.record.writer
        return time.clock_gettime((~process << 3) | 2) if process and sys.platform == "linux" else 0.0

    def memory(self) -> float:
        """Return the most memory that it ever had, in MB."""
        process = self.record.writer
        told = Path(f"/proc/{process}/status")
        if not process or not told.exists():
            return 0.0
        line = next(each for each in told.read_text().splitlines() if each.startswith("VmHWM"))
        return int(line.split()[1]) / 1024


def main(count: int, place: str) -> None:
    """Add readings to a new record and print what each tenth of them took."""
    collect_rarely()  # as the command line does
    reader = Reader.load()
    where = "PostgreSQL" if is_address(place) else "a file"
    print(
        f"{count} readings added to {where}, a tenth a line; milliseconds of the processor, but for the clock's"
    )
    print(
        f"{'in all':>8} {'ms each':>8} {'linking':>8} {'writing':>8} {'by clock':>9} {'memory':>13} {'disk':>13}"
    )
    with Record.open(place) as record:
        beside, added = Beside(record), 0
        watch = Watch(reader, beside)
        before = _so_far(watch, beside)
        for number, _ in enumerate(
            record.add(watch.made(count), at=datetime.now(UTC), link=watch.link), start=1
        ):
            if number % max(1, count // 10):
                continue
            now = _so_far(watch, beside)
            each = [1000 * (one - other) / (number - added) for one, other in zip(now, before, strict=True)]
            took, linked, written, passed = each
            memory = f"{_memory():.0f} + {beside.memory():.0f} MB"
            print(
                f"{number:>8} {took:>8.2f} {linked:>8.2f} {written:>8.2f} {passed:>9.2f} {memory:>13} "
                f"{_disk(place, number)}",
                flush=True,
            )
            added, before = number, now


def _so_far(watch: Watch, beside: Beside) -> tuple[float, float, float, float]:
    """Return the seconds of both processes, of linking, of the one that writes, and by the clock."""
    writing = beside.seconds()
    took = time.process_time() - watch.making + writing
    return took, watch.linking, writing, time.perf_counter() - watch.making_by_clock


def _memory() -> float:
    """Return the most memory that the process ever had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _disk(place: str, number: int) -> str:
    return "" if is_address(place) else f"{Path(place).stat().st_size / number / 1000:>5.1f} kB each"


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        main(wanted, sys.argv[2] if len(sys.argv) > 2 else str(Path(folder) / "rasad.db"))

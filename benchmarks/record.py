"""Measure how fast reports are added to a record, how that grows with the record, and how much memory and disk it takes.

    python benchmarks/record.py [READINGS] [PLACE]

100,000 invented readings (see invented.py), if no other number is told, are added to a new record: a file in a temporary
folder, or the empty PostgreSQL database at PLACE. Making them up is not counted, by no clock; but what a thread writes
meanwhile is: by the clock as if the reports had been there already. One line for each tenth.
"""

import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from invented import readings

from rasad.judgement import Decided, Linking
from rasad.pipeline import Reader
from rasad.reading import Reading
from rasad.record.connect import is_address
from rasad.record.store import Record
from rasad.serve.memory import collect_rarely


class Watch:
    """Count the processor's time, but for what is set aside: the machine may have other work beside."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.making = self.making_by_clock = self.linking = 0.0

    def made(self, count: int) -> Iterator[Reading]:
        """Yield invented readings; the time that it takes to make them up is set aside."""
        made = readings(count)
        while True:
            begun, clock, others = time.thread_time(), time.perf_counter(), _of_others()
            reading = next(made, None)
            self.making += time.thread_time() - begun
            self.making_by_clock += max(0.0, time.perf_counter() - clock - (_of_others() - others))
            if reading is None:
                return
            yield reading

    def link(self, reading: Reading, record: Record, decided: Decided) -> Linking:
        """Link as the reader does, and count how long it takes, what the record is asked included."""
        begun = time.thread_time()
        linking = self.reader.link(reading, record, decided)
        self.linking += time.thread_time() - begun
        return linking


def _of_others() -> float:
    """Return the time that other threads than this one took of the processor."""
    return time.process_time() - time.thread_time()


def main(count: int, place: str) -> None:
    """Add readings to a new record and print what each tenth of them took."""
    collect_rarely()  # as the command line does
    watch = Watch(Reader.load())
    where = "PostgreSQL" if is_address(place) else "a file"
    print(
        f"{count} readings added to {where}, a tenth a line; milliseconds of the processor, but for the clock's"
    )
    print(f"{'in all':>8} {'ms each':>8} {'linking':>8} {'by clock':>9} {'memory':>8} {'disk':>13}")
    with Record.open(place) as record:
        added, since, making, linking = 0, time.process_time(), 0.0, 0.0
        clock, made = time.perf_counter(), 0.0
        for number, _ in enumerate(
            record.add(watch.made(count), at=datetime.now(UTC), link=watch.link), start=1
        ):
            if number % max(1, count // 10):
                continue
            passed = time.perf_counter() - clock - (watch.making_by_clock - made)
            took = time.process_time() - since - (watch.making - making)
            each = 1000 * took / (number - added)
            linked = 1000 * (watch.linking - linking) / (number - added)
            print(
                f"{number:>8} {each:>8.2f} {linked:>8.2f} {1000 * passed / (number - added):>9.2f} {_memory():>5.0f} MB "
                f"{_disk(place, number)}",
                flush=True,
            )
            added, since, making, linking = number, time.process_time(), watch.making, watch.linking
            clock, made = time.perf_counter(), watch.making_by_clock


def _memory() -> float:
    """Return the most memory that the process ever had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _disk(place: str, number: int) -> str:
    return "" if is_address(place) else f"{Path(place).stat().st_size / number / 1000:>5.1f} kB each"


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        main(wanted, sys.argv[2] if len(sys.argv) > 2 else str(Path(folder) / "rasad.db"))

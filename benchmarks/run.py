"""Measure how fast Rasad reads, in MB of UTF-8 a second: each stage, the whole, the command line; and how fast it starts.

make bench                  all
make bench ARGS="reading"   those whose name has the word
make bench ARGS="command"   the command line alone
"""

import compileall
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import rasad
from rasad.clean.normalize import fold_text
from rasad.clean.prepare import prepare
from rasad.document import Document
from rasad.extract.dates.find import find_dates
from rasad.pipeline import Reader
from rasad.serve.memory import collect_hardly_ever
from reports import SAMPLES, reports

_MEGABYTES = 3.0
_LOT = 32  # reports that `rasad read` reads together
_ROUNDS = 3
_FOLDER = 6.0  # MB of each language that the command line reads
_RASAD = Path(sys.executable).with_name("rasad")


def main(wanted: str) -> int:
    """Print the figures of all benchmarks whose name has a word in it."""
    collect_hardly_ever()  # as the command line does
    reader = Reader.load()
    for language in ("fa", "ar"):
        documents, origin = reports(language, _MEGABYTES)
        print(f"\n{language}: {origin}; the best of {_ROUNDS} rounds, one core")
        size = sum(len(document.text.encode("utf-8", "surrogatepass")) for document in documents) / 1e6
        for name, work in _stages(reader, language, documents).items():
            if wanted in name:
                took = min(_seconds(work) for _ in range(_ROUNDS))
                print(f"  {name:<28}{size / took:>8.1f} MB/s {len(documents) / took:>8.0f} reports/s")
    # As pip compiles what it installs: else each command, of a checkout that Python may not write to, compiles it anew.
    compileall.compile_dir(Path(rasad.__file__).parent, quiet=2)
    if wanted in "command line":
        _print_command_line()
    if wanted in "start":
        _print_starts()
    return 0


def _stages(reader: Reader, language: str, documents: list[Document]) -> dict[str, Callable[[], object]]:
    """Return the work of each stage over all documents, what it needs being ready."""
    lexicon = reader.vocabulary.lexicons[language]
    texts = [prepare(document) for document in documents]
    matches = [lexicon.scan(text.words) for text in texts]
    pairs = list(zip(texts, matches, strict=True))
    lots = [documents[first : first + _LOT] for first in range(0, len(documents), _LOT)]
    return {
        "fold": lambda: [fold_text(document.text) for document in documents],
        "prepare (fold, segment)": lambda: [prepare(document) for document in documents],
        "vocabulary scan": lambda: [lexicon.scan_but_signs(text.words) for text in texts],
        "date search": lambda: [find_dates(text, found, lexicon) for text, found in pairs],
        "whole reading": lambda: [reader.read_together(lot) for lot in lots],
    }


def _seconds(work: Callable[[], object]) -> float:
    """Return how many seconds some work takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _print_command_line() -> None:
    """Print how fast `rasad read` reads a folder of both languages, by the clock, on one core and by its own choice."""
    documents = [document for language in ("fa", "ar") for document in reports(language, _FOLDER)[0]]
    size = sum(len(document.text.encode("utf-8", "surrogatepass")) for document in documents) / 1e6
    print(
        f"\nrasad read --json, {len(documents)} files of {size:.1f} MB, start included; the best of {_ROUNDS}"
    )
    with tempfile.TemporaryDirectory() as folder:
        for number, document in enumerate(documents):
            Path(folder, f"{number:05}.txt").write_text(document.text, "utf-8")
        for name, options in {
            "one process": ["--processes", "1"],
            f"by default, {os.cpu_count()} cores": [],
        }.items():
            command: list[str | Path] = [_RASAD, "read", folder, "--json", *options]
            took = min(_seconds(lambda command=command: _run(command)) for _ in range(_ROUNDS))  # type: ignore[misc]
            print(f"  {name:<28}{size / took:>8.2f} MB/s {len(documents) / took:>8.0f} reports/s")


def _print_starts() -> None:
    """Print how long the command line takes from a cold process."""
    report = next(iter(sorted(SAMPLES.glob("*.fa.txt"))))
    print("\nstart, a new process, the best of 5")
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(report, folder)
        for name, command in {"rasad --help": ["--help"], "rasad read (one report)": ["read", copy]}.items():
            took = min(_seconds(lambda command=command: _run([_RASAD, *command])) for _ in range(5))  # type: ignore[misc]
            print(f"  {name:<28}{took:>8.3f} s")


def _run(command: list[str | Path]) -> None:
    """Run a command without showing what it prints."""
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:])))

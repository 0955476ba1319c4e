"""Measure how fast a record answers: searches for rare, middling and common words, dossiers, timelines.

    python benchmarks/asking.py PLACE

PLACE is a record that benchmarks/record.py has filled; the words are taken from the same invented readings.
"""

import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence

from invented import readings

from rasad.record.assemble import timeline
from rasad.record.dossiers import dossier
from rasad.record.export.rows import everything_known
from rasad.record.search import search
from rasad.record.store import Record
from rasad.record.summary import summary

_SAMPLED = 3_000
_ASKED = 60
_SEED = 7


def main(place: str) -> None:
    """Print the median and the 95th percentile of each kind of question, in milliseconds by the clock."""
    words = _words()
    with Record.open_to_read(place) as record:
        print(dict(summary(record)))
        print(f"{'milliseconds':<28}{'asked':>6}{'median':>9}{'p95':>9}{'most':>9}")
        for name, some in words.items():
            _print(f"search, {name} words", some, lambda word: search(record, word))
            _print(f"search reports, {name}", some, lambda word: search(record, word, kinds=["report"]))
        people = _often_told(record)
        _print("dossier of a person", people, lambda person: dossier(record, person))
        pairs = ["IR IQ", "IR TR", "IQ SA", "IR QA", "IQ TR"]
        _print("dossier of two states", pairs, lambda pair: dossier(record, *pair.split()))
        _print("timeline of two states", pairs[:1], lambda pair: timeline(record, *pair.split()))


def _words() -> dict[str, list[str]]:
    """Return words by how many reports have them, of a sample: one, a fiftieth to a tenth, more than a third."""
    counted: Counter[str] = Counter()
    for reading in readings(_SAMPLED):
        counted.update({word for word in reading.document.text.split() if len(word) > 3 and word.isalpha()})
    kinds = {
        "rare": [word for word, count in counted.items() if count == 1],
        "middling": [word for word, count in counted.items() if _SAMPLED / 50 < count < _SAMPLED / 10],
        "common": [word for word, count in counted.items() if count > _SAMPLED / 3],
    }
    chance = random.Random(_SEED)
    return {name: chance.sample(some, min(_ASKED, len(some))) for name, some in kinds.items()}


def _often_told(record: Record) -> list[str]:
    """Return some persons of the record, by id."""
    people = [known.id for known in everything_known(record) if known.id.startswith("person-")]
    return random.Random(_SEED).sample(people, min(_ASKED, len(people)))


def _print(name: str, questions: Sequence[str], ask: Callable[[str], object]) -> None:
    took = sorted(_milliseconds(ask, question) for question in questions)
    if took:
        shown = (took[len(took) // 2], took[int(0.95 * (len(took) - 1))], took[-1])
        print(f"{name:<28}{len(took):>6}" + "".join(f"{each:>9.1f}" for each in shown), flush=True)


def _milliseconds(ask: Callable[[str], object], question: str) -> float:
    begun = time.perf_counter()
    ask(question)
    return 1000 * (time.perf_counter() - begun)


if __name__ == "__main__":
    main(sys.argv[1])

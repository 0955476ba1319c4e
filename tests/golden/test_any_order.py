"""Our two-sided reports, added in any order: what is one has one id, and nothing else has."""

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from rasad.contract import reading_to_json
from rasad.document import Document
from rasad.pipeline import Reader
from rasad.reading import Reading
from rasad.record.store import Record

FOLDER = Path(__file__).parent
TEXTS = sorted(
    [
        *(FOLDER.parents[1] / "src" / "rasad" / "samples").glob("*.txt"),
        *(FOLDER / "agreements").glob("*.txt"),
        *(FOLDER / "pairs").glob("*.txt"),
    ]
)
READER = Reader.load()
AT = datetime(2026, 3, 2, tzinfo=UTC)
Seen: TypeAlias = Mapping[tuple[str, str], str]
"""Leads from a report and a name that the annotation gives to the record's id."""


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    """Return all our annotated reports, read."""
    named = {path.stem: path for path in TEXTS if _annotation(path.stem).exists()}
    return [READER.read(Document(source=name, text=path.read_text("utf-8"))) for name, path in named.items()]


def _annotation(name: str) -> Path:
    return FOLDER / "annotation" / f"{name}.json"


def _meets(one: Sequence[Sequence[int]], other: Sequence[Sequence[int]]) -> bool:
    return any(a < d and c < b for a, b in one for c, d in other)


def _people(told: Any, annotated: Any) -> Iterator[tuple[str, list[str]]]:
    for key, person in annotated["entities"].items():
        if person["kind"] == "person" and person["names"]:
            yield (
                key,
                [
                    each["id"]
                    for each in told["entities"]
                    if each["kind"] == "person"
                    and _meets(
                        [[m["start"], m["end"]] for m in each["mentions"] if m["form"] == "name"],
                        person["names"],
                    )
                ],
            )


def _grouped(told: Any, annotated: Any, sort: str) -> Iterator[tuple[str, list[str]]]:
    for meant in annotated[sort]:
        if meant.get("group"):
            yield (
                meant["group"],
                [
                    each["id"]
                    for each in told[sort]
                    if each["kind"] == meant["kind"] and _meets(each["spans"], meant["spans"])
                ],
            )


def _seen(reading: Reading, ids: Mapping[str, str], sort: str) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield what the annotation names and the reading finds once, with the record's id."""
    name = reading.document.source
    annotated = json.loads(_annotation(name).read_text("utf-8"))
    told = reading_to_json(reading)
    found = _people(told, annotated) if sort == "people" else _grouped(told, annotated, sort)
    for key, local in found:
        if len(local) == 1:
            yield (name, key), ids[local[0]]


def _score(seen: Seen) -> tuple[float, list[str]]:
    """Return F1 of pairs of two reports that have one id, and the pairs that have one wrongly."""
    pairs = [(one, other) for one, other in combinations(seen, 2) if one[0] != other[0]]
    meant = {pair for pair in pairs if pair[0][1] == pair[1][1]}
    made = {pair for pair in pairs if seen[pair[0]] == seen[pair[1]]}
    return 2 * len(meant & made) / (len(meant) + len(made)), [str(pair) for pair in made - meant]


@pytest.mark.parametrize("order", range(10))
def test_what_is_one_has_one_id_whatever_is_read_first(
    order: int, readings: list[Reading], tmp_path: Path
) -> None:
    shuffled = random.Random(order).sample(readings, len(readings))
    with Record.open(tmp_path / "rasad.db") as record:
        list(record.add(shuffled, at=AT, link=READER.link))
        linked = list(record.linked_readings())
    for sort in ("people", "events", "agreements"):
        seen = dict(each for reading, ids in linked for each in _seen(reading, ids, sort))
        score, wrong = _score(seen)
        assert wrong == []
        assert score >= 0.95

"""Measure the import of a Wikidata dump on a generated one: MB of JSON a second, and the memory it takes.

    python benchmarks/wikidata.py [MEGABYTES] [FORMAT]

FORMAT is gz, bz2 or json. The dump is made in a temporary folder: invented items in the real format, in proportions like
those of Wikidata, where most items are papers, stars and genes without a name in Persian, Arabic or Sorani.
"""

import bz2
import gzip
import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rasad.vocabulary.wikidata_import import Step, import_dump

_FIRST = 900_000_000  # far above the numbers that Wikidata has given out
_SYLLABLES = "نور داد مهر آذر کام یار پور زاد شهر بان گل رخ سام تاب راد".split()
_NAMED = 0.08  # of all items, those with a name in one of our languages
_OPEN = {"gz": gzip.open, "bz2": bz2.open, "json": open}


def main(megabytes: float, form: str) -> int:
    """Make a dump of a size, import it, print what it took."""
    with tempfile.TemporaryDirectory() as folder:
        dump = Path(folder) / f"dump.json.{form}"
        size = write_dump(dump, megabytes, form)
        before = _memory()
        begun = time.perf_counter()
        seen, took = Step(0, 0, 0, 0, 0), 0.0
        for step in import_dump(dump, Path(folder) / "words", since=1979):
            if isinstance(step, Step):
                seen, took = step, time.perf_counter() - begun
        wrote = time.perf_counter() - begun - took
        ratio = size / dump.stat().st_size
    print(f"{size / 1e6:.0f} MB of JSON as {form} ({ratio:.1f} to 1), {seen.seen} items, {seen.kept} kept")
    print(
        f"  {size / 1e6 / took:.0f} MB/s, {seen.seen / took:.0f} items/s, one core; the rows in {wrote:.1f} s"
    )
    print(f"  {_memory():.0f} MB of memory at most, {before:.0f} MB of them before")
    return 0


def write_dump(path: Path, megabytes: float, form: str) -> int:
    """Write a dump of a size in MB of JSON and return the size in bytes."""
    random.seed(7)
    chance = random.Random(7)
    size = 0
    with _OPEN[form](path, "wb") as file:
        file.write(b"[\n")
        for number, line in enumerate(_lines(chance)):
            made = (b",\n" if number else b"") + line
            size += len(made)
            file.write(made)
            if size > megabytes * 1e6:
                break
        file.write(b"\n]\n")
    return size


def _lines(chance: random.Random) -> Iterator[bytes]:
    """Yield items without end; what fills them is made once, as making it anew would take longer than reading it."""
    papers = [json.dumps(_item(chance, "Q13442814", named=False)).encode() for _ in range(400)]
    named = [
        json.dumps(_item(chance, kind, named=True)).encode()
        for kind in ("Q5", "Q515", "Q7278", "Q16521") * 100
    ]
    number = _FIRST
    while True:
        number += 1
        line = chance.choice(named if chance.random() < _NAMED else papers)
        yield line.replace(b"Q_NUMBER", b"Q%d" % number).replace(b"N_NUMBER", _name(number).encode())


def _name(number: int) -> str:
    """Return a name that no other item has, as JSON writes it."""
    words = []
    while number:
        number, place = divmod(number, len(_SYLLABLES))
        words.append(_SYLLABLES[place])
    return json.dumps(" ".join("".join(words[at : at + 2]) for at in range(0, len(words), 2)))[1:-1]


def _item(chance: random.Random, kind: str, *, named: bool) -> dict[str, Any]:
    """Return an item with its statements, references and links, about as large as Wikidata's are."""
    tags = ["en", "de", "fr", "es", "it", "ru", "zh", "tr", "pl", "sv"] + (
        ["fa", "ar", "ckb"] if named else []
    )
    claims = {
        f"P{chance.randint(600, 9000)}": [_statement("P2093", f"Author {chance.random()}")] for _ in range(12)
    }
    claims["P31"] = [_reference("P31", kind)]
    if kind == "Q5":
        claims["P39"] = [_reference("P39", "Q900000001", {"P580": [_time("+2014-05-01T00:00:00Z")]})]
        claims["P27"] = [_reference("P27", "Q794")]
    return {
        "type": "item",
        "id": "Q_NUMBER",
        "labels": {tag: {"language": tag, "value": f"N_NUMBER {tag}"} for tag in tags},
        "descriptions": {tag: {"language": tag, "value": "an item made for a measurement"} for tag in tags},
        "aliases": {tag: [{"language": tag, "value": "N_NUMBER other"}] for tag in tags[:4]},
        "claims": claims,
        "sitelinks": {
            f"{tag}wiki": {"site": f"{tag}wiki", "title": "N_NUMBER", "badges": []} for tag in tags
        },
        "lastrevid": 1,
        "modified": "2026-01-01T00:00:00Z",
    }


def _statement(name: str, value: object, kind: str = "string") -> dict[str, Any]:
    """Return a statement with a reference."""
    source = {
        "P248": [_snak("P248", {"entity-type": "item", "numeric-id": 5, "id": "Q5"}, "wikibase-entityid")]
    }
    return {
        "mainsnak": _snak(name, value, kind),
        "type": "statement",
        "id": f"Q_NUMBER${random.getrandbits(128):032x}",
        "rank": "normal",
        "references": [{"hash": f"{random.getrandbits(160):040x}", "snaks": source, "snaks-order": ["P248"]}],
    }


def _snak(name: str, value: object, kind: str) -> dict[str, Any]:
    """Return a property with its value."""
    return {
        "snaktype": "value",
        "property": name,
        "hash": f"{random.getrandbits(160):040x}",
        "datavalue": {"value": value, "type": kind},
        "datatype": kind,
    }


def _reference(name: str, number: str, qualifiers: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return a statement whose value is an item."""
    value = {"entity-type": "item", "numeric-id": int(number[1:]), "id": number}
    made = _statement(name, value, "wikibase-entityid")
    return {**made, "qualifiers": qualifiers} if qualifiers else made


def _time(day: str) -> dict[str, Any]:
    """Return a day as a qualifier."""
    return _snak("P580", {"time": day, "timezone": 0, "before": 0, "after": 0, "precision": 11}, "time")


def _memory() -> float:
    """Return the most memory that this process has taken, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


if __name__ == "__main__":
    sys.exit(main(float((sys.argv[1:] or ["300"])[0]), (sys.argv[2:] or ["gz"])[0]))

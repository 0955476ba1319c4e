"""Count, for each way in which words are told, how many statements are found and given their speaker."""

import importlib.util
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

MODES = ("direct", "colon", "indirect", "headline", "post")
PARTS = ("all", "seen", "blind")


class Counts(NamedTuple):
    """Hold how many statements of one mode were annotated, made, found, and found with the right speakers."""

    gold: int
    made: int
    found: int
    attributed: int

    def f1(self, hit: int) -> float:
        """Return F1 of so many hits."""
        return 2 * hit / (self.gold + self.made) if self.gold + self.made else 1.0


def print_modes(readings: Path, shared: Path) -> None:
    """Print F1 of statements and of their speakers by mode, language and part."""
    score = _load(shared / "score.py")
    tallies = {title: Counter[tuple[str, str]]() for title in _titles()}
    by_source = {Path(told["document"]["source"]).stem: told for told in _told(readings)}
    for path in sorted((shared / "gold").glob("*.json")):
        if path.stem in by_source:
            found = _count(score, by_source[path.stem], json.loads(path.read_text("utf-8")))
            language = path.stem[-2:]
            for part in ("all", "blind" if score.is_blind(path.stem) else "seen"):
                tallies[f"{language} {part}"].update(found)
    print("Statements by mode, F1 of content and of content with speakers (annotated statements):")
    print(f"{'mode':<10}" + "".join(f"{title:>20}" for title in tallies))
    for mode in MODES:
        print(f"{mode:<10}" + "".join(f"{_cell(tally, mode):>20}" for tally in tallies.values()))
    print()


def _titles() -> list[str]:
    return [f"{language} {part}" for language in ("fa", "ar") for part in PARTS]


def _cell(tally: Mapping[tuple[str, str], int], mode: str) -> str:
    """Return one cell of the table; nothing where no such statement is annotated."""
    counts = Counts(*(tally[mode, what] for what in Counts._fields))
    if not counts.gold:
        return "-"
    return f"{counts.f1(counts.found):.3f} {counts.f1(counts.attributed):.3f} ({counts.gold})"


def _load(path: Path) -> ModuleType:
    """Load score.py, so that statements are matched as it matches them."""
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _told(readings: Path) -> Iterator[dict[str, Any]]:
    """Yield the exported readings."""
    for line in readings.read_text("utf-8").splitlines():
        yield json.loads(line)


def _count(score: ModuleType, told: dict[str, Any], gold: dict[str, Any]) -> Counter[tuple[str, str]]:
    """Count the statements of one report: those made are of the mode of what they match, else of their own."""
    owner = score.align(told, gold)
    made, annotated = told["statements"], gold["statements"]

    def who(said: Mapping[str, Any]) -> set[str | None]:
        return {owner.get(each) for each in said["speakers"]}

    def likeness(said: Mapping[str, Any], meant: Mapping[str, Any]) -> float:
        overlap: float = score.iou([said["start"], said["end"]], meant["span"])
        return overlap + (who(said) == set(meant["speakers"])) if overlap >= _LEAST else 0.0

    counts = Counter[tuple[str, str]](
        (meant["mode"], "gold") for meant in annotated if not meant.get("optional")
    )
    pairs: Sequence[tuple[int, int]] = score.match(made, annotated, likeness)
    matched = dict(pairs)
    for number, said in enumerate(made):
        meant = annotated[matched[number]] if number in matched else None
        if meant is None or not meant.get("optional"):
            counts[meant["mode"] if meant else said["mode"], "made"] += 1
        if meant is not None and not meant.get("optional"):
            counts[meant["mode"], "found"] += 1
            counts[meant["mode"], "attributed"] += who(said) == set(meant["speakers"])
    return counts


_LEAST = 0.5  # overlap of content at which score.py takes two statements for one

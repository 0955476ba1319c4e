"""Score Rasad's readings against the annotated reports, as a user would make them: add, then export.

    make evaluate                       all figures, by language and part
    make evaluate ARGS=--misses         and every miss of the seen part

The annotated reports lie beside the project in ../shared and are no part of it; where they are absent
this says so and does nothing.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from modes import print_modes

SHARED = Path(__file__).resolve().parents[2] / "shared"
FOUNDING = ("mehr-2025-10-21.fa", "mayadeen-2025-08-11.ar")
_COLUMNS = 7


def main() -> int:
    """Add all articles to a fresh record, export it, and print score.py's figures."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    asked.add_argument("--misses", action="store_true", help="print every miss of the seen part")
    asked.add_argument("--keep", type=Path, help="keep the exported readings in this file")
    options = asked.parse_args()
    if not (SHARED / "gold").is_dir():
        print("evaluate: skipped, ../shared with the annotated reports is not here")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        record, readings = work / "rasad.db", work / "readings.jsonl"
        articles = sorted(path for path in (SHARED / "articles").glob("*.txt"))
        rasad = [sys.executable, "-m", "rasad"]
        subprocess.run([*rasad, "add", "--quiet", "--record", record, *articles], check=True)
        with readings.open("wb") as target:
            subprocess.run([*rasad, "export", "--record", record], check=True, stdout=target)
        if options.keep:
            shutil.copy(readings, options.keep)
        _print_founding(readings, work)
        _print_all(readings)
        _print_pairs(readings, work)
        print_modes(readings, SHARED)
        if options.misses:
            subprocess.run([*_score(readings, SHARED / "gold"), "--part", "seen", "--misses"], check=True)
    return 0


def _score(readings: Path, gold: Path) -> list[str | Path]:
    """Return the command that scores readings against a folder of annotations."""
    return [sys.executable, SHARED / "score.py", readings, gold, "--articles", SHARED / "articles"]


def _figures(command: Sequence[str | Path]) -> dict[str, dict[str, float]]:
    """Run score.py and return its figures."""
    done = subprocess.run([*command, "--json"], check=True, capture_output=True)
    figures: dict[str, dict[str, float]] = json.loads(done.stdout)
    return figures


def _print_founding(readings: Path, work: Path) -> None:
    """Print the figures of the two reports that Rasad was conceived from, each and both together."""
    columns = {}
    for title, names in {FOUNDING[0]: FOUNDING[:1], FOUNDING[1]: FOUNDING[1:], "both": FOUNDING}.items():
        gold = work / f"gold-{title}"
        gold.mkdir()
        for name in names:
            shutil.copy(SHARED / "gold" / f"{name}.json", gold)
        columns[title] = _figures(_score(readings, gold))
    print("The two founding reports, F1:")
    _print_table(columns)


def _print_all(readings: Path) -> None:
    """Print the figures of all annotated reports, by language and part."""
    columns = {}
    for language in ("fa", "ar"):
        for part in ("", "seen", "blind"):
            command = [*_score(readings, SHARED / "gold"), "--language", language]
            columns[f"{language} {part or 'all'}"] = _figures([*command, *(["--part", part] if part else [])])
    columns["all"] = _figures(_score(readings, SHARED / "gold"))
    print("All annotated reports, F1:")
    _print_table(columns)


def _print_pairs(readings: Path, work: Path) -> None:
    """Print what is tied together in two-sided pairs, each pair scored by itself.

    The annotation ties the two reports of a pair; one agreement that two pairs tell of is two things to it.
    """
    counts: dict[str, list[int]] = {}
    stems = sorted({path.name.split(".")[0] for path in (SHARED / "gold").glob("p[0-9]*.json")})
    for stem in stems:
        gold = work / f"gold-{stem}"
        gold.mkdir()
        for path in (SHARED / "gold").glob(f"{stem}.*.json"):
            shutil.copy(path, gold)
        found = _figures(_score(readings, gold))
        for figure in ("identity", "same_event", "same_agreement"):
            told = counts.setdefault(figure, [0, 0, 0])
            for place, part in enumerate(("hit", "predicted", "gold")):
                told[place] += int(found[figure][part])
    print(f"The {len(stems)} two-sided pairs, each by itself: F1 (right / predicted / annotated)")
    for figure, (hit, predicted, annotated) in counts.items():
        score = 2 * hit / (predicted + annotated) if predicted + annotated else 1.0
        print(f"{figure:<15}{score:>9.3f}   {hit}/{predicted}/{annotated}")
    print()


def _print_table(columns: dict[str, dict[str, dict[str, float]]]) -> None:
    """Print one row a figure, one column a selection of reports."""
    width = max(_COLUMNS, *map(len, columns))
    print(f"{'figure':<15}" + "".join(f"{title:>{width + 2}}" for title in columns))
    for figure in next(iter(columns.values())):
        if figure == "absent":
            continue
        print(
            f"{figure:<15}" + "".join(f"{found[figure]['f1']:>{width + 2}.3f}" for found in columns.values())
        )
    print()


if __name__ == "__main__":
    sys.exit(main())

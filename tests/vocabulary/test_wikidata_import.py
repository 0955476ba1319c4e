"""A dump becomes a folder of words; what is stopped, or killed, goes on and ends as if nothing had been."""

import gzip
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.vocabulary.dumps import items, lines, write_dump

from rasad.errors import VocabularyError
from rasad.vocabulary.wikidata_import import Step, import_dump
from rasad.vocabulary.wikidata_rows import Written

KILLED = """
import os, sys
from pathlib import Path
from rasad.vocabulary.wikidata_import import import_dump
steps = import_dump(Path(sys.argv[1]), Path(sys.argv[2]), since=1979, often=200_000)
for _ in range(5):
    print(next(steps).read, flush=True)
os._exit(9)
"""


def many() -> list[dict[str, Any]]:
    """Return the items of the small dump again and again under other numbers, more than is read at once."""
    return [{**row, "id": f"{row['id']}{count:03}"} for count in range(60) for row in items()]


def run(dump: Path, folder: Path, *, since: int = 1979) -> tuple[list[Step], Written]:
    *steps, written = import_dump(dump, folder, since=since)
    assert isinstance(written, Written)
    return [step for step in steps if isinstance(step, Step)], written


def files(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in sorted((folder / "both").iterdir())}


def test_a_dump_becomes_files_of_rows(tmp_path: Path) -> None:
    steps, written = run(write_dump(tmp_path / "dump.json"), tmp_path / "words")
    assert {subject: count for subject, count in written.rows.items() if count} == {
        "countries": 1,
        "organisations": 1,
        "outlets": 1,
        "people": 2,
        "places": 1,
    }
    assert (steps[-1].seen, steps[-1].kept, steps[-1].broken) == (12, 7, 0)
    assert steps[-1].read == steps[-1].size


def test_an_import_that_was_killed_ends_as_one_that_was_not(tmp_path: Path) -> None:
    dump = write_dump(tmp_path / "dump.json", many())
    run(dump, tmp_path / "whole")
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, dump, tmp_path / "killed"], capture_output=True, text=True, check=False
    )
    assert killed.returncode == 9, killed.stderr
    steps, _ = run(dump, tmp_path / "killed")
    assert int(killed.stdout.split()[-2]) >= 262_144 < steps[0].read  # it did not begin anew
    assert files(tmp_path / "killed") == files(tmp_path / "whole")


def test_a_download_that_was_cut_off_goes_on_when_it_is_complete(tmp_path: Path) -> None:
    rows = many()
    packed = b"".join(gzip.compress(part) for part in lines(rows).splitlines(keepends=True))
    dump = tmp_path / "dump.json.gz"
    dump.write_bytes(packed[: len(packed) // 2])
    with pytest.raises(VocabularyError, match="is cut off"):
        run(dump, tmp_path / "words")
    dump.write_bytes(packed)
    steps, _ = run(dump, tmp_path / "words")
    assert (steps[0].seen > 300, steps[-1].seen) == (True, len(rows))
    run(write_dump(tmp_path / "plain.json", rows), tmp_path / "other")
    assert files(tmp_path / "words") == files(tmp_path / "other")


def test_an_import_that_is_done_is_not_read_again(tmp_path: Path) -> None:
    dump = write_dump(tmp_path / "dump.json")
    _, before = run(dump, tmp_path / "words")
    assert run(dump, tmp_path / "words") == ([], before)


def test_a_line_that_is_no_item_stops_nothing_and_is_counted(tmp_path: Path) -> None:
    dump = write_dump(tmp_path / "dump.json")
    dump.write_bytes(dump.read_bytes().replace(b'{"type":"item","id":"Q999000006"', b'{"type":"item","id":6'))
    steps, _ = run(dump, tmp_path / "words")
    assert (steps[-1].seen, steps[-1].kept, steps[-1].broken) == (12, 6, 1)


def test_another_dump_or_year_is_not_mixed_in(tmp_path: Path) -> None:
    dump = write_dump(tmp_path / "dump.json")
    run(dump, tmp_path / "words")
    with pytest.raises(VocabularyError, match="was begun with another dump, year"):
        run(dump, tmp_path / "words", since=2000)
    with pytest.raises(VocabularyError, match="was begun with another dump, year"):
        run(write_dump(tmp_path / "other.json", items()[1:]), tmp_path / "words")


@pytest.mark.parametrize("content", [b"Q1,Q2\n", b"", b'{"type":"item"}\n', b"[\nQ1\n]\n"])
def test_what_is_no_dump_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "dump.json").write_bytes(content)
    with pytest.raises(VocabularyError, match=r"is no JSON dump of Wikidata|is cut off"):
        run(tmp_path / "dump.json", tmp_path / "words")

"""A dump is read line by line, packed or not, from any place where reading stopped; damage is told."""

import bz2
import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from rasad.errors import VocabularyError
from rasad.vocabulary.dump import Reached, batches, fingerprint

LINES = [b"[", *(b'{"number":%d},' % number for number in range(60_000)), b"]"]
TEXT = b"\n".join(LINES) + b"\n"


def parts(pack: Callable[[bytes], bytes]) -> bytes:
    """Pack a text in parts one behind the other that end in the middle of lines, as Wikidata's gz dumps are."""
    return b"".join(pack(TEXT[first : first + 300_001]) for first in range(0, len(TEXT), 300_001))


FORMS = {
    "plain": TEXT,
    "gz": gzip.compress(TEXT),
    "gz in parts": parts(gzip.compress),
    "gz padded": parts(gzip.compress) + b"\0" * 512,
    "bz2": bz2.compress(TEXT),
    "bz2 in parts": parts(bz2.compress),
}


def dump(folder: Path, content: bytes) -> Path:
    path = folder / "dump"
    path.write_bytes(content)
    return path


def lines(path: Path, start: Reached) -> list[bytes]:
    return [line for batch in batches(path, start) for line in batch.lines]


@pytest.mark.parametrize("form", FORMS)
def test_all_lines_are_read_and_from_every_place_those_behind_it(tmp_path: Path, form: str) -> None:
    path = dump(tmp_path, FORMS[form])
    found = list(batches(path, Reached()))
    assert [line for batch in found for line in batch.lines] == LINES
    for number, batch in enumerate(found):
        assert lines(path, batch.behind) == [line for later in found[number + 1 :] for line in later.lines]


def test_a_last_line_without_its_end_is_read(tmp_path: Path) -> None:
    assert lines(dump(tmp_path, b"[\n{}\n]"), Reached()) == [b"[", b"{}", b"]"]


@pytest.mark.parametrize("form", ["gz", "gz in parts", "bz2"])
def test_a_packed_file_that_is_cut_off_is_told(tmp_path: Path, form: str) -> None:
    path = dump(tmp_path, FORMS[form][:-20])
    with pytest.raises(VocabularyError, match="is cut off; complete the download"):
        lines(path, Reached())


def test_a_file_cut_off_in_a_line_is_told(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match="is cut off"):
        lines(dump(tmp_path, TEXT[:-10]), Reached())


@pytest.mark.parametrize("form", ["gz", "bz2"])
def test_damage_is_told_with_its_place(tmp_path: Path, form: str) -> None:
    content = bytearray(FORMS[form])
    content[len(content) // 2 : len(content) // 2 + 40] = b"\xff" * 40
    with pytest.raises(VocabularyError, match=r"is damaged near byte \d+"):
        lines(dump(tmp_path, bytes(content)), Reached())


def test_a_download_that_went_on_is_the_same_dump_and_another_is_not(tmp_path: Path) -> None:
    begun = fingerprint(dump(tmp_path, TEXT[:200_000]))
    assert fingerprint(dump(tmp_path, TEXT)) == begun
    assert fingerprint(dump(tmp_path, TEXT.replace(b"number", b"nummer"))) != begun

"""Files and folders become documents; what cannot is refused with a remedy."""

from pathlib import Path

import pytest

from rasad.acquire.files import find_reports, read_bytes, read_file
from rasad.errors import DocumentError


def test_a_folder_is_walked_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "deep/c.TXT", "notes.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", "utf-8")
    assert [path.name for path in find_reports([tmp_path])] == ["a.txt", "b.txt", "c.TXT"]


def test_a_missing_path_is_told(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no such file or folder"):
        list(find_reports([tmp_path / "absent.txt"]))


def test_a_folder_without_reports_is_told(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no reports in this folder"):
        list(find_reports([tmp_path]))


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    with pytest.raises(DocumentError, match="is empty"):
        read_file(path)


def test_a_file_of_50_megabytes_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(DocumentError, match=r"has 50 MB.*split it"):
        read_file(path)


def test_the_text_is_kept_to_the_letter(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes("سطر یک\r\nسطر دو \u200c".encode())
    assert read_file(path).text == "سطر یک\r\nسطر دو \u200c"


def test_a_file_has_one_source_by_whichever_path_it_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("report.txt").write_text("متن", "utf-8")
    given = [Path("report.txt"), Path("./report.txt"), tmp_path / "report.txt"]
    assert {read_file(path).source for path in given} == {"report.txt"}


def test_the_source_is_named_in_a_refusal() -> None:
    with pytest.raises(DocumentError, match="standard input: is empty"):
        read_bytes(b" \n", source="standard input")

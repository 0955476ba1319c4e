"""`rasad read` as a user runs it, with good input and bad."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.whole.running import SAMPLES, rasad

REPORT = "وزیر خارجه گفت: گفت‌وگوها ادامه دارد.\n"


def test_a_report_is_printed_as_a_card_with_its_words(tmp_path: Path) -> None:
    run = rasad("read", SAMPLES / "tehran-meeting.fa.txt", folder=tmp_path)
    assert run.status == 0
    assert "Persian · published 2025-10-21" in run.out
    assert "قاسم الاعرجی" in run.out
    assert "امنیت ایران و عراق به هم گره خورده است" in run.out
    assert run.err == ""


def test_json_is_one_line_a_report(tmp_path: Path) -> None:
    run = rasad("read", "--json", SAMPLES, folder=tmp_path)
    readings = [json.loads(line) for line in run.out.splitlines()]
    assert len(readings) == len(list(SAMPLES.glob("*.txt")))
    assert {reading["document"]["language"] for reading in readings} == {"fa", "ar"}


def test_standard_input_is_read(tmp_path: Path) -> None:
    run = rasad("read", "--json", "-", folder=tmp_path, given=REPORT.encode())
    assert json.loads(run.out)["document"]["text"] == REPORT


def test_no_progress_bar_stands_in_a_pipe(tmp_path: Path) -> None:
    run = rasad("read", "--json", SAMPLES, folder=tmp_path)
    assert run.err == ""


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("empty.txt", b"", "is empty"),
        ("binary.txt", bytes(range(256)) * 16, "save it as UTF-8"),
        ("image.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a PNG image"),
    ],
)
def test_one_bad_report_is_told_in_a_line_and_the_others_are_read(
    tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "good.txt").write_text(REPORT, "utf-8")
    run = rasad("read", "--json", ".", folder=tmp_path)
    assert run.status == 1
    assert len(run.out.splitlines()) == 1
    assert len(run.err.splitlines()) == 1
    assert told in run.err
    assert name in run.err


def test_two_processes_print_what_one_does_in_the_order_of_the_files(tmp_path: Path) -> None:
    for number in range(120):
        (tmp_path / f"{number:03}.txt").write_text(f"{REPORT}{number}", "utf-8")
    (tmp_path / "060.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    one, two = (rasad("read", "--json", "--processes", number, ".", folder=tmp_path) for number in ("1", "2"))
    sources = [json.loads(line)["document"]["source"] for line in two.out.splitlines()]
    assert sources == [f"{number:03}.txt" for number in range(120) if number != 60]
    assert two == one
    assert (two.status, len(two.err.splitlines())) == (1, 1)


@pytest.mark.parametrize("processes", ["1", "2"])
def test_who_presses_ctrl_c_has_whole_lines_and_no_traceback(tmp_path: Path, processes: str) -> None:
    for number in range(1500):  # several seconds of work
        (tmp_path / f"{number:04}.txt").write_text(f"{REPORT * 40}{number}", "utf-8")
    printed = tmp_path / "printed.jsonl"  # a file: what waits in a full pipe may be cut off
    with printed.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-u", "-m", "rasad", "read", "--json", "--processes", processes, "."],
            cwd=tmp_path,
            stdout=out,
            stderr=subprocess.PIPE,
            start_new_session=True,
            # heeded though the tests themselves run in the background, where Ctrl-C is ignored
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
        )
    while not printed.stat().st_size and process.poll() is None:
        time.sleep(0.05)
    os.killpg(
        process.pid, signal.SIGINT
    )  # as a terminal does: to all its processes, those that just start too
    _, told = process.communicate(timeout=60)
    sources = [json.loads(line)["document"]["source"] for line in printed.read_bytes().splitlines()]
    assert sources == [f"{number:04}.txt" for number in range(len(sources))]
    assert 0 < len(sources) < 1500
    assert process.returncode == 130
    assert told.decode().strip().startswith("rasad: stopped")
    assert "Traceback" not in told.decode()


def test_a_missing_path_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(REPORT, "utf-8")
    run = rasad("read", "--json", "absent.txt", "good.txt", folder=tmp_path)
    assert (run.status, len(run.out.splitlines())) == (1, 1)
    assert run.err == "rasad: absent.txt: there is no such file or folder; check the path\n"


def test_a_folder_without_reports_is_told(tmp_path: Path) -> None:
    run = rasad("read", ".", folder=tmp_path)
    assert run.status == 1
    assert "no reports in this folder" in run.err


def test_a_file_of_50_megabytes_is_told(tmp_path: Path) -> None:
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(50_000_000)
    run = rasad("read", "large.txt", folder=tmp_path)
    assert run.status == 1
    assert "split it into its reports" in run.err


@pytest.mark.parametrize("encoding", ["cp1256", "utf-16", "utf-8-sig"])
def test_other_encodings_give_the_same_text(tmp_path: Path, encoding: str) -> None:
    words = "قال وزير الخارجية إن المحادثات مستمرة."
    (tmp_path / "report.txt").write_bytes(words.encode(encoding))
    run = rasad("read", "--json", "report.txt", folder=tmp_path)
    assert json.loads(run.out)["document"]["text"] == words


@pytest.mark.parametrize("oddity", ["\0", "\ud800"])
def test_a_nul_and_a_lone_surrogate_go_through(tmp_path: Path, oddity: str) -> None:
    words = f"وزیر خارجه {oddity} گفت: راه باز است."
    (tmp_path / "odd.txt").write_bytes(words.encode("utf-8", "surrogatepass"))
    as_json = rasad("read", "--json", "odd.txt", folder=tmp_path)
    assert json.loads(as_json.out)["document"]["text"] == words
    assert rasad("read", "odd.txt", folder=tmp_path).status == 0


@pytest.mark.parametrize(
    ("words", "tag", "told"),
    [
        ("The foreign minister said that the talks will go on in the capital.", "en", "English"),
        ("外交部长说，会谈将继续进行。", "und", "unknown language"),
    ],
)
def test_another_language_is_read_as_far_as_it_goes(tmp_path: Path, words: str, tag: str, told: str) -> None:
    (tmp_path / "report.txt").write_text(words, "utf-8")
    assert (
        json.loads(rasad("read", "--json", "report.txt", folder=tmp_path).out)["document"]["language"] == tag
    )
    assert told in rasad("read", "report.txt", folder=tmp_path).out


def test_a_report_cannot_steer_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text("وزیر \x1b[2J خارجه \u202e گفت: راه \x07 باز است.", "utf-8")
    out = rasad("read", "report.txt", folder=tmp_path).out
    assert not re.search("[\x00-\x09\x0b-\x1f\u202a-\u202e]", out)


def test_wrong_usage_leaves_with_2(tmp_path: Path) -> None:
    assert rasad("read", folder=tmp_path).status == 2
    assert rasad("raed", "x.txt", folder=tmp_path).status == 2


def test_version_and_help_are_told(tmp_path: Path) -> None:
    assert re.fullmatch(r"rasad, version \d+\.\d+\.\d+\n", rasad("--version", folder=tmp_path).out)
    assert "Examples:" in rasad("--help", folder=tmp_path).out
    assert "Examples:" in rasad("read", "--help", folder=tmp_path).out

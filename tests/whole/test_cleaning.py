"""`rasad clean` restores the joiners of Persian text and leaves the rest alone."""

from pathlib import Path

from tests.whole.running import rasad


def test_deleted_and_spaced_joiners_are_restored(tmp_path: Path) -> None:
    given = "وزیر گفت همکاریهای دو کشور ادامه مییابد و راه ها باز می شود.\n"
    run = rasad("clean", "-", folder=tmp_path, given=given.encode())
    assert run.out == "وزیر گفت همکاری‌های دو کشور ادامه می‌یابد و راه‌ها باز می‌شود.\n"
    assert run.status == 0


def test_arabic_is_printed_as_it_is(tmp_path: Path) -> None:
    given = "قال الوزير إن المحادثات بين البلدين مستمرة.\n"
    run = rasad("clean", "-", folder=tmp_path, given=given.encode())
    assert run.out == given
    assert "not Persian" in run.err

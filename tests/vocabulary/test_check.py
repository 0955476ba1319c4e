"""Our own words have nothing to mend, and a folder that has is told what, with file and row."""

from pathlib import Path

from tests.vocabulary.folders import write

from rasad.pipeline import Reader
from rasad.vocabulary.check import check_examples, check_files, check_heads, check_words, in_order
from rasad.vocabulary.load import load

REMEDY = "make it one row, or name it weak in both"
READER = Reader(vocabulary=load())
FAULTY = {
    "accepted.yaml": "- forms: [شبتاب]\n  language: fa\n  subjects: [cues]\n  because: both shine\n",
    "both/organisations.yaml": "- id: one\n  names: {fa: [بنیاد نمونه], ar: [مؤسسة نموذج]}\n"
    "- id: two\n  names: {fa: [بنياد نمونه], ar: [مؤسسة نموذج ثان]}\n",
    "both/outlets.yaml": "- id: one\n  names: {fa: [نورافشان], ar: [نورافشان]}\n  weak: {fa: [نورافشان], ar: [نورافشان]}\n"
    "- id: two\n  names: {fa: [نورافشان], ar: [نورافشان]}\n  weak: {fa: [نورافشان], ar: [نورافشان]}\n",
    "both/people.yaml": "- id: nobody\n  names:\n    fa: [رضا نمونه‌ای‌زاده]\n",
    "fa/honorifics.yaml": "- forms: [نورافشانی]\n",
    "fa/relative_days.yaml": "- forms: [پس‌پس‌فردا]\n  unit: day\n  offset: 3\n  example: پس‌پس‌فردا.\n",
    "fa/weekdays.yaml": "- weekday: 8x\n  forms: [شنبه]\n"
    "- weekday: 6\n  weekday: 6\n  forms: [شنبه]\n  example: شنبه.\n",
}
"""Everything that a check tells of, and two outlets of one name, which is weak in both and so is none of it."""


def findings(folder: Path | None, *, reader: Reader | None = None) -> list[str]:
    """Return all findings; examples are run where a reader is given."""
    layers, faults = check_files(folder)
    faults += check_words(layers, folder)
    if reader:
        faults += check_examples(layers, folder, reader.show)
    return [str(fault) for fault in in_order(faults)]


def test_our_words_have_nothing_to_mend() -> None:
    layers, faults = check_files(None)
    assert [str(fault) for fault in [*faults, *check_words(layers, None)]] == []


def test_every_example_of_ours_shows_what_its_row_means() -> None:
    layers, _ = check_files(None)
    assert [str(fault) for fault in check_examples(layers, None, READER.show)] == []


def test_every_file_of_words_of_ours_says_what_it_is_for_and_shows_one() -> None:
    assert [str(fault) for fault in check_heads(READER.show)] == []


def test_what_is_to_be_mended_is_told_with_its_row(tmp_path: Path) -> None:
    folder = write(tmp_path, FAULTY)
    assert [finding.removeprefix(f"{folder}/") for finding in findings(folder)] == [
        "accepted.yaml row 1: شبتاب is not ambiguous; the row can go",
        f"both/organisations.yaml row 2: بنياد نمونه means {folder}/both/organisations.yaml row 1 too; {REMEDY}",
        "both/people.yaml row 1: has no name in ar",
        "fa/honorifics.yaml row 1: has no example",
        "fa/relative_days.yaml row 1: پس‌پس‌فردا has no counterpart in ar",
        "fa/weekdays.yaml row 1 (line 1): Expected `int`, got `str` - at `weekday`",
        "fa/weekdays.yaml row 2 (line 3): says `weekday` twice; only the last one counts",
    ]


def test_an_example_that_does_not_show_its_row_is_told(tmp_path: Path) -> None:
    rows = {
        "fa/offices.yaml": "- office: envoy\n  forms: [پیک‌دار]\n  example: سفیر ژاپن به دیدار استاندار رفت.\n",
        "fa/weekdays.yaml": "- weekday: 2\n  forms: [سه‌شنبه]\n  example: او ۳ مهر ۱۴۰۴ و سه‌شنبه آمد.\n",
    }
    folder = write(tmp_path, rows)
    reader = Reader(vocabulary=load(folder, cache=tmp_path / "cache.json"))
    assert [finding.partition(": ")[2] for finding in findings(folder, reader=reader)] == [
        "its example does not show it: سفیر ژاپن به دیدار استاندار رفت.",
        "its example shows weekday 4, not 2: او ۳ مهر ۱۴۰۴ و سه‌شنبه آمد.",
    ]

"""Measure the dates of published test cases: how many have the right days, which are refused and why.

    python benchmarks/dates.py            the figures, beside dateparser's where it is installed
    python benchmarks/dates.py --misses   each case that is missed, and each that is refused with its reason

The cases are those of other date libraries (see ../shared/data/dates-*); where that folder is absent, this
says so and ends. A case is refused where it is no date by the annotation guide (a clock, a duration, a
holiday, a set of days), or where its library reads it by another convention.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from rasad.clean.prepare import prepare
from rasad.document import Document
from rasad.extract.dates import find_dates
from rasad.vocabulary.load import Vocabulary, load
from rasad.when import When

CASES = Path(__file__).resolve().parents[2] / "shared" / "data"

_WEEKDAY = "(ال)?([اأ]ثنين|ثلاثاء?|[اأ]ربعاء?|خميس|جمع[ةه]|سبت|[اأ]حد)"
_REASONS = {
    "holiday": "عيد|كريسماس",
    "weekday without a direction, which Duckling reads as the next and reports mean as the last": f"^(هذا )?{_WEEKDAY}$",
    "month by its number, dialect, a slip of the pen": "شهر (ثلاث|ثلاثة|عشرة|3)|الشهر التاسع|الجاي|بكر|الماض$|امبارح",
    "counted from the day told before, in reports": "(اليوم|الاسبوع|الشهر|السنة) (السابقة?|التالي|المنصرم)$",
    "weekday counted within a month": f"({_WEEKDAY}|اسبوع|الاسبوع) (ال)?(اول|ثان|ثالث|اخير|أولى|ثانية)|"
    f"(اول|ثاني|ثان|ثالث|اخر) (يوم )?({_WEEKDAY}|اسبوع)",
    "weekday without its article": "^(احد|اثنين|ثلاثاء) الاسبوع",
    "day of the month without its month": f"{_WEEKDAY} (السادس عشر|السابع عشرة|الحادي والثلاثين|الثاني)",
    "part of a month, which Duckling reads as one day": "نص |نصف|منتصف|بداية",
    "a day told by a clause": "الذي|الي |القبل",
    "month and year in figures": r"^\d/\d{4}$",
    "a length of time": "في 10 أيام",
    "no such day: that month had 29": "30-02-1433",
}


class Case(NamedTuple):
    """Hold one case: its words, its language, the day that it is read on and the value that is right."""

    source: str
    words: str
    language: str
    read_on: date | None
    value: str


def main(arguments: list[str]) -> int:
    """Print how many cases of each source have the right value."""
    if not CASES.is_dir():
        print("no date cases: ../shared/data is not here")
        return 0
    vocabulary = load()
    right: Counter[str] = Counter()
    by_peer: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    peer = _dateparser()
    for case in (*_duckling(), *_dateparser_jalali(), *_dateparser_hijri(), *_recognizers()):
        reason = _refusal(case)
        if reason:
            refused[reason] += 1
            if "--misses" in arguments:
                print(f"refused  {case.source}: {case.words!r} ({reason})")
            continue
        asked[case.source] += 1
        found = _values(case, vocabulary)
        right[case.source] += case.value in found
        by_peer[case.source] += peer is not None and peer(case) == case.value
        if case.value not in found and "--misses" in arguments:
            print(f"missed   {case.source}: {case.words!r} is {case.value}, found {found}")
    print(f"{'right days':<24}{'cases':>6}{'rasad':>8}{'dateparser':>12}")
    for tally in (asked, right, by_peer):
        tally["all"] = tally.total()
    for source, count in asked.items():
        ours, theirs = right[source], by_peer[source]
        told = f"{theirs / count:>12.3f}" if peer else f"{'absent':>12}"
        print(f"{source:<24}{count:>6}{ours / count:>8.3f}{told}")
    for reason, count in refused.most_common():
        print(f"refused {count:>4}  {reason}")
    _print_traps(vocabulary)
    return 0


def _print_traps(vocabulary: Vocabulary) -> None:
    """Print in how many of parstdex's sentences without any time no date is found (MIT licence)."""
    cases = json.loads((CASES / "dates-fa-parstdex" / "tests_data.json").read_text("utf-8"))
    traps = [case["test_input"] for case in cases if case["expected"] == "[]"]
    wrong = []
    for words in traps:
        values = _values(Case("parstdex", words, "fa", date(2022, 1, 1), ""), vocabulary)
        wrong += [f"         {words!r}: {values}"] if values else []
    print(
        f"traps of parstdex, sentences without a date: none found in {len(traps) - len(wrong)} of {len(traps)}"
    )
    print("\n".join(wrong))


def _dateparser() -> Callable[[Case], str] | None:
    """Return dateparser's reading of a case, where it is installed."""
    if find_spec("dateparser") is None:
        return None
    parse = import_module("dateparser").parse

    def read(case: Case) -> str:
        on = case.read_on or date(2025, 1, 1)
        settings = {"RELATIVE_BASE": datetime(on.year, on.month, on.day, tzinfo=UTC).replace(tzinfo=None)}
        found = parse(case.words, languages=[case.language], settings=settings)
        return found.date().isoformat() if found else ""

    return read


def _refusal(case: Case) -> str:
    """Return why a case is no date by the guide, or an empty string."""
    return next((reason for reason, words in _REASONS.items() if re.search(words, case.words)), "")


def _values(case: Case, vocabulary: Vocabulary) -> list[str]:
    """Return the values found in a case, without times of day."""
    published = When.of_date(case.read_on) if case.read_on else None
    document = Document(source="case", text=case.words, published=published)
    text = replace(prepare(document), language=case.language)
    lexicon = vocabulary.lexicons[case.language]
    found = find_dates(text, lexicon.scan(text.words), lexicon)
    return [phrase.when.value.partition("T")[0] for phrase in found.phrases if phrase.when]


def _duckling() -> Iterator[Case]:
    """Yield the Arabic phrases of Duckling that are days, weeks, months and years (BSD licence)."""
    path = CASES / "dates-ar-duckling" / "Duckling_Time_AR_Corpus.hs"
    blocks = re.findall(
        r"examples \((datetime\w*) \(+(.*?)\)+ (\w+)[^\[]*\[(.*?)\]", path.read_text("utf-8"), re.DOTALL
    )
    for kind, numbers, grain, phrases in blocks:
        if kind != "datetime" or grain not in {"Day", "Week", "Month", "Year"}:
            continue
        year, month, day = (int(number) for number in numbers.split(",")[:3])
        first = date(year, month, day)
        value = {
            "Day": first.isoformat(),
            "Week": f"{first}/{first + timedelta(days=6)}",
            "Month": f"{first:%Y-%m}",
            "Year": f"{first:%Y}",
        }[grain]
        for words in re.findall(r'"(.*?)"', phrases):
            yield Case("duckling", words, "ar", date(2013, 2, 12), value)


def _dateparser_jalali() -> Iterator[Case]:
    """Yield dateparser's Jalali dates (BSD licence)."""
    path = CASES / "dates-fa-ar-dateparser" / "tests_test_jalali.py.txt"
    found = re.findall(r'date_string="([^"]+)",\s+dt=datetime\((\d+), (\d+), (\d+)', path.read_text("utf-8"))
    for words, year, month, day in found:
        value = date(int(year), int(month), int(day)).isoformat()
        yield Case("dateparser, Jalali", words, "fa", None, value)


def _dateparser_hijri() -> Iterator[Case]:
    """Yield dateparser's Hijri dates in four figures (BSD licence)."""
    path = CASES / "dates-fa-ar-dateparser" / "tests_test_hijri.py.txt"
    found = re.findall(
        r'dt_string="([^"]+)",\s+dt_obj=datetime\((\d+), (\d+), (\d+)', path.read_text("utf-8")
    )
    for words, year, month, day in found:
        if re.search(r"-\d{4}", words):
            value = date(int(year), int(month), int(day)).isoformat()
            yield Case("dateparser, Hijri", words, "ar", None, value)


def _recognizers() -> Iterator[Case]:
    """Yield the Arabic days of Recognizers-Text that have a value of their own (MIT licence)."""
    path = CASES / "dates-ar-recognizers" / "DateTime_Arabic_MergedParser.json"
    for case in json.loads(path.read_text("utf-8-sig")):
        read_on = date.fromisoformat(case["Context"]["ReferenceDateTime"][:10])
        for result in case["Results"]:
            values = result["Value"]["values"] if result.get("Type", "").endswith(".date") else []
            if len(values) == 1 and re.fullmatch(r"\d{4}-\d\d-\d\d", values[0]["value"]):
                yield Case("Recognizers-Text", case["Input"], "ar", read_on, values[0]["value"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Read the published test cases of other date libraries: what is a date in them, where it stands, what it means."""

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from rasad.when import When

CASES = Path(__file__).resolve().parents[2] / "shared" / "data"
_RECOGNIZERS = CASES / "dates-ar-recognizers"
_DATEPARSER = CASES / "dates-fa-ar-dateparser"
_READ_ON = date(2016, 11, 7)  # the day of Recognizers-Text where a case gives none
_UNTYPED = re.compile(r"(datetimeV2\.)?(\w+)")


class Case(NamedTuple):
    """Hold one expression: the text that it stands in, its own words, and where or what day it is.

    `span` is where it stands, for those asked for their place; `values` are the values that are right, ISO 8601
    without a time of day, for those asked for their days. `parts` are the places of all expressions of its text, since
    one date of ours may be two of another library (جمعه ، 28 آبان 1395). `kind` is its library's own: date, datetime, time, set ...
    """

    source: str
    text: str
    words: str
    language: str
    read_on: date
    kind: str = "date"
    span: tuple[int, int] | None = None
    values: tuple[str, ...] = ()
    parts: tuple[tuple[int, int], ...] = ()


def span_cases() -> Iterator[Case]:
    """Yield the expressions whose place in a sentence is given."""
    for path in sorted(_RECOGNIZERS.glob("DateTime_Arabic_*Extractor.json")):
        yield from _extracted(path)
    for case in json.loads((CASES / "dates-fa-parstdex" / "tests_data.json").read_text("utf-8")):
        text = case["test_input"]
        spans = [(start, end) for start, end in json.loads(case["expected"] or "[]")]
        for start, end in spans:
            words = text[start:end]
            yield Case(
                "parstdex",
                text,
                words,
                "fa",
                date(2022, 1, 1),
                "expression",
                (start, end),
                parts=tuple(spans),
            )
    for text, found in _searched():
        for words, _ in found:
            start = text.find(words)
            yield Case(
                "dateparser, search",
                text,
                words,
                _language(text),
                date(2000, 1, 1),
                "date",
                (start, start + len(words)),
            )


def value_cases() -> Iterator[Case]:
    """Yield the expressions whose days are given."""
    for name in ("Merged", "DateTime", "DateTimePeriod", "Holiday", "Duration", "Set", "Time", "TimePeriod"):
        yield from _parsed(_RECOGNIZERS / f"DateTime_Arabic_{name}Parser.json")
    yield from _duckling()
    yield from _dateparser()
    for text, found in _searched():
        for words, day in found:
            yield Case(
                "dateparser, search",
                text,
                words,
                _language(text),
                date(2000, 1, 1),
                values=(day.isoformat(), f"{day:%Y-%m}" if day.day == 1 else ""),
            )


def traps() -> list[str]:
    """Return the sentences of parstdex that hold no expression of time."""
    cases = json.loads((CASES / "dates-fa-parstdex" / "tests_data.json").read_text("utf-8"))
    return [case["test_input"] for case in cases if case["expected"] == "[]"]


def _extracted(path: Path) -> Iterator[Case]:
    """Yield the Arabic expressions of Recognizers-Text that are to be found (MIT licence)."""
    for case in json.loads(path.read_text("utf-8-sig")):
        text = case["Input"]
        for result in case["Results"]:
            words, start = result["Text"], result.get("Start", -1)
            if text[start : start + len(words)] != words or start < 0:
                start = text.find(words)
            found = (start, start + len(words)) if start >= 0 else None
            yield Case("Recognizers-Text", text, words, "ar", _read_on(case), _kind(result), found)


def _parsed(path: Path) -> Iterator[Case]:
    """Yield the Arabic expressions of Recognizers-Text with their days, past or to come (MIT licence)."""
    for case in json.loads(path.read_text("utf-8-sig")):
        for result in case["Results"]:
            value = result.get("Value") or {}
            told = value.get("values") or [value.get("PastResolution"), value.get("FutureResolution")]
            days = tuple(dict.fromkeys(filter(None, map(_days, filter(None, told)))))
            yield Case(
                "Recognizers-Text",
                case["Input"],
                result["Text"],
                "ar",
                _read_on(case),
                _kind(result),
                values=days,
            )


def _kind(result: dict[str, Any]) -> str:
    found = _UNTYPED.fullmatch(result.get("Type") or "")
    return found[2] if found else "none"


def _read_on(case: dict[str, Any]) -> date:
    told = case.get("Context", {}).get("ReferenceDateTime")
    return date.fromisoformat(told[:10]) if told else _READ_ON


def _days(told: dict[str, str]) -> str:
    """Return the days of a resolution: of a day, a moment, or a range whose end is left out."""
    one = told.get("date") or told.get("dateTime") or told.get("value") or ""
    if re.match(r"\d{4}-\d\d-\d\d", one):
        return one[:10]
    start = told.get("startDateTime") or told.get("startDate") or told.get("start") or ""
    end = told.get("endDateTime") or told.get("endDate") or told.get("end") or ""
    if not (re.match(r"\d{4}-\d\d-\d\d", start) and re.match(r"\d{4}-\d\d-\d\d", end)):
        return ""
    first, last = date.fromisoformat(start[:10]), date.fromisoformat(end[:10])
    if len(end) == len("2016-11-08") and last > first:
        last -= timedelta(days=1)
    return When.of_interval(first, last).value


def _duckling() -> Iterator[Case]:
    """Yield the Arabic expressions of Duckling (BSD licence)."""
    corpus = (CASES / "dates-ar-duckling" / "Duckling_Time_AR_Corpus.hs").read_text("utf-8")
    read_on = date(2013, 2, 12)
    for block in re.split(r"\bexamples \(", corpus)[1:]:
        told = re.match(r"(\w+) \(+(\d+), (\d+), (\d+)[^)]*\)[^\w]*(\w+)", block)
        phrases = re.findall(r'"([^"]*)"', block.partition("[")[2].partition("]")[0])
        for words in phrases:
            kind = f"{told[1]} {told[5]}" if told else "other"
            value = _duckling_value(told) if told else ""
            yield Case("Duckling", words, words, "ar", read_on, kind, values=(value,) if value else ())


def _duckling_value(told: re.Match[str]) -> str:
    first = date(*(int(told[n]) for n in (2, 3, 4)))
    return {
        "Week": f"{first}/{first + timedelta(days=6)}",
        "Month": f"{first:%Y-%m}",
        "Year": f"{first:%Y}",
    }.get(told[5], first.isoformat())


def _dateparser() -> Iterator[Case]:
    """Yield dateparser's Jalali, Hijri, translated and relative dates (BSD licence)."""
    patterns = (
        ("jalali", "fa", r'date_string="([^"]+)",\s+dt=datetime\((\d+), (\d+), (\d+)'),
        ("hijri", "ar", r'dt_string="([^"]+)",\s+dt_obj=datetime\((\d+), (\d+), (\d+)'),
    )
    for name, language, pattern in patterns:
        found = re.findall(pattern, (_DATEPARSER / f"tests_test_{name}.py.txt").read_text("utf-8"))
        for words, *numbers in found:
            value = date(*map(int, numbers)).isoformat()
            yield Case(f"dateparser, {name}", words, words, language, date(2025, 1, 1), values=(value,))
    translated = (_DATEPARSER / "tests_test_languages.py.txt").read_text("utf-8")
    for language, words, english in re.findall(r'param\("(ar|fa)", "([^"]+)", "([^"]+)"', translated):
        yield Case(
            "dateparser, languages", words, words, language, date(2025, 1, 1), values=_in_english(english)
        )
    fresh = (_DATEPARSER / "tests_test_freshness_date_parser.py.txt").read_text("utf-8")
    for words, ago in re.findall(r'param\(\s*"([^"]*[ء-ی][^"]*)",\s*ago=\{([^}]*)\}', fresh):
        days = re.fullmatch(r'"days": (\d+)', ago)
        value = (date(2025, 1, 1) - timedelta(days=int(days[1]))).isoformat() if days else ""
        yield Case(
            "dateparser, freshness", words, words, "ar", date(2025, 1, 1), values=(value,) if value else ()
        )


def _in_english(words: str) -> tuple[str, ...]:
    """Return the day that dateparser's English words for a date tell, none where they are a length of time."""
    ago = re.fullmatch(r"(\d) day ago", words)
    if ago:
        return ((date(2025, 1, 1) - timedelta(days=int(ago[1]))).isoformat(),)
    day = re.match(r"(\d+) january (\d{4})", words)
    return (date(int(day[2]), 1, int(day[1])).isoformat(),) if day else ()


def _searched() -> Iterator[tuple[str, list[tuple[str, date]]]]:
    """Yield dateparser's sentences with the dates in them (BSD licence)."""
    source = (_DATEPARSER / "tests_test_search.py.txt").read_text("utf-8")
    for block in re.findall(r'param\(\s*"(?:ar|fa)",((?:\s*"[^"]*")+),\s*\[(.*?)\],\s*\n', source, re.DOTALL):
        text = "".join(re.findall(r'"([^"]*)"', block[0]))
        dates = re.findall(r'\("([^"]+)", datetime\.datetime\((\d+), (\d+), (\d+)', block[1])
        yield text, [(words, date(int(y), int(m), int(d))) for words, y, m, d in dates]


def _language(text: str) -> str:
    return "fa" if re.search("[پچژگ]|سپتامبر", text) else "ar"

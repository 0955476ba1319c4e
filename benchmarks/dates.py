"""Measure dates on the published cases of other libraries: where they stand, which days they are, how fast they are found.

    python benchmarks/dates.py            the figures, beside the peers that are installed (dateparser, parstdex)
    python benchmarks/dates.py --misses   each expression that is missed, and each that is refused with its reason

The cases are those of ../shared/data/dates-* (see date_cases.py); where that folder is absent, this says so and ends.
An expression is refused where it is no date by the annotation guide, or where its library reads it by another
convention than reports do; date_refusals.py says which, and why.
"""

import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple

from date_cases import CASES, Case, span_cases, traps, value_cases
from date_refusals import refusal

from rasad.clean.prepare import prepare
from rasad.document import Document
from rasad.extract.dates.find import find_dates
from rasad.script import fold
from rasad.vocabulary.load import Vocabulary, load
from rasad.when import When
from reports import reports

_WORD = re.compile(r"[\w\u064b-\u0655\u200c]+")
# What an expression of time may have beside its date by other guides: prepositions, words of ranges and of parts, clocks.
_BESIDE = frozenset(
    fold(
        """
        من إلى حتى بين ما في هذا هذه منذ قبل بعد يوم ليوم يومي و أو ابتداء تنتهي مع على عند خلال بداية نهاية مطلع منتصف لاحق مبكر
        وقت يتجاوز لا بتاريخ يساوي شهر صباح صباحا صباحًا مساء ظهر ظهرا ظهرًا الظهر ليل ليلا الصباح المساء الليل الباكر النصف والنصف ليلة
        الساعة حوالي تمام الربع إلا دقيقة وعشرين عشرين الخامسة السابعة الثامنة الواحدة بقية الحالي متأخر ص بتوقيت gmt
        در از تا به بین الی لغایت روز روزهای تاریخ ابتدای اوایل اواخر پایان انتهای کنون تاکنون نخستین ساعات ساعت بامداد صبح ظهر
        عصر شب شامگاه غروب بعداز بعد قبل طی حدفاصل سالهای نیمه اول بازه هفتماهه ششماهه روزی پیش ب ظ pm am
        """
    ).split()
)
_CLOCK = re.compile(
    r"(?:(?:ساعت|الساعة)\s+)?\d{1,2}\s*:\s*\d\d(?:\s*:\s*\d\d)?|(?:ساعت|الساعة) \d{1,2}|"
    r"\b\d{1,2}(?=[ ،]+(?:صباح|مساء|ظهر|غروب|هذا))|(?<=في )7$|12.15$"
)
_PEER_MEGABYTES = 0.05
_OUR_MEGABYTES = 3.0

Finder = Callable[[Case], list[tuple[int, int, str]]]


class Tallies(NamedTuple):
    """Count expressions by source: asked for, and right by each reader."""

    asked: Counter[str]
    right: dict[str, Counter[str]]
    refused: Counter[str]


def main(arguments: list[str]) -> int:
    """Print the figures of places, days and speed."""
    if not CASES.is_dir():
        print("no date cases: ../shared/data is not here")
        return 0
    vocabulary = load()
    ours: Finder = lambda case: _found(case, vocabulary)  # noqa: E731
    finders: dict[str, Finder] = {"rasad": ours, **_peers()}
    verbose = "--misses" in arguments
    for name, cases, is_right in (
        ("place", span_cases(), _right_place),
        ("days", value_cases(), _right_days),
    ):
        _print_tallies(name, _tally(cases, finders, is_right, verbose=verbose))
    _print_traps(ours)
    _print_speed(vocabulary)
    return 0


def _tally(
    cases: Iterable[Case],
    finders: dict[str, Finder],
    is_right: Callable[[Case, list[tuple[int, int, str]]], bool],
    *,
    verbose: bool,
) -> Tallies:
    """Return how many expressions are asked for, right and refused."""
    tallies = Tallies(Counter(), {name: Counter() for name in finders}, Counter())
    for case in cases:
        reason = refusal(case)
        if reason:
            tallies.refused[reason] += 1
            if verbose:
                print(f"refused  {case.source}: {case.words!r} ({reason})")
            continue
        tallies.asked[case.source] += 1
        for name, find in finders.items():
            found = find(case)
            right = is_right(case, found)
            tallies.right[name][case.source] += right
            if verbose and not right and name == "rasad":
                told = [(case.text[start:end], value) for start, end, value in found]
                print(f"missed   {case.source}: {case.words!r} {case.values or ''} in {case.text!r}: {told}")
    return tallies


def _print_tallies(name: str, tallies: Tallies) -> None:
    """Print the shares by source and of all, and the refused by reason."""
    readers = list(tallies.right)
    print(f"\n{'right ' + name:<24}{'asked':>6}" + "".join(f"{reader:>12}" for reader in readers))
    for source in (*tallies.asked, "all"):
        asked = tallies.asked[source] if source != "all" else tallies.asked.total()
        row = ""
        for reader in readers:
            counted = tallies.right[reader]
            right = counted[source] if source != "all" else counted.total()
            row += f"{right / asked:>12.3f}"
        print(f"{source:<24}{asked:>6}{row}")
    print(f"refused {tallies.refused.total()}:")
    for reason, count in tallies.refused.most_common():
        print(f"  {count:>4}  {reason}")


def _right_place(case: Case, found: Sequence[tuple[int, int, str]]) -> bool:
    """Tell whether all that is a date of an expression is found, and nothing beyond it."""
    start, end = case.span or (0, 0)
    over = [(first, last) for first, last, _ in found if first < end and last > start]
    covered = bytearray(len(case.text) + 1)
    for first, last in over:
        covered[first:last] = b"\x01" * (last - first)
    for clock in _CLOCK.finditer(case.text):
        covered[clock.start() : clock.end()] = b"\x01" * (clock.end() - clock.start())
    left = [word[0] for word in _WORD.finditer(case.text, start, end) if not covered[word.start()]]
    beyond = [
        word[0]
        for first, last in over
        for word in _WORD.finditer(case.text, first, last)
        if not any(word.end() > begin and word.start() < stop for begin, stop in (*case.parts, (start, end)))
    ]
    return bool(over) and all(fold(word) in _BESIDE for word in left + beyond)


def _right_days(case: Case, found: Sequence[tuple[int, int, str]]) -> bool:
    """Tell whether a date has one of the values that are right, or two are the ends of that range."""
    start = max(0, case.text.find(case.words))
    end = start + len(case.words)
    values = [value for first, last, value in found if first < end and last > start and value]
    if any(value in case.values for value in values):
        return True
    if len(values) < 2:
        return False
    ends = [When.parse(value) for value in values]
    first, last = min(when.first for when in ends), max(when.last for when in ends)
    return When.of_interval(first, last).value in case.values


def _found(case: Case, vocabulary: Vocabulary) -> list[tuple[int, int, str]]:
    """Return the dates that Rasad finds: start, end, ISO 8601 without a time of day."""
    document = Document(source="case", text=case.text, published=When.of_date(case.read_on))
    text = replace(prepare(document), language=case.language)
    lexicon = vocabulary.lexicons[case.language]
    return [
        (*text.span(phrase.first, phrase.end), phrase.when.value.partition("T")[0] if phrase.when else "")
        for phrase in find_dates(text, lexicon.scan(text.words), lexicon).phrases
    ]


def _peers() -> dict[str, Finder]:
    """Return what the peers that are installed find."""
    found: dict[str, Finder] = {}
    if find_spec("dateparser"):
        search = import_module("dateparser.search").search_dates
        parse = import_module("dateparser").parse
        found["dateparser"] = lambda case: _dateparser(case, search, parse)
    if find_spec("parstdex"):
        model = import_module("parstdex").Parstdex()
        found["parstdex"] = lambda case: [
            (start, end, "") for start, end in (model.extract_span(case.text)["datetime"] or ())
        ]
    return found


def _dateparser(
    case: Case, search: Callable[..., Any], parse: Callable[..., Any]
) -> list[tuple[int, int, str]]:
    """Return what dateparser finds: all of a bare expression, or what it finds in a sentence."""
    on = case.read_on
    settings = {"RELATIVE_BASE": datetime(on.year, on.month, on.day)}  # noqa: DTZ001
    if case.words == case.text:
        day = parse(case.words, languages=[case.language], settings=settings)
        return [(0, len(case.text), day.date().isoformat())] if day else []
    found = []
    for words, day in search(case.text, languages=[case.language], settings=settings) or ():
        start = case.text.find(words)
        found.append((start, start + len(words), day.date().isoformat()))
    return found


def _print_traps(ours: Finder) -> None:
    """Print in how many of parstdex's sentences without any time no date is found (MIT licence)."""
    wrong = []
    sentences = traps()
    for words in sentences:
        found = ours(Case("parstdex", words, words, "fa", date(2022, 1, 1)))
        wrong += [f"  {words!r}: {[words[start:end] for start, end, _ in found]}"] if found else []
    print(
        f"\nsentences of parstdex without a date: none found in {len(sentences) - len(wrong)} of {len(sentences)}"
    )
    print("\n".join(wrong))


def _print_speed(vocabulary: Vocabulary) -> None:
    """Print how many MB of UTF-8 of varied reports a second of the processor is enough for."""
    print(f"\n{'speed, MB/s':<36}{'fa':>8}{'ar':>8}")
    rows: dict[str, list[float]] = {}
    for language in ("fa", "ar"):
        documents, _ = reports(language, _OUR_MEGABYTES)
        few, _ = reports(language, _PEER_MEGABYTES)
        for name, work in _works(vocabulary, language, documents).items():
            rows.setdefault(name, []).append(_speed(work, documents))
        for name, find in _peers().items():
            if name == "dateparser" or language == "fa":
                cases = [Case("", document.text, "", language, date(2025, 1, 1)) for document in few]
                rows.setdefault(name, []).append(_speed(partial(_each, find, cases), few))
    for name, speeds in rows.items():
        print(f"{name:<36}" + "".join(f"{speed:>8.2f}" for speed in speeds))


def _works(
    vocabulary: Vocabulary, language: str, documents: Sequence[Document]
) -> dict[str, Callable[[], object]]:
    """Return our own work over all documents: the search alone, and all from the raw text on."""
    lexicon = vocabulary.lexicons[language]
    scanned = [(text, lexicon.scan(text.words)) for text in map(prepare, documents)]

    def search() -> None:
        for text, matches in scanned:
            find_dates(text, matches, lexicon)

    def all_of_it() -> None:
        for document in documents:
            text = prepare(document)
            find_dates(text, lexicon.scan(text.words), lexicon)

    return {"date search alone": search, "from raw text, vocabulary scan and all": all_of_it}


def _each(find: Finder, cases: Sequence[Case]) -> None:
    for case in cases:
        find(case)


def _speed(work: Callable[[], object], documents: Sequence[Document]) -> float:
    begun = time.process_time()
    work()
    size = sum(len(document.text.encode("utf-8", "surrogatepass")) for document in documents) / 1e6
    return size / (time.process_time() - begun)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

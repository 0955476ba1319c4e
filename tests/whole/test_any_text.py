"""Any text, and any bytes, give a reading or a clear error; every span of a reading lies within the text."""

import random
import re
from collections.abc import Iterator

from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.whole.running import SAMPLES

from rasad.acquire.files import read_bytes
from rasad.contract import reading_from_json, reading_to_json
from rasad.document import Document
from rasad.errors import RasadError
from rasad.pipeline import Reader

READER = Reader.load()
# Runs of a few words of our samples, the marks that rules look for, and what folding drops: shuffled, they meet most rules.
RUNS = {
    language: [
        run
        for path in sorted(SAMPLES.glob(f"*.{language}.txt"))
        for run in re.findall(r"(?:\S+\s+){1,5}", path.read_text("utf-8"))
    ]
    for language in ("fa", "ar")
}
MARKS = [
    "«",
    "»",
    '"',
    ":",
    "\n",
    " ",
    ".",
    "..",
    "،",
    "(",
    ")",
    "- ",
    "ـ",
    "\u200c",
    "\u200f",
    "\u0651",
    "\0",
    "\ud800",
]
DATES = [
    "۲۹ مهر ۱۴۰۴",
    "11 آب 2025",
    "أول ثلاثاء من ",
    "آخرین جمعه ",
    " date 2025-10-21",
    "30/2/1404",
    "\u0664/\u0665/9999",
    "²",
]
ANY = st.text(st.characters(exclude_categories=()), max_size=60)
SHUFFLED = st.sampled_from(sorted(RUNS)).flatmap(
    lambda language: st.lists(st.sampled_from(RUNS[language]) | st.sampled_from(MARKS + DATES), max_size=20)
)


def spans(told: object) -> Iterator[tuple[int, int]]:
    """Yield every pair of offsets in a reading as JSON."""
    if isinstance(told, dict):
        for name, value in told.items():
            if name.endswith("span") and isinstance(value, list):
                yield value[0], value[1]
            elif name.endswith("spans"):
                yield from ((start, end) for start, end in value)
            else:
                yield from spans(value)
    elif isinstance(told, list):
        for value in told:
            yield from spans(value)


def check(text: str) -> int:
    """Read a text, check its spans and that it survives JSON; return how many spans it has."""
    reading = READER.read(Document(source="any.txt", text=text))
    told = reading_to_json(reading)
    found = list(spans(told))
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert reading_to_json(reading_from_json(told)) == told
    return len(found)


@given(ANY | SHUFFLED.map("".join))
@example("@@\U000cffbf\ufd0a@\u2020")  # a handle without a letter
@example("وطالبت الوزارة بالإفراج عن الشحنة. وترفض كل")  # ends where كل من may begin a list
@example("وقال الوزير سالم المنصور إن الحكومة حصلت على معلومات مؤكدة")  # ends in a participle
@example(
    "وقال الوزير سالم المنصور إن المدينة هادئة. ورفضت أعلى"
)  # ends before the body that is called the highest
@settings(max_examples=400, deadline=None)
def test_every_span_of_any_text_lies_within_it(text: str) -> None:
    check(text)


def test_hundreds_of_shuffled_reports_are_read_and_much_is_found_in_them() -> None:
    dice = random.Random(1404)
    found = 0
    for _ in range(800):
        pieces = [*RUNS[dice.choice(("fa", "ar"))], *3 * MARKS, *3 * DATES]
        found += check("".join(dice.choices(pieces, k=dice.randrange(40))))
    assert found > 2000


def test_any_bytes_are_read_or_refused_with_a_reason() -> None:
    dice = random.Random(1447)
    words = "وزیر خارجه گفت: وقّع الطرفان مذكرة. ".encode()
    for _ in range(3000):
        kept = bytearray(words[: dice.randrange(1, len(words))])
        for _ in range(dice.randrange(4)):
            kept[dice.randrange(len(kept))] = dice.randrange(256)
        received = dice.choice(
            (
                bytes(kept),
                dice.randbytes(dice.randrange(40)),
                kept.decode("utf-8", "replace").encode("utf-16"),
            )
        )
        try:
            document = read_bytes(received, source="any.txt")
        except RasadError as error:
            assert "any.txt" in str(error)
            continue
        check(document.text)

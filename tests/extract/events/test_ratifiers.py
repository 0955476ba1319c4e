"""Parliaments and cabinets pass what their states have agreed on."""

import pytest

from rasad.document import Document
from rasad.pipeline import Reader


def events(words: str) -> list[tuple[str, str, list[str]]]:
    """Return kind, realis and those who take part of each event of a Persian text, as the text first calls them."""
    reading = Reader.load().read(Document(source="a", text=words))
    first = {each.id: each.mentions[0] for each in reading.referents if each.mentions}
    called = {key: words[mention.start : mention.end] for key, mention in first.items()}
    return [
        (each.kind, each.realis, [called[one.referent] for one in each.participants])
        for each in reading.events
    ]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("مجلس نروژ لایحه موافقتنامه تجارت با دولت کنیا را تصویب کرد.", ["مجلس نروژ"]),
        ("نمایندگان پارلمان نروژ با لایحه موافقتنامه تجارت میان نروژ و کنیا موافقت کردند.", ["پارلمان نروژ"]),
        ("توافقنامه همکاری میان نروژ و کنیا به تصویب پارلمان نروژ رسید.", ["پارلمان نروژ"]),
        ("سنای آمریکا پیمان امنیتی با نروژ را به تصویب رساند.", ["سنای آمریکا"]),
        (
            "این توافقنامه پس از تصویب در دوما و پارلمان نروژ اجرا شد.",
            ["دوما", "پارلمان نروژ"],
        ),
        ("هیئت وزیران یادداشت تفاهم همکاری میان نروژ و کنیا را تصویب کرد.", ["هیئت وزیران"]),
    ],
)
def test_who_passes_an_instrument_takes_part(words: str, who: list[str]) -> None:
    assert events(words) == [("ratification", "asserted", who)]


@pytest.mark.parametrize(
    "words",
    [
        "برجام در قطعنامه شورای امنیت به تصویب رسید.",
        "وزیر نروژ با قرارداد صادرات گاز موافقت کرد.",
        "این توافقنامه پس از تصویب در پارلمان نروژ اجرا می‌شود.",
    ],
)
def test_what_no_parliament_has_passed_is_not_told(words: str) -> None:
    assert events(words) == []

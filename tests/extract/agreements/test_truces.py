"""A truce is an agreement by its own noun, and one broken or reached is told even where its parties are not."""

import pytest

from rasad.document import Document
from rasad.pipeline import Reader

READER = Reader.load()


def told(words: str) -> list[tuple[set[str], str, str | None]]:
    """Return parties, status and title of each agreement that a text tells."""
    reading = READER.read(Document(source="ours.txt", text=words))
    return [(set(each.parties), each.status, each.title) for each in reading.agreements]


@pytest.mark.parametrize(
    ("words", "parties", "status", "title"),
    [
        (
            "آتش‌بس میان ترکیه و ارمنستان برقرار شد. وزیر از آن خشنود است.",
            {"TR", "AM"},
            "in_force",
            "آتش‌بس میان ترکیه و ارمنستان",
        ),
        (
            "دخل وقف إطلاق النار بين الأردن ومصر حيز التنفيذ. وخرق الجيش الهدنة مرتين.",
            {"JO", "EG"},
            "violated",
            "وقف إطلاق النار بين الأردن ومصر",
        ),
        (
            "ترکیه و ارمنستان بر سر آتش‌بس توافق کردند. آتش‌بس ترکیه و ارمنستان از امروز اجرا می‌شود.",
            {"TR", "AM"},
            "implemented",
            "آتش‌بس ترکیه و ارمنستان",
        ),
    ],
)
def test_the_noun_of_a_truce_between_two_names_an_agreement(
    words: str, parties: set[str], status: str, title: str
) -> None:
    assert told(words) == [(parties, status, title)]


@pytest.mark.parametrize(
    ("words", "status", "title"),
    [
        ("گروه‌های مسلح آتش‌بس را در شمال نقض کردند.", "violated", "آتش‌بس"),
        ("گروه‌های مسلح یکدیگر را به نقض آتش‌بس در شمال متهم کردند.", "disputed", "آتش‌بس"),
        ("توافق آتش‌بس در شمال برقرار شد و هنوز از بین نرفته است.", "in_force", "توافق آتش‌بس"),
        ("خرقت الفصائل اتفاق وقف إطلاق النار في الشمال.", "violated", "اتفاق وقف إطلاق النار"),
        ("دخل اتفاق الهدنة في الشمال حيز التنفيذ.", "in_force", "اتفاق الهدنة"),
    ],
)
def test_a_truce_that_was_kept_or_broken_is_told_without_its_parties(
    words: str, status: str, title: str
) -> None:
    assert told(words) == [(set(), status, title)]


def test_a_truce_without_its_parties_is_the_one_that_is_told() -> None:
    words = "اتفاق وقف إطلاق النار يدخل حيز التنفيذ\nدخل اتفاق لوقف إطلاق النار بين الأردن ومصر حيز التنفيذ."
    assert told(words) == [({"JO", "EG"}, "in_force", "اتفاق وقف إطلاق النار")]


@pytest.mark.parametrize(
    "words",
    [
        "دبیر کل خواستار آتش‌بس در شمال شد.",
        "سربازان از خط آتش‌بس گذشتند و آن را نقض کردند.",
        "دعا الوزير إلى وقف إطلاق النار في الشمال.",
        "خرق الجيش قرار وقف إطلاق النار.",
        "سعى الوزير إلى التوصل إلى اتفاق لوقف إطلاق النار في الشمال.",
    ],
)
def test_a_truce_only_wished_for_or_a_line_of_one_is_no_agreement(words: str) -> None:
    assert told(words) == []

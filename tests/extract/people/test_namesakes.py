"""What is called after somebody is nobody: squares, universities, committees, in Persian."""

import pytest
from tests.extract.casts import names


@pytest.mark.parametrize(
    "words",
    [
        "او در دانشگاه علوم پزشکی شهید دمیری درس داد.",
        "مدیر کمیته امداد امام خمینی شهرستان آمد.",
        "جلسه در ساختمان شهید دمیری برگزار شد.",
        "اجرای طرح هادی روستایی آغاز شد.",
        "جلسه در تالار اجتماعات شهید دمیری برگزار شد.",
        "زنگ در دبستان دخترانه نسترن دمیرک نواخته شد.",
        "او رئیس دانشگاه آزاد واحد یادگار امام خمینی است.",
        "آنان از امامزاده سید هاشم دمیری دیدن کردند.",
        "او به دانشگاه صنعتی خواجه نصیر الدین طوسی رفت.",
        "کتاب در سایت بهین دمیرا منتشر شد.",
    ],
)
def test_what_is_called_after_somebody_is_nobody(words: str) -> None:
    assert names(words, "fa") == []


def test_a_plan_of_somebody_known_is_his() -> None:
    assert names("نمایندگان با طرح دیوید کامرون مخالفت کردند.", "fa") == ["دیوید کامرون"]


def test_a_martyr_whose_family_is_told_of_is_somebody() -> None:
    assert names("او با خانواده شهید کاظم دمیری دیدار کرد.", "fa") == ["کاظم دمیری"]

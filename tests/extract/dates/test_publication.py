"""The day of publication is told by header, source, dateline, today's word or a post, in this order."""

from tests.extract.dated import dates_of


def published(words: str, language: str, source: str | None = None) -> tuple[str | None, str | None]:
    """Return the day of publication and what tells it."""
    _, found = dates_of(words, language, source)
    return found.published.value if found.published else None, found.basis


def test_a_header_outweighs_the_source() -> None:
    words = " date 2025-10-21 وزیر خارجه امروز به بغداد رفت."
    assert published(words, "fa", "2025-10-22") == ("2025-10-21", "header")
    assert published("وزیر خارجه امروز به بغداد رفت.", "fa", "2025-10-22") == ("2025-10-22", "source")


def test_a_dateline_tells_the_day() -> None:
    assert published("دیدار\nتهران - ایرنا - ۲۹ مهر ۱۴۰۴ - وزیر خارجه امروز به بغداد رفت.", "fa") == (
        "2025-10-21",
        "dateline",
    )
    assert published("لقاء\nبغداد 17 صفر 1447 هـ الموافق 11 أغسطس 2025 م واس\nوصل الوزير اليوم.", "ar") == (
        "2025-08-11",
        "dateline",
    )
    assert published("لقاء\nنشر في: 11/08/2025\nوصل الوزير اليوم.", "ar") == ("2025-08-11", "dateline")


def test_todays_word_joined_to_a_full_date_tells_the_day() -> None:
    assert published("دیدار\nوزیر خارجه امروز سه‌شنبه ۲۹ مهر ۱۴۰۴ به بغداد رفت.", "fa") == (
        "2025-10-21",
        "today",
    )
    assert published("لقاء\nوصل الوزير أمس الأحد 10 آب 2025.", "ar") == ("2025-08-11", "today")


def test_a_post_tells_the_day_where_nothing_else_does() -> None:
    post = "وصل الوزير اليوم إلى بغداد.\n— كاتب (@katib) August 11, 2025"
    assert published(post, "ar") == ("2025-08-11", "post")
    monday = "وصل الوزير اليوم الاثنين إلى بغداد.\n— كاتب (@katib) August 11, 2025"
    assert published(monday, "ar") == ("2025-08-11", "today")


def test_a_date_in_the_text_is_not_the_day_of_publication() -> None:
    assert published("پیمان\nوزیر خارجه امروز گفت پیمان ۲۸ اسفند ۱۴۰۱ بسته شد.", "fa") == (None, None)
    assert published("اتفاق\nقال الوزير اليوم إن الاتفاق وقع في 19 آذار 2023 في بغداد.", "ar") == (None, None)

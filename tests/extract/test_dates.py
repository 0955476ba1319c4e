"""Every date of a report is found, with the words that tell it and the days that it means."""

from pathlib import Path

import pytest
from tests.extract.dated import arabic, dates_of, persian

from rasad.vocabulary.files import read_rows
from rasad.vocabulary.schema import Month, RelativeDay, Row, Weekday

FOLDER = Path(__file__).resolve().parents[2] / "src" / "rasad" / "vocabulary"
SUBJECTS: dict[str, type[Row]] = {"months": Month, "weekdays": Weekday, "relative_days": RelativeDay}
ROWS = [
    (language, row)
    for language in ("fa", "ar")
    for subject, kind in SUBJECTS.items()
    for row in read_rows(FOLDER / language / f"{subject}.yaml", kind)
]


@pytest.mark.parametrize(
    ("language", "row"), ROWS, ids=[f"{language}-{row.forms[0]}" for language, row in ROWS]
)
def test_the_example_of_every_month_weekday_and_relative_day_holds_that_date(language: str, row: Row) -> None:
    _, found = dates_of(row.example or "", language, "2025-10-21")
    days = [phrase.when for phrase in found.phrases if phrase.when]
    assert days
    match row:
        case Month(calendar="gregorian", month=month):
            assert days[0].first.month == month
        case Month(calendar=calendar):
            assert days[0].calendar == calendar
        case Weekday(weekday=weekday):
            assert days[0].first.isoweekday() == weekday
        case _:
            assert days[0].calendar == "relative"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("۲۹ مهر ۱۴۰۴", "2025-10-21"),
        ("٢٩ مهر ١٤٠٤", "2025-10-21"),
        ("بیست و نهم مهرماه ۱۴۰۴", "2025-10-21"),
        ("بیست‌ونهم مهر‌ماه سال ۱۴۰۴", "2025-10-21"),
        ("سه‌شنبه ۲۹ مهر ۱۴۰۴", "2025-10-21"),
        ("سهشنبه ۲۹ مهر ۱۴۰۴", "2025-10-21"),
        ("سه شنبه ۲۹ مهر ۱۴۰۴", "2025-10-21"),
        ("۱۴مهر۹۴", "2015-10-06"),
        ("۱۴۰۴/۰۷/۲۹", "2025-10-21"),
        ("۲۹/۷/۱۴۰۴", "2025-10-21"),
        ("۹۵.۹.۶", "2016-11-26"),
        ("۱۱ اوت ۲۰۲۵", "2025-08-11"),
        ("یازدهم آگوست ۲۰۲۵", "2025-08-11"),
        ("مهر ۱۴۰۴", "2025-09-23/2025-10-22"),
        ("مهرماه سال ۱۴۰۴", "2025-09-23/2025-10-22"),
        ("اوت ۲۰۲۵", "2025-08"),
        ("سال ۱۴۰۴", "2025-03-21/2026-03-20"),
        ("سال ۱۴۰۴ خورشیدی", "2025-03-21/2026-03-20"),
        ("سال ۸۸", "2009-03-21/2010-03-20"),
        ("سال هزار و سیصد و هشتاد", "2001-03-21/2002-03-20"),
        ("سال ۲۰۱۵ میلادی", "2015"),
        ("۱۹ شوال ۱۴۴۶", "2025-04-17"),
        ("۳۰ حمل ۱۴۰۱", "2022-04-19"),
        ("۱۴۰۴ اردیبهشت ۲۷", "2025-05-17"),
        ("تابستان ۱۳۸۸", "2009-06-22/2009-09-22"),
    ],
)
def test_a_date_of_any_calendar_is_read_in_a_persian_report(words: str, told: str) -> None:
    assert persian(f"این پیمان در {words} بسته شد.") == [(words, told)]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("11 آب 2025", "2025-08-11"),
        ("١١ أغسطس ٢٠٢٥", "2025-08-11"),
        ("11 آب/أغسطس 2025", "2025-08-11"),
        ("11 أغسطس (آب) 2025", "2025-08-11"),
        ("11 غشت 2025", "2025-08-11"),
        ("الحادي عشر من آب 2025", "2025-08-11"),
        ("الحادي عشر من شهر آب من عام 2025", "2025-08-11"),
        ("الاثنين 11 آب 2025", "2025-08-11"),
        ("الإثنين، 11 آب 2025", "2025-08-11"),
        ("يوم الاثنين الموافق 11 آب 2025", "2025-08-11"),
        ("2025/8/11", "2025-08-11"),
        ("11-8-2025", "2025-08-11"),
        ("17 صفر 1447 هـ الموافق 11 أغسطس 2025 م", "2025-08-11"),
        ("18/2/1447 هـ", "2025-08-12"),
        ("19/أيلول/2024", "2024-09-19"),
        ("تشرين الثاني 2024", "2024-11"),
        ("نوفمبر/ تشرين الثاني 2024", "2024-11"),
        ("عام 2015", "2015"),
        ("العام 2015", "2015"),
        ("عام ألف وتسعمئة وثمانية وخمسين", "1958"),
        ("20 مهر 1404", "2025-10-12"),
        ("August 11, 2025", "2025-08-11"),
    ],
)
def test_a_date_of_any_calendar_is_read_in_an_arabic_report(words: str, told: str) -> None:
    (found,) = arabic(f"وقعت المعاهدة في {words}.")
    assert (found[0].rstrip("ـ"), found[1]) == (words.rstrip("ـ"), told)


def test_days_and_weeks_are_counted_from_the_day_of_publication() -> None:
    assert persian("دیروز، امروز، پس‌فردا و پریروز.") == [
        ("دیروز", "2025-10-20"),
        ("امروز", "2025-10-21"),
        ("پس‌فردا", "2025-10-23"),
        ("پریروز", "2025-10-19"),
    ]
    assert arabic("أمس الأول وأمس وغدا وبعد غد.") == [
        ("أمس الأول", "2025-08-10"),
        ("وأمس", "2025-08-11"),
        ("وغدا", "2025-08-13"),
        ("وبعد غد", "2025-08-14"),
    ]
    assert arabic("وصل الوفد قبل يومين.") == [("قبل يومين", "2025-08-10")]
    assert persian("هیئت دو روز پیش رسید.") == [("دو روز پیش", "2025-10-19")]


def test_a_week_is_from_saturday_in_persian_and_from_monday_in_arabic() -> None:
    assert persian("هفته گذشته دیدار کردند.") == [("هفته گذشته", "2025-10-11/2025-10-17")]
    assert arabic("التقى الوفدان الأسبوع الماضي.") == [("الأسبوع الماضي", "2025-08-04/2025-08-10")]
    assert persian("روز پنجشنبه هفته گذشته دیدار کردند.") == [("روز پنجشنبه هفته گذشته", "2025-10-16")]


def test_months_and_years_before_this_one_are_of_the_calendar_of_the_language() -> None:
    assert persian("ماه گذشته دیدار کردند.") == [("ماه گذشته", "2025-08-23/2025-09-22")]
    assert persian("سال گذشته دیدار کردند.") == [("سال گذشته", "2024-03-20/2025-03-20")]
    assert persian("سال گذشته میلادی دیدار کردند.") == [("سال گذشته میلادی", "2024")]
    assert arabic("التقى الوفدان الشهر الماضي.") == [("الشهر الماضي", "2025-07")]
    assert arabic("التقى الوفدان العام الماضي.") == [("العام الماضي", "2024")]


def test_a_weekday_alone_is_the_nearest_not_after_publication() -> None:
    assert persian("وزیر روز پنجشنبه به بغداد رفت.") == [("روز پنجشنبه", "2025-10-16")]
    assert persian("وزیر روز سه‌شنبه به بغداد رفت.") == [("روز سه‌شنبه", "2025-10-21")]
    assert arabic("وصل الوزير الجمعة إلى بغداد.") == [("الجمعة", "2025-08-08")]


def test_a_weekday_is_the_next_one_where_the_sentence_speaks_of_the_future() -> None:
    assert persian("وزیر روز پنجشنبه به بغداد خواهد رفت.") == [("روز پنجشنبه", "2025-10-23")]
    assert persian("وزیر روز پنجشنبه به بغداد می‌رود.") == [("روز پنجشنبه", "2025-10-23")]
    assert persian("قرار است نشست روز پنجشنبه باشد.") == [("روز پنجشنبه", "2025-10-23")]
    assert arabic("سيصل الوزير الجمعة إلى بغداد.") == [("الجمعة", "2025-08-15")]
    assert arabic("يزور الوزير بغداد الجمعة المقبل.") == [("الجمعة المقبل", "2025-08-15")]
    assert arabic("قال سيرغي إنه وصل الجمعة.") == [("الجمعة", "2025-08-08")]
    assert arabic("وكان الوزير يزور بغداد الجمعة.") == [("الجمعة", "2025-08-08")]


def test_a_turn_says_which_month_or_day_without_a_year_is_meant() -> None:
    assert arabic("خلال زيارة في نوفمبر الماضي.") == [("نوفمبر الماضي", "2024-11")]
    assert arabic("في نوفمبر/تشرين الثاني المقبل.") == [("نوفمبر/تشرين الثاني المقبل", "2025-11")]
    assert arabic("في 19 أيلول الماضي.") == [("19 أيلول الماضي", "2024-09-19")]
    assert arabic("في العاشر من الشهر الجاري.") == [("العاشر من الشهر الجاري", "2025-08-10")]
    assert persian("آبان‌ماه سال گذشته.") == [("آبان‌ماه سال گذشته", "2024-10-22/2024-11-20")]


def test_a_day_without_a_year_takes_the_year_of_publication() -> None:
    assert persian("در ۲۸ شهریور به پایان رسید.") == [("۲۸ شهریور", "2025-09-19")]
    assert arabic("اندلعت الحرب في 13 حزيران/يونيو.") == [("13 حزيران/يونيو", "2025-06-13")]
    assert arabic("التقى الوفدان في 28 كانون الأول.", "2025-01-05") == [("28 كانون الأول", "2024-12-28")]


def test_a_well_known_day_keeps_its_year() -> None:
    assert arabic("منذ السابع من أكتوبر قتل الآلاف.") == [("السابع من أكتوبر", "2023-10-07")]
    assert persian("حمله ۷ اکتبر را یادآور شد.", "2024-10-08") == [("۷ اکتبر", "2024-10-07")]


def test_what_is_before_or_told_with_another_date_resolves_what_follows() -> None:
    assert arabic("في 19 أيلول 2023 وصل، وفي الرابع من الشهر نفسه سافر.")[1] == (
        "الرابع من الشهر نفسه",
        "2023-09-04",
    )
    assert arabic("في 5 تشرين الأول 1918 ولد، وفي نفس اليوم من عام 1947 خطب.")[1] == (
        "نفس اليوم من عام 1947",
        "1947-10-05",
    )
    assert persian("در دی ۱۳۹۸ رفت و در آبان همان سال بازگشت.")[1] == (
        "آبان همان سال",
        "2019-10-23/2019-11-21",
    )


def test_each_end_of_a_range_is_a_date_of_its_own() -> None:
    assert persian("از ۲۰ تا ۲۲ مهر ۱۴۰۴.") == [("۲۰", "2025-10-12"), ("۲۲ مهر ۱۴۰۴", "2025-10-14")]
    assert arabic("من 9 إلى 11 آب.") == [("9", "2025-08-09"), ("11 آب", "2025-08-11")]
    assert arabic("بين عامي 1979 و1988.") == [("عامي 1979", "1979"), ("1988", "1988")]
    assert arabic("الحرب (1950-1953).") == [("1950", "1950"), ("1953", "1953")]
    assert arabic("من 1998 إلى 2000.") == [("1998", "1998"), ("2000", "2000")]
    assert persian("از ۲۷ اوت تا ۲۲ اکتبر ۲۰۱۷.") == [
        ("۲۷ اوت", "2017-08-27"),
        ("۲۲ اکتبر ۲۰۱۷", "2017-10-22"),
    ]
    assert persian("از ۲۰ دسامبر تا ۵ ژانویه ۲۰۱۷.") == [
        ("۲۰ دسامبر", "2016-12-20"),
        ("۵ ژانویه ۲۰۱۷", "2017-01-05"),
    ]
    assert arabic("يومي الأربعاء والخميس المقبلين.") == [
        ("يومي الأربعاء", "2025-08-13"),
        ("والخميس المقبلين", "2025-08-14"),
    ]


def test_weekday_day_and_other_calendar_together_are_one_date() -> None:
    assert persian("امروز (سه‌شنبه، ۲۹ مهر ۱۴۰۴) دیدار کردند.") == [
        ("امروز (سه‌شنبه، ۲۹ مهر ۱۴۰۴)", "2025-10-21")
    ]
    assert persian("یکشنبه شب ۸ نوامبر (۱۷ آبان).", None) == [("یکشنبه شب ۸ نوامبر (۱۷ آبان)", None)]
    assert arabic("ليل الجمعة - السبت.") == [("الجمعة", "2025-08-08"), ("السبت", "2025-08-09")]


def test_months_in_a_list_are_dates_each() -> None:
    assert persian("در ماه‌های شهریور، مهر و آبان ۱۴۰۳.") == [
        ("شهریور", "2024-08-22/2024-09-21"),
        ("مهر", "2024-09-22/2024-10-21"),
        ("آبان ۱۴۰۳", "2024-10-22/2024-11-20"),
    ]
    assert persian("تا پایان ژوئیه، میزان صادرات افزایش یافت.") == [("ژوئیه", "2025-07")]


def test_a_clock_after_a_full_date_is_part_of_it() -> None:
    assert persian("۲۹ مهر ۱۴۰۴ - ۱۵:۲۴") == [("۲۹ مهر ۱۴۰۴ - ۱۵:۲۴", "2025-10-21T15:24")]


def test_relative_dates_have_no_value_where_the_day_of_publication_is_not_told() -> None:
    assert persian("امروز، هفته گذشته و ۲۸ شهریور.", None) == [
        ("امروز", None),
        ("هفته گذشته", None),
        ("۲۸ شهریور", None),
    ]
    assert arabic("اليوم وفي أيار الماضي وعام 2015.", None) == [
        ("اليوم", None),
        ("أيار الماضي", None),
        ("وعام 2015", "2015"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "خبرگزاری مهر نوشت که آذر نوری و بهمن راد آمدند.",
        "سه تیر به هدف خورد و دو سال گذشته سخت بود.",
        "قطعنامه ۲۲۳۱ و ماده ۵ و تلفن ۰۲۱-۸۸۹۰-۱۲۳۴ و نشانی 1.1.12.234.",
        "نفت ۲۰۱۵ دلار شد و ۱۲ نفر ۳۰ ساله بودند.",
        "در ماه‌های اخیر و سال‌های گذشته و جهان امروز.",
        "راهپیمایی ۲۲ بهمن و میدان ۱۵ خرداد و یوم‌الله ۱۳ آبان.",
        "هر جمعه نماز جمعه برپا می‌شود.",
        "وزیر به دوشنبه، پایتخت تاجیکستان، رفت.",
        "وی گفت: امروز منطقه نیازمند آرامش است.",
        "قرارداد ۱۹۷۵ و جام جهانی ۲۰۲۶.",
    ],
)
def test_what_only_looks_like_a_date_is_none_in_persian(words: str) -> None:
    assert persian(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "ذكرت روسيا اليوم أن رجب وشعبان ورمضان وصلوا.",
        "مارس الوزير صلاحياته وهو أب لطفلين.",
        "القرار 1701 والرقم 0770 123 4567 وقيمة 2000 دولار.",
        "في اليوم الثاني من المؤتمر وفي الأشهر الأخيرة.",
        "عراق اليوم وحتى اليوم واليوم العالمي للمرأة.",
        "حركة 14 آذار وثورة 30 يونيو وأحداث 11 سبتمبر/أيلول.",
        "صلاة الجمعة وكل جمعة.",
        "انتهت المباراة (صفر-1) بعد عام من المفاوضات.",
        "رؤية المملكة 2030.",
    ],
)
def test_what_only_looks_like_a_date_is_none_in_arabic(words: str) -> None:
    assert arabic(words) == []

"""Halves of Persian names are completed by the word beside them, or are nobody."""

import pytest
from tests.extract.casts import names


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("به گزارش ایسنا، هاشم دمیری مطلق صبح امروز در نشست گفت راه باز است.", "هاشم دمیری مطلق"),
        ("فرزانه دمیری اقدس، جراح کلیه، به جزیره رفت.", "فرزانه دمیری اقدس"),
        ("آیت‌الله قربانعلی دمیری نجف آبادی در دیدار گفت راه باز است.", "قربانعلی دمیری نجف آبادی"),
        ("سخنان خانم پرستو فروهر فرزند کمال منتشر شد.", "پرستو فروهر"),
        ("آقای سازگار نژاد رئیس سازمان آموزش آمد.", "سازگار نژاد"),
    ],
)
def test_a_half_of_a_name_takes_in_the_other(words: str, name: str) -> None:
    assert names(words, "fa")[0] == name


def test_a_first_name_and_a_surname_side_by_side_are_one_person() -> None:
    words = "به گزارش ایسنا از رشت، سید محمد آسوده که از جزیره دیدن می‌کرد، گفت راه باز است. آسوده افزود: راه بسته نیست. آسوده گفت: پایان."
    assert set(names(words, "fa")) == {"محمد آسوده", "آسوده"}


@pytest.mark.parametrize(
    "words",
    [
        "با شکایت یک خانم جوان پرونده باز شد.",
        "این بانوی شجاع و فداکار به جزیره رفت.",
        "رئیس اتاق گفت دولت تدبیر و امید رئیس اتاق را برگزید.",
        "در این عید سعید قربان مردم شاد بودند.",
        "به گزارش «نسیم دمیرا» راه باز است.",
    ],
)
def test_a_first_name_that_nothing_bears_out_is_nobody(words: str) -> None:
    assert names(words, "fa") == []

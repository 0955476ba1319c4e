"""Offices of Persian spoken of without their holder."""

import pytest
from tests.extract.casts import offices, persons


@pytest.mark.parametrize(
    "words",
    [
        "ارمنستان در سطح «رئیس‌جمهور» در این مراسم حاضر است.",
        "دو ماه دیگر رئیس‌جمهوری دیگری در کاخ حضور خواهد داشت.",
        "انتخاب دبیرکل جدید اتحادیه عرب آسان نیست.",
        "هر وزیر خارجه‌ای باید با مجلس کار کند.",
        "تجربه انتخابات رئیس‌جمهور در برخی کشورها موفق بود.",
        "او برای رئیس‌جمهور شدن تلاش می‌کند.",
    ],
)
def test_a_post_is_nobody(words: str) -> None:
    assert persons(words, "fa") == []


def test_what_somebody_was_is_said_of_the_one_named_before() -> None:
    words = "کمال دمیر که پیش از این دو سال سفیر ترکیه در غنا بود، کتابی نوشت."
    assert persons(words, "fa") == [(["کمال دمیر"], ["سفیر ترکیه"])]
    assert offices(words, "fa") == [("ambassador", "TR", True)]


def test_who_is_chosen_for_an_office_has_it() -> None:
    words = "کمال دمیر روز جمعه به سمت رئیس بانک مرکزی ترکیه منصوب شد."
    assert persons(words, "fa") == [(["کمال دمیر"], ["رئیس بانک مرکزی ترکیه"])]


def test_a_head_of_no_state_spoken_of_in_passing_is_nobody() -> None:
    assert persons("کمال نادری نامه مدیرعامل اتحادیه کشاورزان را خواند.", "fa") == [(["کمال نادری"], [])]


def test_what_is_responsible_for_something_is_no_official() -> None:
    assert persons("دولت در این سال‌ها مسئول تشکیل این گروه بود.", "fa") == []


def test_what_an_office_did_is_not_said_of_somebody() -> None:
    words = "کمال نادری گفت: نیمی از کابینه‌ای که رئیس‌جمهور جدید به مجلس معرفی کرده است، خوب است."
    assert persons(words, "fa")[0] == (["کمال نادری"], [])


def test_who_is_something_else_too_is_so_called_later() -> None:
    words = (
        "کمال دمیر وزیر صنعت ترکیه که رئیس کمیسیون مشترک نیز هست، گفت: خوب است.\n"
        "رئیس کمیسیون مشترک افزود: کار می‌کنیم."
    )
    found = persons(words, "fa")
    assert found == [(["کمال دمیر"], ["وزیر صنعت ترکیه", "رئیس کمیسیون مشترک", "رئیس کمیسیون مشترک"])]

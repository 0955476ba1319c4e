"""Names of Persian in apposition."""

import pytest
from tests.extract.casts import names, persons


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("کاظم مات، رهبر حزب کارگر، نامه نوشت.", ["کاظم مات"]),
        ("به گفته تیلتا ریزی، رئیس حزب کارگر، راه باز است.", ["تیلتا ریزی"]),
        ("کاظم نادری، کارشناس انرژی، سخن گفت.", ["کاظم نادری"]),
        ("در این نشست «لندگرن موج» تحلیلگر سوئدی سخن گفت.", ["لندگرن موج"]),
        ("سایت «لندگرن موج» وابسته به این وزارت است.", []),
        ("کاظم بخشایش لندگرنی عضو کمیسیون انرژی مجلس سخن گفت.", ["کاظم بخشایش لندگرنی"]),
        ("جعفر قناد باشی کارشناس مسائل آسیا سخن گفت.", ["جعفر قناد باشی"]),
        ("روز گذشته، رئیس حزب کارگر سخن گفت.", []),
    ],
)
def test_a_name_before_what_the_person_is_may_be_of_any_words(words: str, expected: list[str]) -> None:
    assert names(words, "fa") == expected


def test_who_made_the_report_is_nobody_in_it() -> None:
    assert names("کمال نادری سخن گفت. خبرنگار: مریم راد انتشاردهنده: کاظم راد", "fa") == ["کمال نادری"]


def test_a_given_name_that_opens_a_clause_makes_all_up_to_the_office_a_name() -> None:
    for name in ("رضا دریایی‌نیک", "حبیب ایل بیگی", "علی الهیار ترکمن"):
        words = f"به گزارش خبرگزاری ایرنا، {name} معاون وزیر نیرو گفت: آب کم است."
        assert persons(words, "fa") == [([name], ["معاون وزیر نیرو"])]


def test_what_a_medium_is_called_is_no_holder_of_an_office() -> None:
    words = "به گزارش شبکه «خاور ایوم»، وزیر خارجه ترکیه رسید."
    assert [names for names, _ in persons(words, "fa")] == [[]]


def test_whom_a_spokesman_speaks_for_is_not_the_spokesman() -> None:
    words = "سرلشکر کمال دمیر رسید. سخنگوی سرلشکر دمیر گفت: خوب است."
    assert [roles for names, roles in persons(words, "fa") if names] == [[]]

"""Names of Persian in apposition."""

import pytest
from tests.extract.casts import names


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

"""Who does to an instrument what a party alone does is a party, and so are both ends of a delivery."""

import pytest
from tests.extract.agreements.test_agreements import found


@pytest.mark.parametrize(
    ("words", "language", "parties"),
    [
        ("أكد الوزير التزام العراق بالاتفاق الأمني مع إيران.", "ar", {"IQ", "IR"}),
        ("قرارداد صادرات گاز ایران به عراق امضا شد.", "fa", {"IR", "IQ"}),
        ("وقعت شركة اتفاقية توريد الغاز من مصر إلى الأردن.", "ar", {"EG", "JO"}),
    ],
)
def test_a_party_is_told_by_what_it_does_or_delivers(words: str, language: str, parties: set[str]) -> None:
    assert [set(each.parties) for each in found(words, language)] == [parties]


def test_one_of_which_nothing_is_told_is_the_one_of_the_same_parties() -> None:
    words = "وقعت إيران وسوريا اتفاقا للتعاون الدفاعي بين البلدين. ولم تذكر الوكالة تفاصيل اتفاق التعاون العسكري بين البلدين."
    assert [each.status for each in found(words, "ar")] == ["signed"]

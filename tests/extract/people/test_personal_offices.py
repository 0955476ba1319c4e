"""Offices that speak for the person whose they are."""

from tests.extract.people.test_actors import ministries


def test_the_office_of_a_person_is_one_body_where_it_speaks() -> None:
    words = "وصل رئيس الوزراء سالم دلوان. وقال مكتب سالم دلوان إن الطريق طويل. وجاء في بيان مكتب دلوان ذلك."
    assert ministries(words) == [["مكتب سالم دلوان", "مكتب دلوان"]]


def test_the_office_of_a_person_is_a_place_elsewhere() -> None:
    assert ministries("وصل رئيس الوزراء سالم دلوان. وانتهى اللقاء في مكتب دلوان أمس.") == []


def test_the_office_of_whom_an_office_calls_is_a_body_too() -> None:
    words = "وصل وزير الطاقة سالم دلوان. وذكر مكتب وزير الطاقة في بيان أن الطريق طويل."
    assert ministries(words) == [["مكتب وزير الطاقة"]]

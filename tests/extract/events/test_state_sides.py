"""States and bodies of an Arabic report sign, ratify and mediate where nobody of theirs is named."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, told

LANDS = {"x": ["~النرويج"], "y": ["~كينيا"]}


@pytest.mark.parametrize(
    "words",
    [
        "وقعت النرويج وكينيا اتفاقية تجارية.",
        "وقع أمس وزيرا خارجية النرويج وكينيا مذكرة تفاهم.",
        "وكانت النرويج وكينيا قد وقعتا اتفاقا سابقا.",
        "أبرمت النرويج اتفاقا مع كينيا.",
        "النرويج تبرم مع كينيا أول اتفاق تجاري.",
        "وينص اتفاق وقعته النرويج وكينيا على خفض الرسوم.",
        "وتم توقيع اتفاقية بين النرويج وكينيا.",
    ],
)
def test_states_sign_in_arabic_where_nobody_is_named(words: str) -> None:
    assert told(words, "ar", LANDS) == [("signing", "asserted", ["x", "y"])]


def test_a_state_mediates() -> None:
    assert told("وتوسطت النرويج في محادثات بين الطرفين.", "ar", LANDS) == [("mediation", "asserted", ["x"])]


def test_the_signing_of_two_states_is_that_of_their_ministers() -> None:
    words = "النرويج وكينيا توقعان اتفاقا.\n\nوقع سالم النعيمي وكريم الساعدي اتفاقا في أوسلو."
    found = told(words, "ar", LANDS | ARAB_TWO)
    assert found[-1] == ("signing", "asserted", ["a", "b"])


def test_a_state_in_an_office_does_not_sign() -> None:
    words = "وقع سالم النعيمي في عهد سلفه كريم الساعدي اتفاقا."
    assert told(words, "ar", ARAB_TWO) == [("signing", "asserted", ["a"])]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("أجرت النرويج أمس محادثات مع كينيا.", "meeting"),
        ("وقال البيان إن الأمر جاء بعد محادثات بين النرويج وكينيا.", "meeting"),
    ],
)
def test_states_talk_in_arabic_where_nobody_is_named(words: str, kind: str) -> None:
    assert told(words, "ar", LANDS) == [(kind, "asserted", ["x", "y"])]


@pytest.mark.parametrize(
    "words",
    [
        "بدأ سالم النعيمي محادثات مع النرويج.",
        "بدأ سالم النعيمي محادثات مع وفد من النرويج.",
        "أجرى مسؤولون من النرويج محادثات مع سالم النعيمي.",
    ],
)
def test_a_state_whose_officials_have_no_name_talks_to_the_one_named(words: str) -> None:
    assert told(words, "ar", LANDS | ARAB_TWO) == [("meeting", "asserted", ["a", "x"])]


def test_states_that_are_talked_about_do_not_talk() -> None:
    words = "بدأ سالم النعيمي محادثات مع الشركاء حول خط الغاز بين النرويج وكينيا."
    assert not any({"x", "y"} & set(who) for _, _, who in told(words, "ar", LANDS | ARAB_TWO))


@pytest.mark.parametrize(
    "words",
    [
        "وقعت النرويج وكينيا اتفاقية عقب مباحثات بين سالم النعيمي وكريم الساعدي.",
        "وقعت النرويج وكينيا اتفاقية خلال زيارة سالم النعيمي إلى نيروبي.",
    ],
)
def test_those_whose_talks_or_trip_a_signing_follows_do_not_sign(words: str) -> None:
    signed = [each for each in told(words, "ar", LANDS | ARAB_TWO) if each[0] == "signing"]
    assert signed == [("signing", "asserted", ["x", "y"])]

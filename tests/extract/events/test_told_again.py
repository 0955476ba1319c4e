"""Arabic talks told once as expected and once as done are one."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, told

from rasad.document import Document
from rasad.pipeline import Reader


@pytest.mark.parametrize(
    ("words", "realis"),
    [
        ("سيلتقي سالم النعيمي كريم الساعدي. وقد اجتمع سالم النعيمي مع كريم الساعدي.", "planned"),
        ("التقى سالم النعيمي كريم الساعدي. ومن المقرر أن يلتقي النعيمي كريم الساعدي.", "asserted"),
    ],
)
def test_talks_of_the_same_two_are_one_in_the_mood_told_first(words: str, realis: str) -> None:
    assert told(words, "ar", ARAB_TWO) == [("meeting", realis, ["a", "b"])]


def test_a_second_meeting_is_another() -> None:
    words = "التقى سالم النعيمي كريم الساعدي. وسيعقدان لقاء ثانيا. ومن المقرر عقد قمة ثانية بين سالم النعيمي وكريم الساعدي."
    assert [each[:2] for each in told(words, "ar", ARAB_TWO)] == [
        ("meeting", "asserted"),
        ("meeting", "planned"),
    ]


def test_a_summit_between_two_is_their_meeting() -> None:
    words = "تحدث نزار البدري بعد القمة بين سالم النعيمي وكريم الساعدي."
    assert told(words, "ar", ARAB_TWO | {"c": ["نزار البدري"]}) == [("meeting", "asserted", ["a", "b"])]


def test_the_pronoun_of_talks_between_two_is_who_was_named_before() -> None:
    words = "أشار سالم النعيمي إلى محادثات جرت بينه وبين الوزير كريم الساعدي."
    assert told(words, "ar", ARAB_TWO) == [("meeting", "asserted", ["a", "b"])]


def test_an_envoy_without_a_name_is_the_one_who_was_named() -> None:
    text = (
        "وصل سالم دلوان إلى أوسلو والتقى برئيس النرويج كريم الساعدي ووزير الدفاع نزار البدري. "
        "وأعلنت الوكالة أن الرئيس النرويجي استقبل مبعوث الملك."
    )
    reading = Reader.load().read(Document(source="a", text=text))
    assert len([event for event in reading.events if event.kind == "meeting"]) == 1


def test_a_trip_told_without_its_goal_is_the_one_trip_with_a_goal() -> None:
    words = "سيبدأ سالم النعيمي زيارة رسمية. ووصل سالم النعيمي إلى بغداد."
    assert [each[::2] for each in told(words, "ar", ARAB_TWO)] == [("visit", ["a"])]


def test_what_is_planned_is_not_what_took_place_in_a_month_or_year() -> None:
    text = (
        "قالت الوكالة إن الرئيس الكيني سالم دلوان سيزور أوسلو الجمعة. "
        "وكانت آخر زيارة للرئيس سالم دلوان إلى أوسلو في نوفمبر 2017."
    )
    reading = Reader.load().read(Document(source="a", text=text))
    assert [event.realis for event in reading.events if event.kind == "visit"] == ["planned", "asserted"]

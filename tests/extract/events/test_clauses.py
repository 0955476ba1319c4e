"""An event has what its own clause tells."""

import pytest
from tests.extract.events.test_events import TWO, told

THREE = TWO | {"c": ["نادر بهمنی"]}


def test_who_was_met_in_the_clause_before_is_not_met_again() -> None:
    words = "سعید رستگار با کریم الساعدی گفت‌وگو کرد و قرار است فردا با نادر بهمنی دیدار کند."
    assert told(words, "fa", THREE) == [
        ("meeting", "asserted", ["a", "b"]),
        ("meeting", "planned", ["a", "c"]),
    ]


def test_who_is_named_after_an_arrival_does_not_arrive() -> None:
    words = "سعید رستگار وارد بغداد شد، اما کریم الساعدی نیامد."
    assert told(words, "fa", TWO) == [("visit", "asserted", ["a"])]


def test_who_attended_is_not_at_what_is_spoken_of_behind_a_colon() -> None:
    words = "سعید رستگار در نشستی که کریم الساعدی حضور داشت، گفت: کنفرانس اقتصادی در بغداد برگزار شد."
    assert ("conference", "asserted", ["b"]) not in told(words, "fa", TWO)


@pytest.mark.parametrize(
    "words",
    [
        "سعید رستگار با کریم الساعدی و نادر بهمنی به طور جداگانه دیدار کرد.",
        "سعید رستگار با کریم الساعدی و سپس با نادر بهمنی دیدار کرد.",
    ],
)
def test_those_met_apart_are_met_in_meetings_of_their_own(words: str) -> None:
    assert told(words, "fa", THREE) == [
        ("meeting", "asserted", ["a", "b"]),
        ("meeting", "asserted", ["a", "c"]),
    ]


def test_a_received_guest_stands_before_the_object_mark() -> None:
    assert told("سعید رستگار «کریم الساعدی» را به حضور پذیرفت.", "fa", TWO) == [
        ("meeting", "asserted", ["a", "b"])
    ]


@pytest.mark.parametrize(
    ("words", "realis"),
    [
        ("سعید رستگار وارد بغداد می‌شود تا با کریم الساعدی گفت‌وگو کند.", "planned"),
        ("سعید رستگار در این سفر در دیدار با کریم الساعدی درباره مرزها سخن خواهد گفت.", "planned"),
        ("سعید رستگار هفته آینده با کریم الساعدی دیدار می‌کند.", "planned"),
        ("دیدار سعید رستگار با کریم الساعدی بر آینده روابط اثر گذاشت.", "asserted"),
    ],
)
def test_a_meeting_has_the_mood_of_its_own_clause(words: str, realis: str) -> None:
    assert ("meeting", realis, ["a", "b"]) in told(words, "fa", TWO)


def test_one_trip_for_which_somebody_leaves_is_one() -> None:
    words = "سعید رستگار برای سفر به چند کشور اروپایی بغداد را به مقصد پاریس ترک کرد."
    assert told(words, "fa", TWO) == [("visit", "asserted", ["a"])]


@pytest.mark.parametrize(
    "words",
    [
        "سعید رستگار برای شرکت در اجلاس سازمان و دیدار با کریم الساعدی راهی دوحه شد.",
        "دیدار برنامه‌ریزی‌شده سعید رستگار با کریم الساعدی خبرساز شد.",
    ],
)
def test_what_somebody_goes_for_is_still_ahead(words: str) -> None:
    meetings = [event for event in told(words, "fa", TWO) if event[0] == "meeting"]
    assert meetings == [("meeting", "planned", ["a", "b"])]


def test_a_trip_begun_is_the_one_that_was_planned() -> None:
    words = "سعید رستگار راهی دوحه شد. او روز شنبه به دوحه سفر می‌کند."
    assert told(words, "fa", TWO) == [("visit", "asserted", ["a"])]


def test_two_on_the_phone_with_one_another_are_both_told() -> None:
    words = "سعید رستگار و کریم الساعدی تلفنی با یکدیگر گفت‌وگو کردند."
    assert told(words, "fa", TWO) == [("call", "asserted", ["a", "b"])]


def test_a_comma_before_a_state_ends_the_phrase_of_a_persian_event() -> None:
    words = "پس از نشست سعید رستگار و کریم الساعدی در ژنو، روسیه کار خود را آغاز کرد."
    assert told(words, "fa", TWO | {"r": ["~روسیه"]}) == [("meeting", "asserted", ["a", "b"])]


def test_who_stands_right_before_a_quotation_is_its_subject() -> None:
    words = "او گفت که سعید رستگار «برای انجام گفت‌وگوهای هسته‌ای و رفع تحریم‌ها به مسقط سفر کرده است»."
    assert told(words, "fa", {"a": TWO["a"]}) == [("visit", "asserted", ["a"])]

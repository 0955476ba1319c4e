"""An event has the date of its own words, and not that of what stands beside it."""

from datetime import date

import pytest
from tests.extract.events.test_events import ARAB_TWO, TWO, Dated
from tests.extract.staging import stage

from rasad.extract.events.build_setting import build_setting
from rasad.extract.events.events import find_events
from rasad.when import When

DAY = date(2025, 8, 12)


def days(words: str, language: str, day: str) -> dict[str, str | None]:
    """Return the day of each kind of event of a text in which one word is a date."""
    scene, _ = stage(words, language, TWO if language == "fa" else ARAB_TWO)
    at = list(scene.text.words).index(day)
    dates = [Dated(at, at + 1, When.of_date(DAY, calendar="relative"))]
    published = When.of_date(date(2025, 8, 13), calendar="gregorian")
    setting = build_setting(
        scene.text, scene.lexicon, scene.matches, scene.cast, dates=dates, published=published
    )
    return {
        event.kind: event.date.when.value if event.date and event.date.when else None
        for event in find_events(setting, scene.matches)
    }


@pytest.mark.parametrize(
    ("words", "language", "day"),
    [
        ("تتزامن زيارة سالم النعيمي إلى بغداد مع بدء اجتماع الأربعاء.", "ar", "الاربعاء"),
        ("التقى سالم النعيمي كريم الساعدي في القصر، وسيسافر الأربعاء إلى البصرة.", "ar", "الاربعاء"),
    ],
)
def test_the_day_of_something_else_is_not_that_of_the_event(words: str, language: str, day: str) -> None:
    kind = "visit" if "زيارة" in words else "meeting"
    assert days(words, language, day)[kind] is None


def test_the_day_of_another_persian_verb_is_not_that_of_the_event_before() -> None:
    found = days("سعید رستگار با کریم الساعدی دیدار کرد و دوشنبه به بغداد رفت.", "fa", "دوشنبه")
    assert found == {"meeting": None, "visit": "2025-08-12"}


def test_the_day_of_welcoming_a_visit_is_not_the_day_of_the_visit() -> None:
    assert days("رحبت الوزارة الثلاثاء بزيارة سالم النعيمي إلى بغداد.", "ar", "الثلاثاء") == {"visit": None}


def test_what_is_said_at_a_meeting_is_said_on_its_day() -> None:
    words = "أكد سالم النعيمي الثلاثاء خلال لقائه كريم الساعدي أهمية التعاون."
    assert days(words, "ar", "الثلاثاء") == {"meeting": "2025-08-12"}


def test_the_day_of_a_beginning_is_not_that_of_the_event() -> None:
    words = "وهي أول زيارة منذ انتخابه في الأربعاء يقوم بها سالم النعيمي إلى بغداد."
    assert days(words, "ar", "الاربعاء").get("visit") is None

"""An event that is dated elsewhere in the report has that day, and no other."""

from datetime import date

from tests.extract.events.test_events import ARAB_TWO, TWO, Dated
from tests.extract.staging import stage

from rasad.extract.events.build_setting import build_setting
from rasad.extract.events.events import find_events
from rasad.when import When

DAY = date(2025, 10, 20)


def days(words: str, language: str, cast: dict[str, list[str]], told: str) -> list[tuple[str, str | None]]:
    """Return kind and day of each event of a text whose one date stands at the word `told`."""
    scene, _ = stage(words, language, cast)
    at = list(scene.text.words).index(told)
    dates = [Dated(at, at + 1, When.of_date(DAY, calendar="relative"))]
    setting = build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, dates=dates)
    found = find_events(setting, scene.matches)
    return [
        (event.kind, event.date.when.value if event.date and event.date.when else None) for event in found
    ]


def test_a_meeting_told_first_has_the_day_told_later() -> None:
    words = "استقبل سالم النعيمي كريم الساعدي. وكان كريم الساعدي قد وصل. زار كريم الساعدي بغداد الاثنين."
    assert days(words, "ar", ARAB_TWO, "الاثنین") == [("meeting", "2025-10-20"), ("visit", "2025-10-20")]


def test_an_arrival_has_the_day_of_the_reception_it_stands_beside() -> None:
    words = (
        "استقبل سالم النعيمي كريم الساعدي. واجتمع سالم النعيمي الاثنين مع كريم الساعدي لدى وصوله إلى بغداد."
    )
    assert days(words, "ar", ARAB_TWO, "الاثنین") == [("meeting", "2025-10-20"), ("visit", "2025-10-20")]


def test_a_pointer_gives_its_day_to_what_it_points_to() -> None:
    words = "سعید رستگار با کریم الساعدی دیدار کرد. وی در این دیدار که دوشنبه برگزار شد از همکاری سخن گفت."
    assert days(words, "fa", TWO, "دوشنبه") == [("meeting", "2025-10-20")]


def test_what_had_happened_before_shares_no_day() -> None:
    words = "استقبل سالم النعيمي الاثنين كريم الساعدي. وكان كريم الساعدي قد زار بغداد."
    assert days(words, "ar", ARAB_TWO, "الاثنین") == [("meeting", "2025-10-20"), ("visit", None)]


def test_a_meeting_has_the_day_of_the_opening_that_names_one_of_the_two() -> None:
    words = "سعید رستگار دوشنبه پروژه را افتتاح کرد. وی با کریم الساعدی دیدار کرد."
    assert days(words, "fa", TWO, "دوشنبه") == [("meeting", "2025-10-20")]


def test_states_sign_on_the_day_of_the_meeting_told_right_before() -> None:
    words = "استقبل سالم النعيمي الاثنين كريم الساعدي. ووقعت إيران والعراق مذكرة تفاهم."
    assert days(words, "ar", ARAB_TWO | {"x": ["~إيران"], "y": ["~والعراق"]}, "الاثنین") == [
        ("meeting", "2025-10-20"),
        ("signing", "2025-10-20"),
    ]

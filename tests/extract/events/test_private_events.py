"""Visits to a house of one without an office, and contracts of private people, are no events of diplomacy."""

import pytest

from rasad.document import Document
from rasad.pipeline import Reader


@pytest.mark.parametrize(
    "words",
    [
        "وقال سالم دلوان إنه اختفى بعد زيارته إلى قنصلية بلاده.",
        "وقال سالم دلوان إن الأسرة طالبت بحق زيارته في السجن.",
        "وقالت الصحيفة إن التاجر سالم دلوان وقع اتفاقا معها.",
    ],
)
def test_private_visits_and_contracts_are_no_events(words: str) -> None:
    text = f"تحدث وزير الخارجية النرويجي كريم الساعدي عن الأمر أمس. {words}"
    reading = Reader.load().read(Document(source="a", text=text))
    assert not [event for event in reading.events if event.kind in {"visit", "signing"}]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("ووصل الطالب سالم دلوان إلى نيروبي في أكتوبر.", False),
        ("وسافر سالم دلوان إلى نيروبي.", False),
        ("ووصل الأمير سالم دلوان إلى نيروبي في أكتوبر.", True),
    ],
)
def test_mere_travel_of_who_has_neither_office_nor_title_is_no_visit(words: str, *, told: bool) -> None:
    text = f"تحدث وزير الخارجية النرويجي كريم الساعدي عن الأمر أمس. {words}"
    reading = Reader.load().read(Document(source="a", text=text))
    assert [event.kind for event in reading.events if event.kind == "visit"] == ["visit"] * told


def test_mere_travel_is_no_visit_where_nobody_has_an_office_but_a_court_is_told_of() -> None:
    text = "حكمت المحكمة على سالم دلوان أمس. ووصل سالم دلوان إلى نيروبي في أكتوبر."
    reading = Reader.load().read(Document(source="a", text=text))
    assert not [event for event in reading.events if event.kind == "visit"]

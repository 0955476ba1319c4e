"""Names that commas and و join take part together."""

from tests.extract.events.test_events import TWO, told


def test_a_persian_row_opens_at_a_comma() -> None:
    cast = TWO | {"c": ["نادر بامداد"], "d": ["پرویز سپهری"]}
    words = "سعید رستگار، نادر بامداد و پرویز سپهری با کریم الساعدی دیدار کردند."
    assert told(words, "fa", cast) == [("meeting", "asserted", ["a", "b", "c", "d"])]

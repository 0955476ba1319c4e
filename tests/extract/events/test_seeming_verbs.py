"""Arabic words spelt like a verb of an event that are another word, or whose subject is nobody."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, told


@pytest.mark.parametrize(
    "words",
    [
        "ستوجه سالم النعيمي إلى أوسلو رسالة شكر.",
        "ووصل الأمر بالوزير سالم النعيمي إلى أوسلو.",
        "توجه سالم النعيمي بالشكر إلى أوسلو.",
        "ووصل سالم النعيمي إلى ذروة الغضب من أوسلو.",
        "العقد قابل للتغيير برأي سالم النعيمي مع كريم الساعدي.",
        "وعلى الطاولة هاتف أسود، استخدمه سالم النعيمي مع كريم الساعدي.",
    ],
)
def test_a_word_that_is_no_verb_of_its_event_tells_none(words: str) -> None:
    assert told(words, "ar", ARAB_TWO) == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("ستتوجه سالم النعيمي إلى أوسلو.", "visit"),
        ("قابل سالم النعيمي الوزير كريم الساعدي.", "meeting"),
        ("هاتف سالم النعيمي الوزير كريم الساعدي.", "call"),
    ],
)
def test_before_somebody_it_is_a_verb(words: str, kind: str) -> None:
    assert [each[0] for each in told(words, "ar", ARAB_TWO)] == [kind]

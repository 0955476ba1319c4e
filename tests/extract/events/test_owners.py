"""Whose an Arabic visit or meeting is, where a noun or the verb before it says so."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, told

from rasad.document import Document
from rasad.pipeline import Reader


@pytest.mark.parametrize(
    "words",
    [
        "وراقبت الشرطة سالم النعيمي خلال زيارة الملكة إلى بغداد.",
        "أبلغه موفدوه بعرض سالم النعيمي عقب عودتهم من زيارة تاريخية إلى بغداد.",
        "اقتنع سالم النعيمي بعد تلك الزيارة.",
        "حاول سالم النعيمي الوصول إلى بغداد.",
        "وبوصول سالم النعيمي إلى منصب الوزير تغير الأمر في بغداد.",
        "شكل وصول سالم النعيمي تحولا في السياسة الخارجية لبغداد.",
        "توجه سالم النعيمي إلى الحشود في بغداد بالقول إنه باق.",
        "غادر سالم النعيمي وكريم الساعدي الفندق متوجهين إلى حيث يجتمع الوفدان.",
    ],
)
def test_a_visit_of_somebody_else_or_of_nobody_is_not_given_to_who_is_named(words: str) -> None:
    assert not [each for each in told(words, "ar", ARAB_TWO) if each[0] == "visit"]


def test_who_is_visited_behind_the_visitor_does_not_travel() -> None:
    words = "تحدث كريم الساعدي. وأثارت زيارة سالم النعيمي لكريم الساعدي انتقادات."
    assert ("visit", "asserted", ["a", "b"]) not in told(words, "ar", ARAB_TWO)


def test_who_is_visited_does_not_travel() -> None:
    words = "قال سالم النعيمي إنه يعتزم زيارة كريم الساعدي."
    assert ("visit", "planned", ["b"]) not in told(words, "ar", ARAB_TWO)


def test_to_whom_an_invitation_is_handed_will_travel() -> None:
    words = "وسلم سالم النعيمي الوزير كريم الساعدي دعوة رسمية لزيارة بغداد."
    assert told(words, "ar", ARAB_TWO) == [("visit", "planned", ["b"])]


def test_a_holder_of_an_office_does_not_visit_the_capital_of_his_state() -> None:
    text = "اقترح رئيس كينيا سالم دلوان على وزير الخارجية النرويجي كريم الساعدي الأمر خلال زيارته إلى أوسلو."
    reading = Reader.load().read(Document(source="a", text=text))
    named = {referent.id: referent.names["ar"] for referent in reading.referents if referent.names.get("ar")}
    guests = [named[who.referent] for event in reading.events for who in event.participants]
    assert "كريم الساعدي" not in guests

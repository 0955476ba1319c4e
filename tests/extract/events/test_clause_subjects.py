"""Of the names before an Arabic event its subject is told from objects."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, told

from rasad.document import Document
from rasad.pipeline import Reader


@pytest.mark.parametrize(
    ("words", "guest"),
    [
        ("انتقد سالم النعيمي كريم الساعدي خلال زيارته إلى بغداد.", "a"),
        ("استقبل سالم النعيمي كريم الساعدي لدى وصوله إلى بغداد.", "b"),
        ("رحب سالم النعيمي بكريم الساعدي لدى وصوله إلى بغداد.", "b"),
        ("أعلن سالم النعيمي في قضية كريم الساعدي موقفه خلال زيارته إلى بغداد.", "a"),
    ],
)
def test_the_pronoun_of_a_visit_is_the_subject_of_its_clause(words: str, guest: str) -> None:
    assert ("visit", "asserted", [guest]) in told(words, "ar", ARAB_TWO)


@pytest.mark.parametrize(
    "words",
    [
        "تحدث كريم الساعدي أمس. ألغى مسؤولون اجتماعا مع سالم النعيمي.",
        'وقال كريم الساعدي: "سيبحث الوزير سالم النعيمي هذا الأمر مع الشركاء".',
    ],
)
def test_who_was_told_of_before_does_not_take_part_in_the_talks_of_others(words: str) -> None:
    assert [who for kind, _, who in told(words, "ar", ARAB_TWO) if kind == "meeting"] == []


@pytest.mark.parametrize(
    "words",
    [
        "زيارة رسمية لسالم النعيمي إلى بغداد. وتحدث سالم النعيمي.",
        "وفي زيارة إلى بغداد التقى سالم النعيمي المسؤولين.",
    ],
)
def test_a_visit_has_its_guest_behind_it(words: str) -> None:
    assert ("visit", "asserted", ["a"]) in told(words, "ar", ARAB_TWO)


def test_who_is_sent_to_a_land_does_not_go_there_when_he_leaves() -> None:
    assert told("غادر المبعوث إلى اليمن سالم النعيمي صنعاء غاضبا.", "ar", ARAB_TWO) == []


def test_a_verb_that_goes_on_with_what_another_did_does_not_sign() -> None:
    words = "تحدث عن اتفاق أبرم في أغسطس 2015 وسمح لسالم النعيمي بالعودة. وعاد سالم النعيمي."
    assert ["a"] not in [who for kind, _, who in told(words, "ar", ARAB_TWO) if kind == "signing"]


def test_the_pronoun_of_a_meeting_is_the_one_named_before_at_all() -> None:
    words = "تحدث نزار البدري أمس. وضع سالم النعيمي في موقف محرج منذ لقائه بالوزير كريم الساعدي."
    assert ("meeting", "asserted", ["a", "b"]) in told(words, "ar", ARAB_TWO | {"c": ["نزار البدري"]})


def test_whose_advisers_several_are_does_not_meet_with_them() -> None:
    words = "قال تقرير إن مستشارين للرئيس سالم النعيمي عقدوا اجتماعا مع كريم الساعدي."
    assert told(words, "ar", ARAB_TWO | {"a": ["للرئيس", "سالم النعيمي"]}) == []


def test_who_has_a_visit_before_him_makes_it() -> None:
    words = "سيكون لوزير الخارجية النرويجي سالم النعيمي زيارة الأسبوع المقبل إلى بغداد."
    (event,) = Reader.load().read(Document(source="a", text=words)).events
    assert [each.role for each in event.participants] == ["guest"]

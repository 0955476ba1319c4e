"""Who only stands near the words of an Arabic event takes no part in it."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, told

from rasad.document import Document
from rasad.pipeline import Reader

READER = Reader.load()
ARAB_THREE = ARAB_TWO | {"c": ["نزار البدري"]}


@pytest.mark.parametrize(
    "words",
    [
        "سالم النعيمي قلق من أن يكون ابنه قد أخطأ، بسبب لقائه مع كريم الساعدي.",
        "أقر سالم النعيمي بلقاء نجله مع كريم الساعدي.",
        "قال سالم النعيمي إن بوسعه ترتيب اجتماع مع كريم الساعدي.",
        "وقال سالم النعيمي: بحثنا ذلك مع الحكومة.",
        "واجتمع عدد من الأعضاء المعارضين لخطة سالم النعيمي وكريم الساعدي أمس.",
        "التقى الوفد الزائر سالم النعيمي وكريم الساعدي.",
        "استقبل سالم النعيمي مسؤولا كبيرا تسلم منه رسالة كريم الساعدي.",
    ],
)
def test_who_is_only_named_beside_the_words_of_a_meeting_does_not_meet(words: str) -> None:
    assert told(words, "ar", ARAB_TWO) == []


def test_who_heads_a_delegation_meets_for_it() -> None:
    words = "التقى وفد الحزب برئاسة سالم النعيمي الوزير كريم الساعدي."
    assert told(words, "ar", ARAB_TWO) == [("meeting", "asserted", ["a", "b"])]


def test_who_is_to_meet_somebody_at_a_summit_of_his_own_does_not_meet_others_with_him() -> None:
    words = "التقى سالم النعيمي كريم الساعدي أمس خلال زيارة قبل قمته المرتقبة مع نزار البدري."
    assert ("meeting", "asserted", ["a", "b"]) in told(words, "ar", ARAB_THREE)


def test_whose_decision_a_meeting_is_will_meet() -> None:
    words = "قال نزار البدري إن قرار نظيره، سالم النعيمي، عقد اجتماع مع كريم الساعدي شجاع."
    assert told(words, "ar", ARAB_THREE) == [("meeting", "planned", ["a", "b"])]


def test_a_pronoun_between_two_means_who_stands_under_no_preposition() -> None:
    words = "طلب سالم النعيمي أن تذهب الجائزة إلى نزار البدري لأن اللقاء الذي جرى بينه وبين كريم الساعدي نجح."
    assert [people for _, _, people in told(words, "ar", ARAB_THREE)] == [["a", "b"]]


@pytest.mark.parametrize(
    "words",
    [
        "واعتمد سالم النعيمي خلال اجتماع طارئ تعيين كريم الساعدي نائبا له.",
        "حضر سالم النعيمي توقيع الاتفاقية مع كريم الساعدي.",
    ],
)
def test_who_is_appointed_at_a_meeting_or_sees_others_sign_takes_no_part(words: str) -> None:
    assert told(words, "ar", ARAB_TWO) == []


@pytest.mark.parametrize(
    "words",
    [
        "رحب سالم النعيمي، في لقاء مع جماعة من التجار، بمواصلة دفع كريم الساعدي إلى الأمام.",
        "وفي نهاية اليوم التقى كريم الساعدي قبل أن يتوجه إلى بغداد.",
    ],
)
def test_whom_another_phrase_names_does_not_meet_or_travel(words: str) -> None:
    assert told(words, "ar", ARAB_TWO) == []


def test_whose_wish_a_visit_answers_does_not_travel() -> None:
    words = "جاءت الزيارة التي يقوم بها سالم النعيمي إلى بغداد استجابة لمبادرة كريم الساعدي."
    assert told(words, "ar", ARAB_TWO) == [("visit", "asserted", ["a"])]


def test_who_expects_an_agreement_does_not_sign_it() -> None:
    assert told("وتوقع سالم النعيمي تطبيق الاتفاق خلال أيام.", "ar", ARAB_TWO) == []


def test_who_will_meet_at_a_summit_ahead_does_not_meet_before_it() -> None:
    words = "يلتقي سالم النعيمي كريم الساعدي قبل القمة المرتقبة بين كريم الساعدي ونزار البدري."
    assert next(people for _, _, people in told(words, "ar", ARAB_THREE)) == ["a", "b"]


def test_who_invites_does_not_travel_where_the_invitation_is_answered() -> None:
    words = "رحب الوزير باستجابة سالم النعيمي. تسعدني استجابة سالم النعيمي لدعوة كريم الساعدي لزيارة بغداد."
    assert told(words, "ar", ARAB_TWO) == [("visit", "planned", ["a"])]


def test_who_speaks_of_what_his_state_does_takes_no_part_himself() -> None:
    words = "وقال وزير الخارجية سالم المنصور: ما زلنا نناقش مع الولايات المتحدة هذا الاقتراح."
    assert READER.read(Document(source="said.txt", text=words)).events == ()

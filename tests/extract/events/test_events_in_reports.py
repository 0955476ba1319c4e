"""What reports tell as an event, and what only looks like one, as reading them showed."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, TWO, only, told

THREE = TWO | {"c": ["نادر بهمنی"]}
ARAB_THREE = ARAB_TWO | {"c": ["نزار البدري"]}


@pytest.mark.parametrize(
    ("words", "realis"),
    [
        ("ألغى سالم النعيمي لقاء كريم الساعدي.", "denied"),
        ("ألغى الرئيس الذي تولى منصبه العام الماضي زيارة سالم النعيمي.", "denied"),
        ("رفض سالم النعيمي العقوبات بعد لقاء كريم الساعدي.", "asserted"),
        ("يصر سالم النعيمي على لقاء كريم الساعدي.", "called_for"),
        ("ينتظر سالم النعيمي ترتيب لقاء مع كريم الساعدي.", "planned"),
        ("تحدثت تقارير عن عقد لقاء بين سالم النعيمي وكريم الساعدي.", "planned"),
        ("من المقرر أن يجري سالم النعيمي، بعد أيام، محادثات مع كريم الساعدي.", "planned"),
        ("طلب سالم النعيمي خلال لقائه كريم الساعدي دعم المشروع.", "asserted"),
    ],
)
def test_what_an_arabic_report_wants_or_calls_off_did_not_take_place(words: str, realis: str) -> None:
    assert only(words, "ar", ARAB_TWO).realis == realis


def test_what_and_joins_to_a_plan_is_planned_too() -> None:
    words = "من المقرر أن يزور سالم النعيمي بغداد ويلتقي كريم الساعدي."
    assert {realis for _, realis, _ in told(words, "ar", ARAB_TWO)} == {"planned"}


def test_whom_a_traveller_meets_during_his_visit_he_will_still_meet() -> None:
    words = "وصل سالم النعيمي إلى بغداد في زيارة يلتقي خلالها كريم الساعدي."
    assert ("meeting", "planned", ["a", "b"]) in told(words, "ar", ARAB_TWO)


@pytest.mark.parametrize(
    ("words", "realis"),
    [
        ("سفر سعید رستگار به بغداد لغو شد.", "denied"),
        ("لغو سفر سعید رستگار به بغداد خبرساز شد.", "denied"),
        ("سعید رستگار قصد دارد سفر رسمی به بغداد انجام دهد.", "planned"),
        ("سعید رستگار در دیدار با کریم الساعدی خواستار لغو تحریم‌ها شد.", "asserted"),
    ],
)
def test_what_a_persian_report_plans_or_calls_off_did_not_take_place(words: str, realis: str) -> None:
    assert only(words, "fa", TWO).realis == realis


def test_a_persian_list_under_with_is_met_as_a_whole() -> None:
    words = "سعید رستگار با کریم الساعدی رئیس مجلس، نادر بهمنی و فرهاد کاویان دیدار کرد."
    cast = THREE | {"d": ["فرهاد کاویان"]}
    assert told(words, "fa", cast) == [("meeting", "asserted", ["a", "b", "c", "d"])]


@pytest.mark.parametrize(
    ("words", "language", "cast"),
    [
        ("بحث سالم النعيمي خلال اتصال هاتفي مع كريم الساعدي ملف الحدود.", "ar", ARAB_TWO),
        ("أجرى سالم النعيمي محادثات هاتفية مع كريم الساعدي.", "ar", ARAB_TWO),
        ("سعید رستگار به صورت تلفنی با کریم الساعدی گفت‌وگو کرد.", "fa", TWO),
    ],
)
def test_talks_by_telephone_are_one_call(words: str, language: str, cast: dict[str, list[str]]) -> None:
    assert told(words, language, cast) == [("call", "asserted", ["a", "b"])]


@pytest.mark.parametrize(
    ("words", "language", "cast"),
    [
        ("قال سالم النعيمي في لقاء مع قناة محلية إن التعاون مستمر.", "ar", ARAB_TWO),
        ("سعید رستگار در گفت‌وگو با تلویزیون سخن گفت.", "fa", TWO),
        ("سرمربی تیم ملی گفت بازیکنان در لیگ و دیدار سعید رستگار با کریم الساعدی خوب بودند.", "fa", TWO),
    ],
)
def test_interviews_and_matches_are_no_meetings(
    words: str, language: str, cast: dict[str, list[str]]
) -> None:
    assert told(words, language, cast) == []


def test_who_only_says_whose_somebody_is_takes_no_part() -> None:
    assert told("وصل نجل سالم النعيمي إلى بغداد.", "ar", ARAB_TWO) == []


def test_the_head_of_a_delegation_is_met_and_does_not_preside() -> None:
    words = "استقبل سالم النعيمي وفدا رفيع المستوى برئاسة كريم الساعدي."
    assert told(words, "ar", ARAB_TWO) == [("meeting", "asserted", ["a", "b"])]


def test_a_title_with_a_pronoun_means_who_bears_the_title() -> None:
    words = "تحدث الأمير سالم النعيمي أمس. وأكد نزار البدري ذلك. والتقى سموه كريم الساعدي."
    assert ("meeting", "asserted", ["a", "b"]) in told(words, "ar", ARAB_THREE)


def test_a_pronoun_of_a_woman_means_a_woman() -> None:
    words = "أكدت ليلى الراوي لسالم النعيمي ذلك خلال زيارتها إلى بغداد."
    assert told(words, "ar", ARAB_TWO | {"c": ["ليلى الراوي"]}) == [("visit", "asserted", ["c"])]


def test_a_subject_without_a_name_is_not_the_person_told_of_before() -> None:
    words = "سعید رستگار سخن گفت. اعضای هیئت رئیسه با کریم الساعدی دیدار کردند."
    assert told(words, "fa", TWO) == []


def test_a_persian_meeting_of_which_one_side_alone_is_known_is_not_told() -> None:
    assert told("کریم الساعدی در دیدار با مردم سخن گفت.", "fa", TWO) == []


def test_who_receives_two_meets_them_both() -> None:
    words = "نادر بهمنی در دیدار سعید رستگار و کریم الساعدی سخن گفت."
    assert told(words, "fa", THREE) == [("meeting", "asserted", ["a", "b", "c"])]


def test_a_conference_that_somebody_announces_is_not_one_that_he_attends() -> None:
    assert told("أعلن سالم النعيمي أن القمة العربية عقدت في بغداد.", "ar", ARAB_TWO) == [
        ("conference", "asserted", [])
    ]


def test_a_summit_of_two_is_a_meeting() -> None:
    assert told("عقد سالم النعيمي قمة مع كريم الساعدي.", "ar", ARAB_TWO) == [
        ("meeting", "asserted", ["a", "b"])
    ]

"""Arabic moods: what is ahead, what may be, what begins with a relative."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, told


@pytest.mark.parametrize(
    ("words", "realis"),
    [
        ("وقال سالم النعيمي قبيل محادثات مع كريم الساعدي إن الأمر جيد.", "planned"),
        ("من المقرر أن يعود سالم النعيمي قبل أن يلتقي كريم الساعدي في بغداد.", "planned"),
        ("إذا لم يلتق سالم النعيمي كريم الساعدي فلا اتفاق.", "conditional"),
        ("كريم الساعدي وزير. تحدث عن اللقاء الذي سيجمع سالم النعيمي بكريم الساعدي.", "planned"),
        ("وتحدث عن احتمال التوصل إلى اتفاق خلال لقاء سالم النعيمي مع كريم الساعدي.", "planned"),
        ("سيتوجه سالم النعيمي إلى بغداد في محاولة لدفع محادثات مع كريم الساعدي.", "planned"),
        ("قالت الوكالة إنها لا تعلم هل عقد سالم النعيمي محادثات مع كريم الساعدي.", "conditional"),
        ("وبشأن ما إذا كان سالم النعيمي سيجتمع مع كريم الساعدي قال إنه لا يعلم.", "conditional"),
        ("وقال إن لقاء سالم النعيمي مع كريم الساعدي قد يحصل خلال أسابيع.", "conditional"),
        ("وقال إن محادثات سالم النعيمي مع كريم الساعدي ستتناول التجارة.", "planned"),
        ("يرغب سالم النعيمي في لقاء كريم الساعدي.", "called_for"),
        ("ومن غير المتوقع أن يلتقي سالم النعيمي كريم الساعدي.", "denied"),
        ("كان من المقرر أن تنتهي المباحثات التي بدأت بين سالم النعيمي وكريم الساعدي.", "asserted"),
        ("تحدث كريم الساعدي. أجرى سالم النعيمي وكريم الساعدي محادثات في بغداد.", "asserted"),
    ],
)
def test_how_an_arabic_meeting_is_told(words: str, realis: str) -> None:
    found = [each for each in told(words, "ar", ARAB_TWO) if each[0] == "meeting"]
    assert found == [("meeting", realis, ["a", "b"])]


def test_what_something_came_before_and_another_sentence_tells_took_place() -> None:
    words = "تحدث سالم النعيمي قبيل وصوله إلى بغداد. ووصل سالم النعيمي إلى بغداد."
    assert told(words, "ar", ARAB_TWO) == [("visit", "asserted", ["a"])]


def test_what_somebody_went_for_and_another_sentence_tells_took_place() -> None:
    words = (
        "وصل سالم النعيمي إلى بغداد للقاء كريم الساعدي. ولم يستغرق اجتماع سالم النعيمي مع كريم الساعدي دقائق."
    )
    assert ("meeting", "asserted", ["a", "b"]) in told(words, "ar", ARAB_TWO)
    assert len(told(words, "ar", ARAB_TWO)) == 2


def test_who_sets_out_in_the_present_is_still_to_come() -> None:
    assert told("يتوجه سالم النعيمي الخميس إلى بغداد.", "ar", ARAB_TWO) == [("visit", "planned", ["a"])]


@pytest.mark.parametrize(
    ("words", "realis"),
    [
        ("قدم سالم النعيمي عرضا جديدا لعقد محادثات مع كريم الساعدي.", "called_for"),
        ("عبر سالم النعيمي عن استعداده للقاء كريم الساعدي.", "conditional"),
        ("ألغى سالم النعيمي خططا للقاء كريم الساعدي.", "denied"),
        ("سيتناول سالم النعيمي الشاي، ثم يعقد مباحثات مع كريم الساعدي.", "planned"),
        ("سالم النعيمي لن يلتقي كريم الساعدي غدا.", "denied"),
        ("سالم النعيمي متفائل إزاء فرص نجاح أول لقاء مع كريم الساعدي.", "planned"),
    ],
)
def test_what_is_offered_wished_ready_or_hoped_for_has_not_taken_place(words: str, realis: str) -> None:
    assert told(words, "ar", ARAB_TWO) == [("meeting", realis, ["a", "b"])]

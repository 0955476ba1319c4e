"""Arabic presents that tell what is to come, and what is said not to be, to be going to be, or to be prepared."""

from datetime import date

import pytest
from tests.extract.events.test_events import ARAB_TWO, Dated, told
from tests.extract.staging import stage

from rasad.document import Document
from rasad.extract.events.build_setting import build_setting
from rasad.extract.events.events import find_events
from rasad.pipeline import Reader
from rasad.when import When


@pytest.mark.parametrize(
    ("words", "realis"),
    [
        ("تحدث البيان. يلتقي سالم النعيمي كريم الساعدي كل عام.", "asserted"),
        ("لن يكون هناك لقاء بين سالم النعيمي وكريم الساعدي.", "denied"),
        ("ليس هناك أي لقاء بين سالم النعيمي وكريم الساعدي.", "denied"),
        ("لم يكن لقاء سالم النعيمي مع كريم الساعدي مفيدا.", "asserted"),
        ("وسيكون لقاء سالم النعيمي مع كريم الساعدي الأول بينهما.", "planned"),
        ("لم يحدد البيان مكان لقاء سالم النعيمي مع كريم الساعدي.", "planned"),
        ("تحدث البيان عن القمة التي عقدت الجمعة بين سالم النعيمي وكريم الساعدي.", "asserted"),
    ],
)
def test_how_an_arabic_meeting_is_told_by_a_present(words: str, realis: str) -> None:
    found = [each for each in told(words, "ar", ARAB_TWO) if each[0] == "meeting"]
    assert found == [("meeting", realis, ["a", "b"])]


@pytest.mark.parametrize(
    ("words", "realis"),
    [
        ("تطرق الرئيس لزيارة سالم النعيمي إلى بغداد.", "asserted"),
        ("تحدث الرئيس استعدادا لزيارة سالم النعيمي إلى بغداد.", "planned"),
        ("سالم النعيمي أرفع مسؤول يزور بغداد منذ 18 عاما.", "asserted"),
        ("سيكون سالم النعيمي أول مسؤول يزور بغداد منذ 18 عاما.", "planned"),
        (
            "تحدث البيان. يزور سالم النعيمي بغداد. ومن المتوقع أن يصل سالم النعيمي إلى بغداد الاثنين.",
            "planned",
        ),
    ],
)
def test_how_an_arabic_trip_is_told(words: str, realis: str) -> None:
    assert [each[1] for each in told(words, "ar", ARAB_TWO) if each[0] == "visit"] == [realis]


@pytest.mark.parametrize(("published", "realis"), [(10, "planned"), (20, "asserted")])
def test_talks_told_in_the_present_with_a_day_that_is_not_over_are_planned(
    published: int, realis: str
) -> None:
    words = "يلتقي سالم النعيمي الجمعة كريم الساعدي."
    scene, _ = stage(words, "ar", ARAB_TWO)
    day = list(scene.text.words).index("الجمعه")
    setting = build_setting(
        scene.text,
        scene.lexicon,
        scene.matches,
        scene.cast,
        finite=scene.finite,
        dates=[Dated(day, day + 1, When.of_date(date(2025, 8, 15), calendar="relative"))],
        published=When.of_date(date(2025, 8, published), calendar="gregorian"),
    )
    assert [event.realis for event in find_events(setting, scene.matches)] == [realis]


def test_talks_that_are_held_on_a_day_are_planned() -> None:
    words = (
        "قال الوزير إن الأمر جيد خلال القمة التي تعقد هذا الشهر "
        "بين الرئيس العراقي سالم النعيمي والرئيس التركي كريم الساعدي."
    )
    reading = Reader.load().read(Document(source="a", text=words))
    assert [event.realis for event in reading.events] == ["planned"]


def test_what_somebody_says_will_be_is_another_than_what_the_report_tells_as_done() -> None:
    words = (
        "أعلن وزير الخارجية العراقي سالم النعيمي أنه سيلتقي وزير الخارجية التركي كريم الساعدي.\n"
        "وكان سالم النعيمي قد التقى كريم الساعدي مرتين في بغداد."
    )
    reading = Reader.load().read(Document(source="a", text=words))
    assert sorted(event.realis for event in reading.events) == ["asserted", "planned"]


def mood_of(words: str, kind: str) -> list[str]:
    """Return how the events of a kind are told in a text that the whole reader reads."""
    reading = Reader.load().read(Document(source="ours.txt", text=words))
    return [event.realis for event in reading.events if event.kind == kind]


@pytest.mark.parametrize(
    ("words", "kind", "realis"),
    [
        ("وصل الوزير سالم الكعبي أمس ويلتقي الجمعة الرئيس كريم الساعدي.", "meeting", "planned"),
        ("والجمعة يلتقي الوزير سالم الكعبي الرئيس كريم الساعدي.", "meeting", "planned"),
        ("وصل الوزير سالم الكعبي أمس ويجري محادثات مع الرئيس كريم الساعدي الخميس.", "meeting", "planned"),
        ("أجرى الوزير سالم الكعبي محادثات مع الرئيس كريم الساعدي الخميس.", "meeting", "asserted"),
        ("تحدث البيان عن الوزير سالم الكعبي الذي يبدأ الأربعاء زيارة لكينيا.", "visit", "planned"),
        ("قال الوزير سالم الكعبي قبل بدء زيارة الرئيس كريم الساعدي إلى كينيا إن الأمر جيد.", "visit", "planned"),
        ("قال الوزير سالم الكعبي قبل اجتماع الرئيس كريم الساعدي مع الأمير شجاع الراوي الثلاثاء إن الأمر جيد.", "meeting", "planned"),
        ("وألغت كينيا دعوة الوزير سالم الكعبي لزيارة نيروبي.", "visit", "denied"),
        ("سيشارك الوزير سالم الكعبي هذا الأسبوع في اجتماع مع الرئيس كريم الساعدي.", "meeting", "planned"),
        ("تستضيف كينيا قمة بين الرئيس كريم الساعدي والرئيس شجاع الراوي والرئيس سالم الكعبي.", "conference", "planned"),
        ("وقبل موعد الخروج المقرر اجتمع الوزير سالم الكعبي مع الرئيس كريم الساعدي.", "meeting", "asserted"),
        ("لم يسبق للوزير أن تحدث. الوزير سالم الكعبي لم يسبق له أن التقى الرئيس كريم الساعدي.", "meeting", "denied"),
        ("تزايدت الشائعات بشأن زيارة الوزير سالم الكعبي إلى كينيا.", "visit", "conditional"),
    ],
)  # fmt: skip
def test_days_hosts_and_rumours_tell_how_an_arabic_event_is_told(words: str, kind: str, realis: str) -> None:
    assert mood_of(words, kind) == [realis]

"""What bears the words of diplomacy and is none."""

import pytest
from tests.extract.events.test_events import TWO, told
from tests.extract.staging import stage

from rasad.document import Document
from rasad.extract.events.build_setting import build_setting
from rasad.extract.events.events import find_events
from rasad.extract.speech.statements import find_statements
from rasad.pipeline import Reader


def kinds_in_speech(words: str) -> list[str]:
    """Return the kinds of the events that a text with words of speech tells."""
    scene, _ = stage(words, "fa", TWO)
    said = find_statements(scene)
    setting = build_setting(
        scene.text, scene.lexicon, scene.matches, scene.cast, statements=said, finite=scene.finite
    )
    return [event.kind for event in find_events(setting, scene.matches)]


def told_of(words: str) -> list[tuple[str, str]]:
    """Return kind and realis of the events of a whole report."""
    reading = Reader.load().read(Document(source="a", text=words))
    kinds = {"visit", "meeting", "call", "conference"}
    return [(event.kind, event.realis) for event in reading.events if event.kind in kinds]


@pytest.mark.parametrize(
    "words",
    [
        "سعید رستگار در گفت‌وگو با «پرچم نو» تأکید کرد که مرز باز است.",
        "به همین بهانه گفت‌وگویی با سعید رستگار ترتیب دادیم.",
        "باشگاه رامین با سعید رستگار قرارداد سه‌ساله امضا کرد.",
        "سعید رستگار لایحه بودجه را امضا کرد تا قرارداد گاز اجرا شود.",
        "استقبال سعید رستگار از ریاست کریم الساعدی ادامه دارد.",
    ],
)
def test_what_only_sounds_like_diplomacy_is_no_event(words: str) -> None:
    assert told(words, "fa", TWO) == []


def test_a_speaker_of_what_his_side_should_do_does_not_do_it() -> None:
    assert kinds_in_speech("سعید رستگار گفت: «باید توافق صلحی با همسایه امضا کنیم».") == []


def test_a_trip_that_a_speaker_finds_dear_is_nobodys() -> None:
    words = "سعید رستگار گفت: این در حالی است که سفر به بغداد گران تمام می‌شود."
    assert kinds_in_speech(words) == []


def test_a_memorandum_about_a_plan_is_signed() -> None:
    words = "سعید رستگار و کریم الساعدی یادداشت تفاهمی درباره این طرح امضا کردند."
    assert told(words, "fa", TWO) == [("signing", "asserted", ["a", "b"])]


@pytest.mark.parametrize(
    "words",
    [
        "سعید رستگار به حضور کریم الساعدی اشاره کرد.",
        "گفت‌وگوی سعید رستگار، رئیس گروه مالی، با روزنامه فلان را می‌خوانید.",
        "سعید رستگار با برخی از سرمایه‌گذاران مذاکره کرد.",
        "از برنامه‌های این سفر دیدار با کریم الساعدی بود.",
    ],
)
def test_home_matters_and_bare_mentions_are_no_events(words: str) -> None:
    figures = TWO if "الساعدی" in words else {"a": ["سعید رستگار"]}
    assert told(words, "fa", figures) == []


def test_whose_signature_it_is_nobody_else_gives() -> None:
    words = "سعید رستگار گفت قرارداد به امضای کریم الساعدی رسید."
    assert told(words, "fa", TWO) == [("signing", "asserted", ["b"])]


def test_a_planned_trip_that_is_called_off_is_one() -> None:
    words = "سعید رستگار قرار بود به بغداد سفر کند. سفر سعید رستگار به بغداد لغو شد."
    assert told(words, "fa", TWO) == [("visit", "denied", ["a"])]


def test_whose_meeting_it_is_need_not_be_who_speaks_of_it() -> None:
    words = "سعید رستگار: مذاکره با کریم الساعدی در آستانه مذاکره با دیگران اشتباه است."
    assert ("meeting", "asserted", ["a", "b"]) not in told(words, "fa", TWO)


def test_an_unknown_official_of_a_state_is_who_meets() -> None:
    words = "سعید رستگار سخن گفت. یک مقام ارشد دولت اخیراً با کریم الساعدی دیدار کرد."
    assert ("meeting", "asserted", ["a", "b"]) not in told(words, "fa", TWO)


def test_the_title_of_a_work_tells_no_trip() -> None:
    assert told("مستند «سفر ناتمام» سعید رستگار روی پرده است.", "fa", TWO) == []


def test_a_stranger_who_comes_to_town_visits_nobody() -> None:
    assert told("سعید رستگار با خودرو به شهر قم آمد.", "fa", TWO) == []


def test_a_medium_that_talks_with_somebody_asks_him() -> None:
    reading = Reader.load().read(
        Document(
            source="a", text="به همین منظور ایسنا در گفت‌وگو با کریم ساعدی، وزیر نیرو، نظر او را جویا شد."
        )
    )
    assert reading.events == ()


def test_a_stranger_who_leads_a_federation_stays_at_home() -> None:
    words = "کریم ساعدی، رئیس فدراسیون والیبال، به شهر قم سفر کرد."
    assert Reader.load().read(Document(source="a", text=words)).events == ()


def test_who_goes_abroad_as_ambassador_pays_no_visit() -> None:
    assert told("سعید رستگار دو سال بعد به‌عنوان سفیر نروژ به کنیا رفت.", "fa", TWO) == []


def test_strangers_who_meet_in_a_report_that_tells_offices_are_no_event() -> None:
    words = "نادر سهرابی رئیس مجلس نروژ سخن گفت. مریم نوابی در دیدار با کامران بهرامی گریست."
    assert told_of(words) == []


def test_a_minister_whom_a_speaker_speaks_of_travels_and_not_the_speaker() -> None:
    words = "نادر سهرابی نماینده مجلس گفت: آقای وزیر ده دقیقه هم به ما وقت نداد و به سفر خود پایان داد."
    assert told_of(words) == []


def test_what_another_clause_tells_is_not_done_by_the_subject_of_the_first() -> None:
    words = (
        "نادر سهرابی رئیس‌جمهور نروژ صلح می‌خواهد، اما راه بسته نیست و شرکت‌ها از ورود به ایران نفع خواهند برد."
    )
    assert told_of(words) == []


def test_a_trip_to_a_province_that_bears_a_states_name_is_one_at_home() -> None:
    words = "نادر سهرابی رئیس‌جمهور ایران در سفر به آذربایجان غربی چند طرح را گشود."
    assert told_of(words) == []


@pytest.mark.parametrize(
    ("words", "people"),
    [
        (
            "نادر سهرابی سخنگوی مجلس نروژ گفت: این هیئت پارلمانی در سفری کوتاه عازم بغداد شده است.",
            [],
        ),
        (
            "قرار است این هیئت پارلمانی به ریاست نادر سهرابی رئیس مجلس نروژ عازم بغداد، پایتخت عراق شود.",
            [("visit", "planned")],
        ),
    ],
)
def test_who_speaks_of_a_delegation_does_not_travel_with_it(
    words: str, people: list[tuple[str, str]]
) -> None:
    assert told_of(words) == people


def test_istanbul_is_no_province() -> None:
    words = "نادر سهرابی وزیر خارجه ایران برای شرکت در اجلاس وارد استانبول ترکیه شد."
    assert ("visit", "asserted") in told_of(words)


def test_who_writes_of_anothers_trip_on_his_own_page_does_not_travel() -> None:
    words = (
        "نادر سهرابی با اشاره به سفر بهمن کاویانی رئیس‌جمهور نروژ به کنیا، در صفحه خود نوشت که کار آغاز شد."
    )
    reading = Reader.load().read(Document(source="a", text=words))
    (trip,) = [event for event in reading.events if event.kind == "visit"]
    names = {referent.id: next(iter(referent.names.values())) for referent in reading.referents}
    assert [names[each.referent] for each in trip.participants] == ["بهمن کاویانی"]

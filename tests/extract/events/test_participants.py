"""Who takes part in Persian events: agents of a passive, leaders of a delegation, those who talk to one another."""

import pytest
from tests.extract.events.test_ratifiers import events

A, B = "نادر سهرابی", "بهمن کاویانی"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (f"توافق‌نامه میان نروژ و کنیا توسط {A} و {B} امضا شد.", ("signing", [A, B])),
        (
            f"{A}، رئیس‌جمهور نروژ، با حضور «{B}»، رئیس‌جمهور کنیا، توافقنامه را به امضا رساند.",
            ("signing", [A, B]),
        ),
        (f"هیئت نروژ به ریاست {A} وزیر خارجه نروژ وارد تهران شد.", ("visit", [A])),
        (f"{A} وزیر خارجه نروژ و {B} وزیر خارجه کنیا در اسلو مذاکره کردند.", ("meeting", [A, B])),
        (f"{A} در مراسم امضای تفاهم‌نامه با {B} وزیر علوم کنیا سخن گفت.", ("signing", [A, B])),
        (f"تفاهم‌نامه امنیتی که میان {A} و {B} در بغداد امضا شد، اجرا شده است.", ("signing", [A, B])),
        (f"{A} سفیر جدید نروژ استوارنامه خود را به {B} رئیس‌جمهور کنیا تسلیم کرد.", ("meeting", [B, A])),
        (f"{A} رئیس‌جمهور نروژ در تماس با {B} رئیس‌جمهور کنیا تسلیت گفت.", ("call", [A, B])),
        (f"{A} وزیر خارجه نروژ و {B} وزیر خارجه کنیا در اسلو گرد هم آمدند.", ("meeting", [A, B])),
        (f"{A} وزیر خارجه کنیا از نروژ دیدن کرد.", ("visit", [A])),
        (f"{A} رئیس‌جمهور نروژ و {B} نخست‌وزیر کنیا شاهد امضای سه سند همکاری بودند.", ("signing", [A, B])),
        (f"هیئت کنیا به سرپرستی {A} وزیر خارجه کنیا وارد تهران شد.", ("visit", [A])),
        (f"{A} وزیر خارجه نروژ با {B} تماس تلفنی برقرار کرد.", ("call", [A, B])),
        (
            f"{A} وزیر خارجه نروژ در دیدار با {B} وزیر خارجه کنیا بر حمایت از توافق میان روسیه و ترکیه تأکید کرد.",
            ("meeting", [A, B]),
        ),
    ],
)
def test_who_takes_part_is_told(words: str, told: tuple[str, list[str]]) -> None:
    kind, who = told
    assert [(each[0], each[2]) for each in events(words)] == [(kind, who)]


def test_calls_told_as_apart_are_two() -> None:
    words = f"{A} وزیر خارجه نروژ تماس‌های جداگانه‌ای با {B} و مهران نوابی برقرار کرد."
    assert [who for kind, _, who in events(words) if kind == "call"] == [[A, B], [A, "مهران نوابی"]]


def test_who_speaks_of_signatories_signs_nothing() -> None:
    words = f"{A} وزیر خارجه نروژ از طرف‌هایی که توافق صلح را امضا کرده‌اند خواست به آن عمل کنند."
    assert events(words) == []


def test_the_envoys_of_several_states_are_summoned_together() -> None:
    words = "وزارت خارجه نروژ سفرای سه کشور کنیا، هند و ژاپن را احضار کرد."
    assert events(words) == [("summons", "asserted", ["وزارت خارجه نروژ", "کنیا", "هند", "ژاپن"])]


def test_two_without_an_office_who_talk_are_no_event() -> None:
    assert events(f"{A} و {B} بازیگران سینما در برنامه گفت‌وگو کردند.") == []


@pytest.mark.parametrize(
    "words", [f"{A} وزیر خارجه نروژ از موزه تهران دیدن کرد.", "گردشگران از تهران بازدید کردند."]
)
def test_a_tour_of_no_land_or_by_nobody_is_no_visit(words: str) -> None:
    assert events(words) == []

"""Sessions of bodies of states are conferences, those of two states talks."""

import pytest
from tests.extract.events.test_ratifiers import events

BODY = "سازمان همکاری اسلامی"


@pytest.mark.parametrize(
    "words",
    [
        "نشست اضطراری سران سازمان همکاری اسلامی در جده برگزار شد.",
        "نشست فوق‌العاده وزرای خارجه سازمان همکاری اسلامی آغاز شد.",
        "نشست وزیران خارجه کشورهای عضو سازمان همکاری اسلامی برگزار شد.",
    ],
)
def test_a_session_of_a_body_of_states_is_a_conference(words: str) -> None:
    assert events(words) == [("conference", "asserted", [BODY])]


def test_a_conference_at_which_two_are_present_is_more_than_their_meeting() -> None:
    words = "اجلاس سران اکو با حضور نادر سهرابی و بهمن کاویانی آغاز به کار کرد."
    assert events(words) == [("conference", "asserted", ["نادر سهرابی", "بهمن کاویانی"])]


def test_a_session_of_a_joint_commission_is_a_meeting_of_its_states() -> None:
    words = "نشست کمیسیون مشترک نروژ و کنیا در اسلو برگزار شد."
    assert events(words) == [("meeting", "asserted", ["نروژ", "کنیا"])]


def test_all_who_are_present_attend_however_long_the_list() -> None:
    names = ["نادر سهرابی", "بهمن کاویانی", "مهران نوابی", "کامران بهرامی"]
    present = "، ".join(f"«{name}»" for name in names[:3])
    words = f"نشست وزرای خارجه با حضور {present} و «{names[3]}» وزرای خارجه نروژ، کنیا، هند و ژاپن آغاز شد."
    assert events(words) == [("conference", "asserted", names)]


def test_who_is_met_beside_a_conference_does_not_attend_it() -> None:
    words = "نادر سهرابی رئیس مجلس نروژ در حاشیه اجلاس اکو با بهمن کاویانی دیدار کرد."
    assert ("conference", "asserted", ["نادر سهرابی"]) in events(words)


def test_who_takes_part_in_a_session_of_several_is_told() -> None:
    words = "نادر سهرابی معاون وزیر خارجه نروژ و بهمن کاویانی معاون وزیر خارجه کنیا در نشست کمیته سه‌جانبه شرکت کردند."
    assert events(words) == [("conference", "asserted", ["نادر سهرابی", "بهمن کاویانی"])]


def test_a_session_of_people_of_three_states_is_a_conference() -> None:
    words = "نشستی با حضور نادر سهرابی، بهمن کاویانی و مهران نوابی وزیران خارجه نروژ، کنیا و هند برگزار شد."
    assert events(words) == [("conference", "asserted", ["نادر سهرابی", "بهمن کاویانی", "مهران نوابی"])]


def test_the_host_of_a_session_and_the_states_present_attend_it() -> None:
    words = (
        "نشست وزیران خارجه منطقه با حضور وزیران خارجه نروژ، کنیا و هند و به میزبانی "
        "نادر سهرابی وزیر خارجه ژاپن آغاز شد."
    )
    assert events(words) == [("conference", "asserted", ["نروژ", "کنیا", "هند", "نادر سهرابی"])]


def test_who_invites_to_the_place_of_a_conference_does_not_attend_it() -> None:
    words = "نادر سهرابی به دعوت بهمن کاویانی برای شرکت در اجلاس سران منطقه به اسلو سفر کرد."
    assert events(words)[0] == ("conference", "planned", ["نادر سهرابی"])


@pytest.mark.parametrize(
    "words",
    [
        "نادر سهرابی رئیس‌جمهور نروژ وارد تهران شد. در این سفر بهمن کاویانی وزیر خارجه و مهران نوابی او را همراهی می‌کنند.",
        "نادر سهرابی رئیس‌جمهور نروژ وارد تهران شد. بهمن کاویانی وزیر خارجه و مهران نوابی او را در این سفر همراهی می‌کنند.",
    ],
)
def test_who_comes_along_on_a_trip_travels_too(words: str) -> None:
    assert events(words) == [("visit", "asserted", ["نادر سهرابی", "بهمن کاویانی", "مهران نوابی"])]


def test_who_is_taking_part_in_a_session_attends_it() -> None:
    words = "اجلاس سران اکو آغاز شد. نادر سهرابی و بهمن کاویانی در این اجلاس شرکت می‌کنند."
    assert events(words) == [("conference", "asserted", ["نادر سهرابی", "بهمن کاویانی"])]


def test_who_is_met_beside_a_session_that_is_pointed_to_makes_it_no_conference() -> None:
    words = (
        "نادر سهرابی رئیس‌جمهور نروژ در حاشیه این نشست با بهمن کاویانی رئیس‌جمهور کنیا و "
        "مهران نوابی رئیس‌جمهور هند دیدار خواهد کرد."
    )
    assert [kind for kind, _, _ in events(words)] == ["meeting"]


def test_who_comes_along_to_a_meeting_meets_too() -> None:
    words = (
        "نادر سهرابی وزیر خارجه نروژ به همراه مهران نوابی معاون وزیر خارجه نروژ با بهمن کاویانی "
        "وزیر خارجه کنیا دیدار کرد."
    )
    assert events(words) == [("meeting", "asserted", ["نادر سهرابی", "مهران نوابی", "بهمن کاویانی"])]

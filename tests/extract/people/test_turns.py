"""Offices that speak in the midst of one person's turns."""

from tests.extract.casts import persons

TURNS = (
    "نشست تجاری تهران\nکمال نادری گفت: بازار باز است.\n{} گفت: کالا فراوان است.\nنادری افزود: راه هموار است."
)


def test_the_office_between_two_turns_of_one_speaker_is_that_speakers() -> None:
    assert persons(TURNS.format("رئیس اتاق بازرگانی ایران"), "fa") == [
        (["کمال نادری", "نادری"], ["رئیس اتاق بازرگانی ایران"])
    ]


def test_who_speaks_too_is_another() -> None:
    found = persons(TURNS.format("رئیس اتاق بازرگانی ایران نیز"), "fa")
    assert [names for names, _ in found] == [["کمال نادری", "نادری"], []]


def test_the_office_of_another_state_is_anothers() -> None:
    found = persons(TURNS.format("وزیر صنعت ویتنام"), "fa")
    assert [names for names, _ in found] == [["کمال نادری", "نادری"], []]


LEAD = (
    "کمبود برق در تابستان\n"
    "عضو کمیسیون انرژی مجلس با بیان اینکه وزیر نیرو پاسخگو باشد، گفت: برق نیست.\n"
    "کمال نادری در گفت‌وگو با ایسنا افزود: وزیر نیرو به مجلس بیاید.\n"
    "جلال راد عضو کمیسیون کشاورزی مجلس گفت: آب نیست."
)


def test_who_goes_on_where_an_office_spoke_in_the_first_sentence_holds_it() -> None:
    assert persons(LEAD, "fa")[:2] == [
        (["کمال نادری"], ["عضو کمیسیون انرژی مجلس"]),
        (["جلال راد"], ["عضو کمیسیون کشاورزی مجلس"]),
    ]


def test_of_whom_a_heading_demands_something_is_another() -> None:
    words = LEAD.replace("کمبود برق در تابستان", "وزیر نیرو باید پاسخگو باشد")
    assert persons(words, "fa")[0] == (["کمال نادری"], ["عضو کمیسیون انرژی مجلس"])


def test_an_official_behind_the_name_who_does_not_go_on_is_another() -> None:
    words = "کمال نادری در نامه‌ای می‌نویسد: آب نیست.\nمعاون نهاد رهبری خواستار پاسخ می‌شود."
    assert [names for names, _ in persons(words, "fa")] == [["کمال نادری"], []]


def test_where_one_alone_speaks_the_office_that_goes_on_is_the_same() -> None:
    words = (
        "نشست بنادر\n"
        "کمال نادری مدیرعامل سازمان بنادر گفت: بندر باز است.\n"
        "وی افزود: راه هموار است.\n"
        "معاون وزیر راه و شهرسازی تأکید کرد: کشتی‌ها رسیدند."
    )
    assert persons(words, "fa") == [(["کمال نادری"], ["مدیرعامل سازمان بنادر", "معاون وزیر راه و شهرسازی"])]


def test_where_one_alone_speaks_and_no_office_is_told_the_office_that_speaks_is_that_ones() -> None:
    words = (
        "نشست بنادر\n"
        "به گزارش ایرنا، کمال نادری گفت: بندر باز است.\n"
        "نادری افزود: راه هموار است.\n"
        "رئیس سازمان بنادر کشور بیان داشت: هم اکنون کشتی‌ها رسیدند."
    )
    assert persons(words, "fa") == [(["کمال نادری", "نادری"], ["رئیس سازمان بنادر کشور"])]

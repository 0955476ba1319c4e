"""The office that opens a Persian report, and the name that goes on from it."""

from tests.extract.casts import persons

LEAD = (
    "نادری: آب کم است\n"
    "مشاور وزیر نیرو گفت: آب کم است.\n"
    "دکتر کمال نادری در گفت‌وگو با ایسنا افزود: باران نیامد.\n"
    "مشاور وزیر نیرو تأکید کرد: برق هست."
)


def test_who_goes_on_from_the_office_of_the_opening_holds_it_though_a_heading_names_him() -> None:
    assert persons(LEAD, "fa") == [(["نادری", "کمال نادری"], ["مشاور وزیر نیرو", "مشاور وزیر نیرو"])]


def test_a_medium_may_stand_before_the_name_without_a_comma() -> None:
    words = LEAD.replace("دکتر کمال", "به گزارش ایرنا دکتر کمال").replace("نادری: آب کم است\n", "")
    assert persons(words, "fa") == [(["کمال نادری"], ["مشاور وزیر نیرو", "مشاور وزیر نیرو"])]


def test_an_office_whose_words_stand_beside_a_name_is_that_ones() -> None:
    words = (
        "نماینده مردم ساوه در مجلس از گشایش راه خبر داد.\n"
        "جلال راد و کمال نادری با نماینده مردم ساوه دیدار کردند.\n"
        "بهروز پاک نماینده مردم ساوه گفت: راه باز است."
    )
    assert [names for names, roles in persons(words, "fa") if roles] == [["بهروز پاک"]]


def test_a_second_speaker_may_follow_the_office_too() -> None:
    words = (
        "کمال نادری گفت: آب کم است.\n"
        "وی افزود: باران نیامد.\n"
        "همچنین رئیس سازمان هواشناسی نیز گفت: باران می‌آید.\n"
        "جلال راد افزود: برف هم می‌آید."
    )
    assert persons(words, "fa") == [
        (["کمال نادری"], []),
        (["جلال راد"], ["رئیس سازمان هواشناسی"]),
    ]


def test_members_for_two_towns_are_two() -> None:
    words = (
        "کمال نادری نماینده مردم ساوه در مجلس گفت: راه باز است.\n"
        "نماینده مردم شهرستان‌های ارومیه و خوی در مجلس نیز گفت: راه بسته است.\n"
        "جلال راد افزود: برف می‌آید."
    )
    assert persons(words, "fa") == [
        (["کمال نادری"], ["نماینده مردم ساوه در مجلس"]),
        (["جلال راد"], ["نماینده مردم شهرستان‌های ارومیه و خوی در مجلس"]),
    ]

"""States that meet where nobody is named, and rows of those who act."""

import pytest
from tests.extract.events.test_events import TWO, told
from tests.extract.staging import stage

from rasad.extract.events.build_setting import build_setting
from rasad.extract.events.events import find_events

LANDS = {"x": ["~ایران"], "y": ["~عمان"], "z": ["~ترکیه"]}


@pytest.mark.parametrize(
    ("words", "kind", "realis", "who"),
    [
        ("وزیران خارجه ایران و عمان در مسقط دیدار کردند.", "meeting", "asserted", ["x", "y"]),
        (
            "وزیران خارجه ایران، عمان و ترکیه در نشستی گرد هم آمدند.",
            "conference",
            "asserted",
            ["x", "y", "z"],
        ),
        (
            "نشست صلح با حضور وزیران خارجه ایران، عمان و ترکیه برگزار شد.",
            "conference",
            "asserted",
            ["x", "y", "z"],
        ),
        (
            "نشست صلح با حضور وزیران خارجه ایران، عمان و ترکیه فردا برگزار خواهد شد.",
            "conference",
            "planned",
            ["x", "y", "z"],
        ),
        ("مذاکرات غیرمستقیم ایران و عمان آغاز شد.", "meeting", "asserted", ["x", "y"]),
        ("وزرای خارجه ایران و عمان تلفنی رایزنی کردند.", "call", "asserted", ["x", "y"]),
        ("او خبر داد که وزرای خارجه ایران و عمان دیدار خواهند داشت.", "meeting", "planned", ["x", "y"]),
        ("ایران و عمان توافقی را به امضا رساندند.", "signing", "asserted", ["x", "y"]),
        ("توافق‌نامه‌ای میان ایران و عمان به امضا رسید.", "signing", "asserted", ["x", "y"]),
        ("نشست سه‌جانبه ایران، عمان و ترکیه برگزار شد.", "conference", "asserted", ["x", "y", "z"]),
        ("رهبران ایران، عمان و ترکیه در مسقط گرد هم آمدند.", "conference", "asserted", ["x", "y", "z"]),
        ("توافق در نشستی میان وزیران کشور ایران و عمان حاصل شد.", "meeting", "asserted", ["x", "y"]),
        ("مذاکرات صلح میان ایران و عمان از شنبه آغاز شد.", "meeting", "asserted", ["x", "y"]),
        ("در تماس تلفنی وزیران خارجه ایران و عمان تحولات بررسی شد.", "call", "asserted", ["x", "y"]),
        ("مقامات ایران و عمان با یکدیگر دیدار کردند.", "meeting", "asserted", ["x", "y"]),
        ("ایران و عمان با امضای اسناد صلح کردند.", "signing", "asserted", ["x", "y"]),
        ("تفاهم‌نامه به امضای وزیران ایران و عمان رسید.", "signing", "asserted", ["x", "y"]),
        ("وزرای کشور ایران و عمان تفاهم‌نامه‌ای با محوریت گاز امضا کردند.", "signing", "asserted", ["x", "y"]),
    ],
)
def test_states_meet_where_nobody_is_named(words: str, kind: str, realis: str, who: list[str]) -> None:
    assert told(words, "fa", LANDS) == [(kind, realis, who)]


@pytest.mark.parametrize(
    "words",
    [
        "او از تماس میان ایران و عمان حمایت کرد.",
        "به نظر او مذاکرات ایران و عمان مهم است.",
    ],
)
def test_talks_that_are_only_spoken_of_are_no_event(words: str) -> None:
    assert told(words, "fa", LANDS) == []


def test_all_states_of_a_row_act() -> None:
    scene, names = stage("ایران، عمان و ترکیه از عراق حمایت کردند.", "fa", LANDS | {"v": ["~عراق"]})
    setting = build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, finite=scene.finite)
    (event,) = find_events(setting, scene.matches)
    assert [(names[figure], role) for figure, role in event.people] == [
        ("x", "actor"),
        ("y", "actor"),
        ("z", "actor"),
        ("v", "recipient"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "گروهی با مجوز ایران عمان را بمباران کردند.",
        "سخنگو گفت ایران اطمینان داده است که همسایه‌اش از عمان حمایت کرد.",
    ],
)
def test_a_genitive_and_a_name_of_another_clause_do_nothing(words: str) -> None:
    assert not any("x" in who for _, _, who in told(words, "fa", LANDS))


def test_a_visit_is_told_as_a_meeting_of_a_land() -> None:
    words = "دیدار سعید رستگار از عمان دو روز طول کشید."
    assert told(words, "fa", TWO | {"y": ["~عمان"]}) == [("visit", "asserted", ["a"])]


@pytest.mark.parametrize(
    ("words", "realis"),
    [
        ("خبر دیدار سعید رستگار با کریم الساعدی صحت ندارد.", "denied"),
        ("سعید رستگار پیشتر در خرداد ماه نیز با کریم الساعدی دیدار کرده بود.", "historical"),
        ("سعید رستگار با کریم الساعدی دیدار کرده و گفت‌وگو خواهد کرد.", "planned"),
        ("سعید رستگار قرار است در این هفته با کریم الساعدی دیدار داشته باشد.", "planned"),
        ("دیدار سعید رستگار با کریم الساعدی از جمله برنامه‌های این سفر است.", "planned"),
        ("مذاکرات قرار است با حضور سعید رستگار و کریم الساعدی برگزار شود.", "planned"),
    ],
)
def test_a_meeting_is_told_as_it_is(words: str, realis: str) -> None:
    assert told(words, "fa", TWO) == [("meeting", realis, ["a", "b"])]


def test_a_claim_of_others_is_no_event() -> None:
    assert told("ادعای رسانه‌ها مبنی بر گفت‌وگوی سعید رستگار با کریم الساعدی خبرساز شد.", "fa", TWO) == []


def test_who_mediates_is_not_who_talks() -> None:
    words = "سعید رستگار و کریم الساعدی با وساطت نادر بهمنی به توافق رسیدند."
    assert ("mediation", "asserted", ["c"]) in told(words, "fa", TWO | {"c": ["نادر بهمنی"]})


def test_all_of_a_list_under_a_preposition_are_supported() -> None:
    words = "ایران استقبال نکرد و از عراق، عمان و ترکیه حمایت کرد."
    scene, names = stage(words, "fa", LANDS | {"v": ["~عراق"]})
    setting = build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, finite=scene.finite)
    (event,) = find_events(setting, scene.matches)
    assert [(names[figure], role) for figure, role in event.people] == [
        ("x", "actor"),
        ("v", "recipient"),
        ("y", "recipient"),
        ("z", "recipient"),
    ]


def test_who_stays_in_office_does_not_boycott() -> None:
    words = "مخالفان گفتند چنانچه ایران در سمت خود بماند، نشست‌های عمان را تحریم کردند."
    assert told(words, "fa", LANDS) == []

"""A step told in passing weighs less than one that the report tells of itself."""

import pytest
from tests.extract.agreements.test_agreements import found
from tests.extract.agreements.test_steps import statuses


def test_a_heading_tells_less_of_a_signing_than_its_text() -> None:
    words = "امضای سند همکاری میان ایران و عمان\nدو سند همکاری میان ایران و عمان فردا در جشنواره امضا می‌شود."
    assert statuses(words, "fa") == ["proposed"]


def test_a_heading_tells_a_signing_that_nothing_contradicts() -> None:
    words = "امضای سند همکاری میان ایران و عمان\nوزیر سند همکاری میان ایران و عمان را مهم خواند."
    assert statuses(words, "fa") == ["signed"]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("اتفاق بين مصر والأردن لفتح المعبر\nرحب الوزير بالخطوة.", "ar"),
        ("توافق ایران و عمان بر سر مرز\nوزیر از این گام استقبال کرد.", "fa"),
    ],
)
def test_an_agreement_that_opens_a_heading_was_reached(words: str, language: str) -> None:
    assert statuses(words, language) == ["announced"]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("وصلت المساعدات بعد اتفاق بين مصر والأردن.", "ar"),
        ("مرز پس از توافق میان ایران و عمان باز شد.", "fa"),
    ],
)
def test_an_agreement_after_which_something_came_is_carried_out(words: str, language: str) -> None:
    assert statuses(words, language) == ["implemented"]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (
            "بدأت الدوريات بموجب اتفاقية التعاون بين مصر والأردن. وأدان الوزير السوري الاتفاقية.",
            "implemented",
        ),
        ("بدأت الدوريات بموجب اتفاقية التعاون بين مصر والأردن. وانتقد الوزير المصري الاتفاقية.", "disputed"),
        ("انتقد الوزير السوري اتفاقية التعاون بين مصر والأردن.", "disputed"),
    ],
)
def test_what_only_others_dispute_is_carried_out_all_the_same(words: str, status: str) -> None:
    assert statuses(words, "ar") == [status]


def test_the_known_agreement_was_signed_long_ago() -> None:
    words = "پس از امضای برجام صادرات بیشتر شد. بر اساس برجام ایران به ارز خود دسترسی یافت."
    assert statuses(words, "fa") == ["implemented"]


@pytest.mark.parametrize(
    ("words", "language", "status"),
    [
        ("بقاء مصر ضمن اتفاقية التعاون بين مصر والأردن مهم.", "ar", "reaffirmed"),
        ("حافظت مصر على التزاماتها بموجب اتفاقية التعاون بين مصر والأردن.", "ar", "reaffirmed"),
        (
            "جاء ذلك بعد انسحاب مصر، بقرار مفاجئ، من اتفاقية التعاون بين مصر والأردن.",
            "ar",
            "ended",
        ),
        ("توصلت فصائل في مدن وبلدات كثيرة جنوبي البلاد لاتفاق بين مصر والأردن.", "ar", "announced"),
        ("تراجعت الأسواق نتيجة لانسحاب مصر من اتفاقية التعاون بين مصر والأردن.", "ar", "ended"),
        ("تستعد مصر للانسحاب من اتفاقية التعاون بين مصر والأردن.", "ar", "disputed"),
        ("لم تحدد الحكومة موقفها من الانسحاب من اتفاقية التعاون بين مصر والأردن.", "ar", "disputed"),
        ("مفاوضات جارية لإبرام اتفاقية تعاون بين مصر والأردن.", "ar", "negotiated"),
        ("وقعت مصر اتفاقا مع الأردن يمكن أن يعيد التجارة.", "ar", "signed"),
        ("بدأ الإجلاء تطبيقا لاتفاق بين مصر والأردن توصل إليه الوزيران.", "ar", "implemented"),
        ("لكن اتفاقية التعاون بين مصر والأردن جمدت إثر الأزمة.", "ar", "suspended"),
        ("جاء ذلك رغم تمسك مصر، باتفاقية التعاون بين مصر والأردن.", "ar", "reaffirmed"),
        ("لن أعترض على اتفاقية التعاون بين مصر والأردن.", "ar", "mentioned"),
        ("دعا الوزير إلى التوصل إلى اتفاق بين مصر والأردن.", "ar", "proposed"),
        ("مگر این‌که آژانس گزارش دهد که عمان توافقنامه ایران و عمان را نقض کرده است.", "fa", "disputed"),
        ("این قانون مغایر با توافقنامه ایران و عمان است.", "fa", "violated"),
        ("گزارش اجرای توافقنامه ایران و عمان منتشر شد.", "fa", "implemented"),
    ],
)
def test_a_step_is_told_over_what_stands_between(words: str, language: str, status: str) -> None:
    assert statuses(words, language) == [status]


def test_a_memorandum_is_not_the_known_agreement_after_it() -> None:
    words = "وقعوا مذكرة تفاهم مع مصر. وقال إن الاتفاق النووي لم يعالج شيئا."
    assert [each.kind for each in found(words, "ar")] == ["agreement"]


def test_what_points_back_means_what_was_spoken_of_last() -> None:
    words = "پس از برجام، ایران و عمان تفاهم‌نامه‌ای امضا کردند. برجام مهم است. یک سال از اجرایی شدن این توافق گذشت."
    assert [(each.kind, each.status) for each in found(words, "fa")] == [
        ("agreement", "implemented"),
        ("memorandum", "signed"),
    ]


def test_a_province_is_no_party() -> None:
    words = "آذربایجان غربی توافقنامه‌ای با عمان امضا کرد. توافقنامه میان ایران و عمان مهم است."
    assert [set(each.parties) for each in found(words, "fa")] == [{"IR", "OM"}]


def test_both_koreas_are_two_parties() -> None:
    assert [each.parties for each in found("وقعت الوفود اتفاقا بين الكوريتين.", "ar")] == [("KP", "KR")]


def test_the_opposition_threatens_nothing() -> None:
    words = "أعلن متحدث باسم المعارضة السورية، الجمعة، التوصل إلى اتفاق بين مصر والأردن."
    assert statuses(words, "ar") == ["announced"]


def test_an_older_treaty_of_some_parties_is_not_the_known_agreement() -> None:
    words = (
        "تنتهك العقوبات معاهدة صداقة عام 1955 بين إيران والولايات المتحدة. وانسحب الرئيس من الاتفاق النووي."
    )
    assert [(each.kind, len(each.parties)) for each in found(words, "ar")] == [
        ("treaty", 2),
        ("agreement", 7),
    ]

"""What two states agree on in talks is told as an agreement of them, though no instrument holds it."""

import pytest

from rasad.document import Document
from rasad.pipeline import Reader

READER = Reader.load()


def accords(words: str) -> list[tuple[set[str], str, str | None]]:
    """Return parties, status and title of each agreement that a text tells."""
    reading = READER.read(Document(source="ours.txt", text=words))
    return [(set(each.parties), each.status, each.title) for each in reading.agreements]


@pytest.mark.parametrize(
    ("words", "parties", "title"),
    [
        ("اتفقت مصر والأردن على فتح معبر جديد.", {"EG", "JO"}, "فتح معبر جديد"),
        ("واتفقت مصر مع الأردن على فتح معبر جديد، بحسب بيان.", {"EG", "JO"}, "فتح معبر جديد"),
        ("أعلنت الوزارة أن مصر والأردن اتفقتا على فتح معبر جديد.", {"EG", "JO"}, "فتح معبر جديد"),
        (
            "التقى وزير خارجية مصر وزير خارجية الأردن. واتفقا على فتح معبر جديد.",
            {"EG", "JO"},
            "فتح معبر جديد",
        ),
        (
            "التقى وزير خارجية مصر وزير خارجية الأردن. وتم الاتفاق على فتح معبر جديد.",
            {"EG", "JO"},
            "فتح معبر جديد",
        ),
        (
            " date 2025-06-03 مصر والأردن تتفقان على فتح معبر جديد\nقال الوزير ذلك.",
            {"EG", "JO"},
            "فتح معبر جديد",
        ),
        ("واتفق الجانبان المصري والأردني على فتح معبر جديد.", {"EG", "JO"}, "فتح معبر جديد"),
        ("اتفقت مصر والأردن على أن تفتح المعابر قريبا.", {"EG", "JO"}, "أن تفتح المعابر قريبا"),
        ("ترکیه و قطر توافق کردند که گذرگاهی بگشایند.", {"TR", "QA"}, "گذرگاهی بگشایند"),
        ("ترکیه و قطر درباره بازگشایی گذرگاه توافق کردند.", {"TR", "QA"}, "بازگشایی گذرگاه"),
        (
            "ترکیه با قطر با وساطت عمان و کویت درباره بازگشایی گذرگاه به توافق رسید.",
            {"TR", "QA"},
            "بازگشایی گذرگاه",
        ),
        (
            "وزیر خارجه ترکیه با وزیر خارجه قطر دیدار کرد. در این دیدار توافق شد گذرگاهی گشوده شود.",
            {"TR", "QA"},
            "گذرگاهی گشوده شود",
        ),
    ],
)
def test_a_deed_agreed_on_is_an_announced_agreement_of_both(
    words: str, parties: set[str], title: str
) -> None:
    assert accords(words) == [(parties, "announced", title)]


@pytest.mark.parametrize(
    "words",
    ["اتفقت مصر والأردن على مواصلة التشاور.", "مصر و اردن توافق کردند گفت‌وگوها ادامه یابد."],
)
def test_talks_agreed_on_are_negotiated(words: str) -> None:
    assert [(parties, status) for parties, status, _ in accords(words)] == [({"EG", "JO"}, "negotiated")]


@pytest.mark.parametrize(
    "words",
    [
        "اتفقت مصر والأردن على ضرورة الحل.",  # a view that they share
        "اتفقت مصر والأردن على أن الوضع خطير.",
        "اتفقت وجهات نظر مصر والأردن على حل قريب.",
        "لم تتفق مصر والأردن على فتح معبر جديد.",
        "إذا اتفقت مصر والأردن على فتح معبر جديد فسيعبر الناس.",
        "اتفقت الحكومة المصرية على فتح معبر جديد.",  # with nobody
        "مصر و اردن بر لزوم صلح توافق کردند.",
        "مصر و اردن توافق کردند که وضع خطرناک است.",
        "مصر و اردن توافق نکردند که گذرگاهی بگشایند.",
        "اگر مصر و اردن توافق کنند که گذرگاهی بگشایند، راه باز می‌شود.",
    ],
)
def test_views_and_what_is_not_agreed_on_are_no_agreement(words: str) -> None:
    assert accords(words) == []


def test_one_thing_agreed_on_is_told_once() -> None:
    words = "قال الوزير إن مصر والأردن اتفقتا على فتح معبر جديد. واتفقت مصر والأردن على فتح المعبر قريبا."
    reading = READER.read(Document(source="ours.txt", text=words))
    assert [len(each.spans) for each in reading.agreements] == [2]


def test_agreeing_on_an_instrument_is_a_step_of_it() -> None:
    assert [status for _, status, _ in accords("اتفقت مصر والأردن على خارطة طريق.")] == ["announced"]

"""How an Arabic event is told by the noun or verb that governs it."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, told

from rasad.document import Document
from rasad.pipeline import Reader


@pytest.mark.parametrize(
    ("words", "realis"),
    [
        ("وافق سالم النعيمي بسرعة على لقاء كريم الساعدي.", "planned"),
        ("اتخذ سالم النعيمي قرار لقاء كريم الساعدي.", "planned"),
        ("أمر سالم النعيمي بلقاء كريم الساعدي.", "planned"),
        ("حددت المحطة مكان عقد لقاء بين سالم النعيمي وكريم الساعدي.", "planned"),
        ("الإعدادات جارية لاستضافة الجزيرة لقاء بين سالم النعيمي وكريم الساعدي.", "planned"),
        ("فاجأ سالم النعيمي الجميع باقتراحه لقاء مع كريم الساعدي.", "called_for"),
        ("هددت الجزيرة بإلغاء لقاء سالم النعيمي مع كريم الساعدي.", "planned"),
        ("رحب الوزير بقرار المجلس القاضي بإلغاء لقاء سالم النعيمي مع كريم الساعدي.", "denied"),
        ("يعمل الوزير في لجنة تنظيم لقاء بين سالم النعيمي وكريم الساعدي.", "planned"),
        ("تم تنظيم لقاء بين سالم النعيمي وكريم الساعدي.", "asserted"),
        ("العقد مرهون بلقاء سالم النعيمي مع كريم الساعدي.", "conditional"),
        ("ستكون هناك محادثات بين سالم النعيمي وكريم الساعدي.", "planned"),
        (
            "سئل عما إذا تم تحديد الأسعار الجديدة للقمح في هذا الصدد خلال لقاء سالم النعيمي مع كريم الساعدي.",
            "asserted",
        ),
        ("أجرى سالم النعيمي محادثات مع كريم الساعدي، بشأن الاجتماع الذي سيجمع البلدين.", "asserted"),
    ],
)
def test_an_arabic_meeting_is_told_by_what_governs_it(words: str, realis: str) -> None:
    found = [each for each in told(words, "ar", ARAB_TWO) if each[0] == "meeting"]
    assert ("meeting", realis, ["a", "b"]) in found


@pytest.mark.parametrize(
    ("words", "realis"),
    [
        ("ودعا سالم النعيمي إلى استدعاء السفير الكيني.", "called_for"),
        ("وقال سالم النعيمي إنه جرى استدعاء السفير الكيني.", "asserted"),
    ],
)
def test_who_calls_for_a_summons_tells_of_none(words: str, realis: str) -> None:
    reading = Reader.load().read(Document(source="a", text=f"تحدث البيان أمس. {words}"))
    assert [event.realis for event in reading.events if event.kind == "summons"] == [realis]


def test_what_somebody_did_not_do_is_denied() -> None:
    words = "واكتفى سالم النعيمي برسالة إلى أوسلو ولم يقم بزيارة إلى أوسلو."
    assert told(words, "ar", ARAB_TWO) == [("visit", "denied", ["a"])]


def test_a_comma_behind_who_calls_off_his_trip_does_not_part_it() -> None:
    words = "وأعلن البيان إلغاء سالم النعيمي، زيارته إلى أوسلو."
    assert told(words, "ar", ARAB_TWO) == [("visit", "denied", ["a"])]


def test_who_stands_before_the_verb_summons() -> None:
    text = "تحدث البيان أمس. وكشف أن وزير الخارجية النرويجي، سالم دلوان، استدعى السفير الكيني."
    reading = Reader.load().read(Document(source="a", text=text))
    assert [len(event.participants) for event in reading.events if event.kind == "summons"] == [2]

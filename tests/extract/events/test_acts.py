"""Acts of states are told with who does them to whom, and not where somebody only says so."""

import pytest

from rasad.document import Document
from rasad.pipeline import Reader
from rasad.vocabulary.files import read_rows
from rasad.vocabulary.folders import FOLDER
from rasad.vocabulary.schema import Trigger

READER = Reader.load()
TALKS = {"meeting", "visit", "call", "conference", "mediation", "signing", "ratification", "summons"}


def acts(words: str) -> list[tuple[str, list[str], str]]:
    """Return kind, participants by state and role, and realis of each act that a text tells."""
    reading = READER.read(Document(source="ours.txt", text=words))
    states = {referent.id: referent.country or "?" for referent in reading.referents}
    return [
        (event.kind, [f"{states[each.referent]} {each.role}" for each in event.participants], event.realis)
        for event in reading.events
        if event.kind not in TALKS
    ]


@pytest.mark.parametrize(
    ("words", "kind", "people"),
    [
        ("آمریکا روز دوشنبه تحریم‌های جدیدی علیه ایران وضع کرد.", "sanction", ["US actor", "IR recipient"]),
        ("ترکیه سوریه را به نقض آتش‌بس متهم کرد.", "accusation", ["TR actor", "SY recipient"]),
        ("سودان روابط خود را با امارات قطع کرد.", "sanction", ["SD actor", "AE recipient"]),
        ("اسپانیا فلسطین را به رسمیت شناخت.", "recognition", ["ES actor", "PS recipient"]),
        ("روسیه به اوکراین حمله کرد.", "attack", ["RU actor", "UA recipient"]),
        ("هند به افغانستان کمک فرستاد.", "aid", ["IN actor", "AF recipient"]),
        ("آمریکا نیروهای خود را از افغانستان خارج کرد.", "retreat", ["US actor", "AF recipient"]),
        ("روسیه قطعنامه را وتو کرد.", "refusal", ["RU actor"]),
        ("فرضت الولايات المتحدة عقوبات على إيران.", "sanction", ["US actor", "IR recipient"]),
        ("اتهمت تركيا سوريا بانتهاك الهدنة.", "accusation", ["TR actor", "SY recipient"]),
        ("وقطعت السعودية والإمارات علاقاتها مع قطر.", "sanction", ["SA actor", "AE actor", "QA recipient"]),
        ("شنت إسرائيل غارات على جنوب لبنان.", "attack", ["IL actor", "LB recipient"]),
        ("إسبانيا تعترف بدولة فلسطين.", "recognition", ["ES actor"]),
        ("أرسلت مصر، الأربعاء، مساعدات إلى السودان.", "aid", ["EG actor", "SD recipient"]),
        ("طردت بولندا ثلاثة دبلوماسيين روس.", "expulsion", ["PL actor"]),
        ("اتهمت موسكو واشنطن بالكذب.", "accusation", ["RU actor", "US recipient"]),
        ("هددت إسرائيل لبنان.", "threat", ["IL actor", "LB recipient"]),
    ],
)
def test_an_act_has_its_actor_and_its_recipient(words: str, kind: str, people: list[str]) -> None:
    found = acts(words)
    assert [(each, sorted(who)) for each, who, _ in found] == [(kind, sorted(people))]


@pytest.mark.parametrize(
    "words",
    [
        "وزیر خارجه ایران گفت: آمریکا تحریم‌های جدیدی علیه ایران وضع کرد.",
        "قال وزير الخارجية الإيراني إن الولايات المتحدة فرضت عقوبات على إيران.",
    ],
)
def test_what_stands_in_a_statement_is_the_speaker_s_claim_and_no_act(words: str) -> None:
    assert acts(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "آمریکا می‌تواند تحریم‌های جدیدی علیه ایران وضع کند.",
        "على الولايات المتحدة أن تفرض عقوبات على إيران.",
        "تحدث الوزير عن طرد السفير الكندي من السعودية.",
        "رفعت إيران دعوى على الولايات المتحدة.",
    ],
)
def test_what_may_be_done_and_nouns_spelt_like_verbs_are_no_acts(words: str) -> None:
    assert acts(words) == []


def test_an_arabic_act_is_told_once_and_without_its_reason() -> None:
    words = "النرويج تفرض عقوبات على كينيا\nفرضت النرويج عقوبات على كينيا على خلفية دعمها غانا."
    assert acts(words) == [("sanction", ["NO actor", "KE recipient"], "asserted")]


def test_the_future_is_planned() -> None:
    assert [realis for _, _, realis in acts("ستفرض الولايات المتحدة عقوبات على إيران.")] == ["planned"]
    assert [realis for _, _, realis in acts("آمریکا تحریم‌های جدیدی علیه ایران وضع خواهد کرد.")] == ["planned"]


def test_an_act_has_the_mode_of_its_words() -> None:
    reading = READER.read(Document(source="ours.txt", text="وقطعت السعودية علاقاتها مع قطر."))
    assert [(event.plover.type, event.plover.mode) for event in reading.events] == [("SANCTION", "sever")]


@pytest.mark.parametrize("language", ["fa", "ar"])
def test_every_row_is_found_in_its_example(language: str) -> None:
    lexicon = READER.vocabulary.lexicons[language]
    for row in read_rows(FOLDER / language / "acts.yaml", Trigger):
        from_example = READER.show(row.example or "", language).matches.get("acts", ())
        assert row in [match.row for match in from_example], row.forms
    assert lexicon.language.tag == language

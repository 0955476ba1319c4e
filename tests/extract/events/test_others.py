"""Who else takes part around an Arabic noun: hosts and guests of a reception, sponsors, whom a pronoun means."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, only, told

from rasad.document import Document
from rasad.pipeline import Reader

ARAB_THREE = ARAB_TWO | {"c": ["نزار البدري"]}
A, B, C, D = "سالم النعيمي", "كريم الساعدي", "نزار البدري", "فهد الرماحي"


def roles(words: str) -> list[tuple[str, dict[str, str]]]:
    """Return the kind of each event of an Arabic text with the role of each who takes part."""
    reading = Reader.load().read(Document(source="a", text=words))
    texts = {each.id: {words[m.start : m.end] for m in each.mentions} for each in reading.referents}
    called = {key: next((name for name in (A, B, C, D) if name in said), key) for key, said in texts.items()}
    return [(e.kind, {called[each.referent]: each.role for each in e.participants}) for e in reading.events]


def test_who_receives_somebody_under_a_written_on_preposition_is_the_host() -> None:
    words = f"ويأتي ذلك بعد استقبال الرئيس النرويجي {A} لوزير الخارجية الكيني {B} أمس."
    assert roles(words) == [("meeting", {A: "host", B: "guest"})]


def test_whom_a_title_with_a_pronoun_means_is_received_by_all_who_follow() -> None:
    words = (
        f"وصل الرئيس النرويجي {A} إلى جدة. وكان في استقبال سيادته بالمطار الأمير {B} نائب أمير منطقة مكة المكرمة، "
        f"والأمين العام لجامعة الدول العربية {C}، وأمين محافظة جدة سامي الغانم، والوزير المفوض لوزارة الخارجية "
        f"رائد الصباح، ومدير شرطة منطقة مكة المكرمة اللواء ماجد العلي، ووكيل المراسم الملكية فيصل الراوي، "
        f"ووزير التجارة الكيني {D}."
    )
    ((guest, *hosts),) = [list(people.items()) for kind, people in roles(words) if kind == "meeting"]
    assert guest == (A, "guest")
    assert (B, "host") in hosts
    assert (D, "host") in hosts


def test_who_sponsors_a_signing_may_stand_before_the_verb() -> None:
    words = f"وذكر بيان أن سالم النعيمي رعى توقيع مذكرة تفاهم بين {B} و{C}."
    assert [role for _, role in only(words, "ar", ARAB_THREE).people] == ["signatory", "signatory", "patron"]


@pytest.mark.parametrize(
    ("words", "guests"),
    [
        (f"كان {A} في مقدمة مستقبلي {B} لدى وصوله إلى بغداد.", [["b"]]),
        (f"استقبل {A} كلا من {B} و{C} لدى وصولهما إلى بغداد.", []),
        (f"استقبل {A} {B}، وذلك قبل زيارته إلى بغداد.", [["b"]]),
        (f"انتقد {A} {B}، وذلك خلال زيارته إلى بغداد.", [["a"]]),
        (f"قالت الوزارة إن الوزير استقبل لدى وصوله إلى بغداد من قبل {A}.", []),
    ],
)
def test_whose_a_trip_is_told_beside_a_reception(words: str, guests: list[list[str]]) -> None:
    assert [who for kind, _, who in told(words, "ar", ARAB_THREE) if kind == "visit"] == guests


def test_a_host_receives_another_before_or_after_the_first() -> None:
    words = f"استقبل {A}، الأحد، {B}، وذلك غداة استقباله {C}."
    assert told(words, "ar", ARAB_THREE) == [
        ("meeting", "asserted", ["a", "b"]),
        ("meeting", "asserted", ["a", "c"]),
    ]


def test_him_who_is_one_of_two_is_no_woman_who_only_speaks() -> None:
    words = (
        f"وقالت المتحدثة باسم الحكومة النرويجية {A}، إنه خلال اللقاء الأول بينه وبين {B} في أوسلو، "
        f"وافق الرئيس النرويجي {C} على مواصلة الحوار."
    )
    assert [sorted(people) for kind, people in roles(words)] == [sorted([B, C])]


@pytest.mark.parametrize(
    "words",
    [
        f"أجرى وزير الخارجية النرويجي {A} اتصالين هاتفيين بكل من {B} وزير خارجية كينيا، والمبعوث الكيني الخاص {C}.",
        f"أجرى وزير الخارجية النرويجي {A} اتصالا هاتفيا بوزير الخارجية الكيني {B} وبالمبعوث الكيني الخاص {C}.",
    ],
)
def test_who_calls_two_is_named_before_them(words: str) -> None:
    assert [(kind, set(people)) for kind, people in roles(words)] == [("call", {A, B, C})]


def test_a_president_of_an_arab_republic_is_the_one_named_behind() -> None:
    words = f"استقبل ولي العهد السعودي {A} رئيس الجمهورية العربية السورية السيد {B} في الرياض."
    assert roles(words) == [("meeting", {A: "host", B: "guest"})]


@pytest.mark.parametrize(
    "words",
    [
        f"قال السفير الكيني {A}، في لقاء ببرنامج {B} على شبكة النور، إن الأمر جيد.",
        f"قال السفير الكيني {A} والوزير {B} إن الأمر يجب أن يحل قبل عقد أي اجتماع مع الشركة.",
    ],
)
def test_a_programme_and_any_meeting_are_none(words: str) -> None:
    assert roles(words) == []


def test_who_is_told_of_as_there_is_not_who_meets() -> None:
    words = (
        f"بدأ الوزير النرويجي {A} زيارته إلى بيروت، حيث التقى الرئيس الكيني {B}، في حضور السفير الكيني {C}."
    )
    assert ("meeting", {A: "actor", B: "actor", C: "patron"}) in roles(words)


@pytest.mark.parametrize("title", ["م.", "م. ", "أ.د. "])
def test_a_short_title_before_a_name_parts_it_from_no_office(title: str) -> None:
    words = f"عقد وزير الطاقة الكيني {A} اجتماعا مع وزير الطاقة النرويجي {title}{B} في أوسلو."
    assert roles(words) == [("meeting", {A: "actor", B: "recipient"})]


def test_a_day_may_stand_before_who_is_called() -> None:
    words = (
        f"أجرى أمير قطر {A} اتصالا هاتفيا، الأحد، بولي العهد السعودي {B}. وقال ولي العهد إن الأمر جيد، "
        "ورحب ولي العهد بذلك."
    )
    assert roles(words) == [("call", {A: "actor", B: "recipient"})]

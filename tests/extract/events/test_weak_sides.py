"""An Arabic event of which a side is only guessed at is not told."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, told

from rasad.document import Document
from rasad.pipeline import Reader

ARAB_THREE = ARAB_TWO | {"c": ["نزار البدري"]}


@pytest.mark.parametrize(
    "words",
    [
        "تحدث نزار البدري أمس. ودون سالم النعيمي وكريم الساعدي ملاحظات خلال لقائهما معه.",
        "تحدث سالم النعيمي أمس. ورفض السماح بالرحلة ولقاء كريم الساعدي.",
        "تحدث سالم النعيمي أمس. واستدعى المحقق المستثمر لسؤاله عن لقائه مع كريم الساعدي.",
        "تحدث سالم النعيمي أمس. ومن المقرر أن يجتمع وزيرا خارجية البلدين مع كريم الساعدي.",
        "تحدث سالم النعيمي أمس. وقال إن أحد أنجال الوزير قد التقى كريم الساعدي.",
        "أعلن سالم النعيمي، السبت، أن وفد جماعته التقى كريم الساعدي.",
        "يخطط سالم النعيمي للتوقيع على انسحاب بلاده من اتفاقية تجارية مع النرويج.",
        "عدد سالم النعيمي المواقع التي يرغبون في زيارتها في أوسلو.",
        "طالبت أسرة سالم النعيمي بتمكينها من زيارته في أوسلو.",
        "وقال سالم النعيمي: سياستنا وتوجهنا الداعم للنرويج إرث قديم.",
        "من جانبه، واصل سالم النعيمي ضغوطه الاقتصادية على أوسلو.",
        "أكد سالم النعيمي أن الوفد اكتشف أن الجماعة ستفهم زيارتهم إلى أوسلو فهما خاطئا.",
        "قال سالم النعيمي للأمير: أعرف بأنك ستلتقي كريم الساعدي.",
        "تحدث سالم النعيمي وكريم الساعدي أمس. واجتمع نحو ثلاثة آلاف من التجار مع كريم الساعدي.",
        "جاءت دعوة سالم النعيمي قبل اجتماع عدد من الدول الموقعة مع كريم الساعدي.",
        "تحدث سالم النعيمي أمس. وقبل عام التقى كريم الساعدي نجل الملك الأكبر.",
        "قال سالم النعيمي إن المواقع التي يخطط فريق تقصي الحقائق زيارتها في أوسلو آمنة.",
        "قال سالم النعيمي إنه سينظم مؤتمرا لبحث الأمر، بالتنسيق مع كريم الساعدي.",
        "انتهى اليوم بغياب سالم النعيمي عن لقاء كريم الساعدي.",
        "وبعد أن التقى سالم النعيمي بوفد من الحزب قبل شهر، بدأ الخلاف بعدما شن كريم الساعدي هجوما عليه.",
        "وقال سالم النعيمي إنه التقى بعملاء من الجزيرة في أوسلو لمساعدة كريم الساعدي.",
        "ومن المقرر أن يلتقي المبعوثون، مع سالم النعيمي، ومع كريم الساعدي.",
        "اتهم سالم النعيمي في لقاء مع القناة، الأربعاء، كريم الساعدي بالكذب.",
        "واستقبل سالم النعيمي الضيوف تحت غطاء الوساطة مع الحكومة.",
    ],
)
def test_who_is_only_guessed_at_takes_no_part(words: str) -> None:
    assert [each for each in told(words, "ar", ARAB_THREE) if each[2]] == []


def test_a_visit_of_his_own_in_the_speakers_words_is_told() -> None:
    words = "قال سالم النعيمي إنه سعيد خلال أول زيارة له إلى أوسلو."
    assert told(words, "ar", ARAB_TWO) == [("visit", "asserted", ["a"])]


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("تحدث نزار البدري أمس، وذلك بعد أن التقى سالم النعيمي الوزير كريم الساعدي.", ["a", "b"]),
        ("زار نزار البدري أوسلو حيث التقى سالم النعيمي والوزير كريم الساعدي.", ["a", "b", "c"]),
        ("وقد التقى سالم النعيمي نائبه كريم الساعدي قبل قمة بين الرئيس نزار البدري ونظيره.", ["a", "b"]),
        ("التقى سالم النعيمي كريم الساعدي، ونائبه نزار البدري.", ["a", "b", "c"]),
    ],
)
def test_who_meets_is_told_by_his_own_clause(words: str, people: list[str]) -> None:
    assert ("meeting", "asserted", people) in told(words, "ar", ARAB_THREE)


def test_all_of_each_of_them_are_the_subject() -> None:
    words = "تحدث نزار البدري أمس. وناقش كل من سالم النعيمي وكريم الساعدي الأمر."
    assert all("c" not in people for _, _, people in told(words, "ar", ARAB_THREE))


def test_whose_words_follow_another_verb_is_not_who_meets() -> None:
    words = "وخلال لقائه كريم الساعدي، أكد الأمير أن الأمر انتهى، وكتب سالم النعيمي شيئا آخر."
    assert all(people != ["a", "b"] for _, _, people in told(words, "ar", ARAB_TWO))


@pytest.mark.parametrize(
    "words",
    ["وصل سالم النعيمي برفقة كريم الساعدي إلى أوسلو.", "وصلت سالم النعيمي وزوجها كريم الساعدي إلى أوسلو."],
)
def test_who_comes_along_is_on_the_visit(words: str) -> None:
    assert told(words, "ar", ARAB_TWO) == [("visit", "asserted", ["a", "b"])]


def test_a_heading_goes_on_with_what_another_does() -> None:
    words = "سالم النعيمي يجري محادثات مع كريم الساعدي، ونزار البدري يطالب بالمزيد."
    assert [people for _, _, people in told(words, "ar", ARAB_THREE)] == [["a", "b"]]


def test_who_is_called_stands_under_ba() -> None:
    words = "اتصل سالم النعيمي بكريم الساعدي. وشكره كريم الساعدي."
    assert told(words, "ar", ARAB_TWO) == [("call", "asserted", ["a", "b"])]


def test_who_is_to_be_met_does_not_call() -> None:
    words = "أكد سالم النعيمي اعتزامه لقاء كريم الساعدي خلال محادثة هاتفية مع نزار البدري."
    assert ("call", "asserted", ["a", "c"]) in told(words, "ar", ARAB_THREE)


def test_the_list_of_those_present_is_read_to_its_end() -> None:
    words = (
        "استقبل سالم النعيمي كريم الساعدي أمس. وحضر الاستقبال الوزير نزار البدري، عضو المجلس الأعلى للتخطيط والبناء والزراعة والصناعة والتجارة، "
        "عضو المجلس الأعلى للصحة والتعليم والثقافة، والوزير ماهر الجبوري."
    )
    people = told(words, "ar", ARAB_THREE | {"d": ["ماهر الجبوري"]})
    assert people == [("meeting", "asserted", ["a", "b", "c", "d"])]


def test_a_later_telling_of_all_holds_the_talks_told_apart() -> None:
    words = (
        "استقبل سالم النعيمي كريم الساعدي. والتقى كريم الساعدي نزار البدري. "
        "وتحدث كريم الساعدي عن اجتماعه بسالم النعيمي ونزار البدري."
    )
    assert [people for _, _, people in told(words, "ar", ARAB_THREE)] == [["a", "b", "c"]]


def test_a_trip_that_says_nothing_more_is_one_of_those_told() -> None:
    words = (
        "من المقرر أن يزور سالم النعيمي أوسلو. وألغى سالم النعيمي زيارة إلى برلين. "
        "وكتب الوزير أن سالم النعيمي سيجد في زيارته ترحيبا."
    )
    assert [(kind, realis) for kind, realis, _ in told(words, "ar", ARAB_TWO)] == [
        ("visit", "planned"),
        ("visit", "denied"),
    ]


def test_nobody_mediates_where_only_the_two_sides_are_told() -> None:
    words = "يقوم الموفد بدور الوساطة بين سالم النعيمي وخصومه."
    assert told(words, "ar", ARAB_TWO) == []


def test_who_asks_for_a_meeting_of_two_takes_no_part() -> None:
    words = "قال نزار البدري إن السفارة أرسلت طلبا للقاء سالم النعيمي بكريم الساعدي. وقال كريم الساعدي ذلك."
    assert [people for _, _, people in told(words, "ar", ARAB_THREE)] == [["a", "b"]]


def test_a_team_of_which_somebody_speaks_met_and_not_he() -> None:
    words = "تحدث سالم النعيمي أمس. وقال سالم النعيمي إن فريقا يعمل في المكتب، التقى كريم الساعدي."
    assert told(words, "ar", ARAB_TWO) == []


def kinds(words: str) -> list[str]:
    """Return the kinds of the events in a text that the whole reader reads."""
    return [event.kind for event in Reader.load().read(Document(source="a", text=words)).events]


def test_a_man_is_not_the_subject_of_a_woman_s_verb_nor_the_other_way() -> None:
    host = "وأقامت رئيسة الوزراء سلمى الراوي مأدبة على شرف الضيف، أجرى بعدها محادثات مع الوزير سالم الكعبي."
    mediator = "احتفالا بوصول الرئيس كريم الساعدي، الذي توسطت سيارته موكبا كبيرا بين كينيا والنرويج."
    assert kinds(host) == []
    assert "mediation" not in kinds(mediator)


def test_a_plane_travels_for_its_passenger() -> None:
    assert kinds("طائرة الرئيس كريم الساعدي وصلت إلى نيروبي أمس.") == ["visit"]


@pytest.mark.parametrize(
    ("office", "told_of"), [("رئيس كيني", False), ("الرئيس الكيني", True), ("رئيس كينيا", True)]
)
def test_any_holder_of_an_office_makes_no_visit(office: str, *, told_of: bool) -> None:
    text = f"تحدث الرئيس الكيني سالم دلوان أمس. وشاهد الناس {office} وهو يزور أوسلو."
    reading = Reader.load().read(Document(source="a", text=text))
    assert [event.kind for event in reading.events if event.kind == "visit"] == ["visit"] * told_of

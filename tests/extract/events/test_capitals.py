"""Capitals sign for their states."""

from rasad.document import Document
from rasad.pipeline import Reader
from rasad.reading import Reading

READER = Reader.load()


def _read(words: str) -> Reading:
    return READER.read(Document(source="test", text=words))


def test_capitals_sign_for_their_states() -> None:
    reading = _read("تحدثت النرويج وكينيا عن البحر. وكانت أوسلو ونيروبي وقعتا محضرا العام الماضي.")
    countries = {each.id: each.country for each in reading.referents}
    signings = [event for event in reading.events if event.kind == "signing"]
    assert [[countries[each.referent] for each in event.participants] for event in signings] == [["NO", "KE"]]


def test_a_state_that_only_its_capital_names_may_speak_of_a_meeting() -> None:
    words = "قال رئيس النرويج، سالم النعيمي، إنه متفائل. وأعلنت نيروبي عقد لقاء بين النعيمي وكريم الساعدي."
    assert _read(words).statements


def test_an_expulsion_is_of_those_whose_envoys_are_expelled() -> None:
    reading = _read("تتحدث كينيا عن النرويج. طردت كينيا ثلاثة دبلوماسيين نرويجيين أمس.")
    countries = {each.id: each.country for each in reading.referents}
    expelled = [event for event in reading.events if event.kind == "expulsion"]
    assert [[(countries[p.referent], p.role) for p in event.participants] for event in expelled] == [
        [("KE", "actor"), ("NO", "recipient")]
    ]


def test_a_president_in_his_own_palace_is_no_visitor() -> None:
    reading = _read("منذ وصول الرئيس الأميركي دونالد ترامب إلى البيت الأبيض تغيرت الأمور.")
    assert reading.events == ()


def test_who_is_told_by_an_office_in_one_telling_and_by_name_in_another_met_once() -> None:
    reading = _read(
        "التقى وزير الخارجية سالم النعيمي الناطق باسم الحركة. وقال إن النعيمي التقى الناطق باسم الحركة كريم الساعدي."
    )
    assert len([event for event in reading.events if event.kind == "meeting"]) == 1

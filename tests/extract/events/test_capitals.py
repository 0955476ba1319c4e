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

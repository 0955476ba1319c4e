"""Who is called by what he is alone, in Arabic: the lawyer of somebody, a spokesman whom a later sentence names."""

import pytest
from tests.extract.staging import stage

from rasad.document import Document
from rasad.extract.speech.statements import find_statements
from rasad.pipeline import Reader

# Invented people of invented states: no words are put into a real mouth.
TWO = {"salim": ["سالم دلوان"], "rami": ["رامي الواحة"]}


def speakers(words: str, cast: dict[str, list[str]] = TWO) -> list[list[str]]:
    """Return the speakers of each statement."""
    scene, names = stage(words, "ar", cast)
    return [[names[n] for n in speech.speaker.figures] for speech in find_statements(scene)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("وصل سالم دلوان، محامي الصحفي الشرقي رامي الواحة. وأكد محامي الواحة أن الطريق مفتوح.", ["salim"]),
        ("قال مرشح حزب الشعب إن الطريق مفتوح. وصل مرشح حزب الشعب، سالم دلوان، أمس.", ["salim"]),
        ("وصل سالم دلوان، محامي التاجر، ورامي الواحة، محامي التاجر. وأكد محامي التاجر أن الطريق مفتوح.", []),
        ("وصل سالم دلوان، محامي التاجر. وأكد محامي الشركة أن الطريق مفتوح.", []),
        ("وصل رامي الواحة، محامي التاجر، سالم دلوان، أمس. وأكد محامي التاجر أن الطريق مفتوح.", ["salim"]),
    ],
)
def test_who_is_told_by_a_noun_is_the_one_person_named_beside_it(words: str, expected: list[str]) -> None:
    assert speakers(words) == [expected]


def test_who_is_named_right_behind_his_title_says_the_words() -> None:
    words = "ونقلت الصحيفة عن كبير باحثي معهد الأمن الوطني، سالم دلوان، قوله إن الطريق مفتوح."
    assert speakers(words) == [["salim"]]


def test_a_spokesman_without_the_article_is_who_is_named_as_that_soon_behind() -> None:
    words = "قال متحدث باسم وزارة النقل إن الطريق مفتوح. وأضاف المتحدث باسم النقل سالم دلوان أن الجسر بعيد."
    assert speakers(words) == [["salim"], ["salim"]]


def test_a_spokesman_without_the_article_is_nobody_named_before() -> None:
    words = (
        "قال المتحدث باسم وزارة النقل سالم دلوان إن الطريق مفتوح. وذكر متحدث باسم وزارة النقل أن الجسر بعيد."
    )
    assert speakers(words)[1] == []


def test_a_holder_of_another_state_is_another() -> None:
    words = "وصل وزير الإعلام الياباني سالم دلوان. وقال وزير الإعلام الكندي إن الطريق مفتوح."
    cast = {"salim": ["سالم دلوان", "*وزير الإعلام الياباني"], "": ["*وزير الإعلام الكندي"]}
    assert speakers(words, cast) == [[""]]


def test_who_comes_in_with_the_noun_of_an_office_told_before_holds_it() -> None:
    words = "حذر وزير النقل الشرقي من الحرب. وصرح الوزير سالم دلوان قائلا إن الطريق مفتوح."
    cast = {"": ["*وزير النقل الشرقي"], "salim": ["سالم دلوان", "*الوزير"]}
    scene, _ = stage(words, "ar", cast)
    scene.cast.figures[0].names.clear()
    assert [speech.speakers for speech in find_statements(scene)] == [(1,), (1,)]


def test_a_name_behind_the_one_whom_an_adviser_serves_is_the_advisers() -> None:
    words = "وصرح مستشار دلوان للأمن القومي رامي الواحة أن الطريق مفتوح."
    assert speakers(words, {"salim": ["دلوان"], "rami": ["رامي الواحة"]}) == [["rami"]]


def last_speakers(words: str) -> list[str]:
    """Return the names of who speaks in the last statement of a report."""
    reading = Reader.load().read(Document(source="ours.txt", text=words))
    named = {referent.id: referent.names.get("ar", "") for referent in reading.referents}
    return [named[each] for each in reading.statements[-1].speakers]


@pytest.mark.parametrize(
    ("state", "expected"), [("الإيراني", ["سالم دلوان"]), ("الكندي", []), ("الياباني", ["رامي الواحة"])]
)
def test_an_official_of_a_state_is_who_spoke_last_or_alone_has_an_office_of_it(
    state: str, expected: list[str]
) -> None:
    words = (
        "وصل وزير النقل الياباني رامي الواحة. قال وزير النقل الإيراني سالم دلوان إن الطريق مفتوح. "
        f"وذكر المسؤول {state} أن الجسر بعيد."
    )
    assert last_speakers(words) == expected


def test_a_president_of_a_state_is_not_its_minister() -> None:
    words = "قال وزير النقل الإيراني سالم دلوان إن الطريق مفتوح. وأكد الرئيس الإيراني أن الجسر بعيد."
    assert last_speakers(words) != ["سالم دلوان"]


def test_the_doctor_of_a_president_is_not_the_president() -> None:
    words = "أعلن الطبيب السابق للرئيس الشرقي سالم دلوان أن العيادة مغلقة. وأضاف الطبيب السابق للرئيس سالم دلوان أن الطريق بعيد."
    assert "سالم دلوان" not in last_speakers(words)


@pytest.mark.parametrize(
    "words",
    [
        "وقال نائب الأمين العام سالم دلوان إن الطريق مفتوح.",
        "وحذر مساعد الأمين العام، سالم دلوان، خلال الجلسة، من أن الطريق مغلق.",
    ],
)
def test_the_deputy_of_an_office_is_who_is_named_behind_it(words: str) -> None:
    assert speakers(words) == [["salim"]]


def test_a_spokesman_is_called_by_two_nouns() -> None:
    words = "أعلن متحدث باسم شركة الساحل أن الطريق مفتوح. وقال سالم دلوان، الناطق باسم شركة الساحل، إن الجسر بعيد."
    assert speakers(words) == [["salim"], ["salim"]]

"""Definite nouns that stand for somebody told before, in Arabic: the ambassador, the report, the latter."""

import pytest
from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people of invented states: no words are put into a real mouth.
SALMA = {"salma": ["سلمى الواحة", "*السفيرة الشرقية"], "nuri": ["نوري السهل"]}
AGENCY = {"agency": ["+للوكالة الشرقية", "+بالوكالة الشرقية"], "nuri": ["نوري السهل"]}


def said(words: str, cast: dict[str, list[str]]) -> list[tuple[str, list[str]]]:
    """Return words as received and speakers of each statement."""
    scene, names = stage(words, "ar", cast)
    return [
        (scene.text.evidence(speech.first, speech.end), [names[n] for n in speech.speaker.figures])
        for speech in find_statements(scene)
    ]


def test_an_office_without_its_state_is_whoever_was_told_to_hold_it() -> None:
    words = "قالت السفيرة الشرقية سلمى الواحة إن الحدود مفتوحة. وتابعت السفيرة أن المعبر بعيد."
    assert said(words, SALMA) == [("الحدود مفتوحة", ["salma"]), ("المعبر بعيد", ["salma"])]


def test_a_calling_with_an_adjective_is_who_spoke_last() -> None:
    words = "قال نوري السهل إن الحدود مفتوحة. وأضاف الدبلوماسي السهلي أن المعبر بعيد."
    assert said(words, SALMA)[1] == ("المعبر بعيد", ["nuri"])


def test_a_calling_of_another_body_is_somebody_else() -> None:
    words = "قال نوري السهل إن الحدود مفتوحة. وأضاف المتحدث باسم الحرس أن المعبر بعيد."
    assert said(words, SALMA)[1] == ("المعبر بعيد", [])


def test_a_body_is_not_called_by_the_noun_of_another() -> None:
    words = "قال نوري السهل إن الحدود مفتوحة. وذكر التلفزيون الرسمي أن المعبر بعيد."
    assert said(words, SALMA)[1] == ("المعبر بعيد", [])


def test_a_paper_named_again_speaks_for_whoever_issued_it() -> None:
    words = "نشر أمس تقرير للوكالة الشرقية. وقال خبير إن السدود آمنة. وأشار التقرير إلى أن المياه قليلة."
    assert said(words, AGENCY)[1] == ("المياه قليلة", ["agency"])


def test_the_source_of_a_body_is_not_that_body() -> None:
    words = "وذكر مصدر بالوكالة الشرقية أن السدود آمنة. وأوضح المصدر لرويترز أن المياه قليلة."
    assert said(words, AGENCY) == [("السدود آمنة", []), ("المياه قليلة", [])]


def test_the_latter_is_the_person_named_last() -> None:
    words = "التقى السفير نوري السهل، وأكد الأخير أن الحدود مفتوحة."
    assert said(words, SALMA) == [("الحدود مفتوحة", ["nuri"])]


def test_a_ministry_may_be_called_by_its_field_alone() -> None:
    words = "قالت وزارة الخارجية الشرقية إن الحدود مفتوحة. وأضاف بيان الخارجية أن المعبر بعيد."
    assert said(words, {"ministry": ["+وزارة الخارجية الشرقية"]})[1] == ("المعبر بعيد", ["ministry"])


def test_a_state_may_be_called_by_the_first_noun_of_its_name() -> None:
    words = "أعلنت المملكة الشرقية الكبرى أن الحدود مفتوحة. وتوعدت المملكة بأنها سترد."
    assert said(words, {"state": ["~المملكة الشرقية الكبرى"]})[1] == ("سترد", ["state"])


def test_a_calling_before_a_name_belongs_to_it() -> None:
    assert said("دعا الرئيس نوري السهل إلى فتح المعابر.", SALMA) == [("فتح المعابر", ["nuri"])]


def test_who_is_named_behind_a_title_that_no_list_has_speaks() -> None:
    words = "وقال الخبير في شؤون البلاد في معهد الموج نوري السهل إن الحدود مفتوحة."
    assert said(words, {"nuri": ["نوري السهل"]}) == [("الحدود مفتوحة", ["nuri"])]
    words = "وأشار كاتب معروف وهو نوري السهل إلى أن الحدود مفتوحة."
    assert said(words, {"nuri": ["نوري السهل"]}) == [("الحدود مفتوحة", ["nuri"])]


def test_whose_lawyer_or_office_speaks_does_not_speak_himself() -> None:
    words = "وقال محامي الصحفي نوري السهل إن الحدود مفتوحة."
    assert said(words, {"nuri": ["نوري السهل"]}) == [("الحدود مفتوحة", [])]
    words = "وقال مسؤول في إدارة نوري السهل إن الحدود مفتوحة."
    assert said(words, {"nuri": ["نوري السهل"]}) == [("الحدود مفتوحة", [])]


def test_a_paper_is_of_whoever_spoke_in_it_or_issued_it() -> None:
    ministry = {"ministry": ["+وزارة الموج"], "nuri": ["نوري السهل"]}
    words = "وقالت وزارة الموج في بيان إن الحدود مفتوحة. وقال نوري السهل إن المعبر بعيد. وأضاف البيان أن الماء قليل."
    assert said(words, ministry)[-1] == ("الماء قليل", ["ministry"])
    words = "أصدرت وزارة الموج بيانا. وقال نوري السهل إن المعبر بعيد. وأكد البيان أن الماء قليل."
    assert said(words, ministry)[-1] == ("الماء قليل", ["ministry"])


def test_a_paper_of_nobody_told_is_not_of_who_spoke_last() -> None:
    words = "وقال نوري السهل إن المعبر بعيد. وأضاف البيان أن الماء قليل."
    assert said(words, {"nuri": ["نوري السهل"]})[-1] == ("الماء قليل", [])
    words = "وقال نوري السهل إن المعبر بعيد. وقالت الوثيقة التي اطلع عليها نوري السهل إن الماء قليل."
    assert said(words, {"nuri": ["نوري السهل"]})[-1] == ("الماء قليل", [])


def test_a_source_is_never_who_spoke_last() -> None:
    words = "وقال نوري السهل إن المعبر بعيد. وأضاف المصدر الذي طلب عدم كشف اسمه أن الماء قليل."
    assert said(words, {"nuri": ["نوري السهل"]})[-1] == ("الماء قليل", [])


def test_this_diplomat_is_who_spoke_last() -> None:
    words = "وقال نوري السهل إن المعبر بعيد. وتابع هذا الدبلوماسي الذي زار المدينة أن الماء قليل."
    assert said(words, {"nuri": ["نوري السهل"]})[-1] == ("الماء قليل", ["nuri"])


def test_the_one_paper_is_meant_by_another_noun_of_papers() -> None:
    paper = {"bahr": ["+البحر"], "nuri": ["نوري السهل"]}
    words = 'وكتبت صحيفة "البحر" أن المعبر بعيد. وقالت المجلة إن الماء قليل.'
    assert said(words, paper)[-1] == ("الماء قليل", ["bahr"])


def test_words_from_somebodys_office_are_not_his() -> None:
    words = "وجاء في بيان صادر عن مكتب نوري السهل أن الماء قليل."
    assert said(words, {"nuri": ["نوري السهل"]}) == [("الماء قليل", [])]


def test_a_title_that_no_list_has_is_the_subject() -> None:
    words = "أعلن وكيل الطرق الشرقي، نوري السهل، عن فتح المعبر البعيد."
    assert said(words, {"nuri": ["نوري السهل"]}) == [("فتح المعبر البعيد", ["nuri"])]


@pytest.mark.parametrize("noun", ["محاميه", "والده", "نائبه", "زعيمه"])
def test_who_is_named_behind_a_noun_with_a_pronoun_speaks(noun: str) -> None:
    words = f"وصل نوري السهل أمس. وقال {noun} رامي الواحة إن المعبر بعيد."
    assert said(words, {"nuri": ["نوري السهل"], "rami": ["رامي الواحة"]}) == [("المعبر بعيد", ["rami"])]


def test_whose_wife_speaks_does_not_speak() -> None:
    words = "وصل نوري السهل أمس. وقالت زوجة رامي الواحة إن المعبر بعيد."
    assert said(words, {"nuri": ["نوري السهل"], "rami": ["رامي الواحة"]}) == [("المعبر بعيد", [])]


def test_a_comma_may_stand_between_a_noun_with_a_pronoun_and_the_name() -> None:
    words = "وصل نوري السهل أمس. وأكد محاميه، رامي الواحة، أن المعبر بعيد."
    assert said(words, {"nuri": ["نوري السهل"], "rami": ["رامي الواحة"]}) == [("المعبر بعيد", ["rami"])]


def test_the_latter_of_a_new_sentence_is_whom_the_one_before_named_last() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وعمل رامي الواحة لدى نوري السهل. وقال الأخير إن الحدود مفتوحة."
    cast = {"rami": ["رامي الواحة"], "nuri": ["نوري السهل"]}
    assert said(words, cast)[-1] == ("الحدود مفتوحة", ["nuri"])


def test_each_group_names_no_other_group_than_the_one_told_of() -> None:
    words = "وقالت جماعة الموج إن هذا واجب كل جماعة وفصيل. ودعت الجماعة إلى فتح الحدود."
    assert said(words, {"wave": ["+جماعة الموج"]})[-1][1] == ["wave"]


def test_a_text_that_breaks_off_behind_whose_words_are_carried_is_read() -> None:
    assert said("قد يلتقي نوري السهل الوزير. ونقلت الوكالة عن", {"nuri": ["نوري السهل"]}) == []

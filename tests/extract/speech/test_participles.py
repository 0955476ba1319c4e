"""Whose words an Arabic participle opens, and what he is called: كشف مصدر مطلع ذلك، قائلا."""

from tests.extract.speech.test_called import called
from tests.extract.speech.test_statements_arabic import PAIR, said


def test_a_source_behind_the_verb_of_the_sentence_goes_on_and_whom_it_tells_of_does_not() -> None:
    words = "كشف مصدر مطلع للوكالة تفاصيل لقاء رامي الواحة، قائلا إن المعبر بعيد."
    assert called(words) == ["مصدر مطلع"]


def test_one_of_a_mans_lawyers_is_not_he() -> None:
    words = "صعد أحد محامي رامي الواحة هجومه على القرار، واصفا إياه بأنه خطر كبير."
    assert said(words, PAIR)[-1][1] == []


def test_the_subject_without_a_name_of_another_verb_goes_on() -> None:
    words = 'ونشر الوزير السابق تغريدة أمس، قائلا "المعبر بعيد جدا".'
    assert called(words) == ["الوزير السابق"]


def test_who_did_something_for_which_he_is_thanked_is_not_who_thanks() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وعبر رامي الواحة عن شكره للخدمات التي قدمها نوري السهل قائلا إن الحدود مفتوحة."
    assert said(words, PAIR)[-1] == ("الحدود مفتوحة", ["rami"])


def test_whom_a_preposition_stands_on_is_not_who_spoke() -> None:
    cast = {**PAIR, "nuri": ["نوري السهل", "+بالسهل"]}
    words = "وقال رامي الواحة إن المعبر بعيد، لكنه لم يكف عن الإشادة بالسهل قائلا إن الحدود مفتوحة."
    assert said(words, cast)[-1][1] == ["rami"]

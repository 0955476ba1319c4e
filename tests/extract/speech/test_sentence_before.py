"""Who goes on from the sentence before, where nobody spoke in that: لكن أمام الصحافيين، رفضت سلمى الجلوس. وقالت."""

from tests.extract.speech.test_statements_arabic import RAMI, said


def test_the_subject_of_the_sentence_before_may_stand_behind_an_aside() -> None:
    words = "لكن أمام الحشد، رفض رامي الواحة الجلوس طويلا. وقال إن المعبر بعيد."
    assert said(words, RAMI) == [("المعبر بعيد", ["rami"])]

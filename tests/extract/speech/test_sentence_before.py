"""Who goes on from the sentence before, where nobody spoke in that: لكن أمام الصحافيين، رفضت سلمى الجلوس. وقالت."""

from tests.extract.speech.test_statements_arabic import RAMI, said


def test_the_subject_of_the_sentence_before_may_stand_behind_an_aside() -> None:
    words = "لكن أمام الحشد، رفض رامي الواحة الجلوس طويلا. وقال إن المعبر بعيد."
    assert said(words, RAMI) == [("المعبر بعيد", ["rami"])]


def test_likewise_and_then_go_on_with_the_subject_where_nobody_has_spoken() -> None:
    words = "واستقبل رامي الواحة ضيفه أمس. كما شدد على ضرورة فتح الحدود."
    assert said(words, RAMI) == [("ضرورة فتح الحدود", ["rami"])]

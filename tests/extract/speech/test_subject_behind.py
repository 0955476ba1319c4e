"""Subjects of no mention between an Arabic verb and its object: وأبدت دول شرقية اعتراضها."""

from tests.extract.speech.test_called import called
from tests.extract.speech.test_statements_arabic import RAMI, said


def test_several_states_that_nobody_names_object_to_something() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وأعلنت دول شرقية رفضها المشاركة في اللقاء."
    assert said(words, RAMI)[-1] == ("رفضها المشاركة في اللقاء", [])
    assert called(words)[-1] == "دول شرقية"


def test_whom_a_verb_calls_upon_is_no_subject() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. ودعا دول الجوار إلى فتح الحدود."
    assert said(words, RAMI)[-1][1] == ["rami"]


def test_a_noun_behind_a_pronoun_that_is_the_object_is_the_subject() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وهم ملاحقون منذ شهر، ويعتبرهم أنصارهم ضحايا القرار القديم."
    assert said(words, RAMI)[-1][1] == []


def test_the_press_that_opens_a_sentence_calls_upon_a_body() -> None:
    cast = {"town": ["+السلطات الشرقية"]}
    assert said("الصحف تدعو السلطات الشرقية إلى فتح الحدود.", cast) == [("فتح الحدود", [])]

"""Whose words an Arabic paper holds: جاء في بيان."""

from tests.extract.speech.test_statements_arabic import RAMI, said

BODY = {**RAMI, "sands": ["+هيئة الرمال"]}


def test_words_in_a_paper_are_of_whose_it_is() -> None:
    words = 'وقال رامي الواحة إن المعبر بعيد. وجاء في بيان هيئة الرمال "الحدود مفتوحة منذ أمس".'
    assert said(words, BODY)[-1] == ("الحدود مفتوحة منذ أمس", ["sands"])


def test_words_in_a_paper_of_nobody_known_are_of_nobody() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وجاء في رسالة طويلة أن الحدود مفتوحة."
    assert said(words, RAMI)[-1] == ("الحدود مفتوحة", [])


def test_words_in_the_statement_are_of_who_spoke_last() -> None:
    words = "وقالت هيئة الرمال إن المعبر بعيد. وجاء في البيان أن الحدود مفتوحة."
    assert said(words, BODY)[-1] == ("الحدود مفتوحة", ["sands"])


def test_what_is_carried_on_somebodys_tongue_is_his() -> None:
    words = "ونقلت هيئة الرمال على لسان رامي الواحة أن الحدود مفتوحة. وأضاف أن المعبر بعيد."
    assert said(words, BODY) == [("الحدود مفتوحة", ["rami"]), ("المعبر بعيد", ["rami"])]

"""Whose verb stands in a sentence that somebody else opens: وتأتي الأزمة بعد أن طالب; وكان مقرر المنظمة قد قال."""

from tests.extract.speech.test_statements_arabic import RAMI, said


def test_who_spoke_before_is_no_subject_behind_a_clause_of_time_within_another_sentence() -> None:
    words = "قال رامي الواحة إن الطريق مفتوح. وتأتي الأزمة بعد أن طالب بإغلاق المعبر."
    assert said(words, RAMI) == [("الطريق مفتوح", ["rami"]), ("بإغلاق المعبر", [])]


def test_who_spoke_before_goes_on_where_only_the_occasion_opens_the_sentence() -> None:
    words = "قال رامي الواحة إن الطريق مفتوح. وفي مقابلة أمس، قال إن المعبر بعيد."
    assert said(words, RAMI) == [("الطريق مفتوح", ["rami"]), ("المعبر بعيد", ["rami"])]


def test_a_noun_behind_kana_has_the_verb_and_not_who_spoke_before() -> None:
    words = "قال رامي الواحة إن الطريق مفتوح. وكان منظم السباق قد قال إن المعبر بعيد."
    assert said(words, RAMI) == [("الطريق مفتوح", ["rami"]), ("المعبر بعيد", [])]


def test_who_is_accused_speaks_no_accusation() -> None:
    assert said("رامي الواحة، يتهم بالتجسس لصالح الجيران.", RAMI) == [("بالتجسس لصالح الجيران", [])]


def test_a_masculine_participle_is_of_the_man_who_spoke_in_the_sentence_and_not_of_his_state() -> None:
    cast = {**RAMI, "wahat": ["@الواحات"]}
    words = "صرح رامي الواحة بأن الطريق مفتوح، مؤكدا أن المعبر بعيد."
    assert said(words, cast) == [("الطريق مفتوح", ["rami"]), ("المعبر بعيد", ["rami"])]

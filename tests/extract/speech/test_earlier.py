"""Who is told to have spoken before, and what only describes something, in Arabic."""

from tests.extract.speech.test_statements_arabic import PAIR, RAMI, said


def test_who_had_spoken_before_stands_behind_the_verb_of_having() -> None:
    words = "وسبق لنوري السهل أن أعلن أن الحدود مفتوحة."
    assert said(words, {**PAIR, "nuri": ["لنوري السهل"]}) == [("الحدود مفتوحة", ["nuri"])]


def test_what_is_described_is_no_subject() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. ووصف القرار بأنه خطوة متواضعة."
    assert said(words, RAMI)[-1] == ("خطوة متواضعة", ["rami"])


def test_who_describes_what_a_pronoun_means_stands_behind_the_verb() -> None:
    words = 'ورفض مسؤولون هذه الاتهامات، ووصفها رامي الواحة بـ"الزائفة".'
    assert said(words, RAMI)[-1][1] == ["rami"]


def test_a_feminine_state_is_not_whom_a_masculine_relative_means() -> None:
    words = "وأيد رامي الواحة كبير الأطباء في الواحات، الذي وصف السياسة بأنها بعيدة."
    assert said(words, {**RAMI, "east": ["~الواحات"]})[-1][1] == []


def test_people_whom_somebody_thanked_do_not_hide_him() -> None:
    words = 'وشكر رامي الواحة الجنود قائلا إن "المعبر بعيد".'
    assert said(words, RAMI)[-1][1] == ["rami"]

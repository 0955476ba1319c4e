"""Whom an Arabic relative clause with a verb of speech describes, and who says what he calls a thing."""

from tests.extract.speech.test_statements_arabic import PAIR, RAMI, said


def test_was_may_stand_between_the_relative_and_its_verb() -> None:
    words = "وكان رامي الواحة قد قدم استقالته إلى نوري السهل، الذي كان يأمل بفتح الحدود."
    assert said(words, PAIR)[-1][1] == ["nuri"]


def test_what_somebody_calls_a_thing_in_a_relative_clause_is_his_word() -> None:
    words = "وعبر رامي الواحة عن ثقته بالمحادثات الطويلة، والتي قال إنها ستنجح قريبا."
    assert said(words, RAMI)[-1] == ("ستنجح قريبا", ["rami"])


def test_a_state_goes_on_in_what_it_says_of_its_things() -> None:
    words = "أصرت الواحات على أنها لن تغلق الحدود، التي تقول إنها بعيدة."
    assert said(words, {"east": ["~الواحات"]})[-1] == ("بعيدة", ["east"])


def test_a_name_in_quotation_marks_may_be_described() -> None:
    words = 'وفق ما نقلته الصحيفة "الموج"، التي أشارت إلى أن المعبر بعيد.'
    assert said(words, {"marsad": ["+الموج"]})[-1][1] == ["marsad"]


def test_of_two_states_behind_its_verb_the_first_one_speaks() -> None:
    cast = {"land": ["~الجزر"], "east": ["~الواحات"], "west": ["~السهول"]}
    words = "وكانت الهجمات في الجزر، التي تتهم الواحات السهول بالمسؤولية عنها."
    assert said(words, cast)[-1][1] == ["east"]


def test_a_sentence_without_a_subject_goes_on_in_its_relative_clause() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. وانسحب من المحادثات الطويلة التي قال إنها ستنجح قريبا."
    assert said(words, RAMI)[-1] == ("ستنجح قريبا", ["rami"])

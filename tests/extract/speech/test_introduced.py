"""Roles without a name, given to the one person whom a Persian report introduces with them."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people: no words are put into a real mouth.
CAST = {"نریمان": ["آرش نریمان", "نریمان"], "دلیر": ["کاوه دلیر", "دلیر"]}


def speakers(words: str) -> list[str]:
    """Return who speaks in each statement, nobody as an empty text."""
    scene, names = stage(words, "fa", CAST)
    return [" ".join(names[n] for n in speech.speaker.figures) for speech in find_statements(scene)]


def test_a_role_is_of_whom_alone_the_report_names_beside_it() -> None:
    words = "مدیرمسئول ماهنامه راه از پایان کار خبر داد.\nکاوه دلیر آمد.\nآرش نریمان مدیرمسئول ماهنامه راه به شهر آمد."
    assert speakers(words) == ["نریمان"]


def test_a_role_beside_two_names_is_nobody_s() -> None:
    words = "مدیرمسئول ماهنامه راه از پایان کار خبر داد.\nکاوه دلیر مدیرمسئول ماهنامه راه آمد.\nآرش نریمان مدیرمسئول ماهنامه راه آمد."
    assert speakers(words) == [""]


def test_one_noun_alone_is_of_whom_it_was_near_only() -> None:
    near = "ژنرال آرش نریمان به شهر آمد.\nژنرال گفت: راه باز است."
    far = "ژنرال آرش نریمان به شهر آمد.\nراه باز است.\nکار تمام شد.\nهوا خوب است.\nژنرال گفت: راه باز است."
    assert speakers(near) == ["نریمان"]
    assert speakers(far) == [""]


def test_somebody_of_many_with_a_role_is_not_whom_the_report_names_beside_it() -> None:
    words = "مدیر یک نمایندگی دیگر گفت: راه باز است.\nآرش نریمان مدیر یک نمایندگی گفت: کار تمام شد."
    assert speakers(words) == ["", "نریمان"]

"""Whom an Arabic report calls by one word that is nearly a surname."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people: no words are put into a real mouth.


def last_speakers(words: str, cast: dict[str, list[str]]) -> list[str]:
    """Return who says the last statement."""
    scene, names = stage(words, "ar", cast)
    return [names[n] for n in find_statements(scene)[-1].speaker.figures]


def test_a_surname_with_a_letter_wrong_is_its_bearers() -> None:
    words = "وصل سالم دلوانوف أمس. وقال دلونوف إن الطريق مفتوح."
    assert last_speakers(words, {"salim": ["سالم دلوانوف"]}) == ["salim"]


def test_a_word_near_two_surnames_is_nobodys() -> None:
    words = "وصل سالم دلوانوف ورامي دلوانوق أمس. وقال دلوانوس إن الطريق مفتوح."
    assert last_speakers(words, {"salim": ["سالم دلوانوف"], "rami": ["رامي دلوانوق"]}) == []

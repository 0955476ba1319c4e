"""Words by which a Persian report calls a speaker, with a name among them that the cast knows."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people: no words are put into a real mouth.
CAST = {"دلیر": ["کاوه دلیر"]}


def speakers(words: str) -> list[str]:
    """Return who speaks in each statement, nobody as an empty text."""
    scene, names = stage(words, "fa", CAST)
    return [" ".join(names[n] for n in speech.speaker.figures) for speech in find_statements(scene)]


def test_a_name_behind_a_title_of_no_list_is_who_speaks() -> None:
    assert speakers("در ابتدای پیاده‌روی\nناوسروان کاوه دلیر گفت: راه باز است.") == ["دلیر"]


def test_a_relative_of_somebody_named_is_not_he() -> None:
    assert speakers("همسر کاوه دلیر گفت: راه باز است.") == [""]


def test_the_middle_of_a_name_or_its_end_written_apart_or_a_letter_off_is_who_speaks() -> None:
    opening = "آرش تک‌بند سپیداری آمد.\n"
    scene, names = stage(
        opening + "تک بند گفت: راه باز است.\nسپیدازی گفت: کار تمام شد.", "fa", {"آرش": ["آرش تک‌بند سپیداری"]}
    )
    told = [[names[n] for n in speech.speaker.figures] for speech in find_statements(scene)]
    assert told == [["آرش"], ["آرش"]]

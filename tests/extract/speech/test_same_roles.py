"""Roles without a name, given to the one person whom a Persian report calls by their words elsewhere."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people: no words are put into a real mouth.
CAST = {"نریمان": ["آرش نریمان", "نریمان"], "دلیر": ["کاوه دلیر", "دلیر"]}
LEAD = "استاد دانشگاه صنعتی باغستان از ساخت راه انتقاد کرد.\n"


def speakers(words: str) -> list[str]:
    """Return who speaks in each statement, nobody as an empty text."""
    scene, names = stage(words, "fa", CAST)
    return [" ".join(names[n] for n in speech.speaker.figures) for speech in find_statements(scene)]


def test_a_role_under_which_one_person_speaks_is_his_before_too() -> None:
    body = "در این همایش باران بارید.\nهوا سرد شد.\nمردم آمدند.\nکاوه دلیر گفت: باران می‌آید.\nدلیر گفت: هوا خوب است.\n"
    again = "استاد دانشگاه صنعتی باغستان ادامه داد: کار تمام شد."
    assert speakers(LEAD + body + again) == ["دلیر"] * 4


def test_members_of_whom_several_speak_are_nobody_by_that_alone() -> None:
    words = (
        "کاوه دلیر گفت: باران می‌آید.\nعضو شورای شهر افزود: هوا خوب است.\nآرش نریمان گفت: کار تمام شد.\n"
        "عضو شورای شهر نیز از ساخت راه انتقاد کرد."
    )
    assert speakers(words)[-1] == ""

"""Offices and callings without a name, given to the one person whom the turns of a Persian report leave for them."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people: no words are put into a real mouth.
CAST = {"نریمان": ["آرش نریمان", "نریمان"], "دلیر": ["کاوه دلیر", "دلیر"]}


def speakers(words: str) -> list[str]:
    """Return who speaks in each statement, nobody as an empty text."""
    scene, names = stage(words, "fa", CAST)
    return [" ".join(names[n] for n in speech.speaker.figures) for speech in find_statements(scene)]


def test_a_role_is_of_whoever_is_first_named_right_behind_it() -> None:
    words = "آرش نریمان گفت: راه باز است.\nمدیر باغ شهر نیز گفت: کار تمام شد.\nکاوه دلیر افزود: هوا خوب است."
    assert speakers(words) == ["نریمان", "دلیر", "دلیر"]


def test_whoever_is_named_with_a_role_of_his_own_is_not_the_one_before() -> None:
    words = "آرش نریمان گفت: راه باز است.\nمدیر باغ شهر نیز گفت: کار تمام شد.\nکاوه دلیر، معاون شهرسازی نیز گفت: هوا خوب است."
    assert speakers(words) == ["نریمان", "", "دلیر"]


def test_a_role_between_two_turns_of_one_person_is_his() -> None:
    words = (
        "کاوه دلیر گفت: راه باز است.\nآرش نریمان گفت: هوا خوب است.\n"
        "مدیر باغ شهر گفت: کار تمام شد.\nنریمان گفت: راه بسته است."
    )
    assert speakers(words) == ["دلیر", "نریمان", "نریمان", "نریمان"]


def test_a_role_that_is_told_of_as_another_is_not_his() -> None:
    words = "آرش نریمان گفت: هوا خوب است.\nمدیر باغ شهر نیز گفت: کار تمام شد.\nنریمان گفت: راه بسته است."
    assert speakers(words) == ["نریمان", "", "نریمان"]


def test_a_role_beside_another_name_is_that_one_s() -> None:
    words = (
        "کاوه دلیر گفت: باران می‌آید.\nآرش نریمان گفت: هوا خوب است.\nمدیر باغ شهر گفت: کار تمام شد.\n"
        "نریمان گفت: راه بسته است.\nکاوه دلیر، استاد دانشگاه و مدیر باغ شهر، آمد."
    )
    assert "نریمان" not in speakers(words)[2]


def test_this_one_who_is_something_is_whoever_spoke_last() -> None:
    words = "کاوه دلیر گفت: هوا خوب است.\nآرش نریمان گفت: راه بسته است.\nاین مدرس زبان روسی گفت: کار تمام شد."
    assert speakers(words) == ["دلیر", "نریمان", "نریمان"]


def test_whoever_is_accused_is_nobody_named_behind_him() -> None:
    words = "متهم گفت: راه باز است.\nکاوه دلیر گفت: هوا خوب است."
    assert speakers(words)[0] == ""


def test_an_office_that_adds_something_is_whoever_spoke_last_though_others_speak_too() -> None:
    words = "کاوه دلیر گفت: باران می‌آید.\nآرش نریمان گفت: هوا خوب است.\nمدیر باغ شهر افزود: کار تمام شد."
    assert speakers(words) == ["دلیر", "نریمان", "نریمان"]


def test_an_office_with_a_first_name_behind_it_is_nobody_named_elsewhere() -> None:
    words = "آرش نریمان گفت: هوا خوب است.\nسناتور الیزابت وارد گفت: کار تمام شد.\nنریمان گفت: راه بسته است."
    assert "نریمان" not in speakers(words)[1]

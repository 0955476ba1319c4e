"""Nouns that call somebody what he is, in Persian: the one who alone speaks in a report, or nobody named."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people: no words are put into a real mouth.
BOTH = {"نریمان": ["آرش نریمان", "نریمان"], "دلیر": ["کاوه دلیر"]}
ALONE = "آرش نریمان گفت: راه باز است. نریمان افزود: کار تمام شد. "


def said(words: str) -> list[list[str]]:
    """Return the speakers of each statement."""
    scene, names = stage(words, "fa", BOTH)
    return [[names[n] for n in speech.speaker.figures] for speech in find_statements(scene)]


def test_who_alone_speaks_is_meant_by_what_he_is() -> None:
    assert said(ALONE + "عضو کمیسیون امنیت ملی ادامه داد: کار بزرگی است.")[2] == ["نریمان"]


def test_where_two_speak_it_may_be_either() -> None:
    words = ALONE + "کاوه دلیر گفت: نه. کارشناس مسائل سیاسی ادامه داد: کار بزرگی است."
    assert said(words)[3] == []


def test_behind_one_and_beside_a_name_it_is_somebody_else() -> None:
    assert said(ALONE + "یک کارشناس مسائل سیاسی ادامه داد: کار بزرگی است.")[2] == []
    assert said(ALONE + "کارشناس مسائل سیاسی مهرداد سپیداری ادامه داد: کار بزرگی است.")[2] == []


def test_a_noun_of_people_behind_but_does_not_go_on() -> None:
    assert said(ALONE + "روابط همواره در نوسان بوده، اما تحلیلگران هشدار داده‌اند وضع دشوار است.")[2] == []


def test_an_unknown_noun_before_also_does_not_go_on() -> None:
    assert said(ALONE + "«جونگ هی سول» همچنین گفت که اولویت با صلح است.")[2] == []


def test_an_epithet_told_before_means_him_again() -> None:
    first = "آرش نریمان عضو حزب خورشیدان گفت: راه باز است. نریمان افزود: کار تمام شد. "
    assert said(first + "عضو حزب خورشیدان تدوین قانون را کاری بزرگ دانست.")[2] == ["نریمان"]
    assert said(ALONE + "این کاندیدای احتمالی انتخابات افزود: کار بزرگی است.")[2] == ["نریمان"]


OFFICES = {"نریمان": ["آرش نریمان", "نریمان"], "": ["*رئیس کمیته راه"]}


def by_office(words: str) -> list[list[int]]:
    """Return the figures that speak in each statement: 0 the one named, 1 whoever holds the office."""
    scene, _ = stage(words, "fa", OFFICES)
    scene.cast.figures[1].names.clear()
    return [list(speech.speakers) for speech in find_statements(scene)]


def test_an_office_without_a_name_that_adds_something_is_who_alone_speaks() -> None:
    assert by_office(ALONE + "رئیس کمیته راه افزود: کار بزرگی است. وی گفت: خوب است.")[2:] == [[0], [0]]


def test_so_it_is_where_it_only_says_it_later_and_where_it_said_it_before() -> None:
    words = "رئیس کمیته راه گفت: نه. " + ALONE + "رئیس کمیته راه ادامه داد: بله. رئیس کمیته راه گفت: خوب است."
    assert by_office(words) == [[0], [0], [0], [0], [0]]


def test_an_office_that_is_set_off_is_somebody_else() -> None:
    assert by_office(ALONE + "رئیس کمیته راه نیز افزود: کار بزرگی است.")[2] == [1]
    assert by_office(ALONE + "رئیس کمیته راه گفت: کار بزرگی است.")[2] == [0]


def test_where_he_spoke_many_times_an_office_is_his_whatever_the_verb() -> None:
    many = ALONE + "نریمان گفت: بله. نریمان گفت: خوب است. "
    assert by_office(many + "رئیس کمیته راه گفت: کار بزرگی است.")[-1] == [0]
    assert by_office(many + "رئیس کمیته راه در این دیدار گفت: کار بزرگی است.")[-1] == [1]


def test_an_epithet_that_is_set_off_is_somebody_else() -> None:
    assert said(ALONE + "مدیرکل راه در این دیدار کار را بزرگ خواند.")[2] == []


def test_an_epithet_of_the_title_means_who_speaks() -> None:
    words = (
        "شهردار افتخاری مرز: راه باز است\nآرش نریمان گفت: راه باز است.\nشهردار افتخاری مرز گفت: کار تمام شد."
    )
    assert said(words)[-1] == ["نریمان"]


def test_a_single_noun_is_no_epithet() -> None:
    assert said(ALONE + "امام خطاب به ما فرمود نگذارید کار بماند.")[2] == []

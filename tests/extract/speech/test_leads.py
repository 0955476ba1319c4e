"""Leads of Persian reports that name nobody, and who their words are of."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people: no words are put into a real mouth.
CAST = {"نریمان": ["آرش نریمان", "نریمان"], "دلیر": ["کاوه دلیر"]}


def said(words: str) -> list[list[str]]:
    """Return the speakers of each statement."""
    scene, names = stage(words, "fa", CAST)
    return [[names[n] for n in speech.speaker.figures] for speech in find_statements(scene)]


def test_the_nameless_one_of_a_lead_is_whom_the_body_names_in_a_talk() -> None:
    words = "یک اقتصاددان با بیان اینکه بازار آرام است، گفت: راه باز است.\nآرش نریمان در گفت‌وگو با خبرنگار ما گفت: کار تمام شد."
    assert said(words) == [["نریمان"], ["نریمان"], ["نریمان"]]


def test_a_body_that_cites_its_source_begins_anew() -> None:
    words = "عضو حزب ستاره گفت: راه باز است.\nبه گزارش مهرنا، آرش نریمان اظهار داشت: کار تمام شد."
    assert said(words) == [["نریمان"], ["نریمان"]]


def test_without_such_a_sign_the_next_speaker_is_another() -> None:
    words = "یک اقتصاددان گفت: راه باز است.\nآرش نریمان گفت: کار تمام شد."
    assert said(words) == [[], ["نریمان"]]


def test_a_source_and_whom_the_lead_speaks_of_are_not_named() -> None:
    body = "\nبه گزارش مهرنا، آرش نریمان اظهار داشت: کار تمام شد."
    assert said("یک منبع آگاه گفت: راه باز است." + body)[0] == []
    assert said("یک اقتصاددان درباره آرش نریمان گفت: راه باز است." + body)[0] == []


def test_who_stands_behind_an_agency_and_its_town_speaks() -> None:
    words = "کارشناس فرهنگی گفت: راه باز است.\nبه گزارش خبرگزاری فارس از کرمانشاه آرش نریمان در جلسه‌ای که امروز برگزار شد، اظهار داشت: کار تمام شد."
    assert said(words) == [["نریمان"], ["نریمان"]]


OFFICES = {"فرماندار": ["*فرماندار شهر"], "سفیر": ["*سفیر آذرستان"]}
BODY = "\nبه گزارش مهرنا، آرش نریمان اظهار داشت: کار تمام شد."


def of_offices(words: str) -> list[list[str]]:
    """Return the speakers of each statement, those who are called by an office alone having no name in the cast."""
    scene, names = stage(words, "fa", CAST | OFFICES)
    for figure in scene.cast.figures[len(CAST) :]:
        figure.names.clear()
    return [[names[n] for n in speech.speaker.figures] for speech in find_statements(scene)]


def test_an_office_alone_of_a_lead_is_whom_the_body_names() -> None:
    lead = "فرماندار شهر گفت: راه باز است." + BODY
    later = "\nفرماندار شهر گفت: مرز بسته است."
    assert of_offices(lead + later) == [["نریمان"]] * 3


def test_of_two_offices_of_a_lead_none_is_given_a_name() -> None:
    lead = "فرماندار شهر گفت: راه باز است. سفیر آذرستان گفت: مرز بسته است."
    assert of_offices(lead + BODY) == [["فرماندار"], ["سفیر"], ["نریمان"]]

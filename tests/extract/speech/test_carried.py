"""A statement tells who carried it to the report, and to whom it was said."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import as_mentions, find_statements
from rasad.reading import StatementMention

CAST = {
    "نریمان": ["آرش نریمان", "نریمان"],
    "مهرگان": ["+خبرگزاری مهرگان"],
    "دلیر": ["کاوه دلیر"],
}


def told(words: str, language: str, cast: dict[str, list[str]]) -> list[StatementMention]:
    """Return the statements of a text, its figures being called by their names in the cast."""
    scene, names = stage(words, language, cast)
    return list(as_mentions(scene, find_statements(scene), dict(enumerate(names))))


def test_the_agency_behind_be_gozaresh_carried_the_words() -> None:
    words = "به گزارش خبرگزاری مهرگان، آرش نریمان گفت: راه باز است."
    (statement,) = told(words, "fa", CAST)
    assert (statement.via, statement.speakers) == ("مهرگان", ("نریمان",))


def test_where_nothing_is_cited_nobody_carried_the_words() -> None:
    (statement,) = told("آرش نریمان گفت: راه باز است.", "fa", CAST)
    assert (statement.via, statement.addressees) == (None, ())


def test_whom_one_asks_is_the_addressee() -> None:
    (statement,) = told("آرش نریمان از کاوه دلیر خواست که راه را باز کند.", "fa", CAST)
    assert statement.addressees == ("دلیر",)


def test_whom_an_arabic_verb_calls_on_is_the_addressee() -> None:
    cast = {"rami": ["رامي الواحة"], "nuri": ["نوري السهل"]}
    (statement,) = told("دعا رامي الواحة نوري السهل إلى ضبط الحدود.", "ar", cast)
    assert (statement.speakers, statement.addressees) == (("rami",), ("nuri",))


def test_the_body_behind_bi_hasab_carried_the_words() -> None:
    cast = {"rami": ["رامي الواحة"], "marsad": ["+المرصد الأخضر"]}
    (statement,) = told("وقال رامي الواحة إن السدود آمنة، بحسب بيان صادر عن المرصد الأخضر.", "ar", cast)
    assert (statement.via, statement.speakers) == ("marsad", ("rami",))


def test_who_reports_anothers_words_carried_them_and_did_not_speak() -> None:
    cast = {"rami": ["رامي الواحة"], "marsad": ["+المرصد الأخضر"]}
    (statement,) = told("ونقل المرصد الأخضر عن رامي الواحة قوله إن السدود آمنة.", "ar", cast)
    assert (statement.speakers, statement.via) == (("rami",), "marsad")

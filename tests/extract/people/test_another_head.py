"""Bare offices of Arabic that are not of the one holder whom a report names: رئيس البلاد, الرئيس دلوان."""

from tests.extract.casts import persons

OPENING = "قال مسؤول في تركيا إن تركيا ستنقل سفارة تركيا كما فعل الرئيس الفرنسي كمال دمير. "


def test_the_head_of_the_country_is_of_the_state_that_the_report_speaks_of() -> None:
    found = persons(OPENING + "لكن رئيس البلاد نفى ذلك.", "ar")
    assert (["كمال دمير"], ["الرئيس الفرنسي"]) in found
    assert ([], ["رئيس البلاد"]) in found


def test_the_head_of_the_country_is_the_one_named_where_his_state_is_spoken_of() -> None:
    words = "زار الرئيس الفرنسي كمال دمير شمال فرنسا. وقال رئيس البلاد إن الطريق مفتوح."
    assert persons(words, "ar") == [(["كمال دمير"], ["الرئيس الفرنسي", "رئيس البلاد"])]


def test_a_president_with_another_name_behind_is_another() -> None:
    words = OPENING + "وقال الرئيس دلوانيس إن الطريق مفتوح. وغادر الرئيس دلوانيس المدينة."
    assert all("الرئيس" not in roles for names, roles in persons(words, "ar") if names == ["كمال دمير"])


def test_a_son_called_so_is_not_his_father() -> None:
    words = "قال الرئيس الفرنسي كمال دمير إن الطريق مفتوح. وقال دمير الابن إن الطريق بعيد."
    assert persons(words, "ar") == [(["كمال دمير"], ["الرئيس الفرنسي"])]

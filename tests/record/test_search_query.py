"""Tests of understanding what is asked for."""

import pytest

from rasad.errors import QueryError
from rasad.record.search_query import Clause, Form, holds, parse_query
from rasad.record.search_words import words_of


def asked(clause: Clause) -> list[str]:
    return [term.asked for term in clause.terms]


def test_all_words_have_to_be_there() -> None:
    assert [asked(clause) for clause in parse_query("مرز امن").clauses] == [["مرز"], ["امن"]]


def test_or_leaves_a_choice_between_its_two_neighbours() -> None:
    clauses = parse_query("مرز گمرک OR تجارت | بازار").clauses
    assert [asked(clause) for clause in clauses] == [["مرز"], ["گمرک", "تجارت", "بازار"]]


def test_minus_leaves_out() -> None:
    query = parse_query('مرز -"منطقه آزاد"')
    assert [clause.unwanted for clause in query.clauses] == [False, True]
    assert [term.asked for term in query.wanted] == ["مرز"]


@pytest.mark.parametrize("written", ['"مذكرة تفاهم"', "«مذكرة تفاهم»", "“مذكرة تفاهم”"])
def test_quotation_marks_of_any_kind_make_a_phrase(written: str) -> None:
    (term,) = parse_query(written).wanted
    assert term.forms["other"] == (Form(("مذکره", "تفاهم")),)
    assert term.forms["ar"][:2] == (Form(("مذکره", "تفاهم")), Form(("بمذکره", "تفاهم")))


def test_persian_words_written_in_two_are_asked_for_as_one() -> None:
    (term,) = parse_query("می رود").wanted
    assert term.forms["other"] == (Form(("میرود",)),)


def test_spellings_of_a_name_are_asked_for_too() -> None:
    (term,) = parse_query("Zorgan", lambda word: ("زرگان",) if word == "Zorgan" else ()).wanted
    assert term.forms["other"] == (Form(("zorgan",)), Form(("زرگان",)))


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("", "no word is asked for"),
        ("، -", "no word is asked for"),
        ("-مرز", "say what to find, too"),
        ("مرز OR", "OR stands between two words"),
        ("OR مرز", "OR stands between two words"),
        ("مرز OR OR بازار", "OR stands between two words"),
        ("مرز OR -بازار", "one word cannot have both"),
        ('"مرز', "a quotation mark is not closed"),
        ("مر*ز", r"\* stands at the end of a word"),
        ("***", r"\* needs a letter before it"),
        ("مرز " * 40, "more than 24 words"),
    ],
)
def test_what_cannot_be_understood_is_told(written: str, told: str) -> None:
    with pytest.raises(QueryError, match=told):
        parse_query(written)


@pytest.mark.parametrize(
    ("written", "text", "language", "places"),
    [
        ("وزير", "لوزير ووزير والوزيرين", "ar", [(0, 1), (1, 2)]),
        ("عراق", "زار بعراق والعراق", "ar", [(1, 2), (2, 3)]),
        ("رود", "ورود به رود", "fa", [(2, 3)]),
        ("گمر*", "گمرک و گمرکات", "fa", [(0, 1), (2, 3)]),
        ('"منطقه آزاد"', "منطقه و منطقه آزاد", "fa", [(2, 4)]),
        ('"منطقه آزاد"', "منطقه", "fa", []),
    ],
)
def test_a_term_is_found_among_words(
    written: str, text: str, language: str, places: list[tuple[int, int]]
) -> None:
    (term,) = parse_query(written).wanted
    assert list(holds(term, words_of(text, language), language)) == places

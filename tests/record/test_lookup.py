from collections.abc import Iterator

import pytest
from tests.reports import AT, linker, person, reading

from rasad.errors import QueryError
from rasad.record.connect import Place
from rasad.record.lookup import entities_by_id, find_one
from rasad.record.store import Record


@pytest.fixture
def record(place: Place) -> Iterator[Record]:
    people = ("مهناز رهگشا", "بهروز رهگشا", "رهگشا", "پرویز چنگیزپور", "سلوان بن نجیب البرداني")
    with Record.open(place) as record:
        told = [reading(f"{n}", person("p1", name)) for n, name in enumerate(people)]
        list(record.add(told, at=AT, link=linker))
        yield record


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("چنگیزپور", "پرویز چنگیزپور"),
        ("جنكيزبور", "پرویز چنگیزپور"),
        ("Parviz Changizpur", "پرویز چنگیزپور"),
        ("البردانی", "سلوان بن نجیب البرداني"),
        ("سلوان بردانی", "سلوان بن نجیب البرداني"),
        ("مهناز رهكشا", "مهناز رهگشا"),
        ("رهگشا", "رهگشا"),
    ],
)
def test_a_name_in_any_spelling_finds_its_bearer(record: Record, asked: str, name: str) -> None:
    assert find_one(record, asked, kind="person").preferred_names() == {"fa": name}


def test_an_id_finds_what_it_is_of(record: Record) -> None:
    found = find_one(record, "چنگیزپور", kind="person")
    assert find_one(record, found.id, kind="person") == found
    assert entities_by_id(record, [found.id, "nothing"]) == {found.id: found}


def test_several_that_fit_are_named(record: Record) -> None:
    list(record.add([reading("x", person("p1", "پرویز بردان"))], at=AT, link=linker))
    with pytest.raises(
        QueryError, match=r"several fit پرویز: write more of the name, or the id; near: .*چنگیزپور \(person-"
    ):
        find_one(record, "پرویز", kind="person")


def test_names_that_are_near_are_offered_where_nobody_fits(record: Record) -> None:
    with pytest.raises(
        QueryError, match=r"the record knows no person called پرویز بردان; near: پرویز چنگیزپور"
    ):
        find_one(record, "پرویز بردان", kind="person")


def test_a_name_of_nobody_is_a_clear_error(record: Record) -> None:
    with pytest.raises(QueryError, match=r"the record knows no person called Xyz; rasad timeline"):
        find_one(record, "Xyz", kind="person")
    with pytest.raises(QueryError, match=r"'«»' is no name: write at least one word"):
        find_one(record, "«»", kind="person")
    with pytest.raises(QueryError, match="no place called چنگیزپور"):
        find_one(record, "چنگیزپور", kind="place")

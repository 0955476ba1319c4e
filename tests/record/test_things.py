"""A name means a person before a place, and a place has what happened there."""

from collections.abc import Iterator

import pytest
from tests.reports import AT, linker, meeting, person, reading

from rasad.errors import QueryError
from rasad.reading import Mention, Referent
from rasad.record.assemble import PersonCard
from rasad.record.connect import Place
from rasad.record.store import Record
from rasad.record.things import ThingCard, anybody


@pytest.fixture
def record(place: Place) -> Iterator[Record]:
    shalamcheh = Referent(
        id="place-shalamcheh",
        kind="place",
        names={"fa": "شلمچه", "en": "Shalamcheh"},
        mentions=(Mention(start=20, end=25, form="name"),),
        known="shalamcheh",
        country="IR",
    )
    with Record.open(place) as record:
        told = reading(
            "ours.txt",
            person("p1", "مهناز رهگشا", ("foreign_minister", "IR")),
            person("p2", "سلوان بردان", ("foreign_minister", "IQ"), place=9),
            shalamcheh,
            events=(meeting("p1", "p2", day="2026-02-28", place="place-shalamcheh"),),
        )
        list(record.add([told], at=AT, link=linker))
        yield record


def test_a_place_has_what_happened_there(record: Record) -> None:
    card = anybody(record, "شلمچه")
    assert isinstance(card, ThingCard)
    assert (card.kind, card.known, card.country) == ("place", "shalamcheh", "IR")
    assert [each.kind for each in card.happenings] == ["meeting"]


def test_a_person_comes_before_a_thing(record: Record) -> None:
    assert isinstance(anybody(record, "رهگشا"), PersonCard)


def test_where_nothing_fits_the_message_is_that_for_a_person(record: Record) -> None:
    with pytest.raises(QueryError, match="knows no person called"):
        anybody(record, "نریمان آذرستانی")

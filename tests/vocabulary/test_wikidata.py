"""Of a Wikidata item its names, its country, its place and the offices that a person held are kept."""

import json
from typing import Any

import msgspec
import pytest
from tests.vocabulary.dumps import (
    CITY,
    IRAN,
    OFFICE,
    PERSON,
    STATE,
    coordinates,
    human,
    item,
    items,
    reference,
    statement,
)

from rasad.vocabulary.held import Held
from rasad.vocabulary.schema import IN_ALL
from rasad.vocabulary.wikidata import Item, read_classes, read_item

CLASSES = read_classes()


def kept(row: dict[str, Any], *, since: int = 1979) -> Item | None:
    return read_item(json.dumps(row).encode() + b",\r", CLASSES, since=since)


def test_of_the_dump_those_are_kept_whom_diplomacy_knows() -> None:
    assert [found.id for row in items() if (found := kept(row))] == [
        f"Q99900000{number}" for number in (2, 4, 1, 5, 6, 7, 8)
    ]


def test_a_person_in_office_is_kept_with_names_country_and_days() -> None:
    assert kept(items()[0]) == Item(
        id=PERSON,
        becomes="people",
        names={
            "fa": ["نورداد آزمون‌پور", "سید نورداد آزمون‌پور", "آزمون‌پور"],
            "ar": ["نورداد آزمون بور"],
            "ckb": ["نوورداد ئازموونپوور"],
            "en": ["Nourdad Azmounpour", "N. Azmounpour"],
        },
        countries=[IRAN],
        held=[Held(position=OFFICE, since="2021-08-25", until="2024-07")],
    )


def test_a_place_is_kept_with_its_coordinates() -> None:
    row = item(CITY, {"fa": "آزمون‌شهر"}, reference("P31", "Q515"), coordinates(30.123456, -48.5))
    found = kept(row)
    assert found is not None
    assert (found.becomes, found.kind, found.latitude, found.longitude) == ("places", "city", 30.1235, -48.5)


def test_a_state_is_kept_with_its_code() -> None:
    row = item(
        STATE,
        {"ar": "آزمونستان"},
        reference("P31", "Q6256"),
        statement("P297", "XZ", "string", "external-id"),
    )
    found = kept(row)
    assert found is not None
    assert (found.becomes, found.code) == ("countries", "XZ")


@pytest.mark.parametrize(
    ("claims", "since", "held"),
    [
        ([reference("P39", OFFICE, P580="1950", P582="1955")], 1979, None),
        ([reference("P39", OFFICE, P580="1950", P582="1955")], 1950, [Held(position=OFFICE, since="1950", until="1955")]),
        ([reference("P39", OFFICE)], 1979, [Held(position=OFFICE)]),
        ([reference("P39", OFFICE, rank="deprecated")], 1979, None),
        ([], 1979, None),
    ],
)  # fmt: skip
def test_people_count_by_the_offices_they_held_in_our_time(
    claims: list[dict[str, Any]], since: int, held: list[Held] | None
) -> None:
    found = kept(human(PERSON, {"fa": "نورداد آزمون"}, *claims), since=since)
    assert (found.held if found else None) == held


def test_the_preferred_statement_counts_where_there_is_one() -> None:
    row = item(CITY, {"fa": "آزمون‌شهر"}, reference("P31", "Q532"), reference("P31", "Q515", rank="preferred"))
    assert kept(row) is not None
    assert kept(item(CITY, {"fa": "آزمون‌شهر"}, reference("P31", "Q515", rank="deprecated"))) is None


def test_older_dumps_name_an_item_by_its_number_alone() -> None:
    row = json.dumps(item(CITY, {"fa": "آزمون‌شهر"}, reference("P31", "Q515"))).replace(', "id": "Q515"', "")
    assert read_item(row.encode(), CLASSES, since=1979) is not None


def test_a_name_for_all_languages_is_the_english_one() -> None:
    found = kept(item(CITY, {"fa": "آزمون‌شهر", "mul": "Azmounshahr"}, reference("P31", "Q515")))
    assert found is not None and found.names["en"] == ["Azmounshahr"]


def test_an_unknown_value_is_none() -> None:
    row = item(CITY, {"fa": "آزمون‌شهر"}, reference("P31", "Q515"), reference("P17", IRAN))
    row["claims"]["P17"][0]["mainsnak"] = {"snaktype": "somevalue", "property": "P17"}
    found = kept(row)
    assert found is not None and found.countries == []


@pytest.mark.parametrize(
    "line", [b'{"id":"Q1","labels":{"fa":{"language":"fa"', b'"language":"fa"', b'{"language":"fa"}']
)
def test_a_line_that_is_no_item_is_told(line: bytes) -> None:
    with pytest.raises(msgspec.MsgspecError):
        read_item(line, CLASSES, since=1979)


def test_every_class_becomes_rows_of_a_file_of_ours() -> None:
    assert {each.becomes for each in CLASSES.values()} - {"positions"} <= IN_ALL.keys()
    assert all(each.id[0] == "Q" and each.id[1:].isdigit() and each.label for each in CLASSES.values())

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
from tests.reports import AT, country, linker, meeting, memorandum, person, reading, said

import rasad.contract
from rasad.contract import reading_from_json
from rasad.reading import Reading
from rasad.record.connect import Place
from rasad.record.export.readings import exported, with_record_ids
from rasad.record.store import Record

SCHEMA = json.loads(Path(rasad.contract.__file__).with_name("reading.schema.json").read_text("utf-8"))


def whole() -> Reading:
    """A reading in which every field that may hold an id holds one."""
    return reading(
        "a",
        person("p1", "مهناز رهگشا", ("secretary_general", "o1")),
        person("p2", "سلوان بردان", place=3),
        country("IQ", 5),
        person("o1", "بنیاد رهگشا", place=9, kind="organisation"),
        person("o2", "خبرگزاری رهگشا", place=12, kind="organisation"),
        outlet="o2",
        agencies=("o2", "o1"),
        statements=(said(0, 6, "p1", "o1", via="o2", addressees=("p2",), event="event-1"),),
        events=(meeting("p1", "p2", day="2026-03-01", place="country-IQ", agreement="agreement-1"),),
        agreements=(memorandum("IR", "o1"),),
    )


def test_every_id_is_the_records() -> None:
    told = whole()
    locals_ = [each.id for each in told.referents] + ["event-1", "agreement-1"]
    changed = with_record_ids(told, {local: f"record-{local}" for local in locals_})
    assert changed.outlet == "record-o2"
    assert changed.agencies == ("record-o2", "record-o1")
    assert [each.id for each in changed.referents] == [f"record-{each.id}" for each in told.referents]
    assert changed.referents[0].positions[0].of == "record-o1"
    (statement,), (event,), (agreement,) = changed.statements, changed.events, changed.agreements
    assert (statement.speakers, statement.via, statement.addressees, statement.event) == (
        ("record-p1", "record-o1"), "record-o2", ("record-p2",), "record-event-1",
    )  # fmt: skip
    assert [each.referent for each in event.participants] == ["record-p1", "record-p2"]
    assert (event.id, event.place, event.agreement) == (
        "record-event-1",
        "record-country-IQ",
        "record-agreement-1",
    )
    assert (agreement.id, agreement.parties) == ("record-agreement-1", ("IR", "record-o1"))


def test_two_referents_that_are_one_in_the_record_become_one() -> None:
    told = whole()
    changed = with_record_ids(told, {"p1": "person-x", "p2": "person-x"})
    (one,) = [each for each in changed.referents if each.id == "person-x"]
    assert [mention.start for mention in one.mentions] == [0, 3]
    assert [each.referent for each in changed.events[0].participants] == ["person-x"]


def test_what_is_exported_is_valid_and_can_be_read_back(place: Place) -> None:
    told = [whole(), reading("b", person("p1", "مهناز رهکشا", language="ar"), language="ar")]
    with Record.open(place) as record:
        list(record.add(told, at=AT, link=linker))
        found = list(exported(record))
    for each in found:
        jsonschema.validate(each, SCHEMA)
        reading_from_json(each)
    assert [each["document"]["source"] for each in found] == ["a", "b"]
    assert found[0]["entities"][0]["id"] == found[1]["entities"][0]["id"]


def test_the_same_reports_give_the_same_export_in_another_record(places: Callable[[], Place]) -> None:
    exports = []
    for _ in range(2):
        with Record.open(places()) as record:
            list(record.add([whole(), reading("b", person("x", "سلوان بردان"))], at=AT, link=linker))
            exports.append(list(exported(record)))
    assert exports[0] == exports[1]

"""Validated by the followthemoney package itself, without PyICU, which it needs for transliteration alone."""

import sys
from collections import Counter
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from rasad.record.export.followthemoney import followthemoney
from rasad.record.store import Record


@pytest.fixture(scope="module")
def model() -> Any:
    icu: Any = ModuleType("icu")
    unchanged = SimpleNamespace(transliterate=lambda text: text)
    icu.Transliterator = SimpleNamespace(createInstance=lambda *_: unchanged)
    sys.modules.setdefault("icu", icu)
    return pytest.importorskip("followthemoney").model


def test_followthemoney_takes_every_entity_and_every_value(record: Record, model: Any) -> None:
    seen = 0
    for entity in followthemoney(record):
        proxy = model.get_proxy(entity)
        proxy.schema.validate(proxy.to_dict())
        for name, values in entity["properties"].items():
            assert sorted(proxy.get(name)) == sorted(set(values)), (entity["schema"], name)
        seen += 1
    assert seen > 10


def test_everything_that_is_pointed_at_is_there(record: Record, model: Any) -> None:
    entities = list(followthemoney(record))
    ids = {entity["id"] for entity in entities}
    assert len(ids) == len(entities)
    for entity in entities:
        schema = model.get(entity["schema"])
        for name, values in entity["properties"].items():
            if schema.get(name).type.name == "entity":
                assert set(values) <= ids, (entity, name)
                for value in values:
                    pointed = next(each for each in entities if each["id"] == value)
                    assert model.get(pointed["schema"]).is_a(schema.get(name).range), (entity, name)


def test_persons_offices_events_and_words_are_told(record: Record) -> None:
    entities = list(followthemoney(record))
    assert Counter(entity["schema"] for entity in entities) == {
        "Person": 2, "Territory": 2, "Address": 1, "Position": 2, "Occupancy": 2, "Event": 1, "Article": 2, "Mention": 4,
        "Documentation": 3, "UnknownLink": 1,
    }  # fmt: skip
    (link,) = (entity["properties"] for entity in entities if entity["schema"] == "UnknownLink")
    assert (link["subject"], link["object"]) == (["country-ir"], ["country-iq"])
    assert (link["role"], link["status"], link["summary"][0]) == (["memorandum"], ["signed"], "یادداشت تفاهم")
    quoted = [
        each["properties"] for each in entities if each["properties"].get("role") == ["quotes (indirect)"]
    ]
    assert [each["summary"] for each in quoted] == [["=راه باز است"]]
    (event,) = (each["properties"] for each in entities if each["schema"] == "Event")
    assert event["date"] == ["2026-03-01"]

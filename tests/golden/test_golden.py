"""Our sample reports are read as a person checked them, and by the contract."""

import json
from importlib import resources

import jsonschema
import pytest
from tests.golden.goldens import NAMES, expected, readable, sample

from rasad.contract import reading_to_json
from rasad.pipeline import Reader

READER = Reader.load()
CONTRACT = jsonschema.Draft202012Validator(
    json.loads(resources.files("rasad").joinpath("reading.schema.json").read_text("utf-8"))
)


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_read_as_expected(name: str) -> None:
    """Where this fails on purpose: python -m tests.golden.goldens, then read the diff."""
    assert readable(reading_to_json(READER.read(sample(name)))) == expected(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_samples_reading_keeps_the_contract(name: str) -> None:
    reading = reading_to_json(READER.read(sample(name)))
    CONTRACT.validate(reading)


@pytest.mark.parametrize("name", NAMES)
def test_reading_twice_gives_the_same(name: str) -> None:
    assert reading_to_json(READER.read(sample(name))) == reading_to_json(READER.read(sample(name)))


def test_reading_together_gives_the_same_as_one_by_one() -> None:
    documents = [sample(name) for name in NAMES]
    assert READER.read_together(documents) == [READER.read(document) for document in documents]

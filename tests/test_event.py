"""The kinds of events are those of the contract, and each has its PLOVER code."""

import json
from importlib import resources

from rasad.event import KINDS
from rasad.extract.events.plover import code_event


def test_the_kinds_are_those_of_the_contract() -> None:
    contract = json.loads(resources.files("rasad").joinpath("reading.schema.json").read_text("utf-8"))
    kinds = contract["properties"]["events"]["items"]["properties"]["kind"]["enum"]
    assert set(KINDS) == set(kinds)


def test_every_kind_has_a_plover_code() -> None:
    assert code_event("signing", "asserted").type == "SUPPORT"
    assert code_event("signing", "planned").type == "AGREE"
    assert code_event("retreat", "planned").type == "CONCEDE"
    assert all(code_event(kind, "asserted").type for kind in KINDS)

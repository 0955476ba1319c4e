import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import rasad.contract
from rasad.contract import reading_from_json, reading_to_json
from rasad.document import Document
from rasad.errors import ContractError
from rasad.reading import (
    AgreementMention,
    DateMention,
    EventMention,
    Mention,
    Participant,
    Plover,
    Position,
    Reading,
    Referent,
    StatementMention,
)
from rasad.when import When

SCHEMA = Path(rasad.contract.__file__).with_name("reading.schema.json")
GIVEN_TO_US = Path(__file__).resolve().parents[2] / "shared" / "reading.schema.json"

TEXT = "دیدار مهناز رهگشا با سلوان بردان"
WHOLE = Reading(
    document=Document(source="samples/a.txt", text=TEXT),
    language="fa",
    rules="7",
    published=When.parse("2026-03-01T10:00+03:30"),
    title="دیدار",
    outlet="o1",
    agencies=("o1",),
    referents=(
        Referent(
            id="p1",
            kind="person",
            names={"fa": "مهناز رهگشا"},
            mentions=(Mention(start=6, end=17, form="name"),),
            positions=(Position(office="foreign_minister", of="IR", start=6, end=17, former=True),),
            known="mahnaz",
            wikidata="Q42",
            country="IR",
        ),
        Referent(id="o1", kind="organisation", names={}, mentions=(Mention(start=0, end=1, form="role"),)),
    ),
    dates=(
        DateMention(start=0, end=5, when=When.of_month("jalali", 1404, 12), calendar="jalali", conflict="weekday"),
        DateMention(start=0, end=5, when=None, calendar="relative"),
    ),
    statements=(
        StatementMention(
            id="s1", start=0, end=5, mode="direct", speakers=("p1",), speaker_span=(6, 17), cue_span=(18, 20),
            basis="turn", via="o1", addressees=("p1",), event="e1", topics=("trade",),
        ),
        StatementMention(id="s2", start=0, end=5, mode="post", speakers=()),
    ),
    events=(
        EventMention(
            id="e1", kind="meeting", plover=Plover(type="CONSULT", mode="meet", contexts=("military",)),
            realis="asserted", participants=(Participant(referent="p1", role="host"),), spans=((0, 5), (6, 9)),
            date=When.parse("2026-03-01"), date_basis="relative", place="o1", agreement="a1", topics=("trade",),
        ),
    ),
    agreements=(
        AgreementMention(
            id="a1", kind="treaty", parties=("IR", "IQ-KR", "o1"), status="signed", spans=((0, 5),), title="پیمان",
            topics=("trade",),
        ),
    ),
)  # fmt: skip


def read_back(reading: Reading) -> Reading:
    told = json.loads(json.dumps(reading_to_json(reading)))
    known = {referent.id: referent.known for referent in reading.referents if referent.known}
    return reading_from_json(told, rules=reading.rules, known=known)


def test_our_schema_is_the_one_we_were_given() -> None:
    if not GIVEN_TO_US.exists():
        pytest.skip("../shared with the contract is not here")
    assert SCHEMA.read_bytes() == GIVEN_TO_US.read_bytes()


def test_a_whole_reading_is_valid_by_the_schema() -> None:
    jsonschema.validate(reading_to_json(WHOLE), json.loads(SCHEMA.read_text("utf-8")))


def test_a_whole_reading_survives_json() -> None:
    assert read_back(WHOLE) == WHOLE


def test_lone_surrogates_and_nul_survive_json() -> None:
    reading = Reading(document=Document(source="\udce9.txt", text="a\ud800\0b"), language="und", rules="7")
    assert read_back(reading) == reading


def test_a_jalali_month_is_written_as_its_days() -> None:
    assert reading_to_json(WHOLE)["dates"][0]["value"] == "2026-02-20/2026-03-20"


def words() -> st.SearchStrategy[str]:
    return st.text(st.characters(codec=None), max_size=12)


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """Draw readings of any text; its statements, people and dates are anywhere in it."""
    text = draw(st.text(st.characters(codec=None), min_size=1, max_size=60))
    spans = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).filter(
        lambda span: span[0] < span[1]
    )
    mentions = st.builds(
        lambda span, form: Mention(start=span[0], end=span[1], form=form), spans, st.just("name")
    )
    people = st.builds(
        Referent,
        id=words(),
        kind=st.sampled_from(["person", "place"]),
        names=st.dictionaries(words(), words(), max_size=2),
        mentions=st.lists(mentions, min_size=1, max_size=3).map(tuple),
        country=st.none() | words(),
    )
    days = st.dates().map(When.of_date)
    dates = st.builds(
        lambda span, when: DateMention(start=span[0], end=span[1], when=when, calendar="gregorian"),
        spans,
        st.none() | days,
    )
    statements = st.builds(
        lambda span, speakers: StatementMention(
            id="s", start=span[0], end=span[1], mode="colon", speakers=speakers, cue_span=span
        ),
        spans,
        st.lists(words(), max_size=2).map(tuple),
    )
    return Reading(
        document=Document(source=draw(words()), text=text),
        language=draw(st.sampled_from(["fa", "ar", "und"])),
        rules=draw(words()),
        published=draw(st.none() | days),
        title=draw(st.none() | words()),
        referents=tuple(draw(st.lists(people, max_size=3, unique_by=lambda each: each.id))),
        dates=tuple(draw(st.lists(dates, max_size=3))),
        statements=tuple(draw(st.lists(statements, max_size=3))),
    )


@given(readings())
def test_any_reading_survives_json(reading: Reading) -> None:
    assert read_back(reading) == reading


def _drop_text(told: dict[str, Any]) -> None:
    del told["document"]["text"]


def _change_text(told: dict[str, Any]) -> None:
    told["document"]["text"] += "."


def _add_field(told: dict[str, Any]) -> None:
    told["entities"][0]["mentions"][0]["weight"] = 1


def _leave_text(told: dict[str, Any]) -> None:
    told["statements"][0]["end"] = 99


def _empty_span(told: dict[str, Any]) -> None:
    told["agreements"][0]["spans"] = []


def _no_date(told: dict[str, Any]) -> None:
    told["dates"][0]["value"] = "2026-02-30"


def _later_version(told: dict[str, Any]) -> None:
    told["version"] = 2


def _other_mode(told: dict[str, Any]) -> None:
    told["statements"][1]["mode"] = "whispered"


@pytest.mark.parametrize(
    ("spoil", "place"),
    [
        (_drop_text, r"\$\.document"),
        (_change_text, r"\$\.document\.id"),
        (_add_field, r"\$\.entities\[0\]\.mentions\[0\]"),
        (_leave_text, r"\$\.statements\[0\]"),
        (_empty_span, r"\$\.agreements\[0\]\.spans"),
        (_no_date, r"\$\.dates\[0\]\.value"),
        (_later_version, r"\$\.version"),
        (_other_mode, r"\$\.statements\[1\]\.mode"),
    ],
)
def test_json_that_departs_from_the_contract_is_refused_with_the_place(
    spoil: Callable[[dict[str, Any]], None], place: str
) -> None:
    told = reading_to_json(WHOLE)
    spoil(told)
    with pytest.raises(ContractError, match=place):
        reading_from_json(told)

"""Tests of setting the reports of one event side by side, on both databases."""

from collections.abc import Iterator

import pytest
from tests.reports import AT, linker, meeting, memorandum, person, reading, said

from rasad.errors import QueryError
from rasad.record.compare_sides import NAMED_ALONE, candidates, compare
from rasad.record.connect import Place
from rasad.record.sides import Comparison, Row
from rasad.record.store import Record

PERSIAN = "رهگشا و بردان دیدار کردند. رهگشا گفت خط آهن را می‌سازیم. او افزود گمرک گشوده می‌شود. بردان: معاهده را نگه می‌داریم."
ARABIC = (
    "التقى بردان ورهكشا في بغداد. وقال رهكشا إنّ السكّة الحديد ستُبنى. وقال بردان نلتزم بالمذكرة. حضر كيوان."
)
FA = reading(
    "fa",
    person("p1", "مهناز رهگشا", ("foreign_minister", "IR")),
    person("p2", "سلوان بردان", ("foreign_minister", "IQ"), place=8),
    person("p3", "کیوان زرگان", place=110),
    text=PERSIAN,
    events=(meeting("p1", "p2", "p3", day="2026-03-01"),),
    agreements=(memorandum("IR", "IQ", kind="treaty", status="reaffirmed", place_in_text=91),),
    statements=(
        said(36, 55, "p1", event="event-1", topics=("transport.rail",)),
        said(65, 82, "p1", event="event-1", topics=("economy.trade.customs",), id="s2"),
        said(91, 111, "p2", id="s3"),
    ),
)
AR = reading(
    "ar",
    person("p1", "سلوان بردان", ("foreign_minister", "IQ"), language="ar"),
    person("p2", "مهناز رهكشا", ("foreign_minister", "IR"), language="ar", place=9),
    person("p3", "كيوان زرگان", language="ar", place=95),
    person("baghdad", "بغداد", kind="place", language="ar", place=20),
    text=ARABIC,
    language="ar",
    events=(meeting("p2", "p1", day="2026-03-01", place="baghdad"),),
    agreements=(memorandum("IQ", "IR", status="reaffirmed", place_in_text=83),),
    statements=(
        said(45, 66, "p2", event="event-1", topics=("transport.rail",)),
        said(78, 92, "p1", id="s2"),
    ),
)
OTHER = reading(
    "other",
    person("p1", "مهناز رهگشا", ("foreign_minister", "IR")),
    text="رهگشا با کسی دیدار کرد.",
    published="2026-04-01",
    events=(meeting("p1", day="2026-04-01"),),
)


@pytest.fixture
def record(place: Place) -> Iterator[Record]:
    with Record.open(place) as record:
        list(record.add([FA, AR, OTHER], at=AT, link=linker))
    with Record.open_to_read(place) as record:
        yield record


@pytest.fixture
def told(record: Record) -> Comparison:
    return compare(record, "meeting رهگشا بردان")


def tellings(row: Row) -> dict[str, tuple[str, ...]]:
    return {telling.side: telling.told for telling in row.tellings}


def quotes(row: Row) -> dict[str, list[str]]:
    return {telling.side: [quote.words for quote in telling.quotes] for telling in row.tellings}


def test_sides_are_of_a_language_and_a_country_of_outlets(told: Comparison) -> None:
    assert [(side.letter, side.language, side.country) for side in told.sides] == [
        ("A", "ar", None),
        ("B", "fa", None),
    ]
    assert [[report.source for report in side.reports] for side in told.sides] == [["ar"], ["fa"]]


def test_facts_are_the_same_or_told_by_one_side(told: Comparison) -> None:
    assert (told.day.verdict, tellings(told.day)) == ("same", {"A": ("2026-03-01",), "B": ("2026-03-01",)})
    assert told.place.verdict == "one side"
    assert [told.names[each].names for each in tellings(told.place)["A"]] == [{"ar": "بغداد"}]


def test_people_have_the_part_and_the_office_that_each_side_gives_them(told: Comparison) -> None:
    rows = {next(iter(row.about.names.values())): row for row in told.people if row.about}
    assert rows["سلوان بردان"].verdict == "same"
    assert tellings(rows["سلوان بردان"])["A"] == ("took part", "foreign_minister IQ")
    assert rows["كيوان زرگان"].verdict == "differs"
    assert tellings(rows["كيوان زرگان"]) == {"A": (NAMED_ALONE,), "B": ("took part",)}


def test_what_each_side_calls_an_agreement_is_set_side_by_side_without_making_them_one(
    told: Comparison,
) -> None:
    (row,) = told.agreements
    assert (row.verdict, row.doubtful) == ("differs", True)
    assert tellings(row) == {"A": ("memorandum", "reaffirmed"), "B": ("treaty", "reaffirmed")}


def test_statements_stand_by_speaker_and_topic(told: Comparison) -> None:
    speakers = {next(iter(speaker.who[0].names.values())): speaker.rows for speaker in told.statements}
    both, alone = speakers["مهناز رهكشا"]
    assert (both.verdict, both.topics, quotes(both)) == (
        "differs",
        ("transport.rail",),
        {"A": [ARABIC[45:66]], "B": [PERSIAN[36:55]]},
    )
    assert (alone.verdict, quotes(alone)) == ("one side", {"B": [PERSIAN[65:82]]})


def test_every_quote_leads_to_its_report(told: Comparison) -> None:
    texts = {"fa": PERSIAN, "ar": ARABIC}
    rows = [*told.people, *told.agreements, *(row for speaker in told.statements for row in speaker.rows)]
    for row in [told.telling, *rows]:
        for telling in row.tellings:
            for quote in telling.quotes:
                assert texts[quote.source][quote.start : quote.end] == quote.words


def test_an_event_is_meant_by_its_id_too(record: Record, told: Comparison) -> None:
    assert compare(record, told.id) == told


def test_several_events_that_fit_are_offered(record: Record) -> None:
    assert len(candidates(record, "meeting رهگشا")) == 2
    with pytest.raises(
        QueryError, match=r"2 events fit meeting رهگشا: write more, or the id; event-meeting-"
    ):
        compare(record, "meeting رهگشا")


def test_no_event_that_fits_is_told(record: Record) -> None:
    with pytest.raises(QueryError, match="no event is found by زرزور"):
        compare(record, "زرزور")

"""Tests of assembling what the record knows of one subject, on both databases."""

from collections.abc import Iterator

import pytest
from tests.reports import AT, country, linker, meeting, memorandum, person, reading, said

from rasad.errors import QueryError
from rasad.record import dossiers
from rasad.record.connect import Place
from rasad.record.dossiers import Count, Dossier, dossier
from rasad.record.store import Record

MINISTER, OTHER = ("foreign_minister", "IR"), ("foreign_minister", "IQ")
RAIL = ("transport.rail",)


@pytest.fixture
def record(place: Place) -> Iterator[Record]:
    told = [
        reading(
            "a",
            person("p1", "مهناز رهگشا", MINISTER),
            person("p2", "سلوان بردان", OTHER, place=3),
            person("rail", "راه آهن ساحل", kind="project", place=12),
            country("IR", 6),
            country("IQ", 8),
            events=(meeting("p1", "p2", day="2026-03-01"),),
            agreements=(memorandum("IR", "IQ", title="یادداشت گمرکی", topics=RAIL),),
            statements=(said(10, 20, "p1", event="event-1", topics=RAIL),),
        ),
        reading(
            "b",
            person("p1", "مهناز رهكشا", MINISTER, language="ar"),
            person("p2", "سلوان بردان", OTHER, language="ar", place=3),
            language="ar",
            published="2026-03-09",
            events=(
                meeting("p1", "p2", day="2026-03-01"),
                meeting("p1", day="2026-03-05", id="e2", kind="visit"),
            ),
            agreements=(memorandum("IQ", "IR", title="مذكرة الجمارك", status="ratified", id="m"),),
        ),
    ]
    with Record.open(place) as record:
        list(record.add(told, at=AT, link=linker))
    with Record.open_to_read(place) as record:
        yield record


def counted(counts: tuple[Count, ...]) -> dict[str, int]:
    return {
        next(iter(each.named.names.values())) if each.named else each.code: each.number for each in counts
    }


def happened(told: Dossier) -> list[tuple[str, str | None]]:
    return [(each.kind, each.day.value if each.day else None) for each in told.timeline]


@pytest.mark.parametrize("asked", [("IR", "IQ"), ("iq", "ir")])
def test_a_relation_has_its_events_agreements_people_and_statements(
    record: Record, asked: tuple[str, str]
) -> None:
    told = dossier(record, *asked)
    assert (told.subject, told.entries, told.days) == ("relation", 5, ("2026-03-01", "2026-03-09"))
    assert {each.id: dict(each.names) for each in told.who} == {"IR": {"en": "IR"}, "IQ": {"en": "IQ"}}
    assert counted(told.events) == {"meeting": 1}
    assert counted(told.people) == {"مهناز رهكشا": 3, "سلوان بردان": 2}
    assert counted(told.topics) == {"transport.rail": 2}
    assert counted(told.languages) == {"ar": 1, "fa": 1}
    assert happened(told) == [
        ("meeting", "2026-03-01"),
        ("memorandum", "2026-03-01"),
        ("memorandum", "2026-03-09"),
    ]
    assert [each.told[0].source for each in told.statements] == ["a"]
    assert {each.titles: each.steps for each in told.agreements} == {
        ("یادداشت گمرکی",): (("signed", "2026-03-01"),),
        ("مذكرة الجمارك",): (("ratified", "2026-03-09"),),
    }


@pytest.mark.parametrize("asked", ["رهگشا", "Rahgosha", "مهناز رهكشا"])
def test_a_person_has_names_offices_company_and_statements(record: Record, asked: str) -> None:
    told = dossier(record, *asked.split())
    assert told.subject == "person"
    assert set(told.spellings) == {"مهناز رهگشا", "مهناز رهكشا"}
    assert [(each.office, each.of) for each in told.offices] == [MINISTER]
    assert counted(told.events) == {"meeting": 1, "visit": 1}
    assert counted(told.people) == {"سلوان بردان": 2}
    assert happened(told)[-1] == ("visit", "2026-03-05")


@pytest.mark.parametrize("asked", ["گمرکی", "الجمارك"])
def test_an_agreement_is_found_by_words_of_its_title(record: Record, asked: str) -> None:
    told = dossier(record, asked)
    assert (told.subject, [each.id for each in told.agreements]) == ("agreement", [told.who[0].id])
    assert dossier(record, told.who[0].id) == told


def test_a_topic_has_all_below_it(record: Record) -> None:
    told = dossier(record, "transport")
    assert (told.subject, told.entries, counted(told.topics)) == ("topic", 2, {"transport.rail": 2})


def test_a_project_is_told_of_in_statements(record: Record) -> None:
    told = dossier(record, "راه", "آهن", "ساحل")
    assert (told.subject, told.entries, len(told.statements)) == ("project", 1, 1)


def test_timelines_are_as_long_as_asked_for(record: Record) -> None:
    assert happened(dossier(record, "IR", "IQ", most=1)) == [("memorandum", "2026-03-09")]
    assert happened(dossier(record, "IR", "IQ", most=0)) == []


def test_of_much_what_was_added_last_is_looked_at_and_told(
    record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dossiers, "_LOOKED_AT", 2)
    told = dossier(record, "IR", "IQ")
    assert (told.entries, told.looked_at) == (5, 2)


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (["زرزور"], "the record knows nobody and nothing called زرزور"),
        (["IR", "IR"], "IR and IR are one state"),
        (["بردان رهگشا"], "nobody and nothing called"),
    ],
)
def test_what_nothing_is_known_of_is_told(record: Record, asked: list[str], message: str) -> None:
    with pytest.raises(QueryError, match=message):
        dossier(record, *asked)


def test_several_that_fit_are_offered(record: Record, place: Place) -> None:
    with Record.open(place) as writing:
        list(writing.add([reading("c", person("p1", "بهروز رهگشا"))], at=AT, link=linker))
    with pytest.raises(QueryError, match=r"several fit رهگشا: write more, or the id; .*\(person-"):
        dossier(record, "رهگشا")

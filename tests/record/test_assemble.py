from collections.abc import Iterator

import pytest
from tests.reports import AT, country, linker, meeting, memorandum, person, reading, said

from rasad.errors import QueryError
from rasad.reading import Reading
from rasad.record.assemble import person as card
from rasad.record.assemble import state_code, timeline
from rasad.record.connect import Place
from rasad.record.store import Record

TEXT = "مهناز رهگشا و سلوان بردان در بغداد دیدار و یادداشت تفاهم امضا کردند. او گفت مرز امن است."


def side(source: str, **more: object) -> Reading:
    """Return one side's report of a meeting and of the memorandum signed at it."""
    return reading(
        source,
        person("p1", "مهناز رهگشا", ("foreign_minister", "IR")),
        person("p2", "سلوان بردان", ("foreign_minister", "IQ"), place=14),
        text=TEXT,
        events=(
            meeting("p1", "p2", day="2026-02-28", agreement="agreement-1"),
            meeting("p1", id="event-2", kind="visit", day="2026-02-27", place_in_text=29),
        ),
        agreements=(memorandum("IR", "IQ", place_in_text=43),),
        statements=(said(76, 87, "p1", event="event-1"),),
        **more,
    )


@pytest.fixture
def record(place: Place) -> Iterator[Record]:
    with Record.open(place) as record:
        told = [
            side("ours.txt"),
            side("theirs.txt", language="ar"),
            reading(
                "other.txt",
                person("p1", "مهناز رهگشا", ("foreign_minister", "IR")),
                person("p3", "پر ینسن", ("foreign_minister", "NO"), place=5),
                country("IQ", 9),
                events=(meeting("p1", "p3", day="2026-01-05"),),
                statements=(said(5, 20, "p1"), said(30, 40, "p3", id="statement-2")),
                published="2026-01-05",
            ),
        ]
        list(record.add(told, at=AT, link=linker))
        yield record


def test_a_timeline_is_in_order_of_days_with_all_sources(record: Record) -> None:
    found = timeline(record, "IR", "iq")
    lines = [
        (each.day.value if each.day else None, each.sort, each.kind, [told.source for told in each.told])
        for each in found
    ]
    assert lines == [
        ("2026-01-05", "statement", "indirect", ["other.txt"]),
        ("2026-02-28", "event", "meeting", ["ours.txt", "theirs.txt"]),
        ("2026-02-28", "statement", "indirect", ["ours.txt"]),
        ("2026-02-28", "statement", "indirect", ["theirs.txt"]),
        ("2026-03-01", "agreement", "memorandum", ["ours.txt", "theirs.txt"]),
    ]


def test_an_entry_gives_who_how_the_day_is_known_and_the_words(record: Record) -> None:
    meeting_entry = timeline(record, "IR", "IQ", sorts=("event",))[0]
    assert [each.names["fa"] for each in meeting_entry.who] == ["مهناز رهگشا", "سلوان بردان"]
    assert (meeting_entry.basis, meeting_entry.realis, meeting_entry.told[0].words) == (
        "explicit",
        "asserted",
        "م",
    )
    (agreement,) = timeline(record, "IR", "IQ", sorts=("agreement",))
    assert (agreement.status, [party.id for party in agreement.parties]) == ("signed", ["IR", "IQ"])
    assert meeting_entry.agreement == agreement.id
    statement = timeline(record, "IR", "IQ", sorts=("statement",))[1]
    assert statement.told[0].words == "مرز امن است"
    assert statement.event == meeting_entry.id


def test_a_timeline_of_other_states_has_their_events_alone(record: Record) -> None:
    assert [each.sort for each in timeline(record, "IR", "NO")] == ["event", "statement", "statement"]
    assert timeline(record, "IQ", "NO") == ()


def test_states_may_be_given_by_name(record: Record) -> None:
    with Record.open(record.place) as again:
        list(again.add([reading("d", person("c", "عراق", kind="country", country="IQ"))], at=AT, link=linker))
    assert state_code(record, "العراق") == "IQ"
    with pytest.raises(QueryError, match="knows no country called ونزوئلا"):
        state_code(record, "ونزوئلا")


def test_two_states_are_needed(record: Record) -> None:
    with pytest.raises(QueryError, match="IR and ir are one state: name two"):
        timeline(record, "IR", "ir")


@pytest.mark.parametrize("name", ["رهگشا", "رهكشا", "مهناز رهگشا", "Rahgosha", "Mahnaz Rahgosha"])
def test_a_person_is_shown_by_any_spelling(record: Record, name: str) -> None:
    found = card(record, name)
    assert found.names == {"fa": "مهناز رهگشا"}
    (office,) = found.offices
    assert (office.office, office.of, str(office.first), str(office.last), office.count) == (
        "foreign_minister", "IR", "2026-01-05", "2026-03-01", 3,
    )  # fmt: skip
    kinds = [each.kind for each in found.happenings]
    assert kinds == ["meeting", "indirect", "visit", "meeting", "indirect", "indirect"]


def test_what_somebody_only_claims_is_not_asserted(place: Place) -> None:
    minister = person("p1", "مهناز رهگشا", ("foreign_minister", "IR"))
    with Record.open(place) as record:
        words = said(10, 40, "p1")
        visit = meeting("p1", kind="visit", day="2026-02-27", place_in_text=20)
        list(
            record.add(
                [reading("claim.txt", minister, events=(visit,), statements=(words,))], at=AT, link=linker
            )
        )
        [claimed] = [each for each in card(record, "رهگشا").happenings if each.sort == "event"]
        assert claimed.claimed_by is not None
        assert [dict(each.names) for each in claimed.claimed_by] == [{"fa": "مهناز رهگشا"}]
        told = reading("told.txt", minister, events=(visit,), text="گزارشی دیگر که همین را خود می‌گوید. " * 5)
        list(record.add([told], at=AT, link=linker))
        found = [each for each in card(record, "رهگشا").happenings if each.sort == "event"]
        assert [each.claimed_by for each in found] == [None]

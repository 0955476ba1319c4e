import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, text
from tests.reports import AT, country, linker, meeting, memorandum, person, reading, said

from rasad.errors import RecordError
from rasad.reading import Reading
from rasad.record.connect import Place, connect
from rasad.record.export.readings import exported
from rasad.record.store import Record

MINISTER = ("foreign_minister", "IR")
TWO_SIDES = (
    reading(
        "a",
        person("p1", "مهناز رهگشا", MINISTER),
        person("p2", "سلوان بردان", ("foreign_minister", "IQ"), place=3),
        country("IQ", 7),
        events=(meeting("p1", "p2", day="2026-03-01"),),
        agreements=(memorandum("IR", "IQ"),),
        statements=(said(0, 6, "p1", event="event-1"),),
    ),
    reading(
        "b",
        person("p9", "مهناز رهكشا", MINISTER, language="ar"),
        person("p8", "سلوان بردان", ("foreign_minister", "IQ"), language="ar", place=3),
        events=(meeting("p8", "p9", id="e", day="2026-03-01"),),
        agreements=(memorandum("IQ", "IR", id="m", status="reaffirmed"),),
        language="ar",
    ),
)


@pytest.fixture
def record(place: Place) -> Iterator[Record]:
    with Record.open(place) as record:
        yield record


def add(record: Record, *readings: Reading) -> list[str]:
    return [added.outcome for added in record.add(readings, at=AT, link=linker)]


def everything(record: Record) -> list[dict[str, Any]]:
    return list(exported(record))


def rows(record: Record, table: str) -> int:
    with record.connection() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def assembled(record: Record) -> dict[str, list[Any]]:
    """Return all assembled tables."""
    asked = {
        "reports": "SELECT * FROM reports ORDER BY reading",
        "known": "SELECT * FROM known ORDER BY id",
        "keys": "SELECT * FROM keys ORDER BY key, id",
        "told": "SELECT * FROM told ORDER BY about, reading",
        "shares": "SELECT * FROM shares ORDER BY reading",
        "entries": "SELECT * FROM entries ORDER BY number",
    }
    with record.connection() as connection:
        return {
            table: [tuple(row) for row in connection.execute(text(question))]
            for table, question in asked.items()
        }


def test_a_report_is_added_once(record: Record) -> None:
    assert add(record, *TWO_SIDES) == ["added", "added"]
    before = assembled(record)
    assert add(record, *TWO_SIDES) == ["already there", "already there"]
    assert assembled(record) == before
    assert (rows(record, "readings"), rows(record, "documents")) == (2, 2)


def test_a_reading_is_kept_to_the_letter(record: Record) -> None:
    told = reading("\udce9.txt", person("p1", "مهناز"), text="a\ud800\0b" * 3)
    add(record, told)
    assert record.reading(1) == told


def test_an_unknown_reading_is_a_clear_error(record: Record) -> None:
    with pytest.raises(RecordError, match="no reading 7"):
        record.reading(7)


def test_has_tells_whether_the_same_rules_read_it(record: Record) -> None:
    add(record, TWO_SIDES[0])
    document = TWO_SIDES[0].document.id
    assert (record.has(document, rules="1"), record.has(document, rules="2"), record.has("x", rules="1")) == (
        True, False, False,
    )  # fmt: skip


def test_newer_rules_read_anew_and_the_old_reading_is_kept(record: Record) -> None:
    add(record, *TWO_SIDES)
    newer = replace(TWO_SIDES[0], rules="2", events=())
    assert add(record, newer) == ["read anew"]
    assert (rows(record, "readings"), rows(record, "documents"), rows(record, "reports")) == (3, 2, 2)
    assert sorted(len(each["events"]) for each in everything(record)) == [0, 1]
    assert record.reading(1) == TWO_SIDES[0]


def test_what_is_read_anew_keeps_its_ids(record: Record) -> None:
    add(record, *TWO_SIDES)
    before = {each["document"]["source"]: each for each in everything(record)}
    add(record, replace(TWO_SIDES[0], rules="2"), replace(TWO_SIDES[1], rules="2"))
    assert {each["document"]["source"]: each for each in everything(record)} == before


def test_what_nobody_tells_of_any_more_is_forgotten(record: Record) -> None:
    add(record, TWO_SIDES[0])
    add(record, replace(TWO_SIDES[0], rules="2", referents=(), events=(), agreements=(), statements=()))
    found = assembled(record)
    assert (found["known"], found["keys"], found["told"], found["entries"]) == ([], [], [], [])


def test_the_record_can_be_rebuilt_from_readings_and_judgements(record: Record) -> None:
    add(record, *TWO_SIDES, reading("c", person("p1", "", MINISTER)), reading("d", person("p1", "رهگشا")))
    before, exports, judged = assembled(record), everything(record), rows(record, "judgements")
    assert record.rebuild(link=linker) == 4
    assert (assembled(record), everything(record), rows(record, "judgements")) == (before, exports, judged)


def test_a_person_has_the_last_word_through_rebuilding_and_newer_rules(record: Record) -> None:
    add(record, *TWO_SIDES)
    evidence = f"{TWO_SIDES[1].document.id}/person/0-1"
    database = connect(record.place)
    with database.writing() as connection:
        connection.execute(
            text(
                "INSERT INTO judgements (number, evidence, known, verdict, rule, reasons, decided_by, decided) "
                "VALUES (1000, :evidence, 'person-other', 'same', 'read', '[]', 'ava', '2026-03-03')"
            ),
            {"evidence": evidence},
        )
    database.close()
    record.rebuild(link=linker)
    assert "person-other" in [each["id"] for each in everything(record)[1]["entities"]]
    add(record, replace(TWO_SIDES[1], rules="2"))
    assert "person-other" in [each["id"] for each in everything(record)[-1]["entities"]]


def test_judgements_say_by_which_rule_why_and_when(record: Record) -> None:
    add(record, *TWO_SIDES)
    with record.connection() as connection:
        asked = "SELECT * FROM judgements WHERE evidence LIKE '%/person/0-1' AND reading = 2"
        (found,) = connection.execute(text(asked)).fetchall()
    assert (found.verdict, found.rule, found.decided_by) == ("same", "name", "rules")
    assert json.loads(found.reasons) == ["مهناز رهکشا ~ مهناز رهگشا", "foreign_minister IR"]
    assert found.decided == "2026-03-02T12:00:00+00:00"


def test_an_error_while_linking_adds_nothing(record: Record) -> None:
    def stop(*_: object) -> Any:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(record.add([TWO_SIDES[0]], at=AT, link=stop))
    assert (rows(record, "documents"), rows(record, "readings")) == (0, 0)
    assert add(record, TWO_SIDES[0]) == ["added"]


def test_what_was_yielded_before_ctrl_c_is_there(record: Record) -> None:
    def readings() -> Iterator[Reading]:
        yield TWO_SIDES[0]
        raise KeyboardInterrupt

    seen = []
    with pytest.raises(KeyboardInterrupt):
        seen += [added.outcome for added in record.add(readings(), at=AT, link=linker)]
    assert len(everything(record)) == 1


def test_ctrl_c_in_the_middle_of_a_statement_is_told_as_such_and_adds_nothing(record: Record) -> None:
    def interrupt(cursor: object, statement: str, parameters: object, context: object) -> None:
        if statement.startswith("INSERT INTO entries"):
            raise KeyboardInterrupt

    event.listen(Engine, "do_executemany", interrupt)
    event.listen(Engine, "do_execute", interrupt)
    try:
        with pytest.raises(KeyboardInterrupt):
            add(record, TWO_SIDES[0])
    finally:
        event.remove(Engine, "do_executemany", interrupt)
        event.remove(Engine, "do_execute", interrupt)
    assert everything(record) == []
    assert add(record, TWO_SIDES[0]) == ["added"]


def test_two_writers_wait_for_each_other(place: Place) -> None:
    Record.open(place).close()
    writers = [start(place, name, 40) for name in ("one", "other")]
    told = [writer.communicate(timeout=120)[0].splitlines() for writer in writers]
    assert [len([line for line in lines if line.startswith("added ")]) for lines in told] == [40, 40]
    with Record.open(place) as record:
        sources = {each["document"]["source"] for each in everything(record)}
        assert sources == {f"{name}-{number}" for name in ("one", "other") for number in range(40)}
        before = assembled(record)
        record.rebuild(link=linker)
        assert assembled(record) == before


def test_readers_see_what_was_confirmed_while_one_writes(place: Place) -> None:
    seen = []

    def looked_at(*told: Any) -> Any:
        with Record.open_to_read(place) as one, Record.open_to_read(place) as other:
            seen.append((len(everything(one)), len(everything(other))))
        return linker(*told)

    with Record.open(place) as writing:
        add(writing, TWO_SIDES[0])
        list(writing.add([TWO_SIDES[1]], at=AT, link=looked_at))
        assert len(everything(writing)) == 2
    assert seen == [(1, 1)]


def test_what_came_before_a_report_that_cannot_be_linked_is_kept(record: Record) -> None:
    def refuse(reading: Reading, *told: Any) -> Any:
        if reading.document.source == "bad":
            raise ValueError("cannot be linked")
        return linker(reading, *told)

    seen = []
    with pytest.raises(ValueError, match="cannot be linked"):
        for added in record.add([TWO_SIDES[0], reading("bad"), TWO_SIDES[1]], at=AT, link=refuse):
            seen.append(added.outcome)  # noqa: PERF401 (what was confirmed before the error counts)
    assert seen == ["added"]
    assert [each["document"]["source"] for each in everything(record)] == ["a"]
    assert add(record, *TWO_SIDES) == ["already there", "added"]


def test_one_report_twice_in_a_group_is_added_once(record: Record) -> None:
    newer = replace(TWO_SIDES[0], rules="2")
    told = (TWO_SIDES[0], TWO_SIDES[0], newer, newer)
    assert add(record, *told) == ["added", "already there", "read anew", "already there"]
    assert (rows(record, "readings"), rows(record, "documents"), rows(record, "reports")) == (2, 1, 1)


def test_reports_added_together_give_the_same_record_as_one_by_one(places: Callable[[], Place]) -> None:
    told = (*TWO_SIDES, reading("c", person("p1", "", MINISTER)), reading("d", person("p1", "رهگشا")))
    kept = []
    for groups in ([told], [[each] for each in told]):
        with Record.open(places()) as record:
            for group in groups:
                add(record, *group)
            kept.append((assembled(record), everything(record)))
    assert kept[0] == kept[1]


def test_what_another_writer_added_is_known_to_the_next_one(place: Place) -> None:
    with Record.open(place) as one, Record.open(place) as other:
        add(one, reading("c", person("p1", "بهروز تندرو", ("ambassador", "IR"))))
        add(other, TWO_SIDES[0])
        add(one, TWO_SIDES[1])
        ids = [{x["id"] for x in each["entities"] if x["kind"] == "person"} for each in everything(one)]
        assert ids[1] & ids[2]
        before = assembled(one)
        one.rebuild(link=linker)
        assert assembled(one) == before


WRITER = """
import sys
from rasad.record import lending
from rasad.record.store import Record
from tests.reports import AT, linker, meeting, person, reading

def readings():
    for number in range(int(sys.argv[3])):
        people = person("p1", "مهناز رهگشا", ("foreign_minister", "IR")), person("p2", f"سلوان {number:x}", place=3)
        yield reading(f"{sys.argv[2]}-{number}", *people, events=(meeting("p1", "p2", day="2026-03-01"),))

lending.WORTH_A_SCRIBE = int(sys.argv[4])
with Record.open(sys.argv[1]) as record:
    for added in record.add(readings(), at=AT, link=linker):
        print(added.outcome, added.reading.document.source, flush=True)
"""


def heed_ctrl_c() -> None:
    """Let a process heed Ctrl-C though the tests themselves run in the background, where it is ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def start(place: Place, name: str, count: int, scribe_after: int = sys.maxsize) -> subprocess.Popen[str]:
    """Add reports of a name in another process, which says what it has confirmed."""
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root / "src"), str(root)])}
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(place), name, str(count), str(scribe_after)], stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, env=environment, text=True, preexec_fn=heed_ctrl_c,  # noqa: PLW1509
    )  # fmt: skip


def write_until(place: Place, seconds: float, how: signal.Signals, scribe_after: int) -> set[str]:
    """Add reports in another process, end it after some time, and return those that it had confirmed."""
    process = start(place, "report", 10_000, scribe_after)
    assert process.stdout is not None
    confirmed = [process.stdout.readline()]  # the first is added: the rest is a matter of chance
    time.sleep(seconds)
    process.send_signal(how)
    confirmed += process.communicate(timeout=60)[0].splitlines()
    # A line that was cut off confirms nothing.
    return {
        line.split()[-1] for line in confirmed if re.fullmatch(r"(added|already there) report-\d+\n?", line)
    }


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
@pytest.mark.parametrize(("scribe_after", "longest"), [(sys.maxsize, 0.5), (0, 1.0)])
def test_a_record_whose_writer_was_killed_has_all_that_was_confirmed_and_nothing_twice(
    place: Place, how: signal.Signals, scribe_after: int, longest: float
) -> None:
    confirmed, chance = set[str](), random.Random(how)
    for _ in range(5):
        confirmed |= write_until(place, chance.uniform(0, longest), how, scribe_after)
        with Record.open(place) as record:
            sources = [each["document"]["source"] for each in exported(record)]
            assert len(sources) == len(set(sources))
            assert confirmed <= set(sources)
    with Record.open(place) as record:
        before = assembled(record)
        record.rebuild(link=linker)
        assert assembled(record) == before
        assert rows(record, "readings") == rows(record, "documents") == rows(record, "reports")

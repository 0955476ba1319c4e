"""Tests of searching a record, on both databases."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import delete
from tests.reports import AT, linker, meeting, memorandum, person, reading, said

from rasad.errors import QueryError
from rasad.reading import Reading
from rasad.record import tables
from rasad.record.connect import Place
from rasad.record.search import Found, HitKind, Narrow, search
from rasad.record.store import Record

PERSIAN = "وزیران درباره مرز آبی گفتگو کردند. رهگشا گفت کشور های همسایه می روند و راه‌آهن را می‌سازند. منطقه آزاد گشوده شد."
ARABIC = "بحث الوزيران ملفّ الحدود بالعراق. وقال بردان إنّ المنطقة الحرّة ستُفتح للعراق والأربعين قريب."
REPORTS = (
    reading(
        "fa",
        person("p1", "مهناز رهگشا", ("foreign_minister", "IR")),
        text=PERSIAN,
        title="وزیران درباره مرز آبی",
        statements=(
            said(45, 82, "p1", topics=("transport.rail",)),
            said(84, 104, topics=("economy.trade.zones",), id="s2"),
        ),
        events=(meeting("p1", day="2026-03-01"),),
    ),
    reading(
        "ar",
        person("p2", "سلوان بردان", ("foreign_minister", "IQ"), language="ar"),
        person("p3", "مهناز رهكشا", ("foreign_minister", "IR"), language="ar", place=3),
        text=ARABIC,
        language="ar",
        published="2026-03-05",
        statements=(said(46, 93, "p2"),),
        agreements=(memorandum("IQ", "IR", title="ملفّ الحدود", place_in_text=13),),
    ),
)


@pytest.fixture
def record(place: Place) -> Iterator[Record]:
    with Record.open(place) as record:
        add(record, *REPORTS)
    with Record.open_to_read(place) as record:
        yield record


def add(record: Record, *readings: Reading) -> None:
    list(record.add(readings, at=AT, link=linker))


def found(record: Record, asked: str, *kinds: HitKind, **narrow: object) -> list[str]:
    """Return kinds and sources of what is found, or names."""
    hits = search(record, asked, kinds=kinds, narrow=Narrow(**narrow)).hits  # type: ignore[arg-type]
    return [f"{hit.kind} {hit.source or hit.id}" for hit in hits]


def forms(found: Found) -> list[str]:
    return [match.form for match in found.matches]


@pytest.mark.parametrize(
    ("asked", "sources"),
    [
        ("مرز", ["fa"]),
        ("می‌روند", ["fa"]),
        ("ميروند", ["fa"]),
        ("می روند", ["fa"]),
        ("كشورهاي", ["fa"]),
        ("عراق", ["ar"]),
        ("العراق", ["ar"]),
        ("ملف", ["ar"]),
        ("الحدود -المنطقة", []),
        ('"المنطقة الحرة"', ["ar"]),
        ('"الحرة المنطقة"', []),
        ("مرز OR حدود", ["ar", "fa"]),
        ("همسا*", ["fa"]),
        ("مرز حدود", []),
    ],
)
def test_reports_are_found_in_any_spelling(record: Record, asked: str, sources: list[str]) -> None:
    assert sorted(found(record, asked, "report")) == [f"report {source}" for source in sources]


def test_a_snippet_leads_to_the_words_as_received(record: Record) -> None:
    (hit,) = search(record, "عراق", kinds=["report"]).hits
    assert hit.snippet is not None
    places = [(ARABIC[match.start : match.end], match.form) for match in hit.snippet.matches]
    assert places == [("بالعراق", "بالعراق"), ("للعراق", "للعراق")]
    assert ARABIC[hit.snippet.start :].startswith(hit.snippet.words)


def test_statements_events_and_agreements_are_found_by_their_own_words(record: Record) -> None:
    assert found(record, "حرة", "statement", "report") == ["statement ar", "report ar"]
    assert found(record, "مرز", "statement") == []
    assert found(record, "meeting رهگشا", "event") == ["event fa"]
    assert found(record, "meeting 2026-03-01", "event") == ["event fa"]
    assert found(record, "ملف", "agreement") == ["agreement ar"]


def test_a_statement_s_words_have_their_offsets_in_the_report(record: Record) -> None:
    (hit,) = search(record, "راه‌آهن", kinds=["statement"]).hits
    assert hit.snippet is not None
    assert [(match.form, PERSIAN[match.start : match.end]) for match in hit.snippet.matches] == [
        ("راه‌آهن", "راه‌آهن")
    ]
    assert [named.names for named in hit.who] == [{"ar": "مهناز رهكشا", "fa": "مهناز رهگشا"}]


@pytest.mark.parametrize("asked", ["رهگشا", "رهكشا", "Rahgosha", "Mahnaz Rahgosha"])
def test_people_are_found_in_any_script(record: Record, asked: str) -> None:
    (first, *_) = search(record, asked, kinds=["person"]).hits
    assert first.names == {"ar": "مهناز رهكشا", "fa": "مهناز رهگشا"}


def test_a_name_in_another_script_is_found_in_texts(record: Record) -> None:
    assert forms(search(record, "Rahgosha", kinds=["report"])) == ["رهگشا"]


@pytest.mark.parametrize(
    ("narrow", "sources"),
    [
        ({"language": "ar"}, ["ar"]),
        ({"state": "IR"}, ["fa", "ar"]),
        ({"person": "Bardan"}, ["ar"]),
        ({"topic": "economy.trade"}, ["fa"]),
        ({"topic": "economy.trade.customs"}, []),
        ({"first": date(2026, 3, 2)}, ["ar"]),
        ({"last": date(2026, 3, 4)}, ["fa"]),
        ({"first": date(2026, 3, 1), "last": date(2026, 3, 5)}, ["fa", "ar"]),
    ],
)
def test_a_search_is_narrowed(record: Record, narrow: dict[str, object], sources: list[str]) -> None:
    assert sorted(found(record, "وزیران OR وزيران", "report", **narrow)) == sorted(
        f"report {source}" for source in sources
    )


def test_statements_are_narrowed_too(record: Record) -> None:
    asked = "راه‌آهن OR آزاد OR حره"
    assert found(record, asked, "statement", topic="transport") == ["statement fa"]
    assert found(record, asked, "statement", person="بردان") == ["statement ar"]
    assert found(record, asked, "statement", first=date(2026, 3, 3)) == ["statement ar"]


def test_a_name_that_nobody_bears_narrows_to_an_error(record: Record) -> None:
    with pytest.raises(QueryError, match="knows no person"):
        search(record, "مرز", narrow=Narrow(person="Zzyzx"))


def test_what_is_read_anew_is_found_as_it_is_read_now(place: Place) -> None:
    with Record.open(place) as record:
        add(record, REPORTS[0])
    with Record.open(place) as record:
        add(record, replace(REPORTS[0], rules="2", statements=(), events=()))
    with Record.open_to_read(place) as record:
        assert found(record, "راه‌آهن") == ["report fa"]


def test_what_is_not_indexed_yet_is_found(place: Place) -> None:
    with Record.open(place) as record:
        add(record, *REPORTS)
        with Record.open_to_read(place) as reader:
            assert found(reader, "مرز") == ["report fa"]
            assert found(reader, "حرة", "statement") == ["statement ar"]
            add(record, replace(REPORTS[0], document=replace(REPORTS[0].document, source="more")))
            assert sorted(found(reader, "مرز")) == ["report fa", "report more"]


def test_an_index_made_in_another_way_is_made_anew(place: Place) -> None:
    with Record.open(place) as record:
        add(record, REPORTS[0])
    with Record.open(place) as record:
        with record.transaction() as connection:
            connection.execute(delete(tables.meta).where(tables.meta.c.name == "indexed for search"))
        add(record, REPORTS[1])
    with Record.open_to_read(place) as record:
        assert sorted(found(record, "وزیران OR وزيران", "report")) == ["report ar", "report fa"]


def test_a_rebuilt_record_finds_the_same(place: Place) -> None:
    with Record.open(place) as record:
        add(record, *REPORTS)
        before = found(record, "حدود OR مرز OR آزاد OR meeting")
        record.rebuild(link=linker)
        assert found(record, "حدود OR مرز OR آزاد OR meeting") == before

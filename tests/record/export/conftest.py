"""One record of two invented reports for all forms of export, on both databases."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.reports import AT, country, linker, meeting, memorandum, person, reading, said

from rasad.reading import Mention, Referent
from rasad.record.connect import Place
from rasad.record.store import Record

TEXT = "مهناز رهگشا در تارون با سلوان بردان دیدار کرد و گفت: =راه باز است\nیادداشت تفاهم امضا شد"
CITY = Referent(
    id="place-1",
    kind="place",
    names={"fa": "تارون"},
    mentions=(Mention(start=15, end=20, form="name"),),
    country="IQ",
)


@pytest.fixture
def record(place: Place) -> Iterator[Record]:
    words = TEXT.index("=راه"), TEXT.index("\n")
    told = replace(
        meeting("p1", "p2", day="2026-03-01"), spans=((24, 48),), place="place-1", agreement="agreement-1"
    )
    signed = replace(
        memorandum("IR", "IQ"),
        title="یادداشت تفاهم",
        spans=((TEXT.index("یادداشت"), len(TEXT)),),
        topics=("transport.rail",),
    )
    one = reading(
        "https://example.org/a",
        person("p1", "مهناز رهگشا", ("foreign_minister", "IR")),
        person("p2", "سلوان بردان", ("foreign_minister", "IQ"), place=24),
        country("IQ", 70),
        country("IR", 71),
        CITY,
        events=(told,),
        agreements=(signed,),
        statements=(said(*words, "p1", event="event-1", topics=("transport.rail",)),),
        text=TEXT,
    )
    other = reading(
        "b",
        person("p9", "مهناز رهكشا", ("foreign_minister", "IR"), language="ar"),
        person("p8", "سلوان بردان", ("foreign_minister", "IQ"), language="ar", place=3),
        events=(meeting("p8", "p9", id="e", day="2026-03-01"),),
        language="ar",
    )
    with Record.open(place) as opened:
        list(opened.add([one, other], at=AT, link=linker))
        yield opened

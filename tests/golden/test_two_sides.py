"""What both sides' samples tell of one memorandum and one meeting has one id in the record."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rasad.document import Document
from rasad.pipeline import Reader
from rasad.reading import Reading
from rasad.record.store import Record

SAMPLES = Path(__file__).parents[2] / "src" / "rasad" / "samples"
AT = datetime(2026, 3, 2, tzinfo=UTC)


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, tuple[Reading, dict[str, str]]]]:
    """Return the reading of each sample with the ids of the record."""
    reader = Reader.load()
    texts = [(path.stem, path.read_text("utf-8")) for path in sorted(SAMPLES.glob("*.txt"))]
    readings = [reader.read(Document(source=name, text=text)) for name, text in texts]
    with Record.open(tmp_path_factory.mktemp("samples") / "rasad.db") as record:
        list(record.add(readings, at=AT, link=reader.link))
        yield {reading.document.source: (reading, dict(ids)) for reading, ids in record.linked_readings()}


def agreements(linked: tuple[Reading, dict[str, str]], kind: str) -> set[str]:
    reading, ids = linked
    return {ids[each.id] for each in reading.agreements if each.kind == kind}


def test_five_reports_tell_of_one_memorandum(
    linked: dict[str, tuple[Reading, dict[str, str]]],
) -> None:
    names = (
        "baghdad-talks.ar",
        "baghdad-talks.fa",
        "signing-baghdad.ar",
        "signing-baghdad.fa",
        "memorandum-dispute.ar",
    )
    assert len(set.intersection(*(agreements(linked[name], "memorandum") for name in names))) == 1


def test_the_memorandum_is_not_the_agreement_of_two_years_before(
    linked: dict[str, tuple[Reading, dict[str, str]]],
) -> None:
    dispute = linked["memorandum-dispute.ar"]
    assert not agreements(dispute, "memorandum") & agreements(dispute, "agreement")
    tehran = agreements(linked["tehran-meeting.ar"], "agreement")
    assert tehran & agreements(dispute, "agreement")


def test_a_treaty_of_the_persian_side_is_not_taken_for_the_agreement_of_the_arabic_one(
    linked: dict[str, tuple[Reading, dict[str, str]]],
) -> None:
    persian = agreements(linked["tehran-meeting.fa"], "treaty")
    assert not persian & agreements(linked["tehran-meeting.ar"], "agreement")

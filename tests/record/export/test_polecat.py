import csv
import io

from rasad.record.export.polecat import COLUMNS, polecat_lines
from rasad.record.store import Record


def lines(record: Record) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(polecat_lines(record))), dialect="excel-tab"))


def test_the_columns_are_those_of_polecat(record: Record) -> None:
    assert next(polecat_lines(record)).rstrip("\n").split("\t") == list(COLUMNS)
    assert len(COLUMNS) == 40


def test_an_event_told_by_two_reports_has_two_lines_of_one_id(record: Record) -> None:
    first, second = lines(record)
    assert first["Event ID"] == second["Event ID"]
    assert (first["Language"], second["Language"]) == ("Persian", "Arabic")
    assert first["Source"] == "https://example.org/a"


def test_of_two_who_met_the_first_is_the_actor(record: Record) -> None:
    first, _ = lines(record)
    assert (first["Event Type"], first["Event Mode"], first["Quad Code"]) == (
        "CONSULT",
        "meet",
        "VERBAL COOPERATION",
    )
    assert (first["Actor Name"], first["Recipient Name"]) == ("مهناز رهگشا", "سلوان بردان")
    assert (first["Actor Country"], first["Recipient Country"]) == ("IRN", "IRQ")
    assert (first["Actor Title"], first["Primary Actor Sector"]) == ("foreign minister", "GOV")
    assert (first["Placename"], first["Country"], first["Event Date"]) == ("تارون", "IRQ", "2026-03-01")


def test_what_nobody_tells_is_none(record: Record) -> None:
    for line in lines(record):
        assert (line["Intensity"], line["Actor COW"], line["GeoNames ID"]) == ("None", "None", "None")
        assert "" not in line.values()

"""Find out which reports of one event print the same text, so that an agency's report is not taken for several voices."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from rasad.link.copies import copies_among, marks_of
from rasad.record.assemble import Happening
from rasad.record.sides import Comparison
from rasad.record.store import Record
from rasad.record.texts import texts_of


def same_texts(record: Record, happenings: Iterable[Happening]) -> Mapping[int, str]:
    """Return for readings whose report is a near-copy of an earlier one the source of that one.

    Compared are the reports that tell of one event or agreement, in the order in which they came in.
    """
    told = [{each.reading: each.source for each in happening.told} for happening in happenings]
    return _copies(record, [sources for sources in told if len(sources) > 1])


def with_copies(record: Record, told: Comparison) -> Comparison:
    """Return a comparison whose reports say which earlier one they are a near-copy of."""
    sources = {report.reading: report.source for side in told.sides for report in side.reports}
    copies = _copies(record, [sources])
    if not copies:
        return told
    sides = tuple(
        replace(
            side,
            reports=tuple(replace(report, copy_of=copies.get(report.reading)) for report in side.reports),
        )
        for side in told.sides
    )
    return replace(told, sides=sides)


def _copies(record: Record, told: Sequence[Mapping[int, str]]) -> dict[int, str]:
    """Return the near-copies among some readings each, with the source of the first of their kind."""
    readings = {reading for sources in told for reading in sources}
    marks = {reading: marks_of(text) for reading, text in texts_of(record, readings).items()}
    found: dict[int, str] = {}
    for sources in told:
        ordered = [(reading, marks[reading]) for reading in sorted(sources)]
        for copy, original in copies_among(ordered).items():
            found.setdefault(copy, sources[original])
    return found

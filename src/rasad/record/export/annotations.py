"""Readings as W3C Web Annotations (annotation-model, JSON-LD): each fact beside the words that carry it.

Every annotation points into the report as received by position (code points, as the model counts) and by quotation, so that
any annotation viewer finds the words again.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from rasad.reading import AgreementMention, EventMention, Reading, Referent, StatementMention
from rasad.record.archive import printable
from rasad.record.export.readings import with_record_ids
from rasad.record.store import Record
from rasad.text import Span

CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
_BESIDE: Final = 32
"""Characters before and after the words, by which they are found where the text has shifted."""

Annotation = dict[str, Any]


def annotations(record: Record) -> Iterator[Annotation]:
    """Yield the annotations of all reports, in the order in which reports came in, with the record's ids."""
    for reading, ids in record.linked_readings():
        yield from annotations_of(with_record_ids(reading, ids))


def annotations_of(reading: Reading) -> Iterator[Annotation]:
    """Yield the annotations of one reading: mentions and offices, dates, statements, events, agreements."""
    pen = _Pen(reading)
    for referent in reading.referents:
        yield from pen.referent(referent)
    for number, date in enumerate(reading.dates):
        value = [_told("date", date.when.value)] if date.when else []
        body = [*value, _told("calendar", date.calendar)]
        yield pen.annotation(f"date-{number}", [(date.start, date.end)], body, "classifying")
    for said in reading.statements:
        yield pen.statement(said)
    for event in reading.events:
        yield pen.event(event)
    for agreement in reading.agreements:
        yield pen.agreement(agreement)


def _told(name: str, value: str) -> dict[str, Any]:
    """Return one thing that is told of the words: `speaker: person-...`."""
    return {
        "type": "TextualBody",
        "purpose": "tagging",
        "format": "text/plain",
        "value": f"{name}: {printable(value)}",
    }


def _identified(id_: str) -> dict[str, Any]:
    """Return who or what the words mean, by the record's id."""
    return {"type": "SpecificResource", "purpose": "identifying", "source": _urn(id_)}


def _urn(*parts: str) -> str:
    return ":".join(("urn:rasad", *parts))


class _Pen:
    """Write the annotations of one report."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.text = reading, reading.document.text

    def annotation(
        self, id_: str, spans: Sequence[Span], body: list[dict[str, Any]], motivation: str
    ) -> Annotation:
        """Return one annotation of words of this report."""
        targets = [self._target(span) for span in spans]
        return {
            "@context": CONTEXT,
            "id": _urn("annotation", self.reading.document.id, id_),
            "type": "Annotation",
            "motivation": motivation,
            "generator": {"id": _urn("rules", self.reading.rules), "type": "Software", "name": "Rasad"},
            "body": body,
            "target": targets[0] if len(targets) == 1 else targets,
        }

    def _target(self, span: Span) -> Mapping[str, Any]:
        start, end = span
        quotation = {
            "type": "TextQuoteSelector",
            "exact": printable(self.text[start:end]),
            "prefix": printable(self.text[max(0, start - _BESIDE) : start]),
            "suffix": printable(self.text[end : end + _BESIDE]),
        }
        return {
            "source": _source(self.reading),
            "selector": [{"type": "TextPositionSelector", "start": start, "end": end}, quotation],
        }

    def referent(self, referent: Referent) -> Iterator[Annotation]:
        for number, told in enumerate(referent.mentions):
            body = [_identified(referent.id), _told("kind", referent.kind), _told("form", told.form)]
            body += [_told(f"name in {language}", name) for language, name in sorted(referent.names.items())]
            id_ = f"{referent.id}-mention-{number}"
            yield self.annotation(id_, [(told.start, told.end)], body, "identifying")
        for number, held in enumerate(referent.positions):
            office = ("former " if held.former else "") + held.office + (f" of {held.of}" if held.of else "")
            body = [_identified(referent.id), _told("office", office)]
            id_ = f"{referent.id}-office-{number}"
            yield self.annotation(id_, [(held.start, held.end)], body, "describing")

    def statement(self, said: StatementMention) -> Annotation:
        body = [_told("statement", said.mode), *(_told("speaker", each) for each in said.speakers)]
        body += [_told("addressee", each) for each in said.addressees]
        body += [_told("via", said.via)] if said.via else []
        body += [_told("event", said.event)] if said.event else []
        body += [_told("topic", each) for each in said.topics]
        return self.annotation(said.id, [(said.start, said.end)], body, "describing")

    def event(self, event: EventMention) -> Annotation:
        body = [_identified(event.id), _told("event", event.kind), _told("realis", event.realis)]
        body += [_told("plover", "/".join(filter(None, (event.plover.type, event.plover.mode))))]
        body += [_told(each.role, each.referent) for each in event.participants]
        body += [_told("day", event.date.value)] if event.date else []
        body += [_told("place", event.place)] if event.place else []
        body += [_told("agreement", event.agreement)] if event.agreement else []
        return self.annotation(event.id, event.spans, body, "describing")

    def agreement(self, agreement: AgreementMention) -> Annotation:
        body = [
            _identified(agreement.id),
            _told("agreement", agreement.kind),
            _told("status", agreement.status),
        ]
        body += [_told("party", each) for each in agreement.parties]
        return self.annotation(agreement.id, agreement.spans, body, "describing")


def _source(reading: Reading) -> str:
    """Return where the report is: its address where it has one, else its id in the record."""
    source = printable(reading.document.source)
    return source if source.startswith(("http://", "https://")) else _urn("document", reading.document.id)

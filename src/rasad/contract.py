"""The JSON form of a reading, as reading.schema.json beside this module has it, both ways."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final

import msgspec

from rasad.document import Document
from rasad.errors import ContractError, DateError
from rasad.reading import (
    AgreementMention,
    DateBasis,
    DateMention,
    EventMention,
    Kind,
    Mention,
    Participant,
    Plover,
    Position,
    Reading,
    Realis,
    Referent,
    Role,
    StatementMention,
)
from rasad.text import Span
from rasad.when import ToldIn, When

VERSION: Final = 1


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Stand for one object of the contract, which has the fields named and no others."""


class _Document(_Part, frozen=True, kw_only=True):
    id: str
    source: str
    language: str
    published: str | None
    text: str
    outlet: str | None = None
    agencies: tuple[str, ...] = ()
    title: str | None = None


class _Entity(_Part, frozen=True, kw_only=True):
    id: str
    kind: Kind
    names: dict[str, str]
    mentions: Annotated[tuple[Mention, ...], msgspec.Meta(min_length=1)]
    wikidata: Annotated[str, msgspec.Meta(pattern="^Q[1-9][0-9]*$")] | None = None
    country: str | None = None
    positions: tuple[Position, ...] = ()


class _Date(_Part, frozen=True, kw_only=True):
    start: int
    end: int
    value: str | None
    calendar: ToldIn
    conflict: str | None = None


class _Participant(_Part, frozen=True, kw_only=True):
    entity: str
    role: Role


class _Event(_Part, frozen=True, kw_only=True):
    id: str
    kind: str
    plover: Plover
    realis: Realis
    participants: tuple[_Participant, ...]
    spans: tuple[Span, ...]
    date: str | None = None
    date_basis: DateBasis | None = None
    place: str | None = None
    agreement: str | None = None
    topics: tuple[str, ...] = ()


class _Reading(_Part, frozen=True, kw_only=True):
    version: int
    document: _Document
    entities: tuple[_Entity, ...]
    dates: tuple[_Date, ...]
    statements: tuple[StatementMention, ...]
    events: tuple[_Event, ...]
    agreements: tuple[AgreementMention, ...]


def reading_to_json(reading: Reading) -> dict[str, Any]:
    """Return a reading as the contract has it, ready for `json.dumps`.

    The contract has no room for the version of the rules, for the vocabulary's ids (`Referent.known`),
    nor for the calendar that an event's day or the day of publication was told in.
    """
    return {
        "version": VERSION,
        "document": _document_to_json(reading),
        "entities": [_referent_to_json(referent) for referent in reading.referents],
        "dates": [_date_to_json(date) for date in reading.dates],
        "statements": [_statement_to_json(statement) for statement in reading.statements],
        "events": [_event_to_json(event) for event in reading.events],
        "agreements": [_agreement_to_json(agreement) for agreement in reading.agreements],
    }


def _document_to_json(reading: Reading) -> dict[str, Any]:
    return {
        "id": reading.document.id,
        "source": reading.document.source,
        "outlet": reading.outlet,
        "agencies": list(reading.agencies),
        "title": reading.title,
        "language": reading.language,
        "published": _value(reading.published),
        "text": reading.document.text,
    }


def _referent_to_json(referent: Referent) -> dict[str, Any]:
    return {
        "id": referent.id,
        "kind": referent.kind,
        "names": dict(referent.names),
        "wikidata": referent.wikidata,
        "country": referent.country,
        "positions": [msgspec.to_builtins(position) for position in referent.positions],
        "mentions": [msgspec.to_builtins(mention) for mention in referent.mentions],
    }


def _date_to_json(date: DateMention) -> dict[str, Any]:
    return {
        "start": date.start,
        "end": date.end,
        "value": _value(date.when),
        "calendar": date.calendar,
        "conflict": date.conflict,
    }


def _statement_to_json(statement: StatementMention) -> dict[str, Any]:
    return {
        "id": statement.id,
        "start": statement.start,
        "end": statement.end,
        "mode": statement.mode,
        "speakers": list(statement.speakers),
        "speaker_span": list(statement.speaker_span) if statement.speaker_span else None,
        "cue_span": list(statement.cue_span) if statement.cue_span else None,
        "basis": statement.basis,
        "via": statement.via,
        "addressees": list(statement.addressees),
        "event": statement.event,
        "topics": list(statement.topics),
    }


def _event_to_json(event: EventMention) -> dict[str, Any]:
    plover = event.plover
    return {
        "id": event.id,
        "kind": event.kind,
        "plover": {"type": plover.type, "mode": plover.mode, "contexts": list(plover.contexts)},
        "realis": event.realis,
        "participants": [{"entity": each.referent, "role": each.role} for each in event.participants],
        "date": _value(event.date),
        "date_basis": event.date_basis,
        "place": event.place,
        "agreement": event.agreement,
        "topics": list(event.topics),
        "spans": [list(span) for span in event.spans],
    }


def _agreement_to_json(agreement: AgreementMention) -> dict[str, Any]:
    return {
        "id": agreement.id,
        "kind": agreement.kind,
        "title": agreement.title,
        "parties": list(agreement.parties),
        "topics": list(agreement.topics),
        "status": agreement.status,
        "spans": [list(span) for span in agreement.spans],
    }


def _value(when: When | None) -> str | None:
    return None if when is None else when.value


def reading_from_json(
    data: Mapping[str, Any], *, rules: str = "", known: Mapping[str, str] | None = None
) -> Reading:
    """Return the reading that JSON in the form of the contract tells; ContractError with the place if not.

    `rules` is the version of the rules that made it, `known` the vocabulary's id of each entity that has
    one: the contract has neither. Checked beyond the schema: every span lies inside the text, the document's id is
    that of its source and text, and dates exist.
    """
    try:
        told = msgspec.convert(data, _Reading)
    except msgspec.ValidationError as error:
        raise ContractError(
            f"no reading by the contract: {error}; reading.schema.json has the form"
        ) from error
    if told.version != VERSION:
        raise ContractError(f"version {told.version} at `$.version` is not known: this Rasad reads {VERSION}")
    document = Document(source=told.document.source, text=told.document.text)
    if document.id != told.document.id:
        raise ContractError("`$.document.id` is not that of its source and text: give both as received")
    _check_spans(told)
    reading = Reading(
        document=document,
        language=told.document.language,
        rules=rules,
        published=_when(told.document.published, "$.document.published"),
        title=told.document.title,
        outlet=told.document.outlet,
        agencies=told.document.agencies,
        referents=tuple(_referent(entity, (known or {}).get(entity.id)) for entity in told.entities),
        dates=tuple(_date(date, f"$.dates[{n}].value") for n, date in enumerate(told.dates)),
        statements=told.statements,
        events=tuple(_event(event, f"$.events[{n}].date") for n, event in enumerate(told.events)),
        agreements=told.agreements,
    )
    _check_fields(data, reading_to_json(reading), "$")
    return reading


def _check_fields(data: object, whole: object, place: str) -> None:
    """Raise ContractError at the first field that the contract does not have."""
    if isinstance(data, Mapping) and isinstance(whole, Mapping) and not place.endswith(".names"):
        for name, value in data.items():
            if name not in whole:
                raise ContractError(f"`{place}` has a field {name!r} that reading.schema.json does not know")
            _check_fields(value, whole[name], f"{place}.{name}")
    elif isinstance(data, list | tuple) and isinstance(whole, list):
        for number, (value, known) in enumerate(zip(data, whole, strict=True)):
            _check_fields(value, known, f"{place}[{number}]")


def _check_spans(told: _Reading) -> None:
    """Raise ContractError at the first span that does not slice words out of the text."""
    length = len(told.document.text)
    for place, start, end in _spans(told):
        if not 0 <= start < end <= length:
            raise ContractError(
                f"{start} to {end} at `{place}` are no words of a text of {length} characters"
            )


def _spans(told: _Reading) -> Iterator[tuple[str, int, int]]:
    """Yield every span with its place; something without any is a span of no words."""
    for n, entity in enumerate(told.entities):
        yield from ((f"$.entities[{n}].mentions[{m}]", x.start, x.end) for m, x in enumerate(entity.mentions))
        yield from (
            (f"$.entities[{n}].positions[{m}]", x.start, x.end) for m, x in enumerate(entity.positions)
        )
    yield from ((f"$.dates[{n}]", x.start, x.end) for n, x in enumerate(told.dates))
    for n, statement in enumerate(told.statements):
        yield f"$.statements[{n}]", statement.start, statement.end
        if statement.speaker_span:
            yield f"$.statements[{n}].speaker_span", *statement.speaker_span
        if statement.cue_span:
            yield f"$.statements[{n}].cue_span", *statement.cue_span
    for n, event in enumerate(told.events):
        yield from ((f"$.events[{n}].spans", *span) for span in event.spans or ((0, 0),))
    for n, agreement in enumerate(told.agreements):
        yield from ((f"$.agreements[{n}].spans", *span) for span in agreement.spans or ((0, 0),))


def _when(value: str | None, place: str, calendar: ToldIn = "gregorian") -> When | None:
    try:
        return None if value is None else When.parse(value, calendar=calendar)
    except DateError as error:
        raise ContractError(f"{error} at `{place}`") from error


def _referent(told: _Entity, known: str | None) -> Referent:
    return Referent(known=known, **msgspec.structs.asdict(told))


def _date(told: _Date, place: str) -> DateMention:
    when = _when(told.value, place, told.calendar)
    return DateMention(
        start=told.start, end=told.end, when=when, calendar=told.calendar, conflict=told.conflict
    )


def _event(told: _Event, place: str) -> EventMention:
    fields = msgspec.structs.asdict(told)
    fields["participants"] = tuple(Participant(referent=x.entity, role=x.role) for x in told.participants)
    fields["date"] = _when(told.date, place)
    return EventMention(**fields)

"""The record as FollowTheMoney entities (followthemoney.tech), one JSON object each, for Aleph and its like.

Persons, organisations, states, places and projects are Person, Organization, Territory, Address and Project; an office
is a Position with its Occupancy; an event is an Event; an agreement links each two of its parties (UnknownLink) with
its kind and status; a report is an Article. A statement is Documentation of its speaker by the article, its words as summary.
"""

import hashlib
import itertools
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from rasad.entity import Entity, Tenure
from rasad.event import Agreement, Event
from rasad.reading import AgreementMention, Kind, Reading
from rasad.record.archive import printable
from rasad.record.entries import STATE
from rasad.record.export.readings import with_record_ids
from rasad.record.export.rows import everything_known
from rasad.record.store import Record

FtmEntity: TypeAlias = dict[str, Any]
_SCHEMATA: Final[Mapping[Kind, str]] = {
    "person": "Person",
    "organisation": "Organization",
    "country": "Territory",
    "place": "Address",
    "project": "Project",
}
_LANGUAGES: Final = {"fa": "fas", "ar": "ara", "ckb": "ckb", "en": "eng"}  # FollowTheMoney has ISO 639-3


def followthemoney(record: Record) -> Iterator[FtmEntity]:
    """Yield all that the record knows, then what each report tells, as FollowTheMoney entities.

    Ids are the record's, so that what is one in the record is one there; a second export has the same.
    """
    names: dict[str, str] = {}
    offices: set[str] = set()
    states: dict[str, str] = {}
    held_back: list[Event] = []
    for known in everything_known(record):
        match known:
            case Entity():
                names[known.id] = _caption(known)
                if known.kind == "country" and known.country:
                    states[known.country] = known.id
                yield _thing(known)
                yield from _tenures(known, offices)
            case Event():
                held_back.append(known)  # its caption names those who took part, who may come after it
            case Agreement():
                pass  # told by the reports, each with its status
    codes = {id_: code for code, id_ in states.items()}
    for event in held_back:
        yield _event(event, names, codes)
    for reading, ids in record.linked_readings():
        told = with_record_ids(reading, ids)
        yield from _report(told, names)
        for agreement in told.agreements:
            yield from _parties(agreement, states)
            yield from _agreement(agreement, told, states)


def _entity(id_: str, schema: str, **properties: Iterable[str | None]) -> FtmEntity:
    """Return one entity; a property without any value is left out."""
    told = {name: [each for each in values if each] for name, values in properties.items()}
    return {
        "id": id_,
        "schema": schema,
        "properties": {name: values for name, values in told.items() if values},
    }


def _key(*parts: str | None) -> str:
    """Return the id of what has none in the record, made of what it consists of."""
    return "rasad-" + hashlib.sha1("\0".join(part or "" for part in parts).encode()).hexdigest()


def _caption(known: Entity) -> str:
    """Return the name that an entity is listed by: the Latin one where there is one."""
    names = known.preferred_names()
    if names:
        return names.get("en") or next(iter(names.values()))
    held = known.tenures[0] if known.tenures else None
    return _office_name(held) if held else known.id


def _country(code: str | None) -> str | None:
    """Return a state's code as FollowTheMoney writes it; none for unions and organisations."""
    return code[:2].lower() if code and STATE.fullmatch(code) and code not in ("UN",) else None


def _thing(known: Entity) -> FtmEntity:
    caption = _caption(known)
    others = [use.name for use in known.names if use.name != caption]
    more: dict[str, Iterable[str | None]] = {}
    if known.kind == "person":
        more["position"] = [_office_name(held) for held in known.tenures if not held.former]
    if known.kind == "country":
        code = known.country or ""
        more["territoryCode"] = [code.lower()]
        more["level"] = ["adm1" if "-" in code else "country"]
    if known.kind == "place":
        more["full"] = [caption]
    return _entity(
        known.id,
        _SCHEMATA[known.kind],
        name=[caption],
        alias=dict.fromkeys(others),
        country=[_country(known.country)],
        wikidataId=[known.wikidata],
        **more,
    )


def _office_name(held: Tenure) -> str:
    return held.office.replace("_", " ") + (f" ({held.of})" if held.of else "")


def _tenures(known: Entity, offices: set[str]) -> Iterator[FtmEntity]:
    """Yield the offices of a person, each office itself once; days are those of which reports tell it."""
    if known.kind != "person":
        return
    for held in known.tenures:
        post = _key("office", held.office, held.of)
        if post not in offices:
            offices.add(post)
            yield _entity(post, "Position", name=[_office_name(held)], country=[_country(held.of)])
        days = {str(day) for day in (held.first, held.last) if day}
        yield _entity(
            _key("tenure", known.id, post, str(held.former)),
            "Occupancy",
            holder=[known.id],
            post=[post],
            date=sorted(days),
            status=["ended" if held.former else "current"],
        )


def _event(event: Event, names: Mapping[str, str], codes: Mapping[str, str]) -> FtmEntity:
    who = [names[each] for each in event.participants if each in names]
    day = str(event.first) if event.first else None
    exact = event.first == event.last
    return _entity(
        event.id,
        "Event",
        name=[", ".join([event.kind, *who])],
        date=[day if exact else None],
        startDate=[None if exact else day],
        endDate=[None if exact else str(event.last) if event.last else None],
        location=[names.get(event.place or "")],
        # A state is a Territory, which FollowTheMoney lets take part in nothing.
        involved=[each for each in event.participants if each.startswith(("person-", "organisation-"))],
        country=[_country(codes.get(each)) for each in event.participants],
        keywords=[event.kind],
    )


def _report(reading: Reading, names: Mapping[str, str]) -> Iterator[FtmEntity]:
    document = reading.document
    source = printable(document.source)
    day = _published(reading)
    address = source if source.startswith(("http://", "https://")) else None
    yield _entity(
        document.id,
        "Article",
        title=[printable(reading.title) if reading.title else source],
        fileName=[None if address else source],
        sourceUrl=[address],
        publishedAt=[day],
        publisher=[names.get(reading.outlet or "")],
        language=[_LANGUAGES.get(reading.language)],
        bodyText=[printable(document.text)],
    )
    for referent in reading.referents:
        if referent.kind in ("person", "organisation") and referent.names:
            yield _entity(
                _key("mention", document.id, referent.id),
                "Mention",
                document=[document.id],
                resolved=[referent.id],
                name=dict.fromkeys(referent.names.values()),
                detectedSchema=[_SCHEMATA[referent.kind]],
            )
    for event in reading.events:
        words = printable(document.text[slice(*event.spans[0])])
        yield _evidence(document.id, event.id, "tells of", words, day)
    for said in reading.statements:
        words = printable(document.text[said.start : said.end])
        for speaker in said.speakers:
            yield _evidence(document.id, speaker, f"quotes ({said.mode})", words, day)


def _evidence(document: str, entity: str, role: str, words: str, day: str | None) -> FtmEntity:
    return _entity(
        _key("evidence", document, entity, role, words),
        "Documentation",
        document=[document],
        entity=[entity],
        role=[role],
        summary=[words],
        date=[day],
    )


def _parties(agreement: AgreementMention, states: dict[str, str]) -> Iterator[FtmEntity]:
    """Yield the states among the parties that no report mentions otherwise, once."""
    for party in agreement.parties:
        if STATE.fullmatch(party) and party not in states:
            states[party] = f"country-{party.lower()}"
            yield _entity(states[party], "Territory", name=[party], country=[_country(party)])


def _agreement(
    agreement: AgreementMention, reading: Reading, states: Mapping[str, str]
) -> Iterator[FtmEntity]:
    """Yield a link between each two parties, with what this report says that has become of the agreement."""
    parties = [states.get(each, each) for each in agreement.parties]
    words = printable(reading.document.text[slice(*agreement.spans[0])])
    for one, other in itertools.combinations(parties, 2):
        yield _entity(
            _key("agreement", reading.document.id, agreement.id, one, other),
            "UnknownLink",
            subject=[one],
            object=[other],
            role=[agreement.kind],
            status=[agreement.status],
            summary=[printable(agreement.title) if agreement.title else None, words],
            recordId=[agreement.id],
            proof=[reading.document.id],
            date=[_published(reading)],
        )


def _published(reading: Reading) -> str | None:
    return reading.published.first.isoformat() if reading.published else None

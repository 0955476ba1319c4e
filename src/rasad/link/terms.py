"""Put what one report tells in the record's terms: ids of the record, offices with days, days as spans."""

import re
from collections.abc import Mapping
from datetime import date

from rasad.entity import Entity, NameUse, Tenure
from rasad.event import Agreement, Event
from rasad.reading import AgreementMention, EventMention, Reading, Referent

_BESIDE = 90
"""Within so many characters after an agreement's words, in the same sentence, a day is taken to be told of it."""
_SENTENCE_ENDS = re.compile(r"[.!?؟\n]")


def report_day(reading: Reading) -> date | None:
    """Return the day of a report: of publication, or else the latest on which something happened in it."""
    if reading.published is not None:
        return reading.published.last
    days = [
        event.date.last
        for event in reading.events
        if event.date and event.realis == "asserted" and event.date.first == event.date.last
    ]
    return max(days, default=None)


def entity_of(referent: Referent, ids: Mapping[str, str], day: date | None) -> Entity:
    """Return what a report tells of a referent; `ids` gives the organisations that offices are of."""
    held = dict.fromkeys(
        (x.office, ids.get(x.of, x.of) if x.of else None, x.former) for x in referent.positions
    )
    return Entity(
        id=referent.id,
        kind=referent.kind,
        names=tuple(NameUse(language=tag, name=name) for tag, name in sorted(referent.names.items())),
        tenures=tuple(
            Tenure(office=office, of=of, former=former, first=day, last=day) for office, of, former in held
        ),
        known=referent.known,
        wikidata=referent.wikidata,
        country=referent.country,
    )


def event_of(mention: EventMention, ids: Mapping[str, str], day: date | None) -> Event:
    """Return an event of a report whose referents have the record's ids; `day` is the report's."""
    return Event(
        id=mention.id,
        kind=mention.kind,
        participants=tuple(sorted({ids.get(each.referent, each.referent) for each in mention.participants})),
        first=mention.date.first if mention.date else None,
        last=mention.date.last if mention.date else None,
        told=day,
        place=ids.get(mention.place, mention.place) if mention.place else None,
        agreement=ids.get(mention.agreement, mention.agreement) if mention.agreement else None,
    )


def agreement_of(
    mention: AgreementMention, reading: Reading, ids: Mapping[str, str], day: date | None
) -> Agreement:
    """Return an agreement of a report; its days are those of its signing, or named in its words or after them."""
    span = _signed(mention, reading) or _beside(mention, reading, day)
    return Agreement(
        id=mention.id,
        kind=mention.kind,
        parties=tuple(sorted({ids.get(party, party) for party in mention.parties})),
        titles=(mention.title,) if mention.title else (),
        topics=tuple(sorted(set(mention.topics))),
        first=span[0] if span else None,
        last=span[1] if span else None,
        told=day,
        last_told=day,
    )


def _signed(mention: AgreementMention, reading: Reading) -> tuple[date, date] | None:
    """Return the days of the signing that the report ties to the agreement."""
    for event in reading.events:
        if event.agreement == mention.id and event.kind == "signing" and event.date:
            return event.date.first, event.date.last
    return None


def _beside(mention: AgreementMention, reading: Reading, day: date | None) -> tuple[date, date] | None:
    """Return a past day, month or year that stands within the agreement's words or behind them.

    اتفاقية التعاون الأمني الموقعة عام 2001 tells the year of the agreement; today's date beside it does not.
    """
    text = reading.document.text
    for start, end in mention.spans:
        for told in reading.dates:
            if told.when is None or not start <= told.start < told.end <= end + _BESIDE:
                continue
            if _SENTENCE_ENDS.search(text, end, max(end, told.start)):
                continue
            if day is None or told.when.last < day:
                return told.when.first, told.when.last
    return None

"""Say what a report adds to the chronicle: its events, the steps of its agreements, its statements."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final, Literal, NamedTuple, TypeAlias

import msgspec

from rasad.reading import AgreementMention, EventMention, Reading, Referent, StatementMention
from rasad.record.archive import printable

Sort: TypeAlias = Literal["event", "agreement", "statement"]
SPEAKS: Final = "by:"
"""What stands before the state that speaks, in what a statement is about."""
TOPIC: Final = "topic:"
"""What stands before the topic, and each one above it, that an entry is about."""


def pair(one: str, other: str) -> str:
    """Return what stands for two states together in what an entry is about: in a statement one of them speaks."""
    return "pair:" + "+".join(sorted((one, other)))


ENTRY_PLACES: Final = 1 << 20
"""So many entries of one reading have numbers."""


def number_of(reading: int, place: int) -> int:
    """Return the number of the entry at a place, counted from 0, among those of a reading."""
    return reading * ENTRY_PLACES + place


_NO_STATES: Final = frozenset[str]()
STATE: Final = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")


class Detail(msgspec.Struct, frozen=True, kw_only=True):
    """Give what is shown of an entry: its words and their place in the text, who, where; ids are the record's."""

    kind: str
    words: str
    start: int
    end: int
    cue: str | None = None
    realis: str | None = None
    status: str | None = None
    title: str | None = None
    basis: str | None = None
    place: str | None = None
    event: str | None = None
    agreement: str | None = None
    who: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    claimed_by: tuple[str, ...] | None = None  # who alone tells of an event, where the report does not


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """Give one entry: `id` is the record's of the event or agreement, `day` ISO 8601 at the precision known."""

    sort: Sort
    id: str | None
    day: str | None
    about: frozenset[str]
    detail: Detail


def entries_of(reading: Reading, ids: Mapping[str, str]) -> Iterator[Entry]:
    """Yield the entries of a reading whose referents, events and agreements have these ids in the record."""
    found = _Found(reading, ids)
    for agreement in reading.agreements:
        yield found.agreement(agreement)
    for event in reading.events:
        yield found.event(event)
    for statement in reading.statements:
        yield found.statement(statement)


class _Speaking(NamedTuple):
    """Hold who speaks, for which states, and what a statement is about by that."""

    who: tuple[str, ...]
    states: frozenset[str]
    about: tuple[str, ...]


class _Found:
    """Look up, within one reading, the states of those it tells of."""

    def __init__(self, reading: Reading, ids: Mapping[str, str]) -> None:
        self.reading, self.ids = reading, ids
        self.referents = {referent.id: referent for referent in reading.referents}
        self.states = {referent.id: _states(referent) for referent in reading.referents}
        self.parties = {each.id: frozenset(self._parties(each.parties)) for each in reading.agreements}
        self.events = {each.id: self._event_states(each) for each in reading.events}
        self.things = [*_things(reading, ids)]
        self.named = [
            (mention.start, states)
            for referent in reading.referents
            if (states := self.states[referent.id])
            for mention in referent.mentions
        ]
        self.happened = {
            event.id: (event.date.value, event.date_basis) for event in reading.events if event.date
        }
        published = reading.published
        self.published = (published.value, "published") if published else (None, None)
        text = reading.document.text
        self.text = text if printable(text) == text else None
        self.speaking: dict[tuple[str, ...], _Speaking] = {}
        self.concerned = frozenset[str]().union(*self.events.values(), *self.parties.values())

    def id(self, local: str) -> str:
        return self.ids.get(local, local)

    def words(self, start: int, end: int) -> str:
        return self.text[start:end] if self.text else printable(self.reading.document.text[start:end])

    def _parties(self, parties: Iterable[str]) -> Iterator[str]:
        """Yield the states among parties: IR itself, and the state of an organisation."""
        for party in parties:
            if party in self.states:
                yield from self.states[party]
            elif STATE.fullmatch(party):
                yield from {party, party[:2]}

    def _event_states(self, event: EventMention) -> frozenset[str]:
        told = [self.states.get(each.referent, frozenset()) for each in event.participants]
        parties = self.parties.get(event.agreement or "", frozenset())
        return frozenset[str]().union(*told, parties)

    def agreement(self, agreement: AgreementMention) -> Entry:
        published = self.reading.published
        return Entry(
            sort="agreement",
            id=self.id(agreement.id),
            day=published.value if published else None,
            about=self.parties[agreement.id]
            | {self.id(each) for each in agreement.parties}
            | _topics(agreement.topics)
            | _pairs(self.parties[agreement.id]),
            detail=Detail(
                kind=agreement.kind,
                words=self.words(*agreement.spans[0]),
                start=agreement.spans[0][0],
                end=agreement.spans[0][1],
                status=agreement.status,
                title=printable(agreement.title) if agreement.title else None,
                basis="published" if published else None,
                parties=tuple(self.id(each) for each in agreement.parties),
                topics=agreement.topics,
            ),
        )

    def event(self, event: EventMention) -> Entry:
        who = tuple(dict.fromkeys(self.id(each.referent) for each in event.participants))
        return Entry(
            sort="event",
            id=self.id(event.id),
            day=event.date.value if event.date else None,
            about=self.events[event.id]
            | ({self.id(event.place)} if event.place else set())
            | {*who, *self._instrument(event)}
            | _topics(event.topics)
            | _pairs(self.events[event.id]),
            detail=Detail(
                kind=event.kind,
                words=self.words(*event.spans[0]),
                start=event.spans[0][0],
                end=event.spans[0][1],
                realis=event.realis,
                basis=event.date_basis,
                place=self.id(event.place) if event.place else None,
                agreement=self.id(event.agreement) if event.agreement else None,
                who=who,
                topics=event.topics,
                claimed_by=self._claimants(event),
            ),
        )

    def _claimants(self, event: EventMention) -> tuple[str, ...] | None:
        claimed = self.reading.claimed_by(event)
        return None if claimed is None else tuple(map(self.id, claimed))

    def statement(self, statement: StatementMention) -> Entry:
        day, basis = self.happened.get(statement.event or "", self.published)
        speaking = self.speaking.get(statement.speakers) or self._speaking(statement.speakers)
        concerned = self._concerned(statement)
        about = {
            *speaking.about,
            *concerned,
            *self._named_in(statement),
            *_topics(statement.topics),
            *_pairs(concerned, speaking.states),
        }
        return Entry(
            sort="statement",
            id=None,
            day=day,
            about=frozenset(about),
            detail=Detail(
                kind=statement.mode,
                words=self.words(statement.start, statement.end),
                start=statement.start,
                end=statement.end,
                cue=self.words(*statement.cue_span) if statement.cue_span else None,
                basis=basis,
                event=self.id(statement.event) if statement.event else None,
                who=speaking.who,
                topics=statement.topics,
            ),
        )

    def _speaking(self, speakers: tuple[str, ...]) -> _Speaking:
        """Return what a statement is about by its speakers, who in a report are few."""
        states = frozenset[str]().union(*(self.states.get(each, frozenset()) for each in speakers))
        who = tuple(dict.fromkeys(self.id(each) for each in speakers))
        found = _Speaking(who, states, (*who, *(f"{SPEAKS}{state}" for state in states)))
        self.speaking[speakers] = found
        return found

    def _instrument(self, event: EventMention) -> Iterator[str]:
        """Yield the agreement that an event is about."""
        if event.agreement:
            yield self.id(event.agreement)

    def _named_in(self, statement: StatementMention) -> Iterator[str]:
        """Yield the organisations, projects and agreements that a statement names."""
        for start, about in self.things:
            if statement.start <= start < statement.end:
                yield about

    def _concerned(self, statement: StatementMention) -> frozenset[str]:
        """Return the states that a statement concerns: of its event, named in it, else those of the whole report."""
        found = self.events.get(statement.event or "", _NO_STATES)
        first, end = statement.start, statement.end
        for start, states in self.named:
            if first <= start < end:
                found |= states
        return found or self.concerned


def _things(reading: Reading, ids: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    """Yield where organisations, projects and agreements are named, with their ids in the record."""
    for referent in reading.referents:
        if referent.kind in {"organisation", "project"}:
            yield from ((mention.start, ids.get(referent.id, referent.id)) for mention in referent.mentions)
    for agreement in reading.agreements:
        yield from ((start, ids.get(agreement.id, agreement.id)) for start, _ in agreement.spans)


@lru_cache(maxsize=4096)
def _pairs(states: frozenset[str], speakers: frozenset[str] | None = None) -> frozenset[str]:
    """Return all pairs of states, or those of one that speaks with another; regions count as their states."""
    first = {code[:2] for code in states}
    second = first if speakers is None else {code[:2] for code in speakers}
    return frozenset(pair(one, other) for one in second for other in first if one != other)


@lru_cache(maxsize=4096)
def _topics(topics: tuple[str, ...]) -> frozenset[str]:
    """Return topics with those above them: economy.trade is economy too."""
    parts = [topic.split(".") for topic in topics]
    return frozenset(TOPIC + ".".join(part[:end]) for part in parts for end in range(1, len(part) + 1))


def _states(referent: Referent) -> frozenset[str]:
    """Return the states that somebody acts for or something belongs to, regions with their states."""
    codes = [held.of for held in referent.positions if not held.former] or [
        held.of for held in referent.positions
    ]
    return _with_regions((*codes, referent.country))


@lru_cache(maxsize=4096)
def _with_regions(codes: tuple[str | None, ...]) -> frozenset[str]:
    told = {code for code in codes if code and STATE.fullmatch(code)}
    return frozenset(told | {code[:2] for code in told})

"""Set the reports of one event side by side, by country of outlet and language: who, where, when, what was said and agreed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final, get_args

from rasad.errors import QueryError
from rasad.reading import EventMention, Referent, Role, StatementMention
from rasad.record.align import Said, together
from rasad.record.assemble import name_all
from rasad.record.search import Hit, search
from rasad.record.sides import (
    Account,
    Comparison,
    Row,
    Side,
    Speaker,
    Telling,
    Verdict,
    accounts_of,
    readings_of,
)
from rasad.record.store import Record

_WORDS: Final = 4
"""So many wordings of one thing are given for each side."""
_TAKING_PART: Final = frozenset(("actor", "recipient", "host", "guest"))
"""Roles that depend on who tells: the host of one report is the guest's partner in another."""
NAMED_ALONE: Final = "named, but not as taking part"


def candidates(record: Record, asked: str, *, most: int = 20) -> tuple[Hit, ...]:
    """Return the events that words mean, the best first; QueryError where none does."""
    found = search(record, asked, kinds=["event"], most=most).hits
    if not found:
        raise QueryError(
            f"no event is found by {asked}: name who took part, the place, the day (2025-08-11) or the kind (meeting); "
            "rasad events lists all with --json"
        )
    return found


def compare(record: Record, asked: str) -> Comparison:
    """Return one event as each side tells it; QueryError where none, or several, are meant.

    The event is meant by its id, or by words that find it (see `candidates`).
    """
    readings = readings_of(record, asked)
    if not readings:
        found = candidates(record, asked)
        if len(found) > 1:
            offered = ", ".join(f"{hit.id} ({hit.day or 'no day'})" for hit in found[:5])
            raise QueryError(f"{len(found)} events fit {asked}: write more, or the id; {offered}")
        asked = str(found[0].id)
        readings = readings_of(record, asked)
    accounts, sides = accounts_of(record, asked, readings)
    return _Comparing(record, asked, accounts, sides).comparison()


class _Comparing:
    """Set accounts of one event side by side."""

    def __init__(
        self, record: Record, event: str, accounts: Sequence[Account], sides: Sequence[Side]
    ) -> None:
        self.record, self.event, self.accounts, self.sides = record, event, accounts, tuple(sides)
        self.mentioned: set[str] = set()

    def comparison(self) -> Comparison:
        people, agreements = self._people(), self._agreements()
        statements = self._statements()
        place = self._fact(lambda event: (event.place,) if event.place else ())
        self.mentioned |= {each for telling in place.tellings for each in telling.told}
        names = name_all(self.record, self.mentioned, states=True)
        return Comparison(
            id=self.event,
            kind=self.accounts[0].events[0].kind,
            sides=self.sides,
            telling=self._row(
                [
                    self._telling(account, (event.kind,), [event.spans[0]])
                    for account in self.accounts
                    for event in account.events
                ]
            ),
            day=self._fact(lambda event: (event.date.value,) if event.date else ()),
            place=place,
            realis=self._fact(lambda event: (event.realis,)),
            people=tuple(replace(row, about=names.get(who)) for who, row in people),
            agreements=tuple(replace(row, about=names.get(which)) for which, row in agreements),
            statements=tuple(
                Speaker(who=tuple(names[each] for each in who), rows=tuple(rows)) for who, rows in statements
            ),
            names=names,
        )

    @staticmethod
    def _telling(account: Account, told: Iterable[str], spans: Iterable[tuple[int, int]]) -> Telling:
        return Telling(
            side=account.side,
            told=tuple(told),
            quotes=tuple(account.quote(*span) for span in dict.fromkeys(spans)),
        )

    def _row(
        self, tellings: Iterable[Telling], *, topics: tuple[str, ...] = (), doubtful: bool = False
    ) -> Row:
        """Return a row of tellings, those of one side put together, with whether the sides agree."""
        merged: dict[str, Telling] = {}
        for each in tellings:
            before = merged.get(each.side, Telling(side=each.side, told=()))
            wordings = {quote.words: quote for quote in reversed((*before.quotes, *each.quotes))}
            merged[each.side] = Telling(
                side=each.side,
                told=tuple(dict.fromkeys((*before.told, *each.told))),
                quotes=tuple(reversed(wordings.values()))[:_WORDS],
            )
        ordered = tuple(merged[side.letter] for side in self.sides if side.letter in merged)
        if len(ordered) < len(self.sides):
            verdict: Verdict = "one side"
        else:
            verdict = "same" if len({frozenset(each.told) for each in ordered}) == 1 else "differs"
        return Row(verdict=verdict, tellings=ordered, topics=topics, doubtful=doubtful)

    def _fact(self, told: Callable[[EventMention], Sequence[str]]) -> Row:
        """Return the row of a fact that an event has: its day, its place, whether it took place."""
        tellings = [
            self._telling(account, told(event), []) for account in self.accounts for event in account.events
        ]
        return self._row(telling for telling in tellings if telling.told)

    def _people(self) -> list[tuple[str, Row]]:
        """Return who took part: with the role that each side gives them, and the office that it tells."""
        found: dict[str, list[Telling]] = {}
        for account in self.accounts:
            for event in account.events:
                for part in event.participants:
                    found.setdefault(part.referent, [])
        for who, tellings in found.items():
            for account in self.accounts:
                referent = next((each for each in account.reading.referents if each.id == who), None)
                if referent is not None:
                    tellings.append(self._part(account, referent))
        self.mentioned |= set(found)
        return [(who, _with_absent(self._row(tellings))) for who, tellings in found.items()]

    def _part(self, account: Account, referent: Referent) -> Telling:
        """Return what a report tells of somebody: the part in the event, the offices, or a name alone."""
        roles = {
            "took part" if part.role in _TAKING_PART else part.role
            for event in account.events
            for part in event.participants
            if part.referent == referent.id
        }
        held = dict.fromkeys(
            ("former " if each.former else "") + f"{each.office} {each.of or ''}".strip()
            for each in referent.positions
        )
        self.mentioned |= {each.of for each in referent.positions if each.of}
        spans = [(each.start, each.end) for each in referent.positions]
        spans = spans or [(each.start, each.end) for each in referent.mentions[:1]]
        return self._telling(account, (*sorted(roles), *held), spans)

    def _agreements(self) -> list[tuple[str, Row]]:
        """Return the agreements that the reports tell of: kind, step, and how they are called."""
        found: dict[str, list[Telling]] = {}
        parties: dict[str, frozenset[str]] = {}
        for account in self.accounts:
            for each in account.reading.agreements:
                found.setdefault(each.id, []).append(
                    self._telling(account, (each.kind, each.status), each.spans)
                )
                parties[each.id] = parties.get(each.id, frozenset()) | frozenset(each.parties)
        self.mentioned |= set(found) | {each for told in parties.values() for each in told}
        rows = []
        while found:
            which, tellings = next(iter(found.items()))
            del found[which]
            # One that each side calls by another name and nobody knows to be one: shown in one row, and said so.
            others = [
                other
                for other in found
                if parties[other] == parties[which] and not _sides(found[other]) & _sides(tellings)
            ]
            doubtful = len(others) == 1 and bool(parties[which])
            more = found.pop(others[0]) if doubtful else []
            rows.append((which, self._row([*tellings, *more], doubtful=doubtful)))
        return rows

    def _statements(self) -> list[tuple[tuple[str, ...], list[Row]]]:
        """Return what was said at the event, and by those who took part on another occasion of the day, by speaker."""
        present = {
            part.referent
            for account in self.accounts
            for event in account.events
            for part in event.participants
        }
        spoken: dict[tuple[str, ...], list[Said]] = {}
        for account in self.accounts:
            for each in account.reading.statements:
                if self._belongs(account, each, present):
                    said = Said.of(account.reading, each, side=account.side, number=account.number)
                    spoken.setdefault(tuple(sorted(each.speakers)), []).append(said)
        self.mentioned |= {each for who in spoken for each in who}
        found = []
        among = [said for told in spoken.values() for said in told]
        for who, told in spoken.items():
            rows = [self._spoken(group) for group in together(told, among=among, common=present)]
            found.append(
                (who, sorted(rows, key=lambda row: (row.verdict == "one side", row.tellings[0].side)))
            )
        return sorted(found, key=lambda each: (not each[0], -len({said.side for said in spoken[each[0]]})))

    def _belongs(self, account: Account, said: StatementMention, present: set[str]) -> bool:
        """Tell whether a statement belongs here: said at the event, or by one of those present, not on another day."""
        if said.event == self.event:
            return True
        if not present & set(said.speakers):
            return False
        days = {event.id: event.date for event in account.reading.events}
        ours = [event.date for event in account.events if event.date]
        other = days.get(said.event or "")
        return other is None or any(
            not other.surely_before(day) and not other.surely_after(day) for day in ours
        )

    def _spoken(self, group: Sequence[Said]) -> Row:
        """Return the row of statements that are about one thing."""
        accounts = {account.number: account for account in self.accounts}
        topics = dict.fromkeys(topic for said in group for topic in said.topics)
        tellings = [
            self._telling(
                accounts[said.number], (said.statement.mode,), [(said.statement.start, said.statement.end)]
            )
            for said in group
        ]
        row = self._row(tellings, topics=tuple(topics))
        if row.verdict == "one side":
            return row
        return replace(row, verdict="same" if _in_same_words(group) else "differs")


def _with_absent(row: Row) -> Row:
    """Say of the sides that name somebody, but let nobody of that name take part, that they do."""
    roles = {"took part", *get_args(Role)}
    tellings = tuple(
        each if roles & set(each.told) else replace(each, told=(NAMED_ALONE, *each.told))
        for each in row.tellings
    )
    absent = any(NAMED_ALONE in each.told for each in tellings)
    return replace(
        row, tellings=tellings, verdict="differs" if absent and row.verdict == "same" else row.verdict
    )


def _in_same_words(group: Sequence[Said]) -> bool:
    """Tell whether all say it in the same words, which only reports of one language can."""
    first = group[0]
    return all(
        said.language == first.language
        and len(said.stems & first.stems) >= 0.8 * len(said.stems | first.stems)
        for said in group
    )


def _sides(tellings: Iterable[Telling]) -> set[str]:
    return {telling.side for telling in tellings}

"""Invented reports for the tests of linking and of the record: short texts, people whom nobody knows."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from rasad.document import Document
from rasad.judgement import Decided, Linking
from rasad.link.candidates import Known
from rasad.link.decide import link
from rasad.reading import (
    AgreementMention,
    EventMention,
    Form,
    Mention,
    Participant,
    Plover,
    Position,
    Reading,
    Referent,
    StatementMention,
)
from rasad.script import fold
from rasad.when import When

AT = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
GIVEN = frozenset(map(fold, ("حسن", "حسین", "کریم", "ماهان", "ماهین", "راشد", "رشید")))


def linker(reading: Reading, known: Known, decided: Decided) -> Linking:
    """Link with a few given names, as the vocabulary's linker does with all of its own."""
    return link(reading, known, decided=decided, given=GIVEN)


def person(local: str, name: str, *offices: tuple[str, str | None], **more: Any) -> Referent:
    """Return a person called by a name, or known by a role alone where the name is empty.

    The mention stands at the beginning of the text; `place` puts it elsewhere.
    """
    start = more.pop("place", 0)
    form: Form = "name" if name else "role"
    return Referent(
        id=local,
        kind=more.pop("kind", "person"),
        names={more.pop("language", "fa"): name} if name else {},
        mentions=(Mention(start=start, end=start + 1, form=form),),
        positions=tuple(Position(office=office, of=of, start=start, end=start + 1) for office, of in offices),
        **more,
    )


def country(code: str, place: int = 0) -> Referent:
    """Return a state."""
    mention = Mention(start=place, end=place + 1, form="name")
    return Referent(
        id=f"country-{code}", kind="country", names={"en": code}, mentions=(mention,), country=code
    )


def meeting(*who: str, **more: Any) -> EventMention:
    """Return an event of some referents: a meeting, if no other `kind` is told; `day` is ISO 8601."""
    day = more.pop("day", None)
    start = more.pop("place_in_text", 0)
    return EventMention(
        id=more.pop("id", "event-1"),
        kind=more.pop("kind", "meeting"),
        plover=Plover(type="CONSULT", mode="meet"),
        realis=more.pop("realis", "asserted"),
        participants=tuple(Participant(referent=each, role="actor") for each in who),
        spans=((start, start + 1),),
        date=When.parse(day) if day else None,
        date_basis="explicit" if day else None,
        **more,
    )


def memorandum(*parties: str, **more: Any) -> AgreementMention:
    """Return an agreement of some parties: a signed memorandum, if nothing else is told."""
    start = more.pop("place_in_text", 0)
    return AgreementMention(
        id=more.pop("id", "agreement-1"),
        kind=more.pop("kind", "memorandum"),
        parties=parties,
        status=more.pop("status", "signed"),
        spans=((start, start + 1),),
        **more,
    )


def said(start: int, end: int, *speakers: str, **more: Any) -> StatementMention:
    """Return a statement."""
    return StatementMention(
        id=more.pop("id", "statement-1"), start=start, end=end, mode="indirect", speakers=speakers, **more
    )


def reading(source: str, *referents: Referent, **more: Any) -> Reading:
    """Return a reading of a report of a hundred letters, published on 1 March 2026 if no other day is told."""
    day = more.pop("published", "2026-03-01")
    text = more.pop("text", "گزارشی که برای آزمون ساخته شده است. " * 5)
    return Reading(
        document=Document(source=source, text=text),
        language=more.pop("language", "fa"),
        rules=more.pop("rules", "1"),
        published=When.parse(day) if day else None,
        referents=referents,
        **more,
    )


def ids(readings: Sequence[Mapping[str, Any]], kind: str = "entities") -> list[list[str]]:
    """Return the ids that exported readings give their entities, events or agreements, reading by reading."""
    return [[each["id"] for each in exported[kind]] for exported in readings]

"""Assemble what the record knows of one subject: a relation of two states, a person, a body, a project, an agreement, a topic."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple, TypeAlias

import msgspec
from sqlalchemy import func, select

from rasad.entity import Entity, Tenure
from rasad.errors import QueryError
from rasad.record.assemble import Happening, Named, happenings, name_all, state_code
from rasad.record.entries import STATE, TOPIC, Detail, pair
from rasad.record.kept import Kept, entries_about, entries_of_one
from rasad.record.lookup import entities_by_id, named
from rasad.record.search import search
from rasad.record.store import Record
from rasad.record.tables import told as told_of
from rasad.when import When

Subject: TypeAlias = Literal[
    "relation", "person", "organisation", "place", "country", "project", "agreement", "topic"
]
_LOOKED_AT: Final = 3_000
"""So many entries are counted and shown from, those added last, so that a page costs the same however large the record is."""
_COUNTED: Final = 12
"""So many people, topics, outlets are listed, those told of most often."""
_TOPIC: Final = re.compile(r"[a-z_]+(\.[a-z_]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Say how often something is told of: somebody, a state, an outlet by name; a kind, a topic, a language by its code."""

    code: str
    number: int
    named: Named | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """Give an agreement with what it is called, between whom, and each step with its day."""

    id: str
    kind: str
    titles: tuple[str, ...]
    parties: tuple[Named, ...]
    steps: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Give what the record knows of one subject, which is `who`: one, or the two states of a relation.

    Of more than `looked_at` entries, those added last are counted and shown from; `entries` is how many there are.
    `days` are the first and the last day told of. `timeline` has events and steps of agreements, `statements` what is
    said by the subject, or between the two states; both in order of days, the latest ones.
    """

    subject: Subject
    who: tuple[Named, ...]
    spellings: tuple[str, ...]
    offices: tuple[Tenure, ...]
    entries: int
    looked_at: int
    days: tuple[str, str] | None
    events: tuple[Count, ...]
    speakers: tuple[Count, ...]
    people: tuple[Count, ...]
    topics: tuple[Count, ...]
    outlets: tuple[Count, ...]
    languages: tuple[Count, ...]
    agreements: tuple[Instrument, ...]
    timeline: tuple[Happening, ...]
    statements: tuple[Happening, ...]


class _Asked(NamedTuple):
    """Give what a dossier is about: its key in `told`, and what it is called."""

    subject: Subject
    key: str
    ids: tuple[str, ...]
    entity: Entity | None = None


class _Told(NamedTuple):
    """Hold one entry with its detail."""

    row: Kept
    detail: Detail


def dossier(record: Record, *asked: str, most: int = 20) -> Dossier:
    """Return the dossier of two states, or of what one name, id, title or topic means; `most` of each timeline.

    QueryError where nothing is meant, or several are.
    """
    about = _asked(record, asked)
    with record.connection() as connection:
        counted = select(func.coalesce(func.sum(told_of.c.count), 0)).where(told_of.c.about == about.key)
        total = int(connection.execute(counted).scalar_one())
    rows = entries_about(record, about.key, most=_LOOKED_AT)
    if about.subject == "agreement":
        rows += _steps(record, about.key)
    told = [_Told(row, msgspec.json.decode(row.detail, type=Detail)) for row in rows]
    return _dossier(record, about, told, total=max(total, len(rows)), most=most)


def _asked(record: Record, asked: Sequence[str]) -> _Asked:
    """Return what is meant: two states, an id, a state's code, a topic, a name, or a title."""
    if len(asked) == 2 and (relation := _relation(record, asked)):
        return relation
    words = " ".join(asked)
    if entity := entities_by_id(record, [words]).get(words):
        return _of_entity(entity)
    if words.startswith("agreement-") and _steps(record, words):
        return _Asked("agreement", words, (words,))
    if STATE.fullmatch(words):
        return _Asked("country", words, (words,))
    if _TOPIC.fullmatch(words) and _is_told_of(record, TOPIC + words):
        return _Asked("topic", TOPIC + words, (words,))
    return _by_name(record, words)


def _relation(record: Record, asked: Sequence[str]) -> _Asked | None:
    """Return the relation of two states, or None where one of the words is no state."""
    try:
        one, other = (state_code(record, each) for each in asked)
    except QueryError:
        return None
    if one == other:
        raise QueryError(f"{asked[0]} and {asked[1]} are one state: name two, or one alone")
    return _Asked("relation", pair(one, other), (one, other))


def _by_name(record: Record, words: str) -> _Asked:
    """Return who or what bears a name, else the agreement that is called so."""
    found = named(record, words)
    if len(found) == 1 or (found and _bears_whole(found[0], words) and not _bears_whole(found[1], words)):
        return _of_entity(found[0])
    if not found:
        titled = search(record, words, kinds=["agreement"]).hits
        if len(titled) == 1:
            return _Asked("agreement", str(titled[0].id), (str(titled[0].id),))
        if not titled:
            raise QueryError(
                f"the record knows nobody and nothing called {words}: two states, a name, an agreement's title, "
                "a topic's code or an id is asked for; rasad search finds words"
            )
        offered = ", ".join(str(hit.id) for hit in titled)
    else:
        offered = ", ".join(
            f"{' / '.join(dict.fromkeys(each.preferred_names().values()))} ({each.id})" for each in found[:5]
        )
    raise QueryError(f"several fit {words}: write more, or the id; {offered}")


def _bears_whole(entity: Entity, words: str) -> bool:
    return any(use.name.casefold() == words.casefold() for use in entity.names)


def _of_entity(entity: Entity) -> _Asked:
    key = entity.country if entity.kind == "country" and entity.country else entity.id
    return _Asked(entity.kind, key, (entity.id,), entity)


def _is_told_of(record: Record, key: str) -> bool:
    with record.connection() as connection:
        return (
            connection.execute(select(told_of.c.reading).where(told_of.c.about == key).limit(1)).first()
            is not None
        )


def _steps(record: Record, agreement: str) -> list[Kept]:
    """Return the entries that are steps of an agreement."""
    return entries_of_one(record, agreement)


def _dossier(record: Record, about: _Asked, told: Sequence[_Told], *, total: int, most: int) -> Dossier:
    """Count and order the entries of a dossier."""
    happened = [each for each in told if each.row.sort != "statement"]
    said = [each for each in told if each.row.sort == "statement" and _is_said_by(about, each)]
    people = Counter(who for each in told for who in dict.fromkeys(each.detail.who) if who not in about.ids)
    speakers = Counter(who for each in told if each.row.sort == "statement" for who in each.detail.who)
    outlets = Counter(row.outlet or "" for row in {each.row.reading: each.row for each in told}.values())
    languages = Counter(row.language for row in {each.row.reading: each.row for each in told}.values())
    days = sorted(each.row.day[:10] for each in told if each.row.day)
    agreements = _instruments(told)
    wanted = [*about.ids, *_most(people), *_most(speakers), *_most(outlets)]
    parties = [each for steps in agreements for each in steps[-1].detail.parties]
    names = name_all(record, [*wanted, *parties], states=True)
    entity = about.entity
    spelt = sorted(entity.names, key=lambda use: (-use.count, use.name)) if entity else ()
    return Dossier(
        subject=about.subject,
        who=tuple(names[each] for each in about.ids),
        spellings=tuple(dict.fromkeys(use.name for use in spelt)),
        offices=entity.tenures if entity else (),
        entries=total,
        looked_at=len(told),
        days=(days[0], days[-1]) if days else None,
        events=_counts(_kinds(happened), {}),
        speakers=_counts(speakers, names),
        people=_counts(people, names),
        topics=_counts(Counter(topic for each in told for topic in each.detail.topics), {}),
        outlets=_counts(outlets, names),
        languages=_counts(languages, {}),
        agreements=tuple(_instrument(steps, names) for steps in agreements),
        timeline=_latest(record, happened, most),
        statements=_latest(record, said, most),
    )


def _is_said_by(about: _Asked, told: _Told) -> bool:
    """Tell whether a statement belongs under what the subject said; of a relation, a topic or an agreement all do."""
    return about.subject != "person" or about.ids[0] in told.detail.who


def _kinds(told: Iterable[_Told]) -> Counter[str]:
    """Count events by kind, each once however many reports tell of it."""
    kinds = {each.row.id: each.detail.kind for each in told if each.row.sort == "event"}
    return Counter(kinds.values())


def _most(counted: Counter[str]) -> list[str]:
    return [code for code, _ in counted.most_common(_COUNTED) if code]


def _counts(counted: Counter[str], names: Mapping[str, Named]) -> tuple[Count, ...]:
    """Return what is told of most often."""
    ordered = sorted(counted.items(), key=lambda each: (-each[1], each[0]))
    return tuple(
        Count(code=code, number=number, named=names.get(code)) for code, number in ordered[:_COUNTED]
    )


def _instruments(told: Iterable[_Told]) -> list[list[_Told]]:
    """Return the steps of each agreement in order of days, the agreements that most reports tell of first."""
    grouped: dict[Any, list[_Told]] = {}
    for each in told:
        if each.row.sort == "agreement":
            grouped.setdefault(each.row.id, []).append(each)
    ordered = sorted(grouped.values(), key=len, reverse=True)[:_COUNTED]
    return [sorted(steps, key=lambda each: each.row.day or "~") for steps in ordered]


def _instrument(steps: Sequence[_Told], names: Mapping[str, Named]) -> Instrument:
    titles = dict.fromkeys(" ".join((each.detail.title or each.detail.words).split()) for each in steps)
    last = steps[-1]
    return Instrument(
        id=str(last.row.id),
        kind=last.detail.kind,
        titles=tuple(titles)[:_COUNTED],
        parties=tuple(names[each] for each in last.detail.parties),
        steps=tuple(dict.fromkeys((each.detail.status or "mentioned", each.row.day) for each in steps)),
    )


def _latest(record: Record, told: Iterable[_Told], most: int) -> tuple[Happening, ...]:
    """Return the latest happenings in order of days, those without a day only where there are no others."""
    grouped: dict[Any, list[_Told]] = {}
    for each in told:
        grouped.setdefault((each.row.id, each.detail.status) if each.row.id else each.row.number, []).append(
            each
        )
    ordered = sorted(grouped.values(), key=lambda group: max(_last_day(each.row.day) for each in group))
    shown = [each.row for group in ordered[-most:] for each in group] if most else []
    return happenings(record, shown)


def _last_day(day: str | None) -> str:
    """Return the last day that a value may mean, nothing where there is none."""
    return When.parse(day).last.isoformat() if day and "/" in day else day or ""

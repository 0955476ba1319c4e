"""What is known, at hand while reports are added: as the database has it, with what was joined to it since.

Reports of one day tell of the same people: each is fetched and unpacked once, and written once for many reports. A shelf
holds good until somebody else writes; `Record` counts the transactions to know.
"""

from collections.abc import Collection, Iterable, Mapping
from itertools import islice
from typing import Any, Final, TypeVar

from sqlalchemy import Connection

from rasad.entity import Entity
from rasad.event import Agreement, Event
from rasad.record import tables
from rasad.record.database import insert_rows, rows_among, update_rows
from rasad.record.profiles import Known, family, join, pack, unpack

_Found = TypeVar("_Found", Entity, Event, Agreement)
_CANDIDATES: Final = 64
"""So many candidates are looked at, those that share most keys, however many there are."""
_MOST: Final = 8_000
"""Of more than so many, the half that came first is put away: reports turn to other people with time."""
_MOST_KEYS: Final = 80_000


class Shelf:
    """Hold what is known, and the keys under which it is found, for one writer."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.transaction = 0
        """The number of the last transaction that this shelf has seen."""
        self._known: dict[str, Known] = {}
        self._keys: dict[str, set[str]] = {}
        self._found: dict[str, list[str]] = {}
        self._fresh: dict[str, list[str]] = {}
        self._made: dict[str, None] = {}
        self._changed: dict[str, None] = {}
        self._pairs: list[tuple[str, str]] = []

    def find(self, keys: Collection[str], kind: type[_Found]) -> list[_Found]:
        """Return what of a kind is found under some keys, those that share most keys first."""
        self._look_up([key for key in keys if key not in self._found])
        shared: dict[str, int] = {}
        for key in keys:
            for id_ in self._found[key]:
                shared[id_] = shared.get(id_, 0) + 1
        if not shared:
            return []
        likeliest = sorted(shared, key=lambda each: (-shared[each], each))[:_CANDIDATES]
        self._fetch(likeliest)
        profiles = (self._known[id_] for id_ in likeliest)
        return [profile for profile in profiles if isinstance(profile, kind)]

    def _look_up(self, keys: Collection[str]) -> None:
        """Bring to hand what is found under keys."""
        for key in keys:
            self._found[key] = self._fresh.pop(key, [])
        for key, id_ in rows_among(self.connection, "SELECT key, id FROM keys WHERE key IN", keys):
            self._found[key].append(id_)

    def _fetch(self, ids: Iterable[str]) -> None:
        """Bring to hand what is known under ids."""
        wanted = [id_ for id_ in ids if id_ not in self._known]
        asked = "SELECT id, family, profile FROM known WHERE id IN"
        for id_, of, profile in rows_among(self.connection, asked, wanted):
            self._known[id_] = unpack(profile, of)

    def put(self, shares: Mapping[str, Known], keys: Mapping[str, Collection[str]]) -> None:
        """Join what a report tells with what is known, and let it be found under keys."""
        self._fetch(shares)
        there = [id_ for id_ in shares if id_ in self._known]
        joined = {id_: join(self._known[id_], shares[id_]) for id_ in there}
        self._fetch_keys(there)
        for id_, share in shares.items():
            if id_ not in joined:
                self._made[id_] = None
            elif id_ not in self._made:
                self._changed[id_] = None
            self._known[id_] = joined.get(id_, share)
        for id_, told in keys.items():
            self._add_keys(id_, told)

    def _fetch_keys(self, ids: Iterable[str]) -> None:
        """Bring to hand the keys that what is known has."""
        wanted = [id_ for id_ in ids if id_ not in self._keys]
        for id_ in wanted:
            self._keys[id_] = set()
        for key, id_ in rows_among(self.connection, "SELECT key, id FROM keys WHERE id IN", wanted):
            self._keys[id_].add(key)

    def _add_keys(self, id_: str, keys: Collection[str]) -> None:
        there = self._keys.setdefault(id_, set())
        for key in keys:
            if key not in there:
                there.add(key)
                self._pairs.append((key, id_))
                found = self._found.get(key)
                if found is None:
                    found = self._fresh.setdefault(key, [])
                found.append(id_)

    def write(self) -> None:
        """Write what was joined since the last time."""
        made = [(id_, family(self._known[id_]), pack(self._known[id_])) for id_ in self._made]
        insert_rows(self.connection, tables.known, made)
        changed = [(pack(self._known[id_]), id_) for id_ in self._changed]
        update_rows(self.connection, "UPDATE known SET profile = {} WHERE id = {}", changed)
        insert_rows(self.connection, tables.keys, sorted(self._pairs))
        for each in (self._made, self._changed, self._fresh, self._pairs):
            each.clear()
        _put_away(self._known, _MOST)
        _put_away(self._keys, _MOST)
        _put_away(self._found, _MOST_KEYS)

    def empty(self) -> None:
        """Forget all that is at hand; what was joined has to be written before."""
        for each in (self._known, self._keys, self._found, self._fresh):
            each.clear()


def _put_away(at_hand: dict[str, Any], most: int) -> None:
    """Take the half that came first out of what is too much."""
    if len(at_hand) > most:
        for each in list(islice(at_hand, len(at_hand) // 2)):
            del at_hand[each]

"""What is known, at hand while reports are added: as the database has it, with what was joined to it since.

Reports of one day tell of the same people: each is fetched and unpacked once, and written once for many reports. A shelf
holds good until somebody else writes; `Record` counts the transactions to know.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import islice
from typing import Any, Final, NamedTuple, TypeVar

from sqlalchemy import Connection, Table

from rasad.entity import Entity
from rasad.event import Agreement, Event
from rasad.record.database import rows_among, update_rows
from rasad.record.profiles import Known, family, join, pack, unpack
from rasad.spelling import parse_name, part_keys

_Held = TypeVar("_Held")
_Found = TypeVar("_Found", Entity, Event, Agreement)
_CANDIDATES: Final = 64
"""So many candidates are looked at, those that share most keys, however many there are."""
_FEW: Final = 8
"""What is found under a key together with more is fetched when it is asked for: it may not be among the likeliest."""
_MOST: Final = 8_000
"""Of more than so many, the half that came first is put away: reports turn to other people with time."""
_MOST_KEYS: Final = 80_000


class Changes(NamedTuple):
    """Hold rows of what is known that are to be written, made or changed, and of the keys that are new."""

    known: Sequence[tuple[str, str, bytes, str]]
    keys: Sequence[tuple[str, str]]


class Shelf:
    """Hold what is known, and the keys under which it is found, for one writer."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.transaction = 0
        """The number of the last transaction that this shelf has seen."""
        self.numbers: dict[Table, int] = {}
        """The next number of each table that was asked for."""
        self._known: dict[str, Known] = {}
        self._keys: dict[str, set[str]] = {}
        self._found: dict[str, list[str]] = {}
        self._fresh: dict[str, list[str]] = {}
        self._handed: dict[str, list[str]] = {}
        self._given: dict[tuple[str, frozenset[str], tuple[str, ...]], None] = {}
        self._made: dict[str, None] = {}
        self._changed: dict[str, None] = {}
        self._pairs: list[tuple[str, str]] = []

    def prepare(self, keys: Collection[str]) -> None:
        """Bring to hand what is found under keys, all at once."""
        found = self._found
        ids: set[str] = set()
        for key in self._look_up(keys):
            if len(told := found[key]) <= _FEW:
                ids.update(told)
        self._fetch(ids)

    def find(self, keys: Collection[str], kind: type[_Found]) -> list[_Found]:
        """Return what of a kind is found under some keys, those that share most keys first."""
        at_hand = self._found
        try:
            found = [ids for key in keys if (ids := at_hand[key])]
        except KeyError:
            self._look_up(keys)
            found = [ids for key in keys if (ids := at_hand[key])]
        if not found:
            return []
        likeliest = found[0]
        if len(likeliest) > 1 or found.count(likeliest) < len(found):
            likeliest = _likeliest(found)
        known = self._known
        try:
            profiles = [known[id_] for id_ in likeliest]
        except KeyError:
            self._fetch(likeliest)
            profiles = [known[id_] for id_ in likeliest]
        return [profile for profile in profiles if isinstance(profile, kind)]

    def _look_up(self, keys: Collection[str]) -> Sequence[str]:
        """Bring to hand what is found under keys; return those under which it was not at hand."""
        at_hand, fresh, handed = self._found, self._fresh, self._handed
        wanted = [key for key in keys if key not in at_hand]
        if wanted:
            for key in wanted:
                at_hand[key] = fresh.pop(key, [])
            for key, id_ in rows_among(self.connection, "SELECT key, id FROM keys WHERE key IN", wanted):
                at_hand[key].append(id_)
            # What is being written may be in the database already, or not yet.
            if handed:
                for key in handed.keys() & wanted:
                    at_hand[key] = list(dict.fromkeys((*at_hand[key], *handed[key])))
        return wanted

    def _fetch(self, ids: Iterable[str]) -> None:
        """Bring to hand what is known under ids."""
        known = self._known
        wanted = [id_ for id_ in ids if id_ not in known]
        if not wanted:
            return
        asked = "SELECT id, family, profile, keys FROM known WHERE id IN"
        for id_, of, profile, keys in rows_among(self.connection, asked, wanted):
            known[id_] = unpack(profile, of)
            self._keys[id_] = set(keys.split("\n")) if keys else set()

    def put(self, shares: Mapping[str, Known], keys: Mapping[str, frozenset[str]]) -> None:
        """Join what a report tells with what is known, and let it be found under keys, and named ones by their names."""
        self._fetch(shares)
        known, made, changed, given = self._known, self._made, self._changed, self._given
        for id_, share in shares.items():
            before = known.get(id_)
            if before is None:
                made[id_] = None
                known[id_] = share
                continue
            if id_ not in made:
                changed[id_] = None
            known[id_] = join(before, share)
        for id_, told in keys.items():
            told_of = shares.get(id_)
            called = tuple([use.name for use in told_of.names]) if isinstance(told_of, Entity) else ()
            if (id_, told, called) not in given:
                given[id_, told, called] = None
                self._add_keys(id_, told.union(*map(name_keys, called)))

    def _add_keys(self, id_: str, keys: frozenset[str]) -> None:
        there = self._keys.setdefault(id_, set())
        for each in keys - there:
            # A line each they are kept in: no word of a name has a line break, but a code that was imported may.
            key = each.replace("\n", " ")
            if key in there:
                continue
            there.add(key)
            self._pairs.append((key, id_))
            found = self._found.get(key)
            if found is None:
                found = self._fresh.setdefault(key, [])
            found.append(id_)

    def hand_over(self) -> Changes:
        """Give what was joined since the last time, to be written; what was given then has been written by now.

        It stays at hand while it is written, and what is found under its keys is known meanwhile.
        """
        known, keys = self._known, self._keys
        changed = [*self._made, *self._changed]
        rows = [(id_, family(known[id_]), pack(known[id_]), told_keys(keys.get(id_, ()))) for id_ in changed]
        changes = Changes(rows, sorted(self._pairs))
        self._handed = {}
        for key, id_ in self._pairs:
            self._handed.setdefault(key, []).append(id_)
        for id_ in _put_away(known, _MOST, but=frozenset(changed)):
            keys.pop(id_, None)
        _put_away(self._found, _MOST_KEYS, but=self._handed.keys())
        _put_away(self._given, _MOST, but=frozenset())
        self._made, self._changed, self._fresh, self._pairs = {}, {}, {}, []
        return changes

    def empty(self) -> None:
        """Forget all that is at hand; what was joined has to be written before."""
        for each in (
            self._known,
            self._keys,
            self._found,
            self._fresh,
            self._handed,
            self._given,
            self.numbers,
        ):
            each.clear()


def name_keys(name: str) -> Sequence[str]:
    """Return the keys under which something named is looked up, in any spelling."""
    return tuple(f"name {key}" for key in part_keys(parse_name(name)))


def _likeliest(found: Sequence[Sequence[str]]) -> list[str]:
    """Return the ids that stand under most keys, the first of the alphabet where as many do."""
    shared: dict[str, int] = {}
    for ids in found:
        for id_ in ids:
            shared[id_] = shared.get(id_, 0) + 1
    if len(shared) == 1:
        return list(shared)
    return sorted(sorted(shared), key=shared.__getitem__, reverse=True)[:_CANDIDATES]


def told_keys(keys: Iterable[str]) -> str:
    """Return keys as they are kept beside what has them."""
    return "\n".join(sorted(keys))


def forget_keys(connection: Connection, ids: Iterable[str]) -> None:
    """Let what is known be found under no key any more."""
    asked = "SELECT id, keys FROM known WHERE id IN"
    pairs = [(key, id_) for id_, keys in rows_among(connection, asked, list(ids)) for key in keys.split("\n")]
    update_rows(connection, "DELETE FROM keys WHERE key = {} AND id = {}", pairs)


def _put_away(at_hand: dict[_Held, Any], most: int, *, but: Collection[_Held]) -> list[_Held]:
    """Take the half that came first out of what is too much, `but` what has to stay; return what was taken."""
    first = islice(at_hand, len(at_hand) // 2) if len(at_hand) > most else ()
    taken = [each for each in first if each not in but]
    for each in taken:
        del at_hand[each]
    return taken

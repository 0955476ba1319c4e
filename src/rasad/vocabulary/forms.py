"""Hold a language's forms, folded, packed by their first word until a text has that word."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple, TypeVar, overload

import msgspec

from rasad.vocabulary.schema import Country, Cue, Named, Row, Step, Trigger

Default = TypeVar("Default")


class Entry(NamedTuple):
    """Say of which row and subject a form is."""

    subject: str
    row: Row
    weak: bool

    @property
    def proper(self) -> bool:
        """Tell whether the form is a name, which takes no article."""
        return isinstance(self.row, Named) or (isinstance(self.row, Country) and self.subject != "demonyms")

    @property
    def finite(self) -> bool:
        """Tell whether the form is a finite verb, which takes no preposition and no article."""
        row = self.row
        return (isinstance(row, Cue | Trigger) and row.part == "verb") or (
            isinstance(row, Step) and bool(row.present)
        )


class Entered(msgspec.Struct, frozen=True, array_like=True):
    """Keep an entry packed: its subject, the file and number of its row, whether the form is weak."""

    subject: str
    file: str
    row: int
    weak: bool


class Beginning(msgspec.Struct, frozen=True, array_like=True):
    """Keep packed what begins with one word: the number of its own entries, -1 for none, and longer forms by second word."""

    alone: int
    longer: dict[str, bytes]


class Continued(msgspec.Struct, frozen=True, array_like=True):
    """Keep packed the forms that begin with the same two words, each with the number of its entries.

    `lengths` tells how many words they may have, longest first: ابراز begins some thousand forms, with امیدواری a few.
    """

    lengths: tuple[int, ...]
    forms: dict[str, int]


class Longer(NamedTuple):
    """Give the forms that begin with the same two words, with their entries, and how many words they may have."""

    lengths: tuple[int, ...]
    forms: Mapping[str, tuple[Entry, ...]]


class Begun:
    """Give what begins with one word: its own entries, and longer forms by second word, unpacked when one is met."""

    __slots__ = ("_entries", "_met", "alone", "longer")

    def __init__(self, packed: bytes, entries: "Entries") -> None:
        """Unpack what begins with a word."""
        beginning = _BEGINNING.decode(packed)
        self.alone = () if beginning.alone < 0 else entries[beginning.alone]
        self.longer = beginning.longer
        self._entries = entries
        self._met: dict[str, Longer] = {}

    def continued(self, second: str) -> Longer:
        """Return the forms that go on with a word; KeyError where none do."""
        if second not in self._met:
            packed = _CONTINUED.decode(self.longer[second])
            forms = {form: self._entries[number] for form, number in packed.forms.items()}
            self._met[second] = Longer(packed.lengths, forms)
        return self._met[second]


_BEGINNING: Final = msgspec.msgpack.Decoder(Beginning)
_CONTINUED: Final = msgspec.msgpack.Decoder(Continued)
_ENTERED: Final = msgspec.msgpack.Decoder(tuple[Entered, ...])


class Entries(dict[int, tuple[Entry, ...]]):
    """Hold by number the entries that forms share, each made when it is first asked for."""

    def __init__(self, entered: Sequence[bytes], rows: Mapping[tuple[str, int], Row]) -> None:
        """Take the packed entries by number, and rows by file and number."""
        super().__init__()
        self._entered, self._rows = entered, rows

    def __missing__(self, number: int) -> tuple[Entry, ...]:
        found = _ENTERED.decode(self._entered[number])
        made = tuple(Entry(each.subject, self._rows[each.file, each.row], each.weak) for each in found)
        self[number] = made
        return made


class Forms(Mapping[str, Sequence[Entry]]):
    """Give the entries of each form, its words joined by spaces; what a text does not ask for stays packed.

    A text has a few of the hundred thousand forms. `followers` gives by first word what begins with it, packed.
    """

    def __init__(self, followers: Mapping[str, bytes], entries: Entries) -> None:
        """Take the packed forms by first word, and the entries that they give by number."""
        self.followers = followers
        self._entries = entries
        self._begun: dict[str, Begun] = {}

    def begun(self, first: str) -> Begun:
        """Return what begins with a word; KeyError where nothing does."""
        if first not in self._begun:
            self._begun[first] = Begun(self.followers[first], self._entries)
        return self._begun[first]

    def __getitem__(self, form: str) -> Sequence[Entry]:
        found = self.get(form)
        if found is None:
            raise KeyError(form)
        return found

    @overload
    def get(self, form: str, /) -> Sequence[Entry] | None: ...
    @overload
    def get(self, form: str, default: Sequence[Entry] | Default, /) -> Sequence[Entry] | Default: ...
    def get(self, form: str, default: object = None, /) -> object:
        """Return the entries of a form, or the default where it is none."""
        first, _, rest = form.partition(" ")
        if first not in self.followers:
            return default
        begun = self.begun(first)
        if not rest:
            return begun.alone or default
        second = rest.partition(" ")[0]
        return begun.continued(second).forms.get(form, default) if second in begun.longer else default

    def __contains__(self, form: object) -> bool:
        return self.get(str(form)) is not None

    def __iter__(self) -> Iterator[str]:
        for first in self.followers:
            begun = self.begun(first)
            if begun.alone:
                yield first
            for second in begun.longer:
                yield from begun.continued(second).forms

    def __len__(self) -> int:
        return sum(1 for _ in self)

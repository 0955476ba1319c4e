"""Who stands on which side of a word that tells an event."""

from msgspec import Struct

from rasad.extract.cast import Placed

COMPANY = frozenset({"with", "between"})
"""What a preposition of company means beside an event."""

PREDICATE = frozenset({"light", "held", "denied", "passive", "now", "past"})
"""What a Persian verb means that carries an event's noun."""

REACH = 40
"""Words on one side of a trigger that may belong to its clause."""

LIST_REACH = 100
"""Words behind a reception that may belong to the list of those who welcome, with their offices."""


class Sides(Struct, kw_only=True):
    """Gather the mentions around one trigger by where they stand, and what else its clause shows.

    `has_company` says that a preposition of company stands there, whoever follows it; `both` that the
    text speaks of the two sides without names (الوزيران, دو وزیر); `finite` that a verb carries the
    noun (دیدار کرد); `open` that words which are no name stand between a noun and what follows it, so
    that it is somebody else's: سفر هیئت پارلمانی به تهران. `inferred` says that the subject was taken
    from another sentence.
    """

    first: int
    end: int
    subject: list[Placed] = []
    of: list[Placed] = []
    company: list[Placed] = []
    source: list[Placed] = []
    patron: list[Placed] = []
    host: list[Placed] = []
    has_company: bool = False
    finite: bool = False
    passive: bool = False
    own: bool = False
    both: bool = False
    between: bool = False
    open: bool = False
    inferred: bool = False
    apart: int | None = None

    def all(self) -> list[Placed]:
        """Return all who take part, subject first."""
        return [*self.subject, *self.of, *self.company, *self.source]

    @property
    def number(self) -> int:
        """Return how many different figures take part."""
        return len({mention.figure for mention in self.all()})

    @property
    def met_apart(self) -> tuple[int, ...]:
        """Return the figures that are met in meetings of their own."""
        return tuple(m.figure for m in self.of + self.company if self.apart and m.first > self.apart)

    @property
    def is_seated(self) -> bool:
        """Tell whether two or more are told of as meeting one another."""
        return self.between and len({mention.figure for mention in self.company}) > 1

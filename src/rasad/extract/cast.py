"""The cast of a report while it is read: who is mentioned where, in word numbers."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from rasad.extract.found import Found
from rasad.reading import Form, Kind


class RolePhrase(Found, frozen=True):
    """Say that words `first` up to `end` name an office (`وزیر خارجه عراق`, `الرئيس السابق`).

    `of` is the ISO code of the state or region, or the id of an organisation, where the phrase or the
    text tells it; `said` tells whether the phrase itself does. `former` and `acting` are its modifiers.
    """

    first: int
    end: int
    office: str
    of: str | None
    said: bool
    former: bool = False
    acting: bool = False


class Placed(Found, frozen=True):
    """Say that words `first` up to `end` mention the figure numbered `figure`."""

    first: int
    end: int
    form: Form
    figure: int


class Figure(msgspec.Struct, kw_only=True):
    """Gather what a report tells of one person, organisation, place, country or project.

    `number` is its place in the cast. `known` is the id of its vocabulary row. `names` are preferred
    names by language tag. `offices` are the role phrases that say which offices it holds or held.
    Grows while the cast is built; afterwards nobody changes it.
    """

    number: int
    kind: Kind
    names: dict[str, str]
    offices: list[RolePhrase]
    known: str | None = None
    country: str | None = None
    wikidata: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Hold all figures of a report and, in order, every place where one is mentioned.

    No two places overlap, but a role phrase may hold the name of the state that it is `of`; such
    inner mentions of countries and organisations stand in `placed` too, after the one that holds them,
    but not in `outer`.
    """

    figures: Sequence[Figure]
    placed: Sequence[Placed]
    firsts: Sequence[int]
    outer: Sequence[Placed]

    def between(self, first: int, end: int) -> Sequence[Placed]:
        """Return the mentions that begin at word `first` or later, before word `end`."""
        return self.placed[bisect_left(self.firsts, first) : bisect_left(self.firsts, end)]

    def kind(self, placed: Placed) -> Kind:
        """Return what sort of figure a mention is of."""
        return self.figures[placed.figure].kind


def make_cast(figures: Sequence[Figure], placed: Sequence[Placed]) -> Cast:
    """Return the cast with its mentions in order, longer ones before those inside them."""
    ordered = sorted(placed, key=lambda mention: (mention.first, -mention.end))
    return Cast(
        figures=tuple(figures),
        placed=tuple(ordered),
        firsts=[mention.first for mention in ordered],
        outer=outermost(ordered),
    )


def outermost(mentions: Sequence[Placed]) -> list[Placed]:
    """Return the mentions that no earlier one holds."""
    found, reached = [], 0
    for mention in mentions:
        if mention.first >= reached:
            found.append(mention)
            reached = mention.end
    return found

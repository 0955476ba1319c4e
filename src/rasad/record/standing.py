"""Work out who is who: what rules made one, as far as no person says otherwise, and what persons made one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from rasad.judgement import Decision, made_id


class Ruled(NamedTuple):
    """Say which id rules gave to an address; `order` is that in which the documents came in."""

    id: str
    order: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Give what holds once persons were heard: ids of addresses judged, and ids that stand for others.

    `moved` leads from an id that rules gave to the one that now stands for it; `barred` gives the ids
    that an address must not have.
    """

    ids: Mapping[str, str] = field(default_factory=dict)
    moved: Mapping[str, str] = field(default_factory=dict)
    barred: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def id_of(self, address: str, ruled: str) -> str:
        """Return the id of an address to which rules gave an id."""
        return self.ids.get(address) or self.moved.get(ruled, ruled)


class Circles:
    """Group what persons judged to be the same, directly or by way of others."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._above: dict[str, str] = {}
        self._apart: dict[str, dict[str, Decision]] = {}
        told = list(decisions)
        for decision in told:
            self._above.setdefault(decision.one, decision.one)
            self._above.setdefault(decision.other, decision.other)
            if decision.verdict == "same":
                self._above[self.circle(decision.one)] = self.circle(decision.other)
        for decision in told:
            one, other = self.circle(decision.one), self.circle(decision.other)
            if decision.verdict != "same" and one != other:
                self._hold_apart(one, other, decision)
                self._hold_apart(other, one, decision)

    def _hold_apart(self, one: str, other: str, decision: Decision) -> None:
        """Note a decision; that two are different goes before that nobody can tell."""
        before = self._apart.setdefault(one, {}).setdefault(other, decision)
        if before.verdict == "unsure":
            self._apart[one][other] = decision

    def circle(self, node: str) -> str:
        """Return what stands for the circle of an address or id."""
        while (above := self._above.get(node, node)) != node:
            node = above
        return node

    def members(self) -> dict[str, list[str]]:
        """Return all circles with their members, in the order of their spelling."""
        found: dict[str, list[str]] = {}
        for node in sorted(self._above):
            found.setdefault(self.circle(node), []).append(node)
        return found

    def between(self, one: str, other: str) -> Decision | None:
        """Return the decision that holds two circles apart, or None."""
        return self._apart.get(self.circle(one), {}).get(self.circle(other))

    def rivals(self, circle: str) -> Iterable[str]:
        """Return the circles that are held apart from one."""
        return self._apart.get(circle, ())


def in_force(decisions: Sequence[Decision]) -> list[Decision]:
    """Return the decisions that hold: not taken back, and of those on the same two sides the latest."""
    undone: set[int] = set()
    for decision in sorted(decisions, key=lambda each: -each.number):
        if decision.undoes is not None and decision.number not in undone:
            undone.add(decision.undoes)
    latest: dict[frozenset[str], Decision] = {}
    for decision in sorted(decisions, key=lambda each: each.number):
        if decision.undoes is None and decision.number not in undone:
            latest[frozenset({decision.one, decision.other})] = decision
    return sorted(latest.values(), key=lambda each: each.number)


def outranking(decisions: Iterable[Decision]) -> list[Decision]:
    """Return the decisions without those by which rules join what persons hold apart, directly or in a chain."""
    told = list(decisions)
    apart = [each for each in told if each.verdict != "same"]
    together = Circles(each for each in told if each.verdict == "same")
    if all(together.circle(each.one) != together.circle(each.other) for each in apart):
        return told
    kept = [each for each in told if not each.by_rules]
    for joined in [each for each in told if each.by_rules]:
        if Circles(kept).between(joined.one, joined.other) is None:
            kept.append(joined)
    return sorted(kept, key=lambda each: each.number)


def chain(decisions: Sequence[Decision], one: str, other: str) -> list[Decision]:
    """Return decisions by which two sides are the same, each leading on from the one before; or none."""
    ways: dict[str, list[Decision]] = {one: []}
    front = [one]
    while front and other not in ways:
        here = front.pop(0)
        for decision in decisions:
            if decision.verdict == "same" and here in {decision.one, decision.other}:
                there = decision.other if decision.one == here else decision.one
                if there not in ways:
                    ways[there] = [*ways[here], decision]
                    front.append(there)
    return ways.get(other, [])


def resolve(
    decisions: Sequence[Decision], ruled: Mapping[str, Ruled], founders: Mapping[str, str]
) -> Standing:
    """Return what holds where decisions in force meet what rules said of the addresses in them.

    `founders` leads from each id that rules gave to the address whose words it stands for, or, for an id of the
    vocabulary, to itself: an id goes where these go. Where rules put two into one that a person holds
    apart, the one told of first stays.
    """
    circles = Circles(decisions)
    homes: dict[str, list[str]] = {}
    for id_, founder in founders.items():
        homes.setdefault(circles.circle(founder), []).append(id_)
    ranked = sorted(circles.members().values(), key=lambda nodes: _rank(nodes, circles, homes, ruled))
    ids: dict[str, str] = {}
    moved: dict[str, str] = {}
    held: dict[str, str] = {}  # circles and their ids
    for nodes in ranked:
        circle = circles.circle(nodes[0])
        told = sorted((node for node in nodes if node in ruled), key=lambda node: ruled[node].order)
        own = _own(nodes, homes.get(circle, ()), founders, ruled)
        wanted = [*own, *(moved.get(ruled[node].id, ruled[node].id) for node in told)]
        rivals = {held[each] for each in circles.rivals(circle) if each in held}
        chosen = next((each for each in wanted if each not in rivals), None)
        if chosen is None and told:
            chosen = made_id(ruled[told[0]].id, told[0])
        if chosen is not None:
            held[circle] = chosen
            ids |= dict.fromkeys(nodes, chosen)
            moved |= dict.fromkeys(own, chosen)
    barred = {
        node: frozenset(held[each] for each in circles.rivals(circle) if each in held)
        for circle, nodes in circles.members().items()
        for node in nodes
    }
    return Standing(ids=ids, moved=moved, barred={node: each for node, each in barred.items() if each})


_LAST = (1 << 62, 0)


def _rank(
    nodes: Sequence[str],
    circles: Circles,
    homes: Mapping[str, Sequence[str]],
    ruled: Mapping[str, Ruled],
) -> tuple[bool, tuple[int, int], str]:
    """Return what orders circles: those that an id stands for first, then by who was told of first."""
    first = min((ruled[node].order for node in nodes if node in ruled), default=_LAST)
    return not homes.get(circles.circle(nodes[0])), first, nodes[0]


def _own(
    nodes: Sequence[str], homes: Sequence[str], founders: Mapping[str, str], ruled: Mapping[str, Ruled]
) -> list[str]:
    """Return the ids that stand for a circle: the vocabulary's first, then the one told of first."""
    given = [node for node in nodes if "/" not in node]

    def order(id_: str) -> tuple[bool, tuple[int, int], str]:
        founder = ruled.get(founders[id_])
        return id_ not in given, founder.order if founder else _LAST, id_

    return [*sorted(given), *(each for each in sorted(homes, key=order) if each not in given)]

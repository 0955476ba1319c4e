"""Who is meant by an office without a name, and whose name only says to whom somebody else belongs."""

from collections import defaultdict
from collections.abc import Mapping

from rasad.extract.cast import Cast, Placed
from rasad.extract.events.marks import Mark
from rasad.text import Text

_OF_ANOTHER = frozenset({"adviser", "special_envoy", "spokesperson", "official", "negotiator"})
"""Offices that are held under somebody: مستشار ترامب, نماینده پوتین."""


def find_holders(cast: Cast) -> dict[int, int]:
    """Return, for each person told by an office alone, the one person named with that office of that state."""
    named: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    people = [figure for figure in cast.figures if figure.kind == "person"]
    for figure in people:
        for role in figure.offices:
            if figure.names and role.of is not None and not role.former:
                named[role.office, role.of].add(figure.number)
    found: dict[int, int] = {}
    for figure in people:
        if figure.names or len({(role.office, role.of) for role in figure.offices}) != 1:
            continue
        role = figure.offices[0]
        same = named.get((role.office, role.of or ""), set())
        known = {number for number in same if cast.figures[number].known}
        same = known if len(same) > 1 else same
        if len(same) == 1 and not role.former:
            found[figure.number] = next(iter(same))
    return found


def is_somebodys(text: Text, cast: Cast, marks: Mapping[int, Mark], mention: Placed) -> bool:
    """Tell whether a name only says whose somebody is: نجل الرئيس, مشاور سابق باراک اوباما."""
    if mention.form != "name":
        return False
    for word in (mention.first - 1, mention.first - 2):
        mark = marks.get(word)
        if mark and mark.meaning == "whose" and word >= text.sentences[text.sentence_of[mention.first]].first:
            return True
    before = [m for m in cast.between(mention.first - 8, mention.first) if m.end == mention.first]
    return any(
        m.form == "role"
        and m.figure != mention.figure
        and any(role.office in _OF_ANOTHER for role in cast.figures[m.figure].offices)
        for m in before
    )

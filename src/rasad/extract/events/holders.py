"""Who is meant by an office without a name, and whose name only says to whom somebody else belongs."""

from collections import defaultdict
from collections.abc import Mapping
from typing import TypeAlias

from rasad.extract.cast import Cast, Placed
from rasad.extract.events.marks import Mark
from rasad.text import Text

_OF_ANOTHER = frozenset({"adviser", "special_envoy", "spokesperson", "official", "negotiator"})
"""Offices that are held under somebody: مستشار ترامب, نماینده پوتین."""


Lists: TypeAlias = Mapping[str, frozenset[str]]
"""The word lists of a language, by name."""


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


def is_somebodys(
    text: Text,
    cast: Cast,
    marks: Mapping[int, Mark],
    mention: Placed,
    titles: Mapping[int, int],
    *,
    lists: Lists,
) -> bool:
    """Tell whether a name only says whose somebody or something is: نجل الرئيس, مشاور سابق باراک اوباما.

    `titles` begin honorifics, `lists` are the word lists of the language.
    """
    first, end, form, figure = mention.first, mention.end, mention.form, mention.figure
    before = [m for m in cast.between(first - 8, first) if m.end == first]
    own = next((m for m in before if m.form == "role" and m.figure == figure), None) if before else None
    if own:
        first = own.first  # كبار مساعدي الزعيم فلان: neither the office nor the name
    while first - 1 in titles:
        first -= 1  # سالگرد شهادت سید فلان
    for word in (first - 1, first - 2):
        mark = marks.get(word)
        if mark and mark.meaning == "whose" and mark.end >= first and word >= _begin(text, mention):
            # بیانات X در دیدار با Y
            return text.words[word] not in lists["spoken_papers"] or text.word(end) != "در"
    if own and form == "name" and _is_leaders(text, marks, own, lists):
        return True
    if form != "name":
        return _is_leaders(text, marks, mention, lists)
    return bool(before) and any(
        m.form == "role"
        and m.figure != figure
        and any(role.office in _OF_ANOTHER for role in cast.figures[m.figure].offices)
        for m in before
    )


def _begin(text: Text, mention: Placed) -> int:
    """Return where the sentence of a mention begins."""
    return text.sentences[text.sentence_of[mention.first]].first


def _is_leaders(text: Text, marks: Mapping[int, Mark], role: Placed, lists: Lists) -> bool:
    """Tell whether an office is held under a leader, whose name may follow: مبعوث الرئيس التركي فلان."""
    if role.first not in marks or marks[role.first].meaning != "whose":
        return False
    return not lists["leaders"].isdisjoint(text.words[role.first + 1 : role.end])

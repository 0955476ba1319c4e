"""Who summons an envoy in an Arabic report: the state or its ministry, or an official by name."""

from collections.abc import Sequence
from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.state_sides import subject_states
from rasad.extract.events.telling import Telling

_GAP: Final = 3  # words between the verb and the official who summons


def find_summoners(telling: Telling, summoned: Sequence[Placed]) -> list[Placed]:
    """Return who does the summoning: استدعت موسكو السفير, استدعت وزارة الخارجية النرويجية السفير."""
    if telling.setting.verbs_last or telling.row.part != "verb":
        return []
    envoys = {mention.figure for mention in summoned}
    near = [
        m
        for m in telling.sides.subject
        if m.figure not in envoys and 0 <= m.first - telling.match.end <= _GAP
    ]
    return near or subject_states(telling.setting, telling.match)

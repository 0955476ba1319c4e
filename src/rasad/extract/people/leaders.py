"""Whom an adviser, an assistant or an envoy serves: an office, a body, a state."""

from collections.abc import Callable

from rasad.extract.people.bodies import read_body
from rasad.extract.people.fields import over_field
from rasad.extract.people.ground import Ground
from rasad.extract.people.offices import Parts, Role, read_state

_WHOLE = frozenset({"presidency", "premiership"})


def with_leader(ground: Ground, parts: Parts, read_role: Callable[[Ground, int], Role | None]) -> bool:
    """Read whom an office serves (`مشاور سیاسی نخست‌وزیر عراق`); return whether the words do not tell it.

    In Persian a body will do (`مشاور کنگره آمریکا`) and a field may stand between (`مشاور دیپلماتیک رئیس امارات`);
    `رئیس دفتر` of what is no person is the head of an office.
    """
    start = parts.end
    if not ground.arabic and start not in ground.offices:
        start = over_field(ground, start) or start
    inner = read_role(ground, start) if start in ground.offices else None
    if inner is not None:
        parts.end, parts.of, parts.how = inner.end, inner.of, inner.how
        return False
    if ground.arabic or not _with_body(ground, parts, start):
        read_state(ground, parts)
    return not parts.how


def _with_body(ground: Ground, parts: Parts, start: int) -> bool:
    """Take the body that an office serves, if one is named."""
    body, state = read_body(ground, start), ground.states.get(start)
    room = read_body(ground, parts.end - 1) if parts.end - 1 in ground.bodies else None
    if room is not None and room.end > parts.end and (body is None or body.kind not in _WHOLE):
        parts.office, body = "head_of_organisation", room if body is None else body
    if body is None or (state is not None and state.end >= body.end):
        return False
    parts.end, parts.national, parts.free = body.end, body.national and not body.known, not body.national
    if body.of in {"home", "same"}:
        parts.how = body.of
    elif body.of and body.national:
        parts.of, parts.how = body.of, "organisation"
    elif body.known or body.several:
        parts.how = "organisation"
    if not parts.how:
        read_state(ground, parts)
    return True

"""Whom an adviser, an assistant or an envoy serves: an office, a body, a state."""

from collections.abc import Callable

from rasad.extract.people.bodies import read_body
from rasad.extract.people.fields import over_field
from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import begins_name
from rasad.extract.people.offices import SENT, Parts, Role, read_state
from rasad.extract.people.reach import find_reach
from rasad.vocabulary.schema import Named

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
        parts.end = parts.end if is_leaders(ground, parts.first, inner) else inner.end
        parts.of, parts.how = inner.of, inner.how
        return False
    office = ground.offices.get(parts.first)
    whole = ground.arabic and office is not None and office.end > parts.first + 1  # المستشار بالديوان الملكي
    if ground.arabic or not _with_body(ground, parts, start):
        read_state(ground, parts)
    return not parts.how and not whole


def _with_body(ground: Ground, parts: Parts, start: int) -> bool:
    """Take the body that an office serves, if one is named."""
    body, state = read_body(ground, start), ground.states.get(start)
    room = read_body(ground, parts.end - 1) if parts.end - 1 in ground.bodies else None
    whole = {found.kind for found in (body, room) if found is not None} & _WHOLE
    if whole and body is None:
        body = room  # رئیس دفتر ریاست جمهوری serves the president
    elif room is not None and room.end > parts.end and not whole:
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


def take_leader(ground: Ground, role: Role, read_role: Callable[[Ground, int], Role | None]) -> Role:
    """Take in the office that a role of Arabic serves: `رئيس الشؤون الخاصة لسمو ولي العهد`, `مبعوث الرئيس الروسي`."""
    if not ground.arabic:
        return role
    rooms = ground.lists["rooms"]
    chamber = ground.words[role.end - 1] in rooms
    title = ground.honorifics.get(role.end)
    start = title.end if title and (title.prefix in {"ل", "لل"} or chamber) else role.end
    match = ground.offices.get(start)
    if match is None or (
        start == role.end and match.prefix not in {"ل", "لل"} and role.office not in SENT and not chamber
    ):
        return role
    inner = read_role(ground, start) if not match.prefix.startswith("و") else None
    if inner is None or (role.weak and inner.said and not chamber):
        return role  # مدير الحملة الانتخابية للرئيس الأميركي دونالد ترامب
    if not chamber and is_leaders(ground, role.first, inner):
        general = role.general and not inner.of
        return role._replace(of=role.of or inner.of, how=role.how or inner.how, general=general)
    parts = Parts(role.first, inner.end, "official" if chamber else role.office, role.of or inner.of)
    parts.how = role.how if role.of else inner.how
    parts.free, parts.national = False, True
    if role.former:
        parts.changes.add("former")
    return parts.role(max(inner.end, inner.reach, find_reach(ground, parts)))


def is_leaders(ground: Ground, first: int, leader: Role) -> bool:
    """Tell whether the name right after two offices is the leader's, not whose who serves.

    So it is behind ل where the leader's state is not told (المستشار الخاص للرئيس فلاديمير بوتين) or where one of
    several serves (مستشار للرئيس الإيراني حسن روحاني), and where it is a surname alone (مستشار الرئيس ترامب).
    """
    after = leader.end
    if not ground.arabic:
        return False
    if ground.words[first] in ground.lists["unnamed_speakers"]:
        return begins_name(ground, after)  # متحدث باسم رئيس كوريا الجنوبية مون
    if _is_known_leader(ground, after + (ground.at(after) in {"،", ","}), leader):
        return True
    if not ground.words[leader.first].startswith("لل"):
        return not leader.said and after in ground.surnames
    if not (after in ground.people or after in ground.surnames or ground.at(after) in ground.given):
        return False
    definite = any(word.startswith("ال") for word in ground.words[first : leader.first])
    return not leader.said or not definite


def _is_known_leader(ground: Ground, word: int, leader: Role) -> bool:
    """Tell whether somebody known to have held a leader's office is named at a word: مستشار الرئيس الأميركي، دونالد ترامب."""
    match = ground.people.get(word)
    if match is None or not isinstance(match.row, Named):
        return False
    return any(held.office == leader.office and held.of == leader.of for held in match.row.held)

"""Offices of Arabic that mean nobody in particular: a post that somebody may come to, one of many, this one just named."""

from rasad.extract.people.ground import Ground
from rasad.extract.people.offices import Role

_LIKE = "ک"
_SAYING = "spokesperson"
_HIS = ("یته", "یتها", "یتهم")
"""How a charge ends that is somebody's own: خارجيته, داخليتها."""


def is_unnamed(ground: Ground, role: Role) -> bool:
    """Tell whether an office that stands alone is nobody's: قد يصبح نائب الرئيس, كسفير لبلاده, عضو في البرلمان, هذا النائب.

    An unnamed spokesperson is still the one who speaks for a body.
    """
    before = ground.words[role.first - 1] if role.first else ""
    posts = ground.lists["unfilled"]
    match = ground.offices.get(role.first) or ground.modifiers.get(role.first)
    if before in posts or before.removeprefix("و") in posts or (match is not None and match.prefix == _LIKE):
        return True
    if not role.said and ground.words[role.end - 1].endswith(_HIS):
        return True  # وزير خارجيته, of nobody whom the report names as that
    return role.office != _SAYING and _is_indefinite(ground, role)


def _is_indefinite(ground: Ground, role: Role) -> bool:
    """Tell whether an office has no article and what follows makes it none: وزير تركي, سيناتور في الكونغرس."""
    match = ground.offices.get(role.first)
    if match is None or match.prefix not in {"", "و", "ف"} or ground.words[role.first].startswith("ال"):
        return False
    if ground.at(role.first + 1) in {"فی", "من"}:
        return True
    state = ground.states.get(match.end)
    told = state is not None and state.how == "demonym" and state.end == role.end and not state.prefix
    return told and not ground.words[match.end].startswith("ال")

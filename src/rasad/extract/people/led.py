"""Whom a party, a group or a government is led by in Arabic: قائمة النصر بزعامة فلان, الحزب الذي يترأسه فلان."""

from rasad.extract.people.bodies import BodyPhrase, read_body
from rasad.extract.people.ground import Ground
from rasad.extract.people.offices import Role

_LED = frozenset({"party_leader", "armed_group_leader", "head_of_government"})
_BACK = 8


def find_led(ground: Ground) -> dict[int, Role]:
    """Return the office of leaders by the word where the body begins; meetings and delegations have none (وفد برئاسة فلان)."""
    leading = ground.lists["led_words"]
    found = {}
    for word in ground.where(leading):
        body = _led(ground, word)
        if body is not None:
            of = body.of if body.national and body.of not in {"home", "same"} else None
            how = "organisation" if of or not body.national else ""
            role = Role(body.first, word + 1, body.head, of, how, word + 1, free=not body.national, weak=True)
            found[body.first] = role
    return found


def _led(ground: Ground, word: int) -> BodyPhrase | None:
    """Return the party or government that ends right before a word, over a relative pronoun."""
    relative = ground.words[word - 1] in ground.lists["relatives"] if word else False
    end = word - relative
    for start in range(end - 1, max(-1, end - _BACK), -1):
        if start in ground.bodies or start in ground.organisations:
            body = read_body(ground, start)
            if body is not None and body.end == end and body.head in _LED:
                return body
    return None

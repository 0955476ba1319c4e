"""Which parliament or cabinet passes an instrument in a Persian report: مجلس لایحه را تصویب کرد, پس از تصویب در دوما."""

from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.clauses import is_parted
from rasad.extract.events.lists import is_list_gap
from rasad.extract.events.setting import Setting
from rasad.extract.events.state_sides import free_bodies
from rasad.extract.events.telling import Telling
from rasad.vocabulary.join_lists import any_of

_BEHIND: Final = 16  # words behind a noun in which those who pass it may be listed
_BEFORE: Final = 50  # words between who passes an instrument and the verb that ends the sentence
_UNDER: Final = frozenset({"in", "by"})
_ENDS: Final = frozenset({"light", "passive", "that", "object", "held", "planned", "denied"})


def find_ratifiers(telling: Telling) -> list[Placed]:
    """Return the bodies that pass an instrument: those whose noun it is, else the subject or agent before its verb."""
    if telling.row.kind != "ratification" or not telling.setting.verbs_last:
        return []
    return behind_noun(telling) or _before_verb(telling)


def behind_noun(telling: Telling) -> list[Placed]:
    """Return the bodies right behind a noun: تصویب مجلس, تصویب در دوما و شورای فدراسیون روسیه."""
    setting, match = telling.setting, telling.match
    bodies = list(free_bodies(setting, match.end, min(telling.sentence.end, match.end + _BEHIND)))
    if not bodies or not _may_pass(setting, bodies[0]):
        return []
    members = setting.lists["members_of_parliament"]
    gap = range(match.end, bodies[0].first)
    if any(setting.meaning(n) not in _UNDER and setting.text.words[n] not in members for n in gap):
        return []
    found = bodies[:1]
    for body in bodies[1:]:
        if not (_may_pass(setting, body) and is_list_gap(setting, found[-1], body)):
            break
        found.append(body)
    return found


def _before_verb(telling: Telling) -> list[Placed]:
    """Return the body that is the subject or the agent of a verb: مجلس ... را تصویب کرد, از سوی سنا تصویب شد."""
    setting, match = telling.setting, telling.match
    bodies = list(free_bodies(setting, max(telling.sentence.first, match.first - _BEFORE), match.first))
    named = [word for word in range(telling.sentence.first, match.first) if word in setting.instruments]
    for body in reversed(bodies):
        if not _may_pass(setting, body) or is_parted(setting, body.end, match.first):
            continue
        under = setting.governor(body)
        if under not in _UNDER and any(body.first > word for word in named):
            continue  # موافقتنامه با دولت نروژ را تصویب کرد: a party
        members = setting.text.words[body.first - 1] in setting.lists["members_of_parliament"]
        free = under in ({"by", "in"} if telling.sides.passive else {"", "by"})
        if free or members:
            return [body]
    return []


def _may_pass(setting: Setting, body: Placed) -> bool:
    """Tell whether a body is one that passes instruments: a parliament, its chambers, a cabinet."""
    kinds = any_of(setting.lists["parliaments"], setting.lists["ratifying_bodies"])
    return not kinds.isdisjoint(setting.text.words[body.first : body.end])


def is_passed(telling: Telling) -> bool:
    """Tell whether a noun of passing is told as done, by those behind it: به تصویب مجلس رسید, پس از تصویب در دوما اجرا شد."""
    setting = telling.setting
    bodies = behind_noun(telling) if telling.row.kind == "ratification" and setting.verbs_last else []
    if not bodies:
        return False
    past = any_of(setting.lists["reached_past"], setting.lists["light_past"])
    for word in range(bodies[-1].end, telling.sentence.end):
        if setting.text.words[word] in past:
            return True
        if setting.meaning(word) in _ENDS:
            return False
    return False

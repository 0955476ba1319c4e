"""States that meet where a report names nobody: وزیران خارجه ایران و ترکیه دیدار کردند, محادثات بين روسيا وتركيا."""

from collections.abc import Iterator
from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.clauses import is_parted
from rasad.extract.events.setting import Setting
from rasad.extract.events.state_sides import meet_as_states
from rasad.extract.events.telling import Telling
from rasad.vocabulary.join_lists import any_of

_KINDS: Final = frozenset({"meeting", "call", "conference", "signing"})
_OWN_NEEDS: Final = frozenset({"instrument", "several", "with", "between", "side", "pair", "held"})
_AMONG: Final = frozenset({"میان", "بین"})
_OPENERS: Final = frozenset({"که", "نیز", "همچنین"})
_REACH: Final = 6  # words between an event and the row of states: دیدار وزرای امور خارجه جمهوری اسلامی ایران
_FAR: Final = 20  # words between a row of states and the noun of their meeting
_VERB: Final = 14
_NEAR: Final = 5  # words behind با in which those are named who are met or signed with
_ROW: Final = frozenset({"و", "،", ",", "همچنین", "نیز"})
_SCENES: Final = frozenset({"in", "during"})
_SESSIONS: Final = frozenset({"meeting", "conference"})
_PRESENCE: Final = "حضور"
_PAIR: Final = 2
_COMPANY: Final = 14  # words between با and the noun of a meeting
_DONE: Final = frozenset({"held", "light", "attend", "planned"})


def meeting_states(telling: Telling) -> list[Placed]:
    """Return the states whose unnamed people meet, or nothing where fewer than two do."""
    if not telling.setting.verbs_last:
        return _arab_states(telling)
    if telling.row.kind not in _KINDS:
        return []
    told = _is_told(telling)
    for row in _rows(telling.setting, telling.sentence.first, telling.sentence.end):
        number = len({mention.figure for mention in row})
        if number > 1 and told and (_follows(telling, row) or _leads(telling, row)):
            return row
    return attending_states(telling)


def attending_states(telling: Telling) -> list[Placed]:
    """Return the three states and more whose people are told as present at a Persian session, and its host's."""
    if not telling.setting.verbs_last or telling.row.kind not in _SESSIONS:
        return []
    for row in _rows(telling.setting, telling.match.end, telling.sentence.end):
        if len({mention.figure for mention in row}) > _PAIR and _attends(telling, row):
            return [*row, *_hosts(telling.setting, row[-1].end)]
    return []


def _attends(telling: Telling, row: list[Placed]) -> bool:
    """Tell whether a session is held with the people of a row: نشست صلح با حضور وزیران خارجه ایران، ترکیه و روسیه برگزار شد."""
    setting, end, first = telling.setting, telling.match.end, row[0].first
    at = next((n for n in range(end, first) if setting.text.words[n] == _PRESENCE), first)
    if setting.under(at + 1) != "patron":
        return False
    if not _people_heads(setting).issuperset(setting.text.words[at + 1 : first]):
        return False
    free = not setting.means("that", range(end, at)) and setting.cues.isdisjoint(range(end, at))
    behind = range(row[-1].end, telling.sentence.end)
    verb = next(
        (n for n in behind if setting.meaning(n) in _DONE or setting.text.words[n] in setting.finite), 0
    )
    return free and setting.meaning(verb) in {"held", "planned"}


def _people_heads(setting: Setting) -> frozenset[str]:
    """Return the words that may stand before a row of states whose people meet."""
    return any_of(setting.lists["between_states"], setting.lists["people_of_states"])


def _hosts(setting: Setting, first: int) -> list[Placed]:
    """Return the state whose people are host right behind a row: ... و به میزبانی وزیر خارجه هند."""
    at = first + (setting.text.word(first) == "و")
    if setting.meaning(at) != "host":
        return []
    begin = setting.marks[at].end
    near = [m for m in setting.bodies(begin, begin + _REACH) if setting.cast.kind(m) == "country"][:1]
    return [m for m in near if _people_heads(setting).issuperset(setting.text.words[begin : m.first])]


def _arab_states(telling: Telling) -> list[Placed]:
    """Return the states that an Arabic report tells as talking to one another: أجرت النرويج محادثات مع كينيا."""
    setting = telling.setting
    # لضمان بقاء القمة بين البلدين: what is definite is only spoken of, but for a scene
    told = telling.before in {"during", "in", "margin"} or (telling.sides.finite and not telling.is_definite)
    if telling.row.kind not in _KINDS - {"signing"} or not told or telling.sides.own:
        return []
    subject, other = meet_as_states(setting, telling.match, telling.sides)
    if telling.row.part == "verb" and not subject:
        return []  # ناقشا سبل عقد قمة بين النرويج وكينيا: whom they talk about
    lands = [m for m in (*subject, *other) if setting.cast.kind(m) == "country"]
    return lands if len({m.figure for m in lands}) > 1 else []


def may_be_of_states(telling: Telling) -> bool:
    """Tell whether a trigger is that of a meeting by itself, outside a report of sports: not تماس میان هند و پاکستان."""
    return _OWN_NEEDS.issuperset(telling.row.needs) and not telling.report.of_sports


def _is_told(telling: Telling) -> bool:
    """Tell whether a verb says that they met, and does not only speak of talks."""
    setting, match = telling.setting, telling.match
    if telling.sides.finite or _is_scene(telling):
        return True
    for word in range(match.end, min(telling.sentence.end, match.end + _VERB)):
        if setting.meaning(word) in _DONE:
            return setting.meaning(word) != "light"
        if setting.text.words[word] in {":", "؛"} or setting.meaning(word) == "that" or word in setting.cues:
            return False
    return False


def _is_scene(telling: Telling) -> bool:
    """Tell whether something happened at a session or call, or by a signing: این توافق در نشستی میان X و Y حاصل شد, با امضای سند صلح کردند."""
    if telling.row.kind == "signing":
        return is_scene_of_signing(telling)
    talks = "with" in telling.row.needs  # در مذاکرات ایران و هند leaves open which
    return telling.before in _SCENES and not talks and not telling.is_ahead


def is_scene_of_signing(telling: Telling) -> bool:
    """Tell whether a Persian noun without its verb tells a signing: با امضای اسناد صلح کردند, به امضای وزیران X و Y رسید."""
    setting, end = telling.setting, telling.match.end
    if not setting.verbs_last or telling.before != "to":
        witnessed = setting.text.words[telling.match.first - 1] in setting.lists["witnesses"]
        return setting.verbs_last and (telling.before == "with" or witnessed)
    for word in range(end, min(telling.sentence.end, end + _VERB)):
        if (
            setting.meaning(word) in {"that", "object", "light", "to", "planned", "denied"}
            or word in setting.cues
        ):
            return False
        if setting.text.words[word] in setting.lists["reached_past"]:
            return True
    return False


def _rows(setting: Setting, first: int, end: int) -> Iterator[list[Placed]]:
    """Yield the states that stand in one row: ایران، روسیه و ترکیه."""
    row: list[Placed] = []
    for mention in setting.bodies(first, end):
        if setting.cast.kind(mention) != "country":
            continue
        if row and not set(setting.text.words[row[-1].end : mention.first]) <= _ROW:
            yield row
            row = []
        row.append(mention)
    if row:
        yield row


def _follows(telling: Telling, row: list[Placed]) -> bool:
    """Tell whether a row is whose meeting it is: دیدار وزیران خارجه ایران و ترکیه, نشست سه‌جانبه ایران و روسیه و ترکیه."""
    setting, first = telling.setting, row[0].first
    words = setting.text.words[telling.match.end : first]
    if telling.row.kind == "conference" and not words and telling.match.end - telling.match.first == 1:
        return False  # اجلاس سوریه و لیبی is about them
    if telling.match.end > first or len(words) > _REACH:
        return False
    between = next((n for n in range(telling.match.end, first) if setting.text.words[n] in _AMONG), first)
    if not _people_heads(setting).issuperset(setting.text.words[between:first]):
        return False
    if between == first:
        return set(words) <= setting.lists["between_states"]
    # مذاکرات صلح و امنیت میان X و Y: whatever the talks are about
    free = range(telling.match.end, between)
    return setting.cues.isdisjoint(free) and all(setting.meaning(n) in {"", "adjective", "and"} for n in free)


def _meets_others(telling: Telling) -> bool:
    """Tell whether those who meet do so with others, and not با یکدیگر."""
    setting, first = telling.setting, telling.match.first
    if not telling.sides.has_company or telling.sides.company:
        return telling.sides.has_company
    under = setting.within("with", max(telling.sentence.first, first - _COMPANY), first)
    if telling.row.kind == "signing":  # با محوریت گاز امضا کردند
        return any(setting.bodies(word + 1, word + _NEAR) for word in under)
    # با میانجی‌گری نروژ گفت‌وگو کردند: who mediates is not met
    ways = any_of(setting.lists["one_another"], setting.lists["mediations"])
    return not under or any(setting.text.word(word + 1) not in ways for word in under)


def _leads(telling: Telling, row: list[Placed]) -> bool:
    """Tell whether a row opens the clause of a meeting: وزیران خارجه ایران و ترکیه در مسکو دیدار کردند."""
    setting, first = telling.setting, row[0].first
    told = telling.sides.finite or telling.row.kind == "signing"
    if not row[-1].end <= telling.match.first <= row[-1].end + _FAR or not told:
        return False
    if is_parted(setting, row[-1].end, telling.match.first) or _meets_others(telling):
        return False
    betweens, peoples = setting.lists["between_states"], setting.lists["people_of_states"]
    while first > telling.sentence.first:
        spelt = setting.text.words[first - 1]
        if spelt not in betweens and spelt not in peoples:
            break
        first -= 1
    between = not _AMONG.isdisjoint(setting.text.words[first : row[0].first])
    if between and telling.row.kind == "signing":
        return True  # توافقی میان ایران و هند به امضا رسید
    while first > telling.sentence.first and setting.in_date(first - 1):
        first -= 1
    before = setting.text.words[first - 1] if first > telling.sentence.first else "."
    return not before.isalpha() or before in _OPENERS

"""Offices in a row that share one name: نائب رئيس الدولة رئيس الوزراء, السفير فلان، المتحدث باسم الرئاسة."""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from rasad.extract.people.beside import SERVING, prefix_of
from rasad.extract.people.couples import are_joined
from rasad.extract.people.ground import Ground
from rasad.extract.people.holders import HIGHEST, has_held
from rasad.extract.people.names import Run
from rasad.extract.people.offices import COUNTERPART, SENT, Role

_CLOSING = frozenset("»\"')")
_TITLES = 3
_HEADS_TOO = frozenset({"head_of_government", "deputy_head_of_government", "crown_prince"})


def share_names(
    ground: Ground, roles: Sequence[Role], roles_of: Mapping[int, list[Role]], named: Sequence[Run]
) -> None:
    """Give a name all offices that stand in a row beside it: `نائب رئيس الدولة رئيس الوزراء حاكم دبي`."""
    holder = {role.first: found for found in roles_of.values() for role in found}
    starts = {run.end: run.first for run in named}
    pairs = [
        pair
        for pair in pairwise(roles)
        if _in_row(ground, *pair)
        or _before_title(ground, *pair)
        or _after_name(ground, *pair, ends=starts)
        or _around_name(ground, *pair, starts=starts)
        or _behind_title(ground, *pair, starts=starts)
    ]
    bearers = {role.first: first for first, found in roles_of.items() for role in found}
    pairs += [pair for pair in pairwise(roles) if _holds_both(ground, *pair, bearers=bearers)]
    for first, second in (*pairs, *reversed(pairs)):
        found, other = holder.get(first.first), holder.get(second.first)
        if found is not None and other is None:
            found.append(second)
            holder[second.first] = found
        elif other is not None and found is None:
            other.append(first)
            holder[first.first] = other
    for held in roles_of.values():
        held[:] = [_with_body(ground, role, held) for role in held]


def _with_body(ground: Ground, role: Role, others: Sequence[Role]) -> Role:
    """Return a spokesman's office with the body told behind the next one: سخنگو و رئیس مرکز دیپلماسی وزارت خارجه."""
    if ground.arabic or role.office != "spokesperson" or not role.general:
        return role
    for other in others:
        if list(ground.words[role.end : other.first]) == ["و"] and (other.national or other.of):
            return role._replace(of=other.of, how=other.how, general=False, national=True)
    return role


def _after_name(ground: Ground, first: Role, second: Role, *, ends: Collection[int]) -> bool:
    """Tell whether two offices of Persian joined by و are both the one's named before them.

    `بهرام قاسمی سخنگو و رئیس مرکز دیپلماسی وزارت خارجه`, `وزیر سابق خارجه مصر و دبیرکل سابق اتحادیه عرب`; but not
    where the second alone tells another state or belongs to the highest.
    """
    words = ground.words
    if ground.arabic or not are_joined(ground, first, second):
        return False
    if first.former != second.former and not (first.former and second.free):
        return False  # نخست‌وزیر اسبق و رئیس ائتلاف دولت قانون
    before = first.first - 1
    while before > 0 and words[before] in _CLOSING | {"،", ","}:
        before -= 1
    if (
        before + 1 not in ends
        or COUNTERPART in {first.office, second.office}
        or first.office == second.office
    ):
        return False
    if first.office in _HEADS_TOO and not first.of and second.of:
        return True  # نخست‌وزیر و وزیر خارجه قطر
    if second.how == "home" and first.how == "organisation" and not first.of:
        return True  # رئیس کمیسیون مشترک ایران و ترکیه و وزیر راه کشورمان
    if _go_together(ground, first, second) or (
        first.office in SENT and second.office in SENT and not first.of
    ):
        return True  # سفیر و سرکنسول امارات
    another = second.of is not None and second.of != first.of and second.how != "same"
    return not another and (second.office not in HIGHEST or first.of == second.of is not None)


def _go_together(ground: Ground, first: Role, second: Role) -> bool:
    """Tell whether two offices of Persian are often one's: وزیر دفاع و جانشین ولیعهد عربستان, the last tells the state."""
    if first.of and second.of and first.of != second.of:
        return False
    return any(
        _is_ministers(one) and _is_deputy_leaders(ground, other)
        for one, other in ((first, second), (second, first))
    )


def _is_ministers(role: Role) -> bool:
    """Tell whether an office is a minister's."""
    return role.office.endswith("minister") and not role.office.startswith("deputy_")


def _is_deputy_leaders(ground: Ground, role: Role) -> bool:
    """Tell whether an office is that of a prime minister's or crown prince's deputy, or a crown prince's own."""
    heir = any(here.startswith("ولیعهد") for here in ground.words[role.first : role.end])
    return role.office in {"deputy_head_of_government", "crown_prince"} or (
        role.office == "official" and heir
    )


def _around_name(ground: Ground, first: Role, second: Role, *, starts: Mapping[int, int]) -> bool:
    """Tell whether two offices of Arabic on both sides of a name are its bearer's: السفير فلان، المتحدث باسم الرئاسة.

    Without a comma the second may be whom he meets, unless it is one that is told of oneself.
    """
    end = second.first
    comma = ground.words[end - 1] in {"،", ","}
    start = starts.get(end - comma)
    if not ground.arabic or start is None or not first.end <= start <= first.end + _TITLES:
        return False
    if COUNTERPART in {first.office, second.office} or first.office == second.office:
        return False
    if prefix_of(ground, end) not in {"", "ال"} or (first.of and second.of and first.of != second.of):
        return False
    after = ground.at(max(second.end, second.reach))
    relative = after in ground.lists["relatives"]
    closed = after in {"،", ",", ".", ":", "(", "؛"} or relative or not ground.at(second.reach)
    return (comma and closed) or second.office in SERVING or second.office.startswith("deputy_")


def _holds_both(ground: Ground, first: Role, second: Role, *, bearers: Mapping[int, int]) -> bool:
    """Tell whether one of two Arabic offices joined by و is of somebody known to have held the other too.

    `رئيس مجلس الوزراء ووزير الخارجية محمد بن عبد الرحمن`.
    """
    joined = first.end == second.first and prefix_of(ground, second.first) in {"و", "وال"}
    bearer = bearers.get(first.first, bearers.get(second.first)) if joined and ground.arabic else None
    if bearer is None or (first.first in bearers and second.first in bearers):
        return False
    other = second if first.first in bearers else first
    return has_held(ground, bearer, other, strictly=True)


def _before_title(ground: Ground, first: Role, second: Role) -> bool:
    """Tell whether an Arabic office stands before a bare one that is a title: الأمين العام المساعد السفير فلان."""
    if not ground.arabic or not second.general or second.office not in SENT:
        return False
    bare = second.end == second.first + 1 and prefix_of(ground, second.first) == "ال"
    return bare and second.first in {first.end, first.reach} and first.office not in SENT


def _behind_title(ground: Ground, first: Role, second: Role, *, starts: Mapping[int, int]) -> bool:
    """Tell whether an office of Persian follows a name whose title is an office too: سناتور باب کورکر رئیس کمیته."""
    end = second.first
    start = starts.get(end) or starts.get(end - 1 if ground.words[end - 1] in {"،", ","} else end)
    title = first.end - first.first == 1 and first.first in ground.titles
    return not ground.arabic and title and start == first.end


def _in_row(ground: Ground, first: Role, second: Role) -> bool:
    """Tell whether two role phrases side by side are one person's.

    Without a joint they are (ولي العهد رئيس مجلس الوزراء); with و only where the first is seldom all that
    somebody is, an acting office or a deputy's (`رئيس مجلس الوزراء بالإنابة ووزير الخارجية`).
    """
    words, between = ground.words, ground.words[first.end : second.first]
    if COUNTERPART in {first.office, second.office} or first.office == second.office:
        return False
    if ground.arabic and first.end == second.first and first.office in SERVING and first.of == second.of:
        return False  # مبعوث الرئيس بوتين
    apart = first.of and second.of and first.of.split("-")[0] != second.of.split("-")[0]
    if ground.arabic and apart and first.said and second.said:
        return False  # التقى الرئيس الفرنسي رئيس الوزراء العراقي فلانا
    if not ground.arabic and not between and second.office in HIGHEST:
        return False  # سخنگوی دولت رئیس‌جمهور را همراهی می‌کند
    prefix = prefix_of(ground, second.first)
    joined = list(between) == ["و"] or (not between and prefix in {"و", "وال"})
    if not joined and prefix not in {"", "ال"}:
        return False
    if joined and not ground.arabic and _go_together(ground, first, second):
        return True
    if joined:
        return first.acting or first.office.startswith("deputy_") or first.office == "crown_prince"
    return (
        not between
        or (list(between) == ["-"] and ground.arabic)
        or (first.reach > first.end and list(words[first.reach : second.first]) in ([], ["-"]))
    )

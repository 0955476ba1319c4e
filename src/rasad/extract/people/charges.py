"""What an office is in charge of: a portfolio, a body, a committee, a field, a place of duty."""

from rasad.extract.people.bodies import (
    MINISTRY,
    BodyPhrase,
    read_body,
    read_ministry,
    read_portfolio,
)
from rasad.extract.people.body_words import is_plain
from rasad.extract.people.fields import over_field, over_more_fields, over_portfolio
from rasad.extract.people.ground import Ground
from rasad.extract.people.offices import Parts, read_modifiers, read_state
from rasad.extract.people.quoted import find_quotation

DEPUTY_OF = {
    "foreign_minister": "deputy_foreign_minister",
    "head_of_state": "deputy_head_of_state",
    "head_of_government": "deputy_head_of_government",
    "parliament_speaker": "deputy_parliament_speaker",
    "spokesperson": "spokesperson",
    "permanent_representative": "permanent_representative",
    "minister": "deputy_minister",
}
"""What the deputy of an office holds."""

_OF_BODY = frozenset(
    {
        "head_of_organisation",
        "official",
        "commander",
        "member_of_parliament",
        "deputy_parliament_speaker",
    }
)
_SENDING = frozenset({"government", "ministry", "embassy", "presidency"})


def with_portfolio(ground: Ground, parts: Parts, *, definite: bool) -> bool | None:
    """Read what a minister is in charge of (`وزير النفط العراقي`, `وزیر خارجه سابق عراق`)."""
    portfolio = read_portfolio(ground, parts.end)
    if portfolio is not None:
        parts.end, parts.office = portfolio
        if ground.arabic and ground.words[parts.end - 1].endswith(("ته", "تها", "اعه", "اعها")):
            parts.how = "same"  # وزير خارجيته الجديد
            read_modifiers(ground, parts)
            return False
        if ground.arabic:
            over_more_fields(ground, parts)
    read_modifiers(ground, parts)
    inside = ground.states.get(parts.end - 1)
    if portfolio is not None and inside is not None and inside.end > parts.end and inside.code:
        parts.end, parts.of, parts.how = inside.end, inside.code, "name"  # وزیر کشور فلسطین
    read_state(ground, parts)
    if portfolio is None and not parts.how and not definite and ground.arabic:
        return False if over_more_fields(ground, parts) else None
    if portfolio is None and not parts.how and not ground.arabic and over_portfolio(ground, parts):
        return False
    return portfolio is None


def with_body(ground: Ground, parts: Parts, takes: str, *, definite: bool) -> bool | None:
    """Read the organisation that somebody heads or speaks for, or the state."""
    body = read_body(ground, parts.end) or read_ministry(ground, parts.end)
    state = ground.states.get(parts.end)
    if body is None and state is not None and state.how == "demonym" and state.end in ground.bodies:
        common = read_body(ground, state.end)  # رئیس ایرانی کمیسیون مشترک ایران و روسیه
        body, state = (common, None) if common is not None and common.several else (None, state)
    # In Arabic ان is what says ... that: وذكر متحدث باسم وزارة الدفاع أن الجيش
    pointed = not ground.arabic and ground.at(parts.end) in ground.lists["demonstratives"]
    there = ground.bodies.get(parts.end + 1) if pointed else None
    if there is not None and body is None and state is None:
        parts.end, parts.how = there.end, "organisation"
        return getattr(there.row, "national", False)  # دبیر پیشین این شورا, مدیرکل این آژانس
    opening = ground.bodies.get(parts.end)
    if body is None and opening is not None and getattr(opening.row, "kind", "") == MINISTRY:
        parts.end, parts.how = opening.end, "same"  # الناطقة باسم الوزارة: of the ministry spoken of
        return True
    if body is not None and (state is None or body.end > state.end):
        _take_body(ground, parts, body, takes)
        return False
    stated = state is not None and not state.prefix.startswith("و") and (definite or not state.prefix)
    if takes == "president" and stated:
        parts.office = "head_of_state"
        read_state(ground, parts)
        return False
    if takes == "president":
        return False if definite and not _is_adjective(ground, parts.first) else None
    if takes in {"committee", "party"}:
        _with_members(ground, parts, takes)
        return False
    read_state(ground, parts)
    if parts.office not in _OF_BODY:
        return not parts.how
    return False if _with_state_alone(ground, parts) else _with_anything(ground, parts)


def with_group(ground: Ground, parts: Parts) -> bool:
    """Take the party or armed group that somebody leads where a state's name may stand too: رهبر انصارالله."""
    body = read_body(ground, parts.end)
    if body is None or body.head not in {"party_leader", "armed_group_leader"}:
        return False
    parts.end, parts.office, parts.free, parts.how = body.end, body.head, True, "organisation"
    return True


def with_sender(ground: Ground, parts: Parts) -> None:
    """Take the government, ministry or embassy by which an envoy is sent: فرستاده ویژه دولت چین."""
    body = read_body(ground, parts.end)
    if body is None or body.kind not in _SENDING or not body.of:
        return
    parts.end, parts.of, parts.how = body.end, body.of, "organisation"
    if body.of in {"home", "same"}:
        parts.of, parts.how = None, body.of


def _with_state_alone(ground: Ground, parts: Parts) -> bool:
    """Tell whether an office that heads bodies is whole with a state or region: رئیس اقلیم کردستان, نماینده کرمان."""
    if parts.office == "member_of_parliament" and parts.national:
        return True
    if parts.how == "name" and parts.office == "head_of_organisation" and not ground.arabic:
        parts.office = "head_of_state"
        return True
    if parts.office == "member_of_parliament" and _represents_abroad(ground, parts):
        parts.office = "permanent_representative"
        return True
    if parts.office == "member_of_parliament" and "-" in (parts.of or ""):
        parts.of, parts.how, parts.national = (
            None,
            "",
            True,
        )  # who sits for a province sits in the state's parliament
        return True
    return bool(parts.how) and parts.office == "commander"


def _represents_abroad(ground: Ground, parts: Parts) -> bool:
    """Tell whether somebody represents a state in a body of states: نماینده ایران در آژانس بین‌المللی انرژی اتمی."""
    if parts.how not in {"name", "home", "same"} or "-" in (parts.of or ""):
        return False
    if ground.at(parts.end) not in ground.places:
        return False
    place = ground.states.get(parts.end + 1)
    return (place is not None and place.code == "UN") or parts.end + 1 in ground.organisations


def _is_adjective(ground: Ground, word: int) -> bool:
    """Tell whether الرئيس is the adjective of a noun before it: السبب الرئيس is the main cause."""
    before = ground.words[word - 1] if word else ""
    agrees = before.startswith("ال") and ground.words[word].startswith("ال")
    if ground.at(word + 1) in ground.given or word + 1 in ground.people:
        return False  # التقى الصادق المهدي الرئيس عمر البشير
    return agrees and before not in ground.given and word - 1 not in ground.titles


def _with_anything(ground: Ground, parts: Parts) -> bool | None:
    """Read a charge that is no body (مدير الاتصالات في الرئاسة التركية): an office only where a name stands beside it."""
    across = over_field(ground, parts.end) if not ground.arabic else None
    body = read_body(ground, across) if across is not None else None
    if body is not None:
        heads = parts.office == "head_of_organisation"
        _take_body(ground, parts, body, "body")
        parts.office = "head_of_organisation" if heads else parts.office  # of a department of the body
        return False
    end = parts.end
    while end < min(len(ground.words), parts.end + 5) and end not in ground.states and is_plain(ground, end):
        end += 1
    definite = not ground.arabic or ground.at(parts.end).startswith(("ال", "لل", "عام"))
    if end == parts.end or not definite:
        return None
    parts.end, parts.weak = end, True
    if not parts.how:
        read_state(ground, parts)
    return False


def _with_members(ground: Ground, parts: Parts, takes: str) -> None:
    """Read what a committee is for or a party's name; a joint commission and a party are of no state."""
    joint = parts.end < len(ground.words) and ground.words[parts.end] in ground.lists["joint_words"]
    start, parts.end = parts.end, _free_words(ground, parts.end)
    chamber = next((n for n in range(start + 1, parts.end) if _is_chamber(ground, n)), None)
    if takes == "committee" and chamber is not None:
        body = read_body(ground, chamber)  # رئیس کمیسیون معدن اتاق بازرگانی ایران
        parts.end = body.end if body is not None else parts.end
        parts.of, parts.how = (body.of if body is not None and body.national else None), "organisation"
        parts.office = "head_of_organisation" if parts.office == "committee_chair" else "official"
        parts.free = parts.of is None
        return
    parts.free = takes == "party" or joint
    parts.national = not parts.free
    if not ground.arabic and "دوستی" in ground.words[parts.first : start]:
        _read_friends(ground, parts, start)
    read_state(ground, parts)
    if joint:
        parts.office = "head_of_organisation" if parts.office == "committee_chair" else parts.office
        second = ground.states.get(parts.end + 1)
        if second and ground.at(parts.end) == "و":
            parts.end = second.end
    if parts.free:
        parts.of, parts.how = None, "organisation"


def _read_friends(ground: Ground, parts: Parts, word: int) -> None:
    """Take both states of a group of friendship; the first is whose parliament has it: گروه دوستی پارلمانی ایران و عراق."""
    while word < len(ground.words) and word not in ground.states and is_plain(ground, word):
        word += 1
    first = ground.states.get(word)
    joint = first is not None and ground.at(first.end) in {"و", "-", "با"}
    second = ground.states.get(first.end + 1) if first is not None and joint else None
    if first is not None and second is not None and first.code:
        parts.end, parts.of, parts.how = second.end, first.code, first.how


def _head_of(ground: Ground, parts: Parts, body: BodyPhrase) -> str:
    """Return what office it is to head a body."""
    if body.portfolio is not None or body.kind == "presidency":
        return "official"
    managed = not ground.arabic and ground.words[parts.first].startswith("مدیر")
    return "head_of_organisation" if managed and body.kind == "committee" else body.head  # مدیرکل کمیته امداد


def _take_body(ground: Ground, parts: Parts, body: BodyPhrase, takes: str) -> None:
    """Let the body decide the office and of what it is."""
    parts.end = body.end
    if parts.office in {"head_of_organisation", "head_of_state"} and takes in {"body", "president"}:
        parts.office = _head_of(ground, parts, body)
    elif parts.office in {"member_of_parliament", "deputy_parliament_speaker"} and body.kind != "parliament":
        parts.office = "official"
    elif (
        parts.office == "official"
        and body.kind == "presidency"
        and ground.words[body.first] in ground.lists["presidency"]
    ):
        parts.office = "deputy_head_of_state"  # معاون علمی ریاست جمهوری
    elif parts.office == "official" and body.portfolio and ground.words[parts.first] != "مسیول":
        parts.office = DEPUTY_OF.get(body.portfolio, "deputy_minister")
    unowned = ground.words[body.first].removeprefix("ل") in ground.lists["unowned_bodies"]
    parts.free, parts.national = not body.national, body.national and not body.known and not unowned
    if body.of and body.national:
        parts.of, parts.how = body.of, "organisation"
        if body.of in {"home", "same"}:
            parts.of, parts.how = None, body.of
    elif body.several or body.known:
        parts.how = "organisation"
    read_modifiers(ground, parts)
    if not parts.how:
        read_state(ground, parts)
    if not parts.how and unowned:
        parts.how = "organisation"  # رئيس منظمة السلام
    pointed = not ground.arabic and ground.at(parts.end) in ground.lists["demonstratives"]
    if not parts.how and pointed and parts.end + 1 in ground.bodies:
        parts.end, parts.free = ground.bodies[parts.end + 1].end, True  # رئیس کمیسیون حقوق بشر این نهاد
    if parts.free or body.several:
        parts.of, parts.how = None, "organisation"


def _free_words(ground: Ground, word: int) -> int:
    """Return the end of the words that go on naming a committee or a party."""
    end = word
    body = read_body(ground, word)
    if body is not None:
        return body.end
    following = ground.at(word + 1)
    named = following not in ground.given and following not in ground.namelike and word not in ground.people
    end += not ground.arabic and ground.at(word) in ground.given and named  # کمیسیون عمران مجلس
    inside = find_quotation(ground, word)
    if inside is not None:
        return inside[1] + 1  # رئيس حزب "القوات اللبنانية"
    while end < min(len(ground.words), word + 6) and not _is_state(ground, end) and _goes_on(ground, end):
        end += 1
    return end


def _is_chamber(ground: Ground, word: int) -> bool:
    """Tell whether a chamber, an association or a company is named from a word of Persian on."""
    known, opening = ground.organisations.get(word), ground.bodies.get(word)
    kinds = {getattr(match.row, "kind", "") for match in (known, opening) if match is not None}
    return not ground.arabic and bool(kinds & {"chamber", "association"})


def _is_state(ground: Ground, word: int) -> bool:
    """Tell whether a state is named at a word; کمیسیون عمران is not of the province of Yemen."""
    state = ground.states.get(word)
    return state is not None and (ground.arabic or not state.weak)


def _goes_on(ground: Ground, word: int) -> bool:
    """Tell whether a committee's or party's name goes on with a word."""
    here = ground.words[word]
    if not here[0].isalpha() or word in ground.offices or word in ground.cues or word in ground.stops:
        return False
    if ground.arabic and word in ground.honorifics:
        return False  # رئيس تيار الفجر السيد فلان
    if here == "و":
        return word + 1 not in ground.offices and not ground.is_mark(word + 1)
    if word in ground.surnames and ground.arabic:
        return False
    return here not in ground.functional and here not in ground.given and word not in ground.people

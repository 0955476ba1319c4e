"""Role phrases as structures: an office, what it is of, and the words that change it."""

import itertools
from collections.abc import Iterator

from rasad.extract.people.charges import (
    DEPUTY_OF,
    with_body,
    with_group,
    with_portfolio,
    with_sender,
)
from rasad.extract.people.fields import over_field, over_province, over_towns, read_matters
from rasad.extract.people.ground import Ground
from rasad.extract.people.leaders import is_leaders, take_leader, with_leader
from rasad.extract.people.led import find_led
from rasad.extract.people.name_words import begins_name, is_person
from rasad.extract.people.offices import (
    COUNTERPART,
    NOT_OF_STATE,
    SENT,
    Parts,
    Role,
    read_modifiers,
    read_state,
)
from rasad.extract.people.quoted import read_quoted_office, with_quotation
from rasad.extract.people.reach import find_reach
from rasad.extract.people.several import find_next, find_several
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Country, Named, Office

_DEPUTY_REACH = 4
_LONGEST_OFFICE = 6
_YEAR = 1000


def find_roles(ground: Ground) -> Iterator[Role]:
    """Yield the role phrases of a report in order, none overlapping another."""
    reached = 0
    several = {**find_several(ground), **find_led(ground)} if ground.arabic else {}
    starts = {*ground.offices, *(n for n in ground.modifiers if ground.change(n) in {"deputy", COUNTERPART})}
    for word in sorted(starts | several.keys()):
        if word < reached:
            continue
        role = several.get(word) or read_role(ground, word)
        if role is not None:
            role = take_leader(ground, role, read_role)
            for each in (role, *find_next(ground, role)):
                reached = each.end
                yield each


def read_role(ground: Ground, word: int) -> Role | None:
    """Return the role phrase that begins at a word, or None."""
    change = ground.change(word)
    if change == COUNTERPART:
        return _read_counterpart(ground, word)
    match = ground.offices.get(word)
    if change == "deputy" and is_person(ground, word):
        return None  # الدكتور مساعد بن محمد وزير الدولة
    if change == "deputy" and (match is None or match.end <= ground.modifiers[word].end):
        role = _read_deputy(ground, word)
        if role is not None:
            return role
    if match is None or not isinstance(match.row, Office):
        return None
    if is_person(ground, word) or _is_other(ground, word) or _is_counted(ground, word):
        return None
    own = ground.arabic and ground.at(match.end) in ground.lists["in_the_name"]  # المتحدث باسمها
    if own and not begins_name(ground, match.end + 1):
        return None
    parts = Parts(match.first, match.end + own, match.row.office, match.row.of)
    takes: str = match.row.takes
    split = read_quoted_office(ground, match) or _split_office(ground, match)
    if split is not None:
        parts, takes = split
    # از نمایندگان پارلمان: who is meant is named before it; and دولت مسئول است is no office
    parts.weak = ground.words[word] in {"از", "یکی"} or (
        ground.words[word] == "مسیول" and match.end == word + 1
    )
    definite = match.prefix.endswith(("ال", "لل"))
    quoted = with_quotation(ground, parts, takes)
    general = False if quoted else _complete(ground, parts, takes, definite=definite)
    if general is None:
        return None
    if not ground.arabic:
        over_towns(ground, parts)
    _read_former(ground, parts)
    return parts.role(find_reach(ground, parts), general=general)


def _read_former(ground: Ground, parts: Parts) -> None:
    """Take a body's last adjective for the head's: رئيس مكتب التحقيقات الاتحادي السابق."""
    last = parts.end - 1
    if ground.arabic and ground.change(last) == "former" and not ground.words[last].endswith("ه"):
        parts.changes.add("former")


def _is_other(ground: Ground, word: int) -> bool:
    """Tell whether an office word is another of its letters: أمر ordered, not آمر; الحزب المحافظ is conservative, الحزب الحاكم rules."""
    here = ground.words[word]
    if here.endswith("ه") and ground.arabic and ground.offices[word].end == word + 1:
        # سفيرها is her ambassador, and سفيره his, not the feminine سفيرة
        return ground.text.evidence(word, word + 1).endswith("ه")
    if here.endswith("امر") and ground.arabic and ground.offices[word].end == word + 1:
        return "آ" not in ground.text.evidence(word, word + 1)
    if here == "والی" and ground.arabic:
        return "إ" in ground.text.evidence(word, word + 1)  # من وإلى
    describing = here in ground.lists["describing_offices"] and word > 0
    return describing and ground.words[word - 1].startswith("ال")


def _is_counted(ground: Ground, word: int) -> bool:
    """Tell whether an office of Persian is a number of people: ۷۶ سناتور آمریکایی, سه وزیر; but not سال ۱۴۰۴ وزیر."""
    before = ground.words[word - 1] if word and not ground.arabic else ""
    if before.isdigit():
        dated = word - 2 in ground.stops or ground.words[word - 2] in {"-", "/", ":"}
        return 1 < int(before) < _YEAR and not dated
    return before != "یک" and before in ground.lists["numerals"]


def _split_office(ground: Ground, match: Match) -> tuple[Parts, str] | None:
    """Read an office with a modifier between its words: `دبیر پیشین شورای عالی امنیت ملی`, `الأمين السابق للمجلس`."""
    middle = ground.modifiers.get(match.end)
    if middle is None or (match.end > match.first + 1 and ground.arabic):
        return None
    words, start = ground.words, middle.end
    whole = " ".join(words[match.first : match.end])  # رئیس کل سابق بانک مرکزی
    heads = sorted({whole, whole[len(match.prefix) :]}, key=len, reverse=True)
    for first, second in itertools.product(heads, _annexed(ground, start)):
        for end in range(min(len(words), start + _LONGEST_OFFICE), start, -1):
            for entry in ground.lexicon.forms.get(" ".join((first, second, *words[start + 1 : end])), ()):
                if entry.subject == "offices" and isinstance(entry.row, Office):
                    parts = Parts(match.first, end, entry.row.office, entry.row.of)
                    parts.changes.add(ground.change(match.end))
                    return parts, entry.row.takes
    return None


def _annexed(ground: Ground, word: int) -> tuple[str, ...]:
    """Return a word as it stands, and as it would right after its noun: الرئيس السابق للبنك is رئيس البنك."""
    here = ground.at(word)
    if not ground.arabic or not here.startswith("ل") or len(here) < 4:
        return (here,)
    return (here, "ال" + here[2:] if here.startswith("لل") else here[1:])


def _complete(ground: Ground, parts: Parts, takes: str, *, definite: bool) -> bool | None:
    """Read what follows the office noun; return whether the phrase is general, None where it is no office."""
    read_modifiers(ground, parts)
    if takes == "portfolio":
        return with_portfolio(ground, parts, definite=definite)
    inner = (
        read_role(ground, parts.end)
        if parts.office == "spokesperson" and parts.end in ground.offices
        else None
    )
    if inner is not None:  # المتحدث باسم الرئيس الكوري الجنوبي
        parts.end = parts.end if is_leaders(ground, parts.first, inner) else inner.end
        parts.of, parts.how = inner.of, inner.how
        return False
    if takes in {"body", "president", "committee", "party"}:
        return with_body(ground, parts, takes, definite=definite)
    if takes == "leader":
        return with_leader(ground, parts, read_role)
    if takes == "" and parts.office == "minister" and not ground.arabic:
        read_matters(ground, parts)
    if takes == "state" and parts.end in ground.organisations and with_group(ground, parts):
        return False
    read_state(ground, parts)
    if parts.office == "member_of_parliament" and ground.arabic and parts.of:
        parts.of = parts.of.split("-")[0]  # النائب عن محافظة نينوى sits in the state's parliament
    if takes == "state" and not parts.how and not over_province(ground, parts):
        return True if parts.office in {"governor", "mayor"} else None
    if parts.office in SENT and parts.end in ground.offices and not parts.how:
        sender = ground.offices[parts.end].row
        if isinstance(sender, Office) and sender.of:  # سفير خادم الحرمين الشريفين
            end = ground.offices[parts.end].end
            crowned = ground.at(end) in ground.lists["crowns"]  # موفد خادم الحرمين الملك سلمان
            parts.end = parts.end if crowned else end
            parts.of, parts.how = sender.of, "name"
        elif parts.office == "special_envoy" and not ground.arabic:
            return with_leader(ground, parts, read_role)  # نماینده ویژه وزیر خارجه روسیه
    if parts.office in SENT and not parts.how:
        with_sender(ground, parts)
    return not parts.how and parts.office in SENT


def _read_deputy(ground: Ground, word: int) -> Role | None:
    """Read `معاون فناوری وزیر ارتباطات`, `نائب وزير الخارجية الإيراني`: a deputy of another office."""
    begin = ground.modifiers[word].end
    reach = range(begin, min(len(ground.words), begin + _DEPUTY_REACH))
    across = over_field(ground, begin) if not ground.arabic and begin not in ground.offices else None
    if across is not None:
        reach = range(across, across + 1)
    for start in reach:
        if ground.is_mark(start) or (start in ground.bodies and not ground.arabic):
            return None
        if not ground.arabic and (start in ground.people or _is_given(ground, start)):
            return None  # جانشین جان نادری وزیر خارجه
        match = ground.offices.get(start)
        if match is None or not isinstance(match.row, Office) or match.prefix not in {"", "ال", "ل", "لل"}:
            continue
        inner = read_role(ground, start)
        if inner is None or inner.office == "official" or _serves(ground, word, start, inner):
            return None
        office = inner.office
        made = DEPUTY_OF.get(office, "deputy_minister" if office.endswith("_minister") else "official")
        national = inner.national or (made == "official" and inner.office not in NOT_OF_STATE)
        changes = {ground.change(n) for n in range(begin, start)}
        if office == "head_of_state" and ground.words[word].endswith(ground.pieces["aides"]):
            made = "adviser"  # مساعد الرئيس الروسي
        return inner._replace(
            first=word, office=made, general=False, national=national,
            former=inner.former or "former" in changes, acting=inner.acting or "acting" in changes,
        )  # fmt: skip
    return None


def _is_given(ground: Ground, word: int) -> bool:
    """Tell whether a word is a given name and nothing else."""
    here = ground.words[word]
    return here in ground.given and here not in ground.common and word not in ground.offices


def _serves(ground: Ground, word: int, start: int, leader: Role) -> bool:
    """Tell whether a name after a deputy and an office is the leader's: عملت مساعدة لوزيرة الخارجية كوندوليزا رايس."""
    if (
        not ground.arabic
        or ground.words[word].startswith("ال")
        or ground.offices[start].prefix not in {"ل", "لل"}
    ):
        return False
    after = leader.end + (ground.at(leader.end) in {"،", ","})
    return after in ground.people or after in ground.surnames or ground.at(after) in ground.given


def _read_counterpart(ground: Ground, word: int) -> Role | None:
    """Read `همتای عراقی خود`, `نظيره الإيراني`; the office is the other's, found when roles are resolved."""
    parts = Parts(word, ground.modifiers[word].end, COUNTERPART, None)
    read_state(ground, parts)
    if not parts.how:
        (_read_bearer if ground.arabic else _read_own)(ground, parts)
    if not parts.how:
        return None
    if parts.end < len(ground.words) and ground.words[parts.end] in {"خود", "اش", "خویش"}:
        parts.end += 1
    return parts.role(find_reach(ground, parts), general=True)


def _read_bearer(ground: Ground, parts: Parts) -> None:
    """Take the state of somebody known who is named right after: نظيره محمد جواد ظريف."""
    match = ground.people.get(parts.end + (ground.at(parts.end) in {"،", ","}))
    if match is not None and not match.weak and isinstance(match.row, Named) and match.row.country:
        parts.of, parts.how = match.row.country, "row"


def _read_own(ground: Ground, parts: Parts) -> None:
    """Take the state of a counterpart with the pronoun written onto it: همتای پاکستانی‌اش, همتای عراقیش."""
    here = ground.at(parts.end)
    for onto in ("اش", "ش"):
        entries = ground.lexicon.forms.get(here.removesuffix(onto), ()) if here.endswith(onto) else ()
        for entry in entries:
            if entry.subject == "demonyms" and isinstance(entry.row, Country):
                parts.end, parts.of, parts.how = parts.end + 1, entry.row.code, "demonym"
                return

"""Role phrases as structures: an office, what it is of, and the words that change it."""

from collections.abc import Iterator
from typing import NamedTuple

from rasad.extract.bodies import BodyPhrase, is_plain, read_body, read_portfolio
from rasad.extract.ground import Ground
from rasad.extract.names import is_person
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Office

_DEPUTY_OF = {
    "foreign_minister": "deputy_foreign_minister",
    "head_of_state": "deputy_head_of_state",
    "head_of_government": "deputy_head_of_government",
    "parliament_speaker": "deputy_parliament_speaker",
    "spokesperson": "spokesperson",
    "permanent_representative": "permanent_representative",
    "minister": "deputy_minister",
}
_DEPUTY_REACH = 4
_LONGEST_OFFICE = 6
_AT_PLACE = {"fa": {"در", "به", "نزد", "برای", "لدی", "مقیم"}, "ar": {"فی", "لدی", "الی", "عند", "علی", "عن"}}
_JOINT = frozenset({"مشترک", "المشترکه", "المشترک", "عالی"})
_SENT = frozenset({"ambassador", "special_envoy", "permanent_representative", "consul", "charge_daffaires"})
_LOCATED = frozenset({"head_of_organisation", "secretary_general", "spokesperson", "official", "committee_chair"})
COUNTERPART = "counterpart"


class Role(NamedTuple):
    """Say that words `first` up to `end` name an office.

    `of` is the code of the state, region or organisation that the words tell, `how` in which way they
    tell it (name, demonym, home, same, organisation; empty where they do not). `reach` is where a place
    or a duty after it ends (`سفیر ژاپن در تهران`), so that a name may follow. `general` marks a bare
    word that stands for a fuller office (الوزير). A nominee is `designate`. A `national` body belongs to
    a state, a `free` one to none. A `weak` phrase is an office only beside a name (مدير الاتصالات في الرئاسة).
    """

    first: int
    end: int
    office: str
    of: str | None
    how: str
    reach: int
    former: bool = False
    acting: bool = False
    designate: bool = False
    general: bool = False
    free: bool = False
    national: bool = False
    weak: bool = False

    @property
    def said(self) -> bool:
        """Tell whether the phrase itself says of whom or what the office is."""
        return self.how not in {"", "same", "home"}


class _Parts:
    """Gather the parts of one role phrase while its words are read."""

    def __init__(self, first: int, end: int, office: str, of: str | None) -> None:
        """Begin with the office noun."""
        self.first, self.end, self.office, self.of = first, end, office, of
        self.how = "row" if of else ""
        self.changes: set[str] = set()
        self.free = False
        self.national = False
        self.weak = False

    def role(self, reach: int, *, general: bool = False) -> Role:
        """Return the phrase as read."""
        return Role(
            self.first, self.end, self.office, self.of, self.how, reach,
            former="former" in self.changes, acting="acting" in self.changes,
            designate="designate" in self.changes, general=general, free=self.free,
            national=self.national, weak=self.weak,
        )  # fmt: skip


def find_roles(ground: Ground) -> Iterator[Role]:
    """Yield the role phrases of a report in order, none overlapping another."""
    reached = 0
    starts = sorted({*ground.offices, *(n for n in ground.modifiers if ground.change(n) in {"deputy", COUNTERPART})})
    for word in starts:
        if word < reached:
            continue
        role = read_role(ground, word)
        if role is not None:
            role = _with_leader(ground, role)
            reached = role.end
            yield role


def _with_leader(ground: Ground, role: Role) -> Role:
    """Take in the office that a role serves: `رئيس الشؤون الخاصة لسمو ولي العهد`, `مبعوث الرئيس الروسي`."""
    if not ground.arabic:
        return role
    title = ground.honorifics.get(role.end)
    start = title.end if title and title.prefix in {"ل", "لل"} else role.end
    match = ground.offices.get(start)
    if match is None or (start == role.end and match.prefix not in {"ل", "لل"} and role.office not in _SENT):
        return role
    inner = read_role(ground, start) if not match.prefix.startswith("و") else None
    if inner is None:
        return role
    of, how = (role.of, role.how) if role.of else (inner.of, inner.how)
    return role._replace(end=inner.end, reach=max(inner.end, inner.reach), of=of, how=how, general=False)


def read_role(ground: Ground, word: int) -> Role | None:
    """Return the role phrase that begins at a word, or None."""
    change = ground.change(word)
    if change == COUNTERPART:
        return _read_counterpart(ground, word)
    match = ground.offices.get(word)
    if change == "deputy" and (match is None or match.end <= ground.modifiers[word].end):
        role = _read_deputy(ground, word)
        if role is not None:
            return role
    if match is None or not isinstance(match.row, Office):
        return None
    if is_person(ground, word):
        return None
    parts = _Parts(match.first, match.end, match.row.office, match.row.of)
    takes = match.row.takes
    split = _split_office(ground, match)
    if split is not None:
        parts, takes = split
    definite = match.prefix.endswith(("ال", "لل"))
    general = _complete(ground, parts, takes, definite=definite)
    if general is None:
        return None
    return parts.role(_reach(ground, parts), general=general)


def _split_office(ground: Ground, match: Match) -> tuple[_Parts, str] | None:
    """Read an office with a modifier between its words: `دبیر پیشین شورای عالی امنیت ملی`, `الأمين السابق للمجلس`."""
    middle = ground.modifiers.get(match.end)
    if middle is None or match.end > match.first + 1:
        return None
    words, start = ground.words, middle.end
    for first in (words[match.first], words[match.first][len(match.prefix) :]):
        for end in range(min(len(words), start + _LONGEST_OFFICE), start, -1):
            for entry in ground.lexicon.forms.get(" ".join((first, *words[start:end])), ()):
                if entry.subject == "offices" and isinstance(entry.row, Office):
                    parts = _Parts(match.first, end, entry.row.office, entry.row.of)
                    parts.changes.add(ground.change(match.end))
                    return parts, entry.row.takes
    return None


def _complete(ground: Ground, parts: _Parts, takes: str, *, definite: bool) -> bool | None:
    """Read what follows the office noun; return whether the phrase is general, None where it is no office."""
    _read_modifiers(ground, parts)
    if takes == "portfolio":
        return _with_portfolio(ground, parts, definite=definite)
    if takes in {"body", "president", "committee", "party"}:
        return _with_body(ground, parts, takes, definite=definite)
    if takes == "leader":
        inner = read_role(ground, parts.end) if parts.end in ground.offices else None
        if inner is not None:
            parts.end, parts.of, parts.how = inner.end, inner.of, inner.how
        else:
            _read_state(ground, parts)
        return not parts.how and not inner
    _read_state(ground, parts)
    if takes == "state" and not parts.how:
        return True if parts.office in {"governor", "mayor"} else None
    if parts.office in _SENT and parts.end in ground.offices and not parts.how:
        sender = ground.offices[parts.end].row
        if isinstance(sender, Office) and sender.of:  # سفير خادم الحرمين الشريفين
            parts.end, parts.of, parts.how = ground.offices[parts.end].end, sender.of, "name"
    return not parts.how and parts.office in _SENT


def _with_portfolio(ground: Ground, parts: _Parts, *, definite: bool) -> bool | None:
    """Read what a minister is in charge of (`وزير النفط العراقي`, `وزیر خارجه سابق عراق`)."""
    portfolio = read_portfolio(ground, parts.end)
    if portfolio is not None:
        parts.end, parts.office = portfolio
        if ground.arabic and ground.words[parts.end - 1].endswith(("ته", "تها", "اعه", "اعها")):
            parts.how = "same"  # وزير خارجيته
            return False
    _read_modifiers(ground, parts)
    _read_state(ground, parts)
    if portfolio is None and not parts.how and not definite and ground.arabic:
        return None
    return portfolio is None


def _with_body(ground: Ground, parts: _Parts, takes: str, *, definite: bool) -> bool | None:
    """Read the organisation that somebody heads or speaks for, or the state."""
    inner = read_role(ground, parts.end) if parts.office == "spokesperson" and parts.end in ground.offices else None
    if inner is not None:  # المتحدث باسم الرئيس الكوري الجنوبي
        parts.end, parts.of, parts.how = inner.end, inner.of, inner.how
        return False
    body = read_body(ground, parts.end)
    state = ground.states.get(parts.end)
    if body is not None and (state is None or body.end > state.end):
        _take_body(ground, parts, body, takes)
        return False
    if takes == "president" and state is not None and not state.prefix.startswith("و") and (definite or not state.prefix):
        parts.office = "head_of_state"
        _read_state(ground, parts)
        return False
    if takes == "president":
        before = ground.words[parts.first - 1] if parts.first else ""
        adjective = before.startswith("ال") and before not in ground.given and parts.first - 1 not in ground.titles
        return False if definite and not adjective else None  # السبب الرئيس is the main cause
    if takes in {"committee", "party"}:
        _with_members(ground, parts, takes)
        return False
    _read_state(ground, parts)
    if parts.office not in {"head_of_organisation", "official", "commander", "member_of_parliament"}:
        return not parts.how
    if parts.how and parts.office == "head_of_organisation":
        if not ground.arabic and state and state.how == "name":
            parts.office = "head_of_state"  # رئیس اقلیم کردستان
            return False
    return _with_anything(ground, parts)


def _with_anything(ground: Ground, parts: _Parts) -> bool | None:
    """Read a charge that is no body (مدير الاتصالات في الرئاسة التركية): an office only where a name stands beside it."""
    end = parts.end
    while end < min(len(ground.words), parts.end + 5) and end not in ground.states and is_plain(ground, end):
        end += 1
    if end == parts.end or ground.arabic and not ground.words[parts.end].startswith(("ال", "لل", "عام")):
        return None
    parts.end, parts.weak = end, True
    if not parts.how:
        _read_state(ground, parts)
    return False


def _with_members(ground: Ground, parts: _Parts, takes: str) -> None:
    """Read what a committee is for or a party's name; a joint commission and a party are of no state."""
    joint = parts.end < len(ground.words) and ground.words[parts.end] in _JOINT
    parts.end = _free_words(ground, parts.end)
    parts.free = takes == "party" or joint
    parts.national = not parts.free
    _read_state(ground, parts)
    if joint:
        parts.office = "head_of_organisation" if parts.office == "committee_chair" else parts.office
        second = ground.states.get(parts.end + 1)
        if second and ground.words[parts.end] == "و":
            parts.end = second.end
    if parts.free:
        parts.of, parts.how = None, "organisation"


def _take_body(ground: Ground, parts: _Parts, body: BodyPhrase, takes: str) -> None:
    """Let the body decide the office and of what it is."""
    parts.end = body.end
    if parts.office in {"head_of_organisation", "head_of_state"} and takes in {"body", "president"}:
        parts.office = body.head if body.portfolio is None else "official"
        if body.kind == "presidency":
            parts.office = "official"
    elif parts.office == "member_of_parliament" and body.kind != "parliament":
        parts.office = "official"
    elif parts.office == "official" and body.portfolio:
        parts.office = _DEPUTY_OF.get(body.portfolio, "deputy_minister")
    parts.free, parts.national = not body.national, body.national and not body.known
    if body.of and body.national:
        parts.of, parts.how = body.of, "organisation"
        if body.of in {"home", "same"}:
            parts.of, parts.how = None, body.of
    elif body.several or body.known:
        parts.how = "organisation"
    _read_modifiers(ground, parts)
    if not parts.how:
        _read_state(ground, parts)
    if parts.free or body.several:
        parts.of, parts.how = None, "organisation"


def _free_words(ground: Ground, word: int) -> int:
    """Return the end of the words that go on naming a committee or a party."""
    end = word
    body = read_body(ground, word)
    if body is not None:
        return body.end
    while end < min(len(ground.words), word + 6) and end not in ground.states and _goes_on(ground, end):
        end += 1
    return end


def _goes_on(ground: Ground, word: int) -> bool:
    """Tell whether a committee's or party's name goes on with a word."""
    here = ground.words[word]
    if not here[0].isalpha() or word in ground.offices or word in ground.cues or word in ground.stops:
        return False
    if here == "و":
        return word + 1 not in ground.offices and not ground.is_mark(word + 1)
    return here not in ground.functional and here not in ground.given and word not in ground.people


def _read_modifiers(ground: Ground, parts: _Parts) -> None:
    """Take the words that change the office, wherever they stand after it."""
    while (match := ground.modifiers.get(parts.end)) is not None:
        change = ground.change(parts.end)
        if change in {"deputy", COUNTERPART} or match.prefix not in {"", "ال"}:
            return
        if parts.end in ground.offices and ground.offices[parts.end].end > match.end:
            return
        parts.changes.add(change)
        parts.end = match.end


def _read_state(ground: Ground, parts: _Parts) -> None:
    """Take the state or region that the office is of, and modifiers on either side."""
    _read_modifiers(ground, parts)
    state = ground.states.get(parts.end)
    if state is None or state.prefix.startswith(("و", "ف", "ب")) or (parts.how == "row" and state.code != parts.of):
        if state is None or parts.how != "row":
            _read_modifiers(ground, parts)
        return
    following = ground.states.get(state.end)
    parts.end = state.end
    if state.how in {"home", "same"}:
        parts.how = state.how
    else:
        parts.of, parts.how = state.code, state.how
    if following and following.code == state.code and not following.prefix and following.how == "name":
        parts.end = following.end
    elif following and following.code.startswith(f"{state.code}-"):
        parts.end, parts.of = following.end, following.code
    _read_modifiers(ground, parts)


def _read_deputy(ground: Ground, word: int) -> Role | None:
    """Read `معاون فناوری وزیر ارتباطات`, `نائب وزير الخارجية الإيراني`: a deputy of another office."""
    begin = ground.modifiers[word].end
    for start in range(begin, min(len(ground.words), begin + _DEPUTY_REACH)):
        if ground.is_mark(start):
            return None
        match = ground.offices.get(start)
        if match is None or not isinstance(match.row, Office) or match.prefix not in {"", "ال", "ل", "لل"}:
            continue
        inner = read_role(ground, start)
        if inner is None or inner.office == "official":
            return None
        office = inner.office
        made = _DEPUTY_OF.get(office, "deputy_minister" if office.endswith("_minister") else "official")
        return inner._replace(first=word, office=made, general=False)
    return None


def _read_counterpart(ground: Ground, word: int) -> Role | None:
    """Read `همتای عراقی خود`, `نظيره الإيراني`; the office is the other's, found when roles are resolved."""
    parts = _Parts(word, ground.modifiers[word].end, COUNTERPART, None)
    _read_state(ground, parts)
    if not parts.how:
        return None
    if parts.end < len(ground.words) and ground.words[parts.end] in {"خود", "اش", "خویش"}:
        parts.end += 1
    return parts.role(_reach(ground, parts), general=True)


def _reach(ground: Ground, parts: _Parts) -> int:
    """Return where the place or field of an officer's duty ends, beyond the phrase itself.

    `سفیر ژاپن در تهران`, `المبعوث الخاص إلى #سوريا`, `المشرف العام على برنامج الإعمار`, `للشؤون الخارجية`.
    """
    end, words = parts.end, ground.words
    if end + 1 >= len(words):
        return end
    if words[end] in _AT_PLACE.get(ground.lexicon.language.tag, ()):
        start = end + 2 if words[end + 1] == "#" else end + 1
        state, body = ground.states.get(start), read_body(ground, start)
        if body is not None and (state is None or body.end > state.end):
            if parts.office == "ambassador" and not state:
                parts.office = "permanent_representative"
            return body.end
        if state is not None and (parts.office in _SENT or parts.office in _LOCATED):
            if not parts.how and parts.office not in _SENT:
                parts.of, parts.how = state.code or None, state.how
            return state.end
        return end if ground.arabic is False or words[end] != "علی" else _field(ground, start)
    return _field(ground, end) if ground.arabic and words[end].startswith(("لل", "لش", "لا", "ب", "المکلف")) else end


def _field(ground: Ground, word: int) -> int:
    """Return where the words end that tell an officer's field, up to a mark, a name or a title."""
    end = word
    while end < min(len(ground.words), word + 8) and (end > word or len(ground.words[end]) > 1):
        here = ground.words[end]
        plain = end in ground.states or here in {"فی", "علی", "و"} or is_plain(ground, end)
        if not plain or end in ground.honorifics:
            break
        end += 1
    return end

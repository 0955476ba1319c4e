"""The parts of a role phrase: the office noun, the words that change it, the state that it is of."""

from rasad.extract.found import Found
from rasad.extract.people.ground import Ground
from rasad.extract.people.state_words import StateWord
from rasad.vocabulary.schema import Named

COUNTERPART = "counterpart"
_OF_REGIONS = frozenset({"governor", "mayor", "member_of_parliament", "commander", "head_of_state"})
_REALM = "اقلیم"
_OF_REALM = frozenset(
    {"head_of_government", "deputy_head_of_government", "head_of_state", "parliament_speaker"}
)
"""Offices that are the Kurdistan Region's before this word alone."""
_OF_COUNTRY = frozenset(
    {"commander", "head_of_organisation", "prosecutor", "judiciary_head", "central_bank_governor", "official"}
)
ELECTED = "منتخب"
_OF_TOWNS = frozenset({"member_of_parliament", "religious_leader"})
OF_PERSON = "person"
"""How a state is told by whom somebody serves: مشاور اوباما."""
SENT = frozenset({"ambassador", "special_envoy", "permanent_representative", "consul", "charge_daffaires"})
"""Offices whose holders are sent somewhere."""
NOT_OF_STATE = frozenset(
    {"head_of_organisation", "official", "party_leader", "secretary_general", "religious_leader"}
)
"""Offices that belong to no state unless the words say so."""


class Role(Found, frozen=True):
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


class Parts:
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


def read_modifiers(ground: Ground, parts: Parts) -> None:
    """Take the words that change the office, wherever they stand after it."""
    while (match := ground.modifiers.get(parts.end)) is not None:
        change = ground.change(parts.end)
        if change in {"deputy", COUNTERPART} or match.prefix not in {"", "ال"}:
            return
        longer = ground.offices.get(parts.end), ground.states.get(parts.end)
        if any(other is not None and other.end > match.end for other in longer):
            return  # سفير الجمهورية الإسلامية, though one may be جمهوري
        parts.end = match.end
        chosen = ground.words[match.end - 1] == ELECTED
        elected = parts.office == "member_of_parliament" or ground.at(parts.end) in ground.lists["electors"]
        if not (chosen and elected):
            named = ground.arabic and change == "acting" and parts.office == "head_of_government"
            parts.changes.add("designate" if named and "مکلف" in ground.words[match.end - 1] else change)


def _read_country(ground: Ground, parts: Parts) -> None:
    """Take the word کشور after an office: before a state's name it says nothing, else it means home.

    `رئیس‌جمهور کشور ترکیه`, `فرمانده انتظامی کشور`.
    """
    if ground.at(parts.end) != "کشور":
        return
    state = ground.states.get(parts.end + 1)
    if state is not None and state.how == "name":
        parts.end += 1
    elif not parts.how and parts.office in _OF_COUNTRY:
        parts.end, parts.how = parts.end + 1, "home"


def _state_at(ground: Ground, word: int) -> StateWord | None:
    """Return the state at a word, over a noun of statehood (بمملكة ليسوتو)."""
    state, there = ground.states.get(word), ground.words[word] if word < len(ground.words) else ""
    prefix = "ب" if there.startswith("ب") else ""
    if state is None and there.removeprefix(prefix) in ground.lists["statehood"]:
        state = ground.states.get(word + 1)  # also محافظ محافظة المثنى
        return state._replace(first=word, prefix=prefix) if state and state.how == "name" else None
    return state


def _is_of_movement(ground: Ground, parts: Parts) -> bool:
    """Take the movement that rules a state, of which a Persian minister is: وزیر خارجه طالبان is Afghanistan's."""
    match = ground.organisations.get(parts.end)
    row = match.row if match is not None and parts.office.endswith("minister") else None
    if match is None or not isinstance(row, Named) or row.kind != "movement" or row.country is None:
        return False
    parts.end, parts.of, parts.how = match.end, row.country, "organisation"
    return True


def _state_of_person(ground: Ground, parts: Parts) -> str | None:
    """Return the state of a known person named right after an office, be it the holder or the leader: وزیر خارجه ترامپ."""
    match = ground.people.get(parts.end) or ground.surnames.get(parts.end)
    of_none = (NOT_OF_STATE | SENT) - {"special_envoy"}  # فرستاده ویژه پوتین
    if match is None or match.weak or parts.office in of_none or not isinstance(match.row, Named):
        return None
    return match.row.country


def _is_only_alike(ground: Ground, parts: Parts, state: StateWord) -> bool:
    """Tell whether a word behind who heads a body of Persian is no state, whose name is a common word: مدیر مالی."""
    return not ground.arabic and state.weak and state.how == "name" and parts.office == "head_of_organisation"


def read_state(ground: Ground, parts: Parts) -> None:
    """Take the state or region that the office is of, and modifiers on either side."""
    read_modifiers(ground, parts)
    _read_country(ground, parts)
    state = _state_at(ground, parts.end)
    if state is not None and ground.words[state.first] == _REALM and parts.office in _OF_REALM:
        state = state._replace(weak=False)  # نخست‌وزیر اقلیم, but وزیر اقلیم is for the climate
    heads = parts.office == "head_of_state" and not ground.arabic  # رئیس جمهور احمدی نژاد is of no emirate
    if state is not None and state.weak and "-" in state.code and (heads or parts.office not in _OF_REGIONS):
        # برنامه عمران is not the province, but سفير طهران is the capital's
        state = state._replace(code=state.seat, how="seat", weak=False) if state.seat else None
    if (
        state is None
        or _is_only_alike(ground, parts, state)
        or state.prefix.startswith(("و", "ف"))
        or (state.prefix == "ب" and ground.words[state.first][1:] not in ground.lists["statehood"])
        or (parts.how == "row" and state.code != parts.of)
    ):
        if state is None or parts.how != "row":
            read_modifiers(ground, parts)
        if not (ground.arabic or parts.how or parts.of or _is_of_movement(ground, parts)):
            parts.of = _state_of_person(ground, parts)
            if parts.of and parts.office in {"special_envoy", "adviser"}:
                parts.how = OF_PERSON  # فرستاده ویژه پوتین, مشاور اوباما
        return
    following = ground.states.get(state.end)
    parts.end = state.end
    town = state.how == "seat" or state.code.startswith("IR-")
    if town and parts.office in _OF_TOWNS and not ground.arabic:
        parts.national = parts.office == "member_of_parliament"  # نماینده تهران, نماینده مردم رباط کریم
        return
    if state.how in {"home", "same"}:
        parts.how = state.how
    else:
        parts.of, parts.how = state.code, state.how
    twice = following is not None and following.code == state.code and not following.prefix
    if following and twice and following.how == "name" and state.how != "demonym":
        parts.end = following.end
    elif following and following.code.startswith(f"{state.code}-"):
        parts.end, parts.of = following.end, following.code
    read_modifiers(ground, parts)

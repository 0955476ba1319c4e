"""What tells two holders of one office code apart: the words of their charges."""

from rasad.extract.people.ground import Ground
from rasad.extract.people.offices import Role
from rasad.vocabulary.join_lists import any_of
from rasad.vocabulary.schema import Office

_MANY = frozenset(
    {
        "adviser",
        "commander",
        "committee_chair",
        "deputy_foreign_minister",
        "deputy_head_of_state",
        "deputy_minister",
        "head_of_organisation",
        "minister",
        "official",
        "party_leader",
        "secretary_general",
        "spokesperson",
    }
)
"""Offices of which a state has many: two phrases with the same code need not mean one person."""

_NAMED_ALIKE = frozenset({"committee_chair", "party_leader", "secretary_general"})
"""Those of them whose charge Arabic tells alike each time; agencies go by acronyms too (مدير إف بي آي)."""


_MINISTER = frozenset({"minister"})
_SMALL = frozenset({"و", "در", "،", ","})
_ACRONYM = 3
"""How long a word may be that is part of an acronym as Arabic spells it: إف بي آي."""
_TELLING = 2
"""How many words of a charge tell it apart from another."""
_PASSING = frozenset({"former", "acting", "designate"})


def same_charge(ground: Ground, first: Role, second: Role) -> bool:
    """Tell whether two phrases of one office code may mean one person, by what they say the office is for.

    `رئیس آژانس` may be `مدیرکل آژانس بین‌المللی انرژی اتمی`, but `رئیس سازمان حج` is not `رئیس دانشگاه تهران`.
    """
    if first.office != second.office or (ground.arabic and first.general):
        return True
    if first.office == "head_of_state" and not first.of and not second.general and not ground.arabic:
        one, other = ground.offices.get(first.first), ground.offices.get(second.first)
        return one is None or other is None or one.row is other.row  # رئیس‌جمهور is no پادشاه
    if first.office == "member_of_parliament" and not ground.arabic:
        return _same_seat(ground, first, second)
    if first.office not in _MANY:
        return True
    these, those = _words(ground, first), _words(ground, second)
    if ground.arabic and first.office not in _NAMED_ALIKE:
        speaks = first.office == "spokesperson"
        alike = _may_be_one(these, those, telling=1 if speaks else _TELLING)
        return alike and not (speaks and _speaks_for_another(ground, these, those))
    heads = {_first_body(ground, first), _first_body(ground, second)} - {""}
    if first.office == "head_of_organisation" and not ground.arabic and len(heads) > 1:
        return False  # رئیس کمیسیون معدن اتاق بازرگانی is not رئیس اتاق بازرگانی
    voices = any_of(ground.lists["state_voices"], _MINISTER)
    if first.office == "spokesperson" and these & voices and those & voices:
        return True
    return these <= those or those <= these


def _speaks_for_another(ground: Ground, these: frozenset[str], those: frozenset[str]) -> bool:
    """Tell whether two speak for bodies of which half the words at most are the same: حركة المقاومة الشرقية, حركة الجهاد الشرقي."""
    bodies = ground.lists["body_nouns"]
    one, other = ({here for here in words if not {here, f"{here}ه"} & bodies} for words in (these, those))
    least = min(len(one), len(other))
    return least > 1 and 2 * len(one & other) <= least


def _may_be_one(these: frozenset[str], those: frozenset[str], *, telling: int) -> bool:
    """Tell whether the words of two Arabic charges share any, or one is a word or an acronym: رئيس الإنتربول, مدير إف بي آي."""
    told = [{word for word in words if len(word) > _ACRONYM} for words in (these, those)]
    return min(map(len, told)) < telling or bool(told[0] & told[1])


def _same_seat(ground: Ground, first: Role, second: Role) -> bool:
    """Tell whether two phrases of Persian may mean one member of parliament: of one committee, for one town."""
    for noun in ground.lists["seat_openers"]:
        these, those = (_behind(ground, role, noun) for role in (first, second))
        if these and those and not (these <= those or those <= these):
            return False  # عضو کمیسیون انرژی is no عضو کمیسیون کشاورزی
    return True


def _behind(ground: Ground, role: Role, noun: str) -> set[str]:
    """Return the words of a phrase behind a noun, those left out that all such phrases have."""
    words = list(ground.words[role.first : role.end])
    if noun not in words:
        return set()
    skipped = any_of(_SMALL, ground.lists["seat_nouns"], ground.lists["parliament_words"])
    return set(words[words.index(noun) + 1 :]) - skipped


def same_portfolio(ground: Ground, first: Role, second: Role) -> bool:
    """Tell whether two Persian phrases name a minister by one portfolio: وزیر نیرو is not وزیر انرژی روسیه."""
    if not (_has_portfolio(ground, first) and _has_portfolio(ground, second)):
        return True
    these, those = _roots(_words(ground, first)), _roots(_words(ground, second))
    return not these or not those or bool(these & those)


def _has_portfolio(ground: Ground, role: Role) -> bool:
    """Tell whether a Persian phrase names a minister by the portfolio."""
    match = ground.offices.get(role.first)
    return not ground.arabic and match is not None and getattr(match.row, "takes", "") == "portfolio"


def _roots(words: frozenset[str]) -> set[str]:
    """Return words of a portfolio without the ی of adjectives: وزیر امور اقتصادی is وزیر اقتصاد."""
    return {word.removesuffix("ی") for word in words}


def _first_body(ground: Ground, role: Role) -> str:
    """Return the noun of the body that a phrase names first, empty where there is none."""
    return next((ground.words[n] for n in range(role.first + 1, role.end) if n in ground.bodies), "")


def _bare(word: str) -> str:
    """Take off an Arabic word what is written onto it and its feminine ending: رئيس الهيئة, مدير هيئة."""
    for onto in ("وال", "بال", "لل", "ال", "ل", "ب", "و"):
        if word.startswith(onto) and len(word) - len(onto) > 2:
            return word[len(onto) :].removesuffix("ه")
    return word.removesuffix("ه")


def _words(ground: Ground, role: Role) -> frozenset[str]:
    """Return the words of a phrase that tell what the office is for: no states, no small words, none that pass."""
    told = ground.charges.get((role.first, role.end))
    if told is None:
        told = ground.charges[role.first, role.end] = _read_words(ground, role)
    return told


def _read_words(ground: Ground, role: Role) -> frozenset[str]:
    """Read the words of a phrase that tell what the office is for."""
    found = set[str]()
    word = role.first
    while word < role.end:
        office, state = ground.offices.get(word), ground.states.get(word)
        if office is not None and isinstance(office.row, Office) and office.end <= role.end:
            found |= set() if office.row.takes and word == role.first else {office.row.office}
            word = office.end  # دبیر کل, دبیرکل
            continue
        if state is not None:
            word = state.end
            continue
        here = ground.words[word]
        passing = here in ground.lists["idle_words"] or here in ground.functional
        passing = (
            passing or ground.change(word) in _PASSING or (ground.arabic and ground.change(word) == "none")
        )  # رئيس الإنتربول المختفي
        if not passing and here[0].isalpha():
            found.add("minister" if here == "وزارت" else _bare(here) if ground.arabic else here)
        word += 1
    return frozenset(found)

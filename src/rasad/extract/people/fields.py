"""Fields of duty: the words between an office and what it belongs to, and more that a minister is in charge of.

`معاون حقوقی و بین‌المللی وزارت خارجه`, `مدیرکل آسیای جنوبی وزارت امور خارجه`.
"""

from rasad.extract.people.body_words import is_plain
from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import begins_name, is_finite
from rasad.extract.people.offices import Parts, read_state
from rasad.vocabulary.schema import Body, Office

_LONGEST = 10
_PORTFOLIO = 4
_FIELDS = 6
_SHORTEST = 4
_COMMAS = frozenset({"،", ","})
_ABROAD = ("خارج", "از", "کشور")
_IN, _MATTERS = "در", "امور"
_PEOPLE, _FRIDAY, _PARLIAMENT, _ISLAMIC = "مردم", "جمعه", "مجلس", ("شورای", "اسلامی")
_CONSTITUENCY = 18  # words of all the towns of a member of parliament


def over_field(ground: Ground, word: int) -> int | None:
    """Return where the office or body stands to which the field of duty leads that begins at a word, or None.

    A body between commas is one of the fields: `معاون کنسولی، مجلس و امور ایرانیان وزارت خارجه`. Right after و
    stands another office, not what the first belongs to: `معاون وزارتخانه و سخنگوی دولت`.
    """
    end, words = word, ground.words
    while end < min(len(words), word + _LONGEST):
        listed = end > word and words[end - 1] in _COMMAS
        if listed and _is_office(ground, end):
            return None  # با حضور مدیرکل سینما، رئیس شورای نمایش
        if not listed and (_is_office(ground, end) or _is_body(ground, end)):
            return end if end > word and words[end - 1] != "و" else None
        if tuple(words[end : end + 3]) == _ABROAD:
            end += 3
        elif words[end] in _COMMAS or words[end] == "و":
            if (end == word and not _is_modifier(ground, end - 1)) or ground.is_mark(end + 1):
                return None
            end += 1
        elif ground.change(end) == "none":
            end = ground.modifiers[end].end
        elif listed or is_plain(ground, end):
            end += 1
        else:
            return None
    return None


def over_more_fields(ground: Ground, parts: Parts) -> bool:
    """Take the fields of an Arabic minister that no list has, where the state or the name follows; tell whether it does.

    `وزير المالية والتخطيط الاقتصادي السوداني`, `وزيرة التضامن والأسرة وقضايا المرأة الجزائرية`.
    """
    end, known = parts.end, parts.end > parts.first + 1
    while end < parts.end + _FIELDS and _is_field(ground, end, first=known and end == parts.end):
        end += 1
    state = ground.states.get(end)
    stated = state is not None and state.how == "demonym" and not state.prefix.startswith("و")
    told = end > parts.end and (stated or begins_name(ground, end))
    if told:
        parts.end = end
        if stated and not known:
            read_state(ground, parts)
    return told


def _is_field(ground: Ground, word: int, *, first: bool) -> bool:
    """Tell whether a word of Arabic may go on with what a minister is in charge of: والعائلة, الاقتصادي, وقضايا المرأة."""
    here = ground.at(word)
    if not here.startswith(("ال", "و")) or len(here) < _SHORTEST:
        return False
    if first and not here.startswith("وال") and not here.endswith(("ی", "یه")):
        return False  # وزير الخارجية وعين جون بولتون
    other = (
        word in ground.states or word in ground.bodies or word in ground.modifiers or word in ground.people
    )
    return not other and is_plain(ground, word) and not is_finite(ground, here.removeprefix("و"))


def _is_modifier(ground: Ground, word: int) -> bool:
    """Tell whether a word that changes nothing was read before the field: معاون حقوقی و ..."""
    return any(ground.change(n) == "none" and ground.modifiers[n].end == word + 1 for n in (word, word - 1))


def _is_office(ground: Ground, word: int) -> bool:
    """Tell whether an office stands at a word."""
    match = ground.offices.get(word)
    return match is not None and isinstance(match.row, Office)


def _is_body(ground: Ground, word: int) -> bool:
    """Tell whether an organisation is named from a word on."""
    match, known = ground.bodies.get(word), ground.organisations.get(word)
    return (match is not None and isinstance(match.row, Body)) or (known is not None and not known.weak)


def read_matters(ground: Ground, parts: Parts) -> None:
    """Take what a minister of state is for, where a state follows: `وزیر مشاور در امور دفاعی قطر`."""
    if ground.at(parts.end) != _IN:
        return
    start = end = parts.end + 1 + (ground.at(parts.end + 1) == _MATTERS)
    while end < start + 4 and end not in ground.states and is_plain(ground, end):
        end += 1
    if start < end < len(ground.words) and end in ground.states:
        parts.end = end


def over_province(ground: Ground, parts: Parts) -> bool:
    """Take a province of Persian that no list has, where its state's name follows: فرماندار ایالت لارا ونزوئلا; tell whether it does."""
    nouns = ground.lists["province_words"]
    if ground.arabic or ground.at(parts.end) not in nouns:
        return False
    end = parts.end + 1
    while end < parts.end + _PORTFOLIO and end not in ground.states:
        if ground.is_mark(end) and ground.at(end) not in {"«", "»", '"'}:
            return False
        if end in ground.offices or end in ground.cues or ground.at(end) in ground.functional:
            return False
        end += 1
    state = ground.states.get(end)
    if state is None or state.how != "name" or state.weak or end == parts.end + 1:
        return False
    parts.end = end
    read_state(ground, parts)
    return True


def over_portfolio(ground: Ground, parts: Parts) -> bool:
    """Take a portfolio that no list has, where a state's name follows it: وزیر امور قفقاز شمالی روسیه; tell whether it does."""
    end = parts.end
    while end < parts.end + _PORTFOLIO and end not in ground.states and is_plain(ground, end):
        end += 1
    state = ground.states.get(end)
    if end == parts.end or state is None or state.how != "name" or state.weak:
        return False
    parts.end = end
    read_state(ground, parts)
    return True


def over_towns(ground: Ground, parts: Parts) -> None:
    """Take the towns of Persian that somebody represents or leads in prayer: نماینده مردم ساوه و زرند در مجلس, امام جمعه زیراب."""
    if parts.office == "member_of_parliament" and ground.words[parts.end - 1] == _PEOPLE:
        end = _over_constituency(ground, parts.end)
    elif parts.office == "religious_leader" and _FRIDAY in {
        ground.words[parts.first][-4:],
        ground.at(parts.first + 1),
    }:
        end = _over_town(ground, parts.end)
    else:
        return
    parts.end = end


def _over_constituency(ground: Ground, word: int) -> int:
    """Return where the towns end that a member of parliament is for, with the parliament where it is named."""
    for end in range(word + 1, min(len(ground.words), word + _CONSTITUENCY)):
        here = ground.words[end]
        if here == _IN and ground.at(end + 1) == _PARLIAMENT:
            after = end + 2
            return after + 2 * (tuple(ground.words[after : after + 2]) == _ISLAMIC)
        stops = end in ground.cues or end in ground.offices or is_finite(ground, here)
        if stops or (ground.is_mark(end) and here not in _COMMAS):
            break
    while ground.at(word) in ground.lists["seat_nouns"]:
        word += 1
    return _over_town(ground, word)


def _over_town(ground: Ground, word: int) -> int:
    """Return the end of the town named from a word on, one that no list has too."""
    town, state = ground.localities.get(word), ground.states.get(word)
    if town is not None:
        return town.end
    if state is not None:
        return state.end if "-" in state.code else word
    here = ground.at(word)
    named = here in ground.given or here in ground.namelike or here in ground.common
    return word + 1 if here and not named and is_plain(ground, word) else word

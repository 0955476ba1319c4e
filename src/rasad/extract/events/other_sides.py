"""Whom a Persian report tells as the other side of one person's talks without a name: با وی, با من, با مقامات نروژ."""

from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.clauses import is_parted
from rasad.extract.events.found import EventFound
from rasad.extract.events.setting import Setting
from rasad.extract.events.sides import PREDICATE
from rasad.extract.events.state_sides import free_bodies
from rasad.extract.events.subjects import topic
from rasad.extract.events.telling import Telling
from rasad.reading import Role
from rasad.vocabulary.join_lists import any_of

_CROWD: Final = 3  # words behind با that may tell of a crowd: با این جوانان
_BEHIND: Final = 12  # words between a noun of talks and its با: گفت‌وگوی تلفنی وزیر خارجه نروژ با مقامات کنیا
_BEFORE: Final = 16  # words between با and the noun behind it: با رهبرانی از نروژ، کنیا و لائوس دیدار کرد
_HEADS: Final = 6  # words between با and the state: با برخی مقامات ارشد وزارت خارجه نروژ
_ADVERBS: Final = 4  # words between who meets and با: هیئت رئیسه مجلس روز جمعه با X دیدار کرد
_RELATIVE: Final = 12  # words between که and the verb of signing: که پای توافق‌نامه را امضا کردند
_GENITIVE: Final = 4  # words between an instrument and the states that it is between
_STOPS: Final = frozenset(":؛;.!؟?«»")
_ROW: Final = frozenset("،,و")
_BEFORE_STATES: Final = ("people_of_states", "between_states", "state_heads", "officials", "with_some")
"""Lists of what may stand between a preposition and the states under it."""
"""What joins the states of a row."""


def other_side(telling: Telling, known: int, of: frozenset[str]) -> dict[int, Role]:
    """Return who talks to the one person named, whose own state (`of`) is no other side."""
    setting, under = telling.setting, _company_at(telling)
    if under is None:
        return {}
    if any(m.figure == known for m in telling.sides.company):
        bodies = [] if telling.sides.subject or telling.sides.of else _who_meets(setting, telling, under)
        return {m.figure: "actor" for m in bodies if not _is_own(setting, m, of)}
    if telling.sides.company:
        return {}
    meant = _meant(telling, under + 1, known)
    bodies = [m for m in row_under(telling, under, loose=False) if not _is_own(setting, m, of)]
    return {figure: "recipient" for figure in (*meant, *(m.figure for m in bodies)) if figure != known}


def is_half_told(telling: Telling, found: EventFound) -> bool:
    """Tell whether a Persian report speaks of another side of talks, one in particular, whom nothing tells: با رستم دیدار کرد.

    A crowd has no name to tell: با مردم, با جمعی از مسئولان.
    """
    setting = telling.setting
    if not setting.verbs_last or found.points_back or found.both or found.beside or len(found.figures) != 1:
        return False
    if telling.sides.company and not (telling.sides.subject or telling.sides.of):
        return telling.sides.finite and not telling.is_of_many
    under = _company_at(telling)
    if under is None or telling.sides.company:
        return False
    if setting.meaning(under + 1) == "they":
        return True
    near = setting.text.words[under + 1 : min(telling.sentence.end, under + 1 + _CROWD)]
    ends = setting.pieces["crowd_endings"]
    return not any(word in setting.lists["crowds"] or word.endswith(ends) for word in near)


def relative_signers(telling: Telling) -> list[Placed]:
    """Return the states whose relative clause a Persian verb of signing ends: نروژ و کنیا که توافق را امضا کردند."""
    setting, verb = telling.setting, telling.match.first
    first = max(telling.sentence.first, verb - _RELATIVE)
    that = max(setting.within("that", first + 1, verb), default=None)
    if that is None or not setting.verbs_last or telling.sides.passive or setting.persons(that, verb):
        return []
    if setting.meaning(verb - 1) == "to":
        return []  # توافق با نروژ که منجر به امضای پیمان شد: what it led to, with whom else is unsaid
    bodies = list(free_bodies(setting, max(telling.sentence.first, that - _BEFORE), that))
    row = _row_of(setting, bodies) if bodies and bodies[-1].end == that else []
    # توافق‌نامه امنیتی نروژ و کنیا که امضا شد is what they sign
    near = range(row[0].first - _GENITIVE, row[0].first) if row else range(0)
    free = setting.means("object", near)  # برجام را رد کند نروژ و کنیا که ...
    return row if free or not any(word in setting.instruments for word in near) else []


def _row_of(setting: Setting, bodies: list[Placed]) -> list[Placed]:
    """Return the last of some states with those before it that a list joins to it."""
    found, joined = bodies[-1:], any_of(_ROW, setting.lists["such_as"])
    for before in reversed(bodies[:-1]):
        if not joined.issuperset(setting.text.words[before.end : found[0].first]):
            break
        found.insert(0, before)
    return found


def _company_at(telling: Telling) -> int | None:
    """Return the با of talks: behind their noun (دیدار X با Y), or before it where a verb carries it (با Y دیدار کرد)."""
    setting, match, sentence = telling.setting, telling.match, telling.sentence
    for word in range(match.end, min(sentence.end, match.end + _BEHIND)):
        if setting.meaning(word) == "with":
            return word
        if setting.meaning(word) in PREDICATE | {"that", "object"} or _ends(setting, word):
            break
    if not telling.sides.finite:
        return None
    for word in range(match.first - 1, max(sentence.first, match.first - _BEFORE) - 1, -1):
        if setting.meaning(word) == "with":
            return None if is_parted(setting, word, match.first) else word
        if setting.meaning(word) == "that" or _ends(setting, word):
            return None
    return None


def _ends(setting: Setting, word: int) -> bool:
    """Tell whether a word ends a phrase."""
    return word in setting.cues or setting.text.words[word] in _STOPS


def _is_own(setting: Setting, mention: Placed, of: frozenset[str]) -> bool:
    """Tell whether a state is the one that the person named serves."""
    return (setting.cast.figures[mention.figure].country or "")[:2] in of


def _meant(telling: Telling, word: int, known: int) -> list[int]:
    """Return whom a pronoun under با means: the speaker (با من), the one other person told of before (با وی)."""
    setting, first = telling.setting, telling.match.first
    if setting.text.word(word) in setting.lists["myself"]:
        return [figure for figure in setting.speaker_at(first) if figure in setting.known][:1]
    if setting.meaning(word) != "they" or setting.text.word(word + 1) in _ROW:
        return []
    near = {m.figure for m in setting.persons(telling.sentence.first, word)} - {known}
    if len(near) == 1:
        return list(near)
    return [] if near else [m.figure for m in topic(setting, first, frozenset({known}))]


def row_under(telling: Telling, under: int, *, loose: bool) -> list[Placed]:
    """Return the states, and bodies that are no media, right under با or میان: با رهبرانی از نروژ و کنیا.

    A body that nobody knows counts where `loose`: میان دانشگاه X و دانشگاه Y.
    """
    setting = telling.setting
    end = min(telling.sentence.end, under + 2 * _BEFORE)
    bodies = [m for m in free_bodies(setting, under + 1, end) if m.first not in telling.report.media]
    if not bodies or bodies[0].first - under > _HEADS:
        return []
    heads = any_of(*map(setting.lists.__getitem__, _BEFORE_STATES))
    if not heads.issuperset(setting.text.words[under + 1 : bodies[0].first]):
        return []
    found = _list_from(setting, bodies)
    figures = [setting.cast.figures[m.figure] for m in found]
    return [
        m
        for m, who in zip(found, figures, strict=True)
        if loose or who.kind == "country" or who.known or who.country
    ]


def _list_from(setting: Setting, bodies: list[Placed]) -> list[Placed]:
    """Return the first of some states with those of its list, which و ends: با نروژ، کنیا و لائوس."""
    found, words, ended = bodies[:1], setting.text.words, 1
    joined = any_of(_ROW, setting.lists["such_as"], setting.lists["state_heads"])
    for after in bodies[1:]:
        gap = words[found[-1].end : after.first]
        if not joined.issuperset(gap):
            break
        found.append(after)
        if "و" in gap:
            ended = len(found)
    return found[:ended]


def _who_meets(setting: Setting, telling: Telling, under: int) -> list[Placed]:
    """Return the body that is the subject right before با: اعضای هیئت رئیسه مجلس با X دیدار کردند."""
    bodies = list(free_bodies(setting, max(telling.sentence.first, under - _BEFORE), under))
    if (
        not bodies
        or setting.governor(bodies[-1]) not in {"", "of"}
        or setting.at_trigger(bodies[-1].first - 1)
    ):
        return []  # در این دیدارها اعضای هیئت رئیسه مجلس is no genitive
    between = range(bodies[-1].end, under)
    plain = setting.lists["adverbs"]
    late = all(setting.text.words[word] in plain or setting.in_date(word) for word in between)
    return bodies[-1:] if late and len(between) <= 2 * _ADVERBS else []

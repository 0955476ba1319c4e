"""Which namings mean one instrument: by article, demonstrative, parties and the words that tell it from others."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from rasad.text import Span

_APART = frozenset({"contract", "communique"})
"""Kinds that no other word is used for."""
_PAIR = 2
_FEW = 3
_OLD = frozenset({"bound", "called", "applied", "in_force", "implemented", "reaffirmed", "vowed"})
"""Steps of an instrument that was there before, so that what is reached now is another."""
_UNION = "EU"
"""Whom reports count among those of the nuclear agreement, though it did not sign."""


@dataclass(slots=True, kw_only=True)
class Told:
    """Gather one or several mentions that are of one instrument; `acting` are its parties if nothing else tells them.

    `known` tells which one that the vocabulary knows it is, if any. `disputed_by` holds who stands around each step
    that disputes it, `opening` whether it was first told as lived by (kept) or as news, `saved` whether the heading or
    the lead tells that somebody keeps it, `concluded` whether its name is that of one concluded once for all,
    `planned` whether it is to be signed, `truce` whether its noun is that of a truce
    (noun) or it is an agreement on one (kind).
    """

    kind: str
    general: bool
    parties: tuple[str, ...]
    acting: tuple[str, ...] = ()
    shared: tuple[tuple[int, str], ...] = ()
    qualifiers: frozenset[str]
    spans: list[Span]
    points: bool
    definite: bool
    known: str
    heading: bool = False
    dated: bool = False
    several: bool = False
    many: bool = False
    bare: bool = False
    steps: set[str] = field(default_factory=set)
    disputed_by: list[frozenset[str]] = field(default_factory=list)
    opening: str = ""
    saved: bool = False
    concluded: bool = False
    planned: bool = False
    truce: str = ""


def gather(gathered: list[Told], told: Told, *, articled: bool) -> None:
    """Join a mention to the instrument that it means, or open a new one.

    In a language with an article a name without it is another instrument where its kind is another, or where the
    known one had the article from the beginning: اتفاق على التعاون after الاتفاق الروسي الإسرائيلي.
    """
    for known in sorted(gathered, key=lambda known: known.spans[-1][0], reverse=True):
        shared = bool(known.qualifiers & told.qualifiers)
        is_new = known.definite and told.general and not (known.known or told.dated)
        if articled and not told.definite and (known.kind != told.kind or (is_new and not shared)):
            continue
        if _is_same(known, told):
            known.spans += told.spans
            known.steps |= told.steps
            known.disputed_by += told.disputed_by
            known.opening = known.opening or told.opening
            known.saved |= told.saved
            known.concluded |= told.concluded
            known.parties = told.parties if told.known else known.parties or told.parties
            known.known = known.known or told.known
            known.acting = known.acting or told.acting
            known.shared += told.shared
            if known.general and not told.general and not told.points:
                known.kind, known.general = told.kind, False
            if articled and not known.known and (known.kind, told.kind) == ("agreement", "treaty"):
                known.kind = told.kind  # اتفاقية الشراكة, later المعاهدة
            known.qualifiers |= told.qualifiers
            return
    gathered.append(told)


def _is_same(known: Told, told: Told) -> bool:
    """Tell whether a mention means an instrument already spoken of."""
    if known.known or told.known:
        one = _is_the_known_one(known, told)
        if one is not None:
            return one
    if known.parties and told.parties and set(known.parties) != set(told.parties):
        return False
    if told.points or (known.truce and told.truce == "noun"):
        return True
    shared = bool(known.qualifiers & told.qualifiers)
    if _are_two(known, told, shared=shared):
        return False
    if known.heading and known.kind == told.kind and len(known.spans) == 1:
        return True  # a heading names in brief what the text tells
    if known.qualifiers and told.qualifiers and not shared:
        return False
    return told.definite or shared or (not told.qualifiers and known.kind == told.kind)


def _is_the_known_one(known: Told, told: Told) -> bool | None:
    """Tell whether two namings of which one is known by name are of that one, None where other words must tell."""
    if known.known and told.known:
        return known.known == told.known
    circle, other = (known, told) if known.known else (told, known)
    bare = other.bare and other.kind == circle.kind
    if bare or (_may_be(circle, other) and _is_of_circle(other, circle.parties)):
        return True
    if not told.definite or (told.known and (known.kind != told.kind or not _is_wide(circle.parties))):
        return False  # اتفاق جديد beside الاتفاق النووي; وقعوا مذكرة before الاتفاق النووي
    return None


def _may_be(known: Told, other: Told) -> bool:
    """Tell whether another kind of instrument may be the known one: معاهدة صداقة عام 1955 is not الاتفاق النووي."""
    return other.points or other.kind == known.kind


def _is_of_circle(told: Told, circle: Sequence[str]) -> bool:
    """Tell whether an instrument's parties are those of a known one, or some of them.

    So is this one that goes on with its parties (این توافق بین ایران و گروه ۱+۵ امضا شد), and the one that three and more of
    them signed (بريطانيا وفرنسا وألمانيا التي وقعت كلها الاتفاق).
    """
    states = set(told.parties) - {_UNION}  # اتفاق دول أوروبية وأميركا مع إيران
    central = circle[0] in states and _is_wide(circle)
    if told.points and central:
        return True
    return states <= set(circle) and (central or len(states) > _PAIR + (not told.definite))


def _is_wide(circle: Sequence[str]) -> bool:
    """Tell whether so many are parties that any instrument of the first with some of them is this one; two states have several."""
    return len(circle) > _FEW


def _are_two(known: Told, told: Told, *, shared: bool) -> bool:
    """Tell whether two namings are surely of two instruments: قرارداد and توافقنامه, a treaty and that of سال ۱۳۷۹."""
    kinds = {known.kind, told.kind}
    if len(kinds) > 1 and ("communique" in kinds or (kinds & _APART and not (known.general or told.general))):
        return True
    if "announced" in told.steps and not told.definite and known.steps and known.steps <= _OLD:
        return True  # از توافق با مسئولان خبر داد, after توافقنامه‌های امضاشده
    if told.several != known.several and not told.definite and not known.heading:
        return True  # وقعا اتفاقية دفاع واتفاقات أخرى
    return (known.dated or told.dated) and not shared and not told.definite


def joined(gathered: Sequence[Told]) -> Iterator[Told]:
    """Yield the instruments; whose parties only acts tell counts where no other has these parties: it may be that one, or not."""
    for told in gathered:
        if not told.parties and told.acting and not any(set(k.parties) == set(told.acting) for k in gathered):
            told.parties = told.acting
        yield told


def once(gathered: Iterable[Told]) -> list[Told]:
    """Return the instruments with those of one large circle of parties taken as one.

    Three and more parties seldom have two instruments in one report, and its first naming (اتفاق دولي)
    need not look like the later ones (الاتفاق النووي). Nor is one of which nothing is told another than that of the same
    kind and parties: وقعا اتفاقا للتعاون الدفاعي, and later تفاصيل اتفاق التعاون العسكري.
    """
    found: list[Told] = []
    for told in gathered:
        same = next((k for k in found if _is_of_the_same(k, told)), None)
        if same is None:
            found.append(told)
        else:
            same.spans = sorted((*same.spans, *told.spans))
            same.parties = same.parties or told.parties
            same.steps |= told.steps
            same.disputed_by += told.disputed_by
            same.opening = same.opening or told.opening
            same.saved |= told.saved
            same.concluded |= told.concluded
    return found


def _is_of_the_same(known: Told, told: Told) -> bool:
    """Tell whether an instrument is the known one by its parties, and by its kind where nothing is told of one of them.

    A truce whose parties are not told is the one that is told.
    """
    if known.truce and told.truce and not (known.parties and told.parties):
        return True
    if set(known.parties) != set(told.parties) or (known.known and told.known and known.known != told.known):
        return False  # پیمان استارت نو and پیمان موشک‌های میان‌برد of the same two
    untold = not (known.steps and told.steps) and not (known.dated or told.dated)
    return len(known.parties) > _PAIR or (untold and len(told.parties) == _PAIR and known.kind == told.kind)

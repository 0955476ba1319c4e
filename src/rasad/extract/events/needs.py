"""What must stand beside a trigger before it tells an event, and who must be known before it is a particular one."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from rasad.extract.events.arrivals import aims, arrives, comes_on_duty, goes_to_place, tours
from rasad.extract.events.found import EventFound
from rasad.extract.events.land_visits import is_reaching
from rasad.extract.events.lookalikes import happened, is_interview, is_law
from rasad.extract.events.meetings import UNDER, is_alone, is_meeting, talk_to_one_another
from rasad.extract.events.ratifiers import find_ratifiers, is_passed
from rasad.extract.events.recalls import is_recall
from rasad.extract.events.setting import Setting
from rasad.extract.events.states import is_scene_of_signing
from rasad.extract.events.telling import Telling
from rasad.vocabulary.schema import Trigger

_INSTRUMENT_BEFORE = 50  # words between an instrument and the signing that ends a Persian sentence
_NEAR_ENVOY = 10  # words between a summons and the envoy
_ENVOY = 45  # the same in a Persian sentence: کاردار آن کشور ... به وزارت امور خارجه احضار شد
_GOAL = 9  # words between a verb of going and what it goes to
_TITLES = 9  # words between از and the name under it: از هیئتی به ریاست X
_CALL_BEFORE = 22  # words between a Persian call and its verb: تماس تلفنی با X درباره Y گفت‌وگو کرد
_CALL_AFTER = 14  # words between an Arabic verb and خلال اتصال هاتفي
_ANY = frozenset({"ای", "وای", "لای", "بای"})  # in أي اتفاق يبرمه
_STOPS = frozenset(":؛;!؟?")
_OPENS = 2  # words that may stand before the visit that a sentence opens with: وتأتي زيارته
_AT = frozenset("خلال اثناء فی بعد عقب اثر".split())
_HELD = frozenset({"attend", "held", "margin", "hosts"})


def _after(telling: Telling, reach: int | None = None) -> range:
    """Return the words after a trigger in which what it needs may stand: an Arabic verb is far from its object."""
    reach = reach or (14 if telling.setting.verbs_last else 26)
    return range(telling.match.end, min(telling.sentence.end, telling.match.end + reach))


def _before(telling: Telling, reach: int) -> range:
    return range(max(telling.sentence.first, telling.match.first - reach), telling.match.first)


def _company(telling: Telling) -> bool:
    sides = telling.sides
    told = sides.finite and not (sides.inferred or telling.setting.verbs_last or telling.row.part == "verb")
    if told and len({m.figure for m in sides.subject}) > 1:
        return True  # أجرى الرئيسان فلان وفلان محادثات
    if telling.row.part == "verb" and telling.row.kind == "call" and _is_called(telling):
        return True
    return (
        _among_themselves(telling)
        or bool(sides.company or talk_to_one_another(telling))
        or (sides.has_company and sides.finite)
        or len({m.figure for m in sides.of}) > 1
    )


def _among_themselves(telling: Telling) -> bool:
    """Tell whether two who are the subject of a Persian plural verb talk to one another: X و Y درباره گاز گفت‌وگو کردند."""
    sides = telling.sides
    two = len({m.figure for m in sides.subject}) > 1 and sides.finite and not sides.inferred
    talk = telling.setting.verbs_last and two and telling.is_of_many
    figures = (telling.setting.cast.figures[m.figure] for m in sides.subject)
    return talk and any(figure.offices or figure.known for figure in figures)  # not two actors on a stage


def _is_called(telling: Telling) -> bool:
    """Tell whether ب is written onto whom somebody calls: اتصل الرئيس بالملك فلان."""
    setting = telling.setting
    return bool(telling.sides.subject) and any(
        setting.text.words[m.first].startswith("ب") and setting.is_under_clitic(m.first)
        for m in telling.sides.of
    )


def _received(telling: Telling) -> bool:
    """Tell whether somebody receives others without a name: بعد استقبال الرئيس وفدا."""
    sides = telling.sides
    return bool(sides.subject) and sides.has_company and not sides.inferred and not sides.own


def _pair(telling: Telling) -> bool:
    """Tell whether two sides are there, if only one of them by name: در نشست با هیئت عراقی.

    جلسه X alone is his session, not a meeting with him.
    """
    sides, setting = telling.sides, telling.setting
    subject, of = {m.figure for m in sides.subject}, {m.figure for m in sides.of}
    one = setting.meaning(telling.match.end) == "with" and len(subject) == 1
    two = bool(sides.company) or len(of) > 1 or (len(subject) > 1 and sides.finite)
    return ((two and sides.number > 1) or one) and not sides.inferred


def _instrument(telling: Telling) -> bool:
    if happened(telling) or (telling.row.kind == "signing" and _is_habit(telling)):
        return False
    setting = telling.setting
    first = max(telling.sentence.first, telling.match.first - _INSTRUMENT_BEFORE)
    named = [word for word in range(first, _after(telling).stop) if word in setting.instruments]
    if setting.verbs_last:
        named = [word for word in named if not is_law(telling, word)]
    else:
        named = [word for word in named if setting.text.words[word - 1] not in _ANY]
    following = setting.text.words[telling.match.end : telling.match.end + 2]
    return bool(named) or not setting.lists["papers"].isdisjoint(following)  # ووقع البيان مستشار الأمن


def _is_from(telling: Telling) -> bool:
    """Tell whether a Persian name itself stands under از: not استقبال از ریاست جمهوری X."""
    setting, mention = telling.setting, telling.sides.source[0]
    if not setting.verbs_last:
        return True
    first = max(telling.sentence.first, mention.first - _TITLES)
    under = setting.within("from", first, mention.first)
    if not under:
        return False
    same = [m.first for m in setting.persons(under[-1], mention.first) if m.figure == mention.figure]
    between = range(under[-1] + 1, min([mention.first, *same]))  # از «X» نخست‌وزیر عراق
    bodies = any(body.first in between for body in setting.bodies(first, mention.first))
    led = any(setting.text.words[word].startswith(setting.pieces["delegations"]) for word in between)
    plain = all(word in setting.honorifics or not setting.text.words[word].isalpha() for word in between)
    return not bodies and (plain or led)


def _held(telling: Telling) -> bool:
    words = (*_before(telling, 6), *_after(telling, 90 if telling.setting.verbs_last else 14))
    setting = telling.setting
    if telling.match.prefix.endswith("ل") and setting.at_trigger(telling.match.first - 1):
        return False  # على هامش قمة لمنتدى آسيا: one of the two tells it
    at = setting.text.words[telling.match.first - 1] in _AT
    if at and telling.sides.company and not setting.verbs_last:
        return True  # خلال قمة مع نظيره
    return any(setting.meaning(word) in _HELD or _is_to_be_held(setting, word) for word in words)


def _is_to_be_held(setting: Setting, word: int) -> bool:
    """Tell whether Arabic words of a plan end in the noun of holding: من أجل عقد قمة, لعقد قمة."""
    mark = setting.marks.get(word)
    return mark is not None and mark.meaning == "planned" and setting.text.words[mark.end - 1].endswith("عقد")


def _taken(telling: Telling) -> bool:
    """Tell whether تماس is followed by its verb: تماس گرفت, تماس می‌گیرد."""
    two = telling.before == "in" and bool(telling.sides.company and telling.sides.subject)  # X در تماس با Y
    two |= len({m.figure for m in telling.sides.of}) > 1  # تماس X و Y یک روز بعد انجام شد
    return two or telling.setting.text.word(telling.match.end).startswith(("گرفت", "می"))


def _envoy(telling: Telling) -> bool:
    """Tell whether an envoy is named: a Persian one stands far before the verb that ends his sentence."""
    verb = telling.sides.finite or telling.word.startswith("فراخواند")
    reach = _ENVOY if telling.setting.verbs_last and verb else _NEAR_ENVOY
    first = max(telling.sentence.first, telling.match.first - reach)
    return telling.near(telling.report.envoys, first, telling.match.end + _NEAR_ENVOY)


_NEEDS: Final[Mapping[str, Callable[[Telling], bool]]] = MappingProxyType(
    {
        "side": lambda telling: bool(telling.sides.of or telling.sides.company),
        "several": lambda telling: _among_themselves(telling) or bool(telling.sides.company),
        "with": _company,
        "between": lambda telling: telling.sides.has_company,
        "of": lambda telling: bool(telling.sides.of) or _received(telling),
        "object": lambda telling: bool(
            telling.sides.of or (telling.sides.finite and telling.sides.has_company)
        ),
        "subject": lambda telling: bool(telling.sides.subject) and not telling.sides.inferred,
        "from": lambda telling: bool(telling.sides.source) and _is_from(telling),
        "light": lambda telling: telling.sides.finite,
        "pair": _pair,
        "instrument": _instrument,
        "goal": arrives,
        "place": lambda telling: telling.place_word() is not None or comes_on_duty(telling),
        "before": goes_to_place,
        "held": _held,
        "taken": _taken,
        "received": lambda telling: telling.setting.text.word(telling.match.end).startswith(
            ("پذیر", "میپذیر")
        ),
        "envoy": _envoy,
        "ratifier": lambda telling: bool(find_ratifiers(telling)),
        "to": aims,
        "toured": tours,
    }
)


def is_on_the_phone(telling: Telling) -> bool:
    """Tell whether generic talks are a call told in their own clause: بحث خلال اتصال هاتفي مع, تلفنی با او گفت‌وگو کرد."""
    setting, match, sentence = telling.setting, telling.match, telling.sentence
    if telling.row.kind != "meeting" or "with" not in telling.row.needs:
        return False
    if setting.verbs_last:
        words = range(match.first - 1, max(sentence.first, match.first - _CALL_BEFORE) - 1, -1)
        ends = {"light", "past", "passive", "denied"}
    else:
        words = range(match.end, min(sentence.end, match.end + _CALL_AFTER), 1)
        ends = {"that"}
    for word in words:
        other = setting.trigger_at.get(word)
        if other is not None and isinstance(other.row, Trigger) and other.row.kind == "call":
            return True
        if setting.meaning(word) in ends or setting.text.words[word] in _STOPS:
            return False
    return False


def _goes_nowhere(telling: Telling) -> bool:
    """Tell whether the goal is no place: وصول الزعيم إلى السلطة, به بن‌بست رسید."""
    if telling.row.kind != "visit":
        return False
    low = telling.match.first - _GOAL if telling.setting.verbs_last else telling.match.end
    near = range(max(telling.sentence.first, low), min(telling.sentence.end, telling.match.end + _GOAL))
    return telling.setting.means("nowhere", near)


def _only_aims(telling: Telling) -> bool:
    """Tell whether a phrase only says where a trip told right before it goes: سفر وزیر به مقصد نروژ."""
    left = telling.setting.meaning(telling.match.first - 1) == "object"  # بغداد را به مقصد پاریس ترک کرد
    if telling.row.part != "phrase" or "place" not in telling.row.needs or left:
        return False
    near = range(max(telling.sentence.first, telling.match.first - _GOAL), telling.match.first)
    rows = [match.row for word in near if (match := telling.setting.trigger_at.get(word)) is not None]
    return any(isinstance(row, Trigger) and row.kind == "visit" and row.part == "noun" for row in rows)


def has_needs(telling: Telling) -> bool:
    """Tell whether all that a trigger's row needs stands beside it; an unknown need is never met."""
    if (
        is_interview(telling)
        or _goes_nowhere(telling)
        or _only_aims(telling)
        or is_reaching(telling.setting, telling.match)
    ):
        return False
    if is_on_the_phone(telling) or (telling.sides.own and telling.match.prefix.endswith("ل")):
        return False  # سيأتي لزيارته: the pronoun is whom he visits
    return all(need in _NEEDS and _NEEDS[need](telling) for need in telling.row.needs)


def is_particular(telling: Telling, found: EventFound) -> bool:
    """Tell whether enough is known of who takes part for the words to be one particular event."""
    sides = telling.sides
    named = bool(found.figures) and not sides.inferred
    match found.kind:
        case "meeting" | "call":
            return is_meeting(telling, found, named=named)
        case "visit":
            return _is_visit(telling, found, named=named)
        case "signing":
            told = sides.finite and found.realis in {"asserted", "historical"} and not _is_attribute(telling)
            told |= is_scene_of_signing(telling)
            if found.states and telling.is_relative:  # الاتفاق الذي وقع بين البلدين is no news
                named = False
            undated = telling.is_relative or (telling.row.part == "verb" and not telling.setting.verbs_last)
            undated &= not found.both and not telling.is_dated  # قالت إنها وقعت اتفاقا: who, nobody says
            return named or (told and not undated)
        case "ratification":
            return sides.finite or is_passed(telling)
        case "conference":
            congress = not found.people and found.date is None and not telling.setting.verbs_last
            return not (congress and telling.word in telling.setting.lists["congresses"])
        case "summons":
            return not is_recall(telling)
        case "mediation":
            wished = telling.before == "for"  # تلاش‌ها برای میانجی‌گری
            named |= bool(found.figures) and telling.setting.verbs_last and bool(sides.of)
            return not wished and (named or telling.match.end in telling.report.places)
        case _:
            return named


def _is_attribute(telling: Telling) -> bool:
    """Tell whether a Persian participle only describes its noun: توافقنامه‌های امضا شده میان طرفین."""
    words = telling.setting.text.words[telling.match.end : telling.match.end + 2]
    return len(words) == 2 and words[0] == "شده" and words[1] in {"بین", "میان", "در", "با", "از", "توسط"}


def _is_visit(telling: Telling, found: EventFound, *, named: bool) -> bool:
    """Tell whether it is known who travels."""
    sides = telling.sides
    if telling.is_of_many and not sides.of and is_alone(telling):
        return False  # در حالی که X در امارات بود، مقامات به عربستان رفته بودند
    whole = bool(sides.of or sides.finite or sides.own or telling.row.part != "noun")
    if not telling.setting.verbs_last and sides.inferred:
        # وتأتي زيارته إلى بغداد: his of whom the sentences before spoke; not خلال زيارة قام بها الأخير
        opens = sides.own and telling.match.first - telling.sentence.first <= _OPENS
        if not opens and (sides.own or telling.before in {"during", "margin"}):
            return False
        whole &= not opens
    if telling.setting.verbs_last and sides.inferred and telling.before not in UNDER:
        return False  # می‌گوید سفر به کیش گران است: nobody's trip
    return named if whole else bool(found.figures) and telling.place_word() is not None


def _is_habit(telling: Telling) -> bool:
    """Tell whether Persian words tell what is done again and again, or by whom: قراردادهای همکاری امضا می‌کنند, امضا کننده."""
    return telling.setting.verbs_last and telling.setting.text.word(telling.match.end).startswith(
        ("می", "کنند")
    )

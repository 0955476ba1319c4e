"""Whom the words of an Arabic event only stand near: sides that are left out, and events that no two sides are known of."""

from collections.abc import Iterable, Sequence
from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.found import EventFound
from rasad.extract.events.setting import Setting
from rasad.extract.events.telling import Telling
from rasad.extract.events.weak_sides import rests_weakly
from rasad.vocabulary.schema import Trigger

_TALKS: Final = frozenset({"meeting", "call", "conference"})
_WE: Final = "نا"
_TWO: Final = 2
_ENDS: Final = frozenset('.:؛;!؟?«»"')
_NEAR: Final = 6  # words between an event and the states that meet
_ASKED: Final = 12  # words between who asks for a meeting and the noun of arranging it


def without_doubtful(telling: Telling, found: EventFound) -> EventFound:
    """Return an Arabic event without those who are no side of their own.

    Nobody meets the state that he represents (روحاني, إيران), and an office behind a name is its holder's
    (السيدة فلانة نائبة الأمين العام).
    """
    if telling.setting.verbs_last or len(found.people) < _TWO:
        return found
    if found.kind == "visit":
        doubtful = _answered(telling)
    else:
        doubtful = own_states(telling, found, found.figures) | _apposed(telling, found)
    if not doubtful or found.kind not in _TALKS | {"signing", "visit"}:
        return found
    return found._replace(people=tuple(pair for pair in found.people if pair[0] not in doubtful))


def are_far(telling: Telling, states: Sequence[Placed]) -> bool:
    """Tell whether other words stand between an Arabic event and its states: قمة بغداد بإعلانه وقف المناورات بين X وY."""
    first, end = min(states).first, telling.match.end
    return not telling.setting.verbs_last and first - end > _NEAR


def own_states(telling: Telling, found: EventFound, figures: Iterable[int]) -> set[int]:
    """Return the states among some figures that those who take part hold office of."""
    known = telling.setting.cast.figures
    return {who for who in figures if known[who].kind == "country" and known[who].country in found.of}


def is_doubtful(telling: Telling, found: EventFound) -> bool:
    """Tell whether it is not known of an Arabic event who takes part, though somebody is named beside it."""
    if telling.setting.verbs_last or found.points_back:
        return False
    if rests_weakly(telling, found) or _is_any(telling, found):
        return True
    if found.kind == "visit":
        return _is_visited(telling) or _is_met_before(telling)
    if found.kind not in _TALKS | {"signing"}:
        return False
    return (
        _is_of_kin(telling)
        or _is_arranged(telling)
        or _is_of_us(telling)
        or _is_of_unnamed(telling, found)
        or _receives_unnamed(telling)
        or _is_about_somebody(telling)
        or _is_past_comma(telling)
        or (found.kind == "signing" and _signs_not(telling, found))
        or (found.kind != "signing" and _is_nobodys(telling))
    )


def _is_any(telling: Telling, found: EventFound) -> bool:
    """Tell whether no particular event is meant: شروط الوزيرين قبل عقد أي اجتماع; not one that is denied, or of two (أي لقاء بين A وB)."""
    setting = telling.setting
    if telling.sides.between:
        return False
    before = setting.text.words[telling.match.first - 1]
    return before in setting.lists["any_words"] and found.realis not in {"denied", "called_for"}


def _is_nobodys(telling: Telling) -> bool:
    """Tell whether an Arabic event has company alone: وسيناقش زعماء الحلف علاقاته مع جورجيا وأوكرانيا."""
    sides = telling.sides
    return not (sides.subject or sides.of) and are_all_beside(telling, sides.company)


def are_all_beside(telling: Telling, mentions: Sequence[Placed]) -> bool:
    """Tell whether all who are named stand under one مع: in محادثات مع جورجيا وأوكرانيا nobody says whose talks."""
    setting, end = telling.setting, telling.match.end
    if len({m.figure for m in mentions}) < _TWO:
        return False
    first = min(mentions)
    if first.first < end or telling.setting.verbs_last:
        return False
    under = [word for word in range(end, first.first) if setting.meaning(word) in {"with", "between"}]
    between = any(setting.meaning(word) == "between" for word in range(end, max(m.first for m in mentions)))
    words = setting.text.words
    again = any(words[word] == "مع" for word in range(first.end, max(m.first for m in mentions)))
    return bool(under) and not between and not again


def _apposed(telling: Telling, found: EventFound) -> set[int]:
    """Return who has no name and is told of right before somebody named, or right behind with no و between."""
    if not found.nameless or found.nameless == found.figures:
        return set()
    setting = telling.setting
    named = [m for m in telling.sides.all() if m.figure not in found.nameless]
    return {
        m.figure
        for m in telling.sides.all()
        if m.figure in found.nameless
        and (
            any(m.end == other.first for other in named)  # لقائه الرئيس فلان: his title
            or (
                not setting.text.words[m.first].startswith(("و", "ب", "ل"))
                and any(m.first == other.end for other in named)
            )
        )
    }


def _answered(telling: Telling) -> set[int]:
    """Return who only gave a reason for a visit: الزيارة التي يقوم بها الوزير استجابة لمبادرة الرئيس فلان."""
    words, reasons = telling.setting.text.words, telling.setting.lists["because"]
    end, of = telling.match.end, telling.sides.of
    return {m.figure for m in of[1:] if m.first > end and not reasons.isdisjoint(words[end : m.first])}


def _is_of_kin(telling: Telling) -> bool:
    """Tell whether a relative of his without a name stands between somebody and an event: قلق الرئيس من لقاء نجله بمحامية."""
    setting, match = telling.setting, telling.match
    kin = setting.lists["kin"]
    if kin.isdisjoint(setting.spelt):
        return False
    words = setting.text.words
    if match.end < len(words) and words[match.end] in kin:
        return not setting.persons(match.end + 1, match.end + 2)
    subject = [m.end for m in telling.sides.subject if m.end <= match.first]
    low = max([telling.sentence.first, *subject])
    return bool(subject) and any(
        words[word] in kin
        and not setting.persons(word + 1, word + 3)
        and setting.meaning(word - 1) not in {"with", "delegation"}
        for word in range(low, match.first)
    )


def _is_arranged(telling: Telling) -> bool:
    """Tell whether somebody only arranges an Arabic meeting of others: بوسعه ترتيب اجتماع مع الرئيس.

    Who asks or waits for it (طلب السفير تنظيم لقاء) is one of them.
    """
    setting, match = telling.setting, telling.match
    if telling.row.part == "verb" or telling.sides.between:
        return False
    if setting.text.words[match.first - 1] not in setting.lists["arranging"]:
        return False
    near = range(max(telling.sentence.first, match.first - _ASKED), match.first - 1)
    return not (setting.means("called_for", near) or setting.means("planned", near))


def _is_of_us(telling: Telling) -> bool:
    """Tell whether a speaker tells what his state or body did or does: وقعنا الاتفاق, نناقش ذلك مع الحكومة."""
    setting, match = telling.setting, telling.match
    if telling.row.part != "verb":
        return False
    word = setting.text.words[match.end - 1]
    present = telling.row.present
    if not word.endswith(_WE) and not (present and word == _WE[0] + present[1:]):
        return False
    people = {m.figure for m in telling.sides.all() if setting.cast.kind(m) == "person"}
    return len(people) < _TWO


def _is_of_unnamed(telling: Telling, found: EventFound) -> bool:
    """Tell whether the subject of an Arabic verb has no name: واجتمع عدد من الأعضاء المعارضين لخطة رئيسة الوزراء.

    Nor has that of a noun that takes somebody before it (جاءت دعوة فلان قبل اجتماع عدد من الدول مع فلان). One who heads a
    delegation is its name: التقى وفد الحزب برئاسة فلان الوزير.
    """
    setting, end = telling.setting, telling.match.end
    before = any(m.first < telling.match.first for m in telling.sides.subject)
    if len(found.figures) < _TWO or (telling.row.part != "verb" and not before):
        return False
    if setting.text.word(end) not in setting.lists["unnamed_subjects"] and not _are_several(setting, end):
        return False
    near = range(end, min((m.first for m in telling.sides.all() if m.first >= end), default=end))
    return not any(
        setting.meaning(word) in {"delegation", "patron", "host"} for word in near
    ) and not _is_led(setting, near)


def _are_several(setting: Setting, word: int) -> bool:
    """Tell whether a plural with the article is nobody's name or office: يلتقي المبعوثون مع فلان."""
    plural = setting.text.word(word).endswith("ون") and not setting.cast.between(word, word + 1)
    return plural and setting.text.evidence(word, word + 1).startswith("ال")  # not أليسون


def _receives_unnamed(telling: Telling) -> bool:
    """Tell whether who is received has no name, and who is named behind is another: استقبل مسؤولا تسلم منه رسالة الزعيم."""
    setting, row = telling.setting, telling.row
    if row.part != "verb" or row.frame.get("object") != "guest" or not telling.sides.of:
        return False
    near = range(telling.match.end, telling.sides.of[0].first)
    words = setting.text.words[near.start : near.stop]
    return not setting.lists["unnamed_guests"].isdisjoint(words) and not _is_led(setting, near)


def _is_about_somebody(telling: Telling) -> bool:
    """Tell whether who follows an Arabic noun suffers something else, or is there when others sign.

    اعتمد خلال اجتماع طارئ تعيين فلان نائبا; حضر الأمير توقيع الاتفاقية مع الأمين العام.
    """
    setting, match, of = telling.setting, telling.match, telling.sides.of
    if telling.row.part == "verb":
        return False
    words = setting.text.words
    if telling.row.kind == "signing":
        verbs = {match.first - 1, *(m.first - 1 for m in telling.sides.subject if m.first < match.first)}
        seen = any(words[word] in setting.lists["witnessing"] for word in verbs)
        return seen and len({m.figure for m in telling.sides.company}) < _TWO
    return bool(of) and not setting.lists["done_to_others"].isdisjoint(words[match.end : of[0].first])


def _signs_not(telling: Telling, found: EventFound) -> bool:
    """Tell whether an Arabic verb of signing is of others: عشرة آلاف وقعوا على عريضة, or none: وتوقع المندوب تطبيق الاتفاق."""
    setting, match = telling.setting, telling.match
    spelt = setting.text.words[match.first]
    if telling.row.part != "verb":
        return False
    if found.both and spelt.endswith("وا") and not match.prefix:
        return True
    if spelt.removeprefix("و") != "توقع":
        return False
    return any(
        setting.cast.kind(m) == "person" and not setting.text.words[m.first].endswith("ه")
        for m in telling.sides.subject[:1]
    )


def _is_past_comma(telling: Telling) -> bool:
    """Tell whether another phrase begins between مع and who is named first: تعهد في لقاء مع جماعة موالية، بدفع الرئيس فلان."""
    setting, company = telling.setting, telling.sides.company or telling.sides.source
    if not company or telling.sides.of or company[0].first < telling.match.end:
        return False
    words, first = setting.text.words, company[0].first
    comma = next((w for w in range(first - 1, telling.match.end, -1) if words[w] in "،,"), None)
    dated = comma == first - 1 and setting.in_date(first - 2) and words[first - 3] in "،,"
    if dated and not words[first].startswith("ب"):  # أجرى اتصالا، الأحد، بالوزير فلان
        return True  # في لقاء مع القناة، الأربعاء، الوزير فلان
    if comma is None or first - comma == 1 or not setting.means("with", range(telling.match.end, comma)):
        return False
    loose = setting.lists["asides"]
    return not all(
        w in setting.honorifics or words[w] in loose or setting.in_date(w) for w in range(comma + 1, first)
    )


def _is_visited(telling: Telling) -> bool:
    """Tell whether whom others without a name visit is taken for the guest: زيارة الزعماء الأخيرة لرئيس الحزب."""
    setting, match, of = telling.setting, telling.match, telling.sides.of
    words = setting.text.words
    if telling.row.part == "verb" or not of or match.prefix.endswith("ال") or match.end >= len(words):
        return False
    others = words[match.end].startswith("ال") and words[match.end].endswith(("ین", "ون", "اء"))
    return others and of[0].first > match.end and words[of[0].first].startswith("ل")


def _is_met_before(telling: Telling) -> bool:
    """Tell whether who is met is taken for who goes on: التقى الوزير فلانا قبل أن يتوجه إلى بغداد."""
    setting, match, subject = telling.setting, telling.match, telling.sides.subject
    if telling.row.part != "verb" or not subject or subject[0].end > match.first:
        return False
    if setting.text.words[match.first - 1] != "ان" or setting.text.words[match.first - 2] not in {
        "قبل",
        "بعد",
    }:
        return False
    before = [
        setting.trigger_at[w]
        for w in range(telling.sentence.first, subject[0].first)
        if w in setting.trigger_at
    ]
    row = before[-1].row if before else None
    return isinstance(row, Trigger) and row.kind == "meeting" and row.part == "verb"


def _is_led(setting: Setting, near: range) -> bool:
    """Tell whether somebody is said to head or to be among those without a name."""
    led = setting.lists["heading"]
    return any(setting.text.words[word] in led for word in near)

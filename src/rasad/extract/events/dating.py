"""The day that the sentence of an event gives it: the nearest date there that is its own."""

from rasad.extract.events.clauses import ends_clause, is_parted
from rasad.extract.events.marks import DatedPhrase
from rasad.extract.events.setting import Setting
from rasad.extract.events.sides import PREDICATE
from rasad.extract.events.telling import Telling
from rasad.reading import DateBasis
from rasad.vocabulary.schema import Trigger

_SINCE = 5  # words between منذ and the date of what it names: منذ انتخابه رئيسا في مايو 2017
_RELATIVE_GAP = 2  # words between a noun and a relative clause that is about it: الزيارة التي بدأت الأحد
_UNTIL = frozenset({"تا", "الی"})
_SCENES = frozenset({"in", "during", "margin"})
"""What stands before an event at which something else is told: خلال لقائه, در دیدار."""


def date_of(telling: Telling) -> tuple[DatedPhrase | None, DateBasis | None]:
    """Return the date of an event, and how it is told."""
    near = _dates(telling)
    if all(date.when is None for date in near):
        return None, None
    first, end, own = telling.sentence.first, telling.sentence.end, telling.match.first
    others = [t.first for t in telling.setting.triggers if t.first != own and first <= t.first < end]
    scene = telling.before in _SCENES and not telling.setting.verbs_last
    # لقاء الزعيم نهاية مايو خلال محادثة هاتفية جرت الجمعة: what stands before خلال is dated apart
    best = min(near, key=lambda date: (scene and date.first < own, *_distance(date.first, own, others)))
    if telling.setting.verbs_last:
        best = _first_of_range(telling, best, near)
    if best.when is None:
        return None, None  # قمة 12 يونيو: its own day, of a year that nothing tells
    relative = best.when.calendar == "relative"
    return best, "relative" if relative else "explicit"


def _first_of_range(telling: Telling, date: DatedPhrase, near: list[DatedPhrase]) -> DatedPhrase:
    """Return the day on which what goes on for days began: از ۲۵ تا ۳۰ مهر برگزار شد."""
    words = telling.setting.text.words
    begins = [other for other in near if other.end == date.first - 1 and words[other.end] in _UNTIL]
    return begins[0] if begins else date


def _distance(date: int, trigger: int, others: list[int]) -> tuple[int, int]:
    """Return how far a date is from a trigger: first by the triggers between them, then by words."""
    low, high = sorted((date, trigger))
    return sum(low < other < high for other in others), high - low


def _dates(telling: Telling) -> list[DatedPhrase]:
    """Return the dates of the sentence that may be the event's.

    What stands after منذ or از سال is the beginning of something else, and a date outside the words of
    speech, or before their أن, tells when they were said: قالت اليوم إن الوزير وقع. A date inside the words
    of speech is not of what stands outside them: قال خلال لقائه السفير إن بلاده وقعت أمس.
    """
    setting, trigger = telling.setting, telling.match.first
    said = [each for each in setting.statements if each.first <= trigger < each.end]
    apart = [each for each in setting.statements if each not in said]
    return [
        date
        for date in setting.dates_in(telling.sentence.first, telling.sentence.end)
        if "since" not in (setting.meaning(date.first - 1), setting.meaning(date.first - 2))
        and all(statement.first <= date.first for statement in said)
        and not any(statement.first <= date.first < statement.end for statement in apart)
        and not _speech_between(telling, date.end)
        and not _is_of_another(telling, date.first)
        and not _is_of_next_clause(telling, date.first)
        and not _is_of_speech(telling, date)
        and not _is_of_verb_before(telling, date)
        and not _is_of_topic(telling, date)
        and not _is_before_past(telling, date)
        and not _is_of_told_before(telling, date)
    ]


def _is_of_another(telling: Telling, date: int) -> bool:
    """Tell whether a date is of something named right before it: منذ انهيار النظام في 1989, نشست روز شنبه."""
    setting, match = telling.setting, telling.match
    between = range(match.end, date)
    if setting.means("since", between) or (not setting.verbs_last and _is_of_beginning(setting, date)):
        return True
    own = match.first <= date - 1 < match.end
    if setting.at_trigger(date - 1) and not own and not _is_verb(telling, date - 1):
        return setting.meaning(match.end) != "and"  # دیدار و گفت‌وگوی روز شنبه: both have the day
    if not setting.verbs_last and date < match.first and _is_right_behind_another(setting, date):
        return True
    signs = telling.row.kind in {"signing", "ratification"}
    return not signs and any(word in setting.instruments for word in between)


def _is_right_behind_another(setting: Setting, date: int) -> bool:
    """Tell whether an Arabic date stands right behind another event, no scene of more: تم توقيعه في يوليو 2015 بعد المفاوضات."""
    other = setting.meaning(date - 1) == "in" and setting.trigger_at.get(date - 2)
    return bool(other) and setting.under(date - 2) not in _SCENES


def _is_of_beginning(setting: Setting, date: int) -> bool:
    """Tell whether an Arabic date is of what something began with: منذ انتخابه في مايو 2017, but not منذ زيارته في مايو."""
    since = setting.within("since", max(0, date - _SINCE), date)
    return bool(since) and not any(setting.at_trigger(word) for word in range(since[-1], date))


def _is_of_topic(telling: Telling, date: DatedPhrase) -> bool:
    """Tell whether a Persian month or year is of what they talked about: دیدار X در خصوص نقشه سال ۹۸."""
    setting = telling.setting
    long = date.when is not None and date.when.precision != "day"
    between = range(telling.match.end, date.first)
    loose = setting.verbs_last and long and not telling.sides.finite
    return loose and setting.means("other", between)


def _is_verb(telling: Telling, word: int) -> bool:
    """Tell whether a word is a verb that tells an event."""
    other = telling.setting.trigger_at.get(word)
    return other is not None and isinstance(other.row, Trigger) and other.row.part == "verb"


def _is_of_next_clause(telling: Telling, date: int) -> bool:
    """Tell whether a date stands in another clause, after the verb of what follows: التقى نظيره وسيسافر السبت, دیدار کرد و فردا می‌رود."""
    setting = telling.setting
    between = range(telling.match.end, date)
    if setting.verbs_last:
        if is_parted(setting, date, telling.match.first, closely=False):
            return True  # در کودتای ۲۸ مرداد خود را نیازمند می‌دانست، بنابراین مقدمات سفر X
        return any(setting.meaning(word) in PREDICATE or ends_clause(setting, word) for word in between)
    near = telling.match.end + _RELATIVE_GAP
    named = {
        word for m in setting.persons(telling.match.first, date) for word in range(m.first, m.end)
    }  # مون جيه إن
    return any(
        _is_verb(telling, word)
        or word in setting.cues
        or (word > near and (setting.meaning(word) == "that" or _is_plain_verb(setting, word)))
        for word in between
        if word not in named
    )


def _is_of_verb_before(telling: Telling, date: DatedPhrase) -> bool:
    """Tell whether a date is of a verb before it, another verb following: وصل الأربعاء بعد دعوة نقلها خلال زيارة."""
    setting, first = telling.setting, telling.match.first
    if setting.verbs_last or telling.before not in _SCENES or date.end > first:
        return False
    owned = any(_is_verb(telling, word) for word in range(telling.sentence.first, date.first))
    return owned and any(
        _is_plain_verb(setting, word) and not setting.text.words[word].startswith("و")
        for word in range(date.end, first)
    )


def _is_of_told_before(telling: Telling, date: DatedPhrase) -> bool:
    """Tell whether an Arabic date is of what a verb told before the noun: جاءت القمة بعد قمة عام 2000 ومهدت للقاء بين الوزيرين."""
    setting, first = telling.setting, telling.match.first
    if setting.verbs_last or telling.row.part == "verb" or telling.sides.finite or date.end > first:
        return False
    words = range(date.end, first)
    return any(setting.text.words[word].startswith("و") and _is_plain_verb(setting, word) for word in words)


def _is_before_past(telling: Telling, date: DatedPhrase) -> bool:
    """Tell whether an Arabic date is of what came after a conference: وصل الجمعة بعد قمة جمعت الرئيسين."""
    setting, first = telling.setting, telling.match.first
    conference = telling.row.kind == "conference" and not setting.verbs_last
    joined = setting.text.words[first - 1] in setting.lists["conference_joints"]
    return conference and date.end <= first and joined


def _is_plain_verb(setting: Setting, word: int) -> bool:
    """Tell whether a finite Arabic verb that carries no event stands at a word: قتلهم الجيش عام 1988."""
    return not setting.meaning(word) and not setting.at_trigger(word) and bool(setting.tense(word))


def _is_of_speech(telling: Telling, date: DatedPhrase) -> bool:
    """Tell whether a date before an event is the day when somebody spoke of it.

    رحبت الرئاسة، الخميس، بزيارة الأمير; X شنبه از سفر وزیر خبر داد. What is said during an event is said on its day.
    """
    setting, match = telling.setting, telling.match
    if date.end > match.first or telling.before in _SCENES or telling.sides.own:
        return False
    if any(opening < date.first and match.first < closing for opening, closing in setting.text.quotes):
        return False  # قال: "عقدنا اليوم جلسة محادثات مع": both are in the same words
    if setting.verbs_last:
        after = range(match.end, telling.sentence.end)
        return (
            not telling.sides.finite and telling.row.part == "noun" and any(w in setting.cues for w in after)
        )
    before = [word for word in setting.cues if telling.sentence.first <= word < date.first]
    if not before or telling.row.part == "verb":
        return False
    between = range(max(before) + 1, match.first)
    done = any(setting.meaning(word) in {"light", "that", "passive", "held"} for word in between)
    return not done and not any(t.first in between for t in setting.triggers)


def _speech_between(telling: Telling, first: int) -> bool:
    """Tell whether a conjunction of speech stands between a date and the trigger of an Arabic sentence."""
    setting = telling.setting
    between = setting.text.words[first : telling.match.first]
    return not setting.verbs_last and not setting.conjunctions.isdisjoint(between)

"""The moods of a Persian event: from its own verb, the main verb of its clause, and words like قرار است, لغو شد."""

from rasad.extract.events.clauses import ends_clause, is_parted
from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_ENDS = frozenset(":؛;!؟")
_GOVERNING = frozenset({"other", "to", "from", "with", "for"})
_SO_THAT = "تا"
_PROGRAMME = "برنامه"
_PARTS = 3
_VERBS = frozenset({"light", "that", "denied", "passive", "now", "past"})
_AIM = 8  # words between برای and a conference: برای شرکت در سی و دومین اجلاس
_TO = 6  # words of a goal between a Persian noun and its verb: سفر به جمهوری اسلامی ایران انجام دهد
_FAR = 45  # words of a sentence in which the mood or aim of a verb may stand
_SCENES = frozenset({"during", "in", "margin"})
_AFTER = 9
_VERB = 6  # words between عازم and its verb: عازم پایتخت جمهوری عراق شد
_EARLIER = 30  # words between پیشتر and the pluperfect that it goes with
_MARKS = frozenset("،,:؛")
_PRESENT = frozenset({"میکند", "میکنند"})
_HAS = frozenset({"دارد", "دارند"})


def moods_after(setting: Setting, match: Match) -> set[str]:
    """Return the moods up to and with the first verb after a Persian noun: دیدار خواهد کرد, دیدار نکرد."""
    moods: set[str] = set()
    sentence = setting.sentence(match.first)
    word = match.end
    while word < min(sentence.end, match.end + _FAR):
        mark = setting.marks.get(word)
        if (
            mark
            and is_of_time(setting, word)
            and (
                mark.meaning in {"planned", "denied"} or (mark.meaning == "cancelled" and mark.end - word > 1)
            )
        ):
            moods.add(
                mark.meaning
            )  # سفر وزیر لغو شد; in دیدار با X خواستار لغو تحریم‌ها شد the talk took place
        if mark and mark.meaning == "now" and _is_phrase(match):
            moods.add("planned")  # عازم دمشق می‌شود
        if mark and mark.meaning == "that":
            # سفر وزیر که قرار است مهر ماه انجام شود
            soon = range(mark.end, min(sentence.end, mark.end + 2))
            moods |= {"planned"} & {setting.meaning(at) for at in soon}
        if _has_before_him(setting, match, word):
            moods.add("planned")
        if mark and mark.meaning in _VERBS and not _is_participle(setting, mark.end):
            break
        if not mark and ends_clause(setting, word):
            break  # این نخستین سفر او است و دومین دیدارشان خواهد بود
        if setting.text.words[word] in setting.lists["tomorrow"]:
            moods.add("planned")  # سفر وزیر به دوحه از فردا
        if setting.text.words[word] in _MARKS and not _is_within_list(setting, word):
            break
        other = setting.trigger_at.get(word)
        if other is not None and other.row != match.row and setting.meaning(word - 1) != "and":
            break  # in دیدار و گفت‌وگوهایی خواهد داشت both have one verb
        word = mark.end if mark else word + 1
    return moods


def _has_before_him(setting: Setting, match: Match, word: int) -> bool:
    """Tell whether a verb in the present has a Persian event before it: سفری به دو شهر دارد, با X دیدار دارد."""
    own = word == match.end or setting.text.words[match.end - 1].endswith("ی")
    return own and setting.text.words[word] in _HAS


def _is_within_list(setting: Setting, comma: int) -> bool:
    """Tell whether a comma parts names or an apposition, and no clauses: با رئیس‌جمهور، رئیس پارلمان و X دیدار خواهم داشت."""
    after = comma + 1
    if setting.text.words[comma] not in {"،", ","} or not setting.text.word(after):
        return False
    follows = bool(setting.persons(after, after + 1)) or setting.meaning(after) in {
        "planned",
        "light",
        "passive",
    }
    follows |= _goes_on(setting, after)
    if setting.bodies(after, after + 1) and any(
        m.end == comma for m in setting.bodies(max(0, comma - _PARTS), comma)
    ):
        return True  # با حضور وزیران خارجه ایران، ترکیه و روسیه برگزار خواهد شد
    return follows and any(
        m.end in {comma, comma - 1} for m in setting.persons(max(0, comma - _VERB * 2), comma)
    )


def _is_participle(setting: Setting, end: int) -> bool:
    """Tell whether a participle ends before a word, and the finite verb is still to come: دیدار کرده و گفت‌وگو خواهد کرد."""
    words = setting.text.words
    return words[end - 1].endswith("ه") and words[end : end + 1] == ["و"]


def is_of_programme(setting: Setting, match: Match) -> bool:
    """Tell whether a noun is an item of a programme: دیدار با X از جمله برنامه‌های این سفر است."""
    end = setting.sentence(match.first).end
    words = setting.text.words
    for word in range(match.end, min(end, match.end + _FAR)):
        if words[word].startswith(_PROGRAMME) and setting.lists["part_of"] & set(
            words[max(match.end, word - _PARTS) : word]
        ):
            return True
        if words[word] in setting.finite or words[word] in _ENDS:
            return False
    return False


def _goes_on(setting: Setting, first: int) -> bool:
    """Tell whether a list goes on from a word to its و: نخست‌وزیر و شماری از سیاستمداران."""
    for word in range(first, min(setting.sentence(first).end, first + _AFTER)):
        if setting.text.words[word] in setting.finite:
            return False
        if setting.meaning(word) == "and":
            return True
    return False


def is_subjunctive(setting: Setting, match: Match) -> bool:
    """Tell whether the verb of a Persian noun is a subjunctive: دیدار و گفت‌وگو کند, عازم پایتخت عراق شود."""
    end, goal = setting.sentence(match.first).end, 0
    if _is_phrase(match):
        near = setting.text.words[match.end : min(end, match.end + _VERB)]
        verb = next((word for word in near if word in setting.finite), "")
        return verb in setting.lists["subjunctives"]
    for word in range(match.end, min(end, match.end + 4 + _TO)):
        if setting.meaning(word) in {"light", "passive"}:
            mark = setting.marks[word]
            return not setting.lists["subjunctives"].isdisjoint(setting.text.words[word : mark.end])
        goal = word if setting.meaning(word) == "to" else goal
        plain = setting.meaning(word) in {"and", "adjective"} or setting.at_trigger(word)
        if not plain and not (goal and word - goal < _TO):
            return False
    return False


def moods_of_main_verb(setting: Setting, match: Match) -> set[str]:
    """Return the mood that a Persian verb gives to talks at which it happens: در دیدار با X گفت‌وگو خواهد کرد."""
    if setting.under(match.first) not in _SCENES:
        return set()
    end = setting.sentence(match.first).end
    for word in range(match.end, min(end, match.end + _FAR)):
        spelt = setting.text.words[word]
        if spelt in _ENDS or setting.meaning(word) == "that":
            return set()
        if spelt.startswith("خواه") and setting.meaning(word) == "planned":
            return {"planned"}
        if (
            spelt in setting.finite
            and not spelt.endswith("ه")
            and (word + 1 >= end or ends_clause(setting, word) or spelt in setting.lists["subjunctives"])
        ):
            before = setting.text.words[max(0, match.first - _FAR) : match.first]
            return {"planned"} if spelt in setting.lists["subjunctives"] and _SO_THAT in before else set()
    return set()


def is_of_time(setting: Setting, word: int) -> bool:
    """Tell whether a word like آینده describes an event or its day, and is not what is spoken of: بر آینده روابط."""
    return setting.text.words[word] not in setting.lists["coming"] or setting.under(word) not in _GOVERNING


def is_to_attend(setting: Setting, word: int) -> bool:
    """Tell whether somebody is to attend a conference: برای شرکت در اجلاس راهی جده شد."""
    aims = setting.within("for", max(0, word - _AIM), word)
    return bool(aims) and setting.means("attend", range(aims[-1], word))


def is_joined_aim(setting: Setting, match: Match) -> bool:
    """Tell whether talks are joined to what somebody goes for: برای شرکت در اجلاس و دیدار با X وارد دوحه شد."""
    if setting.meaning(match.first - 1) != "and":
        return False
    first = max(setting.sentence(match.first).first, match.first - _FAR // 3)
    aims = setting.within("for", first, match.first - 1)
    if not aims:
        return False
    near = range(aims[-1] + 1, min(aims[-1] + 1 + _PARTS, match.first))
    goes_for = setting.means("attend", near) or any(setting.at_trigger(word) for word in near)
    between = range(aims[-1], match.first)
    return goes_for and not any(setting.text.words[w] in setting.finite or w in setting.cues for w in between)


def _is_phrase(match: Match) -> bool:
    """Tell whether a trigger is a phrase of setting out (عازم, راهی)."""
    return isinstance(match.row, Trigger) and match.row.part == "phrase"


def is_purpose(setting: Setting, match: Match) -> bool:
    """Tell whether what a subjunctive tells is the aim of a deed: به مسکو رفت تا با X گفت‌وگو کند."""
    first = max(setting.sentence(match.first).first, match.first - _FAR)
    return not setting.lists["agreed_on"].isdisjoint(setting.text.words[first : match.first])


def is_failed(setting: Setting, match: Match) -> bool:
    """Tell whether somebody failed to do what a subjunctive tells: نتوانست با X دیدار کند, not نتوانست در دیدار با X بگوید."""
    if setting.under(match.first) in _SCENES:
        return False
    first = max(setting.sentence(match.first).first, match.first - _FAR)
    failing = [
        word for word in range(first, match.first) if setting.text.words[word] in setting.lists["failing"]
    ]
    return bool(failing) and not is_parted(setting, failing[-1] + 1, match.first)


def is_done(setting: Setting, match: Match) -> bool:
    """Tell whether the trigger's own verb is past, whatever stands before it: در پاسخ به دعوت X عازم بغداد شد."""
    words = setting.text.words
    if setting.text.word(match.end) in setting.lists["light_past"]:
        return True
    near = range(match.end, min(setting.sentence(match.first).end, match.end + _VERB))
    verb = next((words[word] for word in near if words[word] in setting.finite), "")
    return _is_phrase(match) and verb in setting.lists["light_past"]


def is_long_past(setting: Setting, match: Match) -> bool:
    """Tell whether a pluperfect goes with پیشتر before it: پیشتر در خرداد ماه نیز به مسکو سفر کرده بود."""
    if not setting.means("past", range(match.first, match.end + 1)):
        return False
    for word in range(
        match.first - 1, max(setting.sentence(match.first).first, match.first - _EARLIER) - 1, -1
    ):
        if setting.meaning(word) == "earlier":
            return not is_parted(setting, word, match.first)
    return False


def is_joined_to_present(setting: Setting, word: int) -> bool:
    """Tell whether the verb that a noun before و shares is in the present: با X دیدار و از تالار بازدید می‌کند."""
    words = setting.text.words
    if setting.meaning(word) != "and":
        return False
    for at in range(word + 1, min(setting.sentence(word).end, word + _FAR)):
        if words[at] in _PRESENT:
            return True
        if ends_clause(setting, at) or setting.meaning(at) in _VERBS or words[at] in _ENDS:
            return False  # not at نهاد in مردم نهاد
    return False

"""What the words around an Arabic trigger say of how its event is told: verbs stand first, and moods before them."""

from rasad.extract.events.marks import is_present
from rasad.extract.events.present_moods import is_day_ahead, is_held_on_day, is_prepared
from rasad.extract.events.setting import Setting
from rasad.reading import Realis
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_AFTER = 9  # words after a noun in which its date may say that it is still expected
_OF_RELATIVE = 4  # words between a relative and the event of its verb
_CARRIERS = frozenset({"light", "held", "passive"})
_BEFORE_FIRST = 12  # words after a trigger of which an adverb or a relative may still be its own
_FAR = 22  # words between an Arabic verb and the noun that it carries
_OFFER = 4  # words between an offer and what is offered: عرضا جديدا لعقد محادثات
_UNDER = frozenset({"in", "during", "margin"})
_OF_VERB = 4  # words between a mood and an Arabic verb: من المقرر أن يجري
_ADJECTIVES = 2  # words of no name behind a noun before its verb: اللقاء التاريخي بينهما
_BESIDE = frozenset({"with", "between", "to", "in", "and", "both", "site"})
_IMPERFECT = frozenset("یتن")
_NEGATIONS = frozenset("لم لن لا".split())
_CARRIERS = frozenset({"light", "held", "passive", "planned", "between"})


def may_be(setting: Setting, match: Match, row: Trigger) -> bool:
    """Tell whether قد makes an Arabic verb in the present a mere possibility: قد يلتقي; or أي a noun: عن أي لقاء."""
    words = setting.text.words
    if row.part == "noun" and words[match.first - 1] == "ای":
        return True
    return row.part == "verb" and words[match.first - 1] == "قد" and is_present(match, words[match.first])


def is_wished(setting: Setting, word: int, first: int) -> bool:
    """Tell whether the preposition right before a word belongs to an Arabic verb of wishing: يرغب الوزير في لقاء."""
    words = setting.text.words
    if setting.verbs_last or words[word - 1] != "فی":
        return False
    near = words[max(first, word - _BEFORE_FIRST) : word]
    return any(each.removeprefix("و") in setting.lists["wishing_in"] for each in near)


def offered(setting: Setting, match: Match) -> Realis | None:
    """Return how an Arabic event is told that somebody offers or is ready for: عرضا جديدا لعقد محادثات, مستعد للقاء, or None.

    An offer calls for it, readiness makes it a condition; plans that are called off deny it (ألغى خططا لزيارة).
    """
    row, words = match.row, setting.text.words
    if not isinstance(row, Trigger) or setting.under(match.first) in _UNDER:
        return None
    if row.part == "verb" and not match.prefix.endswith("ل"):
        return None  # but استعداد بلاده لبحث الأمر
    first = setting.sentence(match.first).first
    for word in range(match.first - 1, max(first, match.first - _OFFER) - 1, -1):
        spelt = words[word].removeprefix("و")
        if spelt in setting.lists["offers"]:
            return "called_for"
        if spelt in setting.lists["readiness"]:
            return "conditional"
        if spelt in setting.lists["plans"] and match.first - word == 1:
            off = range(max(first, word - _BEFORE_FIRST), word)
            return "denied" if setting.means("cancelled", off) else None
        if (
            setting.meaning(word) in {"that", "with", "between"}
            or word in setting.cues
            or words[word] in ":؛،,."
        ):
            return None
    return None


def is_asked(setting: Setting, match: Match) -> bool:
    """Tell whether an Arabic clause asks if something will be: بشأن ما إذا كان الرئيس سيلتقي نظيره; not at what: خلال قمة."""
    if setting.under(match.first) in _UNDER:
        return False
    first = max(setting.sentence(match.first).first, match.first - _BEFORE_FIRST)
    if not setting.means("conditional", range(first, match.first)):
        return False
    for word in range(match.first - 1, first - 1, -1):
        if setting.meaning(word) == "conditional" and setting.text.words[word] in setting.lists["asking"]:
            return True
        if setting.text.words[word] in "،,:؛":
            return False
    return False


def mood_of_its_verb(setting: Setting, match: Match) -> str:
    """Return the mood that the verb behind an Arabic noun and its names gives it: محادثاته مع نظيره ستتناول, لقاؤهما قد يحصل.

    What something is told behind (عقب لقائه الوزير سيسافر) has another verb there.
    """
    row, words = match.row, setting.text.words
    if (
        not isinstance(row, Trigger)
        or row.part == "verb"
        or words[match.first - 1] in setting.lists["earlier_than"]
    ):
        return ""
    word, end, loose = match.end, setting.sentence(match.first).end - 1, 0
    if not any(each[0] == "س" or each == "قد" for each in words[word : min(end, word + _FAR)]):
        return ""
    people = {m.first: m.end for m in setting.persons(match.end, match.end + _FAR)}
    while word < min(end, match.end + _FAR):
        if word in people:
            word = people[word]
            continue
        if setting.tense(word) == "future" and not setting.at_trigger(word):
            return "planned"
        if words[word] == "قد" and not setting.lists["may_happen"].isdisjoint(words[word + 1 : word + 3]):
            return "conditional"  # but not in لقاؤهما قد يكون أسهل
        plain = setting.meaning(word) in _BESIDE or word in setting.resets or word in setting.states
        loose += not plain and not setting.in_date(word) and word not in setting.honorifics
        if (
            setting.meaning(word) == "that"
            or loose > _ADJECTIVES
            or setting.tense(word)
            or word in setting.cues
            or words[word] in ":؛،,."
        ):
            return ""
        word += 1
    return ""


def is_soon(setting: Setting, match: Match) -> bool:
    """Tell whether an adverb of what is to come stands behind an Arabic verb in its clause: يلتقي الرئيس غدا."""
    words = setting.text.words
    for word in range(match.end, min(setting.sentence(match.first).end, match.end + _BEFORE_FIRST)):
        if words[word] in setting.lists["soon"]:
            return True
        if setting.meaning(word) == "coming" and setting.in_date(word):
            return True  # يلتقي الوزير نظيره الأسبوع المقبل
        if is_other_clause(setting, word):
            return False
    return False


def is_met_on_way(setting: Setting, match: Match) -> bool:
    """Tell whether somebody will go somewhere for Arabic talks: سيتوجه إلى بروكسل لدفع محادثات مع فلان; not بعد محادثات."""
    row, words = match.row, setting.text.words
    if not isinstance(row, Trigger) or row.part == "verb" or row.kind == "visit":
        return False
    for word in range(match.first - 1, max(setting.sentence(match.first).first, match.first - _FAR) - 1, -1):
        other = setting.trigger_at.get(word)
        goes = other is not None and isinstance(other.row, Trigger) and other.row.kind == "visit"
        if goes and other is not None and other.prefix.endswith("س"):
            return True
        if words[word] in setting.lists["earlier_than"] or words[word] in ":؛" or word in setting.cues:
            return False
        if setting.tense(word) or setting.meaning(word) == "that":
            return False
    return False


def moods_within(setting: Setting, match: Match) -> set[str]:
    """Return the moods right after an Arabic noun, or in its date: الزيارة المقبلة, لقاء الرئيسين الشهر المقبل."""
    limit = min(setting.sentence(match.first).end, match.end + _AFTER)
    after = range(match.end, limit)
    # زيارة الرئيس التي ستبدأ الخميس
    near = range(match.end, min(setting.sentence(match.first).end - 1, match.end + _BEFORE_FIRST))
    spelt = setting.text.words[near.start : near.stop]
    opens = not setting.lists["relatives"].isdisjoint(spelt) or not setting.lists["when"].isdisjoint(spelt)
    # وصل إلى جدة حيث سيعقد قمة: he is there
    noun = isinstance(match.row, Trigger) and match.row.part != "verb"
    begins = noun and opens and any(_begins_ahead(setting, match.end, at) for at in near)
    # زيارة الرئيس فلان والمستشارة فلانة إلى المدينة الأسبوع المقبل: names do not part it from its day
    named = sum(m.end - m.first for m in setting.persons(match.end, limit)) if noun else 0
    dated = range(match.end, min(setting.sentence(match.first).end, limit + named))
    coming = setting.means("coming", dated) and any(
        setting.meaning(word) == "coming" for word in dated if word < match.end + 3 or setting.in_date(word)
    )
    off = not setting.lists["called_off"].isdisjoint(setting.text.words[match.end : limit])
    again = setting.means("planned", after)
    if noun and off and not again:  # الزيارة التي تأجلت طويلا ستجري
        return {"cancelled"}  # زيارة الرئيس ألغيت
    return {"planned"} if begins or coming else set()


def _begins_ahead(setting: Setting, first: int, word: int) -> bool:
    """Tell whether a clause on what is ahead begins at a word: التي ستبدأ, الذي سيجمع; in بأنه يتوقع others begin.

    One behind a place, a date or another event is of these: التوقيع عليه في فيينا التي سيتوجه إليها.
    """
    relative = setting.text.words[word] in setting.lists["relatives"]
    joins = setting.meaning(word + 1) == "between" and setting.text.words[word + 1].startswith("س")
    if relative and (joins or setting.tense(word + 1) == "future"):
        others = any(at in setting.resets or setting.in_date(at) for at in range(first, word))
        return not (others or any(setting.at_trigger(at) for at in range(first, word)))
    if relative and is_held_on_day(setting, first, word + 1):
        return True  # القمة التي تعقد الجمعة
    opens = relative or setting.text.words[word] in setting.lists["when"]
    return opens and setting.meaning(word + 1) == "planned"


def is_ahead(setting: Setting, match: Match) -> bool:
    """Tell whether an Arabic noun is what something else comes before: قبيل محادثات مع نظيره, but not قبل زيارته عام 2016."""
    words, at = setting.text.words, match.first - 1
    at -= words[at] in setting.lists["first_times"]  # فرص نجاح أول لقاء
    at -= words[at] in setting.lists["beginnings"]  # قبل بدء زيارة الوزير
    hoped = words[at] == "نجاح" and words[at - 1] in setting.lists["chances"]
    if words[at] not in setting.lists["ahead_of"] and not hoped and not is_prepared(setting, at + 1):
        return False
    sentence = setting.sentence(match.first)
    was = setting.means("past", range(sentence.first, match.first))
    return not was and is_day_ahead(setting, match.end, sentence.end)


def is_possible_scene(setting: Setting, match: Match) -> bool:
    """Tell whether what may happen at an Arabic event makes it one to come: احتمال التوصل إلى اتفاق خلال القمة مع الزعيم."""
    first = match.first
    if setting.under(first) not in {"in", "during"} or match.prefix.endswith("ل"):
        return False
    low = max(setting.sentence(first).first, first - _BEFORE_FIRST)
    for word in range(first - 1, low - 1, -1):
        if is_other_clause(setting, word) or setting.tense(word) == "past":
            return False
        if setting.meaning(word) in {"conditional", "coming"}:
            return True
    return False


def denies_other(setting: Setting, match: Match, word: int) -> bool:
    """Tell whether an Arabic negation is of a verb that does not carry the noun: لم يستغرق اجتماعهما دقائق."""
    if match.first - word <= 1 or setting.text.words[word].removeprefix("و") not in _NEGATIONS:
        return False
    verb = isinstance(match.row, Trigger) and match.row.part == "verb"
    return not verb and setting.meaning(word + 1) not in _CARRIERS


def moods_of_verb(setting: Setting, match: Match) -> set[str]:
    """Return the mood of an Arabic noun's verb in the present: من المقرر أن يجري الوفد الذي يضم فلانا مباحثات."""
    if isinstance(match.row, Trigger) and match.row.part == "verb":
        return set()
    first = setting.sentence(match.first).first
    before = range(max(first, match.first - _FAR), match.first)
    if not setting.means("light", before) and not setting.means("planned", before):
        return set()
    for word in reversed(before):
        if setting.meaning(word) == "planned" and setting.tense(word) == "future":
            # وسيقوم الوزير، اليوم الخميس، بزيارة; not القمة التي ستعقد غدا، سبقتها محادثات
            return set() if setting.text.words[word - 1] in setting.lists["relatives"] else {"planned"}
        if setting.meaning(word) == "light":
            present = setting.text.words[word][:1] in _IMPERFECT
            if present and setting.text.words[word + 1] in setting.lists["within_it"]:
                return {"planned"}  # توجه إلى موسكو في زيارة يجري خلالها مباحثات
            near = range(max(first, word - _OF_VERB), word if present else first)
            return {setting.meaning(at) for at in near} & {"planned", "called_for", "conditional"}
    return set()


def is_relative_of_past(setting: Setting, word: int, event: int) -> bool:
    """Tell whether an Arabic relative clause in the past that tells an event begins at a word: عقد قمة مع الزعيم الذي قام بزيارة.

    In ألغى الرئيس الذي تولى منصبه العام الماضي زيارة its verb has another object.
    """
    if setting.text.words[word] not in setting.lists["relatives"] or setting.tense(word + 1) != "past":
        return False
    return event - word <= _OF_RELATIVE or setting.meaning(word + 1) in _CARRIERS


def is_relative_verb(setting: Setting, match: Match, word: int) -> bool:
    """Tell whether a word is the relative that an Arabic verb of an event follows: الاتفاق الذي أبرم."""
    verb = isinstance(match.row, Trigger) and match.row.part == "verb"
    return verb and not setting.verbs_last and setting.text.words[word] in setting.lists["relatives"]


def is_other_clause(setting: Setting, word: int) -> bool:
    """Tell whether a word ends the clause of what follows, in a language whose verbs stand first."""
    if setting.verbs_last:
        return False
    if setting.text.words[word] in "،," and _is_apposition(setting, word):
        return False  # ألغى الرئيس، فلان، زيارته
    return word in setting.cues or word in setting.verbs or setting.text.words[word] in "،,:؛"


def has_taken_place(setting: Setting, match: Match) -> bool:
    """Tell whether a relative clause in the past says that an event came about: تحضيرا للقمة مع فلان التي انعقدت."""
    if isinstance(match.row, Trigger) and match.row.part == "verb":
        return False
    end = setting.sentence(match.first).end - 1
    return any(
        setting.text.words[at] in setting.lists["relatives"]
        and setting.text.words[at + 1] in setting.lists["was_held"]
        for at in range(match.end, min(end, match.end + _BEFORE_FIRST))
    )


def _is_apposition(setting: Setting, comma: int) -> bool:
    """Tell whether a comma only parts an office from the name beside it, closes such a name, or whose event is called off."""
    before = next((m for m in setting.persons(comma - _BEFORE_FIRST, comma) if m.end == comma), None)
    if before is None:
        return False
    near = setting.persons(comma - _BEFORE_FIRST, comma + 2)
    opened = any(
        m.figure == before.figure and setting.text.word(m.end) in {"،", ","} and m.end + 1 == before.first
        for m in near
    )
    called_off = setting.meaning(before.first - 1) == "cancelled"  # إلغاء فلان، زيارته
    return opened or called_off or any(m.first == comma + 1 and m.figure == before.figure for m in near)

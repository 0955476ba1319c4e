"""What an Arabic verb in the present tells, and what is said not to be, to be going to be, or to be prepared."""

from rasad.extract.events.marks import DatedPhrase, is_present
from rasad.extract.events.setting import Setting
from rasad.reading import Realis
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_OF_A_DAY = frozenset({"meeting", "call", "conference", "signing", "visit"})
_AFTER = 8  # words between a verb and منذ
_CLAUSE = 22  # words of a clause in which the day of its verb stands
_DENIED = 4  # words between a negation and what there is not: لن يكون هناك أي لقاء
_DAY = 6  # words between تعقد and the end of its day
_CARRIED = 14  # words between a verb and the noun that it carries, and from this to its day
_INVITED = 12  # words between an invitation and the trip
_PARTS = frozenset(":؛،")
_IMPERFECT_LETTERS = frozenset("یت")
_PLAN = 4  # words between a plan and whose trip it is of: استعدادا فيما يبدو لزيارة الوزير


def told_plainly(setting: Setting, match: Match) -> Realis | None:
    """Return how an Arabic event is told where it is said that there is none, will be one, or goes on since long."""
    row, words = match.row, setting.text.words
    if not isinstance(row, Trigger):
        return None
    if row.part == "verb":
        return _since_when(setting, match)
    there = words[match.first - 1] in setting.lists["being_there"]
    if words[match.first - 1 - there].removeprefix("و") in setting.lists["will_be"]:
        return "planned"  # وستكون زيارة الرئيس الأولى, ستكون هناك محادثات
    return "denied" if _is_there_none(setting, match) else None


def _since_when(setting: Setting, match: Match) -> Realis | None:
    """Return how a verb in the present is told beside منذ: أرفع مسؤول يزور الجزيرة منذ 18 عاما is there, سيكون أول رئيس يزورها منذ عقد will be."""
    words, sentence = setting.text.words, setting.sentence(match.first)
    after = words[match.end : min(sentence.end, match.end + _AFTER)]
    if setting.lists["since"].isdisjoint(after) or not is_present(match, words[match.first]):
        return None
    if match.prefix.endswith("س") or words[match.first - 1] in setting.lists["before_present"]:
        return None
    becomes = not setting.lists["becoming"].isdisjoint(words[sentence.first : match.first])
    return "planned" if becomes else "asserted"


def _is_there_none(setting: Setting, match: Match) -> bool:
    """Tell whether it is said that there is no such event: لن يكون هناك لقاء; not in لم يكن اللقاء مفيدا."""
    words, there = setting.text.words, False
    for word in range(
        match.first - 1, max(setting.sentence(match.first).first, match.first - _DENIED) - 1, -1
    ):
        if words[word].removeprefix("و") in setting.lists["there_is_none"]:
            return there
        there = there or words[word] in setting.lists["being_there"]
        if words[word] not in setting.lists["being"] and words[word] not in setting.lists["being_there"]:
            return False
    return False


def opens_with_present(setting: Setting, match: Match) -> bool:
    """Tell whether an Arabic sentence opens with the present of its verb: يزور الرئيس الجزيرة."""
    row = match.row
    verb = isinstance(row, Trigger) and row.part == "verb" and not setting.verbs_last
    opens = verb and setting.sentence(match.first).first == match.first
    return opens and is_present(match, setting.text.words[match.first])


def is_of_its_time(setting: Setting, match: Match) -> bool:
    """Tell whether an Arabic present only says which time a trip is: المرة الأولى التي يزور فيها الوزير الجزيرة."""
    words, row = setting.text.words, match.row
    verb = isinstance(row, Trigger) and row.part == "verb" and not setting.verbs_last
    return (
        verb
        and words[match.first - 1] in setting.lists["relatives"]
        and setting.text.word(match.end) == "فیها"
    )


def is_of_day_ahead(setting: Setting, match: Match) -> bool:
    """Tell whether a sentence that opens with a present tells what is to come: يلتقي الوزير الجمعة نظيره.

    A heading has its present for what was; a trip without a day may have begun.
    """
    row, sentence = match.row, setting.sentence(match.first)
    if not isinstance(row, Trigger) or sentence.heading or not _opens_clause(setting, match):
        return False
    if setting.in_date(match.first - 1) and match.first - 1 >= sentence.first:
        return row.kind in _OF_A_DAY  # والجمعة تلتقي الوزيرة نظيرها
    near = range(match.end, min(sentence.end, match.end + _CLAUSE))
    relatives = setting.lists["relatives"]
    end = next((at for at in near if setting.text.words[at] in relatives or at in setting.cues), near.stop)
    dates = setting.dates_in(match.end, end)
    return bool(dates) and row.kind in _OF_A_DAY and not any(_is_gone(setting, date) for date in dates)


def _opens_clause(setting: Setting, match: Match) -> bool:
    """Tell whether a present opens its sentence, follows the day that opens it, or goes on with و: وصل الأربعاء ويلتقي الخميس نظيره."""
    if opens_with_present(setting, match):
        return True
    row, first = match.row, setting.sentence(match.first).first
    if setting.verbs_last or not isinstance(row, Trigger) or row.part != "verb":
        return False
    dates = setting.dates_in(first, match.first)
    opens = bool(dates) and dates[-1].end == match.first and dates[-1].first <= first + 1
    opens = opens and not _is_gone(setting, dates[-1])
    return is_present(match, setting.text.words[match.first]) and (opens or match.prefix == "و")


def is_carried_on_day(setting: Setting, match: Match) -> bool:
    """Tell whether a verb in the present that carries an Arabic noun names a day to come: ويجري محادثات مع نظيره الخميس, الذي يبدأ الأربعاء زيارة."""
    row, words, sentence = match.row, setting.text.words, setting.sentence(match.first)
    if not isinstance(row, Trigger) or row.part == "verb" or sentence.heading or row.kind not in _OF_A_DAY:
        return False
    if row.kind == "call" or "own" in row.frame:
        return False  # يواصل الخميس محادثاته: they go on
    lights = setting.within("light", max(sentence.first, match.first - _CARRIED), match.first)
    if not lights or (lights[-1] - 1 >= sentence.first and setting.meaning(lights[-1] - 1) == "past"):
        return False
    verb = lights[-1]
    spelt, before = words[verb], words[verb - 1]
    goes_on = spelt.startswith("و") and len(spelt) > 1
    if spelt.removeprefix("و")[:1] not in _IMPERFECT_LETTERS or setting.tense(verb) == "past":
        return False
    if not (goes_on or verb == sentence.first or before in setting.lists["relatives"]):
        return False
    end = min(sentence.end, match.end + _CARRIED)
    stops = (
        at for at in range(match.end, end) if words[at] in _PARTS or at in setting.cues or at in setting.verbs
    )
    dates = setting.dates_in(verb + 1, next(stops, end))
    return bool(dates) and not any(_is_gone(setting, date) or _is_numbered(setting, date) for date in dates)


def is_to_be_attended(setting: Setting, match: Match) -> bool:
    """Tell whether a verb of what is to come leads to an Arabic event under في or has it as its object.

    سيشارك هذا الأسبوع في اجتماع, تستضيف المدينة قمة; not الدولة التي تستضيف المحادثات.
    """
    row, words, first = match.row, setting.text.words, setting.sentence(match.first).first
    if not isinstance(row, Trigger) or row.part == "verb":
        return False
    under_in = setting.meaning(match.first - 1) == "in"
    if not under_in and setting.lists["to_host"].isdisjoint(setting.spelt):
        return False
    for word in range(match.first - 1, max(first, match.first - _CARRIED) - 1, -1):
        spelt = words[word].removeprefix("و")
        if spelt in setting.lists["to_host"]:
            return words[word - 1] not in setting.lists["relatives"]
        if setting.tense(word) == "future" and not setting.at_trigger(word):
            return under_in
        parted = words[word] in _PARTS and not setting.in_date(word + 1) and not setting.in_date(word - 1)
        if parted or setting.tense(word) or word in setting.cues or setting.at_trigger(word):
            return False
    return False


def is_past_verb(setting: Setting, match: Match) -> bool:
    """Tell whether an Arabic trigger is a verb in the past, of which nobody says that it is planned."""
    row = match.row
    verb = (
        isinstance(row, Trigger)
        and row.part == "verb"
        and not is_present(match, setting.text.words[match.first])
    )
    return verb and setting.tense(match.first) == "past"


def is_uninvited(setting: Setting, match: Match) -> bool:
    """Tell whether an invitation to an Arabic trip is called off: ألغت الوزيرة دعوة نظيرها لزيارة المدينة."""
    row, first = match.row, setting.sentence(match.first).first
    if not isinstance(row, Trigger) or row.kind != "visit" or row.part == "verb":
        return False
    for word in range(match.first - 1, max(first, match.first - _INVITED) - 1, -1):
        if setting.text.words[word].startswith(setting.pieces["invitation_nouns"]):
            return setting.means("cancelled", range(max(first, word - _CARRIED // 2), word))
    return False


def _is_numbered(setting: Setting, date: DatedPhrase) -> bool:
    """Tell whether a date has figures: a year, or a day of a month, of what may long be over."""
    return any(word.isdigit() for word in setting.text.words[date.first : date.end])


def is_day_ahead(setting: Setting, first: int, end: int) -> bool:
    """Tell whether all dates within some words are days that may still be to come: قبل لقائهما الثلاثاء, but not قبل لقائهما عام 2016."""
    return not any(
        _is_gone(setting, date) or _is_numbered(setting, date) for date in setting.dates_in(first, end)
    )


def _is_gone(setting: Setting, date: DatedPhrase) -> bool:
    """Tell whether a day is over, by its words or before the day of publication."""
    if not setting.lists["gone_by"].isdisjoint(setting.text.words[date.first : date.end]):
        return True
    return bool(setting.published and date.when and setting.published.surely_after(date.when))


def is_held_on_day(setting: Setting, first: int, word: int) -> bool:
    """Tell whether a present at a word tells on which day talks named before it will be: التي تعقد، الجمعة; not التي تعقد حاليا."""
    if setting.text.words[word] not in setting.lists["to_be_held"]:
        return False
    dates = setting.dates_in(word + 1, min(setting.sentence(first).end, word + _DAY))
    return any(not _is_gone(setting, date) for date in dates)


def is_prepared(setting: Setting, word: int) -> bool:
    """Tell whether what a word begins is only prepared: موعد القمة, مكان عقد اللقاء."""
    words = setting.text.words
    at = word - 1 - (words[word - 1] in setting.lists["holding"])
    return words[at].removeprefix("و") in setting.lists["preparing"]


def is_owned(setting: Setting, match: Match) -> bool:
    """Tell whether ل before an Arabic event means no purpose, since whose it is follows: تطرق لزيارة الوزير فلان.

    Calls are never gone to; what is prepared for somebody's trip is still ahead (استعدادا لزيارة الرئيس).
    """
    row, words = match.row, setting.text.words
    if not isinstance(row, Trigger) or row.part == "verb":
        return False
    if row.kind == "call":
        return True
    if row.kind not in {"visit", "signing"}:
        return False
    owner = (
        setting.persons(match.end, match.end + 1)
        or setting.text.word(match.end) in setting.lists["same_state"]
    )
    low = max(setting.sentence(match.first).first, match.first - _PLAN)
    near = [words[word].removeprefix("و") for word in range(low, match.first)]
    ready = any(word in setting.lists["preparing"] or word in setting.lists["plans"] for word in near)
    goes = any(setting.trigger_at.get(word) for word in range(low, match.first))
    return bool(owner) and not ready and not goes

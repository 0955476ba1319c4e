"""Which instrument a step is told of: the one that its words govern, or that stands before its verb or adjective."""

from collections.abc import Sequence
from types import MappingProxyType
from typing import Final

from rasad.extract.agreements.step_carriers import goes_on, is_carried
from rasad.extract.agreements.step_prepositions import preposition_of, written_on
from rasad.extract.agreements.step_pronouns import PREPOSITIONS, follows_arabic
from rasad.extract.agreements.step_scene import Naming, StepScene, folded, step_row
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Step

_SIGNATORIES = 30  # words between a verb of signing and what is signed
_OBJECT = 3  # free words between a step and the instrument that it governs
_UNDER = 5  # the same where a preposition says what it governs: انسحاب الولايات المتحدة الأحادي من الاتفاق
_WHO_REACH = 14  # the same where all are told who reach it: توصلت فصائل في مدن وبلدات جنوبي دمشق لاتفاق
_LISTED = 3  # commas among those who agree: اتفقت مصر، والأردن، أمس، على خارطة طريق
_ATTRIBUTE = 3
_PREDICATE = 8
_CLAUSE = 14  # free words between an instrument and its Persian verb
_LONG = 40  # words between an instrument under را and its verb: بیانیه را X دبیر شورا و Y مشاور امضا کردند
_RELATIVE = 3  # words between الذي and its verb: التي كان قد وقعها
_PART = 4  # words of what belongs to an instrument: تعهدات خود بر اساس
_JOINED = 4  # words between two instruments of one step: وقعا مذكرة تفاهم وخارطة طريق
_HOLDING: Final = MappingProxyType(
    {
        "ended": frozenset({"signed", "negotiated", "announced", "implemented", "ratified"}),
        "announced": frozenset({"proposed", "signed", "negotiated"}),
        "endangered": frozenset({"proposed", "signed", "negotiated"}),
    }
)
"""Steps whose noun has an end, a publication or a trouble of its own: مذاکرات به پایان رسید, مجوز امضا صادر شد."""
_REPROACHES = frozenset({"alleged", "at_stake"})
"""What the predicates of a sentence tell of an instrument wherever it stands there."""
_OVER: Final = MappingProxyType(
    {
        "announced": "negotiated",
        "ended": "signed",
        "returned": "implemented",
        "signed": "proposed",
        "suspended": "implemented",
    }
)
_CLAUSE_MARKS = frozenset(".،,؛;و")
_ITS = frozenset({"ان", "انها"})
_CUT = frozenset({"light", "passive", "now", "past", "that", "object"})
_COMMAS = frozenset("،,")
_CUT_ARABIC = frozenset({"that"})


def instruments_of(scene: StepScene, match: Match) -> list[Naming]:
    """Return the instrument that a step is told of, with those that `و` joins to it."""
    sentence = scene.setting.sentence(match.first)
    here = [n for n in scene.namings if sentence.first <= n.first < sentence.end]
    if not here:
        return []
    after = next((n for n in here if n.first >= match.end), None)
    before = next((n for n in reversed(here) if n.end <= match.first), None)
    part = step_row(match).part
    governing = part != "attribute" or any(step_row(match).under)  # در حال مذاکره بر سر توافقنامه
    if after is not None and governing and _governs(scene, match, after):
        return _joined(scene, after, here, forward=True)
    if before is not None and _follows(scene, match, before):
        return _joined(scene, before, here, forward=False) if part == "verb" else [before]
    # آمریکا بدعهدی کرده و دستاورد برجام هیچ بوده است
    return here[:1] if part == "predicate" and step_row(match).status in _REPROACHES else []


def _joined(scene: StepScene, naming: Naming, here: Sequence[Naming], *, forward: bool) -> list[Naming]:
    """Return a naming with its neighbours that `و` joins to it without a verb or a step between."""
    found = [naming]
    for other in here if forward else reversed(here):
        first, second = (found[-1], other) if forward else (other, found[-1])
        if other in found or second.first < first.end:
            continue
        between = range(first.reach if first.reach <= second.first else first.end, second.first)
        words = scene.setting.text.words
        joined = second.prefix.startswith("و") or (bool(between) and words[between[-1]] == "و")
        if not joined or scene.free(between) > _JOINED or next(scene.other_steps(between), None):
            break
        if any(scene.is_verb(word) for word in between) or scene.stops(between):
            break
        found.append(other)
    return found


def _governs(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether a step stands before an instrument that it governs."""
    row, setting = step_row(match), scene.setting
    between = range(match.end, naming.first)
    if scene.stops(between) or any(
        not _is_passed(scene, row, other, naming) for other in scene.other_steps(between)
    ):
        return False
    if row.part == "noun" and "" in folded(row.under) and _begins_anew(scene, naming, match.end):
        return False
    if _has_rival(scene, between):
        return False
    if setting.verbs_last:
        return _governs_persian(scene, match, naming, between)
    if row.part == "predicate":
        return len(between) <= _OBJECT
    preposition = preposition_of(scene, naming, match.end)
    if scene.has(between, _CUT_ARABIC) or preposition not in folded(row.under):
        return False
    if row.status == "signed":
        return len(between) <= _SIGNATORIES and scene.free(between) <= 2 * _UNDER
    commas, free = _distance(row) if preposition else (0, _OBJECT)
    marks = min(scene.commas(between), scene.commas(_up_to_comma(scene, between, naming)))
    return marks <= commas and scene.free(between) <= free


def _up_to_comma(scene: StepScene, between: range, naming: Naming) -> range:
    """Return the words between a step and its instrument without a comma that only closes a name or a date before its preposition.

    تمسك قادة الاتحاد الأوروبي، بالاتفاق; انسحبت أميركا في مايو الماضي، من الاتفاق.
    """
    comma = between[-1 if written_on(naming.prefix) else -2 :][:1]
    if (
        len(between) > len(comma)
        and comma
        and scene.setting.text.words[comma[0]] in "،,"
        and scene.held[comma[0] - 1]
    ):
        return range(between.start, comma[0])
    return between


def _distance(row: Step) -> tuple[int, int]:
    """Return how many commas and free words may stand between an Arabic step and the instrument that it governs by a preposition."""
    if row.status == "announced":
        return _LISTED, _WHO_REACH if row.part == "verb" else _UNDER
    return 0, _UNDER


def _is_passed(scene: StepScene, row: Step, other: Match, naming: Naming) -> bool:
    """Tell whether a step reaches its instrument over another's noun: أسفرت المفاوضات عن اتفاق, وقعا على مسودة اتفاق.

    So does a verb over a noun that needs a preposition, where the instrument has none: وقع البلدان بعد خلاف اتفاقية.
    """
    over = step_row(other)
    if other.end == naming.first and scene.meaning(other.first) == "if":
        return True  # لم يتم التوصل إلى أي اتفاق
    if over.status == "new" or (over.status == row.status == "disputed"):
        return True  # خرق جديد للاتفاق; رفضت المعارضة الاتفاق
    if scene.setting.verbs_last and scene.meaning(other.first) == "part":
        return True  # اجرای تعهدات خود در توافق
    if row.part != "verb" or over.part != "noun":
        return False
    held = over.status == _OVER.get(row.status) and (row.status != "ended" or any(row.under))
    if held or scene.setting.text.words[other.end] in _COMMAS:
        return True  # سحبت توقيعها من المعاهدة; وقعا، في ختام المباحثات، على مذكرة
    return "" not in folded(over.under) and preposition_of(scene, naming, other.end) not in folded(over.under)


def _begins_anew(scene: StepScene, naming: Naming, after: int) -> bool:
    """Tell whether an Arabic instrument begins with a written-on و, so that no noun before it governs it: على رأسها الانتهاكات والاتفاق."""
    words = scene.setting.text.words
    demonstrative = naming.first - 1 >= after and scene.setting.meaning(naming.first - 1) == "this"
    return naming.prefix.startswith("و") or (demonstrative and words[naming.first - 1].startswith("و"))


def _has_rival(scene: StepScene, between: range) -> bool:
    """Tell whether something else of which steps are told stands between: برجام نقض و طرح تحریم‌ها تصویب شد.

    What stands under a preposition is none: یادداشت تفاهمی درباره این طرح امضا شد.
    """
    for word in between:
        if scene.meaning(word) == "rival":
            before = word - 1 - (scene.setting.meaning(word - 1) == "this")
            if scene.setting.meaning(before) not in PREPOSITIONS and not written_on(scene.words[word].prefix):
                return True
    return False


def _governs_persian(scene: StepScene, match: Match, naming: Naming, between: range) -> bool:
    """Tell whether a Persian noun governs the instrument after it: امضای رسمی توافقنامه, خروج آمریکا از توافق."""
    row = step_row(match)
    if row.part not in {"noun", "attribute"} or scene.commas(between):
        return False
    preposition = preposition_of(scene, naming, match.end)
    if preposition not in folded(row.under):
        return False
    # پایبندی خود را به توافقنامه اعلام کرد: what stands under را goes on behind it
    if scene.has(between, _CUT - {"object"} if preposition else _CUT):
        return False
    free = scene.free(between)
    if preposition:
        return free <= _UNDER
    return free == 0 or (free <= 1 and len(between) <= 2)


def _follows(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether a step's words tell of the instrument before them."""
    between = range(naming.reach if naming.reach <= match.first else naming.end, match.first)
    row = step_row(match)
    if scene.stops(between) or _has_rival(scene, between):
        return False
    if row.part == "attribute":
        if between and not scene.setting.verbs_last and _is_purpose(scene, between[-1]):
            return False  # بروتوكول لتطوير موقع names a site, and nothing signed
        return scene.free(between) <= _ATTRIBUTE and scene.commas(between) <= 1
    if row.part == "predicate":
        if not scene.setting.lists["come_after"].isdisjoint(
            scene.setting.text.words[between.start : between.stop]
        ):
            return False  # اتفاقية سلام بعد نزاع أدى إلى مقتل العشرات
        return scene.free(between) <= _PREDICATE and scene.commas(between) <= 1
    if scene.setting.verbs_last:
        return _follows_persian(scene, match, naming, between)
    return follows_arabic(scene, match, naming, between)


def _is_purpose(scene: StepScene, word: int) -> bool:
    """Tell whether an Arabic noun under ل holds what follows it: لتطوير موقع."""
    spelt = scene.setting.text.words[word]
    return spelt.startswith("ل") and not (spelt.startswith("لل") or scene.held[word])


def _follows_persian(scene: StepScene, match: Match, naming: Naming, between: range) -> bool:
    """Tell whether a Persian verb, or a noun that a verb carries, ends the clause of the instrument before it.

    Each که on the way opens a clause with a verb of its own.
    """
    row, setting = step_row(match), scene.setting
    if row.part == "noun" and not (is_carried(scene, match) or _is_verb_too(scene, match)):
        return False
    limit = _LONG if scene.has(between, frozenset({"object"})) else _CLAUSE
    if scene.free(between) > limit:
        return False
    open_clauses, relative = 0, False
    for word in between:
        if setting.meaning(word) == "that":
            open_clauses, relative = open_clauses + 1, True
        elif scene.is_verb(word):
            if not open_clauses and not goes_on(scene, word, match.first):
                return False
            open_clauses = max(0, open_clauses - 1)
    if open_clauses and "" in folded(row.under) and _opens_relative(scene, naming, between):
        return True  # بر اساس تفاهم‌نامه‌ای که امضا شد
    preposition = preposition_of(scene, naming)
    if preposition in folded(row.under):
        return not (_is_within(scene, naming) or _is_of_another(scene, match, naming))
    if not relative:
        return False
    resumed = not _ITS.isdisjoint(
        setting.text.words[max(between.start, match.first - _RELATIVE) : match.first]
    )
    return resumed if any(row.under) and "" not in row.under else True


def _is_verb_too(scene: StepScene, match: Match) -> bool:
    """Tell whether a Persian noun that is a verb too ends its clause as one: به توافقنامه بازگشت."""
    words = scene.setting.text
    return words.words[match.end - 1] in scene.setting.finite and words.word(match.end) in _CLAUSE_MARKS


def _opens_relative(scene: StepScene, naming: Naming, between: range) -> bool:
    """Tell whether the first که behind a Persian instrument tells of it, and not of another noun: با شرکت‌هایی که."""
    words = scene.setting.text.words
    opens = next(word for word in between if scene.setting.meaning(word) == "that")
    own = opens == naming.end or scene.held[opens - 1] or not words[opens - 1].endswith("ی")
    return bool(own) and scene.free(range(naming.end, opens)) <= _ATTRIBUTE


def _is_within(scene: StepScene, naming: Naming) -> bool:
    """Tell whether the noun of another step under a preposition holds an instrument: از زمان شکل‌گیری توافق تحریم‌ها لغو شد."""
    for step in range(naming.first - 1, max(0, naming.first - _OBJECT) - 1, -1):
        match = scene.steps.get(step)
        if scene.meaning(step) == "part":
            continue  # عمل به تعهدات خود در توافقنامه
        if match is not None and match.end <= naming.first and step_row(match).part == "noun":
            if preposition_of(scene, naming, match.end) not in folded(step_row(match).under):
                return False  # درباره تبادل اسرا به توافق رسیدند
            before = range(max(0, step - _OBJECT), step)
            return any(scene.setting.meaning(word) in PREPOSITIONS for word in before)
    return False


def _is_of_another(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether a verb is told of the noun that holds an instrument: مهلت اجرای این سند به پایان رسید.

    By what is lived by nothing more is told: در چارچوب توافقنامه کالا مبادله می‌شود.
    """
    word = naming.first - 1
    while word > 0 and (scene.meaning(word) == "part" or scene.setting.meaning(word) == "this"):
        word -= 1
    for start in range(word, max(-1, word - _PART), -1):
        step = scene.steps.get(start)
        if step is not None and step.end == word + 1:
            held = step_row(step).status
            return held == "applied" or held in _HOLDING.get(step_row(match).status, ())
    return False

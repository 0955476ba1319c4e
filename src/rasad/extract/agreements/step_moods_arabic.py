"""How an Arabic step is told by its own form, and how far the words before it reach: سيوقع, للتوصل, إن انسحب, وتوقيع."""

from rasad.extract.agreements.step_scene import Naming, StepScene, step_row
from rasad.script import fold
from rasad.vocabulary.lexicon import Match

_PERSONS = frozenset("یتن")  # how folded Arabic verbs of the present begin
_COMMAS = frozenset("،,")
_ASIDE = 4  # words from the comma before an aside to the one behind it
_LEFT = frozenset({"ended", "suspended", "violated"})
_REACHING = frozenset({"announced", "initialled", "signed"})
_CLAUSE_MOODS = frozenset({"ahead", "wish", "if"})
_NO_MOODS = frozenset({"part", "plain", "rival"})
_YET = 6  # words behind an instrument in which it may be told that it is not signed yet
_DECIDED = 4  # words between who decides and أن: قررت الحكومة المصرية أن
_GOVERNED = 8  # words before a noun in which the verb of its clause may be governed: من المتوقع أن يتم خلال الزيارة التوقيع
_AND_TO = 2  # words that join a noun to what the sentence tells before: إضافة إلى توقيع


def own_mood_arabic(scene: StepScene, match: Match) -> str:
    """Return the mood that is written onto an Arabic step, or told at once before it: سيوقع, للتوصل, رجح أن ينسحب, إن انسحب."""
    prefix, row = match.prefix.removeprefix("و").removeprefix("ف"), step_row(match)
    if prefix.startswith(("س", "لل")) or (prefix == "ل" and not _is_fact(scene, match)):
        return "ahead" if row.status != "applied" else ""
    if row.part != "verb" or not row.present:
        return ""
    setting, before = scene.setting, match.first - 1
    words = setting.text.words
    if is_past(scene, match):
        return "if" if before >= 0 and setting.text.evidence(before, match.first).endswith("إن") else ""
    if words[before] in setting.lists["may"]:
        return "if"
    if words[before] in setting.lists["lest"]:
        return "not"  # أتمنى ألا ينسحب من الاتفاق
    if words[before] not in setting.lists["that_clause"] or words[before - 1] == "قبل":
        return ""
    decided = not setting.lists["decided"].isdisjoint(words[max(0, before - _DECIDED) : before])
    return "" if decided and row.status in _LEFT else "ahead"  # قررت الحكومة أن تنسحب


def is_past(scene: StepScene, match: Match) -> bool:
    """Tell whether an Arabic verb stands in the past: وقعت, and not توقع."""
    spelt, present = scene.setting.text.words[match.first], fold(step_row(match).present or "")[1:]
    return spelt[0] not in _PERSONS or present not in spelt[1:]


def _is_fact(scene: StepScene, match: Match) -> bool:
    """Tell whether a noun under ل has happened, since who did it stands behind it: نتيجة لانسحاب واشنطن من الاتفاق."""
    behind = scene.meaning(match.first - 1) == "done" or scene.held[match.end] > 0
    return behind and step_row(match).status in _LEFT


def is_aside(scene: StepScene, comma: int) -> bool:
    """Tell whether an Arabic comma only parts a name, a day or the like: نفت الوزارة، الخميس، توصل البلدين إلى اتفاق."""
    words = scene.setting.text.words
    if scene.setting.verbs_last or words[comma] not in _COMMAS:
        return False
    if scene.held[comma - 1] or scene.held[comma + 1]:
        return True
    around = (*words[max(0, comma - _ASIDE) : comma], *words[comma + 1 : comma + _ASIDE])
    return not _COMMAS.isdisjoint(around)


def is_noun_of_reaching(scene: StepScene, match: Match) -> bool:
    """Tell whether a step is an Arabic noun of signing or reaching: توقيع, التوصل إلى."""
    row = step_row(match)
    return not scene.setting.verbs_last and row.part == "noun" and row.status in _REACHING


def is_joined_to_clause(scene: StepScene, match: Match) -> bool:
    """Tell whether a noun of reaching goes on with what its sentence tells before: بحثا نزع السلاح وإبرام اتفاق, إضافة إلى توقيع."""
    words = scene.setting.text.words
    if not is_noun_of_reaching(scene, match):
        return False
    if match.prefix.startswith("و"):
        return match.first > scene.setting.sentence(match.first).first
    return " ".join(words[max(0, match.first - _AND_TO) : match.first]) in scene.setting.lists["besides"]


def is_never_signed(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether an Arabic verb tells that there is no such instrument: لم نعقد صفقة, لم توقع اتفاقية سلام; no لم يوقعا اتفاقا بعد."""
    row, setting = step_row(match), scene.setting
    if setting.verbs_last or row.part != "verb" or row.status != "signed" or naming.definite:
        return False
    sentence = setting.sentence(match.first)
    behind = setting.text.words[naming.end : min(sentence.end, naming.end + _YET)]
    if behind and behind[0].startswith("ال"):
        return False  # لم يوقع الوزيران اتفاقية التعاون
    return setting.text.words[match.first - 1] in setting.lists["not_done"] and "بعد" not in behind


def is_urged(scene: StepScene, match: Match) -> bool:
    """Tell whether Arabic words call on somebody not to leave, so that he might: إقناعه بعدم الانسحاب, no لن ننسحب."""
    before = scene.setting.text.words[match.first - 1]
    return not scene.setting.verbs_last and before not in scene.setting.lists["vowed_not"]


def is_headline(scene: StepScene, match: Match) -> bool:
    """Tell whether a noun of reaching opens a heading or what a heading quotes, which tells it as done: حماس: التوصل إلى اتفاق."""
    sentence = scene.setting.sentence(match.first)
    if scene.setting.verbs_last or not sentence.heading:
        return False
    return match.first == sentence.first or scene.setting.text.words[match.first - 1] == ":"


def told_at(scene: StepScene, word: int, found: set[str], *, reaching: bool, joined: bool) -> set[str] | None:
    """Return the mood that one word before a step settles, so that none before it counts; None where it settles nothing.

    `reaching` says that the step is a noun of signing or reaching, `joined` that it goes on with its sentence.
    """
    lists, spelt = scene.setting.lists, scene.setting.text.words[word]
    if spelt in lists["brought_about"]:
        return {"done"}  # جهود قادت البلدين إلى توقيع اتفاق
    if joined and not found <= _NO_MOODS:
        return set()  # في حال انعقاد القمة وتوقيع اتفاق
    if reaching and spelt in lists["discussing"]:
        return {"ahead"}  # بحث الوزيران إبرام اتفاق
    return None


def mood_of_clause(scene: StepScene, match: Match) -> set[str]:
    """Return the mood of the words that govern the clause of a noun of reaching: من المنتظر أن تسفر الزيارة عن توقيع اتفاقية."""
    text, that = scene.setting.text.words, scene.setting.lists["that_clause"]
    first = max(scene.setting.sentence(match.first).first, match.first - _GOVERNED)
    opens = next((at for at in range(match.first - 1, first - 1, -1) if text[at] in that), None)
    if opens is None or not _COMMAS.isdisjoint(text[opens : match.first]):
        return set()
    marks = (scene.words.get(at) for at in range(max(first, opens - _AND_TO), opens))
    return {
        mark.meaning
        for mark in marks
        if mark is not None and mark.end == opens and mark.meaning in _CLAUSE_MOODS
    }


def opening_mood(scene: StepScene, match: Match) -> set[str]:
    """Return the mood that the opening of an Arabic sentence gives all in it: وتهدف الزيارة إلى بحث ملفات، منها توقيع اتفاقية."""
    opening = scene.setting.text.words[scene.setting.sentence(match.first).first]
    return {"ahead"} if not scene.setting.verbs_last and opening in scene.setting.lists["aims"] else set()

"""Who takes part in Arabic talks that a sentence tells as the scene of something else: who speaks there."""

from rasad.extract.cast import Placed
from rasad.extract.events.clause_subjects import stands_behind_verb
from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match

_OPENING = 3  # words before a noun that its sentence opens with: وفي أول زيارة


def beside_scene(setting: Setting, match: Match, taken: frozenset[int]) -> list[Placed]:
    """Return who is told of beside talks that an Arabic sentence tells as the scene of something else.

    Who speaks then (وقال قبيل محادثات مع نظيره: ...), or the one whose words or trip they are (جاءت تصريحات فلان بعد
    محادثات مع نظيره); in ألغى مسؤولون اجتماعا مع الوزير it is nobody of whom the sentences before spoke.
    """
    first = match.first
    if (
        setting.under(first) not in {"in", "during", "margin"}
        or setting.text.word(match.end) in setting.lists["relatives"]
    ):
        return []  # في القمة التي جمعته بالرئيس
    sentence = setting.sentence(first)
    said = [each for each in setting.statements if first < each.first < sentence.end]
    for each in said[:1]:
        figures = [who for who in each.speakers if who in setting.known and who not in taken]
        return [next(m for m in setting.people if m.figure == who) for who in figures]
    near = setting.cast.between(sentence.first, first)
    named = [m for m in near if setting.cast.kind(m) == "person" and m.figure not in taken]
    if not named and first - sentence.first <= _OPENING:  # وفي زيارة لروسيا التقى الأمير فلان الرئيس
        after = [m for m in setting.persons(match.end, sentence.end) if m.figure not in taken]
        named = [m for m in after if setting.governor(m) == "" and stands_behind_verb(setting, m)][:1]
    return named[-1:] if len({m.figure for m in named}) == 1 else []

"""Which words make a step one that is only thought of, and which one that has happened: ستنسحب إذا, إثر انسحابها من."""

from itertools import pairwise

from rasad.extract.agreements.step_scene import Naming, StepScene, step_row
from rasad.vocabulary.lexicon import Match

_CLAUSE = 14  # words before a Persian step in which the condition of its clause stands
_THEN = 3  # words between an instrument and the condition of what becomes of it
_ADJECTIVES = 2  # words between an instrument and that it is new
_TALKS = 14  # words between talks and what they are to lead to
_AGREED = 6  # words between who agrees and what they agree to: اتفقت مصر والأردن على تمديد
_LEAD = 4  # sentences of a heading and a lead, which is often there twice
_DECLARED = 12  # words from a declaration to the end that it declares: أعلن الرئيس الأميركي، دونالد ترمب، الثلاثاء، انسحاب بلاده
_TITLES = 6  # the same without names and days
_LEFT = frozenset({"ended", "suspended"})
_QUOTES = frozenset("«\"'")
_CLAUSE_ENDS = frozenset("،,:؛.;")


def is_supposed(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether a Persian clause opens with a condition: مگر این‌که گزارش دهد که ایران برجام را نقض کرده است."""
    setting, first = scene.setting, min(match.first, naming.first)
    words = setting.text.words
    if words[first - 1] in setting.lists["can_be"]:
        return True  # نمی‌شود برجام را پاره کرد
    for word in range(first - 1, max(setting.sentence(first).first, first - _CLAUSE) - 1, -1):
        if words[word] in setting.lists["clause_conditions"]:
            return True
        if words[word] in _CLAUSE_ENDS or (
            words[word] in setting.finite and setting.meaning(word + 1) != "that"
        ):
            return False
    return False


def has_condition(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether a condition follows an Arabic step and its instrument: ستنسحب من الاتفاق إذا."""
    after = max(match.end, naming.end)
    near = range(after, min(scene.setting.sentence(match.first).end, after + _THEN))
    conditions = scene.setting.lists[
        "clause_conditions"
    ]  # اتفاقا يمكن أن يؤدي إلى العودة is signed all the same
    return not scene.setting.verbs_last and any(
        scene.meaning(word) == "if" and scene.setting.text.words[word] in conditions for word in near
    )


def is_just_after(scene: StepScene, match: Match) -> bool:
    """Tell whether something came after the noun of an end, so that it has happened: إثر انسحاب ترامب من الاتفاق, پس از خروج آمریکا."""
    row = step_row(match)
    if row.part != "noun" or match.prefix:
        return False
    if row.status not in _LEFT:
        because = scene.setting.lists["because_of"]
        before = match.first - 1 - (scene.setting.text.words[match.first - 1] in _QUOTES)
        return row.status == "signed" and scene.setting.text.words[before] in because
    words, before = scene.setting.text.words, match.first - 1
    if scene.setting.verbs_last and words[before] == "از":
        before -= 1
    return words[before] in scene.setting.lists["just_after"]


def is_a_fact(scene: StepScene, match: Match) -> bool:
    """Tell whether an end is told as a fact, whoever tells it: what something came after (عقب انسحاب أميركا), what somebody declared (أعلن انسحاب بلاده)."""
    if is_just_after(scene, match):
        return True
    setting, words = scene.setting, scene.setting.text.words
    if step_row(match).part != "noun":
        return False
    near = range(max(setting.sentence(match.first).first, match.first - _DECLARED), match.first)
    plain = [words[word] for word in near if not scene.held[word] and words[word] not in _QUOTES]
    return not setting.lists["declares"].isdisjoint(plain[-_TITLES:])


def is_bare_leaving(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether a Persian noun of leaving has nobody who leaves: خروج از توافق به سود کسی نیست tells what might be done."""
    leaving = scene.setting.verbs_last and step_row(match).part == "noun" and "از" in step_row(match).under
    return leaving and step_row(match).status == "ended" and match.end == naming.first - 1


def is_in_talks(scene: StepScene, match: Match) -> bool:
    """Tell whether talks are held to sign what a noun of signing names: مفاوضات جارية مع إيطاليا لإبرام اتفاق."""
    near = range(max(scene.setting.sentence(match.first).first, match.first - _TALKS), match.first)
    if not scene.setting.lists["discussing"].isdisjoint(scene.setting.text.words[near.start : near.stop]):
        return True
    rows = [step_row(other) for other in scene.other_steps(near)]
    named = scene.setting.verbs_last  # مذاکرات برای تمدید, but مذاکرات توافقنامه too
    return any(
        row.status == "negotiated"
        and any(row.under)
        and ("" not in row.under or (named and row.part == "noun"))
        for row in rows
    )


def is_of_talks(scene: StepScene, match: Match) -> bool:
    """Tell whether a noun of talks governs a Persian step: مذاکرات تمدید توافق."""
    talks = scene.steps.get(match.first - 1)
    return scene.setting.verbs_last and talks is not None and step_row(talks).status == "negotiated"


def is_sought(scene: StepScene, match: Match) -> bool:
    """Tell whether talks or efforts go on to reach what is to be reached: تلاش برای دستیابی به توافق, جهود للتوصل إلى اتفاق."""
    sentence = scene.setting.sentence(match.first)
    return not scene.setting.lists["efforts"].isdisjoint(
        scene.setting.text.words[sentence.first : sentence.end]
    )


def is_new(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether an instrument is told of as one that is not there yet, over its adjectives: اتفاق تاريخي محتمل, توافق هسته‌ای جدید."""
    between = range(naming.end, match.first)
    if naming.definite or len(between) > _ADJECTIVES:
        return False
    words = scene.setting.text.words
    return not any(
        scene.held[word] or scene.setting.meaning(word) or not words[word].isalpha() for word in between
    )


def is_laid_down(scene: StepScene, match: Match) -> bool:
    """Tell whether a Persian instrument lays down what is only to come: طبق این توافق گمرک مشترک ایجاد خواهند کرد."""
    setting = scene.setting
    end = setting.sentence(match.first).end
    return setting.verbs_last and not setting.lists["shall"].isdisjoint(setting.text.words[match.end : end])


def is_agreed_to(scene: StepScene, match: Match) -> bool:
    """Tell whether somebody agrees to what an Arabic noun names: اتفقت مصر والأردن على تمديد الاتفاقية, وافق المجلس على توقيع مذكرة."""
    words = scene.setting.text.words
    if scene.setting.verbs_last or words[match.first - 1] != "علی":
        return False
    agreeing = words[max(scene.setting.sentence(match.first).first, match.first - _AGREED) : match.first - 1]
    return not scene.setting.lists["agreeing"].isdisjoint(agreeing)


def is_extended(scene: StepScene, match: Match, *, mood: str) -> bool:
    """Tell whether the heading or the lead tells that an Arabic instrument was extended: أعلنت مصر تمديد الاتفاق, وافقت على تمديد الاتفاق."""
    text, row = scene.setting.text, step_row(match)
    if scene.setting.verbs_last or text.sentence_of[match.first] >= _LEAD:
        return False
    if mood == "done" or (not mood and row.part == "verb"):
        return True
    return mood in {"", "ahead", "wish"} and is_agreed_to(scene, match)


def is_not_yet_ratified(scene: StepScene, match: Match, *, mood: str) -> bool:
    """Tell whether Arabic speaks of a ratification that did not come about: المصادقة على الاتفاق تتطلب, على أن يسري بعد المصادقة عليه.

    One with the article and nothing that tells it as done is only spoken of; what follows a promise or a future is to come.
    """
    row, setting = step_row(match), scene.setting
    if setting.verbs_last or row.part != "noun" or row.status != "ratified":
        return False
    words = setting.text.words
    opening = setting.sentence(match.first).first
    if mood != "done":
        law = words[match.first - 1] in setting.lists["laws"]
        return words[match.first].startswith("ال") and match.first > opening and not law
    before = range(max(opening, match.first - _CLAUSE), match.first)
    return any(scene.meaning(word) == "wish" or setting.tense(word) == "future" for word in before)


def is_annulled(scene: StepScene, match: Match) -> bool:
    """Tell whether the law by which an instrument was ratified is done away with: ألغت المحكمة قانون التصديق على الاتفاقية."""
    row = step_row(match)
    if row.part != "noun" or row.status != "ratified" or scene.meaning(match.first - 1) != "rival":
        return False
    sentence = scene.setting.sentence(match.first)
    words = scene.setting.text.words[sentence.first : sentence.end]
    if not scene.setting.lists["unconstitutional"].isdisjoint(map(" ".join, pairwise(words))):
        return True
    others = scene.other_steps(range(sentence.first, sentence.end))
    return any(step_row(other).status == "ended" for other in others)

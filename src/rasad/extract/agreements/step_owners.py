"""Whose a step is: approved by a parliament or by no one who may, held by somebody once."""

from itertools import pairwise

from rasad.extract.agreements.step_scene import Naming, StepScene, folded, step_row
from rasad.vocabulary.lexicon import Match

_CHAMBER = 16  # words between a parliament and its approval


def is_of_others(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether a step is not the instrument's own: approved by no parliament, held once, the opposition's name."""
    status = step_row(match).status
    if status == "approved":  # نمایندگان مجلس با موافقتنامه موافقت کردند
        drafts = scene.other_steps(range(match.end, naming.first))
        return any(step_row(each).status == "proposed" for each in drafts) or not _is_of_parliament(
            scene, match
        )
    if status == "disputed":
        return _is_opposition(scene, match)
    if status == "proposed":
        return _is_of_none(scene, match)
    if status == "reaffirmed":  # تأييدها السابق للاتفاق
        between = scene.setting.text.words[match.end : naming.first]
        return not scene.setting.lists["former_times"].isdisjoint(between)
    return False


def _is_of_parliament(scene: StepScene, match: Match) -> bool:
    """Tell whether a parliament or a council of ministers stands beside a step, whose approval ratifies."""
    sentence = scene.setting.sentence(match.first)
    near = range(max(sentence.first, match.first - _CHAMBER), min(sentence.end, match.end + _CHAMBER))
    words = scene.setting.text.words[near.start : near.stop]
    if not scene.setting.lists["parliaments"].isdisjoint(words):
        return True
    return not scene.setting.lists["cabinets"].isdisjoint(f"{a} {b}" for a, b in pairwise(words))


def _is_opposition(scene: StepScene, match: Match) -> bool:
    """Tell whether an Arabic noun with the article means those who oppose a government: مناطق المعارضة, no الأحزاب المعارضة للاتفاق."""
    row, text = step_row(match), scene.setting.text
    if scene.setting.verbs_last or row.part != "noun" or "" not in folded(row.under):
        return False
    return text.words[match.first].startswith("ال") and not text.word(match.end).startswith("لل")


def _is_of_none(scene: StepScene, match: Match) -> bool:
    """Tell whether any instrument is one that somebody says he did not sign: لم نعقد أي صفقة."""
    verb, lists = scene.steps.get(match.first - 1), scene.setting.lists
    if verb is None or scene.setting.text.words[match.first] not in lists["any_words"]:
        return False
    return step_row(verb).status == "signed" and scene.setting.text.words[verb.first - 1] in lists["not_done"]

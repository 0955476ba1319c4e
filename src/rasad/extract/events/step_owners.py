"""Whose a step is: approved by a parliament or by no one who may, held by somebody once."""

from itertools import pairwise

from rasad.extract.events.step_scene import Naming, StepScene, step_row
from rasad.vocabulary.lexicon import Match

_CHAMBER = 10  # words between a parliament and its approval


def is_of_others(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether a step is not the instrument's own: approved by no parliament, held once."""
    status = step_row(match).status
    if status == "approved":  # نمایندگان مجلس با موافقتنامه موافقت کردند
        drafts = scene.other_steps(range(match.end, naming.first))
        return any(step_row(each).status == "proposed" for each in drafts) or not _is_of_parliament(
            scene, match
        )
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

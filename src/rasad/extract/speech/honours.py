"""Tell of whom Persian speaks in the plural out of respect: آیت‌الله دلوان فرمودند."""

from rasad.extract.speech.epithets import is_of_people
from rasad.extract.speech.punctuation import OPENING
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker

_AND, _NOW = "و", "می"
_BESIDE = 4  # words between a title of respect and a name
_HONOURED = frozenset({"religious_leader", "supreme_leader"})


def is_one_plainly(scene: Scene, speaker: Speaker, end: int) -> bool:
    """Tell whether a speaker, whose verb begins at word `end`, is one person of whom no plural verb tells: مخالفان دلوان اعلام کردند is not he."""
    one = len(speaker.figures) == 1 and scene.cast.figures[speaker.figures[0]].kind == "person"
    if speaker.basis not in {"name", "role"} or speaker.span is None or not one:
        return False
    if any(_joins(scene, n) for n in range(speaker.span[0] - 1, end)):
        return False  # کاوه دلیر و همکارانش گفتند
    if speaker.span[1] == end and not scene.text.word(end).startswith(_NOW):
        return False  # کاوه دلیر گفتند
    return not is_honoured(scene, speaker)


def is_honoured(scene: Scene, speaker: Speaker) -> bool:
    """Tell whether a title of respect stands beside a person anywhere in a report, or his office is one of respect."""
    figure = scene.cast.figures[speaker.figures[0]]
    if any(role.office in _HONOURED for role in figure.offices):
        return True
    words, honours = scene.text.words, scene.lists["honours"]
    places = (placed for placed in scene.cast.placed if placed.figure == figure.number)
    return any(
        not honours.isdisjoint(words[max(0, placed.first - _BESIDE) : placed.end + _BESIDE])
        for placed in places
    )


def _joins(scene: Scene, word: int) -> bool:
    """Tell whether و stands at a word and joins somebody: و نریمان، و سردار، و شماری از مقامات."""
    words, after = scene.text.words, word + 1
    if words[word] != _AND:
        return False
    somebody = after in scene.honorific or words[after] in OPENING or words[after] in scene.lists["some"]
    placed = scene.mentions.get(after)
    return somebody or is_of_people(scene, words[after], opens=True) or placed is not None

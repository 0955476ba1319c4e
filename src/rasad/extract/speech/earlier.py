"""Find who is told to have spoken before, where the verb of speech opens its clause: وسبق لإسرائيل أن أعربت, وسبق للوزير القول إن."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import SPEAKING, Scene
from rasad.extract.speech.speech import Speaker, describe
from rasad.script import fold

_TITLE = 14  # words of a title and name between the verb of having and what was had
_TO_WHOM = "ل"
_THAT = frozenset({fold("أن"), fold("وأن")})


def had_spoken(scene: Scene, begin: int, match: CueMatch) -> Speaker | None:
    """Return the one of whom سبق says that he had spoken before: right behind it, with ل written on, and right before أن or القول."""
    words = scene.text.words
    if match.row.part == "participle":
        return _had_begun(scene, begin)
    end = match.first - (words[match.first - 1] in _THAT)
    had = next(
        (n for n in range(end - 1, max(begin, end - _TITLE) - 1, -1) if words[n] in scene.lists["had"]), None
    )
    if had is None or had + 1 >= end or not words[had + 1].startswith(_TO_WHOM):
        return None
    near = [placed for placed in scene.cast.between(had + 1, end) if scene.cast.kind(placed) in SPEAKING]
    first = [placed for placed in near if placed.first == had + 1]
    last = [placed for placed in near if first and placed.figure == first[0].figure]
    if not first:
        return None
    apart = words[last[-1].end] in COMMAS and words[end - 1] in COMMAS  # وسبق لسالم، الذي يحب الخيل، القول
    return describe([first[0], last[-1]]) if apart or last[-1].end == end else None


def _had_begun(scene: Scene, begin: int) -> Speaker | None:
    """Return the one of whom a sentence says so at its head, whatever he had done: وسبق لروسيا أن حددت موعدا، قائلة."""
    words = scene.text.words
    if words[begin] not in scene.lists["had"] or not words[begin + 1].startswith(_TO_WHOM):
        return None
    placed = scene.mentions.get(begin + 1)
    return describe([placed]) if placed is not None and scene.cast.kind(placed) in SPEAKING else None

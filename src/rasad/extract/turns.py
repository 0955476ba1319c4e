"""Find how far a speaker's words run on after a colon."""

from rasad.extract.scene import Scene
from rasad.extract.speech import cue_of
from rasad.text import Sentence

# Words by which a paragraph without a cue shows that the speaker goes on: ما، من
_OWN = frozenset({"ما", "من", "خودمان", "کشورمان"})


def turn_end(scene: Scene, sentence: Sentence, start: int) -> int:
    """Return the word after a speaker's words that begin at `start`, behind a colon.

    They end before the next clause that the report itself puts a cue to. They run on over the
    sentences of their paragraph; over a paragraph's end only where that says we or I.
    """
    text = scene.text
    number = text.sentence_of[start]
    end = _end_within(scene, start, text.sentences[number].end)
    if end < text.sentences[number].end:
        return end
    paragraph = text.sentences[number].paragraph
    for following in text.sentences[number + 1 :]:
        if following.heading or _opens_turn(scene, following):
            break
        if following.paragraph != paragraph and not _speaks_on(scene, following):
            break
        paragraph = following.paragraph
        end = following.end
    return end


def _end_within(scene: Scene, start: int, end: int) -> int:
    """Return where a sentence's next clause with a cue and a colon begins (گفت: ... و افزود: ...)."""
    words = scene.text.words
    for match in scene.cues_in(start, end):
        if match.end < len(words) and words[match.end] == ":":
            for n in range(match.first - 1, max(start, match.first - 25), -1):
                if words[n] in {"و", "؛", "،"} and scene.is_finite(n - 1):
                    return n
    return end


def _opens_turn(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence has a cue of the report's own, so that the speaker's words have ended."""
    words = scene.text.words
    for match in scene.cues_in(sentence.first, sentence.end):
        row = cue_of(match)
        if row.part in {"noun", "phrase"} or words[match.end - 1].endswith("م"):
            continue
        return True
    return False


def _speaks_on(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a new paragraph is plainly still the speaker's."""
    words = scene.text.words[sentence.first : sentence.end]
    return any(word in _OWN or (len(word) > 3 and word.endswith("یم")) for word in words)

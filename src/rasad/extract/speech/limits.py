"""Find how far what a cue governs may go, where the verb of speech opens its clause."""

from collections.abc import Sequence

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.standing import governs_clause, is_named, may_stand
from rasad.text import Sentence

_SUBJECT = (
    5  # words between what opens a clause and a relative clause that leave room for no more than a subject
)


def limit_of(scene: Scene, sentence: Sentence, match: CueMatch, following: Sequence[CueMatch]) -> int:
    """Return where what a cue governs must end: before the next cue that the report sets beside it.

    That is a participle behind a comma (، مؤكدا أن), a verb with و or ف written onto it, or one behind
    a connector (بينما، فيما، في حين) or an auxiliary (وكان قد قال). Any other verb of speech is part of what
    is said. A clause that describes a noun ends at its comma (التي قال إن ...، ).
    """
    words = scene.text.words
    end = sentence.end
    if words[match.first - 1] in scene.lists["relatives"]:
        commas = (n for n in range(match.end, end) if words[n] in COMMAS and not scene.quoted[n])
        end = next(commas, end)
    for other in following:
        if (
            other.row.part in {"noun", "phrase"}
            or other.first <= match.end
            or not may_stand(scene, other)
            or (other.weak and other.row.part == "participle" and words[other.first - 1] not in COMMAS)
        ):
            continue
        limit = _set_beside(scene, match, other)
        if limit is not None:
            return min(limit, end)
    return end


def _set_beside(scene: Scene, match: CueMatch, other: CueMatch) -> int | None:
    """Return where the clause of a later cue begins, where the report sets it beside the first one's."""
    words, before = scene.text.words, other.first - 1
    if other.row.part != "verb":
        beside = words[before] in COMMAS or governs_clause(scene, other)
        if other.prefix not in {"", "و"} or not beside:
            return None
    elif other.prefix in {"و", "ف"}:
        if other.first - match.end <= 2:
            return None
    elif other.prefix == "ل":
        return before if words[before] in COMMAS else None  # ، ليؤكد أن
    else:
        if words[before] in scene.lists["relatives"] and words[before - 1] in COMMAS:
            opened = next((n for n in range(match.end, before) if scene.is_conjunction(n)), match.end)
            if before - opened < _SUBJECT:
                return None  # من أن الرجلين، الذين يعتقد أنهما ...، سيعتقلان
            return before - 1  # ، والذي وصفه الرئيس
        beside = (
            words[before] in COMMAS and not other.weak and is_named(scene, other)
        )  # بينما تعتقد ...، تقول الحكومة إن
        return before if beside else _behind_connector(scene, match.end, other.first)
    return before if words[before] in COMMAS else other.first


def _behind_connector(scene: Scene, begin: int, word: int) -> int | None:
    """Return where the connectors and auxiliaries before a verb begin (، لكنه أكد، وكان قد قال), if any do."""
    words = scene.text.words
    first = _before_subject(scene, begin, word)
    meanings = set()
    while first > begin and scene.ending.get(first - 1) in {"connector", "beside", "auxiliary"}:
        meanings.add(scene.ending[first - 1])
        first = next(n for n in range(first - 1, -1, -1) if scene.particle.get(n, ("", 0))[1] == first)
    joined = meanings and words[first].startswith("و")
    if not meanings or first <= begin or (meanings == {"auxiliary"} and not joined):
        return None  # شدد على أن الاتحاد سيرد, where على أن is no connector
    return first - 1 if words[first - 1] in COMMAS else first


def _before_subject(scene: Scene, begin: int, word: int) -> int:
    """Return where the subject right before a verb begins (ولكن الوزير حذر), or the verb."""
    near = [placed.first for placed in scene.cast.between(max(begin, word - 8), word) if placed.end == word]
    return near[0] if near else word


def before_sentence(scene: Scene, start: int, limit: int) -> int:
    """Return where the report goes on with a verb of its own behind a noun phrase: ، وتجري محادثات, ، وأسفر اللقاء."""
    words = scene.text.words
    past, present = scene.lists["past_verbs"], scene.lists["present_verbs"]
    for n in range(start + 2, limit):
        if words[n - 1] not in COMMAS or words[n][0] != "و" or scene.quoted[n]:
            continue
        if words[n][1:] in past or words[n][1:] in present:
            return n - 1
    return limit

"""Which steps a Persian report tells of an instrument by آن: امضا شد، اما یک طرف آن را لغو کرد; از آن خارج شد; اجرای آن آغاز شد."""

from collections.abc import Iterator, Sequence
from typing import Final

from rasad.extract.agreements.step_scene import Naming, StepScene, folded, step_row
from rasad.vocabulary.lexicon import Match

_IT = "ان"
_WHICH = "را"
_FAR = 6  # words between آن را and its verb: آن را به صورت یک‌طرفه لغو کرد
_OWN: Final = frozenset(
    "signed initialled ratified approved in_force implemented complied reaffirmed renewed suspended violated ended".split()
)
"""Steps that are seldom told of anything but an instrument; a claim too may be rejected, a report published."""
_ANYTHING: Final = frozenset({"complied", "implemented", "in_force", "reaffirmed"})
"""Steps that a border or a promise may have too (به آن احترام می‌گذارند), so that the instrument must be near."""


def told_of_it(scene: StepScene) -> Iterator[tuple[Match, tuple[Naming, Naming]]]:
    """Yield the steps told of آن, with that word as a naming and the naming of the instrument that it means."""
    if not scene.setting.verbs_last:
        return
    words = scene.setting.text.words
    for word, spelt in enumerate(words):
        if spelt != _IT:
            continue
        match = _step_of(scene, word)
        status = step_row(match).status if match else ""
        meant = _antecedent(scene, word, back=status not in _ANYTHING) if status in _OWN else None
        if match is not None and meant is not None:
            yield match, (Naming(word, word + 1, word + 1, True), meant)


def _step_of(scene: StepScene, word: int) -> Match | None:
    """Return the step that آن stands under: اجرای آن, خروج از آن, از آن خارج شد, آن را لغو کرد."""
    words, before = scene.setting.text.words, _words_before(scene, word)
    for noun in before:
        row = step_row(noun)
        if row.part == "noun" and (
            (noun.end == word and "" in folded(row.under) and not _points(scene, word))
            or (noun.end == word - 1 and words[word - 1] in folded(row.under))
        ):
            return noun
    verb = scene.steps.get(word + 1)
    if verb is not None and step_row(verb).part in {"verb", "attribute"}:
        return verb if words[word - 1] in folded(step_row(verb).under) else None
    return _verb_behind(scene, word) if scene.setting.text.word(word + 1) == _WHICH else None


def _words_before(scene: StepScene, word: int) -> Sequence[Match]:
    """Return the steps that end right before a word, or before the preposition in front of it."""
    near = (scene.steps.get(first) for first in range(max(0, word - _FAR), word))
    return [match for match in near if match is not None and match.end in {word, word - 1}]


def _verb_behind(scene: StepScene, word: int) -> Match | None:
    """Return the verb whose object آن را is, the first one behind it."""
    sentence = scene.setting.sentence(word)
    for first in range(word + 2, min(sentence.end, word + 2 + _FAR)):
        match = scene.steps.get(first)
        if match is not None and step_row(match).part == "verb" and "" in folded(step_row(match).under):
            return match
        if scene.is_verb(first) or scene.setting.text.words[first] in "،,و":
            return None
    return None


def _points(scene: StepScene, word: int) -> bool:
    """Tell whether آن only points at the noun behind it: اجرای آن طرح, no اجرای آن آغاز شد."""
    setting, after = scene.setting, scene.setting.text.word(word + 1)
    told = (
        "begun",
        "carried_out",
        "put_off",
        "needed",
        "bound_to",
        "accusing",
        "refrained",
        "stressed",
        "news",
        "discussed",
    )
    return (
        after.isalpha()
        and not setting.meaning(word + 1)
        and not scene.is_verb(word + 1)
        and word + 1 not in scene.steps
        and after not in setting.finite
        and not any(after in setting.lists[name] for name in told)
    )


def _antecedent(scene: StepScene, word: int, *, back: bool) -> Naming | None:
    """Return the instrument that was named last in the sentence of آن or in the one before (`back`), no bill or law behind it."""
    here = scene.setting.text.sentence_of[word]
    near = [naming for naming in scene.namings if naming.end <= word]
    if not near or here - scene.setting.text.sentence_of[near[-1].first] > back:
        return None
    rivals = any(scene.meaning(each) == "rival" for each in range(near[-1].end, word))
    return None if rivals else near[-1]

"""Tell whether a preposition of one letter is written onto a word, in languages that write them so: بضرورة, لدعم."""

from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import mention_at
from rasad.script import fold

_WRITTEN_ON = frozenset("بل")
_SUFFIXES = tuple(map(fold, ("هما", "ها", "هم", "نا", "ه")))


def written_on(scene: Scene, word: int, governs: frozenset[str]) -> bool:
    """Tell whether a preposition that the cue governs is written onto a word (طالب باعتقاله)."""
    return scene.text.words[word][0] in governs and is_written_on(scene, word)


def may_be_written_on(scene: Scene, word: int) -> bool:
    """Tell whether ب is written onto a word of no list, which behind a subject is no name: رحبت البلاد باعتزام."""
    form = scene.text.words[word]
    if (
        form[0] != "ب"
        or len(form) < 4
        or word in scene.particle
        or mention_at(scene, word, word + 4) is not None
    ):
        return False
    listed = any(form in scene.lists[words] for words in ("common_words", "name_words", "given_names"))
    return not listed and scene.lists["own_letters"].isdisjoint(_stems(form))


def is_written_on(scene: Scene, word: int) -> bool:
    """Tell whether a preposition of one letter is written onto a word: بضرورة, لدعم, but not بيانها or لقاء."""
    form = scene.text.words[word]
    if form[0] not in _WRITTEN_ON or len(form) < 4 or word in scene.particle:
        return False
    if form[0] == "ل" and any(match.prefix == "ل" for match in scene.between("outlets", word, word + 1)):
        return True  # وقال لفوكس نيوز
    notes = scene.lexicon.notes.setdefault("written on", {})
    found = notes.get(form)
    if found is None:
        found = notes[form] = form[0] if _has_preposition(scene, form) else ""
    return bool(found)


def _has_preposition(scene: Scene, form: str) -> bool:
    """Tell whether the first letter of a form by itself is a preposition."""
    if form.startswith(("بال", "لل")):
        return True
    if not scene.lists["own_letters"].isdisjoint(_stems(form)):
        return False
    if any(entry.subject == "outlets" for entry in scene.lexicon.forms.get(form[1:], ())):
        return True
    return not scene.lists["common_words"].isdisjoint(_stems(form[1:]))


def _stems(form: str) -> set[str]:
    """Return a word and what it is without a pronoun written behind it (بيانها: بيان; نيته: نية)."""
    found = {form}
    for suffix in _SUFFIXES:
        if form.endswith(suffix) and len(form) > len(suffix) + 2:
            stem = form.removesuffix(suffix)
            found.update({stem, stem[:-1] + "ه"} if stem.endswith("ت") else {stem})
    return found

"""Which preposition an instrument stands under, over what belongs to its noun: پایبندی به مفاد این توافقنامه, للمعاهدة."""

from rasad.extract.agreements.step_pronouns import PREPOSITIONS
from rasad.extract.agreements.step_scene import Around, Naming, StepScene

_PART = 4  # words of what belongs to an instrument: تعهدات خود بر اساس
_QUOTES = frozenset('«"#')
_SO_THAT = "تا"  # راهی مسقط شد تا توافقنامه را امضا کند


def preposition_of(scene: StepScene, naming: Naming, after: int = 0) -> str:
    """Return the preposition that an instrument stands under, written apart or onto it, or nothing.

    Words before `after` do not count; what belongs to the noun is passed by: پایبندی به مفاد این توافقنامه,
    عمل به تعهدات خود در توافقنامه.
    """
    setting = scene.setting
    written = written_on(naming.prefix)
    first = max(after, setting.sentence(naming.first).first)
    word = naming.first - 1
    if written == "ب" and word >= first and setting.text.words[word] == "العمل":
        written, word = "", word - 1  # علقت مصر العمل بالاتفاقية
    while not written and word >= first:
        start, around = _part_up_to(scene, word)
        if around is not None and start >= first:
            word, written = start, written_on(around.prefix)
        elif not _is_passed_by(scene, naming, word):
            break
        word -= 1
    if written or word < first:
        return written
    spelt = setting.text.words[word]
    if spelt == _SO_THAT:
        return ""
    return (
        spelt if setting.meaning(word) in PREPOSITIONS or spelt in setting.lists["more_prepositions"] else ""
    )


def _is_passed_by(scene: StepScene, naming: Naming, word: int) -> bool:
    """Tell whether a word before an instrument is no preposition's object of its own: این, a quotation mark, با لایحه موافقتنامه."""
    setting = scene.setting
    if setting.meaning(word) == "this" or setting.text.words[word] in _QUOTES:
        return True
    return setting.verbs_last and word == naming.first - 1 and scene.meaning(word) == "rival"


def _part_up_to(scene: StepScene, word: int) -> tuple[int, Around | None]:
    """Return where words that belong to an instrument begin, and what they are, where they end at a word: تعهدات خود در."""
    for start in range(word, max(-1, word - _PART), -1):
        around = scene.words.get(start)
        if around is not None and around.meaning == "part" and (start == word or around.end == word + 1):
            return start, around
    return word, None


def written_on(prefix: str) -> str:
    """Return the preposition that is written onto an Arabic word: بالاتفاق, للمعاهدة."""
    bare = prefix.removeprefix("و").removeprefix("ف")
    return bare[0] if bare[:1] in {"ب", "ل", "ك", "ک"} else ""

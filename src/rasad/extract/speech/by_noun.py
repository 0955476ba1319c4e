"""Find who speaks where a noun of no mention stands behind an Arabic verb: وأكدت الوزارة, وتابعت السفيرة, أظهر تقرير, وأضاف المصدر."""

from rasad.extract.speech.issued import issuer
from rasad.extract.speech.joint import both_sides
from rasad.extract.speech.mentioned import list_after
from rasad.extract.speech.nouns import bare
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.shortened import (
    is_led_by_other,
    named_behind_title,
    shortened_body,
    shortened_person,
    titled,
)
from rasad.extract.speech.speech import UNKNOWN, Speaker, describe
from rasad.vocabulary.schema import Word


def by_noun(scene: Scene, first: int, end: int, last: Speaker | None) -> Speaker | None:
    """Return who speaks where the subject's place begins with a noun of no mention.

    A body called by its first noun alone (وقالت الوزارة), both sides (وأكد الجانبان), whoever issued a paper
    (أظهر تقرير للوكالة), a person called by an office (وتابعت السفيرة), else somebody unnamed. None where it
    is who spoke last (وأضاف المصدر، وجاء في البيان).
    """
    turn = scene.turn.get(first)
    meaning = turn.row.meaning if turn is not None and isinstance(turn.row, Word) else ""
    if turn is not None and meaning == "both":
        return both_sides(scene, (first, turn.end))
    shortened = shortened_body(scene, first)
    if shortened is not None and is_led_by_other(scene, shortened, first + 1):
        return UNKNOWN
    if shortened is not None:
        return describe([shortened])._replace(span=(first, first + 1), basis="role")
    named = titled(scene, first, end)
    if named is not None:
        return describe([named])
    issued = issuer(scene, first, end)
    if issued is not None:
        return issued
    if meaning == "same":
        return _again(scene, first, end, last)
    behind = named_behind_title(scene, first, end)
    if behind is not None:
        return list_after(scene, behind, end)
    return shortened_person(scene, first, end, last) or UNKNOWN


def _again(scene: Scene, first: int, end: int, last: Speaker | None) -> Speaker | None:
    """Return who speaks again by a turn: nobody where it is a source (وأكد المصدر), else a person who spoke last; None for others."""
    noun = bare(scene.lexicon, scene.text.words[first])
    if noun in scene.lists["sources"]:
        return UNKNOWN
    if noun not in scene.lists["callings"]:
        return None
    return shortened_person(scene, first, end, last) or UNKNOWN

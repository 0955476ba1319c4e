"""Find whose words a medium carries or a paper holds, where the verb opens its clause: نقلت الوكالة عن الوزير, جاء في بيان للوزارة."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.issued import issued_before, issuer
from rasad.extract.speech.mentioned import list_after
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.shortened import named_behind_title
from rasad.extract.speech.speech import UNKNOWN, Speaker, describe, going_on, mention_at
from rasad.extract.speech.subject_first import may_act
from rasad.script import fold

_BY_WHOM = frozenset({"عن", fold("لسان")})  # نقلت عن الوزير, نقلت على لسان الوزير
_ABOUT_WHOM = frozenset({"عنه", "عنها"})
_THEREIN = frozenset(map(fold, ("فيه", "فيها")))
_OF_SOURCE = 12  # words that name whose words a medium carries: عن وزير الخارجية ...


def told_by(scene: Scene, match: CueMatch, opened: int, last: Speaker | None) -> Speaker | None:
    """Return whose words a medium carries: نقلت الوكالة عن الوزير قوله إن; nobody for عن مصدر مسؤول.

    Those of who spoke last for a pronoun: ونقلت عنه الوكالة أن.
    """
    words = scene.text.words
    if not _ABOUT_WHOM.isdisjoint(words[match.end : opened + 1]):
        return going_on(last)
    about = next((n for n in range(match.end, opened + 1) if words[n] in _BY_WHOM), None)
    if about is None:
        quoted = next((n for n in range(match.end, opened + 1) if words[n] in scene.lists["speeches"]), None)
        owner = mention_at(scene, quoted + 1, len(words)) if quoted is not None else None
        free = owner is not None and owner.first == (quoted or 0) + 1 and may_act(scene, owner)
        return describe([owner]) if owner is not None and free else None  # نقلت الصحيفة تصريح الوزير
    end = min(about + _OF_SOURCE, len(words))
    first = about + 1
    while first in scene.honorific and first not in scene.mentions:
        first += 1  # على لسان العقيد سالم
    placed = mention_at(scene, first, end) or named_behind_title(scene, first, end)
    return list_after(scene, placed, end) if placed is not None and may_act(scene, placed) else UNKNOWN


def stands_in(scene: Scene, match: CueMatch, opened: int, last: Speaker | None) -> Speaker:
    """Return in whose paper words stand: جاء في بيان للوزارة; of who spoke last in البيان, of nobody in بيان."""
    end = max(opened, match.end + _OF_SOURCE)
    issued = issued_before(scene, match.first) if scene.text.words[match.end - 1] in _THEREIN else None
    if issued is not None:
        return issued
    whose = issuer(scene, match.end, end)
    if whose is not None and whose.figures:
        return whose
    turn = scene.turn.get(match.end)
    # جاء في البيان, جاء فيه أن; but جاء في البيان الختامي is another
    again = scene.is_conjunction(match.end) or (turn is not None and not _is_qualified(scene, turn.end))
    return going_on(last) if again else whose or UNKNOWN


def _is_qualified(scene: Scene, word: int) -> bool:
    """Tell whether an adjective behind a paper says which one it is: البيان الختامي, not البيان نفسه or البيان الصادر."""
    here = scene.text.word(word)
    known = here in scene.lists["himself"] or here in scene.lists["issued"]
    return here.startswith(scene.lexicon.article) and not known

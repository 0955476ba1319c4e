"""Find whose words an Arabic verbal noun tells: تهديد الرئيس بأن, نقلت عن الوزير قوله إن."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.scene import SPEAKING, Scene
from rasad.extract.speech.speech import UNKNOWN, Speaker, describe, mention_at
from rasad.extract.speech.subject_first import may_act


def owner_of_noun(scene: Scene, begin: int, match: CueMatch) -> Speaker:
    """Return whose a verbal noun is: of the mention behind it (تهديد الرئيس بأن), with a pronoun of the one before.

    نقلت عن الوزير قوله إن: the mention nearest before it.
    """
    behind = mention_at(scene, match.end, len(scene.text.words))
    if behind is not None and behind.first == match.end and may_act(scene, behind):
        return describe([behind])
    gist = scene.text.words[match.first] in scene.lists["gists"]  # رسالة مفادها أن
    if gist or not scene.text.words[match.end - 1].endswith(scene.pieces["pronoun_endings"]):
        return UNKNOWN  # بسبب اتهامات بأنه: nobody says whose they are
    before = [
        placed
        for placed in scene.cast.between(begin, match.first)
        if placed.end <= match.first and scene.cast.kind(placed) in SPEAKING
    ]
    since = scene.text.words[before[-1].end : match.first] if before else ()
    if not scene.lists["sources"].isdisjoint(since):
        return UNKNOWN  # نقلت صفحة الرئاسة عن مصدر مطلع قوله إن
    return describe(before[-1:]) if before else UNKNOWN

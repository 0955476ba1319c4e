"""Tell how media stand in a clause of Persian whose subject is another: datelines, labels, and whom they quote."""

from rasad.extract.cast import Placed
from rasad.extract.speech.antecedents import is_medium
from rasad.extract.speech.cases import standing
from rasad.extract.speech.punctuation import COMMAS, DASHES
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, describe

_BY, _REPORT = "به", "گزارش"
_CITING = 4  # words between a medium and نقل
_DATELINE = 6  # words of تهران - ایرنا -
_TOWN = 2  # words of a town's name


def quoted_by(scene: Scene, placed: Placed, end: int) -> Speaker | None:
    """Return the person whose words a medium reports: رویترز به نقل از وزیر خارجه گفت."""
    words = scene.text.words
    called = not scene.lists["media"].isdisjoint(words[max(0, placed.first - _CITING) : placed.first])
    if scene.cast.kind(placed) != "organisation" or not (called or is_medium(scene, describe([placed]))):
        return None
    for n in range(placed.end, min(end, placed.end + _CITING)):
        if words[n] == "نقل":
            near = scene.cast.between(n + 1, min(end, n + 4))
            return describe(near[:1]) if near and scene.cast.kind(near[0]) == "person" else None
    return None


def is_label(scene: Scene, placed: Placed) -> bool:
    """Tell whether a mark makes a label of a mention: ایرنا -; behind a person a dash sets his office off (فلان - وزیر راه - گفت)."""
    mark = scene.text.words[placed.end]
    return mark == ":" or (mark in DASHES and scene.cast.kind(placed) != "person")


def is_dateline(scene: Scene, placed: Placed, begin: int) -> bool:
    """Tell whether a clause begins with its medium and a comma: خبرگزاری فارس، رئیس‌جمهور گفت."""
    if placed.first != begin or scene.text.word(placed.end) not in COMMAS:
        return False
    return bool(scene.between("outlets", begin, placed.end))


def is_source(scene: Scene, placed: Placed, begin: int, end: int) -> bool:
    """Tell whether a body or state belongs to whom a report cites, a person being the subject behind it: به گزارش پایگاه سازمان راه سردار دلیر گفت."""
    words = scene.text.words
    if scene.cast.kind(placed) == "person" or _REPORT not in words[begin:end]:
        return False
    report = words.index(_REPORT, begin, end)
    cited = report > begin and words[report - 1] == _BY
    if not cited or not COMMAS.isdisjoint(words[report : placed.first]):
        return False
    return any(
        other.form == "name"
        and scene.cast.kind(other) == "person"
        and standing(scene, other, begin) == "subject"
        for other in scene.cast.between(max(placed.end, report), end)
    )


def past_dateline(scene: Scene, begin: int, end: int) -> int:
    """Return where a sentence begins behind its dateline: تهران - ایرنا - یک مقام گفت."""
    words = scene.text.words
    while begin < end and words[begin] == "*":
        begin += 1
    reach = min(begin + _DATELINE, end)
    dashes = [n for n in range(begin, reach) if words[n] in DASHES]
    return dashes[-1] + 1 if len(dashes) > 1 and dashes[0] - begin <= _TOWN else begin

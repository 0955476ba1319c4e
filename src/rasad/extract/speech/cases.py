"""Tell how a mention stands in its clause of Persian: as subject, under a preposition, or in the genitive."""

from rasad.extract.cast import Placed
from rasad.extract.speech.punctuation import BULLETS, CLOSING, COMMAS, OPENING, STOPS
from rasad.extract.speech.scene import Scene

_REPORT = "گزارش"
_MEDIUM = 3  # words of a medium that no list has
_FROM, _TOWN = "از", 3  # words of a town and از before it
_EPITHETS = 4  # words from the noun of a body to its name: پایگاه خبری-تحلیلی «...»


def standing(scene: Scene, placed: Placed, begin: int) -> str:
    """Tell how a mention stands in its clause: as subject, under a preposition, or in the genitive."""
    words = scene.text.words
    before = _before_marks(scene, placed) - 1
    person = scene.cast.kind(placed) == "person"
    # استاد دانشگاه is no university: a title stands before people only
    while before >= begin and (words[before] in OPENING or (person and _is_title(scene, before))):
        before -= 1
    if words[placed.first - 1] == "(":
        return "genitive"
    if scene.cast.kind(placed) == "organisation":
        before = _before_noun(scene, before, begin)
    if scene.cast.kind(placed) == "country" and placed.first and words[placed.first - 1] in {"»", '"'}:
        return "genitive"  # نشریه «...» ایتالیا خبر داد
    apposed = _apposed(scene, before, placed)
    if apposed is not None and _is_held(scene, apposed, begin):
        return "governed"
    if before < begin or _is_mark(words[before]) or (before == begin and words[before].isdigit()):
        return "subject"  # کد خبر: 17 رئیس اتاق گفت
    if words[before] in "-_–:/|o":
        return "genitive" if _is_part(scene, before, placed) else "subject"
    if _opens_anew(scene, placed, before, begin, person=person):
        return "subject"
    return _behind_word(scene, placed, before, begin)


def _is_title(scene: Scene, word: int) -> bool:
    """Tell whether a word before a person is his title: سردار, امیر."""
    return word in scene.honorific or scene.text.words[word] in scene.lists["ranks"]


def _is_mark(word: str) -> bool:
    """Tell whether a word is a mark behind which a subject may stand."""
    return word in COMMAS or word in STOPS or word in CLOSING or word in BULLETS


def _behind_word(scene: Scene, placed: Placed, before: int, begin: int) -> str:
    """Tell how a mention stands by the word before it."""
    kind = scene.ending.get(before, "")
    if kind == "preposition":
        return "governed"
    inherited = _beside(scene, before, begin, placed)
    if inherited is not None:
        return standing(scene, inherited, begin)
    if before in scene.dated:
        return _behind_date(scene, before, begin)
    person = scene.cast.kind(placed) == "person"
    return "subject" if _opens_phrase(scene, before, begin, person=person) else "genitive"


def _opens_anew(scene: Scene, placed: Placed, before: int, begin: int, *, person: bool) -> bool:
    """Tell whether a clause begins anew with a mention: behind a source, its own titles or its short form in a heading."""
    if person:
        titled = before < placed.first - 1
        return (
            _ends_source(scene, before, begin)
            or (titled and _ends_report(scene, before, begin))
            or _is_fuller(scene, placed, begin)
        )
    goes_on = scene.meaning(placed.end) == "preposition" or placed.end in scene.cue_at
    return goes_on and _REPORT in scene.text.words[begin:before] and _ends_source(scene, before, begin)


def _is_part(scene: Scene, dash: int, placed: Placed) -> bool:
    """Tell whether a dash sets off the state of a body, no dateline: شورای روابط اسلام - آمریکا."""
    near = scene.cast.between(max(0, dash - _EPITHETS), dash)
    bodies = any(m.end == dash and scene.cast.kind(m) == "organisation" for m in near)
    return (
        bodies
        and scene.cast.kind(placed) == "country"
        and not scene.between("outlets", max(0, dash - _EPITHETS), dash)
    )


def _is_fuller(scene: Scene, placed: Placed, begin: int) -> bool:
    """Tell whether a name told in full stands behind its short form, a heading without a stop: سخن دلیر از راه کاوه دلیر گفت."""
    length = placed.end - placed.first
    return placed.form == "name" and any(
        other.figure == placed.figure and other.form == "name" and other.end - other.first < length
        for other in scene.cast.between(begin, placed.first)
    )


def _apposed(scene: Scene, before: int, placed: Placed) -> Placed | None:
    """Return the name that an office behind its comma belongs to: با بیژن زنگنه، وزیر نفت ایران، دیدار کرد."""
    if placed.form != "role" or scene.text.words[before] not in COMMAS:
        return None
    near = scene.cast.between(max(0, before - _EPITHETS), before)
    return next((m for m in near if m.end == before and m.figure == placed.figure and m.form == "name"), None)


def _is_held(scene: Scene, placed: Placed, begin: int) -> bool:
    """Tell whether a name stands under a preposition, or behind what somebody said (اظهارات)."""
    said = scene.text.words[placed.first - 1] in scene.lists["papers"]
    return said or standing(scene, placed, begin) == "governed"


def _before_marks(scene: Scene, placed: Placed) -> int:
    """Return where a mention begins, or the short quotation that holds more of the name: «جئونگ جون هی»."""
    for opening in range(placed.first - 1, max(-1, placed.first - _EPITHETS), -1):
        closing = scene.closes.get(opening)
        if closing is not None:
            return opening if placed.end <= closing <= opening + _EPITHETS + 1 else placed.first
    return placed.first


def _opens_phrase(scene: Scene, before: int, begin: int, *, person: bool) -> bool:
    """Tell whether a new phrase begins behind a word: behind an adverb, a verb, a turn, the name of a state."""
    kind = scene.ending.get(before, "")
    if person and _ends_state(scene, before):
        return True
    if before > begin and _listed(scene, before, kind):
        return False
    ended = scene.is_finite(before) and not scene.text.words[before].endswith("ه")  # شکست‌خورده فلان
    opened = kind in {"adverb", "connector"} or ended or scene.is_conjunction(before)
    complete = person and (_ends_occasion(scene, before) or _ends_with_it(scene, before))
    return opened or complete or _ends_turn(scene, before, begin)


def _ends_state(scene: Scene, word: int) -> bool:
    """Tell whether a state's name ends at a word: no noun stands in its genitive (در دیدار با سفیر عراق رئیس‌جمهور گفت)."""
    near = scene.cast.between(max(0, word - 3), word + 1)
    return any(m.end == word + 1 and m.form == "name" and scene.cast.kind(m) == "country" for m in near)


def _listed(scene: Scene, before: int, kind: str) -> bool:
    """Tell whether what stands before a mention leaves it in the genitive: به ویژه فتح و حماس، در جلسه علنی امروز مجلس."""
    words = scene.text.words
    if words[before] == "و":
        return not scene.is_finite(before - 1)
    return kind == "adverb" and words[before - 1] in scene.lists["sessions"]


def _ends_source(scene: Scene, word: int, begin: int) -> bool:
    """Tell whether a medium that the report cites ends at a word, with no comma: به گزارش فارس از یزد رئیس‌جمهور گفت."""
    word = _before_town(scene, word, begin)
    media = [m for m in scene.between("outlets", max(begin, word - 5), word + 1) if m.end == word + 1]
    cited = [m.row for m in scene.cues_in(max(begin, word - 8), word)] if media else []
    return any(row.part == "phrase" and row.act == "report" for row in cited)


def _before_town(scene: Scene, word: int, begin: int) -> int:
    """Return the word before از and the town from which a medium reports, where the town ends at a word."""
    words = scene.text.words
    for n in range(word - 1, max(begin, word - _TOWN) - 1, -1):
        if words[n] == _FROM:
            towns = scene.between("places", n + 1, word + 1)
            return n - 1 if any(town.end == word + 1 for town in towns) else word
    return word


def _ends_report(scene: Scene, word: int, begin: int) -> bool:
    """Tell whether a medium that no list has ends before titles: به گزارش راه نو سردار کاوه دلیر گفت."""
    words = scene.text.words
    return any(
        words[n] == _REPORT
        and scene.meaning(n - 1) != "connector"
        and n - 1 >= begin
        and words[n - 1] == "به"
        for n in range(max(begin + 1, word - _MEDIUM), word)
    ) and not any(scene.ending.get(n) or words[n] in COMMAS for n in range(word - 1, word + 1))


def _ends_turn(scene: Scene, word: int, begin: int) -> bool:
    """Tell whether a turn ends at a word: در این راستا وزیر گفت."""
    turns = scene.between("turns", max(begin, word - 5), word + 1)
    return any(match.end == word + 1 for match in turns)


def _ends_with_it(scene: Scene, word: int) -> bool:
    """Tell whether a preposition with a pronoun ends at a word: پیش از آن معاون وزیر گفت."""
    return (
        scene.text.words[word] in scene.lists["demonstratives"]
        and scene.ending.get(word - 1) == "preposition"
    )


def _ends_occasion(scene: Scene, word: int) -> bool:
    """Tell whether an occasion pointed at ends at a word: همچنین در این جلسه نماینده مردم گفت."""
    words = scene.text.words
    pointed = (
        word > 1
        and words[word - 1] in scene.lists["demonstratives"]
        and scene.ending.get(word - 2) == "preposition"
    )
    return pointed and words[word] in scene.lists["occasions"]


def _behind_date(scene: Scene, before: int, begin: int) -> str:
    """Tell how a mention behind a date stands: روز جمعه وزیر گفت, but گزارش روز جمعه خبرگزاری is in the genitive."""
    while before >= begin and before in scene.dated:
        before -= 1
    cited = before >= begin and scene.text.words[before] in scene.lists["papers"]
    if (
        before < begin
        or (before in scene.ending and not cited)
        or scene.is_finite(before)
        or scene.is_conjunction(before)
    ):
        return "subject"
    words = scene.text.words
    noun = words[before] in scene.lists["papers"] or words[before] in scene.lists["sessions"]
    return "genitive" if noun else "subject"


def _before_noun(scene: Scene, before: int, begin: int) -> int:
    """Return the word before the noun that says what body a name is of: سایت اینترنتی «...», روزنامه کویتی «...»."""
    marked = scene.text.words[before + 1] in OPENING
    for noun in range(before, before - (_EPITHETS if marked else 2), -1):
        if noun < begin or scene.ending.get(noun) or scene.text.words[noun] in COMMAS:
            break
        if scene.text.words[noun] in scene.lists["body_nouns"]:
            return noun - 1
    return before


def _beside(scene: Scene, before: int, begin: int, placed: Placed) -> Placed | None:
    """Return the mention whose standing a mention shares: one that it names again, or that و joins to it."""
    joined = scene.text.words[before] == "و"
    for other in scene.cast.between(max(begin, before - 12), placed.first):
        if joined and other.end == before:
            return other
        if other.end == before + 1 and other.figure == placed.figure and other.first < placed.first:
            return other
    return None


def stands_free(scene: Scene, word: int) -> bool:
    """Tell whether a turn stands under no preposition, and a pronoun in no genitive (متهم کردن وی)."""
    before = word - 1
    kind = scene.ending.get(before, "")
    if kind == "preposition" or word not in scene.pronouns:
        return kind != "preposition"
    form = scene.text.words[before]
    marked = form in COMMAS or form in STOPS or form in CLOSING or form in OPENING or before in scene.dated
    return bool(kind) or marked or scene.is_finite(before) or scene.is_conjunction(before)

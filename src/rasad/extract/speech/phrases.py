"""Find where the words end by which a Persian report calls a speaker whom the cast does not have."""

from rasad.extract.speech.epithets import is_of_people
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene

_LONGEST = 12  # words by which somebody is called, at most
_TITLE = 6  # words of a medium's title in marks
_OF, _OTHER = "از", "دیگر"
_THIS = "این"
_OBJECT = "را"
_AND = "و"
_OF_THINGS = ("ها", "های", "هایی", "هایش", "ترین", "ا")  # of plurals, superlatives and adverbs (منطقاً)
_INDEFINITE = "ه" + "ای"
_TWO = 2  # words of whoever is in charge of two things: رئیس آموزش و پرورش
_OBJECTS = 8  # words behind و where را would make them the object


def end_of(scene: Scene, first: int, limit: int, *, coupled: bool = True) -> int:
    """Return where a noun phrase ends: before a mark, a day, a verb, a pointed object or what a preposition governs.

    Where its object may stand right behind it, no و is `coupled` with it.
    """
    words, end = scene.text.words, first + 1
    while end < min(limit, first + _LONGEST) and (
        is_of_them(scene, end)
        or _is_of_this(scene, end, limit)
        or _is_charged(scene, first, end, limit)
        or (coupled and _is_coupled(scene, first, end, limit))
        or not _is_past(scene, end)
    ):
        end += 1
    while end > first and (words[end - 1] in scene.lists["some"] or words[end - 1] in {_OF, _AND}):
        end -= 1  # در خانه یک | روز
    closing = scene.closes.get(end, limit)  # شبکه «...»
    return closing + 1 if closing < min(limit, end + _TITLE) else end


def is_of_them(scene: Scene, word: int) -> bool:
    """Tell whether از stands between a number of people and the people: برخی از نمایندگان، ۸۱ درصد از مردم."""
    before, here = scene.text.words[word - 1], scene.text.words[word]
    if here == _OTHER:  # یکی دیگر از شهروندان
        return before in scene.lists["parts_of_people"] and scene.text.word(word + 1) == _OF
    return here == _OF and (before in scene.lists["some"] or before in scene.lists["parts_of_people"])


def _is_of_this(scene: Scene, word: int, limit: int) -> bool:
    """Tell whether این stands in the genitive of somebody: رئیس این سازمان گفت, but رئیس این قرارداد را مهم دانست."""
    words, lists = scene.text.words, scene.lists
    if words[word] != _THIS or word + 1 >= limit or _OBJECT in words[word + 1 : word + 4]:
        return False
    of = words[word + 1]
    if is_of_them(scene, word - 1):  # یکی از این مقام‌ها
        return is_of_people(scene, of, opens=True) or of in lists["groups"] or of in lists["things"]
    body = of in lists["body_nouns"] or of in lists["things"] or of in lists["groups"]
    return body and is_of_people(scene, words[word - 1], opens=True)


def _is_charged(scene: Scene, first: int, word: int, limit: int) -> bool:
    """Tell whether a preposition belongs to what a body is for: ستاد مقابله با سیل."""
    words, lists = scene.text.words, scene.lists
    if words[word - 1] not in lists["charges_of_bodies"] or scene.meaning(word) != "preposition":
        return False
    return word + 1 < limit and (words[first] in lists["groups"] or words[first] in lists["body_nouns"])


def _is_coupled(scene: Scene, first: int, word: int, limit: int) -> bool:
    """Tell whether و stands within what somebody is in charge of: رئیس آموزش و پرورش; not رئیس و اعضا."""
    words, lists = scene.text.words, scene.lists
    if words[word] != _AND or word + 1 >= limit or word - first < _TWO:
        return False
    after, joined = words[word + 1], scene.mentions.get(word + 1)
    if joined is not None and _is_state(scene, word - 1) and _is_state(scene, joined.end - 1):
        return True  # وزرای خارجه ایران و عراق
    if not any(words[first] in lists[nouns] for nouns in ("callings", "groups", "body_nouns", "organs")):
        return False
    somebody = (
        is_of_people(scene, after, opens=True) or after in lists["groups"] or word + 1 in scene.mentions
    )
    plain = after in lists["common_words"] and not scene.meaning(word + 1) and not scene.is_finite(word + 1)
    return plain and not somebody and _OBJECT not in words[word + 1 : min(limit, word + _OBJECTS)]


def _is_state(scene: Scene, word: int) -> bool:
    """Tell whether a state's name ends at a word."""
    near = scene.cast.between(max(0, word - 3), word + 1)
    return any(placed.end == word + 1 and scene.cast.kind(placed) == "country" for placed in near)


def _is_past(scene: Scene, word: int) -> bool:
    """Tell whether a word ends the phrase before it."""
    here = scene.text.words[word]
    if here in COMMAS or not (here[0].isalpha() or here.isdigit()) or word in scene.dated:
        return True
    if scene.meaning(word) or scene.is_conjunction(word) or word in scene.cue_at or _is_glued(scene, here):
        return True
    ended = scene.is_finite(word) and not here.endswith("ه")
    return ended or here in {_THIS, _OBJECT} or here in scene.lists["no_subjects"]


def _is_glued(scene: Scene, word: str) -> bool:
    """Tell whether a preposition is written onto the word behind it: دراین‌باره، ازآنچه."""
    return word.startswith(scene.pieces["glued_prepositions"]) and word not in scene.lists["given_names"]


def is_plain_thing(scene: Scene, word: int) -> bool:
    """Tell whether a word of no list is the form of a thing's name or an adverb: دغدغه‌ای، نگرانی‌های، منطقاً."""
    here, common = scene.text.words[word], scene.lists["common_words"]
    if is_of_people(scene, scene.text.word(word + 1), opens=True):
        return False  # نزدیک‌ترین دوستان
    if here in common or is_of_people(scene, here, opens=True) or here in scene.lists["groups"]:
        return False
    if here.endswith(_INDEFINITE) and here.removesuffix("ای") in common:
        return True
    return any(here.endswith(tail) and here.removesuffix(tail) in common for tail in _OF_THINGS) or _is_glued(
        scene, here
    )

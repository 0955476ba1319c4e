"""Tell whether words that open a Persian clause may be those of a speaker whom the cast does not have."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.epithets import is_of_people
from rasad.extract.speech.phrases import is_of_them, is_plain_thing
from rasad.extract.speech.plurals import is_plural
from rasad.extract.speech.scene import Scene
from rasad.text import Span

_NAME = 3  # words of a name that are all common ones (ثابت‌قدم)
_TITLE = 6  # words of a medium's title in marks
_OF = "از"
_OF_ACTS = ("ی", "ه")  # of nouns that are no names: آشنایی متهم
_OF_MANY = frozenset({"ها", "های"})
_THIS = "این"
_PRESS_OFFICE = ("روابط", "عمومی")


def may_speak(scene: Scene, span: Span, match: CueMatch, *, told: bool) -> bool:
    """Tell whether words are of people or of a body, or of somebody of whom no list knows (دلوان گفت).

    What opens a sentence whose words are `told` behind the verb can be nobody else (همراه اول اعلام کرد:).
    """
    words, lists, (first, end) = scene.text.words, scene.lists, span
    head = words[first]
    if _is_no_subject(scene, first, end):
        return False
    if is_of_them(scene, first + 1) or any(
        _is_part(scene, n, end) for n in range(first, min(end, first + _TITLE))
    ):
        return True
    if is_of_people(scene, head, opens=True) or head in lists["groups"] or _is_amount_of_people(scene, first):
        many = words[first + 1] in _OF_MANY  # مقام های سعودی
        one = words[first + head.isdigit()] in lists["callings"]  # 36 سارق دستگیر شدند
        return many or not (one and is_plural(scene, match) != head.isdigit())
    if not head[0].isalpha():
        return False
    apposed = told and not is_plural(scene, match) and _is_apposed(scene, first, end)
    press = (head, words[first + 1]) == _PRESS_OFFICE  # روابط عمومی دانشگاه از برگزاری نشست خبر داد
    if press or apposed or head not in lists["common_words"] or head in lists["given_names"]:
        return True
    if end == match.first:
        return told or match.row.part == "participle"
    opens = first == scene.text.sentences[scene.text.sentence_of[first]].first
    if (
        not opens
        or is_plural(scene, match)
        or end - first > _NAME
        or _tells_of_another(scene, end, match.first)
    ):
        return False
    return told or (end == first + 1 and _opens_again(scene, first))


def _is_part(scene: Scene, word: int, end: int) -> bool:
    """Tell whether a part of people stands at a word: بخشی از جامعه، ۱۵ نفر از اعضا; 40 هزار تن توت is none."""
    words, lists = scene.text.words, scene.lists
    if words[word] not in lists["parts_of_people"]:
        return False
    return word + 1 >= end or words[word + 1] == _OF or is_of_people(scene, words[word + 1], opens=True)


def _is_amount_of_people(scene: Scene, first: int) -> bool:
    """Tell whether people or a body stand behind a word of amount or a name: سه نماینده، اکثر کشورها، دهقان دبیر کل; no thing of them (تاریخ گروه‌ها)."""
    words, lists = scene.text.words, scene.lists
    head, noun = words[first], scene.text.word(first + 1)
    if noun in lists["counted"] and (head in lists["numerals"] or head.isdigit()):
        return True  # سه کشور اروپایی
    if not (is_of_people(scene, noun, opens=True) or noun in lists["groups"] or noun in _OF_MANY):
        return False
    titled = (
        not head.endswith(_OF_ACTS)
        and noun in lists["callings"]
        and first == scene.text.sentences[scene.text.sentence_of[first]].first
    )
    amount = (
        titled
        or head.isdigit()
        or head == _THIS
        or any(head in lists[name] for name in ("some", "numerals", "all_of"))
    )
    return amount or head not in lists["common_words"]


def _is_apposed(scene: Scene, first: int, end: int) -> bool:
    """Tell whether a name of two or three words is followed by what its bearer is: رفیع الله بیدار سخنگوی کمیسیون."""
    words, callings = scene.text.words, scene.lists["callings"]
    opens = first == scene.text.sentences[scene.text.sentence_of[first]].first
    return opens and any(words[n] in callings for n in range(first + 2, min(first + _NAME + 1, end)))


def _is_no_subject(scene: Scene, first: int, end: int) -> bool:
    """Tell whether words that open a clause are none of a subject who speaks: a paper, a verb, این with a thing."""
    words, lists = scene.text.words, scene.lists
    head = words[first]
    if head == _THIS and (words[first + 1] in lists["things"] or end == first + 1):
        return True
    listed = any(head in lists[name] for name in ("no_subjects", "papers", "heads_of_acts"))
    verb = scene.is_finite(first) and head not in lists["groups"] and head not in lists["body_nouns"]  # ستاد
    return listed or is_plain_thing(scene, first) or verb or scene.is_conjunction(first)


def _opens_again(scene: Scene, word: int) -> bool:
    """Tell whether another sentence opens with a word too, as those of a speaker do: افروغ مجلس را مهم دانست."""
    words = scene.text.words
    if words[word] in scene.lists["function_words"]:
        return False
    found = {
        scene.text.word(sentence.first + 1)
        for sentence in scene.text.sentences
        if words[sentence.first] == words[word] and not sentence.heading
    }
    return len(found) > 1


def _tells_of_another(scene: Scene, first: int, end: int) -> bool:
    """Tell whether somebody is told of between two words, so that what stands before them may be a heading: کشف سوخت در شهر فرمانده انتظامی گفت."""
    words, callings = scene.text.words, scene.lists["callings"]
    return any(words[n] in callings for n in range(first, end)) or any(
        scene.cast.kind(placed) == "person" for placed in scene.cast.between(first, end)
    )

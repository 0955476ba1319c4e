"""Names of Persian by which things are called: دانشگاه علامه طباطبایی, کمیته امداد امام خمینی, شرکت «راه کمال»."""

from collections.abc import Iterator

from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import is_finite
from rasad.extract.people.names import Run, read_name
from rasad.vocabulary.join_lists import any_of

_FAR = 4
"""How many words before a martyr's or saint's title the noun of what is called after him stands at the most."""
_LONGEST = 2
_BOTH = "و"


def find_namesakes(ground: Ground) -> Iterator[Run]:
    """Yield the names by which places, buildings and bodies are called: دانشگاه علامه طباطبایی, فرودگاه امام خمینی.

    A group or a cup is called after a martyr, with one titled otherwise it is his (گروه شهید دمیر, گروه دکتر دمیر).
    """
    plans = ground.lists["plans_called_after"]
    for noun in ground.where(any_of(ground.lists["called_after"], plans)):
        word = noun + 1
        if ground.words[noun] in plans and _is_known(ground, word):
            continue  # طرح کامرون
        if ground.at(word).isdigit():
            word += 1  # لشکر 21 حمزه
        elif ground.at(word) in ground.lists["school_words"]:
            word += 1  # دبستان دخترانه نسترن
        elif word + 1 in ground.titles and ground.at(word).endswith("ی") and word not in ground.titles:
            word += 1  # پایگاه هوایی شهید دمیر
        if word in ground.titles or ground.at(word) in ground.given:
            yield from _read(ground, word)
    for title in ground.where(any_of(ground.lists["martyrs"], ground.lists["saints_titles"])):
        if _is_of_thing(ground, title):
            yield from _read(ground, title if title in ground.titles else title + 1)


def _is_known(ground: Ground, word: int) -> bool:
    """Tell whether somebody whom everybody knows is named at a word, by more than a first name."""
    return word in ground.people or (word in ground.surnames and ground.words[word] not in ground.given)


def _is_of_thing(ground: Ground, title: int) -> bool:
    """Tell whether a thing is called after the martyr or saint whose title stands at a word: دانشگاه علوم پزشکی شهید دمیر."""
    near, far = ground.lists["called_after_martyrs"], ground.lists["bodies_called_after"]
    title -= title > 0 and ground.words[title - 1] == _BOTH  # سیلوهای کمال و شهید دمیر
    if title == 0 or ground.words[title - 1] in near:
        return title > 0
    sentence = ground.text.sentences[ground.text.sentence_of[title]]
    for word in range(title - 1, max(title - 1 - _FAR, sentence.first - 1), -1):
        here = ground.words[word]
        if here in far or (here in near and word == title - 2):
            return True
        if (
            not here[0].isalpha()
            or here in ground.functional
            or word in ground.cues
            or is_finite(ground, here)
        ):
            return False
    return False


def _read(ground: Ground, word: int) -> Iterator[Run]:
    """Yield the name that begins at a word, of two words or a third behind the end of one: خواجه نصیر الدین دمیر."""
    run = read_name(ground, word)
    if run is not None:
        longest = _LONGEST + (ground.at(run.first + 1) in ground.endings)
        yield run._replace(end=min(run.end, run.first + longest))

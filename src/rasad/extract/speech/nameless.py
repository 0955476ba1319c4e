"""Find the offices and callings without a name under which somebody speaks in a Persian report."""

from collections.abc import Iterator, Sequence

from rasad.extract.found import Found
from rasad.extract.speech.epithets import is_calling, is_common
from rasad.extract.speech.plurals import is_plural
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, Speech
from rasad.text import Span

_THIS = "این"
_HEAD = 3  # words of a role among which یک or دیگر tells of another
MANY = frozenset({"عضو", "نماینده", "استاد", "کارشناس"})
"""Nouns by which several may be called of whom one report tells: عضو شورای شهر."""
WERE = frozenset({"بود", "بودند"})
"""Auxiliaries of what was said before: سرمربی گفته بود."""


class Call(Found, frozen=True):
    """Hold the words by which somebody without a name is called each time, and the numbers of the statements under them.

    `figure` is the number of the figure, if the cast has one; `starts` are the first statements under each of the words.
    """

    figure: int | None
    numbers: tuple[int, ...]
    spans: tuple[Span, ...]
    starts: tuple[int, ...]
    hidden: bool = False


def given_to(speech: Speech, person: int) -> Speech:
    """Return a statement under a role, as of the person who holds it."""
    speaker = speech.speaker
    return speech._replace(
        speaker=Speaker(figures=(person,), span=speaker.span, basis=speaker.basis or "role")
    )


def find_calls(scene: Scene, said: Sequence[Speech]) -> Iterator[Call]:
    """Yield the roles of one person without a name under which somebody speaks."""
    numbers: dict[object, list[int]] = {}
    last: dict[int, str] = {}
    for number, speech in enumerate(said):
        key = _key(scene, speech, last)
        if key is not None:
            numbers.setdefault(key, []).append(number)
    for own in numbers.values():
        spans: dict[Span, int] = {}
        for number in own:
            speaker = said[number].speaker
            if speaker.span is not None and speaker.basis in {None, "role"}:
                spans.setdefault(speaker.span, number)
        if spans and all(_is_of_one(scene, span, said[number]) for span, number in spans.items()):
            figure = said[own[0]].speakers[0] if said[own[0]].speakers else None
            yield Call(figure, tuple(own), tuple(spans), tuple(spans.values()))
    for number, speech in enumerate(said):
        noun = _hidden(scene, speech)
        if noun is not None and number and speech.cue is not None:
            yield Call(None, (number,), ((noun, noun + 1),), (number,), hidden=True)


def _key(scene: Scene, speech: Speech, last: dict[int, str]) -> object:
    """Return what tells a speaker without a name apart: the words that call him, with the figure of the cast the first of them."""
    span, words = speech.speaker.span, scene.text.words
    if len(speech.speakers) == 1:
        figure = scene.cast.figures[speech.speakers[0]]
        if figure.kind != "person" or figure.names:
            return None
        if span is not None and speech.speaker.basis == "role":
            last[figure.number] = words[span[0]]
        return figure.number, last.setdefault(figure.number, _first_word(scene, figure.number))
    return None if speech.speakers or span is None else tuple(words[slice(*span)])


def _hidden(scene: Scene, speech: Speech) -> int | None:
    """Return the noun of somebody who speaks behind a heading that runs into his sentence: لغو پروازها مدیر ایستگاه نیز گفت."""
    cue = scene.cue_at.get(speech.cue[0]) if speech.cue else None
    if (
        cue is None
        or speech.speakers
        or speech.speaker.span is not None
        or speech.speaker.nameless == "others"
    ):
        return None
    if cue.row.part != "verb" or is_plural(scene, cue) or scene.text.words[cue.end - 1] in WERE:
        return None
    words = scene.text.words
    begin = scene.text.sentences[scene.text.sentence_of[cue.first]].first
    nouns = (n for n in range(begin, cue.first) if is_calling(scene, words[n]))
    noun = next((n for n in nouns if n > begin and scene.meaning(n - 1) != "preposition"), None)
    return noun if noun is not None and words[noun] not in scene.lists["passing_callings"] else None


def _first_word(scene: Scene, figure: int) -> str:
    """Return the word that begins where a figure is first told of."""
    return next(scene.text.words[placed.first] for placed in scene.cast.placed if placed.figure == figure)


def _is_of_one(scene: Scene, span: Span, speech: Speech) -> bool:
    """Tell whether words are a role of one person who may be named: no یک مقام, no مدیر دیگر, none of a verb in the plural."""
    words, cue = scene.text.words, scene.cue_at.get(speech.cue[0]) if speech.cue else None
    head = span[0] + (words[span[0]] == _THIS)
    if (cue is None and speech.mode != "headline") or head >= span[1] or not is_calling(scene, words[head]):
        return False
    several = cue is not None and cue.row.part == "verb" and is_plural(scene, cue)
    if several or words[head] in scene.lists["passing_callings"]:
        return False
    given = scene.lists["given_names"]
    if not speech.speakers and any(
        words[n] in given and not is_common(scene, n) for n in range(head + 1, span[1])
    ):
        return False  # کارشناس مسائل سیاسی مهرداد دلوان
    if scene.text.word(span[1]) in given and not is_common(scene, span[1]):
        return False  # سناتور الیزابت ...
    others = scene.lists["some"] | scene.lists["of_others"]
    return (
        others.isdisjoint(words[head : min(span[1], head + _HEAD)]) and scene.text.word(span[1]) not in others
    )

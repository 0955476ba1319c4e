"""Whose an instrument is by the signing that its sentence tells of."""

from collections.abc import Iterable, Iterator, Sequence

from rasad.extract.events.found import EventFound
from rasad.extract.events.setting import Setting

_ISO = 2
_PAIR = 2


def of_signatories(setting: Setting, first: int, events: Sequence[EventFound]) -> tuple[str, ...]:
    """Return the states whose officials the sentence of a word tells as signing."""
    for event in events:
        if event.kind == "signing" and _is_told_in(setting, event, first):
            codes = tuple(dict.fromkeys(states_of(setting, sorted(event.figures))))
            if len(codes) >= _PAIR:
                return codes
    return ()


def _is_told_in(setting: Setting, event: EventFound, word: int) -> bool:
    """Tell whether an event is told in the sentence of a word."""
    here = setting.text.sentence_of[word]
    return any(setting.text.sentence_of[first] == here for first, _ in event.spans)


def states_of(setting: Setting, figures: Iterable[int]) -> Iterator[str]:
    """Yield the states that figures are, by number, and those whose offices persons hold; none for a body of a state."""
    for number in figures:
        figure = setting.cast.figures[number]
        for code in (figure.country, *(role.of for role in figure.offices)):
            if code and len(code) == _ISO and (figure.kind == "country" or code != figure.country):
                yield code

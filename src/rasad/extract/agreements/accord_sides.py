"""Which states agree on something in talks: the subject of the verb, both that talk there, `البلدان` of the report."""

from collections.abc import Iterator, Sequence

from rasad.extract.cast import Figure, Placed
from rasad.extract.events.act_sides import stand_around
from rasad.extract.events.agents import is_free, stand_before
from rasad.extract.events.around import Around
from rasad.extract.events.found import EventFound
from rasad.extract.events.named_states import States, both_before
from rasad.extract.events.setting import Setting
from rasad.text import Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_TALKS = frozenset({"meeting", "call", "visit", "conference"})
HELD = frozenset({"asserted", "historical"})
_BACK = 3  # sentences before in which the talks are told at which both agreed
_PAIR = 2
_ARTICLE = "ال"
_OF_LAND = ("ی", "یه")
_WE = ("نا", "یم")  # اتفقنا, توافق کردیم
_BOTH = ("ا", "تا", "نا")  # اتفقا, اتفقتا, اتفقنا
_MANY = "وا"
_SINGLE = ("کرد", "رسید", "یافت")
_JOINTS = frozenset({"و", "،"})


def who_agree(
    setting: Setting, match: Match, content: Span, states: States, events: Sequence[EventFound]
) -> tuple[str, ...]:
    """Return the states that agree: named as subject and beside it, else both that talk there, else `البلدان` of the report."""
    sentence = setting.sentence(match.first)
    near = [m for m in setting.cast.outer if sentence.first <= m.first and m.end <= sentence.end]
    near = [m for m in near if m.end <= content[0]]
    if setting.verbs_last:
        near = list(_without_mediators(setting, [m for m in near if m.end <= match.first]))
        row = _row(setting, near)
        around = Around(row, []) if row else stand_before(setting, near, match)
    else:
        around = stand_around(setting, near, match)
    named = codes_of(setting, [*around.actors, *around.recipients])
    if len(named) > 1:
        return named
    if not _is_of_both(setting, match, around):
        return ()
    both = setting.within("both", sentence.first, sentence.end)
    if both and _is_of_land(setting, both[0] + 1):
        return _sides_named(states, both[0] + 1)
    at_talks = _at_talks(setting, match, events)
    if at_talks and set(named) <= set(at_talks):
        return at_talks
    if both and not named:
        found = both_before(setting, both[0], states)
        return found if states.clear or set(found) != set(states.pair) else ()
    return ()


def _without_mediators(setting: Setting, near: Sequence[Placed]) -> Iterator[Placed]:
    """Yield who stands before a Persian verb of agreeing, but for those who only mediated: با میانجی‌گری قطر و ترکیه به توافق رسیدند."""
    words, end = setting.text.words, 0
    for mention in near:
        joined = end > 0 and set(words[end : mention.first]) <= _JOINTS
        if words[mention.first - 1] in setting.lists["mediations"] or joined:
            end = mention.end
        else:
            end = 0
            yield mention


def _is_of_land(setting: Setting, word: int) -> bool:
    """Tell whether an Arabic word is an adjective with the article, as those of lands are: الأوروبي, no weekday."""
    spelt = setting.text.word(word)
    return not setting.verbs_last and spelt.startswith(_ARTICLE) and spelt.endswith(_OF_LAND)


def _sides_named(states: States, first: int) -> tuple[str, ...]:
    """Return the states that adjectives behind `الجانبان` name, where there are two: الجانبان الروسي والتركي."""
    named = tuple(states.at[word][1] for word in range(first, first + _PAIR) if word in states.at)
    return named if len(named) == _PAIR else ()


def _row(setting: Setting, before: Sequence[Placed]) -> list[Placed]:
    """Return the last row of names before a Persian verb that و joins and nothing governs: روسیه، ایران و ترکیه."""
    words = setting.text.words
    end = len(before)
    while end > 1:
        first = end - 1
        while first and set(words[before[first - 1].end : before[first].first]) <= _JOINTS:
            first -= 1
        joined = "و" in words[before[first].end : before[end - 1].first]
        if end - first > 1 and joined and is_free(setting, before[first]):
            return list(before[first:end])
        end = first
    return []


def _is_of_both(setting: Setting, match: Match, around: Around) -> bool:
    """Tell whether those who agree may be both that talk: not one alone (اتفقت الحكومة على), nor an Arabic many (اتفقوا)."""
    spelt = setting.text.words[match.end - 1]
    if setting.verbs_last:
        return not around.actors or not spelt.endswith(_SINGLE)
    if not _has_subject(match):
        return True
    alone = bool(around.actors) and not around.recipients and not spelt.endswith(_BOTH)
    return not alone and not spelt.endswith(_MANY)


def _at_talks(setting: Setting, match: Match, events: Sequence[EventFound]) -> tuple[str, ...]:
    """Return the two states whose people talk in the sentence of a verb of agreeing, or in those right before."""
    here = setting.text.sentence_of[match.first]
    we = setting.text.words[match.end - 1].endswith(_WE)
    earliest = 0 if we else here - (_BACK if _has_subject(match) else 1)
    near: list[tuple[int, tuple[str, ...]]] = []
    for event in events:
        told = [setting.text.sentence_of[first] for first, _ in event.spans]
        before = [at for at in told if earliest <= at <= here]
        if before and event.kind in _TALKS and event.realis in HELD:
            figures = [setting.cast.figures[number] for number in sorted(event.figures)]
            codes = tuple(dict.fromkeys([code for f in figures for code in _states_of(f)]))
            near.append((max(before), codes))
    last = max((at for at, _ in near), default=0)
    pairs = [codes for at, codes in near if len(codes) == _PAIR]
    if len({frozenset(codes) for codes in pairs}) != 1 or not any(
        at == last and len(codes) == _PAIR for at, codes in near
    ):
        return ()  # several talks, or one with somebody of no state: whose accord it is stays open
    return pairs[0]


def _has_subject(match: Match) -> bool:
    """Tell whether a verb of agreeing has those as its subject who agree: not تم الاتفاق, توافق شد."""
    return isinstance(match.row, Trigger) and "subject" in match.row.frame


def codes_of(setting: Setting, mentions: Sequence[Placed]) -> tuple[str, ...]:
    """Return the states of those who are mentioned, each once."""
    figures = [setting.cast.figures[mention.figure] for mention in mentions]
    return tuple(dict.fromkeys([code for figure in figures for code in _states_of(figure)]))


def _states_of(figure: Figure) -> Iterator[str]:
    """Yield the state that a figure is or speaks for: itself, that of its office, that whose body it is."""
    if figure.kind != "person":
        if figure.country:
            yield figure.country
        return
    yield from dict.fromkeys([role.of for role in figure.offices[-1:] if role.of and len(role.of) == _PAIR])

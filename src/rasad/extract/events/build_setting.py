"""Set the scene of a report for the rules of events, from what other rules found in it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import TypedDict

from rasad.extract.cast import Cast, Figure, Placed
from rasad.extract.events.capitals import capitals_in_rows, find_capitals
from rasad.extract.events.holders import find_holders, is_somebodys
from rasad.extract.events.marks import (
    DatedPhrase,
    Mark,
    SpokenWords,
    find_cue_verbs,
    find_instruments,
    find_marks,
    find_meanings,
    find_triggers,
    find_verbs,
    is_event,
    words_of_names,
)
from rasad.extract.events.setting import Setting
from rasad.script import fold
from rasad.text import Text
from rasad.vocabulary.lexicon import Lexicon, Match
from rasad.vocabulary.schema import Country
from rasad.when import When

_BODIES = ("countries", "regions", "seats", "organisations")
_TITLES = ("offices", "modifiers", "honorifics")
_PLACES = ("countries", "regions", "seats", "places")
_STATES = ("countries", "demonyms")
_CLAIMING = frozenset({"person", "country"})
_GROUPS = frozenset({"organisation", "country"})


def _is_joined_name(spelt: str, figure: Figure) -> bool:
    """Tell whether a mention's first word is a و and the first word of its figure's name: ووليد."""
    return spelt.startswith("و") and any(
        fold(name).split(" ")[0] == spelt[1:] for name in figure.names.values()
    )


def _find_resets(matches: Mapping[str, Sequence[Match]], dates: Sequence[DatedPhrase]) -> frozenset[int]:
    """Return the last words of places and dates: a preposition before them governs nothing after them."""
    places = [match.end - 1 for subject in _PLACES for match in matches.get(subject, ())]
    return frozenset(places) | frozenset(date.end - 1 for date in dates)


def _find_joined(
    text: Text, cast: Cast, people: Sequence[Placed], matches: Mapping[str, Sequence[Match]]
) -> frozenset[int]:
    """Return where a name, or the office before it, begins with a written-on و: وروسيا, ومستشار الأمن."""
    named = [match for subject in _BODIES + _TITLES for match in matches.get(subject, ())]
    joined = {m.first for m in people if _is_joined_name(text.words[m.first], cast.figures[m.figure])}
    return frozenset(joined | {match.first for match in named if match.prefix[:1] == "و"})


def _find_covered(triggers: Sequence[Match]) -> frozenset[int]:
    """Return all words of triggers that tell an event."""
    return frozenset(word for match in triggers if is_event(match) for word in range(match.first, match.end))


def _own_people(
    text: Text,
    cast: Cast,
    marks: Mapping[int, Mark],
    honorifics: Mapping[int, int],
    lists: Mapping[str, frozenset[str]],
) -> Iterator[Placed]:
    """Yield the mentions of persons but for those that only say whose something is, with their offices."""
    dropped: Placed | None = None
    figures = cast.figures
    for mention in cast.outer:
        if figures[mention.figure].kind != "person":
            continue
        same = dropped and dropped.figure == mention.figure and mention.first - dropped.end <= 1
        if same or is_somebodys(text, cast, marks, mention, honorifics, lists=lists):
            dropped = mention  # سالگرد شهادت فلان، رهبر فقید حزب
        else:
            yield mention


class _Words(TypedDict):
    """Hold marks and what they mean, triggers, where instruments are named, and where verbs of speech stand."""

    marks: Mapping[int, Mark]
    wide: Mapping[int, Mark]
    meanings: Mapping[int, str]
    meant: Mapping[str, Sequence[int]]
    triggers: Sequence[Match]
    trigger_at: Mapping[int, Match]
    verbs: frozenset[int]
    covered: frozenset[int]
    instruments: frozenset[int]
    cues: frozenset[int]


def _find_words(text: Text, matches: Mapping[str, Sequence[Match]], lexicon: Lexicon, cast: Cast) -> _Words:
    """Return the words that rules of events look for; a name holds none."""
    named = words_of_names(cast)
    meanings = find_meanings(text, matches, lexicon, named)
    triggers, instruments = find_triggers(matches, named), find_instruments(matches)
    cues = find_cue_verbs(matches, instruments.union(meanings, named, (m.first for m in triggers)))
    marks = find_marks(meanings, matches)
    wide = [match.first for match in matches.get("event_words", ()) if match.end > match.first + 1]
    meant = defaultdict[str, list[int]](list)
    for word, meaning in meanings.items():
        meant[meaning].append(word)
    return {
        "marks": marks,
        "wide": {word: marks[word] for word in wide if word in marks},
        "meanings": meanings,
        "meant": meant,
        "triggers": tuple(triggers),
        "trigger_at": {match.first: match for match in triggers},
        "verbs": find_verbs(triggers),
        "covered": _find_covered(triggers),
        "instruments": instruments,
        "cues": cues,
    }


def _find_groups(
    text: Text, cast: Cast, marks: Mapping[int, Mark], matches: Mapping[str, Sequence[Match]]
) -> tuple[Placed, ...]:
    """Return the mentions of organisations and states, capitals under بين that stand for theirs among them."""
    figures = cast.figures
    found = [m for m in cast.placed if figures[m.figure].kind in _GROUPS]
    there = {m.first for m in found}
    numbers = {figure.country: figure.number for figure in cast.figures if figure.kind == "country"}
    ends: set[int] = set()
    rows = capitals_in_rows(text, matches) if text.language == "fa" else frozenset()
    for match in matches.get("seats", ()):
        code = match.row.code if isinstance(match.row, Country) else None
        under = marks.get(match.first - 1)
        stands = bool(under and under.meaning == "between") or (match.prefix == "و" and match.first in ends)
        stands = stands or match.first in rows
        if not stands or match.first in there or code not in numbers:
            continue
        found.append(Placed(first=match.first, end=match.end, form="name", figure=numbers[code]))
        ends.add(match.end)  # بين موسكو وأنقرة
    return tuple(sorted(found))


def _find_honorifics(matches: Mapping[str, Sequence[Match]]) -> dict[int, int]:
    """Return where honorifics stand: first word -> end."""
    return {match.first: match.end for match in matches.get("honorifics", ())}


def _find_states(matches: Mapping[str, Sequence[Match]]) -> frozenset[int]:
    """Return the words that begin a state's name or adjective."""
    return frozenset(match.first for subject in _STATES for match in matches.get(subject, ()))


def _find_claims(text: Text, cast: Cast, statements: Sequence[SpokenWords]) -> bytearray:
    """Mark, a byte a word, what persons and states say.

    A speaker beyond the cast is a state that only its capital names, where that speaks (وأعلنت الخرطوم).
    """
    claims, figures = bytearray(len(text.words)), cast.figures
    for said in statements:
        if any(who >= len(figures) or figures[who].kind in _CLAIMING for who in said.speakers):
            claims[said.first : said.end] = b"\x01" * (said.end - said.first)
    return claims


def _words_of(dates: Sequence[DatedPhrase]) -> frozenset[int]:
    """Return all words of dates."""
    return frozenset(chain.from_iterable([range(date.first, date.end) for date in dates]))


def build_setting(
    text: Text,
    lexicon: Lexicon,
    matches: Mapping[str, Sequence[Match]],
    cast: Cast,
    *,
    dates: Sequence[DatedPhrase] = (),
    statements: Sequence[SpokenWords] = (),
    published: When | None = None,
    finite: frozenset[str] = frozenset(),
) -> Setting:
    """Return the setting of a report from what was found in it so far, and the lexicon of its language."""
    words, honorifics = _find_words(text, matches, lexicon, cast), _find_honorifics(matches)
    people = tuple(_own_people(text, cast, words["marks"], honorifics, lexicon.lists))
    groups = _find_groups(text, cast, words["marks"], matches)
    verbs_last = text.language in {"fa", "ckb"}
    return Setting(
        text=text,
        cast=cast,
        people=people,
        people_at=[mention.first for mention in people],
        claims=_find_claims(text, cast, statements),
        groups=groups,
        groups_at=[mention.first for mention in groups],
        **words,
        honorifics=honorifics,
        states=_find_states(matches),
        resets=_find_resets(matches, dates),
        dates=dates,
        dated=_words_of(dates),
        published=published,
        statements=statements,
        verbs_last=verbs_last,
        capitals=() if verbs_last else find_capitals(cast, words["trigger_at"], matches),
        joined=_find_joined(text, cast, people, matches),
        holders=find_holders(cast),
        spelt=text.distinct,
        finite=finite,
        lists=lexicon.lists,
        pieces=lexicon.pieces,
    )

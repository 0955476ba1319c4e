"""The places where events happened, as referents with all their mentions."""

from collections.abc import Iterator, Mapping, Sequence

from rasad.extract.events.found import EventFound
from rasad.extract.events.setting import Setting
from rasad.reading import Mention, Referent
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Named

_NOUNS = 3  # nouns that may stand before the name of a place: در محل پایانه مرزی مهران
_LONGEST = 12  # words of a mention
_WORDS = 3  # words of such a noun
_TOWARDS = frozenset({"in", "to", "from"})
_WRITTEN = frozenset({"ب", "وب"})
_SELF = frozenset({"palace", "crossing", "airport", "building", "base", "port", "island", "site"})
"""Kinds of places that are always meant as places; a city may be its state's government."""


def opening(setting: Setting, word: int) -> int:
    """Return where the nouns before the name of a place begin: گذرگاه مرزی شلمچه, مطار بغداد."""
    for _ in range(_NOUNS):
        starts = range(word - 1, max(-1, word - 1 - _WORDS), -1)
        first = next((at for at in starts if at in setting.marks and _opens(setting, at, word)), None)
        if first is None:
            return word
        word = first
    return word


def _opens(setting: Setting, at: int, word: int) -> bool:
    mark = setting.marks[at]
    return mark.meaning == "site" and mark.end == word


def site_id(match: Match) -> str:
    """Return the referent's id of a place that the vocabulary knows."""
    assert isinstance(match.row, Named)
    return f"place-{match.row.id}"


def place_referents(
    setting: Setting, matches: Mapping[str, Sequence[Match]], events: Sequence[EventFound]
) -> tuple[Referent, ...]:
    """Return the places by name where events happened, each with all words that name it."""
    sites: dict[str, list[Match]] = {}
    for event in events:
        if event.site is not None:
            sites.setdefault(site_id(event.site), []).append(event.site)
    if not sites:
        return ()
    seats = {match.first for match in matches.get("seats", ())}
    for match in _named_as_places(setting, matches.get("places", ()), seats):
        if site_id(match) in sites:
            sites[site_id(match)].append(match)
    return tuple(_referent(setting, found) for found in sites.values())


def _named_as_places(setting: Setting, found: Sequence[Match], seats: set[int]) -> Iterator[Match]:
    """Yield where places are named as such: a palace anywhere, a city under a preposition of place, as is a seat (الكرملين)."""
    for match in found:
        if match.weak or not isinstance(match.row, Named) or _is_of_somebody(setting, match):
            continue
        under = setting.meaning(opening(setting, match.first) - 1) in _TOWARDS or match.prefix in _WRITTEN
        if under or (match.row.kind in _SELF and match.first not in seats):
            yield match


def _is_of_somebody(setting: Setting, match: Match) -> bool:
    """Tell whether a name of a place belongs to a person or a body: محافظ البصرة, دانشگاه تهران."""
    return any(
        mention.first <= match.first < mention.end
        and setting.cast.kind(mention) in {"person", "organisation"}
        for mention in (
            *setting.persons(max(0, match.first - _LONGEST), match.first + 1),
            *setting.bodies(max(0, match.first - _LONGEST), match.first + 1),
        )
    )


def _referent(setting: Setting, sites: Sequence[Match]) -> Referent:
    """Return the referent of a place."""
    row = sites[0].row
    assert isinstance(row, Named)
    spans = sorted({setting.text.span(site.first, site.end) for site in sites})
    return Referent(
        id=site_id(sites[0]),
        kind="place",
        names={tag: names[0] for tag, names in row.names.items() if names},
        mentions=tuple(Mention(start=start, end=end, form="name") for start, end in spans),
        known=row.id,
        wikidata=row.wikidata,
        country=row.country,
    )

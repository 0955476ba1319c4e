"""A report as the rules of events see it: its setting, and where places, envoys and media stand in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Country, Named, Row

_SPORTS = 3  # different words of sports that make a report one of sports
_PLACES = frozenset({"place", "country"})
_WIDE = frozenset({"region", "sea", "strait", "river"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Hold a setting with where places stand (first word -> end, code of the state), the named ones, capitals, envoys and media.

    `of_sports` tells that the report is about matches, which bear the same words: دیدار, لقاء.
    """

    setting: Setting
    places: Mapping[int, tuple[int, str]]
    sites: Mapping[int, Match]
    seats: frozenset[int]
    envoys: frozenset[int]
    media: frozenset[int]
    of_sports: bool


def _code(row: Row) -> str:
    """Return the code of the state that a place is or lies in; nothing for a continent or a sea."""
    if isinstance(row, Country):
        return row.code
    return (row.country or "") if isinstance(row, Named) else ""


def _is_site(match: Match) -> bool:
    """Tell whether a match names a place small enough for an event to happen there: no sea and no region."""
    return not match.weak and isinstance(match.row, Named) and match.row.kind not in _WIDE


def open_report(setting: Setting, matches: Mapping[str, Sequence[Match]]) -> Report:
    """Return a report with its places and envoys indexed."""
    places: dict[int, tuple[int, str]] = {}
    figures = setting.cast.figures
    for placed in setting.cast.placed:
        figure = figures[placed.figure]
        if figure.kind in _PLACES:
            places[placed.first] = (placed.end, figure.country or "")
    for subject in ("places", "regions", "seats", "countries"):
        for match in matches.get(subject, ()):
            if match.end >= places.get(match.first, (0, ""))[0]:  # آذربایجان غربی is no part of آذربایجان
                places[match.first] = (match.end, _code(match.row))
    longer = [m for subject in ("regions", "places") for m in matches.get(subject, ()) if m.end - m.first > 1]
    inner = {word for match in longer for word in range(match.first + 1, match.end)}
    for word in inner:
        # استان بصره is the province, فرودگاه بغداد the airport, and not the city in it
        places.pop(word, None)
    sites = {m.first: m for m in matches.get("places", ()) if _is_site(m) and m.first not in inner}
    outlets = matches.get("outlets", ())
    played = {setting.text.words[word] for word in setting.where("sport")}
    return Report(
        setting=setting,
        places=places,
        sites=sites,
        seats=frozenset(match.first for match in matches.get("seats", ())),
        envoys=frozenset(setting.where("envoy")),
        media=frozenset([*setting.where("press"), *(m.first for m in outlets if not m.weak)]),
        of_sports=len(played) >= _SPORTS,
    )

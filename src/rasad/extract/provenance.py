"""Find which medium published a report, and which agencies it names as its own source."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rasad.text import Text
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Cue, Named

_HEAD = 60  # words within which a report names its own medium
_REACH = 5  # words between به گزارش and the medium: گروه بین‌الملل خبرگزاری, خبرنگار
_DATELINE = frozenset("(-[/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Hold the matches of the medium that published a report and of the sources it names, in order."""

    outlet: Match | None = None
    agencies: tuple[Match, ...] = ()


def find_provenance(text: Text, matches: Mapping[str, Sequence[Match]]) -> Provenance:
    """Return where a report says it is from.

    Its own medium stands at its head, behind به گزارش or in the dateline (تهران - ایرنا -, (CNN)); whoever
    else it cites so, or behind به نقل از and نقلا عن, is a source of it.
    """
    outlets = matches.get("outlets", ())
    if not outlets:
        return Provenance()
    sources = {
        cue.end
        for cue in matches.get("cues", ())
        if isinstance(row := cue.row, Cue) and row.part == "phrase" and row.act == "report"
    }
    outlet: Match | None = None
    agencies: dict[str, Match] = {}
    for match in outlets:
        row = match.row
        if not isinstance(row, Named):
            continue
        cited = not sources.isdisjoint(range(match.first - _REACH, match.first + 1))
        signed = match.first < _HEAD and not match.weak and _in_dateline(text, match)
        if not cited and not signed:
            continue
        if outlet is None and match.first < _HEAD and not agencies:
            outlet = match
        elif outlet is None or row is not outlet.row:
            agencies.setdefault(row.id, match)
    return Provenance(outlet=outlet, agencies=tuple(agencies.values()))


def _in_dateline(text: Text, match: Match) -> bool:
    """Tell whether a medium stands between the marks of a dateline: - ایرنا -, (CNN)--; not (سونا) behind its name."""
    before, after, words = match.first - 1, match.end, text.words
    if before < 0 or after + 1 >= len(words) or words[before] not in _DATELINE:
        return False
    if words[after] in {")", "]"}:
        return words[after + 1] in {"-", ":"}
    return words[after] in {"-", ":", "/"}

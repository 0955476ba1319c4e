"""Say what the example of a row must show, whoever runs it: a test, or `rasad vocabulary check`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rasad.script import fold
from rasad.vocabulary.conjugate import persian_verb
from rasad.vocabulary.inflect import spellings
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.lists import WordList, list_shortfall
from rasad.vocabulary.schema import Month, Number, Office, Portfolio, RelativeDay, Row, Verb, Weekday
from rasad.when import When

PUBLISHED = "2025-10-21"
"""The Tuesday on which every example counts as published, so that yesterday is a day."""

_HEAD = "head_of_organisation"
_LAST_DAY = 31  # larger numbers stand in years and amounts


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Hold what the rules found in an example: words, matches by subject, office codes and dates in order."""

    words: Sequence[str]
    matches: Mapping[str, Sequence[Match]]
    offices: frozenset[str]
    dates: tuple[When, ...]


def shortfall(row: Row, subject: str, shown: Shown) -> str | None:
    """Return what a row's example fails to show, None where it shows all that it must."""
    if isinstance(row, Verb):
        return None if _has_verb(row, shown.words) else "no form of the verb stands in its example"
    if isinstance(row, WordList):
        return list_shortfall(row, shown.words)
    if not any(match.row == row for match in shown.matches.get(subject, ())):
        return "its example does not show it"
    match row:
        case Number(value=value) if value > _LAST_DAY:
            return None
        case Month() | Weekday() | RelativeDay() | Number():
            return _date_shortfall(row, shown.dates)
        case Office(office=office) | Portfolio(office=office):
            if office in shown.offices or (office == _HEAD and shown.offices):
                return None
            found = ", ".join(sorted(shown.offices)) or "no office"
            return f"its example shows {found}, not {office}"
        case _:
            return None


def _has_verb(row: Verb, words: Sequence[str]) -> bool:
    """Tell whether any form of a verb stands among words."""
    sentence = f" {' '.join(words)} "
    forms = [*persian_verb(row.past, row.present), *row.forms]
    return any(f" {fold(spelling)} " in sentence for form in forms for spelling in spellings(form))


def _date_shortfall(row: Row, dates: Sequence[When]) -> str | None:
    """Return how the first date of an example is not the one that its row means."""
    if not dates:
        return "its example shows no date"
    day = dates[0]
    match row:
        case Month(calendar="gregorian", month=month) if day.first.month != month:
            return f"its example shows month {day.first.month}, not {month}"
        case Month(calendar=calendar) if day.calendar != calendar:
            return f"its example shows a {day.calendar} date, not a {calendar} one"
        case Weekday(weekday=weekday) if day.first.isoweekday() != weekday:
            return f"its example shows weekday {day.first.isoweekday()}, not {weekday}"
        case RelativeDay() if day.calendar != "relative":
            return f"its example shows a {day.calendar} date, not one counted from today"
        case _:
            return None

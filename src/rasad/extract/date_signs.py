"""Gather the words of a text that dates are made of: months, weekdays, numbers, days told from today."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from rasad.text import Text
from rasad.vocabulary.lexicon import Lexicon, Match
from rasad.vocabulary.schema import Month, Number, RelativeDay, Weekday, Word

ONTO_DATES = frozenset({"", "و", "ف", "ل", "ب", "ول", "وب", "لل", "ولل"})
"""What Arabic writes onto a month, a year word or a weekday (والجمعة, لعام, للعام)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """Hold the vocabulary matches that concern dates, by the number of their first word.

    `number_ends` gives the numbers in words by the word after them, for days written before a month.
    `lists` are the plain word lists of the language.
    """

    words: Sequence[str]
    months: Mapping[int, Match]
    weekdays: Mapping[int, Match]
    relatives: Mapping[int, Match]
    numbers: Mapping[int, Match]
    number_ends: Mapping[int, Match]
    marks: Mapping[int, Match]
    mark_ends: Mapping[int, Match]
    names: frozenset[int]
    lists: Mapping[str, frozenset[str]]
    jalali: bool

    def word(self, n: int) -> str:
        """Return word n, or an empty string beyond the text."""
        return self.words[n] if 0 <= n < len(self.words) else ""

    def mark(self, n: int) -> str:
        """Return what the date word that begins at word n does there, or an empty string."""
        match = self.marks.get(n)
        return cast(Word, match.row).meaning if match else ""

    def mark_before(self, n: int) -> str:
        """Return what the date word that ends before word n does there, or an empty string."""
        match = self.mark_ends.get(n)
        return cast(Word, match.row).meaning if match else ""

    def listed(self, name: str, n: int) -> bool:
        """Tell whether word n stands in a word list."""
        return self.word(n) in self.lists.get(name, frozenset())

    def month(self, n: int) -> Month | None:
        """Return the month that begins at word n."""
        match = self.months.get(n)
        return cast(Month, match.row) if match else None

    def weekday(self, n: int) -> int | None:
        """Return the weekday that begins at word n, 0 for Monday to 6 for Sunday."""
        match = self.weekdays.get(n)
        return cast(Weekday, match.row).weekday - 1 if match else None

    def relative(self, n: int) -> RelativeDay | None:
        """Return the day, week, month or year counted from today that begins at word n."""
        match = self.relatives.get(n)
        return cast(RelativeDay, match.row) if match else None

    def number(self, n: int) -> Number | None:
        """Return the number in words that begins at word n."""
        match = self.numbers.get(n)
        return cast(Number, match.row) if match else None


def gather_signs(text: Text, matches: Mapping[str, Sequence[Match]], lexicon: Lexicon) -> Signs:
    """Return the signs of dates of a text from the matches of its scan."""
    marks = matches.get("date_words", ())
    named = [match for match in marks if cast(Word, match.row).meaning == "name"]
    names = frozenset(n for match in named for n in range(match.first, match.end))
    numbers = matches.get("numbers", ())
    return Signs(
        words=text.words,
        months=_unnamed(matches.get("months", ()), names),
        weekdays=_unnamed(matches.get("weekdays", ()), names),
        relatives=_unnamed(matches.get("relative_days", ()), names),
        numbers={match.first: match for match in numbers},
        number_ends={match.end: match for match in numbers},
        marks={match.first: match for match in marks},
        mark_ends={match.end: match for match in marks},
        names=names,
        lists=lexicon.lists,
        jalali=lexicon.language.calendar == "jalali",
    )


def _unnamed(matches: Sequence[Match], names: frozenset[int]) -> dict[int, Match]:
    """Return matches by first word, without those inside names (خبرگزاری مهر, روسيا اليوم)."""
    return {
        match.first: match
        for match in matches
        if match.first not in names and match.prefix in ONTO_DATES
    }

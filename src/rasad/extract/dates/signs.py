"""Gather the words of a text that dates are made of: months, weekdays, numbers, days told from today."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rasad.text import Text
from rasad.vocabulary.lexicon import Lexicon, Match
from rasad.vocabulary.schema import Month, Number, RelativeDay, Weekday, Word

_ONTO_DATES: Final = frozenset({"", "و", "ف", "ل", "ب", "ول", "وب", "لل", "ولل", "فلل"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """Hold the vocabulary matches that concern dates, by the number of their first word.

    The `_before` ones give those that end right before a word. `lists` are the plain word lists of the
    language; `jalali` and `verbs_last` say which calendar it counts in, and where its verbs stand.
    """

    words: Sequence[str]
    months: Mapping[int, Match]
    weekdays: Mapping[int, Match]
    relatives: Mapping[int, Match]
    numbers: Mapping[int, Match]
    numbers_before: Mapping[int, Match]
    marks: Mapping[int, Match]
    marks_before: Mapping[int, Match]
    lists: Mapping[str, frozenset[str]]
    pieces: Mapping[str, tuple[str, ...]]
    jalali: bool
    verbs_last: bool

    def word(self, n: int) -> str:
        """Return word n, or an empty string beyond the text."""
        return self.words[n] if 0 <= n < len(self.words) else ""

    def mark(self, n: int) -> str:
        """Return what the date word that begins at word n does there, or an empty string."""
        match = self.marks.get(n)
        return match.row.meaning if match and isinstance(match.row, Word) else ""

    def mark_before(self, n: int) -> str:
        """Return what the date word that ends before word n does there, or an empty string."""
        match = self.marks_before.get(n)
        return match.row.meaning if match and isinstance(match.row, Word) else ""

    def listing(self, name: str) -> frozenset[str]:
        """Return a word list of the language, empty where it has none of that name."""
        return self.lists[name]

    def listed(self, name: str, n: int) -> bool:
        """Tell whether word n stands in a word list."""
        return 0 <= n < len(self.words) and self.words[n] in self.lists[name]

    def month(self, n: int) -> Month | None:
        """Return the month that begins at word n."""
        match = self.months.get(n)
        return match.row if match and isinstance(match.row, Month) else None

    def weekday(self, n: int) -> int | None:
        """Return the weekday that begins at word n, 0 for Monday to 6 for Sunday."""
        match = self.weekdays.get(n)
        return match.row.weekday - 1 if match and isinstance(match.row, Weekday) else None

    def relative(self, n: int) -> RelativeDay | None:
        """Return the day, week, month or year counted from today that begins at word n."""
        match = self.relatives.get(n)
        return match.row if match and isinstance(match.row, RelativeDay) else None

    def number(self, n: int) -> Number | None:
        """Return the number in words that begins at word n."""
        match = self.numbers.get(n)
        return match.row if match and isinstance(match.row, Number) else None

    def ordinal_before(self, n: int) -> bool:
        """Tell whether an ordinal in words ends right before word n."""
        match = self.numbers_before.get(n)
        return match is not None and isinstance(match.row, Number) and match.row.ordinal


def gather_signs(text: Text, matches: Mapping[str, Sequence[Match]], lexicon: Lexicon) -> Signs:
    """Return the signs of dates of a text from the matches of its scan."""
    marks = {match.first: match for match in matches.get("date_words", ())}
    names = {
        n
        for match in marks.values()
        if isinstance(match.row, Word) and match.row.meaning == "name"
        for n in range(match.first, match.end)
    }
    numbers = matches.get("numbers", ())
    return Signs(
        words=text.words,
        months=_unnamed(matches.get("months", ()), names),
        weekdays=_unnamed(matches.get("weekdays", ()), names),
        relatives=_unnamed(matches.get("relative_days", ()), names),
        numbers={match.first: match for match in numbers},
        numbers_before={match.end: match for match in numbers},
        marks=marks,
        marks_before={match.end: match for match in marks.values()},
        lists=lexicon.lists,
        pieces=lexicon.pieces,
        jalali=lexicon.language.calendar == "jalali",
        verbs_last=lexicon.language.verbs == "last",
    )


def _unnamed(matches: Sequence[Match], names: set[int]) -> dict[int, Match]:
    """Return matches by first word, without those inside names (خبرگزاری مهر, روسيا اليوم)."""
    return {
        match.first: match for match in matches if match.prefix in _ONTO_DATES and match.first not in names
    }

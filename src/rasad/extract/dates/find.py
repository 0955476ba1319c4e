"""Find the dates of a report, what days they mean, and the day on which it was published."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rasad.extract.dates.phrases import find_phrases
from rasad.extract.dates.publication import Publication, PublicationBasis, find_publication
from rasad.extract.dates.signs import Signs, gather_signs
from rasad.extract.dates.tense import is_nowadays, tense_around
from rasad.extract.dates.told import Told
from rasad.extract.dates.values import Setting, value_of
from rasad.extract.found import Found
from rasad.reading import DateMention
from rasad.text import Text
from rasad.vocabulary.lexicon import Lexicon, Match
from rasad.when import ToldIn, When


class DatePhrase(Found, frozen=True):
    """Say that words `first` up to `end` are a date, and which; `when` is None where nothing tells."""

    first: int
    end: int
    when: When | None
    calendar: ToldIn
    conflict: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DatesFound:
    """Hold a report's dates in order, and the day of its publication with what tells it."""

    phrases: tuple[DatePhrase, ...]
    published: When | None = None
    basis: PublicationBasis | None = None

    def mentions(self, text: Text) -> tuple[DateMention, ...]:
        """Return the dates in offsets of the document."""
        spans = [text.span(phrase.first, phrase.end) for phrase in self.phrases]
        return tuple(
            DateMention(
                start=start, end=end, when=phrase.when, calendar=phrase.calendar, conflict=phrase.conflict
            )
            for (start, end), phrase in zip(spans, self.phrases, strict=True)
        )


def find_dates(text: Text, matches: Mapping[str, Sequence[Match]], lexicon: Lexicon) -> DatesFound:
    """Return all dates of a text; `matches` is the lexicon's scan of its words.

    Relative dates are counted from the day of publication, and have no value where that is not told.
    """
    signs = gather_signs(text, matches, lexicon)
    phrases = [told for told in find_phrases(text, signs) if not is_nowadays(text, signs, told)]
    published = find_publication(text, signs, phrases, lexicon.language)
    return DatesFound(
        phrases=tuple(_valued(text, signs, phrases, (published, lexicon))),
        published=published.when if published else None,
        basis=published.basis if published else None,
    )


def _valued(
    text: Text, signs: Signs, phrases: Sequence[Told], counted_from: tuple[Publication | None, Lexicon]
) -> list[DatePhrase]:
    """Return the dates with their values, each resolved after the one before it."""
    publication, lexicon = counted_from
    published = publication.when.first if publication else None
    found: list[DatePhrase] = []
    before: When | None = None
    for told in phrases:
        tense = tense_around(text, signs, told) if published is not None and _is_open(told, published) else ""
        unknown = told.ranged and found and found[-1].when is None  # ۱۸ و ۱۹ اکتبر, of which year?
        last = None if unknown else before
        setting = Setting(published, lexicon.language, tense, last, signs.listing("known_days"))
        value = value_of(told, setting)
        found.append(DatePhrase(told.first, told.end, value.when, value.calendar, value.conflict))
        if value.when is not None and value.when.precision in {"day", "minute", "month"}:
            before = value.when
    return found


def _is_open(told: Told, published: date) -> bool:
    """Tell whether the tense around a date decides which one it is: a weekday or a month without more."""
    if told.named:
        return told.relative is None and told.named[0].bare and told.named[0].month_shift is None
    weekday = told.weekday is not None and told.relative is None and not told.turn and told.week is None
    return weekday and told.weekday != published.weekday()

"""Find the day on which a report was published: its header, its source, or what its text tells."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Literal, NamedTuple

from rasad.extract.date_signs import Signs
from rasad.extract.date_told import Told
from rasad.extract.date_values import Setting, value_of
from rasad.text import Text
from rasad.vocabulary.schema import Language
from rasad.when import When

PublicationBasis = Literal["header", "source", "dateline", "today", "post"]
_LINE_WORDS = 8  # words beside the date that a dateline or a line of a date may have
_AROUND_DATELINE = frozenset({"-", "(", "/", "|", ":"})


class Publication(NamedTuple):
    """Give the day of publication and what tells it."""

    when: When
    basis: PublicationBasis


def find_publication(
    text: Text, signs: Signs, phrases: Sequence[Told], language: Language
) -> Publication | None:
    """Return the day of publication, or None where nothing tells it."""
    setting = Setting(published=None, language=language)
    dated = [(told, when) for told in phrases if (when := _day_of(told, setting)) is not None]
    header = next((when for told, when in dated[:1] if text.words[0] == "date" and told.first == 1), None)
    if header is not None:
        return Publication(header, "header")
    if text.document.published is not None:
        return Publication(text.document.published, "source")
    for told, when in dated:
        if told.relative is not None and told.relative.unit == "day":
            day = when.first - timedelta(days=told.relative.offset)
            return Publication(When.of_date(day, calendar=when.calendar), "today")
    for told, when in dated:
        if _is_dateline(text, signs, told):
            return Publication(when, "dateline")
    return _by_weekday(phrases, dated) or _by_post(text, phrases, dated)


def _day_of(told: Told, setting: Setting) -> When | None:
    """Return the day of a date that is told in full."""
    return value_of(told, setting).when if told.full is not None else None


def _is_dateline(text: Text, signs: Signs, told: Told) -> bool:
    """Tell whether a full date is one of a dateline, a date line of a site or a signature.

    تهران - ایرنا - ۲۰ مهر ۱۴۰۴ -; تاریخ انتشار: ۲۹ مهر ۱۴۰۴; a line with hardly a word beside the date.
    """
    if signs.mark_before(told.first - (signs.word(told.first - 1) == ":")) == "published":
        return True
    sentence = text.sentences[text.sentence_of[told.first]]
    before, after = told.first - sentence.first, sentence.end - told.end
    if before + after <= _LINE_WORDS and sentence.heading and sentence.paragraph > 0:
        return True
    closed = signs.word(told.end) in _AROUND_DATELINE or signs.word(told.first - 1) in _AROUND_DATELINE
    return before <= _LINE_WORDS and closed and sentence.paragraph <= 3


def _by_weekday(phrases: Sequence[Told], dated: Sequence[tuple[Told, When]]) -> Publication | None:
    """Return the latest full date on the weekday that the text calls today (اليوم الاثنين)."""
    for told in phrases:
        relative = told.relative
        if relative is None or relative.unit != "day" or told.weekday is None or told.named:
            continue
        on_it = [when for _, when in dated if when.first.weekday() == told.weekday]
        if on_it:
            day = max(when.first for when in on_it) - timedelta(days=relative.offset)
            return Publication(When.of_date(day), "today")
    return None


def _by_post(text: Text, phrases: Sequence[Told], dated: Sequence[tuple[Told, When]]) -> Publication | None:
    """Return the date of the latest quoted post, in English words, where the text speaks of its today."""
    days = [when.first for told, when in dated if _english(text, told)]
    if not days or not any(told.relative is not None for told in phrases):
        return None
    return Publication(When.of_date(max(days)), "post")


def _english(text: Text, told: Told) -> bool:
    """Tell whether a date is written with an English month name."""
    words = text.words[told.first : told.end]
    return any(word.isascii() and word.isalpha() for word in words)

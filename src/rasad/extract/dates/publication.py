"""Find the day on which a report was published: its header, its source, or what its text tells."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Literal

from rasad.extract.dates.signs import Signs
from rasad.extract.dates.told import Told
from rasad.extract.dates.values import Setting, value_of
from rasad.extract.found import Found
from rasad.text import Text
from rasad.vocabulary.language import Language
from rasad.when import When

PublicationBasis = Literal["header", "source", "dateline", "today", "post"]
_BESIDE = 4  # words beside the date in a line of its own: طهران 19 شوال 1446 هـ واس
_BEFORE = 8  # words before the date in a dateline: شناسه خبر: 3687486 - پنجشنبه 27 خرداد 1395 -
_HEAD, _FOOT = 4, 2  # paragraphs at the beginning and the end where a dateline or a signature stands
_NEAR = 80  # words between اليوم الاثنين and the full date of that day
_AROUND_DATELINE = frozenset({"-", "(", "/", "|", ":"})


class Publication(Found, frozen=True):
    """Give the day of publication and what tells it."""

    when: When
    basis: PublicationBasis


def find_publication(
    text: Text, signs: Signs, phrases: Sequence[Told], language: Language
) -> Publication | None:
    """Return the day of publication, or None where nothing tells it.

    A header outweighs what the source tells, and that what the text tells: today's word joined to a full date,
    then a dateline, then a full date on the weekday called today, then the date of a quoted post.
    """
    setting = Setting(published=None, language=language)
    dated = [(told, when) for told in phrases if (when := _day_of(told, setting)) is not None]
    if dated and dated[0][0].first == 1 and text.words[0] == "date":
        return Publication(dated[0][1], "header")
    if text.document.published is not None:
        return Publication(text.document.published, "source")
    for told, when in dated:
        if told.relative is not None and told.relative.unit == "day":
            day = when.first - timedelta(days=told.relative.offset)
            return Publication(When.of_date(day, calendar=when.calendar), "today")
    for told, when in dated:
        if _is_dateline(text, signs, told):
            return Publication(when, "dateline")
    return _by_weekday(text, phrases, dated) or _by_post(text, phrases, dated)


def _day_of(told: Told, setting: Setting) -> When | None:
    """Return the day of a date that is told in full."""
    return value_of(told, setting).when if told.full is not None else None


def _is_dateline(text: Text, signs: Signs, told: Told) -> bool:
    """Tell whether a full date is one of a dateline, a date line of a site or a signature.

    تهران - ایرنا - ۲۰ مهر ۱۴۰۴ -; تاریخ انتشار: ۲۹ مهر ۱۴۰۴; a line with hardly a word beside the date.
    """
    sentence = text.sentences[text.sentence_of[told.first]]
    before, after = told.first - sentence.first, sentence.end - told.end
    colon = signs.word(told.first - 1) == ":"
    if signs.mark_before(told.first - colon) == "published" and (colon or before <= _BEFORE):
        return True
    last = text.sentences[-1].paragraph
    if sentence.heading and before + after == 0:
        return sentence.paragraph <= _HEAD or sentence.paragraph > last - _FOOT
    outer = 0 < sentence.paragraph <= _HEAD or sentence.paragraph > last - _FOOT
    if sentence.heading and outer and before + after <= _BESIDE:
        return True
    closed = signs.word(told.end) in _AROUND_DATELINE or signs.word(told.first - 1) in _AROUND_DATELINE
    return closed and before <= _BEFORE and sentence.paragraph < _HEAD


def _by_weekday(
    text: Text, phrases: Sequence[Told], dated: Sequence[tuple[Told, When]]
) -> Publication | None:
    """Return the latest full date on the weekday that the text calls today, near it or in a post."""
    for today in phrases:
        relative = today.relative
        if relative is None or relative.unit != "day" or relative.offset or today.weekday is None:
            continue
        on_it = [
            when.first
            for told, when in dated
            if when.first.weekday() == today.weekday
            and (abs(told.first - today.first) <= _NEAR or _is_english(text, told))
        ]
        if on_it:
            return Publication(When.of_date(max(on_it)), "today")
    return None


def _by_post(text: Text, phrases: Sequence[Told], dated: Sequence[tuple[Told, When]]) -> Publication | None:
    """Return the date of the latest quoted post, in English words, where the text speaks of its today."""
    days = [when.first for told, when in dated if _is_english(text, told)]
    if not days or not any(told.relative is not None for told in phrases):
        return None
    return Publication(When.of_date(max(days)), "post")


def _is_english(text: Text, told: Told) -> bool:
    """Tell whether a date is written with an English month name."""
    words = text.words[told.first : told.end]
    return any(word.isascii() and word.isalpha() for word in words)

"""Which instruments the vocabulary knows by name, with their parties: برجام, معاهده آب‌های سند, الاتفاق النووي."""

from collections.abc import Collection

from rasad.extract.events.named_states import BODY
from rasad.extract.events.setting import Setting
from rasad.vocabulary.schema import Instrument

_PAIR = 2


def known_name(row: Instrument, beside: Collection[str]) -> str:
    """Return by what a known instrument is told from others known, or nothing.

    All its names have one source, where that tells them apart. Of two parties named beside it that are others than its own
    two, it is theirs: قرارداد ۲۵ ساله ترکیه و قطر is not that of ایران و چین.
    """
    if not row.parties:
        return ""
    others = len(row.parties) == _PAIR and len(beside) == _PAIR and set(beside) != set(row.parties)
    return "" if others else row.source


def known_parties(setting: Setting, row: Instrument) -> tuple[str, ...]:
    """Return the parties of a known instrument; a body is one where the report names it: توافق ۱۰ مارس."""
    figures = setting.cast.figures
    numbers = {figure.known: figure.number for figure in figures if figure.kind == "organisation"}
    return tuple(
        party if party.isupper() or "-" in party else f"{BODY}{numbers[party]}"
        for party in row.parties
        if party.isupper() or "-" in party or party in numbers
    )

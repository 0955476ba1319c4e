"""Put what one report tells in the record's terms: ids of the record, offices with days, days as spans."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple
from zlib import crc32

from rasad.entity import NameUse, Tenure
from rasad.event import Agreement, Event
from rasad.reading import AgreementMention, EventMention, Reading, Referent
from rasad.script import JOINER, fold
from rasad.spelling import parse_name

_BESIDE = 90
"""Within so many characters after an agreement's words, in the same sentence, a day is taken to be told of it."""
_SENTENCE_ENDS = re.compile(r"[.!?؟\n]")
_PROCLITICS: Final = ("وبال", "بال", "وال", "فال", "كال", "کال", "لل", "و", "ب", "ل", "ف")
_COUNTED_BY: Final = frozenset(map(fold, ("فقره", "مورد", "عدد", "سند", "از", "من")))
_THESE: Final = tuple([fold(word)] for word in ("این", "آن", "هر"))
_CLAUSE_ENDS: Final = re.compile(r"[.!?؟\n،؛,;:()«»\"]")
_WORD: Final = re.compile(r"[\w/-]+")
_BEFORE: Final = 24
_YEAR: Final = 4
_LONG_ENOUGH: Final = 40
"""Shorter words in quotation marks are said by many."""
_QUOTED_WORDS: Final = 8
_QUOTES: Final = 4
_STEM: Final = 4
_CACHED: Final = 8192
_SHORTEST: Final = 3


class Plain(NamedTuple):
    """Hold words of what instruments are called, as `parse_name` gives them: those that tell nothing, those of many.

    `of_number` are words of number before them, folded.
    """

    telling_nothing: frozenset[str] = frozenset()
    of_many: frozenset[str] = frozenset()
    of_number: frozenset[str] = frozenset()


NOTHING_LISTED: Final = Plain()


def plain_words(telling_nothing: Iterable[str], of_many: Iterable[str], of_number: Iterable[str]) -> Plain:
    """Return words of the vocabulary's lists as titles are compared."""
    nothing, many = (
        frozenset(part for word in words for part in parse_name(word).parts)
        for words in (telling_nothing, of_many)
    )
    return Plain(nothing | many, many, frozenset(word.replace(JOINER, "") for word in of_number))


def report_day(reading: Reading) -> date | None:
    """Return the day of a report: of publication, or else the latest on which something happened in it."""
    if reading.published is not None:
        return reading.published.last
    days = [
        event.date.last
        for event in reading.events
        if event.date and event.realis == "asserted" and event.date.first == event.date.last
    ]
    return max(days, default=None)


def names_of(referent: Referent, accounts: Collection[str] = ()) -> tuple[NameUse, ...]:
    """Return the names that a report uses of a referent; `accounts` are those of it that the report writes, with @."""
    names = tuple(referent.names.items())
    if accounts:
        names += tuple((min(referent.names, default="en"), account) for account in accounts)
    return _uses(names)


def tenures_of(referent: Referent, ids: Mapping[str, str], day: date | None) -> tuple[Tenure, ...]:
    """Return the offices that a report gives a referent; `ids` gives the organisations that offices are of."""
    told = referent.positions
    if not told:
        return ()
    return _tenures(tuple([(x.office, ids.get(x.of, x.of) if x.of else None, x.former) for x in told]), day)


@lru_cache(maxsize=_CACHED)
def _uses(names: tuple[tuple[str, str], ...]) -> tuple[NameUse, ...]:
    """Return names as a report uses them, each once and in order."""
    return tuple(NameUse(language=tag, name=name) for tag, name in sorted(set(names)))


@lru_cache(maxsize=2048)
def _tenures(held: tuple[tuple[str, str | None, bool], ...], day: date | None) -> tuple[Tenure, ...]:
    """Return offices as a report of a day tells them, each once."""
    return tuple(
        Tenure(office=office, of=of, former=former, first=day, last=day)
        for office, of, former in dict.fromkeys(held)
    )


def accounts_of(referent: Referent, text: str) -> tuple[str, ...]:
    """Return the accounts by which a text names a person: @qassimalaraji."""
    if referent.kind != "person":
        return ()
    written = [text[each.start : each.end] for each in referent.mentions if each.form == "handle"]
    return tuple(dict.fromkeys(each for each in written if each.startswith("@"))) if written else ()


def event_of(
    mention: EventMention, ids: Mapping[str, str], day: date | None, *, quotes: Sequence[int] = ()
) -> Event:
    """Return an event of a report whose referents have the record's ids; `day` is the report's."""
    return Event(
        id=mention.id,
        kind=mention.kind,
        participants=tuple(sorted({ids.get(each.referent, each.referent) for each in mention.participants})),
        first=mention.date.first if mention.date else None,
        last=mention.date.last if mention.date else None,
        told=day,
        place=ids.get(mention.place, mention.place) if mention.place else None,
        agreement=ids.get(mention.agreement, mention.agreement) if mention.agreement else None,
        quotes=tuple(quotes),
    )


def quotes_of(reading: Reading) -> dict[str, list[int]]:
    """Return for each event check sums of a few of the words that were said at it, as quotation marks give them."""
    found: dict[str, list[int]] = {}
    for said in reading.statements:
        if said.mode != "direct" or said.event is None or said.end - said.start < _LONG_ENOUGH:
            continue
        sums = found.setdefault(said.event, [])
        if len(sums) < _QUOTES:
            # The beginning alone: reports leave out the end of what somebody said.
            words = _WORD.findall(fold(reading.document.text[said.start : said.end]))[:_QUOTED_WORDS]
            sums.append(crc32(" ".join(words).encode("utf-8", "surrogatepass")))
    return {event: sorted(set(sums)) for event, sums in found.items()}


def agreement_of(
    mention: AgreementMention, reading: Reading, ids: Mapping[str, str], day: date | None, *, plain: Plain
) -> Agreement:
    """Return an agreement of a report; its days are those of its signing, or named in its words or after them."""
    signings = [each for each in reading.events if each.agreement == mention.id and each.kind == "signing"]
    dated = next((each for each in signings if each.date), None)
    span = _days(dated) or _beside(mention, reading, day)
    signing = dated or next((each for each in signings if each.realis != "planned"), None)
    in_news = signing is not None and span is None and signing.realis == "asserted"
    words = parse_name(mention.title or "").parts
    return Agreement(
        id=mention.id,
        kind=mention.kind,
        parties=tuple(sorted({ids.get(party, party) for party in mention.parties})),
        titles=(mention.title,) if mention.title else (),
        topics=tuple(sorted(set(mention.topics))),
        first=span[0] if span else None,
        last=span[1] if span else None,
        told=day,
        last_told=day,
        signed_in_news=day if in_news else None,
        signers=_signers(signing, ids) if signing else (),
        steps=(mention.status,),
        called=_called(words, mention, reading, plain.telling_nothing),
        oral=_is_oral(mention, reading),
        many=_is_many(words, reading.document.text[: mention.spans[0][0]][-_BEFORE:], plain),
    )


def _is_oral(mention: AgreementMention, reading: Reading) -> bool:
    """Tell whether the words that tell an agreement only hold what it is called by: اتفقا على فتح معبر."""
    start, end = mention.spans[0]
    return mention.title is not None and reading.document.text[start:end] != mention.title


def _is_many(words: Sequence[str], before: str, plain: Plain) -> bool:
    """Tell whether several instruments are meant: مذكرات, and what a number stands before (۱۴ تفاهم‌نامه, 14 مذكرة)."""
    if words and _bare(words[0], plain.of_many) in plain.of_many:
        return True
    stretch = _CLAUSE_ENDS.split(before)[-1]
    # ۱۴ فقره تفاهم‌نامه, عدد من مذكرات: one word may stand between. این دو are two who were named.
    near = _WORD.findall(fold(stretch.replace(JOINER, "")))[-2:]
    if near[:1] in _THESE:
        return False
    counts = [word in plain.of_number or (word.isdigit() and len(word) < _YEAR) for word in near]
    return bool(counts) and (counts[-1] or (counts[0] and near[-1] in _COUNTED_BY))


def _signers(signing: EventMention, ids: Mapping[str, str]) -> tuple[str, ...]:
    told = {ids.get(each.referent, each.referent) for each in signing.participants}
    return tuple(sorted(each for each in told if each.startswith("person-")))


def _called(
    words: Sequence[str], mention: AgreementMention, reading: Reading, plain: Collection[str]
) -> tuple[str, ...]:
    """Return the words of a title that tell an instrument from others: of اتفاقية الجزائر that is الجزائر.

    The states that made it, which every instrument of theirs names, tell nothing.
    """
    parties = {
        part[:_STEM]
        for each in reading.referents
        if each.kind == "country" and each.country in mention.parties
        for name in each.names.values()
        for part in parse_name(name).parts
    }
    return tuple(
        dict.fromkeys(
            word
            for word in words
            if len(word) >= _SHORTEST
            and not word.isdigit()
            and _bare(word, plain) not in plain
            and not any(each[:_STEM] in parties for each in (word, word[1:].removeprefix("ال")))
        )
    )


def _bare(word: str, known: Collection[str]) -> str:
    """Return a word without the particle that Arabic writes onto it, where it is then a known one: لمذكرة, بالاتفاق."""
    for taken in _PROCLITICS:
        if word.startswith(taken) and word.removeprefix(taken) in known:
            return word.removeprefix(taken)
    return word


def _days(signing: EventMention | None) -> tuple[date, date] | None:
    """Return the days of the signing that the report ties to the agreement."""
    return (signing.date.first, signing.date.last) if signing and signing.date else None


def _beside(mention: AgreementMention, reading: Reading, day: date | None) -> tuple[date, date] | None:
    """Return a past day, month or year that stands within the agreement's words or behind them.

    اتفاقية التعاون الأمني الموقعة عام 2001 tells the year of the agreement; today's date beside it does not.
    """
    text = reading.document.text
    for start, end in mention.spans:
        for told in reading.dates:
            if told.when is None or not start <= told.start < told.end <= end + _BESIDE:
                continue
            if _SENTENCE_ENDS.search(text, end, max(end, told.start)):
                continue
            if day is None or told.when.last < day:
                return told.when.first, told.when.last
    return None

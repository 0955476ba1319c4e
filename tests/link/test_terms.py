from dataclasses import replace
from datetime import date

import pytest
from tests.reports import meeting, memorandum, person, reading, said

from rasad.document import Document
from rasad.link.terms import agreement_of, plain_words, quotes_of
from rasad.reading import AgreementMention, Reading
from rasad.script import fold

PLAIN = plain_words(
    map(fold, ("مذكرة", "تفاهم", "تفاهم‌نامه", "دو", "کشور")),
    map(fold, ("مذكرات", "مذكرتي", "تفاهم‌نامه‌های")),
    map(fold, ("عدد", "چهار", "ثلاث")),
)


def agreement(text: str, title: str) -> tuple[AgreementMention, Reading]:
    start = text.index(title)
    told = memorandum("IR", "IQ", title=title)
    told = replace(told, spans=((start, start + len(title)),))
    return told, replace(reading("a"), document=Document(source="a", text=text), agreements=(told,))


def is_many(text: str, title: str) -> bool:
    told, where = agreement(text, title)
    return agreement_of(told, where, {}, None, plain=PLAIN).many


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("دو کشور ۱۴ تفاهم‌نامه امضا کردند", "تفاهم‌نامه"),
        ("دو کشور چهار فقره تفاهم‌نامه امضا کردند", "تفاهم‌نامه"),
        ("وزیران تفاهم‌نامه‌های پیشین را یادآور شدند", "تفاهم‌نامه‌های پیشین"),
        ("ووقع البلدان 14 مذكرة تفاهم", "مذكرة تفاهم"),
        ("ووقع البلدان عدداً من مذكرات التفاهم", "مذكرات التفاهم"),
        ("ووقع البلدان على مذكرتي تفاهم", "مذكرتي تفاهم"),
    ],
)
def test_several_instruments_told_of_together_are_many(text: str, title: str) -> None:
    assert is_many(text, title)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("دو کشور تفاهم‌نامه امضا کردند", "تفاهم‌نامه"),
        ("وقع البلدان في 19 آذار 2023 مذكرة تفاهم", "مذكرة تفاهم"),
        ("date 2023-03-10 مذكرة تفاهم بين البلدين", "مذكرة تفاهم"),
        ("وزیران آمدند و این دو تفاهم‌نامه را امضا کردند", "تفاهم‌نامه"),
        ("حضر ثلاثة وزراء، ومذكرة التفاهم جاهزة", "مذكرة التفاهم"),
    ],
)
def test_a_year_a_date_and_a_number_of_others_make_no_instrument_many(text: str, title: str) -> None:
    assert not is_many(text, title)


def test_what_two_agreed_on_is_told_by_more_words_than_it_is_called_by() -> None:
    told, where = agreement("اتفق البلدان على فتح معبر جديد", "فتح معبر جديد")
    told = replace(told, spans=((0, len(where.document.text)),))
    assert agreement_of(told, where, {}, None, plain=PLAIN).oral
    assert not agreement_of(*agreement("وقع البلدان مذكرة تفاهم", "مذكرة تفاهم"), {}, None, plain=PLAIN).oral


def test_what_an_instrument_is_called_leaves_out_what_every_title_has() -> None:
    told, where = agreement("وقع البلدان مذكرة تفاهم شلمجة أمس", "مذكرة تفاهم شلمجة")
    assert agreement_of(told, where, {}, None, plain=PLAIN).called == ("شلمجه",)


def test_who_signed_and_the_news_of_a_signing_without_a_day_belong_to_an_agreement() -> None:
    day = date(2026, 3, 1)
    signing = meeting("p1", "p2", kind="signing", agreement="agreement-1")
    told = memorandum("IR", "IQ")
    where = reading("a", person("p1", "مهناز رهگشا"), events=(signing,), agreements=(told,))
    found = agreement_of(told, where, {"p1": "person-1", "p2": "organisation-1"}, day, plain=PLAIN)
    assert (found.signers, found.signed_in_news, found.first) == (("person-1",), day, None)
    dated = replace(where, events=(meeting("p1", kind="signing", agreement="agreement-1", day="2026-02-28"),))
    found = agreement_of(told, dated, {}, day, plain=PLAIN)
    assert (found.first, found.signed_in_news) == (date(2026, 2, 28), None)


def test_only_long_words_in_quotation_marks_stand_for_an_event() -> None:
    text = "این پل دو کشور را به هم می‌رساند و راه بازرگانان را کوتاه می‌کند، آری."
    told = (
        replace(said(0, 60, "p1", event="event-1"), mode="direct"),
        replace(said(61, 69, "p1", event="event-1"), mode="direct"),
        said(0, 60, "p1", event="event-2"),
    )
    where = replace(reading("a", statements=told), document=Document(source="a", text=text))
    found = quotes_of(where)
    assert list(found) == ["event-1"]
    assert len(found["event-1"]) == 1

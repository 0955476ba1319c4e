from datetime import date

import pytest

from rasad.entity import Entity, NameUse, Tenure
from rasad.event import Agreement, Event
from rasad.record.profiles import join, merge, pack, unpack, without

DAY, NEXT = date(2026, 3, 1), date(2026, 3, 2)


def share(name: str, on: date, office: str = "ambassador") -> Entity:
    return Entity(
        id="person-1",
        kind="person",
        names=(NameUse(language="fa", name=name),),
        tenures=(Tenure(office=office, of="IR", first=on, last=on),),
    )


def test_names_and_offices_are_counted_and_their_days_widened() -> None:
    known = merge([share("مهناز", DAY), share("مهناز", NEXT), share("رهگشا", NEXT, "adviser")])
    assert known == Entity(
        id="person-1",
        kind="person",
        names=(NameUse(language="fa", name="رهگشا", count=1), NameUse(language="fa", name="مهناز", count=2)),
        tenures=(
            Tenure(office="adviser", of="IR", first=NEXT, last=NEXT, count=1),
            Tenure(office="ambassador", of="IR", first=DAY, last=NEXT, count=2),
        ),
    )


def test_a_share_is_taken_out_again() -> None:
    one, other = share("مهناز", DAY), share("رهگشا", NEXT, "adviser")
    both = join(one, other)
    assert isinstance(both, Entity)
    assert without(both, other) == one


def test_an_event_has_all_who_took_part_and_the_most_exact_days() -> None:
    vague = Event(
        id="e", kind="meeting", participants=("a",), first=date(2026, 3, 1), last=date(2026, 3, 31), told=NEXT
    )
    exact = Event(
        id="e", kind="meeting", participants=("b",), first=NEXT, last=NEXT, told=DAY, place="place-1"
    )
    assert join(vague, exact) == Event(
        id="e", kind="meeting", participants=("a", "b"), first=NEXT, last=NEXT, told=DAY, place="place-1"
    )


def test_an_agreement_has_all_titles_and_topics() -> None:
    one = Agreement(
        id="a",
        kind="treaty",
        parties=("IQ", "IR"),
        titles=("پیمان",),
        topics=("trade",),
        told=DAY,
        last_told=DAY,
    )
    other = Agreement(
        id="a",
        kind="treaty",
        parties=("IQ", "IR"),
        titles=("ميثاق",),
        topics=("border",),
        told=NEXT,
        last_told=NEXT,
    )
    assert join(one, other) == Agreement(
        id="a", kind="treaty", parties=("IQ", "IR"), titles=("پیمان", "ميثاق"), topics=("border", "trade"),
        told=DAY, last_told=NEXT,
    )  # fmt: skip


def test_an_event_is_no_person() -> None:
    with pytest.raises(TypeError, match="two families"):
        join(share("مهناز", DAY), Event(id="e", kind="meeting"))


def test_what_is_known_is_unpacked_as_it_was_packed_but_for_what_no_column_takes() -> None:
    assert unpack(pack(share("مهناز", DAY)), "entity") == share("مهناز", DAY)
    assert unpack(pack(share("\ud800", DAY)), "entity") == share("\\ud800", DAY)

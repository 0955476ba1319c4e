from datetime import date
from typing import Any

from rasad.event import Agreement
from rasad.link.told_again import told_again, with_what_is_told_again

DAY = date(2026, 3, 1)


def agreement(kind: str = "memorandum", **more: Any) -> Agreement:
    parties = more.pop("parties", ("IQ", "IR"))
    return Agreement(
        id="a", kind=kind, parties=parties, told=DAY, steps=more.pop("steps", ("signed",)), **more
    )


TOPICAL = agreement(topics=("security",), steps=("disputed",))
SIGNED = agreement(first=DAY, last=DAY, signers=("person-a", "person-b"))


def test_an_instrument_told_once_by_its_topic_and_once_by_its_signing_is_one() -> None:
    assert told_again([TOPICAL, SIGNED]) == {1: 0}
    assert told_again([SIGNED, TOPICAL]) == {0: 1}


def test_two_that_were_each_signed_are_two() -> None:
    assert told_again([agreement(topics=("security",), signed_in_news=DAY), SIGNED]) == {}


def test_of_three_nobody_knows_which_are_one() -> None:
    assert told_again([TOPICAL, SIGNED, SIGNED]) == {}


def test_other_kinds_other_parties_several_and_what_is_yet_to_be_are_others() -> None:
    for other in (
        agreement("treaty", first=DAY, last=DAY),
        agreement(first=DAY, last=DAY, parties=("IR", "SY")),
        agreement(first=DAY, last=DAY, many=True),
    ):
        assert told_again([TOPICAL, other]) == {}
    assert told_again([agreement(topics=("security",), steps=("negotiated",)), SIGNED]) == {}


def test_what_is_told_again_tells_day_and_signatories_of_the_whole() -> None:
    whole = with_what_is_told_again([TOPICAL, SIGNED], {1: 0})
    assert (whole[0].topics, whole[0].first, whole[0].signers) == (
        ("security",),
        DAY,
        ("person-a", "person-b"),
    )
    assert whole[1] == SIGNED

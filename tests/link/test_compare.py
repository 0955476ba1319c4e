from dataclasses import replace
from datetime import date

import pytest

from rasad.entity import Entity, NameUse, Tenure
from rasad.link.candidates import facts_of
from rasad.link.compare import Opinion, compare
from rasad.script import fold

GIVEN = frozenset(map(fold, ("حسن", "حسین")))
DAY = date(2026, 3, 1)


def somebody(name: str, *offices: tuple[str, str], on: date = DAY, **more: str) -> Entity:
    names = (NameUse(language="fa", name=name),) if name else ()
    tenures = tuple(Tenure(office=office, of=of, first=on, last=on) for office, of in offices)
    return Entity(id="person-1", kind="person", names=names, tenures=tenures, **more)


def opinion(one: Entity, other: Entity, *, day: date | None = DAY) -> Opinion | None:
    return compare(facts_of(one), other, day=day, given=GIVEN)


def verdict(one: Entity, other: Entity, *, day: date | None = DAY) -> str | None:
    found = opinion(one, other, day=day)
    return found.verdict if found else None


def test_one_full_name_in_two_languages_is_one_person() -> None:
    assert verdict(somebody("پرویز چنگیزپور"), somebody("برويز جنكيزبور")) == "same"


def test_a_name_left_out_in_the_middle_does_not_part_a_person() -> None:
    assert verdict(somebody("عبدالله بن نجیب السلواني"), somebody("عبدالله السلوانی")) == "same"


def test_mohammad_in_front_may_be_left_out() -> None:
    assert verdict(somebody("محمدجواد رهگشا"), somebody("جواد رهگشا")) == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("حسن رهگشا", "حسین رهگشا"),
        ("مسعود پزشکیان", "مسعود پزشک‌فر"),
        ("محمد شياع السوداني", "محمد شريف السوداني"),
        ("شياع السوداني", "شريف السوداني"),
        ("محمد بن سلوان بن نجیب", "سلوان بن نجیب"),
        ("محسن رضایی", "محسن رجایی"),
    ],
)
def test_false_friends_are_not_one(one: str, other: str) -> None:
    assert verdict(somebody(one), somebody(other)) in {"different", None}


def test_one_full_name_in_two_states_is_not_one_person() -> None:
    found = opinion(
        somebody("علی رهگشا", ("ambassador", "IR")), somebody("علي رهكشا", ("member_of_parliament", "LB"))
    )
    assert found is not None
    assert (found.verdict, found.rule) == ("different", "states differ")


def test_three_parts_of_a_name_or_one_kind_of_office_outweigh_a_state() -> None:
    three = somebody("علی بهروز رهگشا", ("ambassador", "IR")), somebody("علي بهروز رهكشا", ("official", "LB"))
    advisers = somebody("علی رهگشا", ("adviser", "IR")), somebody("علي رهكشا", ("adviser", "IQ"))
    assert (verdict(*three), verdict(*advisers)) == ("same", "same")


def test_a_family_name_and_an_office_of_a_state_not_told_are_one_person() -> None:
    there = somebody("مهناز رهگشا", ("ambassador", "IR"))
    here = replace(somebody("رهكشا"), tenures=(Tenure(office="ambassador", of=None, first=DAY, last=DAY),))
    assert verdict(here, there) == "same"


def test_a_person_of_a_state_may_act_for_an_organisation() -> None:
    assert (
        verdict(somebody("پر ینسن", ("foreign_minister", "NO")), somebody("بر ينسن", ("special_envoy", "UN")))
        == "same"
    )


def test_a_family_name_alone_is_nobody() -> None:
    assert verdict(somebody("رهگشا"), somebody("مهناز رهگشا")) is None


def test_a_family_name_and_a_state_leave_doubt() -> None:
    assert (
        verdict(somebody("رهگشا", ("official", "IR")), somebody("مهناز رهگشا", ("ambassador", "IR")))
        == "unsure"
    )


def test_a_family_name_and_one_office_of_one_state_are_one_person() -> None:
    assert (
        verdict(somebody("رهكشا", ("ambassador", "IR")), somebody("مهناز رهگشا", ("ambassador", "IR")))
        == "same"
    )


def test_a_family_name_and_an_office_of_another_time_leave_doubt() -> None:
    then = somebody("مهناز رهگشا", ("ambassador", "IR"), on=date(2015, 3, 1))
    assert verdict(somebody("رهگشا", ("ambassador", "IR")), then) == "unsure"


def test_an_office_that_one_person_holds_tells_who_is_meant() -> None:
    found = opinion(
        somebody("", ("foreign_minister", "IR")), somebody("مهناز رهگشا", ("foreign_minister", "IR"))
    )
    assert found is not None
    assert (found.verdict, found.rule, found.reasons) == (
        "same",
        "holder of the office",
        ("foreign_minister IR",),
    )


@pytest.mark.parametrize(("office", "on"), [("ambassador", DAY), ("foreign_minister", date(2024, 3, 1))])
def test_an_office_that_many_hold_or_of_another_time_tells_nobody(office: str, on: date) -> None:
    assert verdict(somebody("", (office, "IR")), somebody("مهناز رهگشا", (office, "IR"), on=on)) is None


def test_an_undated_report_tells_no_holder() -> None:
    holder = somebody("مهناز رهگشا", ("foreign_minister", "IR"))
    assert verdict(somebody("", ("foreign_minister", "IR")), holder, day=None) is None


def test_the_vocabulary_goes_before_all_spelling() -> None:
    assert verdict(somebody("رهگشا", known="mahnaz"), somebody("مهناز", known="mahnaz")) == "same"
    assert (
        verdict(somebody("مهناز رهگشا", known="mahnaz"), somebody("مهناز رهگشا", known="mahnaz-2"))
        == "different"
    )


def test_wikidata_goes_before_spelling() -> None:
    assert verdict(somebody("رهگشا", wikidata="Q1"), somebody("مهناز", wikidata="Q1")) == "same"


def test_a_misprint_in_one_letter_is_forgiven_where_the_office_is_one() -> None:
    one, other = (
        somebody("دوتالد رهگشا", ("head_of_state", "US")),
        somebody("دونالد رهگشا", ("head_of_state", "US")),
    )
    assert (verdict(one, other), verdict(somebody("دوتالد رهگشا"), other)) == ("same", "different")


def test_names_of_two_vowels_leave_doubt_unless_they_are_transcribed() -> None:
    iraqi = somebody("ناهض سليم", ("official", "IQ")), somebody("ناهض سالم", ("official_2", "IQ"))
    american = somebody("نيكي هايلي", ("ambassador", "US")), somebody("نيكي هيلي", ("official", "US"))
    assert (verdict(*iraqi), verdict(*american)) == ("unsure", "same")


def test_a_place_is_one_in_both_languages() -> None:
    def place(name: str, state: str | None = None) -> Entity:
        names = (NameUse(language="fa", name=name),)
        return Entity(id="place-1", kind="place", names=names, country=state)

    assert verdict(place("بصره", "IQ"), place("البصرة")) == "same"
    assert verdict(place("سلیمانیه"), place("السليمانية")) == "same"
    assert verdict(place("بصره", "IQ"), place("البصرة", "SY")) is None
    assert verdict(place("بصره"), place("بصیره")) is None


def test_a_name_whose_end_is_left_out_leaves_doubt_without_a_state() -> None:
    assert verdict(somebody("علی محمد"), somebody("علی محمد احمدی")) == "unsure"
    assert (
        verdict(somebody("علی محمد", ("official", "IQ")), somebody("علی محمد احمدی", ("minister", "IQ")))
        == "same"
    )


def test_father_and_son_of_one_name_leave_doubt() -> None:
    assert verdict(somebody("جان جاکوب رودس"), somebody("جان جاکوب رودس سوم")) == "unsure"


def test_the_guards_against_false_friends_hold() -> None:
    iraq = ("head_of_government", "IQ")
    assert verdict(somebody("محمد شياع السوداني", iraq), somebody("محمد شريف السوداني")) == "different"
    assert verdict(somebody("مسعود پزشکیان"), somebody("مسعود پزشک‌فر")) == "different"
    assert verdict(somebody("رهگشا"), somebody("مهناز رهگشا")) is None
    assert verdict(somebody("سلمان بن عبدالعزيز"), somebody("محمد بن سلمان بن عبدالعزيز")) == "different"

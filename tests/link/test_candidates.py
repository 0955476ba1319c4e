from datetime import date

from rasad.entity import Entity, NameUse, Tenure
from rasad.event import Agreement, Event
from rasad.link.candidates import (
    Facts,
    agreement_keys,
    event_keys,
    facts_of,
    keys_to_ask,
    keys_to_keep,
    states,
)


def facts(name: str, *offices: tuple[str, str], **more: str) -> Facts:
    names = (NameUse(language="fa", name=name),) if name else ()
    tenures = tuple(Tenure(office=office, of=of) for office, of in offices)
    return facts_of(Entity(id="person-1", kind="person", names=names, tenures=tenures, **more))


def test_states_are_told_from_regions_and_organisations() -> None:
    assert states(["IR", "IQ-KR", "EU", "UN", "organisation-1", None]) == {"IR", "IQ"}


def test_both_spellings_of_a_full_name_meet_under_a_key() -> None:
    assert keys_to_ask(facts("مهناز رهگشا")) & keys_to_keep(facts("مهناز رهكشا"))


def test_a_family_name_is_asked_for_with_its_office_or_state_alone() -> None:
    known = keys_to_keep(facts("مهناز رهگشا", ("ambassador", "IR")))
    assert keys_to_ask(facts("رهگشا", ("ambassador", "IR"))) & known
    assert keys_to_ask(facts("رهگشا")) == frozenset()


def test_a_role_asks_for_its_holder() -> None:
    known = keys_to_keep(facts("مهناز رهگشا", ("foreign_minister", "IR")))
    assert keys_to_ask(facts("", ("foreign_minister", "IR"))) & known
    assert not keys_to_ask(facts("", ("ambassador", "IR"))) & known


def test_ids_are_keys() -> None:
    assert keys_to_ask(facts("", known="mahnaz", wikidata="Q1")) == {"known mahnaz", "wikidata Q1"}


def test_an_event_at_the_end_of_a_month_stands_in_both_months() -> None:
    event = Event(
        id="e",
        kind="meeting",
        participants=("person-a", "country-ir"),
        first=date(2026, 2, 27),
        last=date(2026, 2, 27),
    )
    assert event_keys(event) == {"2026-02 meeting person-a", "2026-03 meeting person-a"}


def test_an_event_without_a_day_stands_in_the_month_of_its_report_or_in_none() -> None:
    event = Event(id="e", kind="visit", participants=("country-ir",), told=date(2026, 3, 15))
    assert event_keys(event) == {"2026-03 visit country-ir"}
    assert event_keys(Event(id="e", kind="visit", participants=("country-ir",))) == {
        "undated visit country-ir"
    }


def test_an_agreement_is_found_by_all_its_parties() -> None:
    assert agreement_keys(Agreement(id="a", kind="treaty", parties=("IR", "IQ"))) == {"parties IQ IR"}
    assert agreement_keys(Agreement(id="a", kind="treaty", parties=("IR",))) == frozenset()

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import pytest
from tests.reports import GIVEN, country, linker, meeting, memorandum, person, reading

from rasad.entity import Entity
from rasad.event import Agreement, Event
from rasad.judgement import Decided, Linking
from rasad.link.decide import link
from rasad.reading import Mention, Reading, Referent


@dataclass(slots=True, kw_only=True)
class Memory:
    """Know what linkings have told, in the simplest way: as a record without a file."""

    shares: dict[str, Entity | Event | Agreement]
    keys: dict[str, set[str]]

    def take(self, linking: Linking) -> Linking:
        self.shares |= {share.id: share for share in linking.shares if share.id not in self.shares}
        for known, keys in linking.keys.items():
            self.keys.setdefault(known, set()).update(keys)
        return linking

    def prepare(self, keys: Collection[str]) -> None:
        """Do nothing: all is at hand."""

    def entities(self, keys: Collection[str]) -> Sequence[Entity]:
        return [share for share in self._found(keys) if isinstance(share, Entity)]

    def events(self, keys: Collection[str]) -> Sequence[Event]:
        return [share for share in self._found(keys) if isinstance(share, Event)]

    def agreements(self, keys: Collection[str]) -> Sequence[Agreement]:
        return [share for share in self._found(keys) if isinstance(share, Agreement)]

    def _found(self, keys: Collection[str]) -> list[Entity | Event | Agreement]:
        return [share for known, share in sorted(self.shares.items()) if self.keys[known] & set(keys)]


def linked(*readings: Reading) -> list[Linking]:
    memory = Memory(shares={}, keys={})
    return [memory.take(linker(each, memory, Decided())) for each in readings]


MINISTER = ("foreign_minister", "IR")


def test_a_person_has_one_id_in_persian_and_arabic_reports() -> None:
    first, second = linked(
        reading("a", person("p7", "مهناز رهگشا")),
        reading("b", person("p1", "مهناز رهكشا", language="ar"), language="ar"),
    )
    assert first.ids["p7"] == second.ids["p1"]
    assert [(each.verdict, each.rule) for each in second.judgements] == [("same", "name")]


def test_an_id_is_made_of_the_name_and_of_the_first_words() -> None:
    (linking,) = linked(reading("a", person("p1", "مهناز رهگشا")))
    assert linking.ids["p1"].startswith("person-mhnaz-rhgsha-")
    assert linking.evidence["p1"].endswith("/person/0-1")
    assert [(each.known, each.rule) for each in linking.judgements] == [
        (linking.ids["p1"], "first told here")
    ]


def test_what_the_vocabulary_names_has_that_id_whatever_is_read_first() -> None:
    (linking,) = linked(reading("a", person("p1", "رهگشا", known="mahnaz_rahgosha"), country("IR", 5)))
    assert set(linking.ids.values()) == {"person-mahnaz-rahgosha", "country-ir"}


def test_the_same_reading_and_record_give_the_same_linking() -> None:
    readings = [reading("a", person("p1", "مهناز رهگشا")), reading("b", person("p1", "مهناز رهکشا"))]
    assert linked(*readings) == linked(*readings)


def test_two_of_a_report_are_not_one_by_an_office_alone() -> None:
    _, second = linked(
        reading("a", person("p1", "مهناز رهگشا", MINISTER)),
        reading("b", person("p1", "مهناز رهگشا", MINISTER), person("p2", "", MINISTER, place=5)),
    )
    assert second.ids["p1"] != second.ids["p2"]


def test_a_role_is_its_one_holder_of_that_time() -> None:
    first, second = linked(
        reading("a", person("p1", "مهناز رهگشا", MINISTER)), reading("b", person("p9", "", MINISTER))
    )
    assert first.ids["p1"] == second.ids["p9"]


def test_a_role_of_two_holders_at_one_time_is_nobody_known() -> None:
    first, second, third = linked(
        reading("a", person("p1", "مهناز رهگشا", MINISTER)),
        reading("b", person("p1", "سیمین دادپرور", MINISTER)),
        reading("c", person("p1", "", MINISTER)),
    )
    assert third.ids["p1"] not in {first.ids["p1"], second.ids["p1"]}
    assert {each.rule for each in third.judgements if each.verdict == "unsure"} == {
        "holder of the office, of several"
    }


def test_a_name_given_later_is_that_of_the_role_that_was_told_before() -> None:
    first, second = linked(
        reading("a", person("p1", "", MINISTER)), reading("b", person("p1", "مهناز رهگشا", MINISTER))
    )
    assert first.ids["p1"] == second.ids["p1"]


def test_a_role_that_two_may_have_held_takes_no_name() -> None:
    first, _, third = linked(
        reading("a", person("p1", "", MINISTER)),
        reading("b", person("p1", "سیمین دادپرور", MINISTER), person("p2", "", MINISTER, place=5)),
        reading("c", person("p1", "مهناز رهگشا", MINISTER)),
    )
    assert third.ids["p1"] != first.ids["p1"]


def test_somebody_told_of_apart_is_joined_when_a_report_is_sure_of_both() -> None:
    chief = ("military_chief", "SA")
    first, second, third = linked(
        reading("a", person("p1", "رهگشا", chief), published="2026-03-01"),
        reading("b", person("p1", "مهناز رهگشا", chief), published="2018-03-01"),
        reading("c", person("p1", "مهناز بردان رهگشا", chief), published="2026-03-02"),
    )
    assert second.ids["p1"] != first.ids["p1"]
    assert third.ids["p1"] == second.ids["p1"]
    assert [(each.evidence, each.known, each.rule) for each in third.joins] == [
        (first.ids["p1"], second.ids["p1"], "later evidence")
    ]


def test_two_namesakes_are_not_joined_by_one_who_may_be_either() -> None:
    *_, third = linked(
        reading("a", person("p1", "علی ماهان رهگشا", ("ambassador", "IR"))),
        reading("b", person("p1", "علی بهروز رهگشا", ("foreign_minister", "IR"))),
        reading("c", person("p1", "علی رهگشا", ("foreign_minister", "IR"))),
    )
    assert third.joins == ()


def test_two_memorandums_told_of_apart_are_joined_when_a_report_tells_topic_and_signatories() -> None:
    rail, signed = (
        memorandum("IR", "IQ", topics=("transport.rail",)),
        meeting("p1", "p2", kind="signing", agreement="agreement-1"),
    )
    first, second, third = linked(
        reading("a", agreements=(rail,)),
        reading("b", A, B, events=(signed,), agreements=(memorandum("IR", "IQ"),), published="2026-03-10"),
        reading("c", A, B, events=(signed,), agreements=(rail,), published="2026-03-10"),
    )
    assert second.ids["agreement-1"] != first.ids["agreement-1"]
    assert {(each.evidence, each.known) for each in third.joins} == {
        (first.ids["agreement-1"], second.ids["agreement-1"])
    }


def with_account(told: Referent, place: int) -> Referent:
    """Return a person whom the text names by an account of eight letters too."""
    account = Mention(start=place, end=place + 9, form="handle")
    return replace(told, mentions=(*told.mentions, account))


def test_an_account_alone_is_the_person_to_whom_an_earlier_report_gives_it() -> None:
    text = "x @rahgosha نوشت که دیدار خوبی بود."
    first, second, third = linked(
        reading("a", with_account(person("p1", "مهناز رهگشا"), 2), text=text),
        reading("b", with_account(person("p1", "@rahgosha"), 2), text=f"{text}."),
        reading("c", with_account(person("p1", "@Rahgosha"), 2), text=f"{text}..".replace("@r", "@R")),
    )
    assert first.ids["p1"] == second.ids["p1"] == third.ids["p1"]
    assert [each.rule for each in second.judgements] == ["account"]


def test_two_who_write_from_the_account_of_one_office_are_two() -> None:
    text = "x @rahgosha نوشت که دیدار خوبی بود."
    first, second = linked(
        reading("a", with_account(person("p1", "مهناز رهگشا"), 2), text=text),
        reading("b", with_account(person("p1", "سیمین دادپرور"), 2), text=f"{text}."),
    )
    assert first.ids["p1"] != second.ids["p1"]


def test_of_two_namesakes_the_office_tells_which() -> None:
    first, second, third = linked(
        reading("a", person("p1", "علی ماهان رهگشا", ("ambassador", "IR"))),
        reading("b", person("p1", "علی بهروز رهگشا", ("foreign_minister", "IR"))),
        reading("c", person("p1", "علی رهگشا", ("foreign_minister", "IR"))),
    )
    assert third.ids["p1"] == second.ids["p1"] != first.ids["p1"]


def test_of_two_namesakes_that_nothing_tells_apart_neither_is_meant() -> None:
    first, second, third = linked(
        reading("a", person("p1", "علی ماهان رهگشا")),
        reading("b", person("p1", "علی بهروز رهگشا")),
        reading("c", person("p1", "علی رهگشا")),
    )
    assert third.ids["p1"] not in {first.ids["p1"], second.ids["p1"]}
    assert [each.verdict for each in third.judgements] == ["unsure", "unsure", "same"]


def test_a_doubt_that_comes_again_adds_nobody() -> None:
    *_, third, fourth = linked(
        reading("a", person("p1", "علی ماهان رهگشا")),
        reading("b", person("p1", "علی بهروز رهگشا")),
        reading("c", person("p1", "علی رهگشا")),
        reading("d", person("p1", "علي رهگشا")),
    )
    assert third.ids["p1"] == fourth.ids["p1"]


def test_one_named_in_full_twice_in_a_report_is_one_though_read_as_two() -> None:
    (linking,) = linked(reading("a", person("p1", "مهناز رهگشا"), person("p2", "مهناز رهکشا", place=9)))
    assert linking.ids["p1"] == linking.ids["p2"]


def test_what_is_settled_is_not_judged_again() -> None:
    told = reading("b", person("p1", "مهناز رهگشا"))
    memory = Memory(shares={}, keys={})
    evidence = linker(told, memory, Decided()).evidence["p1"]
    linking = link(told, memory, decided=Decided(ids={evidence: "person-x"}), given=GIVEN)
    assert (linking.ids["p1"], linking.judgements) == ("person-x", ())


A, B = person("p1", "مهناز رهگشا"), person("p2", "سلوان بردان", place=3)


def test_one_meeting_has_one_id_in_both_sides_reports() -> None:
    first, second = linked(
        reading("a", A, B, events=(meeting("p1", "p2", day="2026-03-01"),)),
        reading(
            "b",
            replace(A, id="x"),
            replace(B, id="y"),
            events=(meeting("y", "x", id="e9", day="2026-03-01"),),
        ),
    )
    assert first.ids["event-1"] == second.ids["e9"]


def test_two_meetings_of_a_report_stay_two() -> None:
    _, second = linked(
        reading("a", A, B, events=(meeting("p1", "p2", day="2026-03-01"),)),
        reading(
            "b", A, B,
            events=(meeting("p1", "p2", day="2026-03-01"), meeting("p1", "p2", day="2026-03-01", id="event-2")),
        ),
    )  # fmt: skip
    assert second.ids["event-1"] != second.ids["event-2"]


def test_two_events_told_by_the_same_words_have_two_addresses() -> None:
    (linking,) = linked(reading("a", A, B, events=(meeting("p1", "p2"), meeting("p1", "p2", id="event-2"))))
    assert linking.evidence["event-1"] != linking.evidence["event-2"]


def test_the_only_memorandum_in_the_news_is_one_though_nothing_but_the_parties_tells() -> None:
    first, second = linked(
        reading("a", agreements=(memorandum("IR", "IQ"),)),
        reading("b", agreements=(memorandum("IQ", "IR", id="m"),)),
    )
    assert first.ids["agreement-1"] == second.ids["m"]


def test_one_of_two_memorandums_in_the_news_leaves_doubt() -> None:
    two = (memorandum("IR", "IQ"), memorandum("IR", "IQ", id="agreement-2", place_in_text=9))
    first, second = linked(reading("a", agreements=two), reading("b", agreements=(memorandum("IQ", "IR"),)))
    assert second.ids["agreement-1"] not in first.ids.values()
    assert "unsure" in {each.verdict for each in second.judgements}


def test_of_two_memorandums_that_fit_equally_well_neither_is_meant() -> None:
    border = {"topics": ("security.border",)}
    two = (
        memorandum("IR", "IQ", **border),
        memorandum("IR", "IQ", id="agreement-2", place_in_text=9, **border),
    )
    first, second, third = linked(
        reading("a", agreements=two),
        reading("b", agreements=(memorandum("IQ", "IR", **border),)),
        reading("c", agreements=(memorandum("IQ", "IR", **border),)),
    )
    assert second.ids["agreement-1"] not in first.ids.values()
    assert [each.verdict for each in second.judgements] == ["unsure", "unsure", "same"]
    # A doubt that comes again adds nothing.
    assert third.ids["agreement-1"] == second.ids["agreement-1"]


def test_a_memorandum_that_a_report_takes_up_again_is_the_one_it_told_of() -> None:
    told = memorandum("IR", "IQ", topics=("security",), status="disputed")
    again = memorandum("IR", "IQ", id="agreement-2", place_in_text=9)
    signing = meeting("p1", "p2", kind="signing", agreement="agreement-2", day="2026-03-01")
    (linking,) = linked(reading("a", A, B, events=(signing,), agreements=(told, again)))
    assert linking.ids["agreement-1"] == linking.ids["agreement-2"]
    assert [each.rule for each in linking.judgements if "agreement" in each.known] == [
        "told again in the report",
        "first told here",
    ]


@pytest.mark.parametrize("place", [3, 9])
def test_an_organisation_that_an_office_is_of_has_the_records_id(place: int) -> None:
    body = replace(person("o1", "بنیاد رهگشا", place=place), kind="organisation")
    (linking,) = linked(reading("a", person("p1", "مهناز دادپرور", ("secretary_general", "o1")), body))
    (told,) = [share for share in linking.shares if isinstance(share, Entity) and share.kind == "person"]
    assert told.tenures[0].of == linking.ids["o1"]

"""A reading tells whose claim an event is, where the report does not tell of it itself."""

from dataclasses import replace

from tests.reports import meeting, person, reading, said

from rasad.reading import EventMention, Reading, StatementMention

MEETING = meeting("p1", place_in_text=12)


def told(*statements: StatementMention, event: EventMention = MEETING, **more: object) -> Reading:
    """Return a reading with a meeting told at the twelfth letter."""
    return reading("ours.txt", person("p1", "کریم ماهان"), statements=statements, events=(event,), **more)


def test_an_event_in_somebodys_words_is_their_claim() -> None:
    assert told(said(10, 20, "p1")).claimed_by(MEETING) == ("p1",)


def test_an_event_in_the_words_of_somebody_unnamed_is_claimed_by_nobody_named() -> None:
    assert told(said(10, 20)).claimed_by(MEETING) == ()


def test_an_event_that_the_report_tells_too_is_no_claim() -> None:
    event = replace(MEETING, spans=((12, 13), (50, 51)))
    assert told(said(10, 20, "p1"), event=event).claimed_by(event) is None
    assert told(said(30, 40, "p1")).claimed_by(MEETING) is None


def test_what_a_medium_tells_of_its_own_report_is_no_claim() -> None:
    assert told(said(10, 20, "o1"), outlet="o1").claimed_by(MEETING) is None
    assert told(said(10, 20, "o1"), agencies=("o1",)).claimed_by(MEETING) is None


def test_of_nested_words_the_inner_speaker_claims() -> None:
    nested = told(said(5, 40, "p1"), said(10, 20, "p2", id="statement-2"))
    assert nested.claimed_by(MEETING) == ("p2",)

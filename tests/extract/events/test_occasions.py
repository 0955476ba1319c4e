"""What was said is placed at its meeting, what was signed at its instrument."""

from tests.extract.events.test_events import TWO
from tests.extract.staging import stage

from rasad.extract.agreements.agreements import find_agreements
from rasad.extract.events.build_setting import build_setting
from rasad.extract.events.event_mentions import event_mentions
from rasad.extract.events.events import find_events
from rasad.extract.events.occasions import find_occasions
from rasad.extract.events.sites import place_referents

MEETING = "سعید رستگار در دیدار با کریم الساعدی از همکاری سخن گفت. وی افزود راه باز است."


def test_words_are_said_at_the_meeting_told_before_them() -> None:
    scene, _ = stage(MEETING, "fa", TWO)
    setting = build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, finite=scene.finite)
    occasions = find_occasions(setting, find_events(setting, scene.matches))
    added = list(scene.text.words).index("افزود")
    assert occasions.event_at(added, [0]) == 0
    assert occasions.event_at(added, [7]) is None


def test_words_to_the_press_are_said_at_no_meeting() -> None:
    words = MEETING.replace("وی افزود", "وی در نشست خبری افزود")
    scene, _ = stage(words, "fa", TWO)
    setting = build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, finite=scene.finite)
    occasions = find_occasions(setting, find_events(setting, scene.matches))
    assert occasions.event_at(list(scene.text.words).index("افزود"), [0]) is None


def test_a_signing_concerns_the_instrument_of_its_sentence_and_has_its_place() -> None:
    words = "سعید رستگار و کریم الساعدی در بغداد یادداشت تفاهم ایران و عراق را امضا کردند."
    scene, _ = stage(words, "fa", TWO)
    setting = build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, finite=scene.finite)
    events = find_events(setting, scene.matches)
    agreements = find_agreements(setting, scene.matches, events=events)
    mention = event_mentions(scene.text, events, {0: "r1", 1: "r2"}, agreements=agreements)[0]
    assert (mention.kind, mention.agreement, mention.place) == ("signing", "a1", "place-baghdad")
    place = place_referents(setting, scene.matches, events)[0]
    assert (place.id, place.country, place.names["ar"]) == ("place-baghdad", "IQ", "بغداد")
    assert words[place.mentions[0].start : place.mentions[0].end] == "بغداد"


def test_a_wide_region_is_no_place_of_a_meeting() -> None:
    words = "سعید رستگار در دیدار با کریم الساعدی در خاورمیانه سخن گفت."
    scene, _ = stage(words, "fa", TWO)
    events = find_events(
        build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, finite=scene.finite),
        scene.matches,
    )
    assert events[0].site is None

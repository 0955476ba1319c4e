"""Where the setting of a Persian clause ends."""

import pytest
from tests.extract.staging import stage

from rasad.extract.speech.asides import past_setting


@pytest.mark.parametrize(
    ("words", "setting"),
    [
        ("در سخنانی تازه این سفر را ستود", "در سخنانی"),
        ("در یک پیام توییتری این سفر را ستود", "در یک پیام توییتری"),
        ("شامگاه این سفر را ستود", "شامگاه"),
        ("این سفر را ستود", ""),
        ("در این سفر را ستود", ""),
    ],
)
def test_a_setting_ends_where_what_is_said_begins(words: str, setting: str) -> None:
    scene, _ = stage(words, "fa", {})
    end = past_setting(scene, 0, len(scene.text.words) - 1)
    assert (scene.text.evidence(0, end) if end else "") == setting

"""A bar tells how far a command has come."""

import pytest

from rasad.serve.progress import with_bar


def test_all_things_come_in_their_order_whether_a_bar_can_be_shown_or_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert list(with_bar(["first", "second", "third"], doing="reading")) == ["first", "second", "third"]
    assert "reading" not in capsys.readouterr().out

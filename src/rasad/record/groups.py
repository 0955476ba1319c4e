"""Gather readings into groups that are added together: writing one by one takes ten times as long."""

import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from rasad.reading import Reading

MOST_AT_ONCE: Final = 384
_MOMENT: Final = 0.25
"""Seconds after which a group is added, however small: whoever watches sees reports come in."""


class Group(NamedTuple):
    """Hold readings to add together, and what ended their source before its time."""

    readings: Sequence[Reading]
    stopped: BaseException | None


def gathered(readings: Iterable[Reading]) -> Iterator[Group]:
    """Yield readings in groups; where their source fails, or Ctrl-C ends it, what it gave before comes first."""
    source, ended = iter(readings), False
    while not ended:
        group: list[Reading] = []
        stopped = None
        begun = time.monotonic()
        while len(group) < MOST_AT_ONCE and time.monotonic() - begun < _MOMENT:
            try:
                group.append(next(source))
            except StopIteration:
                ended = True
                break
            except BaseException as error:
                stopped, ended = error, True
                break
        if group or stopped:
            yield Group(group, stopped)

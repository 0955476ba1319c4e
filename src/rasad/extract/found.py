"""What rules find in a report: small things, never changed, made by the hundred and asked for their fields all the time."""

from typing import Self

import msgspec


class Found(msgspec.Struct, frozen=True, order=True, gc=False):
    """Hold fields in order, as a named tuple does, but made in a seventh of its time, and read in two thirds."""

    def _replace(self, **changes: object) -> Self:
        """Return the same with other fields."""
        return msgspec.structs.replace(self, **changes)

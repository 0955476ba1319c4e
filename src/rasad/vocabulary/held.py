"""The positions that a known person held, with their days, as Wikidata tells them."""

import msgspec


class Held(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """State that a person held a position: its Wikidata id, its names by language, from and until which day.

    Days are as precise as they are known: 2021-08-25, 2021-08, 2021.
    """

    position: str
    names: dict[str, str] = {}
    since: str | None = None
    until: str | None = None

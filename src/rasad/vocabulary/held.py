"""The positions that a known person held, with their days."""

import msgspec


class Held(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """State that a person held a position, from and until which day.

    One from Wikidata has its id there and its names by language; one of ours the `office` code and of which state,
    region or organisation. Days are as precise as they are known: 2021-08-25, 2021-08, 2021.
    """

    position: str = ""
    office: str | None = None
    of: str | None = None
    names: dict[str, str] = {}
    since: str | None = None
    until: str | None = None

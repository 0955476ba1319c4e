"""The PLOVER 2.0 type and mode of each kind of event; docs/events.md gives the reasons.

The code tables are PLOVER's (Open Event Data Alliance, CC BY-SA 4.0); see NOTICE.
"""

from types import MappingProxyType
from typing import Final

from rasad.reading import Plover, Realis

_TOLD: Final = MappingProxyType(
    {
        "meeting": ("CONSULT", None),
        "visit": ("CONSULT", "visit"),
        "call": ("CONSULT", "phone"),
        "conference": ("CONSULT", "multilateral"),
        "mediation": ("CONSULT", "third-party"),
        "signing": ("SUPPORT", None),
        "ratification": ("SUPPORT", None),
        "endorsement": ("SUPPORT", None),
        "recognition": ("SUPPORT", None),
        "pledge": ("AGREE", None),
        "invitation": ("AGREE", "meet"),
        "cooperation": ("COOPERATE", None),
        "aid": ("AID", None),
        "concession": ("CONCEDE", None),
        "retreat": ("RETREAT", None),
        "request": ("REQUEST", None),
        "refusal": ("REJECT", None),
        "accusation": ("ACCUSE", None),
        "summons": ("ACCUSE", "disapprove"),
        "threat": ("THREATEN", None),
        "sanction": ("SANCTION", None),
        "expulsion": ("SANCTION", "expel"),
        "protest": ("PROTEST", None),
        "mobilisation": ("MOBILIZE", None),
        "coercion": ("COERCE", None),
        "attack": ("ASSAULT", None),
    }
)
_TURNED: Final = MappingProxyType({"planned": "AGREE", "called_for": "REQUEST", "denied": "REJECT"})
_COOPERATIVE: Final = frozenset({"signing", "ratification"})
_TALKS: Final = frozenset({"meeting", "visit", "call", "conference", "mediation"})


def code_event(kind: str, realis: Realis, told: str | None = None, contexts: tuple[str, ...] = ()) -> Plover:
    """Return an event's PLOVER code: what is planned is AGREE, asked for REQUEST, denied REJECT.

    Only talks and what cooperates change their type so; a conditional event keeps the type of its kind. `told`
    is the mode that the words themselves tell.
    """
    type_, mode = _TOLD[kind]
    mode = told or mode
    if realis in _TURNED and kind in _TALKS | _COOPERATIVE:
        type_, mode = _TURNED[realis], "meet" if kind in _TALKS else None
    elif realis == "planned" and kind == "retreat":
        type_, mode = "CONCEDE", None  # RETREAT is for what has its consequences at once
    return Plover(type=type_, mode=mode, contexts=contexts)

"""How often Python looks for garbage while reports are read."""

import gc

_NEW_OBJECTS = 100_000  # Python's own 700 are made by a single page of a report
_NEW_WHERE_ONLY_READ = (
    1_000_000  # what is remembered of words met for the first time comes to some hundred thousand
)


def collect_rarely() -> None:
    """Look for cycles of garbage rarely: reading makes hardly any, and each look costs.

    A process that reads report after report is a fifth faster so; its memory stays flat, since what a report
    leaves behind is freed by counting references.
    """
    gc.set_threshold(_NEW_OBJECTS, 20, 100)


def collect_hardly_ever() -> None:
    """Look for cycles of garbage more rarely still, in a process that only reads: a thousand reports make four objects of it."""
    gc.set_threshold(_NEW_WHERE_ONLY_READ, 20, 100)


def keep_to_the_end(thing: object) -> None:
    """Keep a thing until the process ends, which then does not take it apart object by object.

    For the vocabulary and what is remembered of words that takes a seventh of a second. What is there when this is
    called is no garbage for any later look.
    """
    kept = [thing]
    kept.append(kept)  # what holds itself is not freed by counting, and what is frozen not as a cycle either
    gc.freeze()

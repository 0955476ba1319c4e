"""What tells two events apart that the same people take part in: day, city, and that one is over while the other is planned."""

from rasad.extract.events.found import EventFound
from rasad.vocabulary.schema import Named


def is_within(goal: str, other: str) -> bool:
    """Tell whether of two goals one is the other or lies in it: ترکیه, استانبول."""
    return goal.startswith(other) or other.startswith(goal)


def cities_differ(known: EventFound, other: EventFound) -> bool:
    """Tell whether both tellings name the city gone to, and not the same: زيارة إلى عدن, ثم إلى صنعاء."""
    rows = [each.site.row for each in (known, other) if each.site]
    cities = {row.id for row in rows if isinstance(row, Named) and row.kind == "city"}
    return len(cities) == 2


def days_differ(known: EventFound, other: EventFound) -> bool:
    """Tell whether both tellings have a date and one excludes the other."""
    if known.date is None or other.date is None or known.date.when is None or other.date.when is None:
        return False
    return not known.date.when.may_be_same(other.date.when)


def is_long_ago(known: EventFound, other: EventFound) -> bool:
    """Tell whether of two Arabic tellings one is planned and the other of a month or year: سيزور الجزيرة غدا, كانت آخر زيارة له في 2017."""
    done = [each for each in (known, other) if each.realis == "asserted"]
    if known.verbs_last or len(done) != 1 or "planned" not in {known.realis, other.realis}:
        return False
    when = done[0].date.when if done[0].date else None
    return when is not None and when.precision in {"month", "year"}

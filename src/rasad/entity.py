"""Who and what the record knows: persons, organisations, places, states and projects across reports."""

from dataclasses import dataclass
from datetime import date

from rasad.reading import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class NameUse:
    """Count in how many reports something bears a name, in reports of one language."""

    language: str
    name: str
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """Say that reports give a person an office, with the first and the last day that they tell it of.

    The days are those of the reports, or None where no report is dated; `former` ones are told of
    after their end.
    """

    office: str
    of: str | None
    former: bool = False
    first: date | None = None
    last: date | None = None
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Gather what all reports say of one person, organisation, place, country or project.

    `id` is the record's; `known` is the id of its vocabulary row, where one names it.
    """

    id: str
    kind: Kind
    names: tuple[NameUse, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    known: str | None = None
    wikidata: str | None = None
    country: str | None = None

    def preferred_names(self) -> dict[str, str]:
        """Return for each language the name that most reports use, of equals the longer one; an account if there is no name."""
        best: dict[str, NameUse] = {}
        for use in self.names:
            rival = best.get(use.language)
            if rival is None or _rank(use) > _rank(rival):
                best[use.language] = use
        return {language: best[language].name for language in sorted(best)}


def _rank(use: NameUse) -> tuple[bool, int, int, str]:
    return not use.name.startswith("@"), use.count, len(use.name), use.name

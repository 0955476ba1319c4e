"""What is known of the persons of a report: of which country they are, what they held, whose an account is."""

from rasad.extract.people.coreference import resolve
from rasad.extract.people.ground import Ground
from rasad.extract.people.names import known_row
from rasad.extract.people.people import Person
from rasad.vocabulary.schema import Named


def describe(ground: Ground, person: Person) -> None:
    """Set the country of a known person and the offices held, of a weak surname these alone."""
    for run in person.runs:
        crowned = ground.titled.get(run.first - 1) if person.known is None and not ground.arabic else None
        if crowned is not None and crowned.end == run.end and isinstance(crowned.row, Named):
            person.known, person.country, person.held = crowned.row.id, crowned.row.country, crowned.row.held
            return  # ملک سلمان
        match = ground.people.get(run.first) or ground.surnames.get(run.first)
        row = match.row if match else known_row(ground, run.first, run.end)
        if not isinstance(row, Named):
            continue
        if row.id == person.known:
            person.country, person.held = row.country, row.held
            return
        if match and match.weak and person.known is None and match.end == run.end and not ground.arabic:
            person.held = row.held  # آقای کری is who was وزیر خارجه آمریکا, if that one is spoken of


def join_accounts(ground: Ground, persons: list[Person]) -> None:
    """Give an account without a name (السيد @account) to the one named person with its office."""
    for person in [person for person in persons if all(run.handle for run in person.runs)]:
        named = [
            other for other in persons if other is not person and not all(run.handle for run in other.runs)
        ]
        held = [other for role in person.roles if (other := resolve(ground, role, named, [])) is not None]
        if held:
            held[0].runs += person.runs
            persons.remove(person)

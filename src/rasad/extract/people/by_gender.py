"""Tell which of several persons of one surname an Arabic report calls by it alone: وقالت دلوان, where سارة دلوان and رامي دلوان are named."""

from collections.abc import Sequence

from rasad.extract.people.ground import Ground
from rasad.extract.people.people import Person

_SHE_DID, _SHE_DOES, _HE_DOES = "ت", "ت", "ی"


def which_namesake(ground: Ground, word: int, persons: Sequence[Person]) -> Person | None:
    """Return the only one of the persons of a surname who is of the gender of the verb right before a word, if there is one.

    A man is who has no woman's first name.
    """
    feminine = _gender_before(ground, word)
    women = ground.lists["women_names"]
    suiting = [person for person in persons if (person.key[0] in women) == feminine]
    return suiting[0] if len(suiting) == 1 else None


def _gender_before(ground: Ground, word: int) -> bool | None:
    """Tell whether the verb right before a word is feminine; None where no verb stands there."""
    past, present = ground.lists["past_verbs"], ground.lists["present_verbs"]
    before = ground.words[word - 1] if word else ""
    for verb in (before, before[1:]):
        if verb in past:
            return verb.endswith(_SHE_DID) and verb[:-1] in past
        if verb in present or _HE_DOES + verb[1:] in present:
            return verb.startswith(_SHE_DOES)
    return None

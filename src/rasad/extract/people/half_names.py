"""Halves of Persian names: completed by the word beside them, joined where they stand side by side, else not believed."""

from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import is_finite, is_listed
from rasad.extract.people.names import Run
from rasad.extract.people.people import Person
from rasad.extract.people.surnames import closes, may_close, opens
from rasad.script import fold

_TOWN = fold("آبادی")
"""What surnames of a town end in, written apart: دری نجف آبادی."""
_LONGEST = 4


def complete_name(ground: Ground, run: Run, taken: bytearray) -> Run:
    """Return a name with the half that stands beside it: حاجی + پور, شریفی + اقدس, سناتور الیزابت + وارد."""
    if run.handle:
        return run
    run = _with_beginning(ground, run, taken)
    end = _reach(ground, run, taken)
    return run if end == run.end else run._replace(end=end, known=None)


def _with_beginning(ground: Ground, run: Run, taken: bytearray) -> Run:
    """Return a name that begins with what surnames end in (زاده, پور) with the word before it, and the first name.

    Behind a given name the first half of a surname is taken in too: عباس حاجی آقالو, غلامرضا کرد زنگنه.
    """
    here, word = ground.words[run.first], run.first - 1
    if _opens_surname(ground, run, taken):
        return run._replace(first=word - 1, known=None, strong=True)
    if here not in ground.lists["bare_endings"] or not _is_free(ground, word, run.first, taken):
        return run
    if ground.bounds.get(ground.words[word]) is not None and ground.words[word] in ground.functional:
        return run
    first = word
    earlier = word - 1
    if _is_free(ground, earlier, word, taken) and ground.words[earlier] in ground.given:
        first = earlier
    return run._replace(first=first, strong=True)


def _opens_surname(ground: Ground, run: Run, taken: bytearray) -> bool:
    """Tell whether a given name and the first half of a surname stand before a single word."""
    word = run.first - 1
    if run.end - run.first > 1 or word < 1 or ground.words[word] not in ground.lists["surname_openings"]:
        return False
    first = ground.words[word - 1]
    given = first in ground.given and first not in ground.particles
    given = given and (ground.words[run.first] not in ground.given or opens(ground, word - 1))
    sentence_of = ground.text.sentence_of
    return given and sentence_of[word - 1] == sentence_of[run.first] and not any(taken[word - 1 : run.first])


def _is_free(ground: Ground, word: int, following: int, taken: bytearray) -> bool:
    """Tell whether a word stands before another in its sentence and is no mark, small word or part of something else."""
    if word < 0 or taken[word] or not ground.words[word][0].isalpha() or ground.words[word].isascii():
        return False
    here, sentence_of = ground.words[word], ground.text.sentence_of
    if here in ground.functional or sentence_of[word] != sentence_of[following]:
        return False
    return word not in ground.offices and word not in ground.states and not is_finite(ground, here)


def _reach(ground: Ground, run: Run, taken: bytearray) -> int:
    """Return where a name ends with the second half of its surname, or with the surname behind a title and a first name."""
    end, last = run.end, ground.words[run.end - 1]
    if end >= len(ground.words) or taken[end] or end - run.first >= _LONGEST:
        return end
    here, sentence_of = ground.words[end], ground.text.sentence_of
    if not here[0].isalpha() or sentence_of[end] != sentence_of[run.first]:
        return end
    several, titled = end - run.first > 1, run.first - 1 in ground.titles
    if ground.at(end + 1) == _TOWN and (several or titled) and here not in ground.functional:
        return end + 2
    town = here in ground.lists["nisbas"] and last not in ground.given and not is_listed(ground, last)
    if (town or here in ground.lists["second_surnames"]) and (several or titled):
        return end + 1 if last not in ground.functional and closes(ground, end + 1) else end
    if not several and titled and last in ground.lists["surname_openings"] - ground.namelike:
        return (
            end + 1 if here not in ground.functional and not is_finite(ground, here) else end
        )  # ارتشبد قره باغی
    holy = titled and ground.words[run.first - 1] in ground.lists["holy_titles"]  # قیام امام حسین حرکتی را
    if not several and titled and not holy and last in ground.given and not run.known:
        return end + 1 if _is_surname(ground, end) else end
    return end


def _is_surname(ground: Ground, word: int) -> bool:
    """Tell whether a word behind a title and a first name can be but the surname: خانم پرستو فروهر فرزند, سید علی قاضی است."""
    here, following = ground.words[word], ground.at(word + 1)
    relatives = ground.lists["relatives"]
    if here in ground.lists["surname_titles"] and here not in ground.given:
        return closes(ground, word + 1) or is_finite(ground, following)
    if following and here in ground.common and is_finite(ground, following) and word + 1 not in ground.cues:
        return False  # نماز شیخ قاسم برگزار شد
    return may_close(ground, word) and (closes(ground, word + 1) or following in relatives)


def without_halves(ground: Ground, persons: list[Person]) -> list[Person]:
    """Return the persons but those of whom half a name alone is found."""
    return [person for person in persons if not _is_half(ground, person)]


def _is_first_name(ground: Ground, person: Person) -> bool:
    """Tell whether somebody unknown is called by a first name alone everywhere."""
    if person.known is not None or len(person.key) != 1:
        return False
    return all(_is_single(ground, run) for run in person.runs)


def _is_single(ground: Ground, run: Run) -> bool:
    given = ground.lexicon.lists["given_names"]  # without محمدالبرادعی, which looks like two of them
    return run.end == run.first + 1 and ground.words[run.first] in given and not run.handle


def _is_half(ground: Ground, person: Person) -> bool:
    """Tell whether nothing shows that a word alone names somebody: a first name that no phrase ends behind, an end of surnames."""
    if person.known is not None or len(person.key) != 1:
        return False
    words = ground.words
    if all(
        run.end == run.first + 1 and words[run.first] in ground.lists["bare_endings"] for run in person.runs
    ):
        return True
    if not _is_first_name(ground, person):
        return _is_noun(ground, person)
    rulers = ground.lists["rulers"]
    ruled = any(words[run.first - 1] in rulers for run in person.runs if run.first)
    if ruled and not is_listed(ground, person.key[0]):
        return False
    first = person.runs[0].first
    free = opens(ground, first) and first - 1 not in ground.titles
    if person.roles and free and not is_listed(ground, words[first]):
        return False  # محمدالبرادعی رئیس آژانس
    return not any(_stands_whole(ground, run) for run in person.runs)


def _is_noun(ground: Ground, person: Person) -> bool:
    """Tell whether one common word that stands once behind a title of anybody is rather what she or he is: بانوی اسلام."""
    first = person.runs[0].first
    if len(person.runs) > 1 or person.roles or not first or ground.words[first] not in ground.common:
        return False
    return ground.words[first - 1] in ground.lists["titles_of_any"]


def _stands_whole(ground: Ground, run: Run) -> bool:
    """Tell whether a first name is somebody's whole name in its place: a title before it, the end of the phrase behind it."""
    title = ground.words[run.first - 1] if run.first else ""
    plain = is_listed(ground, ground.words[run.first]) and title in ground.lists["titles_of_any"]
    titled = run.first - 1 in ground.titles
    if run.end in ground.cues:
        return not plain and (titled or not is_listed(ground, ground.words[run.first]))
    return titled and not plain and closes(ground, run.end)

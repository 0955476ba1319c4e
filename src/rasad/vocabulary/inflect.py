"""Make the forms in which a vocabulary row stands in text: spellings, conjugations, genders."""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from rasad.script import JOINER, fold
from rasad.vocabulary.schema import Country, Cue, Named, Office, Row, Step, Trigger, Verb

_SPELLINGS = 3  # joiners in one form whose spellings are combined; more are written all one way


def spellings(form: str) -> Iterator[str]:
    """Yield a form with each joiner kept (folding drops it) or replaced by a space."""
    parts = form.split(JOINER)
    if len(parts) - 1 > _SPELLINGS:
        yield "".join(parts)
        yield " ".join(parts)
        return
    for between in itertools.product(("", " "), repeat=len(parts) - 1):
        yield "".join(itertools.chain.from_iterable(itertools.zip_longest(parts, between, fillvalue="")))


def persian_verb(past: str, present: str) -> list[str]:
    """Conjugate a Persian verb from its stems, in the tenses and persons that news uses.

    Source: the regular paradigm of any Persian grammar (Windfuhr and Perry 2009, section 4).
    """
    many = f"{past}ند"
    perfect = f"{past}ه"
    vowel = "ی" if present[-1] in "او" else ""
    return [
        past, many, f"{past}م", f"{past}یم",
        perfect, f"{perfect} است", f"{perfect}{JOINER}است", f"{perfect}{JOINER}اند", f"{perfect}{JOINER}ایم",
        f"{perfect} بود", f"{perfect} بودند", f"{perfect} شد",
        f"می{JOINER}{past}", f"می{JOINER}{many}",
        f"می{JOINER}{present}{vowel}د", f"می{JOINER}{present}{vowel}ند",
        f"می{JOINER}{present}{vowel}م", f"می{JOINER}{present}{vowel}یم",
        f"{present}{vowel}د", f"{present}{vowel}ند", f"ب{present}{vowel}د", f"ب{present}{vowel}ند",
        f"خواهد {past}", f"خواهند {past}",
    ]  # fmt: skip


def arabic_verb(past: str, present: str | None) -> list[str]:
    """Conjugate an Arabic verb from its third person masculine singular, past and present.

    Weak endings follow the regular rules (دعا, دعت, دعوا; نفى, نفت; يدعو, يدعون). Source: Ryding 2005,
    chapters 21 to 30.
    """
    stem = past[:-1] if past[-1] in "اى" else past
    forms = [past, f"{stem}ت", f"{stem}تا", f"{stem}وا"]
    forms += [f"{stem}يا", f"{stem}وا"] if past[-1] in "اى" else [f"{past}ا", f"{past}نا", f"{past}ن"]
    if present:
        root = present[1:]
        bare = root[:-1] if root[-1] in "يوى" else root
        for person in "يتنأ":
            forms.append(f"{person}{root}")
        for person in "يت":
            forms += [f"{person}{bare}ون", f"{person}{bare}وا", f"{person}{root}ان", f"{person}{root}ا"]
    return forms


def arabic_adjective(form: str) -> list[str]:
    """Give an Arabic adjective or participle its genders and numbers (إيراني, إيرانية, إيرانيين)."""
    *before, last = form.split(" ")
    if last.endswith("ة"):
        return [form]
    made = [last + ending for ending in ("", "ا", "ة", "ين", "ون", "ان", "تين", "تان", "ات")]
    return [" ".join([*before, word]) for word in made]


def persian_adjective(form: str) -> list[str]:
    """Give a Persian adjective of origin its plurals (ایرانی, ایرانی‌ها, ایرانیان)."""
    return [form, f"{form}{JOINER}ها", f"{form}{JOINER}های", f"{form}ان"]


def arabic_demonym(form: str) -> list[str]:
    """Give an Arabic adjective of origin its genders and numbers; of two adjectives, both agree.

    كوري شمالي: الكورية الشمالية, الكوريين الشماليين; the article of the first word is taken off when texts
    are scanned, that of the second is written here.
    """
    words = form.split(" ")
    if len(words) == 1 or not all(word.endswith("ي") for word in words):
        return arabic_adjective(form)
    made = []
    for ending in ("", "ا", "ة", "ين", "ون", "ان", "تين", "تان", "ات"):
        first, *rest = (word + ending for word in words)
        made += [" ".join([first, *rest]), " ".join([first, *("ال" + word for word in rest)])]
    return made


class Surface(NamedTuple):
    """Give one form of a row, the subject under which it is matched, and whether it is weak."""

    form: str
    subject: str
    weak: bool


def surfaces(row: Row, subject: str, language: str, verbs: Mapping[str, Verb]) -> Iterator[Surface]:
    """Yield all forms of a row in one language, with the subjects they are matched under."""
    weak = {fold(form) for form in row.weak} if isinstance(row, Country | Named) else set[str]()
    for form in surface_forms(row, language, verbs):
        yield Surface(form, subject, fold(form) in weak)
    if isinstance(row, Named):
        for form in row.surnames:
            yield Surface(form, "surnames", fold(form) in weak)
    elif isinstance(row, Country):
        for form in row.seats.get(language, ()):
            yield Surface(form, "seats", fold(form) in weak)
        # تركيا is the country, though the adjective's accusative is spelt alike; سورية may be either.
        taken = {fold(name) for name in row.names.get(language, ()) if not name.endswith("ة")}
        for form in row.adjectives.get(language, ()):
            made = arabic_demonym(form) if language == "ar" else persian_adjective(form)
            for inflected in made:
                if fold(inflected) not in taken:
                    yield Surface(inflected, "demonyms", fold(form) in weak)


def surface_forms(row: Row, language: str, verbs: Mapping[str, Verb]) -> set[str]:
    """Return the forms of a row in one language under its own subject, before spelling variants and folding."""
    forms: Iterable[str]
    if isinstance(row, Cue | Trigger | Step):
        forms = _verbal(row, language, verbs)
    elif isinstance(row, Office):
        forms = [*row.forms, *(_feminine(form) for form in row.forms if language == "ar")]
    elif isinstance(row, Country):
        # The other languages' names would be taken for words of this one: ليبي is Persian for Libya and
        # Arabic for Libyan, میسر Sorani for Egypt and Persian for possible.
        forms = row.names.get(language, ())
    elif isinstance(row, Named):
        forms = [*itertools.chain.from_iterable(row.names.values()), *row.forms]
    elif isinstance(row, Verb):
        forms = []
    else:
        forms = row.forms
    return set(forms)


def _verbal(row: Cue | Trigger | Step, language: str, verbs: Mapping[str, Verb]) -> list[str]:
    """Conjugate the rows that are verbs, inflect those that are participles."""
    part = getattr(row, "part", "verb")
    if language == "fa" and row.verb:
        verb = verbs[row.verb]
        conjugated = [*persian_verb(verb.past, verb.present), *verb.forms]
        return [form[: -len(row.verb)] + made for form in row.forms for made in conjugated]
    if language == "ar" and row.present and part == "verb":
        first, *rest = row.forms
        head, _, tail = first.partition(" ")
        return [*(" ".join(filter(None, (made, tail))) for made in arabic_verb(head, row.present)), *rest]
    if language == "ar" and part == "participle":
        return [made for form in row.forms for made in arabic_adjective(form)]
    return list(row.forms)


def _feminine(form: str) -> str:
    """Give an Arabic role noun its feminine (وزيرة الخارجية)."""
    head, _, tail = form.partition(" ")
    return " ".join(filter(None, (head if head.endswith("ة") else head + "ة", tail)))

"""Make the forms in which a vocabulary row stands in text: spellings, conjugations, genders."""

import itertools
from collections.abc import Iterable, Iterator, Mapping

from rasad.script import JOINER
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


def surface_forms(row: Row, language: str, verbs: Mapping[str, Verb]) -> set[str]:
    """Return all forms of a row in one language, before spelling variants and folding."""
    forms: Iterable[str]
    if isinstance(row, Cue | Trigger | Step):
        forms = _verbal(row, language, verbs)
    elif isinstance(row, Office):
        forms = [*row.forms, *(_feminine(form) for form in row.forms if language == "ar")]
    elif isinstance(row, Country | Named):
        forms = itertools.chain.from_iterable(row.names.get(tag, ()) for tag in ("fa", "ar", "ckb"))
        if isinstance(row, Named):
            forms = [*forms, *row.forms]
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

"""Make the forms in which a vocabulary row stands in text: spellings, conjugations, genders."""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from rasad.script import JOINER, fold
from rasad.vocabulary.conjugate import arabic_participle, arabic_verb, arabic_with_objects, persian_verb
from rasad.vocabulary.lists import WordList
from rasad.vocabulary.schema import Country, Cue, Named, Office, Place, Row, Step, Topic, Trigger, Verb

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


def _weak(row: Row, language: str) -> frozenset[str]:
    """Return the forms of a row, folded, that mostly mean something else in a language."""
    if isinstance(row, Country | Named):
        return frozenset(fold(form) for form in row.weak.get(language, ()))
    return frozenset(fold(form) for form in row.weak) if isinstance(row, Cue) else frozenset()


def surfaces(row: Row, subject: str, language: str, verbs: Mapping[str, Verb]) -> Iterator[Surface]:
    """Yield all forms of a row in one language, with the subjects they are matched under."""
    weak = _weak(row, language)
    for form in surface_forms(row, language, verbs):
        yield Surface(form, subject, fold(form) in weak)
    if isinstance(row, Named):
        for form in row.surnames:
            yield Surface(form, "surnames", fold(form) in weak)
        for form in row.titled:
            yield Surface(form, "titled", weak=False)
        for form in row.handles if subject == "people" else ():
            yield Surface(form, "handles", weak=False)
    elif isinstance(row, Country):
        for form in row.seats.get(language, ()):
            yield Surface(form, "seats", fold(form) in weak)
        # تركيا and كوريا الشمالية are names, though the adjective's accusative is spelt alike; سورية may be either.
        parts = [part for name in row.names.get(language, ()) for part in (name, name.split(" ")[0])]
        taken = {fold(part) for part in parts if not part.endswith("ة")}
        for form in row.adjectives.get(language, ()):
            made = arabic_demonym(form) if language == "ar" else persian_adjective(form)
            for inflected in made:
                if inflected == form or fold(inflected) not in taken:
                    yield Surface(inflected, "demonyms", fold(inflected) in weak)


def surface_forms(row: Row, language: str, verbs: Mapping[str, Verb]) -> set[str]:
    """Return the forms of a row in one language under its own subject, before spelling variants and folding."""
    forms: Iterable[str]
    if isinstance(row, Cue | Trigger | Step):
        forms = _verbal(row, language, verbs)
    elif isinstance(row, Office):
        feminine = language == "ar" and not row.masculine
        forms = [*row.forms, *(_feminine(form) for form in row.forms if feminine)]
    elif isinstance(row, Country):
        # The other languages' names would be taken for words of this one: ليبي is Persian for Libya and
        # Arabic for Libyan, میسر Sorani for Egypt and Persian for possible.
        forms = row.names.get(language, ())
    elif isinstance(row, Named):
        forms = [*row.forms]
        for tag, names in row.names.items():
            if tag in {language, "en"} or not isinstance(row, Place):
                forms += [name for name in names if tag == language or fold(name) not in _weak(row, tag)]
    elif isinstance(row, Topic):
        forms = row.words.get(language, ())
    elif isinstance(row, Verb | WordList):
        forms = []  # no text is scanned for them
    else:
        forms = row.forms
    return set(forms)


def _verbal(row: Cue | Trigger | Step, language: str, verbs: Mapping[str, Verb]) -> list[str]:
    """Conjugate the rows that are verbs, inflect those that are participles."""
    part = getattr(row, "part", "verb")
    if language == "fa":
        if part == "verb" and row.verb:
            conjugated = _light_verb(row.verb, verbs)
            if isinstance(row, Step):
                conjugated += _light_verb(f"ن{row.verb}", verbs)  # به توافق نرسیدند
            return _persian_row(row, row.verb, conjugated)
        return [variant for form in row.forms for variant in _persian_phrase(form)]
    if row.present and part == "verb":
        return _arabic_row(row)
    if part == "participle":
        return [made for form in row.forms for made in arabic_participle(form)]
    return list(row.forms)


def _persian_row(row: Cue | Trigger | Step, verb: str, conjugated: list[str]) -> list[str]:
    """Return the forms of a Persian verb, simple or compound; forms that do not end in the verb are whole."""
    made = []
    for form in row.forms:
        if not form.endswith(verb):
            made.append(form)
            continue
        head = form.removesuffix(verb)
        made += [head + ending for ending in conjugated]
        if head.endswith(" "):
            # اظهارداشت, یادآورشدند: the light verb is often glued on in its simplest forms
            made += [head[:-1] + ending for ending in conjugated[:2]]
    return made


def _light_verb(name: str, verbs: Mapping[str, Verb]) -> list[str]:
    """Return all forms of a verb and of the verbs that take its place; a name in ن is a negative (ندانست)."""
    negative = name not in verbs and name.startswith("ن")
    verb = verbs[name[1:] if negative else name]
    made = persian_verb(verb.past, verb.present, negative=negative)
    for variant in verb.variants:
        made += persian_verb(verbs[variant].past, verbs[variant].present, negative=negative)
    return made if negative else [*made, *verb.forms]


_CLAUSE = "اینکه"
_CLAUSES = (
    _CLAUSE,
    f"این{JOINER}که",
    f"آن{JOINER}که",
    *(f"این {noun} که" for noun in ("موضوع", "مطلب", "نکته", "امر", "مسئله", "مسأله")),
)


def _persian_phrase(form: str) -> Iterator[str]:
    """Yield the ways a fixed phrase is written: با بیان این مطلب که, بابیان اینکه, با تأکید براینکه."""
    endings = _CLAUSES if form.endswith(_CLAUSE) else ("",)
    head = form.removesuffix(_CLAUSE)
    for ending in endings:
        for start in {head, head.replace("با ", "با", 1) if head.startswith("با ") else head}:
            yield f"{start}{ending}"
            if ending and start.endswith(" بر "):
                yield f"{start[:-1]}{ending}"


def _arabic_row(row: Cue | Trigger | Step) -> list[str]:
    """Conjugate an Arabic verb; its forms after the first are written out, or are further verbs of its kind."""
    first, *rest = row.forms
    head, _, tail = first.partition(" ")
    present = row.present or ""
    made = arabic_verb(head, present)
    if "object" in getattr(row, "governs", ("object",)):
        made += arabic_with_objects(head, present)
    return [*(" ".join(filter(None, (form, tail))) for form in made), *rest]


def _feminine(form: str) -> str:
    """Give an Arabic role noun its feminine (وزيرة الخارجية)."""
    head, _, tail = form.partition(" ")
    return " ".join(filter(None, (head if head.endswith("ة") else head + "ة", tail)))

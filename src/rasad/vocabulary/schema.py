"""The rows of the vocabulary files: which subjects there are, and what a row of each may say."""

from typing import Literal

import msgspec

from rasad.vocabulary.held import Held


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """Give one entry's forms, where the entry comes from, and a sentence of ours that shows it.

    `forms` are written as a dictionary writes them, joiners included (رئیس‌جمهور); the compiler adds
    the spellings with a space or nothing in the joiner's place, and the inflections of the subject.
    """

    forms: tuple[str, ...] = ()
    source: str = "Rasad"
    example: str | None = None


class Cue(Row, frozen=True, kw_only=True):
    """Name a word of speech: what it governs and what it does.

    `part` is what the word is: a finite verb, a participle that carries a clause (مؤكداً أن, با بیان اینکه), a
    noun or a fixed phrase. `verb` names a paradigm of `verbs.yaml`: the light verb that ends the form, or گفت
    of a plain verb, or with ن before it the negative (ندانست); a noun stands before its content and its light
    verb behind that (خواستار پایان جنگ شد). `present` is the Arabic imperfect (يؤكد).
    `governs` lists what may be its content: `clause` (after که, أن, إن, بأن), `colon`, `quote`, `object` (a
    noun phrase right at the cue: before را in Persian, after it in Arabic), or a preposition that the noun
    phrase stands under (`بر`, `إلى`, `ب`). A row that governs nothing is no cue, but keeps one from being read
    inside it (گفت و گو, الجدير بالذكر).
    `act` is what is done with words; `report` only names where the report has it from (به گزارش, نقلا عن).
    `weak` forms are mostly something else (بين is "between") and need a clause, colon or quotation behind them.
    """

    governs: tuple[str, ...]
    part: Literal["verb", "participle", "noun", "phrase"] = "verb"
    act: str = "assert"
    verb: str | None = None
    present: str | None = None
    weak: tuple[str, ...] = ()


class Verb(Row, frozen=True, kw_only=True):
    """Give a verb's stems (Persian), by which its forms are made; other subjects name it by `past`.

    `forms` adds what the rule does not make. `variants` name verbs that take its place in compounds
    (اعلام کرد, اعلام نمود).
    """

    past: str
    present: str
    variants: tuple[str, ...] = ()


class Office(Row, frozen=True, kw_only=True):
    """Name an office by a role noun: its code, and of which state where the word itself tells.

    `needs` says that the words mean the office only with a state, region or organisation beside them.
    `takes` says what follows the word and decides the office: a `portfolio` (وزیر نفت), a `body` (رئیس
    دانشگاه), a `committee`, a `party`, a `state` without which the word is no office (ملك الأردن), the
    `leader` whom an adviser serves, or `president`: of a state, or where a body follows of that (رئيس).
    A `masculine` word has no feminine in this sense (محافظ, since محافظة is the province).
    """

    office: str
    of: str | None = None
    needs: bool = False
    masculine: bool = False
    takes: Literal["", "portfolio", "body", "committee", "party", "state", "leader", "president"] = ""


class Portfolio(Row, frozen=True, kw_only=True):
    """Name what a ministry is in charge of, with the office code of its minister."""

    office: str


class Body(Row, frozen=True, kw_only=True):
    """Name a noun that opens the name of an organisation (سازمان, مجلس, وزارة).

    `head` is the office code of whoever leads such a body. A `national` body belongs to its state; a
    party, a chamber, a university do not.
    """

    kind: str
    head: str
    national: bool = False


class Modifier(Row, frozen=True, kw_only=True):
    """Name a word beside an office that changes it: former, acting, deputy, designate, ordinal.

    A `counterpart` holds the same office of another state (همتای, نظيره).
    """

    changes: Literal["former", "acting", "deputy", "special", "designate", "ordinal", "none", "counterpart"]


class Word(Row, frozen=True, kw_only=True):
    """Name a word whose subject says all: an honorific, a pronoun, a function word.

    `meaning` refines it within its subject (for a turn: `other` speaker or `same` speaker).
    """

    meaning: str = ""


class Country(Row, frozen=True, kw_only=True):
    """Name a state or a region that acts: ISO code, names, adjectives and capital by language tag.

    Its `names` are matched under the file's own subject, its `adjectives` (ایرانی, الإيرانية) under
    `demonyms`, its `seats` under `seats`: capitals and palaces that stand for its government (تهران,
    البيت الأبيض). `weak` lists, by language tag, those forms that mostly mean something else and need
    context (مالی: financial).
    """

    code: str
    names: dict[str, tuple[str, ...]]
    adjectives: dict[str, tuple[str, ...]] = {}
    seats: dict[str, tuple[str, ...]] = {}
    weak: dict[str, tuple[str, ...]] = {}
    wikidata: str | None = None


class Named(Row, frozen=True, kw_only=True):
    """Name a known person, organisation, outlet, place or project in several languages.

    The first name of a language is the preferred one. `country` is an ISO code; `kind` tells what sort
    (agency, broadcaster, ministry, party, city, crossing, ...); `of` is the code it acts as (EU, UN).
    A text is searched for the names of all languages, since reports quote them as they are. `weak` lists, by
    the language of the text, those that mostly mean something else and need context (the agency فارس, the
    channel العالم); a name weak in its own language is searched in that language alone. `surnames` are
    family names that alone mean this person in the news (ظريف), `titled` ones that do so
    only behind a title, which is written with them (الملك سلمان); they are matched under those subjects.
    """

    id: str
    names: dict[str, tuple[str, ...]]
    kind: str = ""
    country: str | None = None
    of: str | None = None
    handles: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    weak: dict[str, tuple[str, ...]] = {}
    surnames: tuple[str, ...] = ()
    titled: tuple[str, ...] = ()
    wikidata: str | None = None
    held: tuple[Held, ...] = ()


class Place(Named, frozen=True, kw_only=True):
    """Name a city, crossing, airport, palace, strait or region of the world, in degrees north and east.

    A text is searched for the names in its own language and in Latin letters: the Persian ریاض would be
    the given name رياض in an Arabic text.
    """

    latitude: float | None = None
    longitude: float | None = None


class Project(Named, frozen=True, kw_only=True):
    """Name an undertaking, and by `links` what it joins: ids of places or codes of states (سكة حديد البصرة الشلامجة)."""

    links: tuple[tuple[str, ...], ...] = ()


class Undertaking(Row, frozen=True, kw_only=True):
    """Name a noun that opens the description of a project of some kind; of the kind `project` it may be any."""

    kind: str


class Month(Row, frozen=True, kw_only=True):
    """Name a month: its calendar and number; `weak` where the word alone is mostly something else."""

    calendar: Literal["gregorian", "jalali", "hijri"]
    month: int
    weak: bool = False


class Weekday(Row, frozen=True, kw_only=True):
    """Name a day of the week by its ISO number, Monday 1 to Sunday 7."""

    weekday: int


class Number(Row, frozen=True, kw_only=True):
    """Name a number in words, cardinal or ordinal; a `counting` one is no day by itself (بیست و یکمین روز)."""

    value: int
    ordinal: bool = False
    counting: bool = False


class RelativeDay(Row, frozen=True, kw_only=True):
    """Name a day, week, month or year counted from the day of publication.

    `offset` counts units (yesterday is -1 day); an offset of 0 weeks is the running week.
    """

    unit: Literal["day", "week", "month", "year"]
    offset: int


class Trigger(Row, frozen=True, kw_only=True):
    """Name a word that tells an event: its kind, its part of speech and the frame of who takes part.

    `frame` gives the role of each participant by where it stands: `subject`, `object`, `with`, `to`,
    `from`, `by`, `of`, `next` (who follows the first `of`), `own` (whom the word's own pronoun means: لقائه). `needs` lists what must stand
    beside the word before it tells an event. `realis` is set where the word itself tells it (a planned
    visit, a cancelled one). Acts name prepositions as written (علیه, على), `of` for whose is what stands `beside` (مقترح فلان), and need an `actor`, a `recipient` or a
    `place`; of `beside` one word must stand in the clause (عقوبات of فرض); `mode` is PLOVER's.
    """

    kind: str
    part: Literal["verb", "noun", "participle", "phrase"] = "noun"
    verb: str | None = None
    present: str | None = None
    frame: dict[str, str] = {}
    needs: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    mode: str | None = None
    realis: str = "asserted"


class Instrument(Row, frozen=True, kw_only=True):
    """Name a kind of agreement.

    `parties` are ISO codes, or ids of bodies, where the words mean one known instrument (برجام). A `general` word means an
    instrument only where the text treats it as one particular thing: signed, named, with its parties. One that was
    `concluded` once for all (برجام, unlike توافق هسته‌ای) is no more proposed.
    """

    kind: str
    parties: tuple[str, ...] = ()
    general: bool = False
    concluded: bool = False


class Step(Row, frozen=True, kw_only=True):
    """Name a word that tells a step in the life of an agreement.

    `status` is one of the contract, `approved` (which ratifies where a parliament does it), `applied` (بر اساس توافق: it is lived by), `effective` (أدى الاتفاق إلى: it had an effect), `complied` (به تعهدات خود عمل کرد: somebody kept his word), `renewed` (تمدید: negotiated while talks on it go on), `returned` (العودة إلى, استأنف العمل ب), `arrived` (رحب ب: it came about) or `new` (توافق جدید: it is not there
    yet). `part` says where its instrument stands: right behind a `noun` (امضای توافق, انسحاب من الاتفاق), in the
    clause of a `verb`, right before an `attribute` (الموقعة, امضا شده), in the sentence of a `predicate` (بأنه كارثة).
    `under` lists the prepositions of which one must stand before the instrument (خروج از, التزام ب); an empty one
    says that it may stand under none, as it must where none are listed.
    """

    status: str
    part: Literal["verb", "noun", "attribute", "predicate"] = "verb"
    under: tuple[str, ...] = ()
    verb: str | None = None
    present: str | None = None


class Topic(Row, frozen=True, kw_only=True):
    """Name what `words` are about; `code` tells its place (economy, economy.trade), `iptc` are Media Topics."""

    code: str
    names: dict[str, str]
    words: dict[str, tuple[str, ...]] = {}
    plover: tuple[str, ...] = ()
    iptc: tuple[str, ...] = ()


BY_LANGUAGE: dict[str, type[Row]] = {
    "cues": Cue,
    "verbs": Verb,
    "offices": Office,
    "portfolios": Portfolio,
    "bodies": Body,
    "modifiers": Modifier,
    **dict.fromkeys(
        "honorifics pronouns turns function_words particles date_words event_words step_words".split(), Word
    ),
    "months": Month,
    "weekdays": Weekday,
    "numbers": Number,
    "relative_days": RelativeDay,
    **dict.fromkeys(("triggers", "acts", "accords"), Trigger),
    "instruments": Instrument,
    "steps": Step,
    "undertakings": Undertaking,
}
"""Files that each language's folder may have, with the row they hold."""

IN_ALL: dict[str, type[Row]] = {
    "countries": Country,
    "regions": Country,
    **dict.fromkeys(("organisations", "outlets", "people"), Named),
    "places": Place,
    "projects": Project,
    "topics": Topic,
}
"""Files of the folder `both`, whose rows carry names in every language."""

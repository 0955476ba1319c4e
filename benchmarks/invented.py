"""Readings of reports that nobody wrote, as many as wanted: invented people meet, sign and speak, day by day.

Always the same ones: a number of the report decides all of it. A happening is told by several reports in both languages;
who takes part is now one of the few whom everybody quotes, now one of thousands.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from rasad.document import Document
from rasad.reading import (
    AgreementMention,
    DateMention,
    EventMention,
    Mention,
    Participant,
    Plover,
    Position,
    Reading,
    Referent,
    StatementMention,
)
from rasad.when import When

_STATES = {
    "IR": ("ایران", "إيران"), "IQ": ("عراق", "العراق"), "SY": ("سوریه", "سوريا"), "LB": ("لبنان", "لبنان"),
    "SA": ("عربستان", "السعودية"), "TR": ("ترکیه", "تركيا"), "QA": ("قطر", "قطر"), "OM": ("عمان", "عمان"),
    "AE": ("امارات", "الإمارات"), "KW": ("کویت", "الكويت"), "BH": ("بحرین", "البحرين"), "YE": ("یمن", "اليمن"),
    "EG": ("مصر", "مصر"), "JO": ("اردن", "الأردن"), "RU": ("روسیه", "روسيا"), "CN": ("چین", "الصين"),
    "FR": ("فرانسه", "فرنسا"), "DE": ("آلمان", "ألمانيا"), "PK": ("پاکستان", "باكستان"), "AF": ("افغانستان", "أفغانستان"),
    "AZ": ("آذربایجان", "أذربيجان"), "AM": ("ارمنستان", "أرمينيا"), "TM": ("ترکمنستان", "تركمانستان"), "IN": ("هند", "الهند"),
}  # fmt: skip
_OFFICES = {
    "foreign_minister": ("وزیر خارجه", "وزير الخارجية"), "head_of_state": ("رئیس‌جمهور", "الرئيس"),
    "ambassador": ("سفیر", "سفير"), "spokesperson": ("سخنگوی", "المتحدث باسم"), "deputy_minister": ("معاون وزیر", "وكيل وزير"),
    "interior_minister": ("وزیر کشور", "وزير الداخلية"), "trade_minister": ("وزیر بازرگانی", "وزير التجارة"),
    "parliament_speaker": ("رئیس مجلس", "رئيس مجلس النواب"), "adviser": ("مشاور", "مستشار"), "governor": ("استاندار", "محافظ"),
}  # fmt: skip
_TO_ARABIC = str.maketrans({"پ": "ب", "چ": "تش", "ژ": "ج", "گ": "غ", "ک": "ك", "ی": "ي", "\u200c": ""})
_KINDS = ("meeting", "visit", "call", "signing", "conference", "accusation", "aid")
_TOPICS = (
    "security.border",
    "economy.trade",
    "economy.energy",
    "culture.pilgrimage",
    "transport.rail",
    "security.army",
)
_PEOPLE, _BODIES, _CITIES = 20_000, 1_500, 250
_TOLD_BY, _A_DAY = 4, 25
"""So many reports tell of one happening, on average; so many happenings a day."""
RULES = "invented"


class Someone(NamedTuple):
    """Give an invented person: the name in both languages, office and state."""

    names: tuple[str, str]
    office: str
    state: str


class Named(NamedTuple):
    """Give an invented city or body: its name in both languages and its state."""

    names: tuple[str, str]
    state: str


class World(NamedTuple):
    """Hold everybody and everything that reports may tell of, and the words between."""

    people: tuple[Someone, ...]
    bodies: tuple[Named, ...]
    cities: tuple[Named, ...]
    words: tuple[tuple[str, ...], tuple[str, ...]]


@cache
def world() -> World:
    """Return the invented world, always the same."""
    dice = random.Random(1404)
    given = tuple(_listed("fa", "given_names"))
    syllables = (
        "با بر پا تا تر جا چم خو دا ده را رو ره زا زم سا سر شا شو فر کا کو گر لا ما مه نا نو وا ها یا".split()
    )
    endings = "یان وند پور زاده نژاد لو چی آبادی فر منش خواه تبار کیش بان گر سا ندی ری".split()

    def family() -> str:
        return "".join(dice.choices(syllables, k=dice.choice((2, 2, 3)))) + dice.choice(endings)

    def both(name: str) -> tuple[str, str]:
        return name, name.translate(_TO_ARABIC)

    states = tuple(_STATES)
    people = tuple(
        Someone(both(f"{dice.choice(given)} {family()}"), dice.choice(tuple(_OFFICES)), dice.choice(states))
        for _ in range(_PEOPLE)
    )
    bodies = tuple(Named((f"بنیاد {name}", f"مؤسسة {name.translate(_TO_ARABIC)}"), dice.choice(states))
                   for name in (family() for _ in range(_BODIES)))  # fmt: skip
    cities = tuple(Named(both(family()), dice.choice(states)) for _ in range(_CITIES))
    words = tuple(_listed("fa", "common_words")), tuple(_listed("ar", "common_words"))
    return World(people, bodies, cities, words)


def _listed(language: str, name: str) -> Iterator[str]:
    """Yield the words of one of our lists."""
    for line in files("rasad.vocabulary").joinpath(language, f"{name}.txt").read_text("utf-8").splitlines():
        word = line.partition("#")[0].strip()
        if word:
            yield word


def readings(count: int, *, first: int = 0) -> Iterator[Reading]:
    """Yield readings of invented reports, from one number on."""
    for number in range(first, first + count):
        yield _Report(number).reading()


class _Report:
    """Write one report, and mark on the way where it tells of what."""

    def __init__(self, number: int) -> None:
        self.number, self.world = number, world()
        self.tells = random.Random(number // _TOLD_BY)
        """Decides what happened: the same for all reports of one happening."""
        self.dice = random.Random(f"report {number}")
        self.language = self.dice.randrange(2)
        self.day = date(2020, 1, 1) + timedelta(days=number // (_TOLD_BY * _A_DAY))
        self.text: list[str] = []
        self.length = 0
        self.referents: dict[str, Referent] = {}
        self.statements: list[StatementMention] = []
        self.topic = ""

    def write(self, words: str) -> tuple[int, int]:
        """Write words and a blank; return where they stand."""
        start = self.length
        self.text.append(words + " ")
        self.length += len(words) + 1
        return start, start + len(words)

    def filler(self, count: int) -> tuple[int, int]:
        """Write words that mean nothing, and a full stop; return where they stand."""
        start, end = self.write(" ".join(self.dice.choices(self.world.words[self.language], k=count)) + ".")
        return start, end - 1

    def mention(self, id_: str, referent: Referent) -> tuple[int, int]:
        """Write somebody's name and mark it."""
        start, end = self.write(next(iter(referent.names.values())))
        before = self.referents.get(id_, referent)
        mentions = (*before.mentions, Mention(start=start, end=end, form="name"))
        self.referents[id_] = Referent(
            id=id_, kind=referent.kind, names=referent.names, mentions=mentions, positions=before.positions,
            country=referent.country,
        )  # fmt: skip
        return start, end

    def person(self, who: Someone) -> str:
        """Write an office, its state and a name; return the local id."""
        id_ = f"person-{who.names[0]}-{who.state}"
        start, end = self.write(_OFFICES[who.office][self.language])
        self.state(who.state)
        tag = ("fa", "ar")[self.language]
        held = (Position(office=who.office, of=who.state, start=start, end=end),)
        name = {tag: who.names[self.language]}
        self.mention(id_, Referent(id=id_, kind="person", names=name, mentions=(), positions=held))
        return id_

    def state(self, code: str) -> str:
        tag, name = ("fa", "ar")[self.language], _STATES[code][self.language]
        id_ = f"country-{code}"
        self.mention(id_, Referent(id=id_, kind="country", names={tag: name}, mentions=(), country=code))
        return id_

    def thing(self, kind: str, named: Named) -> str:
        tag, id_ = ("fa", "ar")[self.language], f"{kind}-{named.names[0]}"
        told = Referent(
            id=id_,
            kind=kind,  # type: ignore[arg-type]
            names={tag: named.names[self.language]},
            mentions=(),
            country=named.state,
        )
        self.mention(id_, told)
        return id_

    def someone(self, dice: random.Random) -> Someone:
        """Choose somebody, those in front far more often: the first in one of fourteen cases."""
        return self.world.people[int(_PEOPLE ** dice.random()) - 1]

    def reading(self) -> Reading:
        """Return the reading of the report."""
        tells, kind, self.topic = self.tells, self.tells.choice(_KINDS), self.tells.choice(_TOPICS)
        actors = list(dict.fromkeys(self.someone(tells) for _ in range(2 + tells.randrange(2))))
        city = tells.choice(self.world.cities)
        self.filler(6)
        who = [self.person(each) for each in actors]
        place = self.thing("place", city)
        told = [self._event(kind, who, place, self.filler(18))]
        for extra in range(self.dice.choice((1, 1, 2))):
            more = [self.person(self.someone(self.dice)) for _ in range(2)]
            told.append(self._event(self.dice.choice(_KINDS), more, place, self.filler(12), f"-{extra}"))
        agreements = [self._agreement(actors, self.filler(9))] if kind == "signing" else []
        for _ in range(self.dice.randrange(2, 5)):
            self.thing("organisation", self.world.bodies[int(_BODIES ** self.dice.random()) - 1])
            self.filler(5)
        for number in range(self.dice.randrange(5, 12)):
            self._statement(number, self.dice.choice(who))
        published = When.of_date(self.day + timedelta(days=self.dice.randrange(2)))
        return Reading(
            document=Document(source=f"invented/{self.number}.txt", text="".join(self.text)),
            language=("fa", "ar")[self.language], rules=RULES, published=published, title="".join(self.text)[:60],
            referents=tuple(self.referents.values()), events=tuple(told), agreements=tuple(agreements),
            dates=(DateMention(start=0, end=4, when=published, calendar="gregorian"),),
            statements=tuple(self.statements),
        )  # fmt: skip

    def _event(
        self, kind: str, who: list[str], place: str, span: tuple[int, int], more: str = ""
    ) -> EventMention:
        return EventMention(
            id=f"event{more}", kind=kind, plover=Plover(type="CONSULT", mode="meet"), realis="asserted",
            participants=tuple(Participant(referent=each, role="actor") for each in dict.fromkeys(who)),
            spans=(span,), date=When.of_date(self.day), date_basis="explicit", place=place,
            topics=(self.topic,),
        )  # fmt: skip

    def _agreement(self, actors: list[Someone], span: tuple[int, int]) -> AgreementMention:
        return AgreementMention(
            id="agreement", kind="memorandum", parties=tuple(sorted({each.state for each in actors})),
            status="signed", spans=(span,), topics=(self.topic,),
        )  # fmt: skip

    def _statement(self, number: int, speaker: str) -> None:
        cue = self.write(("گفت", "قال")[self.language])
        start, end = self.filler(self.dice.randrange(14, 40))
        said = StatementMention(
            id=f"statement-{number}", start=start, end=end, mode="indirect", speakers=(speaker,), cue_span=cue,
            basis="name", event="event", topics=(self.dice.choice(_TOPICS),),
        )  # fmt: skip
        self.statements.append(said)

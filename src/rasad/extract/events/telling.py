"""One telling of an event: its trigger, who stands around it, and when and where it says that it happened."""

from dataclasses import dataclass

from rasad.extract.events.frames import find_sides
from rasad.extract.events.land_visits import as_visit, is_aside, is_elsewhere, is_left, is_reaching
from rasad.extract.events.report import Report
from rasad.extract.events.seeming_verbs import is_other_word
from rasad.extract.events.sessions import as_conference
from rasad.extract.events.setting import Setting
from rasad.extract.events.sides import Sides
from rasad.extract.events.sites import opening
from rasad.text import Sentence
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_PLACE_REACH = 6  # words between an event's last word and the name of the place it goes to
_VERB_REACH = 6  # the same after a verb: غادر الوزير، على رأس وفد رفيع، طهران متوجها إلى الرياض
_SITE_REACH = (
    24  # words between an event and the place where it happened: امروز در تهران با وزیر خارجه X دیدار کرد
)
_VERB = 4  # words after a Persian noun in which its verb ends: امضا کرده بودند
_MANY = ("دند", "شدند", "هاند", "تند")
_ARE = "اند"  # کرده اند; رساند is one person's
_DATE_REACH = 16  # words after a verb in which its date may stand
_BEFORE_IT = 3
_ADJECTIVES = 3  # words right after a trigger that may describe it: لقاء مغلق في بغداد
_ENVOY = 4  # words between an envoy and the land that he is sent to: السفير الإيراني في العراق
_COMMAS = frozenset("،,:»)-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Hold one trigger of a report with who stands around it, the words around and its sentence."""

    report: Report
    match: Match
    row: Trigger
    sides: Sides
    setting: Setting
    sentence: Sentence

    @property
    def word(self) -> str:
        """Return the trigger's first word without what is written onto it."""
        return self.setting.text.words[self.match.first].removeprefix(self.match.prefix)

    @property
    def before(self) -> str:
        """Return what the word right before the trigger means."""
        return self.setting.under(self.match.first)

    @property
    def is_definite(self) -> bool:
        """Tell whether an Arabic noun has the article."""
        return self.match.prefix.endswith(("ال", "لل"))

    @property
    def is_this(self) -> bool:
        """Tell whether a demonstrative stands beside the noun: این دیدار, الزيارة المذكورة."""
        after = (
            "" if self.setting.verbs_last else self.setting.meaning(self.match.end)
        )  # عازم این کشور: the land
        return "this" in (self.before, after)

    @property
    def is_of_many(self) -> bool:
        """Tell whether the verb of a Persian event is plural: امضا کردند, رفته بودند."""
        words = self.setting.text.words[self.match.end - 1 : min(self.sentence.end, self.match.end + _VERB)]
        return self.setting.verbs_last and any(word.endswith(_MANY) or word == _ARE for word in words)

    @property
    def is_relative(self) -> bool:
        """Tell whether the verb stands in a relative clause: الاتفاق الذي أبرمته."""
        near = range(max(0, self.match.first - 2), self.match.first)
        return self.setting.means("that", near)

    @property
    def is_dated(self) -> bool:
        """Tell whether the clause tells a date; of a relative clause only what follows its verb."""
        first = self.match.end if self.is_relative else self.sentence.first
        return bool(self.setting.dates_in(first, min(self.sentence.end, self.match.end + _DATE_REACH)))

    def near(self, words: frozenset[int], first: int, end: int) -> bool:
        """Tell whether one of some words stands between two word numbers."""
        return any(word in words for word in range(first, end))

    def points_back(self) -> bool:
        """Tell whether a noun only points to an event already told: این دیدار, خلال اللقاء."""
        if self.row.part == "verb" or is_reaching(self.setting, self.match):
            return False
        if self.is_this and (self.is_definite or self.setting.verbs_last):
            return True
        sides = self.sides
        if (
            sides.of
            or sides.company
            or sides.own
            or sides.has_company
            or self.match.end in self.setting.states
        ):
            return False
        return self.is_definite and self.row.kind not in {"signing", "summons"}

    @property
    def is_ahead(self) -> bool:
        """Tell whether a Persian event is what something else came before: در آستانه مذاکره."""
        before = self.setting.text.words[max(0, self.match.first - _BEFORE_IT) : self.match.first]
        return self.setting.verbs_last and not self.setting.lists["time_before"].isdisjoint(before)

    def is_weak(self) -> bool:
        """Tell whether another telling is surely fuller: a heading's, or a signing's in an undated relative clause."""
        if self.sentence.heading and self.row.kind in {"meeting", "call"}:
            return True
        return self.row.kind == "signing" and self.is_relative and not self.is_dated

    def place_word(self) -> int | None:
        """Return where the place that the event goes to or happens at begins: به تهران سفر کرد, زيارة إلى بغداد."""
        setting, match = self.setting, self.match
        if self.word.startswith("جول"):
            return None  # جولته التي تشمل مصر والأردن: no one of them
        stops = {"light", "that"} if setting.verbs_last else {"that", "since", "during"}
        goal = "to" in self.row.needs  # غادر بغداد متوجها إلى طهران: he goes to the second
        begin = max(match.end, self.sides.end)
        first = begin if goal else match.end  # غادر المبعوث إلى اليمن صنعاء: he is sent there
        reach = _PLACE_REACH + (_VERB_REACH if self.row.part == "verb" else 0)
        reach += sum(date.end - date.first + 1 for date in setting.dates_in(begin, begin + 2 * reach))
        after = range(first, min(self.sentence.end, begin + reach))
        if "before" in self.row.needs:
            after = range(0)  # به امارات رفته بود، ابوظبی را ترک کرد
        found: int | None = None
        for word in after:
            if goal and "to" not in (setting.under(word), setting.under(word - 1)):
                continue
            if "place" in self.row.needs and not setting.verbs_last and self._is_passed(begin, word):
                continue
            if word in self.report.places and not self._is_in_person(word) and not self._is_object(word):
                if not setting.verbs_last or self.row.part != "noun" or self._is_gone_to(word):
                    return word
                found = word if found is None else found
            if setting.meaning(word) in stops or self._is_over(word):
                break
        if not setting.verbs_last or found is not None:
            return found
        near = [
            word
            for word in range(max(self.sentence.first, match.first - 6), match.first)
            if word in self.report.places
        ]
        for meaning in ("from",) if "toured" in self.row.needs else ("to", "in"):
            for word in reversed(near):
                if setting.meaning(opening(setting, word) - 1) == meaning:
                    return word
        return None

    def _is_passed(self, begin: int, word: int) -> bool:
        """Tell whether an Arabic place is left, or not what an arrival is at."""
        away = self.row.part == "noun" and is_aside(self.setting, begin, word)
        return away or is_left(self.setting, self.match.end, word)

    def _is_post(self, word: int) -> bool:
        """Tell whether a Persian place is where an envoy is posted: سفیر روسیه در ایران."""
        end = opening(self.setting, word) - 1
        before = [m for m in self.setting.persons(max(0, end - 8), end) if m.end == end]
        return self.setting.verbs_last and any(self.near(self.report.envoys, m.first, end) for m in before)

    def _is_in_person(self, word: int) -> bool:
        """Tell whether a word belongs to the mention of a person: زيارة ولي عهد السعودية."""
        return any(m.first <= word < m.end for m in self.setting.persons(max(0, word - 12), word + 1))

    def _is_over(self, word: int) -> bool:
        """Tell whether a comma ends a Persian noun's phrase: در ادامه سفر خود، از X به Y رفت."""
        setting = self.setting
        if not setting.verbs_last or self.row.part != "noun" or setting.text.words[word] != "،":
            return False
        return setting.meaning(word + 1) != "to" and not setting.persons(word + 1, word + 3)

    def _is_gone_to(self, word: int) -> bool:
        """Tell whether a Persian place is what somebody goes to: سفر نماینده سازمان ملل در امور سوریه به ایران."""
        first = opening(self.setting, word)
        return "to" in (self.setting.meaning(first - 1), self.setting.meaning(first - 2))

    def _is_object(self, word: int) -> bool:
        """Tell whether a Persian place is left or else done to: برای سفر به اروپا تهران را ترک کرد."""
        end = self.report.places[word][0]
        goal = (
            self.setting.meaning(opening(self.setting, word) - 1) == "to"
        )  # سفر X به چین را نخستین سفر دانست
        return self.setting.verbs_last and not goal and self.setting.meaning(end) == "object"

    def goal(self) -> str | None:
        """Return the code of the state that the event goes to."""
        word = self.place_word()
        return self.report.places[word][1] or None if word is not None else None

    def place(self) -> tuple[int | None, Match | None]:
        """Return where the event happened: a figure of the cast, and the place's own name where it has one."""
        word = self.place_word() if self.row.kind == "visit" else self._where()
        if word is None or is_elsewhere(self.setting, self.match, word):
            return None, None
        cast = self.setting.cast
        found = [m.figure for m in cast.between(word, word + 1) if cast.kind(m) in {"place", "country"}]
        return found[0] if found else None, self.report.sites.get(word)

    def _where(self) -> int | None:
        """Return the nearest place under a preposition of place: در تهران, في العاصمة بغداد, ببغداد."""
        setting, trigger = self.setting, self.match.first
        if self.row.kind == "call":
            return None
        low, high = (
            max(self.sentence.first, trigger - _SITE_REACH),
            min(self.sentence.end, trigger + _SITE_REACH),
        )
        said = [(each.first, each.end, each.first <= trigger < each.end) for each in setting.statements]
        near = [
            word
            for word in range(low, high)
            if word in self.report.places
            and self._is_inside(word)
            and not self._is_in_person(word)
            and not self.near(self.report.envoys, word - _ENVOY, word)
            and self._is_of_clause(word)
            and not self._is_post(word)
            and all((first <= word < end) is same for first, end, same in said)
        ]
        return min(near, key=lambda word: abs(word - trigger), default=None)

    def _is_of_clause(self, place: int) -> bool:
        """Tell whether a place is of the trigger's own clause, and not of what the talk is about."""
        between = range(self.match.end, place)
        if self.setting.means("that", between) or not self.setting.cues.isdisjoint(between):
            return False
        return self.row.kind in {"signing", "ratification"} or self._is_loose(place)

    def _is_loose(self, place: int) -> bool:
        """Tell whether the preposition of a place belongs to the clause and not to a noun right before it: الوضع في سوريا."""
        setting, match = self.setting, self.match
        word = opening(setting, place) - 1
        while setting.meaning(word) == "in":
            word -= 1
        if place < match.first and setting.text.words[word - 1] in setting.lists["relatives"]:
            return False  # نظرا للحملة التي جرت في لاهاي، سيتم استدعاء السفير
        if word < self.sentence.first or match.first <= word < match.end + _ADJECTIVES:
            return True
        named = any(m.end == word + 1 for m in setting.cast.between(max(0, word - 12), word + 1))
        here = setting.text.words[word]
        plain = here in _COMMAS or here in setting.lists["their_rooms"]
        plain = plain or setting.in_date(word) or bool(setting.meaning(word))
        return named or plain or word in setting.resets or setting.at_trigger(word)

    def _is_inside(self, word: int) -> bool:
        """Tell whether a place stands under a preposition that says where."""
        site, first = self.report.sites.get(word), opening(self.setting, word)
        if first < word and self.setting.text.words[first].startswith(("بم", "وبم")):
            return not self.setting.verbs_last  # بمدينة النجف
        written = site is not None and site.prefix in {"ب", "وب"}
        return self.setting.meaning(first - 1) == "in" or (written and first == word)


def _is_noun(setting: Setting, match: Match, row: Trigger) -> bool:
    """Tell whether an Arabic word spelt like a verb stands under a preposition, or is none: يسهم في توقع الغالبية, قابل للتغيير."""
    if not setting.verbs_last and setting.text.words[match.first] in setting.lists["spelt_like_verbs"]:
        return True
    if row.part == "verb" and not setting.verbs_last and is_other_word(setting, match):
        return True
    under = setting.meaning(match.first - 1) in {"in", "from", "to", "with", "other"}
    return row.part == "verb" and not setting.verbs_last and not match.prefix and under


def hear(report: Report, match: Match) -> Telling | None:
    """Return the telling of a trigger, or None where its row only keeps words from being taken for an event."""
    match = as_conference(report, as_visit(report, match))
    row = match.row
    if not isinstance(row, Trigger) or row.kind == "none" or _is_noun(report.setting, match, row):
        return None
    return tell(report, match, row, find_sides(report.setting, match))


def tell(report: Report, match: Match, row: Trigger, sides: Sides) -> Telling:
    """Return the telling of a trigger with who stands around it."""
    setting = report.setting
    sentence = setting.sentence(match.first)
    return Telling(report=report, match=match, row=row, sides=sides, setting=setting, sentence=sentence)

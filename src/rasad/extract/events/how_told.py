"""How an event is told, and on which day it was: what lies ahead is planned, what is planned has no day that is over."""

from rasad.extract.events.dating import date_of
from rasad.extract.events.marks import DatedPhrase, is_present
from rasad.extract.events.present_moods import is_of_its_time, opens_with_present
from rasad.extract.events.realis import read_realis
from rasad.extract.events.setting import Setting
from rasad.extract.events.telling import Telling
from rasad.extract.events.verb_first_moods import is_ahead
from rasad.reading import DateBasis, Realis

_SAID = 14  # words between a trip that is ahead and the verb of speech
_WAS = 6  # words between كان and the noun of what was


def how_and_when(telling: Telling) -> tuple[Realis, DatedPhrase | None, DateBasis | None]:
    """Return how an event is told, and its day; what is planned has no day that is over: رحبت الخميس بالزيارة المرتقبة."""
    date, basis = date_of(telling)
    realis = _realis(telling, date)
    over = realis == "planned" and _is_over(telling.setting, date)
    return (realis, None, None) if over else (realis, date, basis)


def _realis(telling: Telling, date: DatedPhrase | None) -> Realis:
    """Return how an event is told; what lies after the day of publication is planned: ويلتقي X الثلاثاء المقبل."""
    realis = read_realis(telling.setting, telling.match, telling.sides.finite)
    published = telling.setting.published
    ahead = published and date and date.when and date.when.surely_after(published)
    ahead = ((ahead or _is_coming(telling, date)) and not _was(telling)) or _is_before_it(telling)
    return "planned" if ahead and realis == "asserted" else realis


def _is_coming(telling: Telling, date: DatedPhrase | None) -> bool:
    """Tell whether the day of an Arabic event is said to be coming: مباحثات بين X وY، الاثنين القادم."""
    if date is None or telling.setting.verbs_last:
        return False
    return telling.setting.means("coming", range(date.first, date.end))


def _is_before_it(telling: Telling) -> bool:
    """Tell whether somebody speaks before a Persian trip: در نشست خبری پیش از سفر به نروژ گفت, but not گفته بود."""
    setting, match = telling.setting, telling.match
    if telling.row.kind != "visit" or telling.sides.finite or not telling.is_ahead:
        return False
    for word in range(match.end, min(telling.sentence.end, match.end + _SAID)):
        if word in setting.cues:
            return setting.text.word(word + 1) not in setting.lists["was_forms"]
        if setting.text.words[word] in setting.finite:
            return False
    return False


def _was(telling: Telling) -> bool:
    """Tell whether an Arabic sentence tells what was: وكانت القمة السابقة قد عقدت في آذار."""
    first = telling.sentence.first
    near = range(max(first, telling.match.first - _WAS), telling.match.first)
    return not telling.setting.verbs_last and telling.setting.means("past", near)


def _is_over(setting: Setting, date: DatedPhrase | None) -> bool:
    """Tell whether a date is surely before the day of publication."""
    return bool(setting.published and date and date.when and setting.published.surely_after(date.when))


def is_purpose(telling: Telling) -> bool:
    """Tell whether an event is what somebody goes for: برای دیدار, وصل إلى بغداد للقاء الرئيس."""
    prefix = telling.match.prefix
    held = telling.setting.text.words[telling.match.first - 1] in telling.setting.lists["for_holding"]
    written = held or (prefix.endswith("ل") and not prefix.endswith(("ال", "لل")))
    return telling.before == "for" if telling.setting.verbs_last else written


def is_open(telling: Telling) -> bool:
    """Tell whether the words leave open if the event came about: سفر وزیر, or a heading's present: عراقجي يزور بغداد."""
    if telling.row.part == "noun":
        there = _is_there(telling) and bool(telling.sides.subject or telling.sides.own)
        ahead = not telling.setting.verbs_last and is_ahead(telling.setting, telling.match)
        return not telling.sides.finite and (ahead or _is_unsure(telling) or not there)
    if telling.row.kind == "visit" and (
        opens_with_present(telling.setting, telling.match) or is_of_its_time(telling.setting, telling.match)
    ):
        return True  # يزور الرئيس الجزيرة: now or soon
    imperfect = not telling.setting.verbs_last and is_present(
        telling.match, telling.setting.text.words[telling.match.first]
    )
    return telling.sentence.heading and telling.row.part == "verb" and imperfect


def _is_there(telling: Telling) -> bool:
    """Tell whether something is told as happening at the event, and not before it: پیش از سفر به بغداد گفت."""
    return telling.before in {"in", "during"} and not telling.is_ahead


def _is_unsure(telling: Telling) -> bool:
    """Tell whether the sentence speaks of what may be: وفي زيارته ... سيبحث الرئيس, قد يتم خلال زيارته."""
    setting, around = telling.setting, range(telling.sentence.first, telling.match.first)
    if any(setting.means(meaning, around) for meaning in ("planned", "conditional", "coming")):
        return True
    first, end = telling.sentence.first, telling.sentence.end
    return any(
        first <= other.first < end and other.prefix.endswith("س") and other.first in setting.verbs
        for other in setting.triggers
    )

"""What bears the words of diplomacy and is none: interviews, matches, trips at home, laws that are signed."""

from typing import Final

from rasad.extract.events.clauses import is_parted
from rasad.extract.events.found import EventFound
from rasad.extract.events.private_events import is_private
from rasad.extract.events.setting import GOVERNORS, Setting
from rasad.extract.events.telling import Telling
from rasad.vocabulary.schema import Named, Trigger

_PRESS = 5  # words between talks and the preposition before a medium
_ASKED = 10  # words between با and the verb of speech behind an interview
_NEXT = 2
_VERB = 3  # words between a Persian noun and its verb: گفت‌وگو و رایزنی کنیم
_CLAIM = 10  # words between a claim and what is claimed
_TITLE = 5  # words between the marks of a title
_LAW = 22  # words between a law and the verb that tells its signing
_OBJECT = 7  # words between an instrument and its را
_NEAR = 6  # words between a trip and the province that it goes to
_HOME: Final = "IR"
_CAPITAL: Final = "tehran"
_SAYS: Final = frozenset(":،")
_NOUN = 14  # words between an instrument and the verb of a relative clause on it


def is_interview(telling: Telling) -> bool:
    """Tell whether talks are with a medium: گفت‌وگو با شبکه فلان, لقاء مع قناة فلان."""
    if telling.row.kind not in {"meeting", "call"}:
        return False
    if _is_for_the_press(telling):
        return True
    setting, match = telling.setting, telling.match
    low = match.first - _PRESS if setting.verbs_last else match.end
    near = range(max(telling.sentence.first, low), min(telling.sentence.end, match.end + _PRESS))
    media = telling.report.media
    if setting.verbs_last:
        near = range(near.start, _end_of_talk(telling))
    if media and any(
        not media.isdisjoint((w + 1, w + 2, w + 3)) for w in setting.within("with", near.start, near.stop)
    ):
        return True
    spoken = (
        setting.verbs_last
        and "with" in telling.row.needs
        and telling.word.startswith(setting.pieces["talks"])
    )
    medium = spoken and setting.means(
        "press", range(max(telling.sentence.first, match.first - 2 * _ASKED), match.first)
    )
    asked = spoken and (_is_with_nobody_known(telling) or _is_our_talk(telling) or _is_mediums(telling))
    return medium or asked


def _end_of_talk(telling: Telling) -> int:
    """Return where a Persian noun's phrase is over: گفت‌وگوی X، رئیس گروه مالی، با روزنامه فلان را می‌خوانید."""
    setting = telling.setting
    for word in range(telling.match.end, min(telling.sentence.end, telling.match.end + 3 * _ASKED)):
        if setting.meaning(word) in {"light", "object", "that", "held", "passive"} or word in setting.cues:
            return word
    return min(telling.sentence.end, telling.match.end + 3 * _ASKED)


def meets_officials(telling: Telling) -> bool:
    """Tell whether those whom one named meets are said to be of a state or an office: not با برخی سرمایه‌گذاران."""
    setting = telling.setting
    if not setting.verbs_last or telling.row.kind == "call" or telling.sides.company:
        return True
    match, sentence = telling.match, telling.sentence
    low, high = max(sentence.first, match.first - 2 * _ASKED), min(sentence.end, match.end + _ASKED)
    for under in range(low, high):
        if setting.meaning(under) in {"with", "between"}:
            near = range(under + 1, _end_of_phrase(setting, under + 1, min(high, under + 1 + _ASKED)))
            if any(_is_official(setting, word) for word in near):
                return True
    return False


def _end_of_phrase(setting: Setting, first: int, end: int) -> int:
    """Return where a verb of speech or a colon ends a phrase: در دیدار با خانواده شهدا گفت."""
    for word in range(first, end):
        if word in setting.cues or setting.text.words[word] == ":":
            return word
    return end


def _is_official(setting: Setting, word: int) -> bool:
    """Tell whether a word names a state, a body or who holds an office."""
    spelt = setting.text.words[word]
    return (
        spelt in setting.lists["officials"] or word in setting.states or bool(setting.bodies(word, word + 1))
    )


def _is_with_nobody_known(telling: Telling) -> bool:
    """Tell whether who talks to an unknown name then says something: در گفت‌وگو با «عصر نو» گفت."""
    setting, match = telling.setting, telling.match
    if telling.before != "in" or setting.meaning(match.end) != "with" or telling.sides.company:
        return False
    first, end = match.end + 1, min(telling.sentence.end, match.end + _ASKED)
    for word in range(first, end):
        spelt = setting.text.words[word]
        if word in setting.cues or spelt in _SAYS:
            return True
        owner = setting.text.words[word - 1] == "»"  # «عصر نو» کویت
        if spelt in setting.lists["officials"] or (word in setting.states and not owner):
            return False
    return False


def _is_our_talk(telling: Telling) -> bool:
    """Tell whether a report tells of its own talk: گفت‌وگویی با X ترتیب دادیم."""
    setting, match = telling.setting, telling.match
    if setting.speaker_at(match.first):
        return False
    words = setting.text.words[match.end : min(telling.sentence.end, match.end + _ASKED + _PRESS)]
    return any(word.endswith("یم") and word in setting.finite for word in words)


def _is_for_the_press(telling: Telling) -> bool:
    """Tell whether a Persian session is the one with the press that its sentence named: نشست خبری وزیر که این نشست آغاز شد."""
    setting, first = telling.setting, telling.match.first
    pointed = setting.means("this", range(first - _VERB, first))
    if not setting.verbs_last or not pointed or telling.word not in setting.lists["sessions"]:
        return False  # پیش از این نشست خبری، X و Y نشست دوجانبه‌ای برگزار کردند
    before = (setting.trigger_at.get(word) for word in range(telling.sentence.first, first))
    rows = [match.row for match in before if match is not None and match.end - match.first > 1]
    return any(isinstance(row, Trigger) and row.kind == "none" for row in rows)


def _is_mediums(telling: Telling) -> bool:
    """Tell whether a medium itself is told of as talking: ایسنا در گفت‌وگو با X نظر او را جویا شد."""
    setting, first, media = telling.setting, telling.match.first, telling.report.media
    if telling.before != "in" or not media:
        return False
    near = setting.bodies(max(telling.sentence.first, first - _PRESS), first)
    return any(m.first in media and m.end == first - 1 for m in near)


def is_lookalike(telling: Telling, found: EventFound) -> bool:
    """Tell whether words tell of a match, of a trip at home, or of what a speaker's side should do."""
    at_home = _is_at_home(telling, found) or _is_of_strangers(telling, found)
    at_home |= _is_title(telling) or is_private(telling, found)
    at_home |= found.kind == "visit" and _is_posting(telling)
    return at_home or _is_match(telling, found) or _is_of_us(telling, found) or _is_rumour(telling)


def _is_of_strangers(telling: Telling, found: EventFound) -> bool:
    """Tell whether a Persian report that tells offices tells none of those who meet: در ملاقات با برادر زندانی خود."""
    cast = telling.setting.cast
    offices = any(figure.offices for figure in cast.figures)
    meet = telling.setting.verbs_last and found.kind == "meeting" and bool(found.figures) and offices
    figures = [cast.figures[who] for who in found.figures]
    return meet and not any(f.offices or f.known or f.kind != "person" for f in figures)


def _is_posting(telling: Telling) -> bool:
    """Tell whether somebody went to a Persian post abroad: به‌عنوان سفیر نروژ به کنیا رفت."""
    setting, first = telling.setting, telling.match.first
    if not setting.verbs_last:
        return False
    words = setting.text.words
    before = range(max(telling.sentence.first, first - _ASKED), first)
    posts = (w for w in before if words[w].endswith("عنوان"))
    return any(telling.near(telling.report.envoys, w, w + _PRESS) for w in posts)


def _is_of_us(telling: Telling, found: EventFound) -> bool:
    """Tell whether a speaker tells what his side should or may do, and not he himself: باید توافق امضا کنیم."""
    setting, match = telling.setting, telling.match
    said = setting.speaker_at(match.first)
    subject = {mention.figure for mention in telling.sides.subject}
    following = range(match.end, min(telling.sentence.end, match.end + _VERB))
    spelt = setting.text.words
    we = any(
        spelt[w].endswith("یم") and (spelt[w] in setting.finite or setting.meaning(w) == "light")
        for w in following
    )
    wish = found.realis in {"called_for", "conditional"}
    return setting.verbs_last and wish and we and bool(subject) and subject <= set(said)


def _is_title(telling: Telling) -> bool:
    """Tell whether a Persian noun stands in the title of a work: مستند «سفر ناتمام»."""
    setting, first = telling.setting, telling.match.first
    for opening, closing in setting.text.quotes:
        if opening == first - 1 and closing - opening <= _TITLE and setting.verbs_last:
            return not setting.persons(opening, closing) and not telling.sides.finite
    return False


def _is_rumour(telling: Telling) -> bool:
    """Tell whether a Persian noun is what others only claim: ادعای رسانه‌ها مبنی بر گفت‌وگوی X با Y."""
    setting, first = telling.setting, telling.match.first
    before = range(max(telling.sentence.first, first - _CLAIM), first)
    claims = setting.within("rumour", before.start, before.stop)
    loose = setting.verbs_last and not telling.sides.finite and telling.row.part == "noun"
    return loose and bool(claims) and not any(w in setting.cues for w in range(claims[-1] + 1, first))


def _is_match(telling: Telling, found: EventFound) -> bool:
    """Tell whether a report of sports tells of people without an office, as of a match: دیدار تیم فلان."""
    figures = telling.setting.cast.figures
    if telling.report.of_sports and not any(figures[who].offices for who in found.figures):
        return True
    near = range(telling.sentence.first, telling.sentence.end)
    contract = (
        telling.setting.verbs_last and found.kind == "signing"
    )  # باشگاه فلان با بازیکن قرارداد امضا کرد
    return contract and telling.setting.means("sport", near)


def _is_at_home(telling: Telling, found: EventFound) -> bool:
    """Tell whether a Persian report tells of officials' trip within their own state: سفر رئیس‌جمهور به استان سمنان."""
    if found.kind != "visit" or not telling.setting.verbs_last or not found.people:
        return False
    figures = telling.setting.cast.figures
    states = {role.of for who in found.figures for role in figures[who].offices}
    if not all(figures[who].offices for who in found.figures):
        strangers = not any(figures[who].offices or figures[who].known for who in found.figures)
        # مریم در سفر است, محسن به قم آمد: of whom nothing but a name is told
        return strangers and (found.goal is None or _is_inland(found))
    known = {state[:2] for state in states if state}
    goal = (found.goal or "")[:2]
    if _is_to_province(telling) and known <= {_HOME}:
        return True
    if not goal:  # سفر رئیس‌جمهور: whose, where to and when are all unsaid
        return found.nameless == found.figures and known <= {_HOME}
    if not known and _is_inland(found):
        return True  # رئیس فدراسیون به اصفهان سفر کرد
    return known == {goal} or (not known and goal == _HOME and found.nameless == found.figures)


def _is_inland(found: EventFound) -> bool:
    """Tell whether a trip goes to a province or a city of Iran that is not where its guests from abroad arrive."""
    row = found.site.row if found.site else None
    city = isinstance(row, Named) and row.kind == "city" and row.id != _CAPITAL
    return (found.goal or "").startswith(f"{_HOME}-") or (found.goal == _HOME and city)


def _is_to_province(telling: Telling) -> bool:
    """Tell whether a trip is to a province or a county: به این استان سفر کرد, سفرهای شهرستانی."""
    words, match, sites = telling.setting.text.words, telling.match, telling.report.sites
    first, end = max(telling.sentence.first, match.first - _NEAR), match.end + _NEAR
    for word in range(first, min(telling.sentence.end, end)):
        row = sites[word].row if word in sites else None
        city = isinstance(row, Named) and row.kind == "city"  # وارد استانبول شد
        if words[word].startswith(telling.setting.pieces["provinces_of_home"]) and not city:
            return True
    return False


def is_law(telling: Telling, instrument: int) -> bool:
    """Tell whether what is signed or passed is a law and not the instrument before it: طرح تمدید تحریم‌ها تصویب شد."""
    setting, verb = telling.setting, telling.match.first
    near = range(max(telling.sentence.first, verb - _LAW), verb)
    laws = [word for word in setting.within("law", near.start, near.stop) if not _is_governed(setting, word)]
    behind = verb < instrument <= verb + _NEXT  # طرح امضای توافق‌نامه
    if laws and not behind and (laws[-1] > instrument or instrument > verb):
        return True
    return _is_of_another(setting, instrument, verb) or is_parted(setting, instrument, verb, closely=False)


def _is_governed(setting: Setting, word: int) -> bool:
    """Tell whether a law is only spoken of: یادداشت تفاهمی درباره این طرح امضا کردند."""
    return bool({setting.under(word), setting.under(word - 1)} & GOVERNORS)


def _is_of_another(setting: Setting, instrument: int, verb: int) -> bool:
    """Tell whether an instrument is the object of a verb before: توافق را نقض نمی‌کند، بنابراین آماده امضا است."""
    if instrument >= verb:
        return False
    objects = [
        word
        for word in range(instrument, min(verb, instrument + _OBJECT))
        if setting.meaning(word) == "object"
    ]
    return bool(objects) and is_parted(setting, objects[0], verb)


def happened(telling: Telling) -> bool:
    """Tell whether an Arabic relative clause says that something happened: الحرب التي وقعت, not الاتفاقية التي وقعت."""
    setting, first = telling.setting, telling.match.first
    if telling.word in setting.lists["causing"]:
        return True
    if setting.text.words[first - 1] != "التی" or telling.word != "وقعت":
        return False
    return not telling.near(setting.instruments, max(telling.sentence.first, first - _NOUN), first)

"""Whether words tell of a particular meeting: two who meet, or one named who meets officials without a name."""

from typing import Final

from rasad.extract.events.found import EventFound
from rasad.extract.events.lookalikes import meets_officials
from rasad.extract.events.telling import Telling

_NEAR: Final = 12  # words around an event that may name a delegation
_PROGRAMME: Final = 24  # words between talks and the programme that they are on
_OF: Final = frozenset({"از", "جمله"})
_PAIR: Final = 2
_ANTECEDENT: Final = 8  # words between a person and the relative clause on him
UNDER: Final = frozenset({"in", "during", "margin", "from", "with", "other"})
"""What a preposition means under which a meeting took place: خلال لقائه."""


def is_meeting(telling: Telling, found: EventFound, *, named: bool) -> bool:
    """Tell whether two meet, or one named meets others who are not: در ملاقات با مقامات سوریه."""
    sides = telling.sides
    number = len(found.figures)
    if sides.own and not (sides.of or sides.company or sides.has_company or telling.setting.verbs_last):
        return number > 1 and telling.setting.text.words[telling.match.first].endswith("هما")
    if _is_of_a_body(telling) or _is_on_others_programme(telling):
        return False
    loose = (
        sides.inferred
        and not (sides.finite or sides.own)
        and (telling.is_ahead or telling.before not in UNDER)
    )
    if telling.setting.verbs_last and loose and len({m.figure for m in sides.of + sides.company}) < number:
        return False  # از دیگر برنامه‌ها دیدار با X است: whose, nobody says
    if telling.setting.verbs_last and sides.open and not (sides.subject or sides.of or sides.finite):
        return False  # جلسه کمیته مجلس با X و Y: theirs, who have no name
    if number > 1 or (found.both and sides.finite):
        return True
    if telling.setting.verbs_last and telling.is_of_many and sides.subject and is_alone(telling):
        return False  # خانواده‌اش با دختر X تماس گرفتند
    alone = number == 1 and not (sides.subject or sides.of or sides.source)
    if (
        alone
        and telling.setting.verbs_last
        and sides.company
        and sides.company[0].first > telling.match.first
    ):
        return False  # برنامه این سفر دیدار با X بود: whose, is unsaid
    stands = sides.finite or sides.own or telling.before in UNDER
    return named and sides.has_company and not sides.both and stands and meets_officials(telling)


def _is_on_others_programme(telling: Telling) -> bool:
    """Tell whether a speaker lists what others did: گفت دیدار با X از جمله برنامه‌های هیئت نروژی بوده است."""
    setting, match, sides = telling.setting, telling.match, telling.sides
    if not setting.verbs_last or telling.before in UNDER or telling.row.part != "noun":
        return False
    said = setting.speaker_at(match.first)
    if not said or not {m.figure for m in sides.subject} <= set(said):
        return False
    words = setting.text.words[match.end : min(telling.sentence.end, match.end + _PROGRAMME)]
    listed = [
        n for n, word in enumerate(words) if word in setting.lists["programmes"] and words[n - 1] in _OF
    ]
    own = {setting.meaning(match.end + n) for n in range(min(listed, default=0), len(words))}
    return bool(listed) and own.isdisjoint({"own", "this"})


def _is_of_a_body(telling: Telling) -> bool:
    """Tell whether who meets in an Arabic relative clause is no person: مجموعة السبع التي اجتمعت، واصفا الوزير بأنه ...."""
    setting, first = telling.setting, telling.match.first
    if setting.verbs_last or telling.row.part != "verb" or telling.sides.company:
        return False
    relative = setting.text.words[first - 1] in setting.lists["relatives"]
    return relative and not setting.persons(first - _ANTECEDENT, first)


def is_alone(telling: Telling) -> bool:
    """Tell whether one person is the subject of a Persian clause and nothing joins others to him."""
    if len({m.figure for m in telling.sides.subject}) != 1:
        return False
    between = range(telling.sides.subject[-1].end, telling.match.first)
    return not any(telling.setting.meaning(word) in {"and", "delegation", "with"} for word in between)


def talk_to_one_another(telling: Telling) -> bool:
    """Tell whether two or more are the subject of talks with one another: X و Y تلفنی با یکدیگر گفت‌وگو کردند."""
    setting, end = telling.setting, telling.match.end
    if telling.sides.inferred or len({m.figure for m in telling.sides.subject}) < _PAIR:
        return False
    one_another = setting.text.word(end + 1) in setting.lists["one_another"]
    return setting.verbs_last and setting.meaning(end) == "with" and one_another


def meets_others(telling: Telling) -> bool:
    """Tell whether somebody meets others without a name; a delegation's head may be named elsewhere."""
    if telling.row.kind not in {"meeting", "call"} or not telling.sides.has_company:
        return False
    words = telling.setting.text.words
    near = words[max(telling.sentence.first, telling.match.first - _NEAR) : telling.match.end + _NEAR]
    return not any(stem in word for word in near for stem in telling.setting.pieces["others_met"])


def is_of_both(telling: Telling) -> bool:
    """Tell whether the two sides told of last take part: not in لقاءات سابقة بين البلدين, nor in a heading: عصابة اجتمعوا معا."""
    if telling.sentence.heading and not telling.setting.verbs_last:
        return False
    behind = telling.setting.text.word(telling.match.end)
    return telling.sides.both and behind not in telling.setting.lists["earlier_ones"]

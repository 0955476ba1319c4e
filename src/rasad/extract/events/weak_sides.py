"""Which Arabic events rest on somebody of whom the words do not say that he takes part: they are not told."""

from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.found import EventFound
from rasad.extract.events.pronouns import is_man, is_woman
from rasad.extract.events.setting import Setting
from rasad.extract.events.telling import Telling
from rasad.vocabulary.join_lists import any_of

_TALKS: Final = frozenset({"meeting", "call", "conference"})
_WITH_HIM: Final = frozenset({"معه", "معها"})
_HAPPENED: Final = frozenset({"asserted", "historical"})
_THAT: Final = frozenset({"ان", "بان", "لان"})
_SAID: Final = 12  # words between أن and the verb of the noun behind it: إن فريقا يعمل في المكتب التقى
_GROUPS: Final = frozenset({"", "others", "delegation"})  # meanings of a noun: أن وفد جماعته التقى
_HAD: Final = "قد"
_WE: Final = "نا"
_TO: Final = 2  # words between وصلنا and where to
_WHERE: Final = frozenset({"حیث"})
_HIS: Final = frozenset({"له", "لها", "لهما", "لهم"})
_WHICH: Final = "التی"
_RELATIVE: Final = 6  # words between a relative and the visit to what it is about
_PRONOUN: Final = 2  # words from a relative to its verb: الذي قد التقى
_LIGHT: Final = 8  # words between a verb and the noun of talks that it carries
_OF_ONE: Final = frozenset({"visit", "signing"})
_THEIRS: Final = "هم"
_YOU: Final = frozenset("انک بانک لانک".split())
_NISBA: Final = ("ی", "یه")
_OBJECT: Final = 6  # words between a verb of signing and the instrument, or what is signed of it


def rests_weakly(telling: Telling, found: EventFound) -> bool:
    """Tell whether a side of an Arabic event was only guessed at from what stands around."""
    if telling.setting.verbs_last or found.points_back:
        return False
    if found.kind in _TALKS and (_is_with_him(telling) or _is_carried_on(telling, found)):
        return True
    if found.kind == "signing" and _leaves_instrument(telling):
        return True
    if found.kind == "mediation" and _is_of_speaker_alone(telling, found):
        return True
    if _is_of_noun_behind_that(telling) or _is_of_other_gender(telling):
        return True
    if _is_theirs(telling) or _is_yours(telling) or _is_anybodys(telling) or _is_absent(telling):
        return True
    return found.kind == "visit" and _is_weak_visit(telling)


def _is_weak_visit(telling: Telling) -> bool:
    """Tell whether it is only guessed at who makes an Arabic visit."""
    others = _is_of_things(telling) or _is_let(telling) or _is_ours(telling)
    return others or (telling.sides.inferred and _is_bare(telling))


def _is_absent(telling: Telling) -> bool:
    """Tell whether somebody is told of as not being there: غياب الأمير فلان عن حضور القمة."""
    words, lists = telling.setting.text.words, telling.setting.lists
    return any(
        not lists["absence"].isdisjoint(words[max(0, m.first - 3) : m.first])
        for m in telling.sides.subject[:1]
    )


def _is_theirs(telling: Telling) -> bool:
    """Tell whether the pronoun of several is on a noun that one alone is taken for: اكتشف الوفد ... ستفهم زيارتهم."""
    several = telling.sides.own and telling.setting.text.words[telling.match.end - 1].endswith(_THEIRS)
    return several and len({m.figure for m in telling.sides.subject}) == 1


def _is_yours(telling: Telling) -> bool:
    """Tell whether a verb is of him whom somebody speaks to: قال الرئيس: أعرف بأنك ستلتقي الملك."""
    before = telling.setting.text.words[telling.match.first - 1]
    return telling.row.part == "verb" and before in _YOU


def _is_anybodys(telling: Telling) -> bool:
    """Tell whether an Arabic verb has an office for its subject that no article and no name makes somebody's: عز عليهم أن يزورها رئيس أجنبي.

    In a heading such a one is whom the text names.
    """
    if telling.row.part != "verb" or telling.row.kind not in _OF_ONE or telling.sentence.heading:
        return False
    return any(_is_any(telling.setting, m) for m in telling.sides.subject[:1])


def _is_any(setting: Setting, mention: Placed) -> bool:
    """Tell whether a mention is an office and the adjective of a state without article, and no name follows it."""
    words = setting.text.words[mention.first : mention.end]
    if mention.form != "role" or len(words) == 1 or mention.end - 1 not in setting.states:
        return False
    named = setting.cast.between(mention.end, mention.end + 1)
    adjective = words[-1].endswith(_NISBA)  # not أمير قطر
    return (
        adjective and not any(m.figure == mention.figure for m in named) and not any(map(_is_definite, words))
    )


def _is_definite(spelt: str) -> bool:
    """Tell whether an Arabic word has the article."""
    return spelt.removeprefix("و").startswith(("ال", "لل", "بال"))


def _is_of_speaker_alone(telling: Telling, found: EventFound) -> bool:
    """Tell whether an Arabic noun of mediation has somebody who is named before it alone: تحت غطاء الوساطة; not قام بوساطة."""
    sides = telling.sides
    before = {m.figure for m in sides.subject if m.first < telling.match.first}
    alone = bool(before) and found.figures == before
    return alone and telling.row.part == "noun" and not (sides.of or sides.own or sides.finite)


def _is_bare(telling: Telling) -> bool:
    """Tell whether an Arabic noun says nothing of whose the event is: في إطار زيارة الدولة."""
    his = telling.setting.text.word(telling.match.end) in _HIS  # خلال أول زيارة له
    return telling.row.part != "verb" and not (telling.sides.own or telling.sides.of or his)


def _is_of_things(telling: Telling) -> bool:
    """Tell whether the pronoun of a visit means what a relative clause is about: المواقع التي يرغبون في زيارتها."""
    setting, first = telling.setting, telling.match.first
    if not telling.sides.own or not setting.text.words[telling.match.end - 1].endswith("ها"):
        return False
    near = setting.text.words[max(telling.sentence.first, first - _RELATIVE) : first]
    return _WHICH in near


def _is_let(telling: Telling) -> bool:
    """Tell whether the pronoun of a visit means whom others may see: تمكينها من زيارته, منعهم من زيارته."""
    setting, first = telling.setting, telling.match.first
    near = setting.text.words[max(telling.sentence.first, first - _TO) : first]
    return telling.sides.own and not setting.lists["letting_visit"].isdisjoint(near)


def _is_ours(telling: Telling) -> bool:
    """Tell whether a word spelt like our going is a noun: سياستنا وتوجهنا الداعم للمغرب."""
    setting, end = telling.setting, telling.match.end
    if telling.row.part != "verb" or not setting.text.words[end - 1].endswith(_WE):
        return False
    return not setting.means("to", range(end, end + _TO))


def _is_with_him(telling: Telling) -> bool:
    """Tell whether two met a third who is a pronoun: فلان وفلان خلال لقائهما معه."""
    two = telling.setting.text.words[telling.match.end - 1].endswith("هما")
    return two and telling.setting.text.word(telling.match.end) in _WITH_HIM


def _is_carried_on(telling: Telling, found: EventFound) -> bool:
    """Tell whether the subject is of another sentence though a relative clause or a bare noun has its own.

    والذي التقى من قبل مع الوزير; السماح بهذه الزيارة ولقاء الملكة; استدعى المستثمر لاستجوابه بشأن لقائه مع فلان.
    """
    sides, setting = telling.sides, telling.setting
    if not sides.inferred:
        return False
    if telling.row.part == "verb":
        had = setting.text.words[telling.match.first - 1] == _HAD  # سالم، أحد أنجال الوزير، قد التقى
        return had or _is_of_this_sentence(telling)
    if found.realis not in _HAPPENED:
        return False
    genitive = bool(sides.of) and not (sides.own or sides.has_company)
    about = sides.own and setting.text.words[telling.match.first - 1] in setting.lists["about"]
    return genitive or about


def _is_of_this_sentence(telling: Telling) -> bool:
    """Tell whether a verb has its subject in its own sentence: الذي التقى, حيث بحث, يجتمع وزيرا خارجية البلدين."""
    setting, first = telling.setting, telling.match.first
    opens = any_of(setting.lists["relatives"], _WHERE)
    if not opens.isdisjoint(setting.text.words[max(telling.sentence.first, first - _PRONOUN) : first]):
        return True
    return setting.text.word(telling.match.end) in setting.lists["two_by_office"]


def _is_of_other_gender(telling: Telling) -> bool:
    """Tell whether the verb is of a woman and its subject a man, or the other way: أقامت الملكة مأدبة، أجرى بعدها محادثات.

    In طائرة الزعيم غادرت the plane is he.
    """
    setting, match, subject = telling.setting, telling.match, telling.sides.subject
    if telling.row.kind == "summons" or setting.claimed(match.first):
        return False  # قال: بحثت الأمر مع الوزير
    if telling.row.part == "verb":
        verb = match.first
    else:
        lights = setting.within("light", max(telling.sentence.first, match.first - _LIGHT), match.first)
        verb = lights[-1] if lights and telling.sides.finite else -1
    figures = {m.figure for m in subject}
    if verb < 0 or len(figures) != 1 or setting.text.words[subject[0].first - 1] in setting.lists["planes"]:
        return False
    spelt = setting.text.words[verb].removeprefix("و")
    tense = setting.tense(verb)
    feminine = (tense == "past" and spelt.endswith("ت")) or (tense == "present" and spelt.startswith("ت"))
    masculine = tense == "past" and spelt.endswith("ی")
    mine = [m for m in setting.people if m.figure in figures]
    women = any(is_woman(setting, m) for m in mine)
    if feminine:
        return not women and any(is_man(setting, m) for m in mine)
    return masculine and women and not any(is_man(setting, m) for m in mine)


def _leaves_instrument(telling: Telling) -> bool:
    """Tell whether what is signed is the leaving of an instrument with somebody: التوقيع على الانسحاب من اتفاقية مع النرويج."""
    setting, end = telling.setting, telling.match.end
    company = telling.sides.company
    if not company or setting.lists["leaving_instruments"].isdisjoint(setting.spelt):
        return False
    near = setting.text.words[end : min(company[0].first, end + _OBJECT)]
    return not setting.lists["leaving_instruments"].isdisjoint(near)


def _is_of_noun_behind_that(telling: Telling) -> bool:
    """Tell whether the subject of a verb is a noun behind the أن that who is named before it only says: أعلن فلان أن وفدا التقى."""
    setting, match, subject = telling.setting, telling.match, telling.sides.subject
    last = max((m.end for m in subject), default=0)
    own = telling.row.part == "verb" and not match.prefix.startswith(("و", "ف"))
    if not own or last > match.first:
        return False
    last = max(
        last, telling.sentence.first, match.first - _SAID
    )  # who speaks may be named in a sentence before
    that = next((w for w in range(match.first - 1, last - 1, -1) if setting.text.words[w] in _THAT), None)
    return that is not None and that + 1 < match.first and _is_noun(setting, that + 1)


def _is_noun(setting: Setting, word: int) -> bool:
    """Tell whether a word between أن and its verb may be the verb's subject."""
    spelt = setting.text.words[word]
    plain = spelt.isalpha() and setting.meaning(word) in _GROUPS and not setting.in_date(word)
    return (
        plain
        and not setting.tense(word)
        and spelt not in any_of(setting.lists["adverbs"], setting.lists["asides"])
    )

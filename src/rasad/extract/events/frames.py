"""Find who stands around a trigger, by the word order of its language."""

from collections.abc import Sequence

from rasad.extract.cast import Placed
from rasad.extract.events.clauses import is_parted
from rasad.extract.events.complements import gather_complement
from rasad.extract.events.invitations import read_invitation, tells_of_another
from rasad.extract.events.lists import leads_delegation
from rasad.extract.events.others import add_sponsor, greet, is_of_others, is_with_him, other_of_two, receive
from rasad.extract.events.owners import is_somebody_elses, is_visited
from rasad.extract.events.seats import apart_from, seat_present
from rasad.extract.events.setting import Setting
from rasad.extract.events.sides import COMPANY, PREDICATE, REACH, Sides
from rasad.extract.events.state_sides import sign_as_states
from rasad.extract.events.subjects import find_subject
from rasad.extract.events.verb_clause import gather_verb_clause
from rasad.text import Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_COMPANY_REACH = 14  # words between با and a Persian noun: با وزرای خارجه چین، روسیه و هند جداگانه دیدار کرد
_CREDENTIALS = 10  # words between credentials and to whom they are handed
_CALLED_TO = 8  # words between به وزارت خارجه and the summons
_SCENES = frozenset({"in", "during", "margin"})
_CARRIERS = frozenset({"light", "passive", "held", "planned", "cancelled"})
_VERB_REACH = 20  # words between an Arabic light verb and its noun: أجرى وزير الأشغال العامة فلان زيارة


def find_sides(setting: Setting, match: Match) -> Sides:
    """Return who stands around a trigger, by the word order of its language and its part of speech."""
    row = match.row
    assert isinstance(row, Trigger)
    sides = Sides(first=match.first, end=match.end, own="own" in row.frame)
    if row.part == "verb" and not setting.verbs_last:
        sides.finite = True
        gather_verb_clause(setting, match, sides)
        sign_as_states(setting, match, sides)
        return sides
    if not (row.part == "verb" and setting.verbs_last):
        gather_complement(
            setting, match, sides
        )  # به تهران آمد و لاریجانی ...: nothing after the verb is its own
    if not _comes_from(setting, match, sides):
        sides.source = []
    if setting.verbs_last and row.part == "phrase" and row.kind == "visit":
        sides.of = []  # وارد عراق شدیم، اما X: nor after a phrase
    if setting.verbs_last:
        _predicate(setting, match, sides)
    else:
        if row.frame.get("of") == "guest" and not {"own", "next"} & row.frame.keys():
            receive(setting, match, sides)
        greet(setting, match, sides)
        sides.passive = setting.means("passive", range(max(0, match.first - 4), match.first))
        sides.finite = _has_verb_before(setting, match)
    nearby = range(max(setting.sentence(match.first).first, match.first - 12), match.first)
    if setting.verbs_last and setting.text.words[match.end - 1] in setting.lists["credentials"]:
        _hand_over(setting, match, sides)
    sides.both |= not sides.all() and setting.means("pair", nearby)
    sides.both &= not sides.has_company or sides.between
    # درباره دیدار هیئت رئیسه با X is what he speaks of
    about = not sides.own and setting.text.words[match.first - 1] in setting.lists["about"]
    _add_subject(setting, match, sides, about=about)
    sign_as_states(setting, match, sides)
    add_sponsor(setting, match, sides)
    other_of_two(setting, match, sides, call=row.kind == "call")
    if setting.verbs_last and row.kind in {"meeting", "conference"}:
        seat_present(setting, sides)
    return sides


def _comes_from(setting: Setting, match: Match, sides: Sides) -> bool:
    """Tell whether who stands under من takes part: اتصالا من الرئيس, حضره من الجانب الآخر فلان; not للقائه بعد ساعات من إعلان الرئيس."""
    row, source = match.row, sides.source
    if setting.verbs_last or not source or not isinstance(row, Trigger):
        return True
    if row.kind == "call" or "from" in {*row.frame, *row.needs}:
        return True
    return setting.means("attend", range(match.end, source[0].first))


def _add_subject(setting: Setting, match: Match, sides: Sides, *, about: bool) -> None:
    """Add the subject that a trigger lacks; who speaks `about` an event takes no part in it."""
    row, hosts = match.row, frozenset[int]()
    assert isinstance(row, Trigger)
    if sides.of and (tells_of_another(setting, match, sides.of[0]) or is_visited(setting, match)):
        sides.of = []
    if not (setting.verbs_last or sides.own or sides.of or sides.subject):
        sides.subject, hosts = read_invitation(setting, match)
    lacks = (
        _lacks_subject(row, sides, verbs_last=setting.verbs_last, scene=_is_scene(setting, match))
        and not about
    )
    lacks |= _is_received(setting, match, sides) or _is_aim(setting, match, sides)
    if setting.verbs_last and row.kind == "signing" and sides.company and not (sides.of or sides.finite):
        lacks |= _is_scene(setting, match)  # X در مراسم امضای تفاهم‌نامه با Y
    if row.kind == "visit" and not setting.verbs_last and not sides.of:
        lacks |= setting.under(match.first) in {"during", "margin"}  # نقلها الوزير خلال زيارة إلى بيروت
    lacks &= not (_sign_as_states(setting, match, row) or is_with_him(setting, match, sides))
    if not sides.subject and lacks:
        sides.subject, sides.inferred = find_subject(
            setting, match, end=sides.end, own=sides.own, taken=hosts.union(m.figure for m in sides.all())
        )
    if setting.verbs_last and row.kind == "visit" and (sides.inferred or not (sides.subject or sides.of)):
        _lead_travellers(setting, match, sides)
    if row.kind == "signing" and setting.text.words[match.first - 1] in setting.lists["witnesses"]:
        before = setting.persons(setting.sentence(match.first).first, match.first)
        sides.patron = [m for m in before if setting.governor(m) == ""]
    others = sides.own and is_of_others(setting, match, sides)
    if others or (not (sides.own or sides.of) and is_somebody_elses(setting, match)):
        sides.subject = []


def _hand_over(setting: Setting, match: Match, sides: Sides) -> None:
    """Make whom a Persian envoy hands his credentials the host, and him the guest: استوارنامه خود را به X تسلیم کرد."""
    first, end = setting.sentence(match.first).first, setting.sentence(match.first).end
    behind = setting.persons(match.end, min(end, match.end + _CREDENTIALS))
    before = [m for m in setting.persons(first, match.first) if setting.governor(m) == ""]
    given = [m for m in behind if setting.governor(m) == "to"]
    if given and before and setting.meaning(match.end) == "own":
        sides.subject, sides.of = given[:1], before[-1:]


def _lead_travellers(setting: Setting, match: Match, sides: Sides) -> None:
    """Make who leads a Persian delegation the one who travels with it: هیئتی به ریاست X وارد تهران شد."""
    before = setting.persons(setting.sentence(match.first).first, match.first)
    led = [m for m in before if setting.governor(m) == "patron" and leads_delegation(setting, m)]
    led = [m for m in led if not is_parted(setting, m.end, match.first)]
    if led:
        sides.subject, sides.inferred = led, False
        sides.company = [m for m in sides.company if m not in led]


def _has_verb_before(setting: Setting, match: Match) -> bool:
    """Tell whether an Arabic noun has its verb before it in its clause: أجرى الوزير محادثات."""
    sentence = setting.sentence(match.first)
    if setting.under(match.first) in {"during", "margin"}:
        return False  # سيناقش خلال جولته: the verb carries something else
    meanings = setting.meanings
    for word in range(match.first - 1, max(sentence.first, match.first - _VERB_REACH) - 1, -1):
        cue, meaning = word in setting.cues, meanings.get(word, "")
        was = meaning == "past" and word == match.first - 1  # وكان في استقباله
        if (was or meaning in _CARRIERS) and not cue:
            return True
        if cue or meaning == "that" or word in setting.verbs:
            return False
    return False


def _sign_as_states(setting: Setting, match: Match, row: Trigger) -> bool:
    """Tell whether states or bodies themselves sign in a Persian sentence that names nobody: ایران و هند ... امضا کردند."""
    if not setting.verbs_last or row.kind not in {"signing", "ratification"}:
        return False
    first = setting.sentence(match.first).first
    free = [m for m in setting.bodies(first, match.first) if setting.governor(m) == ""]
    return bool(free) and not any(
        setting.governor(m) in {"", "by"} for m in setting.persons(first, match.first)
    )


def _is_aim(setting: Setting, match: Match, sides: Sides) -> bool:
    """Tell whether an Arabic meeting is what somebody goes somewhere for: وصل الوزير إلى بغداد للقاء الرئيس ونائبه."""
    meets = isinstance(match.row, Trigger) and match.row.kind == "meeting" and not sides.company
    purpose = match.prefix.endswith("ل") and not match.prefix.endswith(("ال", "لل"))
    # أرسلت السفارة طلبا للقاء السفير فلان بالوزير فلان: the two are all
    whole = any(
        setting.text.words[m.first].startswith("ب") and setting.is_under_clitic(m.first) for m in sides.of[1:]
    )
    return not whole and meets and purpose and bool(sides.of) and not setting.verbs_last


def _is_received(setting: Setting, match: Match, sides: Sides) -> bool:
    """Tell whether those of a Persian noun meet a third: رئیس قوه قضائیه در دیدار وزیر اقتصاد و رئیس گمرک گفت."""
    row = match.row
    talks = isinstance(row, Trigger) and row.kind == "meeting" and bool(sides.of) and not sides.company
    if not (talks and setting.verbs_last and setting.under(match.first) == "in"):
        return False
    begin = setting.sentence(match.first).first
    return any(
        setting.governor(m) == "" and not is_parted(setting, m.end, match.first)
        for m in setting.persons(begin, match.first)
    )


def _is_scene(setting: Setting, match: Match) -> bool:
    """Tell whether something is told as happening at a Persian event: در دیدار, در جریان یک ملاقات."""
    before = setting.text.words[match.first - 1]
    first = match.first - (before == "یک" or before in setting.lists["ceremonies"])
    return setting.under(first) in _SCENES


def _lacks_subject(row: Trigger, sides: Sides, *, verbs_last: bool, scene: bool) -> bool:
    """Tell whether somebody before the trigger must be its subject."""
    if sides.passive and row.kind in {"signing", "ratification"}:
        return False
    if row.kind in {"conference", "summons"} or (row.kind == "call" and not sides.all()):
        return True
    loose = sides.open and row.part == "noun" and not sides.of
    told = sides.finite or sides.own
    # با اشاره به جلسه اعضای فراکسیون با X is theirs
    if sides.between or (loose and not told and not (scene if verbs_last else sides.has_company)):
        return False
    if row.kind == "visit":
        return sides.own or not sides.of
    if sides.both and not sides.all():
        return False
    theirs = bool(sides.company) or len({m.figure for m in sides.of}) > 1
    # مذاکره X با آمریکا, امضای X: nobody before them; اجتماعه بالملك وولي العهد has a third
    theirs |= verbs_last and (sides.has_company or row.kind == "signing")
    if not sides.own and sides.of and theirs:
        return False
    if len({m.figure for m in sides.company}) > 1 and not sides.own and not sides.finite:
        return "between" not in row.needs and not sides.both
    return sides.own or sides.finite or sides.has_company or bool(sides.of) or bool(sides.source)


def _predicate(setting: Setting, match: Match, sides: Sides) -> None:
    """Read a Persian noun with its light verb: (با X) دیدار (و گفت‌وگو) کرد, X را امضا کردند."""
    word = match.end
    if match.end - match.first > 1 and setting.text.words[match.end - 1] in setting.finite:
        sides.finite = True  # گرد هم آمدند
        return
    limit = min(setting.sentence(match.first).end, match.end + 4)
    while word < limit:
        mark = setting.marks.get(word)
        if mark and mark.meaning in PREDICATE | {"planned"}:
            sides.finite, sides.passive = True, mark.meaning == "passive"
            _before_predicate(setting, match, sides)
            return
        if not (mark and mark.meaning == "and") and not setting.at_trigger(word):
            break
        word += 1
    if setting.meaning(match.end) == "and" and (
        _follows_company(setting, match) or _is_summoned(setting, match)
    ):
        sides.finite = True  # با X گفت‌وگو و از وی دعوت کرد: the verb comes with the second noun
        _before_predicate(setting, match, sides)


def _is_summoned(setting: Setting, match: Match) -> bool:
    """Tell whether an envoy is called to a ministry with a verb still to come: به وزارت خارجه احضار و به او ابلاغ شد."""
    summons = isinstance(match.row, Trigger) and match.row.kind == "summons"
    near = range(match.first - _CALLED_TO, match.first)
    return summons and (setting.means("object", near) or setting.means("to", near))


def _follows_company(setting: Setting, match: Match) -> bool:
    """Tell whether a name under با ends right before a Persian noun."""
    before = setting.persons(max(setting.sentence(match.first).first, match.first - 14), match.first)
    return bool(before) and match.first - before[-1].end <= 3 and setting.governor(before[-1]) == "with"


def _before_predicate(setting: Setting, match: Match, sides: Sides) -> None:
    """Gather who stands under a preposition before a Persian predicate: با X دیدار کرد, از X استقبال کرد."""
    begin = max(setting.sentence(match.first).first, match.first - REACH)
    sides.has_company |= any(
        setting.meaning(word) == "with" and not is_parted(setting, word, match.first)
        for word in range(max(begin, match.first - _COMPANY_REACH), match.first)
    )
    received = isinstance(match.row, Trigger) and "object" in match.row.frame
    begin = max(begin, _behind_pronoun(setting, begin, match.first))
    for mention in reversed(setting.persons(begin, match.first)):
        if is_parted(setting, mention.end, match.first):
            break  # با X گفت‌وگو کرد و قرار است فردا با Y دیدار کند
        governor = setting.governor(mention)
        if received and "object" in (setting.meaning(mention.end), setting.meaning(mention.end + 1)):
            sides.of.insert(0, mention)
        elif governor in COMPANY and not sides.passive:
            sides.company.insert(0, mention)
            sides.has_company = True
        elif governor == "from" and match.first - mention.end <= 3:
            sides.source.insert(0, mention)
        elif governor == "delegation" and sides.company:
            sides.company.insert(0, mention)  # X به همراه Y با Z دیدار کرد
        elif governor == "patron":
            (sides.company if leads_delegation(setting, mention) else sides.patron).insert(0, mention)
        elif governor == "host":
            sides.host.insert(0, mention)
        elif governor in {"", "by"} and sides.company:
            break
    if sides.company and sides.apart is None:
        sides.apart = apart_from(setting, sides.company, match.first)


def _behind_pronoun(setting: Setting, first: int, end: int) -> int:
    """Return where the phrases behind a pronoun under با begin: علاوه بر ملاقات با X نزد Y رفت و با آنان گفت‌وگو کرد."""
    words = range(end - 1, first, -1)
    return next(
        (w for w in words if setting.meaning(w) == "they" and setting.meaning(w - 1) == "with"), first
    )


def extent(setting: Setting, match: Match, sides: Sides) -> Span:
    """Return the words of the event's own phrase, from its first name or trigger to its last."""
    number = setting.text.sentence_of[match.first]
    inside: Sequence[Placed] = [m for m in sides.all() if setting.text.sentence_of[m.first] == number]
    inside = [m for m in inside if abs(m.first - match.first) <= REACH]
    return min([match.first, *(m.first for m in inside)]), max([match.end, *(m.end for m in inside)])

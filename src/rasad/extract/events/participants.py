"""Who takes part in an event, in which role."""

from collections.abc import Sequence

from msgspec.structs import replace

from rasad.extract.cast import Placed
from rasad.extract.events.clauses import is_parted
from rasad.extract.events.meetings import is_alone
from rasad.extract.events.other_sides import relative_signers, row_under
from rasad.extract.events.ratifiers import find_ratifiers
from rasad.extract.events.setting import Setting
from rasad.extract.events.sides import Sides
from rasad.extract.events.summoners import find_summoners
from rasad.extract.events.telling import Telling
from rasad.reading import Role
from rasad.vocabulary.schema import Trigger

_TWO = 2
_OWN = 4  # words between أنه and the summit that somebody will hold
_DURING = frozenset({"خلال", "اثناء"})
_HIMSELF = frozenset({"انه", "انها"})
_BEFORE = 16  # words before a trigger in which its attendees may be named
_AFTER = 45
_SUMMONED = 45  # words between an envoy and the Persian verb that summons him
_INVITED = "دعوت"
_CALLED = frozenset({"", "of"})
_ABSENT = "غیاب"
_ATTENDED = 60  # words of a list of those present, with their offices
_PRESENT = 16  # words after an Arabic word of attendance in which those present are named


def find_participants(telling: Telling) -> dict[int, Role]:
    """Return the figures that take part with their roles, the subject first."""
    sides, row = telling.sides, telling.row
    frame: dict[str, Role] = dict(row.frame)  # type: ignore[arg-type]
    people: dict[int, Role] = {}

    def put(mentions: Sequence[Placed], role: Role) -> None:
        for mention in mentions:
            people.setdefault(mention.figure, role)

    if row.kind == "signing":
        sides = replace(sides, subject=_signing(telling))
    if row.kind == "visit":
        put(_guests(telling), "guest")
        return people
    if row.kind == "summons":
        put(find_summoners(telling, _summoned(telling)), "actor")
        put(_summoned(telling), "recipient")
        return people
    if ratifiers := find_ratifiers(telling):
        return {mention.figure: "actor" for mention in ratifiers}
    if row.kind == "mediation" and sides.of and (telling.setting.verbs_last or row.part == "noun"):
        sides = replace(sides, subject=[])  # X و Y با وساطت Z گفت‌وگو کردند, غادر X إثر وساطة Z
    if row.kind == "conference":
        put(sides.host, "host")
        sides = _conferring(telling)
    put(sides.subject, frame.get("subject") or frame.get("own") or "actor")
    other: Role = "actor" if row.kind == "conference" else "recipient"
    if frame.get("of") == "host" and not sides.subject and len({m.figure for m in sides.of}) > 1:
        frame["of"] = "actor"  # به دیدار X و Y اشاره کرد: neither is host
    put(sides.of[:1], frame.get("of") or frame.get("object") or other)
    put(sides.of, frame.get("next") or frame.get("of") or frame.get("object") or other)
    if telling.setting.verbs_last:
        put([m for m in sides.company if telling.setting.governor(m) == "delegation"], "actor")
    put(sides.company, frame.get("with") or other)
    put(sides.source, frame.get("from") or "recipient")
    put(sides.patron, "patron")
    return people


def _conferring(telling: Telling) -> Sides:
    """Return the sides of a conference without those who only speak of it, or meet beside it."""
    sides = telling.sides
    if telling.setting.verbs_last and telling.before == "margin":
        sides = replace(sides, company=[])  # در حاشیه اجلاس با X دیدار کرد
    scene = telling.setting.text.words[telling.match.first - 1] in _DURING
    held = (sides.finite or scene) and bool(sides.company)  # عقد قمة مع نظيره
    whole = _is_whole(telling)
    if whole:
        sides = replace(sides, subject=[])  # وصل الوزير بعد قمة بين الرئيسين
    his = held and not whole and _speaks_of_himself(telling)
    told = held or _takes_part(telling)
    return sides if (his or not sides.inferred) and told else replace(sides, subject=[])


def _signing(telling: Telling) -> list[Placed]:
    """Return who is told as signing, the subject if it may be: بانک‌های مرکزی تفاهم‌نامه امضا کردند tells of nobody before."""
    sides = telling.sides
    # سخنگو از طرف‌هایی که توافق را امضا کرده‌اند خواست
    alone = telling.setting.verbs_last and is_alone(telling)
    own = [] if telling.is_of_many and (sides.inferred or alone) else sides.subject
    return relative_signers(telling) or own or _agents(telling)


def _agents(telling: Telling) -> list[Placed]:
    """Return who is told as signing by the agent of a Persian passive: توسط X و Y امضا شد, میان X و Y امضا شد."""
    setting, first = telling.setting, telling.match.first
    if not (setting.verbs_last and telling.sides.passive):
        return []
    near = setting.persons(telling.sentence.first, first)
    return [
        m for m in near if setting.governor(m) in {"by", "between"} and not is_parted(setting, m.end, first)
    ]


def _travellers(telling: Telling) -> list[Placed]:
    """Return whose visit a noun tells, without those who only come along: زيارة رافقه فيها وزراء بينهم فلان."""
    setting, end = telling.setting, telling.match.end
    among = setting.lists["among_them"] if not setting.verbs_last else frozenset()
    return [m for m in telling.sides.of if among.isdisjoint(setting.text.words[end : m.first])]


def _guests(telling: Telling) -> list[Placed]:
    """Return who is on a visit, with who comes along."""
    sides = telling.sides
    found = sides.subject or ([] if sides.own else _travellers(telling))
    return [*found, *_companions(telling)] if found else []


def _companions(telling: Telling) -> list[Placed]:
    """Return who comes along on an Arabic visit: يزور بغداد برفقة الوزير فلان, وصل فلان وزوجته فلانة."""
    setting, sides = telling.setting, telling.sides
    words, along = setting.text.words, setting.lists["in_company"]
    if setting.verbs_last or not sides.company:
        return []
    heads = [
        m.first for m in sides.company if words[m.first - 1] in along or setting.governor(m) == "delegation"
    ]
    if not heads:
        return []
    return [m for m in sides.company if m.first >= heads[0] and words[m.first - 1] not in _DURING]


def _is_whole(telling: Telling) -> bool:
    """Tell whether all who hold an Arabic summit stand behind it: two whom nobody meets, or one under بين beside one without a name.

    In قمة جمعته بالرئيس somebody before it is the other.
    """
    company = telling.sides.company
    if telling.setting.verbs_last or not company:
        return False
    first, words = telling.match.first, telling.setting.text.words[telling.match.end : company[0].first]
    if "بین" in words or len({mention.figure for mention in company}) < _TWO:
        return "بین" in words
    attends = telling.setting.means("attend", range(max(telling.sentence.first, first - _BEFORE), first))
    return "مع" not in words or not (telling.sides.finite or attends)  # شارك الوزير في اجتماع مع نظيريه A وB


def _speaks_of_himself(telling: Telling) -> bool:
    """Tell whether who speaks in an Arabic sentence tells of a summit of his own: أعلن الرئيس أنه سيعقد قمة مع الزعيم."""
    setting, first = telling.setting, telling.match.first
    if setting.verbs_last:
        return False
    here = {m.figure for m in setting.persons(telling.sentence.first, first)}
    near = setting.text.words[max(telling.sentence.first, first - _OWN) : first]
    last = max((m.end for m in telling.sides.subject), default=first)
    told = not setting.conjunctions.isdisjoint(
        setting.text.words[last:first]
    )  # قال المستشار إن الأمر خلال قمة
    own = (setting.text.words[first - 1] in _DURING and not told) or not _HIMSELF.isdisjoint(near)
    return own and not here.isdisjoint(m.figure for m in telling.sides.subject)


def _summoned(telling: Telling) -> list[Placed]:
    """Return who is summoned: the envoy around the trigger, in Persian also one far before it, but not the absent one."""
    setting, envoys = telling.setting, telling.report.envoys
    found = [m for m in telling.sides.all() if telling.near(envoys, m.first, m.end + 1)]
    if found or not setting.verbs_last:
        return found
    before = setting.persons(
        max(telling.sentence.first, telling.match.first - _SUMMONED), telling.match.first
    )
    known = [m for m in before if telling.near(envoys, m.first, m.end + 1)]
    return [
        m for m in known if setting.text.words[m.first - 1] != _ABSENT and setting.governor(m) in _CALLED
    ][:1] or _senders(telling)


def _senders(telling: Telling) -> list[Placed]:
    """Return the states whose envoys are summoned together: سفرای انگلیس، فرانسه و آلمان را احضار کرد."""
    first = telling.match.first
    near = range(max(telling.sentence.first, first - _SUMMONED), first)
    envoys = [word for word in near if word in telling.report.envoys]
    return row_under(telling, envoys[-1], loose=False) if envoys and telling.sides.finite else []


def _takes_part(telling: Telling) -> bool:
    """Tell whether the subject is told of as being at a conference: قال في القمة, شارك في القمة; not أعلن أن القمة ستعقد."""
    setting, first = telling.setting, telling.match.first
    near = range(max(telling.sentence.first, first - _BEFORE), first)
    near = range(max([near.start, *(word for word in near if setting.text.words[word] == ":")]), first)
    if not setting.verbs_last and setting.text.words[first - 1] in setting.lists["shortly_before"]:
        return False  # قال قبيل القمة
    places = {"in", "during", "margin"} if setting.verbs_last else {"in", "during"}
    at = telling.before in places or telling.match.prefix in {"ب", "وب"}
    at |= not setting.verbs_last and setting.text.words[first - 1] == "امام"  # في كلمته أمام القمة
    at |= (
        setting.verbs_last
        and setting.text.words[first - 1] in setting.lists["sessions"]
        and setting.under(first - 1) == "in"
    )
    return at or setting.means("attend", near)


def _attends(setting: Setting, word: int) -> bool:
    """Tell whether a word of attendance is a Persian verb: حضور داشت; in برای حضور ایران nobody was there yet."""
    if not setting.verbs_last:
        return True
    mark = setting.marks[word]
    return mark.end - word > 1 or setting.meaning(mark.end) in {"light", "past"}


def find_attendees(telling: Telling) -> list[Placed]:
    """Return who is told of as present: X و Y در این نشست شرکت کردند, شارك فيه X وY, حضر اللقاء X."""
    setting, match, sentence = telling.setting, telling.match, telling.sentence
    before = _ATTENDED if telling.row.kind == "visit" else _BEFORE  # X، Y و Z او را در این سفر همراهی می‌کنند
    low, high = max(sentence.first, match.first - before), min(sentence.end, match.end + _AFTER)
    colons = [word for word in range(low, high) if setting.verbs_last and setting.text.words[word] == ":"]
    low = max([low, *(word + 1 for word in colons if word < match.first)])
    high = min([high, *(word for word in colons if word > match.first)])  # X حضور داشت، گفت: کنفرانس ...
    marks = [word for word in setting.within("attend", low, high) if _attends(setting, word)]
    hosts = [m for m in setting.persons(low, high) if setting.governor(m) == "host"]
    hosts = [] if telling.row.kind == "visit" else [m for m in hosts if _is_host(telling, m)]
    if not marks:
        return hosts
    if not setting.verbs_last and marks[0] < match.first:
        return _present_behind(telling, max(marks[0] + 1, match.first))
    around = (low, marks[-1]) if setting.verbs_last else (marks[0], min(sentence.end, marks[-1] + _PRESENT))
    # در این سفر X و Y او را همراهی می‌کنند: the trip that is pointed to is not theirs in the genitive
    free = {"", "of"} if telling.is_this and setting.verbs_last else {""}
    return [
        m
        for m in setting.persons(*around)
        if (setting.governor(m) in free and setting.meaning(m.end) != "object") or m in hosts
    ]


def _is_host(telling: Telling, mention: Placed) -> bool:
    """Tell whether somebody is host of an event, and did not only invite to the trip there: به میزبانی X, not به دعوت X سفر کرد."""
    setting, first = telling.setting, max(telling.sentence.first, mention.first - _BEFORE)
    invited = _INVITED in setting.text.words[first : mention.first]
    travels = any(
        match.row.kind == "visit"
        for word in range(telling.sentence.first, telling.sentence.end)
        if (match := setting.trigger_at.get(word)) is not None and isinstance(match.row, Trigger)
    )
    return not (setting.verbs_last and invited and travels)


def _present_behind(telling: Telling, first: int) -> list[Placed]:
    """Return the list behind an Arabic verb of attendance and its event: حضر الاستقبال الأمير فلان، والوزير فلان، ..."""
    setting = telling.setting
    end = min(telling.sentence.end, first + _ATTENDED)
    verbs = [word for word in range(telling.match.end, end) if word in setting.cues or setting.tense(word)]
    near = setting.persons(first, min([end, *verbs]))
    # وشارك في الاجتماع وزراء الخارجية المصري فلان: the preposition is that of the meeting
    here = [
        m for m in near if setting.governor(m) in {"", "host", "in"} and not setting.is_under_clitic(m.first)
    ]
    return [m for m in here if not _is_title_of_next(setting, m, here)]


def _is_title_of_next(setting: Setting, mention: Placed, present: Sequence[Placed]) -> bool:
    """Tell whether an office stands at a comma before its holder, whom no و joins to it: رئيس الهيئة، الوزير فلان."""
    cast, words = setting.cast, setting.text.words
    if cast.figures[mention.figure].names or words[mention.end : mention.end + 1] != ["،"]:
        return False
    after = [m for m in present if m.first == mention.end + 1]
    return bool(after) and not words[after[0].first].startswith("و")

"""Whom the sentence makes the subject of an event that stands later in it, and who goes on as the subject."""

from rasad.extract.cast import Placed
from rasad.extract.events.anothers import is_anothers
from rasad.extract.events.clause_subjects import find_subjects, has_it, is_governed, stands_behind_verb
from rasad.extract.events.clauses import is_parted as is_clause_parted
from rasad.extract.events.lists import chain, is_of_delegation
from rasad.extract.events.partings import is_parted, is_told_otherwise
from rasad.extract.events.pronouns import decider, has_unknown_subject, of_gender, says_he, titled
from rasad.extract.events.scenes import beside_scene
from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_VERB_REACH = 12  # words between a subject and its Arabic verb: الحريري كان قد وصل
_RELATIVE_GAP = 2  # words between a name and its relative clause: ظريف، الذي بدأ
_SPOKEN = 2  # words from somebody's words to the name behind: سخنان اخیر X در دیدار
_QUOTED = 8  # words of a quotation that is speech and no name in marks
_OURS = ("نا", "تی")  # زيارتنا, زيارتي
_MANY = ("ا", "وا", "ان", "ون", "ین")
_TOPIC_PARAGRAPHS = 2
_HARMLESS = frozenset({"during", "margin", "other", "for"})  # أثناء حضور X: he may be the subject
_FIRST_PERSON = ("م", "یم")
_I_AM = frozenset({"ام", "ایم"})


def find_subject(
    setting: Setting, match: Match, *, end: int, own: bool, taken: frozenset[int]
) -> tuple[list[Placed], bool]:
    """Return the subject of a trigger, and whether another sentence had to tell it.

    In order: the speaker of a verb in the first person; the name that a relative clause hangs on; the
    nearest name before the trigger under no preposition; with a pronoun on the trigger, the name after it;
    names under a preposition that do no harm; the speaker; whom the sentences before spoke of.
    """
    sentence = setting.sentence(match.first)
    if own and not setting.verbs_last and setting.text.words[match.end - 1].endswith(_OURS):
        return speakers(setting, match, taken), False  # خلال لقائنا الزعيم
    meant = _meant(setting, match, taken)
    if meant:
        return meant, False
    begin = _behind_colon(setting, match.first, _clause_of_speech(setting, match.first, sentence.first))
    before = [m for m in setting.persons(begin, match.first) if m.figure not in taken]
    before = [m for m in before if not _is_quoted_away(setting, m, match.first)]
    found = _in_clause(setting, match, before, own=own)
    if found and setting.verbs_last and is_clause_parted(setting, found[-1].end, match.first, closely=False):
        found, before = [], []  # X می‌خواهد، اما راه بسته نیست و شرکت‌ها از ورود به نروژ نفع خواهند برد
    if not found and own and not before and not setting.verbs_last:
        found = _named_later(setting, match, begin, end, taken)
    found = found or [mention for mention in before if setting.governor(mention) in _HARMLESS][-1:]
    if found:
        return [mention for mention in found if mention.figure not in taken], False
    said = _spoken_of_himself(setting, match, taken, begin=begin, own=own)
    if said and begin > sentence.first:
        noun = isinstance(match.row, Trigger) and match.row.part != "verb"
        return said, (
            setting.verbs_last or noun
        ) and not own  # گفت زائران وارد عراق شوند: of others, as a rule
    if _has_own_subject(setting, begin, match.first) or is_of_delegation(setting, begin, match.first):
        return [], False
    if setting.verbs_last and has_unknown_subject(setting, begin, match):
        return [], False
    goes = isinstance(match.row, Trigger) and match.row.kind == "visit"
    beside = _beside(setting, match, taken, own=own) if not (setting.verbs_last or said) else None
    if beside is not None:
        return beside, False
    return said or topic(setting, match.first, taken), not (goes and says_he(setting, begin, match.first))


def _spoken_of_himself(
    setting: Setting, match: Match, taken: frozenset[int], *, begin: int, own: bool
) -> list[Placed]:
    """Return who speaks the words of a trigger, where they have no subject of their own."""
    spoken = begin > setting.sentence(match.first).first
    others = setting.verbs_last and spoken and _has_own_subject(setting, begin, match.first)
    if others or is_of_delegation(setting, begin, match.first):
        return []
    said = speakers(setting, match, taken)
    # ذكرت نويرت أن الهدف من زيارته: not hers
    return of_gender(setting, said, match) if own and not setting.verbs_last else said


def _named_later(setting: Setting, match: Match, begin: int, end: int, taken: frozenset[int]) -> list[Placed]:
    """Return whom the pronoun of an Arabic noun points forward to: خلال زيارته إلى بغداد، التقى لاريجاني.

    Not where a verb before it tells of somebody without a name: استقبل لدى وصوله من قبل فلان.
    """
    if not setting.verbs.isdisjoint(range(begin, match.first)):
        return []
    after = [m for m in setting.persons(end, setting.sentence(match.first).end) if m.figure not in taken]
    found = [mention for mention in after if setting.governor(mention) == ""][:1]
    found = [mention for mention in found if stands_behind_verb(setting, mention)]
    return [] if is_told_otherwise(setting, found, end, after) else found


def _beside(setting: Setting, match: Match, taken: frozenset[int], *, own: bool) -> list[Placed] | None:
    """Return who takes part in an Arabic event beside which nobody stands free, None where others may tell.

    وضع فلان في موقف محرج منذ لقائه بالرئيس: the one who is named before at all.
    """
    if not own:
        return beside_scene(setting, match, taken) if _is_bare_noun(match) else None
    near = setting.cast.between(setting.sentence(match.first).first, match.first)
    named = [m for m in near if setting.cast.kind(m) == "person" and m.figure not in taken]
    return named[-1:] if len({m.figure for m in named}) == 1 else None


def _is_bare_noun(match: Match) -> bool:
    """Tell whether a trigger is a noun."""
    return isinstance(match.row, Trigger) and match.row.part != "verb"


def _meant(setting: Setting, match: Match, taken: frozenset[int]) -> list[Placed]:
    """Return whom a verb in the first person or a title with a pronoun makes the subject."""
    if setting.verbs_last:
        return speakers(setting, match, taken) if _is_first_person(setting, match) else []
    return titled(setting, match, taken) or decider(setting, match, taken)


def _in_clause(setting: Setting, match: Match, before: list[Placed], *, own: bool) -> list[Placed]:
    """Return the subject that the names before a trigger in its clause give, with those joined to it."""
    limit = (setting.sentence(match.first).first, match.first)
    relative = _relative(setting, before, match.first)
    if relative is not None:
        return chain(setting, relative, limit)
    if before and _speaks_there(setting, before[-1], match.first):
        return [before[-1]]
    if before and setting.meaning(match.first - 1) == "for" and setting.governor(before[-1]) == "from":
        return [before[-1]]  # از ظریف برای سفر دعوت کرد
    # نقل X لـY رد Z في اتصال: a call has the first name of its clause as its subject, other nouns the nearest
    is_call = isinstance(match.row, Trigger) and match.row.kind == "call"
    free = [m for m in before if setting.governor(m) in {"", "by"} and not is_governed(setting, m)]
    free = [m for m in free if setting.text.words[m.first - 1] not in setting.lists["among_others"]]
    if is_call:  # أكد فلان اعتزامه لقاء الزعيم خلال محادثة هاتفية مع الوزير: who is to be met does not call
        free = [m for m in free if not is_anothers(setting, m)]
    if not free and _is_visit(match) and not own:
        free = [m for m in before if setting.governor(m) == "" and has_it(setting, m)][-1:]
    if not free:
        return []
    if own and not setting.verbs_last:
        free = of_gender(setting, free, match)
        if not free:
            return []
    # التقى A نظيره B بعد أيام على استقباله C: the pronoun is of the subject, which stands first
    meets = isinstance(match.row, Trigger) and match.row.kind == "meeting"
    first = is_call or (own and meets and not setting.verbs_last)
    free = free if setting.verbs_last else find_subjects(setting, free, visit=_is_visit(match))
    subject = free[0] if first else _of_open_clause(setting, free, match.first)
    verb = setting.text.words[subject.end] if subject.end < match.first else ""
    found = chain(setting, subject, limit)
    if not setting.verbs_last and setting.meaning(subject.end) == "light" and not is_of_many(verb):
        return [m for m in found if m.figure == subject.figure]  # ورئيس الوكالة أجرى لقاء
    return found


def _speaks_there(setting: Setting, mention: Placed, word: int) -> bool:
    """Tell whether somebody's words at a Persian event are spoken of: با اشاره به بیانات X در دیدار با Y."""
    papers = setting.lists["spoken_papers"]
    title = setting.text.words[max(0, mention.first - _SPOKEN) : mention.first]
    return setting.verbs_last and mention.end == word - 1 and not papers.isdisjoint(title)


def _is_visit(match: Match) -> bool:
    """Tell whether a trigger tells a visit."""
    return isinstance(match.row, Trigger) and match.row.kind == "visit"


def _of_open_clause(setting: Setting, free: list[Placed], word: int) -> Placed:
    """Return the nearest name before a word, but for one in a relative clause that is over.

    In الشمری که وارد شد و مؤمنی از او استقبال کرد، با X دیدار کرد the last verb is الشمری's.
    """
    last = free[-1]
    if not setting.verbs_last:
        return last
    over = [
        at
        for at in range(last.end, word - 1)
        if setting.meaning(at) in {"light", "passive", "past"} and setting.text.words[at + 1] in "،,"
    ]
    heads = [m for m in free[:-1] if setting.means("that", range(m.end, m.end + 3))]
    return heads[-1] if over and heads and heads[-1].figure != last.figure else last


def _clause_of_speech(setting: Setting, word: int, begin: int) -> int:
    """Return where the words of speech around a word begin, if that is within its sentence.

    Who is named before them speaks them, and need not be who did what they tell.
    """
    starts = [said.first for said in setting.statements if begin < said.first <= word < said.end]
    return max(starts, default=begin)


def _behind_colon(setting: Setting, word: int, begin: int) -> int:
    """Return where a Persian clause begins behind a colon: in مشاور X: مذاکره با کره اشتباه است he only speaks."""
    if not setting.verbs_last:
        return begin
    return max([begin, *(at + 1 for at in range(begin, word) if setting.text.words[at] == ":")])


def _is_quoted_away(setting: Setting, mention: Placed, trigger: int) -> bool:
    """Tell whether a name stands in a quotation that closes before the trigger, or before the Persian one of the trigger.

    Right before it the name is the subject of what is quoted: وزیر «برای گفت‌وگو به مسقط رفته است».
    """
    word = mention.first
    return any(
        (opening < word < closing < trigger and closing - opening > _QUOTED)
        or (setting.verbs_last and mention.end < opening < trigger < closing and closing - opening > _QUOTED)
        for opening, closing in setting.text.quotes
    )


def _has_own_subject(setting: Setting, first: int, word: int) -> bool:
    """Tell whether a state, a body or a title opens the clause and so is its subject: گفت که ایران ... دارد, گفت: آقای وزیر رفت."""
    titled = setting.verbs_last and any(at in setting.honorifics for at in range(first, min(first + 2, word)))
    return titled or any(mention.first - first <= 1 for mention in setting.bodies(first, word))


def _is_first_person(setting: Setting, match: Match) -> bool:
    """Tell whether the verb of a Persian trigger is in the first person: داشتم, آمده‌ایم."""
    end = setting.sentence(match.first).end
    if setting.under(match.first) in {"in", "during"}:
        return False  # میزبان نخست‌وزیر در سفر به ایران بودیم: the verb is not that of the trip
    for word in range(match.end - 1, min(end, match.end + 25)):
        light = setting.meaning(word) == "light"
        spelt = setting.text.words[setting.marks[word].end - 1 if light else word]
        will = setting.text.words[word].startswith("خواه") and setting.meaning(word) == "planned"
        if light or will or (word == match.end - 1 and spelt.startswith(("امد", "رفت"))):
            return spelt.endswith(_FIRST_PERSON) or setting.text.words[min(word + 1, end - 1)] in _I_AM
    return False


def speakers(setting: Setting, match: Match, taken: frozenset[int]) -> list[Placed]:
    """Return a mention of each who speaks the trigger's words."""
    speakers = [figure for figure in setting.speaker_at(match.first) if figure not in taken]
    return [next(m for m in setting.people if m.figure == f) for f in speakers if f in setting.known]


def _relative(setting: Setting, before: list[Placed], word: int) -> Placed | None:
    """Return the name that the trigger's relative clause hangs on: X که سفر کرده, X الذي بدأ."""
    if not before:
        return None
    last = before[-1]
    opened = [
        at for at in range(last.end, min(last.end + _RELATIVE_GAP + 1, word)) if setting.meaning(at) == "that"
    ]
    if not opened or setting.text.words[opened[0]] in setting.conjunctions | setting.lists["of_main_clause"]:
        return None  # استقبل A وزيره B، وذلك غداة استقباله C: of the clause before, not of B
    return last


def subject_before_verb(setting: Setting, match: Match, taken: frozenset[int]) -> list[Placed]:
    """Return the subject that stands before an Arabic verb: X يلتقي, X الذي وصل, كان X قد وصل."""
    sentence = setting.sentence(match.first)
    if match.prefix.startswith(("و", "ف", "ل")):
        return []  # ليتوجه بعدها إلى بغداد: of whom the verb before told
    near = setting.persons(max(sentence.first, match.first - _VERB_REACH), match.first)
    near = [mention for mention in near if mention.figure not in taken]
    if not near:
        return []
    mention = near[-1]
    if is_parted(setting, mention, match):
        return []
    gap = range(mention.end, match.first)
    relative = [
        word
        for word in gap
        if setting.meaning(word) == "that" and setting.text.words[word] not in setting.conjunctions
    ]  # مع نظيره قبل أن يلتقي: no relative
    if relative and relative[0] - mention.end <= _RELATIVE_GAP:
        return [mention]
    late = setting.text.words[match.first - 1] == "قد"  # كان السوداني، رئيس الوزراء حينذاك، قد التقى
    if relative or len(gap) > (8 if late else 4) or setting.governor(mention) != "":
        return []
    found = chain(setting, mention, (sentence.first, match.first))
    # ضد الرئيس فلان، ورئيس الوكالة أجرى لقاء: a verb behind two would be dual
    many = is_of_many(setting.text.words[match.end - 1])
    return found if many else [m for m in found if m.figure == mention.figure]


def is_of_many(spelt: str) -> bool:
    """Tell whether an Arabic verb is dual or plural: اجتمعا, يلتقيان, وقعوا, but not زارها."""
    return spelt.endswith(_MANY) and not spelt.endswith(("ها", "نا"))


def topic(setting: Setting, word: int, taken: frozenset[int]) -> list[Placed]:
    """Return whom the sentences before a word spoke of last as their subject, within two paragraphs."""
    sentence = setting.sentence(word)
    number = setting.text.sentence_of[word]
    for earlier in reversed(setting.text.sentences[:number]):
        if sentence.paragraph - earlier.paragraph > _TOPIC_PARAGRAPHS:
            break
        for mention in setting.persons(earlier.first, earlier.end):
            if mention.figure not in taken and setting.governor(mention) == "":
                return [mention]
    return []

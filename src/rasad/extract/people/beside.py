"""Names beside role phrases: after them, before them, in quotation marks."""

from rasad.extract.people.apposed import over_post, read_apposed
from rasad.extract.people.bounds import NEVER
from rasad.extract.people.ground import Ground
from rasad.extract.people.holders import HIGHEST, by_office, has_held, holds_others
from rasad.extract.people.name_words import is_common, is_finite, is_given, is_glued, stem
from rasad.extract.people.names import Run, is_foreign, read_name, skip_honorifics
from rasad.extract.people.offices import COUNTERPART, NOT_OF_STATE, OF_PERSON, Role
from rasad.extract.people.surnames import ends_another, may_be_other

_OPENING = frozenset("«\"'(")
_CLOSING = frozenset("»\"')")
_BEFORE_ROLE = frozenset({"»", '"', "'", ")", "،", ",", "-", "؛", "("})
_BETWEEN = frozenset({"،", ",", "-", "«", '"', "'", "(", ":"})
_BETWEEN_PERSIAN = _BETWEEN - {"-"}
_REACH = 9
_LETTER = 3
"""How long the name of a Latin letter is at most: إيه."""
_OF = "از"
SERVING = frozenset({"adviser", "special_envoy", "spokesperson", "official"})  # for somebody


def find_beside(ground: Ground, role: Role, taken: bytearray) -> Run | None:
    """Return the name beside a role phrase: in Persian rather before it, in Arabic rather after it."""
    if ground.arabic and ground.words[role.end - 1] in ground.lists["named_after"]:
        return _before(ground, role, taken)  # حاكم ولاية فلوريدا
    if not ground.arabic:
        before = _before(ground, role, taken)
        among = ground.words[role.first] in {_OF, "یکی"}  # از رهبران جهان
        return before if before is not None or among else _after(ground, role, taken)
    after = _after(ground, role, taken)
    if after is not None and _is_next(ground, role, after, taken):
        return _before(ground, role, taken)
    if after is None or (ground.is_mark(after.first - 1) and not _begins_name(ground, after)):
        return _before(ground, role, taken) or after  # علي لاريجاني، أمين المجلس، بأول زيارة
    return after


def _is_next(ground: Ground, role: Role, run: Run, taken: bytearray) -> bool:
    """Tell whether the name after an office and a comma is the next in a list, with an office of its own behind it.

    `فلان رئيس الوزراء وزير الخارجية، السيد كمال دمير وزير خارجية تركيا`.
    """
    comma = {"،", ","} & {*ground.words[role.end : run.first]}
    if not comma or not _has_own(ground, run):
        return False
    return taken[role.first - 1] == 1 or _before(ground, role, taken) is not None


def _begins_name(ground: Ground, run: Run) -> bool:
    """Tell whether the first word of a name is one by itself, or a title stands before it."""
    here = ground.words[run.first]
    known = run.first in ground.people or run.first in ground.surnames or run.first - 1 in ground.titles
    return known or here in ground.given or (here in ground.namelike and not is_common(ground, here))


def _after(ground: Ground, role: Role, taken: bytearray) -> Run | None:
    """Return the name that follows a role phrase, over a comma or an opening mark."""
    sentence = ground.text.sentence_of[role.first]
    attends = ground.arabic and _is_attended(ground, role)
    between = _BETWEEN if ground.arabic else _BETWEEN_PERSIAN
    for end in (role.end, role.reach) if role.end != role.reach else (role.end,):
        word, marks = _over_brackets(ground, end), 0
        while marks < 2 and ((here := ground.at(word)) in between or (here == "»" and _turned(ground, word))):
            word, marks = word + 1, marks + 1
        if word >= len(ground.words) or taken[word] or ground.text.sentence_of[word] != sentence:
            continue
        if (
            marks
            and not ground.arabic
            and ground.words[end] not in {"«", '"'}
            and not is_given(ground, word)
            and not (ground.words[end] == "(" and word in ground.surnames)  # رئیس‌جمهور (ترامپ)
        ):
            continue
        title = ground.honorifics.get(word)
        if ":" in ground.words[end:word] or (title and title.prefix not in {"", "ال"}):
            continue  # رحب الوزير باللواء ... names another
        run = read_name(ground, word)
        if (run is None or run.end == word + 1) and (holder := by_office(ground, word, role)) is not None:
            return holder
        if run is None or run.clitic or any(taken[run.first : run.end]):
            continue
        if not ground.arabic and ((marks and _has_own(ground, run)) or _is_word(ground, run)):
            return None
        if not ground.arabic and _is_bare(ground, run):
            return None
        if attends and not has_held(ground, run.first, role, strictly=role.office in HIGHEST):
            return None  # محامي الرئيس الأميركي مايكل كوهين
        if not marks and word == role.end and _is_possessor(ground, role, run):
            return None
        return run
    return None


def _is_attended(ground: Ground, role: Role) -> bool:
    """Tell whether an office is told of whom somebody belongs to: محامي الرئيس, المحامي الشخصي للرئيس."""
    attendants = ground.lists["attendants"]
    before = [word.removeprefix("ال") for word in ground.words[max(0, role.first - 2) : role.first]]
    if not before or before[-1] in attendants or before[-1].removeprefix("و") in attendants:
        return bool(before)  # also وشقيقة الزعيم الشرقي، سارة دلوان
    return before[0] in attendants and prefix_of(ground, role.first) in {"ل", "لل"}


def _turned(ground: Ground, word: int) -> bool:
    """Tell whether a closing mark opens, as in Arabic papers that write ” on both sides: وزير الخارجية ”كمال قداش”."""
    if not ground.arabic or word + 1 >= len(ground.words):
        return False
    starts, ends = ground.text.starts, ground.text.ends
    return starts[word + 1] == ends[word] and starts[word] > ends[word - 1]


def _over_brackets(ground: Ground, word: int) -> int:
    """Return the word after a short name in brackets or Latin letters: مدير الوكالة (سي آي إيه) فلان, "CIA"، فلان."""
    words = ground.words
    if ground.arabic and word < len(words) and words[word] in _OPENING:
        for end in range(word + 2, min(len(words), word + _REACH)):
            if words[end] in _CLOSING:
                inside = words[word + 1 : end]
                named = any(here in ground.given for here in inside) or word + 1 in ground.surnames
                latin = all(here.isascii() or len(here) <= _LETTER for here in inside)  # "سي آي إيه"
                return end + 1 if latin or (words[word] == "(" and not named) else word
    return word


def _is_word(ground: Ground, run: Run) -> bool:
    """Tell whether what follows an office of Persian is a word of its own: معاون وزیر ... موردبحث قرار گرفت."""
    known = run.first in ground.people or run.first in ground.surnames or run.handle
    alone = run.end - run.first == 1 and not known and ground.words[run.first] in ground.common
    if alone and ground.at(run.end) in ground.lists["light_verbs"]:
        return True  # معاون وزیر آزاد شد
    return run.end - run.first == 1 and not known and is_glued(ground, ground.words[run.first])


def _is_bare(ground: Ground, run: Run) -> bool:
    """Tell whether a single unknown word without title follows an office, a place or body rather than its holder: امام جمعه ایوان."""
    known = run.known or run.handle or run.first in ground.surnames or run.first - 1 in ground.titles
    return run.end - run.first == 1 and not known


def _has_own(ground: Ground, run: Run) -> bool:
    """Tell whether an office follows a name: علاوه بر وزیر خارجه غنا، کمال دمیر، وزیر خارجه ترکیه."""
    word = run.end
    while ground.at(word) in {"،", ",", "»", '"'} and word < run.end + 2:
        word += 1
    return word in ground.offices


def _is_possessor(ground: Ground, role: Role, run: Run) -> bool:
    """Tell whether the name after an office is whom it serves: وزیر خارجه ترامپ, مستشار ترامب.

    A whole name after a definite or full phrase is its holder (مستشار الأمن القومي جون بولتون).
    """
    words = ground.words[run.first : run.end]
    noun = ground.words[role.first] if role.end == role.first + 1 else ""
    if not ground.arabic and role.office in SERVING and noun.endswith("گوی"):
        return True  # سخنگوی سرلشکر حفتر
    if not ground.arabic and ground.words[run.first - 1] == "امام" and role.office in NOT_OF_STATE:
        return True  # رئیس دانشگاه آزاد واحد یادگار امام خمینی
    if run.handle or run.first > role.end:
        return False
    if role.how == OF_PERSON:
        return True  # مشاور اوباما
    if ground.arabic:
        phrase = ground.words[role.first : role.end]
        return (
            role.how in {"", "same"}
            and not any("ال" in word[:4] for word in phrase)
            and role.office in SERVING
        )
    if any(word in ground.given for word in words) and role.office not in SERVING:
        return False
    return not role.said and (len(words) == 1 or role.office in SERVING)


def _end_before(ground: Ground, role: Role) -> int | None:
    """Return the word after what stands before a role phrase, marks left out; None where no name can stand there."""
    end = role.first
    if ground.words[end].startswith("و") and not ground.arabic and ground.words[end] == "و":
        return None
    if ground.arabic and (prefix_of(ground, end) not in {"", "ال"} or role.office == COUNTERPART):
        return None  # وأكد عراقجي لنظيره العراقي
    while end > 0 and ground.words[end - 1] in _BEFORE_ROLE and role.first - end < 2:
        end -= 1
    if not ground.arabic and end > 2 and ground.words[end - 1] == "ساله" and ground.words[end - 2].isdigit():
        end -= 2 + (ground.words[end - 3] in {"،", ","})  # کمال دمیر، ۴۵ ساله، رئیس حزب
    if any(opening == end for opening, _ in ground.text.quotes):
        return None  # دست‌بوسی "رئیس‌جمهور برگزیده"
    if end < role.first and not ground.arabic and _ends_thing(ground, end):
        return None
    if role.weak and ground.words[end] == _OF and end == role.first:
        return None  # نادری از نمایندگان مجلس خواست
    if not ground.arabic and end == role.first:
        end = over_post(ground, end)
        end -= ground.words[end - 1] in ground.lists["orders"]  # جواد نادری نخستین فرمانده سپاه
    return end


def _before(ground: Ground, role: Role, taken: bytearray) -> Run | None:
    """Return the name right before a role phrase, over a comma or a closing mark."""
    end = _end_before(ground, role)
    if end is None:
        return None
    sentence = ground.text.sentence_of[role.first]
    quoted = _quoted(ground, end, taken) if end < role.first else None
    if quoted is not None or (end > 1 and _ends_none(ground, end)):
        return quoted
    for start in range(max(0, end - _REACH), end):
        if taken[start] or ground.text.sentence_of[start] != sentence:
            continue
        if ends_another(ground, start):
            continue
        _, here = stem(ground, start)
        known = here in ground.given or start in ground.people or start in ground.said
        if ground.arabic and not known and not _opens(ground, start):
            continue
        run = read_name(ground, start)
        if run is None or run.end != end or run.first != start or any(taken[start:end]):
            continue
        alone = end - start == 1 and start not in ground.people and start not in ground.surnames
        if alone and not ground.arabic and start - 1 not in ground.titles and may_be_other(ground, start):
            continue  # سوگند رئیس‌جمهور, درنهایت وزیر نیرو
        if end == role.first and ground.arabic and _meets(ground, run, role):
            return None
        if alone and not ground.arabic:
            return read_apposed(ground, end, taken, close=True) or run  # کاظم بخشایش لندگرن عضو کمیسیون
        if known or not ground.arabic or (end - start > 1 and is_foreign(ground, run)):
            return run
    if ground.arabic:
        return None
    return read_apposed(ground, end, taken, close=end == role.first)


def _ends_none(ground: Ground, end: int) -> bool:
    """Tell whether no name ends right before a word, as a small word or a mark stands there: با وزیر خارجه."""
    if ground.bounds.get(ground.words[end - 1]) != NEVER or ground.words[end - 2] == "@":
        return False
    return all(match.end != end for match in ground.people.values())


def _meets(ground: Ground, run: Run, role: Role) -> bool:
    """Tell whether an office right after a name is another's, whom the one named receives or calls: استقبل ماكرون رئيس الوزراء.

    A whole name goes on with its bearer's office (يلتقي الأمير محمد بن سلمان ولي العهد).
    """
    verb = run.first - 1
    while verb > 0 and verb in ground.titles:
        verb -= 1
    reaching = ground.lists["reaching_verbs"]
    here = ground.words[verb] if run.first else ""
    alone = run.end - run.first == 1
    return (alone and (here in reaching or here[1:] in reaching)) or holds_others(ground, run, role)


def _opens(ground: Ground, word: int) -> bool:
    """Tell whether a sentence or a clause begins at a word: أنيتا أناند وزيرة الخارجية."""
    sentence = ground.text.sentences[ground.text.sentence_of[word]]
    before = ground.words[word - 1] if word > sentence.first else ""
    return not before or before in {"،", ",", ":", "«", '"'} or is_finite(ground, before)


def _quoted(ground: Ground, end: int, taken: bytearray) -> Run | None:
    """Return the words between the marks that close at `end` as a name: «قاسم الأعرجی» مشاور.

    What stands in marks beside an office is its holder, be its words common ones ('نجیب تون رزاق').
    """
    words = ground.words
    for first in range(max(1, end - _REACH), end):
        if words[first - 1] in _OPENING and words[end] in _CLOSING and not any(taken[first:end]):
            inside = words[first:end]
            if all(word.isascii() for word in inside) or (len(inside) == 1 and len(inside[0]) == 1):
                return None  # اربعین حسینی (ع), رئیس اتحادیه
            if any(not word[0].isalpha() or word in ground.functional for word in inside):
                return None
            named = any(
                word in ground.given or word in ground.namelike or not is_common(ground, word)
                for word in inside
            )
            named = named or (not ground.arabic and len(inside) == 2 and end + 1 in ground.offices)
            return (
                Run(skip_honorifics(ground, first), end)
                if named and skip_honorifics(ground, first) < end
                else None
            )
    return None


def _ends_thing(ground: Ground, word: int) -> bool:
    """Tell whether the marks that close at a word hold what no person is called: شبکه «روسیا الیوم»، نخست‌وزیر سابق."""
    opening = next((first for first, closing in ground.text.quotes if closing == word), 0)
    before = ground.words[opening - 1] if opening else ""
    return before in ground.lists["media"] or before in ground.lists["body_nouns"]


def prefix_of(ground: Ground, word: int) -> str:
    """Return what is written onto the office or modifier at a word."""
    match = ground.offices.get(word) or ground.modifiers.get(word)
    return match.prefix if match else ""

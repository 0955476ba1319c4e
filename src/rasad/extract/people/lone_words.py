"""Names of Arabic that are one word and nobody known's: lengthened by what follows, kept behind a title, else not believed."""

from collections.abc import Collection, Sequence

from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import breaks, is_common, is_finite, is_listed, is_shaped, stem
from rasad.extract.people.names import Run
from rasad.extract.people.offices import Role
from rasad.extract.people.people import occupy
from rasad.script import fold

_ARTICLE = "ال"
_COMMAS = frozenset({"،", ","})
_CLOSING = _COMMAS | {".", "(", "؛", ")"}
_MARKS = frozenset("«\"'“")
_ONTO = ("و", "ب")
_VOWELS = frozenset("اوی")
_FIRST = fold("الأول")
_IN_THE_NAME = "باسم"
_LONGEST = 3
_TITLES = 3
_SHORTEST = 3


def settle_lone(
    ground: Ground, runs: Sequence[Run], roles_of: dict[int, list[Role]], taken: bytearray
) -> list[Run]:
    """Return the names; of lone words those that go on over an unlisted word are longer, those nothing bears out are left out.

    What stands beside an office and is one word is rather half a name (الرئيس يوسف) or another word (الرئيس متعجبا).
    """
    opened = [_opened(ground, run, taken) for run in runs]
    moved = {run.first: longer.first for run, longer in zip(runs, opened, strict=True) if run != longer}
    for first, earlier in moved.items():
        if first in roles_of:
            roles_of[earlier] = roles_of.pop(first)
    runs = opened
    wholes = [run for run in runs if run.end - run.first > 1]
    kept = list[Run]()
    for run in runs:
        if run.end - run.first > 1 or run.known or run.handle:
            if _word(ground, run) not in ground.lists["named_after"]:
                kept.append(run)
            continue  # المتحدث باسم فيلق الرحمن
        if _is_of_movement(ground, run) or _is_plain(ground, run):
            taken[run.first] = 0
            roles_of.pop(run.first, None)
            continue
        part = run.first in ground.surnames or _is_eastern(ground, run) or _is_part(ground, run, wholes)
        titled = _is_titled(ground, run)
        longer = None if part else _numbered(ground, run) if titled else _lengthened(ground, run, taken)
        if longer is not None:
            occupy(taken, longer)
            kept.append(longer)
        elif part or titled or _is_surname(ground, run) or _is_apposed(ground, run, roles_of):
            kept.append(run)
        elif _is_first(ground, run, wholes):
            kept.append(run)
            roles_of.pop(run.first, None)  # تشكر رئيسة الوزراء بوريس
        else:
            taken[run.first] = 0
            roles_of.pop(run.first, None)
    return kept


def _is_of_movement(ground: Ground, run: Run) -> bool:
    """Tell whether a word is the adjective of a movement, or a common noun in whose name one speaks.

    الوزير الحوثي, but السيد الحوثي; المتحدث باسم الأسطول.
    """
    word, here = run.first, ground.words[run.first]
    if not word or not here.startswith(_ARTICLE):
        return False
    before = ground.words[word - 1]
    if before == _IN_THE_NAME:
        return here[len(_ARTICLE) :] in ground.common
    if here not in ground.lists["movement_adjectives"] or not before.startswith(_ARTICLE):
        return False
    return word - 1 not in ground.titles


def _is_plain(ground: Ground, run: Run) -> bool:
    """Tell whether a word that no first name is goes with what follows it: سيرا على الأقدام, قال الرئيس "كرامة الشعب أولا"."""
    here, behind = _word(ground, run), ground.at(run.end)
    if here in ground.given or run.first in ground.surnames or _is_eastern(ground, run):
        return False
    upon = behind == "علی" and ground.text.evidence(run.end, run.end + 1).endswith("ى")
    opened = run.first > 0 and ground.words[run.first - 1] in _MARKS and not ground.is_mark(run.end)
    return (upon and run.first - 1 not in ground.said) or opened


def _opened(ground: Ground, run: Run, taken: bytearray) -> Run:
    """Return a name that a particle or بن opens with the word before it: الوليد بن طلال, فابين دي فيليبو."""
    here, word = ground.words[run.first], run.first - 1
    inner = here in ground.lists["descent"] or (here in ground.particles and here not in ground.given)
    if not inner or run.known or run.handle or word < 0 or taken[word]:
        return run
    before = ground.words[word]
    same = ground.text.sentence_of[word] == ground.text.sentence_of[run.first]
    clitic, named = stem(ground, word)
    free = not breaks(ground, word) and not is_finite(ground, before) and len(before) >= _SHORTEST
    if not same or not (free or named in ground.given) or word in ground.titles:
        return run
    longer = run._replace(first=word, clitic=clitic)
    occupy(taken, longer)
    return longer


def _lengthened(ground: Ground, run: Run, taken: bytearray) -> Run | None:
    """Return a name with all words up to the comma that closes it (الرئيس، يوسف الشاهد، أن), or a first name with the surname."""
    if run.clitic:
        return None
    end = run.end
    while end < run.end + _LONGEST and not taken[end] and _goes_on(ground, end):
        end += 1
    if end == run.end:
        return None
    if ground.words[_before(ground, run)] in _COMMAS and ground.at(end) in _COMMAS:
        return run._replace(end=end)
    if not _is_surname_behind(ground, run):
        return None
    reached = run.end + 1
    while reached < end and ground.words[reached - 1] in ground.particles:
        reached += 1  # أورسولا فون دير
    return run._replace(end=reached)


def _goes_on(ground: Ground, word: int) -> bool:
    """Tell whether a word may belong to the name before it: no mark, no verb, no office, no date, no state."""
    if word >= len(ground.words) or ground.text.sentence_of[word] != ground.text.sentence_of[word - 1]:
        return False
    here = ground.words[word]
    other = word in ground.titles or word in ground.states or word in ground.localities
    if other or here in ground.lists["kin_words"] or here.endswith("ات"):
        return False
    return not breaks(ground, word) and not is_finite(ground, here)


def _is_surname_behind(ground: Ground, run: Run) -> bool:
    """Tell whether the word behind a first name can be but the surname: محمد الشعار قوله, ستيف بايكر, شريف يفتالي."""
    quoted = run.first > 0 and ground.words[run.first - 1] in _MARKS
    if _word(ground, run) not in ground.given or quoted:
        return False
    word, here = run.end, ground.words[run.end]
    if here.startswith(_ARTICLE):
        if ground.text.evidence(word, word + 1).endswith("ة"):
            return False  # مؤسسة رياك البحثية
        return (
            ground.is_mark(word + 1) or breaks(ground, word + 1) or is_finite(ground, ground.words[word + 1])
        )
    if word in ground.surnames:
        return True
    if is_listed(ground, here):
        return False
    closed = ground.at(word + 1) in _COMMAS
    return here in ground.namelike or closed or not is_shaped(ground, here) or _is_long_foreign(here)


def _is_long_foreign(here: str) -> bool:
    """Tell whether a word with the first letter of a verb has too many long vowels for one of the singular: ياكوفنكو, يفتالي."""
    return sum(letter in _VOWELS for letter in here[1:]) > 1 and not here.endswith(("ون", "وا", "ان"))


def _before(ground: Ground, run: Run) -> int:
    """Return the word before a name and its titles."""
    word = run.first - 1
    while word > 0 and word in ground.titles and run.first - word <= _TITLES:
        word -= 1
    return max(word, 0)


def _is_eastern(ground: Ground, run: Run) -> bool:
    """Tell whether a lone word is a surname that stands alone: الرئيس مون."""
    return _word(ground, run) in ground.eastern


def _word(ground: Ground, run: Run) -> str:
    """Return the one word of a name."""
    return ground.words[run.first][len(run.clitic) :]


def _numbered(ground: Ground, run: Run) -> Run | None:
    """Return the name of a king or pope with its number (الملك فيصل الثاني), or with another first name."""
    behind = ground.at(run.end)
    number = behind.removeprefix(_ARTICLE) in ground.lists["regnal_numbers"] or behind == _FIRST
    named = behind in ground.given and not is_listed(ground, behind)
    return run._replace(end=run.end + 1) if (number or named) and not run.clitic else None


def _is_titled(ground: Ground, run: Run) -> bool:
    """Tell whether a title that goes with first names, or a word that announces one, stands before a name: للأمير وليام, يدعى سالم."""
    title = run.first - 1
    title -= title > 0 and title in ground.states  # الأمير البريطاني وليام
    before = ground.words[title] if run.first else ""
    for onto in _ONTO:
        before = before.removeprefix(onto)
    before = _ARTICLE + before[2:] if before.startswith("لل") else before
    return any(before in ground.lists[name] for name in ("crowns", "first_name_titles", "naming_words"))


def _is_part(ground: Ground, run: Run, wholes: Collection[Run]) -> bool:
    """Tell whether a fuller name of the report ends with a lone word."""
    here = _word(ground, run).removeprefix(_ARTICLE)
    return any(ground.words[whole.end - 1].removeprefix(_ARTICLE) == here for whole in wholes)


def _is_apposed(ground: Ground, run: Run, roles_of: dict[int, list[Role]]) -> bool:
    """Tell whether an office follows a first name over a comma, and no other part of a name stands before it: ديانا، أميرة ويلز."""
    before = ground.words[run.first - 1] if run.first else ""
    behind = any(role.first == run.end + 1 for role in roles_of.get(run.first, ()))
    return behind and _word(ground, run) in ground.given and before not in ground.namelike


def _is_first(ground: Ground, run: Run, wholes: Collection[Run]) -> bool:
    """Tell whether the report names one person in full whose first name a lone word is, and no other name begins with it here."""
    here = _word(ground, run)
    lasts = {ground.words[whole.end - 1] for whole in wholes if ground.words[whole.first] == here}
    behind = ground.at(run.end)
    alone = ground.is_mark(run.end) or behind in ground.functional or is_listed(ground, behind)
    alone = alone and run.end not in ground.states  # جورج واشنطن
    return len(lasts) == 1 and alone and here not in ground.lists["first_forenames"]


def _is_surname(ground: Ground, run: Run) -> bool:
    """Tell whether a lone word is a surname by the lists (السفير قطان), or behind a title by its shape (اللواء الشهري)."""
    here, titled = _word(ground, run), run.first - 1 in ground.titles
    if here in ground.given:
        return titled and (ground.is_mark(run.end) or breaks(ground, run.end))
    nisba = here.startswith(_ARTICLE) and here.endswith("ی")
    return (titled and nisba) or ((titled or here in ground.namelike) and not is_common(ground, here))

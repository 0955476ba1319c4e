"""Find who is meant by a definite noun alone, where the verb of speech opens its clause: السفيرة، الوزارة، التقرير، الأخير."""

from collections.abc import Sequence

from rasad.extract.cast import Placed
from rasad.extract.speech.calling_words import end_of
from rasad.extract.speech.forms import is_own_speech, is_unnamed
from rasad.extract.speech.nouns import bare, is_feminine_noun
from rasad.extract.speech.punctuation import COMMAS, OPENING
from rasad.extract.speech.scene import SPEAKING, Scene
from rasad.extract.speech.speech import UNKNOWN, Speaker, describe, mention_at
from rasad.script import fold
from rasad.text import Span
from rasad.vocabulary.schema import Country

_LED = 10  # words of a relative clause within which it names who leads a body
_NOUN = 2  # words of a noun that stands for a person: الدبلوماسي الفلسطيني
_IN_WHOSE_NAME = "باسم"
_WHO_IS = (fold("وهو"), fold("وهي"))
_THIS = frozenset(map(fold, ("هذا", "هذه")))
_HIS = "ه"
_WHOSE = tuple(map(fold, ("هما", "هم", "ها", "نا", "ه")))
_OF_THE, _TWO = "لل", fold("ان")
_LATTER = {fold("الأخير"): "person", fold("الأخيرة"): "other"}


def shortened_body(scene: Scene, word: int) -> Placed | None:
    """Return the latest mention of the body that a definite noun stands for (الوزارة، المنظمة)."""
    words, lexicon = scene.text.words, scene.lexicon
    if not words[word].startswith((lexicon.article, _OF_THE)):
        return None
    stem = bare(lexicon, words[word])
    before = [placed for placed in scene.heads.get(stem, ()) if placed.first < word]
    if not before and stem in scene.lists["kinds_of_paper"]:
        return _press(scene, word)
    return before[-1] if before and not _is_another(scene, stem, before[-1].end, word) else None


def _press(scene: Scene, word: int) -> Placed | None:
    """Return the one paper named before by another noun of papers: صحيفة "...", later المجلة."""
    nouns = scene.lists["kinds_of_paper"]
    before = [placed for noun in sorted(nouns) for placed in scene.heads.get(noun, ()) if placed.first < word]
    return before[-1] if len({placed.figure for placed in before}) == 1 else None


def _is_another(scene: Scene, noun: str, begin: int, end: int) -> bool:
    """Tell whether a body of that noun whom nobody knows was named later: صحيفة دلوان قالت, and then الصحيفة."""
    if noun not in scene.lists["body_nouns"]:
        return False
    words, mentions = scene.text.words, scene.mentions
    common = scene.lists["common_words"]
    nouns = (n for n in range(begin, end) if words[n] == noun and n not in mentions and n + 1 not in mentions)
    named = [words[n + 1] for n in nouns if words[n + 1][0].isalpha()]
    joined = (word[0] == "و" and word[1:] in common for word in named)  # كل جماعة وفصيل names none
    return any(word not in common and not other for word, other in zip(named, joined, strict=True))


def is_led_by_other(scene: Scene, body: Placed, behind: int) -> bool:
    """Tell whether a relative clause names somebody of another state: الحكومة التي يقودها رئيس وزراء الجوار."""
    if behind >= len(scene.text.words) or scene.text.words[behind] not in scene.lists["relatives"]:
        return False
    own = scene.cast.figures[body.figure].country
    near = scene.cast.between(behind, behind + _LED)
    states = {role.of for placed in near for role in scene.cast.figures[placed.figure].offices if role.of}
    return own is not None and bool(states) and own not in states


def titled(scene: Scene, first: int, end: int) -> Placed | None:
    """Return the body whose name follows a noun that says what it is (صحيفة "...", جماعة "...")."""
    word, nouns = scene.text.words[first], scene.lists["body_nouns"]
    if bare(scene.lexicon, word) not in nouns and word.removeprefix("ل") not in nouns:
        return None
    placed = mention_at(scene, first + 1, end)
    return placed if placed is not None and scene.cast.kind(placed) == "organisation" else None


def shortened_person(scene: Scene, first: int, end: int, last: Speaker | None) -> Speaker | None:
    """Return the person whom a definite noun stands for: an office told before (السفيرة), or who spoke last.

    The noun stands alone or with an adjective, and nothing says whose it is (المتحدث باسم الجيش is another).
    Where two persons held such an office, it is the one who spoke last, else nobody.
    """
    words, article = scene.text.words, scene.lexicon.article
    pointed = words[first] in _THIS and first + 1 < end
    if pointed:
        first += 1  # وتابع هذا النائب الذي كان
    if not words[first].startswith(article) or not (pointed or _stands_alone(scene, first, end)):
        return None
    stem = bare(scene.lexicon, words[first])
    if last is not None and not last.figures and last.span is not None and words[last.span[0]] == stem:
        return UNKNOWN._replace(span=last.span)  # وقال مسؤول شرقي ذلك. وأوضح المسؤول
    spoke = last.figures if last else ()
    before = [placed for placed in scene.offices.get(stem, ()) if placed.first < first]
    holders = {placed.figure for placed in before if not is_unnamed(scene, placed, len(words))}
    if before and not holders:
        return UNKNOWN  # قال متحدث باسم الرئاسة, and later وتابع المتحدث
    span = (first, first + 1)
    nameless = _nameless_before(scene, stem, first) if not holders and not pointed else None
    if nameless is not None:
        return UNKNOWN._replace(span=nameless)
    if len(spoke) == 1 and (spoke[0] in holders or (not holders and _is_person(scene, spoke[0], first))):
        return (
            UNKNOWN if _is_alien(scene, spoke[0], first) else Speaker(figures=spoke, span=span, basis="role")
        )
    if not holders:
        holders = _only_woman(scene, first)
    return Speaker(figures=tuple(holders), span=span, basis="role") if len(holders) == 1 else None


def _is_alien(scene: Scene, figure: int, noun: int) -> bool:
    """Tell whether an adjective says that a noun is of another state than a person's offices are: المسؤول الشرقي, of a western minister."""
    rows = (match.row for match in scene.between("demonyms", noun + 1, noun + 1 + _NOUN))
    told = {row.code for row in rows if isinstance(row, Country)}
    own = {role.of.split("-")[0] for role in scene.cast.figures[figure].offices if role.of}
    return bool(told and own) and told.isdisjoint(own)


def _nameless_before(scene: Scene, noun: str, word: int) -> Span | None:
    """Return the words of somebody nameless of whom the sentence before speaks by a noun: تصريحات مسؤول دفاعي كبير. وقال المسؤول."""
    number = scene.text.sentence_of[word]
    if not number or not any(noun in scene.lists[people] for people in ("callings", "sources")):
        return None
    before = scene.text.sentences[number - 1]
    told = (n for n in range(before.first, before.end) if scene.text.words[n] == noun)
    last = next((n for n in told if n not in scene.mentions and not scene.quoted[n]), None)
    return (last, end_of(scene, last, before.end)) if last is not None else None


def _only_woman(scene: Scene, word: int) -> set[int]:
    """Return the one woman named before a noun of women, who is meant by it: التقى الوزير سارة دلوان، وأكدت المسؤولة."""
    if (
        not is_feminine_noun(scene.text, word)
        or bare(scene.lexicon, scene.text.words[word]) not in scene.lists["callings"]
    ):
        return set()
    named = {placed.figure for placed in scene.cast.between(0, word) if placed.form == "name"}
    found = {figure for figure in named if scene.women.get(figure)}
    return found if len(found) == 1 else set()


def _stands_alone(scene: Scene, first: int, end: int) -> bool:
    """Tell whether a noun with its adjectives is all that stands there, or an aside follows (وقال المسؤول لرويترز)."""
    words, article, n = scene.text.words, scene.lexicon.article, first + 1
    while n < min(end, first + _NOUN) and words[n].startswith(article):
        n += 1
    if n < end and words[n] == _IN_WHOSE_NAME:
        return False
    aside = n >= end or n in scene.particle or n in scene.dated or not words[n][0].isalpha()
    aside = aside or is_own_speech(scene, n)  # وتابع المسؤول الشرقي حديثه قائلا
    plain = (
        words[n] in scene.lists["common_words"] and words[n] not in scene.lists["given_names"]
        if n < end
        else False
    )
    aside = aside or (n == first + 1 and plain)  # وانتقد الرئيس عقيدة
    return aside or words[n].startswith("ل")


def _is_person(scene: Scene, figure: int, word: int) -> bool:
    """Tell whether who spoke last may be meant by a noun of people: a person of its gender."""
    if scene.cast.figures[figure].kind != "person":
        return False
    if bare(scene.lexicon, scene.text.words[word]) not in scene.lists["callings"]:
        return False
    return is_feminine_noun(scene.text, word) == scene.women.get(figure, False)


def is_calling(scene: Scene, word: int) -> bool:
    """Tell whether a definite noun says what a person is, before a name: دعا الرئيس فلان."""
    words = scene.text.words
    noun = bare(scene.lexicon, words[word]).removesuffix(_TWO)  # السيناتوران
    return words[word].startswith(scene.lexicon.article) and noun in scene.lists["callings"]


def named_behind_title(scene: Scene, first: int, end: int) -> Placed | None:
    """Return the person named behind a title that no list has: قال الخبير في شؤون البلاد سالم دلوان إن.

    The title begins with a noun of persons. Of another's person, no name is taken: محامي الصحفي سالم, مسؤول في إدارة سالم.
    """
    words, article = scene.text.words, scene.lexicon.article
    titles = scene.lists["callings"]
    if first >= len(words):
        return None  # of a text that breaks off behind عن
    his = words[first].endswith(_HIS) and not is_feminine_noun(scene.text, first)
    if his or words[first].removeprefix(article).removesuffix(_TWO) not in titles:
        return _named_behind_his(scene, first, end)
    construct = not words[first].startswith(article)
    if construct and first + 1 < end and is_calling(scene, first + 1):
        return None
    for placed in _over_owner(scene, first, scene.cast.between(first + 1, end)):
        if scene.cast.kind(placed) != "person":
            continue
        between = words[first + 1 : placed.first]
        # المتحدث باسم عائلة الصحفي سالم is not he
        of_another = _IN_WHOSE_NAME in between and not scene.lists["families"].isdisjoint(between)
        apart = not of_another and scene.lists["past_verbs"].isdisjoint(between)
        named = placed.form == "name" and apart  # قالت المسؤولة في زيارة منذ خلفت الزعيم سالم
        return placed if named and _ends_title(scene, placed) else None
    return None


def _named_behind_his(scene: Scene, first: int, end: int) -> Placed | None:
    """Return the person named right behind a noun of persons with a pronoun: وقال محاميه سالم دلوان, وقالت زوجته، سارة دلوان."""
    word, comma = scene.text.words[first], scene.text.word(first + 1) in COMMAS
    placed = scene.mentions.get(first + 1 + comma)
    if is_feminine_noun(scene.text, first):
        return None  # زوجة سالم
    if placed is None or placed.end > end or placed.form != "name" or scene.cast.kind(placed) != "person":
        return None
    for suffix in _WHOSE:
        stem = word.removesuffix(suffix)
        forms = {stem, f"{stem[:-1]}ه"} if stem.endswith("ت") else {stem}
        nouns = (scene.lists["callings"], scene.lists["kin_words"])
        if stem != word and not all(map(forms.isdisjoint, nouns)):
            return placed
    return None


def _over_owner(scene: Scene, noun: int, near: Sequence[Placed]) -> Sequence[Placed]:
    """Return the mentions behind a title without the person whose it is, where another is named behind that: محامي سالم رامي دلوان."""
    owner = next((placed for placed in near if placed.first == noun + 1), None)
    if owner is None or scene.cast.kind(owner) != "person" or owner.form != "name":
        return near
    another = [placed for placed in near if placed.first == owner.end and placed.figure != owner.figure]
    joined = bool(another) and scene.text.words[owner.end].startswith("و")
    return another if another and not joined else near


def _ends_title(scene: Scene, placed: Placed) -> bool:
    """Tell whether a name stands apart from the noun before it: behind an adjective, a mark, a name of a place or body."""
    words, before = scene.text.words, placed.first - 1
    while before in scene.honorific or words[before] in "#_" or words[before] in OPENING:
        if _is_owned(scene, before):
            return False
        before -= 1
    word = words[before]
    if word in COMMAS or word in _WHO_IS or word.startswith(scene.lexicon.article):
        return word in COMMAS or not _is_owned(scene, before)
    if not word[0].isalpha() or before in scene.ending or is_preposed(scene, word):
        return False
    if any(other.end == before + 1 for other in scene.cast.between(max(0, before - 8), before + 1)):
        return True
    common = scene.lists["common_words"]
    unlisted = word not in common and word.removeprefix("ب") not in common
    return unlisted and not word.endswith("ه")  # الأستاذ بجامعة دونغكوك سالم; but قبل استقالة سالم


def _is_owned(scene: Scene, word: int) -> bool:
    """Tell whether a noun of persons before a name is what another noun speaks of: اختفاء الصحفي سالم."""
    if not is_calling(scene, word):
        return False
    before = scene.text.words[word - 1]
    if before.startswith(scene.lexicon.article) or not before[0].isalpha() or word - 1 in scene.ending:
        return False
    return not any(other.end == word for other in scene.cast.between(max(0, word - 8), word))


def is_preposed(scene: Scene, word: str) -> bool:
    """Tell whether a noun takes whose it is right behind it: مكتب سالم, إدارة سالم, محامي سالم."""
    stem = word.removeprefix("ب").removeprefix("ل")
    return any(stem in scene.lists[nouns] for nouns in ("body_nouns", "callings", "sayers", "rooms"))


def latter(scene: Scene, begin: int, verb: int, word: int) -> Speaker | None:
    """Return whom الأخير or الأخيرة means: the person, or the state or body, named last before the verb in its sentence."""
    kind = _LATTER.get(scene.text.words[word])
    if kind is None:
        return None
    number = scene.text.sentence_of[begin]
    if verb <= begin + 1 and number:
        begin = scene.text.sentences[number - 1].first  # وعمل لدى الوزير سالم. وقال الأخير إن
    near = [
        placed
        for placed in scene.cast.between(begin, verb)
        if scene.cast.kind(placed) in SPEAKING and (scene.cast.kind(placed) == "person") == (kind == "person")
    ]
    return describe(near[-1:])._replace(span=(word, word + 1), basis="pronoun") if near else None

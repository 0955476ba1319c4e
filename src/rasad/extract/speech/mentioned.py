"""Find the mention behind a verb that is its subject, where the verb of speech opens its clause: قال الوزير سالم، أكد كل من."""

from rasad.extract.cast import Placed
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.forms import behind_source, is_accused, is_unnamed, past_asides
from rasad.extract.speech.nouns import bare
from rasad.extract.speech.punctuation import CLOSING, COMMAS, OPENING
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.shortened import is_calling, named_behind_title
from rasad.extract.speech.speech import UNKNOWN, Speaker, addresses, describe
from rasad.extract.speech.subject_first import LIKEWISE, agrees, may_act
from rasad.script import fold

_THEREIN = tuple(map(fold, ("فيه", "فيها")))
_ABOUT_IT = frozenset(map(fold, ("عنه", "عنها")))  # التهمة التي يقول عنها سالم إنها
_STRANGER = 3  # words of a name that opens a heading


def mentioned(scene: Scene, match: CueMatch, opened: int) -> Speaker | None:
    """Return the mention behind a verb that is its subject; nobody for who is accused or holds an office unnamed."""
    if is_peer(scene, match.end):
        return None
    if _is_stranger_before(scene, match) or _is_press_before(scene, match):
        return UNKNOWN
    asks = match.row.act in {"demand", "threaten", "accuse", "warn"}
    told = scene.text.words[match.first - 1] in scene.lists["relatives"]  # في الوقت الذي دعا فيه الرئيس إلى
    if asks and scene.text.word(match.end) in _THEREIN and not told:
        return None  # قرارا تطالب فيه البلاد ب
    titled = _behind_calling(scene, match, opened)
    if titled is not None:
        return list_after(scene, titled, opened)
    for placed in scene.cast.between(match.end, opened):
        if is_accused(scene, match, placed, opened):
            also = scene.text.words[match.first - 1] in LIKEWISE  # كما حث لندن على
            return None if match.prefix or also else UNKNOWN
        if not may_act(scene, placed) or not _after_verb(scene, placed, match.end):
            continue
        if agrees(scene, match, placed):
            named = _apposed(scene, placed, opened)
            unnamed = is_unnamed(scene, named, opened) or behind_source(scene, match.end, named.first)
            return UNKNOWN if unnamed else _not_counterpart(scene, named, opened)
    return None


def _behind_calling(scene: Scene, match: CueMatch, opened: int) -> Placed | None:
    """Return the person named behind what he is, over whom he calls on: دعا الكاتب والإعلامي الشرقي سالم الوزارة إلى."""
    if not addresses(match.row) or not is_calling(scene, match.end) or match.end in scene.mentions:
        return None
    named = named_behind_title(scene, match.end, opened)
    return named if named is not None and agrees(scene, match, named) else None


def _apposed(scene: Scene, placed: Placed, opened: int) -> Placed:
    """Return the person named right behind a bare title, whoever else is called so: وأبلغ الرئيس سالم الوزير."""
    if placed.form != "role" or placed.end - placed.first > 1 or placed.end >= opened:
        return placed
    named = scene.mentions.get(placed.end)
    if named is None or named.form != "name" or scene.cast.kind(named) != "person":
        return placed
    joined = scene.text.words[named.first].startswith("و")
    return placed if joined or named.figure == placed.figure else named


def _is_stranger_before(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a name that nobody knows opens a heading before a verb with an object: كيم يدعو ترامب لزيارة بلاده."""
    sentence = scene.text.sentences[scene.text.sentence_of[match.first]]
    before = range(sentence.first, match.first)
    if match.prefix or not addresses(match.row) or not 0 < len(before) <= _STRANGER:
        return False
    words, common = scene.text.words, scene.lists["common_words"]
    return all(
        words[n][0].isalpha()
        and words[n][0] != "و"
        and words[n] not in common
        and n not in scene.particle
        and n not in scene.dated
        for n in before
    ) and not scene.cast.between(sentence.first, match.first)


def _is_press_before(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a definite noun of people or papers opens the clause of a verb with an object: الصحف تدعو السلطات إلى ذلك."""
    before = match.first - 1
    if match.prefix or before < 0 or not addresses(match.row) or before in scene.mentions:
        return False
    opens = before == scene.text.sentences[scene.text.sentence_of[match.first]].first
    word = scene.text.words[before]
    return (
        opens
        and word.startswith(scene.lexicon.article)
        and bare(scene.lexicon, word) in scene.lists["sayers"]
    )


def is_peer(scene: Scene, word: int) -> bool:
    """Tell whether a verb addresses the speaker's peer: الرئيس أبلغ نظيره الشرقي، سالم، أنه."""
    here = scene.text.words[word]
    return here.startswith(scene.pieces["counterparts"]) and here.endswith(scene.pieces["pronoun_endings"])


def _not_counterpart(scene: Scene, placed: Placed, end: int) -> Speaker:
    """Return the speaker that a mention gives; where it is also his counterpart's, the other holder of that office.

    In واتفق وزير الخارجية خلال الاتصال مع نظيره الشرقي على the eastern one is not he who stands first.
    """
    words = scene.text.words
    theirs = [
        m
        for m in scene.cast.between(placed.end, end)
        if words[m.first].startswith(scene.pieces["counterparts"])
    ]
    if placed.form != "role" or all(m.figure != placed.figure for m in theirs):
        return list_after(scene, placed, end)
    held = scene.offices.get(bare(scene.lexicon, words[placed.first]), ())
    others = {m.figure for m in held if m.figure != placed.figure}
    span = (placed.first, placed.end)
    return Speaker(figures=tuple(others), span=span, basis="role") if len(others) == 1 else UNKNOWN


def _after_verb(scene: Scene, placed: Placed, begin: int) -> bool:
    """Tell whether a mention stands as the subject behind its verb: right there, or past asides."""
    words = scene.text.words
    before = placed.first - 1
    while before >= begin and (
        words[before] in OPENING
        or before in scene.honorific
        or words[before] in COMMAS
        or before in scene.dated
        or is_calling(scene, before)
        or words[before] in scene.lists["surname_openers"]
        or words[before] in _ABOUT_IT
    ):
        before -= 1
    if before < begin:
        return True
    if (
        scene.ending.get(before) == "adverb"
    ):  # قال أمس سالم; but نقلت الصحف بنود الاتفاق الذي تتوسط فيه البلاد
        return scene.lists["relatives"].isdisjoint(words[begin:before])
    if words[before] == "من" and words[before - 1] in scene.lists["each_of"]:
        return (
            past_asides(scene, begin, before) >= before - 1
        )  # قال التلفزيون في كل من الواحة والجبل: not they
    own = not words[placed.first].startswith("و") or words[placed.first] in scene.lexicon.forms
    # قالت ممثلة الجوار، باسم الاتحاد، والجبال إن: what و joins to the words before is no subject
    apart = own and words[before + 1] in COMMAS and scene.ending.get(before) != "preposition"
    return words[before] == "-" or (apart and not _is_renamed(scene, placed, begin, before + 1))


def _is_renamed(scene: Scene, placed: Placed, begin: int, comma: int) -> bool:
    """Tell whether a name behind a comma is of whom a mention before it names, which is no subject: دعت أكبر المنظمات الوزيرة، سارة، إلى."""
    words = scene.text.words
    for other in scene.cast.between(begin, comma):
        before = other.first - 1
        if other.end != comma or other.figure != placed.figure or not may_act(scene, other):
            continue
        first = next((n for n in range(begin, other.first) if len(words[n]) > 1), other.first)
        definite = words[before].startswith(scene.lexicon.article)
        named = any(m.end == other.first for m in scene.cast.between(begin, other.first))
        governed = scene.ending.get(before) == "preposition"  # في مؤتمر مع الوزير، سالم، أن
        return governed or (first < other.first and (definite or named))
    return False


def list_after(scene: Scene, placed: Placed, end: int) -> Speaker:
    """Return the speaker that a mention gives, with those that و joins to it before the content opens."""
    words = scene.text.words
    mentions = [placed]
    for other in scene.cast.between(placed.first + 1, end):
        gap = words[mentions[-1].end : other.first]
        if other.first < mentions[-1].end or not may_act(scene, other):
            continue
        if all(word in COMMAS or word in OPENING or word in CLOSING or word == "-" for word in gap):
            word = scene.text.words[other.first]
            own = word in scene.lexicon.forms  # وحدات الحماية, whose و is its own
            joined = word.startswith("و") and not own and other.figure != mentions[-1].figure
            if other.figure == mentions[-1].figure or joined:
                mentions.append(other)
                continue
        break
    return describe(mentions)

"""Find how far a speaker's words run on after a colon."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.deeds import is_deed, is_withheld
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene
from rasad.text import Sentence
from rasad.vocabulary.join_lists import any_of

_OWN, _TO, _WORK = "خود", "به", 7
_EVERY, _WISHED = "هر", 3
_WISH = "خواست"
_CONTINUE = "ادامه داد"
_BRING = "آورده است"
_OBJECT = "را"
_BEFORE_WORDS = frozenset({":", "«", '"', "،", ","})
_DONE = "شده"
_CONTINUOUS = ("می", "نمی")
_FROM = "از"
_OWED = 25  # words between an obligation and the verb that it makes one


def turn_end(scene: Scene, start: int) -> int:
    """Return the word after a speaker's words that begin at `start`, behind a colon.

    They end before the next clause that the report itself puts a cue to. They run on over the
    sentences of their paragraph; over a paragraph's end only where that says we or I.
    """
    text = scene.text
    number = text.sentence_of[start]
    end = _end_within(scene, start, text.sentences[number].end)
    if end < text.sentences[number].end:
        return end
    paragraph = text.sentences[number].paragraph
    for following in text.sentences[number + 1 :]:
        if following.heading or _opens_turn(scene, following):
            break
        if following.paragraph != paragraph and not _speaks_on(scene, following):
            break
        paragraph = following.paragraph
        end = following.end
    return end


def _end_within(scene: Scene, start: int, end: int) -> int:
    """Return where a sentence's next clause with a cue and a colon begins (گفت: ... و افزود: ...)."""
    words = scene.text.words
    for match in scene.cues_in(start, end):
        if match.end < len(words) and words[match.end] == ":":
            for n in range(match.first - 1, max(start, match.first - 25), -1):
                if words[n] in {"و", "؛", "،"} and scene.is_finite(n - 1):
                    return n
    return end


def asserts(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a cue says that somebody spoke, in the report's own voice.

    A first person (تأکید داریم) stands in the speaker's own words; a subjunctive (گزارش دهد) or what is
    to be said (باید ... قدردانی کرد) was not said; a row that governs nothing is no cue, and a phrase
    only names a source.
    """
    row, words, first, after = match.row, scene.text.words, match.first, match.end
    if not row.governs or row.part == "phrase":
        return False
    if row.part != "verb":
        return not is_withheld(scene, match)
    last = words[after - 1]
    if after < len(words) and (_goes_on(scene, after) or (last == _DONE and _is_attribute(scene, after))):
        return False
    alone = after - first == 1
    if scene.is_own(after - 1) or (not alone and scene.is_own(after - 2)):
        return False  # ادامه خواهیم داد
    if alone and first and _is_noun(scene, first):
        return False
    form = row.forms[0]
    brings = form == _BRING and words[first - 1] in scene.lists["brought"]  # باتلاقی پدید آورده است
    if (
        brings
        or (form == _WISH and _is_wish(scene, match))
        or (form == _CONTINUE and _continues(scene, match))
    ):
        return False
    if last in scene.lists["subjunctives"] and words[after - 2] not in _CONTINUOUS:
        return False
    return not _is_owed(scene, first) and not is_deed(scene, match)


def _is_noun(scene: Scene, word: int) -> bool:
    """Tell whether a verb's form is a noun in its place: بی‌اعتنا به خواسته مردم، طبق خواست آنان، این خواسته; می‌شود گفت."""
    here, before = scene.text.words[word], scene.text.words[word - 1]
    if before in scene.lists["may_be_said"]:
        return True
    if not here.endswith("ه") and here != _WISH:
        return False
    opens = word == scene.text.sentences[scene.text.sentence_of[word]].first  # خواسته اصلی مردم
    return opens or scene.ending.get(word - 1) == "preposition" or before in scene.lists["demonstratives"]


def _continues(scene: Scene, match: CueMatch) -> bool:
    """Tell whether somebody goes on with something else than words: غنی‌سازی را ادامه می‌دهد, where وی ادامه داد has its words behind it."""
    words = scene.text.words
    if words[match.first - 1] == _OWN:
        near = range(match.first - 2, max(0, match.first - _WORK), -1)
        under = next((words[n] for n in near if scene.ending.get(n) == "preposition"), "")
        return under == _TO  # به کارشکنی‌های خود ادامه می‌دادند, but در سخنان خود ادامه داد
    if _OBJECT not in words[max(0, match.first - 8) : match.first]:
        return False
    after = words[match.end] if match.end < len(words) else "."
    return not scene.is_conjunction(match.end) and after not in _BEFORE_WORDS


def _is_wish(scene: Scene, match: CueMatch) -> bool:
    """Tell whether somebody only wants something: نمی‌خواستند امتیازی از دست بدهند, where none is asked (از دولت) and که not there."""
    words = scene.text.words
    if _EVERY in words[max(0, match.first - _WISHED) : match.first]:
        return True  # هر کاری خواستند انجام دادند
    if not words[match.first].startswith(_CONTINUOUS) or scene.is_conjunction(match.end):
        return False
    first = scene.text.sentences[scene.text.sentence_of[match.first]].first
    begin = next((n for n in range(match.first - 1, first, -1) if scene.is_finite(n)), first)
    return _FROM not in words[begin : match.first]


def _goes_on(scene: Scene, word: int) -> bool:
    """Tell whether the word behind a verb makes it none: که خواست نامش فاش نشود، گفته ها، نام برده شد."""
    here, lists = scene.text.words[word], scene.lists
    if here not in any_of(lists["passives"], lists["anonymity"], lists["plurals"]):
        return False
    passive = here in lists["passives"] and scene.text.words[word - 1].endswith("ه")
    return passive or here in lists["anonymity"] or here in lists["plurals"]


def _is_attribute(scene: Scene, after: int) -> bool:
    """Tell whether a passive participle only says which: خبر درج شده در روزنامه، تخلفات اعلام شده از سوی مجله."""
    words = scene.text.words
    if scene.is_conjunction(after):
        return False
    return words[after][0].isalpha() and not scene.is_finite(after) and words[after] != "و"


def _is_owed(scene: Scene, verb: int) -> bool:
    """Tell whether an obligation stands before a cue in its own clause: no finite verb between them but in که of its own.

    نمی‌توان تحولاتی را که در راه است مهم دانست
    """
    words, obligations = scene.text.words, scene.lists["obligations"]
    begin = max(0, verb - _OWED)
    if obligations.isdisjoint(words[begin:verb]):
        return False
    begin = max(begin, scene.text.sentences[scene.text.sentence_of[verb]].first)
    return any(
        words[n] in obligations and not scene.quoted[n] and _is_open(scene, n + 1, verb)
        for n in range(begin, verb)
    )


def _is_open(scene: Scene, first: int, verb: int) -> bool:
    """Tell whether every finite verb between two words ends a clause that را که opened between them."""
    words = scene.text.words
    if not scene.has_finite(first, verb):
        return True
    opened = sum(words[n] == "که" and words[n - 1] == _OBJECT for n in range(first, verb))
    return opened > 0 and sum(map(scene.is_finite, range(first, verb))) <= opened


def _opens_turn(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence has a cue of the report's own, so that the speaker's words have ended."""
    cues = scene.cues_in(sentence.first, sentence.end)
    return bool(cues) and any(asserts(scene, match) for match in cues)


def _speaks_on(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a new paragraph is plainly still the speaker's: it says we or I."""
    if not scene.lists["first_person"].isdisjoint(scene.text.words[sentence.first : sentence.end]):
        return True
    return any(map(scene.is_own, range(sentence.first, sentence.end)))


def before_aside(scene: Scene, start: int, limit: int) -> int:
    """Return where the report's own words go on behind a comma: ، وذلك خلال ...، بحسب بيان، على حد تعبيره."""
    words = scene.text.words
    if COMMAS.isdisjoint(words[start : limit - 1]):
        return limit
    sources = {match.first for match in scene.cues_in(start, limit) if match.row.part == "phrase"}
    for word in range(start + 1, limit):
        if (
            words[word - 1] in COMMAS
            and not scene.quoted[word]
            and (word in sources or scene.meaning(word) == "beside")
        ):
            return word - 1
    return limit

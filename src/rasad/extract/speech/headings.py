"""Find statements that a heading gives (`speaker: words`) and posts that a report quotes whole."""

from collections.abc import Sequence

from rasad.extract.cast import Placed
from rasad.extract.speech.punctuation import CLOSING, OPENING
from rasad.extract.speech.scene import SPEAKING, Scene
from rasad.extract.speech.speech import Speaker, Speech, mention_at, name_end, trim
from rasad.text import Sentence, Span

_BREAKS = frozenset({"..", "...", "…", "|", "/", "."})
_AGENCY = "خبرگزاری"  # خبرگزاری فارس: is the dateline of a report
_ASIDE = 12  # words at most between a speaker and the colon: to whom, or where
_SHORT = 8  # words from a heading's beginning within which its speaker must have ended


def heading_statements(scene: Scene, sentence: Sentence) -> list[Speech]:
    """Return what follows `speaker:` in a heading, or in each part of one that stops divide."""
    words = scene.text.words
    if ":" not in words[sentence.first : sentence.end]:
        return []
    found = []
    begin = sentence.first
    for n in range(sentence.first, sentence.end + 1):
        if n == sentence.end or (words[n] in _BREAKS and not scene.quoted[n]):
            made = _labelled(scene, begin, n)
            if made is not None:
                found.append(made)
            begin = n + 1
    return found


def _labelled(scene: Scene, begin: int, end: int) -> Speech | None:
    """Return the statement of words `begin` to `end` where they are a mention, a colon and words."""
    words = scene.text.words
    while begin < end and (words[begin] in OPENING or words[begin] in "-*•"):
        begin += 1
    placed = mention_at(scene, begin, end) if begin < end and words[begin] != _AGENCY else None
    if placed is None or scene.cast.kind(placed) not in SPEAKING:
        return None
    after = name_end(scene, placed, min(end, begin + _SHORT + 12))
    while after < end and words[after] in CLOSING:
        after += 1
    if after < end and (scene.meaning(after) == "preposition" or words[after].startswith("ل")):
        # جون كيري لـCNN: ..., الأعرجي من طهران: ... ; where or to whom the words were said
        after = next((n for n in range(after, min(end, after + _ASIDE)) if words[n] == ":"), end)
    if after >= end or words[after] != ":" or scene.cues_in(placed.end, after):
        return None
    first, stop = trim(scene, after + 1, end)
    if stop - first < 2 or (_is_topic(scene, placed) and not _is_own(scene, first)):
        return None
    speaker = Speaker(figures=(placed.figure,), span=(placed.first, placed.end), basis="heading")
    return Speech(first=first, end=stop, mode="headline", speaker=speaker)


def _is_topic(scene: Scene, placed: Placed) -> bool:
    """Tell whether a label is a state's plain name, which mostly says what a report is about (باكستان: ...)."""
    return scene.cast.kind(placed) == "country" and any(
        match.first <= placed.first < match.end for match in scene.matches.get("countries", ())
    )


def _is_own(scene: Scene, word: int) -> bool:
    """Tell whether words begin as a speaker's own: we, or a denial of what will be (لن نتراجع)."""
    here = scene.text.words[word]
    return here in scene.lists["first_person"] or here in scene.lists["denials"]


def posts(scene: Scene) -> list[Speech]:
    """Return the posts that stand as paragraphs of their own, signed `- name (@account) date`."""
    text = scene.text
    found: list[Speech] = []
    if "@" not in text.words:
        return found
    for number, sentence in enumerate(text.sentences[1:], 1):
        account = _signature(scene, sentence)
        if account is None:
            continue
        paragraph = text.sentences[number - 1].paragraph
        body = [other for other in text.sentences[:number] if other.paragraph == paragraph]
        first, end = trim(scene, body[0].first, body[-1].end)
        if end > first:
            speaker = Speaker(figures=(account.figure,), span=(account.first, account.end), basis="account")
            found.append(Speech(first=first, end=end, mode="post", speaker=speaker))
    return found


def _signature(scene: Scene, sentence: Sentence) -> Placed | None:
    """Return the mention that signs a post, where a sentence is its signature line."""
    words = scene.text.words
    if words[sentence.first] != "-" or "@" not in words[sentence.first : sentence.end]:
        return None
    people = [m for m in scene.cast.between(sentence.first, sentence.end) if scene.cast.kind(m) in SPEAKING]
    return people[0] if people else None


def covered(spans: Sequence[Span], word: int) -> bool:
    """Tell whether a word stands inside one of some spans."""
    return bool(spans) and any(first <= word < end for first, end in spans)

"""Find the turns of an interview or a press conference: questions are nobody's statements here, answers the guest's."""

from collections.abc import Sequence

from rasad.extract.cast import Placed
from rasad.extract.found import Found
from rasad.extract.speech.nouns import bare
from rasad.extract.speech.punctuation import CLOSING, OPENING
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, Speech, describe, mention_at, name_end, trim
from rasad.text import Span

_ASKING = frozenset("؟?")
_BULLETS = frozenset("*-–—•■●○▪◼")
_LABEL = 9  # words of a label before its colon, at most
_LEAST = 2  # questions of an interview whose questions are labelled or have a mark before them
_LEAST_BARE = 3  # of one whose questions are plain lines
_OTHER = 3  # words of a label that is no mention: النائب:
_GUEST = 14  # words between گفت‌وگو or حوار and with whom it is
_WITH = ("با", "مع")


class _Line(Found, frozen=True):
    """Hold one paragraph: its words, where they begin behind bullet and label, and who is labelled how."""

    first: int
    begin: int
    end: int
    bullet: str
    label: str  # question, medium, answer, person, other or nothing
    placed: Placed | None
    asks: bool  # whether it ends in a question mark


def find_turns(scene: Scene) -> tuple[list[Speech], list[Span]]:
    """Return the answers of an interview as statements, and the words of all its turns; nothing where there is none.

    Questions are told by a label (س:, سؤال:, خبرنگار:, the medium's name), by a mark before them, or by
    standing as lines of their own in what calls itself an interview. An answer runs on to the next question.
    """
    if sum(map(scene.text.folded.count, _ASKING)) < _LEAST:
        return [], []
    if len(scene.text.where(_ASKING)) < _LEAST:
        return [], []
    lines = _lines(scene)
    questions = _questions(scene, lines)
    if not questions:
        return [], []
    guest = _guest(scene, lines[questions[0]].first)
    ends = [*questions[1:], len(lines)]
    replies = [lines[number + 1 : end] for number, end in zip(questions, ends, strict=True)]
    labelled = sum(any(line.placed or line.label == "answer" for line in reply) for reply in replies)
    found = []
    for number, reply in zip(questions, replies, strict=True):
        if labelled * 2 > len(replies):  # then what stands before a label belongs to the question
            named = (n for n, line in enumerate(reply) if line.label in {"person", "answer", "other"})
            found += _answers(scene, reply[next(named, len(reply)) :], guest, lines[number].bullet)
        else:
            found += _answers(scene, reply, guest, lines[number].bullet)
    return found, [(lines[questions[0]].first, len(scene.text.words))] if found else []


def _lines(scene: Scene) -> list[_Line]:
    """Return the paragraphs of a text as lines."""
    spans: dict[int, Span] = {}
    for sentence in scene.text.sentences:
        first, _ = spans.get(sentence.paragraph, (sentence.first, 0))
        spans[sentence.paragraph] = (first, sentence.end)
    return [_line(scene, first, end) for first, end in spans.values()]


def _line(scene: Scene, first: int, end: int) -> _Line:
    """Read one paragraph's bullet and label."""
    words, begin, bullet = scene.text.words, first, ""
    while begin < end - 1 and words[begin] in _BULLETS:
        bullet, begin = words[begin], begin + 1
    label, placed, after = _label(scene, begin, end)
    last = end - 1
    while last > begin and words[last] in CLOSING:
        last -= 1
    return _Line(first, after, end, bullet, label, placed, words[last] in _ASKING)


def _label(scene: Scene, begin: int, end: int) -> tuple[str, Placed | None, int]:
    """Return what label a line has, whom it names, and the word behind its colon."""
    words = scene.text.words
    colon = next((n for n in range(begin, min(end - 1, begin + _LABEL)) if words[n] == ":"), None)
    if colon is None or colon == begin or scene.cues_in(begin, colon):
        return "", None, begin
    noun = bare(scene.lexicon, words[begin])
    if noun in scene.lists["questioners"]:
        return "question", None, colon + 1
    if scene.between("outlets", begin, begin + 1):
        return "medium", None, colon + 1
    if noun in scene.lists["answerers"] and colon - begin < _LEAST:
        return "answer", None, colon + 1
    start = begin
    while start < colon and (start in scene.honorific or words[start] in OPENING):
        start += 1
    placed = mention_at(scene, start, colon)
    if placed is not None and scene.cast.kind(placed) == "person" and name_end(scene, placed, colon) == colon:
        return "person", placed, colon + 1
    return ("other", None, colon + 1) if colon - begin <= _OTHER else ("", None, begin)


def _questions(scene: Scene, lines: Sequence[_Line]) -> list[int]:
    """Return the numbers of the lines that are questions, none where the text is no interview."""
    labelled = [n for n, line in enumerate(lines) if line.label in {"question", "medium"}]
    while labelled and lines[labelled[0]].label == "medium" and not lines[labelled[0]].asks:
        labelled = labelled[1:]  # خبرگزاری مهر: وزیر گفت, a dateline
    if len(labelled) >= _LEAST:
        return labelled
    host = _host(lines)
    if host is not None:
        return [n for n, line in enumerate(lines) if line.placed and line.placed.figure == host]
    asking = [n for n, line in enumerate(lines) if line.asks and line.label != "person"]
    marked = [n for n in asking if lines[n].bullet and _is_answered(lines, n)]
    if len(marked) >= _LEAST and (_title(scene) or _is_interview(scene, lines[marked[0]].first)):
        bullets = {lines[n].bullet for n in marked}
        return [n for n, line in enumerate(lines) if n >= marked[0] and line.bullet in bullets]
    bare_lines = [n for n in asking if n and not lines[n].bullet and not _tells(scene, lines[n])]
    plain = [n for n in bare_lines if _is_answered(lines, n)]
    return plain if len(plain) >= _LEAST_BARE and _is_interview(scene, lines[plain[0]].first) else []


def _host(lines: Sequence[_Line]) -> int | None:
    """Return who asks, where two named persons talk in turns: the one whose lines mostly end in a question mark."""
    asked: dict[int, list[bool]] = {}
    for line in lines:
        if line.placed is not None:
            asked.setdefault(line.placed.figure, []).append(line.asks)
    hosts = [
        figure for figure, lines_ in asked.items() if len(lines_) >= _LEAST and sum(lines_) * 2 > len(lines_)
    ]
    return hosts[0] if len(hosts) == 1 and len(asked) > 1 else None


def _is_answered(lines: Sequence[_Line], number: int) -> bool:
    """Tell whether a line that asks nothing follows a question."""
    return number + 1 < len(lines) and not lines[number + 1].asks


def _tells(scene: Scene, line: _Line) -> bool:
    """Tell whether a line is the report's own: somebody says something in it."""
    return any(match.end - match.first < _LABEL for match in scene.cues_in(line.first, line.end))


def _is_interview(scene: Scene, end: int) -> bool:
    """Tell whether what stands before the first question speaks of an interview (گفت‌وگو، حوار)."""
    nouns = scene.lists["interviews"]
    return any(bare(scene.lexicon, word) in nouns for word in scene.text.words[:end])


def _guest(scene: Scene, end: int) -> Placed | None:
    """Return who is interviewed: with whom the lead says that somebody spoke, or the only person whom it names.

    گفت‌وگو با وزیر is with the minister, وزیر در گفت‌وگو با خبرنگاران is the minister's own.
    """
    words, nouns = scene.text.words, scene.lists["interviews"]
    people = [m for m in scene.cast.between(0, end) if scene.cast.kind(m) == "person"]
    for n in range(end):
        if bare(scene.lexicon, words[n]) not in nouns:
            continue
        near = range(n + 1, min(end, n + _GUEST))
        beside = next((w + 1 for w in near if words[w] in _WITH), None)
        while beside is not None and beside in scene.honorific:
            beside += 1
        placed = mention_at(scene, beside, end) if beside is not None and beside < end else None
        if placed is not None and scene.cast.kind(placed) == "person":
            return placed
    figures = {mention.figure for mention in people}
    if len(figures) == 1:
        return people[0]
    return _title(scene)


def _title(scene: Scene) -> Placed | None:
    """Return whom the title names before its colon."""
    title = mention_at(scene, 0, len(scene.text.words))
    if title is None or scene.cast.kind(title) != "person":
        return None
    after = name_end(scene, title, len(scene.text.words))
    return title if scene.text.words[after : after + 1] == [":"] else None


def _answers(scene: Scene, lines: Sequence[_Line], guest: Placed | None, asking: str) -> list[Speech]:
    """Return what stands between two questions as one statement for each who answers.

    A line with another mark than the questions' and no stop is a heading of the medium's own.
    """
    found: list[Speech] = []
    for line in lines:
        if _is_aside(scene, line, asking):
            continue
        begin = line.first if line.label == "other" and found else line.begin
        first, end = trim(scene, begin, line.end)
        if end <= first:
            continue
        if found and line.placed is None and line.label != "answer":
            found[-1] = found[-1]._replace(end=end)
            continue
        speaker = _speaker(scene, line, guest)
        if speaker is not None:
            found.append(Speech(first=first, end=end, mode="colon", speaker=speaker))
    return found


def _is_aside(scene: Scene, line: _Line, asking: str) -> bool:
    """Tell whether a line is the medium's own: all in brackets, or a heading with another mark than the questions'."""
    words = scene.text.words
    bracketed = words[line.first] in "([" and words[line.end - 1] in ")]."
    heading = bool(line.bullet) and line.bullet != asking and words[line.end - 1] not in ".!"
    return bracketed or (heading and (bool(asking) or line.begin == line.first + 1))


def _speaker(scene: Scene, line: _Line, guest: Placed | None) -> Speaker | None:
    """Return who speaks in a line behind a question: whom its label names, nobody known of another label, else the guest."""
    if line.placed is not None:
        return describe([line.placed])
    if guest is None:
        return None
    told = describe([guest])
    if line.label == "other" and not _is_of(scene, line, guest):
        return Speaker(figures=(), span=None, basis=None)
    return told._replace(basis="turn")


def _is_of(scene: Scene, line: _Line, guest: Placed) -> bool:
    """Tell whether a label is the first noun of an office of the guest's (النائب of نائب المندوب)."""
    stem = bare(scene.lexicon, scene.text.words[line.first + bool(line.bullet)])
    return any(
        placed.figure == guest.figure and bare(scene.lexicon, scene.text.words[placed.first]) == stem
        for placed in scene.cast.between(0, line.first)
    )

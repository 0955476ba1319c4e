"""Give the words of an office or calling without a name to the one person of a Persian report whom its turns leave for it.

`سالم دلوان گفت ... استاندار با بیان اینکه ... دلوان افزود`, `مدیرکل راه نیز گفت ... کاوه دلیر افزود`.
"""

from collections.abc import Sequence

from rasad.extract.cast import Placed
from rasad.extract.found import Found
from rasad.extract.speech.antecedents import is_other
from rasad.extract.speech.epithets import is_alien, is_at_occasion, is_calling, is_common, is_set_off
from rasad.extract.speech.introduced import named_beside, places_of
from rasad.extract.speech.nameless import MANY, WERE, Call, find_calls, given_to
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speech
from rasad.text import Span

_THIS, _AND, _ALSO = "این", "و", "همچنین"
_BEHIND = 9  # words behind a role where it may be set off
_TOO = 2  # words behind a role where نیز is the subject's
_NEAR = 4  # sentences between a role and who is first named as its holder
_OPENING = 6  # words of a sentence among which who speaks is first named
_TITLED = 3  # words behind a name where it may say what its bearer is
_CALLS = 2  # roles without a name in a report where one person alone speaks
_OWNED = 20  # words between a name and a role that may be its bearer's
_BEFORE = frozenset("-(–")
_APART = frozenset({"نیز", "که"})
_DIVIDING = frozenset({"از", "با", "به", "در"})
_HIGHEST = frozenset(
    {"head_of_state", "head_of_government", "supreme_leader", "judiciary_head", "military_chief"}
)


class _Turns(Found, frozen=True):
    """Hold the statements of a report, with the named person who speaks in each, and the roles without a name."""

    said: Sequence[Speech]
    persons: Sequence[int | None]
    calls: Sequence[Call]


def name_holders(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those under a role without a name given to whom alone the turns of the report leave for it."""
    persons, named = [_person(scene, speech) for speech in said], list(said)
    if not any(each is not None for each in persons):
        return named
    turns = _Turns(said, persons, list(find_calls(scene, said)))
    for call in turns.calls:
        person = _holder(scene, turns, call)
        if person is None:
            continue
        for number in call.numbers:
            named[number] = given_to(named[number], person)
            persons[number] = person
    return named


def _person(scene: Scene, speech: Speech) -> int | None:
    """Return the one named person who speaks."""
    if len(speech.speakers) != 1:
        return None
    figure = scene.cast.figures[speech.speakers[0]]
    return figure.number if figure.kind == "person" and figure.names else None


def _holder(scene: Scene, turns: _Turns, call: Call) -> int | None:
    """Return who alone can be meant by a role, wherever it is told."""
    found = {
        _at(scene, turns, call, span, start) for span, start in zip(call.spans, call.starts, strict=True)
    } - {None}
    person = found.pop() if len(found) == 1 else None
    return person if person is not None and _may_hold(scene, turns, call, person) else None


def _at(scene: Scene, turns: _Turns, call: Call, span: Span, start: int) -> int | None:
    """Return whom a role means in one place: who is first named next, or who speaks on both sides of it, or in the whole report."""
    if not call.hidden and not _is_subject(scene, span):
        return None
    pointed = scene.text.words[span[0]] == _THIS
    following = range(start + 1, len(turns.said))
    lead = not any(each is not None for each in turns.persons[:start])
    second = lead and start > 0 and _is_somebody(turns, start - 1)
    after = None if pointed or second else _spoke(turns, call, following, strictly=True)
    new = None if after is None else _newly_named(scene, turns, span, after)
    if new is not None or call.hidden:
        return new
    before, after = _spoke(turns, call, range(start - 1, -1, -1)), _spoke(turns, call, following)
    if before is None or _had_said(scene, turns.said[start]):
        return None
    if pointed and is_other(scene, span[0] + 1, turns.said[before].speaker):
        return None  # قاضی دادگاه او را بخشید، این قاضی گفت
    person = turns.persons[before]
    if pointed and before == start - 1:
        return person
    if _is_set_off(scene, span, turns.said[start]):
        return None
    if after is not None and turns.persons[after] == person:
        return person
    opens = span[0] == scene.text.sentences[scene.text.sentence_of[span[0]]].first and before == start - 1
    alone = {*turns.persons} - {None} == {person} and len(turns.calls) <= _CALLS
    return person if opens and (alone or _adds(scene, span, turns.said[start])) else None


def _adds(scene: Scene, span: Span, speech: Speech) -> bool:
    """Tell whether a sentence goes on from what was said: استاندار افزود، استاندار همچنین گفت."""
    words = scene.text.words
    if speech.cue is None or words[span[0]] in MANY:
        return False
    return words[speech.cue[0]] in scene.lists["adding"] or scene.text.word(span[1]) == _ALSO


def _had_said(scene: Scene, speech: Speech) -> bool:
    """Tell whether a verb tells of what was said before, by whomever: سرمربی گفته بود."""
    return speech.cue is not None and scene.text.words[speech.cue[1] - 1] in WERE


def _is_subject(scene: Scene, span: Span) -> bool:
    """Tell whether a role opens its clause: not behind a name that no list has (بلقیس دلوان - رئیس انجمن), nor behind و."""
    words, before = scene.text.words, span[0] - 1
    if span[0] == scene.text.sentences[scene.text.sentence_of[span[0]]].first:
        return True
    if words[before] == _AND or words[before] in _BEFORE:
        return False
    return words[before] not in COMMAS or is_common(scene, before - 1) or not words[before - 1][0].isalpha()


def _spoke(turns: _Turns, call: Call, numbers: range, *, strictly: bool = False) -> int | None:
    """Return the number of the first of some statements that is of a named person, nobody else without a name before it.

    `strictly`, none before it whose speaker nothing tells either.
    """
    for number in numbers:
        if turns.persons[number] is not None:
            return number
        if number not in call.numbers and _is_somebody(turns, number, strictly=strictly):
            return None
    return None


def _is_somebody(turns: _Turns, number: int, *, strictly: bool = False) -> bool:
    """Tell whether somebody speaks in a statement who has a role without a name, or, `strictly`, of whom nothing tells."""
    speaker = turns.said[number].speaker
    if speaker.figures:
        return any(number in other.numbers for other in turns.calls)
    return speaker.span is not None or (strictly and speaker.nameless != "others")


def _newly_named(scene: Scene, turns: _Turns, span: Span, after: int) -> int | None:
    """Return who speaks next and is named there for the first time, with no role of his own beside the name."""
    person, speaker = turns.persons[after], turns.said[after].speaker
    if speaker.basis != "name" or speaker.span is None:
        return None
    sentence_of, sentences, words = scene.text.sentence_of, scene.text.sentences, scene.text.words
    (first, end), own = speaker.span, sentence_of[span[0]]
    sentence = sentences[sentence_of[first]]
    if not own < sentence_of[first] <= own + _NEAR or first - sentence.first > _OPENING:
        return None
    told = any(
        placed.figure == person and not sentences[sentence_of[placed.first]].heading
        for placed in scene.cast.between(0, first)
    )
    behind = min(end + _TITLED, sentence.end)
    titled = any(is_calling(scene, words[n]) for n in range(sentence.first, behind))
    return None if told or titled or not _APART.isdisjoint(words[end:behind]) else person


def _is_set_off(scene: Scene, span: Span, speech: Speech) -> bool:
    """Tell whether a role is told of as another one's: استاندار نیز گفت، در این نشست فرماندار گفت."""
    sentence = scene.text.sentences[scene.text.sentence_of[span[0]]]
    reach = speech.cue[0] if speech.cue and speech.cue[0] >= span[1] else sentence.end
    # استاندار به وضع راه‌ها نیز اشاره کرد goes on, استاندار نیز گفت does not
    near = is_set_off(scene, span[0], min(span[1] + _TOO, reach))
    return near or is_at_occasion(scene, span[0], min(span[1] + _BEHIND, reach))


def _may_hold(scene: Scene, turns: _Turns, call: Call, person: int) -> bool:
    """Tell whether nothing that the report says of a person or of another speaks against a role."""
    figure = scene.cast.figures[person]
    asked = scene.cast.figures[call.figure].offices if call.figure is not None else ()
    heads = any(role.office in _HIGHEST for role in figure.offices)
    others = {role.office for role in asked}.isdisjoint(role.office for role in figure.offices)
    if any(role.office in _HIGHEST for role in asked) or (heads and asked and others):
        return False
    if any(is_alien(scene, figure, span) for span in call.spans):
        return False
    if any(_is_beside(scene, call.spans[0], (role.first, role.end)) for role in figure.offices):
        return False
    owners = {each for span in call.spans for each in _owners(scene, turns, span)}
    return not owners or owners == {person}


def _is_beside(scene: Scene, span: Span, held: Span) -> bool:
    """Tell whether a role is another one of the same body: رئیس کمیسیون عمران is not سخنگوی کمیسیون عمران."""
    words, heads = scene.text.words, scene.lists["heads_of_bodies"]
    this, that = words[span[0]], words[held[0]]
    if this == that or {this, that} <= heads:
        return False
    return words[span[0] + 1 : span[0] + 3] == words[held[0] + 1 : held[0] + 3] != []


def _owners(scene: Scene, turns: _Turns, span: Span) -> set[int]:
    """Return beside whose names a role stands elsewhere, by its first two words; behind it, of those alone who speak."""
    words = scene.text.words
    head = span[0] + (words[span[0]] == _THIS)
    alone = head + 1 == span[1]
    found, speaking = set[int](), {*turns.persons}
    for n in places_of(words, words[head]):
        if n == head or (not alone and words[n + 1 : n + 2] != [words[head + 1]]):
            continue
        beside = named_beside(scene, n, alone=alone) or (None if alone else _in_clause(scene, n))
        if beside is not None and (alone or beside.end <= n or beside.figure in speaking):
            found.add(beside.figure)
    return found


def _in_clause(scene: Scene, word: int) -> Placed | None:
    """Return the last person named before a role in its sentence, with no verb between: سالم دلوان، مدیرعامل بنیاد (ره) و مدیر مجله."""
    begin = scene.text.sentences[scene.text.sentence_of[word]].first
    for placed in reversed(scene.cast.between(max(begin, word - _OWNED), word)):
        if placed.form == "name" and scene.cast.kind(placed) == "person":
            between = scene.text.words[placed.end : word]
            divided = scene.has_finite(placed.end, word) or not _DIVIDING.isdisjoint(between)
            return None if divided else placed
    return None

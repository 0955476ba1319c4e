"""Give the words of a role to whom alone a Persian report lets speak: سالم دلوان گفت ... جانشین ناحیه افزود ... دلوان گفت."""

from collections import Counter
from collections.abc import Sequence

from rasad.extract.speech.epithets import content_start, is_calling, is_common, is_of_people, is_set_off
from rasad.extract.speech.plurals import is_plural
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, Speech
from rasad.extract.speech.unnamed import clause_begin
from rasad.text import Span

_TWICE = 2  # statements of one person, and of nobody else, that make a report his
_BEHIND = 9  # words behind a role where it may be set off
_HEAD = 2  # words by which a role is known again


def name_roles(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those under a role without a name given to whom alone the report names as speaking.

    The role is told again, or he speaks before and behind it; nothing sets it off (نیز), and it ends in no name.
    """
    person = _sole(scene, said)
    if person is None:
        return _name_by_words(scene, said)
    own = [number for number, speech in enumerate(said) if speech.speakers == (person,)]
    told = Counter(
        _key_of(scene, span) for span in {speech.speaker.span for speech in said if not speech.speakers}
    )
    named: list[Speech] = []
    his = set[Span]()  # words that stand for the person, in all statements that go on under them
    for number, speech in enumerate(said):
        named.append(speech)
        before = named[-2] if number else None
        if _goes_on(scene, speech, before, person):
            named[-1] = speech._replace(speaker=Speaker(figures=(person,), basis="pronoun"))
            continue
        span = speech.speaker.span
        key = _key_of(scene, span)
        if speech.speakers or key is None or span is None:
            continue
        if span not in his and not _is_role(scene, speech, span):
            continue
        within = own[0] < number < own[-1]
        if within or told[key] >= _TWICE:
            his.add(span)
            named[-1] = speech._replace(speaker=Speaker(figures=(person,), span=span, basis="role"))
    return named


def _name_by_words(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, roles told twice given the name of no list by which alone somebody is called: سهراب دلوان ... وکیل دادگستری."""
    figures = scene.cast.figures
    spans = [speech.speaker.span for speech in said if not speech.speakers and speech.speaker.span]
    names = [span for span in spans if _is_name(scene, span)]
    others = any(figures[each].kind == "person" for speech in said for each in speech.speakers)
    if not names or others or any(_shares_none(scene, span, names[0]) for span in names):
        return list(said)
    told = Counter(_key_of(scene, span) for span in {*spans})
    named = []
    for speech in said:
        span = speech.speaker.span
        role = not speech.speakers and span is not None and _is_role(scene, speech, span)
        if role and span is not None and span > names[0] and told[_key_of(scene, span)] >= _TWICE:
            named.append(speech._replace(speaker=speech.speaker._replace(span=names[0])))
        else:
            named.append(speech)
    return named


def _is_name(scene: Scene, span: Span) -> bool:
    """Tell whether the words by which somebody is called begin with a name: no noun of people, no word of quantity."""
    words, lists = scene.text.words, scene.lists
    head = words[span[0]]
    if head not in lists["given_names"] and head in lists["common_words"]:
        return False
    return not is_of_people(scene, head, opens=True) and head not in lists["some"] and head.isalpha()


def _shares_none(scene: Scene, span: Span, name: Span) -> bool:
    """Tell whether two calls have no word in common."""
    words = scene.text.words
    return {*words[slice(*span)]}.isdisjoint(words[slice(*name)])


def _goes_on(scene: Scene, speech: Speech, before: Speech | None, person: int) -> bool:
    """Tell whether وی, behind the words of a person or of whom no rule knows, can be nobody but the person."""
    cue = scene.cue_at.get(speech.cue[0]) if speech.cue else None
    if cue is None or before is None or speech.speakers or speech.speaker.span or is_plural(scene, cue):
        return False
    own = before.speakers == (person,)
    if not own and (before.speakers or before.speaker.span or before.speaker.nameless):
        return False
    begin = clause_begin(scene, cue, [before])
    start = content_start(scene, begin, cue.first)
    if start < cue.first and start in scene.pronouns:
        return True
    joined = before.cue is not None and begin in {before.end, before.cue[1]}
    return own and joined and before.speaker.span is None and start >= cue.first


def _sole(scene: Scene, said: Sequence[Speech]) -> int | None:
    """Return the only person with a name who speaks, more than once, and is named as speaking."""
    figures = scene.cast.figures
    spoke = Counter(speech.speakers for speech in said if speech.speakers)
    named = [
        who for who in spoke if any(figures[each].names and figures[each].kind == "person" for each in who)
    ]
    if len(named) != 1 or len(named[0]) != 1 or spoke[named[0]] < _TWICE:
        return None
    by_name = any(speech.speakers == named[0] and speech.speaker.basis == "name" for speech in said)
    return named[0][0] if by_name else None


def _key_of(scene: Scene, span: Span | None) -> str | None:
    """Return the first words of the role by which a speaker without a figure is called."""
    if span is None or span[1] - span[0] < _HEAD:
        return None
    return " ".join(scene.text.words[span[0] : span[0] + _HEAD])


def _is_role(scene: Scene, speech: Speech, span: Span) -> bool:
    """Tell whether words are a role of one person: its noun is one that people are called by, and no word a name."""
    words, (first, end) = scene.text.words, span
    cue = scene.cue_at.get(speech.cue[0]) if speech.cue else None
    if cue is None or not is_calling(scene, words[first]) or is_plural(scene, cue):
        return False
    sentence = scene.text.sentences[scene.text.sentence_of[first]]
    reach = cue.first if cue.first >= end else sentence.end
    set_off = is_set_off(scene, first, min(end + _BEHIND, reach))
    another = not scene.lists["some"].isdisjoint(words[first : first + _HEAD])  # مدیر یک نمایندگی
    return not set_off and not another and not _holds_name(scene, first, end)


def _holds_name(scene: Scene, first: int, end: int) -> bool:
    """Tell whether a given name stands in a role, or its last word is of no list: عضو شورا سالم دلوان."""
    words, given = scene.text.words, scene.lists["given_names"]
    return not is_common(scene, end - 1) or any(
        words[n] in given and not is_common(scene, n) for n in range(first, end)
    )

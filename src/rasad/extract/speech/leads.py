"""Give the words of a nameless lead to whom the body of a report names: یک اقتصاددان گفت؛ سالم دلوان در گفت‌وگو با ما افزود."""

from collections.abc import Sequence

from rasad.extract.speech.cues import as_cue
from rasad.extract.speech.epithets import calls
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, Speech

_NEAR = 5  # sentences between a lead and the body, a title told twice among them


def name_offices(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those of a lead's nameless office given to whom a later one with the same office is of."""
    named = list(said)
    for number, speech in enumerate(said):
        figure = calls(scene, speech)
        if figure is None:
            continue
        first = next((n for n, other in enumerate(said) if other.speakers == speech.speakers), number)
        for n in range(first):
            if named[n].speakers == (figure,):
                named[n] = named[n]._replace(speaker=named[n].speaker._replace(figures=speech.speakers))
    return named


def name_leads(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those of the one nameless speaker of a Persian lead with whom the body begins anew.

    The body cites its source or an interview, or goes on with a verb of adding; it is no lead's speaker whom the
    lead itself names.
    """
    office = _office(scene, said[0]) if said else None
    number = next((n for n, speech in enumerate(said) if speech.speakers not in ((), (office,))), len(said))
    leads = [speech for speech in said[:number] if speech.speakers or speech.speaker.called is not None]
    if number == len(said) or not leads:
        return list(said)
    body = said[number]
    person = len(body.speakers) == 1 and scene.cast.figures[body.speakers[0]].kind == "person"
    if not person or body.speaker.basis != "name" or not _begins_anew(scene, leads, body):
        return list(said)
    named = body.speaker._replace(span=None, basis="role")
    return [_given(speech, named, office, called=speech in leads) for speech in said]


def _given(speech: Speech, named: Speaker, office: int | None, *, called: bool) -> Speech:
    """Return a statement, given to whom the body names if it is of the lead's office or of somebody called in the lead."""
    if office is not None and speech.speakers == (office,):
        return speech._replace(speaker=speech.speaker._replace(figures=named.figures))
    return speech._replace(speaker=named) if called else speech


def _office(scene: Scene, speech: Speech) -> int | None:
    """Return the one whom a lead calls by an office alone, if it does: فرماندار شهرستان گفت."""
    figure = scene.cast.figures[speech.speakers[0]] if len(speech.speakers) == 1 else None
    alone = figure is not None and figure.kind == "person" and not figure.names and speech.speaker.span
    return figure.number if figure is not None and alone else None


def _begins_anew(scene: Scene, leads: Sequence[Speech], body: Speech) -> bool:
    """Tell whether the body of a report begins with a statement, and its lead leaves open who speaks."""
    text = scene.text
    if body.cue is None or leads[-1].cue is None:
        return False
    last, own = text.sentence_of[leads[-1].cue[0]], text.sentence_of[body.cue[0]]
    if not 0 < own - last <= _NEAR:
        return False
    if any(_is_closed(scene, speech, body.speakers[0]) for speech in leads):
        return False
    first = text.sentences[own].first
    cited = any(
        match.row.part == "phrase" and match.row.act == "report"
        for match in map(as_cue, scene.between("cues", first, body.cue[0]))
    )
    before = text.words[first : body.cue[0]]
    talk = not scene.lists["interviews"].isdisjoint(before)
    return cited or talk or text.words[body.cue[0]] in scene.lists["adding"]


def _is_closed(scene: Scene, speech: Speech, person: int) -> bool:
    """Tell whether a lead's speaker cannot be the person: a source, somebody who wants no name, or the person is named there."""
    called = speech.speaker.called
    if called is None:
        return _has_office(scene, speech, person)
    sentence = scene.text.sentences[scene.text.sentence_of[called]]
    words = scene.text.words[called : sentence.end]
    there = scene.cast.between(sentence.first, sentence.end)
    if not any(word in scene.lists["callings"] or word[:-1] in scene.lists["callings"] for word in words[:3]):
        return True  # گروه «...»
    hidden = not scene.lists["sources"].isdisjoint(words[:3]) or not scene.lists["anonymity"].isdisjoint(
        words
    )
    return hidden or any(placed.figure == person for placed in there)


def _has_office(scene: Scene, speech: Speech, person: int) -> bool:
    """Tell whether a person holds an office of his own, and so is not whom a lead calls by another one, or is named in the lead."""
    first = speech.cue[0] if speech.cue else speech.first
    sentence = scene.text.sentences[scene.text.sentence_of[first]]
    there = any(placed.figure == person for placed in scene.cast.between(sentence.first, sentence.end))
    return there or bool(scene.cast.figures[person].offices)

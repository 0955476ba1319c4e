"""Give the words of a nameless lead to whom the body of a report names: یک اقتصاددان گفت؛ سالم دلوان در گفت‌وگو با ما افزود."""

from collections.abc import Sequence

from rasad.extract.speech.cues import as_cue
from rasad.extract.speech.epithets import calls
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speech

_NEAR = 5  # sentences between a lead and the body, a title told twice among them


def name_offices(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those of a lead's nameless office given to whom a later one with the same office is of."""
    named = list(said)
    for number, speech in enumerate(said):
        figure = calls(scene, speech)
        first = next((n for n, other in enumerate(said) if other.speakers == speech.speakers), number)
        for n in range(first) if figure is not None else ():
            if named[n].speakers == (figure,):
                named[n] = named[n]._replace(speaker=named[n].speaker._replace(figures=speech.speakers))
    return named


def name_leads(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those of the one nameless speaker of a Persian lead with whom the body begins anew.

    The body cites its source or an interview, or goes on with a verb of adding; it is no lead's speaker whom the
    lead itself names.
    """
    number = next((n for n, speech in enumerate(said) if speech.speakers), len(said))
    leads = [speech for speech in said[:number] if speech.speaker.called is not None]
    if number == len(said) or not leads:
        return list(said)
    body = said[number]
    person = len(body.speakers) == 1 and scene.cast.figures[body.speakers[0]].kind == "person"
    if not person or body.speaker.basis != "name" or not _begins_anew(scene, leads, body):
        return list(said)
    named = body.speaker._replace(span=None, basis="role")
    return [speech._replace(speaker=named) if speech in leads else speech for speech in said]


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
    called = speech.speaker.called or 0
    sentence = scene.text.sentences[scene.text.sentence_of[called]]
    words = scene.text.words[called : sentence.end]
    there = scene.cast.between(sentence.first, sentence.end)
    if not any(word in scene.lists["callings"] or word[:-1] in scene.lists["callings"] for word in words[:3]):
        return True  # گروه «...»
    hidden = not scene.lists["sources"].isdisjoint(words[:3]) or not scene.lists["anonymity"].isdisjoint(
        words
    )
    return hidden or any(placed.figure == person for placed in there)

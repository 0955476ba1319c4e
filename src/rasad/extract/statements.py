"""Find who said what: every statement of a report, in the order of the text."""

from rasad.extract import verb_first, verb_last
from rasad.extract.headings import covered, heading_statements, posts
from rasad.extract.scene import Scene
from rasad.extract.speech import Speech
from rasad.reading import StatementMention


def find_statements(scene: Scene) -> list[Speech]:
    """Return the statements of a report: headings, posts, and what its cues govern.

    A cue inside somebody's words after a colon, inside quotation marks or inside a post is part of
    what was said there.
    """
    rule = verb_last.statements_in if scene.lexicon.language.verbs == "last" else verb_first.statements_in
    posted = posts(scene)
    taken = [(speech.first, speech.end) for speech in posted]
    said: list[Speech] = []
    reached = 0
    for sentence in scene.text.sentences:
        if sentence.heading:
            labelled = heading_statements(scene, sentence)
            if labelled:
                said += labelled
                reached = labelled[-1].end
        begin = max(sentence.first, reached)
        if begin >= sentence.end or covered(taken, begin):
            continue
        cues = scene.cues_in(begin, sentence.end)
        if not cues:
            continue
        made = rule(scene, sentence, cues, said)
        for speech in made:
            if speech.mode in {"colon", "direct"}:
                reached = max(reached, speech.end)
        said += made
    return sorted([*posted, *said], key=lambda speech: (speech.first, -speech.end))


def as_mentions(scene: Scene, found: list[Speech], ids: dict[int, str]) -> tuple[StatementMention, ...]:
    """Return statements in offsets of the document; `ids` gives each figure's referent."""
    text = scene.text
    made = []
    for number, speech in enumerate(found, 1):
        start, end = text.span(speech.first, speech.end)
        made.append(
            StatementMention(
                id=f"s{number}",
                start=start,
                end=end,
                mode=speech.mode,
                speakers=tuple(ids[figure] for figure in speech.speaker.figures),
                speaker_span=text.span(*speech.speaker.span) if speech.speaker.span else None,
                cue_span=text.span(*speech.cue) if speech.cue else None,
                basis=speech.speaker.basis,
            )
        )
    return tuple(made)

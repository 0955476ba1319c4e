"""Find who said what: every statement of a report, in the order of the text."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat

from msgspec.structs import replace

from rasad.extract.speech import verb_first, verb_last
from rasad.extract.speech.alone import name_roles
from rasad.extract.speech.by_name import name_by_name
from rasad.extract.speech.carried import addressees_of, cited, via_of
from rasad.extract.speech.described import name_described
from rasad.extract.speech.headings import covered, heading_statements, posts
from rasad.extract.speech.holders import name_holders
from rasad.extract.speech.interview import find_turns
from rasad.extract.speech.introduced import name_introduced
from rasad.extract.speech.leads import name_leads, name_offices
from rasad.extract.speech.near_names import name_near
from rasad.extract.speech.press import name_press
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.same_roles import name_same_roles
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speech
from rasad.extract.speech.unnamed import call_unnamed
from rasad.reading import StatementMention
from rasad.stages import Stages, at_once
from rasad.text import Sentence, Span

_TITLE = 25  # words of a title, at most


def find_statements(scene: Scene) -> list[Speech]:
    """Return the statements of a report: headings, posts, and what its cues govern."""
    return at_once(gather_statements(scene))


def gather_statements(scene: Scene) -> Stages[list[Speech]]:
    """Find the statements of a report, stage by stage.

    A cue inside somebody's words after a colon, inside quotation marks, a post or an interview is part
    of what was said there.
    """
    last = scene.lexicon.language.verbs == "last"
    rule = verb_last.statements_in if last else verb_first.statements_in
    posted = posts(scene)
    answers, turns = find_turns(scene)
    taken = [*((speech.first, speech.end) for speech in posted), *turns]
    yield
    said: list[Speech] = []
    reached = 0
    for sentence in _whole_sentences(scene):
        if sentence.heading or _may_be_title(scene, sentence):
            labelled = heading_statements(scene, sentence)
            if labelled:
                said += labelled
                reached = labelled[-1].end
        begin = max(sentence.first, reached)
        if begin >= sentence.end or (taken and covered(taken, begin)):
            continue
        cues = scene.cues_in(begin, sentence.end)
        if not cues:
            continue
        made = rule(scene, sentence, cues, said)
        for speech in made:
            if speech.mode in {"colon", "direct"}:
                reached = max(reached, speech.end)
        said += made
    # وكتب الوزير: and then the post itself is one statement, told once
    own = [_before(turns, speech) for speech in said if not covered(taken, speech.first)]
    ordered = sorted([*posted, *answers, *own], key=lambda speech: (speech.first, -speech.end))
    yield
    if not last:
        return name_near(scene, name_press(scene, name_described(scene, ordered)))
    called = call_unnamed(scene, name_offices(scene, name_leads(scene, ordered)))
    introduced = name_introduced(scene, name_roles(scene, name_by_name(scene, called)))
    return name_holders(scene, name_same_roles(scene, introduced))


def _before(turns: list[Span], speech: Speech) -> Speech:
    """Return a statement cut off where an interview begins."""
    if not turns:
        return speech
    end = min(first for first, _ in turns)
    return speech._replace(end=end) if end < speech.end else speech


def _whole_sentences(scene: Scene) -> list[Sentence]:
    """Return the sentences, those that a line's end broke in two made whole: a line that ends in از or a comma goes on."""
    found: list[Sentence] = []
    for sentence in scene.text.sentences:
        last = found[-1].end - 1 if found else 0
        if found and (scene.ending.get(last) == "preposition" or scene.text.words[last] in COMMAS):
            found[-1] = replace(found[-1], end=sentence.end, heading=False)
        else:
            found.append(sentence)
    return found


def _may_be_title(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence is a report's first line, a title though it ends in a stop."""
    first = scene.text.sentences[0]
    return sentence.first == first.first and sentence == first and sentence.end - sentence.first <= _TITLE


def as_mentions(
    scene: Scene,
    found: Sequence[Speech],
    ids: Mapping[int, str],
    told: Iterable[tuple[str | None, tuple[str, ...]]] = repeat((None, ())),
) -> tuple[StatementMention, ...]:
    """Return statements in offsets of the document.

    `ids` gives each figure's referent, `told` each statement's event and topics.
    """
    span, carriers = scene.text.span, cited(scene, ids)
    made = []
    for number, (speech, (event, topics)) in enumerate(zip(found, told, strict=False), 1):
        speaker, cue = speech.speaker, speech.cue
        start, stop = span(speech.first, speech.end)
        made.append(
            StatementMention(
                id=f"s{number}",
                start=start,
                end=stop,
                mode=speech.mode,
                speakers=tuple([ids[figure] for figure in speaker.figures]),
                speaker_span=span(*speaker.span) if speaker.span else None,
                cue_span=span(*cue) if cue else None,
                basis=speaker.basis,
                via=via_of(scene, speech, carriers, ids),
                addressees=tuple([ids[figure] for figure in addressees_of(scene, speech)]),
                event=event,
                topics=topics,
            )
        )
    return tuple(made)

"""Find to whom something was said, and which medium or body carried it to the report."""

from collections.abc import Mapping, Sequence

from rasad.extract.cast import Placed
from rasad.extract.provenance import find_provenance
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import SPEAKING, Scene
from rasad.extract.speech.speech import Speech, addresses
from rasad.vocabulary.schema import Cue, Named

_REACH = 6  # words between به گزارش, بحسب بيان صادر عن and the name
_TO = "به"
_FROM = "از"
_CALLS = frozenset({_TO, _FROM})


def cited(scene: Scene, ids: Mapping[int, str]) -> list[tuple[int, str]]:
    """Return where a report says whom it has words from (به گزارش X، نقلا عن X، بحسب بيان X), with their ids, in order."""
    cues = scene.matches.get("cues", ())
    phrases = [match for match in cues if isinstance(match.row, Cue) and _cites(match.row)]
    if not phrases:
        return []
    source = find_provenance(scene.text, scene.matches)
    named = [match.row for match in (source.outlet, *source.agencies) if match is not None]
    media = {row.id for row in named if isinstance(row, Named)}
    found = []
    for phrase in phrases:
        carrier = _carrier(scene, phrase.end, ids, media)
        if carrier is not None:
            found.append((phrase.first, carrier))
    return found


def _cites(row: Cue) -> bool:
    """Tell whether a cue is a phrase behind which a source is named."""
    return row.part == "phrase" and row.act == "report" and "object" in row.governs


def _carrier(scene: Scene, begin: int, ids: Mapping[int, str], media: set[str]) -> str | None:
    """Return the id of the medium or body that is named right behind a phrase, before its comma."""
    words = scene.text.words
    end = next(
        (n for n in range(begin, min(begin + _REACH, len(words))) if words[n] in COMMAS), begin + _REACH
    )
    for match in scene.between("outlets", begin, end):
        if isinstance(match.row, Named) and match.row.id in media:
            return f"organisation-{match.row.id}"
    for placed in scene.cast.between(begin, end):
        if scene.cast.kind(placed) == "organisation":
            return ids[placed.figure]
    return None


def via_of(
    scene: Scene, speech: Speech, carriers: Sequence[tuple[int, str]], ids: Mapping[int, str]
) -> str | None:
    """Return who carried a statement: cited in its sentence outside the words themselves, and not their speaker."""
    if speech.cue is None:
        return None
    carrier = _reporter(scene, speech, ids)
    if carrier is not None or not carriers:
        return carrier
    text = scene.text
    sentence = text.sentences[text.sentence_of[speech.cue[0]]]
    speakers = {ids[figure] for figure in speech.speaker.figures}
    for word, carrier in carriers:
        outside = not speech.first <= word < speech.end
        if sentence.first <= word < sentence.end and outside and carrier not in speakers:
            return carrier
    return None


def _reporter(scene: Scene, speech: Speech, ids: Mapping[int, str]) -> str | None:
    """Return who carries another's words as the subject of a verb: نقلت الوكالة عن الوزير قوله إن."""
    first, end = speech.cue or (0, 0)
    cue = scene.cue_at.get(first)
    if cue is None or cue.row.act != "report":
        return None
    for placed in scene.cast.between(first, speech.first):
        own = speech.speaker.span is not None and placed.first == speech.speaker.span[0]
        if placed.end > end and placed.figure not in speech.speaker.figures and not own:
            return ids[placed.figure] if scene.cast.kind(placed) == "organisation" else None
    return None


def addressees_of(scene: Scene, speech: Speech) -> tuple[int, ...]:
    """Return the figures to whom something was said, where the text tells."""
    if speech.cue is None:
        return ()
    first, end = speech.cue
    if scene.lexicon.language.verbs == "last":
        begin = scene.text.sentences[scene.text.sentence_of[first]].first
        if _CALLS.isdisjoint(scene.text.words[max(0, begin - 1) : first]):
            return ()
        near = [placed for placed in scene.cast.between(begin, first) if _is_called(scene, speech, placed)]
    else:
        near = [placed for placed in scene.cast.between(end, speech.first) if _is_told(scene, speech, placed)]
    if not near:
        return ()
    figures = (placed.figure for placed in near if scene.cast.kind(placed) in SPEAKING)
    return tuple(dict.fromkeys(figure for figure in figures if figure not in speech.speaker.figures))


def _is_called(scene: Scene, speech: Speech, placed: Placed) -> bool:
    """Tell whether a mention before a cue is whom it addresses: خطاب به X گفت, از X خواست."""
    words, before = scene.text.words, placed.first - 1
    if before < 1 or speech.first <= placed.first < speech.end:
        return False
    if words[before] == _TO:
        return words[before - 1] in scene.lists["addressing"]
    if words[before] != _FROM or speech.cue is None:
        return False
    cue = scene.cue_at.get(speech.cue[0])
    return cue is not None and cue.row.act == "demand"


def _is_told(scene: Scene, speech: Speech, placed: Placed) -> bool:
    """Tell whether a mention behind a verb is whom it addresses: قال للوزير, دعا الحكومة إلى."""
    if speech.cue is None or (speech.speaker.span and placed.first < speech.speaker.span[1] > speech.cue[1]):
        return False
    if scene.text.words[placed.first].startswith("لل"):
        return placed.first == speech.cue[1]  # المتحدث باسم الأمين العام للأمم المتحدة is told nothing
    before = scene.ending.get(placed.first - 1)
    cue = scene.cue_at.get(speech.cue[0])
    if cue is None or not addresses(cue.row) or before == "preposition":
        return False
    # ذكر متحدث باسم أسرة الرئيس
    unnamed = not speech.speakers and scene.text.words[speech.cue[1]] in scene.lists["sayers"]
    return cue.row.act != "assert" or not unnamed

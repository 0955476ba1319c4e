"""Find who speaks where the verb of speech opens its clause: the subject behind it, before it, or of a turn."""

from rasad.extract.speech.anothers_sentence import is_anothers, is_of_another_told, subordinator
from rasad.extract.speech.by_noun import by_noun
from rasad.extract.speech.connectors import goes_on, of_pronoun
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.earlier import had_spoken
from rasad.extract.speech.forms import (
    describes_noun,
    is_accused,
    is_called,
    is_charged,
    is_dual,
    is_impersonal,
    is_occasion,
    is_own_speech,
    is_passive,
    is_plural,
    is_several,
    is_thing_described,
    past_asides,
)
from rasad.extract.speech.genders import is_feminine
from rasad.extract.speech.joint import both_sides
from rasad.extract.speech.mentioned import is_peer, mentioned
from rasad.extract.speech.nouns import bare, is_feminine_noun
from rasad.extract.speech.participles import is_without_subject, of_participle
from rasad.extract.speech.prepositions import is_written_on
from rasad.extract.speech.punctuation import COMMAS, OPENING
from rasad.extract.speech.relative_clauses import called_thing
from rasad.extract.speech.right_before import subject_of_kana, subject_right_before
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.seats import has_object
from rasad.extract.speech.shortened import (
    latter,
)
from rasad.extract.speech.speech import UNKNOWN, Speaker, addresses, folded, going_on
from rasad.extract.speech.subject_first import (
    agrees,
    may_act,
    opens_clause,
    subject_of_sentence,
)
from rasad.extract.speech.therein import whose_paper
from rasad.extract.speech.told import stands_in, told_by
from rasad.extract.speech.verbal_nouns import owner_of_noun
from rasad.script import fold
from rasad.vocabulary.join_lists import any_of

_PLAIN = frozenset({"clause", "colon", "quote"})  # what a verb governs that has no object
_ABOUT_WHOM = frozenset({"عنه", "عنها"})
_OF_WHOM = _ABOUT_WHOM | frozenset(map(fold, ("إليه", "إليها")))  # ونسبت إليه الشبكة قوله إن
_HIS_WORDS = frozenset({"قوله", "قولها"})
_AND_WHO = frozenset(map(fold, ("والذي", "والتي")))
_HAD = "قد"
_TELLERS = ("body_nouns", "callings", "evidence", "papers", "sayers", "sources", "speeches")
_PLURAL = tuple(map(fold, ("هم", "هما")))
_OF_THEM = (*_PLURAL, *map(fold, ("ه", "ها")))
_SINGLE = tuple(map(fold, ("ة", "ات")))
_WITH_WHAT = frozenset(map(fold, ("بما", "مما", "لما", "بمن", "ممن")))  # وأشاد بما وصفه بالإنجاز
_ON_LIPS = list(map(fold, ("على", "لسان")))  # وأضافت على لسان المتحدث باسمها، سالم، أن
_OF_SOURCE = 12  # words that name whose words a medium carries: عن وزير الخارجية ...


def subject_after(
    scene: Scene, match: CueMatch, opened: int, context: tuple[int, Speaker | None, Speaker | None]
) -> Speaker:
    """Return the subject of a verb that opens its clause; `opened` is the word that opens what it governs.

    `context` gives the sentence's first word, who spoke before in it, and who spoke last at all.
    Between verb and content stands the subject (أكد الوزير أن), or a paper of the speaker's (قال بيان
    للوزارة إن); where nothing does, the subject stands before the verb (الوزير أكد أن), or it is who
    spoke last (وأضاف أن); a noun that is nobody of the cast is an unnamed speaker.
    """
    begin, inside, last = context
    part = match.row.part
    if is_charged(scene, match, opened):
        return UNKNOWN
    # بالقول إن, خص جاره بقوله: as a participle does
    adverbial = scene.text.words[match.first].startswith(("بال", "بقول"))
    earlier = had_spoken(scene, begin, match) if inside is None else None
    if earlier is not None:
        return earlier
    if part == "noun" and not adverbial:
        of_whom = _OF_WHOM if scene.text.words[match.first] in _HIS_WORDS else _ABOUT_WHOM
        if not of_whom.isdisjoint(scene.text.words[max(begin, match.first - _OF_SOURCE) : match.first]):
            return going_on(inside or last)  # ونقلت الوكالة عنه قوله إن
        return owner_of_noun(scene, begin, match)
    if part in {"participle", "noun"}:
        return of_participle(scene, begin, match, (inside, last))
    if folded(match.row.forms[0]) in scene.lists["stands_in"]:
        return stands_in(scene, match, opened, inside or last)
    if _says_on(scene, match):
        return going_on(inside or last)
    carries = match.row.act == "report" or scene.text.words[match.end : match.end + 2] == _ON_LIPS
    carried = told_by(scene, match, opened, inside or last) if carries else None
    return carried or _of_several(scene, match, _subject(scene, match, opened, context))


def _subject(
    scene: Scene, match: CueMatch, opened: int, context: tuple[int, Speaker | None, Speaker | None]
) -> Speaker:
    """Return the subject of a verb: whom a pronoun before it means, nobody of a passive, who stands before or behind it, or goes on."""
    if goes_on(scene, match):
        return of_pronoun(scene, match, context)
    if is_passive(scene, match):
        return UNKNOWN
    named = _before(scene, context[0], match) or _behind(scene, match, opened, context)
    return named or _unsaid(scene, match, opened, context)


def _before(scene: Scene, begin: int, match: CueMatch) -> Speaker | None:
    """Return the subject right before a verb, or behind كان that opens its sentence: وكان الوزير، الذي عمل مع سالم، قد قال."""
    near, first = subject_right_before(scene, begin, match), subject_of_kana(scene, begin, match)
    if near is None or first is None or scene.text.words[match.first - 1] != _HAD:
        return near or first
    return near if near.figures == first.figures else first


def _of_several(scene: Scene, match: CueMatch, speaker: Speaker) -> Speaker:
    """Return the speaker that a verb may have: one person or state is not the subject of a plural (آخرون أعربوا)."""
    if len(speaker.figures) != 1 or not is_several(scene, match):
        return speaker
    if scene.cast.figures[speaker.figures[0]].kind != "organisation" or speaker.span is None:
        return UNKNOWN
    head = scene.text.words[speaker.span[0]]  # السلطات is one by its verbs, الحوثيون are many
    single = head.endswith(_SINGLE) or bare(scene.lexicon, head) in scene.lists["body_nouns"]
    return UNKNOWN if single else speaker


def _says_on(scene: Scene, match: CueMatch) -> bool:
    """Tell whether يقول stands right behind the verb that it goes on with: وكتب يقول, وتابعت تقول."""
    if scene.text.words[match.first] not in scene.lists["goes_on_saying"]:
        return False
    before = scene.text.words[match.first - 1]
    return before[:1] == "و" and bool(
        match.first - 1 in scene.cue_at or before[1:] in scene.lists["past_verbs"]
    )


def _behind(
    scene: Scene, match: CueMatch, opened: int, context: tuple[int, Speaker | None, Speaker | None]
) -> Speaker | None:
    """Return the subject between a verb and what it governs: a mention, or another noun."""
    if is_plural(scene, match):
        return None
    placed = mentioned(scene, match, opened)
    if placed is not None:
        return placed
    beside = [placed for placed in scene.cast.between(match.end, opened) if placed.first == match.end]
    if any(not agrees(scene, match, p) or is_accused(scene, match, p, opened) for p in beside):
        # قال متحدث باسم الحكومة, when she who is told of is a woman: who stands behind قال speaks
        named = match.row.part == "verb" and _PLAIN.issuperset(match.row.governs)
        return UNKNOWN if named and may_act(scene, beside[0]) else None
    first = past_asides(scene, match.end, opened)
    if first >= opened:
        return None
    return (
        None
        if _is_no_subject(scene, match, first, opened)
        else _of_noun(scene, match, first, opened, context)
    )


def _is_no_subject(scene: Scene, match: CueMatch, first: int, opened: int) -> bool:
    """Tell whether what stands behind a verb cannot be its subject: a phrase of place, the speaker's words, whom he addresses, what he describes."""
    # وأضاف في بيان "...", where في بيان is one phrase
    word = scene.text.words[first]
    aside = scene.meaning(first) in {"preposition", "beside"} or word in OPENING or word in _WITH_WHAT
    if aside or is_written_on(scene, first) or is_own_speech(scene, first):
        return True
    to_others = not scene.lists["to_others"].isdisjoint(scene.text.words[match.end : first])
    if to_others or _is_hers(scene, match, first):
        return True
    return is_peer(scene, first) or is_thing_described(scene, match, first, opened)


def _of_noun(
    scene: Scene,
    match: CueMatch,
    first: int,
    opened: int,
    context: tuple[int, Speaker | None, Speaker | None],
) -> Speaker | None:
    """Return who is meant by a noun that is no mention in the subject's place; None where it is whom the verb calls on."""
    begin, inside, last = context
    if addresses(match.row) and (last is not None or not match.prefix):
        # المنظمة كانت قد طالبت السلطات; but ومنذ زيارة الرئيس، تعهد زعماء الجوار ب
        own = _is_of_leaders(scene, match) or _is_of_sources(scene, match, first)
        before = None if match.prefix or own else subject_of_sentence(scene, begin, match)
        if before is not None:
            return before
        opens = not match.prefix and match.first == begin  # طالب الادعاء العام بإلغاء القرار
        if last is not None and not opens and is_called(scene, match, first, opened):
            return None
    return latter(scene, begin, match.first, first) or by_noun(scene, first, opened, inside or last)


def _is_hers(scene: Scene, match: CueMatch, noun: int) -> bool:
    """Tell whether a noun of a woman stands behind a masculine verb, whose object she is: بعد أن وصف زوجة الوزير بأنها."""
    if is_feminine(scene, match) is not False or not is_feminine_noun(scene.text, noun):
        return False
    stem = bare(scene.lexicon, scene.text.words[noun])
    hers = stem in scene.lists["callings"] or stem in scene.lists["women"]
    return hers and stem not in scene.lists["masculine_titles"]


def _is_of_leaders(scene: Scene, match: CueMatch) -> bool:
    """Tell whether people of several offices stand right behind a verb that a comma is before: ، تعهد زعماء الجوار."""
    noun = bare(scene.lexicon, scene.text.word(match.end))
    return scene.text.words[match.first - 1] in COMMAS and noun in scene.lists["many_people"]


def _is_of_sources(scene: Scene, match: CueMatch, noun: int) -> bool:
    """Tell whether a noun behind a verb is of sources, or of people where a pronoun is the object: بعد أن ذكرت تقارير, أبلغه موفدوه."""
    word = scene.text.words[noun]
    if has_object(match, scene.text.words[match.first]):
        return True
    return not word.startswith(scene.lexicon.article) and word in any_of(
        scene.lists["sources"], scene.lists["sayers"]
    )


def _unsaid(
    scene: Scene, match: CueMatch, opened: int, context: tuple[int, Speaker | None, Speaker | None]
) -> Speaker:
    """Return the subject of a verb with none behind it: of its sentence, or who spoke last."""
    begin, inside, last = context
    if (match.end == opened and is_impersonal(scene, match)) or (
        inside is None and _looks_ahead(scene, begin, match)
    ):
        return UNKNOWN
    thing = called_thing(scene, match, inside if inside or not is_without_subject(scene, begin) else last)
    if thing is not None or is_dual(scene, match):
        return thing or both_sides(scene, (match.first, match.end))
    behind_it = subordinator(scene, match) >= 0 or scene.ending.get(match.first - 1) == "connector"
    behind_it = behind_it or _is_described(scene, match)
    if inside is not None and inside.figures and behind_it:
        another = is_of_another_told(scene, inside, begin, match)
        return UNKNOWN if another else going_on(inside)  # رده على سؤال إن كانت البلاد مستعدة، حيث قال
    if match.prefix == "" or last is None or (inside is None and match.first > begin):
        if scene.text.words[match.first - 1] in _AND_WHO:
            twice = subject_of_sentence(scene, begin, match)  # سالم دلوان العضو عن الواحة، والذي قال
            if twice is not None and twice.figures:
                return twice
        if describes_noun(scene, match):
            named = _names_thing(scene, match)
            described = match.row.act == "describe" and has_object(match, scene.text.words[match.first])
            of_thing = described or named or scene.text.words[match.first - 1] in scene.lists["targets"]
            acted = subject_of_sentence(scene, begin, match) if of_thing else None
            return acted or whose_paper(scene, begin, match)
        before = subject_of_sentence(scene, begin, match)
        if before is not None and not _is_aside(scene, match, before):
            return before
        if match.prefix == "" and not opens_clause(scene, begin, match) and not is_occasion(scene, match):
            return UNKNOWN  # a noun of nobody we know stands before the verb: وكان الناشط قال إن
    return UNKNOWN if inside is None and is_anothers(scene, begin, match, last) else going_on(inside or last)


def _names_thing(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verb of one says what several, or things, are: عقوبات على أشخاص تقول إنهم, وقع توجيها قال إنه."""
    words, before = scene.text.words, match.first - 1
    that = scene.text.word(match.end)
    if not scene.is_conjunction(match.end) or not that.endswith(_OF_THEM) or is_several(scene, match):
        return False
    tellers = any(words[before] in scene.lists[nouns] for nouns in _TELLERS)
    return that.endswith(_PLURAL) or not tellers


def _is_described(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a relative clause calls so whoever it describes: قال إن علاقته بترامب، الذي وصفه بأنه."""
    relative = scene.text.words[match.first - 1] in scene.lists["relatives"]
    return relative and match.row.act == "describe" and has_object(match, scene.text.words[match.first])


def _looks_ahead(scene: Scene, begin: int, match: CueMatch) -> bool:
    """Tell whether a verb opens a paragraph behind بعد أن, whose subject is told later: بعد أن أعلن ... يفاجئ الرئيس."""
    sentence = scene.text.sentences[scene.text.sentence_of[begin]]
    opens = (
        not begin or scene.text.sentences[scene.text.sentence_of[begin - 1]].paragraph != sentence.paragraph
    )
    _, end = scene.particle.get(begin, ("", 0))
    return opens and end == match.first and scene.text.words[begin] in scene.lists["subordinators"]


def _is_aside(scene: Scene, match: CueMatch, speaker: Speaker) -> bool:
    """Tell whether a body was named by the way before حيث: جاء ذلك في تغريدة على موقع تويتر، حيث قال."""
    kinds = {scene.cast.figures[figure].kind for figure in speaker.figures}
    return scene.ending.get(match.first - 1) == "connector" and kinds == {"organisation"}

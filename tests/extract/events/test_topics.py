"""Words are about the topics that they tell, the most exact ones."""

import pytest
from tests.extract.staging import VOCABULARY, stage

from rasad.extract.events.topics import find_topics
from rasad.vocabulary.files import read_rows
from rasad.vocabulary.folders import FOLDER
from rasad.vocabulary.schema import Topic

ROWS = [row for row in read_rows(FOLDER / "both" / "topics.yaml", Topic) if isinstance(row, Topic)]


def told(words: str, language: str, cast: dict[str, list[str]] | None = None) -> tuple[str, ...]:
    """Return the topics of a text."""
    scene, _ = stage(words, language, cast or {})
    return find_topics(scene.matches, scene.cast).within((0, len(scene.text.words)))


@pytest.mark.parametrize(
    ("words", "language", "codes"),
    [
        ("دو طرف درباره راه‌آهن و مناطق آزاد سخن گفتند.", "fa", ("transport.rail", "economy.trade.zones")),
        ("دو طرف درباره راه آهن سخن گفتند.", "fa", ("transport.rail",)),
        ("بحثا ضبط الحدود ومكافحة المخدرات.", "ar", ("security.border", "security.crime.drugs")),
        ("تطرقا إلى الربط السككي وللعواصف الترابية.", "ar", ("transport.rail", "environment.dust")),
        ("وزیر درباره زائران اربعین سخن گفت.", "fa", ("culture.religion.arbaeen",)),
        ("او به خانه رفت.", "fa", ()),
    ],
)
def test_topics_are_told_by_words_of_both_languages(
    words: str, language: str, codes: tuple[str, ...]
) -> None:
    assert told(words, language) == codes


def test_the_more_exact_topic_takes_the_place_of_the_general_one() -> None:
    assert told("تجارت و گمرک دو کشور", "fa") == ("economy.trade.customs",)


def test_what_belongs_to_the_mention_of_a_person_is_no_topic() -> None:
    assert told("قال وزير النفط إن التعاون مستمر.", "ar", {"a": ["*وزير النفط"]}) == ()
    assert told("قال الوزير إن النفط متوفر.", "ar", {"a": ["*الوزير"]}) == ("energy.oil",)


def test_words_have_the_contexts_of_their_topics_each_once() -> None:
    scene, _ = stage("تجارت، گمرک و برق", "fa", {})
    topics = find_topics(scene.matches, scene.cast)
    assert topics.contexts_of(["economy.trade.customs", "economy.trade", "energy.electricity"]) == (
        "economic",
        "resource",
    )


def test_every_code_has_its_parents_names_in_three_languages_and_three_levels_at_most() -> None:
    codes = {row.code for row in ROWS}
    for row in ROWS:
        assert {"en", "fa", "ar"} == set(row.names), row.code
        assert row.code.count(".") <= 2, row.code
        assert row.code.rpartition(".")[0] in codes | {""}, row.code


def test_no_word_tells_two_topics() -> None:
    for tag in ("fa", "ar"):
        words = [word for row in ROWS for word in row.words.get(tag, ())]
        assert len(words) == len(set(words)), sorted(word for word in words if words.count(word) > 1)


def test_every_word_of_a_topic_is_found() -> None:
    for tag, lexicon in VOCABULARY.lexicons.items():
        for row in ROWS:
            for word in row.words.get(tag, ()):
                scene, _ = stage(word, tag, {})
                assert row in [m.row for m in lexicon.scan(scene.text.words).get("topics", ())], word

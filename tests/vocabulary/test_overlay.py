"""A folder of the user's own words is laid over ours, and a wrong row in it is told with file and number."""

from pathlib import Path

import pytest
from tests.vocabulary.folders import write

from rasad.document import Document
from rasad.errors import VocabularyError
from rasad.pipeline import Reader
from rasad.reading import Reading
from rasad.vocabulary.cache import cache_key
from rasad.vocabulary.folders import sources
from rasad.vocabulary.load import Vocabulary, load
from rasad.vocabulary.overlay import lay_over

OUTLET = """
- id: invented_outlet
  names:
    fa: [خبرگزاری نورافشان]
    ar: [وكالة نورافشان]
    en: [Noorafshan]
  kind: agency
  country: IR
"""
CUE = """
- forms: [زمزمه سر داد]
  governs: [clause, colon]
  act: deny
  example: وزیر زمزمه سر داد که راه باز است.
"""
OFFICE = """
- office: ambassador
  forms: [پیک‌دار]
  example: پیک‌دار ژاپن در تهران به دیدار استاندار رفت.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(
        tmp_path / "words",
        {"both/outlets.yaml": OUTLET, "fa/cues.yaml": CUE, "fa/offices.yaml": OFFICE},
    )


def over(folder: Path) -> Vocabulary:
    return load(folder, cache=folder / "cache.json")


def read(vocabulary: Vocabulary, words: str) -> Reading:
    return Reader(vocabulary=vocabulary).read(Document(source="ours.txt", text=words))


def test_an_outlet_a_cue_and_an_office_of_the_user_are_read(folder: Path) -> None:
    words = (
        "به گزارش خبرگزاری نورافشان، رضا نادری پیک‌دار ژاپن در تهران زمزمه سر داد که راه بغداد باز است.\n"
        "او در این دیدار به همکاری دو کشور در سال گذشته اشاره کرد.\n"
    )
    reading = read(over(folder), words)
    assert "invented_outlet" in {referent.known for referent in reading.referents}
    assert [position.office for referent in reading.referents for position in referent.positions] == [
        "ambassador"
    ]
    cues = [statement.cue_span for statement in reading.statements if statement.cue_span]
    assert "زمزمه سر داد" in [words[start:end] for start, end in cues]
    plain = read(load(), words)
    assert "invented_outlet" not in {referent.known for referent in plain.referents}
    assert "ambassador" not in {
        position.office for referent in plain.referents for position in referent.positions
    }


def test_a_row_with_the_id_of_ours_stands_in_its_place(tmp_path: Path) -> None:
    outlet = "- id: irna\n  names:\n    fa: [خبرگزاری نورافشان]\n    ar: [وكالة نورافشان]\n  country: IR\n"
    vocabulary = over(write(tmp_path, {"both/outlets.yaml": outlet}))
    forms = vocabulary.lexicons["fa"].forms
    assert [entry.subject for entry in forms["خبرگزاری نورافشان"]] == ["outlets"]
    assert "outlets" not in {entry.subject for entry in forms.get("ایرنا", ())}
    assert "outlets" in {entry.subject for entry in load().lexicons["fa"].forms["ایرنا"]}


def test_a_row_with_the_first_form_of_ours_stands_in_its_place(tmp_path: Path) -> None:
    row = "- forms: [سفیر]\n  office: envoy\n  example: سفیر ژاپن آمد.\n"
    entries = over(write(tmp_path, {"fa/offices.yaml": row})).lexicons["fa"].forms["سفیر"]
    assert [getattr(entry.row, "office", "") for entry in entries if entry.subject == "offices"] == ["envoy"]


def test_of_two_rows_with_one_form_the_users_is_found(tmp_path: Path) -> None:
    row = "- forms: [سفیر بزرگ, سفیر]\n  office: envoy\n  example: سفیر بزرگ ژاپن آمد.\n"
    matches = over(write(tmp_path, {"fa/offices.yaml": row})).lexicons["fa"].scan(["سفیر"])
    assert [getattr(match.row, "office", "") for match in matches["offices"]] == ["envoy"]


def test_words_of_a_plain_list_are_added(tmp_path: Path) -> None:
    lists = over(write(tmp_path, {"fa/given_names.txt": "# ours\nشبتاب\n"})).lexicons["fa"].lists
    assert {"شبتاب", "محمد"} <= lists["given_names"]


def test_other_words_make_another_version_of_the_rules_wherever_they_lie(tmp_path: Path) -> None:
    rules = []
    for place, words in (
        ("one", OFFICE),
        ("other", OFFICE),
        ("third", OFFICE.replace("ambassador", "envoy")),
    ):
        vocabulary = over(write(tmp_path / place, {"fa/offices.yaml": words}))
        rules.append(Reader(vocabulary=vocabulary).rules)
    assert rules[0] == rules[1]
    assert len({*rules, Reader(vocabulary=load()).rules}) == 3


def test_a_changed_file_is_read_anew(tmp_path: Path) -> None:
    folder = write(tmp_path, {"fa/offices.yaml": OFFICE})
    before = cache_key(sources(folder))
    write(folder, {"fa/offices.yaml": OFFICE + OFFICE})
    assert cache_key(sources(folder)) != before != cache_key(sources())


def test_a_third_language_is_a_third_folder(tmp_path: Path) -> None:
    language = "tag: ckb\nname: Sorani\nverbs: last\nconjunctions: [کە]\nstates: [IQ]\n"
    office = "- office: foreign_minister\n  forms: [وەزیری دەرەوە]\n  example: وەزیری دەرەوەی ئێران گەیشت.\n"
    vocabulary = over(write(tmp_path, {"ckb/language.yaml": language, "ckb/offices.yaml": office}))
    assert set(vocabulary.lexicons) == {"ar", "ckb", "fa"}
    words = "وەزیری دەرەوە لە بەغدا لەگەڵ سەرۆکی هەرێمی کوردستان کۆبووەوە و وتی کە دیدارەکە باش بوو."
    reading = read(vocabulary, words)
    assert reading.language == "ckb"
    offices = [position.office for referent in reading.referents for position in referent.positions]
    assert offices == ["foreign_minister"]
    assert "Kurdistan Region" in {referent.names.get("en") for referent in reading.referents}


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"fa/offices.yaml": OFFICE + "- offise: envoy\n  forms: [پیک]\n"}, r"offices.yaml row 2 \(line 5\)"),
        ({"fa/offices.yaml": "- office: envoy\n  forms: [12]\n"}, r"row 1 \(line 1\): Expected `str`, got `int`"),
        ({"fa/offices.yaml": "- office: [envoy\n"}, "is not YAML"),
        ({"fa/offices.yaml": "office: envoy\n"}, "no list of rows"),
        ({"fa/ofices.yaml": OFFICE}, "ofices.yaml is no subject; these are: "),
        ({"offices.yaml": OFFICE}, "belong in fa/, ar/ or both/"),
        ({"xx/offices.yaml": OFFICE}, "xx: no language.yaml here"),
        ({"xx/language.yaml": "tag: yy\nname: Y\nverbs: last\n"}, "the tag is yy, the folder xx"),
        ({"README.md": "ours"}, "no words in this folder"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, files: dict[str, str], told: str) -> None:
    folder = write(tmp_path, files)
    with pytest.raises(VocabularyError, match=told):
        lay_over(path for path in sources(folder) if folder in path.parents)


@pytest.mark.parametrize(
    ("cue", "told"),
    [
        (CUE.replace("deny", "shout"), "row 1: `act` is shout, which no rule knows"),
        (CUE + "  verb: زپید\n", "row 1: 'زپید' is no verb of fa/verbs.yaml"),
    ],
)
def test_a_meaning_that_no_rule_knows_is_told(tmp_path: Path, cue: str, told: str) -> None:
    with pytest.raises(VocabularyError, match=told):
        over(write(tmp_path, {"fa/cues.yaml": cue}))


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match="there is no such folder of words"):
        load(tmp_path / "absent")

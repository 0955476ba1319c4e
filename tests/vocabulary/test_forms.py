"""Forms stay packed until a text asks for them, and are the same in whatever order they are asked for."""

from pathlib import Path

import pytest
from tests.vocabulary.folders import write

from rasad.vocabulary.forms import Forms
from rasad.vocabulary.load import load

WORDS = {
    "ckb/language.yaml": "tag: ckb\nname: Sorani\nverbs: last\n",
    "ckb/offices.yaml": (
        "- {forms: [سفیر], office: ambassador, example: سفیر هات.}\n"
        "- {forms: [سفیر بردان], office: consul, example: سفیر بردان هات.}\n"
        "- {forms: [سفیر بردان دوم], office: envoy, example: سفیر بردان دوم هات.}\n"
    ),
    "ckb/honorifics.yaml": "- {forms: [سفیر], example: سفیر هات.}\n- {forms: [دکتر بردان], example: دکتر بردان هات.}\n",
}


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> Forms:
    folder = tmp_path_factory.mktemp("words")
    return load(write(folder, WORDS), cache=folder / "cache").lexicons["ckb"].forms


def test_a_form_has_the_entries_of_all_its_rows(forms: Forms) -> None:
    assert {entry.subject for entry in forms["سفیر"]} == {"offices", "honorifics"}


def test_longer_forms_are_found_by_all_their_words(forms: Forms) -> None:
    assert [entry.row.forms for entry in forms["سفیر بردان دوم"]] == [("سفیر بردان دوم",)]
    assert [entry.row.forms for entry in forms["سفیر بردان"]] == [("سفیر بردان",)]
    assert forms.begun("سفیر").continued("بردان").lengths == (3, 2)


@pytest.mark.parametrize("words", ["دکتر", "سفیر دوم", "سفیر بردان سوم", "بردان", ""])
def test_what_only_begins_a_form_is_none(forms: Forms, words: str) -> None:
    assert words not in forms
    assert forms.get(words, ()) == ()
    with pytest.raises(KeyError):
        forms[words]


def test_all_forms_are_told_and_each_is_one(forms: Forms) -> None:
    told = list(forms)
    assert len(forms) == len(told) == len(set(told))
    assert {"سفیر", "سفیر بردان", "سفیر بردان دوم", "دکتر بردان"} <= set(told)
    assert all(forms[form] for form in told)


def test_a_row_is_one_wherever_it_is_found(forms: Forms) -> None:
    ours = load().lexicons["fa"].forms
    (short,) = {id(entry.row) for entry in ours["پزشکیان"] if entry.subject == "surnames"}
    assert short in {id(entry.row) for entry in ours["مسعود پزشکیان"]}


def test_a_cache_that_is_broken_is_made_anew(tmp_path: Path) -> None:
    kept = tmp_path / "cache"
    kept.write_bytes(b"no vocabulary")
    assert "سفیر بردان" in load(write(tmp_path / "words", WORDS), cache=kept).lexicons["ckb"].forms
    assert kept.stat().st_size > 1000

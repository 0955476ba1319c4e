"""Lay a user's folder of words over ours: its rows are added, or stand in place of ours with the same key."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rasad.errors import VocabularyError
from rasad.vocabulary.files import Filed, read_filed, read_language, read_words, row_key, subject_of
from rasad.vocabulary.folders import FOLDER, LANGUAGE, told
from rasad.vocabulary.language import Language
from rasad.vocabulary.meanings import unknown_meanings


@dataclass(frozen=True, slots=True, kw_only=True)
class Layers:
    """Hold what a vocabulary is made of: rows by folder and subject, word lists, and languages by tag.

    Rows of a user's folder come before ours, so that of two rows with one form theirs is found.
    """

    rows: Mapping[str, Mapping[str, Sequence[Filed]]]
    lists: Mapping[str, Mapping[str, Sequence[str]]]
    languages: Mapping[str, Language]


def lay_over(files: Iterable[Path]) -> Layers:
    """Read files in their order, later ones laid over earlier ones; raises VocabularyError for a wrong row."""
    rows: defaultdict[str, dict[str, list[Filed]]] = defaultdict(dict)
    lists: defaultdict[str, dict[str, list[str]]] = defaultdict(dict)
    languages: dict[str, Language] = {}
    for path in files:
        folder, subject = path.parent.name, path.stem
        if path.suffix == ".txt":
            lists[folder].setdefault(subject, []).extend(read_words(path))
        elif subject == LANGUAGE:
            languages[folder] = _language(path)
        else:
            below, above = rows[folder].get(subject, []), read_filed(path, subject_of(path))
            if FOLDER not in path.parents:
                for fault in unknown_meanings(above, ours_of(rows, subject)):
                    raise VocabularyError(str(fault))
            rows[folder][subject] = laid_over(below, above)
    return Layers(rows=rows, lists=lists, languages=languages)


def ours_of(rows: Mapping[str, Mapping[str, Sequence[Filed]]], subject: str) -> list[Filed]:
    """Return our own rows of a subject in every language."""
    found = (filed for subjects in rows.values() for filed in subjects.get(subject, ()))
    return [filed for filed in found if FOLDER in filed.path.parents]


def laid_over(below: Sequence[Filed], above: Sequence[Filed]) -> list[Filed]:
    """Return the rows of both, those above first, without those below that have the key of one above."""
    keys = {row_key(filed.row) for filed in above} - {""}
    return [*above, *(filed for filed in below if row_key(filed.row) not in keys)]


def _language(path: Path) -> Language:
    """Read a language's description; its tag is the name of its folder."""
    language = read_language(path)
    if language.tag != path.parent.name:
        raise VocabularyError(
            f"{told(path)}: the tag is {language.tag}, the folder {path.parent.name}; they must be one"
        )
    return language

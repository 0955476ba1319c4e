"""Know where the vocabulary's files lie: ours, and those of a user's folder."""

from collections.abc import Sequence
from pathlib import Path

from rasad.errors import VocabularyError

FOLDER = Path(__file__).parent
SHARED = "both"
LANGUAGE = "language"
ACCEPTED = "accepted.yaml"


def told(path: Path) -> str:
    """Return a file's folder and name as users are told them; a user's own folder is named in full."""
    return f"{path.parent.name}/{path.name}" if FOLDER in path.parents else str(path)


def files_of(folder: Path) -> list[Path]:
    """Return a vocabulary folder's files of rows and word lists, those of `both` among them, in order."""
    return sorted(path for path in folder.glob("*/*") if path.suffix in {".yaml", ".txt"})


def sources(folder: Path | None = None) -> list[Path]:
    """Return all files of the vocabulary, those of a user's folder behind ours.

    Raises VocabularyError where the folder is none, holds nothing, or holds a language without `language.yaml`.
    """
    ours = files_of(FOLDER)
    return ours if folder is None else [*ours, *_files_over(folder, ours)]


def _files_over(folder: Path, ours: Sequence[Path]) -> list[Path]:
    """Return the files of a user's folder, if it is laid out as ours."""
    if not folder.is_dir():
        raise VocabularyError(f"{folder}: there is no such folder of words; check the path")
    for path in sorted(folder.glob("*.yaml")):
        if path.name != ACCEPTED:
            raise VocabularyError(f"{path}: files of rows belong in fa/, ar/ or both/; move it there")
    theirs = files_of(folder)
    if not theirs:
        raise VocabularyError(
            f"{folder}: no words in this folder; it needs fa/, ar/ or both/ with .yaml files"
        )
    described = {path.parent.name for path in (*ours, *theirs) if path.name == f"{LANGUAGE}.yaml"}
    for tag in sorted({path.parent.name for path in theirs} - described - {SHARED}):
        raise VocabularyError(
            f"{folder / tag}: no language.yaml here, so nothing is known of the language; "
            "add one as docs/vocabulary.md says, or rename the folder"
        )
    return theirs

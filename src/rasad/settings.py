"""What users set outside the command line: the environment's variables, with their defaults."""

import os
from pathlib import Path

RECORD = "RASAD_RECORD"
VOCABULARY = "RASAD_VOCABULARY"


def record_place(given: str | None = None) -> str:
    """Return where the record lies: as given, else as RASAD_RECORD says, else rasad.db in the working folder.

    That is a file, or the address of a PostgreSQL database (postgresql://user@host/database).
    """
    return given or os.environ.get(RECORD) or "rasad.db"


def vocabulary_path(given: Path | None = None) -> Path | None:
    """Return the user's folder of words: as given, else as RASAD_VOCABULARY says, else none."""
    told = os.environ.get(VOCABULARY)
    return given or (Path(told) if told else None)

"""What users set outside the command line: the environment's variables, with their defaults."""

import os
from pathlib import Path

RECORD = "RASAD_RECORD"


def record_path(given: Path | None = None) -> Path:
    """Return the record's file: as given, else as RASAD_RECORD says, else rasad.db in the working folder."""
    return given or Path(os.environ.get(RECORD) or "rasad.db")

"""Run the command line as a user does: a process of its own, in a folder of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SAMPLES = Path(__file__).parents[2] / "src" / "rasad" / "samples"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Hold what a run of the command line printed and left."""

    status: int
    out: str
    err: str


def rasad(*arguments: str | Path, folder: Path, given: bytes = b"", record: str | None = None) -> Run:
    """Run `rasad` with arguments in a folder; `given` is its standard input, `record` the RASAD_RECORD."""
    environment = {name: value for name, value in os.environ.items() if name != "RASAD_RECORD"}
    if record:
        environment["RASAD_RECORD"] = record
    done = subprocess.run(
        [sys.executable, "-m", "rasad", *map(str, arguments)],
        cwd=folder,
        env=environment,
        input=given,
        capture_output=True,
        timeout=120,
        check=False,
    )
    return Run(status=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())

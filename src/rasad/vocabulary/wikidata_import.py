"""Stream a Wikidata dump into rows of a vocabulary folder; a kill at any moment loses nothing."""

import hashlib
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, NamedTuple

import msgspec

from rasad.errors import VocabularyError
from rasad.vocabulary.dump import Batch, Reached, batches, fingerprint
from rasad.vocabulary.wikidata import CLASSES, WikidataClass, read_classes, read_item
from rasad.vocabulary.wikidata_rows import Written, write_rows

_WORK = "import"
_STATE, _KEPT = "state.json", "kept.jsonl"
_OFTEN = 64 << 20  # bytes of the dump, unpacked, after which what was kept is on the disk for good


class Step(NamedTuple):
    """Say how far an import is: bytes of the file read, of how many, items seen and kept, lines that are no items."""

    read: int
    size: int
    seen: int
    kept: int
    broken: int


class _State(msgspec.Struct, kw_only=True):
    """Say how far a dump was read, and how much of the file of kept items is of that part."""

    dump: str
    settings: str
    reached: Reached = Reached()
    read: int = 0
    seen: int = 0
    kept: int = 0
    kept_bytes: int = 0
    broken: int = 0
    whole: bool = False


def import_dump(dump: Path, folder: Path, *, since: int, often: int = _OFTEN) -> Iterator[Step | Written]:
    """Read a dump and write its rows into a folder; yield how far it is, last what was written.

    What was read stands in `folder/import/`; begun again, the import goes on from there. Raises VocabularyError where
    the dump is damaged, cut off or none, or the folder has begun with another one.
    """
    classes = read_classes()
    work = folder / _WORK
    try:
        work.mkdir(parents=True, exist_ok=True)
        state = _resume(work, dump, since)
        if not state.whole:
            yield from _read_on(dump, work, state, classes=(classes, since), often=often)
        written = write_rows(work / _KEPT, folder)
    except OSError as error:
        raise VocabularyError(
            f"{error.filename or folder}: {error.strerror}; free space or name another folder"
        ) from error
    yield written


def forget(folder: Path) -> None:
    """Remove what an import has kept for going on."""
    shutil.rmtree(folder / _WORK, ignore_errors=True)


def _resume(work: Path, dump: Path, since: int) -> _State:
    """Return how far an import is, from its beginning where none was begun."""
    settings = hashlib.sha256(CLASSES.read_bytes() + f"{since}".encode()).hexdigest()[:16]
    fresh = _State(dump=fingerprint(dump), settings=settings)
    try:
        state = msgspec.json.decode((work / _STATE).read_bytes(), type=_State)
    except FileNotFoundError:
        return fresh
    except msgspec.MsgspecError as error:
        raise VocabularyError(f"{work / _STATE}: is not ours; remove {work} to begin anew") from error
    if (state.dump, state.settings) != (fresh.dump, fresh.settings):
        raise VocabularyError(
            f"{work}: was begun with another dump, year or table of classes; remove it to begin anew, or name another folder"
        )
    return state


def _read_on(
    dump: Path, work: Path, state: _State, *, classes: tuple[Mapping[str, WikidataClass], int], often: int
) -> Iterator[Step]:
    """Read a dump on from where it was left, and keep what is to be kept."""
    size, unsaved, last = dump.stat().st_size, 0, b""
    with (work / _KEPT).open("ab") as kept:
        kept.truncate(state.kept_bytes)
        try:
            for batch in batches(dump, state.reached):
                if state.reached == Reached() and not _is_dump(batch):
                    raise VocabularyError(
                        f"{dump}: is no JSON dump of Wikidata, which begins with a line `[` and an item a line"
                    )
                last = next((line for line in reversed(batch.lines) if line.strip()), last)
                _keep(batch, kept, state, classes)
                unsaved += sum(map(len, batch.lines))
                if unsaved >= often:
                    _save(work, state, kept)
                    unsaved = 0
                yield Step(state.read, size, state.seen, state.kept, state.broken)
            state.whole = last.strip() == b"]"
        finally:
            _save(work, state, kept)
    if not state.whole:
        raise VocabularyError(
            f"{dump}: is cut off; complete the download and run the same command, which goes on"
        )


def _is_dump(batch: Batch) -> bool:
    """Tell whether a file's first lines are those of a dump."""
    first = [line.strip() for line in batch.lines[:3] if line.strip()]
    return first[:1] == [b"["] and all(line.startswith((b"{", b"]")) for line in first[1:])


def _keep(
    batch: Batch, kept: BinaryIO, state: _State, classes: tuple[Mapping[str, WikidataClass], int]
) -> None:
    """Write the items of some lines that are to be kept, and count."""
    table, since = classes
    for line in batch.lines:
        if len(line) < 3:
            continue  # the brackets around all items
        state.seen += 1
        try:
            item = read_item(line, table, since=since)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            state.broken += 1
            continue
        if item is not None:
            state.kept += 1
            state.kept_bytes += kept.write(msgspec.json.encode(item) + b"\n")
    state.reached, state.read = batch.behind, batch.read


def _save(work: Path, state: _State, kept: BinaryIO) -> None:
    """Put what was kept on the disk, then say so: the other way round a kill between them would lose items."""
    kept.flush()
    os.fsync(kept.fileno())
    made = work / f"{_STATE}.new"
    with made.open("wb") as file:
        file.write(msgspec.json.encode(state))
        file.flush()
        os.fsync(file.fileno())
    made.replace(work / _STATE)

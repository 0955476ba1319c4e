"""A whole record in one file that outlives this program: a ZIP of JSON Lines, from which the record can be made again.

It holds what is append-only (documents, readings, judgements); all else is assembled anew when it is restored.
"""

import hashlib
import itertools
import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Row, Table, select

from rasad import __version__
from rasad.errors import ContractError, RecordError
from rasad.record import tables
from rasad.record.archive import compressed, pack_json, text_bytes, unpack_json, unpack_text
from rasad.record.store import Linker, Record

FORMAT: Final = 1
_MANIFEST: Final = "manifest.json"
_KEPT: Final[tuple[Table, ...]] = (tables.documents, tables.readings, tables.judgements)
_BATCH: Final = 500
_WRITTEN: Final = (1980, 1, 1, 0, 0, 0)  # one time for all, so that the same record gives the same file


def write_archive(record: Record, path: Path) -> None:
    """Write everything that the record keeps into a new file; RecordError where it cannot be written."""
    if path.exists():
        raise RecordError(f"{path} is there already: name a new file, or move this one away")
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as archive:
            members = {table.name: _write_table(archive, record, table) for table in _KEPT}
            manifest = {"format": FORMAT, "rasad": __version__, "members": members}
            archive.writestr(_entry(_MANIFEST), json.dumps(manifest, indent=2), zipfile.ZIP_DEFLATED)
        unfinished.rename(path)
    except OSError as error:
        raise RecordError(f"{path} cannot be written: {error.strerror}; name another place") from error
    finally:
        unfinished.unlink(missing_ok=True)


def _entry(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name, date_time=_WRITTEN)


def _write_table(archive: zipfile.ZipFile, record: Record, table: Table) -> dict[str, Any]:
    """Write the rows of a table, one JSON object a line; return their number and the digest of all."""
    digest, count = hashlib.sha256(), 0
    entry = _entry(f"{table.name}.jsonl")
    entry.compress_type = zipfile.ZIP_DEFLATED
    with record.connection() as connection, archive.open(entry, "w", force_zip64=True) as file:
        asked = select(table).order_by(*table.primary_key.columns).execution_options(yield_per=_BATCH)
        for row in connection.execute(asked):
            line = json.dumps(_told(table, row)).encode() + b"\n"
            digest.update(line)
            file.write(line)
            count += 1
    return {"rows": count, "sha256": digest.hexdigest()}


def _told(table: Table, row: Row[Any]) -> dict[str, Any]:
    """Return a row in JSON that needs no knowledge of how the record packs it."""
    told = dict(row._mapping)
    if table is tables.documents:
        told["source"] = row.source.decode("utf-8", "surrogatepass")
        told["text"] = unpack_text(row.text)
    elif table is tables.readings:
        told["content"] = unpack_json(row.content)
    return told


def restore_archive(path: Path, record: Record, *, link: Linker) -> int:
    """Fill an empty record from an archive, all or nothing; return the number of its reports.

    RecordError where the file is no archive of ours, is damaged, or was written by a newer Rasad, and
    where the record holds anything.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = json.loads(archive.read(_MANIFEST))
            if manifest["format"] > FORMAT:
                raise RecordError(f"{path} was written by a newer Rasad ({manifest['rasad']}): update Rasad")
            _check(archive, manifest, path)
            return record.restore(_kept(archive), link=link)
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, ContractError) as error:
        raise RecordError(
            f"{path} is no archive of a record, or damaged ({error}): use another copy"
        ) from error
    except OSError as error:
        raise RecordError(f"{path} cannot be read: {error.strerror}; check the path") from error


def _check(archive: zipfile.ZipFile, manifest: Mapping[str, Any], path: Path) -> None:
    """Raise RecordError where a member is not what it was when it was written."""
    for name, told in manifest["members"].items():
        digest = hashlib.sha256()
        with archive.open(f"{name}.jsonl") as file:
            for line in file:
                digest.update(line)
        if digest.hexdigest() != told["sha256"]:
            raise RecordError(f"{path} is damaged: {name} is not what was written; use another copy")


def _kept(archive: zipfile.ZipFile) -> Iterator[tuple[Table, Sequence[Mapping[str, Any]]]]:
    """Yield the rows of each table in batches, packed as the record packs them."""
    for table in _KEPT:
        lines = _lines(archive, table)
        while batch := [_packed(table, told) for told in itertools.islice(lines, _BATCH)]:
            yield table, batch


def _lines(archive: zipfile.ZipFile, table: Table) -> Iterator[dict[str, Any]]:
    with archive.open(f"{table.name}.jsonl") as file:
        yield from map(json.loads, file)


def _packed(table: Table, told: dict[str, Any]) -> dict[str, Any]:
    if table is tables.documents:
        return told | {
            "source": told["source"].encode("utf-8", "surrogatepass"),
            "text": compressed(text_bytes(told["text"])),
        }
    if table is tables.readings:
        return told | {"content": pack_json(told["content"])}
    return told

"""Write the tables of the record into a folder, a file each: CSV, or Parquet, which needs the extra `tables`."""

import csv
import importlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final, Literal, Protocol, TypeAlias

from rasad.errors import RecordError
from rasad.record.export.rows import TABLES, Cell, Column, rows
from rasad.record.store import Record

Form: TypeAlias = Literal["csv", "parquet"]
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_GROUP: Final = 20_000
"""Rows of a table that are held before they are written as one group of a Parquet file."""


class _Sheet(Protocol):
    """Take the rows of one table."""

    def add(self, cells: tuple[Cell, ...]) -> None:
        """Take one more row."""
        ...


def write_tables(record: Record, folder: Path, form: Form) -> list[Path]:
    """Write every table into a folder, which is made; return the files. RecordError where it holds anything.

    What is there is whole: the folder appears when all is written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise RecordError(f"{folder} is there already: name a new folder, or empty this one")
    if not folder.parent.is_dir():
        raise RecordError(f"the folder {folder.parent} does not exist: make it, or name another place")
    unfinished = folder.with_name(folder.name + ".unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    opened: Callable[[Path, tuple[Column, ...]], Any] = _csv_sheet if form == "csv" else _parquet_sheet
    try:
        unfinished.mkdir()
        with ExitStack() as stack:
            sheets: dict[str, _Sheet] = {
                name: stack.enter_context(opened(unfinished / f"{name}.{form}", columns))
                for name, columns in TABLES.items()
            }
            for row in rows(record):
                sheets[row.table].add(row.cells)
        if folder.exists():
            folder.rmdir()
        unfinished.rename(folder)
    except OSError as error:
        raise RecordError(f"{folder} cannot be written: {error.strerror}; name another place") from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return sorted(folder.iterdir())


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe goes in front of one that might be."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


class _CsvSheet:
    def __init__(self, write: Callable[[list[str]], object]) -> None:
        self._write = write

    def add(self, cells: tuple[Cell, ...]) -> None:
        self._write([_csv_cell(cell) for cell in cells])


def _csv_cell(cell: Cell) -> str:
    if isinstance(cell, bool):
        return str(cell).lower()
    return guarded(cell) if isinstance(cell, str) else "" if cell is None else str(cell)


@contextmanager
def _csv_sheet(path: Path, columns: tuple[Column, ...]) -> Iterator[_CsvSheet]:
    """Open a CSV file (RFC 4180) in UTF-8, with the mark by which a spreadsheet knows that it is UTF-8."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([column.name for column in columns])
        yield _CsvSheet(writer.writerow)


class _ParquetSheet:
    def __init__(self, arrow: Any, writer: Any, columns: tuple[Column, ...]) -> None:  # noqa: ANN401 (pyarrow has no types)
        self._arrow, self._writer, self._columns = arrow, writer, columns
        self._held: list[tuple[Cell, ...]] = []

    def add(self, cells: tuple[Cell, ...]) -> None:
        self._held.append(cells)
        if len(self._held) >= _GROUP:
            self.flush()

    def flush(self) -> None:
        if self._held:
            self._writer.write_table(arrow_table(self._arrow, self._columns, self._held))
            self._held.clear()


@contextmanager
def _parquet_sheet(path: Path, columns: tuple[Column, ...]) -> Iterator[_ParquetSheet]:
    arrow, parquet = need("pyarrow"), need("pyarrow.parquet")
    with parquet.ParquetWriter(path, arrow_schema(arrow, columns), compression="zstd") as writer:
        sheet = _ParquetSheet(arrow, writer, columns)
        yield sheet
        sheet.flush()


def arrow_schema(arrow: Any, columns: tuple[Column, ...]) -> Any:  # noqa: ANN401 (pyarrow has no types)
    """Return the columns of a table as Arrow's schema."""
    kinds = {"text": arrow.string(), "integer": arrow.int64(), "flag": arrow.bool_()}
    return arrow.schema([(column.name, kinds[column.kind]) for column in columns])


def arrow_table(arrow: Any, columns: tuple[Column, ...], held: list[tuple[Cell, ...]]) -> Any:  # noqa: ANN401
    """Return rows of one table as an Arrow table."""
    schema = arrow_schema(arrow, columns)
    cells = list(zip(*held, strict=True)) or [()] * len(columns)
    arrays = [arrow.array(each, type=field.type) for each, field in zip(cells, schema, strict=True)]
    return arrow.table(arrays, schema=schema)


def need(module: str) -> Any:  # noqa: ANN401 (a module of any shape)
    """Return a module of the extra `tables`, loaded now; RecordError with the remedy where it is missing."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        missing = module.partition(".")[0]
        raise RecordError(f"{missing} is not installed: pip install 'rasad[tables]'") from error

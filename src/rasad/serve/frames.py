"""Flat tables in memory, as rows, data frames of pandas or tables of Arrow (the extra `tables`)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from rasad.record.export.files import arrow_table, need
from rasad.record.export.rows import TABLES, Cell, Column, Row

_PANDAS: Final[Mapping[str, str]] = {"text": "string", "integer": "Int64", "flag": "boolean"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Hold one table: its columns, and its rows as tuples in their order."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Cell]]:
        """Yield each row as cells by the name of the column."""
        names = [column.name for column in self.columns]
        return (dict(zip(names, row, strict=True)) for row in self.rows)

    def to_pandas(self) -> Any:  # noqa: ANN401 (pandas is not installed with Rasad)
        """Return a pandas.DataFrame with nullable types; RecordError where pandas is missing."""
        frame = need("pandas").DataFrame.from_records(
            list(self.rows), columns=[column.name for column in self.columns]
        )
        return frame.astype({column.name: _PANDAS[column.kind] for column in self.columns})

    def to_arrow(self) -> Any:  # noqa: ANN401 (pyarrow is not installed with Rasad)
        """Return a pyarrow.Table; RecordError where pyarrow is missing."""
        return arrow_table(need("pyarrow"), self.columns, list(self.rows))


def frames(rows: Iterable[Row]) -> dict[str, Frame]:
    """Return rows gathered by table; every table is there, be it empty."""
    held: dict[str, list[tuple[Cell, ...]]] = {name: [] for name in TABLES}
    for row in rows:
        held[row.table].append(row.cells)
    return {name: Frame(name=name, columns=TABLES[name], rows=tuple(cells)) for name, cells in held.items()}

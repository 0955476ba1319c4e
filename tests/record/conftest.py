"""Every test that asks for `place` or `places` runs twice: on a SQLite file and on a real PostgreSQL server."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from tests.record.server import server

from rasad.record.connect import Place


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Callable[[], str]]:
    """Return what makes an empty database on a server and gives its address."""
    with server() as address:
        engine = create_engine(
            address.replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT"
        )
        numbers = count()

        def make() -> str:
            name = f"record_{next(numbers)}"
            with engine.connect() as connection:
                connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
            return address.replace("/postgres?", f"/{name}?")

        yield make
        engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def places(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Place]:
    """Return what gives a place for a new record each time."""
    if request.param == "postgresql":
        make: Callable[[], str] = request.getfixturevalue("postgresql")
        return make
    numbers = count()
    return lambda: tmp_path / f"rasad-{next(numbers)}.db"


@pytest.fixture
def place(places: Callable[[], Place]) -> Place:
    """Return a place for a new record."""
    return places()

"""Bring an older record up to date: one step a version, by the operations of Alembic."""

import importlib
from collections.abc import Callable
from typing import Any

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, update

from rasad.record.tables import meta


def migrate(
    connection: Connection, found: int, wanted: int, steps: Callable[[int], Callable[[Any], None]] | None
) -> None:
    """Take a record from the version found to the one wanted, within the transaction of the connection."""
    operations = Operations(MigrationContext.configure(connection))
    for version in range(found + 1, wanted + 1):
        (steps or our_step)(version)(operations)
    connection.execute(update(meta).where(meta.c.name == "schema").values(value=str(wanted)))


def our_step(version: int) -> Callable[[Operations], None]:
    """Return the step that leads to a version: `step` of the module `rasad.record.migrations.to_VERSION`."""
    module = importlib.import_module(f"rasad.record.migrations.to_{version}")
    step: Callable[[Operations], None] = module.step
    return step

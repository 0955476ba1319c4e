"""Steps from each version of the record's tables to the next.

A module `to_2` has a function `step(operations)`, which changes tables of version 1 into those of version 2 with
Alembic's operations, on SQLite (by `batch_alter_table`) and on PostgreSQL alike. Whoever changes `tables.py` after a
release raises SCHEMA_VERSION and adds the step; a step that has been released is never edited.
"""

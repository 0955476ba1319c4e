"""The tables of the record: what was received and judged, append-only, and what is assembled from it."""

from typing import Final

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text

from rasad.judgement import FIRST_TOLD

SCHEMA_VERSION: Final = 2

TABLES: Final = MetaData()

meta = Table("meta", TABLES, Column("name", Text, primary_key=True), Column("value", Text, nullable=False))

documents = Table(
    "documents",
    TABLES,
    Column("id", Text, primary_key=True),
    Column("source", LargeBinary, nullable=False),
    Column("text", LargeBinary, nullable=False),
)
"""Reports as received, each once; bytes, since a path or a text may hold what no column of text takes."""

readings = Table(
    "readings",
    TABLES,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("document", ForeignKey("documents.id"), nullable=False, index=True),
    Column("rules", Text, nullable=False),
    Column("added", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

judgements = Table(
    "judgements",
    TABLES,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("reading", ForeignKey("readings.number"), index=True),
    Column("evidence", Text, nullable=False),
    Column("known", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("reasons", Text, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("decided", Text, nullable=False),
    Column("undoes", ForeignKey("judgements.number")),
)
"""What rules judged at a reading, and what persons judged: those have no reading, and `undoes` takes one back.

An address is found by way of the document that it begins with."""
_FOUNDING: Final = judgements.c.rule == FIRST_TOLD
Index("judgements_founding", judgements.c.known, sqlite_where=_FOUNDING, postgresql_where=_FOUNDING)
_DOUBTED: Final = judgements.c.verdict == "unsure"
Index("judgements_doubted", judgements.c.number, sqlite_where=_DOUBTED, postgresql_where=_DOUBTED)

# From here on everything is assembled, and may be thrown away and assembled anew.

reports = Table(
    "reports",
    TABLES,
    Column("reading", ForeignKey("readings.number"), primary_key=True),
    Column("document", ForeignKey("documents.id"), nullable=False),
    Column("rules", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("published", Text),
    Column("title", Text),
    Column("outlet", Text),
    Column("ids", Text, nullable=False),
)
"""The reading in force of each document; `ids` leads from its own ids to the record's."""

known = Table(
    "known",
    TABLES,
    Column("id", Text, primary_key=True),
    Column("family", Text, nullable=False),
    Column("profile", LargeBinary, nullable=False),
    Column("keys", Text, nullable=False),
)
"""Entities, events and agreements (`family`), each with what reports say of it together, and the keys under which it is
found, a line each."""

keys = Table(
    "keys",
    TABLES,
    Column("key", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    sqlite_with_rowid=False,
)

told = Table(
    "told",
    TABLES,
    Column("about", Text, primary_key=True),
    Column("reading", Integer, primary_key=True, autoincrement=False),
    Column("count", Integer, nullable=False),
    Column("places", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""Which readings tell of what is known, of a state, of two, of a topic, `by:IQ` where the state speaks; and in which of
their entries (`places`, as many as `count`, with a blank around each)."""

shares = Table(
    "shares",
    TABLES,
    Column("reading", Integer, primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)
"""What each reading says of what is known, and of what else `told` has it."""

entries = Table(
    "entries",
    TABLES,
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("reading", Integer, nullable=False),
    Column("sort", Text, nullable=False),
    Column("id", Text),
    Column("day", Text),
    Column("detail", LargeBinary, nullable=False),
)
"""What a report adds to a chronicle: one event, one step of an agreement, one statement. The number tells the reading and
the place (see `entries.number_of`)."""

ASSEMBLED: Final = (entries, shares, told, keys, known, reports)
"""What may be thrown away and assembled anew."""

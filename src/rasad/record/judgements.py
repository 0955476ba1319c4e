"""Judgements as the record keeps them: who or what decided, when and why."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection, insert, select

from rasad.judgement import Judgement
from rasad.record import tables


def settled(connection: Connection, document: str, *, reading: int | None = None) -> dict[str, str]:
    """Return the ids that are decided for addresses of a document: by people, and by rules at this reading."""
    judged = tables.judgements.c
    asked = (
        select(judged.evidence, judged.known, judged.verdict)
        .where(judged.evidence.between(f"{document}/", f"{document}0"))
        .where(
            judged.reading.is_(None)
            if reading is None
            else judged.reading.is_(None) | (judged.reading == reading)
        )
        .order_by(judged.reading.is_(None), judged.number)
    )
    return {row.evidence: row.known for row in connection.execute(asked) if row.verdict == "same"}


def keep_judgements(connection: Connection, judgements: Sequence[Judgement], reading: int, at: str) -> None:
    """Put on record what rules judged while a reading was linked."""
    rows = [
        {
            "reading": reading,
            "evidence": judgement.evidence,
            "known": judgement.known,
            "verdict": judgement.verdict,
            "rule": judgement.rule,
            "reasons": json.dumps(judgement.reasons),
            "decided_by": "rules",
            "decided": at,
        }
        for judgement in judgements
    ]
    if rows:
        connection.execute(insert(tables.judgements), rows)

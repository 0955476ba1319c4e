"""Lay out the statements of a report as a conversation: who, to whom, by way of whom, and then the words."""

from collections.abc import Iterator, Mapping, Sequence

from rasad.reading import Reading, StatementMention
from rasad.serve.bidi import isolate, paragraph, plain

_SHOWN = 320  # characters of a statement that is shown; the JSON has all


def conversation(reading: Reading, names: Mapping[str, str]) -> Iterator[str]:
    """Yield the statements in the order of the text: whoever speaks once for all that follows, then each statement.

    A statement is the words that make it one with its mode and basis, and below them what was said.
    """
    speaking: tuple[object, ...] | None = None
    for said in reading.statements:
        now = (said.speakers or _called(said, reading), said.addressees, said.via)
        if now != speaking:
            yield _who(said, names, _called(said, reading))
            speaking = now
        yield _how(said, reading)
        yield shortened(reading.document.text[said.start : said.end], indent="      ")


def _called(said: StatementMention, reading: Reading) -> str:
    """Return the words by which a speaker is called whom the report does not name: مصدر دبلوماسي."""
    called = said.speaker_span if not said.speakers else None
    return isolate(reading.document.text[slice(*called)]) if called else ""


def _who(said: StatementMention, names: Mapping[str, str], called: str) -> str:
    """Return who speaks, to whom, and who carried the words."""
    unnamed = f"speaker not named: {called}" if called else "speaker not named"
    parts = [f"  {_all(said.speakers, names) or unnamed}"]
    if said.addressees:
        parts.append(f"to {_all(said.addressees, names)}")
    if said.via:
        parts.append(f"via {names.get(said.via, said.via)}")
    return " ".join(parts)


def _how(said: StatementMention, reading: Reading) -> str:
    """Return the words that make it a statement, with its mode and how its speaker was found."""
    basis = f"{said.mode}, by {said.basis}" if said.basis and said.speakers else said.mode
    if said.cue_span is None:
        return f"    {basis}"
    return f"    {isolate(reading.document.text[slice(*said.cue_span)])} ({basis})"


def _all(ids: Sequence[str], names: Mapping[str, str]) -> str:
    return " and ".join(names.get(each, each) for each in ids)


def shortened(words: str, *, indent: str) -> str:
    """Return words shortened where they are long, laid out in their own direction."""
    words = plain(words)
    if len(words) > _SHOWN:
        words = words[: words.rfind(" ", 0, _SHOWN)] + " …"
    return paragraph(words, indent=indent)

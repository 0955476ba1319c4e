"""`rasad judge`: what is in doubt, and a person's word on it."""

import getpass
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import click

from rasad.errors import QueryError
from rasad.judgement import VERDICTS, Verdict
from rasad.pipeline import Reader
from rasad.record.deciding import Taken
from rasad.record.doubts import Doubt
from rasad.record.lookup import entities_by_id
from rasad.record.standing import in_force
from rasad.record.store import Record
from rasad.serve.doubt_cards import (
    decision_line,
    decision_to_json,
    doubt_card,
    doubt_to_json,
    mentioned,
    witness_card,
    witness_to_json,
)
from rasad.serve.lines import write_line
from rasad.serve.options import record_option, vocabulary_option
from rasad.settings import record_place, vocabulary_path

_UNDO = "undo"
_ANSWERS = {"s": "same", "d": "different", "u": "unsure", "n": "next", "q": "quit"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word:
    """Hold how a word is given: on which record, by whom, why, and in which form it is printed."""

    place: str
    reader: Reader
    by: str
    because: str | None
    form: str

    def decide(self, one: str, other: str, verdict: Verdict) -> Taken:
        with Record.open(self.place) as record:
            return record.judge(
                one,
                other,
                verdict,
                by=self.by,
                at=datetime.now(UTC),
                link=self.reader.link,
                because=self.because,
            )

    def undo(self, number: int) -> Taken:
        with Record.open(self.place) as record:
            return record.undo(
                number, by=self.by, at=datetime.now(UTC), link=self.reader.link, because=self.because
            )

    def tell(self, taken: Taken) -> None:
        if self.form == "json":
            write_line(decision_to_json(taken.decision, reports=taken.reports))
            return
        told = "1 report reads" if taken.reports == 1 else f"{taken.reports} reports read"
        click.echo(f"{decision_line(taken.decision, held=True)} · {told} otherwise now")


@click.command(
    epilog="""\b
Examples:
  rasad judge                              what is in doubt, the most useful first
  rasad judge --ask                        the same one by one, asking for your word
  rasad judge 4711 same                    answer what judgement 4711 doubts
  rasad judge person-a-1f2e3d4c person-b-5a6b7c8d same --because "one signature"
  rasad judge person-a-1f2e3d4c            all words that were taken for this person, and why
  rasad judge 9f3c21d07a44/person/120-131 person-a-1f2e3d4c different
  rasad judge undo 4712                    take a word back
  rasad judge --log                        what people judged so far
"""
)
@click.argument("words", nargs=-1, metavar="[A B VERDICT | N VERDICT | ID | undo N]")
@click.option("--because", metavar="TEXT", help="Why you judge so; kept with the judgement.")
@click.option("--by", metavar="NAME", help="Who judges; else the name you are logged in by.")
@click.option(
    "--limit", default=20, show_default=True, type=click.IntRange(min=1), help="List so many doubts."
)
@click.option(
    "--ask", is_flag=True, help="Go through the doubts and ask for your word on each (on a terminal)."
)
@click.option("--log", is_flag=True, help="List what people judged, in order.")
@click.option("--json", "form", flag_value="json", default="", help="Write JSON Lines.")
@record_option
@vocabulary_option
def command(
    words: tuple[str, ...],
    *,
    because: str | None,
    by: str | None,
    limit: int,
    ask: bool,
    log: bool,
    form: str,
    record: str | None,
    vocabulary: Path | None,
) -> None:
    """List what the rules could not tell to be one or two, or say what holds; a person's word outranks all rules.

    A and B are ids as `rasad show` and this command print them, or addresses of single words. An id means all that
    was put together under it, an address those words alone. VERDICT is same, different or unsure.
    """
    place = record_place(record)
    if not words and not ask:
        _print_log(place, form) if log else _print_doubts(place, limit, form)
        return
    if len(words) == 1 and words[0] != _UNDO:
        _print_witnesses(place, words[0], form)
        return
    word = _Word(
        place=place,
        reader=Reader.load(vocabulary_path(vocabulary)),
        by=by or _login(),
        because=because,
        form=form,
    )
    if ask:
        _ask(word, limit)
    else:
        word.tell(_say(word, words))


def _say(word: _Word, words: Sequence[str]) -> Taken:
    """Do what words of the command line ask: two sides and a verdict, a doubt's number and a verdict, or undo."""
    if words[0] == _UNDO:
        if len(words) != 2:
            _misused("undo takes the number of one judgement, as in rasad judge undo 12")
        return word.undo(_number(words[1]))
    *sides, verdict = words
    if verdict not in VERDICTS:
        _misused(f"{verdict!r} is no verdict: end with {', '.join(VERDICTS)}")
    if len(sides) == 1:
        with Record.open_to_read(word.place) as record:
            doubt = record.doubt(_number(sides[0]))
        sides = [doubt.one.known.id, doubt.other.known.id]
    if len(sides) != 2:
        _misused("name two sides, or the number of a doubt, before the verdict")
    return word.decide(sides[0], sides[1], next(each for each in VERDICTS if each == verdict))


def _misused(fault: str) -> NoReturn:
    raise click.UsageError(fault)


def _number(told: str) -> int:
    if not told.isascii() or not told.isdigit():
        _misused(f"{told!r} is no number of a judgement: rasad judge and rasad judge --log print them")
    return int(told)


def _login() -> str:
    """Return the name that somebody is logged in by, as the system tells it."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a system that has no name for the user
        return "a person"


def _print_doubts(place: str, limit: int, form: str) -> None:
    """Print what is in doubt."""
    with Record.open_to_read(place) as record:
        found = record.doubts(limit=limit)
        names = entities_by_id(record, mentioned(found))
    for doubt in found:
        if form == "json":
            write_line(doubt_to_json(doubt))
            continue
        for line in doubt_card(doubt, names):
            click.echo(line)
        click.echo(f"  rasad judge {doubt.number} same | different | unsure\n")
    if not found:
        click.echo(f"nothing is in doubt in {place}", err=True)


def _print_witnesses(place: str, id_: str, form: str) -> None:
    """Print all words that were put together under an id."""
    with Record.open_to_read(place) as record:
        found = record.witnesses(id_)
    for witness in found:
        if form == "json":
            write_line(witness_to_json(witness))
            continue
        for line in witness_card(witness):
            click.echo(line)


def _print_log(place: str, form: str) -> None:
    """Print what people judged, in order."""
    with Record.open_to_read(place) as record:
        told = record.decisions()
    held = {decision.number for decision in in_force(told)}
    for decision in told:
        if form == "json":
            write_line(decision_to_json(decision, held=decision.number in held))
        else:
            click.echo(decision_line(decision, held=decision.number in held or decision.undoes is not None))
    if not told:
        click.echo(f"nobody judged yet in {place}", err=True)


def _ask(word: _Word, limit: int) -> None:
    """Show doubts one by one, the most useful first, and take an answer to each until none is left or wanted."""
    passed: set[frozenset[str]] = set()
    for _ in range(limit):
        with Record.open_to_read(word.place) as record:
            left = [each for each in record.doubts(limit=len(passed) + 1) if _pair(each) not in passed]
            names = entities_by_id(record, mentioned(left))
        if not left:
            click.echo(f"nothing more is in doubt in {word.place}")
            return
        for line in doubt_card(left[0], names):
            click.echo(line)
        answer = click.prompt(
            "  [s]ame, [d]ifferent, [u]nsure, [n]ext, [q]uit",
            type=click.Choice(list(_ANSWERS)),
            show_choices=False,
        )
        passed.add(_pair(left[0]))
        if _ANSWERS[answer] == "quit":
            return
        verdict = next((each for each in VERDICTS if each == _ANSWERS[answer]), None)
        if verdict is not None:
            _answer(word, left[0], verdict)


def _pair(doubt: Doubt) -> frozenset[str]:
    return frozenset({doubt.one.known.id, doubt.other.known.id})


def _answer(word: _Word, doubt: Doubt, verdict: Verdict) -> None:
    """Put an answer on record; one that contradicts earlier ones is told, and the next doubt comes."""
    try:
        word.tell(word.decide(doubt.one.known.id, doubt.other.known.id, verdict))
    except QueryError as error:
        click.echo(f"  not kept: {error}", err=True)

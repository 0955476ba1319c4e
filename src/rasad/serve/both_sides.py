"""Print one event as each side tells it: labels in English, words in the original, each side under its letter."""

import textwrap
from collections.abc import Iterator

import click

from rasad.record.sides import Comparison, Quote, Row, Side, Telling
from rasad.serve.bidi import paragraph, plain
from rasad.serve.cards import LANGUAGES
from rasad.serve.chronicle import called, counted

_COLOURS = ("green", "magenta", "yellow", "blue")
_TOGETHER = (
    "(under one line: what has a topic, names or words in common; whether it is the same is for you to judge)"
)
_SHOWN = 320  # characters of one wording; the JSON has all


def both_sides(told: Comparison, *, width: int) -> Iterator[str]:
    """Yield the lines of a comparison, of at most so many columns."""
    yield from _Printed(told, width).lines()


class _Printed:
    """Print one comparison."""

    def __init__(self, told: Comparison, width: int) -> None:
        self.told, self.width = told, width
        self.colours = {side.letter: _COLOURS[n % len(_COLOURS)] for n, side in enumerate(told.sides)}

    def lines(self) -> Iterator[str]:
        yield from self._head()
        yield from self._telling()
        yield from self._facts()
        if self.told.people:
            yield self._heading("People")
            for row in self.told.people:
                yield from self._block(called(row.about) if row.about else "", row)
        if self.told.agreements:
            yield self._heading("Agreements, and what they are called")
            for row in self.told.agreements:
                yield from self._block("", row)
        if self.told.statements:
            yield self._heading("What was said")
            if len(self.told.sides) > 1:
                yield textwrap.fill(_TOGETHER, self.width, initial_indent="  ", subsequent_indent="  ")
            for speaker in self.told.statements:
                yield click.style(
                    f"  {' and '.join(map(called, speaker.who)) or 'speaker not named'}", bold=True
                )
                for row in speaker.rows:
                    yield from self._said(row)

    def _heading(self, words: str) -> str:
        return "\n" + click.style(words, bold=True, fg="cyan")

    def _head(self) -> Iterator[str]:
        told = self.told
        day = _values(told.day) or "day not told"
        place = ", ".join(self._name(each) for each in dict.fromkeys(_told(told.place)))
        yield click.style(" · ".join(filter(None, [told.kind.capitalize(), day, place])), bold=True)
        count = sum(len(side.reports) for side in told.sides)
        sides = "one side" if len(told.sides) == 1 else f"{len(told.sides)} sides"
        texts = sum(report.copy_of is None for side in told.sides for report in side.reports)
        same = f" ({counted(texts, 'text')})" if texts < count else ""
        yield f"  {told.id}, told by {counted(count, 'report')}{same} of {sides}"
        for side in told.sides:
            yield "\n" + self._letter(side.letter) + " " + click.style(_side(side, told), bold=True)
            for number, report in enumerate(side.reports, start=1):
                which = f"{side.letter}{number} " if len(side.reports) > 1 else ""
                published = f", published {report.published}" if report.published else ""
                same = f", the same text as {plain(report.copy_of)}" if report.copy_of else ""
                yield f"     {which}{plain(report.source)}{published}{same}"
                if report.title:
                    yield paragraph(report.title, indent="     ", width=self.width)

    def _telling(self) -> Iterator[str]:
        yield self._heading("How it is told")
        for telling in self.told.telling.tellings:
            yield from self._quotes(telling, label="")

    def _facts(self) -> Iterator[str]:
        yield self._heading("Day, place, and whether it took place")
        for label, row in (
            ("day", self.told.day),
            ("place", self.told.place),
            ("told as", self.told.realis),
        ):
            verdict = self._verdict(row)
            if row.verdict == "same":
                yield f"  {label}: {self._shown(row.tellings[0])} {verdict}"
                continue
            yield f"  {label} {verdict}"
            for side in self.told.sides:
                telling = next((each for each in row.tellings if each.side == side.letter), None)
                yield f"    {self._letter(side.letter)} {self._shown(telling) if telling else 'not told'}"

    def _block(self, label: str, row: Row) -> Iterator[str]:
        """Yield one thing as each side tells it."""
        head = label or self._parties(row)
        note = (
            click.style("[called differently; may be two]", fg="red") if row.doubtful else self._verdict(row)
        )
        yield f"  {click.style(head, bold=True)} {note}"
        for telling in row.tellings:
            yield from self._quotes(telling, label=self._shown(telling))

    def _parties(self, row: Row) -> str:
        """Return what an agreement without a name of its own is called: the kinds that the sides give it."""
        kinds = dict.fromkeys(telling.told[0] for telling in row.tellings)
        return " / ".join(kinds)

    def _said(self, row: Row) -> Iterator[str]:
        topics = ", ".join(topic.replace(".", " > ") for topic in row.topics)
        letters = [telling.side for telling in row.tellings]
        if len(letters) < 2:
            head = f"only {letters[0]}" if len(self.told.sides) > 1 else ""
        else:
            who = "both" if len(self.told.sides) == 2 else " and ".join(letters)
            head = f"{who}, in the same words" if row.verdict == "same" else f"{who}, each in its words"
        yield "    " + click.style(" · ".join(filter(None, [head, topics])), dim=True)
        for telling in row.tellings:
            yield from self._quotes(telling, label="", indent="    ")

    def _quotes(self, telling: Telling, *, label: str, indent: str = "  ") -> Iterator[str]:
        """Yield what a side tells, its words below one another, each laid out in its direction."""
        letter = f"{indent}  {self._letter(telling.side)} "
        space = indent + "     "
        if label:
            yield letter + label
        for number, quote in enumerate(telling.quotes):
            lines = paragraph(_shortened(quote), indent=space, width=self.width)
            if number == 0 and not label:
                lines = letter + lines[len(space) :]
            yield lines + (self._source(telling, quote) if len(telling.quotes) > 1 else "")

    def _source(self, telling: Telling, quote: Quote) -> str:
        """Return which report of a side words come from, where it has several."""
        side = next(each for each in self.told.sides if each.letter == telling.side)
        if len(side.reports) == 1:
            return ""
        number = next(n for n, each in enumerate(side.reports, start=1) if each.reading == quote.reading)
        return click.style(f" ({telling.side}{number})", dim=True)

    def _letter(self, letter: str) -> str:
        return click.style(f"{letter:<2}", fg=self.colours[letter], bold=True)

    def _shown(self, telling: Telling) -> str:
        """Return the codes of a telling in English words."""
        return ", ".join(self._name(each) for each in telling.told)

    def _name(self, told: str) -> str:
        """Return a name for an id, an office with its state in words, or the words themselves."""
        if told in self.told.names:
            return called(self.told.names[told])
        office, _, of = told.rpartition(" ")
        if office and (of in self.told.names or of.isupper()):
            return f"{office.replace('_', ' ')} ({self._name(of)})"
        return told.replace("_", " ")

    def _verdict(self, row: Row) -> str:
        if len(self.told.sides) == 1:
            return ""
        if row.verdict == "one side":
            letters = " and ".join(telling.side for telling in row.tellings)
            return click.style(f"[only {letters}]" if letters else "[nobody tells]", fg="yellow")
        return (
            click.style("[same]", fg="green") if row.verdict == "same" else click.style("[differs]", fg="red")
        )


def _side(side: Side, told: Comparison) -> str:
    """Return what to call a side: its outlets' country and its language."""
    country = (
        called(told.names[side.country]) if side.country and side.country in told.names else side.country
    )
    outlets = ", ".join(map(called, side.outlets))
    where = (
        f"outlets of {country}"
        if country
        else "outlet not told"
        if not outlets
        else "outlet of a country not told"
    )
    return f"{LANGUAGES.get(side.language, side.language)}, {where}" + (f": {outlets}" if outlets else "")


def _told(row: Row) -> list[str]:
    return [each for telling in row.tellings for each in telling.told]


def _values(row: Row) -> str:
    return " / ".join(dict.fromkeys(_told(row)))


def _shortened(quote: Quote) -> str:
    words = plain(quote.words)
    return words if len(words) <= _SHOWN else words[: words.rfind(" ", 0, _SHOWN)] + " …"

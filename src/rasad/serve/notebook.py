"""Show readings and records in a notebook: HTML that runs nothing of what a report contains, right to left where it is."""

from collections.abc import Iterable, Mapping
from html import escape

from rasad.reading import AgreementMention, EventMention, Reading, Referent, StatementMention
from rasad.serve.bidi import plain
from rasad.serve.cards import LANGUAGES, office_label

_STYLE = "border-collapse:collapse;max-width:60em"
_CELL = "text-align:start;vertical-align:top;padding:.2em .6em"


def reading_html(reading: Reading) -> str:
    """Return a reading as tables: people, statements, events, agreements, each with its words."""
    page = _Page(reading)
    title = _words(reading.title or reading.document.source)
    language = escape(LANGUAGES.get(reading.language, reading.language))
    published = reading.published.value if reading.published else "day not told"
    people = [each for each in reading.referents if each.kind == "person"]
    parts = [
        f"<p><b>{title}</b><br>{language} · {escape(published)} · <bdi>{escape(reading.document.source)}</bdi></p>",
        _table("People", ("name", "offices"), map(page.person, people)),
        _table("Statements", ("speaker", "how", "words"), map(page.statement, reading.statements)),
        _table("Events", ("event", "day", "who", "words"), map(page.event, reading.events)),
        _table(
            "Agreements", ("agreement", "status", "parties", "words"), map(page.agreement, reading.agreements)
        ),
    ]
    return f"<div>{''.join(parts)}</div>"


def counts_html(title: str, counts: Mapping[str, int | str]) -> str:
    """Return what a record holds, in one small table."""
    rows = ([escape(name), escape(str(count))] for name, count in counts.items())
    return f"<div>{_table(title, ('', ''), rows)}</div>"


def rows_html(columns: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """Return plain rows as one table."""
    shown = ([_words("" if cell is None else str(cell)) for cell in row] for row in rows)
    return _table("", tuple(columns), shown)


class _Page:
    """Write the rows of one reading."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.names = {each.id: self._name(each) for each in reading.referents}

    def _name(self, referent: Referent) -> str:
        names = referent.names
        told = referent.mentions[0]
        own = names.get(self.reading.language) or next(iter(names.values()), "")
        name = _words(own or self.reading.document.text[told.start : told.end])
        latin = names.get("en")
        return f"{name} ({_words(latin)})" if latin and latin != own else name

    def _all(self, ids: Iterable[str]) -> str:
        return ", ".join(self.names.get(each, escape(each)) for each in ids)

    def _quoted(self, start: int, end: int) -> str:
        return _words(self.reading.document.text[start:end])

    def person(self, referent: Referent) -> list[str]:
        offices = dict.fromkeys(
            office_label(held.office, held.of, former=held.former) for held in referent.positions
        )
        return [self.names[referent.id], escape(", ".join(offices))]

    def statement(self, said: StatementMention) -> list[str]:
        return [self._all(said.speakers) or "not told", escape(said.mode), self._quoted(said.start, said.end)]

    def event(self, event: EventMention) -> list[str]:
        realis = "" if event.realis == "asserted" else f", {event.realis.replace('_', ' ')}"
        claimed = self.reading.claimed_by(event)
        who = self._all(each.referent for each in event.participants)
        day = event.date.value if event.date else "not told"
        told = "" if claimed is None else f", as {self._all(claimed) or 'somebody not named'} says"
        return [escape(event.kind + realis) + told, escape(day), who, self._quoted(*event.spans[0])]

    def agreement(self, agreement: AgreementMention) -> list[str]:
        words = self._quoted(*agreement.spans[0])
        return [escape(agreement.kind), escape(agreement.status), self._all(agreement.parties), words]


def _words(words: str) -> str:
    """Return words isolated, in the direction of their own first letter."""
    return f'<bdi dir="auto">{escape(plain(words))}</bdi>'


def _table(title: str, columns: tuple[str, ...], rows: Iterable[list[str]]) -> str:
    """Return a table of cells that are HTML already; nothing where there are no rows."""
    body = "".join(
        "<tr>" + "".join(f'<td style="{_CELL}">{cell}</td>' for cell in row) + "</tr>" for row in rows
    )
    if not body:
        return ""
    head = "".join(f'<th scope="col" style="{_CELL}">{escape(column)}</th>' for column in columns)
    heading = f"<caption style='text-align:start'><b>{escape(title)}</b></caption>" if title else ""
    return f'<table dir="ltr" style="{_STYLE}">{heading}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'

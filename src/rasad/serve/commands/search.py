"""`rasad search`: find reports, statements, events, agreements and names by words in any spelling."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import click

from rasad.record.search import KINDS, Found, Hit, HitKind, Narrow, search
from rasad.record.snippets import Snippet
from rasad.record.store import Record
from rasad.serve.bidi import isolate, paragraph, plain
from rasad.serve.cards import LANGUAGES
from rasad.serve.chronicle import called
from rasad.serve.lines import write_line
from rasad.serve.listing import check_days, named_to_json
from rasad.serve.options import day_option, record_option
from rasad.settings import record_place
from rasad.when import When

_HEADINGS = {
    "person": "People",
    "organisation": "Organisations",
    "place": "Places",
    "country": "States",
    "project": "Projects",
    "agreement": "Agreements",
    "event": "Events",
    "statement": "Statements",
    "report": "Reports",
}


@click.command(
    # -الطاقة leaves a word out, and is no option
    context_settings={"ignore_unknown_options": True},
    epilog="""\b
Examples:
  rasad search الأربعين
  rasad search "منطقه آزاد" گمرک OR تجارت
  rasad search Larijani --kind statement --from 2025-08-01
  rasad search أمن* -الطاقة --state IQ --language ar --why
""",
)
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(KINDS),
    help="Only what is of this kind; may be repeated.",
)
@click.option("--language", metavar="TAG", help="Only reports in this language: fa, ar, ...")
@click.option("--outlet", metavar="NAME", help="Only reports of this outlet.")
@click.option("--person", metavar="NAME", help="Only what this person said, took part in, or is named in.")
@click.option("--state", metavar="STATE", help="Only what concerns this state.")
@click.option(
    "--topic", metavar="CODE", help="Only what is about this topic, or one below it (docs/topics.md)."
)
@day_option("--from", "first", "Only what is of this day or later.")
@day_option("--to", "last", "Only what is of this day or earlier.")
@click.option(
    "--limit", type=click.IntRange(1, 1000), default=5, show_default=True, help="So many of each kind."
)
@click.option("--why", is_flag=True, help="Show which form of each word was found, and where.")
@click.option("--json", "as_json", is_flag=True, help="Write JSON Lines.")
@record_option
def command(
    words: tuple[str, ...],
    *,
    kinds: tuple[HitKind, ...],
    first: When | None,
    last: When | None,
    limit: int,
    why: bool,
    as_json: bool,
    record: str | None,
    **narrow: Any,  # noqa: ANN401 (the other options, each a string or None)
) -> None:
    """Find WORDS in reports, statements, events and agreements, and people and things by name, in any spelling.

    All words have to be there; "quoted" ones one behind the other. word* finds what begins so, OR between two words
    either, -word leaves out; a question that begins with - or leaves out a Latin word goes whole into 'quotation marks'.
    """
    if mistyped := next((word for word in words if word.startswith("--")), None):
        raise click.UsageError(f"no such option: {mistyped}; rasad search --help lists them")
    check_days(first, last)
    chosen = Narrow(**narrow)
    chosen = replace(chosen, first=first.first if first else None, last=last.last if last else None)
    with Record.open_to_read(record_place(record)) as opened:
        found = search(opened, _asked(words), kinds=kinds, narrow=chosen, most=limit)
    if as_json:
        for hit in found.hits:
            write_line(_to_json(hit))
    else:
        for line in _told(found, why=why):
            click.echo(line)
    if not found.hits:
        click.echo(f"nothing found in {record_place(record)}", err=True)


def _asked(words: tuple[str, ...]) -> str:
    """Return the question; words that the shell kept together were in quotation marks, if they are not a whole question."""
    if len(words) == 1:
        return words[0]
    return " ".join(f'"{word}"' if " " in word and '"' not in word else word for word in words)


def _told(found: Found, *, why: bool) -> Iterator[str]:
    """Yield the lines of what was found, kind by kind."""
    heading = None
    for hit in found.hits:
        if hit.kind != heading:
            count = found.counts[hit.kind]
            told = f"more than {count}" if hit.kind in found.more else f"{count}"
            yield ("\n" if heading else "") + click.style(
                f"{_HEADINGS[hit.kind]} ({told})", bold=True, fg="cyan"
            )
            heading = hit.kind
        yield f"  {_head(hit)}"
        if hit.snippet is None:
            continue
        yield click.style(f"      {_source(hit)}", dim=True)
        yield paragraph(_marked(hit.snippet), indent="      ")
        if why:
            for match in hit.snippet.matches:
                yield f"      found {isolate(match.form)} for {isolate(match.asked)} at {match.start}"


def _head(hit: Hit) -> str:
    """Return the first line of a hit."""
    if hit.named is not None:
        names = " / ".join(isolate(name) for tag, name in hit.names.items() if tag != "en")
        return " · ".join(filter(None, [called(hit.named), names, hit.id]))
    who = ", ".join(map(called, hit.who))
    if hit.kind == "report":
        return isolate(hit.title) if hit.title else "without a title"
    if hit.kind == "statement":
        return " · ".join(filter(None, [who or "speaker not named", hit.what and isolate(hit.what)]))
    realis = hit.what if hit.what != "asserted" else None
    kind = f"{hit.kind_told} ({realis.replace('_', ' ')})" if realis else hit.kind_told
    times = f"told by {hit.told_by} reports" if hit.told_by > 1 else None
    return " · ".join(filter(None, [kind, hit.day, who, times, hit.id]))


def _source(hit: Hit) -> str:
    outlet = f"{called(hit.outlet)}, " if hit.outlet else ""
    day = f", {hit.day}" if hit.day else ""
    return f"{outlet}{plain(hit.source or '')} [{LANGUAGES.get(hit.language or '', hit.language)}{day}]"


def _marked(snippet: Snippet) -> str:
    """Return a snippet with the words found between brackets, which a terminal of any kind shows."""
    told, end = "", 0
    for match in snippet.matches:
        start, stop = match.start - snippet.start, match.end - snippet.start
        if start >= end:
            told += f"{snippet.words[end:start]}[{snippet.words[start:stop]}]"
            end = stop
    return told + snippet.words[end:]


def _to_json(hit: Hit) -> dict[str, Any]:
    """Return a hit as one object; offsets are of code points in the text as received."""
    told: dict[str, Any] = {"kind": hit.kind, "score": round(hit.score, 4), "id": hit.id}
    if hit.named is not None:
        return {**told, "names": dict(hit.names)}
    told |= {"what": hit.kind_told, "status": hit.what, "day": hit.day, "title": hit.title}
    told |= {"who": [named_to_json(each) for each in hit.who], "reports": hit.told_by}
    told |= {"source": hit.source, "outlet": named_to_json(hit.outlet) if hit.outlet else None}
    told |= {"language": hit.language}
    if hit.snippet is not None:
        told["snippet"] = {"words": hit.snippet.words, "start": hit.snippet.start}
        told["matches"] = [
            {"asked": each.asked, "form": each.form, "start": each.start, "end": each.end}
            for each in hit.snippet.matches
        ]
    return told

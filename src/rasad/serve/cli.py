"""The command line `rasad`: its commands by name, loaded when called, and how errors are told."""

import importlib
import keyword
import sys

import click

from rasad import __version__
from rasad.errors import RasadError
from rasad.serve.memory import collect_rarely

# Name, then what it does in one line; kept here so that --help loads none of them.
_COMMANDS = {
    "read": "Read reports and print what each one says.",
    "add": "Read reports and add them to the record.",
    "timeline": "Print what the record knows of two states, day by day.",
    "search": "Find words in reports, statements, events and agreements, and names, in any spelling.",
    "dossier": "Print what is known of two states, a person, a body, a project, an agreement, a topic.",
    "compare": "Set the reports of one event side by side, as each side tells it.",
    "show": "Print a person of the record, by any spelling of the name.",
    "said": "Print what a person said over the whole record, newest first.",
    "events": "List the events of the record, by kind, states and days.",
    "agreements": "List the agreements of the record with the steps of each.",
    "judge": "List what is in doubt, and say who is who: same, different or unsure.",
    "rebuild": "Assemble the record anew from its readings and judgements.",
    "export": "Write the record for other programs: tables, graphs, annotations, an archive.",
    "import": "Add readings that were made elsewhere.",
    "restore": "Make a record again from an archive.",
    "clean": "Print Persian text with its joiners restored.",
    "vocabulary": "Check words, and bring in names from elsewhere.",
    "demo": "Read our sample reports and print the timeline of Iran and Iraq.",
}


class Commands(click.Group):
    """Find commands by name and load a command's module only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click passes it)
        """Return the names of all commands in the order of the journey."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return a command, loaded, or None where there is no such command."""
        if cmd_name not in _COMMANDS:
            return None
        # A module cannot bear the name of a keyword: import is in import_.
        module_name = f"{cmd_name}_" if keyword.iskeyword(cmd_name) else cmd_name
        module = importlib.import_module(f"rasad.serve.commands.{module_name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the list of commands without loading any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Examples:
  rasad demo                          see it work on sample reports
  rasad read report.txt               what one report says
  rasad add reports/                  put a folder of reports into rasad.db
  rasad timeline IR IQ                what is known of Iran and Iraq
  rasad show لاریجانی                  one person, in any spelling
""",
)
@click.version_option(__version__, "--version", "-V", prog_name="rasad")
def commands() -> None:
    """Read news reports of diplomacy in Persian and Arabic and keep the record of a relationship."""


def main() -> None:
    """Run the command line and leave with its exit status: 0 done, 1 partly, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    collect_rarely()
    try:
        status = commands(standalone_mode=False)  # click returns what a command gave to context.exit
        sys.exit(status if isinstance(status, int) else 0)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.Abort:
        click.echo("rasad: stopped; what was said to be added is in the record", err=True)
        sys.exit(130)
    except RasadError as error:
        click.echo(f"rasad: {error}", err=True)
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output left (rasad read ... | head): nobody to tell
        sys.exit(0)


if __name__ == "__main__":
    main()

"""The rules of CONTRIBUTING.md that neither ruff, mypy nor import-linter can see, checked on every module.

A rule is a function from a module to its breaches. Each is applied to all of src/rasad by a test that states
it, and, further down, to a small module that breaks it: a rule that cannot fail checks nothing.
"""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "rasad"
TESTS = ROOT / "tests"

MODULE_LINES = 300
FUNCTION_LINES = 40
POSITIONAL_PARAMETERS = 5

NOUNS = {"document", "text", "reading", "entity", "event", "judgement", "when"}
"""What travels between the stages: root modules that hold values and nothing else."""

TIMELESS = NOUNS | {"calendars", "clean", "errors", "extract", "link", "script", "vocabulary"}
"""Where the same input must always give the same output, so neither a clock nor chance may be asked."""

VAGUE = {
    "base",
    "common",
    "helper",
    "helpers",
    "lib",
    "manager",
    "managers",
    "misc",
    "shared",
    "util",
    "utils",
}
"""Names that say where something was put, not what it is."""

FILLED_LATER = {"bytearray", "defaultdict", "deque", "Counter", "OrderedDict"}
"""Collections that nobody makes but to change them."""

ACROSS = {"golden", "whole", "test_house_style.py"}
"""What stands in tests/ for several modules at once, and so mirrors none."""

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
Breach: TypeAlias = tuple[int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """One source file: its path below src/rasad, its words and its syntax tree."""

    path: Path
    source: str
    tree: ast.Module

    @property
    def place(self) -> str:
        """The name right below rasad that the module belongs to: `clean`, `document`."""
        return self.path.parts[0].removesuffix(".py")

    def functions(self) -> Iterator[Function]:
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))


Rule: TypeAlias = Callable[[Module], Iterator[Breach]]


def parsed(path: str | Path, source: str) -> Module:
    return Module(path=Path(path), source=source, tree=ast.parse(source))


@cache
def modules() -> tuple[Module, ...]:
    paths = sorted(SOURCE.rglob("*.py"))
    return tuple(parsed(path.relative_to(SOURCE), path.read_text("utf-8")) for path in paths)


def assert_kept(rule: Rule) -> None:
    assert modules(), f"no modules below {SOURCE}"
    breaches = [f"src/rasad/{m.path}:{line}: {what}" for m in modules() for line, what in rule(m)]
    assert not breaches, "\n" + "\n".join(breaches)


# The rules


def module_length(module: Module) -> Iterator[Breach]:
    lines = len(module.source.splitlines())
    if lines > MODULE_LINES:
        yield lines, f"{lines} lines, at most {MODULE_LINES}; part it where the idea changes"


def module_purpose(module: Module) -> Iterator[Breach]:
    first_line = (ast.get_docstring(module.tree) or "").partition("\n")[0]
    if len(first_line.split()) < 3:
        yield 1, "the first line must be a docstring that says what the module is for"


def function_length(module: Module) -> Iterator[Breach]:
    for function in module.functions():
        lines = line_count(function) - (line_count(function.body[0]) if ast.get_docstring(function) else 0)
        if lines > FUNCTION_LINES:
            what = f"{function.name} has {lines} lines, at most {FUNCTION_LINES}"
            yield function.lineno, f"{what} without docstring"


def line_count(node: Function | ast.stmt) -> int:
    """Count lines from `def` to the last one; decorators stand before and are not counted."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def function_parameters(module: Module) -> Iterator[Breach]:
    for function in module.functions():
        names = [argument.arg for argument in function.args.posonlyargs + function.args.args]
        count = len(names) - (names[:1] in (["self"], ["cls"]))
        if count > POSITIONAL_PARAMETERS:
            what = f"{function.name} has {count} positional parameters, at most {POSITIONAL_PARAMETERS}"
            yield function.lineno, f"{what}; options go after *"


def inner_import(module: Module) -> Iterator[Breach]:
    for function in module.functions():
        for node in ast.walk(function):
            if isinstance(node, ast.Import | ast.ImportFrom):
                yield node.lineno, f"import inside {function.name}; imports stand at the top"


def vague_name(module: Module) -> Iterator[Breach]:
    for part in module.path.with_suffix("").parts:
        if VAGUE & set(part.split("_")):
            yield 1, f"'{part}' does not say what the module is; name it after its idea"


def unfinished_work(module: Module) -> Iterator[Breach]:
    for number, line in enumerate(module.source.splitlines(), start=1):
        if mark := re.search(r"\b(TODO|FIXME|XXX|HACK)\b", line):
            yield number, f"{mark[0]}: finish it, or open an issue"


def noun_shape(module: Module) -> Iterator[Breach]:
    if module.place not in NOUNS:
        return
    for node in ast.walk(module.tree):
        # A class with bases and no decorator is an enumeration, a protocol or an error.
        if isinstance(node, ast.ClassDef) and not (node.bases and not node.decorator_list):
            shapes = [ast.unparse(decorator) for decorator in node.decorator_list]
            wanted = ("frozen=True", "slots=True", "kw_only=True")
            if not any("dataclass" in shape and all(word in shape for word in wanted) for shape in shapes):
                yield node.lineno, f"{node.name} must be a dataclass with {', '.join(wanted)}"


def mutable_state(module: Module) -> Iterator[Breach]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Global):
            yield node.lineno, f"global {', '.join(node.names)}: pass the value, return the new one"
    for statement in module.tree.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign) and is_mutable(statement.value):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            for name in (ast.unparse(target) for target in targets):
                if name != "__all__" and (not name.isupper() or is_filled_later(statement.value)):
                    yield (
                        statement.lineno,
                        f"{name} is mutable state of the module; make it a constant or an argument",
                    )


def is_mutable(value: ast.expr | None) -> bool:
    displays = ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp
    return isinstance(value, displays) or maker(value) in {"list", "dict", "set", *FILLED_LATER}


def is_filled_later(value: ast.expr | None) -> bool:
    """Tell whether a collection is there to be filled: a cache, whatever its name."""
    return value is not None and (
        ast.unparse(value).endswith(("[]", "{}", "()")) or maker(value) in FILLED_LATER
    )


def maker(value: ast.expr | None) -> str:
    """Return the last name of what is called: `defaultdict` of `collections.defaultdict(list)`."""
    return ast.unparse(value.func).rpartition(".")[2] if isinstance(value, ast.Call) else ""


def printing(module: Module) -> Iterator[Breach]:
    if module.place == "serve":
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"print", "pprint", "pprint.pprint"}:
            yield node.lineno, f"{ast.unparse(node.func)}(...) belongs to serve; return the words instead"


def clock_or_chance(module: Module) -> Iterator[Breach]:
    if module.place not in TIMELESS:
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and node.attr in {"now", "utcnow", "today"}:
            yield node.lineno, f"{ast.unparse(node)} asks the clock; take the day as an argument"
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = (
                {node.module} if isinstance(node, ast.ImportFrom) else {alias.name for alias in node.names}
            )
            for name in {"time", "random", "secrets"} & names:
                yield node.lineno, f"import of {name}: the same words must always give the same result"


def folders_without_init(root: Path) -> list[str]:
    folders = {path.parent for path in root.rglob("*.py")}
    return sorted(
        str(folder.relative_to(root)) for folder in folders if not (folder / "__init__.py").exists()
    )


def mirrors_none(test: Path, sources: set[Path]) -> bool:
    """Tell whether a test file, by its path below tests/, has no source file below src/rasad that it tests.

    Tests of a module may be parted by subject: test_dates_hijri.py mirrors dates.py as test_dates.py does.
    """
    words = test.stem.removeprefix("test_").split("_")
    stems = [test.parent / "_".join(words[:count]) for count in range(1, len(words) + 1)]
    return not any({stem.with_suffix(".py"), stem / "__init__.py"} & sources for stem in stems)


# The rules, on all of src/rasad


def test_a_module_has_at_most_300_lines() -> None:
    assert_kept(module_length)


def test_the_first_line_of_a_module_or_package_says_what_it_is_for() -> None:
    assert_kept(module_purpose)


def test_a_function_has_at_most_40_lines() -> None:
    assert_kept(function_length)


def test_a_function_has_at_most_five_positional_parameters() -> None:
    assert_kept(function_parameters)


def test_imports_stand_at_the_top() -> None:
    assert_kept(inner_import)


def test_a_name_says_what_the_module_is() -> None:
    assert_kept(vague_name)


def test_no_work_is_left_unfinished_in_the_code() -> None:
    assert_kept(unfinished_work)


def test_nouns_are_frozen_slotted_dataclasses_built_by_keyword() -> None:
    assert_kept(noun_shape)


def test_no_module_keeps_state() -> None:
    assert_kept(mutable_state)


def test_serve_alone_prints() -> None:
    assert_kept(printing)


def test_stages_and_nouns_ask_neither_clock_nor_chance() -> None:
    assert_kept(clock_or_chance)


def test_every_folder_with_code_is_a_package() -> None:
    assert folders_without_init(SOURCE) == []


def test_every_test_file_mirrors_a_source_file() -> None:
    sources = {module.path for module in modules()}
    tests = [path.relative_to(TESTS) for path in sorted(TESTS.rglob("test_*.py"))]
    assert [str(test) for test in tests if test.parts[0] not in ACROSS and mirrors_none(test, sources)] == []


# The rules themselves

LONG_BODY = "\n".join("    x = 1" for _ in range(FUNCTION_LINES))
NOUN = "@dataclass(frozen=True, slots=True, kw_only=True)\nclass Span:\n    start: int\n"


@pytest.mark.parametrize(
    ("rule", "path", "source"),
    [
        (module_length, "clean/fold.py", "x = 1\n" * (MODULE_LINES + 1)),
        (module_purpose, "clean/fold.py", "import re\n"),
        (module_purpose, "clean/__init__.py", '"""Clean."""\n'),
        (function_length, "clean/fold.py", f"def fold():\n{LONG_BODY}\n"),
        (function_parameters, "clean/fold.py", "def fold(a, b, c, d, e, f): ...\n"),
        (function_parameters, "clean/fold.py", "class Fold:\n    def fold(self, a, b, /, c, d, e, f): ...\n"),
        (inner_import, "clean/fold.py", "def fold():\n    from re import sub\n"),
        (vague_name, "clean/utils.py", ""),
        (vague_name, "common/fold.py", ""),
        (vague_name, "clean/date_helpers.py", ""),
        (unfinished_work, "clean/fold.py", "x = 1  # TO" + "DO: fold\n"),
        (noun_shape, "text.py", "class Span:\n    start: int\n"),
        (noun_shape, "text.py", NOUN.replace(", slots=True", "")),
        (noun_shape, "text.py", NOUN.replace("Span:", "Span(Range):").replace("frozen=True, ", "")),
        (mutable_state, "clean/fold.py", "seen = ['ی']\n"),
        (mutable_state, "clean/fold.py", "seen: dict[str, str] = dict(a='b')\n"),
        (mutable_state, "clean/fold.py", "_SEEN: dict[str, str] = {}\n"),
        (
            mutable_state,
            "clean/fold.py",
            "SEEN = collections.defaultdict(list)\n",
        ),
        (mutable_state, "clean/fold.py", "def fold():\n    global SEEN\n    SEEN = 1\n"),
        (printing, "clean/fold.py", "def fold():\n    print('ی')\n"),
        (clock_or_chance, "extract/dates/find.py", "from datetime import datetime\nday = datetime.now()\n"),
        (clock_or_chance, "when.py", "import datetime\nday = datetime.date.today()\n"),
        (clock_or_chance, "link/decide.py", "import time\n"),
        (clock_or_chance, "link/decide.py", "from random import choice\n"),
    ],
)
def test_a_rule_finds_what_breaks_it(rule: Rule, path: str, source: str) -> None:
    assert list(rule(parsed(path, source)))


@pytest.mark.parametrize(
    ("rule", "path", "source"),
    [
        (module_length, "clean/fold.py", "x = 1\n" * MODULE_LINES),
        (module_purpose, "clean/fold.py", '"""Folding of letters that differ in shape only."""\n'),
        (
            function_length,
            "clean/fold.py",
            f'def fold():\n    """Fold.\n\n    More.\n    """\n{LONG_BODY[10:]}\n',
        ),
        (function_parameters, "clean/fold.py", "class A:\n    def a(self, a, b, c, d, e, *, f, g): ...\n"),
        (vague_name, "clean/database.py", ""),
        (noun_shape, "text.py", NOUN + "class Letters(Protocol): ...\n"),
        (noun_shape, "clean/fold.py", "class Fold: ...\n"),
        (mutable_state, "clean/fold.py", "__all__ = ['fold']\n_LETTERS = {'ي': 'ی'}\nnames = ('ی',)\n"),
        (printing, "serve/cli.py", "print('ی')\n"),
        (clock_or_chance, "record/store.py", "import time\n"),
    ],
)
def test_a_rule_leaves_what_keeps_it_alone(rule: Rule, path: str, source: str) -> None:
    assert list(rule(parsed(path, source))) == []


def test_a_folder_of_words_needs_no_init_but_one_with_code_does(tmp_path: Path) -> None:
    (tmp_path / "__init__.py").touch()
    for name in ("fa/months.yaml", "clean/fold.py"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).touch()
    assert folders_without_init(tmp_path) == ["clean"]


@pytest.mark.parametrize(
    ("test", "stray"),
    [
        ("extract/dates/test_find.py", False),
        ("extract/dates/test_find_hijri.py", False),
        ("test_clean.py", False),
        ("test_dates.py", True),
        ("extract/test_nothing.py", True),
    ],
)
def test_a_stray_test_file_is_told_from_a_mirror(test: str, stray: bool) -> None:
    sources = {Path("extract/dates/find.py"), Path("clean/__init__.py")}
    assert mirrors_none(Path(test), sources) is stray

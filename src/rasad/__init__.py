"""Rasad reads news reports of diplomacy in Persian and Arabic and keeps their record.

    import rasad
    reading = rasad.read(text)                       what one report says
    record = rasad.Record.open("iraq.db")            what many reports say together
    record.add(reading)

docs/library.md has the whole of it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rasad.serve.library import Reading as Reading
    from rasad.serve.library import Record as Record
    from rasad.serve.library import read as read
    from rasad.serve.library import read_files as read_files

__version__ = "0.1.0"
__all__ = ["Reading", "Record", "__version__", "read", "read_files"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 (whatever the library has by that name)
    """Return a name of the library, which is loaded when it is first asked for: the command line starts without."""
    if name in __all__:
        return getattr(import_module("rasad.serve.library"), name)
    raise AttributeError(f"module 'rasad' has no attribute {name!r}")

"""Every error that Rasad raises: one tree, each message with the fact and the remedy."""


class RasadError(Exception):
    """Tell what is wrong and what to do; the root of all errors of Rasad."""


class DocumentError(RasadError):
    """Tell why bytes or a path could not become a report."""


class DateError(RasadError, ValueError):
    """Tell why a date does not exist or lies outside a calendar's table."""


class ContractError(RasadError):
    """Tell where JSON departs from the contract of a reading."""


class VocabularyError(RasadError):
    """Tell which row of which vocabulary file is wrong, and how."""


class RecordError(RasadError):
    """Tell why a record file cannot be opened, read or written."""


class QueryError(RasadError):
    """Tell what in a question to the record was not understood."""

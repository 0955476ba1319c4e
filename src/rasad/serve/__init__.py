"""People and programs use the record: the command line and what it prints."""

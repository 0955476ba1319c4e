"""The words of each language as data, compiled to one automaton that scans a text once."""

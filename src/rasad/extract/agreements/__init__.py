"""Agreements of a report: which instruments, between whom, and how far they have come."""

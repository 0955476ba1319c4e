"""Dates: what a report says of when, and the day on which it was published."""

"""Readings meet the record: what they tell of is the same, different or unsure."""

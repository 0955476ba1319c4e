"""The cast of a report: persons and their offices, bodies and states, and where each is mentioned."""

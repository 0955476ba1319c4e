"""Text becomes a reading: names, offices, dates, statements, events and agreements with their words."""
